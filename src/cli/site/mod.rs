//! The lesson's text as static HTML, a folder for each language.
//!
//! Enters: `www/lesson` (lesson.json; for each language `LANG/words.json` and `LANG/NN-name.md`; `programs/NAME.go` and
//! `NAME.LANG.go`, a program's further files in the folder `programs/NAME`).
//! Leaves: `www/LANG/index.html` and `www/index.html`, inputs of the page's build. The page's elements find what
//! they need in the element `lesson-data`; the page of one element alone has the same in `www/generated/lesson.json`,
//! and the elements' HTML. Not here: scripts and styles.

mod answers;
mod frame;
pub(super) mod manifest;
pub(super) mod markdown;
pub(super) mod places;
pub mod questions;
pub(super) mod reading;
pub(super) mod shapes;
pub(super) mod tools;
pub(super) mod words;

use super::stamp::sorted;
use super::support;
use crate::source::archive;
use frame::Frame;
use manifest::Both;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use words::Lang;

/// A section of the page.
struct Part {
    /// Its file's name without number and ending: the same in each language.
    id: String,
    section: markdown::Section,
    /// Those that everybody reads.
    words: usize,
}

/// Writes the page of each language, and the root that leads to them.
pub fn write(www: &Path) -> Result<(), String> {
    let dir = www.join("lesson");
    let text = read(&dir.join("lesson.json"))?;
    let lesson = manifest::parse(&text)?;
    let (langs, wrong) = words::languages(&dir)?;
    if let Some(first) = wrong.into_iter().next() {
        return Err(first);
    }
    let mut all: Value = serde_json::from_str(&text).map_err(|e| format!("lesson.json: {e}"))?;
    complete_explanations(&mut all);
    let sources = sources(&dir.join("programs"), &langs)?;
    let in_each = |texts: &Sources| -> Map<String, Value> {
        let of = |both: &Both| langs.iter().map(|l| (l.code().to_string(), json!(both.get(l)))).collect();
        texts.iter().map(|(name, both)| (name.clone(), Value::Object(of(both)))).collect()
    };
    let solutions = in_each(&solutions(&dir.join("programs"), &langs)?);
    let mut data = json!({"lesson": all, "sources": in_each(&sources), "solutions": solutions});
    let said = langs.iter().filter_map(|l| Some((l.code().to_string(), l.interface()?)));
    let interface: Map<String, Value> = said.collect();
    if !interface.is_empty() {
        data["interface"] = Value::Object(interface);
    }
    let mut blocks = Map::new();
    for lang in &langs {
        let frame = Frame { lesson: &lesson, lang, langs: &langs };
        put(&www.join(lang.code()), "index.html", &page(&dir, frame, &data, &sources)?)?;
        blocks.insert(lang.code().to_string(), Value::Object(alone(&dir, lang, &sources)?));
    }
    put(www, "index.html", &frame::root(&lesson, &langs))?;
    data["blocks"] = Value::Object(blocks);
    put(&www.join("generated"), "support.json", &support::data().to_string())?;
    put(&www.join("generated"), "lesson.json", &data.to_string())
}

fn put(dir: &Path, name: &str, text: &str) -> Result<(), String> {
    let file = dir.join(name);
    fs::create_dir_all(dir)
        .and_then(|()| fs::write(&file, text))
        .map_err(|e| format!("{}: {e}", file.display()))
}

/// An exercise has its own explanations of a verdict, or else those of the lesson.
fn complete_explanations(all: &mut Value) {
    let Some(common) = all["explanations"].as_object().cloned() else { return };
    let Some(exercises) = all["exercises"].as_object_mut() else { return };
    for exercise in exercises.values_mut().filter_map(Value::as_object_mut) {
        let own = exercise.entry("explanations").or_insert_with(|| json!({}));
        let Some(own) = own.as_object_mut() else { continue };
        for (reason, texts) in &common {
            own.entry(reason).or_insert_with(|| texts.clone());
        }
    }
}

