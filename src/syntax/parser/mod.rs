//! Tokens to AST, by recursive descent; each function carries its production.
//!
//! Enters: a file of a `SourceSet`. Leaves: its tree, complete for valid text, and syntax errors as gc words them. Not here: anything that needs to know what a name means.

mod decl;
mod expr;
mod stmt;
mod types;

use super::ast::{Expr, ExprKind, File, Ident, Name, NodeId};
use super::lexer::lex;
use super::token::{Keyword, Spanned, Token, op_text};
use crate::diagnostic::{Context, Diagnostic, Expected, SyntaxProblem};
use crate::source::arrange;
use crate::source::{FileId, SourceSet, Span};

/// Nesting of expressions, types and statements; beyond it an error, so that no text can exhaust the stack.
const DEPTH_LIMIT: u32 = 400;
/// Operators, or selectors, calls and indices, in a row: each nests what stands before it.
const CHAIN_LIMIT: u32 = 1000;

/// Hands out node ids, unique over a program.
#[derive(Clone, Debug, Default)]
pub struct NodeIds(u32);

impl NodeIds {
    pub fn fresh(&mut self) -> NodeId {
        self.0 += 1;
        NodeId(self.0)
    }
}

/// Parses one file.
pub fn parse_file(sources: &SourceSet, file: FileId, ids: &mut NodeIds) -> (File, Vec<Diagnostic>) {
    let (tokens, lexical) = lex(file, &sources.file(file).text);
    let mut parser = Parser {
        sources,
        file,
        tokens,
        at: 0,
        ids,
        errors: lexical,
        depth: 0,
        level: 0,
        group: 0,
        bodies: 0,
        stop: false,
    };
    let tree = parser.source_file();
    let mut errors = parser.errors;
    arrange::sort_by_key(&mut errors, |e| e.span.start);
    (tree, errors)
}

/// One syntax error a line, as gc tells them; those that it does not call so do not count.
pub fn one_a_line(sources: &SourceSet, errors: &mut Vec<Diagnostic>) {
    let mut last = 0;
    errors.retain(|e| {
        let line = sources.line_col(e.span).line;
        let counts = e.problem.en().starts_with("syntax error");
        !counts || std::mem::replace(&mut last, line) != line
    });
}

pub(super) struct Parser<'a> {
    sources: &'a SourceSet,
    file: FileId,
    tokens: Vec<Spanned>,
    at: usize,
    ids: &'a mut NodeIds,
    errors: Vec<Diagnostic>,
    depth: u32,
    /// Below 0: in a control clause, where `{` opens the block and not a composite literal.
    level: i32,
    group: u32,
    /// Function bodies around.
    bodies: u32,
    /// Nesting went too deep: everything reads as the end of the file.
    stop: bool,
}

