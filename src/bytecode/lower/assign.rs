//! Assignments and declarations of variables (the Go spec, "Assignment statements", "Short variable declarations").

use super::call::strip;
use super::place::Place;
use super::state::{Body, Var};
use crate::bytecode::instr::Op;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, Ident, UnaryOp, VarDecl};
use crate::types::info::{Builtin, Const, Mode};
use crate::types::model::{Basic, ObjectId, Type, TypeId};

/// Left sides of a statement.
#[derive(Clone, Copy)]
enum Left<'a> {
    Old(&'a Expr),
    New(ObjectId),
    Blank,
}

impl<'a> Body<'a, '_> {
    pub fn assign(&mut self, lhs: &'a [Expr], rhs: &'a [Expr]) {
        if let ([x], [y]) = (lhs, rhs) {
            return self.assign_one(x, y);
        }
        if let [only] = rhs {
            let lefts: Vec<Left<'a>> = lhs.iter().map(|e| self.old(e)).collect();
            return self.assign_tuple(&lefts, only);
        }
        let places: Vec<(Place, TypeId)> = self.places(lhs);
        let mut values = Vec::new();
        for (y, (place, ty)) in rhs.iter().zip(&places) {
            let ty = if *place == Place::Blank { self.ty(y) } else { *ty };
            let reg = self.alloc_for(ty);
            self.convert_into(y, ty, reg);
            values.push(reg);
        }
        for ((place, ty), value) in places.into_iter().zip(values) {
            self.store(place, ty, value);
        }
    }

    fn old(&self, e: &'a Expr) -> Left<'a> {
        match &strip(e).kind {
            ExprKind::Name(name) if name.is_blank() => Left::Blank,
            _ => Left::Old(e),
        }
    }

    /// Places of several left sides: their operands must not change while the statement assigns.
    fn places(&mut self, lhs: &'a [Expr]) -> Vec<(Place, TypeId)> {
        let mut out: Vec<(Place, TypeId)> = Vec::new();
        for e in lhs {
            let ty = if self.is_blank(e) { self.nothing() } else { self.ty(e) };
            let place = self.place(e);
            out.push((self.freeze(place), ty));
        }
        out
    }

    pub fn is_blank(&self, e: &Expr) -> bool {
        matches!(&strip(e).kind, ExprKind::Name(name) if name.is_blank())
    }

    pub fn nothing(&mut self) -> TypeId {
        self.lw.types.intern(Type::Tuple(Vec::new()))
    }

    /// A place whose registers are nobody's variable.
    fn freeze(&mut self, place: Place) -> Place {
        match place {
            Place::Mem { base, offset } => Place::Mem { base: self.frozen(base, 1), offset },
            Place::Elem { slice, index } => {
                Place::Elem { slice: self.frozen(slice, 2), index: self.frozen(index, 1) }
            }
            Place::Entry { map, key, ty } => {
                let key_ty = match self.lw.types.under(ty) {
                    Type::Map { key, .. } => *key,
                    _ => ty,
                };
                let regs = self.regs(key_ty);
                Place::Entry { map: self.frozen(map, 1), key: self.frozen(key, regs), ty }
            }
            _ => place,
        }
    }

    fn frozen(&mut self, reg: u8, regs: usize) -> u8 {
        if reg == 0 || self.is_temporary(reg) {
            return reg;
        }
        let copy = self.alloc(regs);
        self.mov(copy, reg, regs);
        copy
    }

    fn assign_one(&mut self, x: &'a Expr, y: &'a Expr) {
        if self.is_blank(x) {
            return self.discard(y);
        }
        let ty = self.ty(x);
        let place = self.place(x);
        match place {
            Place::Reg(reg) if !self.writes_early(y) => self.convert_into(y, ty, reg),
            // A map keeps what it is given: a copy of the variable.
            Place::Entry { .. } => {
                let value = self.converted(y, ty);
                self.store(place, ty, value);
            }
            _ => {
                let value = self.borrowed(y, ty);
                self.store(place, ty, value);
            }
        }
    }

    /// Evaluates for its effects only.
    pub fn discard(&mut self, e: &'a Expr) {
        if self.is_nil(e) || self.constant_of(e).is_some() {
            return;
        }
        let ty = self.ty(e);
        let dst = self.alloc_for(ty);
        self.expr_into(e, dst);
    }

    /// Whether evaluation into a variable's registers could write them before it has read the variable.
    fn writes_early(&self, e: &Expr) -> bool {
        if self.constant_of(e).is_some() {
            return false;
        }
        match &e.kind {
            ExprKind::Paren(x) => self.writes_early(x),
            ExprKind::Composite { .. } => true,
            ExprKind::Unary { op: UnaryOp::Addr, .. } => true,
            ExprKind::Binary { op: BinaryOp::LogAnd | BinaryOp::LogOr, .. } => true,
            ExprKind::Call { fun, args, .. } => match self.tv(fun).map(|tv| tv.mode) {
                Some(Mode::Type) => args.iter().any(|a| self.writes_early(a)),
                Some(Mode::Builtin(b)) => !matches!(b, Builtin::Len | Builtin::Cap | Builtin::Append),
                _ => false,
            },
            _ => false,
        }
    }

    /// `x op= y`, `x++`.
    pub fn op_assign(&mut self, x: &'a Expr, op: BinaryOp, y: Option<&'a Expr>) {
        let ty = self.ty(x);
        let place = self.place(x);
        let span = self.span;
        let (value, result) = match place {
            Place::Reg(reg) => (reg, reg),
            _ => {
                let reg = self.load(place, ty);
                (reg, reg)
            }
        };
        match y {
            None => {
                let one = self.one(ty);
                self.arithmetic_or_step(op, value, one, ty, result);
            }
            Some(y) if matches!(op, BinaryOp::Shl | BinaryOp::Shr) => {
                self.shift_into(op, value, y, ty, result)
            }
            Some(y) => {
                let small = self.tv(y).and_then(super::layout::small_const);
                let done = match (small, self.lw.int_kind(ty)) {
                    (Some(v), Some(kind)) => self.with_immediate(op, value, v, kind, result),
                    _ => false,
                };
                if !done {
                    let y = self.converted(y, ty);
                    self.span = span;
                    self.arithmetic(op, value, y, ty, result);
                }
            }
        }
        self.span = span;
        if !matches!(place, Place::Reg(_)) {
            self.store(place, ty, result);
        }
    }

    /// 1 for increments: none for integers, which have an instruction with an immediate.
    fn one(&mut self, ty: TypeId) -> Option<u8> {
        if self.lw.int_kind(ty).is_some() {
            return None;
        }
        let reg = self.alloc_for(ty);
        self.const_into(&Const::from_f64(1.0), ty, reg);
        Some(reg)
    }

    fn arithmetic_or_step(&mut self, op: BinaryOp, value: u8, one: Option<u8>, ty: TypeId, dst: u8) {
        match (one, self.lw.int_kind(ty)) {
            (Some(one), _) => self.arithmetic(op, value, one, ty, dst),
            (None, Some(kind)) => {
                self.with_immediate(op, value, 1, kind, dst);
            }
            _ => self.unsupported("this operator"),
        }
    }

    // Several values from one expression.

    fn assign_tuple(&mut self, lefts: &[Left<'a>], e: &'a Expr) {
        let mut places = Vec::new();
        for left in lefts {
            places.push(match left {
                Left::Old(x) => {
                    let (place, ty) = (self.place(x), self.ty(x));
                    Some((self.freeze(place), ty))
                }
                Left::New(_) | Left::Blank => None,
            });
        }
        // New variables' registers stay behind, so they come before the values.
        let mut vars = Vec::new();
        for left in lefts {
            vars.push(match left {
                Left::New(object) => {
                    let ty = self.lw.object_ty(*object);
                    Some((*object, self.reserve(*object, ty), ty))
                }
                _ => None,
            });
        }
        let keep = self.f.next;
        let (mut from, parts) = self.tuple_values(e);
        for (i, part) in parts.iter().enumerate() {
            if let Some((place, ty)) = places.get(i).copied().flatten() {
                let value = self.converted_reg(from, *part, ty);
                self.store(place, ty, value);
            }
            if let Some((_, var, ty)) = vars.get(i).copied().flatten() {
                let value = self.converted_reg(from, *part, ty);
                self.first_store(var, ty, value);
            }
            from += self.regs(*part) as u8;
        }
        self.release_to(keep);
        for (object, var, _) in vars.into_iter().flatten() {
            self.bind_var(object, var);
        }
    }

    /// The values of a call with several results, or of a value and whether it is there.
    pub fn tuple_values(&mut self, e: &'a Expr) -> (u8, Vec<TypeId>) {
        let inner = strip(e);
        if let Some(parts) = self.tuple_of(inner) {
            return (self.call(inner), parts);
        }
        let flag = self.lw.types.basic(Basic::Bool);
        let ty = self.ty(inner);
        let regs = self.regs(ty);
        let dst = self.alloc(regs + 1);
        let mark = self.f.next;
        match &inner.kind {
            ExprKind::Index { x, index, .. } => {
                if let [index] = index.as_slice() {
                    self.map_get_ok(x, index, dst);
                }
            }
            ExprKind::TypeAssert { x, .. } => self.assert_into(x, ty, true, dst),
            ExprKind::Unary { op: UnaryOp::Recv, x } => {
                let chan = self.operand(x);
                self.emit(Op::RecvOk, dst, chan, 0, regs as u32);
                self.large_received(ty, dst);
            }
            _ => self.unsupported("this assignment"),
        }
        self.release_to(mark);
        (dst, vec![ty, flag])
    }

    // Declarations.

    pub fn define(&mut self, lhs: &'a [Expr], rhs: &'a [Expr]) {
        let lefts: Vec<Left<'a>> = lhs
            .iter()
            .map(|e| match self.lw.def(e.id) {
                Some(object) => Left::New(object),
                None => self.old(e),
            })
            .collect();
        if rhs.len() == 1 && lhs.len() > 1 {
            return self.assign_tuple(&lefts, &rhs[0]);
        }
        self.define_each(&lefts, rhs);
    }

    fn define_each(&mut self, lefts: &[Left<'a>], rhs: &'a [Expr]) {
        if let ([Left::New(object)], [value]) = (lefts, rhs) {
            return self.declare(*object, value);
        }
        let mut vars = Vec::new();
        for left in lefts {
            if let Left::New(object) = left {
                let ty = self.lw.object_ty(*object);
                vars.push((*object, self.reserve(*object, ty), ty));
            }
        }
        let keep = self.f.next;
        let mut places = Vec::new();
        for (left, value) in lefts.iter().zip(rhs) {
            let place = match left {
                Left::Old(x) => {
                    let place = self.place(x);
                    Some((self.freeze(place), self.ty(x)))
                }
                _ => None,
            };
            let ty = match (left, place) {
                (Left::New(object), _) => self.lw.object_ty(*object),
                (_, Some((_, ty))) => ty,
                _ => self.ty(value),
            };
            let reg = self.alloc_for(ty);
            self.convert_into(value, ty, reg);
            places.push((*left, place, reg));
        }
        for (left, place, reg) in places {
            match (left, place) {
                (Left::New(object), _) => {
                    if let Some((_, var, ty)) = vars.iter().find(|v| v.0 == object).copied() {
                        self.first_store(var, ty, reg);
                    }
                }
                (_, Some((place, ty))) => self.store(place, ty, reg),
                _ => {}
            }
        }
        self.release_to(keep);
        for (object, var, _) in vars {
            self.bind_var(object, var);
        }
    }

    /// A variable's first value; a new object each time.
    pub fn first_store(&mut self, var: Var, ty: TypeId, value: u8) {
        if let Var::Box(reg) = var {
            let rtype = self.rtype(ty).0;
            if self.layout(ty).large {
                self.emit(Op::LoadBig, reg, value, 0, rtype);
                return;
            }
            self.emit(Op::New, reg, 0, 0, rtype);
        }
        let place = self.place_of(var);
        self.store(place, ty, value);
    }

    /// `x := e`: evaluated straight into the new variable.
    pub fn declare(&mut self, object: ObjectId, e: &'a Expr) {
        let ty = self.lw.object_ty(object);
        let var = self.reserve(object, ty);
        let keep = self.f.next;
        match var {
            Var::Reg(reg) => self.convert_into(e, ty, reg),
            Var::Box(reg) if self.layout(ty).large && matches!(strip(e).kind, ExprKind::Composite { .. }) => {
                self.new_composite(strip(e), ty, reg);
            }
            _ => {
                let value = self.borrowed(e, ty);
                self.first_store(var, ty, value);
            }
        }
        self.release_to(keep);
        self.bind_var(object, var);
    }

    pub fn var_decl(&mut self, decl: &'a VarDecl) {
        let left = |body: &Self, name: &Ident| match body.lw.def(name.id) {
            Some(object) => Left::New(object),
            None => Left::Blank,
        };
        let lefts: Vec<Left<'a>> = decl.names.iter().map(|n| left(self, n)).collect();
        if decl.values.is_empty() {
            for left in lefts {
                if let Left::New(object) = left {
                    let ty = self.lw.object_ty(object);
                    let var = self.new_var(object, ty);
                    self.zero_var(var, ty);
                    self.bind_var(object, var);
                }
            }
            return;
        }
        if decl.values.len() == 1 && lefts.len() > 1 {
            return self.assign_tuple(&lefts, &decl.values[0]);
        }
        if let ([Left::Blank], [value]) = (lefts.as_slice(), decl.values.as_slice()) {
            let mark = self.f.next;
            self.discard(value);
            return self.release_to(mark);
        }
        self.define_each(&lefts, &decl.values);
    }
}
