//! What Go's goroutine leak profile would say: who is blocked on something that no goroutine able to run can reach.
//!
//! Enters: a run. Leaves: the numbers of the goroutines that the profile reports. It is a marking, as Go 1.27's collector
//! does it: from package-level variables, timers and the goroutines that are not blocked; then from every blocked one
//! whose channel or lock was reached, until nothing is added. Not here: what is true (leaks).
//!
//! Go puts objects without pointers and of fewer than 16 bytes (a lone sync.Mutex) together into blocks, which a
//! neighbour in use keeps: what waits on one of these is mostly missed, and taken to be missed here.

use super::goroutine::{Blocked, Goroutine, Status, Waits};
use super::run::Run;
use super::timers::Fires;
use super::turns::{COROUTINE, IO_WAIT};
use crate::bytecode::live::{Liveness, Registers};
use crate::bytecode::program::{RKind, Rtype, RtypeId};
use crate::vm::Marks;
use crate::vm::heap::{Object, Ref};

/// Objects without pointers below this size share blocks (Go's runtime, malloc.go).
const TINY_BYTES: u64 = 16;

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
                Status::Blocked(b) if b.reason != COROUTINE && b.reason != IO_WAIT => blocked.push(g),
                _ => add_frames(g, &liveness, &mut marks),
            }
        }
        loop {
            marks.follow(&self.machine);
            let (reached, rest): (Vec<_>, Vec<_>) = blocked
                .iter()
                .partition(|g| waits_for(g).iter().any(|at| marks.has(*at) || self.is_tiny(*at)));
            if reached.is_empty() {
                break;
            }
            reached.into_iter().for_each(|g| add_frames(g, &liveness, &mut marks));
            blocked = rest;
        }
        blocked.into_iter().map(|g| g.number).collect()
    }

    /// Whether Go would have put what lies there together with other small objects.
    fn is_tiny(&self, at: Ref) -> bool {
        let types = &self.machine.program.types;
        match self.machine.heap.object(at) {
            Object::Slots { ty, count: 1, .. } => types
                .get(ty.0 as usize)
                .is_some_and(|t| t.refs.is_empty() && size_and_alignment(types, t).0 < TINY_BYTES),
            _ => false,
        }
    }
}

/// A type's size and alignment in bytes, as gc lays types without pointers out on 64-bit machines.
fn size_and_alignment(types: &[Rtype], ty: &Rtype) -> (u64, u64) {
    let of = |id: RtypeId| types.get(id.0 as usize).map_or((0, 1), |t| size_and_alignment(types, t));
    match ty.kind {
        RKind::Bool | RKind::Int8 | RKind::Uint8 => (1, 1),
        RKind::Int16 | RKind::Uint16 => (2, 2),
        RKind::Int32 | RKind::Uint32 | RKind::Float32 => (4, 4),
        RKind::Complex64 => (8, 4),
        RKind::Complex128 => (16, 8),
        RKind::Array => {
            let (size, alignment) = ty.elem.map_or((0, 1), of);
            (size.saturating_mul(ty.len), alignment)
        }
        RKind::Struct => {
            let (end, widest) =
                ty.fields.iter().map(|f| of(f.ty)).fold((0u64, 1), |(end, widest), (size, align)| {
                    (end.next_multiple_of(align).saturating_add(size), widest.max(align))
                });
            (end.next_multiple_of(widest), widest)
        }
        _ => (8, 8),
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
pub(super) fn add_frames(g: &Goroutine, liveness: &Liveness, marks: &mut Marks) {
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
