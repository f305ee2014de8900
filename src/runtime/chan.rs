//! Channel operations (the Go spec, "Send statements", "Receive operator", "Close").
//!
//! A value goes straight from where it is to where it is wanted: registers of the running goroutine, those kept for a
//! parked one, the channel's buffer.

use super::goroutine::{Blocked, Status, Waits};
use super::run::{Core, Next, Run};
use crate::bytecode::program::Program;
use crate::trace::EventKind;
use crate::vm::heap::{GoroutineId, Ref, Waiter};
use crate::vm::native::NativePanic;
use crate::vm::thread::Thread;
use std::collections::VecDeque;

impl Run {
    pub(super) fn send(&mut self, g: u32, thread: &mut Thread, chan: Ref, value: u8) -> Next {
        let Some(object) = self.machine.heap.chan(chan) else {
            let span = self.innermost(thread, 1);
            self.core.park(g, "chan send (nil chan)", span, Waits::Nothing);
            return Next::Wait;
        };
        if object.closed {
            return self.raise(thread, "send on closed channel");
        }
        self.core.observe(&self.machine, g, thread, EventKind::Send);
        if self.offer(thread, chan, value) {
            return Next::Go;
        }
        let span = self.innermost(thread, 1);
        self.core.park(g, "chan send", span, Waits::Send { chan, value });
        self.enqueue(g, chan, None, true);
        Next::Wait
    }

    pub(super) fn recv(&mut self, g: u32, thread: &mut Thread, chan: Ref, dest: u8, ok: Option<u8>) -> Next {
        if let Some(more) = self.take(thread, chan, Some(dest)) {
            if let Some(ok) = ok {
                self.machine.set_reg(thread, ok, more as u64);
            }
            self.core.observe(&self.machine, g, thread, EventKind::Recv);
            return Next::Go;
        }
        let span = self.innermost(thread, 1);
        if chan.is_nil() {
            self.core.park(g, "chan receive (nil chan)", span, Waits::Nothing);
        } else {
            self.core.park(g, "chan receive", span, Waits::Recv { chan, dest, ok });
            self.enqueue(g, chan, None, false);
        }
        Next::Wait
    }

    pub(super) fn close(&mut self, g: u32, thread: &mut Thread, chan: Ref) -> Next {
        let Some(object) = self.machine.heap.chan_mut(chan) else {
            return self.raise(thread, "close of nil channel");
        };
        if object.closed {
            return self.raise(thread, "close of closed channel");
        }
        object.closed = true;
        // They leave the queues of a select's other cases, which may be of this channel too.
        let receivers: Vec<Waiter> = object.receivers.iter().copied().collect();
        let senders: Vec<Waiter> = object.senders.iter().copied().collect();
        let zero = vec![0; object.elem_slots as usize];
        self.core.observe(&self.machine, g, thread, EventKind::Close);
        for waiter in receivers {
            if self.core.waits(&waiter) {
                self.leave_queues(&waiter);
                self.core.complete_recv(&self.machine.program, &waiter, &zero, false);
            }
        }
        for waiter in senders {
            if self.core.waits(&waiter) {
                self.leave_queues(&waiter);
                self.wake_with_panic(&waiter);
            }
        }
        if let Some(object) = self.machine.heap.chan_mut(chan) {
            object.receivers = VecDeque::new();
            object.senders = VecDeque::new();
        }
        Next::Go
    }

    pub(super) fn raise(&mut self, thread: &mut Thread, text: &str) -> Next {
        self.machine.raise(thread, NativePanic::Plain(text.to_string()));
        Next::Go
    }

    pub(super) fn is_closed(&self, chan: Ref) -> bool {
        self.machine.heap.chan(chan).is_some_and(|c| c.closed)
    }

    pub(super) fn enqueue(&mut self, g: u32, chan: Ref, case: Option<u16>, sends: bool) {
        let ticket = self.core.goroutines[g as usize].ticket;
        let waiter = Waiter { goroutine: GoroutineId(g), ticket, case };
        if let Some(object) = self.machine.heap.chan_mut(chan) {
            if sends { object.senders.push_back(waiter) } else { object.receivers.push_back(waiter) }
        }
    }

