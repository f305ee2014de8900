//! What an exploration found, as the page and `explore --json` show it.
//!
//! Enters: sources, a report of the search. Leaves: plain data that serialises. Not here: wording for people.

use super::report::{RaceView, USUAL_SEED, fingerprint, leak, print_schedule, race};
use crate::explore::{Options, Progress, Report, Shown};
use crate::runtime::{Config, Schedule};
use crate::source::{SourceSet, Span};
use serde::Serialize;

#[derive(Serialize, Debug)]
pub struct ExplorationView {
    pub schedules: u64,
    pub states: u64,
    pub transitions: u64,
    /// Every schedule is covered: the verdicts are proofs.
    pub complete: bool,
    /// All schedules with at most this many preemptions are covered.
    pub bound: Option<u32>,
    /// Why not all are covered: budget, states, depth, bound, race, steps...
    pub reason: Option<&'static str>,
    pub exact_clock: bool,
    pub leak: &'static str,
    pub deadlock: &'static str,
    pub panic: &'static str,
    pub race: &'static str,
    pub never_ends: &'static str,
    pub budget: &'static str,
    pub leaks: Vec<FoundLeakView>,
    pub deadlock_at: Option<FoundView>,
    pub panic_at: Option<FoundView>,
    pub race_at: Option<FoundView>,
    pub races: Vec<FoundRaceView>,
    /// There are races; all orders of the accesses in them were tried as well, one whole access after the other.
    pub race_orders: bool,
    pub never_ends_at: Option<FoundView>,
    /// When asked for: what can come out.
    pub outcomes: Vec<OutcomeView>,
}

#[derive(Serialize, Debug)]
pub struct FoundLeakView {
    pub file: String,
    pub line: u32,
    pub created_line: u32,
    /// Where that line is, unless in the same file.
    pub created_file: Option<String>,
    pub function: String,
    pub reason: &'static str,
    pub preemptions: u32,
    pub schedule: String,
}

/// Where something else happens first, if that is a place, and a schedule that shows it.
#[derive(Serialize, Debug)]
pub struct FoundView {
    pub file: Option<String>,
    pub line: Option<u32>,
    pub preemptions: u32,
    pub schedule: String,
}

/// A race, and a schedule that shows it.
#[derive(Serialize, Debug)]
pub struct FoundRaceView {
    #[serde(flatten)]
    pub race: RaceView,
    pub preemptions: u32,
    pub schedule: String,
}

#[derive(Serialize, Debug)]
pub struct OutcomeView {
    pub output: String,
    pub schedule: String,
}

/// What a page shows while it waits.
#[derive(Serialize, Debug)]
pub struct ProgressView {
    pub schedules: u64,
    pub states: u64,
    pub transitions: u64,
    pub depth: usize,
    pub bound: Option<u32>,
}

/// Steps of one explored run: a loop without end must leave time for other schedules.
const EXPLORED_STEP_LIMIT: u64 = 3_000_000;

/// The configuration of explored runs.
pub fn exploring() -> Config {
    Config { seed: USUAL_SEED, step_limit: EXPLORED_STEP_LIMIT, trace: false, ..Config::default() }
}

/// The run that shows what a search found.
pub fn replaying(config: &Config, shown: &Shown) -> Config {
    Config {
        schedule: Schedule::Choices,
        choices: shown.choices.clone().into(),
        steps: shown.steps.clone(),
        ..config.clone()
    }
}

pub fn of_progress(progress: &Progress) -> ProgressView {
    let Progress { schedules, states, transitions, depth, bound, .. } = *progress;
    ProgressView { schedules, states, transitions, depth, bound }
}

pub fn of_exploration(
    sources: &SourceSet,
    config: &Config,
    options: &Options,
    found: &Report,
) -> ExplorationView {
    let mark = fingerprint(sources);
    let schedule = |shown: &Shown| {
        print_schedule(&Config { exact_clock: options.exact_clock, ..replaying(config, shown) }, mark)
    };
    let place = |span: Option<Span>, shown: &Shown| FoundView {
        file: span.map(|s| sources.file(s.file).name.clone()),
        line: span.map(|s| sources.line_col(s).line),
        preemptions: shown.preemptions,
        schedule: schedule(shown),
    };
    let leaks = found.leaks.iter().map(|found| {
        let view = leak(sources, &found.leak, false);
        FoundLeakView {
            file: view.file,
            line: view.line,
            created_line: view.created_line,
            created_file: view.created_file,
            function: view.function,
            reason: view.reason,
            preemptions: found.shown.preemptions,
            schedule: schedule(&found.shown),
        }
    });
    let races = found.races.iter().map(|found| FoundRaceView {
        race: race(sources, &[found.first, found.second]),
        preemptions: found.shown.preemptions,
        schedule: schedule(&found.shown),
    });
    let outcomes = found.outcomes.iter();
    ExplorationView {
        schedules: found.schedules,
        states: found.states,
        transitions: found.transitions,
        complete: found.complete,
        bound: found.bound,
        reason: found.reason,
        exact_clock: options.exact_clock,
        leak: found.leak.name(),
        deadlock: found.deadlock.name(),
        panic: found.panic.name(),
        race: if found.race { "sometimes" } else { "never" },
        never_ends: found.never_ends.name(),
        budget: found.budget.name(),
        leaks: leaks.collect(),
        deadlock_at: found.deadlocks.as_ref().map(|(span, shown)| place(*span, shown)),
        panic_at: found.panics.as_ref().map(|(span, shown)| place(*span, shown)),
        race_at: found.simplest_race().map(|r| place(r.second.span, &r.shown)),
        races: races.collect(),
        race_orders: found.race_orders,
        never_ends_at: found.endless.as_ref().map(|shown| place(None, shown)),
        outcomes: outcomes
            .map(|(output, shown)| OutcomeView { output: output.clone(), schedule: schedule(shown) })
            .collect(),
    }
}
