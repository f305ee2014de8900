//! Random walks: most of what can go wrong does so on one of a few dozen.

use super::findings::{Findings, Shown};
use super::search::Stepped;
use crate::runtime::Run;
use crate::runtime::policy::Random;
use crate::runtime::stepwise::{Move, Steps};

/// Moves of one walk.
const MOST_MOVES: u64 = 20_000;
/// Moves of the usual schedule when it is followed for long: some kernels need hundreds of thousands.
const MOST_USUAL: u64 = 1_000_000;
/// States with so many goroutines are quickly copied and named.
const FEW_GOROUTINES: usize = 16;

/// A walk under way; number 0 is the usual schedule.
pub(super) struct Walk {
    pub number: u32,
    run: Run,
    random: Random,
    path: Vec<u32>,
    preemptions: u32,
    left: u64,
}

impl Walk {
    pub fn new(root: &mut Run, number: u32) -> Walk {
        Walk {
            number,
            run: root.fork(),
            random: Random::new(number as u64),
            path: Vec::new(),
            preemptions: 0,
            left: MOST_MOVES,
        }
    }

    /// The usual schedule, for long.
    pub fn usual(root: &mut Run) -> Walk {
        Walk { left: MOST_USUAL, ..Walk::new(root, 0) }
    }

    /// It has used up its moves without an end, with so few goroutines that a search of its states is quick.
    pub fn goes_round(&self) -> bool {
        self.left == 0 && self.run.alive() <= FEW_GOROUTINES
    }

    /// Of 16 moves how many go to another goroutine though the last could go on: few find what needs order, many
    /// what needs disorder.
    fn restless(&self) -> usize {
        [0, 1, 2, 4, 8, 15][self.number as usize % 6]
    }

    /// One move.
    pub fn step(&mut self, steps: &Steps, findings: &mut Findings) -> Stepped {
        let moves = self.run.moves();
        if moves.is_empty() {
            self.run.conclude();
            let outcome = self.run.finish();
            let (choices, preemptions) = (std::mem::take(&mut self.path), self.preemptions);
            let shown = Shown { choices, steps: steps.clone(), preemptions };
            findings.ended(&outcome, &shown, steps.outputs);
            return Stepped::Done;
        }
        if self.left == 0 {
            return Stepped::Done;
        }
        self.left -= 1;
        let goes_on = moves[0] == Move::Go(self.run.last_place());
        let restless = self.restless();
        let index = match self.number {
            0 => 0,
            _ if goes_on && self.random.below(16) >= restless => 0,
            _ => self.random.below(moves.len()),
        };
        if moves.len() > 1 {
            self.path.push(index as u32);
        }
        self.preemptions += (index > 0 && goes_on) as u32;
        let answers: [u32; 8] =
            std::array::from_fn(|_| if self.number == 0 { 0 } else { self.random.below(4) as u32 });
        self.path.extend(self.run.make(moves[index], &answers).iter().map(|a| a.taken));
        if let Some(s) = self.run.steps()
            && (s.seen.clock && !steps.looks.clock || s.seen.count && !steps.looks.count)
        {
            return Stepped::Looks(s.seen);
        }
        let races = self.run.races();
        if !races.is_empty() {
            let shown =
                Shown { choices: self.path.clone(), steps: steps.clone(), preemptions: self.preemptions };
            findings.races(races, &shown);
        }
        Stepped::GoesOn
    }
}
