//! What goroutines have accessed that may be a data race with what comes next.
//!
//! A goroutine gives up what it knows, and learns, only at operations. So what it has accessed since its last one is
//! ordered before nothing that others do, but for those whom it has started since, and whatever these pass on: whoever
//! else accesses the same before its next operation is in a race with it.
//!
//! Enters: accesses and births as they happen, and who does an operation that orders them. Leaves: those that count
//! still, and the races among them.

use crate::bytecode::program::Program;
use crate::source::Span;
use crate::vm::heap::Ref;
use std::collections::BTreeMap;

/// Accesses that are remembered.
const MOST_ACCESSES: usize = 20_000;
/// How far back it is looked whether an access was made before.
const LAST_ACCESSES: usize = 64;

/// An instruction.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Site {
    pub func: u32,
    pub pc: u32,
}

impl Site {
    /// Its place in the program's own text; nothing within the library.
    fn span(self, program: &Program) -> Option<Span> {
        let func = program.funcs.get(self.func as usize).filter(|f| !f.library && !f.wrapper)?;
        func.spans.get(self.pc as usize).copied()
    }
}

/// An access to memory outside of synchronising operations.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Access {
    /// The goroutine's number.
    pub by: u32,
    pub at: Ref,
    pub slots: u32,
    pub writes: bool,
    pub site: Site,
}

/// Two accesses that nothing orders, one of them a write; the later one second.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Race {
    pub first: Access,
    pub second: Access,
}

/// One of the two, as it is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RacingAccess {
    pub site: Site,
    /// Nothing within the library.
    pub span: Option<Span>,
    pub writes: bool,
}

impl RacingAccess {
    pub fn of(access: &Access) -> RacingAccess {
        RacingAccess { site: access.site, span: None, writes: access.writes }
    }

    pub fn find(&mut self, program: &Program) {
        self.span = self.site.span(program);
    }
}

impl Access {
    fn conflicts(&self, other: &Access) -> bool {
        let (from, to) = (self.at.offset(), other.at.offset());
        self.by != other.by
            && self.at.object() == other.at.object()
            && (self.writes || other.writes)
            && (from as u64) < to as u64 + other.slots as u64
            && (to as u64) < from as u64 + self.slots as u64
    }
}

/// A goroutine that was born, and how many accesses of its parent's (of those that count still) had been before.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Birth {
    pub child: u32,
    pub parent: u32,
    pub after: u32,
}

/// An access that its goroutine has released, and the goroutines that have done nothing since that could have told them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Released {
    pub access: Access,
    pub unaware: Vec<u32>,
}

