//! The machine and the run as natives see them.

use super::footprint::{Footprint, Thing};
use super::goroutine::{Blocked, Status, Waits};
use super::outcome::{Budget, Chunk};
use super::run::{Core, Next, Phase};
use super::timers::Fires;
use crate::bytecode::program::{Program, RtypeId};
use crate::trace::EventKind;
use crate::vm::heap::{GoroutineId, Ref};
use crate::vm::machine::{Answer, Host, Machine};
use crate::vm::native::{Labels, Memory, NativeCx, NativeResult};
use crate::vm::thread::Thread;
use std::sync::Arc;

struct Cx<'a> {
    core: &'a mut Core,
    machine: &'a mut Machine,
    base: usize,
}

impl Host for Core {
    fn native(&mut self, machine: &mut Machine, native: u32, base: usize) -> NativeResult {
        if let Some(steps) = &mut self.steps_of
            && steps.stops(native, self.config.exact_clock)
        {
            return NativeResult::Point;
        }
        match self.natives[native as usize] {
            Some(function) => {
                let result = function(&mut Cx { core: self, machine, base });
                if let Some(steps) = &mut self.steps_of
                    && steps.plan.may_fail[native as usize]
                {
                    steps.failed = machine.slot(base, 0) == 0;
                }
                result
            }
            None => {
                let name = machine.program.natives[native as usize].name.clone();
                NativeResult::Fatal(format!("not supported: {name}"))
            }
        }
    }

    fn below(&mut self, n: usize) -> usize {
        self.answer_below(n)
    }

    #[inline(always)]
    fn send(&mut self, m: &mut Machine, t: &mut Thread, chan: Ref, value: u8) -> Answer {
        if !self.in_slice {
            return Answer::Ask;
        }
        let next = Core::send(self, m, self.current, t, chan, value);
        self.after(next)
    }

    #[inline(always)]
    fn recv(&mut self, m: &mut Machine, t: &mut Thread, chan: Ref, dest: u8, ok: Option<u8>) -> Answer {
        if !self.in_slice {
            return Answer::Ask;
        }
        let next = Core::recv(self, m, self.current, t, chan, dest, ok);
        self.after(next)
    }

    fn select(&mut self, m: &mut Machine, t: &mut Thread, table: u32, dest: u8) -> Answer {
        if !self.in_slice {
            return Answer::Ask;
        }
        let next = Core::select(self, m, self.current, t, table, dest);
        self.after(next)
    }
}

impl Core {
    /// Whether the current goroutine goes on after an operation.
    #[inline(always)]
    fn after(&mut self, next: Next) -> Answer {
        if next != Next::Go {
            return Answer::Leave;
        }
        if self.switches() || self.wanted.is_some() {
            self.requeue(self.current);
            return Answer::Leave;
        }
        Answer::Go
    }
}

