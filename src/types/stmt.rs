//! Statements (the Go spec, "Statements").

use super::assign::unparen;
use super::check::Checker;
use super::info::*;
use super::model::*;
use super::operand::{Operand, Unfit};
use super::range::RangeVars;
use crate::diagnostic::{GenericProblem, TypeProblem, Use};
use crate::source::Span;
use crate::syntax::ast::*;

/// Where a statement stands, for `fallthrough`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Inside {
    #[default]
    Other,
    /// The last statement of a switch's clause.
    Clause,
    LastClause,
    TypeSwitch,
}

impl<'e> Checker<'_> {
    pub fn stmts(&mut self, list: &'e [Stmt], inside: Inside) {
        let last = list.iter().rposition(|s| !matches!(s.kind, StmtKind::Empty));
        for (i, stmt) in list.iter().enumerate() {
            let inside = if Some(i) == last { inside } else { Inside::Other };
            self.stmt(stmt, inside);
        }
    }

    pub fn block(&mut self, block: &'e Block) {
        let outer = self.push_scope();
        self.stmts(&block.stmts, Inside::Other);
        self.pop_scope(outer);
    }

    fn stmt(&mut self, stmt: &'e Stmt, inside: Inside) {
        match &stmt.kind {
            StmtKind::Empty => {}
            StmtKind::Expr(x) => self.expr_stmt(x),
            StmtKind::Send { chan, value, .. } => self.send(chan, value),
            StmtKind::IncDec { x, inc, .. } => self.inc_dec(x, *inc),
            StmtKind::Assign { lhs, op: Some(op), rhs, pos } => {
                if let ([l], [r]) = (lhs.as_slice(), rhs.as_slice()) {
                    self.assign_op(stmt, l, *op, r, *pos);
                }
            }
            StmtKind::Assign { lhs, op: None, rhs, .. } => self.assignment(lhs, rhs),
            StmtKind::Define { lhs, rhs, pos } => self.define(lhs, rhs, *pos),
            StmtKind::Go(x) => self.suspended(x, "go"),
            StmtKind::Defer(x) => self.suspended(x, "defer"),
            StmtKind::Return(values) => self.return_stmt(stmt, values),
            StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Goto(_) => {}
            StmtKind::Fallthrough => match inside {
                Inside::Clause => {}
                Inside::LastClause => self.error(stmt.span, TypeProblem::FallthroughLast),
                Inside::TypeSwitch => self.error(stmt.span, TypeProblem::FallthroughTypeSwitch),
                Inside::Other => self.error(stmt.span, TypeProblem::FallthroughOutside),
            },
            StmtKind::Block(block) => self.block(block),
            StmtKind::If(s) => self.if_stmt(s),
            StmtKind::Switch(s) => self.switch(s),
            StmtKind::TypeSwitch(s) => self.type_switch(s),
            StmtKind::Select(s) => self.select(s),
            StmtKind::For(s) => self.for_stmt(s),
            StmtKind::Range(s) => self.range(s, stmt.span),
            StmtKind::Labeled { stmt, .. } => self.stmt(stmt, inside),
            StmtKind::Decl(decls) => self.local_decls(decls),
        }
    }

    fn expr_stmt(&mut self, x: &'e Expr) {
        let operand = self.raw(x, None);
        if self.is_invalid(operand.ty) && !matches!(operand.mode, Mode::Builtin(_)) {
            return;
        }
        let what = |c: &Self| c.describe(&operand);
        let problem = match operand.mode {
            Mode::Builtin(_) => TypeProblem::MustBeCalled { what: what(self) },
            Mode::Type => TypeProblem::NotAnExpression { what: what(self) },
            _ if self.is_statement(x) => return,
            _ => TypeProblem::NotUsed { what: what(self) },
        };
        self.error(x.span, problem);
    }

    /// Calls and receives may stand alone, except for calls of most built-in functions and conversions.
    fn is_statement(&self, x: &Expr) -> bool {
        match &unparen(x).kind {
            ExprKind::Unary { op: UnaryOp::Recv, .. } => true,
            ExprKind::Call { fun, .. } => match self.info.exprs.get(&fun.id).map(|t| t.mode) {
                Some(Mode::Type) => false,
                Some(Mode::Builtin(b)) => allowed_alone(b),
                _ => true,
            },
            _ => false,
        }
    }

