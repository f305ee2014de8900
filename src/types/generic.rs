//! Type parameters: their declaration, instances of generic types and functions, satisfied constraints
//! (the Go spec, "Type parameter declarations", "Instantiations").

use super::check::*;
use super::infer::Known;
use super::info::*;
use super::lookup::missing_method;
use super::model::*;
use super::operand::Operand;
use super::print::Qualify;
use crate::diagnostic::{GenericProblem, MissingTerm, TypeProblem, Unsatisfied, Use};
use crate::source::Span;
use crate::syntax::ast::*;

/// A generic function that has not all its type arguments yet.
#[derive(Clone, Debug)]
pub(super) struct Generic {
    /// Where the instance is noted: the function's name.
    pub key: NodeId,
    pub params: Vec<TypeId>,
    pub given: Vec<TypeId>,
    pub spans: Vec<Span>,
    pub sig: TypeId,
    /// What the receiver's type parameters stand for, for a generic method.
    pub outer: Vec<(TypeId, TypeId)>,
}

/// An instance whose arguments are yet to be held against the constraints.
#[derive(Clone)]
pub(super) struct Unverified {
    pub at: Span,
    pub spans: Vec<Span>,
    pub params: Vec<TypeId>,
    pub args: Vec<TypeId>,
    pub outer: Vec<(TypeId, TypeId)>,
}

