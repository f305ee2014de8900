//! Which methods stand for an interface's: those of the values that become one of that interface somewhere in the
//! program. Only interfaces' methods that may print, `(format string, args ...any)` or `(args ...any)`, are looked at.
//!
//! Deliberately not here: values that become an interface's in a type assertion or a comparison.

use super::super::context::{Key, Vetted};
use super::wrappers::is_any;
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_block, walk_expr, walk_stmt};
use crate::types::info::Mode;
use crate::types::model::*;
use std::collections::BTreeSet;

/// Methods of the program's own interfaces that may print.
pub(super) fn printing_methods(vetted: &Vetted) -> Vec<Key> {
    let mut found = Vec::new();
    for (n, named) in vetted.table.named.iter().enumerate() {
        let Some(ty) = vetted.table.id_of_named(NamedId(n as u32)).filter(|_| named.pkg == Some(vetted.pkg))
        else {
            continue;
        };
        if let Type::Interface(iface) = vetted.table.under(ty) {
            let printing = iface.methods.iter().filter(|m| may_print(vetted, m.sig));
            found.extend(printing.map(|m| Key::Abstract(ty, m.name.clone())));
        }
    }
    found
}

fn may_print(vetted: &Vetted, sig: TypeId) -> bool {
    let Some(sig) = vetted.signature(sig).filter(|s| s.variadic) else { return false };
    match sig.params.last().map(|ty| vetted.table.get(*ty)) {
        Some(Type::Slice(elem)) => is_any(vetted.table, *elem),
        _ => false,
    }
}

/// Each interface's method with a method that stands for it.
pub(super) fn find(vetted: &Vetted) -> BTreeSet<(Key, Key)> {
    let methods = printing_methods(vetted);
    let mut walker = Walker { vetted, methods: &methods, results: Vec::new(), found: BTreeSet::new() };
    if methods.is_empty() {
        return walker.found;
    }
    for file in vetted.files {
        for decl in &file.decls {
            match decl {
                Decl::Func(f) => {
                    if let Some(body) = &f.body {
                        walker.function(&f.sig, body);
                    }
                }
                Decl::Var(var) => {
                    walker.variable(var);
                    var.values.iter().for_each(|e| walker.expr(e));
                }
                _ => {}
            }
        }
    }
    walker.found
}

struct Walker<'v, 'p> {
    vetted: &'v Vetted<'p>,
    methods: &'v [Key],
    /// What the functions around give, the innermost last.
    results: Vec<Vec<TypeId>>,
    found: BTreeSet<(Key, Key)>,
}

impl Walker<'_, '_> {
    fn function(&mut self, sig: &FuncType, body: &Block) {
        let results = sig.results.iter().filter_map(|r| self.vetted.ty(&r.ty)).collect();
        self.results.push(results);
        walk_block(self, body);
        self.results.pop();
    }

    /// A value of one type becomes one of another.
    fn becomes(&mut self, wanted: TypeId, given: TypeId) {
        for method in self.methods {
            let Key::Abstract(iface, name) = method else { continue };
            if *iface != wanted || given == wanted {
                continue;
            }
            let by = match (self.vetted.method(given, name.as_str()), self.vetted.table.under(given)) {
                (Some((_, Some(object))), _) => Key::Object(object),
                (Some(_), Type::Interface(_)) => Key::Abstract(given, name.clone()),
                _ => continue,
            };
            self.found.insert((method.clone(), by));
        }
    }

    fn given(&mut self, wanted: Option<TypeId>, e: &Expr) {
        if let (Some(wanted), Some(given)) = (wanted, self.vetted.value_type(e)) {
            self.becomes(wanted, given);
        }
    }

    fn variable(&mut self, var: &VarDecl) {
        for (name, value) in var.names.iter().zip(&var.values) {
            let object = self.vetted.info.defs.get(&name.id);
            let wanted = match &var.ty {
                Some(ty) => self.vetted.ty(ty),
                None => object.map(|o| self.vetted.object(*o).ty),
            };
            self.given(wanted, value);
        }
    }

    fn call(&mut self, fun: &Expr, args: &[Expr], has_dots: bool) {
        let Some(known) = self.vetted.info.exprs.get(&fun.id) else { return };
        if known.mode == Mode::Type {
            return args.iter().for_each(|arg| self.given(Some(known.ty), arg));
        }
        let Type::Func(sig) = self.vetted.table.under(known.ty) else { return };
        for (i, arg) in args.iter().enumerate() {
            let last = sig.variadic && !has_dots && i + 1 >= sig.params.len();
            let wanted = match (last, sig.params.last().map(|ty| self.vetted.table.get(*ty))) {
                (true, Some(Type::Slice(elem))) => Some(*elem),
                _ => sig.params.get(i).copied(),
            };
            self.given(wanted, arg);
        }
    }

    fn literal(&mut self, e: &Expr, elems: &[Element]) {
        let Some(ty) = self.vetted.ty(e) else { return };
        let table = self.vetted.table;
        let whole = match table.under(ty) {
            Type::Pointer(elem) => *elem,
            _ => ty,
        };
        for (i, elem) in elems.iter().enumerate() {
            let wanted = match table.under(whole) {
                Type::Struct(fields) => match &elem.key {
                    Some(Expr { kind: ExprKind::Name(name), .. }) => {
                        fields.iter().find(|f| f.name == *name).map(|f| f.ty)
                    }
                    _ => fields.get(i).map(|f| f.ty),
                },
                Type::Slice(elem) | Type::Array { elem, .. } => Some(*elem),
                Type::Map { value, .. } => Some(*value),
                _ => None,
            };
            self.given(wanted, &elem.value);
        }
    }
}

impl<'a> Visit<'a> for Walker<'_, '_> {
    fn stmt(&mut self, s: &'a Stmt) {
        match &s.kind {
            StmtKind::Assign { lhs, rhs, .. } => {
                for (to, value) in lhs.iter().zip(rhs).filter(|_| lhs.len() == rhs.len()) {
                    self.given(self.vetted.ty(to), value);
                }
            }
            StmtKind::Return(values) => {
                let results = self.results.last().cloned().unwrap_or_default();
                for (wanted, value) in results.into_iter().zip(values) {
                    self.given(Some(wanted), value);
                }
            }
            StmtKind::Send { chan, value, .. } => {
                let wanted = match self.vetted.ty(chan).map(|ty| self.vetted.table.under(ty)) {
                    Some(Type::Chan { elem, .. }) => Some(*elem),
                    _ => None,
                };
                self.given(wanted, value);
            }
            StmtKind::Decl(decls) => {
                for decl in decls {
                    if let Decl::Var(var) = decl {
                        self.variable(var);
                    }
                }
            }
            _ => {}
        }
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        match &e.kind {
            ExprKind::FuncLit { sig, body } => return self.function(sig, body),
            ExprKind::Call { fun, args, has_dots, .. } => self.call(fun, args, *has_dots),
            ExprKind::Composite { elems, .. } => self.literal(e, elems),
            _ => {}
        }
        walk_expr(self, e);
    }
}
