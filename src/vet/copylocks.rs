//! `copylocks`: values that hold a lock and are copied, so that two goroutines lock two locks.

use super::context::{Vetted, unparen};
use crate::diagnostic::{Diagnostic, VetProblem};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_expr, walk_file, walk_stmt};
use crate::types::info::{Builtin, Mode};
use crate::types::lookup::{Found, lookup};
use crate::types::model::*;
use std::collections::HashSet;
use std::sync::Arc;

pub(super) fn check(vetted: &Vetted) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for file in vetted.files {
        let mut walker = Walker { vetted, found: &mut found };
        for decl in &file.decls {
            match decl {
                Decl::Func(f) => walker.func(f.name.name.as_str(), f.recv.as_ref(), &f.sig),
                Decl::Var(var) => walker.declaration(var),
                _ => {}
            }
        }
        walk_file(&mut walker, file);
    }
    found
}

struct Walker<'v, 'p> {
    vetted: &'v Vetted<'p>,
    found: &'v mut Vec<Diagnostic>,
}

impl Walker<'_, '_> {
    fn report(&mut self, span: Span, problem: VetProblem) {
        self.found.push(self.vetted.finding(span, problem));
    }

    fn lock_in(&self, ty: TypeId) -> Option<String> {
        let mut names = LockPath { vetted: self.vetted, seen: HashSet::new() }.find(ty, 0)?;
        names.reverse();
        Some(names.join(" contains "))
    }

    /// Where a copied value holds a lock; a new value, or one that a call gives, is no copy of a lock in use.
    fn copied(&self, e: &Expr) -> Option<String> {
        let e = unparen(e);
        match &e.kind {
            ExprKind::Composite { .. } | ExprKind::Call { .. } => None,
            ExprKind::Star(x) if matches!(unparen(x).kind, ExprKind::Call { .. }) => None,
            _ => self.lock_in(self.vetted.value_type(e)?),
        }
    }

    /// Receivers and parameters; results are left to the return statements.
    fn func(&mut self, name: &str, recv: Option<&Param>, sig: &FuncType) {
        let mut last: Option<&Arc<Expr>> = None;
        for param in recv.into_iter().chain(&sig.params) {
            // `a, b T` are told once, at their type.
            let told = last.is_some_and(|l| Arc::ptr_eq(l, &param.ty));
            last = Some(&param.ty);
            if told || param.variadic {
                continue;
            }
            if let Some(path) = self.vetted.ty(&param.ty).and_then(|ty| self.lock_in(ty)) {
                self.report(param.ty.span, VetProblem::PassesLock { func: name.to_string(), path });
            }
        }
    }

    fn declaration(&mut self, var: &VarDecl) {
        for (i, x) in var.values.iter().enumerate() {
            if let (Some(path), Some(name)) = (self.copied(x), var.names.get(i)) {
                let to = name.name.to_string();
                self.report(x.span, VetProblem::DeclarationCopiesLock { to, path });
            }
        }
    }

    fn assignment(&mut self, lhs: &[Expr], rhs: &[Expr]) -> bool {
        let mut told = false;
        for (i, x) in rhs.iter().enumerate() {
            if let (Some(path), Some(to)) = (self.copied(x), lhs.get(i)) {
                let to = self.vetted.text(to);
                self.report(x.span, VetProblem::AssignmentCopiesLock { to, path });
                told = true;
            }
        }
        told
    }

    /// Each iteration has its own copy of the loop's variables.
    fn loop_variables(&mut self, init: &Stmt) {
        let StmtKind::Define { lhs, rhs, .. } = &init.kind else { return };
        if rhs.iter().any(|x| self.copied(x).is_some()) {
            return;
        }
        for e in lhs {
            let ty = self.vetted.info.defs.get(&e.id).map(|o| self.vetted.object(*o).ty);
            if let Some(path) = ty.and_then(|ty| self.lock_in(ty)) {
                self.report(e.span, VetProblem::LoopCopiesLock { var: self.vetted.text(e), path });
            }
        }
    }

    fn range_variable(&mut self, e: &Expr, define: bool) {
        if matches!(&e.kind, ExprKind::Name(n) if n.is_blank()) {
            return;
        }
        let ty = match define {
            true => self.vetted.info.defs.get(&e.id).map(|o| self.vetted.object(*o).ty),
            false => self.vetted.ty(e),
        };
        if let Some(path) = ty.and_then(|ty| self.lock_in(ty)) {
            self.report(e.span, VetProblem::RangeCopiesLock { var: self.vetted.text(e), path });
        }
    }

    fn call(&mut self, fun: &Expr, args: &[Expr]) {
        let mode = self.vetted.info.exprs.get(&fun.id).map(|t| t.mode);
        // Only the argument's type or length is asked for.
        if matches!(mode, Some(Mode::Builtin(Builtin::Len | Builtin::Cap))) {
            return;
        }
        for x in args {
            if let Some(path) = self.copied(x) {
                self.report(x.span, VetProblem::CallCopiesLock { call: self.vetted.text(fun), path });
            }
        }
    }
}

