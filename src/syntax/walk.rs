//! A walk over the syntax tree, in source order.

use super::ast::*;

/// What a walk does at each node; it goes on into a node's parts by calling the walk again.
pub trait Visit<'a> {
    fn stmt(&mut self, s: &'a Stmt);
    fn expr(&mut self, e: &'a Expr);
}

pub fn walk_block<'a>(v: &mut dyn Visit<'a>, block: &'a Block) {
    block.stmts.iter().for_each(|s| v.stmt(s));
}

fn opt<'a>(v: &mut dyn Visit<'a>, e: Option<&'a Expr>) {
    if let Some(e) = e {
        v.expr(e);
    }
}

fn opt_stmt<'a>(v: &mut dyn Visit<'a>, s: Option<&'a Stmt>) {
    if let Some(s) = s {
        v.stmt(s);
    }
}

/// The parts of a statement.
pub fn walk_stmt<'a>(v: &mut dyn Visit<'a>, s: &'a Stmt) {
    match &s.kind {
        StmtKind::Empty
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Goto(_)
        | StmtKind::Fallthrough => {}
        StmtKind::Expr(e) | StmtKind::Go(e) | StmtKind::Defer(e) => v.expr(e),
        StmtKind::Send { chan, value, .. } => {
            v.expr(chan);
            v.expr(value);
        }
        StmtKind::IncDec { x, .. } => v.expr(x),
        StmtKind::Assign { lhs, rhs, .. } | StmtKind::Define { lhs, rhs, .. } => {
            lhs.iter().for_each(|e| v.expr(e));
            rhs.iter().for_each(|e| v.expr(e));
        }
        StmtKind::Return(values) => values.iter().for_each(|e| v.expr(e)),
        StmtKind::Block(block) => walk_block(v, block),
        StmtKind::Labeled { stmt, .. } => v.stmt(stmt),
        StmtKind::Decl(decls) => {
            for decl in decls {
                if let Decl::Var(var) = decl {
                    var.values.iter().for_each(|e| v.expr(e));
                }
            }
        }
        _ => walk_control(v, s),
    }
}

fn walk_control<'a>(v: &mut dyn Visit<'a>, s: &'a Stmt) {
    match &s.kind {
        StmtKind::If(x) => {
            opt_stmt(v, x.init.as_ref());
            v.expr(&x.cond);
            walk_block(v, &x.then);
            opt_stmt(v, x.els.as_ref());
        }
        StmtKind::Switch(x) => {
            opt_stmt(v, x.init.as_ref());
            opt(v, x.tag.as_ref());
            for clause in &x.cases {
                clause.exprs.iter().for_each(|e| v.expr(e));
                clause.body.iter().for_each(|s| v.stmt(s));
            }
        }
        StmtKind::TypeSwitch(x) => {
            opt_stmt(v, x.init.as_ref());
            v.expr(&x.x);
            x.cases.iter().flat_map(|c| &c.body).for_each(|s| v.stmt(s));
        }
        StmtKind::Select(x) => {
            for clause in &x.cases {
                opt_stmt(v, clause.comm.as_ref());
                clause.body.iter().for_each(|s| v.stmt(s));
            }
        }
        StmtKind::For(x) => {
            opt_stmt(v, x.init.as_ref());
            opt(v, x.cond.as_ref());
            opt_stmt(v, x.post.as_ref());
            walk_block(v, &x.body);
        }
        StmtKind::Range(x) => {
            opt(v, x.key.as_ref());
            opt(v, x.value.as_ref());
            v.expr(&x.x);
            walk_block(v, &x.body);
        }
        _ => {}
    }
}

/// The parts of an expression; types are not looked into.
pub fn walk_expr<'a>(v: &mut dyn Visit<'a>, e: &'a Expr) {
    match &e.kind {
        ExprKind::Composite { elems, .. } => {
            for elem in elems {
                opt(v, elem.key.as_ref());
                v.expr(&elem.value);
            }
        }
        ExprKind::FuncLit { body, .. } => walk_block(v, body),
        ExprKind::Paren(x) | ExprKind::Selector { x, .. } | ExprKind::TypeAssert { x, .. } => v.expr(x),
        ExprKind::Star(x) | ExprKind::Unary { x, .. } => v.expr(x),
        ExprKind::Index { x, index, .. } => {
            v.expr(x);
            index.iter().for_each(|e| v.expr(e));
        }
        ExprKind::Slice { x, lo, hi, max, .. } => {
            v.expr(x);
            [lo, hi, max].into_iter().for_each(|e| opt(v, e.as_deref()));
        }
        ExprKind::Call { fun, args, .. } => {
            v.expr(fun);
            args.iter().for_each(|e| v.expr(e));
        }
        ExprKind::Binary { x, y, .. } => {
            v.expr(x);
            v.expr(y);
        }
        _ => {}
    }
}

/// What a file's functions and variables are made of.
pub fn walk_file<'a>(v: &mut dyn Visit<'a>, file: &'a File) {
    for decl in &file.decls {
        match decl {
            Decl::Func(func) => {
                if let Some(body) = &func.body {
                    walk_block(v, body);
                }
            }
            Decl::Var(var) => var.values.iter().for_each(|e| v.expr(e)),
            _ => {}
        }
    }
}
