//! The time that goroutines spend running.
//!
//! Virtual time stands still while goroutines run, so that a sleep of 10 ms ends after 10 ms to the nanosecond. A program
//! that runs on and on (it polls, or computes at length) would never see its timers fire: once it has been busy for a
//! while its steps take time, by a rough count of what they take in Go. In a run that goes operation by operation they
//! take none: whether a timer fires is a choice there.

use super::run::Run;

/// A call or a backward jump.
const STEP_NS: i64 = 5;
/// A look at what others may change: a select that takes its default, a look at the clock, an atomic load, a yield.
const POLL_NS: i64 = 200;
/// Busy for less than this costs nothing.
const PATIENCE_NS: i64 = 10_000_000;

/// What has been spent since all goroutines last waited.
#[derive(Clone, Copy, Default)]
pub(super) struct Busy {
    spent_ns: i64,
    /// When they last waited.
    from_ns: i64,
}

impl Busy {
    /// All wait, and it is `now_ns`.
    pub fn rest(&mut self, now_ns: i64) {
        *self = Busy { spent_ns: 0, from_ns: now_ns };
    }

    pub fn step(&mut self, steps: i32) {
        self.spent_ns = self.spent_ns.saturating_add(i64::from(steps) * STEP_NS);
    }

    #[inline(always)]
    pub fn poll(&mut self) {
        self.spent_ns += POLL_NS;
    }
}

impl Run {
    /// Lets the time pass that was spent. True: a timer has fired.
    pub(super) fn spend(&mut self) -> bool {
        let core = &mut self.core;
        if core.busy.spent_ns < PATIENCE_NS {
            return false;
        }
        let now = core.busy.from_ns.saturating_add(core.busy.spent_ns);
        match core.timers.due(now) {
            Some(id) => {
                self.fire_one(id);
                true
            }
            None => {
                core.now_ns = core.now_ns.max(now);
                false
            }
        }
    }
}
