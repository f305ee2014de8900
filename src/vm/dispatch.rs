//! The dispatch loop: one function, which returns at each ask.

use super::heap::{Object, Ref};
use super::iface::dynamic;
use super::machine::{Host, Machine, WINDOW};
use super::native::{NativePanic, NativeResult};
use super::panics::Unwound;
use super::slices::len_cap;
use super::slow;
use super::thread::{Ask, Deferred, Frame, Thread};
use crate::bytecode::instr::Op;
use crate::bytecode::program::{FuncId, SymbolId};

/// Frames of one goroutine before Go would say that its stack overflows.
const FRAME_LIMIT: usize = 1_000_000;
/// Slots of one goroutine's frames before the same.
const STACK_LIMIT: usize = 16 << 20;

const NIL: &str = "invalid memory address or nil pointer dereference";

/// Runs a loaded thread until it asks for something. `fuel` pays for calls and backward jumps.
#[inline(never)]
pub fn step<H: Host>(m: &mut Machine, t: &mut Thread, host: &mut H, fuel: &mut i64) -> Ask {
    let program = m.program.clone();
    if t.panics.last().is_some_and(|p| !p.started)
        && let Some(ask) = stop(m.unwind(t))
    {
        return ask;
    }
    'frame: loop {
        let Some(frame) = t.frames.last() else { return Ask::End };
        let base = frame.base as usize;
        let func = &program.funcs[frame.func.0 as usize];
        let code: &[crate::bytecode::instr::Instr] = &func.code;
        let mut pc = frame.pc as usize;
        if *fuel <= 0 {
            return Ask::Fuel;
        }
        if m.heap.is_over_limit() && m.heap.wants_collection() {
            return Ask::HeapLimit;
        }
        let stack = &mut m.stack;
        let heap = &mut m.heap;
        let Some(window) = stack.get_mut(base..base + WINDOW) else {
            return Ask::Fatal("stack overflow".into());
        };
        let Ok(w) = <&mut [u64; WINDOW]>::try_from(window) else {
            return Ask::Fatal("stack overflow".into());
        };
        macro_rules! r {
            ($x:expr) => {
                w[$x as usize]
            };
        }
        macro_rules! at {
            ($x:expr, $n:expr) => {
                w[($x as usize + $n) & (WINDOW - 1)]
            };
        }
        // Leaves the loop over instructions with the pc saved.
        macro_rules! save {
            () => {
                if let Some(frame) = t.frames.last_mut() {
                    frame.pc = pc as u32;
                }
            };
        }
        macro_rules! throw {
            ($fault:expr) => {{
                save!();
                m.raise(t, NativePanic::Runtime($fault.into()));
                if let Some(ask) = stop(m.unwind(t)) {
                    return ask;
                }
                continue 'frame;
            }};
        }
        macro_rules! jump {
            ($i:expr) => {{
                let to = $i.imm as usize;
                if to < pc {
                    *fuel -= 1;
                    if *fuel <= 0 || heap.wants_collection() {
                        pc = to;
                        save!();
                        return if *fuel <= 0 { Ask::Fuel } else { Ask::Collect };
                    }
                }
                pc = to;
            }};
        }
        macro_rules! jump_if {
            ($i:expr, $cond:expr) => {
                if $cond {
                    jump!($i)
                }
            };
        }
        macro_rules! binary {
            ($i:expr, $op:ident) => {
                r!($i.a) = r!($i.b).$op(r!($i.c))
            };
        }
        macro_rules! float {
            ($i:expr, $op:tt) => {
                r!($i.a) = (f64::from_bits(r!($i.b)) $op f64::from_bits(r!($i.c))).to_bits()
            };
        }
        macro_rules! float_test {
            ($i:expr, $op:tt) => {
                r!($i.a) = (f64::from_bits(r!($i.b)) $op f64::from_bits(r!($i.c))) as u64
            };
        }
        macro_rules! enter {
            ($func:expr, $closure:expr, $i:expr) => {{
                save!();
                *fuel -= 1;
                if let Some(closure) = $closure {
                    r!($i.a) = closure;
                }
                let func: FuncId = $func;
                if t.frames.len() >= FRAME_LIMIT || base > STACK_LIMIT {
                    return Ask::Fatal("stack overflow".into());
                }
                let base = (base + $i.a as usize) as u32;
                t.frames.push(Frame { func, pc: 0, base, defers: Vec::new(), deferred: Deferred::No });
                m.grow(base as usize);
                if m.heap.wants_collection() {
                    return Ask::Collect;
                }
                continue 'frame;
            }};
        }
        loop {
            let i = code[pc];
            pc += 1;
            match i.op {
                Op::Nop => {}
                Op::LoadImm => r!(i.a) = i.imm as i32 as i64 as u64,
                Op::LoadConst => r!(i.a) = program.consts[i.imm as usize],
                Op::LoadStr => {
                    let s = m.strings[i.imm as usize];
                    r!(i.a) = s[0];
                    at!(i.a, 1) = s[1];
                }
                Op::Mov => r!(i.a) = r!(i.b),
                Op::Mov2 => {
                    let second = at!(i.b, 1);
                    r!(i.a) = r!(i.b);
                    at!(i.a, 1) = second;
                }
                Op::MovN => w.copy_within(i.b as usize..i.b as usize + i.c as usize, i.a as usize),
                Op::Zero => w[i.a as usize..i.a as usize + i.imm as usize].fill(0),
                Op::Add => binary!(i, wrapping_add),
                Op::Sub => binary!(i, wrapping_sub),
                Op::Mul => binary!(i, wrapping_mul),
                Op::And => r!(i.a) = r!(i.b) & r!(i.c),
                Op::Or => r!(i.a) = r!(i.b) | r!(i.c),
                Op::Xor => r!(i.a) = r!(i.b) ^ r!(i.c),
                Op::AndNot => r!(i.a) = r!(i.b) & !r!(i.c),
                Op::Div | Op::Rem | Op::DivU | Op::RemU => {
                    let (x, y) = (r!(i.b), r!(i.c));
                    if y == 0 {
                        throw!("integer divide by zero");
                    }
                    r!(i.a) = match i.op {
                        Op::Div => (x as i64).wrapping_div(y as i64) as u64,
                        Op::Rem => (x as i64).wrapping_rem(y as i64) as u64,
                        Op::DivU => x / y,
                        _ => x % y,
                    };
                }
                Op::Shl => r!(i.a) = if r!(i.c) < 64 { r!(i.b) << r!(i.c) } else { 0 },
                Op::Shr => r!(i.a) = (r!(i.b) as i64 >> r!(i.c).min(63)) as u64,
                Op::ShrU => r!(i.a) = if r!(i.c) < 64 { r!(i.b) >> r!(i.c) } else { 0 },
                Op::CheckShift => {
                    if (r!(i.a) as i64) < 0 {
                        throw!("negative shift amount");
                    }
                }
                Op::AddI => r!(i.a) = r!(i.b).wrapping_add(i.imm as i32 as i64 as u64),
                Op::MulI => r!(i.a) = r!(i.b).wrapping_mul(i.imm as i32 as i64 as u64),
                Op::AndI => r!(i.a) = r!(i.b) & i.imm as i32 as i64 as u64,
                Op::SubIFrom => r!(i.a) = (i.imm as i32 as i64 as u64).wrapping_sub(r!(i.b)),
                Op::ShlI => r!(i.a) = r!(i.b) << (i.imm & 63),
                Op::ShrI => r!(i.a) = (r!(i.b) as i64 >> (i.imm & 63)) as u64,
                Op::ShrUI => r!(i.a) = r!(i.b) >> (i.imm & 63),
                Op::Neg => r!(i.a) = r!(i.b).wrapping_neg(),
                Op::Not => r!(i.a) = !r!(i.b),
                Op::BoolNot => r!(i.a) = r!(i.b) ^ 1,
                Op::Ext => r!(i.a) = extend(r!(i.b), i.c),
                Op::AddF => float!(i, +),
                Op::SubF => float!(i, -),
                Op::MulF => float!(i, *),
                Op::DivF => float!(i, /),
                Op::NegF => r!(i.a) = (-f64::from_bits(r!(i.b))).to_bits(),
                Op::RoundF32 => r!(i.a) = (f64::from_bits(r!(i.b)) as f32 as f64).to_bits(),
                Op::IntToFloat => r!(i.a) = (r!(i.b) as i64 as f64).to_bits(),
                Op::UintToFloat => r!(i.a) = (r!(i.b) as f64).to_bits(),
                Op::FloatToInt => r!(i.a) = f64::from_bits(r!(i.b)) as i64 as u64,
                Op::FloatToUint => r!(i.a) = f64::from_bits(r!(i.b)) as u64,
                Op::Eq => r!(i.a) = (r!(i.b) == r!(i.c)) as u64,
                Op::Ne => r!(i.a) = (r!(i.b) != r!(i.c)) as u64,
                Op::Lt => r!(i.a) = ((r!(i.b) as i64) < r!(i.c) as i64) as u64,
                Op::Le => r!(i.a) = (r!(i.b) as i64 <= r!(i.c) as i64) as u64,
                Op::LtU => r!(i.a) = (r!(i.b) < r!(i.c)) as u64,
                Op::LeU => r!(i.a) = (r!(i.b) <= r!(i.c)) as u64,
                Op::EqF => float_test!(i, ==),
                Op::NeF => float_test!(i, !=),
                Op::LtF => float_test!(i, <),
                Op::LeF => float_test!(i, <=),
                Op::Jmp => jump!(i),
                Op::JmpIf => jump_if!(i, r!(i.a) != 0),
                Op::JmpIfNot => jump_if!(i, r!(i.a) == 0),
                Op::JEq => jump_if!(i, r!(i.a) == r!(i.b)),
                Op::JNe => jump_if!(i, r!(i.a) != r!(i.b)),
                Op::JLt => jump_if!(i, (r!(i.a) as i64) < r!(i.b) as i64),
                Op::JLe => jump_if!(i, r!(i.a) as i64 <= r!(i.b) as i64),
                Op::JLtU => jump_if!(i, r!(i.a) < r!(i.b)),
                Op::JLeU => jump_if!(i, r!(i.a) <= r!(i.b)),
                Op::JEqI => jump_if!(i, r!(i.a) as i64 == i.bc()),
                Op::JNeI => jump_if!(i, r!(i.a) as i64 != i.bc()),
                Op::JLtI => jump_if!(i, (r!(i.a) as i64) < i.bc()),
                Op::JLeI => jump_if!(i, r!(i.a) as i64 <= i.bc()),
                Op::JGtI => jump_if!(i, r!(i.a) as i64 > i.bc()),
                Op::JGeI => jump_if!(i, r!(i.a) as i64 >= i.bc()),
                Op::Load => {
                    let from = Ref(r!(i.b));
                    if from.is_nil() {
                        throw!(NIL);
                    }
                    r!(i.a) = heap.load(from, i.imm);
                }
                Op::Store => {
                    let to = Ref(r!(i.a));
                    if to.is_nil() {
                        throw!(NIL);
                    }
                    heap.store(to, i.imm, r!(i.b));
                }
                Op::NilCheck => {
                    if Ref(r!(i.a)).is_nil() {
                        throw!(NIL);
                    }
                }
                Op::FieldAddr => {
                    let from = Ref(r!(i.b));
                    if from.is_nil() {
                        throw!(NIL);
                    }
                    r!(i.a) = Ref::new(from.object(), from.offset() + i.imm).0;
                }
                Op::LoadGlobal => r!(i.a) = heap.load(m.globals, i.imm),
                Op::StoreGlobal => heap.store(m.globals, i.imm, r!(i.a)),
                Op::GlobalAddr => r!(i.a) = Ref::new(m.globals.object(), i.imm).0,
                Op::IndexLoad | Op::ByteLoad => {
                    let (index, (len, _)) = (r!(i.c), len_cap(at!(i.b, 1)));
                    if index >= len {
                        throw!(slow::out_of_range(index, len));
                    }
                    r!(i.a) = heap.load(Ref(r!(i.b)), index as u32);
                }
                Op::IndexStore | Op::ByteStore => {
                    let (index, (len, _)) = (r!(i.b), len_cap(at!(i.a, 1)));
                    if index >= len {
                        throw!(slow::out_of_range(index, len));
                    }
                    heap.store(Ref(r!(i.a)), index as u32, r!(i.c));
                }
                Op::StrIndex => {
                    let (index, len) = (r!(i.c), at!(i.b, 1));
                    if index >= len {
                        throw!(slow::out_of_range(index, len));
                    }
                    r!(i.a) = heap.load(Ref(r!(i.b)), index as u32);
                }
                Op::Len => r!(i.a) = len_cap(at!(i.b, 1)).0,
                Op::Cap => r!(i.a) = len_cap(at!(i.b, 1)).1,
                Op::Call => enter!(FuncId(i.imm), None::<u64>, i),
                Op::CallClosure => {
                    let closure = r!(i.b);
                    match heap.object(Ref(closure)) {
                        Object::Closure { func, .. } => enter!(*func, Some(closure), i),
                        _ => throw!(NIL),
                    }
                }
                Op::CallIface => {
                    let Some(ty) = dynamic(r!(i.b)) else { throw!(NIL) };
                    at!(i.a, 1) = at!(i.b, 1);
                    let methods = &program.types[ty.0 as usize].methods;
                    match methods.binary_search_by_key(&SymbolId(i.imm), |x| x.0) {
                        Ok(k) => enter!(methods[k].1, None::<u64>, i),
                        Err(_) => throw!(NIL),
                    }
                }
                Op::CallNative => {
                    // Where to go on if the native asks to be called again.
                    let again = pc - 1;
                    save!();
                    *fuel -= 1;
                    match host.native(m, i.imm, base + i.a as usize) {
                        NativeResult::Done => continue 'frame,
                        NativeResult::Panic(fault) => {
                            m.raise(t, fault);
                            if let Some(ask) = stop(m.unwind(t)) {
                                return ask;
                            }
                            continue 'frame;
                        }
                        result => {
                            if matches!(result, NativeResult::Retry(_))
                                && let Some(frame) = t.frames.last_mut()
                            {
                                frame.pc = again as u32;
                            }
                            return Ask::Native { result };
                        }
                    }
                }
                Op::Return => {
                    let deferred = t.frames.last().map_or(Deferred::No, |f| f.deferred);
                    if let Deferred::Panic(target) = deferred {
                        if let Some(ask) = stop(m.deferred_returned(t, target)) {
                            return ask;
                        }
                        continue 'frame;
                    }
                    if i.a != 0 {
                        w.copy_within(i.a as usize..i.a as usize + i.b as usize, 0);
                    }
                    t.frames.pop();
                    continue 'frame;
                }
                Op::Go | Op::GoClosure => {
                    save!();
                    let args = w[i.a as usize + 1..i.a as usize + 1 + i.b as usize].to_vec();
                    if i.op == Op::Go {
                        return Ask::Go { func: FuncId(i.imm), closure: Ref::NIL, args };
                    }
                    let closure = Ref(r!(i.c));
                    match heap.object(closure) {
                        Object::Closure { func, .. } => return Ask::Go { func: *func, closure, args },
                        _ => return Ask::Fatal("go of nil func value".into()),
                    }
                }
                Op::Defer => {
                    let closure = Ref(r!(i.a));
                    if let Some(frame) = t.frames.last_mut() {
                        frame.defers.push(closure);
                    }
                }
                Op::RunDefers => {
                    if let Some(closure) = t.frames.last_mut().and_then(|f| f.defers.pop()) {
                        // Comes back here until none is left.
                        pc -= 1;
                        save!();
                        m.push_deferred(t, closure, Deferred::Return);
                        if t.panics.last().is_some_and(|p| !p.started)
                            && let Some(ask) = stop(m.unwind(t))
                        {
                            return ask;
                        }
                        continue 'frame;
                    }
                }
                Op::Panic => {
                    let value = [r!(i.a), at!(i.a, 1)];
                    save!();
                    if value[0] == 0 {
                        m.raise(t, NativePanic::Runtime("panic called with nil argument".into()));
                    } else {
                        m.begin(t, value, false);
                    }
                    if let Some(ask) = stop(m.unwind(t)) {
                        return ask;
                    }
                    continue 'frame;
                }
                Op::Recover => {
                    save!();
                    let value = m.recover(t);
                    m.stack[base + i.a as usize] = value[0];
                    m.stack[base + i.a as usize + 1] = value[1];
                    continue 'frame;
                }
                Op::Send => {
                    save!();
                    let chan = Ref(r!(i.a));
                    let slots = heap.chan(chan).map_or(0, |c| c.elem_slots);
                    return Ask::Send { chan, value: i.b, slots };
                }
                Op::Recv => {
                    save!();
                    return Ask::Recv { chan: Ref(r!(i.b)), dest: i.a, ok: None };
                }
                Op::RecvOk => {
                    save!();
                    // The value's slots are in the immediate: a nil channel cannot tell.
                    return Ask::Recv { chan: Ref(r!(i.b)), dest: i.a, ok: Some(i.a + i.imm as u8) };
                }
                Op::Close => {
                    save!();
                    return Ask::Close { chan: Ref(r!(i.a)) };
                }
                Op::Select => {
                    save!();
                    return Ask::Select { table: i.imm, dest: i.a };
                }
                _ => {
                    save!();
                    let next = code.get(pc).map_or(0, |n| n.imm);
                    match slow::operate(m, host, base, i, next) {
                        Ok(None) => continue 'frame,
                        Ok(Some(target)) => {
                            if let Some(frame) = t.frames.last_mut() {
                                frame.pc = target;
                            }
                            continue 'frame;
                        }
                        Err(fault) => {
                            m.raise(t, fault);
                            if let Some(ask) = stop(m.unwind(t)) {
                                return ask;
                            }
                            continue 'frame;
                        }
                    }
                }
            }
        }
    }
}

/// What ends a step after unwinding, if anything does.
fn stop(unwound: Unwound) -> Option<Ask> {
    match unwound {
        Unwound::GoOn => None,
        Unwound::Dead => Some(Ask::Panicked),
        Unwound::Exited => Some(Ask::End),
    }
}

/// Narrows to an integer kind (see `Op::Ext`).
fn extend(v: u64, kind: u8) -> u64 {
    match kind {
        0 => v as i8 as i64 as u64,
        1 => v as i16 as i64 as u64,
        2 => v as i32 as i64 as u64,
        3 => v as u8 as u64,
        4 => v as u16 as u64,
        _ => v as u32 as u64,
    }
}
