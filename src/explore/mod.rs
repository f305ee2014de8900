//! Every schedule of a program: what can happen, and a schedule that shows it.
//!
//! Enters: a `Program`, natives, options, and a budget by the slice. Leaves: a `Report`, whose verdicts are proofs when
//! `complete`; otherwise they speak of what was explored. First a few random walks, which find most of what there is to
//! find in milliseconds, then depth-first searches over the states that the run can be in: a small one of everything,
//! those with few preemptions, and everything. Not here: what a move is, what names a state (runtime).

mod explorer;
mod findings;
mod follow;
mod graph;
mod limits;
mod made;
mod minimise;
mod search;
mod sleep;
mod walks;

#[cfg(test)]
mod tests;

pub use explorer::{Explorer, Progress};
pub use findings::{FoundLeak, FoundRace, Often, Report, Shown};

use crate::bytecode::program::Program;
use crate::runtime::Config;
use crate::vm::native::Native;
use std::sync::Arc;

/// States that a search remembers, unless told otherwise.
pub const MOST_STATES: u64 = 4_000_000;

/// States of the first search of everything, unless told otherwise.
const FIRST_STATES: u64 = 40_000;

/// What is asked of an exploration.
#[derive(Clone, Debug)]
pub struct Options {
    pub exact_clock: bool,
    /// Collect the outputs that are possible; each write is then an operation of its own.
    pub outputs: bool,
    /// Only schedules with at most this many preemptions.
    pub bound: Option<u32>,
    pub max_states: u64,
    /// States of the first search of everything, before those with few preemptions: most programs of a lesson are done
    /// with it.
    pub first_states: u64,
    /// Random walks before the search.
    pub walks: u32,
    pub reductions: Reductions,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            exact_clock: false,
            outputs: false,
            bound: None,
            max_states: MOST_STATES,
            first_states: FIRST_STATES,
            walks: 60,
            reductions: Reductions::default(),
        }
    }
}

/// A dependency that a search overlooks on purpose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Blind {
    /// Locks and atomics count as operations that others can't observe.
    Locks,
    /// A select meets nobody who comes late.
    Selects,
    /// No timer fires while a goroutine can go on.
    Timers,
    /// What is done on a channel has nothing to do with what else is done on it.
    Channels,
}

/// What makes the search small. Without them it finds the same, later: the tests compare.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reductions {
    /// States that were seen are not explored again.
    pub table: bool,
    /// Registers whose content is not read any more tell no states apart.
    pub live_only: bool,
    /// Who would only wait on a channel comes when another one meets him.
    pub late_arrivals: bool,
    /// Steps whose outcomes are found elsewhere are left out.
    pub sleep_sets: bool,
    /// Between operations a goroutine goes on alone; otherwise every access to memory is an operation.
    pub local_steps: bool,
    /// Goroutines that will never meet the others go before them.
    pub parts: bool,
    /// For tests of the tests.
    pub blind: Option<Blind>,
    /// For tests: what tells no states apart is overwritten at every move.
    pub spoils: bool,
}

impl Default for Reductions {
    fn default() -> Reductions {
        Reductions {
            table: true,
            live_only: true,
            late_arrivals: true,
            sleep_sets: true,
            local_steps: true,
            parts: true,
            blind: None,
            spoils: false,
        }
    }
}

/// Explores until done or until `go_on`, asked every few hundred moves, says no.
pub fn explore(
    program: &Arc<Program>,
    lookup: fn(&str) -> Option<Native>,
    config: &Config,
    options: &Options,
    mut go_on: impl FnMut(&Explorer) -> bool,
) -> Report {
    let mut explorer = Explorer::new(program.clone(), lookup, config, options.clone());
    while !explorer.step(SLICE_MOVES) && go_on(&explorer) {}
    explorer.report()
}

/// Moves between two looks at the budget.
const SLICE_MOVES: u64 = 200;