fn page(dir: &Path, frame: Frame, data: &Value, sources: &Sources) -> Result<String, String> {
    let Frame { lesson, lang, .. } = frame;
    let source = |name: &str| sources.get(name).map(|both| both.get(lang).to_string());
    let context = markdown::Context { lang, source: &source };
    let (mut parts, mut answers) = (Vec::new(), String::new());
    for file in section_files(&dir.join(lang.code()))? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = read(&file)?;
        let wrong = |t: markdown::Trouble| format!("{}/{name}.md:{}: {}", lang.code(), t.line, t.message);
        let section = markdown::section(&text, &context).map_err(wrong)?;
        for block in markdown::blocks(&text) {
            answers += &answers::item(&block, lesson, &context).map_err(|t| wrong(t.below(block.line)))?;
        }
        parts.push(Part { id: section_id(&name).to_string(), section, words: reading::words(&text) });
    }
    let footer = match &lesson.footer {
        Some(footer) => markdown::fragment(footer.get(lang), &context)
            .map_err(|t| format!("lesson.json: the footer: {}", t.message))?,
        None => String::new(),
    };
    let answers = if answers.is_empty() { answers } else { answers::list(&answers, &context) };
    Ok(frame::page(frame, &parts, &answers, &footer, data))
}

/// The HTML of each named block by its kind and name, `exercise fix`; the first where there are several.
fn alone(dir: &Path, lang: &Lang, sources: &Sources) -> Result<Map<String, Value>, String> {
    let source = |name: &str| sources.get(name).map(|both| both.get(lang).to_string());
    let context = markdown::Context { lang, source: &source };
    let mut found = Map::new();
    for file in section_files(&dir.join(lang.code()))? {
        let named =
            markdown::blocks(&read(&file)?).into_iter().filter(|b| !b.name.is_empty() && b.kind != "report");
        for block in named {
            let html = markdown::alone(&block, &context)
                .map_err(|t| format!("{}:{}: {}", file.display(), block.line + t.line, t.message))?;
            found.entry(format!("{} {}", block.kind, block.name)).or_insert(Value::String(html));
        }
    }
    Ok(found)
}

