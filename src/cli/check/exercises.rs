//! Exercises: the starter fails, in each language, every verdict has its explanation, and a listed solution is proved.
//! Diagrams: edges join nodes.

use super::Files;
use super::programs::{compiled, differences};
use crate::cli::site::manifest::Exercise;
use crate::lesson::judge::bounds::fixed_lines;
use crate::lesson::judge::{self, Reason, judge};
use crate::lesson::parameters::{self, Kind, parse_duration};

pub fn check(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for (name, exercise) in &files.lesson.exercises {
        let place = files.entry("exercises", name);
        found.extend(wrong_with(files, exercise).into_iter().map(|message| format!("{place}: {message}")));
    }
    found.extend(solutions(files));
    for (name, diagram) in &files.lesson.diagrams {
        let place = files.entry("diagrams", name);
        let known = |id: &str| diagram.nodes.iter().any(|n| n.id == id);
        let ends = diagram.edges.iter().flat_map(|e| [&e.from, &e.to]);
        found.extend(ends.filter(|id| !known(id)).map(|id| format!("{place}: there is no node {id:?}")));
    }
    found
}

fn wrong_with(files: &Files, exercise: &Exercise) -> Vec<String> {
    let mut wrong = Vec::new();
    let common = &files.lesson.explanations;
    for reason in Reason::ALL.map(Reason::name) {
        if !exercise.explanations.contains_key(&reason) && !common.contains_key(&reason) {
            wrong.push(format!("the verdict {reason} is not explained"));
        }
    }
    for reason in exercise.explanations.keys() {
        if !Reason::ALL.iter().any(|r| r.name() == *reason) {
            wrong.push(format!("there is no verdict {reason:?}"));
        }
    }
    if exercise.version == 0 {
        wrong.push("versions begin with 1".to_string());
    }
    let Some(program) = files.sources.get(&exercise.program) else {
        wrong.push(format!("there is no program {:?}", exercise.program));
        return wrong;
    };
    if files.lesson.programs.get(&exercise.program).is_some_and(|p| !p.files.is_empty()) {
        wrong.push("an exercise's program is one file".to_string());
        return wrong;
    }
    for lang in &files.langs {
        let (text, code) = (program.get(lang), lang.code());
        if let judge::Exercise::Timeout(exercise) = &exercise.judged {
            wrong.extend(constants(exercise, text).into_iter().map(|w| format!("{w} ({code})")));
        }
        let verdict = judge(&exercise.judged, text);
        if verdict.reason == Reason::Pass || verdict.text.is_none() {
            let verdict = verdict.reason.name();
            wrong.push(format!("the starter ({code}) does not fail on a run: {verdict}"));
        }
    }
    wrong
}

/// Each solution belongs to an exercise, passes on every schedule, and keeps to the lines that can be edited.
fn solutions(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for (name, texts) in &files.solutions {
        let place = format!("programs/{name}.fix.go:1");
        let Some(exercise) = files.lesson.exercises.values().find(|e| e.program == *name) else {
            found.push(format!("{place}: no exercise has the program {name:?}"));
            continue;
        };
        found.extend(differences(files, texts, &format!("{name}.fix")));
        for lang in &files.langs {
            if let Err(wrong) = compiled(&format!("programs/{name}.fix.go"), texts.get(lang)) {
                found.extend(wrong);
                continue;
            }
            let (code, verdict) = (lang.code(), judge(&exercise.judged, texts.get(lang)));
            if verdict.reason != Reason::Pass {
                found
                    .push(format!("{place}: the solution ({code}) does not pass: {}", verdict.reason.name()));
            } else if !verdict.proved {
                found.push(format!("{place}: the solution ({code}) is not proved on every schedule"));
            }
            let Some(starter) = files.sources.get(name) else { continue };
            match (fixed_lines(starter.get(lang)), fixed_lines(texts.get(lang))) {
                (Some(a), Some(b)) if a == b => {}
                (None, None) => {}
                _ => found.push(format!("{place}: it changes lines that can't be edited ({code})")),
            }
        }
    }
    for (name, texts) in &files.sources {
        let broken =
            files.langs.iter().any(|lang| fixed_lines(texts.get(lang)).is_some_and(|lines| lines.is_none()));
        if broken {
            found.push(format!("programs/{name}.go:1: each `// edit` needs an `// end` below it"));
        }
    }
    found
}

/// The constants that a judge of timeouts needs.
fn constants(exercise: &judge::Timeout, text: &str) -> Vec<String> {
    let [(swept, values)] = exercise.sweep.iter().collect::<Vec<_>>()[..] else {
        return vec!["sweep names one constant".to_string()];
    };
    let not_durations = values.iter().filter(|v| parse_duration(v).is_none());
    let mut wrong: Vec<String> = not_durations.map(|v| format!("{v:?} is not a duration")).collect();
    let constants = parameters::find(text);
    let constant = |name: &str| constants.iter().find(|p| p.name == name && p.kind == Kind::Duration);
    if constant(swept).is_none() {
        wrong.push(format!("the program has no constant {swept:?} with a plain duration"));
    }
    let starts = constant(&exercise.timeout).and_then(|p| parse_duration(&p.value));
    if starts.is_none() || starts != parse_duration(&exercise.timeout_value) {
        wrong.push(format!("the program's {} is not {}", exercise.timeout, exercise.timeout_value));
    }
    wrong
}
