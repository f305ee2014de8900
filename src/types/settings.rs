//! `//go:debug` lines (https://go.dev/doc/godebug): settings of Go's own run time, which ours has none of.

use super::check::Checker;
use crate::diagnostic::TypeProblem;
use crate::source::{FileId, Span};
use crate::syntax::header;

/// Settings that Go has removed, since which version, and the values that were removed with them.
const REMOVED: [(&str, u32, &[&str]); 9] = [
    ("x509sha1", 24, &["1"]),
    ("tlskyber", 24, &["0"]),
    ("gotypesalias", 27, &["0"]),
    ("tlsunsafeekm", 27, &["1"]),
    ("tlsrsakex", 27, &["1"]),
    ("tls3des", 27, &["1"]),
    ("tls10server", 27, &["1"]),
    ("x509keypairleaf", 27, &["0"]),
    ("asynctimerchan", 27, &["1", "2"]),
];

impl Checker<'_> {
    pub fn settings(&mut self, file: FileId) {
        let settings: Vec<(u32, String)> = header::settings(&self.sources.file(file).text)
            .into_iter()
            .map(|(at, setting)| (at, setting.to_string()))
            .collect();
        for (at, setting) in settings {
            if let Some(problem) = problem(&setting) {
                self.error(Span::at(file, at), problem);
            }
        }
    }
}

fn problem(setting: &str) -> Option<TypeProblem> {
    let Some((name, value)) = setting.split_once('=') else { return Some(TypeProblem::SettingWithoutValue) };
    let Some((_, minor, old)) = REMOVED.iter().find(|(removed, ..)| *removed == name) else {
        return Some(TypeProblem::NotSupported { what: format!("//go:debug {name}") });
    };
    let (name, value) = (name.to_string(), value.to_string());
    old.contains(&value.as_str()).then_some(TypeProblem::SettingRemoved { name, value, minor: *minor })
}
