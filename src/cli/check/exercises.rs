//! Exercises: the starter fails, in each language, and every verdict has its explanation. Diagrams: edges join nodes.

use super::Files;
use crate::cli::site::manifest::{Exercise, TimeoutExercise};
use crate::cli::site::words::LANGS;
use crate::lesson::judge::{Reason, judge};
use crate::lesson::parameters::{self, Kind, parse_duration};

pub fn check(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for (name, exercise) in &files.lesson.exercises {
        let place = files.entry("exercises", name);
        found.extend(wrong_with(files, exercise).into_iter().map(|message| format!("{place}: {message}")));
    }
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
        if !exercise.explanations().contains_key(&reason) && !common.contains_key(&reason) {
            wrong.push(format!("the verdict {reason} is not explained"));
        }
    }
    for reason in exercise.explanations().keys() {
        if !Reason::ALL.iter().any(|r| r.name() == *reason) {
            wrong.push(format!("there is no verdict {reason:?}"));
        }
    }
    let Some(program) = files.sources.get(exercise.program()) else {
        wrong.push(format!("there is no program {:?}", exercise.program()));
        return wrong;
    };
    for lang in LANGS {
        let (text, code) = (program.get(lang), lang.code());
        if let Exercise::Timeout(exercise) = exercise {
            wrong.extend(constants(exercise, text).into_iter().map(|w| format!("{w} ({code})")));
        }
        let verdict = judge(&exercise.judged(), text);
        if verdict.reason == Reason::Pass || verdict.text.is_none() {
            let verdict = verdict.reason.name();
            wrong.push(format!("the starter ({code}) does not fail on a run: {verdict}"));
        }
    }
    wrong
}

/// The constants that a judge of timeouts needs.
fn constants(exercise: &TimeoutExercise, text: &str) -> Vec<String> {
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
