//! Repairs of any program whose output is known for some values of its constants: it prints that on every schedule,
//! goroutines still do the work, and none stays behind.

use super::{PLAIN, Reason, Refused, Runs, Seen, Texts, Values, schedules};
use serde::Deserialize;

/// An exercise about a program with known outputs.
#[derive(Clone, Debug, Deserialize)]
pub struct Cases {
    pub cases: Vec<Case>,
    /// The outputs hold when steps take no time.
    #[serde(default)]
    pub ideal_clock: bool,
}

/// What the program prints with these values of its constants.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    #[serde(default)]
    pub with: Values,
    pub output: Texts,
}

pub(super) fn judge(exercise: &Cases, runs: &mut Runs) -> Result<(), Refused> {
    for case in &exercise.cases {
        let missing = || Refused { reason: Reason::ConstantMissing, values: None, how: None };
        let plain = runs.run(&case.with, PLAIN, false).ok_or_else(missing)?;
        let refused = |reason, how| Refused { reason, values: Some(case.with.clone()), how: Some(how) };
        if let Some(reason) = wrong_with(&plain, case) {
            return Err(refused(reason, PLAIN));
        }
        if plain.outcome.started < 2 {
            return Err(refused(Reason::NoGoroutine, PLAIN));
        }
    }
    for case in &exercise.cases {
        for how in schedules().filter(|how| how.exact_clock || !exercise.ideal_clock) {
            let Some(seen) = runs.run(&case.with, how, false) else { continue };
            if let Some(reason) = wrong_with(&seen, case) {
                return Err(Refused { reason, values: Some(case.with.clone()), how: Some(how) });
            }
        }
    }
    Ok(())
}

fn wrong_with(seen: &Seen, case: &Case) -> Option<Reason> {
    let leak = (!seen.outcome.leaks.is_empty()).then_some(Reason::Leak);
    let other = (!case.output.has(&seen.stdout)).then_some(Reason::WrongOutput);
    seen.bad_end().or(leak).or(other)
}
