//! Cycles: declarations that need themselves, types that hold themselves (the Go spec, "Type declarations").

use super::check::*;
use super::info::*;
use super::model::*;
use crate::diagnostic::TypeProblem;
use crate::source::Span;
use crate::syntax::ast::*;

/// Types that are tried as the first of their cycles: the check starts anew for each.
const MOST_STARTS: usize = 50;

/// Types nested in each other deeper than this hold themselves in ever larger instances.
const DEEPEST: usize = 200;

impl Checker<'_> {
    /// An object is needed while it is being resolved.
    pub fn met_again(&mut self, id: ObjectId) {
        let object = self.object(id).clone();
        let alias = match (&object.kind, &self.states[id.0 as usize].place) {
            (ObjectKind::TypeName, Some(p)) => matches!(&p.file.decls[p.decl], Decl::Type(t) if t.alias),
            (ObjectKind::TypeName, None) => true,
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
        let cycle = self.path_from(id);
        let first = self.first_in_source(&cycle);
        match object.kind {
            ObjectKind::TypeName if self.starts_again(&cycle) => {}
            ObjectKind::TypeName => self.recursive_type(&cycle, first),
            _ => self.initialization_cycle(&cycle, first),
        }
        // The value is needed to go on: what follows is silent about it.
        self.objects[id.0 as usize].ty = self.t.invalid;
    }

    /// A cycle through aliases, or through an embedded interface, may be none from a defined type on: the check starts
    /// anew with that one first. False if there is none left to try.
    fn starts_again(&mut self, cycle: &[ObjectId]) -> bool {
        if self.again.is_some() {
            return true;
        }
        if self.first.len() >= MOST_STARTS {
            return false;
        }
        let defined = |o: &&ObjectId| match &self.states[o.0 as usize].place {
            Some(p) => matches!(&p.file.decls[p.decl], Decl::Type(t) if !t.alias),
            None => false,
        };
        let untried = |o: &&ObjectId| !self.first.contains(&self.object(**o).decl);
        let found = cycle.iter().rev().filter(defined).find(untried);
        self.again = found.map(|o| self.object(*o).decl);
        self.again.is_some()
    }

    /// What is being resolved, from an object on.
    fn path_from(&self, id: ObjectId) -> Vec<ObjectId> {
        let start = self.path.iter().position(|p| *p == id).unwrap_or(0);
        self.path[start..].to_vec()
    }

    /// Cycles met while resolving are reported once, at the object that comes first in the source.
    fn first_in_source(&self, cycle: &[ObjectId]) -> usize {
        let at = |o: &ObjectId| (self.object(*o).decl.file, self.object(*o).decl.start);
        (0..cycle.len()).min_by_key(|i| at(&cycle[*i])).unwrap_or(0)
    }

    fn refers(&self, cycle: &[ObjectId], first: usize) -> Vec<String> {
        if cycle.len() < 2 {
            return Vec::new();
        }
        let name = |i: usize| self.object(cycle[i % cycle.len()]).name.to_string();
        (first..first + cycle.len())
            .map(|i| {
                let at = self.position(self.object(cycle[i % cycle.len()]).decl);
                format!("{at}: {} refers to {}", name(i), name(i + 1))
            })
            .collect()
    }

    pub fn initialization_cycle(&mut self, cycle: &[ObjectId], first: usize) {
        let object = self.object(cycle[first]).clone();
        let refers = self.refers(cycle, first);
        self.error(object.decl, TypeProblem::InitializationCycle { name: object.name.to_string(), refers });
    }

    pub fn recursive_type(&mut self, cycle: &[ObjectId], first: usize) {
        let object = self.object(cycle[first]).clone();
        let refers = self.refers(cycle, first);
        self.error(object.decl, TypeProblem::RecursiveType { name: object.name.to_string(), refers });
    }

    /// A type declared as one that is being resolved: a chain of names that has no end, or, if there is more than
    /// names on the way, a type whose turn comes later.
    pub fn closes_chain(&mut self, named: TypeId, right: TypeId) -> bool {
        let Some(object) = self.unfinished(right) else { return false };
        let cycle = self.path_from(object);
        let only_names = cycle.iter().all(|o| {
            let place = self.states[o.0 as usize].place.as_ref();
            place.is_none_or(|p| match &p.file.decls[p.decl] {
                Decl::Type(t) => is_name(&t.ty),
                _ => true,
            })
        });
        if only_names {
            let first = self.first_in_source(&cycle);
            self.recursive_type(&cycle, first);
        } else if let Type::Named(id) = *self.table.get(named) {
            self.late.push((id, right));
        }
        true
    }

    /// Types whose turn has come.
    pub fn settle_late(&mut self) {
        let late = std::mem::take(&mut self.late);
        for (id, right) in late {
            let underlying = self.table.underlying(right);
            if self.is_invalid(underlying) {
                self.late.push((id, right));
            } else {
                self.table.named[id.0 as usize].underlying = underlying;
                self.table.settle_waiting();
            }
        }
    }

    /// The declaration of a type that has no underlying type yet, because it is being resolved.
    pub fn unfinished(&self, ty: TypeId) -> Option<ObjectId> {
        let Type::Named(id) = *self.table.get(ty) else { return None };
        if !self.is_invalid(self.table.named(id).underlying) {
            return None;
        }
        let origin = self.table.named(id).origin.unwrap_or(id);
        self.object_of(origin).filter(|o| self.path.contains(o))
    }

    /// Whether a type is declared as an interface, or by a name that may be one's.
    fn may_be_interface(&self, object: ObjectId) -> bool {
        let place = self.states[object.0 as usize].place.as_ref();
        place.is_none_or(|p| match &p.file.decls[p.decl] {
            Decl::Type(t) => is_name(&t.ty) || matches!(t.ty.kind, ExprKind::InterfaceType { .. }),
            _ => true,
        })
    }

    /// An interface that embeds itself. One that does so inside a method's type is valid, and not supported.
    pub fn embeds_itself(&mut self, ty: TypeId, at: Span) -> bool {
        let Some(object) = self.unfinished(ty).filter(|o| self.may_be_interface(*o)) else { return false };
        if self.in_constraint > 0 {
            return true;
        }
        let start = self.path.iter().position(|p| *p == object).unwrap_or(0);
        if self.path_indirect.get(start).is_some_and(|before| *before < self.indirect) {
            // Met from the interface that embeds it, it is resolved when it is asked for.
            let embedding = self.path.last().copied().filter(|last| *last != object);
            if embedding.is_some_and(|last| self.starts_again(&[last])) {
                return true;
            }
            let what = "an interface that embeds itself in a method's type".to_string();
            self.error(at, TypeProblem::NotSupported { what });
        } else {
            let cycle = self.path_from(object);
            let first = self.first_in_source(&cycle);
            match self.table.get(ty) {
                Type::Named(id) if cycle.len() == 1 && self.table.named(*id).origin.is_some() => {
                    let name = self.text(ty);
                    self.error(at, TypeProblem::RecursiveType { name, refers: Vec::new() });
                }
                _ => self.recursive_type(&cycle, first),
            }
        }
        true
    }

    /// A type that holds itself without a pointer has no size.
    pub fn contains_itself(&mut self, id: ObjectId) {
        let ty = self.object(id).ty;
        let mut path = Vec::new();
        if self.holds(ty, &mut path) {
            return;
        }
        let Some(last) = path.pop() else { return };
        // An instance that grows for ever is never met again: its first one stands for all.
        let again = path.iter().position(|t| *t == last);
        let start = again.unwrap_or(1.min(path.len() - 1));
        if again.is_none() {
            path.truncate(start + 1);
        }
        self.type_holds_itself(&path[start..]);
    }

    /// False when a type is met inside itself; `path` then ends with it.
    fn holds(&self, ty: TypeId, path: &mut Vec<TypeId>) -> bool {
        let named = matches!(self.table.get(ty), Type::Named(_));
        if named {
            let endless = self.table.endless && self.is_invalid(self.table.underlying(ty));
            let again = path.contains(&ty) || path.len() > DEEPEST || endless && path.len() > 1;
            path.push(ty);
            if again {
                return false;
            }
        }
        let parts: Vec<TypeId> = match self.under(ty) {
            Type::Struct(fields) => fields.iter().map(|f| f.ty).collect(),
            Type::Array { elem, .. } => vec![*elem],
            Type::Interface(iface) => iface.unions.iter().flatten().map(|t| t.ty).collect(),
            _ => Vec::new(),
        };
        if !parts.into_iter().all(|part| self.holds(part, path)) {
            return false;
        }
        if named {
            path.pop();
        }
        true
    }

    fn type_holds_itself(&mut self, cycle: &[TypeId]) {
        let Some(first) = cycle.first() else { return };
        let place = |c: &Self, ty: TypeId| match c.table.get(ty) {
            Type::Named(id) => c.table.named(*id).at.unwrap_or(c.table.named(*id).decl),
            _ => Span::default(),
        };
        let names: Vec<String> = cycle.iter().map(|t| self.cycle_name(*t)).collect();
        let line = |i: usize| {
            let at = self.position(place(self, cycle[i]));
            format!("{at}: {} refers to {}", names[i], names[(i + 1) % names.len()])
        };
        let refers = if cycle.len() > 1 { (0..cycle.len()).map(line).collect() } else { Vec::new() };
        let (at, name) = (place(self, *first), names[0].clone());
        self.error(at, TypeProblem::RecursiveType { name, refers });
        if let Type::Named(id) = *self.table.get(*first) {
            let origin = self.table.named(id).origin.unwrap_or(id);
            self.table.named[origin.0 as usize].underlying = self.t.invalid;
            self.table.named[id.0 as usize].underlying = self.t.invalid;
        }
    }

    /// A generic type's instance with its arguments.
    fn cycle_name(&self, ty: TypeId) -> String {
        match self.table.get(ty) {
            Type::Named(id) if self.table.named(*id).args.is_empty() => {
                self.table.named(*id).name.to_string()
            }
            _ => self.text(ty),
        }
    }

    pub fn object_of(&self, named: NamedId) -> Option<ObjectId> {
        let decl = self.table.named(named).decl;
        let found = self.objects.iter().position(|o| {
            matches!(o.kind, ObjectKind::TypeName) && o.decl == decl && decl != Span::default()
        });
        found.map(|i| ObjectId(i as u32))
    }
}

/// A type's name, perhaps with arguments.
fn is_name(ty: &Expr) -> bool {
    match &ty.kind {
        ExprKind::Name(_) | ExprKind::Selector { .. } | ExprKind::Index { .. } => true,
        ExprKind::Paren(inner) => is_name(inner),
        _ => false,
    }
}
