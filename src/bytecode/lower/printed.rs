//! What a program does with the time and with the number of its goroutines: whether it only prints them.
//!
//! Then the exploration of every schedule need not tell states apart by them, and its verdicts hold whatever they are.
//! Anything that is not recognised counts as a use that matters.

use crate::bytecode::program::Printed;
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_expr, walk_stmt};
use crate::types::info::{ObjectKind, TypedProgram};
use crate::types::model::{ObjectId, Type, TypeId};
use std::collections::HashSet;

/// Methods of time.Time and time.Duration that look at nothing but their operands.
const PURE: [&str; 11] = [
    "Round",
    "Truncate",
    "Seconds",
    "Milliseconds",
    "Microseconds",
    "Nanoseconds",
    "Minutes",
    "Hours",
    "String",
    "Format",
    "Sub",
];
const PRINTS: [&str; 3] = ["fmt.Print", "fmt.Println", "fmt.Printf"];
const CLOCK: [&str; 3] = ["time.Now", "time.Since", "time.Until"];
/// Who redirects the log may read the times in it.
const LOGS: [&str; 3] = ["log.SetOutput", "log.New", "log.Default"];
const COUNT: &str = "runtime.NumGoroutine";

pub(super) fn printed(program: &TypedProgram) -> Printed {
    let mut walker = Walker {
        program,
        result: Printed { clock: true, count: true, times: true },
        starts: HashSet::new(),
        shown: HashSet::new(),
    };
    let Some(package) = program.packages.last() else { return Printed::default() };
    for file in &package.files {
        walker.file(file);
    }
    walker.result
}

struct Walker<'a> {
    program: &'a TypedProgram,
    result: Printed,
    /// Variables that are declared as `x := time.Now()`.
    starts: HashSet<ObjectId>,
    /// Names within what is printed.
    shown: HashSet<NodeId>,
}

impl Walker<'_> {
    fn file(&mut self, file: &File) {
        for decl in &file.decls {
            match decl {
                Decl::Func(func) => {
                    let Some(body) = &func.body else { continue };
                    body.stmts.iter().for_each(|s| self.stmt(s));
                }
                Decl::Var(var) => var.values.iter().for_each(|e| self.expr(e)),
                Decl::Const(_) | Decl::Type(_) => {}
            }
        }
    }

    fn object(&self, id: NodeId) -> Option<ObjectId> {
        self.program.info.uses.get(&id).copied()
    }

    /// `time.Now` for a name that refers to a library's function.
    fn library(&self, id: NodeId) -> Option<String> {
        let object = self.program.object(self.object(id)?);
        let package = &self.program.packages[object.pkg?.0 as usize];
        let is_func = matches!(object.kind, ObjectKind::Func { recv: None });
        is_func.then(|| format!("{}.{}", package.path, object.name.as_str()))
    }

    /// The function that a call calls, if it is a library's.
    fn called<'e>(&self, e: &'e Expr) -> Option<(String, &'e [Expr])> {
        let ExprKind::Call { fun, args, .. } = &e.kind else { return None };
        let ExprKind::Selector { sel, .. } = &fun.kind else { return None };
        Some((self.library(sel.id)?, args))
    }

    /// Notes the names of an expression that is a time, a duration or a count, if it is a pure one.
    fn show(&mut self, e: &Expr) -> bool {
        if self.program.info.exprs.get(&e.id).is_some_and(|t| t.value.is_some()) {
            return true;
        }
        match &e.kind {
            ExprKind::Paren(x) => self.show(x),
            ExprKind::Binary { x, y, op: BinaryOp::Add | BinaryOp::Sub, .. } => self.show(x) && self.show(y),
            ExprKind::Name(_) => {
                let start = self.object(e.id).is_some_and(|o| self.starts.contains(&o));
                start && self.shown.insert(e.id)
            }
            ExprKind::Call { fun, args, .. } => {
                let ExprKind::Selector { x, sel } = &fun.kind else { return false };
                if let Some(name) = self.library(sel.id) {
                    let told = CLOCK.contains(&name.as_str()) || name == COUNT;
                    return told && args.iter().all(|a| self.show(a)) && self.shown.insert(sel.id);
                }
                let pure = PURE.contains(&sel.name.as_str()) && self.is_time(x);
                pure && self.show(x) && args.iter().all(|a| self.show(a))
            }
            _ => false,
        }
    }

    fn is_time(&self, e: &Expr) -> bool {
        let Some(ty) = self.program.info.exprs.get(&e.id).map(|t| t.ty) else { return false };
        ["Time", "Duration"].iter().any(|name| self.is_named(ty, name))
    }

    fn is_named(&self, ty: TypeId, name: &str) -> bool {
        let Type::Named(id) = self.program.types.get(ty) else { return false };
        let named = self.program.types.named(*id);
        let package = named.pkg.map(|p| self.program.packages[p.0 as usize].path.as_str());
        named.name.as_str() == name && package == Some("time")
    }

    /// What a call prints, if its results are not used.
    fn prints(&mut self, e: &Expr) {
        let Some((name, args)) = self.called(e) else { return };
        if PRINTS.contains(&name.as_str()) {
            for arg in args {
                self.show(arg);
            }
        }
    }

    /// Something may come out of a channel of times and be looked at.
    fn received(&mut self, ty: TypeId) {
        let ty = match self.program.types.get(ty) {
            // With the comma-ok form.
            Type::Tuple(of) => of.first().copied().unwrap_or(ty),
            _ => ty,
        };
        if self.program.types.has_params(ty) || self.is_named(ty, "Time") {
            self.result.times = false;
        }
    }

    /// A receive whose value goes nowhere.
    fn dropped(&mut self, e: &Expr) -> bool {
        match &e.kind {
            ExprKind::Paren(x) => self.dropped(x),
            ExprKind::Unary { op: UnaryOp::Recv, x } => {
                self.expr(x);
                true
            }
            _ => false,
        }
    }

    /// A name stands where more than output may come of it.
    fn used(&mut self, id: NodeId) {
        let start = self.object(id).is_some_and(|o| self.starts.contains(&o));
        let name = self.library(id).unwrap_or_default();
        let tells = CLOCK.contains(&name.as_str()) || LOGS.contains(&name.as_str());
        self.result.clock &= !start && !tells;
        self.result.count &= name != COUNT;
    }

    fn starts_at(&mut self, lhs: &[Expr], rhs: &[Expr]) -> bool {
        let ([variable], [value]) = (lhs, rhs) else { return false };
        let is_now = self.called(value).is_some_and(|(name, _)| name == "time.Now");
        let Some(object) = self.program.info.defs.get(&variable.id) else { return false };
        if is_now {
            self.starts.insert(*object);
        }
        is_now
    }
}

