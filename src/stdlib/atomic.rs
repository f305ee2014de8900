//! sync/atomic: operations on one word. A native is never interrupted, so plain loads and stores do.

use super::args::{self, DONE};
use crate::vm::heap::Ref;
use crate::vm::native::{Native, NativeCx, NativeResult};

/// Functions (`AddInt32`) and methods (`(*Int32).Add`) alike: the address comes first, then the operands.
pub(super) fn lookup(name: &str) -> Option<Native> {
    if name == "sameType" {
        return Some(|cx| {
            let same = cx.arg(0) == cx.arg(2);
            args::give_bool(cx, 0, same);
            DONE
        });
    }
    let (op, ty) = match name.strip_prefix("(*").and_then(|n| n.split_once(").")) {
        Some((ty, op)) => (op, ty),
        None => OPS.iter().find_map(|op| name.strip_prefix(op).map(|ty| (*op, ty)))?,
    };
    Some(match (op, ty) {
        ("Load", _) => load,
        ("Store", _) => store,
        ("Swap", _) => swap,
        ("CompareAndSwap", _) => compare_and_swap,
        ("Add", "Int32") => |cx| update(cx, |old, x| old.wrapping_add(x) as i32 as u64),
        ("Add", "Uint32") => |cx| update(cx, |old, x| old.wrapping_add(x) as u32 as u64),
        ("Add", _) => |cx| update(cx, u64::wrapping_add),
        ("And", _) => |cx| replace(cx, |old, x| old & x),
        ("Or", _) => |cx| replace(cx, |old, x| old | x),
        _ => return None,
    })
}

const OPS: [&str; 7] = ["CompareAndSwap", "Load", "Store", "Swap", "Add", "And", "Or"];

fn with(cx: &mut dyn NativeCx, act: impl FnOnce(&mut dyn NativeCx, Ref)) -> NativeResult {
    let at = Ref(cx.arg(0));
    if at.is_nil() {
        return args::nil_panic();
    }
    act(cx, at);
    DONE
}

fn load(cx: &mut dyn NativeCx) -> NativeResult {
    cx.poll();
    with(cx, |cx, at| {
        let value = cx.load(at, 0);
        cx.set(0, value);
    })
}

fn store(cx: &mut dyn NativeCx) -> NativeResult {
    with(cx, |cx, at| {
        let value = cx.arg(1);
        cx.store(at, 0, value);
    })
}

fn swap(cx: &mut dyn NativeCx) -> NativeResult {
    replace(cx, |_, new| new)
}

fn compare_and_swap(cx: &mut dyn NativeCx) -> NativeResult {
    cx.poll();
    with(cx, |cx, at| {
        let same = cx.load(at, 0) == cx.arg(1);
        if same {
            let new = cx.arg(2);
            cx.store(at, 0, new);
        }
        args::give_bool(cx, 0, same);
    })
}

/// The result is the new value.
fn update(cx: &mut dyn NativeCx, change: fn(u64, u64) -> u64) -> NativeResult {
    with(cx, |cx, at| {
        let new = change(cx.load(at, 0), cx.arg(1));
        cx.store(at, 0, new);
        cx.set(0, new);
    })
}

/// The result is the old value.
fn replace(cx: &mut dyn NativeCx, change: fn(u64, u64) -> u64) -> NativeResult {
    with(cx, |cx, at| {
        let old = cx.load(at, 0);
        let new = change(old, cx.arg(1));
        cx.store(at, 0, new);
        cx.set(0, old);
    })
}
