//! The name of a stepwise run's state: equal for two states only if they are the same but for the names of goroutines
//! and objects, and then everything that can follow is the same too.
//!
//! Goroutines are put in an order that depends on what they are doing alone; objects are numbered as they are reached
//! from goroutines, package-level variables and timers, in that order. Left out: the clock unless the program looks
//! at it, registers that are not live, whatever nobody can reach.

use super::goroutine::{Blocked, Goroutine, Status, Waits};
use super::run::{Phase, Run};
use super::stepwise::Pending;
use super::timers::Fires;
use super::traffic::{Access, Traffic};
use crate::bytecode::live::Registers;
use crate::source::arrange;
use crate::vm::heap::{MapIterObject, MapObject, Object, Ref, Waiter};
use crate::vm::thread::Thread;

/// A state's name, and what it was made with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key {
    pub hash: u128,
    /// The goroutines' places, in the state's own order.
    pub order: Vec<u32>,
    /// The accesses since each goroutine's last operation that others could make too. They are part of the state's
    /// name: whether what comes next races with them must not depend on how the state was reached first.
    pub traffic: Traffic,
}

/// Two lanes of 64-bit products, each step of which is one to one; products of 128 bits are slow in browsers.
pub(super) struct Hasher {
    a: u64,
    b: u64,
}

fn mix(x: u64, factor: u64) -> u64 {
    let product = x.wrapping_mul(factor);
    product ^ product >> 32
}

impl Hasher {
    pub(super) fn new() -> Hasher {
        Hasher { a: 0x243f_6a88_85a3_08d3, b: 0x1319_8a2e_0370_7344 }
    }

    pub(super) fn put(&mut self, value: u64) {
        self.a = mix(self.a ^ value, 0x9e37_79b9_7f4a_7c15).wrapping_add(0xa409_3822_299f_31d0);
        self.b = mix(self.b.rotate_left(23).wrapping_add(value), 0xd6e8_feb8_6659_fd93);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.put(bytes.len() as u64);
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.put(u64::from_le_bytes(word));
        }
    }

    pub(super) fn finish(&self) -> u128 {
        (mix(self.a, 0xff51_afd7_ed55_8ccd) as u128) << 64 | mix(self.b, 0xc4ce_b9fe_1a85_ec53) as u128
    }
}

/// Tags that keep different things apart in the stream.
pub(super) const REFERENCE: u64 = 0x5265_6665_7265_6e63;
const NOBODY: u64 = u64::MAX;
/// No reference, and no number that a program would get right by chance.
const GARBAGE: u64 = 0xdead_0bad_dead_0bad;

/// The objects reached so far, numbered.
struct Namer<'a> {
    run: &'a Run,
    hash: Hasher,
    names: Vec<u32>,
    todo: Vec<Ref>,
    next: usize,
    /// Each place's position in the state's order.
    positions: Vec<u64>,
    clock: bool,
}

impl Run {
    /// Names the state.
    pub fn key(&self) -> Key {
        let order = self.order();
        let mut positions = vec![NOBODY; self.core.goroutines.len()];
        for (position, place) in order.iter().enumerate() {
            positions[*place as usize] = position as u64;
        }
        let clock = self.core.steps_of.as_ref().is_some_and(|s| s.steps.looks.clock);
        let mut namer = Namer {
            run: self,
            hash: Hasher::new(),
            names: vec![0; self.machine.heap.places()],
            todo: Vec::new(),
            next: 0,
            positions,
            clock,
        };
        namer.run_state();
        namer.slot(self.machine.globals().0);
        for place in &order {
            namer.goroutine(*place);
        }
        namer.objects();
        namer.timers();
        let traffic = namer.traffic();
        let hash = namer.hash.finish();
        Key { hash, order, traffic }
    }

    /// The ids of pending timers, in the state's own order.
    pub fn timers_in_order(&self) -> Vec<u32> {
        self.core.timers.in_order().into_iter().map(|(id, _)| id).collect()
    }

    /// Whether a goroutine can run, what it stands before, what it waits for.
    pub(super) fn standing(&self, place: usize, g: &Goroutine) -> u64 {
        let pending = self.core.steps_of.as_ref().and_then(|s| s.pending.get(place)?.as_ref());
        let pending = match pending {
            None => 0,
            Some(Pending::Ask(_)) => 1,
            Some(Pending::Native) => 2,
            Some(Pending::Die) => 3,
            Some(Pending::Fatal(_)) => 4,
            Some(Pending::Return) => 5,
            Some(Pending::OnItsOwn) => 6,
            Some(Pending::Access) => 7,
        };
        let status = match &g.status {
            Status::Runnable => 0,
            Status::Running => 1,
            Status::Sleeping => 2,
            Status::Free => 3,
            Status::Blocked(b) => {
                16 + b.reason.bytes().fold(0, |h: u64, c| h.wrapping_mul(31).wrapping_add(c as u64))
            }
        };
        status << 8 | pending
    }

