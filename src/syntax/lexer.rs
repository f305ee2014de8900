//! Text to tokens, with automatic semicolons (the Go spec, "Lexical elements").
//!
//! Enters: a file's text. Leaves: tokens, ended by `Eof`, and lexical errors as gc words and places them.

use super::ast::{BinaryOp, LitKind};
use super::literal;
use super::token::{Keyword, Spanned, Token};
use crate::diagnostic::{Diagnostic, Lexical, SyntaxProblem};
use crate::source::{FileId, Span};
use std::sync::Arc;

pub(super) struct Lexer<'a> {
    pub file: FileId,
    pub text: &'a str,
    pub bytes: &'a [u8],
    pub at: usize,
    pub errors: Vec<Diagnostic>,
    tokens: Vec<Spanned>,
    /// The last token can end a statement.
    ends: bool,
}

/// All tokens of a file.
pub fn lex(file: FileId, text: &str) -> (Vec<Spanned>, Vec<Diagnostic>) {
    let mut lexer = Lexer {
        file,
        text,
        bytes: text.as_bytes(),
        at: 0,
        errors: Vec::new(),
        tokens: Vec::new(),
        ends: false,
    };
    if text.starts_with('\u{feff}') {
        lexer.at = 3;
    }
    while lexer.next() {}
    (lexer.tokens, lexer.errors)
}

