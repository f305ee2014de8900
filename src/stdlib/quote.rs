//! Quoting, as Go's string literals are written (strconv.Quote), and decoding of UTF-8.

/// What an invalid byte is decoded as.
pub(super) const REPLACEMENT: u32 = 0xfffd;

/// The first rune of some bytes, and how many bytes it takes; an invalid byte is a replacement of width 1.
/// Empty input gives width 0.
pub(super) fn decode(bytes: &[u8]) -> (u32, usize) {
    let Some(first) = bytes.first() else { return (REPLACEMENT, 0) };
    let width = match first {
        0..0x80 => return (*first as u32, 1),
        0xc2..0xe0 => 2,
        0xe0..0xf0 => 3,
        0xf0..0xf5 => 4,
        _ => return (REPLACEMENT, 1),
    };
    match bytes.get(..width).and_then(|b| std::str::from_utf8(b).ok()).and_then(|s| s.chars().next()) {
        Some(c) => (c as u32, width),
        None => (REPLACEMENT, 1),
    }
}

/// The last rune, likewise.
pub(super) fn decode_last(bytes: &[u8]) -> (u32, usize) {
    for width in (1..=bytes.len().min(4)).rev() {
        let (rune, taken) = decode(&bytes[bytes.len() - width..]);
        if taken == width {
            return (rune, width);
        }
    }
    (REPLACEMENT, bytes.len().min(1))
}

/// Appends a rune; what is not a Unicode scalar value becomes the replacement.
pub(super) fn encode(rune: i64, out: &mut Vec<u8>) {
    let c = u32::try_from(rune).ok().and_then(char::from_u32).unwrap_or('\u{fffd}');
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// The runes of some bytes.
pub(super) fn runes(bytes: &[u8]) -> impl Iterator<Item = (usize, u32, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (rune, width) = decode(&bytes[at..]);
        if width == 0 {
            return None;
        }
        at += width;
        Some((at - width, rune, width))
    })
}

pub(super) fn count(bytes: &[u8]) -> usize {
    runes(bytes).count()
}

/// Whether Go would print a rune as it is (unicode.IsPrint).
pub(super) fn is_print(rune: u32) -> bool {
    match char::from_u32(rune) {
        None => false,
        Some(c) if c.is_ascii() => (' '..='~').contains(&c),
        // Rust escapes what is not printable; a letter before it keeps combining marks as they are.
        Some(c) => std::iter::once('a').chain([c]).collect::<String>().escape_debug().count() == 2,
    }
}

/// What a quoted text may hold besides printable ASCII.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Allow {
    Print,
    Ascii,
}

