//! Type inference: from the arguments of a call, or the type of what a function is assigned to, to the type
//! arguments (the Go spec, "Type inference").

use super::check::Checker;
use super::lookup::{Found, lookup};
use super::model::*;
use super::operand::Operand;
use super::unify::{ASSIGN, EXACT, LOOSE, Unifier};
use crate::diagnostic::Uninferred;
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind, FuncType};

/// What inference starts from.
pub(super) struct Known<'o, 'e> {
    /// Where the call stands.
    pub at: Span,
    /// The type parameters, made anew for this call.
    pub params: Vec<TypeId>,
    pub given: Vec<Option<TypeId>>,
    /// The parameters' types, one for each argument.
    pub formals: Vec<TypeId>,
    pub args: &'o [Operand<'e>],
    /// The argument is what the function is assigned to: this text.
    pub reverse: Option<String>,
    /// What is called.
    pub callee: Option<&'e Expr>,
}

/// Why inference failed, and where.
pub(super) type NotInferred = Box<(Span, Uninferred)>;

impl<'e> Checker<'_> {
    /// The type arguments; None after an error that was told before.
    pub fn infer(&mut self, known: Known<'_, 'e>) -> Result<Vec<TypeId>, Option<NotInferred>> {
        let given: Option<Vec<TypeId>> = known.given.iter().copied().collect();
        if let Some(all) = given.filter(|g| g.len() == known.params.len()) {
            return Ok(all);
        }
        if known.args.iter().any(|a| self.is_invalid(a.ty)) {
            return Err(None);
        }
        let map: Vec<(TypeId, TypeId)> =
            known.params.iter().zip(&known.given).filter_map(|(p, g)| Some((*p, (*g)?))).collect();
        let formals: Vec<TypeId> = known.formals.iter().map(|f| self.table.substitute(*f, &map)).collect();
        let mut u = Unifier::new(known.params.clone(), &known.given, self.pkg);
        let mut untyped = Vec::new();
        for (formal, arg) in formals.iter().zip(known.args) {
            if !self.speaks_of(*formal, &known.params) && !self.speaks_of(arg.ty, &known.params) {
                continue;
            }
            if !self.untyped(arg.ty) {
                if !u.unify(&self.table, *formal, arg.ty, ASSIGN) {
                    let why = self.mismatch(&u, *formal, arg, &known);
                    return Err(Some(Box::new((arg.expr.span, why))));
                }
            } else if let Some(p) = known.params.iter().position(|p| p == formal)
                && arg.mode != super::info::Mode::Nil
            {
                untyped.push((p, arg));
            }
        }
        self.use_constraints(&mut u).map_err(|why| Some(Box::new((known.at, why))))?;
        self.untyped_arguments(&mut u, &untyped).map_err(Some)?;
        self.simplified(u, &known).map_err(|why| Some(Box::new((known.at, why))))
    }

    /// Whether a type speaks of one of these parameters.
    pub fn speaks_of(&self, ty: TypeId, params: &[TypeId]) -> bool {
        if !self.table.has_params(ty) {
            return false;
        }
        let any = |list: &[TypeId]| list.iter().any(|t| self.speaks_of(*t, params));
        match self.table.get(ty) {
            Type::Basic(_) => false,
            Type::Param(_) => params.contains(&ty),
            Type::Named(id) => any(&self.table.named(*id).args),
            Type::Pointer(t) | Type::Slice(t) => self.speaks_of(*t, params),
            Type::Array { elem, .. } | Type::Chan { elem, .. } => self.speaks_of(*elem, params),
            Type::Map { key, value } => any(&[*key, *value]),
            Type::Struct(fields) => fields.iter().any(|f| self.speaks_of(f.ty, params)),
            Type::Func(sig) => any(&sig.params) || any(&sig.results),
            Type::Tuple(list) => any(list),
            Type::Interface(i) => {
                i.methods.iter().any(|m| self.speaks_of(m.sig, params))
                    || i.unions.iter().flatten().any(|t| self.speaks_of(t.ty, params))
            }
        }
    }

    /// How the declaration of what is called writes the type of a parameter, if as a function's.
    pub fn parameter_tree(&self, callee: &Expr, i: usize) -> Option<FuncType> {
        let tree = self.declared_signature(super::assign::unparen(callee))?;
        match &tree.params.get(i)?.ty.kind {
            ExprKind::FuncTypeExpr(tree) => Some((**tree).clone()),
            _ => None,
        }
    }

    pub fn text_as_written(&self, ty: TypeId, tree: Option<&FuncType>) -> String {
        match (self.table.get(ty), tree) {
            (Type::Func(sig), Some(tree)) => self.named_signature(tree, sig),
            _ => self.text(ty),
        }
    }

    fn mismatch(&mut self, u: &Unifier, formal: TypeId, arg: &Operand, known: &Known) -> Uninferred {
        let inferred = u.inferred();
        let place = known.args.iter().position(|a| a.expr.id == arg.expr.id);
        let tree = known.callee.zip(place).and_then(|(callee, i)| self.parameter_tree(callee, i));
        let ty = self.func_text(arg).unwrap_or_else(|| self.text(arg.ty));
        let param = self.text_as_written(formal, tree.as_ref());
        let of = known.reverse.clone().unwrap_or_else(|| self.source_text(arg.expr));
        if inferred.iter().all(Option::is_none) {
            let names: Vec<String> = known.params.iter().map(|p| self.text(*p)).collect();
            let unknown = Some(listed(&names));
            return Uninferred::Mismatch { ty, of, param, inferred: None, unknown };
        }
        let map: Vec<(TypeId, TypeId)> =
            u.params.iter().zip(&inferred).filter_map(|(p, t)| Some((*p, (*t)?))).collect();
        let with = self.table.substitute(formal, &map);
        let inferred = (with != formal).then(|| self.text_as_written(with, tree.as_ref()));
        match (inferred, &known.reverse) {
            (Some(inferred), Some(_)) => Uninferred::Reverse { ty, of, param, inferred },
            (inferred, _) => Uninferred::Mismatch { ty, of, param, inferred, unknown: None },
        }
    }