impl<'a> Visit<'a> for Walker<'_, '_> {
    fn stmt(&mut self, s: &'a Stmt) {
        match &s.kind {
            StmtKind::Assign { lhs, rhs, .. } | StmtKind::Define { lhs, rhs, .. } => {
                self.assignment(lhs, rhs);
            }
            StmtKind::For(x) => x.init.iter().for_each(|init| self.loop_variables(init)),
            StmtKind::Range(x) => {
                for e in x.key.iter().chain(&x.value) {
                    self.range_variable(e, x.define);
                }
            }
            StmtKind::Return(values) => {
                for x in values {
                    if let Some(path) = self.copied(x) {
                        self.report(x.span, VetProblem::ReturnCopiesLock { path });
                    }
                }
            }
            StmtKind::Decl(decls) => {
                for decl in decls {
                    if let Decl::Var(var) = decl {
                        self.declaration(var);
                    }
                }
            }
            _ => {}
        }
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        match &e.kind {
            ExprKind::FuncLit { sig, .. } => self.func("func", None, sig),
            ExprKind::Call { fun, args, .. } => self.call(fun, args),
            ExprKind::Composite { elems, .. } => {
                for elem in elems {
                    if let Some(path) = self.copied(&elem.value) {
                        let from = self.vetted.text(&elem.value);
                        self.report(elem.value.span, VetProblem::LiteralCopiesLock { from, path });
                    }
                }
            }
            _ => {}
        }
        walk_expr(self, e);
    }
}

/// How deep a type is looked into: no text may exhaust the stack.
const DEEPEST: usize = 200;

/// Library types that hold a lock in Go where ours hold none.
const ELSEWHERE: &[(&str, &str, &[&str])] = &[
    ("sync", "Cond", &["sync.noCopy"]),
    ("log", "Logger", &["sync.Mutex"]),
    ("io", "PipeReader", &["sync.Mutex", "io.pipe"]),
    ("io", "PipeWriter", &["sync.Mutex", "io.pipe", "io.PipeReader"]),
];

struct LockPath<'v, 'p> {
    vetted: &'v Vetted<'p>,
    seen: HashSet<TypeId>,
}

impl LockPath<'_, '_> {
    /// The types on the way to a lock, the lock first.
    fn find(&mut self, ty: TypeId, depth: usize) -> Option<Vec<String>> {
        let table = self.vetted.table;
        if depth > DEEPEST || !self.seen.insert(ty) {
            return None;
        }
        if table.param(ty).is_some() {
            return self.of_param(ty, depth);
        }
        let mut ty = ty;
        while let Type::Array { elem, .. } = table.under(ty) {
            ty = *elem;
        }
        let name = || self.vetted.type_text(ty);
        let parts: Vec<TypeId> = match table.under(ty) {
            Type::Tuple(list) => list.clone(),
            Type::Struct(_) if self.is_lock(ty) => return Some(vec![name()]),
            Type::Struct(fields) => fields.iter().map(|f| f.ty).collect(),
            _ => return None,
        };
        if let Some(inner) = self.elsewhere(ty) {
            let inner = inner.iter().map(|s| s.to_string());
            return Some(inner.chain([name()]).collect());
        }
        let mut path = parts.into_iter().find_map(|part| self.find(part, depth + 1))?;
        path.push(self.vetted.type_text(ty));
        Some(path)
    }

    fn of_param(&mut self, ty: TypeId, depth: usize) -> Option<Vec<String>> {
        for term in self.vetted.table.terms(ty)? {
            if let Some(mut path) = self.find(term.ty, depth + 1) {
                if term.tilde
                    && let Some(last) = path.last_mut()
                {
                    last.insert(0, '~');
                }
                path.push(self.vetted.type_text(ty));
                return Some(path);
            }
        }
        None
    }

    fn elsewhere(&self, ty: TypeId) -> Option<&'static [&'static str]> {
        let Type::Named(id) = self.vetted.table.get(ty) else { return None };
        let named = self.vetted.table.named(*id);
        let path = self.vetted.path_of(named.pkg?);
        let entry = ELSEWHERE.iter().find(|(p, name, _)| *p == path && *name == named.name.as_str())?;
        Some(entry.2)
    }

    /// A pointer to it has Lock and Unlock, a value has not.
    fn is_lock(&self, ty: TypeId) -> bool {
        let (mut pointer, mut value) = (true, true);
        for name in ["Lock", "Unlock"] {
            let (by_pointer, by_value) = self.has(ty, name);
            pointer &= by_pointer;
            value &= by_value;
        }
        pointer && !value
    }

    /// Whether a pointer to a value, and the value itself, have a method `func()`.
    fn has(&self, ty: TypeId, name: &str) -> (bool, bool) {
        let plain = |sig| matches!(self.vetted.table.get(sig), Type::Func(s) if s.params.is_empty() && s.results.is_empty());
        match lookup(self.vetted.table, ty, &Name::new(name), self.vetted.pkg) {
            Found::Method { method, indirect, .. } => {
                (plain(method.sig), plain(method.sig) && (!method.pointer_receiver || indirect))
            }
            Found::InterfaceMethod { sig, .. } => (plain(sig), plain(sig)),
            _ => (false, false),
        }
    }
}
