//! The checker's state, scopes, and errors.

use super::generic::{Generic, Unverified};
use super::info::*;
use super::model::*;
use super::mono::Instances;
use super::print::{Qualify, basic_text, type_text};
use crate::diagnostic::{Diagnostic, TypeProblem};
use crate::source::{SourceSet, Span};
use crate::syntax::NodeIds;
use crate::syntax::ast::*;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct ScopeId(pub usize);

#[derive(Debug, Default)]
pub(super) struct Scope {
    pub parent: Option<ScopeId>,
    pub names: HashMap<Name, ObjectId>,
    /// Local variables, in order, for "declared and not used".
    pub locals: Vec<ObjectId>,
}

/// Where a package-level object is declared: a file and its declaration's index.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub file: Arc<File>,
    pub file_index: usize,
    pub decl: usize,
    /// The declaration whose type and values a constant repeats (its own otherwise).
    pub values: usize,
    /// Index of the name in the declaration.
    pub name: usize,
    pub scope: ScopeId,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Color {
    /// Not looked at yet.
    White,
    /// Being resolved.
    Grey,
    Black,
}

/// What the checker knows of an object besides what it gives away.
#[derive(Clone, Debug)]
pub(super) struct State {
    pub color: Color,
    pub place: Option<Place>,
    pub used: bool,
    /// Package-level objects that its declaration refers to.
    pub deps: BTreeSet<ObjectId>,
}

/// The basic types, interned once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Basics {
    pub invalid: TypeId,
    pub bool: TypeId,
    pub int: TypeId,
    pub uint8: TypeId,
    pub int32: TypeId,
    pub float64: TypeId,
    pub complex128: TypeId,
    pub string: TypeId,
    pub untyped_bool: TypeId,
    pub untyped_int: TypeId,
    pub untyped_rune: TypeId,
    pub untyped_float: TypeId,
    pub untyped_complex: TypeId,
    pub untyped_string: TypeId,
    pub untyped_nil: TypeId,
    pub error: TypeId,
    pub any: TypeId,
    pub empty: TypeId,
}

/// The function whose body is being checked.
#[derive(Clone, Debug)]
pub(super) struct FuncContext {
    pub results: Vec<TypeId>,
    /// Named results' objects, for bare returns; empty when they have no names.
    pub named: Vec<(Name, ObjectId)>,
}

pub(super) struct Checker<'a> {
    pub sources: &'a mut SourceSet,
    pub ids: NodeIds,
    pub table: TypeTable,
    pub objects: Vec<Object>,
    pub states: Vec<State>,
    pub packages: Vec<Package>,
    pub info: Info,
    pub errors: Vec<Diagnostic>,
    pub scopes: Vec<Scope>,
    pub t: Basics,
    pub pkg: PackageId,
    pub scope: ScopeId,
    pub func: Option<FuncContext>,
    /// The package-level object whose declaration is being checked.
    pub decl: Option<ObjectId>,
    pub iota: Option<u32>,
    /// Objects under resolution, for cycles.
    pub path: Vec<ObjectId>,
    /// How many function types were around when each of them was met, and how many are now.
    pub path_indirect: Vec<u32>,
    pub indirect: u32,
    /// Constraints around: they may speak of the type that they are a part of.
    pub in_constraint: u32,
    /// Types declared as another that has no underlying type yet.
    pub late: Vec<(NamedId, TypeId)>,
    /// Packages by path, once checked.
    pub imported: HashMap<String, PackageId>,
    /// Scopes of packages.
    pub package_scopes: Vec<ScopeId>,
    /// Method declarations by the name of their receiver's type.
    pub methods: HashMap<Name, Vec<Place>>,
    /// Whether the program's text says `uint8` and `int32` rather than `byte` and `rune`.
    /// The program says interface{}, and nowhere any.
    pub names_empty: bool,
    pub names_uint8: bool,
    pub names_int32: bool,
    /// Map keys to be found comparable once all types are known.
    pub keys: Vec<(Span, TypeId)>,
    /// Types of variables: no constraints, once all types are known.
    pub var_types: Vec<(Span, TypeId)>,
    /// Generic aliases' type parameters.
    pub alias_params: HashMap<ObjectId, Vec<TypeId>>,
    /// The scopes of functions' type parameters.
    pub type_scopes: HashMap<ObjectId, ScopeId>,
    /// Generic functions that lack type arguments, by their expression.
    pub generics: HashMap<NodeId, Generic>,
    pub unverified: Vec<Unverified>,
    pub instances: Instances,
    /// Parameters, as messages tell them from other variables.
    pub params: std::collections::HashSet<ObjectId>,
    /// The type parameters of the function around.
    pub around: Vec<TypeId>,
    /// Types to be resolved before all others.
    pub first: Vec<Span>,
    /// A type that should have been resolved before those that were: all that was found is worth nothing.
    pub again: Option<Span>,
    /// Functions may have no bodies.
    pub as_go_tests: bool,
}

pub(super) const UNIVERSE: ScopeId = ScopeId(0);

