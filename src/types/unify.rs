//! Unification: finding what type parameters stand for (the Go spec, "Type unification").
//!
//! Enters: two types that shall fit. Leaves: whether they do, and the parameters' types. Not here: the order in
//! which inference asks.

use super::lookup::{Found, lookup};
use super::model::*;

/// Deeper than this types are not compared: they are endless.
const DEEPEST: usize = 100;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Mode {
    /// Types must be identical, or else fit as an assignment's do.
    pub exact: bool,
    /// The whole is assigned: only its outermost type may fit loosely.
    pub assign: bool,
}

pub(super) const EXACT: Mode = Mode { exact: true, assign: false };
pub(super) const LOOSE: Mode = Mode { exact: false, assign: false };
pub(super) const ASSIGN: Mode = Mode { exact: false, assign: true };

pub(super) struct Unifier {
    pub params: Vec<TypeId>,
    /// For each parameter its slot; joined parameters share one.
    slot: Vec<usize>,
    types: Vec<Option<TypeId>>,
    pkg: PackageId,
    depth: usize,
}

impl Unifier {
    pub fn new(params: Vec<TypeId>, given: &[Option<TypeId>], pkg: PackageId) -> Unifier {
        let types = (0..params.len()).map(|i| given.get(i).copied().flatten()).collect();
        Unifier { slot: (0..params.len()).collect(), types, params, pkg, depth: 0 }
    }

    fn index(&self, ty: TypeId) -> Option<usize> {
        self.params.iter().position(|p| *p == ty)
    }

    pub fn at(&self, param: usize) -> Option<TypeId> {
        self.types[self.slot[param]]
    }

    pub fn set(&mut self, param: usize, ty: TypeId) {
        let slot = self.slot[param];
        self.types[slot] = Some(ty);
    }

    pub fn unknowns(&self) -> usize {
        (0..self.params.len()).filter(|p| self.at(*p).is_none()).count()
    }

    pub fn inferred(&self) -> Vec<Option<TypeId>> {
        (0..self.params.len()).map(|p| self.at(p)).collect()
    }

    fn join(&mut self, a: usize, b: usize) -> bool {
        let (x, y) = (self.slot[a], self.slot[b]);
        if x == y {
            return true;
        }
        if self.types[x].is_some() && self.types[y].is_some() {
            return false;
        }
        let (keep, drop) = if self.types[x].is_some() { (x, y) } else { (y, x) };
        self.slot.iter_mut().filter(|s| **s == drop).for_each(|s| *s = keep);
        true
    }

    pub fn unify(&mut self, t: &TypeTable, x: TypeId, y: TypeId, mode: Mode) -> bool {
        if x == y {
            return true;
        }
        if self.depth >= DEEPEST {
            return false;
        }
        self.depth += 1;
        let fits = self.different(t, x, y, mode);
        self.depth -= 1;
        fits
    }

    fn different(&mut self, t: &TypeTable, mut x: TypeId, mut y: TypeId, mode: Mode) -> bool {
        if is_named(t, x) || self.index(y).is_some() {
            std::mem::swap(&mut x, &mut y);
        }
        // Assignment ignores a defined type's name where the other type is a literal.
        if !mode.exact && is_named(t, y) && is_literal(t, x) && !is_interface(t, x) {
            y = t.underlying(y);
            if x == y {
                return true;
            }
        }
        match (self.index(x), self.index(y)) {
            (Some(a), Some(b)) => {
                if self.join(a, b) {
                    return true;
                }
                match (self.at(a), self.at(b)) {
                    (Some(x), Some(y)) => self.unify(t, x, y, mode),
                    _ => true,
                }
            }
            (Some(a), None) => match self.at(a) {
                Some(known) => self.again(t, a, known, y, mode),
                None => {
                    self.set(a, y);
                    true
                }
            },
            _ => self.structure(t, x, y, mode),
        }
    }

    /// A parameter that has a type already meets another one.
    fn again(&mut self, t: &TypeTable, param: usize, x: TypeId, y: TypeId, mode: Mode) -> bool {
        if !self.unify(t, x, y, mode) {
            return false;
        }
        let (xn, yn) = (is_named(t, x), is_named(t, y));
        match (is_interface(t, x), is_interface(t, y)) {
            (true, true) => {
                if xn && yn {
                    return x == y;
                }
                if methods(t, x).len() != methods(t, y).len() {
                    return false;
                }
            }
            (true, false) | (false, true) => return false,
            _ => {}
        }
        if !mode.exact {
            let directed =
                matches!(t.under(y), Type::Chan { dir, .. } if *dir != crate::syntax::ast::ChanDir::Both);
            if !xn && (yn || directed) {
                self.set(param, y);
            }
        }
        true
    }

