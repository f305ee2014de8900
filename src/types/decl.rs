//! Declarations, package-level and local (the Go spec, "Declarations and scope").

use super::check::*;
use super::info::*;
use super::model::*;
use super::operand::Operand;
use crate::diagnostic::{GenericProblem, TypeProblem, Use};
use crate::syntax::ast::*;

impl Checker<'_> {
    /// Makes sure that a package-level object has its type; a use of it may come before its declaration.
    pub fn resolve(&mut self, id: ObjectId) {
        match self.states[id.0 as usize].color {
            Color::Black => return,
            Color::Grey => return self.met_again(id),
            Color::White => {}
        }
        let Some(place) = self.states[id.0 as usize].place.clone() else { return };
        self.state(id).color = Color::Grey;
        self.path.push(id);
        self.path_indirect.push(self.indirect);
        let around = std::mem::take(&mut self.around);
        let outside = (self.scope, self.func.take(), self.decl, self.iota);
        self.scope = place.scope;
        self.decl = Some(id);
        self.iota = None;
        match &place.file.decls[place.decl] {
            Decl::Const(c) => {
                if let Decl::Const(values) = &place.file.decls[place.values] {
                    self.constant(id, c, values, place.name);
                }
            }
            Decl::Var(v) => self.global(id, v, &place),
            Decl::Type(t) => self.type_decl(id, t),
            Decl::Func(f) => self.func_decl(id, f),
        }
        (self.scope, self.func, self.decl, self.iota) = outside;
        self.around = around;
        self.path.pop();
        self.path_indirect.pop();
        self.state(id).color = Color::Black;
    }

    /// One constant of a specification; `values` is the one whose type and values it has.
    fn constant(&mut self, id: ObjectId, own: &ConstDecl, values: &ConstDecl, name: usize) {
        self.iota = Some(own.iota);
        let ty = values.ty.as_ref().map(|t| (t, self.typ_again(t)));
        if let Some((expr, ty)) = ty
            && !self.is_invalid(ty)
            && !matches!(self.under(ty), Type::Basic(b) if !matches!(b, Basic::UnsafePointer))
        {
            let text = self.text(ty);
            self.error(expr.span, TypeProblem::InvalidConstType { ty: text });
            return;
        }
        if name == 0 && values.values.len() > values.names.len() && std::ptr::eq(own, values) {
            let extra = &values.values[values.names.len()];
            let text = self.source_text(extra);
            self.error(extra.span, TypeProblem::ExtraInit { text });
        }
        let Some(value) = values.values.get(name) else {
            let ident = &own.names[name];
            return self.error(ident.span, TypeProblem::MissingInit { name: ident.name.to_string() });
        };
        let mut x = self.expr(value, None);
        if self.is_invalid(x.ty) {
            return;
        }
        if x.mode != Mode::Const {
            let what = self.describe(&x);
            return self.error(value.span, TypeProblem::NotConstant { what });
        }
        if let Some((_, ty)) = ty
            && !self.assign_to(&mut x, Some(ty), &Use::ConstDeclaration)
        {
            return;
        }
        self.objects[id.0 as usize].ty = x.ty;
        if let Some(value) = x.value {
            self.objects[id.0 as usize].kind = ObjectKind::Const(value);
        }
    }

    /// A type expression that several declarations share.
    fn typ_again(&mut self, x: &Expr) -> TypeId {
        match self.info.exprs.get(&x.id) {
            Some(known) => known.ty,
            None => self.typ(x),
        }
    }

    fn global(&mut self, id: ObjectId, v: &VarDecl, place: &Place) {
        let declared = v.ty.as_ref().map(|t| self.typ_again(t));
        if let (Some(ty), Some(t)) = (declared, &v.ty) {
            self.var_types.push((t.span, ty));
        }
        if let Some(ty) = declared {
            self.objects[id.0 as usize].ty = ty;
        }
        if v.values.len() == 1 && v.names.len() > 1 {
            // One call initialises them all.
            let all: Vec<ObjectId> =
                v.names.iter().filter_map(|n| self.info.defs.get(&n.id).copied()).collect();
            if let Some(ty) = declared {
                all.iter().for_each(|o| self.objects[o.0 as usize].ty = ty);
            }
            self.init_vars(&all, &v.values, &v.names);
            for other in &all {
                self.state(*other).color = Color::Black;
                let deps = self.states[id.0 as usize].deps.clone();
                self.state(*other).deps.extend(deps);
            }
            return;
        }
        if v.values.is_empty() || place.name == 0 && v.values.len() != v.names.len() {
            if !v.values.is_empty() {
                self.arity(v);
            }
            return;
        }
        if let Some(value) = v.values.get(place.name) {
            self.init_vars(&[id], std::slice::from_ref(value), &v.names[place.name..=place.name]);
        }
    }

    fn type_decl(&mut self, id: ObjectId, t: &TypeDecl) {
        let outer = self.push_scope();
        self.type_spec(id, t);
        self.pop_scope(outer);
        self.table.settle_waiting();
        self.settle_late();
    }

    fn type_spec(&mut self, id: ObjectId, t: &TypeDecl) {
        if t.alias {
            let params = self.declare_params(&t.type_params);
            self.constrain_params(&t.type_params, &params);
            let right = self.typ(&t.ty);
            if params.contains(&right) {
                return self.generic_error(t.ty.span, GenericProblem::ParamAsAlias);
            }
            self.objects[id.0 as usize].ty = right;
            if !params.is_empty() {
                self.alias_params.insert(id, params);
            }
            return;
        }
        if self.packages[self.pkg.0 as usize].path == "unsafe" {
            self.objects[id.0 as usize].ty = self.table.basic(Basic::UnsafePointer);
            return;
        }
        let pkg = Some(self.pkg);
        let named = self.new_named(t.name.name.clone(), pkg, t.name.span);
        self.objects[id.0 as usize].ty = named;
        let params = self.declare_params(&t.type_params);
        if let Type::Named(n) = *self.table.get(named)
            && !params.is_empty()
        {
            // A generic type in a generic function has that function's type parameters before its own.
            let of = &mut self.table.named[n.0 as usize];
            of.params = std::mem::take(&mut of.around);
            of.hidden = of.params.len();
            of.params.extend(&params);
        }
        self.constrain_params(&t.type_params, &params);
        let right = self.typ(&t.ty);
        if self.table.param(right).is_some() {
            return self.generic_error(t.ty.span, GenericProblem::ParamAsType);
        }
        if self.closes_chain(named, right) {
            return;
        }
        let underlying = self.table.underlying(right);
        if let Type::Named(n) = *self.table.get(named) {
            self.table.named[n.0 as usize].underlying = underlying;
        }
    }

    fn func_decl(&mut self, id: ObjectId, f: &FuncDecl) {
        if f.recv.is_some() {
            return;
        }
        let outer = self.push_scope();
        let params = self.declare_params(&f.type_params);
        self.constrain_params(&f.type_params, &params);
        let sig = self.signature(&f.sig);
        self.objects[id.0 as usize].ty = sig;
        if !params.is_empty() {
            self.type_scopes.insert(id, self.scope);
            self.info.type_params.insert(id, params);
        }
        self.pop_scope(outer);
        if f.body.is_none() && !f.type_params.is_empty() {
            self.generic_error(f.name.span, GenericProblem::WithoutBody);
        }
        let library = self.sources.file(f.name.span.file).library;
        if f.body.is_none() && !library && !self.as_go_tests {
            self.error(f.name.span, TypeProblem::MissingBody { name: f.name.name.to_string() });
        }
    }

    /// Checks the bodies of all functions.
    pub fn bodies(&mut self, objects: &[ObjectId]) {
        for id in objects {
            let Some(place) = self.states[id.0 as usize].place.clone() else { continue };
            let Decl::Func(f) = &place.file.decls[place.decl] else { continue };
            let Some(body) = &f.body else { continue };
            if self.is_invalid(self.object(*id).ty) {
                continue;
            }
            let scope = self.type_scopes.get(id).copied().unwrap_or(place.scope);
            let outside = std::mem::replace(&mut self.scope, scope);
            self.around = self.info.type_params.get(id).cloned().unwrap_or_default();
            self.decl = Some(*id);
            self.func_body(f.name.id, f.recv.as_ref(), &f.sig, body);
            self.decl = None;
            self.around.clear();
            self.scope = outside;
        }
    }

    /// A function's body, its parameters in scope.
    pub fn func_body(&mut self, key: NodeId, recv: Option<&Param>, sig: &FuncType, body: &Block) {
        let outer = self.push_scope();
        let mut objects = Vec::new();
        for p in recv.into_iter().chain(&sig.params) {
            objects.push(self.param(p));
        }
        let mut named = Vec::new();
        let mut results = Vec::new();
        for p in &sig.results {
            let object = self.param(p);
            results.push(self.info.exprs.get(&p.ty.id).map_or(self.t.invalid, |t| t.ty));
            if let Some(name) = &p.name {
                // A blank result still needs a place of its own.
                let object = object.unwrap_or_else(|| {
                    let ty = *results.last().unwrap_or(&self.t.invalid);
                    let kind = ObjectKind::Var { global: false, field: false };
                    self.new_object(name.name.clone(), name.span, ty, kind)
                });
                named.push((name.name.clone(), object));
                objects.push(Some(object));
            } else {
                objects.push(object);
            }
        }
        self.info.params.insert(key, objects);
        let context = FuncContext { results: results.clone(), named };
        let outside = (self.func.replace(context), self.iota.take());
        self.branches(body);
        self.stmts(&body.stmts, super::stmt::Inside::default());
        if !results.is_empty() && !super::terminate::terminates(self, &body.stmts) {
            self.error(body.rbrace, TypeProblem::MissingReturn);
        }
        (self.func, self.iota) = outside;
        self.pop_scope(outer);
    }

    fn param(&mut self, p: &Param) -> Option<ObjectId> {
        let name = p.name.as_ref()?;
        let mut ty = self.info.exprs.get(&p.ty.id).map_or(self.t.invalid, |t| t.ty);
        if p.variadic {
            ty = self.table.intern(Type::Slice(ty));
        }
        if name.name.is_blank() {
            return None;
        }
        let kind = ObjectKind::Var { global: false, field: false };
        let object = self.new_object(name.name.clone(), name.span, ty, kind);
        self.state(object).used = true;
        self.params.insert(object);
        // Type parameters are declared in the same scope.
        if let Some(other) =
            self.scopes[self.scope.0].parent.filter(|p| self.type_scopes.values().any(|s| s == p))
            && let Some(other) = self.scopes[other.0].names.get(&name.name).copied()
        {
            let other = self.object(other).decl;
            self.redeclared(name, other);
        }
        self.declare(name, object);
        Some(object)
    }

    /// Declarations within a function.
    pub fn local_decls(&mut self, decls: &[Decl]) {
        let mut values: Option<usize> = None;
        let mut group = u32::MAX;
        for (i, decl) in decls.iter().enumerate() {
            match decl {
                Decl::Const(c) => {
                    if group != c.group {
                        (group, values) = (c.group, None);
                    }
                    if !c.values.is_empty() || c.ty.is_some() {
                        values = Some(i);
                    }
                    let Decl::Const(with_values) = &decls[values.unwrap_or(i)] else { continue };
                    self.local_consts(c, with_values);
                }
                Decl::Var(v) => self.local_vars(v),
                Decl::Type(t) => {
                    let invalid = self.t.invalid;
                    let object =
                        self.new_object(t.name.name.clone(), t.name.span, invalid, ObjectKind::TypeName);
                    self.declare(&t.name, object);
                    self.path.push(object);
                    self.path_indirect.push(self.indirect);
                    self.state(object).color = Color::Grey;
                    self.type_decl(object, t);
                    self.state(object).color = Color::Black;
                    self.path.pop();
                    self.path_indirect.pop();
                    self.contains_itself(object);
                    self.types_in_place();
                }
                Decl::Func(_) => {}
            }
        }
    }

    fn local_consts(&mut self, c: &ConstDecl, values: &ConstDecl) {
        let mut made = Vec::new();
        for (i, name) in c.names.iter().enumerate() {
            let invalid = self.t.invalid;
            let kind = ObjectKind::Const(Const::int(0));
            let object = self.new_object(name.name.clone(), name.span, invalid, kind);
            let iota = self.iota;
            self.constant(object, c, values, i);
            self.iota = iota;
            made.push(object);
        }
        for (name, object) in c.names.iter().zip(made) {
            self.declare(name, object);
        }
    }

    fn local_vars(&mut self, v: &VarDecl) {
        let declared = v.ty.as_ref().map(|t| self.var_type(t));
        let ty = declared.unwrap_or(self.t.invalid);
        let objects: Vec<ObjectId> = v.names.iter().map(|n| self.new_local(n, ty)).collect();
        if !v.values.is_empty() && self.arity(v) {
            self.init_vars(&objects, &v.values, &v.names);
        }
        for (name, object) in v.names.iter().zip(&objects) {
            if name.name.is_blank() {
                self.info.defs.insert(name.id, *object);
            }
            self.declare(name, *object);
        }
    }

    /// As many values as names, or one call for all of them.
    fn arity(&mut self, v: &VarDecl) -> bool {
        let (names, values) = (v.names.len(), v.values.len());
        let problem = match () {
            _ if values > names => {
                let extra = &v.values[names];
                (extra.span, TypeProblem::ExtraInit { text: self.source_text(extra) })
            }
            _ if values < names && values != 1 => {
                let name = &v.names[values];
                (name.span, TypeProblem::MissingInit { name: name.name.to_string() })
            }
            _ => return true,
        };
        self.use_all(&v.values);
        self.error(problem.0, problem.1);
        false
    }

    /// Initialises variables; those without a type take their value's.
    pub fn init_vars(&mut self, objects: &[ObjectId], values: &[Expr], names: &[Ident]) {
        let usage = Use::VarDeclaration;
        let mut operands = self.values_for(objects.len(), values, names.first().map(|n| n.span));
        for (i, object) in objects.iter().enumerate() {
            if let Some(x) = operands.as_mut().and_then(|o| o.get_mut(i)) {
                self.init_var(*object, x, &usage);
            }
        }
    }

    pub fn init_var(&mut self, object: ObjectId, x: &mut Operand, usage: &Use) {
        let ty = self.object(object).ty;
        let target = (!self.is_invalid(ty)).then_some(ty);
        let fine = self.assign_to(x, target, usage);
        if target.is_none() {
            self.objects[object.0 as usize].ty = if fine { x.ty } else { self.t.invalid };
        }
    }
}