    /// Sends registers of a running thread without waiting, if that is possible.
    pub(super) fn offer(&mut self, thread: &Thread, chan: Ref, value: u8) -> bool {
        let Some(object) = self.machine.heap.chan_mut(chan) else { return false };
        let slots = object.elem_slots as usize;
        if let Some(waiter) = object.receivers.pop_front() {
            self.leave_queues(&waiter);
            let value = self.machine.regs(thread, value, slots);
            self.core.complete_recv(&self.machine.program, &waiter, value, true);
            return true;
        }
        let room = object.has_room();
        if room {
            self.machine.push_from(thread, chan, value);
        }
        room
    }

    /// Receives into registers of a running thread without waiting, if that is possible: whether a value was sent.
    pub(super) fn take(&mut self, thread: &Thread, chan: Ref, dest: Option<u8>) -> Option<bool> {
        let object = self.machine.heap.chan_mut(chan)?;
        let (slots, buffered) = (object.elem_slots as usize, object.count > 0);
        let sender = object.senders.pop_front();
        if buffered {
            self.machine.pop_into(thread, chan, dest);
        }
        if let Some(waiter) = sender {
            self.leave_queues(&waiter);
            let value = self.core.sent(&self.machine.program, &waiter, slots);
            if !buffered {
                for (i, slot) in value.iter().enumerate() {
                    if let Some(dest) = dest {
                        self.machine.set_reg(thread, dest + i as u8, *slot);
                    }
                }
            } else if let Some(object) = self.machine.heap.chan_mut(chan) {
                object.push(value);
            }
            self.core.complete_send(&waiter);
            return Some(true);
        }
        if buffered {
            return Some(true);
        }
        if !self.is_closed(chan) {
            return None;
        }
        for i in 0..slots {
            if let Some(dest) = dest {
                self.machine.set_reg(thread, dest + i as u8, 0);
            }
        }
        Some(false)
    }

    fn wake_with_panic(&mut self, waiter: &Waiter) {
        let g = waiter.goroutine.0;
        let thread = &mut self.core.goroutines[g as usize].thread;
        self.machine.raise(thread, NativePanic::Plain("send on closed channel".to_string()));
        self.core.ready(g);
    }

    /// A timer's send: dropped when the buffer is full (Go's timers, package time).
    pub(super) fn timer_send(&mut self, chan: Ref) {
        let Some(object) = self.machine.heap.chan_mut(chan) else { return };
        let mut value = vec![0; object.elem_slots as usize];
        value[0] = self.core.now_ns as u64;
        if let Some(waiter) = object.receivers.pop_front() {
            self.leave_queues(&waiter);
            self.core.complete_recv(&self.machine.program, &waiter, &value, true);
        } else if object.has_room() {
            object.push(&value);
        }
    }
}

impl Core {
    /// Whether somebody still waits as he did when he joined a queue.
    fn waits(&self, waiter: &Waiter) -> bool {
        let goroutine = &self.goroutines[waiter.goroutine.0 as usize];
        goroutine.ticket == waiter.ticket && matches!(goroutine.status, Status::Blocked(_))
    }

    /// The value of a parked sender.
    pub(super) fn sent(&self, program: &Program, waiter: &Waiter, slots: usize) -> &[u64] {
        let goroutine = &self.goroutines[waiter.goroutine.0 as usize];
        let Status::Blocked(Blocked { waits, .. }) = &goroutine.status else { return &[] };
        let value = match (waits, waiter.case) {
            (Waits::Send { value, .. }, _) => *value,
            (Waits::Select { table, .. }, Some(case)) => {
                program.selects[*table as usize].cases[case as usize].value
            }
            _ => return &[],
        };
        let at = goroutine.thread.frames.last().map_or(0, |f| f.base as usize) + value as usize;
        goroutine.thread.saved.get(at..at + slots).unwrap_or(&[])
    }

    /// Gives a parked receiver its value and wakes it.
    fn complete_recv(&mut self, program: &Program, waiter: &Waiter, value: &[u64], more: bool) {
        let g = waiter.goroutine.0;
        let Some(plan) = self.recv_plan(program, waiter) else { return };
        self.goroutines[g as usize].thread.deliver(&plan, value, more);
        self.note(g, EventKind::Recv, "", plan.span);
        self.ready(g);
    }

    fn complete_send(&mut self, waiter: &Waiter) {
        let g = waiter.goroutine.0;
        if let Some(case) = waiter.case {
            self.choose(g, case);
        }
        self.ready(g);
    }
}
