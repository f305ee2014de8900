//! `waitgroup`: `wg.Add` as the first statement of a new goroutine, where it comes too late for `wg.Wait`.

use super::context::Vetted;
use crate::diagnostic::{Diagnostic, VetProblem};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_expr, walk_file, walk_stmt};

pub(super) fn check(vetted: &Vetted) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if vetted.imports("sync") {
        for file in vetted.files {
            walk_file(&mut Walker { vetted, found: &mut found }, file);
        }
    }
    found
}

struct Walker<'v, 'p> {
    vetted: &'v Vetted<'p>,
    found: &'v mut Vec<Diagnostic>,
}

impl Walker<'_, '_> {
    /// Where a function's first statement calls `WaitGroup.Add`: at the parenthesis.
    fn adds_first(&self, func: &Expr) -> Option<Span> {
        let ExprKind::FuncLit { body, .. } = &func.kind else { return None };
        let StmtKind::Expr(first) = &body.stmts.first()?.kind else { return None };
        let ExprKind::Call { fun, pos, .. } = &first.kind else { return None };
        (self.vetted.callee(fun)?.full == "(*sync.WaitGroup).Add").then_some(*pos)
    }
}

impl<'a> Visit<'a> for Walker<'_, '_> {
    fn stmt(&mut self, s: &'a Stmt) {
        if let StmtKind::Go(call) = &s.kind
            && let ExprKind::Call { fun, args, .. } = &call.kind
        {
            let funcs = std::iter::once(&**fun).chain(args);
            let late: Vec<Span> = funcs.filter_map(|f| self.adds_first(f)).collect();
            let found = late.into_iter().map(|at| self.vetted.finding(at, VetProblem::AddInGoroutine));
            self.found.extend(found);
        }
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        walk_expr(self, e);
    }
}
