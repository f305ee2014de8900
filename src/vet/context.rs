//! What every check asks of the program: types, what a call calls, and how vet writes names, types and expressions.

use crate::diagnostic::{Diagnostic, VetProblem};
use crate::source::{SourceSet, Span};
use crate::syntax::ast::*;
use crate::syntax::print::unary_text;
use crate::syntax::{op_text, precedence};
use crate::types::info::{Const, Info, Mode, Object, ObjectKind, Selection, SelectionKind, TypedProgram};
use crate::types::lookup::{Found, lookup};
use crate::types::model::*;
use crate::types::print::{Qualify, basic_text, type_text};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The import path that the go command gives to a program of files named one by one.
const OWN_PATH: &str = "command-line-arguments";

pub(super) struct Vetted<'a> {
    pub program: &'a TypedProgram,
    pub info: &'a Info,
    pub table: &'a TypeTable,
    pub sources: &'a SourceSet,
    pub files: &'a [Arc<File>],
    pub pkg: PackageId,
    /// The program's own functions and methods.
    pub funcs: BTreeMap<ObjectId, &'a FuncDecl>,
    pub error: Option<TypeId>,
    names_uint8: bool,
    names_int32: bool,
}

/// What a function is known by.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Key {
    /// A function, a method, a variable.
    Object(ObjectId),
    /// A field of a struct.
    Field(TypeId, u32),
    /// A method of an interface.
    Abstract(TypeId, Name),
}

/// What a call calls, when that is known by name.
#[derive(Clone, Debug)]
pub(super) struct Callee {
    pub key: Key,
    /// `fmt.Printf`, `(*command-line-arguments.T).Logf`, a variable's name.
    pub full: String,
    pub name: Name,
    /// For a method: the receiver's type as vet writes it, and the signature without it.
    pub recv: Option<(String, TypeId)>,
    /// The package's path, for a function.
    pub path: String,
}

pub(super) fn unparen(mut e: &Expr) -> &Expr {
    while let ExprKind::Paren(x) = &e.kind {
        e = x;
    }
    e
}