    /// The live slots of a frame.
    pub(super) fn live_slots(&self, place: usize, g: &Goroutine, i: usize, mut each: impl FnMut(u64)) {
        let (from, to, live) = self.frame_slots(place, g, i);
        for at in from..to {
            if live.is_none_or(|l| l.has(at - from)) {
                each(g.thread.saved[at]);
            }
        }
    }

    /// Where a frame's slots are, and which are live; all of them without an answer.
    fn frame_slots(&self, place: usize, g: &Goroutine, i: usize) -> (usize, usize, Option<Registers>) {
        let thread = &g.thread;
        let frame = &thread.frames[i];
        let base = frame.base as usize;
        let next = thread.frames.get(i + 1).map(|f| f.base as usize);
        let end = next.unwrap_or(thread.saved.len()).min(thread.saved.len());
        let live = match next {
            Some(_) => self.live_before(frame.func.0, frame.pc),
            None => self.live_at_rest(place, g, thread),
        };
        (base, end.min(base + 256), live)
    }

    /// Overwrites every slot that is not live.
    pub(super) fn spoil(&mut self) {
        for place in 0..self.core.goroutines.len() {
            if self.core.goroutines[place].status == Status::Free {
                continue;
            }
            for i in 0..self.core.goroutines[place].thread.frames.len() {
                let (from, to, live) = self.frame_slots(place, &self.core.goroutines[place], i);
                let Some(live) = live else { continue };
                let saved = &mut self.core.goroutines[place].thread.saved;
                (from..to).filter(|at| !live.has(at - from)).for_each(|at| saved[at] = GARBAGE);
            }
        }
    }

    fn live_before(&self, func: u32, pc: u32) -> Option<Registers> {
        let plan = &self.core.steps_of.as_ref()?.plan;
        (!plan.all_registers).then(|| plan.live.before(crate::bytecode::program::FuncId(func), pc))
    }

    /// What is live in the innermost frame of a goroutine that doesn't run.
    fn live_at_rest(&self, place: usize, g: &Goroutine, thread: &Thread) -> Option<Registers> {
        let frame = thread.frames.last()?;
        let pending = self.core.steps_of.as_ref().and_then(|s| s.pending.get(place)?.as_ref());
        let on_channel = match &g.status {
            Status::Blocked(Blocked { waits: Waits::Recv { .. } | Waits::Send { .. }, .. })
            | Status::Blocked(Blocked { waits: Waits::Select { .. }, .. }) => true,
            Status::Blocked(Blocked { waits: Waits::Nothing, .. }) => return Some(Registers::default()),
            _ => matches!(pending, Some(Pending::Ask(_))),
        };
        match pending {
            Some(Pending::Die | Pending::Fatal(_) | Pending::Return) => Some(Registers::default()),
            // The pc is past the operation, whose own registers count.
            _ if on_channel => self.live_before(frame.func.0, frame.pc.saturating_sub(1)),
            _ => self.live_before(frame.func.0, frame.pc),
        }
    }
}

