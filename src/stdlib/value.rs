//! Values with their run-time types, read out of slots: what fmt prints and errors.As compares.

use super::args::advance;
use crate::bytecode::program::{FuncId, RKind, Rtype, RtypeId};
use crate::vm::heap::Ref;
use crate::vm::native::NativeCx;

/// A value, flat as it lies in memory.
#[derive(Clone, Debug)]
pub(super) struct Value {
    pub ty: RtypeId,
    pub slots: Vec<u64>,
}

/// A run-time type of the program.
pub(super) fn rtype(cx: &dyn NativeCx, ty: RtypeId) -> &Rtype {
    &cx.program().types[ty.0 as usize]
}

impl Value {
    /// An interface's dynamic value; None for nil.
    pub fn of_iface(cx: &dyn NativeCx, tag: u64, data: u64) -> Option<Value> {
        let ty = RtypeId((tag as u32).checked_sub(1)?);
        let rtype = rtype(cx, ty);
        let slots = rtype.slots as usize;
        if !rtype.large && slots == 1 {
            return Some(Value { ty, slots: vec![data] });
        }
        Some(if slots == 0 { Value { ty, slots: Vec::new() } } else { Value::in_memory(cx, ty, Ref(data)) })
    }

    /// A value as it stands in registers.
    pub fn of_registers(cx: &dyn NativeCx, ty: RtypeId, registers: &[u64]) -> Value {
        if rtype(cx, ty).large {
            return Value::in_memory(cx, ty, Ref(registers[0]));
        }
        Value { ty, slots: registers.to_vec() }
    }

    pub fn in_memory(cx: &dyn NativeCx, ty: RtypeId, at: Ref) -> Value {
        let slots = rtype(cx, ty).slots;
        Value { ty, slots: (0..slots).map(|i| cx.load(at, i)).collect() }
    }

    /// The value as an interface's two slots.
    pub fn to_iface(&self, cx: &mut dyn NativeCx) -> [u64; 2] {
        let tag = self.ty.0 as u64 + 1;
        let rtype = rtype(cx, self.ty);
        if self.slots.is_empty() {
            return [tag, 0];
        }
        if !rtype.large && self.slots.len() == 1 {
            return [tag, self.slots[0]];
        }
        let at = cx.new_object(self.ty);
        for (i, slot) in self.slots.iter().enumerate() {
            cx.store(at, i as u32, *slot);
        }
        [tag, at.0]
    }

    pub fn kind(&self, cx: &dyn NativeCx) -> RKind {
        rtype(cx, self.ty).kind
    }

    /// A struct's field.
    pub fn field(&self, cx: &dyn NativeCx, i: usize) -> Value {
        let field = &rtype(cx, self.ty).fields[i];
        let at = field.offset as usize;
        Value { ty: field.ty, slots: self.slots[at..at + rtype(cx, field.ty).slots as usize].to_vec() }
    }

    /// A string's bytes.
    pub fn text(&self, cx: &dyn NativeCx) -> Vec<u8> {
        if self.slots[1] == 0 { Vec::new() } else { cx.bytes_at(Ref(self.slots[0]), self.slots[1] as usize) }
    }

    /// A slice's or an array's length.
    pub fn len(&self, cx: &dyn NativeCx) -> usize {
        let rtype = rtype(cx, self.ty);
        if rtype.kind == RKind::Array { rtype.len as usize } else { self.slots[1] as u32 as usize }
    }

    /// A slice's or an array's element.
    pub fn element(&self, cx: &dyn NativeCx, i: usize) -> Value {
        let rtype_of = rtype(cx, self.ty);
        let ty = rtype_of.elem.unwrap_or(self.ty);
        let stride = rtype(cx, ty).slots as usize;
        if rtype_of.kind == RKind::Array {
            return Value { ty, slots: self.slots[i * stride..(i + 1) * stride].to_vec() };
        }
        let at = Ref(self.slots[0]);
        if rtype(cx, ty).kind == RKind::Uint8 {
            return Value {
                ty,
                slots: vec![cx.bytes_at(advance(at, i), 1).first().copied().unwrap_or(0) as u64],
            };
        }
        Value::in_memory(cx, ty, advance(at, i * stride))
    }

    /// What a pointer that is not nil points to.
    pub fn pointee(&self, cx: &dyn NativeCx) -> Value {
        let ty = rtype(cx, self.ty).elem.unwrap_or(self.ty);
        Value::in_memory(cx, ty, Ref(self.slots[0]))
    }

    /// An interface's dynamic value; any other value is itself.
    pub fn dynamic(&self, cx: &dyn NativeCx) -> Option<Value> {
        if self.kind(cx) == RKind::Interface {
            return Value::of_iface(cx, self.slots[0], self.slots[1]);
        }
        Some(self.clone())
    }

    /// The bytes of a slice or array of bytes.
    pub fn bytes(&self, cx: &dyn NativeCx) -> Vec<u8> {
        if self.kind(cx) == RKind::Array {
            return self.slots.iter().map(|s| *s as u8).collect();
        }
        let len = self.len(cx);
        if len == 0 { Vec::new() } else { cx.bytes_at(Ref(self.slots[0]), len) }
    }
}

/// A method of a type by its exported name, if it takes `args` argument slots (its receiver's one included) and
/// gives `results`.
pub(super) fn method(cx: &dyn NativeCx, ty: RtypeId, name: &str, args: u8, results: u8) -> Option<FuncId> {
    let program = cx.program();
    let found = rtype(cx, ty).methods.iter().find(|m| program.symbols[m.0.0 as usize] == name)?;
    let func = &program.funcs[found.1.0 as usize];
    (func.arg_slots == args && func.result_slots == results).then_some(found.1)
}

/// Whether a type has all the methods of an interface type.
pub(super) fn implements(cx: &dyn NativeCx, ty: RtypeId, iface: RtypeId) -> bool {
    let methods = &rtype(cx, ty).methods;
    rtype(cx, iface).iface.iter().all(|s| methods.binary_search_by_key(s, |m| m.0).is_ok())
}