fn is_blank(e: &Expr) -> bool {
    matches!(&e.kind, ExprKind::Name(name) if name.is_blank())
}

impl<'e> Visit<'e> for Walker<'_> {
    fn stmt(&mut self, s: &'e Stmt) {
        match &s.kind {
            StmtKind::Expr(e) if self.dropped(e) => return,
            StmtKind::Expr(e) | StmtKind::Defer(e) => self.prints(e),
            StmtKind::Define { lhs, rhs, .. } if self.starts_at(lhs, rhs) => return,
            StmtKind::Define { lhs, rhs, .. } | StmtKind::Assign { lhs, rhs, op: None, .. }
                if lhs.first().is_some_and(is_blank) && rhs.len() == 1 && self.dropped(&rhs[0]) =>
            {
                return lhs.iter().for_each(|e| self.expr(e));
            }
            StmtKind::Assign { lhs, rhs, op: None, .. } if lhs.iter().all(is_blank) => {
                rhs.iter().for_each(|e| _ = self.show(e));
            }
            StmtKind::Range(range) => {
                let wanted = range.key.as_ref().is_some_and(|k| !is_blank(k));
                let ty = self.program.info.exprs.get(&range.x.id).map(|t| t.ty);
                match ty.map(|ty| self.program.types.under(ty)) {
                    Some(Type::Chan { elem, .. }) if wanted => self.received(*elem),
                    _ if wanted && ty.is_some_and(|ty| self.program.types.has_params(ty)) => {
                        self.result.times = false;
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'e Expr) {
        match &e.kind {
            ExprKind::Name(_) if !self.shown.contains(&e.id) => {
                self.used(e.id);
            }
            ExprKind::Selector { sel, .. } if !self.shown.contains(&sel.id) => {
                self.used(sel.id);
            }
            ExprKind::Unary { op: UnaryOp::Recv, .. } => {
                match self.program.info.exprs.get(&e.id).map(|t| t.ty) {
                    Some(ty) => self.received(ty),
                    None => self.result.times = false,
                }
            }
            _ => {}
        }
        walk_expr(self, e);
    }
}
