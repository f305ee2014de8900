//! Types and signatures.

use super::super::ast::*;
use super::super::token::{Keyword, Token};
use super::Parser;
use crate::diagnostic::SyntaxProblem;
use crate::source::Span;
use std::sync::Arc;

impl Parser<'_> {
    /// Type = TypeName [ TypeArgs ] | TypeLit | "(" Type ")" .
    pub(super) fn type_expr(&mut self) -> Expr {
        match self.try_type() {
            Some(ty) => ty,
            None => {
                let bad = self.bad_expr();
                self.unexpected("type");
                self.skip_to(&[Token::Comma, Token::RParen, Token::RBrack, Token::LBrace, Token::Assign]);
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
                ExprKind::ChanType { dir: ChanDir::Recv, elem: Box::new(self.type_expr()) }
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
                self.no_type_params(start, "function type");
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
                ExprKind::ChanType { dir, elem: Box::new(self.type_expr()) }
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
            self.error(SyntaxProblem::EmptyTypeArgs);
            index.push(self.bad_expr());
        }
        self.list(&Token::RBrack, "type argument list", |p| index.push(p.type_expr()));
        self.level -= 1;
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
        self.want(&Token::RBrack);
        ExprKind::ArrayType { len, elem: Box::new(self.type_expr()) }
    }

    /// StructType = "struct" "{" { FieldDecl ";" } "}" .
    fn struct_type(&mut self) -> ExprKind {
        self.next();
        self.want(&Token::LBrace);
        let mut fields = Vec::new();
        while !self.is(&Token::RBrace) && !self.is(&Token::Eof) {
            let before = self.at;
            self.field_decl(&mut fields);
            self.end_of_member("struct type");
            if self.at == before {
                self.next();
            }
        }
        self.got(&Token::RBrace);
        ExprKind::StructType { fields }
    }

    fn end_of_member(&mut self, what: &str) {
        match self.tok() {
            Token::Semi(_) => {
                self.next();
            }
            Token::RBrace | Token::Eof => {}
            _ => {
                self.unexpected_in(&format!(" in {what}; possibly missing semicolon or newline or }}"));
                self.skip_to(&[]);
            }
        }
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
                self.unexpected("field name or embedded type");
                return self.skip_to(&[]);
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
        while !self.is(&Token::RBrace) && !self.is(&Token::Eof) {
            let before = self.at;
            let start = self.span();
            if matches!(self.tok(), Token::Name(_))
                && (*self.peek(1) == Token::LParen || self.generic_method())
            {
                let name = self.ident();
                self.no_type_params(start, "interface method");
                let sig = self.signature(start);
                elems.push(InterfaceElem::Method { name, sig });
            } else {
                elems.push(InterfaceElem::Union(self.union()));
            }
            self.end_of_member("interface type");
            if self.at == before {
                self.next();
            }
        }
        self.got(&Token::RBrace);
        ExprKind::InterfaceType { elems }
    }

    /// At `m[P any](`: a method with type parameters, which an interface may not have.
    fn generic_method(&self) -> bool {
        if *self.peek(1) != Token::LBrack {
            return false;
        }
        let mut depth = 0;
        for ahead in 1.. {
            match self.peek(ahead) {
                Token::LBrack => depth += 1,
                Token::RBrack => depth -= 1,
                Token::Eof | Token::Semi(_) => return false,
                _ => {}
            }
            if depth == 0 {
                return *self.peek(ahead + 1) == Token::LParen;
            }
        }
        false
    }

    /// Type parameters where none may be.
    pub(super) fn no_type_params(&mut self, at: Span, what: &'static str) {
        if self.is(&Token::LBrack) {
            self.error_at(at, SyntaxProblem::NoTypeParams { what });
            self.type_params();
        }
    }

    /// TypeElem = TypeTerm { "|" TypeTerm } .
    fn union(&mut self) -> Vec<UnionTerm> {
        let mut terms = Vec::new();
        loop {
            let tilde = self.got(&Token::Tilde);
            terms.push(UnionTerm { tilde, ty: self.type_expr() });
            if !self.got(&Token::Binary(BinaryOp::Or)) {
                return terms;
            }
        }
    }

    /// TypeConstraint = TypeElem ; more than a lone type is wrapped in an interface.
    pub(super) fn constraint(&mut self) -> Expr {
        let start = self.span();
        let mut terms = self.union();
        if terms.len() == 1 && !terms[0].tilde {
            return terms.swap_remove(0).ty;
        }
        let span = self.since(start);
        self.expr_node(span, ExprKind::InterfaceType { elems: vec![InterfaceElem::Union(terms)] })
    }

    /// Signature = Parameters [ Result ] .
    pub(super) fn signature(&mut self, start: Span) -> FuncType {
        let params = if self.is(&Token::LParen) {
            self.params()
        } else {
            self.unexpected("(");
            self.skip_to(&[Token::LBrace]);
            Vec::new()
        };
        let results = if self.is(&Token::LParen) {
            self.params()
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

    /// Parameters = "(" [ ParameterList [ "," ] ] ")" .
    pub(super) fn params(&mut self) -> Vec<Param> {
        self.want(&Token::LParen);
        self.level += 1;
        let mut entries: Vec<Entry> = Vec::new();
        let close = self.list(&Token::RParen, "parameter list", |p| {
            let entry = p.param_entry();
            entries.push(entry);
        });
        self.level -= 1;
        let named = entries.iter().any(|e| e.name.is_some() && e.ty.is_some());
        let count = entries.len();
        let mut params: Vec<Param> = Vec::new();
        let mut shared: Option<(Arc<Expr>, bool)> = None;
        for (i, entry) in entries.into_iter().enumerate().rev() {
            if entry.variadic && i + 1 != count {
                self.error_at(entry.span, SyntaxProblem::DotsNotLast);
            }
            let param = match (entry.name, entry.ty) {
                (name, Some(ty)) if name.is_some() || !named => {
                    let ty = Arc::new(ty);
                    shared = Some((ty.clone(), entry.variadic));
                    Param { name, ty, variadic: entry.variadic, span: entry.span }
                }
                (Some(name), None) if named => match &shared {
                    Some((ty, _)) => {
                        Param { name: Some(name), ty: ty.clone(), variadic: false, span: entry.span }
                    }
                    None => {
                        self.error_at(close, SyntaxProblem::MissingParameterType);
                        continue;
                    }
                },
                (Some(name), None) => {
                    let ty = Expr { id: name.id, span: name.span, kind: ExprKind::Name(name.name) };
                    Param { name: None, ty: Arc::new(ty), variadic: false, span: entry.span }
                }
                _ => {
                    self.error_at(entry.span, SyntaxProblem::MixedParameters);
                    continue;
                }
            };
            params.push(param);
        }
        params.reverse();
        params
    }

    fn param_entry(&mut self) -> Entry {
        let span = self.span();
        let mut entry = Entry { name: None, ty: None, variadic: false, span };
        if let Token::Name(_) = self.tok() {
            match self.peek(1) {
                Token::Comma | Token::RParen => {
                    entry.name = Some(self.ident());
                    return entry;
                }
                Token::Dot => {}
                Token::LBrack if !self.names_array() => {}
                _ => entry.name = Some(self.ident()),
            }
        }
        entry.variadic = self.got(&Token::DotDotDot);
        entry.ty = Some(self.type_expr());
        entry.span = self.since(span);
        entry
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
                return !matches!(self.peek(ahead + 1), Token::Comma | Token::RParen);
            }
        }
        false
    }
}

/// A parameter before it is known whether the list has names.
struct Entry {
    name: Option<Ident>,
    ty: Option<Expr>,
    variadic: bool,
    span: Span,
}
