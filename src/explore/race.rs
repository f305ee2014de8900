//! Data races: accesses to the same memory, one of them a write, that nothing orders.
//!
//! Goroutines give up what they know, and learn, only at operations, and a move is one operation with the accesses that
//! follow it up to the next. So if a program has a race at all, there are two moves, one right after the other in some
//! explored state, whose accesses conflict, and in which the first goroutine has done no operation since its access.

use crate::runtime::stepwise::{Access, Birth, Traffic};

/// Whether the accesses of a move conflict with each other, or with those of the move before.
pub(super) fn races(before: &Traffic, after: &Traffic) -> bool {
    if after.accesses.is_empty() {
        return false;
    }
    let births = births(before, after);
    let first = before.accesses.len();
    let all = before.accesses.iter().enumerate();
    let later = after.accesses.iter().enumerate();
    let across = all
        // Whoever moves gives up what it has done before.
        .filter(|(_, x)| x.by != after.mover)
        .any(|(i, x)| {
            after.accesses.iter().any(|y| conflict(x, y) && !is_born_after(&births, x.by, i, y.by))
        });
    across
        || later.clone().any(|(i, x)| {
            after.accesses[i + 1..]
                .iter()
                .any(|y| conflict(x, y) && !is_born_after(&births, x.by, first + i, y.by))
        })
}

/// What may still be a race when a goroutine has come to wait: not what it knows of, since that is passed on to whoever
/// meets it.
pub(super) fn passed(before: &Traffic, comer: u32) -> Traffic {
    let knows = |(i, x): (usize, &Access)| x.by == comer || is_born_after(&before.births, x.by, i, comer);
    let keep: Vec<bool> = before.accesses.iter().enumerate().map(|a| !knows(a)).collect();
    let births = before.births.iter().map(|b| {
        let after = keep[..b.after as usize].iter().filter(|k| **k).count() as u32;
        Birth { after, ..*b }
    });
    let accesses = before.accesses.iter().zip(&keep).filter(|(_, k)| **k).map(|(a, _)| *a);
    Traffic { mover: before.mover, accesses: accesses.collect(), births: births.collect() }
}

/// All births, counted in accesses from the first of `before` on.
fn births(before: &Traffic, after: &Traffic) -> Vec<Birth> {
    let first = before.accesses.len() as u32;
    let moved = after.births.iter().map(|b| Birth { after: b.after + first, ..*b });
    before.births.iter().copied().chain(moved).collect()
}

fn conflict(x: &Access, y: &Access) -> bool {
    let (from, to) = (x.at.offset(), y.at.offset());
    x.by != y.by
        && (x.writes || y.writes)
        && x.at.object() == y.at.object()
        && (from as u64) < to as u64 + y.slots as u64
        && (to as u64) < from as u64 + x.slots as u64
}

/// Whether a goroutine was born, directly or not, of `parent` after its access number `access`.
fn is_born_after(births: &[Birth], parent: u32, access: usize, mut child: u32) -> bool {
    for _ in 0..=births.len() {
        let Some(birth) = births.iter().find(|b| b.child == child) else { return false };
        if (birth.after as usize) <= access {
            return false;
        }
        if birth.parent == parent {
            return true;
        }
        child = birth.parent;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vm::heap::Ref;

    fn access(by: u32, offset: u32, writes: bool) -> Access {
        Access { by, at: Ref::new(7, offset), slots: 1, writes }
    }

    fn traffic(mover: u32, accesses: Vec<Access>, births: Vec<Birth>) -> Traffic {
        Traffic { mover, accesses, births }
    }

    #[test]
    fn neighbouring_moves_of_two_goroutines_race() {
        let one = traffic(1, vec![access(1, 0, true)], vec![]);
        assert!(races(&one, &traffic(2, vec![access(2, 0, false)], vec![])));
        assert!(!races(&one, &traffic(2, vec![access(2, 1, true)], vec![])));
        let reads = traffic(1, vec![access(1, 0, false)], vec![]);
        assert!(!races(&reads, &traffic(2, vec![access(2, 0, false)], vec![])));
        // What it wakes sees what the mover did before.
        assert!(!races(&one, &traffic(1, vec![access(2, 0, false)], vec![])));
        // What it does after its operation is not ordered with what it has woken.
        let both = traffic(1, vec![access(1, 0, true), access(2, 0, false)], vec![]);
        assert!(races(&Traffic::default(), &both));
    }

    #[test]
    fn a_go_statement_orders_what_came_before_it() {
        let born = |after| vec![Birth { child: 3, parent: 1, after }];
        let accesses = vec![access(1, 0, true), access(3, 0, true)];
        assert!(!races(&Traffic::default(), &traffic(1, accesses.clone(), born(1))));
        assert!(races(&Traffic::default(), &traffic(1, accesses, born(0))));
        let before = traffic(1, vec![access(1, 0, true)], born(1));
        assert!(!races(&before, &traffic(3, vec![access(3, 0, true)], vec![])));
    }
}
