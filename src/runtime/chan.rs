//! Channel operations (the Go spec, "Send statements", "Receive operator", "Close").
//!
//! A value goes straight from where it is to where it is wanted: registers of the running goroutine, those kept for a
//! parked one, the channel's buffer.

use super::goroutine::{Blocked, Status, Waits};
use super::run::{Core, Next};
use super::turns::{innermost, reason};
use crate::bytecode::program::Program;
use crate::trace::{Event, EventKind};
use crate::vm::heap::{GoroutineId, Ref, Waiter};
use crate::vm::machine::Machine;
use crate::vm::native::NativePanic;
use crate::vm::thread::Thread;
use std::collections::VecDeque;

impl Core {
    pub(super) fn send(
        &mut self,
        m: &mut Machine,
        g: u32,
        thread: &mut Thread,
        chan: Ref,
        value: u8,
    ) -> Next {
        let Some(object) = m.heap.chan(chan) else {
            let span = innermost(&m.program, thread, 1);
            self.park(g, "chan send (nil chan)", span, Waits::Nothing);
            return Next::Wait;
        };
        if object.closed {
            return self.raise(m, thread, "send on closed channel");
        }
        self.observe(m, g, thread, EventKind::Send, chan, Some(value));
        if self.offer(m, thread, chan, value) {
            return Next::Go;
        }
        let span = innermost(&m.program, thread, 1);
        let reason = reason(&m.program, thread, "chan send");
        self.park_at(m, g, reason, span, Waits::Send { chan, value }, chan);
        self.enqueue(m, g, chan, None, true);
        Next::Wait
    }

    pub(super) fn recv(
        &mut self,
        m: &mut Machine,
        g: u32,
        thread: &mut Thread,
        chan: Ref,
        dest: u8,
        ok: Option<u8>,
    ) -> Next {
        if let Some(more) = self.take(m, thread, chan, Some(dest)) {
            if let Some(ok) = ok {
                m.set_reg(thread, ok, more as u64);
            }
            self.observe(m, g, thread, EventKind::Recv, chan, None);
            return Next::Go;
        }
        let span = innermost(&m.program, thread, 1);
        if chan.is_nil() {
            self.park(g, "chan receive (nil chan)", span, Waits::Nothing);
        } else {
            let reason = reason(&m.program, thread, "chan receive");
            self.park_at(m, g, reason, span, Waits::Recv { chan, dest, ok }, chan);
            self.enqueue(m, g, chan, None, false);
        }
        Next::Wait
    }

    pub(super) fn close(&mut self, m: &mut Machine, g: u32, thread: &mut Thread, chan: Ref) -> Next {
        let Some(object) = m.heap.chan_mut(chan) else {
            return self.raise(m, thread, "close of nil channel");
        };
        if object.closed {
            return self.raise(m, thread, "close of closed channel");
        }
        object.closed = true;
        // They leave the queues of a select's other cases, which may be of this channel too.
        let receivers: Vec<Waiter> = object.receivers.iter().copied().collect();
        let senders: Vec<Waiter> = object.senders.iter().copied().collect();
        let zero = vec![0; object.elem_slots as usize];
        self.observe(m, g, thread, EventKind::Close, chan, None);
        for waiter in receivers {
            if self.waits(&waiter) {
                self.leave_queues(m, &waiter);
                self.complete_recv(m, &waiter, chan, &zero, false);
            }
        }
        for waiter in senders {
            if self.waits(&waiter) {
                self.leave_queues(m, &waiter);
                self.wake_with_panic(m, &waiter);
            }
        }
        if let Some(object) = m.heap.chan_mut(chan) {
            object.receivers = VecDeque::new();
            object.senders = VecDeque::new();
        }
        Next::Go
    }

    pub(super) fn raise(&mut self, m: &mut Machine, thread: &mut Thread, text: &str) -> Next {
        m.raise(thread, NativePanic::Plain(text.to_string()));
        Next::Go
    }

    pub(super) fn is_closed(&self, m: &Machine, chan: Ref) -> bool {
        m.heap.chan(chan).is_some_and(|c| c.closed)
    }

    #[inline(always)]
    pub(super) fn enqueue(&mut self, m: &mut Machine, g: u32, chan: Ref, case: Option<u16>, sends: bool) {
        let ticket = self.goroutines[g as usize].ticket;
        let waiter = Waiter { goroutine: GoroutineId(g), ticket, case };
        if let Some(object) = m.heap.chan_mut(chan) {
            if sends { object.senders.push_back(waiter) } else { object.receivers.push_back(waiter) }
        }
    }

