//! Format strings, as vet reads them: what each directive asks for, and of which argument.

use crate::diagnostic::PrintfFault;

/// One directive; argument indices count from the call's first argument, the format's own place included.
#[derive(Debug, PartialEq)]
pub(super) struct Directive {
    /// `%-8.3f`.
    pub text: String,
    /// Its bytes in the format.
    pub start: usize,
    pub flags: String,
    pub verb: char,
    pub arg: usize,
    /// Arguments that give width and precision.
    pub stars: Vec<usize>,
    /// It names an argument by its number.
    pub indexed: bool,
}

/// The directives of a format that stands at argument `at`.
pub(super) fn parse(format: &str, at: usize) -> Result<Vec<Directive>, PrintfFault> {
    let mut found = Vec::new();
    let mut arg = at + 1;
    let mut from = 0;
    while let Some(percent) = format[from..].find('%') {
        let start = from + percent;
        let mut reader = Reader::new(&format[start..], at + 1, arg);
        let directive = reader.directive(start)?;
        from = start + directive.text.len();
        if directive.verb != '%' {
            arg = reader.arg + 1;
        }
        found.push(directive);
    }
    Ok(found)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// The first argument after the format.
    first: usize,
    /// The argument that comes next.
    arg: usize,
    indexed: bool,
    /// An index was read, and nothing has used it yet.
    pending: bool,
    stars: Vec<usize>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, first: usize, arg: usize) -> Reader<'a> {
        Reader { text, at: 1, first, arg, indexed: false, pending: false, stars: Vec::new() }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn directive(&mut self, start: usize) -> Result<Directive, PrintfFault> {
        let flags = self.flags();
        self.index()?;
        self.size();
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.index()?;
            self.size();
        }
        if !self.pending {
            self.index()?;
        }
        let Some(verb) = self.text.get(self.at..).and_then(|t| t.chars().next()) else {
            return Err(PrintfFault::MissingVerb { format: self.text.to_string() });
        };
        self.at += verb.len_utf8();
        Ok(Directive {
            text: self.text[..self.at].to_string(),
            start,
            flags,
            verb,
            arg: self.arg,
            stars: std::mem::take(&mut self.stars),
            indexed: self.indexed,
        })
    }

    fn flags(&mut self) -> String {
        let from = self.at;
        while self.byte().is_some_and(|b| b"#0+- ".contains(&b)) {
            self.at += 1;
        }
        self.text[from..self.at].to_string()
    }

    fn digits(&mut self) {
        while self.byte().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
    }

    /// `[3]`.
    fn index(&mut self) -> Result<(), PrintfFault> {
        if self.byte() != Some(b'[') {
            return Ok(());
        }
        self.at += 1;
        let from = self.at;
        self.digits();
        let closed = self.byte() == Some(b']') && self.at > from;
        if !closed {
            match self.text[from..].find(']') {
                Some(end) => self.at = from + end,
                None => return Err(PrintfFault::MissingBracket { format: self.text.to_string() }),
            }
        }
        let index = &self.text[from..self.at];
        let number: Option<i32> = index.parse().ok().filter(|n| *n > 0 && closed);
        let Some(number) = number else {
            return Err(PrintfFault::BadIndex { index: index.to_string() });
        };
        self.at += 1;
        self.arg = self.first + number as usize - 1;
        (self.indexed, self.pending) = (true, true);
        Ok(())
    }

    /// A width or precision: a number, or a star that takes an argument.
    fn size(&mut self) {
        if self.byte() != Some(b'*') {
            return self.digits();
        }
        self.at += 1;
        self.pending = false;
        self.stars.push(self.arg);
        self.arg += 1;
    }
}

