//! Types and signatures.

use super::super::ast::*;
use super::super::token::{Keyword, Token};
use super::Parser;
use crate::diagnostic::{Expected, SyntaxProblem};
use crate::source::Span;
use std::sync::Arc;

impl Parser<'_> {
    /// Type = TypeName [ TypeArgs ] | TypeLit | "(" Type ")" .
    pub(super) fn type_expr(&mut self) -> Expr {
        match self.try_type() {
            Some(ty) => ty,
            None => {
                let bad = self.bad_expr();
                self.unexpected(Expected::Type);
                let semi = Token::Semi("semicolon");
                let close = [Token::RParen, Token::RBrack, Token::RBrace];
                self.advance(&[&[Token::Comma, Token::Colon, semi], &close[..]].concat());
                bad
            }
        }
    }

    pub(super) fn try_type(&mut self) -> Option<Expr> {
        self.deeper(|p| p.type_inner())
    }

    fn type_inner(&mut self) -> Option<Expr> {
        let start = self.span();
        let kind = match self.tok() {
            Token::Star => {
                self.next();
                ExprKind::Star(Box::new(self.type_expr()))
            }
            Token::Arrow => {
                self.next();
                self.want(&Token::Keyword(Keyword::Chan));
                ExprKind::ChanType { dir: ChanDir::Recv, elem: Box::new(self.chan_elem()) }
            }
            Token::LParen => {
                self.next();
                let inner = self.type_expr();
                self.want(&Token::RParen);
                ExprKind::Paren(Box::new(inner))
            }
            Token::LBrack => self.array_or_slice(),
            Token::Keyword(Keyword::Func) => {
                self.next();
                self.no_type_params("function type");
                ExprKind::FuncTypeExpr(Box::new(self.signature(start)))
            }
            Token::Keyword(Keyword::Map) => {
                self.next();
                self.want(&Token::LBrack);
                let key = Box::new(self.type_expr());
                self.want(&Token::RBrack);
                ExprKind::MapType { key, value: Box::new(self.type_expr()) }
            }
            Token::Keyword(Keyword::Chan) => {
                self.next();
                let dir = if self.got(&Token::Arrow) { ChanDir::Send } else { ChanDir::Both };
                ExprKind::ChanType { dir, elem: Box::new(self.chan_elem()) }
            }
            Token::Keyword(Keyword::Struct) => self.struct_type(),
            Token::Keyword(Keyword::Interface) => self.interface_type(),
            Token::Name(_) => return Some(self.type_name()),
            _ => return None,
        };
        let span = self.since(start);
        Some(self.expr_node(span, kind))
    }

    /// TypeName = identifier | PackageName "." identifier ; with type arguments.
    pub(super) fn type_name(&mut self) -> Expr {
        let start = self.span();
        let name = self.ident();
        let mut x = Expr { id: name.id, span: name.span, kind: ExprKind::Name(name.name) };
        if self.got(&Token::Dot) {
            let sel = self.ident();
            let span = self.since(start);
            x = self.expr_node(span, ExprKind::Selector { x: Box::new(x), sel });
        }
        if self.is(&Token::LBrack) { self.type_args(x) } else { x }
    }

    /// TypeArgs = "[" TypeList [ "," ] "]" .
    pub(super) fn type_args(&mut self, x: Expr) -> Expr {
        let pos = self.next();
        self.level += 1;
        let mut index = Vec::new();
        if self.is(&Token::RBrack) {
            self.unexpected(Expected::TypeArguments);
            index.push(self.bad_expr());
        }
        while !self.is(&Token::RBrack) && !self.is(&Token::Eof) {
            index.push(self.type_expr());
            if !self.got(&Token::Comma) {
                break;
            }
        }
        self.level -= 1;
        self.want(&Token::RBrack);
        let span = self.since(x.span);
        self.expr_node(span, ExprKind::Index { x: Box::new(x), index, pos })
    }

    /// ArrayType = "[" ArrayLength "]" ElementType ; SliceType = "[" "]" ElementType .
    fn array_or_slice(&mut self) -> ExprKind {
        self.next();
        if self.got(&Token::RBrack) {
            return ExprKind::SliceType(Box::new(self.type_expr()));
        }
        let len = if self.got(&Token::DotDotDot) {
            None
        } else {
            self.level += 1;
            let len = self.expr();
            self.level -= 1;
            Some(Box::new(len))
        };
        if self.is(&Token::Comma) {
            self.error(SyntaxProblem::CommaAfterLength);
            self.next();
        }
        self.want(&Token::RBrack);
        ExprKind::ArrayType { len, elem: Box::new(self.type_expr()) }
    }

    fn chan_elem(&mut self) -> Expr {
        match self.try_type() {
            Some(ty) => ty,
            None => {
                self.error(SyntaxProblem::MissingElementType);
                self.bad_expr()
            }
        }
    }

    /// StructType = "struct" "{" { FieldDecl ";" } "}" .
    fn struct_type(&mut self) -> ExprKind {
        self.next();
        self.want(&Token::LBrace);
        let mut fields = Vec::new();
        self.list("struct type", &Token::RBrace, |p| {
            p.field_decl(&mut fields);
            false
        });
        ExprKind::StructType { fields }
    }

    /// FieldDecl = (IdentifierList Type | EmbeddedField) [ Tag ] .
    fn field_decl(&mut self, fields: &mut Vec<FieldDecl>) {
        let start = self.span();
        let embedded = match self.tok() {
            Token::LParen => {
                self.error(SyntaxProblem::ParenthesizedEmbedded);
                true
            }
            Token::Star if *self.peek(1) == Token::LParen => {
                self.error_at(self.tokens[self.at + 1].span, SyntaxProblem::ParenthesizedEmbedded);
                true
            }
            Token::Star => true,
            Token::Name(_) => {
                matches!(self.peek(1), Token::Semi(_) | Token::RBrace | Token::Dot | Token::Lit { .. })
                    || (*self.peek(1) == Token::LBrack && self.embeds_instance())
            }
            _ => {
                self.unexpected(Expected::FieldOrEmbedded);
                return self.advance(&[Token::Semi("semicolon"), Token::RBrace]);
            }
        };
        let names: Vec<Option<Ident>> = if embedded {
            vec![None]
        } else {
            let mut names = vec![Some(self.ident())];
            while self.got(&Token::Comma) {
                names.push(Some(self.ident()));
            }
            names
        };
        let ty = Arc::new(self.type_expr());
        let tag = match self.tok() {
            Token::Lit { kind: LitKind::String, value, .. } => {
                let tag = value.clone();
                self.next();
                Some(tag)
            }
            _ => None,
        };
        let span = self.since(start);
        fields.extend(names.into_iter().map(|name| FieldDecl {
            span,
            name,
            ty: ty.clone(),
            tag: tag.clone(),
        }));
    }

    /// At `Name [` in a struct: `T[int]` embedded, rather than a field of array or slice type?
    fn embeds_instance(&self) -> bool {
        let mut depth = 0;
        for ahead in 1.. {
            match self.peek(ahead) {
                Token::LBrack => depth += 1,
                Token::RBrack => depth -= 1,
                Token::Eof | Token::Semi(_) => return false,
                _ => {}
            }
            if depth == 0 {
                return ahead > 2 && matches!(self.peek(ahead + 1), Token::Semi(_) | Token::RBrace);
            }
        }
        false
    }

    /// InterfaceType = "interface" "{" { InterfaceElem ";" } "}" .
    fn interface_type(&mut self) -> ExprKind {
        self.next();
        self.want(&Token::LBrace);
        let mut elems = Vec::new();
        self.list("interface type", &Token::RBrace, |p| {
            let elem = p.interface_elem();
            elems.push(elem);
            false
        });
        ExprKind::InterfaceType { elems }
    }

    /// InterfaceElem = MethodElem | TypeElem .
    fn interface_elem(&mut self) -> InterfaceElem {
        let start = self.span();
        match (self.tok(), self.peek(1)) {
            (Token::Name(_), Token::LParen) => {
                let name = self.ident();
                let sig = self.signature(start);
                InterfaceElem::Method { name, sig }
            }
            (Token::Name(_), Token::LBrack) => self.method_or_instance(start),
            _ => InterfaceElem::Union(self.union(None)),
        }
    }

    /// At `Name [`: an embedded instance `T[int]`, or a method with type parameters, which an interface may not have.
    fn method_or_instance(&mut self, start: Span) -> InterfaceElem {
        let name = self.ident();
        let pos = self.next();
        if self.is(&Token::RBrack) {
            let at = self.next();
            let method = self.is(&Token::LParen);
            self.error_at(at, SyntaxProblem::EmptyList { method });
            return self.plain_elem(name, start);
        }
        let list = ListOf { close: Token::RBrack, names: false, dots: false };
        let params = self.param_list(&list);
        if params.first().is_none_or(|p| p.name.is_some()) {
            let elem = self.plain_elem(name, start);
            if !params.is_empty() {
                self.error_at(pos, SyntaxProblem::NoTypeParams { what: "interface method" });
            }
            return elem;
        }
        let index = params.into_iter().map(|p| Arc::unwrap_or_clone(p.ty)).collect();
        let x = Expr { id: name.id, span: name.span, kind: ExprKind::Name(name.name) };
        let span = self.since(start);
        let ty = self.expr_node(span, ExprKind::Index { x: Box::new(x), index, pos });
        InterfaceElem::Union(self.union(Some(ty)))
    }

    /// A method, if there are parameters, or else the type of that name.
    fn plain_elem(&mut self, name: Ident, start: Span) -> InterfaceElem {
        if self.is(&Token::LParen) {
            let sig = self.signature(start);
            return InterfaceElem::Method { name, sig };
        }
        let ty = Expr { id: name.id, span: name.span, kind: ExprKind::Name(name.name) };
        InterfaceElem::Union(self.union(Some(ty)))
    }

    /// Type parameters where none may be.
    pub(super) fn no_type_params(&mut self, what: &'static str) {
        if self.is(&Token::LBrack) {
            self.error(SyntaxProblem::NoTypeParams { what });
            self.type_params();
        }
    }

    /// TypeElem = TypeTerm { "|" TypeTerm } . The first term's type may have been read.
    fn union(&mut self, first: Option<Expr>) -> Vec<UnionTerm> {
        let mut terms = match first {
            Some(ty) => vec![UnionTerm { tilde: false, ty }],
            None => vec![self.term()],
        };
        while self.got(&Token::Binary(BinaryOp::Or)) {
            terms.push(self.term());
        }
        terms
    }

    /// TypeTerm = [ "~" ] Type .
    fn term(&mut self) -> UnionTerm {
        if self.got(&Token::Tilde) {
            return UnionTerm { tilde: true, ty: self.type_expr() };
        }
        if let Some(ty) = self.try_type() {
            return UnionTerm { tilde: false, ty };
        }
        let ty = self.bad_expr();
        self.unexpected(Expected::TermOrType);
        self.advance(&[Token::Semi("semicolon"), Token::RParen, Token::RBrack, Token::RBrace]);
        UnionTerm { tilde: false, ty }
    }

    /// TypeConstraint = TypeElem ; more than a lone type is wrapped in an interface.
    fn constraint(&mut self, start: Span, first: Option<Expr>) -> Expr {
        let mut terms = self.union(first);
        if terms.len() == 1 && !terms[0].tilde {
            return terms.swap_remove(0).ty;
        }
        let span = self.since(start);
        self.expr_node(span, ExprKind::InterfaceType { elems: vec![InterfaceElem::Union(terms)] })
    }

    /// Signature = Parameters [ Result ] .
    pub(super) fn signature(&mut self, start: Span) -> FuncType {
        self.want(&Token::LParen);
        let params = self.param_list(&ListOf { close: Token::RParen, names: false, dots: true });
        let results = if self.got(&Token::LParen) {
            self.param_list(&ListOf { close: Token::RParen, names: false, dots: false })
        } else {
            match self.try_type() {
                Some(ty) => {
                    let span = ty.span;
                    vec![Param { name: None, ty: Arc::new(ty), variadic: false, span }]
                }
                None => Vec::new(),
            }
        };
        FuncType { span: self.since(start), params, results }
    }

    /// Parameters = "(" [ ParameterList [ "," ] ] ")" , or type parameters in brackets; behind what opens them.
    pub(super) fn param_list(&mut self, of: &ListOf) -> Vec<Param> {
        self.level += 1;
        let mut entries: Vec<Entry> = Vec::new();
        let close = self.list("parameter list", &of.close, |p| {
            let entry = p.param_entry(of);
            entries.extend(entry);
            false
        });
        self.level -= 1;
        self.misplaced_dots(&mut entries, of);
        let named = entries.iter().filter(|e| e.name.is_some() && e.ty.is_some()).count();
        if named == 0 && !of.names {
            return entries.into_iter().map(unnamed).collect();
        }
        self.all_named(entries, named, of, close)
    }

    /// Gives each parameter the type that follows it; those without name, or without type, are told.
    fn all_named(&mut self, entries: Vec<Entry>, named: usize, of: &ListOf, close: Span) -> Vec<Param> {
        let typed = entries.iter().filter(|e| e.ty.is_some()).count();
        let lone = entries.len() == 1;
        let mut wrong = None;
        let mut params: Vec<Param> = Vec::new();
        let mut shared: Option<Arc<Expr>> = None;
        for entry in entries.into_iter().rev() {
            let ty = match entry.ty {
                Some(ty) => Arc::new(ty),
                None => shared.clone().unwrap_or_else(|| {
                    wrong = Some(entry.span);
                    Arc::new(self.bad_expr())
                }),
            };
            shared = Some(ty.clone());
            let name = entry.name.unwrap_or_else(|| {
                wrong = Some(ty.span);
                Ident { id: self.ids.fresh(), span: ty.span, name: Name::new("_") }
            });
            params.push(Param { name: Some(name), ty, variadic: entry.variadic, span: entry.span });
        }
        params.reverse();
        if let Some(at) = wrong {
            let (at, problem) = match (named == typed, of.names) {
                (true, true) => (close, SyntaxProblem::MissingConstraint),
                (true, false) => (close, SyntaxProblem::MissingParameterType),
                (false, true) => (at, SyntaxProblem::MissingTypeParamName { lone }),
                (false, false) => (at, SyntaxProblem::MissingParameterName),
            };
            self.error_at(at, problem);
        }
        params
    }

    /// `...` belongs to the last parameter of a function, and nowhere else.
    fn misplaced_dots(&mut self, entries: &mut [Entry], of: &ListOf) {
        let count = entries.len();
        let mut told = false;
        for (i, entry) in entries.iter_mut().enumerate() {
            let Some(dots) = entry.dots.filter(|_| !of.dots || i + 1 < count) else { continue };
            if !std::mem::replace(&mut told, true) {
                let problem = if of.dots { SyntaxProblem::DotsNotLast } else { SyntaxProblem::InvalidDots };
                self.error_at(dots, problem);
            }
            entry.variadic = false;
        }
    }

    /// ParameterDecl = [ IdentifierList ] [ "..." ] Type ; TypeParamDecl = IdentifierList TypeConstraint .
    fn param_entry(&mut self, of: &ListOf) -> Option<Entry> {
        let span = self.span();
        let types = of.close == Token::RBrack;
        let mut entry = Entry { name: None, ty: None, variadic: false, dots: None, span };
        if let Token::Name(_) = self.tok() {
            match self.peek(1) {
                Token::Dot => {}
                Token::LBrack if !self.names_array() => {
                    let ty = self.instance();
                    entry.ty = Some(if types { self.constraint(span, Some(ty)) } else { ty });
                    entry.span = self.since(span);
                    return Some(entry);
                }
                Token::Binary(BinaryOp::Or) if types => {}
                _ => entry.name = Some(self.ident()),
            }
        }
        if self.is(&Token::DotDotDot) {
            entry.dots = Some(self.next());
            entry.variadic = true;
            entry.ty = Some(match self.try_type() {
                Some(ty) => ty,
                None => {
                    self.error(SyntaxProblem::DotsWithoutType);
                    (entry.dots, entry.variadic) = (None, false);
                    self.bad_expr()
                }
            });
        } else if types && self.is(&Token::Tilde) {
            entry.ty = Some(self.constraint(span, None));
        } else if let Some(ty) = self.try_type() {
            let start = ty.span;
            entry.ty = Some(if types { self.constraint(start, Some(ty)) } else { ty });
        }
        if entry.name.is_none() && entry.ty.is_none() {
            self.unexpected(Expected::Token(super::describe(&of.close)));
            self.advance(&[Token::Comma, of.close.clone()]);
            return None;
        }
        entry.span = self.since(span);
        Some(entry)
    }

    /// At `T [` in a parameter list: an instance, or what may have been meant as an array of a length.
    fn instance(&mut self) -> Expr {
        let name = self.ident();
        let pos = self.next();
        self.level += 1;
        let mut index = vec![self.expr()];
        while self.got(&Token::Comma) && !self.is(&Token::RBrack) {
            index.push(self.type_expr());
        }
        self.level -= 1;
        self.want(&Token::RBrack);
        let x = Expr { id: name.id, span: name.span, kind: ExprKind::Name(name.name) };
        let span = self.since(x.span);
        self.expr_node(span, ExprKind::Index { x: Box::new(x), index, pos })
    }

    /// At `Name [` in a parameter list: a name and its array or slice type, rather than an instance `T[int]`?
    fn names_array(&self) -> bool {
        let mut depth = 0;
        for ahead in 1.. {
            match self.peek(ahead) {
                Token::LBrack => depth += 1,
                Token::RBrack => depth -= 1,
                Token::Eof => return false,
                _ => {}
            }
            if depth == 0 {
                let next = self.peek(ahead + 1);
                let ends = [Token::Comma, Token::RParen, Token::RBrack, Token::Binary(BinaryOp::Or)];
                return !ends.contains(next);
            }
        }
        false
    }
}

/// What a parameter list is of.
pub(super) struct ListOf {
    pub close: Token,
    /// Type parameters: each has a name.
    pub names: bool,
    /// The last may be variadic.
    pub dots: bool,
}

/// A parameter before it is known whether the list has names.
struct Entry {
    name: Option<Ident>,
    ty: Option<Expr>,
    variadic: bool,
    dots: Option<Span>,
    span: Span,
}

/// A parameter of a list without names: what looks like one is its type.
fn unnamed(entry: Entry) -> Param {
    let ty = match (entry.ty, entry.name) {
        (Some(ty), _) => ty,
        (None, Some(name)) => Expr { id: name.id, span: name.span, kind: ExprKind::Name(name.name) },
        (None, None) => Expr { id: NodeId(0), span: entry.span, kind: ExprKind::Bad },
    };
    Param { name: None, ty: Arc::new(ty), variadic: entry.variadic, span: entry.span }
}