impl Namer<'_> {
    fn put(&mut self, value: u64) {
        self.hash.put(value);
    }

    /// A slot's content: a reference by its object's number.
    fn slot(&mut self, slot: u64) {
        if !self.run.machine.heap.refers(slot) {
            return self.put(slot);
        }
        let at = Ref(slot);
        let name = self.name(at);
        self.put(REFERENCE);
        self.put((name as u64) << 32 | at.offset() as u64);
    }

    fn name(&mut self, at: Ref) -> u32 {
        let name = &mut self.names[at.object() as usize];
        if *name == 0 {
            self.todo.push(Ref::new(at.object(), 0));
            *name = self.todo.len() as u32;
        }
        *name
    }

    fn run_state(&mut self) {
        let core = &self.run.core;
        let phase = match core.phase {
            Phase::Main => 0,
            Phase::Tail => 1,
            Phase::Over => 2,
        };
        let words = [phase, core.main_goexit as u64, core.alive as u64];
        words.iter().for_each(|w| self.hash.put(*w));
        if let Some(steps) = &core.steps_of {
            if steps.steps.outputs {
                self.hash.put(steps.output_hash);
            }
            if steps.steps.looks.clock {
                self.hash.put(core.now_ns as u64);
            }
        }
    }

    fn goroutine(&mut self, place: u32) {
        let run = self.run;
        let g = &run.core.goroutines[place as usize];
        self.put((g.number == 1) as u64);
        // Leaks are told apart by these.
        self.put((g.entry.0 as u64) << 32 | g.created.start as u64);
        self.put(run.standing(place as usize, g));
        let region = run.core.steps_of.as_ref().and_then(|s| s.regions.get(place as usize));
        self.put(region.is_some_and(|r| *r) as u64);
        self.put(g.thread.frames.len() as u64);
        for (i, frame) in g.thread.frames.iter().enumerate() {
            self.put((frame.func.0 as u64) << 32 | frame.pc as u64);
            self.put(match frame.deferred {
                crate::vm::thread::Deferred::No => 0,
                crate::vm::thread::Deferred::Return => 1,
                crate::vm::thread::Deferred::Panic(target) => 2 + target as u64,
            });
            let mut slots = Vec::new();
            run.live_slots(place as usize, g, i, |slot| slots.push(slot));
            slots.into_iter().for_each(|slot| self.slot(slot));
        }
        self.put(g.thread.defers.len() as u64);
        for defer in &g.thread.defers {
            self.put(defer.frame as u64);
            self.slot(defer.closure.0);
        }
        for panic in &g.thread.panics {
            panic.value.iter().for_each(|v| self.slot(*v));
            let bits = panic.recovered as u64 | (panic.goexit as u64) << 1 | (panic.started as u64) << 2;
            self.put(bits << 32 | panic.depth as u64);
            self.hash.bytes(panic.note.as_deref().unwrap_or("").as_bytes());
        }
        self.waits(place, g);
    }

    fn waits(&mut self, place: u32, g: &Goroutine) {
        let Status::Blocked(blocked) = &g.status else { return };
        let run = self.run;
        match &blocked.waits {
            Waits::Nothing => {}
            Waits::Recv { chan, .. } | Waits::Send { chan, .. } => self.slot(chan.0),
            Waits::Select { chans, .. } => chans.iter().for_each(|c| self.slot(c.0)),
            Waits::Sema { address } => {
                // A condition's queues lie beyond the object.
                let name = if address.is_nil() { 0 } else { self.name(*address) };
                self.put((name as u64) << 32 | address.offset() as u64);
                let queue = run.core.semas.get(address);
                let current = queue.into_iter().flatten().filter(|(g, ticket)| {
                    let other = &run.core.goroutines[*g as usize];
                    other.ticket == *ticket && matches!(other.status, Status::Blocked(_))
                });
                self.put(current.take_while(|(g, _)| *g != place).count() as u64);
            }
        }
    }

    /// The content of all objects reached, in the order of their numbers.
    fn objects(&mut self) {
        while let Some(at) = self.todo.get(self.next).copied() {
            self.next += 1;
            let run = self.run;
            match run.machine.heap.object(at) {
                Object::Free => self.put(0),
                // The same in all states.
                Object::Bytes(_) if run.machine.is_literal(at) => self.put(7 | (at.object() as u64) << 8),
                Object::Bytes(bytes) => {
                    self.put(1);
                    self.hash.bytes(bytes);
                }
                Object::Slots { ty, data, .. } => {
                    self.put(2 | (ty.0 as u64) << 8);
                    self.put(data.len() as u64);
                    data.iter().for_each(|slot| self.slot(*slot));
                }
                Object::Closure { func, captures } => {
                    self.put(3 | (func.0 as u64) << 8);
                    captures.iter().for_each(|slot| self.slot(*slot));
                }
                Object::Map(map) => self.map(map),
                Object::Chan(chan) => {
                    self.put(5 | (chan.closed as u64) << 8 | (chan.cap as u64) << 16);
                    self.put((chan.count as u64) << 1 | chan.timer.is_some() as u64);
                    // When a timer fired is the clock's.
                    let hidden = chan.timer.is_some() && !self.clock;
                    chan.buffer.iter().filter(|_| !hidden).for_each(|slot| self.slot(*slot));
                    for queue in [&chan.receivers, &chan.senders] {
                        self.put(NOBODY);
                        queue.iter().for_each(|w| self.waiter(w));
                    }
                }
                Object::MapIter(iter) => self.map_iter(iter),
            }
        }
    }

    fn waiter(&mut self, waiter: &Waiter) {
        // A sender's value is in its live registers.
        let position = self.positions[waiter.goroutine.0 as usize];
        self.put(position << 16 | waiter.case.map_or(0, |c| c as u64 + 1));
    }

    fn map(&mut self, map: &MapObject) {
        self.put(4 | (map.ty.0 as u64) << 8);
        self.put(map.live as u64);
        for entry in map.entries.iter().flatten() {
            entry.iter().for_each(|slot| self.slot(*slot));
        }
    }

    /// Under an iterator a map's places matter as well.
    fn map_iter(&mut self, iter: &MapIterObject) {
        self.put(6);
        self.slot(iter.map.0);
        let run = self.run;
        let Some(map) = run.machine.heap.map(iter.map) else { return };
        self.put(map.epoch.wrapping_sub(iter.epoch) as u64);
        self.put((map.index.len() as u64) << 32 | map.entries.len() as u64);
        map.entries.iter().for_each(|e| self.put(e.is_some() as u64));
        for i in iter.next as usize..iter.order.len() {
            self.put(iter.order[i] as u64);
            iter.keys[i].iter().for_each(|slot| self.slot(*slot));
        }
    }

    /// Pending timers, in the order in which they were set.
    fn timers(&mut self) {
        let run = self.run;
        let pending = run.core.timers.in_order();
        let mut times: Vec<u64> = pending.iter().flat_map(|(_, t)| [t.set.0, t.set.1]).collect();
        arrange::sort_by(&mut times, u64::cmp);
        times.dedup();
        let mark = |time: u64| times.binary_search(&time).unwrap_or(0) as u64;
        self.put(pending.len() as u64);
        for (_, timer) in pending {
            if run.core.config.exact_clock {
                self.put(timer.deadline_ns.saturating_sub(run.core.now_ns) as u64);
            } else {
                self.put(mark(timer.set.0) << 32 | mark(timer.set.1));
                self.put(timer.duration_ns as u64);
                if self.clock {
                    self.put(timer.deadline_ns as u64);
                }
            }
            self.put(timer.period_ns as u64);
            match timer.fires {
                Fires::Sleeper(g) => {
                    let position = self.positions[g.0 as usize];
                    self.put(position << 2);
                }
                Fires::Chan(chan) => self.slot(chan.0),
                Fires::Func(closure) => self.slot(closure.0),
            }
        }
        self.objects();
    }

    /// The last move's accesses to what more than one goroutine can reach, which become part of the name.
    fn traffic(&mut self) -> Traffic {
        let run = self.run;
        let mut traffic = run.traffic();
        let heap = &run.machine.heap;
        let known = |a: &Access| {
            self.names.get(a.at.object() as usize).is_some_and(|n| *n != 0)
                && !matches!(heap.object(a.at), Object::Closure { .. })
        };
        if !traffic.accesses.iter().chain(traffic.released.iter().map(|r| &r.access)).any(known) {
            return Traffic::default();
        }
        let holders = run.holders();
        let others_can = |a: &Access| match holders.get(a.at.object() as usize) {
            Some(Holder::One(place)) => run.core.goroutines[*place as usize].number != a.by,
            holder => holder == Some(&Holder::Many),
        };
        let keep: Vec<bool> = traffic.accesses.iter().map(|a| known(a) && others_can(a)).collect();
        traffic.retain(&keep);
        traffic.released.retain(|r| known(&r.access) && others_can(&r.access));
        if traffic.is_empty() {
            return Traffic::default();
        }
        let position = |number: u32| {
            let place =
                run.core.goroutines.iter().position(|g| g.number == number && g.status != Status::Free);
            place.map_or(NOBODY, |p| self.positions[p])
        };
        let by_site = run.core.steps_of.as_ref().is_some_and(|s| !s.steps.racing.is_empty());
        // By goroutine; those of one in their order, which births refer to.
        let mut words = Vec::new();
        let what = |a: &Access| {
            let name = self.names[a.at.object() as usize] as u64;
            let site = if by_site { (a.site.func as u64) << 32 | a.site.pc as u64 } else { 0 };
            [name << 32 | a.at.offset() as u64, (a.slots as u64) << 1 | a.writes as u64, site]
        };
        for (a, turn) in traffic.accesses.iter().zip(traffic.turns()) {
            let [place, how, site] = what(a);
            words.push([position(a.by), turn as u64, place, how, site]);
        }
        for released in &traffic.released {
            let [place, how, site] = what(&released.access);
            words.extend(released.unaware.iter().map(|g| [NOBODY, position(*g), place, how, site]));
        }
        for birth in &traffic.births {
            words.push([position(birth.parent), NOBODY, position(birth.child), birth.after as u64, 0]);
        }
        arrange::sort_by(&mut words, Ord::cmp);
        words.iter().flatten().for_each(|w| self.hash.put(*w));
        traffic
    }
}

