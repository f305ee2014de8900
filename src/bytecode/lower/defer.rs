//! Go and defer statements: function and arguments are evaluated at the statement, the call comes later.

use super::Target;
use super::call::{Callee, strip};
use super::state::{Body, Var};
use super::thunk::{self, Thunk};
use crate::bytecode::instr::Op;
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::info::{Builtin, Mode};

/// What a statement makes of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Later {
    Go,
    Defer,
}

impl<'a> Body<'a, '_> {
    pub fn later(&mut self, later: Later, call: &'a Expr, span: Span) {
        let mark = self.f.next;
        let call = strip(call);
        let ExprKind::Call { fun, args, has_dots, .. } = &call.kind else {
            return self.unsupported("this statement");
        };
        if let Some(Mode::Builtin(builtin)) = self.tv(fun).map(|tv| tv.mode) {
            self.later_builtin(later, builtin, call, args, span);
            return self.release_to(mark);
        }
        if self.is_type(fun) {
            return self.unsupported("this statement");
        }
        let fun_ty = self.ty(fun);
        let Some(sig) = self.lw.signature(fun_ty) else { return };
        let callee = self.callee(fun);
        // The callee's own slots, then the arguments, in one row.
        let first = self.f.next as u8;
        let direct = match &callee {
            Callee::Static(Target::Func(_)) | Callee::Method { target: Target::Func(_), .. } => {
                later == Later::Go
            }
            Callee::Closure(_) => later == Later::Go || sig.params.is_empty(),
            _ => false,
        };
        let kind = match &callee {
            _ if direct => {
                self.alloc(1);
                None
            }
            Callee::Static(target) | Callee::Method { target, .. } => Some(thunk::Callee::Target(*target)),
            Callee::Closure(reg) => {
                let to = self.alloc(1);
                self.mov(to, *reg, 1);
                Some(thunk::Callee::Closure)
            }
            Callee::Interface { value, symbol } => {
                let to = self.alloc(2);
                self.mov(to, *value, 2);
                self.emit(Op::NilCheck, to, 0, 0, 0);
                Some(thunk::Callee::Interface(*symbol))
            }
        };
        let start = self.f.next;
        if let Callee::Method { .. } = callee {
            self.receiver_argument(&callee);
        }
        self.arguments(&sig, args, *has_dots);
        let slots = (self.f.next - start) as u8;
        self.span = span;
        match kind {
            None => self.start(later, &callee, first, slots),
            Some(callee) => {
                let func = self.lw.thunk(Thunk::Call { callee, captured: slots, params: 0, results: 0 });
                let all = (self.f.next - first as usize) as u8;
                let closure = self.alloc(1);
                self.make_closure(closure, first, all, func.0);
                self.later_closure(later, closure);
            }
        }
        self.release_to(mark);
    }

    fn make_closure(&mut self, dst: u8, first: u8, slots: u8, func: u32) {
        if slots == 0 {
            self.emit(Op::LoadFunc, dst, 0, 0, func);
        } else {
            self.emit(Op::Closure, dst, first, slots, func);
        }
    }

    /// Calls that need no thunk.
    fn start(&mut self, later: Later, callee: &Callee<'a>, window: u8, slots: u8) {
        match callee {
            Callee::Closure(reg) if later == Later::Defer => self.defer_closure(*reg),
            Callee::Closure(reg) => {
                self.emit(Op::GoClosure, window, slots, *reg, 0);
            }
            Callee::Static(Target::Func(id)) | Callee::Method { target: Target::Func(id), .. } => {
                self.emit(Op::Go, window, slots, 0, id.0);
            }
            _ => {}
        }
    }

    /// A closure without parameters, as a goroutine or deferred.
    fn later_closure(&mut self, later: Later, closure: u8) {
        match later {
            Later::Go => {
                let window = self.alloc(1);
                self.emit(Op::GoClosure, window, 0, closure, 0);
            }
            Later::Defer => self.defer_closure(closure),
        }
    }

    /// In the body of a range over a function, deferred by the function around it.
    fn defer_closure(&mut self, closure: u8) {
        match self.outer_frame() {
            Some(frame) => self.emit(Op::DeferIn, closure, frame, 0, 0),
            None => self.emit(Op::Defer, closure, 0, 0, 0),
        };
    }

    /// A built-in's call becomes the body of a function that captures the arguments' values.
    fn later_builtin(
        &mut self,
        later: Later,
        builtin: Builtin,
        call: &'a Expr,
        args: &'a [Expr],
        span: Span,
    ) {
        let first = self.f.next as u8;
        let mut given = Vec::new();
        for arg in args {
            if self.constant_of(arg).is_some() || self.is_type(arg) || self.is_nil(arg) {
                continue;
            }
            let ty = self.ty(arg);
            let regs = self.regs(ty);
            let slot = 1 + (self.f.next - first as usize) as u32;
            let dst = self.alloc(regs);
            self.expr_into(arg, dst);
            given.push((arg.id, Var::Value(slot)));
        }
        let slots = (self.f.next - first as usize) as u8;
        let name = format!("{}.{}", self.f.name, if later == Later::Go { "gowrap" } else { "deferwrap" });
        let Some(id) = self.begin_inner(name, span) else { return };
        self.lw.out.funcs[id.0 as usize].wrapper = true;
        self.f.given = given.into_iter().collect();
        let ty = self.ty(call);
        let dst = self.alloc_for(ty).max(1);
        // recover() gives a value, and others may too; nobody sees it.
        self.alloc(2);
        self.builtin_into(builtin, call, ty, dst);
        self.emit(Op::Return, 0, 0, 0, 0);
        self.finish();
        if let Some(outer) = self.outer.pop() {
            self.f = outer;
        }
        self.span = span;
        let closure = self.alloc(1);
        self.make_closure(closure, first, slots, id.0);
        self.later_closure(later, closure);
    }
}
