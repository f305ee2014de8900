//! The Go files of one package, read from the command line's files or folder, and their errors in gc's form.

use super::stamp::sorted;
use crate::bytecode::program::Program;
use crate::diagnostic::Diagnostic;
use crate::lesson::report;
use crate::source::{FileId, SourceSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why a command ends before it has done its work.
#[derive(Debug, PartialEq)]
pub enum Refusal {
    /// The command line is at fault: one line, exit code 2.
    Usage(String),
    /// The program is: error lines, exit code 1.
    Program(Vec<String>),
}

impl Refusal {
    /// Says it on stderr; the exit code.
    pub fn say(self) -> u8 {
        match self {
            Refusal::Usage(line) => {
                eprintln!("goroutine-lab: {line}");
                2
            }
            Refusal::Program(lines) => {
                for line in lines {
                    eprintln!("{line}");
                }
                1
            }
        }
    }
}

impl From<String> for Refusal {
    fn from(line: String) -> Refusal {
        Refusal::Usage(line)
    }
}

pub struct Package {
    pub sources: SourceSet,
    pub files: Vec<FileId>,
}

/// Reads the files that the paths name; a folder stands for its Go files, tests left out.
pub fn read(paths: &[String]) -> Result<Package, Refusal> {
    let mut sources = SourceSet::default();
    let mut files = Vec::new();
    for path in paths {
        for file in expand(Path::new(path))? {
            let name = file.display().to_string();
            let bytes = fs::read(&file).map_err(|e| format!("{name}: {e}"))?;
            files.push(sources.add(&name, text(&name, bytes)?, false));
        }
    }
    Ok(Package { sources, files })
}

fn expand(path: &Path) -> Result<Vec<PathBuf>, Refusal> {
    if !path.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let entries = sorted(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let files: Vec<PathBuf> = entries.into_iter().filter(|p| is_go(p)).collect();
    if files.is_empty() {
        return Err(Refusal::Usage(format!("{}: no Go files in this folder", path.display())));
    }
    Ok(files)
}

/// As the go command chooses: `.go`, not a test, not hidden by a dot or an underscore.
fn is_go(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.is_file() && name.ends_with(".go") && !name.ends_with("_test.go") && !name.starts_with(['.', '_'])
}

/// A file's text; bytes that are not UTF-8 are an error of the program, as gc says it.
fn text(name: &str, bytes: Vec<u8>) -> Result<String, Refusal> {
    String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        let before = &e.as_bytes()[..at];
        let line = before.iter().filter(|b| **b == b'\n').count() + 1;
        let col = at - before.iter().rposition(|b| *b == b'\n').map_or(0, |p| p + 1) + 1;
        Refusal::Program(vec![format!("{name}:{line}:{col}: invalid UTF-8 encoding")])
    })
}

/// How many errors gc prints before it gives up.
const ERROR_LIMIT: usize = 10;

/// `FILE:LINE:COL: message` for each error, as gc prints them; gc's ten unless all are wanted.
pub fn error_lines(sources: &SourceSet, diagnostics: &[Diagnostic], all: bool) -> Vec<String> {
    let place = |d: &Diagnostic| {
        let at = sources.line_col(d.span);
        format!("{}:{}:{}", sources.file(d.span.file).name, at.line, at.col)
    };
    // gc stops at the tenth that it finds, and then tells them in the order of the text.
    let mut shown: Vec<&Diagnostic> = diagnostics.iter().collect();
    shown.sort_by_key(|d| d.found);
    let last = shown.get(ERROR_LIMIT - 1).copied().filter(|_| !all);
    if last.is_some() {
        shown.truncate(ERROR_LIMIT);
    }
    shown.sort_by_key(|d| (d.span.file, d.span.start));
    let mut lines: Vec<String> = shown.iter().map(|d| format!("{}: {}", place(d), d.problem.en())).collect();
    if let Some(last) = last {
        lines.push(format!("{}: too many errors", place(last)));
    }
    lines
}

impl Package {
    /// A program that can run.
    pub fn compile(&mut self) -> Result<Arc<Program>, Vec<Diagnostic>> {
        let compiled = crate::bytecode::compile(&mut self.sources, &self.files);
        match compiled.program {
            Some(program) if compiled.diagnostics.is_empty() => Ok(Arc::new(program)),
            _ => Err(compiled.diagnostics),
        }
    }
}

/// Go starts programs at the function main of a package main.
pub fn require_main(program: &Program) -> Result<(), Refusal> {
    if program.main.is_some() {
        return Ok(());
    }
    Err(Refusal::Program(vec![report::NO_MAIN.to_string()]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostic, SyntaxProblem};
    use crate::source::Span;

    fn errors(count: u32) -> (SourceSet, Vec<Diagnostic>) {
        let mut sources = SourceSet::default();
        let file = sources.add("a.go", "x\n".repeat(count as usize), false);
        let error = |i| Diagnostic::syntax(Span::at(file, 2 * i), SyntaxProblem::ImportsFirst);
        (sources, (0..count).map(error).collect())
    }

    #[test]
    fn gc_stops_after_ten_errors() {
        for (count, all, lines, last) in [
            (9, false, 9, "a.go:9:1: syntax error: imports must appear before other declarations"),
            (10, false, 11, "a.go:10:1: too many errors"),
            (12, false, 11, "a.go:10:1: too many errors"),
            (12, true, 12, "a.go:12:1: syntax error: imports must appear before other declarations"),
        ] {
            let (sources, diagnostics) = errors(count);
            let printed = error_lines(&sources, &diagnostics, all);
            assert_eq!((printed.len(), printed.last().unwrap().as_str()), (lines, last));
        }
    }

    #[test]
    fn what_is_not_utf8_is_the_programs_error() {
        let refused = text("a.go", b"package main\n// \xc3\xa9 \xff".to_vec());
        let line = "a.go:2:7: invalid UTF-8 encoding".to_string();
        assert_eq!(refused, Err(Refusal::Program(vec![line])));
    }
}