    /// The call of a go or defer statement.
    fn suspended(&mut self, x: &'e Expr, keyword: &'static str) {
        let ExprKind::Call { fun, .. } = &unparen(x).kind else {
            self.raw(x, None);
            return;
        };
        let operand = self.raw(x, None);
        if self.is_invalid(operand.ty) {
            return;
        }
        match self.info.exprs.get(&fun.id).map(|t| t.mode) {
            Some(Mode::Type) => self
                .error(x.span, TypeProblem::SuspendedConversion { keyword, what: self.describe(&operand) }),
            Some(Mode::Builtin(b)) if !allowed_alone(b) => {
                let what = self.describe(&operand);
                self.error(x.span, TypeProblem::DiscardsResult { keyword, what });
            }
            _ => {}
        }
    }

    fn send(&mut self, chan: &'e Expr, value: &'e Expr) {
        let c = self.expr(chan, None);
        let mut v = self.generic_expr(value, None);
        if self.is_invalid(c.ty) || self.is_invalid(v.ty) {
            return;
        }
        let (ty, what) = (self.text(c.ty), self.describe(&c));
        match self.core(c.ty) {
            Type::Chan { dir: ChanDir::Recv, .. } => {
                self.error(chan.span, TypeProblem::SendToReceiveOnly { ty, what })
            }
            Type::Chan { elem, .. } => {
                self.assign_to(&mut v, Some(elem), &Use::Send);
            }
            _ => self.error(chan.span, TypeProblem::SendToNonChannel { ty, what }),
        }
    }

    fn inc_dec(&mut self, x: &'e Expr, inc: bool) {
        let operand = self.expr(x, None);
        if self.is_invalid(operand.ty) {
            return;
        }
        if !self.is_basic(operand.ty, Basic::is_numeric) {
            let (text, ty) = (self.source_text(x), self.text(operand.ty));
            let op = if inc { "++" } else { "--" };
            return self.error(x.span, TypeProblem::NonNumericIncDec { text, op, ty });
        }
        if !matches!(operand.mode, Mode::Variable | Mode::MapIndex) {
            let text = self.source_text(x);
            self.error(x.span, TypeProblem::CannotAssign { text });
        }
    }

    /// A condition must be boolean.
    fn condition(&mut self, x: &'e Expr, statement: &'static str) {
        let mut operand = self.expr(x, None);
        if self.is_invalid(operand.ty) {
            return;
        }
        if operand.mode == Mode::Nil || !self.is_basic(operand.ty, Basic::is_boolean) {
            return self.error(x.span, TypeProblem::NonBooleanCondition { statement });
        }
        self.default_operand(&mut operand);
    }

    fn if_stmt(&mut self, s: &'e IfStmt) {
        let outer = self.push_scope();
        if let Some(init) = &s.init {
            self.stmt(init, Inside::Other);
        }
        self.condition(&s.cond, "if");
        self.block(&s.then);
        if let Some(els) = &s.els {
            self.stmt(els, Inside::Other);
        }
        self.pop_scope(outer);
    }

    fn for_stmt(&mut self, s: &'e ForStmt) {
        let outer = self.push_scope();
        if let Some(init) = &s.init {
            self.stmt(init, Inside::Other);
        }
        if let Some(cond) = &s.cond {
            self.condition(cond, "for");
        }
        if let Some(post) = &s.post {
            match &post.kind {
                // The parser has told that it declares.
                StmtKind::Define { rhs, .. } => self.use_all(rhs),
                _ => self.stmt(post, Inside::Other),
            }
        }
        self.block(&s.body);
        self.pop_scope(outer);
    }

    fn range(&mut self, s: &'e RangeStmt, at: Span) {
        let outer = self.push_scope();
        let vars = RangeVars {
            key: s.key.as_ref(),
            value: s.value.as_ref(),
            extra: s.extra.as_ref(),
            define: s.define,
        };
        self.range_clause(&s.x, vars, at);
        self.block(&s.body);
        self.pop_scope(outer);
    }

