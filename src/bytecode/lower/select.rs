//! Select statements (the Go spec, "Select statements").

use super::call::strip;
use super::state::{Body, Breakable, Label};
use crate::bytecode::instr::Op;
use crate::bytecode::program::{SelectCase, SelectDir, SelectTable};
use crate::source::Span;
use crate::syntax::ast::{CommClause, Expr, ExprKind, Name, SelectStmt, Stmt, StmtKind, UnaryOp};
use crate::types::model::{Basic, Type, TypeId};

/// Where a receive case has its value and whether there was one.
#[derive(Clone, Copy)]
struct Received {
    value: u8,
    ok: u8,
    elem: TypeId,
}

impl<'a> Body<'a, '_> {
    pub fn select(&mut self, s: &'a SelectStmt, label: Option<Name>, span: Span) {
        let mark = self.mark();
        if let [CommClause { comm: Some(comm), body, .. }] = s.cases.as_slice() {
            // gc makes a select of one case the bare operation, and it waits as such.
            let done = self.label();
            self.stmt(comm);
            self.f.breakables.push(Breakable { label, on_break: done, on_continue: None });
            self.stmts(body);
            self.f.breakables.pop();
            self.bind(done);
            return self.release(mark);
        }
        let index = self.alloc(1);
        let mut cases = Vec::new();
        let mut received = Vec::new();
        for clause in &s.cases {
            received.push(clause.comm.as_ref().and_then(|comm| self.select_case(comm, &mut cases)));
        }
        self.hold();
        let has_default = s.cases.iter().any(|c| c.comm.is_none());
        let table = self.lw.out.selects.len() as u32;
        self.lw.out.selects.push(SelectTable { cases, has_default });
        self.span = span;
        self.emit(Op::Select, index, 0, 0, table);
        let done = self.label();
        let bodies: Vec<Label> = s.cases.iter().map(|_| self.label()).collect();
        let mut number = 0;
        for (clause, body) in s.cases.iter().zip(&bodies) {
            if clause.comm.is_some() {
                self.branch_imm(Op::JEqI, index, number, *body);
                number += 1;
            }
        }
        let default = s.cases.iter().position(|c| c.comm.is_none());
        self.jump(default.map_or(done, |i| bodies[i]));
        self.f.breakables.push(Breakable { label, on_break: done, on_continue: None });
        for ((clause, body), received) in s.cases.iter().zip(&bodies).zip(received) {
            self.bind(*body);
            self.select_clause(clause, received);
            self.jump(done);
        }
        self.f.breakables.pop();
        self.bind(done);
        self.release(mark);
    }

    /// Evaluates a case's channel and value.
    fn select_case(&mut self, comm: &'a Stmt, cases: &mut Vec<SelectCase>) -> Option<Received> {
        self.span = comm.span;
        if let StmtKind::Send { chan, value, .. } = &comm.kind {
            let ty = self.ty(chan);
            let Type::Chan { elem, .. } = *self.lw.types.under(ty) else { return None };
            let chan = self.own_copy(chan, ty);
            let reg = self.alloc_for(elem);
            self.convert_into(value, elem, reg);
            let slots = self.regs(elem) as u8;
            cases.push(SelectCase { dir: SelectDir::Send, chan, value: reg, slots, wanted: false, ok: None });
            return None;
        }
        let recv = received_from(comm)?;
        let ty = self.ty(recv);
        let Type::Chan { elem, .. } = *self.lw.types.under(ty) else { return None };
        let chan = self.own_copy(recv, ty);
        let regs = self.regs(elem);
        let value = self.alloc(regs + 1);
        let ok = value + regs as u8;
        let slots = regs as u8;
        cases.push(SelectCase { dir: SelectDir::Recv, chan, value, slots, wanted: true, ok: Some(ok) });
        Some(Received { value, ok, elem })
    }

    fn own_copy(&mut self, e: &'a Expr, ty: TypeId) -> u8 {
        let reg = self.alloc_for(ty);
        self.convert_into(e, ty, reg);
        reg
    }

    fn select_clause(&mut self, clause: &'a CommClause, received: Option<Received>) {
        let mark = self.mark();
        if let (Some(comm), Some(received)) = (&clause.comm, received) {
            self.span = comm.span;
            self.large_received(received.elem, received.value);
            let flag = self.lw.types.basic(Basic::Bool);
            let values = [(received.value, received.elem), (received.ok, flag)];
            match &comm.kind {
                StmtKind::Define { lhs, .. } => {
                    for (e, (reg, ty)) in lhs.iter().zip(values) {
                        self.define_received(e, reg, ty);
                    }
                }
                StmtKind::Assign { lhs, .. } => {
                    for (e, (reg, ty)) in lhs.iter().zip(values) {
                        if self.is_blank(e) {
                            continue;
                        }
                        let (place, target) = (self.place(e), self.ty(e));
                        let value = self.converted_reg(reg, ty, target);
                        self.store(place, target, value);
                    }
                }
                _ => {}
            }
        }
        self.stmts(&clause.body);
        self.release(mark);
    }

    fn define_received(&mut self, e: &'a Expr, value: u8, ty: TypeId) {
        let Some(object) = self.lw.def(e.id) else { return };
        let var = if self.is_boxed(object) {
            let var = super::state::Var::Box(self.alloc(1));
            self.first_store(var, ty, value);
            var
        } else {
            // The registers that received it are the variable's from here on.
            super::state::Var::Reg(value)
        };
        self.bind_var(object, var);
    }
}

/// The channel of a receive case.
fn received_from(comm: &Stmt) -> Option<&Expr> {
    let e = match &comm.kind {
        StmtKind::Expr(e) => e,
        StmtKind::Define { rhs, .. } | StmtKind::Assign { rhs, .. } => rhs.first()?,
        _ => return None,
    };
    match &strip(e).kind {
        ExprKind::Unary { op: UnaryOp::Recv, x } => Some(x),
        _ => None,
    }
}