/// What goroutines have accessed since their last operation that orders anything: whoever else accesses the same is in
/// a data race with it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Traffic {
    pub accesses: Vec<Access>,
    /// From here on they are the last move's.
    pub fresh: usize,
    pub births: Vec<Birth>,
    /// Only of programs that can see an operation fail.
    pub released: Vec<Released>,
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

    /// Nothing is left to be in a race with.
    pub fn is_empty(&self) -> bool {
        self.accesses.is_empty() && self.released.is_empty()
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

    /// A goroutine does something that orders what it did and what it knows of before all that follows from it. Where
    /// others are named, they have yet to learn of it.
    pub(super) fn gives_up(&mut self, by: u32, others: &[u32]) {
        let turns = self.turns();
        let keep: Vec<bool> = self
            .accesses
            .iter()
            .zip(&turns)
            .map(|(a, turn)| a.by != by && !self.knows(by, a.by, *turn))
            .collect();
        for (i, access) in self.accesses.iter().enumerate().filter(|(i, _)| !keep[*i]) {
            let unaware = |g: &u32| *g != by && *g != access.by && !self.knows(*g, access.by, turns[i]);
            let unaware: Vec<u32> = others.iter().copied().filter(unaware).collect();
            let released = Released { access: *access, unaware };
            if !released.unaware.is_empty() && !self.released.contains(&released) {
                self.released.push(released);
            }
        }
        self.retain(&keep);
        self.births.retain(|b| b.parent != by);
        if self.accesses.is_empty() {
            self.births.clear();
        }
    }

    /// All but these may have learned of what was released.
    pub(super) fn all_learn_but(&mut self, others: &[u32]) {
        self.released.iter_mut().for_each(|r| r.unaware.retain(|g| others.contains(g)));
        self.released.retain(|r| !r.unaware.is_empty());
    }

    /// Who is born knows what its parent knows.
    pub(super) fn is_born_of(&mut self, child: u32, parent: u32) {
        for released in self.released.iter_mut().filter(|r| r.unaware.contains(&parent)) {
            released.unaware.push(child);
        }
    }

    /// The races of the last move's accesses with those that count still.
    pub fn races(&self) -> Vec<Race> {
        let turns = self.turns();
        let mut by_object: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        let mut races = Vec::new();
        for (i, second) in self.accesses.iter().enumerate() {
            let earlier = by_object.entry(second.at.object()).or_default();
            if i >= self.fresh {
                let unordered = |j: &usize| {
                    let first = &self.accesses[*j];
                    first.conflicts(second) && !self.knows(second.by, first.by, turns[*j])
                };
                let found = earlier.iter().copied().filter(unordered);
                races.extend(found.map(|j| Race { first: self.accesses[j], second: *second }));
                let released = self.released.iter().filter(|r| r.unaware.contains(&second.by));
                let found = released.filter(|r| r.access.conflicts(second));
                races.extend(found.map(|r| Race { first: r.access, second: *second }));
            }
            earlier.push(i);
        }
        races
    }

    /// Notes an access; the same again from another instruction as well if `by_site`.
    pub(super) fn note(&mut self, access: Access, by_site: bool) -> bool {
        let again = |a: &&Access| a.by == access.by;
        let own = self.births.iter().filter(|b| b.parent == access.by).map(|b| b.after).max().unwrap_or(0);
        // The same access again says nothing new, unless a goroutine was born in between.
        let same = |a: &Access| *a == Access { site: if by_site { access.site } else { a.site }, ..access };
        let seen = self.accesses.iter().rev().take(LAST_ACCESSES).filter(again).any(same);
        if !seen || own > 0 {
            if self.accesses.len() >= MOST_ACCESSES {
                return false;
            }
            self.accesses.push(access);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access(by: u32, offset: u32, writes: bool) -> Access {
        Access { by, at: Ref::new(7, offset), slots: 1, writes, site: Site { func: 0, pc: by } }
    }

    fn traffic(accesses: Vec<Access>, births: Vec<Birth>) -> Traffic {
        Traffic { accesses, fresh: 1, births, released: Vec::new() }
    }

    fn races(traffic: &Traffic) -> bool {
        !traffic.races().is_empty()
    }

    #[test]
    fn accesses_of_two_goroutines_race() {
        let write = access(1, 0, true);
        assert!(races(&traffic(vec![write, access(2, 0, false)], vec![])));
        assert!(!races(&traffic(vec![write, access(2, 1, true)], vec![])));
        assert!(!races(&traffic(vec![access(1, 0, false), access(2, 0, false)], vec![])));
        assert!(!races(&traffic(vec![write, access(1, 0, true)], vec![])));
        // It was seen before.
        let known = Traffic { fresh: 2, ..traffic(vec![write, access(2, 0, false)], vec![]) };
        assert!(!races(&known));
    }

    /// Where an operation can fail, what was released is in a race with whoever has not learned of it.
    #[test]
    fn who_has_learned_of_nothing_is_in_a_race_with_what_was_released() {
        let mut told = traffic(vec![access(1, 0, true)], vec![]);
        told.gives_up(1, &[1, 2, 3]);
        assert!(told.accesses.is_empty());
        told.is_born_of(4, 3);
        told.all_learn_but(&[3, 4]);
        told.fresh = 0;
        for (by, expected) in [(1, false), (2, false), (3, true), (4, true)] {
            let next = Traffic { accesses: vec![access(by, 0, false)], ..told.clone() };
            assert_eq!(races(&next), expected, "{by}");
        }
        told.all_learn_but(&[]);
        assert!(told.is_empty());
    }

    #[test]
    fn a_go_statement_orders_what_came_before_it() {
        let born = |after| vec![Birth { child: 3, parent: 1, after }];
        let accesses = vec![access(1, 0, true), access(3, 0, true)];
        assert!(!races(&traffic(accesses.clone(), born(1))));
        assert!(races(&traffic(accesses.clone(), born(0))));
        let grandchild =
            vec![Birth { child: 2, parent: 1, after: 1 }, Birth { child: 3, parent: 2, after: 0 }];
        assert!(!races(&traffic(accesses, grandchild)));
    }
}
