//! Repairs of a wait with a timeout: the result when the work is done in time, a message when it is not, and whatever
//! the work takes, nobody stays behind.

use super::runs::{Halt, Refused, Runs, Seen, Values, many, other_seeds, plain};
use super::{Pace, Reason, Texts};
use crate::lesson::parameters::{self, parse_duration, print_duration};
use crate::runtime::Config;
use crate::trace::EventKind;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// How far from the timeout its message may come out, in nanoseconds.
const PROMPT_NS: i64 = 1_000_000;

/// An exercise about a wait with a timeout.
#[derive(Clone, Debug, Deserialize)]
pub struct Timeout {
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

struct Judge<'a, 't, P> {
    exercise: &'a Timeout,
    runs: &'a mut Runs<'t, P>,
    /// The constant that is varied.
    varied: String,
    timeout_ns: i64,
}

pub(super) async fn judge<P: Pace>(exercise: &Timeout, runs: &mut Runs<'_, P>) -> Result<(), Halt> {
    let original = parse_duration(&exercise.timeout_value).unwrap_or_default();
    let found = parameters::find(runs.text);
    let own = found.iter().find(|p| p.name == exercise.timeout).and_then(|p| parse_duration(&p.value));
    let varied = exercise.sweep.keys().next().cloned().unwrap_or_default();
    Judge { exercise, runs, varied, timeout_ns: own.unwrap_or(original) }.all(original).await
}

impl<P: Pace> Judge<'_, '_, P> {
    /// The timings: those of the exercise in its order, then those around the learner's own timeout.
    fn timings(&self) -> Vec<i64> {
        let listed = self.exercise.sweep.get(&self.varied);
        let mut all: Vec<i64> = listed.into_iter().flatten().filter_map(|v| parse_duration(v)).collect();
        let t = self.timeout_ns;
        all.extend([t / 2, t - PROMPT_NS, t, t + PROMPT_NS, t.saturating_mul(4)]);
        let mut seen = BTreeSet::new();
        all.retain(|work| *work > 0 && seen.insert(*work));
        all
    }

    async fn all(&mut self, original: i64) -> Result<(), Halt> {
        let missing = || Refused { reason: Reason::ConstantMissing, values: None, how: None };
        if self.runs.varied(&self.values(PROMPT_NS)).is_none() {
            return Err(missing().into());
        }
        let timings = self.timings();
        let mut leak = None;
        for work in &timings {
            let seen = self.run(*work, &plain(), true).ok_or_else(missing)?;
            self.ends_well(&seen, *work, &plain())?;
            self.works(&seen, *work)?;
            if !seen.outcome.leaks.is_empty() && leak.is_none() {
                leak = Some(self.refuse(Reason::Leak, *work));
            }
        }
        // A leak on the usual schedule is the easiest to understand; else other seeds and the search may find one.
        let found = match leak {
            Some(leak) => Err(leak.into()),
            None => match self.seeds(&timings) {
                Ok(()) => self.search(&timings).await,
                Err(refused) => Err(refused.into()),
            },
        };
        match found {
            Err(Halt::Refused(Refused { reason: Reason::Leak, values, how })) => {
                let reason = match () {
                    _ if self.timeout_ns > original => Reason::LongerTimeout,
                    _ if self.drains(&timings) => Reason::DrainsSometimes,
                    _ => Reason::Leak,
                };
                Err(Refused { reason, values, how }.into())
            }
            Err(other) => Err(other),
            // Nothing leaks only because the wait has become longer than the work was ever seen to be.
            Ok(()) if self.timeout_ns > original => Err(self.refuse(Reason::LongerTimeout, original).into()),
            Ok(()) => Ok(()),
        }
    }

