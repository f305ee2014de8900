//! Judging a repair: over a sweep of timings and many schedules, does it still work, and does anything leak?
//!
//! Enters: an exercise and the learner's text. Leaves: a `Verdict` with the reason for a refusal, and for a leak the
//! program and the schedule that show it. Verdicts speak of the schedules tried; nothing here is a proof. Not here:
//! the explanations (the lesson's text has them).

use super::parameters::{self, parse_duration, print_duration};
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
/// How far from the timeout its message may come out, in nanoseconds.
const PROMPT_NS: i64 = 1_000_000;

/// An exercise as lesson.json describes it.
#[derive(Clone, Debug, Deserialize)]
pub struct Exercise {
    /// The constant that is varied, and its values in Go's notation.
    pub sweep: BTreeMap<String, Vec<String>>,
    /// The constant that holds the timeout.
    pub timeout: String,
    /// The timeout's value in the starter.
    pub timeout_value: String,
    /// What the program prints when the work is done in time.
    pub in_time: Texts,
    /// What it prints when it is not.
    pub too_late: Texts,
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
}

impl Reason {
    pub const ALL: [Reason; 14] = [
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

/// A failure on the way.
struct Refused {
    reason: Reason,
    work: Option<i64>,
    how: Option<How>,
}

/// One run's outcome in the terms of the exercise.
struct Seen {
    outcome: Outcome,
    trace: Trace,
    stdout: String,
}

struct Judge<'a> {
    exercise: &'a Exercise,
    text: &'a str,
    /// The constant that is varied.
    varied: String,
    timeout_ns: i64,
    runs: u64,
    programs: BTreeMap<i64, Arc<Program>>,
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
    let original = parse_duration(&exercise.timeout_value).unwrap_or_default();
    let found = parameters::find(text);
    let own = found.iter().find(|p| p.name == exercise.timeout).and_then(|p| parse_duration(&p.value));
    let varied = exercise.sweep.keys().next().cloned().unwrap_or_default();
    let mut judge = Judge {
        exercise,
        text,
        varied,
        timeout_ns: own.unwrap_or(original),
        runs: 0,
        programs: BTreeMap::new(),
    };
    match judge.all(original) {
        Ok(()) => Verdict::plain("pass", Reason::Pass, judge.runs),
        Err(refused) => judge.refusal(refused),
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

fn refuse(reason: Reason, work: i64) -> Refused {
    Refused { reason, work: Some(work), how: Some(PLAIN) }
}

impl Judge<'_> {
    /// The timings: those of the exercise, and those around the learner's own timeout.
    fn timings(&self) -> Vec<i64> {
        let listed = self.exercise.sweep.get(&self.varied);
        let mut all: Vec<i64> = listed.into_iter().flatten().filter_map(|v| parse_duration(v)).collect();
        let t = self.timeout_ns;
        all.extend([t / 2, t - PROMPT_NS, t, t + PROMPT_NS, t.saturating_mul(4)]);
        all.retain(|w| *w > 0);
        all.sort();
        all.dedup();
        all
    }

    fn all(&mut self, original: i64) -> Result<(), Refused> {
        let missing = Refused { reason: Reason::ConstantMissing, work: None, how: None };
        if parameters::set(self.text, &self.varied, "1ms").is_err() {
            return Err(missing);
        }
        let timings = self.timings();
        let mut leak = None;
        for work in &timings {
            let seen = self
                .run(*work, PLAIN, true)
                .ok_or(Refused { work: None, ..refuse(Reason::ConstantMissing, 0) })?;
            self.ends_well(&seen, *work)?;
            self.works(&seen, *work)?;
            if !seen.outcome.leaks.is_empty() {
                leak = leak.or(Some((*work, PLAIN)));
            }
        }
        // A leak with an ideal clock is the easiest to understand; else the walks may find one.
        let leak = match leak {
            Some(leak) => Some(leak),
            None => self.walks(&timings)?,
        };
        if let Some((work, how)) = leak {
            let reason = match () {
                _ if self.timeout_ns > original => Reason::LongerTimeout,
                _ if self.drains(&timings) => Reason::DrainsSometimes,
                _ => Reason::Leak,
            };
            return Err(Refused { reason, work: Some(work), how: Some(how) });
        }
        // Nothing leaks only because the wait has become longer than the work was ever seen to be.
        if self.timeout_ns > original { Err(refuse(Reason::LongerTimeout, original)) } else { Ok(()) }
    }

    /// Runs on many schedules: the first leak, or what else is wrong.
    fn walks(&mut self, timings: &[i64]) -> Result<Option<(i64, How)>, Refused> {
        for work in timings {
            for how in schedules() {
                let Some(seen) = self.run(*work, how, false) else { continue };
                let at = |reason| Refused { reason, work: Some(*work), how: Some(how) };
                self.ends_well(&seen, *work).map_err(|r| at(r.reason))?;
                if !seen.outcome.leaks.is_empty() {
                    return Ok(Some((*work, how)));
                }
                if !self.exercise.in_time.has(&seen.stdout) && !self.exercise.too_late.has(&seen.stdout) {
                    return Err(at(Reason::WrongOutput));
                }
            }
        }
        Ok(None)
    }

    /// Of a program that leaks: whether on some other run a result that came too late was sent, and nothing leaked.
    fn drains(&mut self, timings: &[i64]) -> bool {
        let mut runs = timings.iter().flat_map(|work| schedules().map(|how| (*work, how)));
        runs.any(|(work, how)| {
            let seen = self.run(work, how, true);
            seen.is_some_and(|s| {
                self.exercise.too_late.has(&s.stdout) && s.outcome.leaks.is_empty() && sends(&s)
            })
        })
    }

    fn ends_well(&self, seen: &Seen, work: i64) -> Result<(), Refused> {
        match &seen.outcome.end {
            End::Ok => Ok(()),
            // Whatever leaks is hidden by an end of the whole process.
            End::Exit(_) => Err(refuse(Reason::Exits, work)),
            End::Panic { .. } | End::Fatal { .. } => Err(refuse(Reason::Panics, work)),
            End::Deadlock { .. } => Err(refuse(Reason::Deadlock, work)),
            End::Budget(_) | End::Stopped => Err(refuse(Reason::Budget, work)),
        }
    }

    /// With an ideal clock the outcome is known: the result in time, or the timeout's message.
    fn works(&mut self, seen: &Seen, work: i64) -> Result<(), Refused> {
        let (in_time, too_late) =
            (self.exercise.in_time.has(&seen.stdout), self.exercise.too_late.has(&seen.stdout));
        let printed = seen.trace.observed().iter().find(|e| e.kind == EventKind::Print).map_or(0, |e| e.t_ns);
        if work == self.timeout_ns && (in_time || too_late) {
            return Ok(());
        }
        if work < self.timeout_ns {
            return match () {
                _ if in_time && (printed < work || !hands_over(seen)) => {
                    Err(refuse(Reason::OutputHardCoded, work))
                }
                _ if in_time => Ok(()),
                _ if too_late && !sends(seen) => Err(refuse(Reason::SendRemoved, work)),
                _ if too_late && printed < self.timeout_ns => Err(refuse(Reason::OutputHardCoded, work)),
                _ => Err(refuse(Reason::WrongOutput, work)),
            };
        }
        match () {
            _ if too_late && printed > self.timeout_ns + PROMPT_NS => {
                Err(refuse(Reason::LongerTimeout, work))
            }
            _ if too_late && printed < self.timeout_ns => Err(refuse(Reason::OutputHardCoded, work)),
            _ if too_late => Ok(()),
            _ if in_time && printed < work => Err(refuse(Reason::OutputHardCoded, work)),
            _ if in_time => Err(refuse(self.longer_or_removed(), work)),
            _ => Err(refuse(Reason::WrongOutput, work)),
        }
    }

    /// Whether work that takes very long still meets a timeout.
    fn longer_or_removed(&mut self) -> Reason {
        let very_long = self.timeout_ns.saturating_mul(1000);
        let seen = self.run(very_long, PLAIN, true);
        let gives_up = seen.is_some_and(|s| self.exercise.too_late.has(&s.stdout));
        if gives_up { Reason::LongerTimeout } else { Reason::TimeoutRemoved }
    }

    /// The learner's program with another time for the work.
    fn program(&mut self, work: i64) -> Option<Arc<Program>> {
        if let Some(program) = self.programs.get(&work) {
            return Some(program.clone());
        }
        let text = parameters::set(self.text, &self.varied, &print_duration(work)).ok()?;
        let mut sources = SourceSet::default();
        let file = sources.add("main.go", text, false);
        let program = Arc::new(compile(&mut sources, &[file]).program?);
        self.programs.insert(work, program.clone());
        Some(program)
    }

    fn run(&mut self, work: i64, how: How, trace: bool) -> Option<Seen> {
        let program = self.program(work)?;
        self.runs += 1;
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
        let mut verdict = Verdict::plain("fail", refused.reason, self.runs);
        let Some(work) = refused.work else { return verdict };
        let Ok(text) = parameters::set(self.text, &self.varied, &print_duration(work)) else {
            return verdict;
        };
        let mut sources = SourceSet::default();
        sources.add("main.go", text.as_str(), false);
        let mark = report::fingerprint(&sources);
        verdict.schedule = refused.how.map(|how| report::print_schedule(&how.config(), mark));
        verdict.parameters = Some(BTreeMap::from([(self.varied.clone(), print_duration(work))]));
        verdict.text = Some(text);
        verdict
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

fn sends(seen: &Seen) -> bool {
    seen.trace.observed().iter().any(|e| e.kind == EventKind::Send)
}

/// A goroutine other than main exists and took part in what main waited for.
fn hands_over(seen: &Seen) -> bool {
    let acts = |k| matches!(k, EventKind::Send | EventKind::Close | EventKind::Wake | EventKind::Recv);
    seen.outcome.started > 1 && seen.trace.observed().iter().any(|e| e.g != 1 && acts(e.kind))
}
