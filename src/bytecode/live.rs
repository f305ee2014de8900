//! Which registers hold what is still to be read, at each instruction.
//!
//! Enters: a `Program`. Leaves: for each function and instruction, the registers that are live before it. What a
//! goroutine has in other registers makes no difference to what it does, so that exploration leaves it out of a
//! state's name. Not here: which of them hold references (a reference tells by itself).

use super::instr::{Instr, Op};
use super::program::{FuncId, Program, RtypeId, SelectDir};

/// A set of a window's registers.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Registers([u64; 4]);

impl Registers {
    pub fn has(&self, reg: usize) -> bool {
        self.0[reg >> 6 & 3] >> (reg & 63) & 1 != 0
    }

    fn set(&mut self, reg: usize, count: usize) {
        (reg..(reg + count).min(256)).for_each(|r| self.0[r >> 6] |= 1 << (r & 63));
    }

    fn clear(&mut self, reg: usize, count: usize) {
        (reg..(reg + count).min(256)).for_each(|r| self.0[r >> 6] &= !(1 << (r & 63)));
    }

    fn add(&mut self, other: &Registers) {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a |= b);
    }
}

/// The live registers of all functions.
#[derive(Clone, Debug)]
pub struct Liveness {
    before: Vec<Vec<Registers>>,
}

impl Liveness {
    pub fn of(program: &Program) -> Liveness {
        let funcs = 0..program.funcs.len();
        Liveness { before: funcs.map(|f| analyse(program, FuncId(f as u32))).collect() }
    }

    /// What is live before an instruction of a function.
    pub fn before(&self, func: FuncId, pc: u32) -> Registers {
        self.before[func.0 as usize].get(pc as usize).copied().unwrap_or_default()
    }
}

/// Backwards through the code until nothing is added any more.
fn analyse(program: &Program, id: FuncId) -> Vec<Registers> {
    let func = &program.funcs[id.0 as usize];
    let mut before = vec![Registers::default(); func.code.len()];
    loop {
        let mut changed = false;
        for pc in (0..func.code.len()).rev() {
            let i = func.code[pc];
            let mut live = Registers::default();
            let mut follow = |to: usize| {
                if let Some(next) = before.get(to) {
                    live.add(next);
                }
            };
            if !matches!(i.op, Op::Jmp | Op::Return | Op::Panic) {
                follow(pc + 1);
            }
            if jumps(i.op) {
                follow(i.imm as usize);
            }
            effects(program, i, &mut live);
            // A panic may lead to the end of a function that defers.
            if let Some(recovery) = func.recovery.and_then(|r| before.get(r as usize)) {
                live.add(recovery);
            }
            changed |= live != before[pc];
            before[pc] = live;
        }
        if !changed {
            return before;
        }
    }
}

fn jumps(op: Op) -> bool {
    use Op::*;
    matches!(
        op,
        Jmp | JmpIf
            | JmpIfNot
            | JEq
            | JNe
            | JLt
            | JLe
            | JLtU
            | JLeU
            | JEqI
            | JNeI
            | JLtI
            | JLeI
            | JGtI
            | JGeI
            | StrNext
    )
}

