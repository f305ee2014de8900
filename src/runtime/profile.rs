//! What Go's goroutine leak profile would say: who is blocked on something that no goroutine able to run can reach.
//!
//! Enters: a run. Leaves: the numbers of the goroutines that the profile reports. It is a marking, as Go 1.27's collector
//! does it: from package-level variables, timers and the goroutines that are not blocked; then from every blocked one
//! whose channel or lock was reached, until nothing is added. Not here: what is true (leaks).

use super::goroutine::{Blocked, Goroutine, Status, Waits};
use super::run::Run;
use super::timers::Fires;
use crate::bytecode::live::{Liveness, Registers};
use crate::vm::Marks;
use crate::vm::heap::Ref;

impl Run {
    /// The goroutines that the profile reports, of a run whose goroutines are all parked.
    pub fn profiled(&self) -> Vec<u32> {
        if !self.core.goroutines.iter().any(|g| matches!(g.status, Status::Blocked(_))) {
            return Vec::new();
        }
        let liveness = Liveness::of(&self.machine.program);
        let mut marks = Marks::new(&self.machine);
        for (_, timer) in self.core.timers.iter() {
            match timer.fires {
                Fires::Sleeper(_) => {}
                Fires::Chan(at) | Fires::Func(at) => marks.add(at.0),
            }
        }
        let mut blocked: Vec<&Goroutine> = Vec::new();
        for g in &self.core.goroutines {
            match &g.status {
                Status::Free => {}
                Status::Blocked(_) => blocked.push(g),
                _ => add_frames(g, &liveness, &mut marks),
            }
        }
        loop {
            marks.follow(&self.machine);
            let (reached, rest): (Vec<_>, Vec<_>) =
                blocked.iter().partition(|g| waits_for(g).iter().any(|at| marks.has(*at)));
            if reached.is_empty() {
                break;
            }
            reached.into_iter().for_each(|g| add_frames(g, &liveness, &mut marks));
            blocked = rest;
        }
        blocked.into_iter().map(|g| g.number).collect()
    }
}

/// What can wake a blocked goroutine.
fn waits_for(g: &Goroutine) -> Vec<Ref> {
    let Status::Blocked(Blocked { waits, .. }) = &g.status else { return Vec::new() };
    match waits {
        Waits::Nothing => Vec::new(),
        Waits::Recv { chan, .. } | Waits::Send { chan, .. } => vec![*chan],
        Waits::Select { chans, .. } => chans.clone(),
        Waits::Sema { address } => vec![*address],
    }
}

/// What a goroutine still has a use for.
fn add_frames(g: &Goroutine, liveness: &Liveness, marks: &mut Marks) {
    let thread = &g.thread;
    // In the innermost frame the pc is past the operation that waits, whose own registers count.
    let on_channel = matches!(&g.status, Status::Blocked(b) if !matches!(b.waits, Waits::Sema { .. }));
    for (i, frame) in thread.frames.iter().enumerate() {
        let next = thread.frames.get(i + 1).map(|f| f.base as usize);
        let pc = if next.is_none() && on_channel { frame.pc.saturating_sub(1) } else { frame.pc };
        let live: Registers = liveness.before(frame.func, pc);
        let base = frame.base as usize;
        let end = next.unwrap_or(thread.saved.len()).min(thread.saved.len());
        let slots = thread.saved.get(base..end).unwrap_or_default();
        slots.iter().enumerate().filter(|(reg, _)| live.has(*reg)).for_each(|(_, slot)| marks.add(*slot));
    }
    marks.add_besides_slots(thread);
}
