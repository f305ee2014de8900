//! Interfaces: boxing, assertions, dispatch (the Go spec, "Type assertions").

use super::equal::{Fault, unbox};
use super::heap::Ref;
use super::machine::Machine;
use crate::bytecode::program::{FuncId, RtypeId, SymbolId};

/// The dynamic type of an interface's first slot; None for nil.
pub(super) fn dynamic(slot: u64) -> Option<RtypeId> {
    (slot as u32).checked_sub(1).map(RtypeId)
}

impl Machine {
    /// An interface holding a value in register form.
    pub(super) fn make_iface(&mut self, ty: RtypeId, value: &[u64]) -> [u64; 2] {
        let data = match value.len() {
            0 => 0,
            1 => value[0],
            n => {
                let at = self.heap.alloc_slots(ty, 1, n as u32);
                self.heap.slots_mut(at)[..n].copy_from_slice(value);
                at.0
            }
        };
        [ty.0 as u64 + 1, data]
    }

    /// The value of an interface known to hold `ty`.
    pub(super) fn unboxed(&self, ty: RtypeId, data: u64) -> Vec<u64> {
        unbox(&self.program, &self.heap, ty, data)
    }

    /// A method of the dynamic type.
    pub(super) fn method(&self, ty: RtypeId, symbol: SymbolId) -> Option<FuncId> {
        let methods = &self.rtype(ty).methods;
        methods.binary_search_by_key(&symbol, |m| m.0).ok().map(|i| methods[i].1)
    }

    /// A method found by its exported name.
    pub fn method_named(&self, ty: RtypeId, name: &str) -> Option<FuncId> {
        self.rtype(ty).methods.iter().find(|m| self.program.symbols[m.0.0 as usize] == name).map(|m| m.1)
    }

    /// The first method of interface `iface` that `ty` lacks.
    fn missing(&self, ty: RtypeId, iface: RtypeId) -> Option<SymbolId> {
        self.rtype(iface).iface.iter().copied().find(|s| self.method(ty, *s).is_none())
    }

    pub(super) fn implements(&self, slot: u64, iface: RtypeId) -> bool {
        dynamic(slot).is_some_and(|ty| self.missing(ty, iface).is_none())
    }

    /// Why `x.(T)` fails, T concrete.
    pub(super) fn assert_fault(&self, slot: u64, want: RtypeId, iface: RtypeId) -> Fault {
        let (want_name, iface_name) = (&self.rtype(want).name, self.iface_name(iface));
        match dynamic(slot) {
            None => format!("interface conversion: {iface_name} is nil, not {want_name}"),
            Some(ty) => {
                let have = &self.rtype(ty).name;
                if have == want_name {
                    format!(
                        "interface conversion: {iface_name} is {have}, not {want_name} (types from different scopes)"
                    )
                } else {
                    format!("interface conversion: {iface_name} is {have}, not {want_name}")
                }
            }
        }
    }

    /// Why `x.(I)` fails, I an interface.
    pub(super) fn assert_iface_fault(&self, slot: u64, want: RtypeId) -> Fault {
        let want_name = self.iface_name(want);
        match dynamic(slot) {
            None => format!("interface conversion: interface is nil, not {want_name}"),
            Some(ty) => {
                let missing =
                    self.missing(ty, want).map_or("", |s| self.program.symbols[s.0 as usize].as_str());
                format!(
                    "interface conversion: {} is not {want_name}: missing method {missing}",
                    self.rtype(ty).name
                )
            }
        }
    }

    fn iface_name(&self, ty: RtypeId) -> &str {
        &self.rtype(ty).name
    }

    /// Copies a large value out of memory.
    pub(super) fn snapshot(&mut self, ty: RtypeId, at: Ref) -> Ref {
        let slots = self.rtype(ty).slots;
        let copy = self.heap.alloc_slots(ty, 1, slots);
        self.copy(copy, at, 1, slots as u64, false);
        copy
    }
}
