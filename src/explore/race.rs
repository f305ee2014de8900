//! Data races: accesses to the same memory, one of them a write, that nothing orders.
//!
//! A goroutine gives up what it knows, and learns, only at operations. So what it has accessed since its last one is
//! ordered before nothing that others do, but for those whom it has started since, and whatever these pass on: whoever
//! else accesses the same before its next operation is in a race with it. The accesses that count are kept with the run
//! (`Traffic`) and are part of a state's name.

use crate::runtime::traffic::{Access, Traffic};
use std::collections::BTreeMap;

/// Whether an access of the last move conflicts with one that counts still.
pub(super) fn races(traffic: &Traffic) -> bool {
    let turns = traffic.turns();
    let mut by_object: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (i, y) in traffic.accesses.iter().enumerate() {
        let earlier = by_object.entry(y.at.object()).or_default();
        let unordered = |j: &usize| {
            let x = &traffic.accesses[*j];
            conflict(x, y) && !traffic.knows(y.by, x.by, turns[*j])
        };
        if i >= traffic.fresh && earlier.iter().any(unordered) {
            return true;
        }
        earlier.push(i);
    }
    false
}

fn conflict(x: &Access, y: &Access) -> bool {
    let (from, to) = (x.at.offset(), y.at.offset());
    x.by != y.by
        && (x.writes || y.writes)
        && (from as u64) < to as u64 + y.slots as u64
        && (to as u64) < from as u64 + x.slots as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::traffic::Birth;
    use crate::vm::heap::Ref;

    fn access(by: u32, offset: u32, writes: bool) -> Access {
        Access { by, at: Ref::new(7, offset), slots: 1, writes }
    }

    fn traffic(accesses: Vec<Access>, births: Vec<Birth>) -> Traffic {
        Traffic { accesses, fresh: 1, births }
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
