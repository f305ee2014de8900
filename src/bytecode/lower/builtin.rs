//! Built-in functions (the Go spec, "Built-in functions").

use super::layout::Class;
use super::state::Body;
use crate::bytecode::instr::Op;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind};
use crate::types::info::Builtin;
use crate::types::model::{Type, TypeId};

impl<'a> Body<'a, '_> {
    /// A call of a built-in; `dst` receives its value, if it has one.
    pub fn builtin_into(&mut self, builtin: Builtin, e: &'a Expr, ty: TypeId, dst: u8) {
        let ExprKind::Call { args, has_dots, pos, .. } = &e.kind else { return };
        self.span = *pos;
        match (builtin, args.as_slice()) {
            (Builtin::Len, [x]) => self.len_into(x, dst),
            (Builtin::Cap, [x]) => self.cap_into(x, dst),
            (Builtin::Append, [slice, rest @ ..]) => self.append_into(slice, rest, *has_dots, ty, dst),
            (Builtin::Copy, [to, from]) => self.copy_into(to, from, dst),
            (Builtin::Make, [_, rest @ ..]) => self.make_into(ty, rest, dst),
            (Builtin::New, [x]) => self.new_into(x, ty, dst),
            (Builtin::Delete, [map, key]) => self.delete(map, key),
            (Builtin::Clear, [x]) => self.clear(x),
            (Builtin::Close, [chan]) => {
                let chan = self.operand(chan);
                self.span = *pos;
                self.emit(Op::Close, chan, 0, 0, 0);
            }
            (Builtin::Panic, [x]) => {
                let any = self.empty_interface();
                let value = self.converted(x, any);
                self.span = *pos;
                self.emit(Op::Panic, value, 0, 0, 0);
            }
            (Builtin::Recover, _) => {
                self.emit(Op::Recover, dst, 0, 0, 0);
            }
            (Builtin::Min | Builtin::Max, [first, rest @ ..]) => {
                self.extreme_into(builtin == Builtin::Max, first, rest, ty, dst);
            }
            (Builtin::Print, args) => self.print(args, false),
            (Builtin::Println, args) => self.print(args, true),
            (Builtin::Complex, [re, im]) => self.complex_into(re, im, ty, dst),
            (Builtin::Real | Builtin::Imag, [x]) => self.part_into(x, builtin == Builtin::Imag, dst),
            _ => self.unsupported("this call"),
        }
    }

    pub fn empty_interface(&mut self) -> TypeId {
        let empty =
            crate::types::model::Interface { methods: Vec::new(), unions: Vec::new(), comparable: false };
        self.lw.types.intern(Type::Interface(empty))
    }

    fn len_into(&mut self, x: &'a Expr, dst: u8) {
        let ty = self.ty(x);
        match *self.lw.types.under(ty) {
            Type::Map { .. } => self.unary_op(Op::MapLen, x, dst),
            Type::Chan { .. } => self.unary_op(Op::ChanLen, x, dst),
            Type::Array { len, .. } => self.evaluated_length(x, len, dst),
            Type::Pointer(array) => {
                if let Type::Array { len, .. } = *self.lw.types.under(array) {
                    self.evaluated_length(x, len, dst);
                }
            }
            _ => self.unary_op(Op::Len, x, dst),
        }
    }

    fn cap_into(&mut self, x: &'a Expr, dst: u8) {
        let ty = self.ty(x);
        match self.lw.types.under(ty) {
            Type::Slice(_) => self.unary_op(Op::Cap, x, dst),
            Type::Chan { .. } => self.unary_op(Op::ChanCap, x, dst),
            _ => self.len_into(x, dst),
        }
    }

    fn unary_op(&mut self, op: Op, x: &'a Expr, dst: u8) {
        let x = self.operand(x);
        self.emit(op, dst, x, 0, 0);
    }

    /// An array whose length is no constant has a call or a receive in it.
    fn evaluated_length(&mut self, x: &'a Expr, len: i64, dst: u8) {
        self.place(x);
        self.load_int(dst, len);
    }

    fn append_into(&mut self, slice: &'a Expr, rest: &'a [Expr], has_dots: bool, ty: TypeId, dst: u8) {
        let Type::Slice(elem) = *self.lw.types.under(ty) else { return };
        let rtype = self.rtype(ty).0;
        let base = self.converted(slice, ty);
        match rest {
            [] => self.mov(dst, base, 2),
            [more] if has_dots => {
                let of = self.ty(more);
                let (op, more) = match self.lw.class(of) {
                    Class::String => (Op::AppendStr, self.operand(more)),
                    _ => (Op::Append, self.converted(more, ty)),
                };
                self.emit(op, dst, base, more, rtype);
            }
            [value] => {
                let value = self.borrowed(value, elem);
                self.emit(Op::AppendOne, dst, base, value, rtype);
            }
            _ => {
                // All values come first, and the slice grows once.
                let more = self.alloc(2);
                self.slice_of(ty, elem, rest, more);
                self.emit(Op::Append, dst, base, more, rtype);
            }
        }
    }

    fn copy_into(&mut self, to: &'a Expr, from: &'a Expr, dst: u8) {
        let (to_ty, from_ty) = (self.ty(to), self.ty(from));
        let to = self.operand(to);
        let from = self.operand(from);
        if self.lw.class(from_ty) == Class::String {
            self.emit(Op::CopyStr, dst, to, from, 0);
            return;
        }
        let Type::Slice(elem) = *self.lw.types.under(to_ty) else { return };
        let stride = self.stride(to_ty, elem);
        self.emit(Op::Copy, dst, to, from, stride);
    }

    /// Slots of an element; 0 for bytes.
    fn stride(&mut self, slice: TypeId, elem: TypeId) -> u32 {
        if self.has_byte_elements(slice) { 0 } else { self.layout(elem).slots }
    }

    fn make_into(&mut self, ty: TypeId, args: &'a [Expr], dst: u8) {
        let rtype = self.rtype(ty).0;
        let at = self.span;
        let sizes: Vec<u8> = args.iter().map(|a| self.index_operand(a)).collect();
        self.span = at;
        let size = |body: &mut Self| match sizes.first() {
            Some(reg) => *reg,
            None => {
                let reg = body.alloc(1);
                body.load_int(reg, 0);
                reg
            }
        };
        match self.lw.types.under(ty) {
            Type::Slice(_) => {
                let len = size(self);
                let cap = sizes.get(1).copied().unwrap_or(len);
                self.emit(Op::MakeSlice, dst, len, cap, rtype);
            }
            Type::Map { .. } => {
                let hint = size(self);
                self.emit(Op::MakeMap, dst, hint, 0, rtype);
            }
            Type::Chan { .. } => {
                let cap = size(self);
                self.emit(Op::MakeChan, dst, cap, 0, rtype);
            }
            _ => self.unsupported("this make"),
        }
    }

    /// `new(T)`, and `new(x)` with a value.
    fn new_into(&mut self, x: &'a Expr, ty: TypeId, dst: u8) {
        let Some(elem) = self.lw.pointee(ty) else { return };
        let rtype = self.rtype(elem).0;
        if self.is_type(x) {
            self.emit(Op::New, dst, 0, 0, rtype);
            return;
        }
        let value = self.converted(x, elem);
        let at = self.alloc(1);
        self.emit(Op::New, at, 0, 0, rtype);
        self.store(super::place::Place::Mem { base: at, offset: 0 }, elem, value);
        self.mov(dst, at, 1);
    }

    fn delete(&mut self, map: &'a Expr, key: &'a Expr) {
        let ty = self.ty(map);
        let Type::Map { key: key_ty, .. } = *self.lw.types.under(ty) else { return };
        let map = self.operand(map);
        let key = self.converted(key, key_ty);
        let rtype = self.rtype(ty).0;
        self.emit(Op::MapDelete, map, key, 0, rtype);
    }

    fn clear(&mut self, x: &'a Expr) {
        let ty = self.ty(x);
        let value = self.operand(x);
        match *self.lw.types.under(ty) {
            Type::Slice(elem) => {
                let stride = self.stride(ty, elem);
                self.emit(Op::ClearSlice, value, 0, 0, stride);
            }
            _ => {
                self.emit(Op::MapClear, value, 0, 0, 0);
            }
        }
    }

    /// min and max: a NaN among floats wins.
    fn extreme_into(&mut self, max: bool, first: &'a Expr, rest: &'a [Expr], ty: TypeId, dst: u8) {
        let regs = self.regs(ty);
        let best = self.alloc(regs);
        self.convert_into(first, ty, best);
        for e in rest {
            let mark = self.f.next;
            let value = self.converted(e, ty);
            let keep = self.label();
            let test = self.alloc(1);
            let op = if max { BinaryOp::Gt } else { BinaryOp::Lt };
            if let Class::Float { .. } = self.lw.class(ty) {
                let take = self.label();
                self.compare(BinaryOp::Ne, value, value, ty, test);
                self.branch(Op::JmpIf, test, 0, 0, take);
                self.compare(BinaryOp::Ne, best, best, ty, test);
                self.branch(Op::JmpIf, test, 0, 0, keep);
                self.compare(op, value, best, ty, test);
                self.branch(Op::JmpIfNot, test, 0, 0, keep);
                self.bind(take);
            } else {
                self.compare(op, value, best, ty, test);
                self.branch(Op::JmpIfNot, test, 0, 0, keep);
            }
            self.mov(best, value, regs);
            self.bind(keep);
            self.release_to(mark);
        }
        self.mov(dst, best, regs);
    }

    /// print and println, one native for each argument.
    fn print(&mut self, args: &'a [Expr], line: bool) {
        for (i, arg) in args.iter().enumerate() {
            if line && i > 0 {
                self.print_native("runtime.printsp", None);
            }
            let mark = self.f.next;
            let ty = self.ty(arg);
            let name = match self.lw.class(ty) {
                Class::Bool => "runtime.printbool",
                Class::Int(kind) if kind.signed => "runtime.printint",
                Class::Int(_) => "runtime.printuint",
                Class::Float { single: true } => "runtime.printfloat32",
                Class::Float { .. } => "runtime.printfloat",
                Class::Complex { single: true } => "runtime.printcomplex64",
                Class::Complex { .. } => "runtime.printcomplex",
                Class::String => "runtime.printstring",
                Class::Interface => "runtime.printiface",
                Class::Slice => "runtime.printslice",
                _ => "runtime.printpointer",
            };
            let value = self.converted(arg, ty);
            let regs = self.regs(ty);
            self.print_native(name, Some((value, regs)));
            self.release_to(mark);
        }
        if line {
            self.print_native("runtime.printnl", None);
        }
    }

    fn print_native(&mut self, name: &str, value: Option<(u8, usize)>) {
        let mark = self.f.next;
        let window = self.alloc(1);
        let regs = value.map_or(0, |v| v.1);
        let arg = self.alloc(regs);
        if let Some((value, regs)) = value {
            self.mov(arg, value, regs);
        }
        let native = self.lw.native(name, regs as u8, 0);
        self.emit(Op::CallNative, window, 0, 0, native);
        self.release_to(mark);
    }
}
