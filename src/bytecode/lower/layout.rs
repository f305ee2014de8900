//! How many slots values take, and where their parts lie (see the module's page in `bytecode`).

use super::Lowerer;
use crate::types::info::{Const, TypeAndValue};
use crate::types::model::{Basic, Signature, Type, TypeId};

/// Structs of more slots are not kept in registers.
const SMALL_STRUCT: u32 = 8;
/// Arrays of more slots than this are refused.
const MOST_SLOTS: u64 = 1 << 26;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Layout {
    /// Slots in memory.
    pub slots: u32,
    /// In registers a reference to an immutable copy.
    pub large: bool,
}

impl Layout {
    const ONE: Layout = Layout { slots: 1, large: false };
    const TWO: Layout = Layout { slots: 2, large: false };

    /// Slots in registers.
    pub fn regs(self) -> usize {
        if self.large { 1 } else { self.slots as usize }
    }
}

/// How an integer type's values are kept in 64 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct IntKind {
    pub signed: bool,
    pub bits: u8,
}

impl IntKind {
    /// The operand of `Ext`; None for 64 bits.
    pub fn ext(self) -> Option<u8> {
        match (self.signed, self.bits) {
            (true, 8) => Some(0),
            (true, 16) => Some(1),
            (true, 32) => Some(2),
            (false, 8) => Some(3),
            (false, 16) => Some(4),
            (false, 32) => Some(5),
            _ => None,
        }
    }
}

/// What arithmetic and comparison a type has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    Int(IntKind),
    /// Single precision or double.
    Float {
        single: bool,
    },
    /// Two floats, of single precision or double.
    Complex {
        single: bool,
    },
    String,
    Bool,
    /// Pointers, channels, maps, functions: one slot, compared as such.
    Word,
    Slice,
    Interface,
    /// Structs and arrays.
    Aggregate,
}

