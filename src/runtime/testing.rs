//! Hand-assembled programs for tests, and how to run them.

use super::*;
use crate::bytecode::instr::{Instr, Op};
use crate::bytecode::program::*;
use crate::source::{SourceSet, Span};
use crate::vm::native::{Native, NativeResult, Wait};
use std::sync::Arc;

pub(crate) fn i(op: Op, a: u8, b: u8, c: u8, imm: i32) -> Instr {
    Instr::new(op, a, b, c, imm as u32)
}

/// Jump operands: a register against a 16-bit immediate.
pub(crate) fn jump(op: Op, a: u8, value: i16, to: u32) -> Instr {
    let [b, c] = value.to_le_bytes();
    Instr::new(op, a, b, c, to)
}

pub(crate) fn func(name: &str, frame_slots: u16, code: Vec<Instr>) -> Func {
    Func {
        name: name.into(),
        spans: vec![Span::default(); code.len()],
        code,
        arg_slots: 0,
        result_slots: 0,
        frame_slots,
        recovery: None,
        wrapper: false,
        library: false,
        span: Span::default(),
        maps: Vec::new(),
        locals: Vec::new(),
    }
}

pub(crate) fn rtype(kind: RKind, name: &str, slots: u32) -> Rtype {
    Rtype {
        kind,
        name: name.into(),
        defined: false,
        slots,
        large: false,
        elem: None,
        key: None,
        len: 0,
        fields: Vec::new(),
        methods: Vec::new(),
        iface: Vec::new(),
        comparable: true,
        refs: Vec::new(),
        chan_dir: 0,
        pkg: String::new(),
    }
}

pub(crate) const INT: i32 = 0;
pub(crate) const CHAN: i32 = 1;
pub(crate) const STRING: i32 = 2;
pub(crate) const MAP: i32 = 3;
pub(crate) const SLICE: i32 = 4;

pub(crate) const PRINT: i32 = 0;
pub(crate) const SLEEP: i32 = 1;

/// A program whose function 0 is main.
pub(crate) fn program(funcs: Vec<Func>) -> Program {
    let of_int = |kind, name, slots| Rtype { elem: Some(RtypeId(INT as u32)), ..rtype(kind, name, slots) };
    let native = |name: &str| NativeDecl { name: name.into(), arg_slots: 1, result_slots: 0 };
    Program {
        funcs,
        types: vec![
            rtype(RKind::Int, "int", 1),
            of_int(RKind::Chan, "chan int", 1),
            Rtype { refs: vec![0], ..rtype(RKind::String, "string", 2) },
            Rtype { key: Some(RtypeId(STRING as u32)), ..of_int(RKind::Map, "map[string]int", 1) },
            of_int(RKind::Slice, "[]int", 2),
        ],
        strings: vec![b"a".to_vec(), b"b".to_vec()],
        natives: vec![native("print"), native("sleep")],
        entry: Some(FuncId(0)),
        main: Some(FuncId(0)),
        ..Program::default()
    }
}

pub(crate) fn lookup(name: &str) -> Option<Native> {
    match name {
        "print" => Some(|cx| {
            let text = format!("{}\n", cx.arg(0) as i64);
            cx.print(false, text.as_bytes());
            NativeResult::Done
        }),
        "sleep" => Some(|cx| NativeResult::Park(Wait::Sleep { ns: cx.arg(0) as i64 })),
        _ => None,
    }
}

pub(crate) fn run_with(mut program: Program, config: Config) -> (Outcome, String) {
    let mut sources = SourceSet::default();
    sources.add("main.go", "package main\n", false);
    program.places = sources.places();
    let outcome = Run::new(Arc::new(program), config, lookup).complete();
    let mut text = String::new();
    for chunk in &outcome.output {
        match chunk {
            outcome::Chunk::Stdout(b) | outcome::Chunk::Stderr(b) => {
                text.push_str(&String::from_utf8_lossy(b))
            }
            outcome::Chunk::Report(report) => text.push_str(&report.text),
        }
    }
    (outcome, text)
}

pub(crate) fn run(program: Program) -> (Outcome, String) {
    run_with(program, Config::default())
}

/// print(register), through a window at `w`.
pub(crate) fn print(reg: u8, w: u8) -> [Instr; 2] {
    [i(Op::Mov, w + 1, reg, 0, 0), i(Op::CallNative, w, 0, 0, PRINT)]
}

/// main: ch = make(chan int, cap); go sender(ch, count); then `rest` with the channel in register 1.
pub(crate) fn with_sender(cap: i32, rest: Vec<Instr>) -> Program {
    let mut code = vec![
        i(Op::LoadImm, 2, 0, 0, cap),
        i(Op::MakeChan, 1, 2, 0, CHAN),
        i(Op::Mov, 9, 1, 0, 0),
        i(Op::Go, 8, 1, 0, 1),
    ];
    code.extend(rest);
    let sender = func(
        "main.sender",
        4,
        vec![
            i(Op::LoadImm, 2, 0, 0, 0),
            i(Op::Send, 1, 2, 1, 0),
            i(Op::AddI, 2, 2, 0, 1),
            jump(Op::JLtI, 2, 3, 1),
            i(Op::Close, 1, 0, 0, 0),
            i(Op::Return, 0, 0, 0, 0),
        ],
    );
    program(vec![func("main.main", 8, code), sender])
}

/// main: ch = make(chan int, cap); go send(ch); select { case <-ch: or default: }; prints the case's index.
pub(crate) fn with_select(cap: i32, has_default: bool) -> Program {
    let case = SelectCase { dir: SelectDir::Recv, chan: 1, value: 3, slots: 1, wanted: true, ok: None };
    let mut code = vec![
        i(Op::LoadImm, 2, 0, 0, cap),
        i(Op::MakeChan, 1, 2, 0, CHAN),
        i(Op::Mov, 9, 1, 0, 0),
        i(Op::Go, 8, 1, 0, 1),
        i(Op::Select, 5, 0, 0, 0),
    ];
    code.extend(print(5, 8));
    code.push(i(Op::Return, 0, 0, 0, 0));
    let send = vec![i(Op::LoadImm, 2, 0, 0, 7), i(Op::Send, 1, 2, 1, 0), i(Op::Return, 0, 0, 0, 0)];
    let mut p = program(vec![func("main.main", 8, code), func("main.send", 4, send)]);
    p.selects.push(SelectTable { cases: vec![case], has_default });
    p
}
