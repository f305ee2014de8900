//! The order in which a map's entries are printed.

use crate::bytecode::program::RKind;
use crate::stdlib::value::{Value, rtype};
use crate::vm::native::NativeCx;
use std::cmp::Ordering;

/// Compares two keys of one type: numbers and strings by size, false before true, NaN first, addresses by number,
/// structs and arrays part by part, interfaces by type then value, nil first.
pub(super) fn compare(cx: &dyn NativeCx, a: &Value, b: &Value) -> Ordering {
    match a.kind(cx) {
        RKind::Int | RKind::Int8 | RKind::Int16 | RKind::Int32 | RKind::Int64 => {
            (a.slots[0] as i64).cmp(&(b.slots[0] as i64))
        }
        RKind::Float32 | RKind::Float64 | RKind::Complex64 | RKind::Complex128 => {
            first_difference(a.slots.iter().zip(&b.slots).map(|(x, y)| {
                let (x, y) = (f64::from_bits(*x), f64::from_bits(*y));
                x.partial_cmp(&y).unwrap_or(y.is_nan().cmp(&x.is_nan()))
            }))
        }
        RKind::String => a.text(cx).cmp(&b.text(cx)),
        RKind::Struct => {
            let fields = rtype(cx, a.ty).fields.len();
            first_difference((0..fields).map(|i| compare(cx, &a.field(cx, i), &b.field(cx, i))))
        }
        RKind::Array => {
            let len = a.len(cx);
            first_difference((0..len).map(|i| compare(cx, &a.element(cx, i), &b.element(cx, i))))
        }
        RKind::Interface => match (a.dynamic(cx), b.dynamic(cx)) {
            (Some(x), Some(y)) if x.ty == y.ty => compare(cx, &x, &y),
            (x, y) => x.map(|v| v.ty).cmp(&y.map(|v| v.ty)),
        },
        _ => a.slots.first().cmp(&b.slots.first()),
    }
}

fn first_difference(mut parts: impl Iterator<Item = Ordering>) -> Ordering {
    parts.find(|o| *o != Ordering::Equal).unwrap_or(Ordering::Equal)
}
