//! unicode and unicode/utf8: classes and case of runes, their encoding.

use super::args::{self, DONE};
use super::quote;
use super::rune;
use crate::vm::native::{Native, NativeCx, NativeResult};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "IsControl" => |cx| test(cx, char::is_control),
        "IsDigit" => |cx| test(cx, is_digit),
        "IsLetter" => |cx| test(cx, |c| c.is_alphabetic() && !c.is_numeric()),
        "IsLower" => |cx| test(cx, char::is_lowercase),
        "IsNumber" => |cx| test(cx, char::is_numeric),
        "IsPrint" => |cx| test(cx, |c| quote::is_print(c as u32)),
        "IsPunct" => |cx| test(cx, is_punct),
        "IsSpace" => |cx| test(cx, char::is_whitespace),
        "IsSymbol" => |cx| test(cx, is_symbol),
        "IsUpper" => |cx| test(cx, char::is_uppercase),
        "ToLower" => |cx| change(cx, rune::to_lower),
        "ToUpper" | "ToTitle" => |cx| change(cx, rune::to_upper),
        _ => return None,
    })
}

fn test(cx: &mut dyn NativeCx, class: fn(char) -> bool) -> NativeResult {
    let yes = rune::is(args::int(cx, 0), class);
    args::give_bool(cx, 0, yes);
    DONE
}

fn change(cx: &mut dyn NativeCx, map: fn(i64) -> i64) -> NativeResult {
    let rune = map(args::int(cx, 0));
    cx.set(0, rune as u64);
    DONE
}

/// Decimal digits: of numbers, those outside of ASCII come in tens, which end where the last hexadecimal digit is 9 or F.
fn is_digit(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_digit();
    }
    let zero = ZEROS.iter().rev().find(|z| **z <= c as u32);
    zero.is_some_and(|z| c as u32 - z < 10)
}

/// Zeros of the scripts in common use.
const ZEROS: [u32; 21] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
    0x1040, 0x17e0, 0x1810, 0xa620, 0xff10, 0x1d7ce,
];

fn is_punct(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_punctuation() && !"$+<=>^`|~".contains(c);
    }
    matches!(c as u32, 0xa1 | 0xa7 | 0xab | 0xb6 | 0xb7 | 0xbb | 0xbf)
        || matches!(c as u32, 0x2010..=0x2027 | 0x2030..=0x2043 | 0x2045..=0x2051 | 0x2053..=0x205e)
        || matches!(c as u32, 0x3001..=0x3003 | 0x3008..=0x3011 | 0x3014..=0x301f | 0x2e00..=0x2e5d)
        || matches!(c as u32, 0xff01..=0xff03 | 0xff05..=0xff0a | 0xff0c..=0xff0f | 0xff1a | 0xff1b | 0xff1f)
}

fn is_symbol(c: char) -> bool {
    if c.is_ascii() {
        return "$+<=>^`|~".contains(c);
    }
    let rune = c as u32;
    matches!(rune, 0xa2..=0xa6 | 0xa8 | 0xa9 | 0xac | 0xae..=0xb1 | 0xb4 | 0xb8 | 0xd7 | 0xf7)
        || matches!(rune, 0x20a0..=0x20c0 | 0x2100..=0x2bff | 0x1f000..=0x1faff) && !c.is_alphanumeric()
}

/// unicode/utf8's natives.
pub(super) fn lookup_utf8(name: &str) -> Option<Native> {
    Some(match name {
        "RuneCountInString" => |cx| {
            let count = quote::count(cx.string(0));
            cx.set(0, count as u64);
            DONE
        },
        "DecodeRuneInString" => |cx| decoded(quote::decode(cx.string(0)), cx),
        "DecodeLastRuneInString" => |cx| decoded(quote::decode_last(cx.string(0)), cx),
        "ValidString" => |cx| {
            let valid = std::str::from_utf8(cx.string(0)).is_ok();
            args::give_bool(cx, 0, valid);
            DONE
        },
        _ => return None,
    })
}

fn decoded((rune, width): (u32, usize), cx: &mut dyn NativeCx) -> NativeResult {
    cx.set(0, rune as u64);
    cx.set(1, width as u64);
    DONE
}