fn escape(rune: u32, quote: char, allow: Allow, out: &mut String) {
    let c = char::from_u32(rune).unwrap_or('\u{fffd}');
    match c {
        _ if c == quote || c == '\\' => out.extend(['\\', c]),
        _ if c.is_ascii() && is_print(rune) || allow == Allow::Print && is_print(rune) => out.push(c),
        '\x07' => out.push_str("\\a"),
        '\x08' => out.push_str("\\b"),
        '\x0c' => out.push_str("\\f"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\x0b' => out.push_str("\\v"),
        '\0'..' ' | '\x7f' => out.push_str(&format!("\\x{:02x}", c as u32)),
        '\u{80}'..='\u{ffff}' => out.push_str(&format!("\\u{:04x}", c as u32)),
        _ => out.push_str(&format!("\\U{:08x}", c as u32)),
    }
}

/// A text in double quotes.
pub(super) fn quote(bytes: &[u8], allow: Allow) -> String {
    let mut out = String::from('"');
    for (at, rune, width) in runes(bytes) {
        if rune == REPLACEMENT && width == 1 {
            out.push_str(&format!("\\x{:02x}", bytes[at]));
        } else {
            escape(rune, '"', allow, &mut out);
        }
    }
    out.push('"');
    out
}

/// A rune in single quotes.
pub(super) fn quote_rune(rune: i64, allow: Allow) -> String {
    let rune = u32::try_from(rune).ok().and_then(char::from_u32).map_or(REPLACEMENT, |c| c as u32);
    let mut out = String::from('\'');
    escape(rune, '\'', allow, &mut out);
    out.push('\'');
    out
}

/// Whether a text can stand between back quotes.
pub(super) fn can_backquote(bytes: &[u8]) -> bool {
    runes(bytes).all(|(_, rune, width)| match rune {
        REPLACEMENT => width > 1,
        0xfeff | 0x60 | 0x7f => false,
        _ => rune >= 0x20 || rune == 9,
    })
}

/// The text that a Go string or rune literal stands for; None when it is not one.
pub(super) fn unquote(literal: &[u8]) -> Option<Vec<u8>> {
    let (&quote, &last) = (literal.first()?, literal.last()?);
    if literal.len() < 2 || quote != last {
        return None;
    }
    let mut rest = &literal[1..literal.len() - 1];
    if quote == b'`' {
        return (!rest.contains(&b'`')).then(|| rest.iter().copied().filter(|b| *b != b'\r').collect());
    }
    if quote != b'"' && quote != b'\'' {
        return None;
    }
    let (mut out, mut units) = (Vec::new(), 0);
    while let Some(&first) = rest.first() {
        if first == quote || first == b'\n' {
            return None;
        }
        let taken = if first == b'\\' { unescape(rest, quote, &mut out)? } else { decode(rest).1 };
        if first != b'\\' {
            out.extend_from_slice(&rest[..taken]);
        }
        rest = &rest[taken..];
        units += 1;
    }
    (quote == b'"' || units == 1).then_some(out)
}

/// One escape sequence: how many bytes it takes.
fn unescape(text: &[u8], quote: u8, out: &mut Vec<u8>) -> Option<usize> {
    let hex = |n: usize| {
        let digits = std::str::from_utf8(text.get(2..2 + n)?).ok()?;
        digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
    };
    let simple = match *text.get(1)? {
        b'a' => 7,
        b'b' => 8,
        b'f' => 12,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 11,
        b'\\' => b'\\',
        c if c == quote => c,
        b'x' => {
            out.push(hex(2)? as u8);
            return Some(4);
        }
        c @ (b'u' | b'U') => {
            let n = if c == b'u' { 4 } else { 8 };
            encode(char::from_u32(hex(n)?)? as i64, out);
            return Some(2 + n);
        }
        b'0'..=b'7' => {
            let digits = std::str::from_utf8(text.get(1..4)?).ok()?;
            out.push(u8::from_str_radix(digits, 8).ok()?);
            return Some(4);
        }
        _ => return None,
    };
    out.push(simple);
    Some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_unquotes() {
        let text = "h\u{e9}\n\"\\\u{200b}\u{1f600}\x01".as_bytes();
        let quoted = quote(&[text, b"\xff"].concat(), Allow::Print);
        assert_eq!(quoted, "\"h\u{e9}\\n\\\"\\\\\\u200b\u{1f600}\\x01\\xff\"");
        assert_eq!(unquote(quoted.as_bytes()), Some([text, b"\xff"].concat()));
        assert_eq!(quote("\u{e9}\u{1f600}".as_bytes(), Allow::Ascii), "\"\\u00e9\\U0001f600\"");
        assert_eq!(quote_rune('\'' as i64, Allow::Print), "'\\''");
        assert_eq!(unquote(b"'ab'"), None);
        assert_eq!(unquote(b"\"a"), None);
    }

    #[test]
    fn decodes_broken_text_byte_by_byte() {
        let found: Vec<_> = runes(b"a\xff\xe2\x82\xc3\xa9").map(|r| r.1).collect();
        assert_eq!(found, [97, REPLACEMENT, REPLACEMENT, REPLACEMENT, 0xe9]);
        assert_eq!(decode_last(b"a\xc3\xa9"), (0xe9, 2));
        assert_eq!(decode_last(b"a\xa9"), (REPLACEMENT, 1));
    }
}
