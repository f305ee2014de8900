//! strings: the functions that take no function.

use super::args::{self, DONE};
use super::quote;
use super::rune;
use super::text;
use crate::vm::native::{Native, NativeCx, NativeResult};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "Index" => |cx| position(text::index(cx.string(0), cx.string(2)), cx),
        "LastIndex" => |cx| position(text::last_index(cx.string(0), cx.string(2)), cx),
        "IndexByte" => |cx| position(cx.string(0).iter().position(|b| *b == cx.arg(2) as u8), cx),
        "LastIndexByte" => |cx| position(cx.string(0).iter().rposition(|b| *b == cx.arg(2) as u8), cx),
        "IndexRune" => |cx| {
            let found = quote::runes(cx.string(0)).find(|r| r.1 as u64 == cx.arg(2)).map(|r| r.0);
            position(found, cx)
        },
        "IndexAny" => |cx| position(text::index_any(cx.string(0), cx.string(2)), cx),
        "LastIndexAny" => |cx| position(text::last_index_any(cx.string(0), cx.string(2)), cx),
        "Count" => |cx| position(Some(text::count(cx.string(0), cx.string(2))), cx),
        "EqualFold" => |cx| {
            let same = text::equal_fold(cx.string(0), cx.string(2));
            args::give_bool(cx, 0, same);
            DONE
        },
        "Fields" => |cx| {
            let fields = text::fields(cx.string(0));
            args::give_strings(cx, 0, &fields);
            DONE
        },
        "split" => split,
        "Join" => join,
        "Repeat" => repeat,
        "Replace" => |cx| {
            let out = text::replace(cx.string(0), cx.string(2), cx.string(4), args::int(cx, 6));
            give(cx, &out)
        },
        "replacePairs" => |cx| {
            let out = text::replace_pairs(cx.string(0), &args::strings(cx, 2));
            give(cx, &out)
        },
        "ToUpper" => |cx| {
            let out = text::map(cx.string(0), rune::to_upper);
            give(cx, &out)
        },
        "ToLower" => |cx| {
            let out = text::map(cx.string(0), rune::to_lower);
            give(cx, &out)
        },
        "Title" => |cx| {
            let out = text::title(cx.string(0));
            give(cx, &out)
        },
        "TrimSpace" => |cx| {
            let out = text::trim(cx.string(0), true, true, |r| rune::is_space(r as i64)).to_vec();
            give(cx, &out)
        },
        "Trim" => |cx| trim(cx, true, true),
        "TrimLeft" => |cx| trim(cx, true, false),
        "TrimRight" => |cx| trim(cx, false, true),
        "Compare" => |cx| {
            let order = cx.string(0).cmp(cx.string(2)) as i64;
            cx.set(0, order as u64);
            DONE
        },
        "ToValidUTF8" => to_valid,
        _ => return None,
    })
}

fn give(cx: &mut dyn NativeCx, text: &[u8]) -> NativeResult {
    args::give_text(cx, 0, text);
    DONE
}

/// An index or -1.
fn position(at: Option<usize>, cx: &mut dyn NativeCx) -> NativeResult {
    cx.set(0, at.map_or(-1, |i| i as i64) as u64);
    DONE
}

/// func split(s, sep string, n int, keep bool) []string
fn split(cx: &mut dyn NativeCx) -> NativeResult {
    let parts = text::split(cx.string(0), cx.string(2), args::int(cx, 4), cx.arg(5) != 0);
    args::give_strings(cx, 0, &parts);
    DONE
}

fn join(cx: &mut dyn NativeCx) -> NativeResult {
    let out = args::strings(cx, 0).join(cx.string(2));
    give(cx, &out)
}

/// Longest text that Repeat makes; the heap's own limit is checked only later.
const REPEAT_LIMIT: usize = 64 << 20;

fn repeat(cx: &mut dyn NativeCx) -> NativeResult {
    let count = args::int(cx, 2);
    if count < 0 {
        return args::panic("strings: negative Repeat count");
    }
    if cx.string(0).len().saturating_mul(count as usize) > REPEAT_LIMIT {
        return args::panic("strings: Repeat output length overflow");
    }
    let out = cx.string(0).repeat(count as usize);
    give(cx, &out)
}

fn trim(cx: &mut dyn NativeCx, left: bool, right: bool) -> NativeResult {
    let set = cx.string(2);
    let out = text::trim(cx.string(0), left, right, |r| text::contains_rune(set, r)).to_vec();
    give(cx, &out)
}

/// Runs of invalid bytes replaced.
fn to_valid(cx: &mut dyn NativeCx) -> NativeResult {
    let (text, with) = (cx.string(0), cx.string(2));
    let (mut out, mut broken) = (Vec::new(), false);
    for (at, r, width) in quote::runes(text) {
        let bad = r == quote::REPLACEMENT && width == 1;
        if !bad {
            out.extend_from_slice(&text[at..at + width]);
        } else if !broken {
            out.extend_from_slice(with);
        }
        broken = bad;
    }
    give(cx, &out)
}
