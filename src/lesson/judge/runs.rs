//! The learner's program with other values of its constants: single runs, and the search of every schedule.
//!
//! Enters: the text, values, how to run. Leaves: what was seen, and what was covered. Not here: what an exercise wants.

use super::{Coverage, Pace, Progress, Reason, Time};
use crate::bytecode::compile;
use crate::bytecode::program::Program;
use crate::explore::{Explorer, Options, Report, Shown};
use crate::lesson::exploration::exploring;
use crate::lesson::{parameters, report};
use crate::runtime::outcome::Chunk;
use crate::runtime::{Config, End, Outcome, Run, Schedule};
use crate::source::{SourceSet, arrange};
use crate::stdlib;
use crate::trace::{EventKind, Trace};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Seeded walks that tell what kind of leak one is, half of them with timers that may fire late.
const WALKS: u64 = 40;
/// Runs at each point whose programs draw other random numbers: a search takes those of one seed alone.
const OTHER_SEEDS: u64 = 8;
/// Steps of one judged run.
const STEP_LIMIT: u64 = 1_000_000;
/// States that the search of one point may remember.
const MOST_STATES: u64 = 60_000;
/// States of the search of everything that comes first: a repair is more often right than wrong.
const FIRST_STATES: u64 = 30_000;
/// Moves of a search between two looks at the time.
const SLICE_MOVES: u64 = 100;
/// Moves that are made in any case: about those of the random walks.
const LEAST_MOVES: u64 = 3_000;

/// Values of constants, as Go prints them.
pub(super) type Values = BTreeMap<String, String>;

/// A failure: the values and the run that show it.
pub(super) struct Refused {
    pub reason: Reason,
    pub values: Option<Values>,
    pub how: Option<Box<Config>>,
}

/// Why judging ends early.
pub(super) enum Halt {
    Refused(Refused),
    Stopped,
}

impl From<Refused> for Halt {
    fn from(refused: Refused) -> Halt {
        Halt::Refused(refused)
    }
}

/// One run's outcome in the terms of an exercise.
pub(super) struct Seen {
    pub outcome: Outcome,
    pub trace: Trace,
    pub stdout: String,
}

/// The learner's program, run with other values of its constants.
pub(super) struct Runs<'a, P> {
    pub text: &'a str,
    pub made: u64,
    pub coverage: Coverage,
    pace: &'a P,
    time: Time,
    programs: BTreeMap<Values, Arc<Program>>,
}

/// The usual schedule with an ideal clock: what a learner expects to see.
pub(super) fn plain() -> Config {
    Config { seed: report::USUAL_SEED, ..Config::default() }
}

/// The usual schedule, with other random numbers each time.
pub(super) fn other_seeds() -> impl Iterator<Item = Config> {
    (1..=OTHER_SEEDS).map(|n| Config { seed: report::USUAL_SEED + n, ..Config::default() })
}

/// The usual schedule with both clocks, other seeds, and walks with both clocks.
pub(super) fn many() -> impl Iterator<Item = Config> {
    let walks = (0..WALKS).map(|seed| Config {
        schedule: Schedule::Walk(seed),
        exact_clock: seed % 2 == 0,
        ..plain()
    });
    [plain(), Config { exact_clock: false, ..plain() }].into_iter().chain(other_seeds()).chain(walks)
}

