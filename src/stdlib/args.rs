//! Reading arguments and giving results: slots as the values that Rust works with.

use crate::bytecode::program::{RKind, RtypeId};
use crate::vm::heap::Ref;
use crate::vm::native::{NativeCx, NativePanic, NativeResult};

pub(super) const DONE: NativeResult = NativeResult::Done;

/// The panic of a method called through a nil pointer.
pub(super) fn nil_panic() -> NativeResult {
    NativeResult::Panic(NativePanic::Runtime("invalid memory address or nil pointer dereference".into()))
}

/// `panic(text)`.
pub(super) fn panic(text: &str) -> NativeResult {
    NativeResult::Panic(NativePanic::Text(text.into()))
}

/// A string argument.
pub(super) fn text(cx: &dyn NativeCx, i: usize) -> Vec<u8> {
    cx.string(i).to_vec()
}

pub(super) fn int(cx: &dyn NativeCx, i: usize) -> i64 {
    cx.arg(i) as i64
}

pub(super) fn float(cx: &dyn NativeCx, i: usize) -> f64 {
    f64::from_bits(cx.arg(i))
}

/// A complex number: its real part's slot, then its imaginary part's.
pub(super) fn complex(cx: &dyn NativeCx, i: usize) -> [f64; 2] {
    [float(cx, i), float(cx, i + 1)]
}

/// A slice argument: its first element, length and capacity.
pub(super) fn slice(cx: &dyn NativeCx, i: usize) -> (Ref, usize, usize) {
    let packed = cx.arg(i + 1);
    (Ref(cx.arg(i)), packed as u32 as usize, (packed >> 32) as usize)
}

/// A byte slice argument.
pub(super) fn bytes(cx: &dyn NativeCx, i: usize) -> Vec<u8> {
    let (at, len, _) = slice(cx, i);
    if len == 0 { Vec::new() } else { cx.bytes_at(at, len) }
}

/// A reference `n` slots further on.
pub(super) fn advance(at: Ref, n: usize) -> Ref {
    Ref::new(at.object(), at.offset() + n as u32)
}

/// The elements of a slice of strings.
pub(super) fn strings(cx: &dyn NativeCx, i: usize) -> Vec<Vec<u8>> {
    let (at, len, _) = slice(cx, i);
    (0..len as u32)
        .map(|k| {
            let (data, size) = (cx.load(at, 2 * k), cx.load(at, 2 * k + 1) as usize);
            if size == 0 { Vec::new() } else { cx.bytes_at(Ref(data), size) }
        })
        .collect()
}

pub(super) fn give_text(cx: &mut dyn NativeCx, i: usize, text: &[u8]) {
    let [at, len] = cx.new_string(text);
    cx.set(i, at);
    cx.set(i + 1, len);
}

pub(super) fn give_bool(cx: &mut dyn NativeCx, i: usize, value: bool) {
    cx.set(i, value as u64);
}

pub(super) fn give_float(cx: &mut dyn NativeCx, i: usize, value: f64) {
    cx.set(i, value.to_bits());
}

/// A slice of strings as a result; nil when there are none.
pub(super) fn give_strings(cx: &mut dyn NativeCx, i: usize, texts: &[Vec<u8>]) {
    let ty = type_of(cx, "string", RKind::String);
    let [at, packed] = if texts.is_empty() { [0, 0] } else { cx.new_slice(ty, texts.len()) };
    for (k, text) in texts.iter().enumerate() {
        let [data, len] = cx.new_string(text);
        cx.store(Ref(at), 2 * k as u32, data);
        cx.store(Ref(at), 2 * k as u32 + 1, len);
    }
    cx.set(i, at);
    cx.set(i + 1, packed);
}

/// A run-time type by name, or one of the same kind: enough for memory of the same shape.
pub(super) fn type_of(cx: &dyn NativeCx, name: &str, kind: RKind) -> RtypeId {
    cx.type_named(name).unwrap_or_else(|| {
        let types = &cx.program().types;
        RtypeId(types.iter().position(|t| t.kind == kind).unwrap_or(0) as u32)
    })
}
