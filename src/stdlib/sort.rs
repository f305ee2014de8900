//! sort: slices of basic types in one go, and what Slice needs of a slice of any type.

use super::args::{self, DONE, advance};
use super::value::{Value, rtype};
use crate::bytecode::program::RKind;
use crate::source::arrange;
use crate::vm::heap::Ref;
use crate::vm::native::{Native, NativeCx, NativePanic, NativeResult};
use std::cmp::Ordering;

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "Ints" => |cx| sort_words(cx, |a, b| (a as i64).cmp(&(b as i64))),
        "Float64s" => |cx| {
            sort_words(cx, |a, b| {
                let (x, y) = (f64::from_bits(a), f64::from_bits(b));
                x.partial_cmp(&y).unwrap_or(y.is_nan().cmp(&x.is_nan()))
            })
        },
        "Strings" => strings,
        "length" => length,
        "swapElements" => swap,
        _ => return None,
    })
}

fn sort_words(cx: &mut dyn NativeCx, order: fn(u64, u64) -> Ordering) -> NativeResult {
    let (at, len, _) = args::slice(cx, 0);
    let mut words: Vec<u64> = (0..len as u32).map(|i| cx.load(at, i)).collect();
    words.sort_by(|a, b| order(*a, *b));
    for (i, word) in words.into_iter().enumerate() {
        cx.store(at, i as u32, word);
    }
    DONE
}

fn strings(cx: &mut dyn NativeCx) -> NativeResult {
    let (at, len, _) = args::slice(cx, 0);
    let texts = args::strings(cx, 0);
    let mut order: Vec<usize> = (0..len).collect();
    arrange::sort_by(&mut order, |a, b| texts[*a].cmp(&texts[*b]));
    let slots: Vec<[u64; 2]> =
        order.iter().map(|i| [cx.load(at, 2 * *i as u32), cx.load(at, 2 * *i as u32 + 1)]).collect();
    for (i, [data, size]) in slots.into_iter().enumerate() {
        cx.store(at, 2 * i as u32, data);
        cx.store(at, 2 * i as u32 + 1, size);
    }
    DONE
}

/// func length(slice any) int
fn length(cx: &mut dyn NativeCx) -> NativeResult {
    match Value::of_iface(cx, cx.arg(0), cx.arg(1)) {
        Some(v) if v.kind(cx) == RKind::Slice => {
            let len = v.len(cx);
            cx.set(0, len as u64);
            DONE
        }
        Some(_) => args::panic("reflect: call of Swapper on a value that is not a slice"),
        None => args::panic("reflect: call of Swapper on zero Value"),
    }
}

/// func swapElements(slice any, i, j int)
fn swap(cx: &mut dyn NativeCx) -> NativeResult {
    let Some(slice) = Value::of_iface(cx, cx.arg(0), cx.arg(1)) else { return DONE };
    let (i, j, len) = (cx.arg(2), cx.arg(3), slice.len(cx) as u64);
    if i >= len || j >= len {
        return NativeResult::Panic(NativePanic::Text("reflect: slice index out of range".into()));
    }
    let elem = rtype(cx, slice.ty).elem.unwrap_or(slice.ty);
    let at = Ref(slice.slots[0]);
    if rtype(cx, elem).kind == RKind::Uint8 {
        let (x, y) = (advance(at, i as usize), advance(at, j as usize));
        let (a, b) = (cx.bytes_at(x, 1), cx.bytes_at(y, 1));
        cx.set_bytes_at(x, &b);
        cx.set_bytes_at(y, &a);
        return DONE;
    }
    let stride = rtype(cx, elem).slots;
    for k in 0..stride {
        let (x, y) = (i as u32 * stride + k, j as u32 * stride + k);
        let (a, b) = (cx.load(at, x), cx.load(at, y));
        cx.store(at, x, b);
        cx.store(at, y, a);
    }
    DONE
}
