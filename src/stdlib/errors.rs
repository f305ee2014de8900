//! errors: what Is and As need to know of dynamic types.

use super::args::{self, DONE};
use super::value::{self, Value, rtype};
use crate::bytecode::program::RKind;
use crate::vm::heap::Ref;
use crate::vm::native::{Native, NativeCx, NativeResult};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "isComparable" => is_comparable,
        "checkTarget" => check_target,
        "assign" => assign,
        _ => return None,
    })
}

/// func isComparable(v any) bool
pub(super) fn is_comparable(cx: &mut dyn NativeCx) -> NativeResult {
    let value = Value::of_iface(cx, cx.arg(0), cx.arg(1));
    let yes = value.is_none_or(|v| rtype(cx, v.ty).comparable);
    args::give_bool(cx, 0, yes);
    DONE
}

/// func checkTarget(target any) int: what is wrong with As's target: 0 nothing, 1 no pointer or nil, 2 what it points to
/// can't hold an error.
fn check_target(cx: &mut dyn NativeCx) -> NativeResult {
    let problem = match Value::of_iface(cx, cx.arg(0), cx.arg(1)) {
        Some(v) if v.kind(cx) == RKind::Pointer && v.slots[0] != 0 => {
            let elem = rtype(cx, v.ty).elem.unwrap_or(v.ty);
            let fits =
                rtype(cx, elem).kind == RKind::Interface || value::method(cx, elem, "Error", 1, 2).is_some();
            if fits { 0 } else { 2 }
        }
        _ => 1,
    };
    cx.set(0, problem);
    DONE
}

/// func assign(target any, err error) bool: stores err where target points to, if its type fits.
fn assign(cx: &mut dyn NativeCx) -> NativeResult {
    let (target, error) =
        (Value::of_iface(cx, cx.arg(0), cx.arg(1)), Value::of_iface(cx, cx.arg(2), cx.arg(3)));
    let mut fits = false;
    if let (Some(target), Some(error)) = (target, error) {
        let elem = rtype(cx, target.ty).elem.unwrap_or(target.ty);
        let at = Ref(target.slots[0]);
        if elem == error.ty {
            fits = true;
            for (i, slot) in error.slots.iter().enumerate() {
                cx.store(at, i as u32, *slot);
            }
        } else if rtype(cx, elem).kind == RKind::Interface && value::implements(cx, error.ty, elem) {
            fits = true;
            let (tag, data) = (cx.arg(2), cx.arg(3));
            cx.store(at, 0, tag);
            cx.store(at, 1, data);
        }
    }
    args::give_bool(cx, 0, fits);
    DONE
}
