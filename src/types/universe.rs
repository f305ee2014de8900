//! The predeclared identifiers (the Go spec, "Predeclared identifiers").

use super::check::*;
use super::info::*;
use super::model::*;
use crate::source::Span;
use crate::syntax::ast::*;

impl Checker<'_> {
    /// The predeclared identifiers.
    pub fn universe(&mut self) {
        use Basic::*;
        let types = [
            ("bool", Bool),
            ("int", Int),
            ("int8", Int8),
            ("int16", Int16),
            ("int32", Int32),
            ("int64", Int64),
            ("uint", Uint),
            ("uint8", Uint8),
            ("uint16", Uint16),
            ("uint32", Uint32),
            ("uint64", Uint64),
            ("uintptr", Uintptr),
            ("float32", Float32),
            ("float64", Float64),
            ("complex64", Complex64),
            ("complex128", Complex128),
            ("string", String),
            ("byte", Uint8),
            ("rune", Int32),
        ];
        for (name, basic) in types {
            let ty = self.table.basic(basic);
            self.predeclare(name, ty, ObjectKind::TypeName);
        }
        let any = self.t.any;
        self.predeclare("any", any, ObjectKind::TypeName);
        self.declare_error();
        self.declare_comparable();
        let untyped_bool = self.t.untyped_bool;
        self.predeclare("true", untyped_bool, ObjectKind::Const(Const::Bool(true)));
        self.predeclare("false", untyped_bool, ObjectKind::Const(Const::Bool(false)));
        let untyped_int = self.t.untyped_int;
        self.predeclare("iota", untyped_int, ObjectKind::Const(Const::int(0)));
        let nil = self.t.untyped_nil;
        self.predeclare("nil", nil, ObjectKind::Nil);
        let invalid = self.t.invalid;
        for (name, builtin) in BUILTINS {
            self.predeclare(name, invalid, ObjectKind::Builtin(builtin));
        }
    }

    fn predeclare(&mut self, name: &str, ty: TypeId, kind: ObjectKind) {
        let name = Name::new(name);
        let object = self.new_object(name.clone(), Span::default(), ty, kind);
        self.scopes[0].names.insert(name, object);
    }

    fn declare_error(&mut self) {
        let sig = Signature { params: Vec::new(), results: vec![self.t.string], variadic: false };
        let sig = self.table.intern(Type::Func(sig));
        let methods = vec![Method { name: Name::new("Error"), pkg: None, sig }];
        let iface = Interface { methods, unions: Vec::new(), comparable: false };
        let underlying = self.table.intern(Type::Interface(iface));
        let error = self.new_named(Name::new("error"), None, Span::default());
        if let Type::Named(id) = *self.table.get(error) {
            self.table.named[id.0 as usize].underlying = underlying;
        }
        self.t.error = error;
        self.predeclare("error", error, ObjectKind::TypeName);
    }

    fn declare_comparable(&mut self) {
        let iface = Interface { methods: Vec::new(), unions: Vec::new(), comparable: true };
        let underlying = self.table.intern(Type::Interface(iface));
        let comparable = self.new_named(Name::new("comparable"), None, Span::default());
        if let Type::Named(id) = *self.table.get(comparable) {
            self.table.named[id.0 as usize].underlying = underlying;
        }
        self.predeclare("comparable", comparable, ObjectKind::TypeName);
    }
}

const BUILTINS: [(&str, Builtin); 18] = [
    ("append", Builtin::Append),
    ("cap", Builtin::Cap),
    ("clear", Builtin::Clear),
    ("close", Builtin::Close),
    ("complex", Builtin::Complex),
    ("copy", Builtin::Copy),
    ("delete", Builtin::Delete),
    ("imag", Builtin::Imag),
    ("len", Builtin::Len),
    ("make", Builtin::Make),
    ("max", Builtin::Max),
    ("min", Builtin::Min),
    ("new", Builtin::New),
    ("panic", Builtin::Panic),
    ("print", Builtin::Print),
    ("println", Builtin::Println),
    ("real", Builtin::Real),
    ("recover", Builtin::Recover),
];

/// The name of a builtin.
pub(super) fn builtin_name(builtin: Builtin) -> &'static str {
    BUILTINS.iter().find(|(_, b)| *b == builtin).map_or("", |(n, _)| n)
}
