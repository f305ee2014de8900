//! Type sets (the Go spec, "Interface types", "General interfaces"): what a type parameter may stand for.

use super::model::*;
use crate::syntax::ast::ChanDir;

impl TypeTable {
    /// The terms of a type parameter's or an interface's type set; None when any type may be in it.
    /// Of any other type: itself.
    pub fn terms(&self, ty: TypeId) -> Option<Vec<Term>> {
        let constraint = match self.get(ty) {
            Type::Param(_) => self.param(ty)?.constraint,
            _ => ty,
        };
        match self.under(constraint) {
            Type::Interface(iface) => self.terms_of(iface),
            Type::Basic(Basic::Invalid) => None,
            _ => Some(vec![Term { tilde: false, ty: constraint }]),
        }
    }

    pub fn terms_of(&self, iface: &Interface) -> Option<Vec<Term>> {
        let mut unions = iface.unions.iter();
        let first = unions.next()?.clone();
        let all = unions.fold(first, |known, union| self.intersect(&known, union));
        let fits = |t: &Term| !iface.comparable || super::lookup::strictly_comparable(self, t.ty);
        Some(all.into_iter().filter(fits).collect())
    }

    fn intersect(&self, a: &[Term], b: &[Term]) -> Vec<Term> {
        let mut out: Vec<Term> = Vec::new();
        for x in a {
            for y in b {
                let both = match (x.tilde, y.tilde) {
                    _ if x.ty == y.ty => Some(Term { tilde: x.tilde && y.tilde, ty: x.ty }),
                    (true, false) if self.underlying(y.ty) == self.underlying(x.ty) => Some(y.clone()),
                    (false, true) if self.underlying(x.ty) == self.underlying(y.ty) => Some(x.clone()),
                    _ => None,
                };
                if let Some(term) = both.filter(|t| !out.contains(t)) {
                    out.push(term);
                }
            }
        }
        out
    }

    /// Whether a type is in a union.
    pub fn includes(&self, terms: &[Term], ty: TypeId) -> bool {
        let under = self.underlying(ty);
        terms.iter().any(|t| t.ty == ty || t.tilde && self.underlying(t.ty) == under)
    }

    /// Whether each type of one union is in another.
    pub fn subset(&self, of: &[Term], all: &[Term]) -> bool {
        of.iter().all(|t| match t.tilde {
            true => all.iter().any(|a| a.tilde && self.underlying(a.ty) == self.underlying(t.ty)),
            false => self.includes(all, t.ty),
        })
    }

    /// Whether `test` holds for the type, or for each type that a type parameter may stand for (one at least).
    pub fn all_types(&self, ty: TypeId, test: impl Fn(TypeId) -> bool) -> bool {
        match self.get(ty) {
            Type::Param(_) => {
                self.terms(ty).is_some_and(|terms| !terms.is_empty() && terms.iter().all(|t| test(t.ty)))
            }
            _ => test(ty),
        }
    }

    /// The underlying type that all types of a type parameter share; of any other type its own.
    pub fn core(&self, ty: TypeId) -> Option<TypeId> {
        if self.param(ty).is_none() {
            return Some(self.underlying(ty));
        }
        let mut shared: Option<TypeId> = None;
        for term in self.terms(ty)? {
            let under = self.underlying(term.ty);
            shared = match shared {
                None => Some(under),
                Some(known) if known == under => Some(known),
                Some(known) => Some(self.common_channel(known, under)?),
            };
        }
        shared
    }

    /// Channels of one element type: the one that is restricted to a direction.
    fn common_channel(&self, a: TypeId, b: TypeId) -> Option<TypeId> {
        match (self.get(a), self.get(b)) {
            (Type::Chan { dir: x, elem: e }, Type::Chan { dir: y, elem: f }) if e == f => match (x, y) {
                _ if x == y => Some(a),
                (ChanDir::Both, _) => Some(b),
                (_, ChanDir::Both) => Some(a),
                _ => None,
            },
            _ => None,
        }
    }

    /// As `core`, and where strings and byte slices are mixed: string.
    pub fn core_or_string(&mut self, ty: TypeId) -> Option<TypeId> {
        if let Some(core) = self.core(ty) {
            return Some(core);
        }
        let terms = self.terms(ty)?;
        let text = |t: &Term| match self.under(t.ty) {
            Type::Basic(b) => b.is_string(),
            Type::Slice(e) => matches!(self.under(*e), Type::Basic(Basic::Uint8)),
            _ => false,
        };
        (!terms.is_empty() && terms.iter().all(text)).then(|| self.basic(Basic::String))
    }

    /// The core type as data; Invalid when there is none.
    pub fn core_type(&self, ty: TypeId) -> &Type {
        const NONE: &Type = &Type::Basic(Basic::Invalid);
        self.core(ty).map_or(NONE, |t| self.get(t))
    }

    /// Interfaces with unions, and those that are or embed comparable, are constraints only.
    pub fn only_constraint(&self, ty: TypeId) -> Option<bool> {
        match self.under(ty) {
            Type::Interface(i) if self.param(ty).is_none() => {
                if !i.unions.is_empty() {
                    return Some(true);
                }
                i.comparable.then_some(false)
            }
            _ => None,
        }
    }
}
