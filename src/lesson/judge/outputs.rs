//! Any program that should print what another prints: on every schedule, and nobody stays behind.
//!
//! Enters: what lesson.json says of the program's output, which is also what `lesson check` holds the program itself to.

use super::runs::{Halt, Refused, Runs, Values, other_seeds, plain};
use super::{Pace, Reason, Texts};
use serde::Deserialize;

/// A program with an output that is known, in each language of the lesson.
#[derive(Clone, Debug, Deserialize)]
pub struct Outputs {
    pub output: Texts,
    /// Other outputs that are as possible.
    #[serde(default)]
    pub or: Vec<Texts>,
    #[serde(default)]
    pub order: Order,
    #[serde(default)]
    pub clock: Clock,
}

/// Whether the lines of the output come as they are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    #[default]
    Fixed,
    Any,
}

/// Which clock the output holds for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Clock {
    #[default]
    Any,
    /// Steps take no time.
    Ideal,
}

impl Order {
    /// Two outputs are one and the same.
    pub fn same(self, a: &str, b: &str) -> bool {
        let lines = |text: &str| {
            let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_string).collect();
            lines.sort();
            lines
        };
        a == b || (self == Order::Any && lines(a) == lines(b))
    }
}

impl Outputs {
    fn has(&self, printed: &str) -> bool {
        let texts = [&self.output].into_iter().chain(&self.or);
        texts.flat_map(Texts::all).any(|text| self.order.same(text, printed))
    }
}

pub(super) async fn judge<P: Pace>(exercise: &Outputs, runs: &mut Runs<'_, P>) -> Result<(), Halt> {
    let values = Values::new();
    for how in [plain()].into_iter().chain(other_seeds()) {
        let Some(seen) = runs.run(&values, &how, false) else { continue };
        let leak = (!seen.outcome.leaks.is_empty()).then_some(Reason::Leak);
        let other = (!exercise.has(&seen.stdout)).then_some(Reason::WrongOutput);
        if let Some(reason) = seen.bad_end().or(leak).or(other) {
            return Err(Refused { reason, values: Some(values), how: Some(Box::new(how)) }.into());
        }
    }
    let right = |printed: &str| exercise.has(printed);
    runs.search(&[(values, right)], exercise.clock == Clock::Ideal).await
}
