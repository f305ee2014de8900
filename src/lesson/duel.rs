//! The duel: the learner plays the scheduler, choice by choice, to make a program leak.
//!
//! Enters: a program and the choices made so far. Leaves: what is to be chosen next, and the run up to there; or how it
//! ended. Nothing is kept between two turns: a turn is a pure function of the program and the choices. Where only one
//! thing can happen, it happens. Not here: wording for people.

use super::report::{self, Report, line};
use crate::bytecode::program::Program;
use crate::runtime::stepwise::{Steps, Stepwise};
use crate::runtime::{Config, Plan, Run};
use crate::source::SourceSet;
use crate::vm::native::Native;
use serde::Serialize;
use std::sync::Arc;

/// Moves of one duel, the forced ones included.
const MOST_MOVES: usize = 2_000;

#[derive(Serialize, Debug)]
pub struct Turn {
    /// None: the run is over.
    pub question: Option<Question>,
    /// The run so far, or the whole of it.
    pub report: Report,
}

#[derive(Serialize, Debug)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Question {
    /// Who goes next?
    Move { options: Vec<MoveView> },
    /// Of a select, or of anything else that draws: which of so many?
    Answer { of: u32, line: Option<u32>, what: &'static str },
}

#[derive(Serialize, Debug, PartialEq)]
pub struct MoveView {
    /// 0 for a timer that wakes no goroutine.
    pub goroutine: u32,
    pub function: String,
    pub line: Option<u32>,
    pub what: &'static str,
    pub called: String,
}

/// Plays the choices from the start.
pub fn play(
    program: &Arc<Program>,
    lookup: fn(&str) -> Option<Native>,
    sources: &SourceSet,
    choices: &[u32],
) -> Turn {
    let config = Config { exact_clock: true, ..Config::default() };
    let stepwise = Stepwise::new(Arc::new(Plan::of(program)), Steps::default(), true);
    let mut run = Run::stepwise(program.clone(), config.clone(), lookup, stepwise);
    let mut rest = choices;
    let mut question = None;
    for _ in 0..MOST_MOVES {
        let moves = run.moves();
        if moves.is_empty() {
            run.conclude();
            break;
        }
        let taken = match (moves.len(), rest.split_first()) {
            (1, _) => 0,
            (of, Some((first, after))) => {
                rest = after;
                (*first as usize).min(of - 1)
            }
            (_, None) => {
                let options = moves.iter().map(|m| view(sources, &run, *m)).collect();
                question = Some(Question::Move { options });
                break;
            }
        };
        let before = run.clone();
        let asked = run.make(moves[taken], rest);
        if let Some(open) = asked.get(rest.len()) {
            let standing = before.describe(moves[taken]);
            let line = line(sources, standing.span);
            question = Some(Question::Answer { of: open.of, line, what: standing.what });
            run = before;
            break;
        }
        rest = &rest[asked.len()..];
    }
    let (profiled, kept, over) = (run.profiled(), run.kept_bytes(), question.is_none());
    let outcome = run.finish();
    let mut report = report::of_run(sources, &config, &outcome, run.trace(), &profiled, kept);
    if !over {
        // It speaks of a run that goes on.
        report.leaks.clear();
    }
    Turn { question, report }
}

fn view(sources: &SourceSet, run: &Run, chosen: crate::runtime::stepwise::Move) -> MoveView {
    let s = run.describe(chosen);
    MoveView {
        goroutine: s.number,
        function: s.function,
        line: line(sources, s.span),
        what: s.what,
        called: s.called,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytecode::compile;

    const PROGRAM: &str = "package main\n\nfunc main() {\n\tc := make(chan int)\n\tgo func() {\n\t\tc <- 1\n\t}()\n\t\
                           select {\n\tcase <-c:\n\tdefault:\n\t}\n}\n";

    fn turn(choices: &[u32]) -> Turn {
        let mut sources = SourceSet::default();
        let file = sources.add("main.go", PROGRAM, false);
        let program = Arc::new(compile(&mut sources, &[file]).program.unwrap());
        play(&program, crate::stdlib::lookup, &sources, choices)
    }

    #[test]
    fn the_choices_decide_whether_it_leaks() {
        let Some(Question::Move { options }) = turn(&[]).question else { panic!("nothing to choose") };
        let said: Vec<(u32, &str, Option<u32>)> =
            options.iter().map(|o| (o.goroutine, o.what, o.line)).collect();
        assert_eq!(said, [(1, "select", Some(8)), (2, "send", Some(6))]);
        let first_main = turn(&[0, 0]);
        assert!(first_main.question.is_none());
        assert_eq!(first_main.report.leaks.len(), 1);
        let first_other = turn(&[1]);
        assert!(first_other.question.is_none() && first_other.report.leaks.is_empty());
    }

    #[test]
    fn choices_out_of_range_are_the_last_one() {
        assert!(turn(&[99]).report.leaks.is_empty());
        assert_eq!(turn(&[0, 5, 5, 5]).report.leaks.len(), 1);
    }
}
