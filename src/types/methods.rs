//! Methods: their receivers, and the types that they belong to (the Go spec, "Method declarations").

use super::check::*;
use super::info::*;
use super::lookup::is_exported;
use super::model::*;
use crate::diagnostic::{GenericProblem, TypeProblem};
use crate::source::Span;
use crate::syntax::ast::*;
use std::collections::HashMap;

/// A receiver's defined type and whether it is a pointer; its type parameters with those of the type.
type Receiver = (Option<(NamedId, bool)>, Vec<(TypeId, TypeId)>);

impl Checker<'_> {
    /// Gives each defined type its methods.
    pub fn attach_methods(&mut self, objects: &[ObjectId]) {
        let mut fields_seen: HashMap<NamedId, Vec<(Name, Span)>> = HashMap::new();
        for id in objects {
            let Some(place) = self.states[id.0 as usize].place.clone() else { continue };
            let Decl::Func(f) = &place.file.decls[place.decl] else { continue };
            let Some(recv) = &f.recv else { continue };
            let outside = std::mem::replace(&mut self.scope, place.scope);
            self.push_scope();
            let (named, of_type) = self.receiver(recv);
            let own = self.declare_params(&f.type_params);
            self.constrain_params(&f.type_params, &own);
            let sig = self.signature(&f.sig);
            self.objects[id.0 as usize].ty = sig;
            let mut params: Vec<TypeId> = of_type.iter().map(|(p, _)| *p).collect();
            params.extend(&own);
            if !params.is_empty() {
                self.type_scopes.insert(*id, self.scope);
                self.info.type_params.insert(*id, params);
            }
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
            // Seen from the type, its own parameters stand for the receiver's.
            let sig = self.table.substitute(sig, &of_type);
            let name = f.name.name.clone();
            let method = MethodDecl { name, pkg, pointer_receiver, sig, params: own, object: *id };
            self.table.named[named.0 as usize].methods.push(method);
        }
        self.table.refresh_methods();
    }

    /// Where a defined struct type declares a field.
    pub fn field_place(&self, named: NamedId, field: &Name) -> String {
        let found = self.object_of(named).and_then(|o| {
            let place = self.states[o.0 as usize].place.as_ref()?;
            let Decl::Type(t) = &place.file.decls[place.decl] else { return None };
            let ExprKind::StructType { fields } = &t.ty.kind else { return None };
            fields.iter().filter_map(|f| f.name.as_ref()).find(|n| n.name == *field).map(|n| n.span)
        });
        self.position(found.unwrap_or_default())
    }

    /// The defined type of a receiver, and whether it is a pointer.
    pub fn receiver(&mut self, recv: &Param) -> Receiver {
        match generic_receiver(&recv.ty, false) {
            Some(parts) => self.generic_receiver(recv, parts),
            None => (self.plain_receiver(recv), Vec::new()),
        }
    }

    /// `(l *List[T])`: the receiver's own names for the type's parameters.
    pub fn generic_receiver(
        &mut self,
        recv: &Param,
        (base, names, pointer): (&Expr, &[Expr], bool),
    ) -> Receiver {
        let ty = self.raw(base, None).ty;
        if let Some(params) = self.alias_of(base) {
            let mut ty = self.source_text(base);
            super::print::write_params(&self.table, &params, self, &mut ty);
            self.generic_error(base.span, GenericProblem::GenericAliasReceiver { ty });
            return (None, Vec::new());
        }
        let mut fresh = Vec::new();
        let invalid = self.t.invalid;
        for e in names {
            let ExprKind::Name(name) = &e.kind else {
                let what = self.source_text(e);
                self.generic_error(e.span, GenericProblem::ReceiverParameter { what });
                fresh.push(self.table.new_param(Name::new("_"), invalid, e.span));
                continue;
            };
            let param = self.table.new_param(name.clone(), invalid, e.span);
            self.declare_param(&Ident { id: e.id, span: e.span, name: name.clone() }, param);
            self.record(e.id, Mode::Type, param, None);
            fresh.push(param);
        }
        let named = match self.table.get(ty) {
            Type::Named(id) if !self.table.named(*id).params.is_empty() => *id,
            _ => {
                if !self.is_invalid(ty) {
                    let ty = self.text(ty);
                    self.generic_error(base.span, GenericProblem::NotAGenericReceiver { ty });
                }
                return (None, Vec::new());
            }
        };
        let of_type = self.table.named(named).params.clone();
        if of_type.len() != fresh.len() {
            let problem = GenericProblem::ReceiverParams { got: fresh.len(), want: of_type.len() };
            self.generic_error(base.span, problem);
            return (None, Vec::new());
        }
        let map: Vec<_> = of_type.iter().copied().zip(fresh.iter().copied()).collect();
        for (of_type, own) in &map {
            self.same_param(*own, *of_type);
            let Some(p) = self.table.param(*of_type).cloned() else { continue };
            let constraint = self.table.substitute(p.constraint, &map);
            if let Type::Param(i) = *self.table.get(*own) {
                let param = &mut self.table.params[i as usize];
                (param.constraint, param.implicit) = (constraint, p.implicit);
            }
        }
        let instance = self.table.instantiate(named, fresh);
        self.record_receiver(&recv.ty, instance);
        let back = map.into_iter().map(|(t, own)| (own, t)).collect();
        if self.table.named(named).pkg != Some(self.pkg) {
            let ty = self.text(instance);
            self.error(base.span, TypeProblem::ReceiverOfOtherPackage { ty });
            return (None, back);
        }
        if matches!(self.under(instance), Type::Pointer(_) | Type::Interface(_)) {
            let ty = format!("{} (pointer or interface type)", self.text(instance));
            self.error(base.span, TypeProblem::InvalidReceiver { ty });
            return (None, back);
        }
        (Some((named, pointer)), back)
    }

    pub fn record_receiver(&mut self, x: &Expr, instance: TypeId) -> TypeId {
        let ty = match &x.kind {
            ExprKind::Paren(inner) => self.record_receiver(inner, instance),
            ExprKind::Star(inner) => {
                let elem = self.record_receiver(inner, instance);
                self.table.intern(Type::Pointer(elem))
            }
            _ => instance,
        };
        self.record(x.id, Mode::Type, ty, None);
        ty
    }

    /// The generic type that a receiver names without its parameters, which has been told: the method is still its.
    fn generic_base(&self, x: &Expr, pointer: bool) -> Option<(NamedId, bool)> {
        match &x.kind {
            ExprKind::Paren(inner) => self.generic_base(inner, pointer),
            ExprKind::Star(inner) if !pointer => self.generic_base(inner, true),
            ExprKind::Name(name) => match *self.table.get(self.object(self.find(name)?).ty) {
                Type::Named(id) if !self.table.named(id).params.is_empty() => Some((id, pointer)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The instance of a generic alias that a receiver's name stands for, through other aliases; where it is named.
    fn instantiated_alias(&self, receiver: &Expr) -> Option<(Span, String)> {
        let mut at = receiver;
        while let ExprKind::Paren(inner) | ExprKind::Star(inner) = &at.kind {
            at = inner;
        }
        let place = at.span;
        let mut name = match &at.kind {
            ExprKind::Name(name) => name.clone(),
            _ => return None,
        };
        for _ in 0..self.objects.len() {
            let id = self.find(&name)?;
            let declared = self.states[id.0 as usize].place.as_ref()?;
            let Decl::Type(TypeDecl { alias: true, ty, type_params, .. }) =
                &declared.file.decls[declared.decl]
            else {
                return None;
            };
            let mut right = ty;
            while let ExprKind::Paren(inner) | ExprKind::Star(inner) = &right.kind {
                right = inner;
            }
            match &right.kind {
                ExprKind::Name(next) if type_params.is_empty() => name = next.clone(),
                ExprKind::Index { x, .. } => {
                    let ExprKind::Name(generic) = &x.kind else { return None };
                    self.alias_params.get(&self.find(generic)?)?;
                    return Some((place, self.source_text(right)));
                }
                _ => return None,
            }
        }
        None
    }

    pub fn plain_receiver(&mut self, recv: &Param) -> Option<(NamedId, bool)> {
        if let Some((at, ty)) = self.instantiated_alias(&recv.ty) {
            self.typ(&recv.ty);
            self.generic_error(at, GenericProblem::MethodsOnInstance { ty });
            return None;
        }
        let ty = self.typ(&recv.ty);
        if self.is_invalid(ty) {
            return self.generic_base(&recv.ty, false);
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
                if self.table.named(id).origin.is_some() {
                    self.generic_error(span, GenericProblem::MethodsOnInstance { ty: text });
                    return None;
                }
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
}

/// The parts of a receiver's type `*T[P, Q]`: T, its parameters, whether it is a pointer.
fn generic_receiver(ty: &Expr, pointer: bool) -> Option<(&Expr, &[Expr], bool)> {
    match &ty.kind {
        ExprKind::Star(x) => generic_receiver(x, true),
        ExprKind::Paren(x) => generic_receiver(x, pointer),
        ExprKind::Index { x, index, .. } => Some((x, index, pointer)),
        _ => None,
    }
}
