//! What the dispatch loop hands over: instructions that are rarely hot, faults, unwinding.

use super::heap::{Object, Ref};
use super::machine::{Answer, Host, Machine};
use super::native::{NativePanic, NativeResult};
use super::panics::Unwound;
use super::slow;
use super::thread::{Ask, Defer, Deferred, Thread};
use crate::bytecode::instr::{Instr, Op};
use crate::bytecode::program::{FuncId, Program};

/// What goes wrong in the loop itself.
pub(super) enum Fault {
    Nil,
    DivideByZero,
    NegativeShift,
    Index { index: u64, len: u64 },
}

#[cold]
pub(super) fn overflow() -> Ask {
    Ask::Fatal("stack overflow".into())
}

/// Raises a run-time panic in a running thread whose pc is saved.
#[cold]
#[inline(never)]
pub(super) fn raise(m: &mut Machine, t: &mut Thread, fault: Fault) -> Option<Ask> {
    let text = match fault {
        Fault::Nil => "invalid memory address or nil pointer dereference".into(),
        Fault::DivideByZero => "integer divide by zero".into(),
        Fault::NegativeShift => "negative shift amount".into(),
        Fault::Index { index, len } => slow::out_of_range(index, len),
    };
    throw(m, t, NativePanic::Runtime(text))
}

#[cold]
fn throw(m: &mut Machine, t: &mut Thread, fault: NativePanic) -> Option<Ask> {
    m.raise(t, fault);
    unwind(m, t)
}

/// Goes on with a panic that has not started to unwind.
#[cold]
#[inline(never)]
pub(super) fn unwind(m: &mut Machine, t: &mut Thread) -> Option<Ask> {
    stop(m.unwind(t))
}

/// What ends a step after unwinding, if anything does.
fn stop(unwound: Unwound) -> Option<Ask> {
    match unwound {
        Unwound::GoOn => None,
        Unwound::Dead => Some(Ask::Panicked),
        Unwound::Exited => Some(Ask::End),
    }
}

/// Executes an instruction of a running thread whose pc is saved, and past it.
#[inline(never)]
pub(super) fn operate<H: Host>(
    program: &Program,
    m: &mut Machine,
    t: &mut Thread,
    host: &mut H,
    i: Instr,
) -> Option<Ask> {
    let own = t.frames.len().checked_sub(1)? as u32;
    let frame = t.frames.last_mut()?;
    let base = frame.base as usize;
    let register = |m: &Machine, r: u8| m.slot(base, r as usize);
    match i.op {
        Op::CallNative if H::WATCHES && host.comes_to(frame.func, frame.pc - 1) => {
            frame.pc -= 1;
            Some(Ask::Point)
        }
        Op::CallNative => native(m, t, host, i, base),
        Op::Go | Op::GoClosure => Some(go(m, i, base)),
        Op::Defer => {
            let closure = Ref(register(m, i.a));
            t.defers.push(Defer { frame: own, closure });
            None
        }
        Op::ThisFrame => {
            m.set_slot(base, i.a as usize, own as u64);
            None
        }
        Op::DeferIn => {
            // A body that another goroutine runs is in no frame of that number.
            let frame = (register(m, i.b) as u32).min(own);
            let closure = Ref(register(m, i.a));
            let at = t.defers.partition_point(|d| d.frame <= frame);
            t.defers.insert(at, Defer { frame, closure });
            None
        }
        Op::RunDefers => {
            let defer = t.defers.pop_if(|d| d.frame == own)?;
            // Comes back here until none is left.
            frame.pc -= 1;
            m.push_deferred(t, defer.closure, Deferred::Return);
            if t.panics.last().is_some_and(|p| !p.started) { unwind(m, t) } else { None }
        }
        // Returns of other frames are in the loop.
        Op::Return => match frame.deferred {
            Deferred::Panic(target) => stop(m.deferred_returned(t, target)),
            _ => None,
        },
        Op::Panic => panic(m, t, [register(m, i.a), register(m, i.a + 1)]),
        Op::Recover => {
            let value = m.recover(t);
            m.set_slot(base, i.a as usize, value[0]);
            m.set_slot(base, i.a as usize + 1, value[1]);
            None
        }
        Op::Send | Op::Recv | Op::RecvOk | Op::Select => Some(ask(m, i, base)),
        Op::Close => Some(Ask::Close { chan: Ref(register(m, i.a)) }),
        _ => {
            if H::WATCHES {
                if i.op == Op::ChanLen && host.looks_at(Ref(register(m, i.b))) {
                    frame.pc -= 1;
                    return Some(Ask::Native { result: NativeResult::Point });
                }
                if host.comes_to(frame.func, frame.pc - 1) {
                    frame.pc -= 1;
                    return Some(Ask::Point);
                }
                m.watch(host, base, i);
            }
            let code = &program.funcs[frame.func.0 as usize].code;
            let next = code.get(frame.pc as usize).map_or(0, |n| n.imm);
            match slow::operate(m, host, base, i, next) {
                Ok(None) => {}
                Ok(Some(target)) => frame.pc = target,
                Err(fault) => return throw(m, t, fault),
            }
            collect(m)
        }
    }
}

