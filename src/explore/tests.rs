//! Hand-assembled programs; the corpus in tests/schedules has the rest.

use super::*;
use crate::bytecode::instr::{Instr, Op};
use crate::runtime::testing::{lookup, run_with, with_select, with_sender};
use crate::runtime::{End, Schedule};

fn explored(program: Program) -> Report {
    explore(&Arc::new(program), lookup, &Config::default(), &Options::default(), |_| true)
}

#[test]
fn a_leak_that_only_some_schedules_have_is_found_and_replays() {
    let report = explored(with_select(0, true));
    assert_eq!((report.leak, report.deadlock, report.complete), (Often::Sometimes, Often::Never, true));
    let found = &report.leaks[0];
    let config = Config {
        schedule: Schedule::Choices,
        choices: found.shown.choices.clone().into(),
        steps: found.shown.steps.clone(),
        exact_clock: false,
        ..Config::default()
    };
    let (outcome, _) = run_with(with_select(0, true), config);
    assert_eq!(outcome.end, End::Ok);
    assert!(outcome.leaks.iter().any(|l| findings::same_place(l, &found.leak)));
}

#[test]
fn a_capacity_of_one_never_leaks() {
    let report = explored(with_select(1, true));
    assert_eq!((report.leak, report.complete, report.leaks.len()), (Often::Never, true, 0));
}

#[test]
fn a_sender_that_nobody_reads_from_always_leaks() {
    let report = explored(with_sender(0, vec![Instr::new(Op::Return, 0, 0, 0, 0)]));
    assert_eq!((report.leak, report.complete, report.leaks.len()), (Often::Always, true, 1));
}

#[test]
fn the_budget_bounds_the_search() {
    let program = Arc::new(with_select(1, true));
    let options = Options { max_states: 1, ..Options::default() };
    let report = explore(&program, lookup, &Config::default(), &options, |_| true);
    assert_eq!((report.complete, report.reason), (false, Some("states")));
    let report = explore(&program, lookup, &Config::default(), &Options::default(), |_| false);
    assert!(!report.complete);
}