    /// Sends registers of a running thread without waiting, if that is possible.
    #[inline(always)]
    pub(super) fn offer(&mut self, m: &mut Machine, thread: &Thread, chan: Ref, value: u8) -> bool {
        let Some(object) = m.heap.chan_mut(chan) else { return false };
        let slots = object.elem_slots as usize;
        if let Some(waiter) = object.receivers.pop_front() {
            self.leave_queues(m, &waiter);
            let value = m.regs(thread, value, slots);
            self.complete_recv(m, &waiter, chan, value, true);
            return true;
        }
        let room = object.has_room();
        if room {
            m.push_from(thread, chan, value);
        }
        room
    }

    /// Receives into registers of a running thread without waiting, if that is possible: whether a value was sent.
    pub(super) fn take(
        &mut self,
        m: &mut Machine,
        thread: &Thread,
        chan: Ref,
        dest: Option<u8>,
    ) -> Option<bool> {
        let object = m.heap.chan_mut(chan)?;
        let (slots, buffered) = (object.elem_slots as usize, object.count > 0);
        let sender = object.senders.pop_front();
        if buffered {
            m.pop_into(thread, chan, dest);
        }
        if let Some(waiter) = sender {
            self.leave_queues(m, &waiter);
            let value = self.sent(&m.program, &waiter, slots);
            if !buffered {
                for (i, slot) in value.iter().enumerate() {
                    if let Some(dest) = dest {
                        m.set_reg(thread, dest + i as u8, *slot);
                    }
                }
            } else if let Some(object) = m.heap.chan_mut(chan) {
                object.push(value);
            }
            self.complete_send(m, &waiter, chan);
            return Some(true);
        }
        if buffered {
            return Some(true);
        }
        if !self.is_closed(m, chan) {
            return None;
        }
        for i in 0..slots {
            if let Some(dest) = dest {
                m.set_reg(thread, dest + i as u8, 0);
            }
        }
        Some(false)
    }

    fn wake_with_panic(&mut self, m: &mut Machine, waiter: &Waiter) {
        let g = waiter.goroutine.0;
        let thread = &mut self.goroutines[g as usize].thread;
        m.raise(thread, NativePanic::Plain("send on closed channel".to_string()));
        self.ready(g);
    }

    /// A timer's send: dropped when the buffer is full (Go's timers, package time).
    pub(super) fn timer_send(&mut self, m: &mut Machine, chan: Ref) {
        let Some(object) = m.heap.chan_mut(chan) else { return };
        let mut value = vec![0; object.elem_slots as usize];
        match &mut self.steps_of {
            // Nobody looks at it.
            Some(steps) if !steps.plan.times_count => {}
            Some(steps) => {
                steps.looks_at_clock(self.config.exact_clock);
                value[0] = self.now_ns as u64;
            }
            None => value[0] = self.now_ns as u64,
        }
        if let Some(waiter) = object.receivers.pop_front() {
            self.leave_queues(m, &waiter);
            self.complete_recv(m, &waiter, chan, &value, true);
        } else if object.has_room() {
            object.push(&value);
        }
    }

    /// Whether somebody still waits as he did when he joined a queue.
    fn waits(&self, waiter: &Waiter) -> bool {
        let goroutine = &self.goroutines[waiter.goroutine.0 as usize];
        goroutine.ticket == waiter.ticket && matches!(goroutine.status, Status::Blocked(_))
    }

    /// The value of a parked sender.
    #[inline(always)]
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
    fn complete_recv(&mut self, m: &Machine, waiter: &Waiter, chan: Ref, value: &[u64], more: bool) {
        let g = waiter.goroutine.0;
        let Some(plan) = self.recv_plan(&m.program, waiter) else { return };
        self.goroutines[g as usize].thread.deliver(&plan, value, more);
        let event = Event { span: plan.span, ..Event::plain(self.now_ns, 0, EventKind::Recv) };
        self.note_chan(m, g, event, chan, None);
        self.ready(g);
    }

    #[inline(always)]
    fn complete_send(&mut self, m: &Machine, waiter: &Waiter, chan: Ref) {
        let g = waiter.goroutine.0;
        if let Some(case) = waiter.case {
            self.note_select_send(m, waiter, chan);
            self.choose(g, case);
        }
        self.ready(g);
    }

    /// A select that was parked sends only now.
    fn note_select_send(&mut self, m: &Machine, waiter: &Waiter, chan: Ref) {
        if !self.trace.is_open() {
            self.trace.dropped += !self.trace.off as u64;
            return;
        }
        let g = waiter.goroutine.0;
        let Status::Blocked(Blocked { span, .. }) = self.goroutines[g as usize].status else { return };
        let slots = m.heap.chan(chan).map_or(0, |c| c.elem_slots as usize);
        let value = self.sent(&m.program, waiter, slots).to_vec();
        let event = Event { span, ..Event::plain(self.now_ns, 0, EventKind::Send) };
        self.note_chan(m, g, event, chan, Some(&value));
    }
}
