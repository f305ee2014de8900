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
}

#[derive(Clone, Debug)]
pub struct MethodDecl {
    pub name: Name,
    pub pkg: Option<PackageId>,
    pub pointer_receiver: bool,
    /// The signature without the receiver.
    pub sig: TypeId,
    /// The `ObjectKind::Func` that declares it (the generic type's, for an instance).
    pub object: ObjectId,
}

#[derive(Clone, Debug)]
pub struct TypeParam {
    pub name: Name,
    pub constraint: TypeId,
    pub decl: Span,
}

/// All types of a program.
#[derive(Clone, Debug, Default)]
pub struct TypeTable {
    types: Vec<Type>,
    ids: HashMap<Type, TypeId>,
    pub named: Vec<Named>,
    pub params: Vec<TypeParam>,
}

impl TypeTable {
    pub fn intern(&mut self, ty: Type) -> TypeId {
        if let Some(id) = self.ids.get(&ty) {
            return *id;
        }
        let id = TypeId(self.types.len() as u32);
        self.types.push(ty.clone());
        self.ids.insert(ty, id);
        id
    }

    pub fn basic(&mut self, b: Basic) -> TypeId {
        self.intern(Type::Basic(b))
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

    pub fn named(&self, id: NamedId) -> &Named {
        &self.named[id.0 as usize]
    }
}