impl NativeCx for Cx<'_> {
    fn program(&self) -> &Program {
        &self.machine.program
    }

    fn arg(&self, i: usize) -> u64 {
        self.machine.slot(self.base, 1 + i)
    }

    fn set(&mut self, i: usize, value: u64) {
        self.machine.set_slot(self.base, i, value);
    }

    fn load(&self, at: Ref, slot: u32) -> u64 {
        self.watch(advance(at, slot), 1, false);
        self.machine.heap.load(at, slot)
    }

    fn store(&mut self, at: Ref, slot: u32, value: u64) {
        self.watch(advance(at, slot), 1, true);
        self.machine.heap.store(at, slot, value);
    }

    fn string(&self, i: usize) -> &[u8] {
        self.machine.heap.bytes(Ref(self.arg(i)), self.arg(i + 1) as usize)
    }

    fn bytes_at(&self, at: Ref, len: usize) -> Vec<u8> {
        self.machine.heap.bytes_at(at, len)
    }

    fn set_bytes_at(&mut self, at: Ref, bytes: &[u8]) {
        self.watch(at, bytes.len() as u32, true);
        self.machine.heap.set_bytes_at(at, bytes);
    }

    fn new_string(&mut self, bytes: &[u8]) -> [u64; 2] {
        self.machine.heap.new_string(bytes)
    }

    fn new_bytes(&mut self, bytes: &[u8]) -> [u64; 2] {
        let [at, len] = self.machine.heap.new_string(bytes);
        [at, len | len << 32]
    }

    fn new_object(&mut self, ty: RtypeId) -> Ref {
        self.machine.new_object(ty)
    }

    fn new_slice(&mut self, elem: RtypeId, count: usize) -> [u64; 2] {
        self.machine.new_slice(elem, count)
    }

    fn type_named(&self, name: &str) -> Option<RtypeId> {
        self.machine.type_named(name)
    }

    fn chan_len_cap(&self, chan: Ref) -> (usize, usize) {
        self.core.touch(|f| f.object(chan, false));
        self.machine.heap.chan(chan).map_or((0, 0), |c| (c.count as usize, c.cap as usize))
    }

    fn map_entries(&self, map: Ref) -> Vec<(Vec<u64>, Vec<u64>)> {
        self.watch(map, 1, false);
        self.machine.heap.map_entries(map)
    }

    fn address(&self, at: Ref) -> u64 {
        if let Some(steps) = &self.core.steps_of {
            steps.unexplored.set(Some("addresses"));
        }
        // Looks like Go's heap addresses; unique for each object and offset.
        if at.is_nil() { 0 } else { 0xc0_0000_0000 + at.object() as u64 * 0x100 + at.offset() as u64 * 8 }
    }

    fn memory(&mut self) -> Memory {
        if let Some(steps) = &mut self.core.steps_of {
            steps.unexplored.set(Some("memory"));
            steps.touches(Footprint::everything);
        }
        self.machine.heap.memory()
    }

    fn goroutine(&self) -> GoroutineId {
        GoroutineId(self.core.goroutines[self.core.current as usize].number)
    }

    fn goroutine_count(&self) -> usize {
        self.core.alive
    }

    fn set_labels(&mut self, labels: Option<Labels>) {
        let own = self.core.current as usize;
        self.core.goroutines[own].labels = labels.map(Arc::new);
    }

    fn poll(&mut self) {
        self.core.busy.poll();
    }

    fn now_ns(&self) -> i64 {
        if self.core.steps_of.as_ref().is_some_and(|s| s.hides_clock) { 0 } else { self.core.now_ns }
    }

    fn patience_ns(&self) -> i64 {
        if self.core.steps_of.is_some() { 0 } else { self.core.now_ns }
    }

    fn random(&mut self) -> u64 {
        if let Some(steps) = &self.core.steps_of {
            steps.unexplored.set(Some("random"));
            steps.touches(Footprint::everything);
        }
        self.core.random.draw()
    }

    fn below(&mut self, n: u64) -> u64 {
        if let Some(steps) = &mut self.core.steps_of {
            return steps.below(n as usize) as u64;
        }
        // Values beyond the last whole round would favour the small ones.
        let last = (1 << 63) - 1 - (1 << 63) % n.max(1);
        loop {
            let value = self.core.random.draw() >> 1;
            if value <= last {
                return value % n.max(1);
            }
        }
    }

    fn print(&mut self, stderr: bool, bytes: &[u8]) {
        let core = &mut *self.core;
        if core.phase != Phase::Main {
            return;
        }
        if let Some(steps) = &mut core.steps_of {
            steps.writes(stderr, bytes);
            if !steps.records {
                return;
            }
        }
        core.output_bytes += bytes.len();
        if core.output_bytes > core.config.output_limit {
            core.wanted = Some(Budget::Output);
            return;
        }
        core.note(core.current, EventKind::Print, "", Default::default());
        match (core.output.last_mut(), stderr) {
            (Some(Chunk::Stdout(last)), false) | (Some(Chunk::Stderr(last)), true) => {
                last.extend_from_slice(bytes)
            }
            (_, false) => core.output.push(Chunk::Stdout(bytes.to_vec())),
            (_, true) => core.output.push(Chunk::Stderr(bytes.to_vec())),
        }
    }

    fn wake(&mut self, address: Ref, n: usize) -> usize {
        self.core.touch(|f| f.memory(address, 1, true));
        let mut woken = 0;
        while woken < n {
            let Some(queue) = self.core.semas.get_mut(&address) else { break };
            let Some((g, ticket)) = queue.pop_front() else { break };
            if queue.is_empty() {
                self.core.semas.remove(&address);
            }
            if self.waits_there(g, ticket) {
                self.core.ready(g);
                woken += 1;
            }
        }
        woken
    }

    fn waiting(&self, address: Ref) -> usize {
        self.core.touch(|f| f.memory(address, 1, false));
        let Some(queue) = self.core.semas.get(&address) else { return 0 };
        queue.iter().filter(|(g, ticket)| self.waits_there(*g, *ticket)).count()
    }

    fn start_timer(&mut self, ns: i64, period_ns: i64, chan: Ref, func: Ref) -> u32 {
        let fires = if chan.is_nil() { Fires::Func(func) } else { Fires::Chan(chan) };
        self.core.touch(|f| {
            f.thing(Thing::Settings, true);
            f.object(chan, true);
        });
        let id = self.core.timers.start(self.core.now_ns, ns, period_ns, fires);
        if let Some(chan) = self.machine.heap.chan_mut(chan) {
            chan.timer = Some(id);
        }
        id
    }

    fn stop_timer(&mut self, id: u32) -> bool {
        self.core.touch(|f| f.thing(Thing::Timer(id), true));
        self.core.timers.stop(id).is_some()
    }

    fn program_args(&self) -> Vec<String> {
        self.core.config.args.clone()
    }

    fn interrupt_ns(&self) -> Option<i64> {
        self.core.config.interrupt_ns
    }
}

fn advance(at: Ref, slots: u32) -> Ref {
    if at.is_nil() { at } else { Ref::new(at.object(), at.offset().wrapping_add(slots)) }
}

impl Cx<'_> {
    /// Tells exploration of an access to memory.
    fn watch(&self, at: Ref, slots: u32, writes: bool) {
        if let Some(steps) = &self.core.steps_of {
            steps.note(self.core.goroutines[self.core.current as usize].number, at, slots, writes);
        }
    }

    fn waits_there(&self, g: u32, ticket: u64) -> bool {
        let goroutine = &self.core.goroutines[g as usize];
        goroutine.ticket == ticket
            && matches!(&goroutine.status, Status::Blocked(Blocked { waits: Waits::Sema { .. }, .. }))
    }
}