impl Lowerer<'_> {
    pub(super) fn layout(&mut self, ty: TypeId) -> Layout {
        if let Some(known) = self.layouts.get(&ty) {
            return *known;
        }
        let layout = match self.types.under(ty).clone() {
            Type::Basic(Basic::String | Basic::UntypedString) => Layout::TWO,
            Type::Basic(Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex) => Layout::TWO,
            Type::Slice(_) | Type::Interface(_) => Layout::TWO,
            Type::Array { len, elem } => {
                let slots = self.layout(elem).slots as u64 * len.max(0) as u64;
                if slots > MOST_SLOTS {
                    self.unsupported(Default::default(), "arrays of this size");
                }
                Layout { slots: slots.min(MOST_SLOTS) as u32, large: true }
            }
            Type::Struct(fields) => {
                let parts: Vec<Layout> = fields.iter().map(|f| self.layout(f.ty)).collect();
                let slots = parts.iter().map(|l| l.slots).sum();
                Layout { slots, large: slots > SMALL_STRUCT || parts.iter().any(|l| l.large) }
            }
            Type::Tuple(parts) => {
                let slots = parts.iter().map(|t| self.layout(*t).regs() as u32).sum();
                Layout { slots, large: false }
            }
            _ => Layout::ONE,
        };
        self.layouts.insert(ty, layout);
        layout
    }

    pub(super) fn regs(&mut self, ty: TypeId) -> usize {
        self.layout(ty).regs()
    }

    /// A struct field's slot offset and type.
    pub(super) fn field(&mut self, ty: TypeId, index: u32) -> (u32, TypeId) {
        let Type::Struct(fields) = self.types.under(ty).clone() else { return (0, ty) };
        let offset = fields[..index as usize].iter().map(|f| self.layout(f.ty).slots).sum();
        (offset, fields[index as usize].ty)
    }

    /// The memory slots of a type that hold references.
    pub(super) fn refs(&mut self, ty: TypeId, base: u32, out: &mut Vec<u32>) {
        match self.types.under(ty).clone() {
            Type::Basic(Basic::String | Basic::UnsafePointer) => out.push(base),
            Type::Basic(_) | Type::Tuple(_) => {}
            Type::Interface(_) => out.push(base + 1),
            Type::Array { len, elem } => {
                let stride = self.layout(elem).slots;
                let mut first = Vec::new();
                self.refs(elem, 0, &mut first);
                for i in 0..if first.is_empty() { 0 } else { len as u32 } {
                    out.extend(first.iter().map(|r| base + i * stride + r));
                }
            }
            Type::Struct(fields) => {
                let mut at = base;
                for f in fields {
                    self.refs(f.ty, at, out);
                    at += self.layout(f.ty).slots;
                }
            }
            _ => out.push(base),
        }
    }

    pub(super) fn int_kind(&self, ty: TypeId) -> Option<IntKind> {
        let kind = |signed, bits| Some(IntKind { signed, bits });
        match self.types.under(ty) {
            Type::Basic(b) => match b {
                Basic::Int | Basic::Int64 | Basic::UntypedInt => kind(true, 64),
                Basic::Int8 => kind(true, 8),
                Basic::Int16 => kind(true, 16),
                Basic::Int32 | Basic::UntypedRune => kind(true, 32),
                Basic::Uint | Basic::Uint64 | Basic::Uintptr => kind(false, 64),
                Basic::Uint8 => kind(false, 8),
                Basic::Uint16 => kind(false, 16),
                Basic::Uint32 => kind(false, 32),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn class(&self, ty: TypeId) -> Class {
        if let Some(kind) = self.int_kind(ty) {
            return Class::Int(kind);
        }
        match self.types.under(ty) {
            Type::Basic(Basic::Float32) => Class::Float { single: true },
            Type::Basic(Basic::Float64 | Basic::UntypedFloat) => Class::Float { single: false },
            Type::Basic(Basic::Complex64) => Class::Complex { single: true },
            Type::Basic(Basic::Complex128 | Basic::UntypedComplex) => Class::Complex { single: false },
            Type::Basic(Basic::String | Basic::UntypedString) => Class::String,
            Type::Basic(Basic::Bool | Basic::UntypedBool) => Class::Bool,
            Type::Slice(_) => Class::Slice,
            Type::Interface(_) => Class::Interface,
            Type::Struct(_) | Type::Array { .. } => Class::Aggregate,
            _ => Class::Word,
        }
    }

    pub(super) fn is_interface(&self, ty: TypeId) -> bool {
        matches!(self.types.under(ty), Type::Interface(_))
    }

    pub(super) fn signature(&self, ty: TypeId) -> Option<Signature> {
        match self.types.under(ty) {
            Type::Func(sig) => Some(sig.clone()),
            _ => None,
        }
    }

    /// What a pointer type points to.
    pub(super) fn pointee(&self, ty: TypeId) -> Option<TypeId> {
        match self.types.under(ty) {
            Type::Pointer(elem) => Some(*elem),
            _ => None,
        }
    }

    /// An untyped constant's type where nothing else gives it one.
    pub(super) fn defaulted(&mut self, ty: TypeId) -> TypeId {
        let basic = match self.types.get(ty) {
            Type::Basic(Basic::UntypedBool) => Basic::Bool,
            Type::Basic(Basic::UntypedInt) => Basic::Int,
            Type::Basic(Basic::UntypedRune) => Basic::Int32,
            Type::Basic(Basic::UntypedFloat) => Basic::Float64,
            Type::Basic(Basic::UntypedComplex) => Basic::Complex128,
            Type::Basic(Basic::UntypedString) => Basic::String,
            _ => return ty,
        };
        self.types.basic(basic)
    }

    /// A constant of a one-slot type as that slot's bits.
    pub(super) fn const_bits(&self, value: &Const, ty: TypeId) -> u64 {
        match self.class(ty) {
            Class::Float { single: true } => ((value.to_f64() as f32) as f64).to_bits(),
            Class::Float { single: false } => value.to_f64().to_bits(),
            Class::Bool => matches!(value, Const::Bool(true)) as u64,
            _ => int_bits(value),
        }
    }
}

/// The 64 bits of an integer constant.
fn int_bits(value: &Const) -> u64 {
    let Some(v) = value.to_int() else { return 0 };
    match i64::try_from(&v) {
        Ok(v) => v as u64,
        Err(_) => u64::try_from(&v).unwrap_or(0),
    }
}

/// An integer constant that fits an immediate operand.
pub(super) fn small_const(tv: &TypeAndValue) -> Option<i32> {
    let v = tv.value.as_ref()?.to_int()?;
    i32::try_from(&v).ok()
}
