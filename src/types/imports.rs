//! Import declarations (the Go spec, "Import declarations").

use super::check::*;
use super::info::*;
use super::model::*;
use crate::diagnostic::TypeProblem;
use crate::packages;
use crate::syntax::ast::*;
use std::sync::Arc;

impl Checker<'_> {
    pub fn imports_of(
        &mut self,
        file: &Arc<File>,
        package_scope: ScopeId,
        packages: &mut Vec<(ObjectId, String, bool)>,
    ) {
        for spec in &file.imports {
            let Some(id) = self.imported.get(&spec.path).copied() else {
                let path = spec.path.clone();
                let problem = match packages::is_std(&path) {
                    true => TypeProblem::PackageNotSupported { path },
                    false => TypeProblem::PackageNotFound { path },
                };
                self.error(spec.path_span, problem);
                if self.as_go_tests && spec.name.is_none() && path_end(spec) == "init" {
                    self.error(spec.span, TypeProblem::ImportInit);
                }
                self.declare_missing(spec);
                continue;
            };
            if spec.name.as_ref().is_some_and(|n| n.name.is_blank()) {
                continue;
            }
            if spec.name.as_ref().is_some_and(|n| n.name.as_str() == ".") {
                self.error(spec.span, TypeProblem::NotSupported { what: "import .".into() });
                continue;
            }
            let package_name = self.packages[id.0 as usize].name.clone();
            let name = spec.name.as_ref().map_or(Name::new(&package_name), |n| n.name.clone());
            if name.as_str() == "init" {
                self.error(spec.span, TypeProblem::ImportInit);
                continue;
            }
            let renamed = spec.name.is_some() || !spec.path.ends_with(&package_name);
            let invalid = self.t.invalid;
            let span = spec.name.as_ref().map_or(spec.path_span, |n| n.span);
            let object = self.new_object(name.clone(), span, invalid, ObjectKind::Package(id));
            if let Some(other) = self.scopes[package_scope.0].names.get(&name).copied() {
                let at = self.object(other).decl;
                let other = self.position(at);
                self.error(span, TypeProblem::ImportConflict { name: name.to_string(), other });
                continue;
            }
            if let Some(other) = self.scopes[self.scope.0].names.insert(name.clone(), object) {
                let other = self.position(self.object(other).decl);
                self.error(span, TypeProblem::Redeclared { name: name.to_string(), other });
            }
            packages.push((object, spec.path.clone(), renamed));
        }
    }

    /// A package that could not be had is not reported again at each use.
    pub fn declare_missing(&mut self, spec: &ImportSpec) {
        let name = spec.name.as_ref().map_or(Name::new(path_end(spec)), |n| n.name.clone());
        let invalid = self.t.invalid;
        let object =
            self.new_object(name.clone(), spec.path_span, invalid, ObjectKind::Package(PackageId(u32::MAX)));
        self.scopes[self.scope.0].names.insert(name, object);
    }
}

/// The last part of a package's path: its name, mostly.
fn path_end(spec: &ImportSpec) -> &str {
    spec.path.rsplit('/').next().unwrap_or(&spec.path)
}