impl Checker<'_> {
    pub fn generic_error(&mut self, span: Span, problem: GenericProblem) {
        self.error(span, TypeProblem::Generic(problem));
    }

    // Declarations.

    /// Declares type parameters in the current scope; their constraints may speak of all of them.
    pub fn declare_params(&mut self, list: &[TypeParamDecl]) -> Vec<TypeId> {
        let invalid = self.t.invalid;
        let mut params = Vec::new();
        for p in list {
            let ty = self.table.new_param(p.name.name.clone(), invalid, p.name.span);
            self.declare_param(&p.name, ty);
            params.push(ty);
        }
        params
    }

    pub fn declare_param(&mut self, name: &Ident, ty: TypeId) {
        let object = self.new_object(name.name.clone(), name.span, ty, ObjectKind::TypeName);
        self.state(object).used = true;
        self.declare(name, object);
    }

    pub fn constrain_params(&mut self, list: &[TypeParamDecl], params: &[TypeId]) {
        for (p, ty) in list.iter().zip(params) {
            let constraint = match self.info.exprs.get(&p.constraint.id) {
                Some(known) if known.mode == Mode::Type => known.ty,
                _ => {
                    self.in_constraint += 1;
                    let constraint = self.typ(&p.constraint);
                    self.in_constraint -= 1;
                    if self.table.param(constraint).is_some() {
                        self.generic_error(p.constraint.span, GenericProblem::ParamAsConstraint);
                    }
                    constraint
                }
            };
            let is_param = self.table.param(constraint).is_some();
            let implicit = matches!(&p.constraint.kind, ExprKind::InterfaceType { elems }
                if matches!(elems.as_slice(), [InterfaceElem::Union(_)])
                    && !self.source_starts_with(p.constraint.span, "interface"));
            if let Type::Param(i) = *self.table.get(*ty) {
                let param = &mut self.table.params[i as usize];
                param.constraint = if is_param { self.t.invalid } else { constraint };
                param.implicit = implicit;
            }
        }
    }

    fn source_starts_with(&self, span: Span, word: &str) -> bool {
        let text = &self.sources.file(span.file).text;
        text.get(span.start as usize..).is_some_and(|t| t.starts_with(word))
    }

    /// A type parameter's constraint as gc shows it.
    pub fn constraint_text(&self, param: TypeId) -> String {
        let Some(p) = self.table.param(param) else { return String::new() };
        super::print::constraint_text(&self.table, p, self)
    }

    // Generic types.

    /// Whether a type expression names a generic type without its arguments.
    pub fn uninstantiated(&self, x: &Expr, ty: TypeId) -> bool {
        if let Type::Named(id) = self.table.get(ty)
            && !self.table.named(*id).params.is_empty()
        {
            return true;
        }
        self.alias_of(x).is_some()
    }

    /// The parameters of the generic alias that an expression names.
    pub fn alias_of(&self, x: &Expr) -> Option<Vec<TypeId>> {
        let key = match &x.kind {
            ExprKind::Name(_) => x.id,
            ExprKind::Selector { sel, .. } => sel.id,
            ExprKind::Paren(inner) => return self.alias_of(inner),
            _ => return None,
        };
        self.alias_params.get(self.info.uses.get(&key)?).cloned()
    }

    /// A generic type needs its arguments.
    pub fn needs_arguments(&mut self, x: &Expr, ty: TypeId) {
        let text = self.text(ty);
        self.generic_error(x.span, GenericProblem::WithoutInstantiation { what: "type", text });
    }

    /// `List[int]`.
    pub fn instantiated(&mut self, inner: &Expr, ty: TypeId, index: &[Expr]) -> TypeId {
        let invalid = self.t.invalid;
        let alias = self.alias_of(inner);
        let named = match self.table.get(ty) {
            Type::Named(id) if alias.is_none() && !self.table.named(*id).params.is_empty() => Some(*id),
            _ => None,
        };
        if self.is_invalid(ty) && alias.is_none() {
            index.iter().for_each(|i| {
                self.typ(i);
            });
            return invalid;
        }
        let params = match (alias, named) {
            (Some(params), _) => params,
            (None, Some(id)) => self.table.named(id).params.clone(),
            _ => {
                let args: Vec<String> = index.iter().map(|i| self.source_text(i)).collect();
                let text = format!("{}[{}]", self.source_text(inner), args.join(", "));
                let ty = self.text(ty);
                self.generic_error(inner.span, GenericProblem::NotGeneric { text, ty });
                return invalid;
            }
        };
        let hidden = named.map_or(0, |id| self.table.named(id).hidden);
        let mut args: Vec<TypeId> = index.iter().map(|i| self.var_type(i)).collect();
        if args.iter().any(|a| self.is_invalid(*a)) {
            return invalid;
        }
        if args.len() + hidden != params.len() {
            let name = match &inner.kind {
                ExprKind::Selector { sel, .. } => sel.name.to_string(),
                _ => self.source_text(inner),
            };
            let (have, want) = (args.len(), params.len() - hidden);
            self.generic_error(inner.span, GenericProblem::TypeArgumentCount { name, have, want });
            let Some(id) = named else { return invalid };
            args.splice(0..0, params[..hidden].iter().copied());
            return self.table.instantiate(id, args);
        }
        let spans = index.iter().map(|i| i.span).collect();
        let (own, given) = (params[hidden..].to_vec(), args.clone());
        let unverified = Unverified { at: inner.span, spans, params: own, args: given, outer: Vec::new() };
        self.unverified.push(unverified);
        args.splice(0..0, params[..hidden].iter().copied());
        match named {
            Some(id) => {
                let ty = self.table.instantiate(id, args);
                if let Type::Named(id) = *self.table.get(ty) {
                    self.table.named[id.0 as usize].at.get_or_insert(inner.span);
                }
                ty
            }
            None => {
                let map: Vec<_> = params.into_iter().zip(args).collect();
                self.table.substitute(ty, &map)
            }
        }
    }

    // Constraints.

    /// Holds the arguments of all instances met so far against their constraints.
    pub fn verify_instances(&mut self) {
        let mut at = 0;
        while at < self.unverified.len() {
            let instance = self.unverified[at].clone();
            at += 1;
            let mut map = instance.outer.clone();
            map.extend(instance.params.iter().copied().zip(instance.args.iter().copied()));
            let fault =
                instance.params.iter().zip(&instance.args).enumerate().find_map(|(i, (param, arg))| {
                    let constraint = self.table.param(*param)?.constraint;
                    let shown = self.table.param(*param)?.clone();
                    let constraint = self.table.substitute(constraint, &map);
                    let shown = TypeParam { constraint, ..shown };
                    Some((i, self.unsatisfied(*arg, &shown)?))
                });
            match fault {
                Some((i, why)) => {
                    let at = instance.spans.get(i).copied().unwrap_or(instance.at);
                    self.soft_error(at, TypeProblem::Generic(GenericProblem::Unsatisfied(why)));
                }
                None => self.record_instance(&instance),
            }
        }
        self.unverified.clear();
    }

    /// Whether a type was reported for its number of type arguments: what else is wrong with it follows from that.
    fn lacks_arguments(&self, ty: TypeId) -> bool {
        match self.table.get(ty) {
            Type::Pointer(elem) => self.lacks_arguments(*elem),
            Type::Named(id) => {
                let named = self.table.named(*id);
                let origin = named.origin.map(|origin| self.table.named(origin));
                origin.is_some_and(|origin| origin.params.len() != named.args.len())
            }
            _ => false,
        }
    }

    /// Why a type argument does not satisfy a constraint.
    fn unsatisfied(&self, ty: TypeId, param: &TypeParam) -> Option<Unsatisfied> {
        let bound = param.constraint;
        let under = self.table.underlying(bound);
        if self.is_invalid(self.table.underlying(ty))
            || self.table.has_invalid(under)
            || self.lacks_arguments(ty)
        {
            return None;
        }
        let constraint = || super::print::constraint_text(&self.table, param, self);
        let terms = self.table.terms(bound);
        let general = self.is_param(ty) || self.is_interface(ty);
        if general && self.table.terms(ty).is_some_and(|own| own.is_empty()) {
            return None;
        }
        if terms.as_ref().is_some_and(Vec::is_empty) {
            return Some(Unsatisfied::EmptySet { constraint: constraint() });
        }
        let iface = match self.under(bound) {
            Type::Interface(iface) => Some(iface),
            _ => None,
        };
        if iface.is_some() && missing_method(&self.table, ty, bound, self.pkg).is_some() {
            return self.why_not(ty, bound).map(Unsatisfied::Methods);
        }
        if let Some(terms) = terms {
            let fits = match self.under(ty) {
                Type::Interface(_) | Type::Param(_) => {
                    self.table.terms(ty).is_some_and(|own| self.table.subset(&own, &terms))
                }
                _ => self.table.includes(&terms, ty),
            };
            if !fits {
                let cause = self.missing_term(ty, bound, &terms);
                return Some(Unsatisfied::Missing { ty: self.text(ty), constraint: constraint(), cause });
            }
        }
        let comparable = iface.is_none_or(|i| !i.comparable) || self.comparable(ty);
        (!comparable).then(|| Unsatisfied::NotComparable { ty: self.text(ty) })
    }

    fn missing_term(&self, ty: TypeId, bound: TypeId, terms: &[Term]) -> MissingTerm {
        if let Type::Interface(iface) = self.under(bound)
            && iface.unions.iter().flatten().any(|t| t.ty == ty)
        {
            return MissingTerm::Mentioned;
        }
        if matches!(self.under(ty), Type::Interface(_) | Type::Param(_)) {
            return MissingTerm::NotSubset;
        }
        let under = self.table.underlying(ty);
        if let Some(t) =
            terms.iter().find(|t| !t.tilde && t.ty == under && self.table.underlying(t.ty) == t.ty)
        {
            return MissingTerm::Tilde { term: self.text(t.ty) };
        }
        let of_library = match self.table.get(bound) {
            Type::Named(id) => self.sources.file(self.table.named(*id).decl.file).library,
            _ => false,
        };
        let q: &dyn Qualify = if of_library { &OfLibrary(self) } else { self };
        MissingTerm::NotIn { terms: super::print::union_text(&self.table, terms, q) }
    }
}

