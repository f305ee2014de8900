//! os: leaving, arguments, and the two streams that a program writes to.

use super::args::{self, DONE};
use crate::vm::native::{Native, NativeCx, NativeResult};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "Exit" => |cx| NativeResult::Exit(cx.arg(0) as i32),
        "arguments" => arguments,
        "untilInterrupt" => |cx| {
            let until = cx.interrupt_ns().map_or(-1, |at| at.saturating_sub(cx.now_ns()));
            cx.set(0, until as u64);
            DONE
        },
        "writeString" => |cx| {
            let text = args::text(cx, 1);
            write(cx, &text)
        },
        "writeBytes" => |cx| {
            let bytes = args::bytes(cx, 1);
            write(cx, &bytes)
        },
        _ => return None,
    })
}

/// func writeString(fd int, s string); func writeBytes(fd int, b []byte)
fn write(cx: &mut dyn NativeCx, bytes: &[u8]) -> NativeResult {
    let stderr = cx.arg(0) == 2;
    cx.print(stderr, bytes);
    DONE
}

/// func arguments() []string
fn arguments(cx: &mut dyn NativeCx) -> NativeResult {
    let mut all = vec![b"main".to_vec()];
    all.extend(cx.program_args().into_iter().map(String::into_bytes));
    args::give_strings(cx, 0, &all);
    DONE
}
