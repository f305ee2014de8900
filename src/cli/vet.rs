//! `vet`: a package's errors; with `--checks` also what go vet's own checks find in a package without errors; with
//! `--fix` the files are rewritten as the obvious fixes say, and what remains is printed.

use super::args::{Args, Flags};
use super::package::{self, Package, Refusal};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fixes;
use std::fs;

const FLAGS: Flags = &[("--all", None), ("--checks", None), ("--fix", None)];

/// A fix may bring up the next problem; so many times at most.
const ROUNDS: usize = 20;

pub fn vet(args: &[String]) -> Result<u8, Refusal> {
    let args = Args::parse(args, FLAGS)?;
    let checks = args.has("--checks");
    let mut package = package::read(&args.paths)?;
    let mut found = find(&mut package, checks);
    if args.has("--fix") {
        for _ in 0..ROUNDS {
            if !fix(&package, &found)? {
                break;
            }
            package = package::read(&args.paths)?;
            found = find(&mut package, checks);
        }
    }
    // gc stops after ten errors, vet prints all that it finds.
    let all = args.has("--all") || found.iter().all(|d| d.severity() == Severity::Warning);
    let lines = package::error_lines(&package.sources, &found, all);
    if lines.is_empty() { Ok(0) } else { Err(Refusal::Program(lines)) }
}

fn find(package: &mut Package, checks: bool) -> Vec<Diagnostic> {
    let checked = crate::types::check(&mut package.sources, &package.files);
    match checked.program.filter(|_| checks && checked.diagnostics.is_empty()) {
        Some(program) => crate::vet::vet(&program, &package.sources),
        None => checked.diagnostics,
    }
}

/// Rewrites the files, and says what was done; false when nothing is left to do.
fn fix(package: &Package, found: &[Diagnostic]) -> Result<bool, Refusal> {
    let mut any = false;
    let suggested = fixes::suggest(&package.sources, found);
    for id in &package.files {
        let file = package.sources.file(*id);
        let own = found.iter().zip(&suggested).filter(|(d, _)| d.span.file == *id);
        let own: Vec<fixes::Fix> = own.filter_map(|(_, fix)| fix.clone()).collect();
        let (text, applied) = fixes::apply(*id, &file.text, &own);
        if applied.is_empty() {
            continue;
        }
        fs::write(&file.name, text).map_err(|e| format!("{}: {e}", file.name))?;
        for fix in applied {
            println!("{}: {}", file.name, fix.label.en());
        }
        any = true;
    }
    Ok(any)
}
