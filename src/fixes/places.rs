//! Where in a tree a diagnostic points: the statement that declares or sets a name, the call.

use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_expr, walk_file, walk_stmt};

/// What stands at a span.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    /// A left side of `:=` or `=`, by its index; `comm`: it is a select's case.
    Assigned {
        stmt: &'a Stmt,
        index: usize,
        comm: bool,
        in_loop: bool,
    },
    Declared {
        stmt: &'a Stmt,
        var: &'a VarDecl,
    },
    Ranged {
        range: &'a RangeStmt,
        value: bool,
    },
    Bound {
        switch: &'a TypeSwitchStmt,
    },
}

/// The statement in which the name at a span is declared or set.
pub(super) fn find(file: &File, at: Span) -> Option<Place<'_>> {
    let mut finder = Finder { at, loops: 0, found: None };
    walk_file(&mut finder, file);
    finder.found
}

struct Finder<'a> {
    at: Span,
    loops: u32,
    found: Option<Place<'a>>,
}

impl<'a> Finder<'a> {
    fn assigned(&mut self, stmt: &'a Stmt, comm: bool) {
        if let StmtKind::Define { lhs, .. } | StmtKind::Assign { lhs, op: None, .. } = &stmt.kind
            && let Some(index) = lhs.iter().position(|e| e.span == self.at)
        {
            self.found = Some(Place::Assigned { stmt, index, comm, in_loop: self.loops > 0 });
        }
    }
}

impl<'a> Visit<'a> for Finder<'a> {
    fn stmt(&mut self, s: &'a Stmt) {
        if self.found.is_some() {
            return;
        }
        self.assigned(s, false);
        match &s.kind {
            StmtKind::Decl(decls) => {
                for decl in decls {
                    if let Decl::Var(var) = decl
                        && var.names.iter().any(|n| n.span == self.at)
                    {
                        self.found = Some(Place::Declared { stmt: s, var });
                    }
                }
            }
            StmtKind::Range(range) => {
                let is = |e: &Option<Expr>| e.as_ref().is_some_and(|e| e.span == self.at);
                if is(&range.key) || is(&range.value) {
                    self.found = Some(Place::Ranged { range, value: is(&range.value) });
                }
            }
            StmtKind::TypeSwitch(switch) if switch.bind.as_ref().is_some_and(|b| b.span == self.at) => {
                self.found = Some(Place::Bound { switch });
            }
            StmtKind::Select(select) => {
                for comm in select.cases.iter().filter_map(|c| c.comm.as_ref()) {
                    self.assigned(comm, true);
                }
            }
            _ => {}
        }
        let looping = matches!(s.kind, StmtKind::For(_) | StmtKind::Range(_)) as u32;
        if self.found.is_none() {
            self.loops += looping;
            walk_stmt(self, s);
            self.loops -= looping;
        }
    }

    fn expr(&mut self, e: &'a Expr) {
        // What a function defers runs at its own end, whatever loop is around it.
        let loops = self.loops;
        if matches!(e.kind, ExprKind::FuncLit { .. }) {
            self.loops = 0;
        }
        if self.found.is_none() {
            walk_expr(self, e);
        }
        self.loops = loops;
    }
}

/// The call that stands exactly at a span.
pub(super) fn call(file: &File, at: Span) -> Option<&Expr> {
    let mut finder = Calls { at, found: None };
    walk_file(&mut finder, file);
    finder.found
}

struct Calls<'a> {
    at: Span,
    found: Option<&'a Expr>,
}

impl<'a> Visit<'a> for Calls<'a> {
    fn stmt(&mut self, s: &'a Stmt) {
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        if e.span == self.at && matches!(e.kind, ExprKind::Call { .. }) {
            self.found = Some(e);
        }
        walk_expr(self, e);
    }
}
