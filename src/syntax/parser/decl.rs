//! Files and declarations.

use super::super::ast::*;
use super::super::token::{Keyword, Token};
use super::Parser;
use crate::diagnostic::SyntaxProblem;
use std::sync::Arc;

impl Parser<'_> {
    /// SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .
    pub(super) fn source_file(&mut self) -> File {
        if !self.is_key(Keyword::Package) {
            self.error(SyntaxProblem::UnexpectedIn {
                token: "package statement must be first".into(),
                context: String::new(),
            });
        } else {
            self.next();
        }
        let package = self.ident();
        self.end_of_decl("package clause");
        let mut file =
            File { file: self.file, package, imports: Vec::new(), decls: Vec::new(), end: self.span() };
        while !self.is(&Token::Eof) {
            if self.is(&Token::Semi("semicolon")) {
                self.next();
                continue;
            }
            let before = self.at;
            self.top_level(&mut file);
            if self.at == before {
                self.next();
            }
        }
        file.end = self.span();
        file
    }

    fn top_level(&mut self, file: &mut File) {
        let Token::Keyword(keyword) = *self.tok() else {
            self.error(SyntaxProblem::NonDeclaration);
            return self.skip_declaration();
        };
        match keyword {
            Keyword::Import => {
                if !file.decls.is_empty() {
                    self.error(SyntaxProblem::ImportsFirst);
                }
                self.next();
                self.group(|p, _| {
                    if let Some(spec) = p.import_spec() {
                        file.imports.push(spec);
                    }
                });
            }
            Keyword::Const | Keyword::Var | Keyword::Type => file.decls.extend(self.declaration()),
            Keyword::Func => {
                if let Some(decl) = self.func_decl() {
                    file.decls.push(Decl::Func(Box::new(decl)));
                }
            }
            _ => {
                self.error(SyntaxProblem::NonDeclaration);
                return self.skip_declaration();
            }
        }
        self.end_of_decl("top level declaration");
    }

    /// To the next line that starts a declaration.
    fn skip_declaration(&mut self) {
        loop {
            match self.tok() {
                Token::Eof => return,
                Token::Keyword(
                    Keyword::Import | Keyword::Const | Keyword::Var | Keyword::Type | Keyword::Func,
                ) => return,
                _ => self.next(),
            };
        }
    }

    fn end_of_decl(&mut self, what: &str) {
        match self.tok() {
            Token::Semi(_) => {
                self.next();
            }
            Token::Eof => {}
            _ => {
                self.unexpected_in(&format!(" after {what}"));
                self.skip_declaration();
            }
        }
    }

    /// One spec, or a parenthesised group of them.
    fn group(&mut self, mut spec: impl FnMut(&mut Self, u32)) {
        if !self.got(&Token::LParen) {
            return spec(self, 0);
        }
        let mut index = 0;
        while !self.is(&Token::RParen) && !self.is(&Token::Eof) {
            let before = self.at;
            spec(self, index);
            index += 1;
            if !self.is(&Token::RParen) && !matches!(self.tok(), Token::Semi(_)) {
                self.unexpected("semicolon, newline, or )");
                self.skip_to(&[Token::RParen]);
            }
            if matches!(self.tok(), Token::Semi(_)) {
                self.next();
            }
            if self.at == before {
                self.next();
            }
        }
        self.got(&Token::RParen);
    }

    /// ImportSpec = [ "." | PackageName ] ImportPath .
    fn import_spec(&mut self) -> Option<ImportSpec> {
        let span = self.span();
        let name = match self.tok() {
            Token::Name(_) => Some(self.ident()),
            Token::Dot => {
                let at = self.next();
                Some(Ident { id: self.ids.fresh(), span: at, name: Name::new(".") })
            }
            _ => None,
        };
        let path_span = self.span();
        let Token::Lit { kind: LitKind::String, value, .. } = self.tok() else {
            self.error(SyntaxProblem::NotAnImportPath);
            self.skip_to(&[Token::RParen]);
            return None;
        };
        let path = String::from_utf8_lossy(value).into_owned();
        self.next();
        Some(ImportSpec { id: self.ids.fresh(), span: self.since(span), name, path, path_span })
    }

    /// Declaration = ConstDecl | TypeDecl | VarDecl .
    pub(super) fn declaration(&mut self) -> Vec<Decl> {
        let keyword = self.tok().clone();
        self.next();
        self.group += 1;
        let group = self.group;
        let mut decls = Vec::new();
        self.group(|p, iota| {
            decls.push(match keyword {
                Token::Keyword(Keyword::Const) => Decl::Const(p.const_spec(group, iota)),
                Token::Keyword(Keyword::Var) => Decl::Var(p.var_spec()),
                _ => Decl::Type(p.type_spec()),
            });
        });
        decls
    }

    fn names(&mut self) -> Vec<Ident> {
        let mut names = vec![self.ident()];
        while self.got(&Token::Comma) {
            names.push(self.ident());
        }
        names
    }

    /// ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] .
    fn const_spec(&mut self, group: u32, iota: u32) -> ConstDecl {
        let span = self.span();
        let names = self.names();
        let mut ty = None;
        let mut values = Vec::new();
        if !matches!(self.tok(), Token::Semi(_) | Token::Eof | Token::RParen) {
            if !self.is(&Token::Assign) {
                ty = Some(self.type_expr());
            }
            if self.got(&Token::Assign) {
                values = self.expr_list();
            }
        }
        ConstDecl { span: self.since(span), names, ty, values, group, iota }
    }

    /// VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .
    fn var_spec(&mut self) -> VarDecl {
        let span = self.span();
        let names = self.names();
        let mut ty = None;
        let mut values = Vec::new();
        if self.got(&Token::Assign) {
            values = self.expr_list();
        } else {
            ty = Some(self.type_expr());
            if self.got(&Token::Assign) {
                values = self.expr_list();
            }
        }
        VarDecl { span: self.since(span), names, ty, values }
    }

    /// TypeSpec = identifier [ TypeParameters ] [ "=" ] Type .
    fn type_spec(&mut self) -> TypeDecl {
        let span = self.span();
        let name = self.ident();
        let type_params = if self.is(&Token::LBrack) && self.starts_type_params() {
            self.type_params()
        } else {
            Vec::new()
        };
        let alias = self.got(&Token::Assign);
        let ty = self.type_expr();
        TypeDecl { span: self.since(span), name, type_params, alias, ty }
    }

    /// At `[` after a type's name: type parameters rather than an array's length?
    fn starts_type_params(&self) -> bool {
        if !matches!(self.peek(1), Token::Name(_)) {
            return false;
        }
        use Keyword::{Chan, Func, Interface, Map, Struct};
        matches!(
            self.peek(2),
            Token::Name(_)
                | Token::Comma
                | Token::Tilde
                | Token::DotDotDot
                | Token::LBrack
                | Token::Keyword(Interface | Func | Map | Chan | Struct)
        ) || matches!(self.peek(2), Token::Star | Token::LParen) && self.is_constraint()
    }

    /// At `[P *T` or `[P (T`: what follows is a constraint if a comma follows it, or something in it that is a type.
    fn is_constraint(&self) -> bool {
        use Keyword::{Chan, Func, Interface, Map, Struct};
        let (mut square, mut round, mut curly) = (0, 0, 0);
        for ahead in 2.. {
            match self.peek(ahead) {
                Token::Eof => return false,
                Token::Keyword(Interface | Func | Map | Chan | Struct) | Token::Tilde if curly == 0 => {
                    return true;
                }
                Token::LBrack if *self.peek(ahead + 1) == Token::RBrack => return true,
                Token::LBrack => square += 1,
                Token::RBrack if square == 0 => return false,
                Token::RBrack => square -= 1,
                Token::LParen => round += 1,
                Token::RParen => round -= 1,
                Token::LBrace => curly += 1,
                Token::RBrace => curly -= 1,
                Token::Comma if square + round + curly == 0 => return true,
                _ => {}
            }
        }
        false
    }

    /// TypeParameters = "[" TypeParamDecl { "," TypeParamDecl } [ "," ] "]" .
    pub(super) fn type_params(&mut self) -> Vec<TypeParamDecl> {
        let open = self.want(&Token::LBrack);
        let mut params = Vec::new();
        if self.is(&Token::RBrack) {
            self.error_at(open, SyntaxProblem::EmptyTypeParams);
        }
        self.list(&Token::RBrack, "type parameter list", |p| {
            let names = p.names();
            if matches!(p.tok(), Token::RBrack) {
                let at = names.last().map_or(open, |n| n.span);
                p.error_at(at, SyntaxProblem::MissingConstraint);
            }
            if p.is(&Token::DotDotDot) {
                p.error(SyntaxProblem::InvalidDots);
                p.next();
            }
            let constraint = match p.tok() {
                Token::RBrack => Arc::new(p.bad_expr()),
                _ => Arc::new(p.constraint()),
            };
            params
                .extend(names.into_iter().map(|name| TypeParamDecl { name, constraint: constraint.clone() }));
        });
        params
    }

    /// FunctionDecl, MethodDecl = "func" [ Receiver ] identifier [ TypeParameters ] Signature [ Block ] .
    fn func_decl(&mut self) -> Option<FuncDecl> {
        let span = self.next();
        let mut recv = None;
        if self.is(&Token::LParen) {
            let at = self.span();
            let mut params = self.params();
            match params.len() {
                0 => self.error_at(at, SyntaxProblem::MissingReceiver),
                1 => {}
                _ => self.error_at(at, SyntaxProblem::SeveralReceivers),
            }
            recv = if params.is_empty() { None } else { Some(params.swap_remove(0)) };
        }
        if !matches!(self.tok(), Token::Name(_)) {
            self.unexpected(if recv.is_some() { "name" } else { "name or (" });
            self.skip_declaration();
            return None;
        }
        let name = self.ident();
        let type_params = if self.is(&Token::LBrack) { self.type_params() } else { Vec::new() };
        let sig = self.signature(span);
        if matches!(self.tok(), Token::Semi("newline")) && *self.peek(1) == Token::LBrace {
            self.next();
            self.error(SyntaxProblem::BraceOnNextLine);
        }
        let body = if self.is(&Token::LBrace) {
            let level = std::mem::take(&mut self.level);
            let block = self.block();
            self.level = level;
            Some(block)
        } else {
            None
        };
        Some(FuncDecl { span: self.since(span), recv, name, type_params, sig, body })
    }
}
