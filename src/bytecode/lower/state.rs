//! One function under construction: its code, registers, labels, scopes.

use super::Lowerer;
use super::layout::Layout;
use crate::bytecode::instr::{Instr, Op};
use crate::bytecode::program::{FuncId, Local, RtypeId};
use crate::source::Span;
use crate::syntax::ast::{Name, NodeId};
use crate::types::model::{Basic, ObjectId, Type, TypeId};
use std::collections::HashMap;

/// The last register that may be given out.
const LAST_REGISTER: usize = 255;

/// Registers from here on are left to temporaries: variables go to memory.
const SCARCE: usize = 160;
/// Slots of an object that holds such variables.
const SPILL_SLOTS: u32 = 64;

/// A place in the code, known when it is bound.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Label(usize);

/// Where a variable is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Var {
    /// In registers from this one on.
    Reg(u8),
    /// In an object of its own, referred to by this register.
    Box(u8),
    /// Among the package-level variables.
    Global(u32),
    /// Registers are few: in the object that this register refers to, from a slot on.
    Spilled { base: u8, offset: u32 },
    /// Captured by value, from this slot of the closure on.
    Value(u32),
    /// Captured with its object, which this slot of the closure refers to.
    Shared(u32),
}

/// A variable of an enclosing function that a closure uses.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capture {
    pub object: ObjectId,
    pub boxed: bool,
    /// Its first slot in the closure object.
    pub slot: u32,
    pub regs: usize,
}

/// A statement that `break` or `continue` can name.
#[derive(Clone, Debug)]
pub(super) struct Breakable {
    pub label: Option<Name>,
    pub on_break: Label,
    pub on_continue: Option<Label>,
}

/// A result of the function.
#[derive(Clone, Copy, Debug)]
pub(super) struct ResultVar {
    pub ty: TypeId,
    /// Set when named, or when deferred calls may see to what is returned.
    pub var: Option<Var>,
    /// The variable's name for closures: a hidden one's is made up.
    pub object: Option<ObjectId>,
}

#[derive(Default)]
pub(super) struct FuncState {
    pub id: Option<FuncId>,
    pub name: String,
    pub library: bool,
    pub code: Vec<Instr>,
    pub spans: Vec<Span>,
    labels: Vec<Option<u32>>,
    patches: Vec<(usize, Label)>,
    /// The first register not in use, and the most that ever were.
    pub next: usize,
    most: usize,
    /// Registers below hold variables in scope.
    pub floor: usize,
    pub vars: HashMap<ObjectId, Var>,
    pub captures: Vec<Capture>,
    /// Expressions whose values a thunk has at hand, instead of evaluating them.
    pub given: HashMap<NodeId, Var>,
    pub results: Vec<ResultVar>,
    pub has_defer: bool,
    /// Where variables go when registers get scarce: the object's register and its next free slot.
    spill: Option<(u8, u32)>,
    pub breakables: Vec<Breakable>,
    /// The label before the statement that is lowered next.
    pub pending_label: Option<Name>,
    pub gotos: HashMap<Name, Label>,
    pub closures: u32,
    pub range_bodies: u32,
    /// A closure in a closure is named without `func`.
    pub is_closure: bool,
    /// The body of a range over a function: how it leaves.
    pub yields: Option<super::range_func::Yield>,
    pub locals: Vec<Local>,
    pub end: Span,
}

/// Registers and scope to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    next: usize,
    floor: usize,
    locals: usize,
    spill: Option<(u8, u32)>,
}

/// The function being lowered, those around it, and the program.
pub(super) struct Body<'a, 'l> {
    pub lw: &'l mut Lowerer<'a>,
    pub f: FuncState,
    pub outer: Vec<FuncState>,
    /// Where the next instructions come from.
    pub span: Span,
}

impl<'a, 'l> Body<'a, 'l> {
    pub fn new(lw: &'l mut Lowerer<'a>, id: FuncId, span: Span) -> Body<'a, 'l> {
        let func = &lw.out.funcs[id.0 as usize];
        let f = FuncState {
            id: Some(id),
            name: func.name.clone(),
            library: func.library,
            next: 1,
            most: 1,
            floor: 1,
            end: span,
            ..FuncState::default()
        };
        Body { lw, f, outer: Vec::new(), span }
    }

    pub fn unsupported(&mut self, what: impl Into<String>) {
        self.lw.unsupported(self.span, what);
    }

    // Instructions.

    pub fn emit(&mut self, op: Op, a: u8, b: u8, mut c: u8, imm: u32) -> usize {
        if matches!(op, Op::CallClosure | Op::CallIface) {
            // The arguments are the topmost registers in use.
            c = (self.f.next - a as usize - 1) as u8;
        }
        self.f.code.push(Instr::new(op, a, b, c, imm));
        self.f.spans.push(self.span);
        self.f.code.len() - 1
    }

    pub fn label(&mut self) -> Label {
        self.f.labels.push(None);
        Label(self.f.labels.len() - 1)
    }

    /// The label stands for the next instruction.
    pub fn bind(&mut self, label: Label) {
        self.f.labels[label.0] = Some(self.f.code.len() as u32);
    }

    pub fn jump(&mut self, to: Label) {
        self.branch(Op::Jmp, 0, 0, 0, to);
    }

    pub fn branch(&mut self, op: Op, a: u8, b: u8, c: u8, to: Label) {
        let at = self.emit(op, a, b, c, 0);
        self.f.patches.push((at, to));
    }

    /// A branch that compares a register with a constant.
    pub fn branch_imm(&mut self, op: Op, a: u8, value: i16, to: Label) {
        let [b, c] = value.to_le_bytes();
        self.branch(op, a, b, c, to);
    }