    fn switch(&mut self, s: &'e SwitchStmt) {
        let outer = self.push_scope();
        if let Some(init) = &s.init {
            self.stmt(init, Inside::Other);
        }
        let mut tag = s.tag.as_ref().map(|t| self.expr(t, None));
        if let Some(x) = &mut tag {
            if x.mode == Mode::Nil {
                self.error(x.expr.span, TypeProblem::NilUse { usage: Use::Switch });
                x.ty = self.t.invalid;
            } else if !self.is_invalid(x.ty) {
                self.default_operand(x);
                if !self.comparable(x.ty) && !self.has_nil(x.ty) {
                    let (what, ty) = (self.describe(x), self.text(x.ty));
                    self.error(x.expr.span, TypeProblem::CannotSwitch { what, ty });
                    x.ty = self.t.invalid;
                }
                x.mode = if x.mode == Mode::Const { Mode::Const } else { Mode::Value };
            }
        }
        let mut seen: Vec<(Const, TypeId, Span)> = Vec::new();
        let last = s.cases.len();
        self.one_default(s.cases.iter().filter(|c| c.is_default).map(|c| c.span));
        for (i, clause) in s.cases.iter().enumerate() {
            for e in &clause.exprs {
                self.case(&tag, s.rbrace, e, &mut seen);
            }
            let inner = self.push_scope();
            let inside = if i + 1 == last { Inside::LastClause } else { Inside::Clause };
            self.stmts(&clause.body, inside);
            self.pop_scope(inner);
        }
        self.pop_scope(outer);
    }

    fn case(
        &mut self,
        tag: &Option<Operand<'e>>,
        _end: Span,
        e: &'e Expr,
        seen: &mut Vec<(Const, TypeId, Span)>,
    ) {
        let mut x = self.expr(e, None);
        if self.is_invalid(x.ty) {
            return;
        }
        let Some(tag) = tag else {
            // `switch { case cond: }` compares with true.
            let bool = self.t.bool;
            if x.mode == Mode::Nil || self.untyped(x.ty) && !self.is_basic(x.ty, Basic::is_boolean) {
                return self.unrepresentable(&x, bool, Unfit::Other);
            }
            if self.is_interface(x.ty) && self.implements(bool, x.ty) {
                return;
            }
            if !self.untyped(x.ty) && x.ty != bool {
                let cause = crate::diagnostic::Incomparable::Mismatched {
                    left: self.text(x.ty),
                    right: "bool".into(),
                };
                let case = self.source_text(e);
                return self.error(e.span, TypeProblem::InvalidCase { case, tag: "true".into(), cause });
            }
            return self.default_operand(&mut x);
        };
        if self.is_invalid(tag.ty) {
            return;
        }
        let target = tag.ty;
        if self.untyped(x.ty)
            && let Err(unfit) = self.convert_untyped(&mut x, target)
        {
            return self.unrepresentable(&x, target, unfit);
        }
        let mut plain = tag.clone();
        plain.mode = Mode::Value;
        plain.value = None;
        let shown = x.clone();
        let known = self.info.exprs.get(&e.id).cloned();
        let result = self.comparison(e, BinaryOp::Eq, x, plain, true);
        if let Some(known) = known {
            self.info.exprs.insert(e.id, known);
        }
        if self.is_invalid(result.ty) {
            return;
        }
        // gc does not compare complex cases with each other.
        if let (Mode::Const, Some(value)) = (shown.mode, &shown.value)
            && !matches!(value, Const::Complex(_))
        {
            if let Some((_, _, at)) = seen.iter().find(|(v, t, _)| v == value && *t == shown.ty) {
                let other = self.position(*at);
                let what = self.describe(&shown);
                return self.error(e.span, TypeProblem::DuplicateCase { what, kind: "expression", other });
            }
            seen.push((value.clone(), shown.ty, e.span));
        }
    }

