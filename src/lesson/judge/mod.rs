//! Judging a repair: over many values and many schedules, does it still work, and does anything leak?
//!
//! Enters: an exercise and the learner's text. Leaves: a `Verdict` with the reason for a refusal, and for a leak the
//! program and the schedule that show it. Verdicts speak of the schedules tried; nothing here is a proof. Not here:
//! the explanations (the lesson's text has them).

mod cases;
mod timeout;

pub use cases::{Case, Cases};
pub use timeout::Timeout;

use super::parameters;
use super::report::{self, DiagnosticView};
use crate::bytecode::program::Program;
use crate::bytecode::{Compiled, compile};
use crate::runtime::outcome::Chunk;
use crate::runtime::{Config, End, Outcome, Run, Schedule};
use crate::source::SourceSet;
use crate::stdlib;
use crate::trace::{EventKind, Trace};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Seeded walks at each timing, besides the default schedule; half of them with timers that may fire late.
const WALKS: u64 = 40;
/// Runs at each timing whose programs draw other random numbers.
const OTHER_SEEDS: u64 = 8;
/// Steps of one judged run.
const STEP_LIMIT: u64 = 1_000_000;

/// An exercise as lesson.json describes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Exercise {
    /// A wait with a timeout.
    Timeout(Timeout),
    /// A program whose output is known for some values of its constants.
    Cases(Cases),
}

/// The output of the program in each language of the lesson; either is right.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Texts {
    One(String),
    Each(BTreeMap<String, String>),
}

impl Texts {
    /// The one for a language's code.
    pub fn get(&self, lang: &str) -> Option<&str> {
        match self {
            Texts::One(text) => Some(text),
            Texts::Each(texts) => texts.get(lang).map(String::as_str),
        }
    }

