//! A step of a search as it was made: one move, or two where somebody comes to wait first.

use crate::runtime::Run;
use crate::runtime::arrivals::Met;
use crate::runtime::footprint::Footprint;
use crate::runtime::stepwise::{Asked, Move};

/// One step as it was made.
#[derive(Default)]
pub(super) struct Made {
    /// The choices that it took.
    pub path: Vec<u32>,
    /// The places of those who moved, one for each move; a timer has none of its own.
    pub movers: Vec<u32>,
    /// Who came to wait first: place, number, and which waiting of his it is.
    comer: Option<(u32, u32, u64)>,
    /// Another went, or a timer fired, while the last one could go on.
    pub preempts: bool,
    /// What it had to do with.
    pub touched: Footprint,
}

impl Made {
    pub fn comes(&mut self, chosen: Move, run: &mut Run) {
        self.goes(Met::plain(chosen), &[], run);
        if let Move::Go(place) = chosen {
            self.comer = run.as_waiting(place).map(|(number, ticket)| (place, number, ticket));
        }
    }

    pub fn goes(&mut self, step: Met, answers: &[u32], run: &mut Run) -> Vec<Asked> {
        let chosen = step.then;
        let moves = run.moves();
        let goes_on = moves.first() == Some(&Move::Go(run.last_place()));
        self.preempts |= goes_on && moves.first() != Some(&chosen);
        if moves.len() > 1 {
            let index = moves.iter().position(|m| *m == chosen).unwrap_or(0);
            self.path.push(index as u32);
        }
        self.movers.push(match chosen {
            Move::Go(place) => place,
            Move::Fire(_) => u32::MAX,
        });
        let asked = run.make(chosen, answers);
        self.touched.join(&run.footprint());
        asked
    }

    /// Whether the one who came waits still.
    pub fn missed(&self, run: &Run) -> bool {
        self.comer.is_some_and(|(place, number, ticket)| run.as_waiting(place) == Some((number, ticket)))
    }
}