    fn structure(&mut self, t: &TypeTable, mut x: TypeId, mut y: TypeId, mode: Mode) -> bool {
        if !mode.exact {
            match (is_interface(t, x), is_interface(t, y)) {
                (true, true) => return self.interfaces(t, x, y),
                (true, false) => return self.implements(t, x, y),
                (false, true) => return self.implements(t, y, x),
                _ => {}
            }
        }
        if t.param(y).is_some() {
            std::mem::swap(&mut x, &mut y);
        }
        let inner = Mode { exact: mode.exact || mode.assign, ..mode };
        match (t.get(x), t.get(y)) {
            (Type::Array { len: a, elem: x }, Type::Array { len: b, elem: y }) => {
                a == b && self.unify(t, *x, *y, inner)
            }
            (Type::Slice(x), Type::Slice(y)) | (Type::Pointer(x), Type::Pointer(y)) => {
                self.unify(t, *x, *y, inner)
            }
            (Type::Map { key: k, value: v }, Type::Map { key: l, value: w }) => {
                self.unify(t, *k, *l, inner) && self.unify(t, *v, *w, inner)
            }
            (Type::Chan { dir: a, elem: x }, Type::Chan { dir: b, elem: y }) => {
                (!mode.exact || a == b) && self.unify(t, *x, *y, inner)
            }
            (Type::Func(a), Type::Func(b)) => {
                a.variadic == b.variadic
                    && self.lists(t, &a.params, &b.params, inner)
                    && self.lists(t, &a.results, &b.results, inner)
            }
            (Type::Struct(a), Type::Struct(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b).all(|(f, g)| {
                        (&f.name, f.pkg, f.embedded, &f.tag) == (&g.name, g.pkg, g.embedded, &g.tag)
                            && self.unify(t, f.ty, g.ty, inner)
                    })
            }
            (Type::Interface(_), Type::Interface(_)) => {
                methods(t, x).len() == methods(t, y).len() && self.interfaces(t, x, y)
            }
            (Type::Named(a), Type::Named(b)) => {
                let (a, b) = (t.named(*a), t.named(*b));
                a.origin.is_some() && a.origin == b.origin && self.lists(t, &a.args, &b.args, mode)
            }
            // A type parameter of the function around counts as its core type.
            (Type::Param(_), _) => t.core(x).is_some_and(|core| self.unify(t, core, y, ASSIGN)),
            _ => false,
        }
    }

    fn lists(&mut self, t: &TypeTable, a: &[TypeId], b: &[TypeId], mode: Mode) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(x, y)| self.unify(t, *x, *y, mode))
    }

    /// The methods that two interfaces share have fitting signatures.
    fn interfaces(&mut self, t: &TypeTable, x: TypeId, y: TypeId) -> bool {
        let (Type::Interface(a), Type::Interface(b)) = (t.under(x), t.under(y)) else { return false };
        if a.comparable != b.comparable || a.unions != b.unions {
            return false;
        }
        let (few, many) = if a.methods.len() > b.methods.len() { (b, a) } else { (a, b) };
        few.methods.iter().all(|m| {
            let other = many.methods.iter().find(|n| n.name == m.name && n.pkg == m.pkg);
            other.is_some_and(|n| self.unify(t, m.sig, n.sig, EXACT))
        })
    }

    fn implements(&mut self, t: &TypeTable, iface: TypeId, ty: TypeId) -> bool {
        methods(t, iface).iter().all(|m| match lookup(t, ty, &m.name, m.pkg.unwrap_or(self.pkg)) {
            Found::Method { method, .. } => {
                method.params.is_empty() && self.unify(t, m.sig, method.sig, EXACT)
            }
            Found::InterfaceMethod { sig, .. } => self.unify(t, m.sig, sig, EXACT),
            _ => false,
        })
    }
}

fn is_named(t: &TypeTable, ty: TypeId) -> bool {
    matches!(t.get(ty), Type::Named(_))
}

fn is_literal(t: &TypeTable, ty: TypeId) -> bool {
    !matches!(t.get(ty), Type::Named(_) | Type::Param(_))
}

fn is_interface(t: &TypeTable, ty: TypeId) -> bool {
    matches!(t.under(ty), Type::Interface(_))
}

fn methods(t: &TypeTable, ty: TypeId) -> &[Method] {
    match t.under(ty) {
        Type::Interface(i) => &i.methods,
        _ => &[],
    }
}
