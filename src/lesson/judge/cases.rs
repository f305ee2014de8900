//! Repairs of any program whose output is known for some values of its constants: it prints that on every schedule,
//! goroutines still do the work, and none stays behind.

use super::runs::{Halt, Refused, Runs, Seen, Values, other_seeds, plain};
use super::{Pace, Reason, Texts};
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

pub(super) async fn judge<P: Pace>(exercise: &Cases, runs: &mut Runs<'_, P>) -> Result<(), Halt> {
    for case in &exercise.cases {
        let missing = || Refused { reason: Reason::ConstantMissing, values: None, how: None };
        let seen = runs.run(&case.with, &plain(), false).ok_or_else(missing)?;
        let refused =
            |reason| Refused { reason, values: Some(case.with.clone()), how: Some(Box::new(plain())) };
        if let Some(reason) = wrong_with(&seen, case) {
            return Err(refused(reason).into());
        }
        if seen.outcome.started < 2 {
            return Err(refused(Reason::NoGoroutine).into());
        }
    }
    for case in &exercise.cases {
        for how in other_seeds() {
            let Some(seen) = runs.run(&case.with, &how, false) else { continue };
            if let Some(reason) = wrong_with(&seen, case) {
                return Err(
                    Refused { reason, values: Some(case.with.clone()), how: Some(Box::new(how)) }.into()
                );
            }
        }
    }
    let points = exercise.cases.iter().map(|case| (case.with.clone(), |text: &str| case.output.has(text)));
    runs.search(&points.collect::<Vec<_>>(), exercise.ideal_clock).await
}

fn wrong_with(seen: &Seen, case: &Case) -> Option<Reason> {
    let leak = (!seen.outcome.leaks.is_empty()).then_some(Reason::Leak);
    let other = (!case.output.has(&seen.stdout)).then_some(Reason::WrongOutput);
    seen.bad_end().or(leak).or(other)
}
