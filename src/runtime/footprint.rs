//! What a step has to do with. Two steps that have to do with nothing in common, but for what both only read, can change
//! places: each does the same before and after the other, and leads to the same state.
//!
//! Enters: what a step touches, while it is made: the channels of every case of a select, also those it does not take,
//! and those that whoever it wakes no longer waits on; the queues and the memory of locks, wait groups, conditions and
//! atomics, and all memory that the library accesses where it synchronises; timers; what the program looks at. Not here:
//! the program's own memory. Two steps that are both possible and access it, one of them to write, are a data race in
//! either order, which voids every proof.

use super::goroutine::{Blocked, Status, Waits};
use super::run::{Core, Run};
use super::stepwise::Stepwise;
use super::timers::Fires;
use crate::bytecode::program::SelectDir;
use crate::vm::heap::{Ref, Waiter};
use crate::vm::thread::{Ask, Thread};

/// Beyond so many it has to do with everything.
const MOST_TOUCHES: usize = 256;

/// What is no memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Thing {
    /// In which order timers are set.
    Settings,
    Timer(u32),
    Output,
    /// The number of goroutines.
    Count,
}

impl Thing {
    /// Beyond every object's place.
    fn space(self) -> u64 {
        match self {
            Thing::Settings => 1 << 32,
            Thing::Output => 1 << 32 | 1,
            Thing::Count => 1 << 32 | 2,
            Thing::Timer(id) => 1 << 33 | id as u64,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Touch {
    space: u64,
    from: u32,
    to: u32,
    writes: bool,
}

/// What a step has touched.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Footprint {
    touches: Vec<Touch>,
    /// It has to do with everything: main's return, the end of the program.
    everything: bool,
    /// A bit for each space that is touched, and for each that is written.
    touched: u64,
    written: u64,
}

impl Footprint {
    #[cfg(test)]
    pub fn writing(at: Ref) -> Footprint {
        let mut footprint = Footprint::default();
        footprint.object(at, true);
        footprint
    }

    pub(super) fn everything(&mut self) {
        self.everything = true;
    }

    pub(super) fn memory(&mut self, at: Ref, slots: u32, writes: bool) {
        if !at.is_nil() {
            let (from, to) = (at.offset(), at.offset().saturating_add(slots));
            self.touch(Touch { space: at.object() as u64, from, to, writes });
        }
    }

    /// All of an object.
    pub(super) fn object(&mut self, at: Ref, writes: bool) {
        self.memory(Ref::new(at.object(), 0), if at.is_nil() { 0 } else { u32::MAX }, writes);
    }

    pub(super) fn thing(&mut self, thing: Thing, writes: bool) {
        self.touch(Touch { space: thing.space(), from: 0, to: 1, writes });
    }

    fn touch(&mut self, touch: Touch) {
        let covers = |t: &Touch| {
            t.space == touch.space && t.from <= touch.from && t.to >= touch.to && t.writes >= touch.writes
        };
        if self.everything || touch.from == touch.to || self.touches.iter().any(covers) {
            return;
        }
        if self.touches.len() == MOST_TOUCHES {
            return self.everything();
        }
        let bit = 1 << (touch.space.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 58);
        self.touched |= bit;
        self.written |= if touch.writes { bit } else { 0 };
        self.touches.push(touch);
    }

    /// Whether two steps may not change places.
    pub fn meets(&self, other: &Footprint) -> bool {
        if self.everything || other.everything {
            return true;
        }
        if self.written & other.touched == 0 && self.touched & other.written == 0 {
            return false;
        }
        let conflict = |a: &Touch, b: &Touch| {
            a.space == b.space && (a.writes || b.writes) && a.from < b.to && b.from < a.to
        };
        self.touches.iter().any(|a| other.touches.iter().any(|b| conflict(a, b)))
    }

    /// Nobody who never meets the one who made it can tell whether it was made.
    pub fn stays_apart(&self) -> bool {
        let told = [Thing::Settings, Thing::Output, Thing::Count];
        !self.everything && !self.touches.iter().any(|t| told.iter().any(|thing| thing.space() == t.space))
    }

    /// What either has to do with.
    pub fn join(&mut self, other: &Footprint) {
        self.everything |= other.everything;
        other.touches.iter().for_each(|t| self.touch(*t));
    }
}

impl Stepwise {
    pub(super) fn touches(&self, touch: impl FnOnce(&mut Footprint)) {
        touch(&mut self.touched.borrow_mut());
    }
}

impl Core {
    /// Notes what the move under way has to do with.
    pub(super) fn touch(&self, touch: impl FnOnce(&mut Footprint)) {
        if let Some(steps) = &self.steps_of {
            steps.touches(touch);
        }
    }
}

impl Run {
    /// What the last move had to do with.
    pub fn footprint(&mut self) -> Footprint {
        let steps = self.core.steps_of.as_mut();
        steps.map(|s| std::mem::take(s.touched.get_mut())).unwrap_or_default()
    }

    /// A channel operation is about to be done by a running goroutine.
    pub(super) fn touch_channels(&self, thread: &Thread, ask: &Ask) {
        match ask {
            Ask::Send { chan, .. } => self.touch_channel(*chan, Some(SelectDir::Send)),
            Ask::Recv { chan, .. } => self.touch_channel(*chan, Some(SelectDir::Recv)),
            Ask::Close { chan } => self.touch_channel(*chan, None),
            Ask::Select { table, .. } => {
                for case in &self.machine.program.selects[*table as usize].cases {
                    self.touch_channel(Ref(self.machine.reg(thread, case.chan)), Some(case.dir));
                }
            }
            _ => {}
        }
    }

    /// A channel, and those that whoever is woken leaves: the first who waits for this operation; for a close, all.
    fn touch_channel(&self, chan: Ref, dir: Option<SelectDir>) {
        if self.core.steps_of.as_ref().is_none_or(|s| s.plan.overlooks_channels) {
            return;
        }
        let Some(object) = self.machine.heap.chan(chan) else { return };
        self.core.touch(|f| f.object(chan, true));
        let most = |n| if dir.is_none() { usize::MAX } else { n };
        let receivers = object.receivers.iter().take(most((dir == Some(SelectDir::Send)) as usize));
        let senders = object.senders.iter().take(most((dir == Some(SelectDir::Recv)) as usize));
        receivers.chain(senders).for_each(|w| self.touch_others_of(w));
    }

    /// The channels of all cases of a select that is woken.
    fn touch_others_of(&self, waiter: &Waiter) {
        let status = &self.core.goroutines[waiter.goroutine.0 as usize].status;
        if let Status::Blocked(Blocked { waits: Waits::Select { chans, .. }, .. }) = status {
            self.core.touch(|f| chans.iter().for_each(|c| f.object(*c, true)));
        }
    }

    /// A timer is about to fire. It is stopped or fired once, so that this never makes another one wait longer; a
    /// periodic one is set again.
    pub(super) fn touch_firing(&self, id: u32) {
        let Some((_, timer)) = self.core.timers.iter().find(|(i, _)| *i == id) else { return };
        self.core.touch(|f| {
            f.thing(Thing::Timer(id), true);
            if timer.period_ns > 0 {
                f.thing(Thing::Settings, true);
            }
        });
        if let Fires::Chan(chan) = timer.fires {
            self.touch_channel(chan, Some(SelectDir::Send));
        }
    }

    /// A goroutine was started or has ended.
    pub(super) fn touch_count(&self, writes: bool) {
        if let Some(steps) = self.core.steps_of.as_ref().filter(|s| s.steps.looks.count) {
            steps.touches(|f| f.thing(Thing::Count, writes));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory(object: u32, offset: u32, slots: u32, writes: bool) -> Footprint {
        let mut footprint = Footprint::default();
        footprint.memory(Ref::new(object, offset), slots, writes);
        footprint
    }

    #[test]
    fn steps_meet_where_one_of_them_writes() {
        assert!(memory(7, 0, 2, true).meets(&memory(7, 1, 1, false)));
        assert!(memory(7, 1, 1, false).meets(&memory(7, 0, 2, true)));
        assert!(!memory(7, 0, 2, false).meets(&memory(7, 1, 1, false)));
        assert!(!memory(7, 0, 1, true).meets(&memory(7, 1, 1, true)));
        assert!(!memory(7, 0, 1, true).meets(&memory(8, 0, 1, true)));
    }

    #[test]
    fn a_channel_is_touched_as_a_whole() {
        let mut channel = Footprint::default();
        channel.object(Ref::new(7, 0), true);
        assert!(channel.meets(&memory(7, 900, 1, false)));
        channel.object(Ref::NIL, true);
        assert_eq!(channel.touches.len(), 1);
    }

    #[test]
    fn things_are_no_memory_and_timers_differ() {
        let thing = |thing| {
            let mut footprint = Footprint::default();
            footprint.thing(thing, true);
            footprint
        };
        let all = [Thing::Settings, Thing::Output, Thing::Count, Thing::Timer(0), Thing::Timer(1)];
        for (i, a) in all.iter().enumerate() {
            for (j, b) in all.iter().enumerate() {
                assert_eq!(thing(*a).meets(&thing(*b)), i == j);
            }
            assert!(!thing(*a).meets(&memory(0, 0, 9, true)));
        }
    }

    #[test]
    fn who_touches_too_much_meets_everybody() {
        let mut footprint = Footprint::default();
        for object in 0..2 * MOST_TOUCHES as u32 {
            footprint.join(&memory(object, 0, 1, false));
        }
        assert!(footprint.meets(&Footprint::default()));
        assert_eq!(footprint.touches.len(), MOST_TOUCHES);
    }

    #[test]
    fn what_is_touched_again_is_noted_once() {
        let mut footprint = memory(7, 0, 4, true);
        footprint.join(&memory(7, 1, 2, false));
        assert_eq!(footprint.touches.len(), 1);
        footprint.join(&memory(7, 3, 2, false));
        assert_eq!(footprint.touches.len(), 2);
    }
}
