//! Conversions: those that assignment implies, and those that a program writes.

use super::layout::{Class, IntKind};
use super::state::Body;
use crate::bytecode::instr::Op;
use crate::syntax::ast::Expr;
use crate::types::info::Const;
use crate::types::model::{Basic, Type, TypeId};

impl<'a> Body<'a, '_> {
    /// A value of expression `e` as one of type `target`, to which it is assignable.
    pub fn convert_into(&mut self, e: &'a Expr, target: TypeId, dst: u8) {
        if self.is_nil(e) {
            return self.zero_into(target, dst);
        }
        if let Some(value) = self.constant_of(e)
            && !self.lw.is_interface(target)
        {
            return self.const_into(value, target, dst);
        }
        let from = self.ty(e);
        if !self.boxes(from, target) {
            return self.expr_into(e, dst);
        }
        let mark = self.f.next;
        let value = self.operand(e);
        self.box_into(value, from, dst);
        self.release_to(mark);
    }

    /// The same in some register.
    pub fn converted(&mut self, e: &'a Expr, target: TypeId) -> u8 {
        let from = self.ty(e);
        let as_it_is = !self.is_nil(e) && self.constant_of(e).is_none() && !self.boxes(from, target);
        if as_it_is {
            return self.operand(e);
        }
        let dst = self.alloc_for(target);
        self.convert_into(e, target, dst);
        dst
    }

    /// Whether a concrete value becomes an interface.
    pub fn boxes(&self, from: TypeId, target: TypeId) -> bool {
        self.lw.is_interface(target) && !self.lw.is_interface(from)
    }

    pub fn box_into(&mut self, value: u8, from: TypeId, dst: u8) {
        let rtype = self.lw.boxed_rtype(from).0;
        self.emit(Op::MakeIface, dst, value, 0, rtype);
    }

    /// A value in registers, converted as assignment does.
    pub fn convert_reg(&mut self, src: u8, from: TypeId, target: TypeId, dst: u8) {
        if self.boxes(from, target) {
            return self.box_into(src, from, dst);
        }
        let regs = self.regs(target);
        self.mov(dst, src, regs);
    }

    /// The same in some register.
    pub fn converted_reg(&mut self, src: u8, from: TypeId, target: TypeId) -> u8 {
        if !self.boxes(from, target) {
            return src;
        }
        let dst = self.alloc_for(target);
        self.box_into(src, from, dst);
        dst
    }

    /// Narrows what an operation left in a register.
    pub fn narrow(&mut self, kind: IntKind, reg: u8) {
        if let Some(ext) = kind.ext() {
            self.emit(Op::Ext, reg, reg, ext, 0);
        }
    }

    /// `T(x)`.
    pub fn conversion_into(&mut self, x: &'a Expr, target: TypeId, dst: u8) {
        if self.is_nil(x) || self.lw.is_interface(target) {
            return self.convert_into(x, target, dst);
        }
        let from = self.ty(x);
        if let Some(value) = self.constant_of(x)
            && self.constant_fits(value, target)
        {
            return self.const_into(value, target, dst);
        }
        match (self.lw.class(from), self.lw.class(target)) {
            (Class::Int(have), Class::Int(want)) => {
                let fits = have == want
                    || want.bits == 64
                    || (have.bits < want.bits && (want.signed || !have.signed));
                if fits {
                    return self.expr_into(x, dst);
                }
                let x = self.operand(x);
                self.emit(Op::Ext, dst, x, want.ext().unwrap_or(0), 0);
            }
            (Class::Int(have), Class::Float { single }) => {
                let x = self.operand(x);
                let unsigned = !have.signed && have.bits == 64;
                let op = if unsigned { Op::UintToFloat } else { Op::IntToFloat };
                self.emit(op, dst, x, 0, 0);
                self.round(single, dst);
            }
            (Class::Float { .. }, Class::Int(want)) => {
                let x = self.operand(x);
                let unsigned = !want.signed && want.bits == 64;
                let op = if unsigned { Op::FloatToUint } else { Op::FloatToInt };
                self.emit(op, dst, x, 0, 0);
                self.narrow(want, dst);
            }
            (Class::Float { single: false }, Class::Float { single: true }) => {
                let x = self.operand(x);
                self.emit(Op::RoundF32, dst, x, 0, 0);
            }
            (Class::Complex { .. }, Class::Complex { single }) => self.complex_conversion(x, single, dst),
            (Class::Int(_), Class::String) => {
                let x = self.operand(x);
                self.emit(Op::RuneToStr, dst, x, 0, 0);
            }
            (Class::String, Class::Slice) => self.string_to_slice(x, target, dst),
            (Class::Slice, Class::String) => {
                let op = if self.has_byte_elements(from) { Op::BytesToStr } else { Op::RunesToStr };
                let x = self.operand(x);
                self.emit(op, dst, x, 0, 0);
            }
            // unsafe.Pointer's number, and back.
            (Class::Word, Class::Int(_)) => {
                let window = self.alloc(1);
                let at = self.alloc(1);
                self.expr_into(x, at);
                let native = self.lw.native("runtime.addressOf", 1, 1);
                self.emit(Op::CallNative, window, 0, 0, native);
                self.mov(dst, window, 1);
            }
            (Class::Int(_), Class::Word) => self.unsupported("a uintptr converted to unsafe.Pointer"),
            (Class::Slice, Class::Aggregate | Class::Word) => self.slice_to_array(x, target, dst),
            _ => self.expr_into(x, dst),
        }
    }

    fn constant_fits(&self, value: &Const, target: TypeId) -> bool {
        match self.lw.class(target) {
            Class::String => matches!(value, Const::Str(_)),
            Class::Bool => matches!(value, Const::Bool(_)),
            Class::Int(_) => value.to_int().is_some(),
            Class::Float { .. } => value.to_float().is_some(),
            Class::Complex { .. } => value.to_complex().is_some(),
            _ => false,
        }
    }

    /// `[4]T(s)` and `(*[4]T)(s)`: the slice must be long enough; an array is a copy, a pointer is into the slice.
    fn slice_to_array(&mut self, x: &'a Expr, target: TypeId, dst: u8) {
        let pointee = self.lw.pointee(target);
        let array = pointee.unwrap_or(target);
        let Type::Array { len, elem } = *self.lw.types.under(array) else { return };
        let from = self.ty(x);
        let slice = self.operand(x);
        let window = self.alloc(1);
        let (have, want) = (self.alloc(1), self.alloc(1));
        self.emit(Op::Len, have, slice, 0, 0);
        self.load_int(want, len);
        let check = self.lw.native("runtime.sliceToArray", 2, 0);
        self.emit(Op::CallNative, window, 0, 0, check);
        if pointee.is_some() {
            // An array of bytes may lie in a byte slice: what reads and writes it looks at what it meets.
            return self.mov(dst, slice, 1);
        }
        let rtype = self.rtype(array).0;
        let (made, whole, bounds) = (self.alloc(1), self.alloc(2), self.alloc(3));
        self.emit(Op::New, made, 0, 0, rtype);
        let slots = self.layout(elem).slots;
        let shape = self.lw.shape(len as u32, slots, 0);
        self.emit(Op::SliceArray, whole, made, bounds, shape);
        let stride = if self.has_byte_elements(from) { 0 } else { slots };
        let copied = self.alloc(1);
        self.emit(Op::Copy, copied, whole, slice, stride);
        self.mov(dst, made, 1);
    }

    fn string_to_slice(&mut self, x: &'a Expr, target: TypeId, dst: u8) {
        let op = if self.has_byte_elements(target) { Op::StrToBytes } else { Op::StrToRunes };
        let x = self.operand(x);
        self.emit(op, dst, x, 0, 0);
    }

    pub fn has_byte_elements(&self, ty: TypeId) -> bool {
        let Type::Slice(elem) = self.lw.types.under(ty) else { return false };
        matches!(self.lw.types.under(*elem), Type::Basic(Basic::Uint8))
    }

    /// Rounds to single precision.
    pub fn round(&mut self, single: bool, reg: u8) {
        if single {
            self.emit(Op::RoundF32, reg, reg, 0, 0);
        }
    }
}
