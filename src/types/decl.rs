//! Declarations, package-level and local (the Go spec, "Declarations and scope").

use super::check::*;
use super::collect::receiver_name;
use super::info::*;
use super::lookup::is_exported;
use super::model::*;
use super::operand::Operand;
use crate::diagnostic::{TypeProblem, Use};
use crate::source::Span;
use crate::syntax::ast::*;
use std::collections::HashMap;

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
        self.path.pop();
        self.state(id).color = Color::Black;
    }

    /// An object is needed while it is being resolved.
    fn met_again(&mut self, id: ObjectId) {
        let object = self.object(id).clone();
        let alias = match (&object.kind, &self.states[id.0 as usize].place) {
            (ObjectKind::TypeName, Some(p)) => matches!(&p.file.decls[p.decl], Decl::Type(t) if t.alias),
            _ => false,
        };
        let cycle = match object.kind {
            ObjectKind::Const(_) | ObjectKind::Var { .. } => self.is_invalid(object.ty),
            ObjectKind::TypeName => alias && self.is_invalid(object.ty),
            _ => false,
        };
        if !cycle {
            return;
        }
        let start = self.path.iter().position(|p| *p == id).unwrap_or(0);
        let cycle: Vec<ObjectId> = self.path[start..].to_vec();
        if matches!(object.kind, ObjectKind::TypeName) {
            self.recursive_type(&cycle);
        } else {
            self.initialization_cycle(&cycle);
        }
        // The value is needed to go on: what follows is silent about it.
        self.objects[id.0 as usize].ty = self.t.invalid;
    }

    /// Reported once, at the object that comes first in the source.
    fn first_in_source(&self, cycle: &[ObjectId]) -> usize {
        let at = |o: &ObjectId| (self.object(*o).decl.file, self.object(*o).decl.start);
        (0..cycle.len()).min_by_key(|i| at(&cycle[*i])).unwrap_or(0)
    }

    fn refers(&self, cycle: &[ObjectId], first: usize) -> Vec<String> {
        let name = |i: usize| self.object(cycle[i % cycle.len()]).name.to_string();
        (first..first + cycle.len())
            .map(|i| {
                let at = self.position(self.object(cycle[i % cycle.len()]).decl);
                format!("{at}: {} refers to {}", name(i), name(i + 1))
            })
            .collect()
    }

    pub fn initialization_cycle(&mut self, cycle: &[ObjectId]) {
        let first = self.first_in_source(cycle);
        let object = self.object(cycle[first]).clone();
        let refers = if cycle.len() > 1 { self.refers(cycle, first) } else { Vec::new() };
        self.error(object.decl, TypeProblem::InitializationCycle { name: object.name.to_string(), refers });
    }

    fn recursive_type(&mut self, cycle: &[ObjectId]) {
        let first = self.first_in_source(cycle);
        let object = self.object(cycle[first]).clone();
        let refers = if cycle.len() > 1 { self.refers(cycle, first) } else { Vec::new() };
        self.error(object.decl, TypeProblem::RecursiveType { name: object.name.to_string(), refers });
    }

    /// A type that holds itself without a pointer has no size.
    pub fn contains_itself(&mut self, id: ObjectId) {
        let mut path = vec![id];
        if self.holds(self.object(id).ty, id, &mut path) && self.first_in_source(&path) == 0 {
            self.recursive_type(&path);
            let ty = self.object(id).ty;
            if let Type::Named(named) = *self.table.get(ty) {
                self.table.named[named.0 as usize].underlying = self.t.invalid;
            }
        }
    }

    fn holds(&self, ty: TypeId, wanted: ObjectId, path: &mut Vec<ObjectId>) -> bool {
        let inner: Vec<TypeId> = match self.under(ty) {
            Type::Struct(fields) => fields.iter().map(|f| f.ty).collect(),
            Type::Array { elem, .. } => vec![*elem],
            _ => return false,
        };
        for ty in inner {
            if ty == self.object(wanted).ty {
                return true;
            }
            let named = match self.table.get(ty) {
                Type::Named(n) => self.object_of(*n),
                _ => None,
            };
            if let Some(object) = named {
                if path.contains(&object) {
                    continue;
                }
                path.push(object);
            }
            if self.holds(ty, wanted, path) {
                return true;
            }
            if named.is_some() {
                path.pop();
            }
        }
        false
    }

    fn object_of(&self, named: NamedId) -> Option<ObjectId> {
        let decl = self.table.named(named).decl;
        let found = self.objects.iter().position(|o| {
            matches!(o.kind, ObjectKind::TypeName) && o.decl == decl && decl != Span::default()
        });
        found.map(|i| ObjectId(i as u32))
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
        if !t.type_params.is_empty() {
            self.error(
                t.type_params[0].name.span,
                TypeProblem::NotSupported { what: "type parameters".into() },
            );
            return;
        }
        if t.alias {
            self.objects[id.0 as usize].ty = self.typ(&t.ty);
            return;
        }
        let pkg = Some(self.pkg);
        let named = self.new_named(t.name.name.clone(), pkg, t.name.span);
        self.objects[id.0 as usize].ty = named;
        let right = self.typ(&t.ty);
        // A type still being resolved has no underlying type yet: a chain of names that closes.
        if let Type::Named(n) = *self.table.get(right)
            && self.is_invalid(self.table.named(n).underlying)
            && let Some(other) = self.object_of(n)
            && let Some(start) = self.path.iter().position(|p| *p == other)
        {
            let cycle = self.path[start..].to_vec();
            self.recursive_type(&cycle);
            return;
        }
        let underlying = self.table.underlying(right);
        if let Type::Named(n) = *self.table.get(named) {
            self.table.named[n.0 as usize].underlying = underlying;
        }
    }

    fn func_decl(&mut self, id: ObjectId, f: &FuncDecl) {
        if let Some(first) = f.type_params.first() {
            self.error(first.name.span, TypeProblem::NotSupported { what: "type parameters".into() });
            return;
        }
        if f.recv.is_some() {
            return;
        }
        self.objects[id.0 as usize].ty = self.signature(&f.sig);
        let library = self.sources.file(f.name.span.file).library;
        if f.body.is_none() && !library {
            self.error(f.name.span, TypeProblem::MissingBody { name: f.name.name.to_string() });
        }
    }

    /// Gives each defined type its methods.
    pub fn attach_methods(&mut self, objects: &[ObjectId]) {
        let mut fields_seen: HashMap<NamedId, Vec<(Name, Span)>> = HashMap::new();
        for id in objects {
            let Some(place) = self.states[id.0 as usize].place.clone() else { continue };
            let Decl::Func(f) = &place.file.decls[place.decl] else { continue };
            let Some(recv) = &f.recv else { continue };
            let outside = std::mem::replace(&mut self.scope, place.scope);
            if let Some(first) = f.type_params.first() {
                self.error(first.name.span, TypeProblem::NotSupported { what: "type parameters".into() });
            }
            let named = self.receiver(recv);
            let sig = self.signature(&f.sig);
            self.objects[id.0 as usize].ty = sig;
            self.scope = outside;
            self.state(*id).color = Color::Black;
            let Some((named, pointer_receiver)) = named else { continue };
            self.objects[id.0 as usize].kind = ObjectKind::Func { recv: Some(named) };
            if f.name.name.is_blank() {
                continue;
            }
            let seen = fields_seen.entry(named).or_default();
            let type_name = self.table.named(named).name.to_string();
            if let Some((_, other)) = seen.iter().find(|(n, _)| *n == f.name.name) {
                let other = self.position(*other);
                let name = format!("{type_name}.{}", f.name.name);
                self.error(f.name.span, TypeProblem::MethodRedeclared { name, other });
                continue;
            }
            seen.push((f.name.name.clone(), f.name.span));
            let underlying = self.table.named(named).underlying;
            if let Type::Struct(fields) = self.table.get(underlying)
                && fields.iter().any(|g| g.name == f.name.name)
            {
                let name = f.name.name.to_string();
                let other = self.field_place(named, &f.name.name);
                self.error(f.name.span, TypeProblem::FieldAndMethod { name, other });
                continue;
            }
            let pkg = (!is_exported(&f.name.name)).then_some(self.pkg);
            let method = MethodDecl { name: f.name.name.clone(), pkg, pointer_receiver, sig, object: *id };
            self.table.named[named.0 as usize].methods.push(method);
        }
    }

    /// Where a defined struct type declares a field.
    fn field_place(&self, named: NamedId, field: &Name) -> String {
        let found = self.object_of(named).and_then(|o| {
            let place = self.states[o.0 as usize].place.as_ref()?;
            let Decl::Type(t) = &place.file.decls[place.decl] else { return None };
            let ExprKind::StructType { fields } = &t.ty.kind else { return None };
            fields.iter().filter_map(|f| f.name.as_ref()).find(|n| n.name == *field).map(|n| n.span)
        });
        self.position(found.unwrap_or_default())
    }

    /// The defined type of a receiver, and whether it is a pointer.
    fn receiver(&mut self, recv: &Param) -> Option<(NamedId, bool)> {
        if matches!(&recv.ty.kind, ExprKind::Index { .. }) || is_generic_receiver(&recv.ty) {
            self.error(recv.ty.span, TypeProblem::NotSupported { what: "type parameters".into() });
            return None;
        }
        let ty = self.typ(&recv.ty);
        if self.is_invalid(ty) {
            return None;
        }
        let (base, pointer) = match self.table.get(ty) {
            Type::Pointer(elem) => (*elem, true),
            _ => (ty, false),
        };
        let text = self.text(base);
        let span = match &super::assign::unparen(&recv.ty).kind {
            ExprKind::Star(inner) => inner.span,
            _ => recv.ty.span,
        };
        match *self.table.get(base) {
            Type::Named(id) => {
                let foreign = self.table.named(id).pkg != Some(self.pkg);
                if foreign {
                    self.error(span, TypeProblem::ReceiverOfOtherPackage { ty: text });
                    return None;
                }
                if matches!(self.under(base), Type::Pointer(_) | Type::Interface(_)) {
                    let ty = format!("{} (pointer or interface type)", self.text(base));
                    self.error(span, TypeProblem::InvalidReceiver { ty });
                    return None;
                }
                Some((id, pointer))
            }
            Type::Basic(_) => {
                self.error(span, TypeProblem::ReceiverOfOtherPackage { ty: text });
                None
            }
            _ => {
                let ty = self.text(ty);
                self.error(span, TypeProblem::InvalidReceiver { ty });
                None
            }
        }
    }

    /// Checks the bodies of all functions.
    pub fn bodies(&mut self, objects: &[ObjectId]) {
        for id in objects {
            let Some(place) = self.states[id.0 as usize].place.clone() else { continue };
            let Decl::Func(f) = &place.file.decls[place.decl] else { continue };
            let Some(body) = &f.body else { continue };
            if !f.type_params.is_empty() || self.is_invalid(self.object(*id).ty) {
                continue;
            }
            let outside = std::mem::replace(&mut self.scope, place.scope);
            self.decl = Some(*id);
            self.func_body(f.name.id, f.recv.as_ref(), &f.sig, body);
            self.decl = None;
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
                    self.type_decl(object, t);
                    self.path.pop();
                    self.contains_itself(object);
                    for (span, key) in std::mem::take(&mut self.keys) {
                        self.map_key(span, key);
                    }
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
        let declared = v.ty.as_ref().map(|t| self.typ(t));
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

fn is_generic_receiver(ty: &Expr) -> bool {
    match &ty.kind {
        ExprKind::Star(x) | ExprKind::Paren(x) => is_generic_receiver(x),
        ExprKind::Index { .. } => receiver_name(ty).is_some(),
        _ => false,
    }
}