impl Run {
    /// Every slot that an object holds, and those of values that wait in a channel.
    pub(super) fn each_slot(&self, at: Ref, mut each: impl FnMut(u64)) {
        if let Some(chan) = self.machine.heap.chan(at) {
            let program = &self.machine.program;
            let waiting = chan.senders.iter().map(|w| self.core.sent(program, w, chan.elem_slots as usize));
            waiting.flatten().for_each(|s| each(*s));
        }
        self.machine.heap.each_slot(at, each);
    }

    /// Forgets timers whose channels nobody can reach any more: nobody will know that they fired.
    pub(super) fn forget_timers(&mut self) {
        let on_channels = self.core.timers.iter().filter_map(|(id, t)| match t.fires {
            Fires::Chan(chan) => Some((id, chan)),
            _ => None,
        });
        let on_channels: Vec<(u32, Ref)> = on_channels.collect();
        if on_channels.is_empty() {
            return;
        }
        let heap = &self.machine.heap;
        let mut reached = vec![false; heap.places()];
        let mut todo = vec![self.machine.globals().0];
        todo.extend(self.core.timers.iter().filter_map(|(_, t)| match t.fires {
            Fires::Func(closure) => Some(closure.0),
            _ => None,
        }));
        for (place, g) in self.core.goroutines.iter().enumerate() {
            todo.extend(g.thread.panics.iter().map(|p| p.value[1]));
            todo.extend(g.thread.defers.iter().map(|d| d.closure.0));
            for i in 0..g.thread.frames.len() {
                self.live_slots(place, g, i, |slot| todo.push(slot));
            }
            if let Status::Blocked(Blocked { waits: Waits::Select { chans, .. }, .. }) = &g.status {
                todo.extend(chans.iter().map(|c| c.0));
            }
        }
        while let Some(slot) = todo.pop() {
            if heap.refers(slot) && !std::mem::replace(&mut reached[Ref(slot).object() as usize], true) {
                self.each_slot(Ref(slot), |s| todo.push(s));
            }
        }
        for (id, chan) in on_channels {
            if !reached[chan.object() as usize] {
                self.core.timers.stop(id);
            }
        }
    }

