//! The virtual clock: which timer fires next, and what its firing does.

use super::config::Schedule;
use super::run::{Phase, Run};
use super::timers::{Fires, Timer};
use crate::source::Span;
use crate::vm::machine::Machine;

impl Run {
    /// In a walk with an inexact clock, a timer may fire though others could still run.
    pub(super) fn late_timer(&mut self) -> bool {
        let core = &mut self.core;
        if core.config.exact_clock
            || core.queue.is_empty()
            || !matches!(core.config.schedule, Schedule::Walk(_))
        {
            return false;
        }
        if core.timers.iter().next().is_none() || core.choices.below(4) != 0 {
            return false;
        }
        let machine = &self.machine;
        let Some(id) = core.timers.any_first(|t| useful(machine, t), &mut core.choices) else { return false };
        self.fire(id);
        true
    }

    /// Nothing can run: moves the clock to the next timer that matters. False: there is none.
    pub(super) fn advance(&mut self) -> bool {
        let machine = &self.machine;
        let core = &mut self.core;
        let id = if core.config.exact_clock || core.config.schedule == Schedule::Fifo {
            core.timers.earliest(|t| useful(machine, t))
        } else {
            core.timers.any_first(|t| useful(machine, t), &mut core.choices)
        };
        let Some(id) = id else { return false };
        self.fire(id);
        let core = &mut self.core;
        core.busy.rest(core.now_ns);
        true
    }

    /// The timers that may fire next in a stepwise run. With an exact clock time passes only when nothing can run.
    pub(super) fn may_fire(&self, idle: bool) -> Vec<u32> {
        let (machine, core) = (&self.machine, &self.core);
        if idle && !core.timers.iter().any(|(_, t)| useful(machine, t)) {
            return Vec::new();
        }
        if !core.config.exact_clock {
            return core.timers.may_be_first(|_| true);
        }
        let first = core.timers.iter().map(|(_, t)| t.deadline_ns).min();
        let due = first.filter(|at| idle || *at <= core.now_ns);
        core.timers.iter().filter(|(_, t)| Some(t.deadline_ns) == due).map(|(id, _)| id).collect()
    }

    fn fire(&mut self, id: u32) {
        // Channel timers that nobody waits for fire silently when their time has come before this one's.
        let Some(deadline) = self.core.timers.iter().find(|(i, _)| *i == id).map(|(_, t)| t.deadline_ns)
        else {
            return;
        };
        while let Some(first) = self.core.timers.earliest(|t| t.deadline_ns < deadline && is_chan(t)) {
            self.fire_one(first);
        }
        self.fire_one(id);
    }

    pub(super) fn fire_one(&mut self, id: u32) {
        let Some(deadline) = self.core.timers.iter().find(|(i, _)| *i == id).map(|(_, t)| t.deadline_ns)
        else {
            return;
        };
        self.core.now_ns = self.core.now_ns.max(deadline);
        if self.core.phase == Phase::Tail {
            self.core.tail_timers += 1;
        }
        let now = self.core.now_ns;
        let Some(timer) = self.core.timers.fire(id, now) else { return };
        match timer.fires {
            Fires::Sleeper(g) => self.core.ready(g.0),
            Fires::Chan(chan) => self.core.timer_send(&mut self.machine, chan),
            Fires::Func(closure) => {
                if let Some(func) = self.machine.closure_func(closure) {
                    self.spawn(func, closure, &[], Span::default(), 0, None);
                }
            }
        }
    }
}

fn is_chan(timer: &Timer) -> bool {
    matches!(timer.fires, Fires::Chan(_))
}

/// Whether a timer's firing can make anything run.
fn useful(machine: &Machine, timer: &Timer) -> bool {
    match timer.fires {
        Fires::Sleeper(_) | Fires::Func(_) => true,
        Fires::Chan(chan) => machine.heap.chan(chan).is_some_and(|c| !c.receivers.is_empty()),
    }
}
