//! Calls: windows, arguments, results (the Go spec, "Calls").

use super::Target;
use super::instance::Instance;
use super::place::Place;
use super::state::Body;
use crate::bytecode::instr::Op;
use crate::bytecode::program::SymbolId;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::info::{Mode, ObjectKind, Selection, SelectionKind};
use crate::types::model::{Signature, Type, TypeId};

/// What a call names, evaluated.
pub(super) enum Callee<'a> {
    Static(Target),
    /// A method of a declared type; its receiver is evaluated into the window.
    Method {
        target: Target,
        x: &'a Expr,
        path: Vec<u32>,
        pointer: bool,
        recv: TypeId,
    },
    Closure(u8),
    Interface {
        value: u8,
        symbol: SymbolId,
    },
}

impl<'a> Body<'a, '_> {
    /// A call in which one value is wanted.
    pub fn call_into(&mut self, e: &'a Expr, ty: TypeId, dst: u8) {
        let ExprKind::Call { fun, args, .. } = &e.kind else { return };
        if self.is_type(fun) {
            return match args.as_slice() {
                [x] => self.conversion_into(x, ty, dst),
                _ => self.unsupported("this conversion"),
            };
        }
        if let Some(Mode::Builtin(builtin)) = self.tv(fun).map(|tv| tv.mode) {
            return self.builtin_into(builtin, e, ty, dst);
        }
        let regs = self.regs(ty);
        // A fresh destination at the top can be the window itself.
        if dst as usize + regs == self.f.next && dst as usize >= self.f.floor {
            self.release_to(dst as usize);
        }
        let results = self.call(e);
        self.mov(dst, results, regs);
    }

    /// A call; its results lie one after the other from the register on that it returns, at the top.
    pub fn call(&mut self, e: &'a Expr) -> u8 {
        let ExprKind::Call { fun, args, has_dots, pos, .. } = &e.kind else { return 1 };
        let fun_ty = self.ty(fun);
        let Some(sig) = self.lw.signature(fun_ty) else {
            self.unsupported("this call");
            return 1;
        };
        let callee = self.callee(fun);
        let window = self.alloc(1);
        self.receiver_argument(&callee);
        self.arguments(&sig, args, *has_dots);
        self.span = *pos;
        self.emit_call(&callee, window);
        self.release_to(window as usize);
        let results: usize = sig.results.iter().map(|t| self.regs(*t)).sum();
        // Slot 0 of a window is the callee's own even without results.
        self.alloc(results)
    }

    pub fn emit_call(&mut self, callee: &Callee<'a>, window: u8) {
        match callee {
            Callee::Static(target) | Callee::Method { target, .. } => match target {
                Target::Func(id) => self.emit(Op::Call, window, 0, 0, id.0),
                Target::Native(id) => self.emit(Op::CallNative, window, 0, 0, *id),
            },
            Callee::Closure(reg) => self.emit(Op::CallClosure, window, *reg, 0, 0),
            Callee::Interface { value, symbol } => self.emit(Op::CallIface, window, *value, 0, symbol.0),
        };
    }

    /// Puts the receiver, if there is one, behind the window's slot 0.
    pub fn receiver_argument(&mut self, callee: &Callee<'a>) {
        match callee {
            Callee::Method { x, path, pointer, recv, .. } => {
                let regs = if *pointer { 1 } else { self.regs(*recv) };
                let dst = self.alloc(regs);
                let ty = self.ty(x);
                let place = self.place(x);
                self.receiver(place, ty, path, *pointer, dst);
                self.release_to(dst as usize + regs);
            }
            Callee::Interface { .. } => {
                self.alloc(1);
            }
            _ => {}
        }
    }

    /// What is called, with the parts that must be evaluated before the window.
    pub fn callee(&mut self, fun: &'a Expr) -> Callee<'a> {
        let mut inner = fun;
        while let ExprKind::Paren(x) = &inner.kind {
            inner = x;
        }
        let inner = self.instantiated_name(inner).unwrap_or(inner);
        if let Some(object) = self.object_of(inner)
            && let ObjectKind::Func { .. } = self.lw.object(object).kind
        {
            let instance = self.function_instance(inner, object);
            return Callee::Static(self.lw.target(instance));
        }
        if let ExprKind::Selector { x, .. } = &inner.kind
            && let Some(selection) = self.method_selection(inner)
            && selection.kind == SelectionKind::Method
        {
            return self.method_callee(inner, x, &selection);
        }
        Callee::Closure(self.operand(inner))
    }

    fn method_callee(&mut self, e: &'a Expr, x: &'a Expr, selection: &Selection) -> Callee<'a> {
        match selection.method {
            Some(object) => {
                let instance = self.method_instance(e, selection, object);
                let (target, pointer, recv) = self.method_target(instance);
                Callee::Method { target, x, path: selection.path.clone(), pointer, recv }
            }
            None => {
                let (place, ty) = (self.place(x), self.ty(x));
                let (place, ty) = self.walk_path(place, ty, &selection.path);
                let value = self.load(place, ty);
                Callee::Interface { value, symbol: self.interface_symbol(e, selection) }
            }
        }
    }

    /// A declared method: what is called, whether its receiver is a pointer, the receiver's defined type.
    pub fn method_target(&mut self, instance: Instance) -> (Target, bool, TypeId) {
        let recv = self.lw.receiver_of(&instance);
        let target = self.lw.target(instance);
        match recv {
            Some((pointer, ty)) => (target, pointer, ty),
            None => (target, false, self.nothing()),
        }
    }

    pub fn interface_symbol(&mut self, e: &Expr, selection: &Selection) -> SymbolId {
        let ExprKind::Selector { sel, .. } = &e.kind else { return SymbolId(0) };
        let method = match self.lw.types.under(selection.holder) {
            Type::Interface(iface) => iface.methods.iter().find(|m| m.name == sel.name),
            _ => None,
        };
        let Some((pkg, sig)) = method.map(|m| (m.pkg, m.sig)) else { return SymbolId(0) };
        self.lw.symbol(&sel.name, pkg, sig)
    }

    // Arguments.

    /// Arguments into consecutive registers from the next one on.
    pub fn arguments(&mut self, sig: &Signature, args: &'a [Expr], has_dots: bool) {
        if let [only] = args
            && let Some(parts) = self.tuple_of(only)
        {
            return self.spread(sig, only, &parts);
        }
        let fixed = if sig.variadic && !has_dots { sig.params.len() - 1 } else { sig.params.len() };
        for (arg, param) in args.iter().zip(&sig.params).take(fixed) {
            self.argument(arg, *param);
        }
        if sig.variadic && !has_dots {
            self.variadic(sig.params[fixed], &args[fixed.min(args.len())..]);
        }
    }

    fn argument(&mut self, arg: &'a Expr, param: TypeId) {
        let regs = self.regs(param);
        let dst = self.alloc(regs);
        self.convert_into(arg, param, dst);
        self.release_to(dst as usize + regs);
    }

    fn variadic(&mut self, slice: TypeId, args: &'a [Expr]) {
        let dst = self.alloc(2);
        if args.is_empty() {
            return self.zero_into(slice, dst);
        }
        let Type::Slice(elem) = *self.lw.types.under(slice) else { return };
        self.slice_of(slice, elem, args, dst);
    }

    /// A new slice of these values.
    pub fn slice_of(&mut self, slice: TypeId, elem: TypeId, values: &'a [Expr], dst: u8) {
        let stride = self.layout(elem).slots;
        self.make_slice_of(slice, values.len() as u32, dst);
        for (i, value) in values.iter().enumerate() {
            let mark = self.f.next;
            let value = self.borrowed(value, elem);
            self.store(Place::Mem { base: dst, offset: i as u32 * stride }, elem, value);
            self.release_to(mark);
        }
    }

    /// The types of a call with several results.
    pub fn tuple_of(&mut self, e: &Expr) -> Option<Vec<TypeId>> {
        if !matches!(strip(e).kind, ExprKind::Call { .. }) {
            return None;
        }
        let ty = self.tv(e)?.ty;
        let ty = self.lw.substituted(ty);
        match self.lw.types.get(ty) {
            Type::Tuple(parts) if parts.len() > 1 => Some(parts.clone()),
            _ => None,
        }
    }

    /// `f(g())`, g with several results.
    fn spread(&mut self, sig: &Signature, call: &'a Expr, parts: &[TypeId]) {
        let fixed = if sig.variadic { sig.params.len() - 1 } else { sig.params.len() };
        // The arguments' registers come first, the results above them.
        let regs: usize = sig.params.iter().map(|t| self.regs(*t)).sum();
        let mut dst = self.alloc(regs);
        let end = self.f.next;
        let mut src = self.call(strip(call));
        for (part, param) in parts.iter().zip(&sig.params[..fixed]) {
            self.convert_reg(src, *part, *param, dst);
            src += self.regs(*part) as u8;
            dst += self.regs(*param) as u8;
        }
        if sig.variadic {
            let rest = &parts[fixed.min(parts.len())..];
            self.variadic_spread(sig.params[fixed], rest, src, dst);
        }
        self.release_to(end);
    }

    fn variadic_spread(&mut self, slice: TypeId, parts: &[TypeId], mut src: u8, dst: u8) {
        let Type::Slice(elem) = *self.lw.types.under(slice) else { return };
        if parts.is_empty() {
            return self.zero_into(slice, dst);
        }
        let stride = self.layout(elem).slots;
        self.make_slice_of(slice, parts.len() as u32, dst);
        for (i, part) in parts.iter().enumerate() {
            let mark = self.f.next;
            let value = self.converted_reg(src, *part, elem);
            self.store(Place::Mem { base: dst, offset: i as u32 * stride }, elem, value);
            self.release_to(mark);
            src += self.regs(*part) as u8;
        }
    }
}

/// Without parentheses around.
pub(super) fn strip(e: &Expr) -> &Expr {
    let mut e = e;
    while let ExprKind::Paren(x) = &e.kind {
        e = x;
    }
    e
}
