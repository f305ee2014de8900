//! What the checker found out: objects, and side tables by `NodeId`.

use super::model::{NamedId, ObjectId, PackageId, TypeId, TypeTable};
use crate::source::Span;
use crate::syntax::ast::{File, Name, NodeId};
use num_bigint::BigInt;
use std::collections::HashMap;
use std::sync::Arc;

/// An exact constant (the Go spec, "Constants").
#[derive(Clone, PartialEq, Debug)]
pub enum Const {
    Bool(bool),
    Str(Arc<[u8]>),
    Int(BigInt),
    /// Numerator and positive denominator, in lowest terms.
    Float(BigInt, BigInt),
    /// The real and the imaginary part, each a `Float`.
    Complex(Box<[Const; 2]>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// A call without results.
    NoValue,
    Builtin(Builtin),
    Type,
    Const,
    /// Addressable.
    Variable,
    MapIndex,
    Value,
    /// A value that may be used with a second, boolean one (index of a map, assertion, receive).
    CommaOk,
    /// The name nil.
    Nil,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
}

#[derive(Clone, Debug)]
pub struct TypeAndValue {
    pub mode: Mode,
    /// The final type: an untyped constant or comparison has been given the type that its context asks for
    /// (an operand passed to an interface keeps its default type: the conversion is implied).
    /// A comma-ok expression used with two values keeps the single value's type.
    pub ty: TypeId,
    pub value: Option<Const>,
}

#[derive(Clone, Debug)]
pub struct Object {
    pub name: Name,
    pub pkg: Option<PackageId>,
    pub decl: Span,
    pub ty: TypeId,
    pub kind: ObjectKind,
}

#[derive(Clone, Debug)]
pub enum ObjectKind {
    Const(Const),
    /// `global`: declared at package level.
    Var {
        global: bool,
        field: bool,
    },
    TypeName,
    /// A function or method declaration; `recv` is the receiver's defined type.
    Func {
        recv: Option<NamedId>,
    },
    Package(PackageId),
    Builtin(Builtin),
    Nil,
    Label,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SelectionKind {
    Field,
    /// A method call or value `x.m`; interface methods included.
    Method,
    /// `T.m`.
    MethodExpr,
}

/// A selector that is not a qualified identifier.
#[derive(Clone, Debug)]
pub struct Selection {
    pub kind: SelectionKind,
    /// Embedded fields on the way, then for a field the field itself. Pointers on the way are implied by the types.
    pub path: Vec<u32>,
    /// The method's declaration; None for a field or an interface's method.
    pub method: Option<ObjectId>,
    /// The type of the thing that holds the field or method after `path` (without a pointer).
    pub holder: TypeId,
}

/// One package-level variable initialisation, in order of execution.
#[derive(Clone, Debug)]
pub struct Initializer {
    pub lhs: Vec<ObjectId>,
    /// Where the expression stands: package, file index, declaration index, index of the value in it.
    pub package: PackageId,
    pub file: usize,
    pub decl: usize,
    pub value: usize,
}

#[derive(Clone, Debug)]
pub struct Package {
    pub path: String,
    pub name: String,
    pub files: Vec<Arc<File>>,
    /// Directly imported packages.
    pub imports: Vec<PackageId>,
    /// Variables in order of initialisation (the Go spec, "Package initialization").
    pub init_order: Vec<Initializer>,
}

/// The side tables.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// Every expression, types included.
    pub exprs: HashMap<NodeId, TypeAndValue>,
    /// Identifier or name expression -> what it declares. Absent for `_`.
    pub defs: HashMap<NodeId, ObjectId>,
    /// Identifier or name expression -> what it refers to (also a selector's `sel` that names a package's member).
    pub uses: HashMap<NodeId, ObjectId>,
    /// Selector expression -> selection.
    pub selections: HashMap<NodeId, Selection>,
    /// A type switch's clause -> its variable.
    pub implicits: HashMap<NodeId, ObjectId>,
    /// Function name expression (or the selector's `sel`) -> type arguments of the instance; a method's own ones.
    pub instances: HashMap<NodeId, Vec<TypeId>>,
    /// Generic function or method -> its type parameters, a receiver's first.
    pub type_params: HashMap<ObjectId, Vec<TypeId>>,
    /// Function literal expression -> its parameters then results; FuncDecl name -> receiver, parameters, results.
    /// Unnamed and blank ones are None.
    pub params: HashMap<NodeId, Vec<Option<ObjectId>>>,
}

/// A program without errors: packages in order of initialisation (imported ones first, main last);
/// a `PackageId` is an index into `packages`.
#[derive(Clone, Debug)]
pub struct TypedProgram {
    pub types: TypeTable,
    pub objects: Vec<Object>,
    pub packages: Vec<Package>,
    pub info: Info,
}

impl TypedProgram {
    pub fn object(&self, id: ObjectId) -> &Object {
        &self.objects[id.0 as usize]
    }
}
