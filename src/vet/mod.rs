//! The checks of `go vet` that matter to lessons on concurrency, on a program without errors.
//!
//! Enters: a typed program. Leaves: findings in order of position, as `go vet -copylocks -lostcancel -printf
//! -unusedresult -waitgroup` prints them; one file a check. Not here: compile errors; checks of the program's imports
//! (what of the library prints as Printf does is listed, not
//! inferred); an alias is shown as the type that it stands for, and an expression of several lines as it is indented.

mod context;
mod copylocks;
mod flow;
mod lostcancel;
mod printf;
mod unusedresult;
mod waitgroup;

use crate::diagnostic::Diagnostic;
use crate::source::SourceSet;
use crate::types::info::TypedProgram;
use context::Vetted;

/// Runs all checks.
pub fn vet(program: &TypedProgram, sources: &SourceSet) -> Vec<Diagnostic> {
    let Some(vetted) = Vetted::new(program, sources) else { return Vec::new() };
    let mut findings = copylocks::check(&vetted);
    findings.extend(lostcancel::check(&vetted));
    findings.extend(printf::check(&vetted));
    findings.extend(unusedresult::check(&vetted));
    findings.extend(waitgroup::check(&vetted));
    let mut ordered: Vec<(String, Diagnostic)> = findings.into_iter().map(|d| (d.problem.en(), d)).collect();
    crate::source::arrange::sort_by_key(&mut ordered, |(text, d)| (d.span.file, d.span.start, text.clone()));
    // Two ways may lead to one finding.
    ordered.dedup_by(|a, b| a.0 == b.0 && a.1.span.start == b.1.span.start && a.1.span.file == b.1.span.file);
    ordered.into_iter().map(|(_, d)| d).collect()
}
