//! From files to checked packages: imports, package-level objects, the order of phases.

use super::check::*;
use super::info::*;
use super::model::*;
use crate::diagnostic::{Diagnostic, GenericProblem, Problem, SyntaxProblem, TypeProblem};
use crate::packages;
use crate::source::arrange;
use crate::source::{FileId, SourceSet, Span};
use crate::syntax::ast::*;
use crate::syntax::{NodeIds, one_a_line, parse_file};
use std::collections::HashMap;
use std::sync::Arc;

/// What checking gives: diagnostics in order of position, and the program if none of them stands in its way.
#[derive(Debug)]
pub struct Checked {
    pub diagnostics: Vec<Diagnostic>,
    pub program: Option<TypedProgram>,
}

/// Parses and checks files that make one package, and the library packages that they import.
pub fn check(sources: &mut SourceSet, files: &[FileId]) -> Checked {
    check_files(sources, files, false)
}

/// The same as Go's own tests of its checker want it: it goes on behind syntax errors, functions may have no bodies,
/// and no package needs a main.
pub fn check_as_go_tests(sources: &mut SourceSet, files: &[FileId]) -> Checked {
    check_files(sources, files, true)
}

fn check_files(sources: &mut SourceSet, files: &[FileId], as_go_tests: bool) -> Checked {
    let given = sources.files().count();
    let mut first = Vec::new();
    loop {
        match check_in_order(sources, files, as_go_tests, first.clone()) {
            Ok(checked) => return checked,
            // A cycle of types is resolved from one of them on, and not from another.
            Err(before) => first.push(before),
        }
        sources.truncate(given);
    }
}

/// Checks with some types first; another one that should come before the others, if there is.
fn check_in_order(
    sources: &mut SourceSet,
    files: &[FileId],
    as_go_tests: bool,
    first: Vec<Span>,
) -> Result<Checked, Span> {
    let mut ids = NodeIds::default();
    let mut errors = Vec::new();
    let mut trees = Vec::new();
    for file in files {
        let (tree, mut problems) = parse_file(sources, *file, &mut ids);
        if !as_go_tests {
            one_a_line(sources, &mut problems);
        }
        errors.extend(problems);
        trees.push(Arc::new(tree));
    }
    // `go f` without a call is a mistake that the rest can be checked beside, as gc does; and so is a token that is
    // written wrong.
    let not_called = |e: &Diagnostic| matches!(e.problem, Problem::Syntax(SyntaxProblem::NotCalled { .. }));
    let lexical = |e: &Diagnostic| matches!(e.problem, Problem::Syntax(SyntaxProblem::Lexical(_)));
    let unreadable = !as_go_tests && !errors.iter().all(|e| not_called(e) || lexical(e));
    if unreadable {
        errors.retain(|e| !not_called(e));
    }
    let mut checker = Checker::new(sources, ids);
    checker.errors = errors;
    (checker.as_go_tests, checker.first) = (as_go_tests, first);
    let says = |word| files.iter().any(|f| checker.sources.file(*f).text.contains(word));
    let words = |text: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == "any");
    let says_any = files.iter().any(|f| words(&checker.sources.file(*f).text));
    checker.names_empty = !says_any && says("interface{}");
    (checker.names_uint8, checker.names_int32) = (says("uint8"), says("int32"));
    // The machine's own panics are values of types declared there.
    checker.import("runtime");
    checker.one_package_name(&trees);
    if !as_go_tests {
        files.iter().for_each(|file| checker.settings(*file));
    }
    let name = trees.first().map_or("main", |t| t.package.name.as_str()).to_string();
    let path = if name == "main" { "main".to_string() } else { format!("command-line-arguments/{name}") };
    checker.check_package(&path, &name, trees);
    if let Some(before) = checker.again {
        return Err(before);
    }
    if unreadable {
        checker.only_branches();
    }
    Ok(checker.finish())
}

