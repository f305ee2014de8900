//! Binary operators (the Go spec, "Arithmetic operators", "Comparison operators", "Logical operators").

use super::layout::{Class, IntKind, small_const};
use super::state::Body;
use crate::bytecode::instr::Op;
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind};
use crate::types::info::Const;
use crate::types::model::TypeId;

pub(super) fn is_comparison(op: BinaryOp) -> bool {
    use BinaryOp::*;
    matches!(op, Eq | Ne | Lt | Le | Gt | Ge)
}

impl<'a> Body<'a, '_> {
    pub fn binary_into(&mut self, op: BinaryOp, x: &'a Expr, y: &'a Expr, pos: Span, ty: TypeId, dst: u8) {
        match op {
            BinaryOp::LogAnd | BinaryOp::LogOr => self.logical_into(op, x, y, dst),
            _ if is_comparison(op) => self.comparison_into(op, x, y, dst),
            BinaryOp::Add if self.lw.class(ty) == Class::String => self.concat_into(x, y, dst),
            BinaryOp::Shl | BinaryOp::Shr => {
                let value = self.left_operand(x, ty, dst);
                self.shift_into(op, value, y, ty, dst);
            }
            _ => {
                let left = self.left_operand(x, ty, dst);
                if let Some(v) = self.tv(y).and_then(small_const)
                    && let Class::Int(kind) = self.lw.class(ty)
                    && self.with_immediate(op, left, v, kind, dst)
                {
                    return;
                }
                let right = self.const_typed(y, ty);
                self.span = pos;
                self.arithmetic(op, left, right, ty, dst);
            }
        }
    }

    /// A left operand may be evaluated into the result's register, if that is no variable's: a long chain of
    /// operators then needs no more registers than a short one.
    fn left_operand(&mut self, x: &'a Expr, ty: TypeId, dst: u8) -> u8 {
        let own = self.variable_of(x).is_some() || self.constant_of(x).is_some();
        if own || !self.is_temporary(dst) || self.regs(ty) != 1 {
            return self.const_typed(x, ty);
        }
        self.expr_into(x, dst);
        dst
    }

    /// An operand whose untyped constant takes the operation's type.
    fn const_typed(&mut self, e: &'a Expr, ty: TypeId) -> u8 {
        match self.constant_of(e) {
            Some(value) => {
                let dst = self.alloc_for(ty);
                self.const_into(value, ty, dst);
                dst
            }
            None => self.operand(e),
        }
    }

    /// Operations that have a form with an immediate; whether this is one.
    pub fn with_immediate(&mut self, op: BinaryOp, left: u8, v: i32, kind: IntKind, dst: u8) -> bool {
        let imm = v as u32;
        match op {
            BinaryOp::Add => self.emit(Op::AddI, dst, left, 0, imm),
            BinaryOp::Sub if v != i32::MIN => self.emit(Op::AddI, dst, left, 0, v.wrapping_neg() as u32),
            BinaryOp::Mul => self.emit(Op::MulI, dst, left, 0, imm),
            BinaryOp::And => {
                self.emit(Op::AndI, dst, left, 0, imm);
                return true;
            }
            _ => return false,
        };
        self.narrow(kind, dst);
        true
    }

    /// `dst = left op right` for operands of type `ty`, shifts and comparisons excluded.
    pub fn arithmetic(&mut self, op: BinaryOp, left: u8, right: u8, ty: TypeId, dst: u8) {
        match self.lw.class(ty) {
            Class::Int(kind) => {
                let (op, narrows) = match op {
                    BinaryOp::Add => (Op::Add, true),
                    BinaryOp::Sub => (Op::Sub, true),
                    BinaryOp::Mul => (Op::Mul, true),
                    BinaryOp::Div if kind.signed => (Op::Div, true),
                    BinaryOp::Div => (Op::DivU, false),
                    BinaryOp::Rem if kind.signed => (Op::Rem, false),
                    BinaryOp::Rem => (Op::RemU, false),
                    BinaryOp::And => (Op::And, false),
                    BinaryOp::Or => (Op::Or, false),
                    BinaryOp::Xor => (Op::Xor, false),
                    BinaryOp::AndNot => (Op::AndNot, false),
                    _ => return self.unsupported("this operator"),
                };
                self.emit(op, dst, left, right, 0);
                if narrows {
                    self.narrow(kind, dst);
                }
            }
            Class::Float { single } => {
                let op = match op {
                    BinaryOp::Add => Op::AddF,
                    BinaryOp::Sub => Op::SubF,
                    BinaryOp::Mul => Op::MulF,
                    BinaryOp::Div => Op::DivF,
                    _ => return self.unsupported("this operator"),
                };
                self.emit(op, dst, left, right, 0);
                self.round(single, dst);
            }
            Class::Complex { single } => self.complex_arithmetic(op, left, right, single, dst),
            Class::String if op == BinaryOp::Add => {
                self.emit(Op::Concat, dst, left, right, 0);
            }
            _ => self.unsupported("this operator"),
        }
    }

    pub fn shift_into(&mut self, op: BinaryOp, value: u8, count: &'a Expr, ty: TypeId, dst: u8) {
        let Class::Int(kind) = self.lw.class(ty) else { return self.unsupported("this operator") };
        let left = op == BinaryOp::Shl;
        if let Some(n) = self.tv(count).and_then(small_const) {
            match (left, kind.signed, n) {
                (true, _, 0..64) => self.emit(Op::ShlI, dst, value, 0, n as u32),
                (true, ..) => self.emit(Op::LoadImm, dst, 0, 0, 0),
                (false, true, _) => self.emit(Op::ShrI, dst, value, 0, n.clamp(0, 63) as u32),
                (false, false, 0..64) => self.emit(Op::ShrUI, dst, value, 0, n as u32),
                _ => self.emit(Op::LoadImm, dst, 0, 0, 0),
            };
        } else {
            let count_ty = self.ty(count);
            let by = self.operand(count);
            if let Class::Int(IntKind { signed: true, .. }) = self.lw.class(count_ty) {
                self.emit(Op::CheckShift, by, 0, 0, 0);
            }
            let op = match (left, kind.signed) {
                (true, _) => Op::Shl,
                (false, true) => Op::Shr,
                (false, false) => Op::ShrU,
            };
            self.emit(op, dst, value, by, 0);
        }
        if left {
            self.narrow(kind, dst);
        }
    }

    /// A chain of `+` on strings is joined at once.
    fn concat_into(&mut self, x: &'a Expr, y: &'a Expr, dst: u8) {
        let mut parts = vec![y];
        let mut rest = x;
        loop {
            match &rest.kind {
                ExprKind::Paren(inner) => rest = inner,
                ExprKind::Binary { op: BinaryOp::Add, x, y, .. } if self.constant_of(rest).is_none() => {
                    parts.push(y);
                    rest = x;
                }
                _ => break,
            }
        }
        parts.push(rest);
        parts.reverse();
        // Long chains are joined in pieces: the registers are few.
        const PIECE: usize = 16;
        let first = self.alloc(2);
        self.expr_into(parts[0], first);
        for piece in parts[1..].chunks(PIECE) {
            let mark = self.f.next;
            for part in piece {
                let reg = self.alloc(2);
                self.expr_into(part, reg);
            }
            self.release_to(mark);
            self.emit(Op::ConcatN, first, first, piece.len() as u8 + 1, 0);
        }
        self.mov(dst, first, 2);
    }

    fn logical_into(&mut self, op: BinaryOp, x: &'a Expr, y: &'a Expr, dst: u8) {
        let done = self.label();
        self.expr_into(x, dst);
        let skip = if op == BinaryOp::LogAnd { Op::JmpIfNot } else { Op::JmpIf };
        self.branch(skip, dst, 0, 0, done);
        self.expr_into(y, dst);
        self.bind(done);
    }

    /// The type in which two operands are compared: an interface if one of them is.
    fn comparison_type(&mut self, x: &'a Expr, y: &'a Expr) -> TypeId {
        let (tx, ty) = (self.ty(x), self.ty(y));
        if self.is_nil(x) || (self.constant_of(x).is_some() && self.constant_of(y).is_none()) {
            return ty;
        }
        if self.lw.is_interface(ty) && !self.lw.is_interface(tx) && !self.is_nil(y) { ty } else { tx }
    }

    fn comparison_into(&mut self, op: BinaryOp, x: &'a Expr, y: &'a Expr, dst: u8) {
        let ty = self.comparison_type(x, y);
        if self.is_nil(x) || self.is_nil(y) {
            let value = self.operand(if self.is_nil(x) { y } else { x });
            let zero = self.alloc(1);
            self.load_int(zero, 0);
            let op = if op == BinaryOp::Eq { Op::Eq } else { Op::Ne };
            self.emit(op, dst, value, zero, 0);
            return;
        }
        let left = self.borrowed(x, ty);
        let right = self.borrowed(y, ty);
        self.compare(op, left, right, ty, dst);
    }

    /// `dst = left op right` for two values of type `ty`.
    pub fn compare(&mut self, op: BinaryOp, left: u8, right: u8, ty: TypeId, dst: u8) {
        use BinaryOp::*;
        // a > b is b < a.
        let (op, left, right) = match op {
            Gt => (Lt, right, left),
            Ge => (Le, right, left),
            _ => (op, left, right),
        };
        let class = self.lw.class(ty);
        let code = match (class, op) {
            (Class::Float { .. }, Eq) => Op::EqF,
            (Class::Float { .. }, Ne) => Op::NeF,
            (Class::Float { .. }, Lt) => Op::LtF,
            (Class::Float { .. }, _) => Op::LeF,
            (Class::String, Eq | Ne) => Op::EqStr,
            (Class::String, Lt) => Op::LtStr,
            (Class::String, _) => Op::LeStr,
            (Class::Interface | Class::Aggregate | Class::Complex { .. }, _) => Op::EqType,
            (_, Eq) => Op::Eq,
            (_, Ne) => Op::Ne,
            (Class::Int(IntKind { signed: false, .. }), Lt) => Op::LtU,
            (Class::Int(IntKind { signed: false, .. }), _) => Op::LeU,
            (_, Lt) => Op::Lt,
            _ => Op::Le,
        };
        let imm = if code == Op::EqType { self.rtype(ty).0 } else { 0 };
        self.emit(code, dst, left, right, imm);
        if op == Ne && matches!(code, Op::EqStr | Op::EqType) {
            self.emit(Op::BoolNot, dst, dst, 0, 0);
        }
    }

    /// A constant that fits the 16 bits of a comparing branch.
    pub fn branch_const(&self, e: &Expr) -> Option<i16> {
        match self.constant_of(e)? {
            Const::Int(_) | Const::Float(..) => {
                self.tv(e).and_then(small_const).and_then(|v| i16::try_from(v).ok())
            }
            _ => None,
        }
    }
}
