//! Channel operations (the Go spec, "Send statements", "Receive operator", "Close").

use super::goroutine::{Status, Waits};
use super::run::{Next, Run};
use crate::trace::EventKind;
use crate::vm::heap::{GoroutineId, Ref, Waiter};
use crate::vm::native::NativePanic;
use crate::vm::thread::Thread;

impl Run {
    pub(super) fn send(&mut self, g: u32, thread: &mut Thread, chan: Ref, value: u8, slots: u32) -> Next {
        let span = self.innermost(thread, 1);
        if chan.is_nil() {
            self.core.park(g, "chan send (nil chan)", span, Waits::Nothing);
            return Next::Wait;
        }
        let value: Vec<u64> = (0..slots as u8).map(|i| self.machine.reg(thread, value + i)).collect();
        if self.is_closed(chan) {
            return self.raise(thread, "send on closed channel");
        }
        self.core.note(g, EventKind::Send, "", span);
        match self.offer(chan, value) {
            Ok(()) => Next::Go,
            Err(value) => {
                self.core.park(g, "chan send", span, Waits::Send { chan });
                self.enqueue(g, chan, None, Some(value));
                Next::Wait
            }
        }
    }

    pub(super) fn recv(&mut self, g: u32, thread: &mut Thread, chan: Ref, dest: u8, ok: Option<u8>) -> Next {
        let span = self.innermost(thread, 1);
        if chan.is_nil() {
            self.core.park(g, "chan receive (nil chan)", span, Waits::Nothing);
            return Next::Wait;
        }
        match self.take(chan) {
            Some((value, more)) => {
                self.deliver(thread, dest, ok, true, &value, more);
                self.core.note(g, EventKind::Recv, "", span);
                Next::Go
            }
            None => {
                self.core.park(g, "chan receive", span, Waits::Recv { chan, dest, ok });
                self.enqueue(g, chan, None, None);
                Next::Wait
            }
        }
    }

    pub(super) fn close(&mut self, g: u32, thread: &mut Thread, chan: Ref) -> Next {
        if chan.is_nil() {
            return self.raise(thread, "close of nil channel");
        }
        if self.is_closed(chan) {
            return self.raise(thread, "close of closed channel");
        }
        let span = self.innermost(thread, 1);
        self.core.note(g, EventKind::Close, "", span);
        let Some(object) = self.machine.heap.chan_mut(chan) else { return Next::Go };
        object.closed = true;
        let receivers = std::mem::take(&mut object.receivers);
        let senders = std::mem::take(&mut object.senders);
        let zero = vec![0; object.elem_slots as usize];
        for waiter in receivers {
            if self.is_current(&waiter) {
                self.complete_recv(&waiter, &zero, false);
            }
        }
        for waiter in senders {
            if self.is_current(&waiter) {
                self.wake_with_panic(&waiter);
            }
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

    pub(super) fn is_current(&self, waiter: &Waiter) -> bool {
        let goroutine = &self.core.goroutines[waiter.goroutine.0 as usize];
        goroutine.ticket == waiter.ticket && matches!(goroutine.status, Status::Blocked(_))
    }

    pub(super) fn enqueue(&mut self, g: u32, chan: Ref, case: Option<u16>, value: Option<Vec<u64>>) {
        let ticket = self.core.goroutines[g as usize].ticket;
        let sends = value.is_some();
        let waiter = Waiter { goroutine: GoroutineId(g), ticket, case, value: value.unwrap_or_default() };
        if let Some(object) = self.machine.heap.chan_mut(chan) {
            if sends { object.senders.push_back(waiter) } else { object.receivers.push_back(waiter) }
        }
    }

    /// The first receiver that still waits.
    fn pop_receiver(&mut self, chan: Ref) -> Option<Waiter> {
        loop {
            let waiter = self.machine.heap.chan_mut(chan)?.receivers.pop_front()?;
            if self.is_current(&waiter) {
                return Some(waiter);
            }
        }
    }

    fn pop_sender(&mut self, chan: Ref) -> Option<Waiter> {
        loop {
            let waiter = self.machine.heap.chan_mut(chan)?.senders.pop_front()?;
            if self.is_current(&waiter) {
                return Some(waiter);
            }
        }
    }

    /// Sends without waiting, if that is possible; otherwise gives the value back.
    pub(super) fn offer(&mut self, chan: Ref, value: Vec<u64>) -> Result<(), Vec<u64>> {
        if let Some(waiter) = self.pop_receiver(chan) {
            self.complete_recv(&waiter, &value, true);
            return Ok(());
        }
        match self.machine.heap.chan_mut(chan) {
            Some(object) if (object.buffer.len() as u32) < object.cap => {
                object.buffer.push_back(value);
                Ok(())
            }
            _ => Err(value),
        }
    }

    /// Receives without waiting, if that is possible: the value, and whether it was sent.
    pub(super) fn take(&mut self, chan: Ref) -> Option<(Vec<u64>, bool)> {
        let object = self.machine.heap.chan_mut(chan)?;
        if let Some(value) = object.buffer.pop_front() {
            if let Some(waiter) = self.pop_sender(chan) {
                if let Some(object) = self.machine.heap.chan_mut(chan) {
                    object.buffer.push_back(waiter.value.clone());
                }
                self.complete_send(&waiter);
            }
            return Some((value, true));
        }
        if let Some(waiter) = self.pop_sender(chan) {
            self.complete_send(&waiter);
            return Some((waiter.value, true));
        }
        let object = self.machine.heap.chan(chan)?;
        object.closed.then(|| (vec![0; object.elem_slots as usize], false))
    }

    /// Writes a received value into the innermost frame of a thread.
    pub(super) fn deliver(
        &mut self,
        thread: &mut Thread,
        dest: u8,
        ok: Option<u8>,
        wanted: bool,
        value: &[u64],
        more: bool,
    ) {
        if wanted {
            for (i, slot) in value.iter().enumerate() {
                self.machine.set_reg(thread, dest + i as u8, *slot);
            }
        }
        if let Some(ok) = ok {
            self.machine.set_reg(thread, ok, more as u64);
        }
    }

    fn complete_recv(&mut self, waiter: &Waiter, value: &[u64], more: bool) {
        let g = waiter.goroutine.0;
        let Some(plan) = self.recv_plan(waiter) else { return };
        let mut thread = std::mem::take(&mut self.core.goroutines[g as usize].thread);
        self.deliver_parked(&mut thread, &plan, value, more);
        self.core.goroutines[g as usize].thread = thread;
        self.core.note(g, EventKind::Recv, "", plan.span);
        self.core.ready(g);
    }

    fn complete_send(&mut self, waiter: &Waiter) {
        let g = waiter.goroutine.0;
        if let Some(case) = waiter.case {
            self.choose(g, case);
        }
        self.core.ready(g);
    }

    fn wake_with_panic(&mut self, waiter: &Waiter) {
        let g = waiter.goroutine.0;
        let mut thread = std::mem::take(&mut self.core.goroutines[g as usize].thread);
        self.machine.raise(&mut thread, NativePanic::Plain("send on closed channel".to_string()));
        self.core.goroutines[g as usize].thread = thread;
        self.core.ready(g);
    }

    /// A timer's send: dropped when the buffer is full (Go's timers, package time).
    pub(super) fn timer_send(&mut self, chan: Ref) {
        let slots = self.machine.heap.chan(chan).map(|c| c.elem_slots as usize).unwrap_or(1);
        let mut value = vec![0; slots];
        value[0] = self.core.now_ns as u64;
        // Dropped on purpose when nobody can take it.
        let _ = self.offer(chan, value);
    }
}
