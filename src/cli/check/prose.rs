//! Sections: the same blocks in both languages, each naming something that exists; links that lead somewhere; each
//! language's typography.

use super::{Files, typography};
use crate::cli::nearest::{meant, nearest};
use crate::cli::site::manifest::Both;
use crate::cli::site::markdown::{self, Block};
use crate::cli::site::words::Lang;
use crate::cli::site::{Sources, section_id};
use pulldown_cmark::{CodeBlockKind, Event, Tag};

/// Fences that show their inside as it is.
const LISTINGS: [&str; 6] = ["copy", "go", "text", "sh", "json", "html"];

pub fn check(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for lang in &files.langs {
        for (name, text) in files.texts(lang) {
            let place = format!("{}/{name}", lang.code());
            let wrong = section(files, lang, text);
            found.extend(wrong.into_iter().map(|(line, message)| format!("{place}:{line}: {message}")));
        }
    }
    found.extend(twins(files));
    found.extend(unused(files));
    for (name, Both(texts)) in captions(files) {
        for lang in &files.langs {
            let text = texts.get(lang.code()).map_or("", String::as_str);
            let wrong = typography::wrong(&lang.typography(), text);
            found.extend(wrong.into_iter().map(|(_, w)| format!("{name}: {w} ({})", lang.code())));
        }
    }
    found
}

type Wrong = Vec<(usize, String)>;

fn section(files: &Files, lang: &Lang, text: &str) -> Wrong {
    let source = |name: &str| source(&files.sources, name, lang);
    let context = markdown::Context { lang, source: &source };
    if let Err(trouble) = markdown::section(text, &context) {
        return vec![(trouble.line, trouble.message)];
    }
    let mut wrong = Vec::new();
    for block in markdown::blocks(text) {
        let missing = match block.kind.as_str() {
            "program" => !files.lesson.programs.contains_key(&block.name),
            "exercise" => !files.lesson.exercises.contains_key(&block.name),
            "diagram" => !files.lesson.diagrams.contains_key(&block.name),
            _ => false,
        };
        if missing {
            wrong.push((block.line, format!("lesson.json has no {} {:?}", block.kind, block.name)));
        }
    }
    wrong.extend(misnamed(text));
    wrong.extend(links(files, lang, text));
    wrong.extend(typography::wrong(&lang.typography(), text));
    wrong.sort();
    wrong
}

/// Blocks whose kind is nearly one that there is: they would be shown as listings.
fn misnamed(text: &str) -> Wrong {
    let mut wrong = Vec::new();
    markdown::walk(text, &mut |event, line| {
        let Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) = event else { return };
        let kind = info.split_whitespace().next().unwrap_or_default();
        let known = || markdown::PROSE.into_iter().chain(LISTINGS);
        if !kind.is_empty() && known().all(|k| k != kind) && nearest(kind, known()).is_some() {
            wrong.push((line, format!("there is no block {kind:?}{}", meant(kind, known()))));
        }
    });
    wrong
}

fn source(sources: &Sources, name: &str, lang: &Lang) -> Option<String> {
    sources.get(name).map(|both| both.get(lang).to_string())
}

/// Links within the lesson lead to its sections.
fn links(files: &Files, lang: &Lang, text: &str) -> Wrong {
    let known = |id: &str| files.texts(lang).iter().any(|(name, _)| section_id(name) == id);
    let mut wrong = Vec::new();
    markdown::walk(text, &mut |event, line| {
        if let Event::Start(Tag::Link { dest_url, .. }) = event
            && let Some(id) = dest_url.strip_prefix('#')
            && !known(id)
        {
            wrong.push((line, format!("there is no section {id:?} to link to")));
        }
    });
    wrong
}

/// All languages have the sections of the first, with the same blocks in the same order.
fn twins(files: &Files) -> Vec<String> {
    let Some((first, others)) = files.langs.split_first() else { return Vec::new() };
    others.iter().flat_map(|other| twin(files, first, other)).collect()
}

