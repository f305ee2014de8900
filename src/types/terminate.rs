//! Terminating statements (the Go spec, "Terminating statements").

use super::assign::unparen;
use super::check::Checker;
use super::info::{Builtin, Mode};
use crate::syntax::ast::*;

/// Whether a function's statements end in a terminating one.
pub(super) fn terminates(c: &Checker, list: &[Stmt]) -> bool {
    match list.iter().rev().find(|s| !matches!(s.kind, StmtKind::Empty)) {
        Some(last) => ends(c, last, None),
        None => false,
    }
}

fn ends(c: &Checker, stmt: &Stmt, label: Option<&Name>) -> bool {
    match &stmt.kind {
        StmtKind::Return(_) | StmtKind::Goto(_) | StmtKind::Fallthrough => true,
        StmtKind::Expr(x) => match &unparen(x).kind {
            ExprKind::Call { fun, .. } => {
                let mode = c.info.exprs.get(&fun.id).map(|t| t.mode);
                mode == Some(Mode::Builtin(Builtin::Panic))
            }
            _ => false,
        },
        StmtKind::Block(b) => terminates(c, &b.stmts),
        StmtKind::If(s) => terminates(c, &s.then.stmts) && s.els.as_ref().is_some_and(|e| ends(c, e, None)),
        StmtKind::For(s) => s.cond.is_none() && !breaks_in(&s.body.stmts, label, true),
        StmtKind::Switch(s) => clauses(c, &s.cases, label),
        StmtKind::TypeSwitch(s) => clauses(c, &s.cases, label),
        StmtKind::Select(s) => {
            s.cases.iter().all(|clause| terminates(c, &clause.body) && !breaks_in(&clause.body, label, true))
        }
        StmtKind::Labeled { label, stmt } => ends(c, stmt, Some(&label.name)),
        _ => false,
    }
}

fn clauses(c: &Checker, cases: &[CaseClause], label: Option<&Name>) -> bool {
    cases.iter().any(|k| k.is_default)
        && cases.iter().all(|k| terminates(c, &k.body) && !breaks_in(&k.body, label, true))
}

/// Whether a break leaves the statement: one without a label (`implicit`), or with its label.
fn breaks_in(list: &[Stmt], label: Option<&Name>, implicit: bool) -> bool {
    list.iter().any(|s| breaks(s, label, implicit))
}

fn breaks(stmt: &Stmt, label: Option<&Name>, implicit: bool) -> bool {
    match &stmt.kind {
        StmtKind::Break(None) => implicit,
        StmtKind::Break(Some(l)) => Some(&l.name) == label,
        StmtKind::Block(b) => breaks_in(&b.stmts, label, implicit),
        StmtKind::If(s) => {
            breaks_in(&s.then.stmts, label, implicit)
                || s.els.as_ref().is_some_and(|e| breaks(e, label, implicit))
        }
        StmtKind::Labeled { stmt, .. } => breaks(stmt, label, implicit),
        StmtKind::For(s) => breaks_in(&s.body.stmts, label, false),
        StmtKind::Range(s) => breaks_in(&s.body.stmts, label, false),
        StmtKind::Switch(s) => s.cases.iter().any(|k| breaks_in(&k.body, label, false)),
        StmtKind::TypeSwitch(s) => s.cases.iter().any(|k| breaks_in(&k.body, label, false)),
        StmtKind::Select(s) => s.cases.iter().any(|k| breaks_in(&k.body, label, false)),
        _ => false,
    }
}
