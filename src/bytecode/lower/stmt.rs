//! Statements: one arm each (the Go spec, "Statements").

use super::call::strip;
use super::defer::Later;
use super::state::{Body, Label};
use crate::bytecode::instr::Op;
use crate::syntax::ast::{BinaryOp, Block, Decl, Expr, ExprKind, Name, Stmt, StmtKind};
use crate::types::model::Type;

impl<'a> Body<'a, '_> {
    /// A block with its scope.
    pub fn block(&mut self, block: &'a Block) {
        self.stmts(&block.stmts);
    }

    pub fn stmts(&mut self, stmts: &'a [Stmt]) {
        let mark = self.mark();
        stmts.iter().for_each(|s| self.stmt(s));
        self.release(mark);
    }

    pub fn stmt(&mut self, s: &'a Stmt) {
        self.span = s.span;
        let label = self.f.pending_label.take();
        let next = self.f.next;
        match &s.kind {
            StmtKind::Define { lhs, rhs, .. } => return self.define(lhs, rhs),
            StmtKind::Decl(decls) => {
                for decl in decls {
                    if let Decl::Var(var) = decl {
                        self.var_decl(var);
                    }
                }
                return;
            }
            StmtKind::Labeled { label, stmt } => {
                let here = self.goto_label(&label.name);
                self.bind(here);
                self.f.pending_label = Some(label.name.clone());
                self.stmt(stmt);
                // Variables that the labelled statement declares stay in scope.
                return;
            }
            StmtKind::Empty | StmtKind::Fallthrough => {}
            StmtKind::Expr(e) => self.expr_stmt(e),
            StmtKind::Send { chan, value, .. } => self.send(chan, value, s),
            StmtKind::IncDec { x, inc, .. } => {
                self.op_assign(x, if *inc { BinaryOp::Add } else { BinaryOp::Sub }, None);
            }
            StmtKind::Assign { lhs, op: Some(op), rhs, .. } => {
                if let ([x], [y]) = (lhs.as_slice(), rhs.as_slice()) {
                    self.op_assign(x, *op, Some(y));
                }
            }
            StmtKind::Assign { lhs, op: None, rhs, .. } => self.assign(lhs, rhs),
            StmtKind::Go(call) => self.later(Later::Go, call, s.span),
            StmtKind::Defer(call) => {
                self.later(Later::Defer, call, s.span);
            }
            StmtKind::Return(values) => self.return_stmt(values, s.span),
            StmtKind::Break(label) => self.leave_to(label.as_ref().map(|l| &l.name), false),
            StmtKind::Continue(label) => self.leave_to(label.as_ref().map(|l| &l.name), true),
            StmtKind::Goto(label) => self.goto(&label.name),
            StmtKind::Block(block) => self.block(block),
            StmtKind::If(x) => self.if_stmt(x),
            StmtKind::Switch(x) => self.switch_stmt(x, label),
            StmtKind::TypeSwitch(x) => self.type_switch(x, label),
            StmtKind::Select(x) => self.select(x, label, s.span),
            StmtKind::For(x) => self.for_stmt(x, label),
            StmtKind::Range(x) => self.range_stmt(x, label, s.span),
        }
        self.release_to(next);
    }

    pub fn goto(&mut self, label: &Name) {
        if self.is_far_label(label) {
            return self.far_goto(label);
        }
        let to = self.goto_label(label);
        self.jump(to);
    }

    fn goto_label(&mut self, name: &Name) -> Label {
        if let Some(label) = self.f.gotos.get(name) {
            return *label;
        }
        let label = self.label();
        self.f.gotos.insert(name.clone(), label);
        label
    }

    fn expr_stmt(&mut self, e: &'a Expr) {
        let inner = strip(e);
        if let ExprKind::Call { fun, .. } = &inner.kind {
            let fun_ty = self.ty(fun);
            let plain = !self.is_type(fun) && matches!(self.lw.types.under(fun_ty), Type::Func(_));
            if plain {
                self.call(inner);
                return;
            }
            // Built-ins that give nothing have room all the same.
            let ty = self.ty(inner);
            let regs = self.regs(ty).max(2);
            let dst = self.alloc(regs);
            self.call_into(inner, ty, dst);
            return;
        }
        self.discard(inner);
    }

    fn send(&mut self, chan: &'a Expr, value: &'a Expr, s: &Stmt) {
        let ty = self.ty(chan);
        let Type::Chan { elem, .. } = *self.lw.types.under(ty) else { return };
        let chan = self.operand(chan);
        let value = self.converted(value, elem);
        self.span = s.span;
        let regs = self.regs(elem);
        self.emit(Op::Send, chan, value, regs as u8, 0);
    }

    /// break and continue.
    pub fn leave_to(&mut self, label: Option<&Name>, is_continue: bool) {
        let target = self.f.breakables.iter().rev().find(|b| match label {
            Some(label) => b.label.as_ref() == Some(label),
            None => !is_continue || b.on_continue.is_some(),
        });
        match target {
            Some(target) => {
                let to = if is_continue { target.on_continue } else { Some(target.on_break) };
                if let Some(to) = to {
                    self.jump(to);
                }
            }
            None => self.far_leave(label, is_continue),
        }
    }
}
