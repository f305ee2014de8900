//! runtime: scheduling calls, and what the builtins print and println write.

use super::args::{self, DONE};
use super::complex;
use crate::vm::heap::Ref;
use crate::vm::native::{Labels, Native, NativeCx, NativePanic, NativeResult, Survey};
use crate::vm::{print_complex, print_float};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "Gosched" => |_| NativeResult::Yield,
        "Goexit" => |_| NativeResult::Goexit,
        "NumGoroutine" => |cx| {
            let count = cx.goroutine_count() as u64;
            cx.set(0, count);
            DONE
        },
        "GC" => |_| NativeResult::Collect,
        "memory" => |cx| {
            let memory = cx.memory();
            let all =
                [memory.bytes, memory.objects, memory.freed_bytes, memory.freed_objects, memory.collections];
            all.into_iter().enumerate().for_each(|(i, n)| cx.set(i, n as u64));
            DONE
        },
        "stacks" => |cx| NativeResult::Survey(Survey::Stacks { all: cx.arg(0) != 0, leaked: cx.arg(1) != 0 }),
        "profile" => |cx| NativeResult::Survey(Survey::Profile { leaked: cx.arg(0) != 0 }),
        "setLabels" => |cx| {
            let text = |i| String::from_utf8_lossy(&args::text(cx, i)).into_owned();
            let labels = Labels { traced: text(0), profiled: text(2) };
            cx.set_labels(Some(labels).filter(|labels| !labels.traced.is_empty()));
            DONE
        },
        "caller" => |cx| NativeResult::Survey(Survey::Caller { skip: args::int(cx, 0) }),
        "at" => at,
        "addressOf" => |cx| {
            let address = cx.address(Ref(cx.arg(0)));
            cx.set(0, address);
            DONE
        },
        "sliceToArray" => slice_to_array,
        "printbool" => |cx| say(if cx.arg(0) != 0 { "true" } else { "false" }, cx),
        "printint" => |cx| say(&args::int(cx, 0).to_string(), cx),
        "printuint" => |cx| say(&cx.arg(0).to_string(), cx),
        "printfloat" => |cx| say(&print_float(args::float(cx, 0), false), cx),
        "printfloat32" => |cx| say(&print_float(args::float(cx, 0), true), cx),
        "printcomplex" => |cx| say(&print_complex(args::complex(cx, 0), false), cx),
        "printcomplex64" => |cx| say(&print_complex(args::complex(cx, 0), true), cx),
        "complexQuotient" => |cx| {
            let quotient = complex::quotient(args::complex(cx, 0), args::complex(cx, 2));
            quotient.into_iter().enumerate().for_each(|(i, part)| args::give_float(cx, i, part));
            DONE
        },
        "printstring" => |cx| {
            let text = args::text(cx, 0);
            cx.print(true, &text);
            DONE
        },
        "printpointer" => |cx| say(&hex(cx.address(Ref(cx.arg(0)))), cx),
        "printslice" => |cx| {
            let (at, len, cap) = args::slice(cx, 0);
            say(&format!("[{len}/{cap}]{}", hex(cx.address(at))), cx)
        },
        "printeface" | "printiface" => {
            |cx| say(&format!("({},{})", hex(cx.arg(0)), hex(cx.address(Ref(cx.arg(1))))), cx)
        }
        "printsp" => |cx| say(" ", cx),
        "printnl" => |cx| say("\n", cx),
        _ => return None,
    })
}

/// func at(pc uintptr) (function, file string, line int)
fn at(cx: &mut dyn NativeCx) -> NativeResult {
    let found = cx.program().at(cx.arg(0)).map(|at| (at.function.to_string(), at.file.to_string(), at.line));
    let (function, file, line) = found.unwrap_or_default();
    let ([f0, f1], [p0, p1]) = (cx.new_string(function.as_bytes()), cx.new_string(file.as_bytes()));
    [f0, f1, p0, p1, u64::from(line)].into_iter().enumerate().for_each(|(i, slot)| cx.set(i, slot));
    DONE
}

/// func sliceToArray(have, want int): a slice must be as long as the array that it becomes.
fn slice_to_array(cx: &mut dyn NativeCx) -> NativeResult {
    let (have, want) = (args::int(cx, 0), args::int(cx, 1));
    if have >= want {
        return DONE;
    }
    let text =
        format!("cannot convert slice with length {have} to array or pointer to array with length {want}");
    NativeResult::Panic(NativePanic::Runtime(text))
}

fn hex(address: u64) -> String {
    format!("{address:#x}")
}

fn say(text: &str, cx: &mut dyn NativeCx) -> NativeResult {
    cx.print(true, text.as_bytes());
    DONE
}