    pub fn load_int(&mut self, dst: u8, value: i64) {
        match i32::try_from(value) {
            Ok(v) => self.emit(Op::LoadImm, dst, 0, 0, v as u32),
            Err(_) => {
                let index = self.lw.constant(value as u64);
                self.emit(Op::LoadConst, dst, 0, 0, index)
            }
        };
    }

    pub fn mov(&mut self, dst: u8, src: u8, regs: usize) {
        if dst == src {
            return;
        }
        match regs {
            0 => {}
            1 => {
                self.emit(Op::Mov, dst, src, 0, 0);
            }
            2 => {
                self.emit(Op::Mov2, dst, src, 0, 0);
            }
            n => {
                self.emit(Op::MovN, dst, src, n as u8, 0);
            }
        }
    }

    // Registers.

    pub fn alloc(&mut self, regs: usize) -> u8 {
        let at = self.f.next;
        if at + regs > LAST_REGISTER {
            self.unsupported("a function with this many variables and values at once");
            return 1;
        }
        self.f.next += regs;
        self.f.most = self.f.most.max(self.f.next);
        at as u8
    }

    pub fn alloc_for(&mut self, ty: TypeId) -> u8 {
        let regs = self.lw.regs(ty);
        self.alloc(regs)
    }

    pub fn regs(&mut self, ty: TypeId) -> usize {
        self.lw.regs(ty)
    }

    pub fn layout(&mut self, ty: TypeId) -> Layout {
        self.lw.layout(ty)
    }

    /// Gives back all registers from this one on.
    pub fn release_to(&mut self, next: usize) {
        self.f.next = next;
    }

    pub fn is_temporary(&self, reg: u8) -> bool {
        reg as usize >= self.f.floor
    }

    pub fn mark(&self) -> Mark {
        Mark { next: self.f.next, floor: self.f.floor, locals: self.f.locals.len(), spill: self.f.spill }
    }

    /// Leaves a scope.
    pub fn release(&mut self, mark: Mark) {
        self.f.next = mark.next;
        self.f.floor = mark.floor;
        self.f.spill = mark.spill;
        let end = self.f.code.len() as u32;
        for local in &mut self.f.locals[mark.locals..] {
            if local.to == u32::MAX {
                local.to = end;
            }
        }
    }

    /// What is in registers now stays there for the scope.
    pub fn hold(&mut self) {
        self.f.floor = self.f.next;
    }

    // Variables.

    pub fn is_boxed(&mut self, object: ObjectId) -> bool {
        if self.lw.is_synthetic(object) {
            return true;
        }
        let ty = self.lw.object_ty(object);
        self.lw.layout(ty).large || self.lw.facts.shared(object)
    }

    /// A home for a new variable; an object of its own is not made yet.
    pub fn reserve(&mut self, object: ObjectId, ty: TypeId) -> Var {
        if self.is_boxed(object) {
            return Var::Box(self.alloc(1));
        }
        let regs = self.regs(ty);
        if self.f.next + regs <= SCARCE {
            return Var::Reg(self.alloc(regs));
        }
        let (base, offset) = match self.f.spill {
            Some((base, used)) if used + regs as u32 <= SPILL_SLOTS => (base, used),
            _ => {
                let base = self.alloc(1);
                let word = self.lw.types.basic(Basic::UnsafePointer);
                let area = self.lw.types.intern(Type::Array { len: SPILL_SLOTS as i64, elem: word });
                let rtype = self.rtype(area).0;
                self.emit(Op::New, base, 0, 0, rtype);
                (base, 0)
            }
        };
        self.f.spill = Some((base, offset + regs as u32));
        Var::Spilled { base, offset }
    }

    /// Makes a variable known at its place.
    pub fn bind_var(&mut self, object: ObjectId, var: Var) {
        self.f.vars.insert(object, var);
        self.hold();
        let data = self.lw.object(object);
        let (slot, boxed) = match var {
            Var::Reg(r) => (r, false),
            Var::Box(r) => (r, true),
            _ => return,
        };
        let ty = self.lw.substituted(data.ty);
        let ty = self.lw.rtype(ty);
        let from = self.f.code.len() as u32;
        self.f.locals.push(Local { name: data.name.to_string(), ty, slot, boxed, from, to: u32::MAX });
    }

    /// Where a variable is, seen from this function; captured if it is another's.
    pub fn var(&mut self, object: ObjectId) -> Var {
        if let Some(var) = self.f.vars.get(&object) {
            return *var;
        }
        if let Some(slot) = self.lw.globals.get(&object) {
            return Var::Global(*slot);
        }
        let boxed = self.is_boxed(object);
        let regs = match boxed {
            true => 1,
            false => {
                let ty = self.lw.object_ty(object);
                self.regs(ty)
            }
        };
        let slot = self.f.captures.last().map_or(1, |c| c.slot + c.regs as u32);
        self.f.captures.push(Capture { object, boxed, slot, regs });
        let var = if boxed { Var::Shared(slot) } else { Var::Value(slot) };
        self.f.vars.insert(object, var);
        var
    }

    pub fn rtype(&mut self, ty: TypeId) -> RtypeId {
        self.lw.rtype(ty)
    }

    // The end.

    /// Resolves jumps and hands the function over to the program.
    pub fn finish(&mut self) {
        let f = &mut self.f;
        let end = f.code.len() as u32;
        for (at, label) in &f.patches {
            f.code[*at].imm = f.labels[label.0].unwrap_or(end);
        }
        for local in &mut f.locals {
            local.to = local.to.min(end);
        }
        let Some(id) = f.id else { return };
        let func = &mut self.lw.out.funcs[id.0 as usize];
        func.code = std::mem::take(&mut f.code);
        func.spans = std::mem::take(&mut f.spans);
        func.locals = std::mem::take(&mut f.locals);
        func.frame_slots = f.most as u16;
    }
}