    fn type_switch(&mut self, s: &'e TypeSwitchStmt) {
        let outer = self.push_scope();
        if let Some(init) = &s.init {
            self.stmt(init, Inside::Other);
        }
        let x = self.expr(&s.x, None);
        let valid = !self.is_invalid(x.ty);
        if valid && self.is_param(x.ty) {
            let what = self.describe(&x);
            self.generic_error(s.x.span, GenericProblem::ParamAsInterface { what, switch: true });
        } else if valid && !self.is_interface(x.ty) {
            let what = self.describe(&x);
            self.error(s.x.span, TypeProblem::TypeSwitchOfNonInterface { what });
        }
        let iface = valid && self.is_interface(x.ty);
        if let Some(bind) = &s.bind
            && bind.name.is_blank()
        {
            self.soft_error(bind.span, TypeProblem::NoNewVariable);
        }
        self.one_default(s.cases.iter().filter(|c| c.is_default).map(|c| c.span));
        let mut made: Vec<ObjectId> = Vec::new();
        let mut seen: Vec<(Option<TypeId>, Span)> = Vec::new();
        for clause in &s.cases {
            let mut only = None;
            for e in &clause.exprs {
                let ty = self.type_case(e, iface.then(|| (x.ty, self.describe(&x))));
                if let Some(known) = ty {
                    if let Some((_, at)) = seen.iter().find(|(t, _)| *t == known) {
                        let other = self.position(*at);
                        let what = self.source_text(e);
                        self.error(e.span, TypeProblem::DuplicateCase { what, kind: "type", other });
                    }
                    seen.push((known, e.span));
                }
                only = ty;
            }
            let inner = self.push_scope();
            if let Some(bind) = &s.bind
                && !bind.name.is_blank()
            {
                let invalid = self.t.invalid;
                let ty = match only {
                    Some(Some(ty)) if clause.exprs.len() == 1 => ty,
                    None if clause.exprs.len() == 1 => invalid,
                    _ => x.ty,
                };
                let kind = ObjectKind::Var { global: false, field: false };
                let object = self.new_object(bind.name.clone(), bind.span, ty, kind);
                self.info.implicits.insert(clause.id, object);
                self.scopes[self.scope.0].names.insert(bind.name.clone(), object);
                made.push(object);
            }
            self.stmts(&clause.body, Inside::TypeSwitch);
            self.pop_scope(inner);
        }
        if let Some(bind) = &s.bind
            && !bind.name.is_blank()
            && !made.iter().any(|o| self.states[o.0 as usize].used)
        {
            let name = bind.name.to_string();
            self.soft_error(bind.span, TypeProblem::BindNotUsed { name });
        }
        self.pop_scope(outer);
    }

    /// A type switch's case: a type, or nil (Some(None)); None after an error.
    fn type_case(&mut self, e: &'e Expr, iface: Option<(TypeId, String)>) -> Option<Option<TypeId>> {
        let plain = unparen(e);
        if let ExprKind::Name(name) = &plain.kind
            && let Some(id) = self.find(name)
            && matches!(self.object(id).kind, ObjectKind::Nil)
        {
            self.record(plain.id, Mode::Nil, self.t.untyped_nil, None);
            self.info.uses.insert(plain.id, id);
            let nil = self.t.untyped_nil;
            self.info.uses.insert(e.id, id);
            self.record(e.id, Mode::Nil, nil, None);
            return Some(None);
        }
        let ty = self.var_type(e);
        if self.is_invalid(ty) {
            return None;
        }
        if let Some((iface, of)) = iface {
            self.possible(e, iface, ty, Some(of));
        }
        Some(Some(ty))
    }

    /// A switch or a select has one default at most.
    fn one_default(&mut self, mut defaults: impl Iterator<Item = Span>) {
        let Some(first) = defaults.next() else { return };
        let other = self.position(first);
        for more in defaults {
            self.error(more, TypeProblem::MultipleDefaults { other: other.clone() });
        }
    }

    fn select(&mut self, s: &'e SelectStmt) {
        self.one_default(s.cases.iter().filter(|c| c.comm.is_none()).map(|c| c.span));
        for clause in &s.cases {
            let outer = self.push_scope();
            if let Some(comm) = &clause.comm {
                let receives =
                    |x: &Expr| matches!(&unparen(x).kind, ExprKind::Unary { op: UnaryOp::Recv, .. });
                let valid = match &comm.kind {
                    StmtKind::Send { .. } => true,
                    StmtKind::Expr(x) => receives(x),
                    StmtKind::Assign { rhs, op: None, .. } | StmtKind::Define { rhs, .. } => {
                        matches!(rhs.as_slice(), [only] if receives(only))
                    }
                    _ => false,
                };
                if valid {
                    self.stmt(comm, Inside::Other);
                } else {
                    self.error(comm.span, TypeProblem::InvalidSelectCase);
                }
            }
            self.stmts(&clause.body, Inside::Other);
            self.pop_scope(outer);
        }
    }
}

fn allowed_alone(builtin: Builtin) -> bool {
    use Builtin::*;
    matches!(builtin, Clear | Close | Copy | Delete | Panic | Print | Println | Recover)
}
