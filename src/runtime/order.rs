//! The order in which a state's name lists its goroutines: by what they do, so that workers that are the same change
//! places without making another state.
//!
//! First those whose doings nobody else shares. Of those who do the same, next comes whoever holds what was reached from
//! the ones before (the worker on the first one's channel before the worker on the second one's). Where that does not
//! tell them apart either, their numbers do: then states may be told apart that are the same, which costs time alone.

use super::goroutine::{Goroutine, Status};
use super::key::{Hasher, REFERENCE};
use super::run::Run;
use super::timers::Fires;
use crate::source::arrange;
use crate::vm::heap::Ref;

/// Objects that are looked at to tell one goroutine from another.
const MOST_LOOKED_AT: usize = 64;

/// The objects that were reached, numbered.
struct Reached<'a> {
    run: &'a Run,
    numbers: Vec<u32>,
    count: u32,
}

impl Run {
    /// The places of living goroutines, in the state's own order.
    pub(super) fn order(&self) -> Vec<u32> {
        let living = self.core.goroutines.iter().enumerate().filter(|(_, g)| g.status != Status::Free);
        let mut all: Vec<(u64, u32, u32)> =
            living.map(|(place, g)| (self.signature(place, g), g.number, place as u32)).collect();
        arrange::sort_by(&mut all, Ord::cmp);
        let groups: Vec<&[(u64, u32, u32)]> = all.chunk_by(|a, b| a.0 == b.0).collect();
        let alone = groups.iter().filter(|g| g.len() == 1);
        let mut order: Vec<u32> = alone.map(|g| g[0].2).collect();
        if order.len() == all.len() {
            return order;
        }
        let numbers = vec![0; self.machine.heap.places()];
        let mut reached = Reached { run: self, numbers, count: 0 };
        reached.all_from(self.machine.globals());
        order.iter().for_each(|place| reached.all_of(*place));
        for group in groups.iter().filter(|g| g.len() > 1) {
            let mut left: Vec<u32> = group.iter().map(|(_, _, place)| *place).collect();
            while left.len() > 1 {
                let seen: Vec<u64> = left.iter().map(|place| reached.seen_from(*place)).collect();
                let next = (0..left.len()).min_by_key(|i| seen[*i]).unwrap_or(0);
                let place = left.remove(next);
                reached.all_of(place);
                order.push(place);
            }
            left.iter().for_each(|place| reached.all_of(*place));
            order.extend(left);
        }
        order
    }

    /// What a goroutine is doing, references left out.
    fn signature(&self, place: usize, g: &Goroutine) -> u64 {
        let mut hash = Hasher::new();
        hash.put((g.number == 1) as u64);
        hash.put(self.standing(place, g));
        hash.put((g.entry.0 as u64) << 32 | g.created.start as u64);
        for (i, frame) in g.thread.frames.iter().enumerate() {
            hash.put((frame.func.0 as u64) << 32 | frame.pc as u64);
            self.live_slots(place, g, i, |slot| {
                hash.put(if self.machine.heap.refers(slot) { REFERENCE } else { slot });
            });
        }
        if g.status == Status::Sleeping {
            hash.put(self.turn_of_sleeper(place));
        }
        hash.finish() as u64
    }

    /// How many timers were set before the one that wakes a goroutine.
    fn turn_of_sleeper(&self, place: usize) -> u64 {
        let wakes = |t: &Fires| matches!(t, Fires::Sleeper(g) if g.0 as usize == place);
        let own = self.core.timers.iter().find(|(_, t)| wakes(&t.fires)).map_or(0, |(_, t)| t.set.1);
        self.core.timers.iter().filter(|(_, t)| t.set.1 < own).count() as u64
    }
}

impl Reached<'_> {
    fn roots(&self, place: u32) -> Vec<u64> {
        let g = &self.run.core.goroutines[place as usize];
        let mut roots = Vec::new();
        for i in 0..g.thread.frames.len() {
            self.run.live_slots(place as usize, g, i, |slot| roots.push(slot));
        }
        roots.extend(g.thread.defers.iter().map(|d| d.closure.0));
        roots
    }

    /// Numbers all that a goroutine holds.
    fn all_of(&mut self, place: u32) {
        for root in self.roots(place) {
            if self.run.machine.heap.refers(root) {
                self.all_from(Ref(root));
            }
        }
    }

    fn all_from(&mut self, root: Ref) {
        let mut todo = vec![root];
        let mut at = 0;
        while let Some(object) = todo.get(at).copied() {
            at += 1;
            let number = &mut self.numbers[object.object() as usize];
            if *number != 0 {
                continue;
            }
            self.count += 1;
            *number = self.count;
            let heap = &self.run.machine.heap;
            self.run.each_slot(Ref::new(object.object(), 0), |slot| {
                if heap.refers(slot) {
                    todo.push(Ref(slot));
                }
            });
        }
    }

    /// Which of the numbered objects a goroutine holds, and how it comes to them.
    fn seen_from(&self, place: u32) -> u64 {
        let heap = &self.run.machine.heap;
        let mut todo: Vec<u64> = self.roots(place);
        let mut known: Vec<u32> = Vec::new();
        let mut hash = Hasher::new();
        let mut at = 0;
        while let Some(slot) = todo.get(at).copied() {
            at += 1;
            if !heap.refers(slot) {
                hash.put(slot);
                continue;
            }
            let object = Ref(slot).object();
            let number = self.numbers[object as usize];
            let own = known.iter().position(|o| *o == object);
            hash.put((number as u64) << 32 | own.map_or(0, |i| i as u64 + 1));
            if number == 0 && own.is_none() && known.len() < MOST_LOOKED_AT {
                known.push(object);
                self.run.each_slot(Ref::new(object, 0), |s| todo.push(s));
            }
        }
        hash.finish() as u64
    }
}