    /// Runs with other random numbers: the first that is wrong.
    fn seeds(&mut self, timings: &[i64]) -> Result<(), Refused> {
        for work in timings {
            for how in other_seeds() {
                let Some(seen) = self.run(*work, &how, false) else { continue };
                self.ends_well(&seen, *work, &how)?;
                let leak = (!seen.outcome.leaks.is_empty()).then_some(Reason::Leak);
                let other = (!self.may_print(&seen.stdout)).then_some(Reason::WrongOutput);
                if let Some(reason) = leak.or(other) {
                    return Err(self.refuse_at(reason, *work, &how));
                }
            }
        }
        Ok(())
    }

    /// Every schedule at each timing. A timer may fire late: either output is right at any.
    async fn search(&mut self, timings: &[i64]) -> Result<(), Halt> {
        let exercise = self.exercise;
        let right = |text: &str| exercise.in_time.has(text) || exercise.too_late.has(text);
        let points: Vec<_> = timings.iter().map(|work| (self.values(*work), right)).collect();
        self.runs.search(&points, false).await
    }

    fn may_print(&self, text: &str) -> bool {
        self.exercise.in_time.has(text) || self.exercise.too_late.has(text)
    }

    /// Of a program that leaks: whether on some other run a result that came too late was sent, and nothing leaked.
    fn drains(&mut self, timings: &[i64]) -> bool {
        let mut runs = timings.iter().flat_map(|work| many().map(|how| (*work, how)));
        runs.any(|(work, how)| {
            let seen = self.run(work, &how, true);
            seen.is_some_and(|s| {
                self.exercise.too_late.has(&s.stdout) && s.outcome.leaks.is_empty() && s.sends()
            })
        })
    }

    fn ends_well(&self, seen: &Seen, work: i64, how: &Config) -> Result<(), Refused> {
        seen.bad_end().map_or(Ok(()), |reason| Err(self.refuse_at(reason, work, how)))
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
                _ if in_time && (printed < work || !seen.hands_over()) => {
                    Err(self.refuse(Reason::OutputHardCoded, work))
                }
                _ if in_time => Ok(()),
                _ if too_late && !seen.sends() => Err(self.refuse(Reason::SendRemoved, work)),
                _ if too_late && printed < self.timeout_ns => Err(self.refuse(Reason::OutputHardCoded, work)),
                _ => Err(self.refuse(Reason::WrongOutput, work)),
            };
        }
        match () {
            _ if too_late && printed > self.timeout_ns + PROMPT_NS => {
                Err(self.refuse(Reason::LongerTimeout, work))
            }
            _ if too_late && printed < self.timeout_ns => Err(self.refuse(Reason::OutputHardCoded, work)),
            _ if too_late => Ok(()),
            _ if in_time && printed < work => Err(self.refuse(Reason::OutputHardCoded, work)),
            _ if in_time => {
                let reason = self.longer_or_removed();
                Err(self.refuse(reason, work))
            }
            _ => Err(self.refuse(Reason::WrongOutput, work)),
        }
    }

    /// Whether work that takes very long still meets a timeout.
    fn longer_or_removed(&mut self) -> Reason {
        let very_long = self.timeout_ns.saturating_mul(1000);
        let seen = self.run(very_long, &plain(), true);
        let gives_up = seen.is_some_and(|s| self.exercise.too_late.has(&s.stdout));
        if gives_up { Reason::LongerTimeout } else { Reason::TimeoutRemoved }
    }

    /// A run with another time for the work.
    fn run(&mut self, work: i64, how: &Config, trace: bool) -> Option<Seen> {
        let values = self.values(work);
        self.runs.run(&values, how, trace)
    }

    fn values(&self, work: i64) -> Values {
        Values::from([(self.varied.clone(), print_duration(work))])
    }

    fn refuse(&self, reason: Reason, work: i64) -> Refused {
        self.refuse_at(reason, work, &plain())
    }

    fn refuse_at(&self, reason: Reason, work: i64, how: &Config) -> Refused {
        Refused { reason, values: Some(self.values(work)), how: Some(Box::new(how.clone())) }
    }
}
