//! Timers on the virtual clock: sleeps, channel timers and function timers.

use super::policy::Random;
use crate::source::arrange;
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
    /// For how long it was set, and when, as a count of settings: no earlier and no later than. A periodic timer is
    /// set again when its time had come, which may have been before it fired.
    pub duration_ns: i64,
    pub set: (u64, u64),
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
    settings: u64,
}

/// Whether `a` fires before `b` though steps take any time (leaks-and-schedules, "Branches").
pub(super) fn certainly_before(a: &Timer, b: &Timer) -> bool {
    a.set.1 < b.set.0 && a.duration_ns <= b.duration_ns
}

impl Timers {
    /// Sets a timer: its id.
    pub fn start(&mut self, now_ns: i64, duration_ns: i64, period_ns: i64, fires: Fires) -> u32 {
        self.last += 1;
        self.settings += 1;
        let duration_ns = duration_ns.max(0);
        let timer = Timer {
            deadline_ns: now_ns.saturating_add(duration_ns),
            duration_ns,
            set: (self.settings, self.settings),
            period_ns,
            fires,
        };
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

    /// Drops the timers that send on channels that nobody can receive from any more.
    pub fn forget(&mut self, unreachable: impl Fn(Ref) -> bool) {
        let lost = self.iter().filter(|(_, t)| matches!(t.fires, Fires::Chan(chan) if unreachable(chan)));
        let lost: Vec<u32> = lost.map(|(id, _)| id).collect();
        lost.into_iter().for_each(|id| {
            self.stop(id);
        });
    }

    pub fn iter(&self) -> impl Iterator<Item = (u32, &Timer)> {
        self.pending.iter().map(|(id, t)| (*id, t))
    }

    /// Pending timers in the order in which they were set last.
    pub fn in_order(&self) -> Vec<(u32, &Timer)> {
        let mut all: Vec<(u32, &Timer)> = self.iter().collect();
        arrange::sort_by_key(&mut all, |(_, timer)| timer.set.1);
        all
    }

    /// The earliest that `useful` accepts.
    pub fn earliest(&self, useful: impl Fn(&Timer) -> bool) -> Option<u32> {
        self.order.keys().find(|(_, id)| useful(&self.pending[id])).map(|(_, id)| *id)
    }

    /// The earliest, if its time has come.
    pub fn due(&self, now_ns: i64) -> Option<u32> {
        self.order.keys().next().filter(|(deadline, _)| *deadline <= now_ns).map(|(_, id)| *id)
    }

    /// Those that may fire next when steps take any time.
    pub fn may_be_first(&self, useful: impl Fn(&Timer) -> bool) -> Vec<u32> {
        let all: Vec<(u32, &Timer)> = self.iter().filter(|(_, t)| useful(t)).collect();
        let free = all.iter().filter(|(_, t)| !all.iter().any(|(_, a)| certainly_before(a, t)));
        free.map(|(id, _)| *id).collect()
    }

    /// One of those, drawn.
    pub fn any_first(&self, useful: impl Fn(&Timer) -> bool, random: &mut Random) -> Option<u32> {
        let free = self.may_be_first(useful);
        if free.is_empty() { None } else { Some(free[random.below(free.len())]) }
    }

    /// Takes a timer out to fire it; a periodic one is set again.
    pub fn fire(&mut self, id: u32, now_ns: i64) -> Option<Timer> {
        let timer = self.stop(id)?;
        if timer.period_ns > 0 {
            self.settings += 1;
            let next = Timer {
                deadline_ns: now_ns.saturating_add(timer.period_ns),
                duration_ns: timer.period_ns,
                set: (timer.set.0, self.settings),
                ..timer.clone()
            };
            self.insert(id, next);
        }
        Some(timer)
    }
}