impl Lexer<'_> {
    pub fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    pub fn char(&self) -> char {
        self.text[self.at..].chars().next().unwrap_or('\0')
    }

    pub fn error(&mut self, start: usize, problem: Lexical) {
        let span = Span::new(self.file, start as u32, self.at.max(start) as u32);
        self.errors.push(Diagnostic::syntax(span, SyntaxProblem::Lexical(problem)));
    }

    fn push(&mut self, start: usize, token: Token) {
        use Keyword::*;
        self.ends = matches!(
            token,
            Token::Name(_)
                | Token::Lit { .. }
                | Token::IncDec(_)
                | Token::RParen
                | Token::RBrack
                | Token::RBrace
                | Token::Keyword(Break | Continue | Fallthrough | Return)
        );
        let span = Span::new(self.file, start as u32, self.at as u32);
        self.tokens.push(Spanned { token, span });
    }

    fn semi(&mut self, at: usize, kind: &'static str) {
        self.ends = false;
        let span = Span::at(self.file, at as u32);
        self.tokens.push(Spanned { token: Token::Semi(kind), span });
    }

    /// One token; false at the end of the file.
    fn next(&mut self) -> bool {
        if self.skip_space() {
            return true;
        }
        let start = self.at;
        if start >= self.bytes.len() {
            if self.ends {
                self.semi(start, "EOF");
            }
            self.push(start, Token::Eof);
            return false;
        }
        let c = self.char();
        match c {
            '_' | 'a'..='z' | 'A'..='Z' => self.name(start),
            '0'..='9' => self.number(start),
            '.' if self.peek(1).is_ascii_digit() => self.number(start),
            '"' => self.string(start),
            '`' => self.raw_string(start),
            '\'' => self.rune(start),
            _ if c.is_alphabetic() => self.name(start),
            _ => self.operator(start, c),
        }
        true
    }

    /// Skips white space and comments; true when that made a semicolon.
    fn skip_space(&mut self) -> bool {
        loop {
            match self.peek(0) {
                b'\n' if self.ends => {
                    self.semi(self.at, "newline");
                    self.at += 1;
                    return true;
                }
                b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                b'/' if self.peek(1) == b'/' => {
                    while self.at < self.bytes.len() && self.peek(0) != b'\n' {
                        self.at += 1;
                    }
                }
                b'/' if self.peek(1) == b'*' => {
                    if self.block_comment() && self.ends {
                        self.semi(self.at, "newline");
                        return true;
                    }
                }
                _ => return false,
            }
        }
    }

    /// Whether the comment held a newline.
    fn block_comment(&mut self) -> bool {
        let start = self.at;
        match self.text[start + 2..].find("*/") {
            Some(len) => {
                self.at = start + len + 4;
                self.text[start..self.at].contains('\n')
            }
            None => {
                self.at = self.bytes.len();
                let at = self.at;
                self.at = start;
                self.error(start, Lexical::CommentNotTerminated);
                self.at = at;
                self.text[start..].contains('\n')
            }
        }
    }

    fn name(&mut self, start: usize) {
        let rest = &self.text[start..];
        let len = rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len());
        self.at = start + len;
        let text = &self.text[start..self.at];
        let token = match Keyword::of(text) {
            Some(k) => Token::Keyword(k),
            None => Token::Name(Arc::from(text)),
        };
        self.push(start, token);
    }

    fn number(&mut self, start: usize) {
        let (kind, bad) = literal::number(self);
        let value = Arc::from(&self.bytes[start..self.at]);
        self.push(start, Token::Lit { kind, value, bad });
    }

    fn string(&mut self, start: usize) {
        self.at += 1;
        let mut value = Vec::new();
        let mut bad = false;
        loop {
            match self.peek(0) {
                b'"' => {
                    self.at += 1;
                    break;
                }
                b'\\' => bad |= !literal::escape(self, b'"', &mut value),
                b'\n' => {
                    let at = self.at;
                    self.error(at, Lexical::NewlineInString);
                    bad = true;
                    break;
                }
                _ if self.at >= self.bytes.len() => {
                    self.error(start, Lexical::StringNotTerminated);
                    bad = true;
                    break;
                }
                _ => self.copy_char(&mut value),
            }
        }
        self.push(start, Token::Lit { kind: LitKind::String, value: value.into(), bad });
    }

    pub fn copy_char(&mut self, value: &mut Vec<u8>) {
        let c = self.char();
        let start = self.at;
        self.at += c.len_utf8();
        match c {
            '\0' => self.error(start, Lexical::Nul),
            '\u{feff}' => self.error(start, Lexical::InvalidBom),
            _ => {}
        }
        value.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }

    fn raw_string(&mut self, start: usize) {
        let (end, bad) = match self.text[start + 1..].find('`') {
            Some(len) => (start + 1 + len, false),
            None => (self.bytes.len(), true),
        };
        let value: Vec<u8> = self.bytes[start + 1..end].iter().copied().filter(|b| *b != b'\r').collect();
        if bad {
            self.error(start, Lexical::RawStringNotTerminated);
        }
        self.at = if bad { end } else { end + 1 };
        self.push(start, Token::Lit { kind: LitKind::String, value: value.into(), bad });
    }

    fn rune(&mut self, start: usize) {
        self.at += 1;
        let mut value = Vec::new();
        let mut count = 0;
        let mut bad = false;
        loop {
            match self.peek(0) {
                b'\'' => {
                    self.at += 1;
                    if !bad && count != 1 {
                        let (at, problem) = match count {
                            0 => (start + 1, Lexical::EmptyRune),
                            _ => (start, Lexical::MoreThanOneCharacter),
                        };
                        self.error(at, problem);
                        bad = true;
                    }
                    break;
                }
                b'\\' => bad |= !literal::escape(self, b'\'', &mut value),
                b'\n' => {
                    if !bad {
                        let at = self.at;
                        self.error(at, Lexical::NewlineInRune);
                    }
                    bad = true;
                    break;
                }
                _ if self.at >= self.bytes.len() => {
                    if !bad {
                        self.error(start, Lexical::RuneNotTerminated);
                    }
                    bad = true;
                    break;
                }
                _ => self.copy_char(&mut value),
            }
            count += 1;
        }
        self.push(start, Token::Lit { kind: LitKind::Char, value: value.into(), bad });
    }

    fn operator(&mut self, start: usize, c: char) {
        use BinaryOp::*;
        self.at += c.len_utf8();
        let next = self.peek(0);
        let token = match c {
            '(' => Token::LParen,
            ')' => Token::RParen,
            '[' => Token::LBrack,
            ']' => Token::RBrack,
            '{' => Token::LBrace,
            '}' => Token::RBrace,
            ',' => Token::Comma,
            ';' => {
                self.ends = false;
                let span = Span::new(self.file, start as u32, self.at as u32);
                self.tokens.push(Spanned { token: Token::Semi("semicolon"), span });
                return;
            }
            '~' => Token::Tilde,
            ':' => self.then(b'=', Token::Define, Token::Colon),
            '.' if next == b'.' && self.peek(1) == b'.' => {
                self.at += 2;
                Token::DotDotDot
            }
            '.' => Token::Dot,
            '=' => self.then(b'=', Token::Binary(Eq), Token::Assign),
            '!' => self.then(b'=', Token::Binary(Ne), Token::Not),
            '+' if next == b'+' => self.one(Token::IncDec(true)),
            '-' if next == b'-' => self.one(Token::IncDec(false)),
            '+' => self.arith(Add),
            '-' => self.arith(Sub),
            '*' => self.then(b'=', Token::AssignOp(Mul), Token::Star),
            '/' => self.arith(Div),
            '%' => self.arith(Rem),
            '^' => self.arith(Xor),
            '&' if next == b'&' => self.one(Token::Binary(LogAnd)),
            '&' if next == b'^' => {
                self.at += 1;
                self.arith(AndNot)
            }
            '&' => self.arith(And),
            '|' if next == b'|' => self.one(Token::Binary(LogOr)),
            '|' => self.arith(Or),
            '<' if next == b'-' => self.one(Token::Arrow),
            '<' if next == b'<' => {
                self.at += 1;
                self.arith(Shl)
            }
            '<' => self.then(b'=', Token::Binary(Le), Token::Binary(Lt)),
            '>' if next == b'>' => {
                self.at += 1;
                self.arith(Shr)
            }
            '>' => self.then(b'=', Token::Binary(Ge), Token::Binary(Gt)),
            '\0' => return self.error(start, Lexical::Nul),
            '\u{feff}' => return self.error(start, Lexical::InvalidBom),
            other => return self.error(start, Lexical::InvalidCharacter(other)),
        };
        self.push(start, token);
    }

    fn one(&mut self, token: Token) -> Token {
        self.at += 1;
        token
    }

    fn then(&mut self, next: u8, yes: Token, no: Token) -> Token {
        if self.peek(0) == next { self.one(yes) } else { no }
    }

    fn arith(&mut self, op: BinaryOp) -> Token {
        self.then(b'=', Token::AssignOp(op), Token::Binary(op))
    }
}
