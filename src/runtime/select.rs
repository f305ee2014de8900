//! The select statement (the Go spec, "Select statements").

use super::config::Schedule;
use super::goroutine::{Blocked, Status, Waits};
use super::run::{Core, Next};
use super::turns::innermost;
use crate::bytecode::program::{Program, SelectCase, SelectDir, SelectTable};
use crate::source::Span;
use crate::trace::EventKind;
use crate::vm::heap::{Ref, Waiter};
use crate::vm::machine::Machine;
use crate::vm::thread::Thread;
use std::collections::VecDeque;

/// Where a parked receiver wants its value.
pub(super) struct RecvPlan {
    dest: Option<u8>,
    ok: Option<u8>,
    /// For a select: the register of the index, and the index.
    index: Option<(u8, u16)>,
    pub span: Span,
}

impl Core {
    pub(super) fn select(
        &mut self,
        m: &mut Machine,
        g: u32,
        thread: &mut Thread,
        table: u32,
        dest: u8,
    ) -> Next {
        let program = m.program.clone();
        let SelectTable { cases, has_default } = &program.selects[table as usize];
        let ready = cases.iter().filter(|c| Core::can_go(m, thread, c)).count();
        if ready > 0 {
            let chosen = match self.config.schedule {
                Schedule::Walk(_) => self.choices.below(ready),
                _ => self.answer_below(ready),
            };
            let found = cases.iter().enumerate().filter(|(_, c)| Core::can_go(m, thread, c)).nth(chosen);
            let Some((i, case)) = found else { return Next::Go };
            m.set_reg(thread, dest, i as u64);
            return self.take_case(m, g, thread, case);
        }
        if *has_default {
            self.busy.poll();
            m.set_reg(thread, dest, cases.len() as u64);
            return Next::Go;
        }
        self.park_select(m, g, thread, table, dest)
    }

    fn case_chan(m: &Machine, thread: &Thread, case: &SelectCase) -> Ref {
        Ref(m.reg(thread, case.chan))
    }

    fn can_go(m: &Machine, thread: &Thread, case: &SelectCase) -> bool {
        let Some(chan) = m.heap.chan(Core::case_chan(m, thread, case)) else { return false };
        chan.closed
            || match case.dir {
                SelectDir::Send => !chan.receivers.is_empty() || chan.has_room(),
                SelectDir::Recv => !chan.senders.is_empty() || chan.count > 0,
            }
    }

    /// A select that one of its cases wakes waits for the others no more.
    #[inline(always)]
    pub(super) fn leave_queues(&mut self, m: &mut Machine, waiter: &Waiter) {
        if waiter.case.is_none() {
            return;
        }
        let goroutine = &self.goroutines[waiter.goroutine.0 as usize];
        let Status::Blocked(Blocked { waits: Waits::Select { chans, .. }, .. }) = &goroutine.status else {
            return;
        };
        for chan in chans {
            if let Some(object) = m.heap.chan_mut(*chan) {
                leave(&mut object.receivers, waiter.ticket);
                leave(&mut object.senders, waiter.ticket);
            }
        }
    }

    fn take_case(&mut self, m: &mut Machine, g: u32, thread: &mut Thread, case: &SelectCase) -> Next {
        let chan = Core::case_chan(m, thread, case);
        match case.dir {
            SelectDir::Send => {
                if self.is_closed(m, chan) {
                    return self.raise(m, thread, "send on closed channel");
                }
                self.observe(m, g, thread, EventKind::Send, chan, Some(case.value));
                // It was found ready just now.
                self.offer(m, thread, chan, case.value);
            }
            SelectDir::Recv => {
                let more = self.take(m, thread, chan, case.wanted.then_some(case.value));
                if let (Some(more), Some(ok)) = (more, case.ok) {
                    m.set_reg(thread, ok, more as u64);
                }
                self.observe(m, g, thread, EventKind::Recv, chan, None);
            }
        }
        Next::Go
    }

    fn park_select(&mut self, m: &mut Machine, g: u32, thread: &Thread, table: u32, dest: u8) -> Next {
        let span = innermost(&m.program, thread, 1);
        let program = m.program.clone();
        let cases = &program.selects[table as usize].cases;
        let chans: Vec<Ref> = cases.iter().map(|c| Core::case_chan(m, thread, c)).collect();
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
        self.park(g, reason, span, waits);
        for (i, (case, chan)) in cases.iter().zip(chans).enumerate() {
            self.enqueue(m, g, chan, Some(i as u16), case.dir == SelectDir::Send);
        }
        Next::Wait
    }
}

/// Removes the waiters with a ticket from a queue.
fn leave(queue: &mut VecDeque<Waiter>, ticket: u64) {
    let first = queue.partition_point(|w| w.ticket < ticket);
    while queue.get(first).is_some_and(|w| w.ticket == ticket) {
        queue.remove(first);
    }
}

impl Core {
    /// Where the value goes that a parked receiver is about to get.
    pub fn recv_plan(&self, program: &Program, waiter: &Waiter) -> Option<RecvPlan> {
        let Status::Blocked(Blocked { waits, span, .. }) =
            &self.goroutines[waiter.goroutine.0 as usize].status
        else {
            return None;
        };
        match (waits, waiter.case) {
            (Waits::Recv { dest, ok, .. }, _) => {
                Some(RecvPlan { dest: Some(*dest), ok: *ok, index: None, span: *span })
            }
            (Waits::Select { table, dest, .. }, Some(case)) => {
                let c = &program.selects[*table as usize].cases[case as usize];
                let value = c.wanted.then_some(c.value);
                Some(RecvPlan { dest: value, ok: c.ok, index: Some((*dest, case)), span: *span })
            }
            _ => None,
        }
    }

    /// A parked select's send was taken: its index goes to the select's register.
    pub fn choose(&mut self, g: u32, case: u16) {
        let goroutine = &mut self.goroutines[g as usize];
        let Status::Blocked(Blocked { waits: Waits::Select { dest, .. }, .. }) = &goroutine.status else {
            return;
        };
        let (dest, thread) = (*dest as usize, &mut goroutine.thread);
        if let Some(base) = thread.frames.last().map(|f| f.base as usize) {
            thread.saved[base + dest] = case as u64;
        }
    }
}

impl Thread {
    /// Puts what a parked receiver gets into its registers.
    pub(super) fn deliver(&mut self, plan: &RecvPlan, value: &[u64], more: bool) {
        let base = self.frames.last().map_or(0, |f| f.base as usize);
        let Some(registers) = self.saved.get_mut(base..) else { return };
        let mut put = |reg: usize, v: u64| {
            if let Some(slot) = registers.get_mut(reg) {
                *slot = v;
            }
        };
        if let Some(dest) = plan.dest {
            for (i, slot) in value.iter().enumerate() {
                put(dest as usize + i, *slot);
            }
        }
        if let Some(ok) = plan.ok {
            put(ok as usize, more as u64);
        }
        if let Some((dest, case)) = plan.index {
            put(dest as usize, case as u64);
        }
    }
}