impl<'a> Vetted<'a> {
    pub fn new(program: &'a TypedProgram, sources: &'a SourceSet) -> Option<Vetted<'a>> {
        let package = program.packages.last()?;
        let info = &program.info;
        let decls = package.files.iter().flat_map(|f| &f.decls);
        let funcs = decls.filter_map(|d| match d {
            Decl::Func(f) => Some((*info.defs.get(&f.name.id)?, &**f)),
            _ => None,
        });
        let error = program.types.named.iter().position(|n| n.pkg.is_none() && n.name.as_str() == "error");
        let says = |word| package.files.iter().any(|f| sources.file(f.file).text.contains(word));
        Some(Vetted {
            program,
            info,
            table: &program.types,
            sources,
            files: &package.files,
            pkg: PackageId(program.packages.len() as u32 - 1),
            funcs: funcs.collect(),
            error: error.and_then(|n| program.types.id_of_named(NamedId(n as u32))),
            names_uint8: says("uint8"),
            names_int32: says("int32"),
        })
    }

    pub fn finding(&self, span: Span, problem: VetProblem) -> Diagnostic {
        Diagnostic::vet(span, problem)
    }

    pub fn imports(&self, path: &str) -> bool {
        self.files.iter().flat_map(|f| &f.imports).any(|i| i.path == path)
    }

    pub fn line(&self, span: Span) -> u32 {
        self.sources.line_col(span).line
    }

    pub fn object(&self, id: ObjectId) -> &'a Object {
        self.program.object(id)
    }

    /// An expression's type.
    pub fn ty(&self, e: &Expr) -> Option<TypeId> {
        let known = self.info.exprs.get(&e.id)?;
        match known.mode {
            // For vet, nil has no type of its context.
            Mode::Nil => self.table.id_of_basic(Basic::UntypedNil),
            _ => Some(known.ty),
        }
    }

    /// The type of an expression that is a value.
    pub fn value_type(&self, e: &Expr) -> Option<TypeId> {
        let known = self.info.exprs.get(&e.id)?;
        let value = !matches!(known.mode, Mode::NoValue | Mode::Builtin(_) | Mode::Type);
        value.then_some(known.ty)
    }

    /// A constant string's value.
    pub fn constant_string(&self, e: &Expr) -> Option<String> {
        match self.info.exprs.get(&e.id)?.value.as_ref()? {
            Const::Str(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
            _ => None,
        }
    }

    /// What a plain name declares or refers to.
    pub fn named_object(&self, e: &Expr) -> Option<ObjectId> {
        match e.kind {
            ExprKind::Name(_) => self.info.uses.get(&e.id).or_else(|| self.info.defs.get(&e.id)).copied(),
            _ => None,
        }
    }

    /// The path of the package that a name stands for.
    pub fn package_named(&self, e: &Expr) -> Option<&'a str> {
        match self.object(self.named_object(e)?).kind {
            ObjectKind::Package(id) => Some(&self.program.packages[id.0 as usize].path),
            _ => None,
        }
    }

    pub fn signature(&self, ty: TypeId) -> Option<&'a Signature> {
        match self.table.get(ty) {
            Type::Func(sig) => Some(sig),
            _ => None,
        }
    }

    /// What a call's function expression names.
    pub fn callee(&self, fun: &Expr) -> Option<Callee> {
        let fun = unparen(fun);
        match &fun.kind {
            // An instance of a generic function; an element of a list has no name.
            ExprKind::Index { x, .. } => self.callee(x).filter(|callee| match callee.key {
                Key::Object(id) => matches!(self.object(id).kind, ObjectKind::Func { .. }),
                _ => false,
            }),
            ExprKind::Name(_) => self.callee_object(self.named_object(fun)?),
            ExprKind::Selector { sel, .. } => match self.info.selections.get(&fun.id) {
                Some(selection) => self.method_callee(selection, &sel.name),
                None => self.callee_object(*self.info.uses.get(&sel.id)?),
            },
            _ => None,
        }
    }

    fn method_callee(&self, selection: &Selection, name: &Name) -> Option<Callee> {
        if selection.kind == SelectionKind::Field {
            let key = Key::Field(selection.holder, *selection.path.last()?);
            let full = name.to_string();
            return Some(Callee { key, full, name: name.clone(), recv: None, path: String::new() });
        }
        let holder = self.type_text(selection.holder);
        let Some(method) = selection.method else {
            let (sig, _) = self.method(selection.holder, name.as_str())?;
            let full = format!("({holder}).{name}");
            let recv = Some((holder, sig));
            let key = Key::Abstract(selection.holder, name.clone());
            return Some(Callee { key, full, name: name.clone(), recv, path: String::new() });
        };
        let mut callee = self.callee_object(method)?;
        if let Some((recv, _)) = &mut callee.recv {
            // The instance at hand, where the type is generic.
            *recv = if recv.starts_with('*') { format!("*{holder}") } else { holder };
            callee.full = format!("({recv}).{name}");
        }
        Some(callee)
    }

    fn callee_object(&self, id: ObjectId) -> Option<Callee> {
        let object = self.object(id);
        let name = object.name.clone();
        let callee = |full, recv, path| Callee { key: Key::Object(id), full, name: name.clone(), recv, path };
        match object.kind {
            ObjectKind::Var { .. } => Some(callee(name.to_string(), None, String::new())),
            ObjectKind::Func { recv: None } => {
                let path = self.path_of(object.pkg?);
                Some(callee(format!("{path}.{name}"), None, path))
            }
            ObjectKind::Func { recv: Some(holder) } => {
                let method = self.table.named(holder).methods.iter().find(|m| m.object == id)?;
                let star = if method.pointer_receiver { "*" } else { "" };
                let recv = format!("{star}{}", self.receiver_text(holder));
                let full = format!("({recv}).{name}");
                Some(callee(full, Some((recv, method.sig)), self.path_of(object.pkg?)))
            }
            _ => None,
        }
    }

    /// What a key stands for, as if it were called; none for a field.
    pub fn callee_of(&self, key: &Key) -> Option<Callee> {
        match key {
            Key::Object(id) => self.callee_object(*id),
            Key::Field(..) => None,
            Key::Abstract(holder, name) => {
                let recv = self.type_text(*holder);
                let (sig, _) = self.method(*holder, name.as_str())?;
                let full = format!("({recv}).{name}");
                let recv = Some((recv, sig));
                Some(Callee { key: key.clone(), full, name: name.clone(), recv, path: String::new() })
            }
        }
    }

    /// A method's whole name.
    pub fn method_name(&self, id: ObjectId) -> Option<String> {
        self.callee_object(id).map(|callee| callee.full)
    }

    /// A receiver's type with the names of its type parameters alone.
    fn receiver_text(&self, holder: NamedId) -> String {
        let named = self.table.named(holder);
        let path = named.pkg.map_or(String::new(), |p| self.path_of(p) + ".");
        let params: Vec<&str> =
            named.params.iter().filter_map(|p| self.table.param(*p)).map(|p| p.name.as_str()).collect();
        match params.as_slice() {
            [] => format!("{path}{}", named.name),
            params => format!("{path}{}[{}]", named.name, params.join(",")),
        }
    }

    pub fn path_of(&self, pkg: PackageId) -> String {
        if pkg == self.pkg { OWN_PATH.into() } else { self.program.packages[pkg.0 as usize].path.clone() }
    }

    /// A type with the whole paths of packages, as vet's messages have it.
    pub fn type_text(&self, ty: TypeId) -> String {
        type_text(self.table, ty, self)
    }

    /// The same with other packages' names alone.
    pub fn short_type_text(&self, ty: TypeId) -> String {
        type_text(self.table, ty, &Short(self))
    }

    /// A method of a type by name, as `go/types` looks it up in a value that has no address.
    pub fn method(&self, ty: TypeId, name: &str) -> Option<(TypeId, Option<ObjectId>)> {
        match lookup(self.table, ty, &Name::new(name), self.pkg) {
            Found::Method { method, indirect, .. } => {
                let reached = !method.pointer_receiver || indirect;
                reached.then_some((method.sig, Some(method.object)))
            }
            Found::InterfaceMethod { sig, .. } => Some((sig, None)),
            _ => None,
        }
    }

    /// Whether a method is `func() string`.
    pub fn makes_string(&self, sig: TypeId) -> bool {
        let string = |ty| matches!(self.table.get(ty), Type::Basic(Basic::String));
        matches!(self.table.get(sig), Type::Func(s) if s.params.is_empty() && s.results.len() == 1 && string(s.results[0]))
    }

    /// An expression as gofmt writes it alone.
    pub fn text(&self, e: &Expr) -> String {
        self.text_at(e, 1)
    }

    /// The same as a part of others: the deeper, the fewer blanks stand around operators.
    fn text_at(&self, e: &Expr, depth: u32) -> String {
        match &e.kind {
            ExprKind::Binary { op, x, y, .. } => {
                let own = precedence(*op);
                let same = matches!(&x.kind, ExprKind::Binary { op, .. } if precedence(*op) == own);
                let left = self.text_at(x, if same { depth } else { depth + 1 });
                let blank = if own < blank_below(e, depth) { " " } else { "" };
                format!("{left}{blank}{}{blank}{}", op_text(*op), self.text_at(y, depth + 1))
            }
            ExprKind::Paren(x) => format!("({})", self.text_at(x, depth.max(2) - 1)),
            ExprKind::Unary { op, x } => format!("{}{}", unary_text(*op), self.text_at(x, depth)),
            _ => self.sources.text(e.span).to_string(),
        }
    }
}

