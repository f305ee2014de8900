//! Statements.

use super::super::ast::*;
use super::super::token::{Keyword, Token};
use super::Parser;
use crate::diagnostic::SyntaxProblem;
use crate::source::Span;

/// A simple statement, or the range clause that may stand in its place in a for.
enum Simple {
    Stmt(StmtKind),
    Range { lhs: Vec<Expr>, define: bool, pos: Span, x: Expr },
}

impl Parser<'_> {
    /// Block = "{" StatementList "}" .
    pub(super) fn block(&mut self) -> Block {
        let start = self.span();
        if !self.is(&Token::LBrace) {
            self.unexpected("{");
            self.skip_to(&[Token::LBrace]);
        }
        self.got(&Token::LBrace);
        let stmts = self.stmts();
        let rbrace = self.span();
        if !self.got(&Token::RBrace) {
            self.unexpected("}");
        }
        Block { span: self.since(start), stmts, rbrace }
    }

    /// StatementList = { Statement ";" } .
    fn stmts(&mut self) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        loop {
            match self.tok() {
                Token::Eof | Token::RBrace | Token::Keyword(Keyword::Case | Keyword::Default) => {
                    return stmts;
                }
                Token::Semi(_) => {
                    self.next();
                    continue;
                }
                _ => {}
            }
            let before = self.at;
            let stmt = self.deeper(|p| p.stmt());
            stmts.push(stmt);
            match self.tok() {
                Token::Semi(_) => {
                    self.next();
                }
                Token::RBrace | Token::Eof | Token::Keyword(Keyword::Case | Keyword::Default) => {}
                _ => {
                    self.unexpected_in(" at end of statement");
                    self.skip_statement();
                }
            }
            if self.at == before {
                self.next();
            }
        }
    }

    /// To the end of the statement, blocks in it skipped whole.
    pub(super) fn skip_statement(&mut self) {
        let mut depth = 0;
        loop {
            match self.tok() {
                Token::Eof => return,
                Token::LBrace => depth += 1,
                Token::RBrace if depth == 0 => return,
                Token::RBrace => depth -= 1,
                Token::Semi(_) if depth == 0 => {
                    self.next();
                    return;
                }
                _ => {}
            }
            self.next();
        }
    }

    /// A misplaced newline before a block's brace has been reported: on to the brace.
    fn skip_past_line(&mut self) {
        if matches!(self.tok(), Token::Semi("newline")) && *self.peek(1) == Token::LBrace {
            self.next();
        }
    }

    fn stmt(&mut self) -> Stmt {
        let start = self.span();
        let kind = self.stmt_kind();
        Stmt { id: self.ids.fresh(), span: self.since(start), kind }
    }

    /// Statement = Declaration | LabeledStmt | SimpleStmt | GoStmt | ReturnStmt | ... .
    fn stmt_kind(&mut self) -> StmtKind {
        use Keyword::*;
        if let (Token::Name(_), Token::Colon) = (self.tok(), self.peek(1)) {
            return self.labeled();
        }
        let Token::Keyword(keyword) = *self.tok() else {
            if self.is(&Token::LBrace) {
                return StmtKind::Block(self.block());
            }
            return self.plain_simple();
        };
        match keyword {
            Var | Const | Type => StmtKind::Decl(self.declaration()),
            Go => StmtKind::Go(self.called("go")),
            Defer => StmtKind::Defer(self.called("defer")),
            Return => {
                self.next();
                let values = match self.tok() {
                    Token::Semi(_) | Token::RBrace | Token::Eof => Vec::new(),
                    _ => self.expr_list(),
                };
                StmtKind::Return(values)
            }
            Break | Continue => {
                self.next();
                let label = matches!(self.tok(), Token::Name(_)).then(|| self.ident());
                if keyword == Break { StmtKind::Break(label) } else { StmtKind::Continue(label) }
            }
            Goto => {
                self.next();
                StmtKind::Goto(self.ident())
            }
            Fallthrough => {
                self.next();
                StmtKind::Fallthrough
            }
            If => StmtKind::If(Box::new(self.if_stmt())),
            For => self.for_stmt(),
            Switch => self.switch_stmt(),
            Select => self.select_stmt(),
            Func | Struct | Map | Chan | Interface => self.plain_simple(),
            Case | Default | Else | Import | Package | Range => {
                self.unexpected("}");
                self.skip_statement();
                StmtKind::Empty
            }
        }
    }

    /// LabeledStmt = Label ":" Statement .
    fn labeled(&mut self) -> StmtKind {
        let label = self.ident();
        self.next();
        let stmt = if matches!(self.tok(), Token::RBrace | Token::Semi(_)) {
            Stmt { id: self.ids.fresh(), span: self.span(), kind: StmtKind::Empty }
        } else {
            self.deeper(|p| p.stmt())
        };
        StmtKind::Labeled { label, stmt: Box::new(stmt) }
    }

    /// GoStmt = "go" Expression ; DeferStmt = "defer" Expression .
    fn called(&mut self, keyword: &'static str) -> Expr {
        self.next();
        let x = self.expr();
        match &x.kind {
            ExprKind::Call { .. } | ExprKind::Bad => {}
            ExprKind::Paren(inner) if matches!(inner.kind, ExprKind::Call { .. }) => {
                self.error_at(x.span, SyntaxProblem::MustNotBeParenthesized { keyword });
            }
            _ => self.error_at(x.span, SyntaxProblem::NotCalled { keyword }),
        }
        x
    }

    fn plain_simple(&mut self) -> StmtKind {
        match self.simple(false) {
            Simple::Stmt(kind) => kind,
            Simple::Range { .. } => StmtKind::Empty,
        }
    }

    /// SimpleStmt = ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl .
    fn simple(&mut self, range_ok: bool) -> Simple {
        if range_ok && self.is_key(Keyword::Range) {
            let pos = self.next();
            let x = self.expr();
            return Simple::Range { lhs: Vec::new(), define: false, pos, x };
        }
        let lhs = self.expr_list();
        let pos = self.span();
        let kind = match self.tok().clone() {
            Token::Assign | Token::Define => {
                let define = self.is(&Token::Define);
                self.next();
                if range_ok && self.is_key(Keyword::Range) {
                    let pos = self.next();
                    let x = self.expr();
                    return Simple::Range { lhs, define, pos, x };
                }
                let rhs = self.expr_list();
                if define {
                    StmtKind::Define { lhs, rhs, pos }
                } else {
                    StmtKind::Assign { lhs, op: None, rhs, pos }
                }
            }
            Token::AssignOp(op) if lhs.len() == 1 => {
                self.next();
                let rhs = vec![self.expr()];
                StmtKind::Assign { lhs, op: Some(op), rhs, pos }
            }
            _ if lhs.len() > 1 => {
                self.unexpected(":= or = or comma");
                self.skip_to(&[Token::LBrace, Token::Colon]);
                StmtKind::Empty
            }
            other => return Simple::Stmt(self.after_one(lhs, pos, other)),
        };
        Simple::Stmt(kind)
    }

    fn after_one(&mut self, mut lhs: Vec<Expr>, pos: Span, token: Token) -> StmtKind {
        let Some(x) = lhs.pop() else { return StmtKind::Empty };
        match token {
            Token::IncDec(inc) => {
                self.next();
                StmtKind::IncDec { x, inc, pos }
            }
            Token::Arrow => {
                self.next();
                StmtKind::Send { chan: x, value: self.expr(), pos }
            }
            _ => StmtKind::Expr(x),
        }
    }

    fn simple_stmt(&mut self) -> Stmt {
        let start = self.span();
        let kind = self.plain_simple();
        Stmt { id: self.ids.fresh(), span: self.since(start), kind }
    }

    /// The header of an if or a switch: [ SimpleStmt ";" ] [ SimpleStmt ].
    fn header(&mut self, keyword: Keyword) -> (Option<Stmt>, Option<Stmt>) {
        self.next();
        let level = std::mem::replace(&mut self.level, -1);
        let mut init = None;
        let mut last = None;
        if self.is(&Token::LBrace) {
            if keyword == Keyword::If {
                self.error(SyntaxProblem::MissingCondition { statement: "if" });
            }
        } else {
            if !matches!(self.tok(), Token::Semi(_)) {
                last = Some(self.simple_stmt());
            }
            if let Token::Semi(kind) = *self.tok() {
                let at = self.span();
                self.next();
                init = last.take();
                if !self.is(&Token::LBrace) {
                    last = Some(self.simple_stmt());
                } else if keyword == Keyword::If {
                    let problem = if kind == "newline" {
                        SyntaxProblem::Unexpected {
                            token: "newline".into(),
                            expected: "{ after if clause".into(),
                        }
                    } else {
                        SyntaxProblem::MissingCondition { statement: "if" }
                    };
                    self.error_at(at, problem);
                }
            }
        }
        self.level = level;
        (init, last)
    }

    /// IfStmt = "if" [ SimpleStmt ";" ] Expression Block [ "else" ( IfStmt | Block ) ] .
    fn if_stmt(&mut self) -> IfStmt {
        let (init, cond) = self.header(Keyword::If);
        let cond = match cond {
            Some(Stmt { kind: StmtKind::Expr(x), .. }) => x,
            Some(stmt) => {
                let text = self.sources.text(stmt.span).to_string();
                self.error_at(
                    assign_pos(&stmt),
                    SyntaxProblem::AssignAsValue { text: describe_assign(&stmt, text) },
                );
                self.bad_expr()
            }
            None => self.bad_expr(),
        };
        let then = self.block();
        let mut els = None;
        if self.is_key(Keyword::Else) {
            self.next();
            let start = self.span();
            let kind = if self.is_key(Keyword::If) {
                self.deeper(|p| StmtKind::If(Box::new(p.if_stmt())))
            } else if self.is(&Token::LBrace) {
                StmtKind::Block(self.block())
            } else {
                self.error(SyntaxProblem::ElseNeedsBlock);
                self.skip_statement();
                StmtKind::Empty
            };
            els = Some(Stmt { id: self.ids.fresh(), span: self.since(start), kind });
        }
        IfStmt { init, cond, then, els }
    }

    /// ForStmt = "for" [ Condition | ForClause | RangeClause ] Block .
    fn for_stmt(&mut self) -> StmtKind {
        self.next();
        let level = std::mem::replace(&mut self.level, -1);
        let mut parts = ForStmt {
            init: None,
            cond: None,
            post: None,
            body: Block { span: self.span(), stmts: Vec::new(), rbrace: self.span() },
        };
        if self.is_key(Keyword::Var) {
            self.error(SyntaxProblem::VarDeclarationInFor);
        }
        if !self.is(&Token::LBrace) {
            let start = self.span();
            let first = if matches!(self.tok(), Token::Semi(_)) { None } else { Some(self.simple(true)) };
            if let Some(Simple::Range { lhs, define, pos, x }) = first {
                self.level = level;
                return self.range_stmt(lhs, define, pos, x);
            }
            let first = first.map(|s| match s {
                Simple::Stmt(kind) => Stmt { id: self.ids.fresh(), span: self.since(start), kind },
                Simple::Range { x, .. } => Stmt { id: x.id, span: x.span, kind: StmtKind::Expr(x) },
            });
            if matches!(self.tok(), Token::Semi(_)) {
                self.for_clause(&mut parts, first);
            } else {
                parts.cond = first.and_then(|s| self.condition(s));
            }
        }
        self.level = level;
        if !self.is(&Token::LBrace) {
            self.unexpected("{ after for clause");
            self.skip_past_line();
        }
        parts.body = self.block();
        StmtKind::For(Box::new(parts))
    }

    fn for_clause(&mut self, parts: &mut ForStmt, first: Option<Stmt>) {
        self.next();
        parts.init = first;
        if !matches!(self.tok(), Token::Semi(_)) {
            if self.is(&Token::LBrace) {
                self.unexpected("for loop condition");
                return;
            }
            let cond = self.simple_stmt();
            parts.cond = self.condition(cond);
        }
        if matches!(self.tok(), Token::Semi(_)) {
            self.next();
        }
        if !self.is(&Token::LBrace) {
            parts.post = Some(self.simple_stmt());
        }
    }

    fn condition(&mut self, stmt: Stmt) -> Option<Expr> {
        match stmt.kind {
            StmtKind::Expr(x) => Some(x),
            _ => {
                let text = self.sources.text(stmt.span).to_string();
                self.error_at(
                    assign_pos(&stmt),
                    SyntaxProblem::AssignAsValue { text: describe_assign(&stmt, text) },
                );
                None
            }
        }
    }

    /// RangeClause = [ ExpressionList "=" | IdentifierList ":=" ] "range" Expression .
    fn range_stmt(&mut self, lhs: Vec<Expr>, define: bool, pos: Span, x: Expr) -> StmtKind {
        let mut lhs = lhs.into_iter();
        let (key, value, extra) = (lhs.next(), lhs.next(), lhs.next());
        let body = self.block();
        StmtKind::Range(Box::new(RangeStmt { key, value, extra, define, x, body, pos }))
    }

    /// ExprSwitchStmt, TypeSwitchStmt = "switch" [ SimpleStmt ";" ] ... "{" { CaseClause } "}" .
    fn switch_stmt(&mut self) -> StmtKind {
        let (init, tag) = self.header(Keyword::Switch);
        let guard = tag.as_ref().and_then(type_guard).is_some();
        self.want(&Token::LBrace);
        let mut cases = Vec::new();
        while self.is_key(Keyword::Case) || self.is_key(Keyword::Default) {
            cases.push(self.case_clause());
        }
        let rbrace = self.span();
        if !self.got(&Token::RBrace) {
            self.unexpected("case or default or }");
            self.skip_statement();
        }
        let tag = match tag {
            None => None,
            Some(Stmt { kind, span, .. }) => match kind {
                StmtKind::Expr(Expr { kind: ExprKind::TypeAssert { x, ty }, span: pos, .. })
                    if is_guard(&ty) =>
                {
                    let stmt = TypeSwitchStmt { init, bind: None, x: *x, pos, cases, rbrace };
                    return StmtKind::TypeSwitch(Box::new(stmt));
                }
                StmtKind::Define { mut lhs, mut rhs, .. } if guard => {
                    return self.bound_type_switch(init, lhs.pop(), rhs.pop(), cases, rbrace);
                }
                StmtKind::Expr(x) => Some(x),
                kind => {
                    let text = self.sources.text(span).to_string();
                    let stmt = Stmt { id: NodeId(0), span, kind };
                    self.error_at(span, SyntaxProblem::AssignAsValue { text: describe_assign(&stmt, text) });
                    None
                }
            },
        };
        StmtKind::Switch(Box::new(SwitchStmt { init, tag, cases, rbrace }))
    }

    fn bound_type_switch(
        &mut self,
        init: Option<Stmt>,
        lhs: Option<Expr>,
        rhs: Option<Expr>,
        cases: Vec<CaseClause>,
        rbrace: Span,
    ) -> StmtKind {
        let bind = match lhs {
            Some(Expr { id, span, kind: ExprKind::Name(name) }) => Some(Ident { id, span, name }),
            Some(other) => {
                let text = self.sources.text(other.span).to_string();
                self.error_at(other.span, SyntaxProblem::NonNameLeft { text });
                None
            }
            None => None,
        };
        match rhs {
            Some(Expr { kind: ExprKind::TypeAssert { x, .. }, span: pos, .. }) => {
                StmtKind::TypeSwitch(Box::new(TypeSwitchStmt { init, bind, x: *x, pos, cases, rbrace }))
            }
            _ => StmtKind::Empty,
        }
    }

    /// ExprCaseClause = ( "case" ExpressionList | "default" ) ":" StatementList .
    fn case_clause(&mut self) -> CaseClause {
        let start = self.span();
        let is_default = self.is_key(Keyword::Default);
        self.next();
        let mut exprs = Vec::new();
        if !is_default {
            loop {
                exprs.push(self.expr());
                if !self.got(&Token::Comma) {
                    break;
                }
            }
        }
        let colon = self.want(&Token::Colon);
        let body = self.stmts();
        CaseClause { span: self.since(start), exprs, is_default, body, id: self.ids.fresh(), colon }
    }

    /// SelectStmt = "select" "{" { CommClause } "}" .
    fn select_stmt(&mut self) -> StmtKind {
        self.next();
        self.want(&Token::LBrace);
        let mut cases = Vec::new();
        while self.is_key(Keyword::Case) || self.is_key(Keyword::Default) {
            let start = self.span();
            let is_default = self.is_key(Keyword::Default);
            self.next();
            let comm = if is_default { None } else { Some(self.simple_stmt()) };
            let colon = self.want(&Token::Colon);
            let body = self.stmts();
            cases.push(CommClause { span: self.since(start), comm, body, colon });
        }
        let rbrace = self.span();
        if !self.got(&Token::RBrace) {
            self.unexpected("case or default or }");
            self.skip_statement();
        }
        StmtKind::Select(Box::new(SelectStmt { cases, rbrace }))
    }
}

fn is_guard(ty: &Expr) -> bool {
    matches!(ty.kind, ExprKind::Ellipsis(None))
}

/// The `x.(type)` of a statement, if it is a type switch's guard.
fn type_guard(stmt: &Stmt) -> Option<&Expr> {
    let x = match &stmt.kind {
        StmtKind::Expr(x) => x,
        StmtKind::Define { rhs, lhs, .. } if lhs.len() == 1 && rhs.len() == 1 => &rhs[0],
        _ => return None,
    };
    match &x.kind {
        ExprKind::TypeAssert { ty, .. } if is_guard(ty) => Some(x),
        _ => None,
    }
}

/// gc places a misplaced assignment at its operator.
fn assign_pos(stmt: &Stmt) -> Span {
    match &stmt.kind {
        StmtKind::Assign { pos, .. } | StmtKind::Define { pos, .. } => *pos,
        _ => stmt.span,
    }
}

/// gc calls a misplaced `a = b` an assignment.
fn describe_assign(stmt: &Stmt, text: String) -> String {
    match &stmt.kind {
        StmtKind::Assign { .. } => format!("assignment {text}"),
        _ => text,
    }
}