impl<'a> Checker<'a> {
    fn new(sources: &'a mut SourceSet, ids: NodeIds) -> Checker<'a> {
        let mut table = TypeTable::default();
        let mut basic = |b| table.basic(b);
        let string = basic(Basic::String);
        let t = Basics {
            invalid: basic(Basic::Invalid),
            bool: basic(Basic::Bool),
            int: basic(Basic::Int),
            uint8: basic(Basic::Uint8),
            int32: basic(Basic::Int32),
            float64: basic(Basic::Float64),
            complex128: basic(Basic::Complex128),
            string,
            untyped_bool: basic(Basic::UntypedBool),
            untyped_int: basic(Basic::UntypedInt),
            untyped_rune: basic(Basic::UntypedRune),
            untyped_float: basic(Basic::UntypedFloat),
            untyped_complex: basic(Basic::UntypedComplex),
            untyped_string: basic(Basic::UntypedString),
            untyped_nil: basic(Basic::UntypedNil),
            error: string,
            any: table.intern(Type::Interface(Interface {
                methods: Vec::new(),
                unions: Vec::new(),
                comparable: false,
            })),
            empty: table.intern(Type::Tuple(Vec::new())),
        };
        let mut checker = Checker {
            sources,
            ids,
            table,
            objects: Vec::new(),
            states: Vec::new(),
            packages: Vec::new(),
            info: Info::default(),
            errors: Vec::new(),
            scopes: vec![Scope::default()],
            t,
            pkg: PackageId(u32::MAX),
            scope: UNIVERSE,
            func: None,
            decl: None,
            iota: None,
            path: Vec::new(),
            path_indirect: Vec::new(),
            indirect: 0,
            in_constraint: 0,
            late: Vec::new(),
            imported: HashMap::new(),
            package_scopes: Vec::new(),
            methods: HashMap::new(),
            names_empty: false,
            names_uint8: false,
            names_int32: false,
            keys: Vec::new(),
            var_types: Vec::new(),
            alias_params: HashMap::new(),
            type_scopes: HashMap::new(),
            generics: HashMap::new(),
            unverified: Vec::new(),
            instances: Default::default(),
            params: Default::default(),
            around: Vec::new(),
            first: Vec::new(),
            again: None,
            as_go_tests: false,
        };
        checker.universe();
        checker
    }

    /// A new defined type, its underlying type to come.
    pub fn new_named(&mut self, name: Name, pkg: Option<PackageId>, decl: Span) -> TypeId {
        let id = NamedId(self.table.named.len() as u32);
        self.table.named.push(Named {
            name,
            pkg,
            decl,
            underlying: self.t.invalid,
            methods: Vec::new(),
            origin: None,
            args: Vec::new(),
            params: Vec::new(),
            hidden: 0,
            at: None,
            around: self.around.clone(),
        });
        self.table.intern(Type::Named(id))
    }

    /// A library package, checked when first asked for.
    pub fn import(&mut self, path: &str) -> Option<PackageId> {
        if let Some(id) = self.imported.get(path) {
            return Some(*id);
        }
        let files = packages::source(path)?;
        let mut trees = Vec::new();
        for (name, text) in files {
            let file = self.sources.add(format!("{path}/{name}"), *text, true);
            let (tree, problems) = parse_file(self.sources, file, &mut self.ids);
            self.errors.extend(problems);
            trees.push(Arc::new(tree));
        }
        let name = trees.first()?.package.name.as_str().to_string();
        let outside = (self.pkg, self.scope, std::mem::take(&mut self.methods));
        let id = self.check_package(path, &name, trees);
        (self.pkg, self.scope, self.methods) = outside;
        self.imported.insert(path.to_string(), id);
        Some(id)
    }

    /// gc's parser finds what is wrong with labels and branches in the functions that it can read; types are not
    /// looked at then.
    fn only_branches(&mut self) {
        let wrong: Vec<Span> =
            self.errors.iter().filter(|e| matches!(e.problem, Problem::Syntax(_))).map(|e| e.span).collect();
        let unread = |span: &Span| {
            wrong.iter().any(|w| w.file == span.file && (span.start..=span.end).contains(&w.start))
        };
        let functions: Vec<Span> = self.packages[self.pkg.0 as usize]
            .files
            .iter()
            .flat_map(|f| &f.decls)
            .filter_map(|d| match d {
                Decl::Func(f) => Some(f.span),
                _ => None,
            })
            .filter(unread)
            .collect();
        let within =
            |at: Span| functions.iter().any(|f| f.file == at.file && (f.start..=f.end).contains(&at.start));
        self.errors.retain(|e| match &e.problem {
            Problem::Type(problem) => problem.is_branch() && !within(e.span),
            Problem::Syntax(_) | Problem::Vet(_) => true,
        });
    }

    fn one_package_name(&mut self, trees: &[Arc<File>]) {
        let Some(first) = trees.first() else { return };
        for tree in trees {
            if tree.package.name.is_blank() {
                self.error(tree.package.span, TypeProblem::BlankPackage);
            }
            if tree.package.name != first.package.name {
                let (first, name) = (first.package.name.to_string(), tree.package.name.to_string());
                self.error(tree.package.span, TypeProblem::OtherPackage { name, first });
            }
        }
    }

    fn check_package(&mut self, path: &str, name: &str, trees: Vec<Arc<File>>) -> PackageId {
        let mut imports = Vec::new();
        for spec in trees.iter().flat_map(|t| &t.imports) {
            if let Some(id) = self.import(&spec.path)
                && !imports.contains(&id)
            {
                imports.push(id);
            }
        }
        self.pkg = PackageId(self.packages.len() as u32);
        self.packages.push(Package {
            path: path.to_string(),
            name: name.to_string(),
            files: trees.clone(),
            imports,
            init_order: Vec::new(),
        });
        self.scope = UNIVERSE;
        self.push_scope();
        let package_scope = self.scope;
        self.package_scopes.push(package_scope);
        self.methods = HashMap::new();
        let mut objects = Vec::new();
        let mut file_scopes = Vec::new();
        for (file_index, file) in trees.iter().enumerate() {
            self.scope = package_scope;
            self.push_scope();
            file_scopes.push(self.scope);
            self.collect(file, file_index, package_scope, &mut objects);
        }
        let mut packages = Vec::new();
        for (file, scope) in trees.iter().zip(file_scopes) {
            self.scope = scope;
            self.imports_of(file, package_scope, &mut packages);
        }
        self.scope = package_scope;
        self.phases(&objects);
        for (object, path, renamed) in packages {
            if !self.states[object.0 as usize].used {
                let (span, name) = (self.object(object).decl, self.object(object).name.to_string());
                let name = renamed.then_some(name);
                self.soft_error(span, TypeProblem::ImportedNotUsed { path, name });
            }
        }
        if name == "main" && !self.as_go_tests {
            self.needs_main(package_scope);
        }
        self.pkg
    }

    fn needs_main(&mut self, scope: ScopeId) {
        let main = self.scopes[scope.0].names.get(&Name::new("main")).copied();
        let is_func = main.is_some_and(|m| matches!(self.object(m).kind, ObjectKind::Func { .. }));
        if !is_func && self.errors.is_empty() {
            let end =
                self.packages[self.pkg.0 as usize].files.first().map_or(Span::default(), |f| f.package.span);
            self.error(end, TypeProblem::NoMain);
        }
    }

    /// Types, then methods, then the rest, then bodies.
    fn phases(&mut self, objects: &[ObjectId]) {
        let of_kind = |c: &Self, types: bool| -> Vec<ObjectId> {
            let is_type = |o: &&ObjectId| matches!(c.object(**o).kind, ObjectKind::TypeName);
            objects.iter().filter(|o| is_type(o) == types).copied().collect()
        };
        for object in of_kind(self, true) {
            if self.first.contains(&self.object(object).decl) {
                self.resolve(object);
            }
        }
        // A cycle through a defined type is none, if that one comes first.
        for alias in [false, true] {
            for object in of_kind(self, true) {
                if self.is_alias(object) == alias {
                    self.resolve(object);
                }
            }
        }
        self.attach_methods(objects);
        for object in of_kind(self, true) {
            self.contains_itself(object);
        }
        self.types_in_place();
        for object in of_kind(self, false) {
            self.resolve(object);
        }
        self.bodies(objects);
        self.types_in_place();
        self.verify_instances();
        if self.errors.is_empty() {
            self.endless_instances();
        }
        self.order_initializers(objects);
    }

    fn is_alias(&self, object: ObjectId) -> bool {
        let place = self.states[object.0 as usize].place.as_ref();
        place.is_some_and(|p| matches!(&p.file.decls[p.decl], Decl::Type(t) if t.alias))
    }

    /// Map keys and variables' types, once the types that they speak of are known.
    pub fn types_in_place(&mut self) {
        for (span, key) in std::mem::take(&mut self.keys) {
            self.map_key(span, key);
        }
        for (span, ty) in std::mem::take(&mut self.var_types) {
            if let Some(terms) = self.table.only_constraint(ty) {
                let ty = self.text(ty);
                self.soft_error(span, TypeProblem::Generic(GenericProblem::OnlyConstraint { ty, terms }));
            }
        }
    }

    /// Declares a file's package-level objects.
    fn collect(
        &mut self,
        file: &Arc<File>,
        file_index: usize,
        package_scope: ScopeId,
        objects: &mut Vec<ObjectId>,
    ) {
        let scope = self.scope;
        let invalid = self.t.invalid;
        let mut group: (u32, Option<usize>) = (u32::MAX, None);
        for (decl, d) in file.decls.iter().enumerate() {
            let place = |values: usize, name: usize| Place {
                file: file.clone(),
                file_index,
                decl,
                values,
                name,
                scope,
            };
            match d {
                Decl::Const(c) => {
                    if group.0 != c.group {
                        group = (c.group, None);
                    }
                    if !c.values.is_empty() || c.ty.is_some() {
                        group.1 = Some(decl);
                    }
                    for (i, name) in c.names.iter().enumerate() {
                        let kind = ObjectKind::Const(Const::int(0));
                        let at = place(group.1.unwrap_or(decl), i);
                        objects.push(self.collect_one(name, package_scope, kind, at, invalid));
                    }
                }
                Decl::Var(v) => {
                    for (i, name) in v.names.iter().enumerate() {
                        let kind = ObjectKind::Var { global: true, field: false };
                        objects.push(self.collect_one(name, package_scope, kind, place(decl, i), invalid));
                    }
                }
                Decl::Type(t) => {
                    let at = place(decl, 0);
                    objects.push(self.collect_one(&t.name, package_scope, ObjectKind::TypeName, at, invalid));
                }
                Decl::Func(f) => self.collect_func(f, package_scope, place(decl, 0), objects),
            }
        }
    }

    fn collect_func(&mut self, f: &FuncDecl, package_scope: ScopeId, at: Place, objects: &mut Vec<ObjectId>) {
        let invalid = self.t.invalid;
        if let Some(recv) = &f.recv {
            let object =
                self.new_object(f.name.name.clone(), f.name.span, invalid, ObjectKind::Func { recv: None });
            self.info.defs.insert(f.name.id, object);
            let state = self.state(object);
            (state.color, state.place) = (Color::White, Some(at.clone()));
            objects.push(object);
            if let Some(name) = receiver_name(&recv.ty) {
                self.methods.entry(name).or_default().push(at);
            }
            return;
        }
        let kind = ObjectKind::Func { recv: None };
        let name = f.name.name.as_str();
        if name == "init" || name == "main" && self.packages[self.pkg.0 as usize].name == "main" {
            if let Some(first) = f.type_params.first() {
                let name = name.into();
                self.generic_error(first.name.span, GenericProblem::EntryWithTypeParams { name });
            }
            if !f.sig.params.is_empty() || !f.sig.results.is_empty() {
                self.soft_error(f.name.span, TypeProblem::EntryWithParameters { name: name.into() });
            }
            if f.body.is_none() && name == "init" {
                self.error(f.name.span, TypeProblem::MissingBody { name: name.into() });
            }
        }
        if name == "init" {
            let object = self.new_object(f.name.name.clone(), f.name.span, invalid, kind);
            self.info.defs.insert(f.name.id, object);
            let state = self.state(object);
            (state.color, state.place) = (Color::White, Some(at));
            return objects.push(object);
        }
        objects.push(self.collect_one(&f.name, package_scope, kind, at, invalid));
    }

    fn collect_one(
        &mut self,
        name: &Ident,
        package_scope: ScopeId,
        kind: ObjectKind,
        at: Place,
        ty: TypeId,
    ) -> ObjectId {
        let object = self.new_object(name.name.clone(), name.span, ty, kind);
        let here = std::mem::replace(&mut self.scope, package_scope);
        let is_func = matches!(self.object(object).kind, ObjectKind::Func { .. });
        match name.name.as_str() {
            "init" if !is_func => self.error(name.span, TypeProblem::MustBeFunc { name: "init".into() }),
            "main" if !is_func && self.packages[self.pkg.0 as usize].name == "main" => {
                self.error(name.span, TypeProblem::MustBeFunc { name: "main".into() })
            }
            _ => self.declare(name, object),
        }
        self.info.defs.insert(name.id, object);
        self.scope = here;
        let state = self.state(object);
        (state.color, state.place) = (Color::White, Some(at));
        object
    }

    /// Sorts what was found; gives the program away if nothing stands in its way.
    fn finish(mut self) -> Checked {
        // gc's parser finds what is wrong with labels and branches before types are looked at.
        let later = |e: &Diagnostic| match &e.problem {
            Problem::Type(problem) => u8::from(!problem.is_branch()),
            Problem::Syntax(SyntaxProblem::NotCalled { .. }) => 2,
            Problem::Syntax(_) | Problem::Vet(_) => 0,
        };
        arrange::sort_by_key(&mut self.errors, later);
        // gc does not say a thing of a line twice in a row; its tests want it once a place.
        let place = |e: &Diagnostic| match self.as_go_tests {
            true => e.span.start,
            false => self.sources.line_col(e.span).line,
        };
        let text = |e: &Diagnostic| (e.span.file, place(e), e.problem.en());
        let mut last = None;
        let mut keep: Vec<bool> = Vec::new();
        for error in &self.errors {
            let text = Some(text(error));
            keep.push(text != last);
            last = text;
        }
        let mut keep = keep.into_iter();
        self.errors.retain(|_| keep.next().unwrap_or(true));
        for (found, error) in self.errors.iter_mut().enumerate() {
            error.found = found as u32;
        }
        arrange::sort_by_key(&mut self.errors, |e| (e.span.file, e.span.start));
        self.errors.dedup_by(|a, b| (a.span, a.problem.en()) == (b.span, b.problem.en()));
        let program = self.errors.is_empty().then_some(TypedProgram {
            types: self.table,
            objects: self.objects,
            packages: self.packages,
            info: self.info,
        });
        Checked { diagnostics: self.errors, program }
    }
}

/// The type name in a receiver: `T`, `*T`, `T[P]`, parentheses allowed.
pub(super) fn receiver_name(ty: &Expr) -> Option<Name> {
    match &ty.kind {
        ExprKind::Name(name) => Some(name.clone()),
        ExprKind::Paren(x) | ExprKind::Star(x) => receiver_name(x),
        ExprKind::Index { x, .. } => receiver_name(x),
        _ => None,
    }
}