    /// Who can reach each object.
    fn holders(&self) -> Vec<Holder> {
        let mut holders = vec![Holder::Nobody; self.machine.heap.places()];
        let mut common = vec![self.machine.globals().0];
        common.extend(self.core.timers.iter().filter_map(|(_, t)| match t.fires {
            Fires::Func(closure) => Some(closure.0),
            _ => None,
        }));
        let heap = &self.machine.heap;
        for (place, g) in self.core.goroutines.iter().enumerate() {
            if g.status == Status::Free {
                continue;
            }
            let mut todo: Vec<u64> = g.thread.panics.iter().map(|p| p.value[1]).collect();
            todo.extend(g.thread.defers.iter().map(|d| d.closure.0));
            for i in 0..g.thread.frames.len() {
                self.live_slots(place, g, i, |slot| todo.push(slot));
            }
            while let Some(slot) = todo.pop() {
                if !heap.refers(slot) {
                    continue;
                }
                match &mut holders[Ref(slot).object() as usize] {
                    holder @ Holder::Nobody => {
                        *holder = Holder::One(place as u32);
                        self.each_slot(Ref(slot), |s| todo.push(s));
                    }
                    Holder::One(other) if *other != place as u32 => common.push(slot),
                    _ => {}
                }
            }
        }
        while let Some(slot) = common.pop() {
            if heap.refers(slot)
                && std::mem::replace(&mut holders[Ref(slot).object() as usize], Holder::Many) != Holder::Many
            {
                self.each_slot(Ref(slot), |s| common.push(s));
            }
        }
        holders
    }
}

/// Who can reach an object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Holder {
    Nobody,
    /// The goroutine in this place.
    One(u32),
    /// More than one, or package-level variables or timers.
    Many,
}
