//! `support`: what of Go's library is there, package by package, written to www/docs/support.md; the page's help shows
//! the same, as the data that each build makes.
//!
//! Enters: the exported declarations of the library's Go files, and the names that Go has and we have not. Leaves: a
//! page of text, the data. A test holds the page against the code. Not here: what the language lacks (the README says it).

use crate::packages;
use crate::source::SourceSet;
use crate::syntax::ast::{Decl, ExprKind, Ident, Name};
use crate::syntax::{NodeIds, parse_file};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

pub const PAGE: &str = "www/docs/support.md";

/// The command: writes the page.
pub fn support(root: &Path) -> Result<(), String> {
    let file = root.join(PAGE);
    fs::write(&file, page()).map_err(|e| format!("{}: {e}", file.display()))
}

/// What one package exports.
#[derive(Default)]
struct Exports {
    functions: Vec<String>,
    /// Types, each with its methods.
    types: BTreeMap<String, Vec<String>>,
    variables: Vec<String>,
    constants: Vec<String>,
}

impl Exports {
    fn count(&self) -> usize {
        self.functions.len() + self.types.values().map(Vec::len).sum::<usize>()
    }
}

/// The same as data, for the page's help: a list of packages.
pub fn data() -> Value {
    let package = |path: &str, e: Exports| {
        let missing: Vec<&str> = packages::missing(path).collect();
        json!({
            "path": path,
            "functions": e.functions,
            "types": e.types,
            "variables": e.variables,
            "constants": e.constants,
            "missing": missing,
        })
    };
    packages::all().map(|(path, files)| package(path, exports(files))).collect()
}

pub fn page() -> String {
    let all: Vec<(&str, Exports)> = packages::all().map(|(path, files)| (path, exports(files))).collect();
    let total: usize = all.iter().map(|(_, e)| e.count()).sum();
    let mut out = format!(
        "# What is supported\n\nMade by `cargo run -- support` from the library's own declarations: {} packages, {total} \
         functions and methods.\nWhatever is not here is refused by name, at the import or where it is used.\n",
        all.len()
    );
    for (path, exports) in &all {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "\n## {path}");
        section(&mut out, "Functions", &exports.functions);
        for (name, methods) in &exports.types {
            let _ = match methods.is_empty() {
                true => writeln!(out, "- Type `{name}`"),
                false => writeln!(out, "- Type `{name}`: {}", quoted(methods)),
            };
        }
        section(&mut out, "Variables", &exports.variables);
        section(&mut out, "Constants", &exports.constants);
        let missing: Vec<String> = packages::missing(path).map(str::to_string).collect();
        section(&mut out, "Not there", &missing);
    }
    out
}

fn section(out: &mut String, title: &str, names: &[String]) {
    if !names.is_empty() {
        let _ = writeln!(out, "- {title}: {}", quoted(names));
    }
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", ")
}

fn exports(files: packages::Files) -> Exports {
    let mut found = Exports::default();
    let mut sources = SourceSet::default();
    let mut ids = NodeIds::default();
    for (name, text) in files {
        let file = sources.add(*name, *text, true);
        let (tree, _) = parse_file(&sources, file, &mut ids);
        for decl in &tree.decls {
            found.add(decl);
        }
    }
    found.functions.sort();
    found.variables.sort();
    found.constants.sort();
    found.types.values_mut().for_each(|methods| methods.sort());
    found
}

impl Exports {
    fn add(&mut self, decl: &Decl) {
        match decl {
            Decl::Const(c) => self.constants.extend(exported(&c.names)),
            Decl::Var(v) => self.variables.extend(exported(&v.names)),
            Decl::Type(t) if is_exported(&t.name) => {
                self.types.entry(t.name.name.to_string()).or_default();
            }
            Decl::Func(f) if is_exported(&f.name) => {
                let name = f.name.name.to_string();
                match f.recv.as_ref().map(|r| base(&r.ty.kind)) {
                    None => self.functions.push(name),
                    Some(Some(ty)) if upper(ty) => {
                        self.types.entry(ty.to_string()).or_default().push(name);
                    }
                    Some(_) => {}
                }
            }
            _ => {}
        }
    }
}

fn exported(names: &[Ident]) -> impl Iterator<Item = String> {
    names.iter().filter(|n| is_exported(n)).map(|n| n.name.to_string())
}

fn is_exported(name: &Ident) -> bool {
    upper(&name.name)
}

fn upper(name: &Name) -> bool {
    name.as_str().starts_with(char::is_uppercase)
}

/// The type that a receiver names: `T`, `*T`, `T[E]`.
fn base(ty: &ExprKind) -> Option<&Name> {
    match ty {
        ExprKind::Name(name) => Some(name),
        ExprKind::Star(inner) | ExprKind::Paren(inner) => base(&inner.kind),
        ExprKind::Index { x, .. } => base(&x.kind),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_that_of_the_code() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
        let kept = fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
        assert!(kept == page(), "{PAGE} is old: run `cargo run -- support`");
    }

    #[test]
    fn the_data_has_what_the_page_has() {
        let (data, page) = (data(), page());
        for package in data.as_array().unwrap() {
            assert!(page.contains(&format!("\n## {}\n", package["path"].as_str().unwrap())));
            for name in package["functions"].as_array().unwrap() {
                assert!(page.contains(&format!("`{}`", name.as_str().unwrap())), "{name}");
            }
        }
        assert_eq!(data.as_array().unwrap().len(), page.matches("\n## ").count());
    }

    #[test]
    fn what_is_there_is_not_missing() {
        for (path, files) in packages::all() {
            let exports = exports(files);
            let there = |name: &str| match name.split_once('.') {
                Some((ty, method)) => {
                    exports.types.get(ty).is_some_and(|all| all.iter().any(|m| m == method))
                }
                None => {
                    exports.types.contains_key(name)
                        || [&exports.functions, &exports.variables, &exports.constants]
                            .iter()
                            .any(|all| all.iter().any(|n| n == name))
                }
            };
            let both: Vec<&str> = packages::missing(path).filter(|n| there(n)).collect();
            assert!(both.is_empty(), "{path}: {both:?}");
        }
    }
}