    /// Parameters whose constraints have a core type, or methods, tell about each other.
    fn use_constraints(&mut self, u: &mut Unifier) -> Result<(), Uninferred> {
        loop {
            let before = u.unknowns();
            for p in 0..u.params.len() {
                self.use_constraint(u, p)?;
            }
            if u.unknowns() == before {
                return Ok(());
            }
        }
    }

    fn use_constraint(&mut self, u: &mut Unifier, p: usize) -> Result<(), Uninferred> {
        let param = u.params[p];
        let fault = |c: &Self, tx: TypeId, misfit| Uninferred::Constraint {
            param: c.text(param),
            ty: c.text(tx),
            constraint: c.constraint_text(param),
            misfit,
        };
        let terms = self.table.terms(param).unwrap_or_default();
        let tilde = terms.iter().any(|t| t.tilde);
        let core = match terms.as_slice() {
            [only] => Some(only.ty),
            _ => self.table.core(param),
        };
        if let Some(core) = core {
            match u.at(p) {
                Some(tx) if !u.unify(&self.table, tx, core, LOOSE) => {
                    return Err(fault(self, tx, None));
                }
                None if terms.len() == 1 && !tilde => u.set(p, core),
                _ => {}
            }
        }
        let Some(tx) = u.at(p) else { return Ok(()) };
        if self.speaks_of(tx, &u.params) {
            return Ok(());
        }
        let constraint = self.table.param(param).map_or(self.t.any, |p| p.constraint);
        let Type::Interface(iface) = self.under(constraint).clone() else { return Ok(()) };
        for m in &iface.methods {
            let have = match lookup(&self.table, tx, &m.name, m.pkg.unwrap_or(self.pkg)) {
                Found::Method { method, .. } => Some(method.sig),
                Found::InterfaceMethod { sig, .. } => Some(sig),
                _ => None,
            };
            let fits = have.is_some_and(|have| u.unify(&self.table, have, m.sig, EXACT));
            if !fits {
                let misfit = self.why_not(tx, constraint).map(Box::new);
                return Err(fault(self, tx, misfit));
            }
        }
        Ok(())
    }

    /// Untyped constants give their default types, the largest kind among those of one parameter.
    fn untyped_arguments(
        &mut self,
        u: &mut Unifier,
        untyped: &[(usize, &Operand<'e>)],
    ) -> Result<(), NotInferred> {
        let mut largest: Vec<(usize, TypeId)> = Vec::new();
        for (p, arg) in untyped {
            if u.at(*p).is_some() {
                continue;
            }
            match largest.iter_mut().find(|(q, _)| q == p) {
                None => largest.push((*p, arg.ty)),
                Some((_, known)) => match self.larger(*known, arg.ty) {
                    Some(ty) => *known = ty,
                    None => {
                        let (left, right) = (self.text(*known), self.text(arg.ty));
                        let param = self.text(u.params[*p]);
                        let why = Uninferred::Untyped { left, right, param };
                        return Err(Box::new((arg.expr.span, why)));
                    }
                },
            }
        }
        for (p, ty) in largest {
            u.set(p, self.default_type(ty));
        }
        Ok(())
    }

    /// Inferred types may speak of other parameters; what goes round in circles is not inferred.
    fn simplified(&mut self, u: Unifier, known: &Known) -> Result<Vec<TypeId>, Uninferred> {
        let mut inferred = u.inferred();
        for round in 0..=u.params.len() {
            let map: Vec<(TypeId, TypeId)> =
                u.params.iter().zip(&inferred).filter_map(|(p, t)| Some((*p, (*t)?))).collect();
            let cyclic: Vec<usize> = (0..inferred.len())
                .filter(|i| {
                    inferred[*i].is_some_and(|t| t != u.params[*i] && self.speaks_of(t, &[u.params[*i]]))
                })
                .collect();
            cyclic.into_iter().for_each(|i| inferred[i] = None);
            for t in inferred.iter_mut().flatten() {
                *t = self.table.substitute(*t, &map);
            }
            let done = |t: &Option<TypeId>| t.is_none_or(|t| !self.speaks_of(t, &u.params));
            if inferred.iter().all(done) || round == u.params.len() {
                break;
            }
        }
        let mut out = Vec::new();
        for (param, ty) in known.params.iter().zip(inferred) {
            match ty.filter(|t| !self.speaks_of(*t, &u.params)) {
                Some(ty) => out.push(ty),
                None => {
                    let decl = self.table.param(*param).map(|p| p.decl).unwrap_or_default();
                    return Err(Uninferred::Param { name: self.text(*param), at: self.position(decl) });
                }
            }
        }
        Ok(out)
    }
}

/// `P`, `P and Q`, `P, Q, and R`.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [a, b] => format!("{a} and {b}"),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
    }
}
