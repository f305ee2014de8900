//! The machine's state: program, heap, globals, the stack that running goroutines share.

use super::arena::Heap;
use super::heap::{Object, Ref};
use super::native::NativeResult;
use super::thread::{Deferred, Frame, Thread};
use crate::bytecode::program::{FuncId, Program, RKind, Rtype, RtypeId};
use std::sync::Arc;

/// Slots of a frame's window.
pub const WINDOW: usize = 256;

/// What the machine needs of its surroundings.
pub trait Host {
    /// Runs a native whose window starts at slot `base` of the shared stack.
    fn native(&mut self, machine: &mut Machine, native: u32, base: usize) -> NativeResult;
    /// A number below `n`, which is not 0: for the order of maps.
    fn below(&mut self, n: usize) -> usize;

    // Channel operations that the host may answer at once; the step need not be left for one after which the goroutine
    // goes on.

    fn send(&mut self, _: &mut Machine, _: &mut Thread, _chan: Ref, _value: u8) -> Answer {
        Answer::Ask
    }

    fn recv(&mut self, _: &mut Machine, _: &mut Thread, _chan: Ref, _dest: u8, _ok: Option<u8>) -> Answer {
        Answer::Ask
    }

    fn select(&mut self, _: &mut Machine, _: &mut Thread, _table: u32, _dest: u8) -> Answer {
        Answer::Ask
    }

    /// Whether this surrounding hears of accesses to memory; a constant, so that ordinary runs pay nothing.
    const WATCHES: bool = false;
    /// Instructions of this function follow.
    fn enters(&mut self, _: FuncId) {}
    /// An instruction that may access memory follows. Whether others may go first: the step then ends before it.
    fn comes_to(&mut self, _: FuncId, _pc: u32) -> bool {
        false
    }
    /// `slots` slots from `at` on are read or written.
    fn accesses(&mut self, _at: Ref, _slots: u32, _writes: bool) {}
    /// How full a channel is looked at: whether others may go first.
    fn looks_at(&mut self, _chan: Ref) -> bool {
        false
    }
}

/// How a host answers an operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// It goes on, perhaps with a panic that has not started to unwind.
    Go,
    /// It waits, or it is another one's turn.
    Leave,
    /// Nothing was done: the step is to ask.
    Ask,
}

#[derive(Clone, Debug)]
pub struct Machine {
    pub program: Arc<Program>,
    pub heap: Heap,
    pub(super) stack: Vec<u64>,
    /// All package-level variables.
    pub(super) globals: Ref,
    /// String literals, made once.
    pub(super) strings: Arc<[[u64; 2]]>,
    /// Objects that they take.
    literals: usize,
    /// How many channels the program has made.
    pub(super) chans_made: u32,
}

impl Machine {
    pub fn new(program: Arc<Program>, heap_limit: usize) -> Machine {
        let mut heap = Heap::new(heap_limit);
        let globals = heap.alloc_slots(RtypeId(u32::MAX), 1, program.global_slots);
        let first = heap.places();
        let strings = program.strings.iter().map(|s| heap.new_string(s)).collect();
        let literals = heap.places() - first;
        Machine { program, heap, stack: vec![0; 4 * WINDOW], globals, strings, literals, chans_made: 0 }
    }

    pub fn rtype(&self, id: RtypeId) -> &Rtype {
        &self.program.types[id.0 as usize]
    }

    /// Slots of a value of the type in registers.
    pub fn reg_slots(&self, id: RtypeId) -> usize {
        reg_slots(&self.program, id)
    }

    #[inline(always)]
    pub fn slot(&self, base: usize, i: usize) -> u64 {
        self.stack[base + i]
    }

    #[inline(always)]
    pub fn set_slot(&mut self, base: usize, i: usize, value: u64) {
        self.stack[base + i] = value;
    }

    pub(super) fn grow(&mut self, base: usize) {
        if self.stack.len() < base + WINDOW {
            self.stack.resize((base + WINDOW) * 2, 0);
        }
    }

    /// Puts a parked thread's slots on the shared stack.
    pub fn load(&mut self, thread: &mut Thread) {
        let top = thread.frames.last().map_or(0, |f| f.base as usize);
        self.grow(top.max(thread.saved.len()));
        copy(&mut self.stack[..thread.saved.len()], &thread.saved);
    }

    /// Takes a running thread's slots off the shared stack.
    pub fn unload(&mut self, thread: &mut Thread) {
        let Some(frame) = thread.frames.last() else { return };
        let end = frame.base as usize + self.program.funcs[frame.func.0 as usize].frame_slots as usize;
        thread.saved.resize(end, 0);
        copy(&mut thread.saved, &self.stack[..end]);
    }

    /// The shared stack, for another machine: a parked run needs none.
    pub fn take_stack(&mut self) -> Vec<u64> {
        std::mem::take(&mut self.stack)
    }

    pub fn give_stack(&mut self, stack: Vec<u64>) {
        self.stack = stack;
    }

    /// Whether an object holds a string literal: these come right behind the package-level variables.
    pub fn is_literal(&self, at: Ref) -> bool {
        (at.object().wrapping_sub(self.globals.object() + 1) as usize) < self.literals
    }

    /// All package-level variables.
    pub fn globals(&self) -> Ref {
        self.globals
    }

    /// A register of a running thread's innermost frame.
    #[inline(always)]
    pub fn reg(&self, thread: &Thread, reg: u8) -> u64 {
        let base = thread.frames.last().map_or(0, |f| f.base as usize);
        self.stack[base + reg as usize]
    }

