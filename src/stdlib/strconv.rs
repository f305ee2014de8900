//! strconv: numbers from and to text, and quoting. Errors are made by the Go side, from a code.

use super::args::{self, DONE};
use super::float;
use super::quote::{self, Allow};
use crate::vm::native::{Native, NativeCx, NativeResult};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "parseInt" => parse_int,
        "parseUint" => parse_uint,
        "parseFloat" => parse_float,
        "Itoa" => |cx| {
            let text = args::int(cx, 0).to_string();
            give(cx, &text)
        },
        "FormatInt" => |cx| {
            let (value, base) = (args::int(cx, 0), cx.arg(1));
            format_integer(cx, value.unsigned_abs(), value < 0, base)
        },
        "FormatUint" => |cx| {
            let (value, base) = (cx.arg(0), cx.arg(1));
            format_integer(cx, value, false, base)
        },
        "FormatFloat" => |cx| {
            let (value, format) = (args::float(cx, 0), cx.arg(1) as u8);
            if !b"eEfgGbxX".contains(&format) {
                return give(cx, &format!("%{}", format as char));
            }
            let text =
                float::format(value, format, args::int(cx, 2).clamp(-1, 10_000) as i32, cx.arg(3) as u32);
            give(cx, &text)
        },
        "Quote" => |cx| quoted(cx, Allow::Print),
        "QuoteToASCII" => |cx| quoted(cx, Allow::Ascii),
        "QuoteRune" => |cx| {
            let text = quote::quote_rune(args::int(cx, 0), Allow::Print);
            give(cx, &text)
        },
        "QuoteRuneToASCII" => |cx| {
            let text = quote::quote_rune(args::int(cx, 0), Allow::Ascii);
            give(cx, &text)
        },
        "unquote" => |cx| {
            let text = quote::unquote(cx.string(0));
            args::give_bool(cx, 2, text.is_some());
            args::give_text(cx, 0, &text.unwrap_or_default());
            DONE
        },
        "CanBackquote" => |cx| {
            let can = quote::can_backquote(cx.string(0));
            args::give_bool(cx, 0, can);
            DONE
        },
        "IsPrint" => |cx| {
            let print = u32::try_from(args::int(cx, 0)).is_ok_and(quote::is_print);
            args::give_bool(cx, 0, print);
            DONE
        },
        _ => return None,
    })
}

fn give(cx: &mut dyn NativeCx, text: &str) -> NativeResult {
    args::give_text(cx, 0, text.as_bytes());
    DONE
}

fn quoted(cx: &mut dyn NativeCx, allow: Allow) -> NativeResult {
    let text = quote::quote(cx.string(0), allow);
    give(cx, &text)
}

fn format_integer(cx: &mut dyn NativeCx, mut size: u64, negative: bool, base: u64) -> NativeResult {
    if !(2..=36).contains(&base) {
        return args::panic("strconv: illegal AppendInt/FormatInt base");
    }
    let mut text = Vec::new();
    loop {
        text.push(b"0123456789abcdefghijklmnopqrstuvwxyz"[(size % base) as usize]);
        size /= base;
        if size == 0 {
            break;
        }
    }
    if negative {
        text.push(b'-');
    }
    text.reverse();
    args::give_text(cx, 0, &text);
    DONE
}

// What is wrong with a number.
const SYNTAX: u64 = 1;
const RANGE: u64 = 2;
const BASE: u64 = 3;
const BITS: u64 = 4;

/// An unsigned number: its value, or the largest one and RANGE.
fn unsigned(text: &[u8], base: u64, bits: u64) -> (u64, u64) {
    if text.is_empty() {
        return (0, SYNTAX);
    }
    let prefixed = base == 0;
    let (mut base, mut digits) = (base, text);
    if prefixed {
        base = 10;
        if text[0] == b'0' {
            (base, digits) = match text.get(1).map(u8::to_ascii_lowercase) {
                Some(b'b') if text.len() >= 3 => (2, &text[2..]),
                Some(b'o') if text.len() >= 3 => (8, &text[2..]),
                Some(b'x') if text.len() >= 3 => (16, &text[2..]),
                _ => (8, &text[1..]),
            };
        }
    } else if !(2..=36).contains(&base) {
        return (0, BASE);
    }
    let bits = if bits == 0 { 64 } else { bits };
    if bits > 64 {
        return (0, BITS);
    }
    if digits.contains(&b'_') && !(prefixed && underscores_fit(text)) {
        return (0, SYNTAX);
    }
    let most = u64::MAX >> (64 - bits);
    let (mut value, mut over) = (0u64, false);
    for byte in digits.iter().filter(|b| **b != b'_') {
        let digit = match byte.to_ascii_lowercase() {
            b @ b'0'..=b'9' => b - b'0',
            b @ b'a'..=b'z' => b - b'a' + 10,
            _ => return (0, SYNTAX),
        } as u64;
        if digit >= base {
            return (0, SYNTAX);
        }
        match value.checked_mul(base).and_then(|v| v.checked_add(digit)) {
            Some(v) if v <= most => value = v,
            _ => over = true,
        }
    }
    if over { (most, RANGE) } else { (value, 0) }
}

