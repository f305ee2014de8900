//! Files and declarations.

use super::super::ast::*;
use super::super::token::{Keyword, Token};
use super::Parser;
use super::types::ListOf;
use crate::diagnostic::{Context, Expected, SyntaxProblem};

impl Parser<'_> {
    /// SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .
    pub(super) fn source_file(&mut self) -> File {
        let first = self.is_key(Keyword::Package);
        let package = if first {
            self.next();
            self.ident()
        } else {
            self.error(SyntaxProblem::PackageFirst);
            Ident { id: self.ids.fresh(), span: self.span(), name: Name::new("_") }
        };
        let mut file =
            File { file: self.file, package, imports: Vec::new(), decls: Vec::new(), end: self.span() };
        if !matches!(self.tok(), Token::Semi(_)) && first {
            self.unexpected(Expected::Token("semicolon or newline".into()));
        }
        // Behind a package clause that cannot be read, nothing is.
        let here = self.span().start;
        if self.errors.iter().any(|e| e.span.start <= here) {
            return file;
        }
        self.next();
        let mut after = Keyword::Import;
        while !self.is(&Token::Eof) {
            if self.is_key(Keyword::Import) && after != Keyword::Import {
                self.error(SyntaxProblem::ImportsFirst);
            }
            after = match *self.tok() {
                Token::Keyword(keyword) => keyword,
                _ => Keyword::Package,
            };
            self.top_level(&mut file);
        }
        file.end = self.span();
        file
    }

    fn top_level(&mut self, file: &mut File) {
        const DECLARATIONS: [Token; 5] = [
            Token::Keyword(Keyword::Import),
            Token::Keyword(Keyword::Const),
            Token::Keyword(Keyword::Type),
            Token::Keyword(Keyword::Var),
            Token::Keyword(Keyword::Func),
        ];
        match *self.tok() {
            Token::Keyword(Keyword::Import) => {
                self.next();
                self.group(|p, _| {
                    if let Some(spec) = p.import_spec() {
                        file.imports.push(spec);
                    }
                });
            }
            Token::Keyword(Keyword::Const | Keyword::Var | Keyword::Type) => {
                file.decls.extend(self.declaration());
            }
            Token::Keyword(Keyword::Func) => {
                let decl = self.func_decl();
                file.decls.push(Decl::Func(Box::new(decl)));
            }
            _ => {
                let bodiless = matches!(file.decls.last(), Some(Decl::Func(f)) if f.body.is_none());
                self.error(match self.tok() {
                    Token::LBrace if bodiless => SyntaxProblem::BraceOnNextLine,
                    _ => SyntaxProblem::NonDeclaration,
                });
                return self.advance(&DECLARATIONS);
            }
        }
        if matches!(self.tok(), Token::Semi(_)) {
            self.next();
        } else if !self.is(&Token::Eof) {
            self.unexpected_in(Context::After("top level declaration"));
            self.advance(&DECLARATIONS);
        }
    }

    /// One spec, or a parenthesised group of them.
    fn group(&mut self, mut spec: impl FnMut(&mut Self, u32)) {
        if !self.got(&Token::LParen) {
            return spec(self, 0);
        }
        let mut index = 0;
        self.list("grouped declaration", &Token::RParen, |p| {
            spec(p, index);
            index += 1;
            false
        });
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
        let Token::Lit { kind, value, bad } = self.tok() else {
            self.error(SyntaxProblem::NotAnImportPath);
            self.advance(&[Token::Semi("semicolon"), Token::RParen]);
            return None;
        };
        let path = String::from_utf8_lossy(value).into_owned();
        let (text, bad) = (*kind == LitKind::String, *bad);
        if !text && !bad {
            self.error(SyntaxProblem::ImportPathNotText);
        }
        self.next();
        if bad || !text {
            return None;
        }
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
            ty = self.try_type();
            if self.got_assign() {
                values = self.expr_list();
            }
        }
        ConstDecl { span: self.since(span), names, ty, values, group, iota }
    }

    /// `=`; a `:=` in its place is told.
    fn got_assign(&mut self) -> bool {
        if self.is(&Token::Define) {
            self.unexpected(Expected::Token("=".into()));
            self.next();
            return true;
        }
        self.got(&Token::Assign)
    }

    /// VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .
    fn var_spec(&mut self) -> VarDecl {
        let span = self.span();
        let names = self.names();
        let mut ty = None;
        let mut values = Vec::new();
        if self.got_assign() {
            values = self.expr_list();
        } else {
            ty = Some(self.type_expr());
            if self.got_assign() {
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
        let alias = self.got_assign();
        let ty = match self.try_type() {
            Some(ty) => ty,
            None => {
                let bad = self.bad_expr();
                self.unexpected_in(Context::TypeDeclaration);
                self.advance(&[Token::Semi("semicolon"), Token::RParen]);
                bad
            }
        };
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
        self.want(&Token::LBrack);
        if self.is(&Token::RBrack) {
            self.error(SyntaxProblem::EmptyTypeParams);
            self.next();
            return Vec::new();
        }
        let kind = ListOf { close: Token::RBrack, names: true, dots: false };
        let params = self.param_list(&kind);
        let param = |p: Param| Some(TypeParamDecl { name: p.name?, constraint: p.ty });
        params.into_iter().filter_map(param).collect()
    }

    /// FunctionDecl, MethodDecl = "func" [ Receiver ] identifier [ TypeParameters ] Signature [ Block ] .
    fn func_decl(&mut self) -> FuncDecl {
        let span = self.next();
        let mut recv = None;
        let method = self.got(&Token::LParen);
        if method {
            let mut params = self.param_list(&ListOf { close: Token::RParen, names: false, dots: false });
            match params.len() {
                0 => self.error(SyntaxProblem::MissingReceiver),
                1 => {}
                _ => self.error(SyntaxProblem::SeveralReceivers),
            }
            recv = if params.is_empty() { None } else { Some(params.swap_remove(0)) };
        }
        let at = self.span();
        let (name, type_params, sig) = if let Token::Name(_) = self.tok() {
            let name = self.ident();
            let type_params = if self.is(&Token::LBrack) { self.type_params() } else { Vec::new() };
            (name, type_params, self.signature(span))
        } else {
            let name = Ident { id: self.ids.fresh(), span: at, name: Name::new("_") };
            self.unexpected(if method { Expected::Token("name".into()) } else { Expected::NameOrParen });
            self.advance(&[Token::LBrace, Token::Semi("semicolon")]);
            (name, Vec::new(), FuncType { span: at, params: Vec::new(), results: Vec::new() })
        };
        let body = if self.is(&Token::LBrace) { Some(self.body()) } else { None };
        FuncDecl { span: self.since(span), recv, name, type_params, sig, body }
    }
}