    fn has(&self, output: &str) -> bool {
        match self {
            Texts::One(text) => text == output,
            Texts::Each(texts) => texts.values().any(|t| t == output),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    Pass,
    Compile,
    Leak,
    LongerTimeout,
    DrainsSometimes,
    SendRemoved,
    OutputHardCoded,
    TimeoutRemoved,
    Panics,
    Deadlock,
    WrongOutput,
    Budget,
    Exits,
    ConstantMissing,
    NoGoroutine,
}

impl Reason {
    pub const ALL: [Reason; 15] = [
        Reason::Pass,
        Reason::Compile,
        Reason::Leak,
        Reason::LongerTimeout,
        Reason::DrainsSometimes,
        Reason::SendRemoved,
        Reason::OutputHardCoded,
        Reason::TimeoutRemoved,
        Reason::Panics,
        Reason::Deadlock,
        Reason::WrongOutput,
        Reason::Budget,
        Reason::Exits,
        Reason::ConstantMissing,
        Reason::NoGoroutine,
    ];

    /// As it is written in lesson.json.
    pub fn name(self) -> String {
        serde_json::to_value(self).ok().and_then(|v| v.as_str().map(str::to_string)).unwrap_or_default()
    }
}

/// The judgement, as the page reads it.
#[derive(Debug, Serialize)]
pub struct Verdict {
    pub verdict: &'static str,
    pub reason: Reason,
    /// Runs made before the verdict was clear.
    pub runs: u64,
    /// The values under which it fails.
    pub parameters: Option<BTreeMap<String, String>>,
    /// The learner's program with those values: running it under `schedule` shows the failure.
    pub text: Option<String>,
    pub schedule: Option<String>,
    pub diagnostics: Vec<DiagnosticView>,
}

/// How a program is run.
#[derive(Clone, Copy)]
struct How {
    schedule: Schedule,
    exact_clock: bool,
    /// Of the program's own random numbers.
    seed: u64,
}

/// The usual schedule with an ideal clock: what a learner expects to see.
const PLAIN: How = How { schedule: Schedule::Fifo, exact_clock: true, seed: report::USUAL_SEED };

/// Values of constants, as Go prints them.
type Values = BTreeMap<String, String>;

/// A failure on the way: the values and the schedule that show it.
struct Refused {
    reason: Reason,
    values: Option<Values>,
    how: Option<How>,
}

/// One run's outcome in the terms of the exercise.
struct Seen {
    outcome: Outcome,
    trace: Trace,
    stdout: String,
}

/// The learner's program, run with other values of its constants.
struct Runs<'a> {
    text: &'a str,
    made: u64,
    programs: BTreeMap<Values, Arc<Program>>,
}

/// Judges a repair.
pub fn judge(exercise: &Exercise, text: &str) -> Verdict {
    let mut sources = SourceSet::default();
    let file = sources.add("main.go", text, false);
    let Compiled { diagnostics, program } = compile(&mut sources, &[file]);
    if program.is_none_or(|p| p.main.is_none()) {
        let diagnostics = report::diagnostics_view(&sources, &diagnostics);
        return Verdict { diagnostics, ..Verdict::plain("compile", Reason::Compile, 0) };
    }
    let mut runs = Runs { text, made: 0, programs: BTreeMap::new() };
    let judged = match exercise {
        Exercise::Timeout(exercise) => timeout::judge(exercise, &mut runs),
        Exercise::Cases(exercise) => cases::judge(exercise, &mut runs),
    };
    match judged {
        Ok(()) => Verdict::plain("pass", Reason::Pass, runs.made),
        Err(refused) => runs.refusal(refused),
    }
}

impl Verdict {
    fn plain(verdict: &'static str, reason: Reason, runs: u64) -> Verdict {
        Verdict {
            verdict,
            reason,
            runs,
            parameters: None,
            text: None,
            schedule: None,
            diagnostics: Vec::new(),
        }
    }
}

impl Runs<'_> {
    /// The text with other values; None where one of the constants is not there.
    fn varied(&self, values: &Values) -> Option<String> {
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

    fn run(&mut self, values: &Values, how: How, trace: bool) -> Option<Seen> {
        let program = self.program(values)?;
        self.made += 1;
        let config = Config { trace, step_limit: STEP_LIMIT, ..how.config() };
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

    fn refusal(&self, refused: Refused) -> Verdict {
        let mut verdict = Verdict::plain("fail", refused.reason, self.made);
        let Some(values) = refused.values else { return verdict };
        let Some(text) = self.varied(&values) else { return verdict };
        let mut sources = SourceSet::default();
        sources.add("main.go", text.as_str(), false);
        let mark = report::fingerprint(&sources);
        verdict.schedule = refused.how.map(|how| report::print_schedule(&how.config(), mark));
        verdict.parameters = Some(values);
        verdict.text = Some(text);
        verdict
    }
}

impl Seen {
    /// The reason to refuse a run that does not end by itself.
    fn bad_end(&self) -> Option<Reason> {
        match &self.outcome.end {
            End::Ok => None,
            // Whatever leaks is hidden by an end of the whole process.
            End::Exit(_) => Some(Reason::Exits),
            End::Panic { .. } | End::Fatal { .. } => Some(Reason::Panics),
            End::Deadlock { .. } => Some(Reason::Deadlock),
            End::Budget(_) | End::Stopped => Some(Reason::Budget),
        }
    }

    fn sends(&self) -> bool {
        self.trace.observed().iter().any(|e| e.kind == EventKind::Send)
    }

    /// A goroutine other than main exists and took part in what main waited for.
    fn hands_over(&self) -> bool {
        let acts = |k| matches!(k, EventKind::Send | EventKind::Close | EventKind::Wake | EventKind::Recv);
        self.outcome.started > 1 && self.trace.observed().iter().any(|e| e.g != 1 && acts(e.kind))
    }
}

/// The default schedule with both clocks, then with other random numbers, then walks with both clocks.
fn schedules() -> impl Iterator<Item = How> {
    let seeds = (1..=OTHER_SEEDS).map(|n| How { seed: report::USUAL_SEED + n, ..PLAIN });
    let walks =
        (0..WALKS).map(|seed| How { schedule: Schedule::Walk(seed), exact_clock: seed % 2 == 0, ..PLAIN });
    [PLAIN, How { exact_clock: false, ..PLAIN }].into_iter().chain(seeds).chain(walks)
}

impl How {
    fn config(self) -> Config {
        let How { schedule, exact_clock, seed } = self;
        Config { schedule, exact_clock, seed, ..Config::default() }
    }
}