/// Underscores stand between digits, or between a base's prefix and the first digit.
fn underscores_fit(text: &[u8]) -> bool {
    let prefix = text.len() >= 2 && text[0] == b'0' && text[1].is_ascii_alphabetic();
    // A base's prefix counts as a digit.
    let digits = if prefix { &text[2..] } else { text };
    let digit = |at: Option<&u8>| match at {
        Some(b'0'..=b'9') => true,
        Some(b) => prefix && b.is_ascii_hexdigit(),
        None => false,
    };
    (0..digits.len()).filter(|i| digits[*i] == b'_').all(|i| {
        let after_digit = if i == 0 { prefix } else { digit(digits.get(i - 1)) };
        after_digit && digit(digits.get(i + 1))
    })
}

/// func parseUint(s string, base, bits int) (uint64, int)
fn parse_uint(cx: &mut dyn NativeCx) -> NativeResult {
    let (value, code) = unsigned(cx.string(0), cx.arg(2), cx.arg(3));
    cx.set(0, value);
    cx.set(1, code);
    DONE
}

/// func parseInt(s string, base, bits int) (int64, int)
fn parse_int(cx: &mut dyn NativeCx) -> NativeResult {
    let (text, base) = (cx.string(0), cx.arg(2));
    let bits = if cx.arg(3) == 0 { 64 } else { cx.arg(3) };
    let (negative, digits) = match text.first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let (size, mut code) = unsigned(digits, base, bits);
    let mut value = size as i64;
    if code == 0 || code == RANGE {
        let limit = 1u64 << (bits - 1);
        let most = if negative { limit } else { limit - 1 };
        if size > most {
            code = RANGE;
        }
        let size = size.min(most);
        value = if negative { size.wrapping_neg() as i64 } else { size as i64 };
    }
    cx.set(0, value as u64);
    cx.set(1, code);
    DONE
}

/// func parseFloat(s string, bits int) (float64, int)
fn parse_float(cx: &mut dyn NativeCx) -> NativeResult {
    let parsed = std::str::from_utf8(cx.string(0)).ok().and_then(|text| float_of(text, cx.arg(2) as u32));
    let (value, code) = match parsed {
        None => (0.0, SYNTAX),
        Some((value, literal)) => (value, if value.is_infinite() && literal { RANGE } else { 0 }),
    };
    args::give_float(cx, 0, value);
    cx.set(1, code);
    DONE
}

/// The number, and whether it was written in digits.
fn float_of(text: &str, bits: u32) -> Option<(f64, bool)> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let negative = text.starts_with('-');
    let sign = if negative { -1.0 } else { 1.0 };
    let joined: String = unsigned.chars().filter(|c| *c != '_').collect();
    if joined.len() < unsigned.len() && !underscores_fit(unsigned.as_bytes()) {
        return None;
    }
    let unsigned = joined.as_str();
    match unsigned.to_ascii_lowercase().as_str() {
        "inf" | "infinity" => return Some((sign * f64::INFINITY, false)),
        "nan" => return Some((f64::NAN, false)),
        lower if lower.starts_with("0x") => return hex_float(&lower[2..]).map(|f| (sign * f, true)),
        _ => {}
    }
    if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        || !unsigned.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'))
    {
        return None;
    }
    let value =
        if bits == 32 { unsigned.parse::<f32>().ok()? as f64 } else { unsigned.parse::<f64>().ok()? };
    Some((sign * value, true))
}

/// `h.hhhp±d`, the prefix taken off.
fn hex_float(text: &str) -> Option<f64> {
    let (mantissa, exponent) = text.split_once('p')?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut value = 0.0;
    for c in whole.chars().chain(fraction.chars()) {
        value = value * 16.0 + c.to_digit(16)? as f64;
    }
    let exponent: i32 = exponent.parse().ok()?;
    Some(value * libm::exp2(exponent.saturating_sub(4 * fraction.len() as i32) as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers() {
        assert_eq!(unsigned(b"255", 10, 8), (255, 0));
        assert_eq!(unsigned(b"256", 10, 8), (255, RANGE));
        assert_eq!(unsigned(b"0x_ff", 0, 64), (255, 0));
        assert_eq!(unsigned(b"1__0", 0, 64), (0, SYNTAX));
        assert_eq!(unsigned(b"1_0", 10, 64), (0, SYNTAX));
        assert_eq!(unsigned(b"", 10, 64), (0, SYNTAX));
        assert_eq!(unsigned(b"7", 99, 64), (0, BASE));
        assert_eq!(unsigned(b"0", 0, 64), (0, 0));
        assert_eq!(unsigned(b"zz", 36, 64), (35 * 36 + 35, 0));
    }

    #[test]
    fn floats() {
        assert_eq!(float_of("1e3", 64), Some((1000.0, true)));
        assert_eq!(float_of("-0x1.8p1", 64), Some((-3.0, true)));
        assert_eq!(float_of("+Inf", 64), Some((f64::INFINITY, false)));
        assert_eq!(float_of("1e999", 64), Some((f64::INFINITY, true)));
        assert_eq!(float_of("1_000.5", 64), Some((1000.5, true)));
        assert_eq!(float_of("1_.5", 64), None);
        assert_eq!(float_of("1x", 64), None);
        assert_eq!(float_of("", 64), None);
    }
}
