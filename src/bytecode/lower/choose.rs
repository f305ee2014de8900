//! If, switch and type switch statements.

use super::state::{Body, Breakable, Label, Var};
use crate::bytecode::instr::Op;
use crate::syntax::ast::{BinaryOp, CaseClause, Expr, IfStmt, Name, StmtKind, SwitchStmt, TypeSwitchStmt};
use crate::types::model::{Basic, TypeId};

impl<'a> Body<'a, '_> {
    pub fn if_stmt(&mut self, s: &'a IfStmt) {
        let mark = self.mark();
        if let Some(init) = &s.init {
            self.stmt(init);
        }
        let otherwise = self.label();
        self.span = s.cond.span;
        self.branch_on(&s.cond, false, otherwise);
        self.block(&s.then);
        match &s.els {
            Some(els) => {
                let done = self.label();
                self.jump(done);
                self.bind(otherwise);
                self.stmt(els);
                self.bind(done);
            }
            None => self.bind(otherwise),
        }
        self.release(mark);
    }

    pub fn switch_stmt(&mut self, s: &'a SwitchStmt, label: Option<Name>) {
        let mark = self.mark();
        if let Some(init) = &s.init {
            self.stmt(init);
        }
        // The tag stays in registers of its own while cases are compared.
        let tag = s.tag.as_ref().map(|tag| {
            let ty = self.ty(tag);
            let reg = self.alloc_for(ty);
            self.convert_into(tag, ty, reg);
            self.hold();
            (reg, ty)
        });
        let bodies: Vec<Label> = s.cases.iter().map(|_| self.label()).collect();
        let done = self.label();
        for (clause, body) in s.cases.iter().zip(&bodies) {
            for e in &clause.exprs {
                self.span = e.span;
                match tag {
                    Some((reg, ty)) => self.branch_case(reg, ty, e, *body),
                    None => self.branch_true(e, *body),
                }
            }
        }
        let default = s.cases.iter().position(|c| c.is_default);
        self.jump(default.map_or(done, |i| bodies[i]));
        self.f.breakables.push(Breakable { label, on_break: done, on_continue: None });
        for (i, clause) in s.cases.iter().enumerate() {
            self.bind(bodies[i]);
            self.stmts(&clause.body);
            let falls = matches!(clause.body.last().map(|s| &s.kind), Some(StmtKind::Fallthrough));
            let next = bodies.get(i + 1).copied().filter(|_| falls);
            self.jump(next.unwrap_or(done));
        }
        self.f.breakables.pop();
        self.bind(done);
        self.release(mark);
    }

    /// Jumps if a case of a switch without a tag is true, or an interface that holds true.
    fn branch_true(&mut self, e: &'a Expr, to: Label) {
        let ty = self.ty(e);
        if !self.lw.is_interface(ty) {
            return self.branch_on(e, true, to);
        }
        let mark = self.f.next;
        let value = self.operand(e);
        let (yes, boxed, test) = (self.alloc(1), self.alloc(2), self.alloc(1));
        self.load_int(yes, 1);
        let bool = self.lw.types.basic(Basic::Bool);
        self.box_into(yes, bool, boxed);
        self.compare(BinaryOp::Eq, value, boxed, ty, test);
        self.branch(Op::JmpIf, test, 0, 0, to);
        self.release_to(mark);
    }

    /// Jumps if the tag equals a case's value.
    fn branch_case(&mut self, tag: u8, ty: TypeId, e: &'a Expr, to: Label) {
        let mark = self.f.next;
        let case_ty = self.ty(e);
        if self.is_nil(e) {
            self.branch_imm(Op::JEqI, tag, 0, to);
        } else if let (Some(v), Some(_)) = (self.branch_const(e), self.lw.int_kind(ty)) {
            self.branch_imm(Op::JEqI, tag, v, to);
        } else {
            let wide = self.lw.is_interface(case_ty) && !self.lw.is_interface(ty);
            let common = if wide { case_ty } else { ty };
            let left = self.converted_reg(tag, ty, common);
            let right = self.borrowed(e, common);
            let test = self.alloc(1);
            self.compare(BinaryOp::Eq, left, right, common, test);
            self.branch(Op::JmpIf, test, 0, 0, to);
        }
        self.release_to(mark);
    }

    pub fn type_switch(&mut self, s: &'a TypeSwitchStmt, label: Option<Name>) {
        let mark = self.mark();
        if let Some(init) = &s.init {
            self.stmt(init);
        }
        let ty = self.ty(&s.x);
        let value = self.alloc_for(ty);
        self.expr_into(&s.x, value);
        self.hold();
        let done = self.label();
        let bodies: Vec<Label> = s.cases.iter().map(|_| self.label()).collect();
        for (clause, body) in s.cases.iter().zip(&bodies) {
            for e in &clause.exprs {
                self.span = e.span;
                self.branch_type(value, e, *body);
            }
        }
        let default = s.cases.iter().position(|c| c.is_default);
        self.jump(default.map_or(done, |i| bodies[i]));
        self.f.breakables.push(Breakable { label, on_break: done, on_continue: None });
        for (clause, body) in s.cases.iter().zip(&bodies) {
            self.bind(*body);
            self.type_clause(clause, value, ty);
            self.jump(done);
        }
        self.f.breakables.pop();
        self.bind(done);
        self.release(mark);
    }

    fn branch_type(&mut self, value: u8, case: &'a Expr, to: Label) {
        if self.is_nil(case) {
            return self.branch_imm(Op::JEqI, value, 0, to);
        }
        let mark = self.f.next;
        let ty = self.ty(case);
        let test = self.alloc(1);
        if self.lw.is_interface(ty) {
            let rtype = self.rtype(ty).0;
            self.emit(Op::Implements, test, value, 0, rtype);
        } else {
            let rtype = self.lw.boxed_rtype(ty).0;
            self.emit(Op::IsType, test, value, 0, rtype);
        }
        self.branch(Op::JmpIf, test, 0, 0, to);
        self.release_to(mark);
    }

    fn type_clause(&mut self, clause: &'a CaseClause, value: u8, from: TypeId) {
        let mark = self.mark();
        if let Some(object) = self.lw.program.info.implicits.get(&clause.id).copied() {
            let ty = self.lw.object_ty(object);
            let var = self.reserve(object, ty);
            let keep = self.f.next;
            let reg = match var {
                Var::Reg(reg) => reg,
                _ => self.alloc_for(ty),
            };
            if self.lw.is_interface(ty) {
                self.mov(reg, value, 2);
            } else {
                let (rtype, from) = (self.rtype(ty).0, self.rtype(from).0);
                self.emit(Op::Assert, reg, value, 0, rtype);
                self.emit(Op::Nop, 0, 0, 0, from);
            }
            if !matches!(var, Var::Reg(_)) {
                self.first_store(var, ty, reg);
            }
            self.release_to(keep);
            self.bind_var(object, var);
        }
        self.stmts(&clause.body);
        self.release(mark);
    }
}