/// As the library's own text names types: it writes neither byte nor rune in its constraints.
struct OfLibrary<'c, 's>(&'c Checker<'s>);

impl Qualify for OfLibrary<'_, '_> {
    fn package(&self, id: PackageId) -> String {
        self.0.package(id)
    }
}

impl<'e> Checker<'_> {
    // Generic functions.

    /// The generic function that an expression denotes, while it has not all its type arguments.
    pub fn generic_of(&self, x: &Expr) -> Option<&Generic> {
        self.generics.get(&super::assign::unparen(x).id)
    }

    pub fn note_generic(
        &mut self,
        x: &Expr,
        key: NodeId,
        params: &[TypeId],
        sig: TypeId,
        outer: Vec<(TypeId, TypeId)>,
    ) {
        let (params, given, spans) = (params.to_vec(), Vec::new(), Vec::new());
        self.generics.insert(x.id, Generic { key, params, given, spans, sig, outer });
    }

    /// `f[int]`: an instance, or a function that still lacks some arguments.
    pub fn function_instance(&mut self, x: &'e Expr, inner: &'e Expr, index: &'e [Expr]) -> Operand<'e> {
        let Some(mut generic) = self.generic_of(inner).cloned() else { return self.bad(x) };
        let args: Vec<TypeId> = index.iter().map(|i| self.var_type(i)).collect();
        if args.iter().any(|a| self.is_invalid(*a)) {
            return self.bad(x);
        }
        let (have, want) = (args.len(), generic.params.len());
        if have > want {
            let at = index[want].span;
            self.generic_error(at, GenericProblem::FunctionArgumentCount { have, want });
            return self.bad(x);
        }
        generic.spans = index.iter().map(|i| i.span).collect();
        if have < want {
            generic.given = args;
            let sig = generic.sig;
            self.generics.insert(x.id, generic);
            return self.value(x, Mode::Value, sig);
        }
        let sig = self.instance_of(&generic, args, x.span);
        self.settle_function(inner, sig);
        self.value(x, Mode::Value, sig)
    }

    /// Notes an instance of a generic function; its signature.
    pub fn instance_of(&mut self, generic: &Generic, args: Vec<TypeId>, at: Span) -> TypeId {
        let map: Vec<_> = generic.params.iter().copied().zip(args.iter().copied()).collect();
        let sig = self.table.substitute(generic.sig, &map);
        self.info.instances.insert(generic.key, args.clone());
        self.unverified.push(Unverified {
            at,
            spans: generic.spans.clone(),
            params: generic.params.clone(),
            args,
            outer: generic.outer.clone(),
        });
        sig
    }

    /// A function's name has the instance's type.
    pub fn settle_function(&mut self, x: &Expr, sig: TypeId) {
        self.generics.remove(&x.id);
        self.record(x.id, Mode::Value, sig, None);
        match &x.kind {
            ExprKind::Paren(inner) | ExprKind::Index { x: inner, .. } => self.settle_function(inner, sig),
            _ => {}
        }
    }

    /// Type parameters made anew, so that a call in the function itself does not confuse them.
    pub fn renamed(&mut self, generic: &Generic) -> Vec<TypeId> {
        let mut map = generic.outer.clone();
        let mut fresh = Vec::new();
        for p in &generic.params {
            let Some(old) = self.table.param(*p).cloned() else { continue };
            let new = self.table.new_param(old.name, old.constraint, old.decl);
            map.push((*p, new));
            fresh.push((new, old.implicit));
        }
        for (new, implicit) in &fresh {
            if let Type::Param(i) = *self.table.get(*new) {
                let constraint = self.table.params[i as usize].constraint;
                let constraint = self.table.substitute(constraint, &map);
                let param = &mut self.table.params[i as usize];
                (param.constraint, param.implicit) = (constraint, *implicit);
            }
        }
        fresh.into_iter().map(|(p, _)| p).collect()
    }

    /// A generic function as a value of a function type: its type arguments come from there.
    /// None, told, when it has no such type to come from.
    pub fn instantiate_for(&mut self, x: &mut Operand<'_>, target: Option<TypeId>, usage: &Use) -> bool {
        let Some(generic) = self.generic_of(x.expr).cloned() else { return true };
        let target = target.and_then(|t| self.table.core(t));
        let target = target.filter(|t| matches!(self.table.get(*t), Type::Func(_)));
        if target.is_none() && generic.given.is_empty() {
            let text = self.source_text(x.expr);
            let problem = GenericProblem::WithoutInstantiation { what: "function", text };
            self.generic_error(x.expr.span, problem);
            x.ty = self.t.invalid;
            return false;
        }
        let params = self.renamed(&generic);
        let map: Vec<_> = generic.params.iter().copied().zip(params.iter().copied()).collect();
        // Without a target the constraints may tell what is missing.
        let args: Vec<Operand> = target.map(|ty| Operand { ty, ..x.clone() }).into_iter().collect();
        let formals = args.iter().map(|_| self.table.substitute(generic.sig, &map)).collect();
        let given = (0..params.len()).map(|i| generic.given.get(i).copied()).collect();
        let at = x.expr.span;
        let reverse = Some(usage.en());
        match self.infer(Known { at, params, given, formals, args: &args, reverse, callee: None }) {
            Ok(args) => {
                let sig = self.instance_of(&generic, args, at);
                self.settle_function(x.expr, sig);
                x.ty = sig;
                true
            }
            Err(fault) => {
                if let Some((at, why)) = fault.map(|f| *f) {
                    self.generic_error(at, GenericProblem::CannotInfer { call: None, why });
                }
                x.ty = self.t.invalid;
                false
            }
        }
    }
}
