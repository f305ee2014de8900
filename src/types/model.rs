//! Types as data: an interner in which identical types (the Go spec, "Type identity") share one `TypeId`.

use crate::source::Span;
use crate::syntax::ast::{ChanDir, Name};
use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TypeId(pub u32);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NamedId(pub u32);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ObjectId(pub u32);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PackageId(pub u32);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Basic {
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Field {
    pub name: Name,
    /// Distinguishes unexported names of different packages; None for exported ones.
    pub pkg: Option<PackageId>,
    pub ty: TypeId,
    pub embedded: bool,
    pub tag: Option<Vec<u8>>,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Signature {
    pub params: Vec<TypeId>,
    pub results: Vec<TypeId>,
    /// The last parameter is `...T`, its type here `[]T`.
    pub variadic: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Method {
    pub name: Name,
    pub pkg: Option<PackageId>,
    /// A `Type::Func`.
    pub sig: TypeId,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    pub tilde: bool,
    pub ty: TypeId,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Interface {
    /// The complete method set, embedded interfaces' included, sorted by name.
    pub methods: Vec<Method>,
    /// The type set's unions, each a conjunct; empty: all types.
    pub unions: Vec<Vec<Term>>,
    pub comparable: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    Basic(Basic),
    /// A defined type, or one instance of a generic one.
    Named(NamedId),
    Pointer(TypeId),
    Slice(TypeId),
    Array {
        len: i64,
        elem: TypeId,
    },
    Map {
        key: TypeId,
        value: TypeId,
    },
    Chan {
        dir: ChanDir,
        elem: TypeId,
    },
    Struct(Vec<Field>),
    Func(Signature),
    Interface(Interface),
    /// Results of a call with several; the empty one for none.
    Tuple(Vec<TypeId>),
    /// A type parameter, by its index in `TypeTable::params`.
    Param(u32),
}

/// A defined type.
#[derive(Clone, Debug)]
pub struct Named {
    /// As in source, without package.
    pub name: Name,
    /// None: predeclared (`error`; `any` is an alias).
    pub pkg: Option<PackageId>,
    pub decl: Span,
    /// Never itself Named once checking ended.
    pub underlying: TypeId,
    pub methods: Vec<MethodDecl>,
    /// For an instance: the generic type and its arguments.
    pub origin: Option<NamedId>,
    pub args: Vec<TypeId>,
    /// For a generic type: its parameters.
    pub params: Vec<TypeId>,
    /// Where an instance was asked for first.
    pub at: Option<Span>,
    /// How many of these are the type parameters of the function around.
    pub hidden: usize,
    /// For a type declared in a generic function: that function's type parameters.
    pub around: Vec<TypeId>,
}

#[derive(Clone, Debug)]
pub struct MethodDecl {
    pub name: Name,
    pub pkg: Option<PackageId>,
    pub pointer_receiver: bool,
    /// The signature without the receiver.
    pub sig: TypeId,
    /// A generic method's own type parameters.
    pub params: Vec<TypeId>,
    /// The `ObjectKind::Func` that declares it (the generic type's, for an instance).
    pub object: ObjectId,
}

#[derive(Clone, Debug)]
pub struct TypeParam {
    pub name: Name,
    pub constraint: TypeId,
    /// The constraint is written without `interface{ }` around its types.
    pub implicit: bool,
    pub decl: Span,
}

/// All types of a program.
#[derive(Clone, Debug, Default)]
pub struct TypeTable {
    types: Vec<Type>,
    ids: HashMap<Type, TypeId>,
    pub(super) traits: Vec<Traits>,
    pub named: Vec<Named>,
    pub params: Vec<TypeParam>,
    pub(super) instances: HashMap<(NamedId, Vec<TypeId>), TypeId>,
    /// Instances whose underlying type is to come: now, or when their generic type has one.
    pub(super) fresh: Vec<NamedId>,
    pub(super) waiting: Vec<NamedId>,
    pub(super) settling: bool,
    /// More instances than a program may have, or ones nested too deep.
    pub endless: bool,
}

/// What is known of a type from its parts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Traits {
    /// It speaks of type parameters.
    pub params: bool,
    /// Some part of it is wrong, and told.
    pub invalid: bool,
    /// How deep it is nested.
    pub depth: u16,
}

/// Type parameters and what they stand for.
pub type Substitution = [(TypeId, TypeId)];

impl TypeTable {
    pub fn intern(&mut self, ty: Type) -> TypeId {
        if let Some(id) = self.ids.get(&ty) {
            return *id;
        }
        let id = TypeId(self.types.len() as u32);
        let traits = self.traits_of(&ty);
        self.traits.push(traits);
        self.types.push(ty.clone());
        self.ids.insert(ty, id);
        id
    }

    pub fn basic(&mut self, b: Basic) -> TypeId {
        self.intern(Type::Basic(b))
    }

    /// A basic type's id, once it has one.
    pub fn id_of_basic(&self, b: Basic) -> Option<TypeId> {
        self.ids.get(&Type::Basic(b)).copied()
    }

    pub fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0 as usize]
    }

    /// The underlying type (the Go spec, "Underlying types"), as an id.
    pub fn underlying(&self, id: TypeId) -> TypeId {
        match self.get(id) {
            Type::Named(n) => self.named[n.0 as usize].underlying,
            _ => id,
        }
    }

    /// The underlying type, as data.
    pub fn under(&self, id: TypeId) -> &Type {
        self.get(self.underlying(id))
    }

    /// A defined type's id among the types.
    pub fn id_of_named(&self, id: NamedId) -> Option<TypeId> {
        self.ids.get(&Type::Named(id)).copied()
    }

    pub fn named(&self, id: NamedId) -> &Named {
        &self.named[id.0 as usize]
    }

    fn traits_of(&self, ty: &Type) -> Traits {
        let mut parts: Vec<TypeId> = Vec::new();
        let mut own = false;
        match ty {
            Type::Basic(_) => {}
            Type::Param(_) => own = true,
            Type::Named(id) => {
                let named = self.named(*id);
                own = !named.around.is_empty();
                parts.extend(&named.args);
            }
            Type::Pointer(t) | Type::Slice(t) => parts.push(*t),
            Type::Array { elem, .. } | Type::Chan { elem, .. } => parts.push(*elem),
            Type::Map { key, value } => parts.extend([*key, *value]),
            Type::Struct(fields) => parts.extend(fields.iter().map(|f| f.ty)),
            Type::Func(sig) => parts.extend(sig.params.iter().chain(&sig.results)),
            Type::Tuple(list) => parts.extend(list),
            Type::Interface(iface) => {
                parts.extend(iface.methods.iter().map(|m| m.sig));
                parts.extend(iface.unions.iter().flatten().map(|t| t.ty));
            }
        }
        let start = Traits { params: own, invalid: matches!(ty, Type::Basic(Basic::Invalid)), depth: 1 };
        parts.iter().map(|t| self.traits[t.0 as usize]).fold(start, |all, part| Traits {
            params: all.params || part.params,
            invalid: all.invalid || part.invalid,
            depth: all.depth.max(part.depth.saturating_add(1)),
        })
    }

    /// Whether a type speaks of type parameters.
    pub fn has_params(&self, ty: TypeId) -> bool {
        self.traits[ty.0 as usize].params
    }

    /// Whether a part of a type is wrong: what follows from it is not told.
    pub fn has_invalid(&self, ty: TypeId) -> bool {
        self.traits[ty.0 as usize].invalid
    }

    pub fn new_param(&mut self, name: Name, constraint: TypeId, decl: Span) -> TypeId {
        self.params.push(TypeParam { name, constraint, implicit: false, decl });
        self.intern(Type::Param(self.params.len() as u32 - 1))
    }

    pub fn param(&self, ty: TypeId) -> Option<&TypeParam> {
        match self.get(ty) {
            Type::Param(i) => self.params.get(*i as usize),
            _ => None,
        }
    }
}
