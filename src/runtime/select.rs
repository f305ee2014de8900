//! The select statement (the Go spec, "Select statements").

use super::config::Schedule;
use super::goroutine::{Blocked, Status, Waits};
use super::run::{Next, Run};
use crate::bytecode::program::{SelectCase, SelectDir};
use crate::source::Span;
use crate::trace::EventKind;
use crate::vm::heap::{Ref, Waiter};
use crate::vm::thread::Thread;

/// Where a parked receiver wants its value.
pub(super) struct RecvPlan {
    dest: u8,
    ok: Option<u8>,
    wanted: bool,
    /// For a select: the register of the index, and the index.
    index: Option<(u8, u16)>,
    pub span: Span,
}

impl Run {
    pub(super) fn select(&mut self, g: u32, thread: &mut Thread, table: u32, dest: u8) -> Next {
        let program = self.machine.program.clone();
        let table_data = &program.selects[table as usize];
        let chans: Vec<Ref> =
            table_data.cases.iter().map(|c| Ref(self.machine.reg(thread, c.chan))).collect();
        let ready: Vec<usize> =
            (0..chans.len()).filter(|i| self.can_go(chans[*i], &table_data.cases[*i])).collect();
        let span = self.innermost(thread, 1);
        if !ready.is_empty() {
            let i = ready[match self.core.config.schedule {
                Schedule::Walk(_) => self.core.choices.below(ready.len()),
                _ => self.core.answer_below(ready.len()),
            }];
            self.machine.set_reg(thread, dest, i as u64);
            return self.take_case(g, thread, chans[i], &table_data.cases[i], span);
        }
        if table_data.has_default {
            self.machine.set_reg(thread, dest, table_data.cases.len() as u64);
            return Next::Go;
        }
        self.park_select(g, thread, table, dest, &chans, span)
    }

    fn can_go(&mut self, chan: Ref, case: &SelectCase) -> bool {
        if chan.is_nil() {
            return false;
        }
        self.drop_stale(chan);
        let Some(object) = self.machine.heap.chan(chan) else { return false };
        match case.dir {
            SelectDir::Send => {
                object.closed || !object.receivers.is_empty() || (object.buffer.len() as u32) < object.cap
            }
            SelectDir::Recv => object.closed || !object.senders.is_empty() || !object.buffer.is_empty(),
        }
    }

    /// Removes waiters of selects that another case won.
    fn drop_stale(&mut self, chan: Ref) {
        let goroutines = &self.core.goroutines;
        let current = |w: &Waiter| {
            let g = &goroutines[w.goroutine.0 as usize];
            g.ticket == w.ticket && matches!(g.status, Status::Blocked(_))
        };
        if let Some(object) = self.machine.heap.chan_mut(chan) {
            object.receivers.retain(&current);
            object.senders.retain(&current);
        }
    }

    fn take_case(&mut self, g: u32, thread: &mut Thread, chan: Ref, case: &SelectCase, span: Span) -> Next {
        match case.dir {
            SelectDir::Send => {
                if self.is_closed(chan) {
                    return self.raise(thread, "send on closed channel");
                }
                let value = self.case_value(thread, chan, case);
                self.core.note(g, EventKind::Send, "", span);
                // It was found ready just now, so that nothing is given back.
                let _ = self.offer(chan, value);
            }
            SelectDir::Recv => {
                if let Some((value, more)) = self.take(chan) {
                    self.deliver(thread, case.value, case.ok, case.wanted, &value, more);
                }
                self.core.note(g, EventKind::Recv, "", span);
            }
        }
        Next::Go
    }

    fn case_value(&self, thread: &Thread, chan: Ref, case: &SelectCase) -> Vec<u64> {
        let slots = self.machine.heap.chan(chan).map(|c| c.elem_slots as u8).unwrap_or(0);
        (0..slots).map(|k| self.machine.reg(thread, case.value + k)).collect()
    }

    fn park_select(
        &mut self,
        g: u32,
        thread: &Thread,
        table: u32,
        dest: u8,
        chans: &[Ref],
        span: Span,
    ) -> Next {
        let program = self.machine.program.clone();
        let cases = &program.selects[table as usize].cases;
        let reason = match cases.as_slice() {
            [] => "select (no cases)",
            // gc compiles a select of one case to the bare operation, and its reason is that one's.
            [only] => match (only.dir, chans[0].is_nil()) {
                (SelectDir::Recv, false) => "chan receive",
                (SelectDir::Send, false) => "chan send",
                (SelectDir::Recv, true) => "chan receive (nil chan)",
                (SelectDir::Send, true) => "chan send (nil chan)",
            },
            _ => "select",
        };
        let live: Vec<Ref> = chans.iter().copied().filter(|c| !c.is_nil()).collect();
        let waits = if live.is_empty() { Waits::Nothing } else { Waits::Select { table, dest, chans: live } };
        self.core.park(g, reason, span, waits);
        for (i, (case, chan)) in cases.iter().zip(chans).enumerate() {
            if !chan.is_nil() {
                let value = match case.dir {
                    SelectDir::Send => Some(self.case_value(thread, *chan, case)),
                    SelectDir::Recv => None,
                };
                self.enqueue(g, *chan, Some(i as u16), value);
            }
        }
        Next::Wait
    }

    /// Where the value goes that a parked receiver is about to get.
    pub(super) fn recv_plan(&self, waiter: &Waiter) -> Option<RecvPlan> {
        let Status::Blocked(Blocked { waits, span, .. }) =
            &self.core.goroutines[waiter.goroutine.0 as usize].status
        else {
            return None;
        };
        match (waits, waiter.case) {
            (Waits::Recv { dest, ok, .. }, _) => {
                Some(RecvPlan { dest: *dest, ok: *ok, wanted: true, index: None, span: *span })
            }
            (Waits::Select { table, dest, .. }, Some(case)) => {
                let c = &self.machine.program.selects[*table as usize].cases[case as usize];
                Some(RecvPlan {
                    dest: c.value,
                    ok: c.ok,
                    wanted: c.wanted,
                    index: Some((*dest, case)),
                    span: *span,
                })
            }
            _ => None,
        }
    }

    pub(super) fn deliver_parked(&self, thread: &mut Thread, plan: &RecvPlan, value: &[u64], more: bool) {
        let Some(base) = thread.frames.last().map(|f| f.base as usize) else { return };
        let mut put = |reg: u8, v: u64| {
            if let Some(slot) = thread.saved.get_mut(base + reg as usize) {
                *slot = v;
            }
        };
        if plan.wanted {
            for (i, slot) in value.iter().enumerate() {
                put(plan.dest + i as u8, *slot);
            }
        }
        if let Some(ok) = plan.ok {
            put(ok, more as u64);
        }
        if let Some((dest, case)) = plan.index {
            put(dest, case as u64);
        }
    }

    /// A parked select's send was taken: its index goes to the select's register.
    pub(super) fn choose(&mut self, g: u32, case: u16) {
        let goroutine = &mut self.core.goroutines[g as usize];
        let Status::Blocked(Blocked { waits: Waits::Select { dest, .. }, .. }) = &goroutine.status else {
            return;
        };
        let (dest, thread) = (*dest as usize, &mut goroutine.thread);
        if let Some(base) = thread.frames.last().map(|f| f.base as usize) {
            thread.saved[base + dest] = case as u64;
        }
    }
}