    #[inline(always)]
    pub fn set_reg(&mut self, thread: &Thread, reg: u8, value: u64) {
        let base = thread.frames.last().map_or(0, |f| f.base as usize);
        self.stack[base + reg as usize] = value;
    }

    /// Registers from one on of a running thread's innermost frame.
    #[inline(always)]
    pub fn regs(&self, thread: &Thread, first: u8, count: usize) -> &[u64] {
        let at = thread.frames.last().map_or(0, |f| f.base as usize) + first as usize;
        self.stack.get(at..at + count).unwrap_or(&[])
    }

    /// Moves a channel's oldest element to registers of a running thread.
    pub fn pop_into(&mut self, thread: &Thread, chan: Ref, dest: Option<u8>) {
        let base = thread.frames.last().map_or(0, |f| f.base as usize);
        let Some(chan) = self.heap.chan_mut(chan) else { return };
        if let Some(dest) = dest {
            for i in 0..chan.elem_slots as usize {
                self.stack[base + dest as usize + i] = chan.front(i);
            }
        }
        chan.pop();
    }

    /// Moves registers of a running thread to the end of a channel's buffer.
    pub fn push_from(&mut self, thread: &Thread, chan: Ref, first: u8) {
        let at = thread.frames.last().map_or(0, |f| f.base as usize) + first as usize;
        let Some(chan) = self.heap.chan_mut(chan) else { return };
        chan.push(self.stack.get(at..at + chan.elem_slots as usize).unwrap_or(&[]));
    }

    pub fn closure_func(&self, closure: Ref) -> Option<FuncId> {
        match self.heap.object(closure) {
            Object::Closure { func, .. } => Some(*func),
            _ => None,
        }
    }

    /// Zeroed memory for one value of a type.
    pub fn new_object(&mut self, ty: RtypeId) -> Ref {
        let slots = self.rtype(ty).slots;
        self.heap.alloc_slots(ty, 1, slots)
    }

    /// A slice of `count` zero values.
    pub fn new_slice(&mut self, elem: RtypeId, count: usize) -> [u64; 2] {
        let at = if self.rtype(elem).kind == RKind::Uint8 {
            self.heap.alloc(Object::Bytes(vec![0; count].into()))
        } else {
            let slots = self.rtype(elem).slots;
            self.heap.alloc_slots(elem, count as u32, slots)
        };
        [at.0, count as u64 | (count as u64) << 32]
    }

    pub fn type_named(&self, name: &str) -> Option<RtypeId> {
        self.program.types.iter().position(|t| t.name == name).map(|i| RtypeId(i as u32))
    }

    /// Puts the results of the native that a running thread has just called in place.
    pub fn set_native_results(&mut self, thread: &Thread, results: &[u64]) {
        let Some(frame) = thread.frames.last() else { return };
        let code = &self.program.funcs[frame.func.0 as usize].code;
        let Some(call) = code.get(frame.pc.saturating_sub(1) as usize) else { return };
        let base = frame.base as usize + call.a as usize;
        for (i, result) in results.iter().enumerate() {
            self.set_slot(base, i, *result);
        }
    }

    /// Runs a function on a thread of its own, to its end: its first `results` slots, or None when it
    /// asks for anything else or takes too long. No thread may be loaded.
    pub fn call<H: Host>(
        &mut self,
        host: &mut H,
        func: FuncId,
        args: &[u64],
        results: usize,
    ) -> Option<Vec<u64>> {
        let mut thread = Thread::start(self, func, Ref::NIL, args);
        self.load(&mut thread);
        let mut fuel = CALL_FUEL;
        let program = self.program.clone();
        match super::step(&program, self, &mut thread, host, &mut fuel) {
            super::thread::Ask::End => Some(self.stack[..results].to_vec()),
            _ => None,
        }
    }
}

/// Copies slots: few as a rule, which browsers' own copying is slow to begin with.
#[inline(always)]
fn copy(to: &mut [u64], from: &[u64]) {
    const FEW: usize = 64;
    if to.len() > FEW || to.len() != from.len() {
        return to.copy_from_slice(from);
    }
    let (mut to, mut from) = (to.chunks_exact_mut(4), from.chunks_exact(4));
    for (to, from) in to.by_ref().zip(from.by_ref()) {
        (to[0], to[1]) = (from[0], from[1]);
        (to[2], to[3]) = (from[2], from[3]);
    }
    match (to.into_remainder(), from.remainder()) {
        ([a], [x]) => *a = *x,
        ([a, b], [x, y]) => (*a, *b) = (*x, *y),
        ([a, b, c], [x, y, z]) => (*a, *b, *c) = (*x, *y, *z),
        _ => {}
    }
}

/// Calls and backward jumps of a method that the runtime calls for its text.
const CALL_FUEL: i32 = 100_000;

/// Slots of a value of the type in registers.
pub(super) fn reg_slots(program: &Program, id: RtypeId) -> usize {
    let ty = &program.types[id.0 as usize];
    if ty.large { 1 } else { ty.slots as usize }
}

impl Thread {
    /// A thread about to call `func`; `args` fill the window from slot 1 on.
    pub fn start(machine: &Machine, func: FuncId, closure: Ref, args: &[u64]) -> Thread {
        let slots = machine.program.funcs[func.0 as usize].frame_slots as usize;
        let mut saved = vec![0; slots.max(args.len() + 1)];
        saved[0] = closure.0;
        saved[1..=args.len()].copy_from_slice(args);
        let frame = Frame { func, pc: 0, base: 0, deferred: Deferred::No };
        Thread { frames: vec![frame], saved, ..Thread::default() }
    }
}
