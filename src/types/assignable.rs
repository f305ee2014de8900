//! How types fit together (the Go spec, "Assignability", "Conversions", "Implementing an interface").

use super::check::Checker;
use super::info::*;
use super::lookup::{Missing, missing_method};
use super::model::*;
use super::operand::{Operand, Unfit};
use crate::diagnostic::{Misfit, TypeProblem, Use};
use crate::syntax::ast::*;

impl Checker<'_> {
    /// Why a type does not implement an interface.
    pub fn why_not(&self, ty: TypeId, iface: TypeId) -> Option<Misfit> {
        let (t, i) = (self.text(ty), self.text(iface));
        match self.table.get(iface) {
            Type::Pointer(elem) if self.is_interface(*elem) => {
                return Some(Misfit::PointerToInterface { ty: t, pointer: i });
            }
            _ => {}
        }
        Some(match missing_method(&self.table, ty, iface, self.pkg)? {
            Missing::Method(name) => match self.table.get(ty) {
                Type::Pointer(elem) if self.is_interface(*elem) => {
                    Misfit::FromPointerToInterface { ty: t, iface: i }
                }
                _ => Misfit::MissingMethod { ty: t, iface: i, name: name.to_string() },
            },
            Missing::PointerReceiver(name) => {
                Misfit::PointerReceiver { ty: t, iface: i, name: name.to_string() }
            }
            Missing::Signature { name, have, want } => Misfit::WrongSignature {
                have: self.method_text(&name, have),
                want: self.method_text(&name, want),
                ty: t,
                iface: i,
                name: name.to_string(),
            },
            Missing::OtherCase { name, there } => Misfit::OtherCase {
                have: self.method_of(ty, &there),
                want: self.method_of(iface, &name),
                ty: t,
                iface: i,
                name: name.to_string(),
            },
        })
    }

    /// `M(int) string`.
    pub fn method_text(&self, name: &Name, sig: TypeId) -> String {
        let mut out = name.to_string();
        if let Type::Func(sig) = self.table.get(sig) {
            super::print::write_signature(&self.table, sig, self, &mut out);
        }
        out
    }

    pub fn method_of(&self, ty: TypeId, name: &Name) -> String {
        use super::lookup::{Found, lookup};
        match lookup(&self.table, ty, name, self.pkg) {
            Found::Method { method, .. } => self.method_text(name, method.sig),
            Found::InterfaceMethod { sig, .. } => self.method_text(name, sig),
            _ => name.to_string(),
        }
    }

    pub fn implements(&self, ty: TypeId, iface: TypeId) -> bool {
        self.is_interface(iface) && missing_method(&self.table, ty, iface, self.pkg).is_none()
    }

    /// Assignability where one of the types is a type parameter and the other has no name.
    pub fn assignable_terms(&self, x: &Operand, target: TypeId) -> Result<(), Option<Box<Misfit>>> {
        let v = x.ty;
        let (param, of_source) = match (self.is_param(v), self.is_param(target)) {
            (_, true) if !self.has_name(v) => (target, false),
            (true, _) if !self.has_name(target) => (v, true),
            _ => return Err(None),
        };
        let Some(terms) = self.table.terms(param).filter(|t| !t.is_empty()) else { return Err(None) };
        for term in terms {
            let (from, to) = if of_source { (term.ty, target) } else { (v, term.ty) };
            let one = Operand { ty: from, ..x.clone() };
            if let Err(cause) = self.assignable(&one, to) {
                let (from, to, of) = (self.text(from), self.text(to), self.text(param));
                return Err(Some(Box::new(Misfit::Term { from, to, of, of_source, cause })));
            }
        }
        Ok(())
    }

    /// Whether an operand may be assigned to a type; the reason why not, if there is one to tell.
    pub fn assignable(&self, x: &Operand, target: TypeId) -> Result<(), Option<Box<Misfit>>> {
        let v = x.ty;
        if self.is_invalid(v) || self.is_invalid(target) || v == target {
            return Ok(());
        }
        if self.untyped(v) {
            return self.implicit(x, target).map(|_| ()).map_err(|_| None);
        }
        let (vu, tu) = (self.table.underlying(v), self.table.underlying(target));
        let params = self.is_param(v) || self.is_param(target);
        if vu == tu && !params && (!self.has_name(v) || !self.has_name(target)) {
            return Ok(());
        }
        let pointer_to_interface = matches!(self.table.get(tu), Type::Pointer(e) if self.is_interface(*e));
        if self.is_interface(target) || pointer_to_interface {
            if self.implements(v, target) {
                return Ok(());
            }
            if !self.is_param(v) || self.is_interface(target) {
                return Err(self.why_not(v, target).map(Box::new));
            }
        }
        if self.is_interface(v) && self.implements(target, v) {
            return Err(Some(Box::new(Misfit::NeedsAssertion)));
        }
        if let (Type::Chan { dir: ChanDir::Both, elem: a }, Type::Chan { elem: b, .. }) =
            (self.table.get(vu), self.table.get(tu))
            && a == b
            && (!self.has_name(v) || !self.has_name(target))
        {
            return Ok(());
        }
        if params { self.assignable_terms(x, target) } else { Err(None) }
    }

    /// Assigns an operand to a variable of type `target`, reporting what does not fit.
    /// None as target: the operand takes its default type. False after an error.
    pub fn assign_to(&mut self, x: &mut Operand, target: Option<TypeId>, usage: &Use) -> bool {
        if self.is_invalid(x.ty) {
            return false;
        }
        if self.generic_of(x.expr).is_some() && !self.instantiate_for(x, target, usage) {
            return false;
        }
        if x.mode == Mode::Nil && target.is_none() {
            self.error(x.expr.span, TypeProblem::NilUse { usage: usage.clone() });
            return false;
        }
        let Some(target) = target else {
            let ty = self.default_type(x.ty);
            if let Err(unfit) = self.implicit(x, ty) {
                let (what, ty) = (self.describe(x), self.text(ty));
                let (usage, truncated) = (usage.clone(), unfit == Unfit::Truncated);
                self.error(x.expr.span, TypeProblem::CannotUseNumber { what, ty, usage, truncated });
                x.ty = self.t.invalid;
                return false;
            }
            self.default_operand(x);
            return !self.is_invalid(x.ty);
        };
        if self.is_invalid(target) {
            self.default_operand(x);
            return false;
        }
        if self.is_interface(target) && self.untyped(x.ty) && x.mode != Mode::Nil {
            self.default_operand(x);
            if self.is_invalid(x.ty) {
                return false;
            }
        }
        if self.untyped(x.ty) {
            let before = x.clone();
            if let Err(unfit) = self.convert_untyped(x, target) {
                let (what, ty) = (self.describe(&before), self.text(target));
                let problem = match unfit {
                    Unfit::Other => TypeProblem::CannotUse { what, ty, usage: usage.clone(), misfit: None },
                    _ => {
                        let truncated = unfit == Unfit::Truncated;
                        TypeProblem::CannotUseNumber { what, ty, usage: usage.clone(), truncated }
                    }
                };
                self.error(x.expr.span, problem);
                return false;
            }
        }
        match self.assignable(x, target) {
            Ok(()) => true,
            Err(_) if self.is_interface(target) && self.embeds_invalid(x.ty, &mut Vec::new()) => false,
            Err(misfit) => {
                let (what, ty) = (self.describe(x), self.text(target));
                self.error(x.expr.span, TypeProblem::CannotUse { what, ty, usage: usage.clone(), misfit });
                false
            }
        }
    }

    /// A struct some embedded field of which has no valid type: which methods it lacks cannot be said.
    fn embeds_invalid(&self, ty: TypeId, seen: &mut Vec<TypeId>) -> bool {
        let base = match self.table.get(ty) {
            Type::Pointer(elem) => *elem,
            _ => ty,
        };
        if seen.contains(&base) {
            return false;
        }
        seen.push(base);
        match self.under(base) {
            Type::Basic(Basic::Invalid) => true,
            Type::Struct(fields) => fields
                .iter()
                .any(|f| f.embedded && (self.is_invalid(f.ty) || self.embeds_invalid(f.ty, seen))),
            _ => false,
        }
    }

    /// Whether `x` may be converted to `target` (non-constant case; the Go spec, "Conversions").
    pub fn convertible(&self, x: &Operand, target: TypeId) -> bool {
        if self.assignable(x, target).is_ok() {
            return true;
        }
        if self.is_param(x.ty) || self.is_param(target) {
            return self.convertible_terms(x, target);
        }
        let (v, t) = (self.table.underlying(x.ty), self.table.underlying(target));
        if self.same_without_tags(v, t) {
            return true;
        }
        if let (Type::Pointer(a), Type::Pointer(b)) = (self.table.get(x.ty), self.table.get(target))
            && self.same_without_tags(self.table.underlying(*a), self.table.underlying(*b))
        {
            return true;
        }
        let number = |t| self.is_basic(t, Basic::is_integer) || self.is_basic(t, Basic::is_float);
        let string = |t| self.is_basic(t, Basic::is_string);
        let text = |t| match self.table.get(t) {
            Type::Slice(e) => matches!(self.basic_of(*e), Some(Basic::Uint8 | Basic::Int32)),
            _ => false,
        };
        let complex = |t| self.is_basic(t, Basic::is_complex);
        if number(v) && number(t) || complex(v) && complex(t) {
            return true;
        }
        if string(t) && (self.is_basic(v, Basic::is_integer) || text(v)) || string(v) && text(t) {
            return true;
        }
        match (self.table.get(v), self.table.get(t)) {
            (Type::Pointer(_) | Type::Basic(Basic::Uintptr), Type::Basic(Basic::UnsafePointer))
            | (Type::Basic(Basic::UnsafePointer), Type::Pointer(_) | Type::Basic(Basic::Uintptr)) => true,
            (Type::Slice(a), Type::Array { elem, .. }) => a == elem,
            (Type::Slice(a), Type::Pointer(p)) => {
                matches!(self.under(*p), Type::Array { elem, .. } if a == elem)
            }
            _ => false,
        }
    }

    /// Each type that a type parameter may stand for must be convertible.
    pub fn convertible_terms(&self, x: &Operand, target: TypeId) -> bool {
        let some = |ty| !self.is_param(ty) || self.table.terms(ty).is_some_and(|t| !t.is_empty());
        some(x.ty)
            && some(target)
            && self.table.all_types(x.ty, |from| {
                let one = Operand { ty: from, ..x.clone() };
                self.table.all_types(target, |to| self.convertible(&one, to))
            })
    }

    /// Identical but for struct tags.
    pub fn same_without_tags(&self, a: TypeId, b: TypeId) -> bool {
        let list = |x: &[TypeId], y: &[TypeId]| {
            x.len() == y.len() && x.iter().zip(y).all(|(a, b)| self.same_without_tags(*a, *b))
        };
        match (self.table.get(a), self.table.get(b)) {
            _ if a == b => true,
            (Type::Struct(x), Type::Struct(y)) => {
                x.len() == y.len()
                    && x.iter().zip(y).all(|(f, g)| {
                        (&f.name, f.pkg, f.embedded) == (&g.name, g.pkg, g.embedded)
                            && self.same_without_tags(f.ty, g.ty)
                    })
            }
            (Type::Pointer(x), Type::Pointer(y)) | (Type::Slice(x), Type::Slice(y)) => {
                self.same_without_tags(*x, *y)
            }
            (Type::Array { len: m, elem: x }, Type::Array { len: n, elem: y }) => {
                m == n && self.same_without_tags(*x, *y)
            }
            (Type::Map { key: k, value: v }, Type::Map { key: l, value: w }) => list(&[*k, *v], &[*l, *w]),
            (Type::Chan { dir: d, elem: x }, Type::Chan { dir: e, elem: y }) => {
                d == e && self.same_without_tags(*x, *y)
            }
            (Type::Func(x), Type::Func(y)) => {
                x.variadic == y.variadic && list(&x.params, &y.params) && list(&x.results, &y.results)
            }
            _ => false,
        }
    }
}