/// From what is live after an instruction to what is live before it: written registers go, read ones come. Where it
/// is not certain that a register is written, it stays.
fn effects(program: &Program, i: Instr, live: &mut Registers) {
    use Op::*;
    let (a, b, c, imm) = (i.a as usize, i.b as usize, i.c as usize, i.imm);
    let regs = |ty: RtypeId| {
        let ty = &program.types[ty.0 as usize];
        if ty.large { 1 } else { ty.slots as usize }
    };
    let rtype = |imm: u32| &program.types[imm as usize];
    let key = |imm: u32| regs(rtype(imm).key.unwrap_or(RtypeId(imm)));
    let elem = |imm: u32| regs(rtype(imm).elem.unwrap_or(RtypeId(imm)));
    // Written, then read.
    let (write, read): ((usize, usize), [(usize, usize); 3]) = match i.op {
        Nop | Jmp | RunDefers => ((0, 0), [(0, 0); 3]),
        LoadImm | LoadConst | LoadFunc | New | LoadGlobal | GlobalAddr | MakeMap | ThisFrame => {
            ((a, 1), [(0, 0); 3])
        }
        LoadStr | Recover => ((a, 2), [(0, 0); 3]),
        Zero => ((a, imm as usize), [(0, 0); 3]),
        Mov2 => ((a, 2), [(b, 2), (0, 0), (0, 0)]),
        MovN => ((a, c), [(b, c), (0, 0), (0, 0)]),
        Mov | AddI | MulI | AndI | SubIFrom | ShlI | ShrI | ShrUI | Neg | Not | BoolNot | Ext | NegF
        | RoundF32 | IntToFloat | UintToFloat | FloatToInt | FloatToUint | Load | LoadBig | FieldAddr
        | LoadByte | MapLen | MapIter | MakeChan | ChanLen | ChanCap => ((a, 1), [(b, 1), (0, 0), (0, 0)]),
        Add | Sub | Mul | And | Or | Xor | AndNot | Div | Rem | DivU | RemU | Shl | Shr | ShrU | AddF
        | SubF | MulF | DivF | Eq | Ne | Lt | Le | LtU | LeU | EqF | NeF | LtF | LeF | ArrayAddr => {
            ((a, 1), [(b, 1), (c, 1), (0, 0)])
        }
        CheckShift | JmpIf | JmpIfNot | JEqI | JNeI | JLtI | JLeI | JGtI | JGeI | NilCheck | StoreGlobal
        | MapClear | Defer | Close => ((0, 0), [(a, 1), (0, 0), (0, 0)]),
        JEq | JNe | JLt | JLe | JLtU | JLeU | Store | StoreBig | StoreByte | DeferIn => {
            ((0, 0), [(a, 1), (b, 1), (0, 0)])
        }
        EqStr | LtStr | LeStr | Copy | CopyStr => ((a, 1), [(b, 2), (c, 2), (0, 0)]),
        EqType => ((a, 1), [(b, regs(RtypeId(imm))), (c, regs(RtypeId(imm))), (0, 0)]),
        LoadN => ((a, c), [(b, 1), (0, 0), (0, 0)]),
        StoreN => ((0, 0), [(a, 1), (b, c), (0, 0)]),
        LoadGlobalN => ((a, c), [(0, 0); 3]),
        StoreGlobalN => ((0, 0), [(a, c), (0, 0), (0, 0)]),
        IndexAddr | IndexLoad | ByteLoad | StrIndex => ((a, 1), [(b, 2), (c, 1), (0, 0)]),
        IndexStore | ByteStore => ((0, 0), [(a, 2), (b, 1), (c, 1)]),
        Len | Cap | IsType | Implements => ((a, 1), [(b, 2), (0, 0), (0, 0)]),
        MakeSlice => ((a, 2), [(b, 1), (c, 1), (0, 0)]),
        SliceSlice | SliceStr => ((a, 2), [(b, 2), (c, 3), (0, 0)]),
        SliceArray => ((a, 2), [(b, 1), (c, 3), (0, 0)]),
        Append | AppendStr | Concat => ((a, 2), [(b, 2), (c, 2), (0, 0)]),
        AppendOne => ((a, 2), [(b, 2), (c, elem(imm)), (0, 0)]),
        ClearSlice | Panic => ((0, 0), [(a, 2), (0, 0), (0, 0)]),
        ConcatN => ((a, 2), [(b, 2 * c), (0, 0), (0, 0)]),
        StrToBytes | BytesToStr | StrToRunes | RunesToStr | AssertIface => ((a, 2), [(b, 2), (0, 0), (0, 0)]),
        RuneToStr => ((a, 2), [(b, 1), (0, 0), (0, 0)]),
        StrNext => ((0, 0), [(b, 2), (c, 1), (0, 0)]),
        MapGet => ((a, elem(imm)), [(b, 1), (c, key(imm)), (0, 0)]),
        MapGetOk => ((a, elem(imm) + 1), [(b, 1), (c, key(imm)), (0, 0)]),
        MapSet => ((0, 0), [(a, 1), (b, key(imm)), (c, elem(imm))]),
        MapDelete => ((0, 0), [(a, 1), (b, key(imm)), (0, 0)]),
        MapNext => ((a + 1, 1), [(a, 1), (0, 0), (0, 0)]),
        MakeIface => ((a, 2), [(b, regs(RtypeId(imm))), (0, 0), (0, 0)]),
        Assert => ((a, regs(RtypeId(imm))), [(b, 2), (0, 0), (0, 0)]),
        AssertOk => ((a, regs(RtypeId(imm)) + 1), [(b, 2), (0, 0), (0, 0)]),
        AssertIfaceOk => ((a, 3), [(b, 2), (0, 0), (0, 0)]),
        Call => {
            let callee = &program.funcs[imm as usize];
            ((a, callee.result_slots as usize), [(a + 1, callee.arg_slots as usize), (0, 0), (0, 0)])
        }
        CallNative => {
            let native = &program.natives[imm as usize];
            ((a, native.result_slots as usize), [(a + 1, native.arg_slots as usize), (0, 0), (0, 0)])
        }
        CallClosure => ((a, 1), [(b, 1), (a + 1, c), (0, 0)]),
        CallIface => ((a, 2), [(b, 2), (a + 2, c.saturating_sub(1)), (0, 0)]),
        Return => ((0, 0), [(a, b), (0, 0), (0, 0)]),
        Closure => ((a, 1), [(b, c), (0, 0), (0, 0)]),
        Go => ((0, 0), [(a + 1, b), (0, 0), (0, 0)]),
        GoClosure => ((0, 0), [(a + 1, b), (c, 1), (0, 0)]),
        Send => ((0, 0), [(a, 1), (b, c), (0, 0)]),
        Recv => ((a, c), [(b, 1), (0, 0), (0, 0)]),
        RecvOk => ((a, imm as usize + 1), [(b, 1), (0, 0), (0, 0)]),
        Select => return select(program, i, live),
    };
    live.clear(write.0, write.1);
    read.iter().for_each(|(reg, count)| live.set(*reg, *count));
}

/// The registers that a select receives into hold nothing before it: each is read behind its own case alone.
fn select(program: &Program, i: Instr, live: &mut Registers) {
    live.clear(i.a as usize, 1);
    let cases = &program.selects[i.imm as usize].cases;
    for case in cases.iter().filter(|c| c.dir == SelectDir::Recv) {
        if case.wanted {
            live.clear(case.value as usize, case.slots as usize);
        }
        if let Some(ok) = case.ok {
            live.clear(ok as usize, 1);
        }
    }
    for case in cases {
        live.set(case.chan as usize, 1);
        if case.dir == SelectDir::Send {
            live.set(case.value as usize, case.slots as usize);
        }
    }
}
