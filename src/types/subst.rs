//! Instances of generic types, and types with their type parameters replaced.
//!
//! Instances are interned by their arguments, so that identical ones share one `TypeId`. One that is made before
//! its generic type has an underlying type waits for it.

use super::model::*;

/// Types nested in type arguments deeper than this are not expanded: only endless instantiation gets there.
const DEEPEST_ARGUMENT: u16 = 60;
/// Instances of generic types that a program may have.
const MOST_INSTANCES: usize = 20_000;

impl TypeTable {
    // Instances.

    /// The instance of a generic type (or of a type declared in a generic function) for some arguments.
    pub fn instantiate(&mut self, origin: NamedId, args: Vec<TypeId>) -> TypeId {
        let ty = self.instance(origin, args);
        self.settle();
        ty
    }

    fn instance(&mut self, origin: NamedId, args: Vec<TypeId>) -> TypeId {
        let key = (origin, args);
        if let Some(known) = self.instances.get(&key) {
            return *known;
        }
        let of = self.named(origin);
        if of.params.is_empty() && of.around == key.1 {
            return self.intern(Type::Named(origin));
        }
        let underlying = self.basic(Basic::Invalid);
        let of = self.named(origin);
        let named = Named {
            name: of.name.clone(),
            pkg: of.pkg,
            decl: of.decl,
            underlying,
            methods: Vec::new(),
            origin: Some(origin),
            args: key.1.clone(),
            params: Vec::new(),
            hidden: of.hidden,
            at: None,
            around: Vec::new(),
        };
        let id = NamedId(self.named.len() as u32);
        self.named.push(named);
        let ty = self.intern(Type::Named(id));
        self.instances.insert(key, ty);
        self.fresh.push(id);
        ty
    }

    /// Gives instances their underlying types; substituting may make more of them.
    fn settle(&mut self) {
        if std::mem::replace(&mut self.settling, true) {
            return;
        }
        while let Some(id) = self.fresh.pop() {
            self.expand(id);
        }
        self.settling = false;
    }

    fn expand(&mut self, id: NamedId) {
        let Some(origin) = self.named(id).origin else { return };
        let invalid = self.basic(Basic::Invalid);
        if self.named(origin).underlying == invalid {
            return self.waiting.push(id);
        }
        if self.is_endless(id) || !self.has_all_arguments(id) {
            return;
        }
        let map = self.arguments_of(id);
        let underlying = self.subst(self.named(origin).underlying, &map);
        self.named[id.0 as usize].underlying = underlying;
        self.expand_methods(id, origin, &map);
    }

    /// An instance with too few or too many arguments has been told, and has no underlying type.
    fn has_all_arguments(&self, id: NamedId) -> bool {
        let named = self.named(id);
        let Some(origin) = named.origin else { return true };
        let of = self.named(origin);
        let params = if of.params.is_empty() { &of.around } else { &of.params };
        params.len() == named.args.len()
    }

    fn is_endless(&mut self, id: NamedId) -> bool {
        let deep = |t: &TypeId| self.traits[t.0 as usize].depth > DEEPEST_ARGUMENT;
        let endless = self.named(id).args.iter().any(deep) || self.instances.len() > MOST_INSTANCES;
        self.endless |= endless;
        endless
    }

    fn expand_methods(&mut self, id: NamedId, origin: NamedId, map: &Substitution) {
        let mut methods = self.named(origin).methods.clone();
        for m in &mut methods {
            m.sig = self.subst(m.sig, map);
        }
        self.named[id.0 as usize].methods = methods;
    }

    /// A generic type's parameters with an instance's arguments.
    pub fn arguments_of(&self, instance: NamedId) -> Vec<(TypeId, TypeId)> {
        let named = self.named(instance);
        let Some(origin) = named.origin else { return Vec::new() };
        let of = self.named(origin);
        let params = if of.params.is_empty() { &of.around } else { &of.params };
        params.iter().copied().zip(named.args.iter().copied()).collect()
    }

    /// After a generic type has got its underlying type.
    pub fn settle_waiting(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        self.fresh.extend(waiting);
        self.settle();
    }

    /// After generic types have got their methods: instances made before get theirs.
    pub fn refresh_methods(&mut self) {
        let mut at = 0;
        while at < self.named.len() {
            let id = NamedId(at as u32);
            if let Some(origin) = self.named(id).origin
                && self.named(id).methods.len() != self.named(origin).methods.len()
                && self.has_all_arguments(id)
                && !self.is_endless(id)
            {
                let map = self.arguments_of(id);
                self.expand_methods(id, origin, &map);
            }
            at += 1;
        }
        self.settle();
    }

    // Substitution.

    /// A type with type parameters replaced.
    pub fn substitute(&mut self, ty: TypeId, map: &Substitution) -> TypeId {
        let ty = self.subst(ty, map);
        self.settle();
        ty
    }

    fn subst_all(&mut self, list: &[TypeId], map: &Substitution) -> Vec<TypeId> {
        list.iter().map(|t| self.subst(*t, map)).collect()
    }

    fn subst(&mut self, ty: TypeId, map: &Substitution) -> TypeId {
        if map.is_empty() || !self.has_params(ty) {
            return ty;
        }
        let new = match self.get(ty).clone() {
            Type::Basic(_) => return ty,
            Type::Param(_) => return map.iter().find(|(p, _)| *p == ty).map_or(ty, |(_, t)| *t),
            Type::Named(id) if !self.has_all_arguments(id) => return self.basic(Basic::Invalid),
            Type::Named(id) => {
                let named = self.named(id);
                let (origin, args) = match named.origin {
                    Some(origin) => (origin, named.args.clone()),
                    None => (id, named.around.clone()),
                };
                let new = self.subst_all(&args, map);
                return if new == args { ty } else { self.instance(origin, new) };
            }
            Type::Pointer(t) => Type::Pointer(self.subst(t, map)),
            Type::Slice(t) => Type::Slice(self.subst(t, map)),
            Type::Array { len, elem } => Type::Array { len, elem: self.subst(elem, map) },
            Type::Chan { dir, elem } => Type::Chan { dir, elem: self.subst(elem, map) },
            Type::Map { key, value } => {
                Type::Map { key: self.subst(key, map), value: self.subst(value, map) }
            }
            Type::Struct(mut fields) => {
                for f in &mut fields {
                    f.ty = self.subst(f.ty, map);
                }
                Type::Struct(fields)
            }
            Type::Func(mut sig) => {
                sig.params = self.subst_all(&sig.params, map);
                sig.results = self.subst_all(&sig.results, map);
                Type::Func(sig)
            }
            Type::Tuple(list) => Type::Tuple(self.subst_all(&list, map)),
            Type::Interface(mut iface) => {
                for m in &mut iface.methods {
                    m.sig = self.subst(m.sig, map);
                }
                for term in iface.unions.iter_mut().flatten() {
                    term.ty = self.subst(term.ty, map);
                }
                Type::Interface(iface)
            }
        };
        self.intern(new)
    }
}
