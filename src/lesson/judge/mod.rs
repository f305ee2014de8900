//! Judging a repair: over many values, and on every schedule of each, does it still work, and does anything leak?
//!
//! Enters: an exercise and the learner's text, and a `Pace` that shares the thread. Leaves: a `Verdict` with the reason
//! for a refusal, the program and the schedule that show it, or how far the search of every schedule came: it is a proof
//! for the values tried only when each of their searches was complete. Not here: the explanations (the lesson's text has
//! them).

pub mod bounds;
mod cases;
mod outputs;
mod runs;
mod timeout;

pub use cases::{Case, Cases};
pub use outputs::{Clock, Order, Outputs};
pub use timeout::Timeout;

use super::report::{self, DiagnosticView};
use crate::bytecode::{Compiled, compile};
use crate::source::SourceSet;
use runs::{Halt, Refused, Runs};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::future::Future;

/// An exercise as lesson.json describes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Exercise {
    /// A wait with a timeout.
    Timeout(Timeout),
    /// A program whose output is known for some values of its constants.
    Cases(Cases),
    /// A program whose output is known, as it stands.
    Outputs(Outputs),
}

/// The output of the program in each language of the lesson; either is right.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Texts {
    One(String),
    Each(BTreeMap<String, String>),
}

impl Texts {
    /// The one for a language's code; in English where there is none.
    pub fn get(&self, lang: &str) -> Option<&str> {
        match self {
            Texts::One(text) => Some(text),
            Texts::Each(texts) => texts.get(lang).or(texts.get("en")).map(String::as_str),
        }
    }

    fn all(&self) -> Vec<&str> {
        match self {
            Texts::One(text) => vec![text],
            Texts::Each(texts) => texts.values().map(String::as_str).collect(),
        }
    }

    fn has(&self, output: &str) -> bool {
        self.all().contains(&output)
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
    Race,
    /// Lines changed that the exercise does not open.
    FixedLines,
    /// The learner stopped the judge.
    Stopped,
}

impl Reason {
    /// Those that a lesson explains.
    pub const ALL: [Reason; 17] = [
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
        Reason::Race,
        Reason::FixedLines,
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
    /// Runs made before the verdict was clear, besides the searches.
    pub runs: u64,
    /// Every schedule of each point was covered.
    pub proved: bool,
    pub coverage: Coverage,
    /// The values under which it fails.
    pub parameters: Option<BTreeMap<String, String>>,
    /// The learner's program with those values: running it under `schedule` shows the failure.
    pub text: Option<String>,
    pub schedule: Option<String>,
    pub diagnostics: Vec<DiagnosticView>,
}

/// What the searches covered, all points together.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize)]
pub struct Coverage {
    /// Settings of the constants that were searched.
    pub points: u64,
    /// Those of which every schedule is covered.
    pub complete: u64,
    pub states: u64,
    pub transitions: u64,
    /// Where not every schedule is covered, those with at most this many preemptions are, at each point.
    pub bound: Option<u32>,
    /// Why the first incomplete search was not complete.
    pub gap: Option<&'static str>,
}

/// How far a judgement is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize)]
pub struct Progress {
    /// The point that is searched, from 1; 0 before the searches.
    pub point: u64,
    pub points: u64,
    /// States seen, all points together.
    pub states: u64,
}

/// What a judge may do next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Time {
    GoesOn,
    /// No search beyond its random walks any more.
    IsUp,
    /// The learner wants no verdict.
    Stop,
}

/// How a judge shares its thread.
pub trait Pace {
    /// Asked every few hundred moves of a search: gives way when it is time.
    fn pause(&self, progress: Progress) -> impl Future<Output = Time>;
}

/// A thread of its own, and no hurry.
struct Unhurried;

impl Pace for Unhurried {
    async fn pause(&self, _: Progress) -> Time {
        Time::GoesOn
    }
}

/// Judges a repair in one go.
pub fn judge(exercise: &Exercise, text: &str) -> Verdict {
    judge_bounded(exercise, &[], text)
}

/// Judges a repair that must keep to what its starters mark.
pub fn judge_bounded(exercise: &Exercise, starters: &[String], text: &str) -> Verdict {
    futures::executor::block_on(judge_paced(exercise, starters, text, &Unhurried))
}

/// Judges a repair, giving way between slices.
pub async fn judge_paced(exercise: &Exercise, starters: &[String], text: &str, pace: &impl Pace) -> Verdict {
    if !bounds::keeps_to_marks(starters, text) {
        return Verdict::plain("fail", Reason::FixedLines, 0);
    }
    let mut sources = SourceSet::default();
    let file = sources.add("main.go", text, false);
    let Compiled { diagnostics, program } = compile(&mut sources, &[file]);
    if program.is_none_or(|p| p.main.is_none()) {
        let diagnostics = report::diagnostics_view(&sources, &diagnostics);
        return Verdict { diagnostics, ..Verdict::plain("compile", Reason::Compile, 0) };
    }
    let mut runs = Runs::new(text, pace);
    let judged = match exercise {
        Exercise::Timeout(exercise) => timeout::judge(exercise, &mut runs).await,
        Exercise::Cases(exercise) => cases::judge(exercise, &mut runs).await,
        Exercise::Outputs(exercise) => outputs::judge(exercise, &mut runs).await,
    };
    let coverage = runs.coverage;
    match judged {
        Ok(()) => Verdict {
            proved: coverage.complete == coverage.points,
            coverage,
            ..Verdict::plain("pass", Reason::Pass, runs.made)
        },
        Err(Halt::Refused(refused)) => refusal(&runs, refused),
        Err(Halt::Stopped) => Verdict::plain("stopped", Reason::Stopped, runs.made),
    }
}

impl Verdict {
    fn plain(verdict: &'static str, reason: Reason, runs: u64) -> Verdict {
        Verdict {
            verdict,
            reason,
            runs,
            proved: false,
            coverage: Coverage::default(),
            parameters: None,
            text: None,
            schedule: None,
            diagnostics: Vec::new(),
        }
    }
}

fn refusal<P: Pace>(runs: &Runs<P>, refused: Refused) -> Verdict {
    let mut verdict = Verdict::plain("fail", refused.reason, runs.made);
    verdict.coverage = runs.coverage;
    let Some(values) = refused.values else { return verdict };
    let Some(text) = runs.varied(&values) else { return verdict };
    let mut sources = SourceSet::default();
    sources.add("main.go", text.as_str(), false);
    let mark = report::fingerprint(&sources);
    verdict.schedule = refused.how.map(|how| report::print_schedule(&how, mark));
    verdict.parameters = Some(values);
    verdict.text = Some(text);
    verdict
}
