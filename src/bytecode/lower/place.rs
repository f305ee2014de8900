//! Places: where a value is, and how to read, write and point to it.

use super::state::{Body, Var};
use crate::bytecode::instr::Op;
use crate::syntax::ast::{Expr, ExprKind, UnaryOp};
use crate::types::info::SelectionKind;
use crate::types::model::{ObjectId, Type, TypeId};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// In registers from this one on; never a large value.
    Reg(u8),
    /// In memory: slots from `offset` on behind the reference in a register.
    Mem {
        base: u8,
        offset: u32,
    },
    Global(u32),
    /// An element of the slice in two registers; the index is checked on access.
    Elem {
        slice: u8,
        index: u8,
    },
    /// A map's entry; it has no address.
    Entry {
        map: u8,
        key: u8,
        ty: TypeId,
    },
    /// The blank identifier.
    Blank,
}

impl<'a> Body<'a, '_> {
    pub fn var_place(&mut self, object: ObjectId) -> Place {
        let var = self.var(object);
        self.place_of(var)
    }

    pub fn place_of(&mut self, var: Var) -> Place {
        match var {
            Var::Reg(r) => Place::Reg(r),
            Var::Box(r) => Place::Mem { base: r, offset: 0 },
            Var::Global(slot) => Place::Global(slot),
            Var::Spilled { base, offset } => Place::Mem { base, offset },
            // Register 0 holds the closure.
            Var::Value(slot) => Place::Mem { base: 0, offset: slot },
            Var::Shared(slot) => {
                let base = self.alloc(1);
                self.emit(Op::Load, base, 0, 0, slot);
                Place::Mem { base, offset: 0 }
            }
        }
    }

    /// Where an expression's value is; one that is in no memory is evaluated to registers.
    pub fn place(&mut self, e: &'a Expr) -> Place {
        if self.given(e).is_none() && self.constant_of(e).is_none() {
            match &e.kind {
                ExprKind::Paren(x) => return self.place(x),
                ExprKind::Name(name) if name.is_blank() => return Place::Blank,
                ExprKind::Name(_) => {
                    if let Some(object) = self.variable_of(e) {
                        return self.var_place(object);
                    }
                }
                ExprKind::Selector { x, sel } => match self.lw.program.info.selections.get(&e.id) {
                    Some(s) if s.kind == SelectionKind::Field => {
                        let (place, ty) = (self.place(x), self.ty(x));
                        self.span = sel.span;
                        return self.walk_path(place, ty, &s.path).0;
                    }
                    Some(_) => {}
                    None => {
                        if let Some(object) = self.variable_of(e) {
                            return self.var_place(object);
                        }
                    }
                },
                ExprKind::Index { x, index, .. } => {
                    if let Some(place) = self.index_place(e, x, index) {
                        return place;
                    }
                }
                ExprKind::Star(x) => {
                    let base = self.operand(x);
                    return Place::Mem { base, offset: 0 };
                }
                _ => {}
            }
        }
        self.value_place(e)
    }

    fn value_place(&mut self, e: &'a Expr) -> Place {
        let ty = self.ty(e);
        let reg = self.alloc_for(ty);
        self.expr_into(e, reg);
        if self.layout(ty).large { Place::Mem { base: reg, offset: 0 } } else { Place::Reg(reg) }
    }

    /// The place of what selected fields lead to, and its type. Pointers on the way are followed.
    pub fn walk_path(&mut self, mut place: Place, mut ty: TypeId, path: &[u32]) -> (Place, TypeId) {
        for index in path {
            if let Some(elem) = self.lw.pointee(ty) {
                let base = self.load(place, ty);
                (place, ty) = (Place::Mem { base, offset: 0 }, elem);
            }
            let (offset, field) = self.lw.field(ty, *index);
            place = self.part(place, ty, offset);
            ty = field;
        }
        (place, ty)
    }

    /// The place of a part of a value.
    pub fn part(&mut self, place: Place, whole: TypeId, by: u32) -> Place {
        match place {
            Place::Reg(r) => Place::Reg(r + by as u8),
            Place::Mem { base, offset } => Place::Mem { base, offset: offset + by },
            Place::Global(slot) => Place::Global(slot + by),
            Place::Elem { .. } => {
                let base = self.address(place, whole);
                Place::Mem { base, offset: by }
            }
            Place::Entry { .. } => {
                let reg = self.load(place, whole);
                if self.layout(whole).large {
                    Place::Mem { base: reg, offset: by }
                } else {
                    Place::Reg(reg + by as u8)
                }
            }
            Place::Blank => Place::Blank,
        }
    }

    /// The value at a place, in registers: where it is, or else a copy.
    pub fn load(&mut self, place: Place, ty: TypeId) -> u8 {
        if let Place::Reg(r) = place {
            return r;
        }
        let dst = self.alloc_for(ty);
        self.load_into(place, ty, dst);
        dst
    }

    pub fn load_into(&mut self, place: Place, ty: TypeId, dst: u8) {
        let layout = self.layout(ty);
        let regs = layout.regs();
        if layout.large && !matches!(place, Place::Entry { .. }) {
            let mark = self.f.next;
            let base = self.address(place, ty);
            let rtype = self.rtype(ty).0;
            self.emit(Op::LoadBig, dst, base, 0, rtype);
            return self.release_to(mark);
        }
        match place {
            Place::Reg(r) => self.mov(dst, r, regs),
            Place::Mem { base, offset } if regs == 1 => {
                self.emit(Op::Load, dst, base, 0, offset);
            }
            Place::Mem { base, offset } => {
                self.emit(Op::LoadN, dst, base, regs as u8, offset);
            }
            Place::Global(slot) if regs == 1 => {
                self.emit(Op::LoadGlobal, dst, 0, 0, slot);
            }
            Place::Global(slot) => {
                self.emit(Op::LoadGlobalN, dst, 0, regs as u8, slot);
            }
            Place::Elem { slice, index } if regs == 1 => {
                self.emit(Op::IndexLoad, dst, slice, index, 0);
            }
            Place::Elem { .. } => {
                let mark = self.f.next;
                let base = self.address(place, ty);
                self.emit(Op::LoadN, dst, base, regs as u8, 0);
                self.release_to(mark);
            }
            Place::Entry { map, key, ty } => {
                let rtype = self.rtype(ty).0;
                self.emit(Op::MapGet, dst, map, key, rtype);
            }
            Place::Blank => {}
        }
    }

    /// Writes a value in register form.
    pub fn store(&mut self, place: Place, ty: TypeId, src: u8) {
        let layout = self.layout(ty);
        let regs = layout.regs();
        let mark = self.f.next;
        match place {
            Place::Blank => {}
            Place::Entry { map, key, ty } => {
                let rtype = self.rtype(ty).0;
                self.emit(Op::MapSet, map, key, src, rtype);
            }
            _ if layout.large => {
                let base = self.address(place, ty);
                let rtype = self.rtype(ty).0;
                self.emit(Op::StoreBig, base, src, 0, rtype);
            }
            Place::Reg(r) => self.mov(r, src, regs),
            Place::Mem { base, offset } if regs == 1 => {
                self.emit(Op::Store, base, src, 0, offset);
            }
            Place::Mem { base, offset } => {
                self.emit(Op::StoreN, base, src, regs as u8, offset);
            }
            Place::Global(slot) if regs == 1 => {
                self.emit(Op::StoreGlobal, src, 0, 0, slot);
            }
            Place::Global(slot) => {
                self.emit(Op::StoreGlobalN, src, 0, regs as u8, slot);
            }
            Place::Elem { slice, index } if regs == 1 => {
                self.emit(Op::IndexStore, slice, index, src, 0);
            }
            Place::Elem { .. } => {
                let base = self.address(place, ty);
                self.emit(Op::StoreN, base, src, regs as u8, 0);
            }
        }
        self.release_to(mark);
    }

    /// A register that refers to a place in memory; `ty` is what lies there.
    pub fn address(&mut self, place: Place, ty: TypeId) -> u8 {
        match place {
            Place::Mem { base, offset: 0 } => base,
            _ => {
                let dst = self.alloc(1);
                self.address_into(place, ty, dst);
                dst
            }
        }
    }

    fn address_into(&mut self, place: Place, ty: TypeId, dst: u8) {
        match place {
            Place::Mem { base, offset } => {
                self.emit(Op::FieldAddr, dst, base, 0, offset);
            }
            Place::Global(slot) => {
                self.emit(Op::GlobalAddr, dst, 0, 0, slot);
            }
            Place::Elem { slice, index } => {
                let stride = self.layout(ty).slots;
                self.emit(Op::IndexAddr, dst, slice, index, stride);
            }
            // A value that has no address gets an object of its own.
            Place::Reg(r) => {
                let rtype = self.rtype(ty).0;
                self.emit(Op::New, dst, 0, 0, rtype);
                self.store(Place::Mem { base: dst, offset: 0 }, ty, r);
            }
            Place::Entry { .. } => self.load_into(place, ty, dst),
            Place::Blank => {}
        }
    }

    /// `&x` for an addressable operand or a composite literal.
    pub fn address_of(&mut self, x: &'a Expr, dst: u8) {
        let mut inner = x;
        while let ExprKind::Paren(y) = &inner.kind {
            inner = y;
        }
        let ty = self.ty(inner);
        if let ExprKind::Composite { .. } = &inner.kind {
            return self.new_composite(inner, ty, dst);
        }
        let mark = self.f.next;
        let is_variable = self.variable_of(inner).is_some();
        match self.place(inner) {
            // A variable's own object is there; any other reference is checked.
            Place::Mem { base, offset: 0 } if is_variable => self.mov(dst, base, 1),
            place => self.address_into(place, ty, dst),
        }
        self.release_to(mark);
    }

    /// The receiver of a method, into `dst`: `x` followed through embedded fields, then as `pointer` asks.
    pub fn receiver(&mut self, place: Place, ty: TypeId, path: &[u32], pointer: bool, dst: u8) {
        let mark = self.f.next;
        let (place, ty) = self.walk_path(place, ty, path);
        match (self.named_pointee(ty), pointer) {
            (Some(_), true) => self.load_into(place, ty, dst),
            (None, true) => match place {
                Place::Mem { base, offset: 0 } => self.mov(dst, base, 1),
                _ => self.address_into(place, ty, dst),
            },
            (Some(elem), false) => {
                let base = self.load(place, ty);
                self.load_into(Place::Mem { base, offset: 0 }, elem, dst);
            }
            (None, false) => self.load_into(place, ty, dst),
        }
        self.release_to(mark);
    }

    /// The pointee of a pointer type that is not itself a defined one.
    fn named_pointee(&self, ty: TypeId) -> Option<TypeId> {
        match self.lw.types.get(ty) {
            Type::Pointer(elem) => Some(*elem),
            _ => None,
        }
    }

    /// An operand that may be read in place: a large value is not copied.
    pub fn borrowed(&mut self, e: &'a Expr, target: TypeId) -> u8 {
        let ty = self.ty(e);
        if self.layout(ty).large && !self.lw.is_interface(target) && !is_receive(e) {
            let place = self.place(e);
            return match place {
                Place::Entry { .. } => self.load(place, ty),
                _ => self.address(place, ty),
            };
        }
        self.converted(e, target)
    }
}

fn is_receive(e: &Expr) -> bool {
    matches!(&e.kind, ExprKind::Unary { op: UnaryOp::Recv, .. })
}
