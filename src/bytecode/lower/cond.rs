//! Conditions: compared and branched on at once.

use super::binary::is_comparison;
use super::layout::{Class, IntKind};
use super::state::{Body, Label};
use crate::bytecode::instr::Op;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use crate::types::info::Const;

impl<'a> Body<'a, '_> {
    /// Jumps to `to` if the condition is `when`; goes on otherwise.
    pub fn branch_on(&mut self, e: &'a Expr, when: bool, to: Label) {
        let mark = self.f.next;
        let before = self.span;
        self.branch_at(e, when, to);
        self.span = before;
        self.release_to(mark);
    }

    fn branch_at(&mut self, e: &'a Expr, when: bool, to: Label) {
        if let Some(Const::Bool(value)) = self.constant_of(e) {
            if *value == when {
                self.jump(to);
            }
            return;
        }
        match &e.kind {
            ExprKind::Paren(x) => return self.branch_at(x, when, to),
            ExprKind::Unary { op: UnaryOp::Not, x } => return self.branch_at(x, !when, to),
            ExprKind::Binary { op: op @ (BinaryOp::LogAnd | BinaryOp::LogOr), x, y, .. } => {
                // `x && y` is false as soon as x is, `x || y` true.
                let decided = *op == BinaryOp::LogOr;
                if when == decided {
                    self.branch_on(x, when, to);
                    self.branch_on(y, when, to);
                } else {
                    let done = self.label();
                    self.branch_on(x, decided, done);
                    self.branch_on(y, when, to);
                    self.bind(done);
                }
                return;
            }
            ExprKind::Binary { op, x, y, .. }
                if is_comparison(*op) && self.branch_compare(*op, x, y, when, to) =>
            {
                return;
            }
            _ => {}
        }
        let value = self.operand(e);
        self.branch(if when { Op::JmpIf } else { Op::JmpIfNot }, value, 0, 0, to);
    }

    /// A fused comparison, if the operands' type has one.
    fn branch_compare(&mut self, op: BinaryOp, x: &'a Expr, y: &'a Expr, when: bool, to: Label) -> bool {
        use BinaryOp::*;
        if self.is_nil(x) || self.is_nil(y) {
            let value = self.operand(if self.is_nil(x) { y } else { x });
            let equal = (op == Eq) == when;
            self.branch_imm(if equal { Op::JEqI } else { Op::JNeI }, value, 0, to);
            return true;
        }
        // The constant goes to the right.
        let (op, x, y) = match (self.branch_const(x), op) {
            (None, _) => (op, x, y),
            (_, Lt) => (Gt, y, x),
            (_, Le) => (Ge, y, x),
            (_, Gt) => (Lt, y, x),
            (_, Ge) => (Le, y, x),
            _ => (op, y, x),
        };
        let (tx, ty) = (self.ty(x), self.ty(y));
        let class = self.lw.class(tx);
        let word = matches!(class, Class::Int(_) | Class::Bool | Class::Word);
        if !word || self.lw.is_interface(ty) {
            return false;
        }
        let op = if when { op } else { negated(op) };
        let unsigned = matches!(class, Class::Int(IntKind { signed: false, .. }));
        if let Some(v) = self.branch_const(y)
            && (!unsigned || matches!(op, Eq | Ne))
            && matches!(class, Class::Int(_))
        {
            let value = self.operand(x);
            let op = match op {
                Eq => Op::JEqI,
                Ne => Op::JNeI,
                Lt => Op::JLtI,
                Le => Op::JLeI,
                Gt => Op::JGtI,
                _ => Op::JGeI,
            };
            self.branch_imm(op, value, v, to);
            return true;
        }
        let left = self.converted(x, tx);
        let right = self.converted(y, tx);
        let (op, left, right) = match op {
            Gt => (Lt, right, left),
            Ge => (Le, right, left),
            _ => (op, left, right),
        };
        let code = match (op, unsigned) {
            (Eq, _) => Op::JEq,
            (Ne, _) => Op::JNe,
            (Lt, false) => Op::JLt,
            (Lt, true) => Op::JLtU,
            (_, false) => Op::JLe,
            (_, true) => Op::JLeU,
        };
        self.branch(code, left, right, 0, to);
        true
    }
}

fn negated(op: BinaryOp) -> BinaryOp {
    use BinaryOp::*;
    match op {
        Eq => Ne,
        Ne => Eq,
        Lt => Ge,
        Le => Gt,
        Gt => Le,
        _ => Lt,
    }
}
