//! Complex numbers: two registers, the real part first (the Go spec, "Manipulating complex numbers").
//!
//! Products are made in double precision, for complex64 too, and rounded at the end, as gc does it; quotients are a
//! native's.

use super::layout::Class;
use super::state::Body;
use crate::bytecode::instr::Op;
use crate::syntax::ast::{BinaryOp, Expr};
use crate::types::info::Const;
use crate::types::model::{Basic, TypeId};

impl<'a> Body<'a, '_> {
    /// A constant's two parts.
    pub fn complex_const_into(&mut self, value: &Const, single: bool, dst: u8) {
        let parts = value.to_complex().map(|parts| parts.map(|p| p.to_f64())).unwrap_or_default();
        for (i, part) in parts.into_iter().enumerate() {
            let part = if single { part as f32 as f64 } else { part };
            self.load_int(dst + i as u8, part.to_bits() as i64);
        }
    }

    /// `dst = left op right`, each two registers.
    pub fn complex_arithmetic(&mut self, op: BinaryOp, left: u8, right: u8, single: bool, dst: u8) {
        let mark = self.f.next;
        let result = match op {
            BinaryOp::Add | BinaryOp::Sub => {
                let op = if op == BinaryOp::Add { Op::AddF } else { Op::SubF };
                let result = self.alloc(2);
                self.emit(op, result, left, right, 0);
                self.emit(op, result + 1, left + 1, right + 1, 0);
                result
            }
            BinaryOp::Mul => {
                let result = self.alloc(2);
                let other = self.alloc(1);
                self.emit(Op::MulF, result, left, right, 0);
                self.emit(Op::MulF, other, left + 1, right + 1, 0);
                self.emit(Op::SubF, result, result, other, 0);
                self.emit(Op::MulF, result + 1, left, right + 1, 0);
                self.emit(Op::MulF, other, left + 1, right, 0);
                self.emit(Op::AddF, result + 1, result + 1, other, 0);
                result
            }
            BinaryOp::Div => {
                let window = self.alloc(5);
                self.mov(window + 1, left, 2);
                self.mov(window + 3, right, 2);
                let native = self.lw.native("runtime.complexQuotient", 4, 2);
                self.emit(Op::CallNative, window, 0, 0, native);
                window
            }
            _ => return self.unsupported("this operator"),
        };
        self.rounded_parts(result, single, dst);
        self.release_to(mark);
    }

    /// Both parts of `src` into `dst`, in single precision if asked.
    fn rounded_parts(&mut self, src: u8, single: bool, dst: u8) {
        if !single {
            return self.mov(dst, src, 2);
        }
        self.emit(Op::RoundF32, dst, src, 0, 0);
        self.emit(Op::RoundF32, dst + 1, src + 1, 0, 0);
    }

    pub fn complex_negated(&mut self, x: u8, dst: u8) {
        self.emit(Op::NegF, dst, x, 0, 0);
        self.emit(Op::NegF, dst + 1, x + 1, 0, 0);
    }

    /// A complex number of the other precision.
    pub fn complex_conversion(&mut self, x: &'a Expr, single: bool, dst: u8) {
        let x = self.operand(x);
        self.rounded_parts(x, single, dst);
    }

    /// `complex(re, im)` as a value of type `ty`.
    pub fn complex_into(&mut self, re: &'a Expr, im: &'a Expr, ty: TypeId, dst: u8) {
        let single = self.lw.class(ty) == Class::Complex { single: true };
        let part = self.lw.types.basic(if single { Basic::Float32 } else { Basic::Float64 });
        let parts = self.alloc(2);
        self.convert_into(re, part, parts);
        self.convert_into(im, part, parts + 1);
        self.mov(dst, parts, 2);
    }

    /// `real(x)`, `imag(x)`.
    pub fn part_into(&mut self, x: &'a Expr, imaginary: bool, dst: u8) {
        let x = self.operand(x);
        self.mov(dst, x + imaginary as u8, 1);
    }
}
