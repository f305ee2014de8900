//! context: names of types, for its values' String methods.

use super::args::{self, DONE};
use super::value::{Value, rtype};
use crate::vm::native::{Native, NativeCx, NativeResult};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "point" | "looks" => |_| DONE,
        "now" => |cx| {
            let now = cx.now_ns() as u64;
            cx.set(0, now);
            DONE
        },
        "typeName" => type_name,
        "isComparable" => super::errors::is_comparable,
        _ => return None,
    })
}

/// func typeName(v any) string
fn type_name(cx: &mut dyn NativeCx) -> NativeResult {
    let name = match Value::of_iface(cx, cx.arg(0), cx.arg(1)) {
        Some(v) => rtype(cx, v.ty).name.clone(),
        None => "<nil>".into(),
    };
    args::give_text(cx, 0, name.as_bytes());
    DONE
}
