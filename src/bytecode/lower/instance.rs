//! Instances of generic functions: each has code of its own, made with its type arguments in the place of the type
//! parameters.

use super::Lowerer;
use super::state::Body;
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind};
use crate::types::info::{ObjectKind, Selection, SelectionKind};
use crate::types::lookup::{Found, lookup};
use crate::types::model::{ObjectId, PackageId, Signature, Type, TypeId};

/// Instances of generic functions that a program may have: what is generated must end.
const MOST_INSTANCES: usize = 10_000;

/// A function or method with its type arguments, a receiver's first; none when it is not generic.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Instance {
    pub object: ObjectId,
    pub args: Vec<TypeId>,
}

impl Lowerer<'_> {
    /// A type with the type parameters of the function being lowered replaced.
    pub(super) fn substituted(&mut self, ty: TypeId) -> TypeId {
        if self.env.is_empty() || !self.types.has_params(ty) {
            return ty;
        }
        let env = std::mem::take(&mut self.env);
        let ty = self.types.substitute(ty, &env);
        self.env = env;
        ty
    }

    pub(super) fn object_ty(&mut self, object: ObjectId) -> TypeId {
        let ty = self.object(object).ty;
        self.substituted(ty)
    }

    pub(super) fn bound_instances(&mut self, instance: &Instance, span: Span) {
        if self.targets.len() > MOST_INSTANCES && !instance.args.is_empty() || self.types.endless {
            self.unsupported(span, format!("more than {MOST_INSTANCES} instances of generic functions"));
            self.work.clear();
        }
    }

    /// What an instance's type parameters stand for.
    pub(super) fn environment(&self, instance: &Instance) -> Vec<(TypeId, TypeId)> {
        let params = self.program.info.type_params.get(&instance.object);
        params.into_iter().flatten().copied().zip(instance.args.iter().copied()).collect()
    }

    /// Whether a declared method has a pointer receiver, and its receiver's defined type for these arguments.
    pub(super) fn receiver_of(&mut self, instance: &Instance) -> Option<(bool, TypeId)> {
        let ObjectKind::Func { recv: Some(named) } = self.object(instance.object).kind else { return None };
        let of = self.types.named(named);
        let pointer = of.methods.iter().any(|m| m.object == instance.object && m.pointer_receiver);
        let params = of.params.len();
        let ty = match params {
            0 => self.types.intern(Type::Named(named)),
            n => self.types.instantiate(named, instance.args[..n.min(instance.args.len())].to_vec()),
        };
        Some((pointer, ty))
    }

    /// A function's signature, its receiver as the first parameter.
    pub(super) fn instance_signature(&mut self, instance: &Instance) -> Option<Signature> {
        let env = self.environment(instance);
        let ty = self.object(instance.object).ty;
        let ty = self.types.substitute(ty, &env);
        let mut sig = self.signature(ty)?;
        if let Some((pointer, ty)) = self.receiver_of(instance) {
            sig.params.insert(0, if pointer { self.types.intern(Type::Pointer(ty)) } else { ty });
        }
        Some(sig)
    }

    /// The type arguments of the type that holds a method.
    pub(super) fn holder_args(&self, holder: TypeId) -> Vec<TypeId> {
        match self.types.get(holder) {
            Type::Named(id) if !self.types.named(*id).around.is_empty() => Vec::new(),
            Type::Named(id) => self.types.named(*id).args.clone(),
            _ => Vec::new(),
        }
    }
}

impl<'a> Body<'a, '_> {
    /// The type arguments that a function's name, or a method's, has been given.
    fn arguments_of(&mut self, e: &Expr) -> Vec<TypeId> {
        let id = match &e.kind {
            ExprKind::Selector { sel, .. } => sel.id,
            ExprKind::Index { x, .. } | ExprKind::Paren(x) => return self.arguments_of(x),
            _ => e.id,
        };
        let args = self.lw.program.info.instances.get(&id).cloned().unwrap_or_default();
        args.into_iter().map(|t| self.lw.substituted(t)).collect()
    }

    pub fn function_instance(&mut self, e: &Expr, object: ObjectId) -> Instance {
        Instance { object, args: self.arguments_of(e) }
    }

    pub fn method_instance(&mut self, e: &Expr, selection: &Selection, object: ObjectId) -> Instance {
        let mut args = self.lw.holder_args(selection.holder);
        args.extend(self.arguments_of(e));
        Instance { object, args }
    }

    /// A method's selection, for the types at hand: a method of a type parameter is the type argument's.
    pub fn method_selection(&mut self, e: &Expr) -> Option<Selection> {
        let mut selection = self.lw.program.info.selections.get(&e.id)?.clone();
        let ExprKind::Selector { x, sel } = &e.kind else { return Some(selection) };
        if self.lw.env.is_empty() || selection.kind == SelectionKind::Field {
            return Some(selection);
        }
        let Some(param) = self.lw.types.param(selection.holder) else {
            selection.holder = self.lw.substituted(selection.holder);
            return Some(selection);
        };
        let pkg = match self.lw.types.under(param.constraint) {
            Type::Interface(i) => i.methods.iter().find(|m| m.name == sel.name).and_then(|m| m.pkg),
            _ => None,
        };
        let ty = self.ty(x);
        match lookup(&self.lw.types, ty, &sel.name, pkg.unwrap_or(PackageId(0))) {
            Found::Method { path, method, holder, .. } => {
                (selection.path, selection.method, selection.holder) = (path, Some(method.object), holder);
            }
            Found::InterfaceMethod { path, holder, .. } => {
                (selection.path, selection.method, selection.holder) = (path, None, holder);
            }
            _ => {}
        }
        Some(selection)
    }

    /// A generic function's name with its arguments: `f[int]`.
    pub fn instantiated_name(&self, e: &'a Expr) -> Option<&'a Expr> {
        match &e.kind {
            ExprKind::Index { x, .. } | ExprKind::Paren(x) => {
                let inner = self.instantiated_name(x).unwrap_or(x);
                let id = match &inner.kind {
                    ExprKind::Selector { sel, .. } => sel.id,
                    _ => inner.id,
                };
                self.lw.program.info.instances.contains_key(&id).then_some(inner)
            }
            _ => None,
        }
    }
}