/// Operators of a lower precedence than this have blanks around them.
fn blank_below(e: &Expr, depth: u32) -> u8 {
    let (mut sums, mut products) = (false, false);
    note_operators(e, &mut sums, &mut products);
    match (sums && products, depth) {
        (true, 1) => 5,
        (false, 1) => 6,
        _ => 4,
    }
}

fn note_operators(e: &Expr, sums: &mut bool, products: &mut bool) {
    if let ExprKind::Binary { op, x, y, .. } = &e.kind {
        *sums |= precedence(*op) == 4;
        *products |= precedence(*op) == 5;
        note_operators(x, sums, products);
        note_operators(y, sums, products);
    }
}

impl Qualify for Vetted<'_> {
    fn package(&self, id: PackageId) -> String {
        self.path_of(id)
    }

    /// One type for us; vet shows the name that was written, which here is the one that the program uses.
    fn basic(&self, basic: Basic) -> &'static str {
        match basic {
            Basic::Uint8 if !self.names_uint8 => "byte",
            Basic::Int32 if !self.names_int32 => "rune",
            _ => basic_text(basic),
        }
    }

    fn between_arguments(&self) -> &'static str {
        ", "
    }
}

struct Short<'a>(&'a Vetted<'a>);

impl Qualify for Short<'_> {
    fn package(&self, id: PackageId) -> String {
        if id == self.0.pkg { String::new() } else { self.0.program.packages[id.0 as usize].name.clone() }
    }

    fn basic(&self, basic: Basic) -> &'static str {
        self.0.basic(basic)
    }

    fn between_arguments(&self) -> &'static str {
        ", "
    }
}
