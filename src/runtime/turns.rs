//! The scheduler's notes: what the trace hears, and goroutines that go to wait, wake and stand in line.

use super::config::Schedule;
use super::goroutine::{Blocked, Status, Waits};
use super::run::Core;
use crate::bytecode::program::Program;
use crate::source::Span;
use crate::trace::{Event, EventKind};
use crate::vm::heap::Ref;
use crate::vm::machine::Machine;
use crate::vm::thread::Thread;

impl Core {
    /// A number below `n`, drawn or chosen.
    pub fn answer_below(&mut self, n: usize) -> usize {
        match &mut self.steps_of {
            Some(steps) => steps.below(n),
            None => self.random.below(n),
        }
    }

    #[inline(always)]
    pub fn note(&mut self, g: u32, kind: EventKind, reason: &'static str, span: Span) {
        if self.trace.is_open() {
            let g = self.goroutines[g as usize].number;
            self.trace.record(Event { reason, span, ..Event::plain(self.now_ns, g, kind) });
        } else if !self.trace.off {
            self.trace.dropped += 1;
        }
    }

    /// Notes what a running goroutine does with a channel, past the instruction that does it; `value` is what it sends.
    #[inline(always)]
    pub fn observe(
        &mut self,
        machine: &Machine,
        g: u32,
        thread: &Thread,
        kind: EventKind,
        chan: Ref,
        value: Option<u8>,
    ) {
        if self.trace.is_open() {
            let span = innermost(&machine.program, thread, 1);
            let slots = machine.heap.chan(chan).map_or(0, |c| c.elem_slots as usize);
            let value = value.map(|first| machine.regs(thread, first, slots));
            self.note_chan(machine, g, Event { span, ..Event::plain(self.now_ns, 0, kind) }, chan, value);
        } else if !self.trace.off {
            self.trace.dropped += 1;
        }
    }

    /// Notes what a goroutine does with a channel.
    pub(super) fn note_chan(
        &mut self,
        machine: &Machine,
        g: u32,
        mut event: Event,
        chan: Ref,
        value: Option<&[u64]>,
    ) {
        if !self.trace.is_open() {
            self.trace.dropped += !self.trace.off as u64;
            return;
        }
        event.g = self.goroutines[g as usize].number;
        // A timer's channel has nobody at its other end.
        if let Some(object) = machine.heap.chan(chan).filter(|c| c.timer.is_none()) {
            let ty = machine.rtype(object.ty);
            event.chan = object.number;
            event.value = value.zip(ty.elem).map_or(String::new(), |(v, elem)| machine.glance(elem, v));
            self.trace.meets(object.number, object.cap, &ty.name);
        }
        self.trace.record(event);
    }

    #[inline(always)]
    pub(super) fn pick(&mut self) -> Option<u32> {
        match self.config.schedule {
            Schedule::Fifo | Schedule::Choices => self.queue.pop_front(),
            Schedule::Walk(_) if self.queue.is_empty() => None,
            Schedule::Walk(_) => {
                let i = self.choices.below(self.queue.len());
                self.queue.remove(i)
            }
        }
    }

    /// In a walk, whether to let others go after an operation.
    #[inline(always)]
    pub(super) fn switches(&mut self) -> bool {
        matches!(self.config.schedule, Schedule::Walk(_)) && self.choices.below(2) == 0
    }

    /// Puts a goroutine back at the end of the run queue.
    #[inline(always)]
    pub fn requeue(&mut self, g: u32) {
        self.goroutines[g as usize].status = Status::Runnable;
        self.queue.push_back(g);
    }

    /// A waiting goroutine can run again.
    #[inline(always)]
    pub fn ready(&mut self, g: u32) {
        self.note(g, EventKind::Wake, "", Span::default());
        self.goroutines[g as usize].ticket = 0;
        self.requeue(g);
    }

    pub fn park(&mut self, g: u32, reason: &'static str, span: Span, waits: Waits) {
        self.wait(g, reason, span, waits);
        self.note(g, EventKind::Block, reason, span);
    }

    /// Parks a goroutine at one channel.
    pub(super) fn park_at(
        &mut self,
        machine: &Machine,
        g: u32,
        reason: &'static str,
        span: Span,
        waits: Waits,
        chan: Ref,
    ) {
        self.wait(g, reason, span, waits);
        let event = Event { reason, span, ..Event::plain(self.now_ns, 0, EventKind::Block) };
        self.note_chan(machine, g, event, chan, None);
    }

    fn wait(&mut self, g: u32, reason: &'static str, span: Span, waits: Waits) {
        self.ticket += 1;
        let since_ns = self.now_ns;
        let goroutine = &mut self.goroutines[g as usize];
        goroutine.ticket = self.ticket;
        goroutine.status = Status::Blocked(Blocked { reason, span, since_ns, waits });
    }
}

/// Why Go would say that a goroutine waits, which waits on a channel: the library makes coroutines and pipes of them.
pub(super) fn reason(program: &Program, thread: &Thread, usual: &'static str) -> &'static str {
    let func = thread.frames.last().map(|f| &program.funcs[f.func.0 as usize]);
    match func.filter(|f| f.library) {
        Some(f) if f.name.starts_with("iter.(*coroutine).") => COROUTINE,
        Some(f) if f.name.starts_with("os.(*pipe).") => IO_WAIT,
        _ => usual,
    }
}

/// Reasons of waiting for what Go's leak profile does not look at.
pub(super) const COROUTINE: &str = "coroutine";
pub(super) const IO_WAIT: &str = "IO wait";

/// The span of the program's own innermost frame; `back` 1 when the innermost pc is past its instruction.
pub(super) fn innermost(program: &Program, thread: &Thread, back: u32) -> Span {
    let mut back = back;
    for frame in thread.frames.iter().rev() {
        let func = &program.funcs[frame.func.0 as usize];
        let pc = frame.pc.saturating_sub(back) as usize;
        back = 1;
        if !func.library && !func.wrapper {
            return func.spans.get(pc).copied().unwrap_or(func.span);
        }
    }
    Span::default()
}
