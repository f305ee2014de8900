//! Tokens (the Go spec, "Tokens").

use super::ast::{BinaryOp, LitKind};
use crate::source::Span;
use std::sync::Arc;

#[derive(Clone, PartialEq, Debug)]
pub enum Token {
    Eof,
    Name(Arc<str>),
    Lit {
        kind: LitKind,
        value: Arc<[u8]>,
        bad: bool,
    },
    /// `newline`, `semicolon` or `EOF`, as gc calls what ended the statement.
    Semi(&'static str),
    /// An operator between two operands (`*`, `<-` and `!` have tokens of their own).
    Binary(BinaryOp),
    AssignOp(BinaryOp),
    Star,
    Assign,
    Define,
    Arrow,
    Not,
    Tilde,
    IncDec(bool),
    LParen,
    RParen,
    LBrack,
    RBrack,
    LBrace,
    RBrace,
    Comma,
    Colon,
    Dot,
    DotDotDot,
    Keyword(Keyword),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keyword {
    Break,
    Case,
    Chan,
    Const,
    Continue,
    Default,
    Defer,
    Else,
    Fallthrough,
    For,
    Func,
    Go,
    Goto,
    If,
    Import,
    Interface,
    Map,
    Package,
    Range,
    Return,
    Select,
    Struct,
    Switch,
    Type,
    Var,
}

const KEYWORDS: [(&str, Keyword); 25] = [
    ("break", Keyword::Break),
    ("case", Keyword::Case),
    ("chan", Keyword::Chan),
    ("const", Keyword::Const),
    ("continue", Keyword::Continue),
    ("default", Keyword::Default),
    ("defer", Keyword::Defer),
    ("else", Keyword::Else),
    ("fallthrough", Keyword::Fallthrough),
    ("for", Keyword::For),
    ("func", Keyword::Func),
    ("go", Keyword::Go),
    ("goto", Keyword::Goto),
    ("if", Keyword::If),
    ("import", Keyword::Import),
    ("interface", Keyword::Interface),
    ("map", Keyword::Map),
    ("package", Keyword::Package),
    ("range", Keyword::Range),
    ("return", Keyword::Return),
    ("select", Keyword::Select),
    ("struct", Keyword::Struct),
    ("switch", Keyword::Switch),
    ("type", Keyword::Type),
    ("var", Keyword::Var),
];

impl Keyword {
    pub fn of(text: &str) -> Option<Keyword> {
        KEYWORDS.iter().find(|(t, _)| *t == text).map(|(_, k)| *k)
    }

    pub fn text(self) -> &'static str {
        KEYWORDS.iter().find(|(_, k)| *k == self).map_or("", |(t, _)| t)
    }
}

/// A token at its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Spanned {
    pub token: Token,
    pub span: Span,
}

/// A binary operator's text.
pub fn op_text(op: BinaryOp) -> &'static str {
    use BinaryOp::*;
    match op {
        Mul => "*",
        Div => "/",
        Rem => "%",
        Shl => "<<",
        Shr => ">>",
        And => "&",
        AndNot => "&^",
        Add => "+",
        Sub => "-",
        Or => "|",
        Xor => "^",
        Eq => "==",
        Ne => "!=",
        Lt => "<",
        Le => "<=",
        Gt => ">",
        Ge => ">=",
        LogAnd => "&&",
        LogOr => "||",
    }
}

/// 1 (`||`) to 5 (`*`): the Go spec, "Operator precedence".
pub fn precedence(op: BinaryOp) -> u8 {
    use BinaryOp::*;
    match op {
        LogOr => 1,
        LogAnd => 2,
        Eq | Ne | Lt | Le | Gt | Ge => 3,
        Add | Sub | Or | Xor => 4,
        Mul | Div | Rem | Shl | Shr | And | AndNot => 5,
    }
}