/// Memory may have been taken.
fn collect(m: &Machine) -> Option<Ask> {
    m.heap.wants_collection().then_some(Ask::Collect)
}

fn native<H: Host>(m: &mut Machine, t: &mut Thread, host: &mut H, i: Instr, base: usize) -> Option<Ask> {
    match host.native(m, i.imm, base + i.a as usize) {
        NativeResult::Done => collect(m),
        NativeResult::Panic(fault) => throw(m, t, fault),
        result => {
            if matches!(result, NativeResult::Retry(_) | NativeResult::Point)
                && let Some(frame) = t.frames.last_mut()
            {
                frame.pc -= 1;
            }
            Some(Ask::Native { result })
        }
    }
}

/// A channel operation of a running thread whose pc is saved, and past it. Ask: it is not answered yet.
#[inline(never)]
pub(super) fn channel<H: Host>(
    m: &mut Machine,
    t: &mut Thread,
    host: &mut H,
    i: Instr,
    base: usize,
) -> Answer {
    let chan = |r: u8| Ref(m.slot(base, r as usize));
    match i.op {
        Op::Send => host.send(m, t, chan(i.a), i.b),
        Op::Select => host.select(m, t, i.imm, i.a),
        _ => host.recv(m, t, chan(i.b), i.a, ok(i)),
    }
}

/// Where a receive puts whether a value was sent. The value's slots are in the immediate: a nil channel cannot tell.
fn ok(i: Instr) -> Option<u8> {
    (i.op == Op::RecvOk).then(|| i.a + i.imm as u8)
}

fn ask(m: &Machine, i: Instr, base: usize) -> Ask {
    let chan = |r: u8| Ref(m.slot(base, r as usize));
    match i.op {
        Op::Send => Ask::Send { chan: chan(i.a), value: i.b },
        Op::Select => Ask::Select { table: i.imm, dest: i.a },
        _ => Ask::Recv { chan: chan(i.b), dest: i.a, ok: ok(i) },
    }
}

fn go(m: &Machine, i: Instr, base: usize) -> Ask {
    let first = base + i.a as usize + 1;
    let args = (first..first + i.b as usize).map(|at| m.slot(at, 0)).collect();
    if i.op == Op::Go {
        return Ask::Go { func: FuncId(i.imm), closure: Ref::NIL, args };
    }
    let closure = Ref(m.slot(base, i.c as usize));
    match m.heap.object(closure) {
        Object::Closure { func, .. } => Ask::Go { func: *func, closure, args },
        _ => Ask::Fatal("go of nil func value".into()),
    }
}

fn panic(m: &mut Machine, t: &mut Thread, value: [u64; 2]) -> Option<Ask> {
    if value[0] == 0 {
        m.raise(t, NativePanic::Runtime(super::panics::NIL_ARGUMENT.into()));
    } else {
        m.begin(t, value, false);
    }
    unwind(m, t)
}