impl<'a, P: Pace> Runs<'a, P> {
    pub fn new(text: &'a str, pace: &'a P) -> Runs<'a, P> {
        let (coverage, programs) = (Coverage::default(), BTreeMap::new());
        Runs { text, made: 0, coverage, pace, time: Time::GoesOn, programs }
    }

    /// The text with other values; None where one of the constants is not there.
    pub fn varied(&self, values: &Values) -> Option<String> {
        let mut text = self.text.to_string();
        for (name, value) in values {
            text = parameters::set(&text, name, value).ok()?;
        }
        Some(text)
    }

    fn program(&mut self, values: &Values) -> Option<Arc<Program>> {
        if let Some(program) = self.programs.get(values) {
            return Some(program.clone());
        }
        let mut sources = SourceSet::default();
        let file = sources.add("main.go", self.varied(values)?, false);
        let program = Arc::new(compile(&mut sources, &[file]).program?);
        self.programs.insert(values.clone(), program.clone());
        Some(program)
    }

    pub fn run(&mut self, values: &Values, how: &Config, trace: bool) -> Option<Seen> {
        let program = self.program(values)?;
        self.made += 1;
        let config = Config { trace, step_limit: STEP_LIMIT, ..how.clone() };
        let mut run = Run::new(program, config, stdlib::lookup);
        while let Some(goroutine) = run.pick_next() {
            run.slice(goroutine);
        }
        let outcome = run.finish();
        let stdout: Vec<u8> = outcome
            .output
            .iter()
            .filter_map(|c| match c {
                Chunk::Stdout(bytes) => Some(bytes.as_slice()),
                _ => None,
            })
            .flatten()
            .copied()
            .collect();
        let trace = run.trace().clone();
        Some(Seen { outcome, trace, stdout: String::from_utf8_lossy(&stdout).into_owned() })
    }

    /// Searches every schedule at the points `(values, what is right to print)`: the first failure found.
    pub async fn search<R: Fn(&str) -> bool>(
        &mut self,
        points: &[(Values, R)],
        exact_clock: bool,
    ) -> Result<(), Halt> {
        for (values, right) in points {
            let point = self.coverage.points + 1;
            let Some(program) = self.program(values) else { continue };
            let options = Options {
                exact_clock,
                outputs: true,
                max_states: MOST_STATES,
                first_states: FIRST_STATES,
                ..Options::default()
            };
            let config = Config { step_limit: STEP_LIMIT, ..exploring() };
            let mut explorer = Explorer::new(program, stdlib::lookup, &config, options);
            let mut done = explorer.step(LEAST_MOVES);
            while !done && self.time == Time::GoesOn {
                done = explorer.step(SLICE_MOVES);
                let states = self.coverage.states + explorer.progress().states;
                self.time = self.pace.pause(Progress { point, points: points.len() as u64, states }).await;
            }
            if self.time == Time::Stop {
                return Err(Halt::Stopped);
            }
            let found = explorer.report();
            self.covered(&found);
            if let Some((reason, how)) = self.first_wrong(values, &found, exact_clock, right) {
                let values = Some(values.clone());
                return Err(Refused { reason, values, how: Some(Box::new(how)) }.into());
            }
        }
        Ok(())
    }

    fn covered(&mut self, found: &Report) {
        let coverage = &mut self.coverage;
        let first_gap = coverage.complete == coverage.points;
        coverage.points += 1;
        coverage.states += found.states;
        coverage.transitions += found.transitions;
        if found.complete {
            coverage.complete += 1;
        } else {
            coverage.bound = if first_gap { found.bound } else { coverage.bound.min(found.bound) };
            coverage.gap = coverage.gap.or(found.reason);
        }
    }

    /// What is wrong at a point, the worst first, with a schedule that shows it.
    fn first_wrong(
        &mut self,
        values: &Values,
        found: &Report,
        exact_clock: bool,
        right: impl Fn(&str) -> bool,
    ) -> Option<(Reason, Config)> {
        let how = |shown: &Shown| Config {
            schedule: Schedule::Choices,
            choices: shown.choices.clone().into(),
            steps: shown.steps.clone(),
            exact_clock,
            ..plain()
        };
        let leak = found.leaks.iter().map(|l| &l.shown).min_by_key(|s| s.cost());
        let bad = [
            (Reason::Panics, found.panics.as_ref().map(|(_, shown)| shown)),
            (Reason::Deadlock, found.deadlocks.as_ref().map(|(_, shown)| shown)),
            (Reason::Leak, leak.or(found.endless.as_ref())),
            (Reason::Race, found.simplest_race().map(|r| &r.shown)),
        ];
        if let Some((reason, shown)) = bad.into_iter().find_map(|(r, shown)| Some((r, shown?))) {
            return Some((reason, how(shown)));
        }
        let mut wrong: Vec<&Shown> =
            found.outcomes.iter().filter(|(text, _)| !right(text)).map(|(_, shown)| shown).collect();
        arrange::sort_by_key(&mut wrong, |shown| shown.cost());
        for shown in wrong {
            // Their text has more in it than what the exercise asks for.
            let seen = self.run(values, &how(shown), false)?;
            let other = (!right(&seen.stdout)).then_some(Reason::WrongOutput);
            if let Some(reason) = seen.bad_end().or(other) {
                return Some((reason, how(shown)));
            }
        }
        None
    }
}

impl Seen {
    /// The reason to refuse a run that does not end by itself.
    pub fn bad_end(&self) -> Option<Reason> {
        match &self.outcome.end {
            End::Ok => None,
            // Whatever leaks is hidden by an end of the whole process.
            End::Exit(_) => Some(Reason::Exits),
            End::Panic { .. } | End::Fatal { .. } => Some(Reason::Panics),
            End::Deadlock { .. } => Some(Reason::Deadlock),
            End::Budget(_) | End::Stopped => Some(Reason::Budget),
        }
    }

    pub fn sends(&self) -> bool {
        self.trace.observed().iter().any(|e| e.kind == EventKind::Send)
    }

    /// A goroutine other than main exists and took part in what main waited for.
    pub fn hands_over(&self) -> bool {
        let acts = |k| matches!(k, EventKind::Send | EventKind::Close | EventKind::Wake | EventKind::Recv);
        self.outcome.started > 1 && self.trace.observed().iter().any(|e| e.g != 1 && acts(e.kind))
    }
}
