//! Expressions: their values into registers.

use super::layout::Class;
use super::place::Place;
use super::state::{Body, Var};
use super::{Target, thunk};
use crate::bytecode::instr::Op;
use crate::syntax::ast::{Expr, ExprKind, UnaryOp};
use crate::types::info::{Const, Mode, ObjectKind, SelectionKind, TypeAndValue};
use crate::types::model::{ObjectId, TypeId};

impl<'a> Body<'a, '_> {
    pub fn tv(&self, e: &Expr) -> Option<&'a TypeAndValue> {
        self.lw.program.info.exprs.get(&e.id)
    }

    /// An expression's type; an untyped one's default type.
    pub fn ty(&mut self, e: &Expr) -> TypeId {
        match self.tv(e) {
            Some(tv) => {
                let ty = self.lw.substituted(tv.ty);
                self.lw.defaulted(ty)
            }
            None => self.lw.types.intern(crate::types::model::Type::Tuple(Vec::new())),
        }
    }

    pub fn constant_of(&self, e: &Expr) -> Option<&'a Const> {
        self.tv(e).and_then(|tv| tv.value.as_ref())
    }

    pub fn is_nil(&self, e: &Expr) -> bool {
        self.tv(e).is_some_and(|tv| tv.mode == Mode::Nil)
    }

    pub fn is_type(&self, e: &Expr) -> bool {
        self.tv(e).is_some_and(|tv| tv.mode == Mode::Type)
    }

    /// The value that a thunk already has for an expression.
    pub fn given(&self, e: &Expr) -> Option<Var> {
        self.f.given.get(&e.id).copied()
    }

    /// What a name, or a name of a package's member, refers to.
    pub fn object_of(&self, e: &Expr) -> Option<ObjectId> {
        let info = &self.lw.program.info;
        let id = match &e.kind {
            ExprKind::Paren(x) => return self.object_of(x),
            ExprKind::Name(_) => e.id,
            ExprKind::Selector { sel, .. } if !info.selections.contains_key(&e.id) => sel.id,
            _ => return None,
        };
        info.uses.get(&id).or_else(|| info.defs.get(&id)).copied()
    }

    pub fn variable_of(&self, e: &Expr) -> Option<ObjectId> {
        let object = self.object_of(e)?;
        matches!(self.lw.object(object).kind, ObjectKind::Var { .. }).then_some(object)
    }

    /// The value in some register: a variable's own when it is in one.
    pub fn operand(&mut self, e: &'a Expr) -> u8 {
        if self.constant_of(e).is_none()
            && self.given(e).is_none()
            && let Some(object) = self.variable_of(e)
            && let Var::Reg(r) = self.var(object)
        {
            return r;
        }
        if let ExprKind::Paren(x) = &e.kind
            && self.constant_of(e).is_none()
            && self.given(e).is_none()
        {
            return self.operand(x);
        }
        let ty = self.ty(e);
        if let ExprKind::Selector { .. } = &e.kind
            && !self.layout(ty).large
            && let place @ Place::Reg(_) = self.field_place(e)
        {
            return self.load(place, ty);
        }
        let dst = self.alloc_for(ty);
        self.expr_into(e, dst);
        dst
    }

    /// The place of a field of something in registers; `Blank` when it is not that.
    fn field_place(&mut self, e: &'a Expr) -> Place {
        let ExprKind::Selector { x, .. } = &e.kind else { return Place::Blank };
        let Some(selection) = self.lw.program.info.selections.get(&e.id) else { return Place::Blank };
        if selection.kind != SelectionKind::Field {
            return Place::Blank;
        }
        let of_variable = self.variable_of(x).is_some_and(|o| matches!(self.var(o), Var::Reg(_)));
        let ty = self.ty(x);
        if !of_variable || self.lw.pointee(ty).is_some() {
            return Place::Blank;
        }
        let mark = self.f.next;
        let place = self.place(e);
        if !matches!(place, Place::Reg(_)) {
            self.release_to(mark);
        }
        place
    }

    /// The value into `dst`. No register of `dst` is written before all operands have been read, unless the
    /// expression is one that `assign::writes_early` names.
    pub fn expr_into(&mut self, e: &'a Expr, dst: u8) {
        let before = self.span;
        let mark = self.f.next;
        self.expr_at(e, dst);
        self.release_to(mark);
        self.span = before;
    }

    fn expr_at(&mut self, e: &'a Expr, dst: u8) {
        let ty = self.ty(e);
        if let Some(value) = self.constant_of(e) {
            return self.const_into(value, ty, dst);
        }
        if let Some(var) = self.given(e) {
            let place = match var {
                Var::Value(slot) => Place::Mem { base: 0, offset: slot },
                _ => return,
            };
            let regs = self.regs(ty);
            // What was captured is in register form already, large values too.
            return self.copy_slots(place, regs, dst);
        }
        if self.is_nil(e) {
            return self.zero_into(ty, dst);
        }
        if let Some(name) = self.instantiated_name(e) {
            return self.expr_at(name, dst);
        }
        match &e.kind {
            ExprKind::Paren(x) => self.expr_at(x, dst),
            ExprKind::Name(_) => self.name_into(e, ty, dst),
            ExprKind::FuncLit { body, .. } => self.func_lit(e, body, dst),
            ExprKind::Composite { .. } => self.composite_into(e, ty, dst),
            ExprKind::Selector { x, .. } => match self.lw.program.info.selections.get(&e.id) {
                Some(s) if s.kind == SelectionKind::Field => {
                    let place = self.place(e);
                    self.span = e.span;
                    self.load_into(place, ty, dst);
                }
                Some(_) => self.method_into(e, x, ty, dst),
                None => self.name_into(e, ty, dst),
            },
            ExprKind::Index { x, index, .. } => self.index_into(e, x, index, ty, dst),
            ExprKind::Slice { .. } => self.slice_into(e, dst),
            ExprKind::TypeAssert { x, .. } => self.assert_into(x, ty, false, dst),
            ExprKind::Call { .. } => self.call_into(e, ty, dst),
            ExprKind::Star(x) => {
                let base = self.operand(x);
                self.span = e.span;
                self.load_into(Place::Mem { base, offset: 0 }, ty, dst);
                if self.regs(ty) == 0 {
                    self.emit(Op::NilCheck, base, 0, 0, 0);
                }
            }
            ExprKind::Unary { op, x } => self.unary_into(e, *op, x, ty, dst),
            ExprKind::Binary { op, x, y, pos } => self.binary_into(*op, x, y, *pos, ty, dst),
            _ => self.unsupported("this expression"),
        }
    }

    /// Copies a captured value, `regs` slots from a place on.
    fn copy_slots(&mut self, place: Place, regs: usize, dst: u8) {
        if let Place::Mem { base, offset } = place {
            match regs {
                0 => {}
                1 => {
                    self.emit(Op::Load, dst, base, 0, offset);
                }
                n => {
                    self.emit(Op::LoadN, dst, base, n as u8, offset);
                }
            }
        }
    }

    fn name_into(&mut self, e: &'a Expr, ty: TypeId, dst: u8) {
        let Some(object) = self.object_of(e) else { return self.unsupported("this name") };
        match &self.lw.object(object).kind {
            ObjectKind::Var { .. } => {
                let place = self.var_place(object);
                self.load_into(place, ty, dst);
            }
            ObjectKind::Func { .. } => {
                let instance = self.function_instance(e, object);
                let target = self.lw.target(instance);
                let func = self.lw.as_function(target, ty);
                self.emit(Op::LoadFunc, dst, 0, 0, func.0);
            }
            ObjectKind::Nil => self.zero_into(ty, dst),
            _ => self.unsupported("this name"),
        }
    }

    /// A method value or a method expression.
    fn method_into(&mut self, e: &'a Expr, x: &'a Expr, ty: TypeId, dst: u8) {
        let Some(selection) = self.method_selection(e) else { return };
        match selection.kind {
            SelectionKind::Method => self.method_value(e, &selection, ty, dst),
            _ => self.method_expr(e, x, &selection, dst),
        }
    }

    pub fn const_into(&mut self, value: &Const, ty: TypeId, dst: u8) {
        if let Const::Str(bytes) = value {
            let index = self.lw.string(bytes);
            self.emit(Op::LoadStr, dst, 0, 0, index);
            return;
        }
        if let Class::Complex { single } = self.lw.class(ty) {
            return self.complex_const_into(value, single, dst);
        }
        let bits = self.lw.const_bits(value, ty);
        self.load_int(dst, bits as i64);
    }

    pub fn zero_into(&mut self, ty: TypeId, dst: u8) {
        let layout = self.layout(ty);
        match layout.regs() {
            _ if layout.large => {
                let rtype = self.rtype(ty).0;
                self.emit(Op::New, dst, 0, 0, rtype);
            }
            0 => {}
            1 => {
                self.emit(Op::LoadImm, dst, 0, 0, 0);
            }
            n => {
                self.emit(Op::Zero, dst, 0, 0, n as u32);
            }
        }
    }

    fn unary_into(&mut self, e: &'a Expr, op: UnaryOp, x: &'a Expr, ty: TypeId, dst: u8) {
        match op {
            UnaryOp::Addr => self.address_of(x, dst),
            UnaryOp::Recv => {
                let chan = self.operand(x);
                self.span = e.span;
                let regs = self.regs(ty);
                self.emit(Op::Recv, dst, chan, regs as u8, 0);
                self.large_received(ty, dst);
            }
            UnaryOp::Not => {
                let x = self.operand(x);
                self.emit(Op::BoolNot, dst, x, 0, 0);
            }
            UnaryOp::Plus => self.expr_at(x, dst),
            UnaryOp::Minus | UnaryOp::BitNot => {
                let x = self.operand(x);
                match self.lw.class(ty) {
                    Class::Float { .. } => {
                        self.emit(Op::NegF, dst, x, 0, 0);
                    }
                    Class::Complex { .. } => self.complex_negated(x, dst),
                    Class::Int(kind) => {
                        let op = if op == UnaryOp::Minus { Op::Neg } else { Op::Not };
                        self.emit(op, dst, x, 0, 0);
                        self.narrow(kind, dst);
                    }
                    _ => self.unsupported("this operator"),
                }
            }
            UnaryOp::Tilde => self.unsupported("this operator"),
        }
    }

    /// A closed channel gives no object for a large zero value.
    pub fn large_received(&mut self, ty: TypeId, dst: u8) {
        if self.layout(ty).large {
            let there = self.label();
            self.branch_imm(Op::JNeI, dst, 0, there);
            self.zero_into(ty, dst);
            self.bind(there);
        }
    }

    /// `x.(T)`; with `ok` it follows the value.
    pub fn assert_into(&mut self, x: &'a Expr, ty: TypeId, ok: bool, dst: u8) {
        let from = self.ty(x);
        let value = self.operand(x);
        let to_interface = self.lw.is_interface(ty);
        let rtype = if to_interface { self.rtype(ty) } else { self.lw.boxed_rtype(ty) }.0;
        let op = match (to_interface, ok) {
            (false, false) => Op::Assert,
            (false, true) => Op::AssertOk,
            (true, false) => Op::AssertIface,
            (true, true) => Op::AssertIfaceOk,
        };
        self.emit(op, dst, value, 0, rtype);
        if !ok {
            let from = self.rtype(from).0;
            self.emit(Op::Nop, 0, 0, 0, from);
        }
    }
}

impl super::Lowerer<'_> {
    /// A function to be used as a value: natives get a function around them.
    pub(super) fn as_function(&mut self, target: Target, ty: TypeId) -> crate::bytecode::program::FuncId {
        match target {
            Target::Func(id) => id,
            Target::Native(_) => {
                let (params, results) = self.signature_slots(ty);
                self.thunk(thunk::Thunk::Call {
                    callee: thunk::Callee::Target(target),
                    captured: 0,
                    params,
                    results,
                })
            }
        }
    }

    /// Slots of a function type's parameters and results.
    pub(super) fn signature_slots(&mut self, ty: TypeId) -> (u8, u8) {
        let Some(sig) = self.signature(ty) else { return (0, 0) };
        let params: usize = sig.params.iter().map(|t| self.regs(*t)).sum();
        let results: usize = sig.results.iter().map(|t| self.regs(*t)).sum();
        (params.min(255) as u8, results.min(255) as u8)
    }
}
