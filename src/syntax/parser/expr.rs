//! Expressions.

use super::super::ast::*;
use super::super::token::{Keyword, Token, precedence};
use super::{CHAIN_LIMIT, Parser};
use crate::diagnostic::{Expected, SyntaxProblem};
use crate::source::Span;

impl Parser<'_> {
    /// ExpressionList = Expression { "," Expression } .
    pub(super) fn expr_list(&mut self) -> Vec<Expr> {
        let mut list = vec![self.expr()];
        while self.got(&Token::Comma) {
            list.push(self.expr());
        }
        list
    }

    /// Expression = UnaryExpr | Expression binary_op Expression .
    pub(super) fn expr(&mut self) -> Expr {
        self.deeper(|p| p.binary(1))
    }

    fn binary(&mut self, min: u8) -> Expr {
        let mut x = self.unary();
        for links in 0.. {
            self.bound(links, CHAIN_LIMIT);
            let op = match self.tok() {
                Token::Binary(op) => *op,
                Token::Star => BinaryOp::Mul,
                _ => return x,
            };
            let prec = precedence(op);
            if prec < min {
                return x;
            }
            let pos = self.next();
            let y = self.deeper(|p| p.binary(prec + 1));
            let span = self.since(x.span);
            x = self.expr_node(span, ExprKind::Binary { op, x: Box::new(x), y: Box::new(y), pos });
        }
        x
    }

    /// UnaryExpr = PrimaryExpr | unary_op UnaryExpr .
    fn unary(&mut self) -> Expr {
        let start = self.span();
        let op = match self.tok() {
            Token::Binary(BinaryOp::Add) => UnaryOp::Plus,
            Token::Binary(BinaryOp::Sub) => UnaryOp::Minus,
            Token::Binary(BinaryOp::Xor) => UnaryOp::BitNot,
            Token::Binary(BinaryOp::And) => UnaryOp::Addr,
            Token::Not => UnaryOp::Not,
            Token::Tilde => UnaryOp::Tilde,
            Token::Arrow => return self.receive(start),
            Token::Star => {
                self.next();
                let x = self.deeper(|p| p.unary());
                let span = self.since(start);
                return self.expr_node(span, ExprKind::Star(Box::new(x)));
            }
            _ => return self.primary(),
        };
        self.next();
        let x = self.deeper(|p| p.unary());
        let span = self.since(start);
        self.expr_node(span, ExprKind::Unary { op, x: Box::new(x) })
    }

    /// `<-x`, or the type `<-chan T`, which is known by what follows.
    fn receive(&mut self, start: Span) -> Expr {
        self.next();
        let mut x = self.deeper(|p| p.unary());
        let span = self.since(start);
        if !matches!(x.kind, ExprKind::ChanType { .. }) {
            return self.expr_node(span, ExprKind::Unary { op: UnaryOp::Recv, x: Box::new(x) });
        }
        // `<-(chan<- (chan T))` is read: it means `<-chan (<-chan T)`.
        x.span = span;
        let (mut inner, mut wrong) = (&mut x, None);
        loop {
            let text = self.sources.text(inner.span);
            let ExprKind::ChanType { dir, elem } = &mut inner.kind else {
                wrong = Some(text.to_string());
                break;
            };
            let before = std::mem::replace(dir, ChanDir::Recv);
            if before == ChanDir::Recv {
                wrong = Some("<-".to_string());
            }
            if before != ChanDir::Send {
                break;
            }
            inner = elem;
        }
        if let Some(token) = wrong {
            self.error(SyntaxProblem::Unexpected { token, expected: Expected::Token("chan".into()) });
        }
        x
    }

    /// PrimaryExpr = Operand | Conversion | PrimaryExpr (Selector | Index | Slice | TypeAssertion | Arguments) .
    pub(super) fn primary(&mut self) -> Expr {
        let x = self.operand();
        self.primary_rest(x)
    }

    /// Operand = Literal | OperandName | "(" Expression ")" .
    fn operand(&mut self) -> Expr {
        let start = self.span();
        let kind = match self.tok().clone() {
            Token::Name(name) => {
                self.next();
                ExprKind::Name(Name(name))
            }
            Token::Lit { kind, value, bad } => {
                self.next();
                if bad { ExprKind::Bad } else { ExprKind::Lit { kind, value } }
            }
            Token::LParen => {
                self.next();
                self.level += 1;
                let inner = self.expr();
                self.level -= 1;
                self.want(&Token::RParen);
                ExprKind::Paren(Box::new(inner))
            }
            Token::Keyword(Keyword::Func) => {
                self.next();
                self.no_type_params("function type");
                let sig = self.signature(start);
                if self.is(&Token::LBrace) {
                    let body = self.deeper(|p| p.body());
                    ExprKind::FuncLit { sig: Box::new(sig), body: Box::new(body) }
                } else {
                    ExprKind::FuncTypeExpr(Box::new(sig))
                }
            }
            Token::LBrack
            | Token::Keyword(Keyword::Chan | Keyword::Map | Keyword::Struct | Keyword::Interface) => {
                return self.type_expr();
            }
            _ => {
                let bad = self.bad_expr();
                self.unexpected(Expected::Expression);
                self.advance(&[Token::RParen, Token::RBrack, Token::RBrace]);
                return bad;
            }
        };
        let span = self.since(start);
        self.expr_node(span, kind)
    }

    fn primary_rest(&mut self, mut x: Expr) -> Expr {
        let mut is_type = is_literal_type(&x);
        for links in 0.. {
            self.bound(links, CHAIN_LIMIT);
            let start = x.span;
            let kind = match self.tok() {
                Token::Dot => {
                    self.next();
                    self.after_dot(x)
                }
                Token::LBrack => self.index_or_slice(x),
                Token::LParen => self.call(x),
                Token::LBrace if self.opens_literal(&x, is_type) => self.composite(Some(x)),
                _ => return x,
            };
            is_type = matches!(kind, ExprKind::Index { .. }) && is_type;
            let span = self.since(start);
            x = self.expr_node(span, kind);
        }
        x
    }

    /// Selector = "." identifier ; TypeAssertion = "." "(" Type ")" .
    fn after_dot(&mut self, x: Expr) -> ExprKind {
        if !self.got(&Token::LParen) {
            if !matches!(self.tok(), Token::Name(_)) {
                self.unexpected(Expected::NameOrParen);
                self.advance(&[Token::Semi("semicolon"), Token::RParen]);
                return x.kind;
            }
            return ExprKind::Selector { x: Box::new(x), sel: self.ident() };
        }
        let ty = if self.is_key(Keyword::Type) {
            let span = self.next();
            // The type switch's guard; anywhere else an error made by the statement parser.
            self.expr_node(span, ExprKind::Ellipsis(None))
        } else {
            self.type_expr()
        };
        self.want(&Token::RParen);
        ExprKind::TypeAssert { x: Box::new(x), ty: Box::new(ty) }
    }

    /// Index = "[" Expression "]" ; Slice = "[" [ Expression ] ":" [ Expression ] [ ":" Expression ] "]" .
    fn index_or_slice(&mut self, x: Expr) -> ExprKind {
        let pos = self.next();
        if self.is(&Token::RBrack) {
            self.unexpected(Expected::Operand);
            let index = vec![self.bad_expr()];
            self.next();
            return ExprKind::Index { x: Box::new(x), index, pos };
        }
        self.level += 1;
        let mut parts: [Option<Box<Expr>>; 3] = [None, None, None];
        if !self.is(&Token::Colon) {
            let first = self.expr();
            if self.is(&Token::Comma) || self.is(&Token::RBrack) {
                let mut index = vec![first];
                while self.got(&Token::Comma) {
                    match self.try_type() {
                        Some(ty) => index.push(ty),
                        None => break,
                    }
                }
                self.level -= 1;
                self.want(&Token::RBrack);
                return ExprKind::Index { x: Box::new(x), index, pos };
            }
            parts[0] = Some(Box::new(first));
        }
        if !self.got(&Token::Colon) {
            self.unexpected(Expected::CommaColonOrBracket);
            self.advance(&[Token::Comma, Token::Colon, Token::RBrack]);
        }
        if !self.is(&Token::Colon) && !self.is(&Token::RBrack) {
            parts[1] = Some(Box::new(self.expr()));
        }
        let full = self.is(&Token::Colon);
        if full {
            if parts[1].is_none() {
                self.error(SyntaxProblem::MiddleIndex { last: false });
            }
            self.next();
            if self.is(&Token::RBrack) {
                self.error(SyntaxProblem::MiddleIndex { last: true });
            } else {
                parts[2] = Some(Box::new(self.expr()));
            }
        }
        self.level -= 1;
        self.want(&Token::RBrack);
        let [lo, hi, max] = parts;
        ExprKind::Slice { x: Box::new(x), lo, hi, max, full }
    }

    /// Arguments = "(" [ ( ExpressionList | Type [ "," ExpressionList ] ) [ "..." ] [ "," ] ] ")" .
    fn call(&mut self, fun: Expr) -> ExprKind {
        let pos = self.next();
        self.level += 1;
        let mut args = Vec::new();
        let mut has_dots = false;
        let rparen = self.list("argument list", &Token::RParen, |p| {
            args.push(p.expr());
            has_dots = p.got(&Token::DotDotDot);
            has_dots
        });
        self.level -= 1;
        ExprKind::Call { fun: Box::new(fun), args, has_dots, pos, rparen }
    }

    /// Whether `{` after `x` opens a composite literal.
    fn opens_literal(&self, x: &Expr, is_type: bool) -> bool {
        match &x.kind {
            _ if is_type => {
                matches!(
                    x.kind,
                    ExprKind::ArrayType { .. }
                        | ExprKind::SliceType(_)
                        | ExprKind::MapType { .. }
                        | ExprKind::StructType { .. }
                )
            }
            ExprKind::Name(_) => self.level >= 0,
            ExprKind::Selector { x, .. } => self.level >= 0 && matches!(x.kind, ExprKind::Name(_)),
            ExprKind::Index { x: inner, .. } => {
                let names = matches!(inner.kind, ExprKind::Name(_) | ExprKind::Selector { .. });
                self.level >= 0 && names && !is_value(x)
            }
            _ => false,
        }
    }

    /// LiteralValue = "{" [ ElementList [ "," ] ] "}" .
    fn composite(&mut self, ty: Option<Expr>) -> ExprKind {
        let lbrace = self.next();
        let level = std::mem::take(&mut self.level);
        let mut elems = Vec::new();
        let rbrace = self.list("composite literal", &Token::RBrace, |p| {
            let first = p.element();
            if p.got(&Token::Colon) {
                let value = p.element();
                elems.push(Element { key: Some(first), value });
            } else {
                elems.push(Element { key: None, value: first });
            }
            false
        });
        self.level = level;
        ExprKind::Composite { ty: ty.map(Box::new), elems, rbrace, lbrace }
    }

    /// Element = Expression | LiteralValue .
    fn element(&mut self) -> Expr {
        if !self.is(&Token::LBrace) {
            return self.expr();
        }
        let start = self.span();
        let kind = self.deeper(|p| p.composite(None));
        let span = self.since(start);
        self.expr_node(span, kind)
    }
}

/// What can be no type: what it stands before opens no literal.
fn is_value(x: &Expr) -> bool {
    match &x.kind {
        ExprKind::Lit { .. }
        | ExprKind::Composite { .. }
        | ExprKind::FuncLit { .. }
        | ExprKind::Slice { .. }
        | ExprKind::TypeAssert { .. }
        | ExprKind::Call { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Binary { .. } => true,
        ExprKind::Paren(x) => is_value(x),
        ExprKind::Index { x, index, .. } => is_value(x) || index.iter().any(is_value),
        _ => false,
    }
}

fn is_literal_type(x: &Expr) -> bool {
    matches!(
        x.kind,
        ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::MapType { .. }
            | ExprKind::StructType { .. }
            | ExprKind::ChanType { .. }
            | ExprKind::InterfaceType { .. }
    )
}
