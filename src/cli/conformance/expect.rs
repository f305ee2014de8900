//! The errors that Go's test files expect: comments `/* ERROR "text" */`, `// ERRORx "pattern"` behind a token.
//!
//! Enters: a file's text. Leaves: the line of the token before each such comment, and what the error shall say.

/// An error that a file expects.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expected {
    pub line: u32,
    /// What the message contains; None where the file gives a pattern.
    pub words: Option<String>,
    pub comment: String,
}

/// All that a file expects, in order; of several comments before one token the parser's tests take the `last`.
pub fn expected(text: &str, last: bool) -> Vec<Expected> {
    let mut scan = Scan { bytes: text.as_bytes(), at: 0, line: 1, token_line: 0, tokens: 0 };
    let mut out = Vec::new();
    let mut before = usize::MAX;
    while let Some(comment) = scan.next_comment() {
        let comment = &text[comment.0..comment.1];
        let rest = comment.strip_prefix(" ERROR ").map(|r| (r, true));
        let Some((rest, plain)) = rest.or_else(|| comment.strip_prefix(" ERRORx ").map(|r| (r, false)))
        else {
            continue;
        };
        if last && before == scan.tokens {
            out.pop();
        }
        before = scan.tokens;
        let words = plain.then(|| unquoted(rest.trim())).flatten();
        out.push(Expected { line: scan.token_line, words, comment: comment.trim().to_string() });
    }
    out
}

/// A Go string literal's value, for those that the test files use.
fn unquoted(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('`') {
        return raw.strip_suffix('`').map(str::to_string);
    }
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next()? {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                other => out.push(other),
            },
            c => out.push(c),
        }
    }
    Some(out)
}

struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
    line: u32,
    /// Where the last token started.
    token_line: u32,
    /// Bytes of tokens so far.
    tokens: usize,
}

impl Scan<'_> {
    fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Goes on to behind the next comment; where its inside lies.
    fn next_comment(&mut self) -> Option<(usize, usize)> {
        while self.at < self.bytes.len() {
            match (self.byte(0), self.byte(1)) {
                (b'/', b'/') => {
                    let from = self.at + 2;
                    while self.at < self.bytes.len() && self.byte(0) != b'\n' {
                        self.at += 1;
                    }
                    return Some((from, self.at));
                }
                (b'/', b'*') => {
                    let from = self.at + 2;
                    self.at = from;
                    while self.at < self.bytes.len() && (self.byte(0), self.byte(1)) != (b'*', b'/') {
                        self.step();
                    }
                    let to = self.at;
                    self.at = (self.at + 2).min(self.bytes.len());
                    return Some((from.min(to), to));
                }
                (quote @ (b'"' | b'\'' | b'`'), _) => self.literal(quote),
                (b' ' | b'\t' | b'\r' | b'\n', _) => self.step(),
                _ => {
                    self.tokens += 1;
                    self.token_line = self.line;
                    self.step();
                }
            }
        }
        None
    }

    fn step(&mut self) {
        if self.byte(0) == b'\n' {
            self.line += 1;
        }
        self.at += 1;
    }

    fn literal(&mut self, quote: u8) {
        self.tokens += 1;
        self.token_line = self.line;
        self.step();
        while self.at < self.bytes.len() {
            let here = self.byte(0);
            if quote != b'`' && here == b'\n' {
                return;
            }
            if quote != b'`' && here == b'\\' {
                self.step();
                if self.byte(0) == b'\n' {
                    return;
                }
            }
            self.step();
            if here == quote {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_expected_at_the_token_before_its_comment() {
        let text = "package p\nvar x /* ERROR \"a\\\"b\" */ int // ERRORx `c.d`\nvar s = `\n` // ERROR \"raw\"\n\n// ERROR \"late\"\n// nothing\n";
        let expected = expected(text, false);
        let found: Vec<(u32, Option<&str>)> = expected.iter().map(|e| (e.line, e.words.as_deref())).collect();
        assert_eq!(found, [(2, Some("a\"b")), (2, None), (3, Some("raw")), (3, Some("late"))]);
        let two = "/* ERROR \"a\" */ /* ERROR \"b\" */ x";
        assert_eq!((super::expected(two, false).len(), super::expected(two, true).len()), (2, 1));
    }
}
