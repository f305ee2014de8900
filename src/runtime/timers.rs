//! Timers on the virtual clock: sleeps, channel timers and function timers.

use super::policy::Random;
use crate::vm::heap::{GoroutineId, Ref};
use std::collections::BTreeMap;

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Fires {
    Sleeper(GoroutineId),
    Chan(Ref),
    Func(Ref),
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Timer {
    pub deadline_ns: i64,
    /// When it was set, and for how long: what decides which timers certainly fire first.
    pub set_ns: i64,
    pub duration_ns: i64,
    pub period_ns: i64,
    pub fires: Fires,
}

/// Pending timers by id, ids in order of creation.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Timers {
    pending: BTreeMap<u32, Timer>,
    /// Ids by deadline, ties by age.
    order: BTreeMap<(i64, u32), ()>,
    last: u32,
}

impl Timers {
    pub fn start(&mut self, timer: Timer) -> u32 {
        self.last += 1;
        self.insert(self.last, timer);
        self.last
    }

    fn insert(&mut self, id: u32, timer: Timer) {
        self.order.insert((timer.deadline_ns, id), ());
        self.pending.insert(id, timer);
    }

    pub fn stop(&mut self, id: u32) -> Option<Timer> {
        let timer = self.pending.remove(&id)?;
        self.order.remove(&(timer.deadline_ns, id));
        Some(timer)
    }

    pub fn iter(&self) -> impl Iterator<Item = (u32, &Timer)> {
        self.pending.iter().map(|(id, t)| (*id, t))
    }

    /// The earliest that `useful` accepts.
    pub fn earliest(&self, useful: impl Fn(&Timer) -> bool) -> Option<u32> {
        self.order.keys().find(|(_, id)| useful(&self.pending[id])).map(|(_, id)| *id)
    }

    /// One of those that may fire first when steps take any time: no other pending timer was set no later and for no
    /// longer (leaks-and-schedules, "Branches").
    pub fn any_first(&self, useful: impl Fn(&Timer) -> bool, random: &mut Random) -> Option<u32> {
        let candidates: Vec<(u32, &Timer)> = self.iter().filter(|(_, t)| useful(t)).collect();
        let free: Vec<u32> = candidates
            .iter()
            .filter(|(id, t)| {
                !candidates.iter().any(|(other, a)| {
                    other != id
                        && (a.set_ns, *other) < (t.set_ns, *id)
                        && a.duration_ns <= t.duration_ns
                        && a.set_ns <= t.set_ns
                        && (a.duration_ns < t.duration_ns || a.set_ns < t.set_ns)
                })
            })
            .map(|(id, _)| *id)
            .collect();
        if free.is_empty() { None } else { Some(free[random.below(free.len())]) }
    }

    /// Takes a timer out to fire it; a periodic one is set again.
    pub fn fire(&mut self, id: u32, now_ns: i64) -> Option<Timer> {
        let timer = self.stop(id)?;
        if timer.period_ns > 0 {
            let next = Timer {
                deadline_ns: now_ns.saturating_add(timer.period_ns),
                set_ns: now_ns,
                duration_ns: timer.period_ns,
                ..timer.clone()
            };
            self.insert(id, next);
        }
        Some(timer)
    }
}
