//! Statements.

use super::super::ast::*;
use super::super::token::{Keyword, Token};
use super::Parser;
use crate::diagnostic::{Context, Expected, SyntaxProblem};
use crate::source::Span;

/// A simple statement, or the range clause that may stand in its place in a for.
enum Simple {
    Stmt(StmtKind),
    Range { lhs: Vec<Expr>, define: bool, pos: Span, x: Expr },
}

/// What stands between a statement's keyword and its block.
struct Header {
    init: Option<Stmt>,
    last: Option<Stmt>,
    post: Option<Stmt>,
    range: Option<Simple>,
}

impl Parser<'_> {
    /// Block = "{" StatementList "}" ; `clause` is what it follows.
    pub(super) fn block(&mut self, clause: &'static str) -> Block {
        let start = self.span();
        if !self.got(&Token::LBrace) {
            self.unexpected(Expected::BlockAfter(clause));
            self.advance(&[Token::Name("".into()), Token::RBrace]);
            let rbrace = self.span();
            if self.got(&Token::RBrace) {
                return Block { span: self.since(start), stmts: Vec::new(), rbrace };
            }
        }
        let stmts = self.stmts();
        let rbrace = self.want(&Token::RBrace);
        Block { span: self.since(start), stmts, rbrace }
    }

    /// A function's body.
    pub(super) fn body(&mut self) -> Block {
        let level = std::mem::take(&mut self.level);
        self.bodies += 1;
        let block = self.block("");
        self.bodies -= 1;
        self.level = level;
        block
    }

    /// StatementList = { Statement ";" } .
    fn stmts(&mut self) -> Vec<Stmt> {
        use Keyword::{Case, Default};
        let mut stmts = Vec::new();
        loop {
            if let Token::Eof | Token::RBrace | Token::Keyword(Case | Default) = self.tok() {
                return stmts;
            }
            if let Token::Semi(_) = self.tok() {
                self.next();
                continue;
            }
            let Some(stmt) = self.deeper(|p| p.stmt()) else { return stmts };
            stmts.push(stmt);
            if let Token::Semi(_) = self.tok() {
                self.next();
            } else if !self.is(&Token::RBrace) {
                self.unexpected_in(Context::EndOfStatement);
                let semi = Token::Semi("semicolon");
                self.advance(&[semi, Token::RBrace, Token::Keyword(Case), Token::Keyword(Default)]);
                if let Token::Semi(_) = self.tok() {
                    self.next();
                }
            }
        }
    }

    /// Statement = Declaration | LabeledStmt | SimpleStmt | GoStmt | ReturnStmt | ... ; None where none starts.
    fn stmt(&mut self) -> Option<Stmt> {
        let start = self.span();
        let kind = self.stmt_kind()?;
        Some(Stmt { id: self.ids.fresh(), span: self.since(start), kind })
    }

    fn stmt_kind(&mut self) -> Option<StmtKind> {
        use Keyword::*;
        if let (Token::Name(_), Token::Colon) = (self.tok(), self.peek(1)) {
            return self.labeled();
        }
        Some(match *self.tok() {
            Token::Keyword(Var | Const | Type) => StmtKind::Decl(self.declaration()),
            Token::Keyword(Go) => StmtKind::Go(self.called("go")),
            Token::Keyword(Defer) => StmtKind::Defer(self.called("defer")),
            Token::Keyword(Return) => {
                self.next();
                let values = match self.tok() {
                    Token::Semi(_) | Token::RBrace => Vec::new(),
                    _ => self.expr_list(),
                };
                StmtKind::Return(values)
            }
            Token::Keyword(keyword @ (Break | Continue)) => {
                self.next();
                let label = matches!(self.tok(), Token::Name(_)).then(|| self.ident());
                if keyword == Break { StmtKind::Break(label) } else { StmtKind::Continue(label) }
            }
            Token::Keyword(Goto) => {
                self.next();
                StmtKind::Goto(self.ident())
            }
            Token::Keyword(Fallthrough) => {
                self.next();
                StmtKind::Fallthrough
            }
            Token::Keyword(If) => StmtKind::If(Box::new(self.if_stmt())),
            Token::Keyword(For) => self.for_stmt(),
            Token::Keyword(Switch) => self.switch_stmt(),
            Token::Keyword(Select) => self.select_stmt(),
            Token::LBrace => StmtKind::Block(self.block("")),
            Token::Semi(_) => StmtKind::Empty,
            Token::Name(_)
            | Token::Lit { .. }
            | Token::LParen
            | Token::LBrack
            | Token::Arrow
            | Token::Star
            | Token::Not
            | Token::Binary(BinaryOp::Add | BinaryOp::Sub | BinaryOp::And | BinaryOp::Xor)
            | Token::Keyword(Func | Struct | Map | Chan | Interface) => self.plain_simple(),
            _ => return None,
        })
    }

    /// LabeledStmt = Label ":" Statement .
    fn labeled(&mut self) -> Option<StmtKind> {
        let label = self.ident();
        let colon = self.next();
        let stmt = if self.is(&Token::RBrace) {
            Stmt { id: self.ids.fresh(), span: self.span(), kind: StmtKind::Empty }
        } else if let Some(stmt) = self.deeper(|p| p.stmt()) {
            stmt
        } else {
            self.error_at(colon, SyntaxProblem::MissingLabeled);
            return None;
        };
        Some(StmtKind::Labeled { label, stmt: Box::new(stmt) })
    }

    /// GoStmt = "go" Expression ; DeferStmt = "defer" Expression .
    fn called(&mut self, keyword: &'static str) -> Expr {
        self.next();
        let x = self.deeper(|p| p.primary());
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
                self.unexpected(Expected::AssignOrComma);
                self.advance(&[Token::Semi("semicolon"), Token::RBrace]);
                lhs.into_iter().next().map_or(StmtKind::Empty, StmtKind::Expr)
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

    /// The header of an if, a switch or a for: [ SimpleStmt ";" ] [ SimpleStmt ] , for a for also [ ";" SimpleStmt ]
    /// or a range clause.
    fn header(&mut self, keyword: Keyword) -> Header {
        self.next();
        let mut header = Header { init: None, last: None, post: None, range: None };
        if self.is(&Token::LBrace) {
            if keyword == Keyword::If {
                self.error(SyntaxProblem::MissingCondition { statement: "if" });
            }
            return header;
        }
        let level = std::mem::replace(&mut self.level, -1);
        if !matches!(self.tok(), Token::Semi(_)) {
            if self.is_key(Keyword::Var) {
                self.next();
                self.error(SyntaxProblem::VarDeclarationIn { statement: keyword.text() });
            }
            let start = self.span();
            match self.simple(keyword == Keyword::For) {
                Simple::Stmt(kind) => {
                    header.last = Some(Stmt { id: self.ids.fresh(), span: self.since(start), kind });
                }
                range => header.range = Some(range),
            }
        }
        if header.range.is_none() && !self.is(&Token::LBrace) {
            self.rest_of_header(keyword, &mut header);
        }
        self.level = level;
        header
    }

    /// At what should be the semicolon behind a header's first statement.
    fn rest_of_header(&mut self, keyword: Keyword, header: &mut Header) {
        header.init = header.last.take();
        let semi = match *self.tok() {
            Token::Semi(kind) => {
                let at = self.next();
                Some((at, kind))
            }
            _ => {
                // To ask for the brace is the better message.
                self.want(&Token::LBrace);
                if !self.is(&Token::LBrace) {
                    self.advance(&[Token::LBrace, Token::RBrace]);
                }
                None
            }
        };
        if keyword == Keyword::For {
            if !matches!(self.tok(), Token::Semi(_)) {
                if self.is(&Token::LBrace) {
                    return self.unexpected(Expected::LoopCondition);
                }
                header.last = Some(self.simple_stmt());
            }
            if matches!(self.tok(), Token::Semi(_)) {
                self.next();
            } else {
                self.unexpected(Expected::Token("semicolon or newline".into()));
                self.advance(&[]);
            }
            if !self.is(&Token::LBrace) {
                let post = self.simple_stmt();
                if let StmtKind::Define { pos, .. } = &post.kind {
                    self.error_at(*pos, SyntaxProblem::DeclarationInPost);
                }
                header.post = Some(post);
            }
        } else if !self.is(&Token::LBrace) {
            header.last = Some(self.simple_stmt());
        } else if let (Keyword::If, Some((at, kind))) = (keyword, semi) {
            self.error_at(
                at,
                match kind {
                    "semicolon" => SyntaxProblem::MissingCondition { statement: "if" },
                    _ => SyntaxProblem::Unexpected {
                        token: kind.into(),
                        expected: Expected::BlockAfter("if clause"),
                    },
                },
            );
        }
    }

    /// IfStmt = "if" [ SimpleStmt ";" ] Expression Block [ "else" ( IfStmt | Block ) ] .
    fn if_stmt(&mut self) -> IfStmt {
        let header = self.header(Keyword::If);
        let cond = header.last.and_then(|s| self.condition(s)).unwrap_or_else(|| self.bad_expr());
        let then = self.block("if clause");
        let mut els = None;
        if self.is_key(Keyword::Else) {
            self.next();
            let start = self.span();
            let kind = if self.is_key(Keyword::If) {
                self.deeper(|p| StmtKind::If(Box::new(p.if_stmt())))
            } else if self.is(&Token::LBrace) {
                StmtKind::Block(self.block(""))
            } else {
                self.error(SyntaxProblem::ElseNeedsBlock);
                self.advance(&[Token::Name("".into()), Token::RBrace]);
                StmtKind::Empty
            };
            els = Some(Stmt { id: self.ids.fresh(), span: self.since(start), kind });
        }
        IfStmt { init: header.init, cond, then, els }
    }

    /// ForStmt = "for" [ Condition | ForClause | RangeClause ] Block .
    fn for_stmt(&mut self) -> StmtKind {
        let header = self.header(Keyword::For);
        if let Some(Simple::Range { lhs, define, pos, x }) = header.range {
            return self.range_stmt(lhs, define, pos, x);
        }
        let cond = header.last.and_then(|s| self.condition(s));
        let body = self.block("for clause");
        StmtKind::For(Box::new(ForStmt { init: header.init, cond, post: header.post, body }))
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
        let body = self.block("for clause");
        StmtKind::Range(Box::new(RangeStmt { key, value, extra, define, x, body, pos }))
    }

    /// ExprSwitchStmt, TypeSwitchStmt = "switch" [ SimpleStmt ";" ] ... "{" { CaseClause } "}" .
    fn switch_stmt(&mut self) -> StmtKind {
        let Header { init, last: tag, .. } = self.header(Keyword::Switch);
        let guard = tag.as_ref().and_then(type_guard).is_some();
        self.clauses_open("switch");
        let mut cases = Vec::new();
        while !self.is(&Token::RBrace) && !self.is(&Token::Eof) {
            cases.push(self.case_clause());
        }
        let rbrace = self.want(&Token::RBrace);
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
        let exprs = if self.clause() { self.expr_list() } else { Vec::new() };
        let colon = self.want(&Token::Colon);
        let body = self.stmts();
        CaseClause { span: self.since(start), exprs, is_default, body, id: self.ids.fresh(), colon }
    }

    /// The brace before the clauses of a switch or a select.
    fn clauses_open(&mut self, statement: &'static str) {
        if !self.got(&Token::LBrace) {
            self.error(SyntaxProblem::MissingBrace { statement });
            let clause = [Keyword::Case, Keyword::Default].map(Token::Keyword);
            self.advance(&[&clause[..], &[Token::RBrace]].concat());
        }
    }

    /// The keyword of a clause; true at a case.
    fn clause(&mut self) -> bool {
        match self.tok() {
            Token::Keyword(Keyword::Case) => {
                self.next();
                return true;
            }
            Token::Keyword(Keyword::Default) => {
                self.next();
            }
            _ => {
                self.unexpected(Expected::CaseOrDefault);
                let clause = [Keyword::Case, Keyword::Default].map(Token::Keyword);
                self.advance(&[&clause[..], &[Token::Colon, Token::RBrace]].concat());
            }
        }
        false
    }

    /// SelectStmt = "select" "{" { CommClause } "}" .
    fn select_stmt(&mut self) -> StmtKind {
        self.next();
        self.clauses_open("select");
        let mut cases = Vec::new();
        while !self.is(&Token::RBrace) && !self.is(&Token::Eof) {
            let start = self.span();
            let comm = self.clause().then(|| self.simple_stmt());
            let colon = self.want(&Token::Colon);
            let body = self.stmts();
            cases.push(CommClause { span: self.since(start), comm, body, colon });
        }
        let rbrace = self.want(&Token::RBrace);
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
