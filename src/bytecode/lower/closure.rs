//! Function literals, method values and method expressions.

use super::state::{Body, Var};
use super::thunk::{Callee, Thunk};
use crate::bytecode::instr::Op;
use crate::bytecode::program::FuncId;
use crate::source::Span;
use crate::syntax::ast::{Block, Expr, ExprKind};
use crate::types::info::Selection;
use crate::types::model::{Type, TypeId};

/// Functions in functions, beyond which lowering would use too much of its own stack.
const DEEPEST: usize = 100;

impl<'a> Body<'a, '_> {
    pub fn func_lit(&mut self, e: &'a Expr, block: &'a Block, dst: u8) {
        let ty = self.ty(e);
        let Some(sig) = self.lw.signature(ty) else { return };
        let name = self.closure_name();
        let Some(id) = self.begin_inner(name, e.span) else { return };
        self.function(e.id, &sig, block);
        self.end_inner(id, dst);
    }

    /// As gc names closures: `main.f.func1`, and in a closure `main.f.func1.1`.
    fn closure_name(&mut self) -> String {
        let f = &mut self.f;
        f.closures += 1;
        if f.is_closure {
            format!("{}.{}", f.name, f.closures)
        } else {
            format!("{}.func{}", f.name, f.closures)
        }
    }

    /// Starts a function within this one.
    pub fn begin_inner(&mut self, name: String, span: Span) -> Option<FuncId> {
        if self.outer.len() >= DEEPEST {
            self.unsupported("functions nested this deeply");
            return None;
        }
        let library = self.f.library;
        let id = self.lw.new_func(name.clone(), span, library);
        let mut inner = Body::new(self.lw, id, span).f;
        inner.is_closure = true;
        self.outer.push(std::mem::replace(&mut self.f, inner));
        Some(id)
    }

    /// Goes back to the function around, and makes the closure there.
    pub fn end_inner(&mut self, id: FuncId, dst: u8) {
        let Some(outer) = self.outer.pop() else { return };
        let inner = std::mem::replace(&mut self.f, outer);
        let mark = self.f.next;
        let slots: usize = inner.captures.iter().map(|c| c.regs).sum();
        if slots == 0 {
            self.emit(Op::LoadFunc, dst, 0, 0, id.0);
            return;
        }
        let first = self.alloc(slots);
        for capture in &inner.captures {
            let at = first + (capture.slot - 1) as u8;
            match (self.var(capture.object), capture.boxed) {
                (Var::Box(reg), true) => self.mov(at, reg, 1),
                (Var::Shared(slot), true) => {
                    self.emit(Op::Load, at, 0, 0, slot);
                }
                (var, _) => {
                    let ty = self.lw.object_ty(capture.object);
                    let place = self.place_of(var);
                    self.load_into(place, ty, at);
                }
            }
        }
        self.emit(Op::Closure, dst, first, slots as u8, id.0);
        self.release_to(mark);
    }

    /// `x.m` as a function: the receiver is evaluated now.
    pub fn method_value(&mut self, e: &'a Expr, selection: &Selection, ty: TypeId, dst: u8) {
        let ExprKind::Selector { x, .. } = &e.kind else { return };
        let (params, results) = self.lw.signature_slots(ty);
        let (place, from) = (self.place(x), self.ty(x));
        match selection.method {
            Some(object) => {
                let instance = self.method_instance(e, selection, object);
                let (target, pointer, recv) = self.method_target(instance);
                let regs = if pointer { 1 } else { self.regs(recv) };
                let value = self.alloc(regs);
                self.receiver(place, from, &selection.path, pointer, value);
                let callee = Callee::Target(target);
                let func = self.lw.thunk(Thunk::Call { callee, captured: regs as u8, params, results });
                self.emit(Op::Closure, dst, value, regs as u8, func.0);
            }
            None => {
                let (place, at) = self.walk_path(place, from, &selection.path);
                let value = self.load(place, at);
                self.emit(Op::NilCheck, value, 0, 0, 0);
                let symbol = self.interface_symbol(e, selection);
                let callee = Callee::Interface(symbol);
                let func = self.lw.thunk(Thunk::Call { callee, captured: 0, params, results });
                self.emit(Op::Closure, dst, value, 2, func.0);
            }
        }
    }

    /// `T.m`: a function whose first parameter is the receiver.
    pub fn method_expr(&mut self, e: &'a Expr, x: &'a Expr, selection: &Selection, dst: u8) {
        let recv = self.ty(x);
        let path = selection.path.clone();
        let thunk = match selection.method {
            Some(object) => {
                let instance = self.method_instance(e, selection, object);
                let env = self.lw.environment(&instance);
                let sig = self.lw.object(object).ty;
                let sig = self.lw.types.substitute(sig, &env);
                Thunk::Method { recv, path, method: Some(instance), sig, symbol: None, data_slot: false }
            }
            None => {
                let Type::Interface(iface) = self.lw.types.under(selection.holder) else { return };
                let ExprKind::Selector { sel, .. } = &e.kind else { return };
                let Some(sig) = iface.methods.iter().find(|m| m.name == sel.name).map(|m| m.sig) else {
                    return;
                };
                let symbol = Some(self.interface_symbol(e, selection));
                Thunk::Method { recv, path, method: None, sig, symbol, data_slot: false }
            }
        };
        let func = self.lw.thunk(thunk);
        self.emit(Op::LoadFunc, dst, 0, 0, func.0);
    }
}
