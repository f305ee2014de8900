//! How far a search goes, and with which reductions.

use super::Blind;

/// Moves on the way from the start, beyond which a search does not go.
const MOST_DEPTH: usize = 4_000;

/// How far a search goes.
#[derive(Clone, Debug)]
pub(super) struct Limits {
    /// Preemptions in a schedule.
    pub bound: Option<u32>,
    pub states: u64,
    pub depth: usize,
    /// States that were seen are not explored again.
    pub table: bool,
    /// Who would only wait on a channel comes when another one meets him.
    pub late_arrivals: bool,
    /// Steps whose outcomes are found elsewhere are left out, as long as no path leads round in a circle.
    pub sleep_sets: bool,
    /// Who never meets the others goes alone, in the same case.
    pub parts: bool,
    pub blind: Option<Blind>,
}

impl Limits {
    pub fn new(bound: Option<u32>, states: u64) -> Limits {
        Limits {
            bound,
            states,
            depth: MOST_DEPTH,
            table: true,
            late_arrivals: false,
            sleep_sets: false,
            parts: false,
            blind: None,
        }
    }
}