/// The sections of one language in order.
pub(super) fn section_files(dir: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = sorted(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    files.retain(|file| file.extension().is_some_and(|e| e == "md"));
    Ok(files)
}

/// A section's address, from its file's name.
pub(super) fn section_id(file: &str) -> &str {
    let name = file.strip_suffix(".md").unwrap_or(file);
    name.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches('-')
}

pub(super) type Sources = std::collections::BTreeMap<String, Both>;

/// The programs: `NAME.go`, and `NAME.LANG.go` with a language's own comments and strings where there is one.
pub(super) fn sources(dir: &Path, langs: &[Lang]) -> Result<Sources, String> {
    let mut all = texts(dir, langs)?;
    all.retain(|name, _| !name.ends_with(SOLUTION));
    Ok(all)
}

/// How the name of a program's repair ends.
const SOLUTION: &str = ".fix";

/// The repairs that an exercise shows, by the name of their program: `NAME.fix.go`, and `NAME.fix.LANG.go`.
pub(super) fn solutions(dir: &Path, langs: &[Lang]) -> Result<Sources, String> {
    let repairs = texts(dir, langs)?.into_iter();
    Ok(repairs.filter_map(|(name, both)| Some((name.strip_suffix(SOLUTION)?.to_string(), both))).collect())
}

/// A plain file stands for every language that has none of its own.
fn texts(dir: &Path, langs: &[Lang]) -> Result<Sources, String> {
    let mut sources = Sources::new();
    let files = sorted(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    for file in files {
        if file.is_dir() {
            continue;
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(name) = name.strip_suffix(".go") else { continue };
        if langs.iter().any(|l| name.ends_with(&format!(".{}", l.code()))) {
            continue;
        }
        let plain = read(&file)?;
        let mut each = Both::default();
        for code in langs.iter().map(Lang::code) {
            let own = dir.join(format!("{name}.{code}.go"));
            let text = if own.exists() { read(&own)? } else { plain.clone() };
            each.0.insert(code.to_string(), text);
        }
        sources.insert(name.to_string(), with_others(&dir.join(name), each, langs)?);
    }
    Ok(sources)
}

/// The further files of a program, those of the folder that is named as it; one text for each language.
fn with_others(dir: &Path, main: Both, langs: &[Lang]) -> Result<Both, String> {
    if !dir.is_dir() {
        return Ok(main);
    }
    let others = texts(dir, langs)?;
    let mut joined = Both::default();
    for lang in langs {
        let files: Vec<(String, String)> =
            others.iter().map(|(name, each)| (format!("{name}.go"), each.get(lang).to_string())).collect();
        joined.0.insert(lang.code().to_string(), archive::join(main.get(lang), &files));
    }
    Ok(joined)
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exercise_explains_as_the_lesson_does_unless_it_has_its_own_words() {
        let mut all = json!({
            "explanations": {"leak": "common", "pass": "well done"},
            "exercises": {"a": {"explanations": {"leak": "own"}}, "b": {}},
        });
        complete_explanations(&mut all);
        let exercises = &all["exercises"];
        assert_eq!(exercises["a"]["explanations"], json!({"leak": "own", "pass": "well done"}));
        assert_eq!(exercises["b"]["explanations"], all["explanations"]);
    }

    #[test]
    fn both_languages_are_written_from_one_lesson() {
        let www = std::env::temp_dir().join(format!("goroutine-lab-site-{}", std::process::id()));
        let put = |path: &str, text: &str| {
            let file = www.join("lesson").join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        };
        put(
            "lesson.json",
            r##"{"number": 9, "of": 11, "title": {"en": "Advanced <go>", "fr": "Go avanc\u00e9"},
                "summary": {"en": "One.", "fr": "Une."}, "next": {"href": "#", "title": {"en": "HTTP", "fr": "HTTP"}},
                "previous": {"href": null, "title": {"en": "Channels & co", "fr": "Canaux"}},
                "feedback": "mailto:x@example.org", "address": "https://course.example/go/", "programs": {"hello": {"output": ""}}}"##,
        );
        put("programs/hello.go", "// Hi </script>\n");
        put("programs/hello.fr.go", "// Salut\n");
        put("programs/notes.txt", "");
        put("programs/hello/b.go", "// B\n");
        put("programs/hello/a.go", "// A\n");
        put("programs/hello/a.fr.go", "// A fr\n");
        for lang in ["en", "fr"] {
            put(&format!("{lang}/02-second.md"), "# Two\n\nx\n");
            put(&format!("{lang}/01-first-part.md"), "# One & only\n\n```program hello\n```\n");
        }
        write(&www).unwrap();
        let en = fs::read_to_string(www.join("en/index.html")).unwrap();
        let fr = fs::read_to_string(www.join("fr/index.html")).unwrap();
        for part in [
            "<html lang=\"en\">",
            "<title>Advanced &lt;go&gt;</title>",
            "<a href=\"#first-part\">One &amp; only</a> <span class=\"reading\">1 min</span>",
            "<section id=\"first-part\"",
            "Lesson 9 of 11 \u{b7} 1 min read",
            "<a href=\"../fr/\" hreflang=\"fr\" lang=\"fr\"",
            "rel=\"canonical\" href=\"https://course.example/go/en/\">",
            "hreflang=\"fr\" href=\"https://course.example/go/fr/\">",
            "// Hi &lt;/script&gt;",
            "<a class=\"next\" rel=\"next\" href=\"#\">",
            "<p class=\"prev\"><span>Previous lesson</span> Channels &amp; co</p>",
        ] {
            assert!(en.contains(part), "{part} is not in {en}");
        }
        assert!(en.find("#first-part").unwrap() < en.find("#second").unwrap());
        assert!(fr.contains("// Salut") && fr.contains("Le\u{e7}on 9 sur 11"));
        let data = en.split("id=\"lesson-data\">").nth(1).unwrap().split("</script>").next().unwrap();
        let data: Value = serde_json::from_str(data).unwrap();
        assert_eq!(
            data["sources"]["hello"],
            json!({
                "en": "// Hi </script>\n-- a.go --\n// A\n-- b.go --\n// B\n",
                "fr": "// Salut\n-- a.go --\n// A fr\n-- b.go --\n// B\n",
            })
        );
        assert_eq!(data["lesson"]["programs"]["hello"]["output"], "");
        assert_eq!(data["solutions"], json!({}));
        let alone = fs::read_to_string(www.join("generated/lesson.json")).unwrap();
        let alone: Value = serde_json::from_str(&alone).unwrap();
        assert_eq!((&alone["lesson"], &alone["sources"]), (&data["lesson"], &data["sources"]));
        let block = alone["blocks"]["fr"]["program hello"].as_str().unwrap();
        assert!(block.starts_with("<go-program name=\"hello\" lang=\"fr\">"), "{block}");
        put("en/03-broken.md", "# Three\n\n```program lost\n```\n");
        assert_eq!(write(&www), Err("en/03-broken.md:3: there is no program \"lost\"".to_string()));
        fs::remove_dir_all(&www).unwrap();
    }
}