/// The first text in an argument of Print or Println that looks like a directive of Printf; `%2F` and the like are
/// parts of addresses.
pub(super) fn possible_directive(text: &str) -> Option<String> {
    let text = text.strip_suffix('%').unwrap_or(text);
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(percent) = text[from..].find('%') {
        let start = from + percent;
        let Some(end) = directive_end(bytes, start) else {
            from = start + 1;
            continue;
        };
        let hex = |i: usize| bytes.get(i).is_some_and(|b| b.is_ascii_hexdigit());
        if !(end - start >= 3 && hex(start + 1) && hex(start + 2)) {
            return Some(text[start..end].to_string());
        }
        from = end;
    }
    None
}

/// Where what starts as a directive ends, without blanks as flags.
fn directive_end(bytes: &[u8], start: usize) -> Option<usize> {
    let is = |at: usize, set: &[u8]| bytes.get(at).is_some_and(|b| set.contains(b));
    let number = |mut at: usize| {
        while bytes.get(at).is_some_and(|b| b.is_ascii_digit()) {
            at += 1;
        }
        at
    };
    // `[3]`
    let index = |at: usize| {
        let end = number(at + 1);
        if is(at, b"[") && end > at + 1 && is(end, b"]") { end + 1 } else { at }
    };
    // A number, or a star with its index.
    let size = |at: usize| {
        let digits = number(at);
        if digits > at {
            return digits;
        }
        let star = index(at);
        if is(star, b"*") { star + 1 } else { at }
    };
    let mut at = start + 1;
    while is(at, b"+-#") {
        at += 1;
    }
    at = size(at);
    if is(at, b".") {
        at += 1;
    }
    at = index(size(at));
    is(at, b"bcdefgopqstvxEFGTUX").then_some(at + 1)
}

/// How many bytes into a string literal's text the byte `at` of its value stands; None when that cannot be told.
pub(super) fn in_literal(literal: &str, at: usize) -> Option<usize> {
    let mut value = 0;
    let raw = literal.starts_with('`');
    let mut rest = literal.char_indices().skip(1);
    while value < at {
        let (from, c) = rest.next()?;
        if raw || c != '\\' {
            value += if raw && c == '\r' { 0 } else { c.len_utf8() };
            continue;
        }
        let (_, escape) = rest.next()?;
        let (digits, radix) = match escape {
            'x' => (2, 16),
            'u' => (4, 16),
            'U' => (8, 16),
            '0'..='7' => (2, 8),
            _ => (0, 0),
        };
        for _ in 0..digits {
            rest.next()?;
        }
        value += match escape {
            'u' | 'U' => {
                let code = u32::from_str_radix(literal.get(from + 2..from + 2 + digits)?, radix).ok()?;
                char::from_u32(code)?.len_utf8()
            }
            _ => 1,
        };
    }
    rest.next().map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_take_their_arguments() {
        let read = |format| {
            let all = parse(format, 0).unwrap();
            all.into_iter().map(|d| (d.text, d.arg, d.stars)).collect::<Vec<_>>()
        };
        assert_eq!(
            read("%d %-8.3f%%"),
            [("%d".to_string(), 1, vec![]), ("%-8.3f".to_string(), 2, vec![]), ("%%".to_string(), 3, vec![])]
        );
        assert_eq!(
            read("%*.*f %[1]s"),
            [("%*.*f".to_string(), 3, vec![1, 2]), ("%[1]s".to_string(), 1, vec![])]
        );
    }

    #[test]
    fn what_looks_like_a_directive() {
        for (text, found) in [
            ("%d", Some("%d")),
            ("100%", None),
            ("50% off", None),
            ("a%2Fb", None),
            ("%-5.2f", Some("%-5.2f")),
            ("%[2]*d", Some("%[2]*d")),
        ] {
            assert_eq!(possible_directive(text).as_deref(), found, "{text}");
        }
    }

    #[test]
    fn a_value_s_byte_in_its_literal() {
        assert_eq!(in_literal(r#""a\n%d""#, 2), Some(4));
        assert_eq!(in_literal("\"é%d\"", 2), Some(3));
        assert_eq!(in_literal(r#""\u00e9%d""#, 2), Some(7));
        assert_eq!(in_literal("`a%d`", 1), Some(2));
    }
}