impl Parser<'_> {
    fn tok(&self) -> &Token {
        if self.stop { &Token::Eof } else { &self.tokens[self.at].token }
    }

    fn peek(&self, ahead: usize) -> &Token {
        self.tokens.get(self.at + ahead).map_or(&Token::Eof, |t| &t.token)
    }

    fn span(&self) -> Span {
        self.tokens[self.at].span
    }

    /// The end of the token before.
    fn since(&self, start: Span) -> Span {
        let end = if self.at == 0 { start } else { self.tokens[self.at - 1].span };
        Span::new(start.file, start.start, end.end.max(start.start))
    }

    fn next(&mut self) -> Span {
        let span = self.span();
        if self.at + 1 < self.tokens.len() {
            self.at += 1;
        }
        span
    }

    fn is(&self, token: &Token) -> bool {
        self.tok() == token
    }

    fn is_key(&self, keyword: Keyword) -> bool {
        *self.tok() == Token::Keyword(keyword)
    }

    fn got(&mut self, token: &Token) -> bool {
        let yes = self.is(token);
        if yes {
            self.next();
        }
        yes
    }

    /// Takes a token, or says that it was expected.
    fn want(&mut self, token: &Token) -> Span {
        let span = self.span();
        if !self.got(token) {
            self.unexpected(Expected::Token(describe(token)));
            self.advance(&[]);
        }
        span
    }

    fn error_at(&mut self, span: Span, problem: SyntaxProblem) {
        // At the end of the file, what follows from an error says nothing.
        let idle = self.is(&Token::Eof) && !self.errors.is_empty();
        if !self.stop && !idle {
            self.errors.push(Diagnostic::syntax(span, problem));
        }
    }

    fn error(&mut self, problem: SyntaxProblem) {
        self.error_at(self.span(), problem);
    }

    fn unexpected(&mut self, expected: Expected) {
        let token = self.found();
        self.error(SyntaxProblem::Unexpected { token, expected });
    }

    fn unexpected_in(&mut self, context: Context) {
        let token = self.found();
        self.error(SyntaxProblem::UnexpectedIn { token, context });
    }

    /// The token at hand as gc's messages call it.
    fn found(&self) -> String {
        match self.tok() {
            Token::Name(n) => format!("name {n}"),
            Token::Lit { .. } => format!("literal {}", self.sources.text(self.span())),
            Token::Keyword(k) => format!("keyword {}", k.text()),
            other => describe(other),
        }
    }

    /// Goes on to one of some tokens, as gc does after an error: in a function body also to a keyword that starts a
    /// statement; without tokens, one token on.
    fn advance(&mut self, follow: &[Token]) {
        if follow.is_empty() {
            self.next();
            return;
        }
        let starts = |p: &Self| p.bodies > 0 && matches!(p.tok(), Token::Keyword(k) if starts_statement(*k));
        while !self.is(&Token::Eof) && !starts(self) && !follow.iter().any(|t| alike(t, self.tok())) {
            self.next();
        }
    }

    /// Runs `parse` one level deeper.
    fn deeper<T>(&mut self, parse: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        self.bound(self.depth, DEPTH_LIMIT);
        let value = parse(self);
        self.depth -= 1;
        value
    }

    /// Gives up on text that nests deeper than a limit.
    fn bound(&mut self, depth: u32, limit: u32) {
        if depth > limit && !self.stop {
            self.error(SyntaxProblem::TooDeep);
            self.stop = true;
        }
    }

    fn expr_node(&mut self, span: Span, kind: ExprKind) -> Expr {
        Expr { id: self.ids.fresh(), span, kind }
    }

    fn bad_expr(&mut self) -> Expr {
        let span = self.span();
        self.expr_node(span, ExprKind::Bad)
    }

    /// An identifier; a made-up `_` when there is none.
    fn ident(&mut self) -> Ident {
        let span = self.span();
        let name = match self.tok() {
            Token::Name(n) => {
                let name = Name(n.clone());
                self.next();
                name
            }
            _ => {
                self.unexpected(Expected::Token("name".into()));
                self.advance(&[]);
                Name::new("_")
            }
        };
        Ident { id: self.ids.fresh(), span, name }
    }

    /// A list of `item`s up to `close`, separated by commas, or by semicolons; `item` says whether it was the last.
    fn list(&mut self, what: &'static str, close: &Token, mut item: impl FnMut(&mut Self) -> bool) -> Span {
        let semicolons = matches!(what, "struct type" | "interface type" | "grouped declaration");
        let separator = if semicolons { Token::Semi("semicolon") } else { Token::Comma };
        let mut done = false;
        while !self.is(&Token::Eof) && !self.is(close) && !done {
            done = item(self);
            if alike(&separator, self.tok()) {
                self.next();
            } else if !self.is(close) {
                self.unexpected_in(Context::List { what, semicolons, close: describe(close) });
                self.advance(&[Token::RParen, Token::RBrack, Token::RBrace]);
                if !self.is(close) {
                    return self.span();
                }
            }
        }
        self.want(close)
    }
}

/// Equal tokens; all names are alike, and whatever ends a statement.
fn alike(a: &Token, b: &Token) -> bool {
    a == b || matches!((a, b), (Token::Semi(_), Token::Semi(_)) | (Token::Name(_), Token::Name(_)))
}

/// Keywords at which reading goes on after an error in a function body.
fn starts_statement(keyword: Keyword) -> bool {
    use Keyword::*;
    matches!(
        keyword,
        Break
            | Const
            | Continue
            | Defer
            | Fallthrough
            | For
            | Go
            | Goto
            | If
            | Return
            | Select
            | Switch
            | Type
            | Var
    )
}

/// A token as gc's messages call it.
fn describe(token: &Token) -> String {
    match token {
        Token::Eof => "EOF",
        Token::Name(_) => "name",
        Token::Lit { .. } => "literal",
        Token::Semi(kind) => kind,
        Token::Binary(op) => op_text(*op),
        Token::AssignOp(op) => return format!("{}=", op_text(*op)),
        Token::Star => "*",
        Token::Assign => "=",
        Token::Define => ":=",
        Token::Arrow => "<-",
        Token::Not => "!",
        Token::Tilde => "~",
        Token::IncDec(true) => "++",
        Token::IncDec(false) => "--",
        Token::LParen => "(",
        Token::RParen => ")",
        Token::LBrack => "[",
        Token::RBrack => "]",
        Token::LBrace => "{",
        Token::RBrace => "}",
        Token::Comma => "comma",
        Token::Colon => ":",
        Token::Dot => ".",
        Token::DotDotDot => "...",
        Token::Keyword(k) => k.text(),
    }
    .to_string()
}
