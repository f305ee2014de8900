//! Number literals and escapes (the Go spec, "Integer literals" to "String literals").

use super::ast::LitKind;
use super::lexer::Lexer;
use crate::diagnostic::Lexical;

/// Reads a number; its kind, and whether it is malformed (then reported).
pub(super) fn number(l: &mut Lexer) -> (LitKind, bool) {
    let start = l.at;
    let (base, name) = match (l.peek(0), l.peek(1) | 0x20) {
        (b'0', b'x') => (16, "hexadecimal"),
        (b'0', b'o') => (8, "octal"),
        (b'0', b'b') => (2, "binary"),
        (b'0', _) => (0, "octal"),
        _ => (10, "decimal"),
    };
    let prefixed = base != 0 && base != 10;
    if prefixed {
        l.at += 2;
    }
    let mut digits = Digits::default();
    let mut last = if prefixed || base == 0 { b'0' } else { 0 };
    read_digits(l, base, &mut digits, &mut last);
    let mut kind = LitKind::Int;
    let mut problem = None;
    if l.peek(0) == b'.' {
        kind = LitKind::Float;
        if base == 2 || (base == 8) {
            problem = Some((l.at, Lexical::RadixPoint { kind: name }));
        }
        l.at += 1;
        last = b'.';
        read_digits(l, base, &mut digits, &mut last);
    }
    if digits.count == 0 && problem.is_none() && base != 0 {
        problem = Some((l.at, Lexical::Digits { kind: name }));
    }
    let e = l.peek(0) | 0x20;
    if e == b'p' || (e == b'e' && base != 16) {
        if e == b'p' && base != 16 {
            problem.get_or_insert((start, Lexical::ExponentNeedsHex));
        }
        kind = LitKind::Float;
        l.at += 1;
        if matches!(l.peek(0), b'+' | b'-') {
            l.at += 1;
        }
        let mut exponent = Digits::default();
        last = b'e';
        read_digits(l, 10, &mut exponent, &mut last);
        digits.separator = digits.separator.or(exponent.separator);
        if exponent.count == 0 {
            problem.get_or_insert((l.at, Lexical::ExponentDigits));
        }
    } else if base == 16 && kind == LitKind::Float {
        problem.get_or_insert((l.at, Lexical::HexMantissaExponent));
    }
    if l.peek(0) == b'i' {
        kind = LitKind::Imag;
        l.at += 1;
    }
    if kind == LitKind::Int
        && let Some((at, digit)) = digits.invalid
    {
        problem.get_or_insert((at, Lexical::InvalidDigit { digit, kind: name }));
    }
    if let Some(at) = digits.separator {
        problem.get_or_insert((at, Lexical::Separators));
    }
    if let Some((at, p)) = problem {
        l.error(at, p);
    }
    (kind, problem.is_some())
}

#[derive(Default)]
struct Digits {
    count: usize,
    invalid: Option<(usize, char)>,
    /// The first underscore that does not stand between digits.
    separator: Option<usize>,
}

fn read_digits(l: &mut Lexer, base: u32, digits: &mut Digits, last: &mut u8) {
    loop {
        let c = l.peek(0);
        match c {
            b'_' => {
                if !(last.is_ascii_hexdigit()) || *last == b'.' || *last == b'e' && digits.count == 0 {
                    digits.separator.get_or_insert(l.at);
                }
            }
            _ if (base == 16 && c.is_ascii_hexdigit()) || c.is_ascii_digit() => {
                digits.count += 1;
                let limit = if base == 0 { 8 } else { base.min(10) };
                if base != 16 && (c - b'0') as u32 >= limit && digits.invalid.is_none() {
                    digits.invalid = Some((l.at, c as char));
                }
            }
            _ => {
                if *last == b'_' {
                    digits.separator.get_or_insert(l.at - 1);
                }
                return;
            }
        }
        *last = c;
        l.at += 1;
    }
}

/// Reads an escape at a backslash into `value`; false (and reported) when it is malformed.
pub(super) fn escape(l: &mut Lexer, quote: u8, value: &mut Vec<u8>) -> bool {
    let start = l.at;
    l.at += 1;
    let c = l.peek(0);
    let simple = match c {
        b'a' => 7,
        b'b' => 8,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 11,
        b'\\' => b'\\',
        _ if c == quote => quote,
        _ => 0,
    };
    if simple != 0 {
        l.at += 1;
        value.push(simple);
        return true;
    }
    let (count, base, kind) = match c {
        b'0'..=b'7' => (3, 8, "octal"),
        b'x' => (2, 16, "hexadecimal"),
        b'u' => (4, 16, "hexadecimal"),
        b'U' => (8, 16, "hexadecimal"),
        _ => {
            if l.at < l.bytes.len() {
                let at = l.at;
                l.error(at, Lexical::UnknownEscape);
            }
            return false;
        }
    };
    if base == 16 {
        l.at += 1;
    }
    let mut code: u32 = 0;
    for _ in 0..count {
        match (l.peek(0) as char).to_digit(base) {
            Some(d) => code = code.wrapping_mul(base).wrapping_add(d),
            None => {
                if l.at < l.bytes.len() {
                    let (at, found) = (l.at, l.char());
                    l.error(at, Lexical::InvalidEscapeCharacter { found, kind });
                }
                return false;
            }
        }
        l.at += 1;
    }
    if base == 8 && code > 0xff {
        let at = l.at;
        l.error(at, Lexical::OctalRange(code));
        return false;
    }
    match c {
        b'u' | b'U' => match char::from_u32(code) {
            Some(ch) => value.extend_from_slice(ch.encode_utf8(&mut [0; 4]).as_bytes()),
            None => {
                l.error(start, Lexical::EscapeRange);
                return false;
            }
        },
        // A rune literal's \xff is U+00FF, a string's the byte.
        _ if quote == b'\'' => {
            let ch = char::from_u32(code & 0xff).unwrap_or('\0');
            value.extend_from_slice(ch.encode_utf8(&mut [0; 4]).as_bytes());
        }
        _ => value.push(code as u8),
    }
    true
}
