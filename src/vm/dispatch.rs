//! The dispatch loop: one function, which returns at each ask.
//!
//! Browsers compile a function with care only as a whole, and slower the larger it is: what is not hot is elsewhere
//! (`outside`, `slow`), called without being inlined.

use super::heap::{Object, Ref};
use super::iface::dynamic;
use super::machine::{Answer, Host, Machine, WINDOW};
use super::outside::{self, Fault};
use super::slices::len_cap;
use super::thread::{Ask, Deferred, Frame, Thread};
use crate::bytecode::instr::{Instr, Op};
use crate::bytecode::program::{FuncId, Program, SymbolId};

/// Frames of one goroutine before Go would say that its stack overflows.
const FRAME_LIMIT: usize = 1_000_000;
/// Slots of one goroutine's frames before the same.
const STACK_LIMIT: usize = 16 << 20;

/// Why the loop over a frame's instructions was left.
enum Exit {
    /// The instruction before `pc` is for `outside`.
    Outside,
    /// It is a channel operation.
    Channel,
    Fault(Fault),
    Fuel,
    /// The host lets others go before the instruction at `pc`.
    Point,
}

/// Runs a loaded thread until it asks for something. `fuel` pays for calls and backward jumps.
#[inline(never)]
pub fn step<H: Host>(
    program: &Program,
    m: &mut Machine,
    t: &mut Thread,
    host: &mut H,
    fuel: &mut i32,
) -> Ask {
    if t.panics.last().is_some_and(|p| !p.started)
        && let Some(ask) = outside::unwind(m, t)
    {
        return ask;
    }
    // In a local of its own, it stays in a register.
    let mut left = *fuel;
    'frame: loop {
        let Some(frame) = t.frames.last() else {
            *fuel = left;
            return Ask::End;
        };
        let base = frame.base as usize;
        if H::WATCHES {
            host.enters(frame.func);
        }
        let code: &[Instr] = &program.funcs[frame.func.0 as usize].code;
        let mut pc = frame.pc as usize;
        let heap = &mut m.heap;
        let Some(w) = m.stack.get_mut(base..base + WINDOW) else { return outside::overflow() };
        let Ok(w) = <&mut [u64; WINDOW]>::try_from(w) else { return outside::overflow() };
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
        macro_rules! throw {
            ($fault:expr) => {
                break Exit::Fault($fault)
            };
        }
        macro_rules! jump {
            ($i:expr) => {{
                let to = $i.imm as usize;
                let back = to < pc;
                pc = to;
                if back {
                    left -= 1;
                    if left <= 0 {
                        break Exit::Fuel;
                    }
                }
            }};
        }
        macro_rules! jump_if {
            ($i:expr, $cond:expr) => {
                if $cond {
                    jump!($i)
                }
            };
        }
        macro_rules! accesses {
            ($at:expr, $slot:expr, $slots:expr, $writes:expr) => {
                if H::WATCHES {
                    if host.comes_to(frame.func, pc as u32 - 1) {
                        pc -= 1;
                        break Exit::Point;
                    }
                    let at: Ref = $at;
                    host.accesses(advance(at, $slot), $slots, $writes);
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
        // Calls a function; the window's arguments are in place.
        macro_rules! enter {
            ($func:expr, $i:expr) => {{
                let func: FuncId = $func;
                let inner = base + $i.a as usize;
                if let Some(frame) = t.frames.last_mut() {
                    frame.pc = pc as u32;
                }
                if t.frames.len() >= FRAME_LIMIT || inner > STACK_LIMIT {
                    return outside::overflow();
                }
                t.frames.push(Frame { func, pc: 0, base: inner as u32, deferred: Deferred::No });
                if m.stack.len() < inner + WINDOW {
                    m.grow(inner);
                }
                left -= 1;
                if left <= 0 {
                    *fuel = left;
                    return Ask::Fuel;
                }
                continue 'frame;
            }};
        }
        let exit = loop {
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
                        throw!(Fault::DivideByZero);
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
                        throw!(Fault::NegativeShift);
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
                        throw!(Fault::Nil);
                    }
                    accesses!(from, i.imm, 1, false);
                    r!(i.a) = heap.load(from, i.imm);
                }
                Op::Store => {
                    let to = Ref(r!(i.a));
                    if to.is_nil() {
                        throw!(Fault::Nil);
                    }
                    accesses!(to, i.imm, 1, true);
                    heap.store(to, i.imm, r!(i.b));
                }
                Op::NilCheck => {
                    if Ref(r!(i.a)).is_nil() {
                        throw!(Fault::Nil);
                    }
                }
                Op::FieldAddr => {
                    let from = Ref(r!(i.b));
                    if from.is_nil() {
                        throw!(Fault::Nil);
                    }
                    r!(i.a) = Ref::new(from.object(), from.offset() + i.imm).0;
                }
                Op::LoadGlobal => {
                    accesses!(m.globals, i.imm, 1, false);
                    r!(i.a) = heap.load(m.globals, i.imm);
                }
                Op::StoreGlobal => {
                    accesses!(m.globals, i.imm, 1, true);
                    heap.store(m.globals, i.imm, r!(i.a));
                }
                Op::GlobalAddr => r!(i.a) = Ref::new(m.globals.object(), i.imm).0,
                Op::IndexLoad => {
                    let (index, (len, _)) = (r!(i.c), len_cap(at!(i.b, 1)));
                    if index >= len {
                        throw!(Fault::Index { index, len });
                    }
                    accesses!(Ref(r!(i.b)), index as u32, 1, false);
                    r!(i.a) = heap.load(Ref(r!(i.b)), index as u32);
                }
                Op::ByteLoad => {
                    let (index, (len, _)) = (r!(i.c), len_cap(at!(i.b, 1)));
                    if index >= len {
                        throw!(Fault::Index { index, len });
                    }
                    accesses!(Ref(r!(i.b)), index as u32, 1, false);
                    r!(i.a) = heap.load_byte(Ref(r!(i.b)), index as u32);
                }
                Op::IndexStore | Op::ByteStore => {
                    let (index, (len, _)) = (r!(i.b), len_cap(at!(i.a, 1)));
                    if index >= len {
                        throw!(Fault::Index { index, len });
                    }
                    accesses!(Ref(r!(i.a)), index as u32, 1, true);
                    heap.store(Ref(r!(i.a)), index as u32, r!(i.c));
                }
                Op::IndexAddr => {
                    let (index, (len, _)) = (r!(i.c), len_cap(at!(i.b, 1)));
                    if index >= len {
                        throw!(Fault::Index { index, len });
                    }
                    let from = Ref(r!(i.b));
                    let offset = from.offset().wrapping_add((index as u32).wrapping_mul(i.imm.max(1)));
                    r!(i.a) = Ref::new(from.object(), offset).0;
                }
                Op::LoadN => {
                    let from = Ref(r!(i.b));
                    if from.is_nil() {
                        throw!(Fault::Nil);
                    }
                    accesses!(from, i.imm, i.c as u32, false);
                    for k in 0..i.c as usize {
                        at!(i.a, k) = heap.load(from, i.imm.wrapping_add(k as u32));
                    }
                }
                Op::StoreN => {
                    let to = Ref(r!(i.a));
                    if to.is_nil() {
                        throw!(Fault::Nil);
                    }
                    accesses!(to, i.imm, i.c as u32, true);
                    for k in 0..i.c as usize {
                        heap.store(to, i.imm.wrapping_add(k as u32), at!(i.b, k));
                    }
                }
                Op::StrIndex => {
                    let (index, len) = (r!(i.c), at!(i.b, 1));
                    if index >= len {
                        throw!(Fault::Index { index, len });
                    }
                    r!(i.a) = heap.load_byte(Ref(r!(i.b)), index as u32);
                }
                Op::Len => r!(i.a) = len_cap(at!(i.b, 1)).0,
                Op::Cap => r!(i.a) = len_cap(at!(i.b, 1)).1,
                Op::Call => enter!(FuncId(i.imm), i),
                Op::CallClosure => {
                    let closure = r!(i.b);
                    match heap.object(Ref(closure)) {
                        Object::Closure { func, .. } => {
                            r!(i.a) = closure;
                            enter!(*func, i)
                        }
                        _ => throw!(Fault::Nil),
                    }
                }
                Op::CallIface => {
                    let Some(ty) = dynamic(r!(i.b)) else { throw!(Fault::Nil) };
                    at!(i.a, 1) = at!(i.b, 1);
                    let methods = &program.types[ty.0 as usize].methods;
                    match methods.binary_search_by_key(&SymbolId(i.imm), |x| x.0) {
                        Ok(k) => enter!(methods[k].1, i),
                        Err(_) => throw!(Fault::Nil),
                    }
                }
                Op::Return => {
                    if !matches!(frame.deferred, Deferred::Panic(_)) {
                        match (i.a, i.b) {
                            (0, _) => {}
                            (a, 1) => w[0] = r!(a),
                            (a, n) => w.copy_within(a as usize..a as usize + n as usize, 0),
                        }
                        t.frames.pop();
                        continue 'frame;
                    }
                    break Exit::Outside;
                }
                Op::Send | Op::Recv | Op::RecvOk | Op::Select => break Exit::Channel,
                _ => break Exit::Outside,
            }
        };
        if let Some(frame) = t.frames.last_mut() {
            frame.pc = pc as u32;
        }
        let ask = match exit {
            Exit::Outside => {
                let i = code[pc - 1];
                left -= (i.op == Op::CallNative) as i32;
                outside::operate(program, m, t, host, i)
            }
            Exit::Channel => match outside::channel(m, t, host, code[pc - 1], base) {
                Answer::Go if t.panics.is_empty() => continue 'frame,
                Answer::Go if t.panics.last().is_some_and(|p| p.started) => continue 'frame,
                Answer::Go => outside::unwind(m, t),
                Answer::Leave => Some(Ask::Leave),
                Answer::Ask => outside::operate(program, m, t, host, code[pc - 1]),
            },
            Exit::Fault(fault) => outside::raise(m, t, fault),
            Exit::Fuel => Some(Ask::Fuel),
            Exit::Point => Some(Ask::Point),
        };
        if let Some(ask) = ask {
            *fuel = left;
            return ask;
        }
    }
}

fn advance(at: Ref, slots: u32) -> Ref {
    Ref::new(at.object(), at.offset().wrapping_add(slots))
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
