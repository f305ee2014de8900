//! Index and slice expressions (the Go spec, "Index expressions", "Slice expressions").

use super::place::Place;
use super::state::Body;
use crate::bytecode::instr::Op;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::model::{Type, TypeId};

impl<'a> Body<'a, '_> {
    /// The place of an element; None for strings, functions and what is not supported.
    pub fn index_place(&mut self, e: &'a Expr, x: &'a Expr, index: &'a [Expr]) -> Option<Place> {
        let [index] = index else { return None };
        let ty = self.ty(x);
        match self.lw.types.under(ty).clone() {
            Type::Slice(_) => {
                let slice = self.operand(x);
                let index = self.index_operand(index);
                self.span = e.span;
                Some(Place::Elem { slice, index })
            }
            Type::Array { len, elem } => {
                let whole = self.place(x);
                self.element(whole, ty, len, elem, index)
            }
            Type::Pointer(array) => {
                let Type::Array { len, elem } = *self.lw.types.under(array) else { return None };
                let base = self.operand(x);
                self.element(Place::Mem { base, offset: 0 }, array, len, elem, index)
            }
            Type::Map { key, .. } => {
                let map = self.operand(x);
                let key = self.converted(index, key);
                self.span = e.span;
                Some(Place::Entry { map, key, ty })
            }
            _ => None,
        }
    }

    fn element(
        &mut self,
        whole: Place,
        array: TypeId,
        len: i64,
        elem: TypeId,
        index: &'a Expr,
    ) -> Option<Place> {
        let stride = self.layout(elem).slots;
        if let Some(i) = self.constant_of(index).and_then(|c| c.to_int())
            && let Ok(i) = u32::try_from(&i)
        {
            return Some(self.part(whole, array, i * stride));
        }
        let index = self.index_operand(index);
        let base = self.address(whole, array);
        let dst = self.alloc(1);
        let shape = self.lw.shape(len as u32, stride, 0);
        self.emit(Op::ArrayAddr, dst, base, index, shape);
        Some(Place::Mem { base: dst, offset: 0 })
    }

    /// An index; a constant one of any numeric type.
    pub fn index_operand(&mut self, e: &'a Expr) -> u8 {
        if let Some(value) = self.constant_of(e).and_then(|c| c.to_int()) {
            let dst = self.alloc(1);
            self.load_int(dst, i64::try_from(&value).unwrap_or(i64::MAX));
            return dst;
        }
        self.operand(e)
    }

    pub fn index_into(&mut self, e: &'a Expr, x: &'a Expr, index: &'a [Expr], ty: TypeId, dst: u8) {
        let of = self.ty(x);
        match (self.lw.types.under(of), index) {
            (Type::Basic(_), [index]) => {
                let text = self.operand(x);
                let index = self.index_operand(index);
                self.span = e.span;
                self.emit(Op::StrIndex, dst, text, index, 0);
            }
            _ => match self.index_place(e, x, index) {
                Some(place) => self.load_into(place, ty, dst),
                None => self.unsupported("this index expression"),
            },
        }
    }

    /// `m[k]` with whether it is there, behind the value.
    pub fn map_get_ok(&mut self, x: &'a Expr, index: &'a Expr, dst: u8) {
        let ty = self.ty(x);
        let Type::Map { key, .. } = *self.lw.types.under(ty) else { return };
        let map = self.operand(x);
        let key = self.converted(index, key);
        let rtype = self.rtype(ty).0;
        self.emit(Op::MapGetOk, dst, map, key, rtype);
    }

    pub fn slice_into(&mut self, e: &'a Expr, dst: u8) {
        let ExprKind::Slice { x, lo, hi, max, .. } = &e.kind else { return };
        let ty = self.ty(x);
        let under = self.lw.types.under(ty).clone();
        let of = match under {
            Type::Array { .. } => {
                let place = self.place(x);
                self.address(place, ty)
            }
            _ => self.operand(x),
        };
        let bounds = self.alloc(3);
        let mut flags = 0;
        for (i, bound) in [lo, hi, max].into_iter().enumerate() {
            if let Some(bound) = bound {
                flags |= 1 << i;
                self.bound_into(bound, bounds + i as u8);
            }
        }
        self.span = e.span;
        match under {
            Type::Basic(_) => {
                self.emit(Op::SliceStr, dst, of, bounds, flags);
            }
            Type::Slice(elem) => {
                let stride = self.layout(elem).slots;
                self.emit(Op::SliceSlice, dst, of, bounds, flags | stride << 3);
            }
            Type::Array { len, elem } => self.slice_array(len, elem, flags, of, bounds, dst),
            Type::Pointer(array) => {
                if let Type::Array { len, elem } = *self.lw.types.under(array) {
                    self.slice_array(len, elem, flags, of, bounds, dst);
                }
            }
            _ => self.unsupported("this slice expression"),
        }
    }

    fn slice_array(&mut self, len: i64, elem: TypeId, flags: u32, of: u8, bounds: u8, dst: u8) {
        let stride = self.layout(elem).slots;
        let shape = self.lw.shape(len as u32, stride, flags as u8);
        self.emit(Op::SliceArray, dst, of, bounds, shape);
    }

    fn bound_into(&mut self, e: &'a Expr, dst: u8) {
        match self.constant_of(e).and_then(|c| c.to_int()) {
            Some(value) => self.load_int(dst, i64::try_from(&value).unwrap_or(i64::MAX)),
            None => self.expr_into(e, dst),
        }
    }
}