fn twin(files: &Files, first: &Lang, second: &Lang) -> Vec<String> {
    let [a, b] = [first, second].map(|lang| (lang.code(), files.texts(lang)));
    let mut found = Vec::new();
    for ((here, sections), (there, others)) in [(a, b), (b, a)] {
        for (name, text) in sections {
            let Some((_, other)) = others.iter().find(|(other, _)| other == name) else {
                found.push(format!("{there}/{name}:1: there is no such section, only {here}/{name}"));
                continue;
            };
            // Told once, from the side of the second language.
            if here == a.0 {
                continue;
            }
            let (ours, theirs) = (markdown::blocks(text), markdown::blocks(other));
            let differs = (0..ours.len().max(theirs.len())).find(|i| {
                let is = |block: Option<&Block>| block.map(|b| (b.kind.clone(), b.name.clone()));
                is(ours.get(*i)) != is(theirs.get(*i))
            });
            if let Some(i) = differs {
                let line = ours.get(i).map_or(text.lines().count(), |b| b.line);
                let said = |block: Option<&Block>| match block {
                    Some(b) => format!("{} {}", b.kind, b.name).trim_end().to_string(),
                    None => "nothing more".to_string(),
                };
                found.push(format!(
                    "{here}/{name}:{line}: here stands {}, in {there}/{name} {}",
                    said(ours.get(i)),
                    said(theirs.get(i))
                ));
            }
        }
    }
    found
}

/// Whatever lesson.json describes is shown somewhere.
fn unused(files: &Files) -> Vec<String> {
    let blocks: Vec<Block> =
        files.sections.values().flatten().flat_map(|(_, text)| markdown::blocks(text)).collect();
    let shown = |kind: &str, name: &str| blocks.iter().any(|b| b.kind == kind && b.name == name);
    let lesson = &files.lesson;
    let starter =
        |name: &str| lesson.exercises.iter().any(|(e, x)| x.program == *name && shown("exercise", e));
    let asked =
        |name: &str| ["program", "output", "possible", "order", "duel"].iter().any(|kind| shown(kind, name));
    let programs = lesson.programs.keys().filter(|n| !asked(n) && !starter(n));
    let exercises = lesson.exercises.keys().filter(|n| !shown("exercise", n));
    let diagrams = lesson.diagrams.keys().filter(|n| !shown("diagram", n));
    let tell =
        |part: &'static str| move |name: &String| format!("{}: no section shows it", files.entry(part, name));
    programs
        .map(tell("programs"))
        .chain(exercises.map(tell("exercises")))
        .chain(diagrams.map(tell("diagrams")))
        .collect()
}

/// lesson.json's own prose, with its place.
pub(super) fn captions(files: &Files) -> Vec<(String, &Both)> {
    let lesson = &files.lesson;
    let mut all = vec![(files.key("title"), &lesson.title), (files.key("summary"), &lesson.summary)];
    all.extend(lesson.footer.iter().map(|text| (files.key("footer"), text)));
    all.extend(lesson.previous.iter().map(|link| (files.key("previous"), &link.title)));
    all.extend(lesson.next.iter().map(|link| (files.key("next"), &link.title)));
    for (name, program) in &lesson.programs {
        let place = files.entry("programs", name);
        all.extend(program.parameters.iter().map(|p| (place.clone(), &p.label)));
    }
    for (name, exercise) in &lesson.exercises {
        let place = files.entry("exercises", name);
        all.extend(exercise.explanations.values().chain(&exercise.hints).map(|e| (place.clone(), e)));
    }
    all.extend(lesson.explanations.iter().map(|(reason, e)| (files.entry("explanations", reason), e)));
    for (name, diagram) in &lesson.diagrams {
        let place = files.entry("diagrams", name);
        let labels = diagram.nodes.iter().map(|n| &n.label).chain(diagram.edges.iter().map(|e| &e.label));
        all.extend(labels.chain([&diagram.alt]).map(|l| (place.clone(), l)));
    }
    all
}
