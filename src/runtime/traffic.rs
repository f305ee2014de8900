//! What goroutines have accessed that may be a data race with what comes next.
//!
//! Enters: accesses and births as they happen, and who does an operation that orders them. Leaves: those that count
//! still. Not here: which of them conflict (explore).

use crate::vm::heap::Ref;
use std::collections::BTreeMap;

/// Accesses that are remembered.
const MOST_ACCESSES: usize = 20_000;
/// How far back it is looked whether an access was made before.
const LAST_ACCESSES: usize = 64;

/// An access to memory outside of synchronising operations.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Access {
    /// The goroutine's number.
    pub by: u32,
    pub at: Ref,
    pub slots: u32,
    pub writes: bool,
}

/// A goroutine that was born, and how many accesses of its parent's (of those that count still) had been before.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Birth {
    pub child: u32,
    pub parent: u32,
    pub after: u32,
}

/// What goroutines have accessed since their last operation that orders anything: whoever else accesses the same is in
/// a data race with it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Traffic {
    pub accesses: Vec<Access>,
    /// From here on they are the last move's.
    pub fresh: usize,
    pub births: Vec<Birth>,
}

impl Traffic {
    /// For each access which one of its goroutine's it is.
    pub fn turns(&self) -> Vec<u32> {
        let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
        let turn = |a: &Access| {
            let count = counts.entry(a.by).or_default();
            *count += 1;
            *count - 1
        };
        self.accesses.iter().map(turn).collect()
    }

    /// Whether a goroutine was born, directly or not, of the one that made an access, after that.
    pub fn knows(&self, mut child: u32, by: u32, turn: u32) -> bool {
        for _ in 0..=self.births.len() {
            let Some(birth) = self.births.iter().find(|b| b.child == child) else { return false };
            if birth.parent == by {
                return birth.after > turn;
            }
            child = birth.parent;
        }
        false
    }

    /// Leaves the accesses that are to be kept.
    pub fn retain(&mut self, keep: &[bool]) {
        if keep.iter().all(|k| *k) {
            return;
        }
        let turns = self.turns();
        for birth in &mut self.births {
            let gone = (0..keep.len())
                .filter(|i| !keep[*i] && self.accesses[*i].by == birth.parent && turns[*i] < birth.after);
            birth.after -= gone.count() as u32;
        }
        self.fresh = keep[..self.fresh].iter().filter(|k| **k).count();
        let mut kept = keep.iter();
        self.accesses.retain(|_| kept.next() == Some(&true));
    }

    /// A goroutine does something that orders what it did and what it knows of before all that follows from it.
    pub(super) fn gives_up(&mut self, by: u32) {
        let turns = self.turns();
        let keep: Vec<bool> = self
            .accesses
            .iter()
            .zip(&turns)
            .map(|(a, turn)| a.by != by && !self.knows(by, a.by, *turn))
            .collect();
        self.retain(&keep);
        self.births.retain(|b| b.parent != by);
        if self.accesses.is_empty() {
            self.births.clear();
        }
    }

    pub(super) fn note(&mut self, access: Access) -> bool {
        let again = |a: &&Access| a.by == access.by;
        let own = self.births.iter().filter(|b| b.parent == access.by).map(|b| b.after).max().unwrap_or(0);
        // The same access again says nothing new, unless a goroutine was born in between.
        let seen = self.accesses.iter().rev().take(LAST_ACCESSES).filter(again).any(|a| *a == access);
        if !seen || own > 0 {
            if self.accesses.len() >= MOST_ACCESSES {
                return false;
            }
            self.accesses.push(access);
        }
        true
    }
}
