//! Questions: the keys of both languages agree, and every key that can be run is run.

use super::Files;
use super::programs::compiled;
use crate::cli::site::markdown::{Block, blocks};
use crate::cli::site::questions::{self, Choice};
use crate::cli::site::words::Lang;
use crate::explore::{self, Options};
use crate::lesson::exploration::exploring;
use crate::lesson::judge::{Order, Reason, judge};
use crate::lesson::lines;
use crate::stdlib;

/// States within which a question's program must be searched to its end: a learner waits for it.
const MOST_STATES: u64 = 100_000;

pub fn check(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for lang in &files.langs {
        for (name, text) in files.texts(lang) {
            for block in blocks(text) {
                let wrong = match block.kind.as_str() {
                    "possible" => possible(files, lang, &block),
                    "output" => output(files, &block),
                    "order" => order(files, lang, &block),
                    _ => Vec::new(),
                };
                let place = format!("{}/{name}:{}", lang.code(), block.line);
                found.extend(wrong.into_iter().map(|w| format!("{place}: {w}")));
            }
        }
    }
    found.extend(same_keys(files));
    found
}

/// The right options of a question stand at the same places in all languages.
fn same_keys(files: &Files) -> Vec<String> {
    let keys = |lang: &Lang| {
        let sections = files.texts(lang).iter();
        sections
            .flat_map(|(name, text)| {
                let asked = |b: &Block| questions::asked(questions::parts(&b.inside).0).choices;
                let key = |choices: Vec<Choice>| choices.iter().map(|c| c.right).collect::<Vec<_>>();
                blocks(text).into_iter().map(move |b| (name.clone(), b.line, key(asked(&b))))
            })
            .collect::<Vec<_>>()
    };
    let Some((first, others)) = files.langs.split_first() else { return Vec::new() };
    let first: Vec<_> = keys(first);
    let mut found = Vec::new();
    for lang in others {
        for ((_, _, a), (name, line, b)) in first.iter().zip(keys(lang)) {
            if *a != b {
                found.push(format!("{}/{name}:{line}: another key than in the first language", lang.code()));
            }
        }
    }
    found
}

/// Each output marked possible is, each other one is ruled out.
fn possible(files: &Files, lang: &Lang, block: &Block) -> Vec<String> {
    let Some(source) = files.sources.get(&block.name) else { return Vec::new() };
    let Ok(program) = compiled("main.go", source.get(lang)) else { return Vec::new() };
    let options = Options { outputs: true, max_states: MOST_STATES, ..Options::default() };
    let report = explore::explore(&program, stdlib::lookup, &exploring(), &options, |_| true);
    if !report.complete {
        return vec![format!("the search of {:?} does not end within {MOST_STATES} states", block.name)];
    }
    let mut wrong = Vec::new();
    for choice in questions::asked(questions::parts(&block.inside).0).choices {
        let Some(text) = questions::printed(&choice) else { continue };
        if report.outcomes.iter().any(|(output, _)| *output == text) != choice.right {
            let said = if choice.right { "is not possible" } else { "is possible" };
            wrong.push(format!("the output {text:?} {said}"));
        }
    }
    wrong
}

/// A program whose output is asked for has one output.
fn output(files: &Files, block: &Block) -> Vec<String> {
    match files.lesson.programs.get(&block.name) {
        Some(program) if program.order == Order::Any || !program.or.is_empty() => {
            vec![format!("the schedule decides what {:?} prints", block.name)]
        }
        _ => Vec::new(),
    }
}

/// The lines as the program has them are right on every schedule; turned round they are not.
fn order(files: &Files, lang: &Lang, block: &Block) -> Vec<String> {
    let Some(source) = files.sources.get(&block.name) else { return Vec::new() };
    let Some(program) = files.lesson.programs.get(&block.name) else { return Vec::new() };
    let Some(shuffled) = lines::shuffled(source.get(lang)) else { return Vec::new() };
    let judged = |lines: &[&str]| judge(&program.claimed(), &shuffled.assembled(lines));
    let mut wrong = Vec::new();
    let right = judged(&shuffled.lines);
    if right.reason != Reason::Pass {
        wrong.push(format!("the right order does not pass: {}", right.reason.name()));
    } else if !right.proved {
        wrong.push("the right order is not proved on every schedule".to_string());
    }
    let back: Vec<&str> = shuffled.lines.iter().rev().copied().collect();
    if judged(&back).reason == Reason::Pass {
        wrong.push("the lines turned round are right too".to_string());
    }
    wrong
}
