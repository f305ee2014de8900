//! Many schedules of one program: what can happen, and a schedule that shows it.
//!
//! Enters: a `Program`, natives, a budget. Leaves: a `Report` whose verdicts speak of the schedules explored.
//! For now the default schedule and seeded random walks, which prove nothing: `complete` is false.
//! Not here: what a leak is (runtime), the complete search.

use crate::bytecode::program::Program;
use crate::runtime::leaks::Leak;
use crate::runtime::{Config, End, Run, Schedule};
use crate::vm::native::Native;
use std::sync::Arc;

/// Walks of one exploration, unless the budget ends before (leaks-and-schedules: about 200 find most leaks).
pub const WALKS: u64 = 200;

/// How often something happened among the schedules explored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Often {
    Never,
    Sometimes,
    Always,
}

impl Often {
    fn of(count: u64, all: u64) -> Often {
        match count {
            0 => Often::Never,
            _ if count == all => Often::Always,
            _ => Often::Sometimes,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Often::Never => "never",
            Often::Sometimes => "sometimes",
            Often::Always => "always",
        }
    }
}

/// A leak and the first schedule that showed it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundLeak {
    pub leak: Leak,
    pub schedule: Schedule,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    pub schedules: u64,
    /// States passed through (one for each slice of a goroutine), not distinct ones.
    pub states: u64,
    /// Every schedule was explored: the verdicts are proofs.
    pub complete: bool,
    pub leak: Often,
    pub deadlock: Often,
    pub panic: Often,
    /// Whether a run met one of its budgets, which leaves it without a verdict.
    pub budget: Often,
    /// Each place of leaking once.
    pub leaks: Vec<FoundLeak>,
}

/// Explores until all walks are done, `max_states` are passed, or `go_on` says no (asked before each schedule).
pub fn explore(
    program: &Arc<Program>,
    lookup: impl Fn(&str) -> Option<Native> + Copy,
    config: &Config,
    max_states: u64,
    mut go_on: impl FnMut() -> bool,
) -> Report {
    let (mut schedules, mut states) = (0, 0);
    let (mut leaking, mut deadlocks, mut panics, mut budgets) = (0, 0, 0, 0);
    let mut leaks: Vec<FoundLeak> = Vec::new();
    let walks = (0..WALKS).map(Schedule::Walk);
    for schedule in std::iter::once(Schedule::Fifo).chain(walks) {
        if states >= max_states || (schedules > 0 && !go_on()) {
            break;
        }
        let config = Config { schedule, trace: false, ..config.clone() };
        let mut run = Run::new(program.clone(), config, lookup);
        while let Some(goroutine) = run.pick_next() {
            run.slice(goroutine);
            states += 1;
        }
        let outcome = run.finish();
        schedules += 1;
        leaking += !outcome.leaks.is_empty() as u64;
        match outcome.end {
            End::Deadlock { .. } => deadlocks += 1,
            End::Panic { .. } | End::Fatal { .. } => panics += 1,
            End::Budget(_) => budgets += 1,
            End::Ok | End::Exit(_) | End::Stopped => {}
        }
        for leak in outcome.leaks {
            if !leaks.iter().any(|known| same_place(&known.leak, &leak)) {
                leaks.push(FoundLeak { leak, schedule });
            }
        }
    }
    Report {
        schedules,
        states,
        complete: false,
        leak: Often::of(leaking, schedules),
        deadlock: Often::of(deadlocks, schedules),
        panic: Often::of(panics, schedules),
        budget: Often::of(budgets, schedules),
        leaks,
    }
}

fn same_place(a: &Leak, b: &Leak) -> bool {
    (a.span, a.created, a.reason, &a.function) == (b.span, b.created, b.reason, &b.function)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::testing::{lookup, run_with, with_select, with_sender};

    fn explored(program: Program) -> Report {
        explore(&Arc::new(program), lookup, &Config::default(), u64::MAX, || true)
    }

    #[test]
    fn a_leak_that_only_some_schedules_have_is_found_and_replays() {
        let report = explored(with_select(0, true));
        assert_eq!((report.leak, report.deadlock, report.complete), (Often::Sometimes, Often::Never, false));
        let found = &report.leaks[0];
        let config = Config { schedule: found.schedule, ..Config::default() };
        let (outcome, _) = run_with(with_select(0, true), config);
        assert!(outcome.leaks.iter().any(|l| same_place(l, &found.leak)));
    }

    #[test]
    fn a_capacity_of_one_never_leaks() {
        let report = explored(with_select(1, true));
        assert_eq!((report.leak, report.schedules), (Often::Never, WALKS + 1));
    }

    #[test]
    fn a_sender_that_nobody_reads_from_always_leaks() {
        use crate::bytecode::instr::{Instr, Op};
        let report = explored(with_sender(0, vec![Instr::new(Op::Return, 0, 0, 0, 0)]));
        assert_eq!((report.leak, report.leaks.len()), (Often::Always, 1));
    }

    #[test]
    fn the_budget_bounds_the_search() {
        let program = Arc::new(with_select(1, true));
        let report = explore(&program, lookup, &Config::default(), u64::MAX, || false);
        assert_eq!(report.schedules, 1);
        assert_eq!(explore(&program, lookup, &Config::default(), 1, || true).schedules, 1);
    }
}