impl Qualify for Checker<'_> {
    fn package(&self, id: PackageId) -> String {
        let package = &self.packages[id.0 as usize];
        match package.path.as_str() {
            _ if id == self.pkg => String::new(),
            // Go's own library has another package of that name, and gc tells them apart by their paths.
            "sync" => "\"sync\"".to_string(),
            // That one comes with any other import.
            "sync/atomic" if self.packages[self.pkg.0 as usize].imports.len() > 1 => {
                "\"sync/atomic\"".to_string()
            }
            _ => package.name.clone(),
        }
    }

    fn empty_interface(&self) -> &'static str {
        if self.names_empty { "interface{}" } else { "any" }
    }

    /// The two names of a type are one type here; a message shows the one that the program uses.
    fn basic(&self, basic: Basic) -> &'static str {
        match basic {
            Basic::Uint8 if !self.names_uint8 => "byte",
            Basic::Int32 if !self.names_int32 => "rune",
            _ => basic_text(basic),
        }
    }
}

impl Checker<'_> {
    pub fn error(&mut self, span: Span, problem: TypeProblem) {
        self.errors.push(Diagnostic::types(span, problem));
    }

    /// An error that leaves the program runnable for us (unused names).
    pub fn soft_error(&mut self, span: Span, problem: TypeProblem) {
        self.errors.push(Diagnostic { soft: true, ..Diagnostic::types(span, problem) });
    }

    pub fn text(&self, ty: TypeId) -> String {
        type_text(&self.table, ty, self)
    }

    pub fn is_invalid(&self, ty: TypeId) -> bool {
        ty == self.t.invalid
    }

    pub fn push_scope(&mut self) -> ScopeId {
        let outer = self.scope;
        self.scopes.push(Scope { parent: Some(outer), ..Scope::default() });
        self.scope = ScopeId(self.scopes.len() - 1);
        outer
    }

    /// Leaves a scope; its unused variables are reported.
    pub fn pop_scope(&mut self, outer: ScopeId) {
        let locals = std::mem::take(&mut self.scopes[self.scope.0].locals);
        for object in locals {
            if !self.states[object.0 as usize].used {
                let (name, span) = (self.object(object).name.to_string(), self.object(object).decl);
                self.soft_error(span, TypeProblem::DeclaredNotUsed { name });
            }
        }
        self.scope = outer;
    }

    pub fn object(&self, id: ObjectId) -> &Object {
        &self.objects[id.0 as usize]
    }

    pub fn state(&mut self, id: ObjectId) -> &mut State {
        &mut self.states[id.0 as usize]
    }

    pub fn new_object(&mut self, name: Name, decl: Span, ty: TypeId, kind: ObjectKind) -> ObjectId {
        let pkg = (self.scope != UNIVERSE).then_some(self.pkg);
        self.objects.push(Object { name, pkg, decl, ty, kind });
        self.states.push(State { color: Color::Black, place: None, used: false, deps: BTreeSet::new() });
        ObjectId(self.objects.len() as u32 - 1)
    }

    /// Declares an object in the current scope; the blank name is never declared.
    pub fn declare(&mut self, ident: &Ident, object: ObjectId) {
        if ident.name.is_blank() {
            return;
        }
        self.info.defs.insert(ident.id, object);
        if let Some(other) = self.scopes[self.scope.0].names.get(&ident.name) {
            let other = self.object(*other).decl;
            self.redeclared(ident, other);
            // Nothing can use it.
            self.state(object).used = true;
            return;
        }
        self.scopes[self.scope.0].names.insert(ident.name.clone(), object);
    }

    pub fn redeclared(&mut self, ident: &Ident, other: Span) {
        let other = self.position(other);
        self.error(ident.span, TypeProblem::Redeclared { name: ident.name.to_string(), other });
    }

    /// `./main.go:3:5`, as gc names another place within a message.
    pub fn position(&self, span: Span) -> String {
        let at = self.sources.line_col(span);
        format!("{}:{}:{}", self.sources.file(span.file).name, at.line, at.col)
    }

    /// A local variable, reported when it stays unused.
    pub fn new_local(&mut self, ident: &Ident, ty: TypeId) -> ObjectId {
        let kind = ObjectKind::Var { global: false, field: false };
        let object = self.new_object(ident.name.clone(), ident.span, ty, kind);
        if !ident.name.is_blank() {
            self.scopes[self.scope.0].locals.push(object);
        }
        object
    }

    /// The object that a name means here.
    pub fn find(&self, name: &Name) -> Option<ObjectId> {
        let mut scope = Some(self.scope);
        while let Some(at) = scope {
            if let Some(object) = self.scopes[at.0].names.get(name) {
                return Some(*object);
            }
            scope = self.scopes[at.0].parent;
        }
        None
    }

    /// Notes that the declaration being checked refers to a package-level object of its own package.
    pub fn depend(&mut self, on: ObjectId) {
        if let Some(decl) = self.decl
            && self.states[on.0 as usize].place.is_some()
            && self.object(on).pkg == Some(self.pkg)
        {
            self.state(decl).deps.insert(on);
        }
    }

    pub fn record(&mut self, id: NodeId, mode: Mode, ty: TypeId, value: Option<Const>) {
        self.info.exprs.insert(id, TypeAndValue { mode, ty, value });
    }

    pub fn under(&self, ty: TypeId) -> &Type {
        self.table.under(ty)
    }

    pub fn basic_of(&self, ty: TypeId) -> Option<Basic> {
        match self.under(ty) {
            Type::Basic(b) => Some(*b),
            _ => None,
        }
    }
}
