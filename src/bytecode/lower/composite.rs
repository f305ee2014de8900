//! Composite literals (the Go spec, "Composite literals").

use super::place::Place;
use super::state::Body;
use crate::bytecode::instr::Op;
use crate::syntax::ast::{Element, Expr, ExprKind};
use crate::types::model::{Field, Type, TypeId};

impl<'a> Body<'a, '_> {
    pub fn composite_into(&mut self, e: &'a Expr, ty: TypeId, dst: u8) {
        let ExprKind::Composite { elems, .. } = &e.kind else { return };
        match self.lw.types.under(ty).clone() {
            // An element `{...}` of a slice of pointers stands for `&T{...}`.
            Type::Pointer(elem) => self.new_composite(e, elem, dst),
            Type::Struct(fields) if !self.layout(ty).large => {
                let promoted = |e: &Element| e.key.as_ref().is_some_and(|k| self.promoted(k).is_some());
                if elems.len() < fields.len() || elems.iter().any(promoted) {
                    self.zero_into(ty, dst);
                }
                self.fill_struct(Place::Reg(dst), ty, &fields, elems);
            }
            Type::Struct(_) | Type::Array { .. } => self.new_composite(e, ty, dst),
            Type::Slice(elem) => self.slice_literal(ty, elem, elems, dst),
            Type::Map { key, value } => {
                let hint = self.alloc(1);
                self.load_int(hint, elems.len() as i64);
                let rtype = self.rtype(ty).0;
                self.emit(Op::MakeMap, dst, hint, 0, rtype);
                for elem in elems {
                    let mark = self.f.next;
                    let Some(k) = &elem.key else { continue };
                    let k = self.converted(k, key);
                    let v = self.converted(&elem.value, value);
                    self.emit(Op::MapSet, dst, k, v, rtype);
                    self.release_to(mark);
                }
            }
            _ => self.unsupported("this composite literal"),
        }
    }

    /// `&T{...}`, and large literals: built in an object of their own.
    pub fn new_composite(&mut self, e: &'a Expr, ty: TypeId, dst: u8) {
        let rtype = self.rtype(ty).0;
        self.span = e.span;
        match self.lw.types.under(ty) {
            Type::Struct(_) | Type::Array { .. } => {
                self.emit(Op::New, dst, 0, 0, rtype);
                self.fill(Place::Mem { base: dst, offset: 0 }, ty, e);
            }
            _ => {
                let mark = self.f.next;
                let value = self.alloc_for(ty);
                self.composite_into(e, ty, value);
                self.emit(Op::New, dst, 0, 0, rtype);
                self.store(Place::Mem { base: dst, offset: 0 }, ty, value);
                self.release_to(mark);
            }
        }
    }

    /// A struct or array literal into zeroed memory.
    fn fill(&mut self, place: Place, ty: TypeId, e: &'a Expr) {
        let ExprKind::Composite { elems, .. } = &e.kind else { return };
        match self.lw.types.under(ty).clone() {
            Type::Struct(fields) => self.fill_struct(place, ty, &fields, elems),
            Type::Array { elem, .. } => self.fill_elements(place, ty, elem, elems),
            _ => {}
        }
    }

    fn fill_struct(&mut self, place: Place, ty: TypeId, fields: &[Field], elems: &'a [Element]) {
        for (i, elem) in elems.iter().enumerate() {
            if let Some(path) = elem.key.as_ref().and_then(|k| self.promoted(k)) {
                let (at, field) = self.walk_path(place, ty, path);
                self.fill_one(at, field, &elem.value);
                continue;
            }
            let index = match &elem.key {
                Some(Expr { kind: ExprKind::Name(name), .. }) => fields.iter().position(|f| f.name == *name),
                _ => Some(i),
            };
            let Some(index) = index else { continue };
            let (offset, field) = self.lw.field(ty, index as u32);
            let at = self.part(place, ty, offset);
            self.fill_one(at, field, &elem.value);
        }
    }

    /// The way to a promoted field that a literal's key names.
    fn promoted(&self, key: &Expr) -> Option<&'a [u32]> {
        self.lw.program.info.selections.get(&key.id).map(|s| s.path.as_slice())
    }

    fn fill_elements(&mut self, place: Place, whole: TypeId, elem: TypeId, elems: &'a [Element]) {
        let stride = self.layout(elem).slots;
        for (index, value) in self.indexed(elems) {
            let at = self.part(place, whole, index * stride);
            self.fill_one(at, elem, value);
        }
    }

    fn fill_one(&mut self, at: Place, ty: TypeId, value: &'a Expr) {
        let mark = self.f.next;
        let in_place = matches!(at, Place::Mem { .. })
            && matches!(&value.kind, ExprKind::Composite { .. })
            && self.ty(value) == ty
            && matches!(self.lw.types.under(ty), Type::Struct(_) | Type::Array { .. });
        match at {
            _ if in_place => self.fill(at, ty, value),
            Place::Reg(r) => self.convert_into(value, ty, r),
            _ => {
                let src = self.borrowed(value, ty);
                self.store(at, ty, src);
            }
        }
        self.release_to(mark);
    }

    /// Elements with their indices.
    fn indexed(&self, elems: &'a [Element]) -> Vec<(u32, &'a Expr)> {
        let mut next = 0;
        let mut out = Vec::new();
        for elem in elems {
            let key = elem.key.as_ref().and_then(|k| self.constant_of(k)).and_then(|c| c.to_int());
            if let Some(key) = key {
                next = u32::try_from(&key).unwrap_or(0);
            }
            out.push((next, &elem.value));
            next += 1;
        }
        out
    }

    fn slice_literal(&mut self, ty: TypeId, elem: TypeId, elems: &'a [Element], dst: u8) {
        let indexed = self.indexed(elems);
        let len = indexed.iter().map(|(i, _)| i + 1).max().unwrap_or(0);
        self.make_slice_of(ty, len, dst);
        let stride = self.layout(elem).slots;
        for (index, value) in indexed {
            self.fill_one(Place::Mem { base: dst, offset: index * stride }, elem, value);
        }
    }

    /// A zeroed slice of a known length.
    pub fn make_slice_of(&mut self, ty: TypeId, len: u32, dst: u8) {
        let mark = self.f.next;
        let count = self.alloc(1);
        self.load_int(count, len as i64);
        let rtype = self.rtype(ty).0;
        self.emit(Op::MakeSlice, dst, count, count, rtype);
        self.release_to(mark);
    }
}
