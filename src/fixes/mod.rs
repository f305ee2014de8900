//! What could be written instead: for problems with one obvious way out, the edits that take it.
//!
//! Enters: sources and the diagnostics found in them. Leaves: edits with a label in both languages; nothing is applied
//! here but by `apply`, to a text. Deliberately not here: repairs that need a choice, such as the value of a type that
//! only its declaration explains.

mod calls;
mod imports;
mod label;
mod places;
mod returns;
mod variables;

pub use label::Label;

use crate::diagnostic::{Diagnostic, PrintfFault, Problem, TypeProblem, VetProblem};
use crate::source::{FileId, SourceSet, Span, arrange};
use crate::syntax::ast::File;
use crate::syntax::{NodeIds, parse_file};

/// Text in the place of a span; all edits of a fix are in the diagnostic's file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    pub span: Span,
    pub text: String,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    pub label: Label,
    pub edits: Vec<Edit>,
}

impl Fix {
    fn one(label: Label, span: Span, text: impl Into<String>) -> Fix {
        Fix { label, edits: vec![Edit { span, text: text.into() }] }
    }
}

/// A file, its text and its tree.
struct Parsed<'a> {
    id: FileId,
    text: &'a str,
    tree: File,
}

impl Parsed<'_> {
    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.id, start as u32, end as u32)
    }
}

/// For each diagnostic its fix, where there is an obvious one.
pub fn suggest(sources: &SourceSet, diagnostics: &[Diagnostic]) -> Vec<Option<Fix>> {
    let mut parsed: Vec<Parsed> = Vec::new();
    let mut fix = |d: &Diagnostic| {
        if !may_have_one(d) {
            return None;
        }
        let id = d.span.file;
        let at = parsed.iter().position(|p| p.id == id).unwrap_or_else(|| {
            let (tree, _) = parse_file(sources, id, &mut NodeIds::default());
            parsed.push(Parsed { id, text: &sources.file(id).text, tree });
            parsed.len() - 1
        });
        fix_of(&parsed[at], d)
    };
    diagnostics.iter().map(&mut fix).collect()
}

fn may_have_one(d: &Diagnostic) -> bool {
    use TypeProblem as T;
    matches!(
        &d.problem,
        Problem::Vet(_)
            | Problem::Type(
                T::Undefined { .. }
                    | T::ImportedNotUsed { .. }
                    | T::DeclaredNotUsed { .. }
                    | T::BindNotUsed { .. }
                    | T::NoNewVariables
                    | T::MissingReturn
            )
    )
}

fn fix_of(file: &Parsed, d: &Diagnostic) -> Option<Fix> {
    match &d.problem {
        Problem::Type(problem) => match problem {
            TypeProblem::ImportedNotUsed { path, .. } => imports::remove(file, d.span, path),
            TypeProblem::Undefined { name } => {
                imports::add(file, d.span, name).or_else(|| variables::declare(file, d.span, name))
            }
            TypeProblem::DeclaredNotUsed { name } | TypeProblem::BindNotUsed { name } => {
                variables::unused(file, d.span, name)
            }
            TypeProblem::MissingReturn => returns::add(file, d.span),
            TypeProblem::NoNewVariables => variables::assign(file, d.span),
            _ => None,
        },
        Problem::Vet(VetProblem::CancelNotUsed { name }) => calls::defer_cancel(file, d.span, name),
        Problem::Vet(VetProblem::CancelDiscarded { .. }) => calls::keep_cancel(file, d.span),
        Problem::Vet(VetProblem::Printf { fault: PrintfFault::Newline, .. }) => {
            calls::drop_newline(file, d.span)
        }
        Problem::Vet(VetProblem::Printf { fault: PrintfFault::NotConstant, .. }) => {
            Some(Fix::one(Label::Format, Span::at(d.span.file, d.span.start), "\"%s\", "))
        }
        _ => None,
    }
}

/// A file's text with the edits of these fixes, and which were applied; one that would touch what another one has
/// changed is left out.
pub fn apply<'a>(file: FileId, text: &str, fixes: &'a [Fix]) -> (String, Vec<&'a Fix>) {
    let mut taken: Vec<&Edit> = Vec::new();
    let mut applied = Vec::new();
    for fix in fixes.iter().filter(|f| f.edits.iter().all(|e| e.span.file == file)) {
        let clash = |e: &Edit| taken.iter().any(|t| e.span.start <= t.span.end && t.span.start <= e.span.end);
        if !fix.edits.iter().any(clash) {
            taken.extend(&fix.edits);
            applied.push(fix);
        }
    }
    arrange::sort_by_key(&mut taken, |e| std::cmp::Reverse(e.span.start));
    let mut out = text.to_string();
    for edit in taken {
        out.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
    }
    (out, applied)
}
