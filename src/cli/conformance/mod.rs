//! `conformance`: the parser and the checker beside the tests of Go's own.
//!
//! Enters: Go's tree (fetched as bench fetches it). Leaves: a table and each miss by name, printed and kept in
//! `www/docs/conformance.md`. A file passes when its expected errors, and no others, are reported at their lines.
//! Not here: columns; the words are counted, but a file with other words passes.

mod expect;
mod kernels;

use super::args::{Args, Flags};
use super::gobin::{GO_VERSION, Go};
use super::say::say;
use super::stamp::sorted;
use crate::diagnostic::{Diagnostic, Problem, TypeProblem};
use crate::source::{FileId, SourceSet};
use crate::syntax::{NodeIds, parse_file};
use crate::types;
use expect::{Expected, expected};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the tests lie in Go's tree.
const CHECKER: &str = "src/internal/types/testdata";
const SUITES: [&str; 4] = ["check", "spec", "examples", "fixedbugs"];
const PARSER: &str = "src/cmd/compile/internal/syntax/testdata";
/// Deeply nested programs are parsed and checked by recursion.
const STACK_BYTES: usize = 256 << 20;

const FLAGS: Flags = &[("--suites", None)];

/// The command: `conformance [--suites]`; with it the kernels are not run, and what the page says of them stays.
pub fn conformance(root: &Path, args: &[String]) -> Result<(), String> {
    let args = Args::parse_flags(args, FLAGS)?;
    let file = root.join("www/docs/conformance.md");
    let go = Go::fetch(root)?;
    let home = go.home.clone();
    let worker = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || suites(&home));
    let suites =
        worker.map_err(|e| e.to_string())?.join().map_err(|_| "the checker panicked".to_string())??;
    let before = fs::read_to_string(&file).unwrap_or_default();
    let kernels = match before.find(kernels::TITLE).filter(|_| args.has("--suites")) {
        Some(at) => before[at..].to_string(),
        None => kernels::section(&go.home)?,
    };
    let text = page(&suites) + &kernels;
    say(&text);
    fs::write(&file, text).map_err(|e| format!("{}: {e}", file.display()))
}

/// What became of one test.
struct Case {
    name: String,
    result: Outcome,
}

enum Outcome {
    /// `words`: the messages contain what the file says too.
    Pass {
        words: bool,
    },
    /// Why it is not for this engine.
    Apart(&'static str),
    Miss {
        reason: String,
        first: String,
    },
}

struct Suite {
    name: String,
    cases: Vec<Case>,
}

fn suites(home: &Path) -> Result<Vec<Suite>, String> {
    let mut out = Vec::new();
    for name in SUITES {
        out.push(suite(&format!("types: {name}"), &home.join(CHECKER).join(name), true)?);
    }
    out.push(suite("syntax", &home.join(PARSER), false)?);
    Ok(out)
}

fn suite(name: &str, dir: &Path, types: bool) -> Result<Suite, String> {
    let entries = sorted(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    let mut cases = Vec::new();
    for entry in entries {
        let files = if entry.is_dir() { sorted(&entry).unwrap_or_default() } else { vec![entry.clone()] };
        let files: Vec<PathBuf> =
            files.into_iter().filter(|f| f.extension().is_some_and(|e| e == "go" || e == "src")).collect();
        if files.is_empty() || !types && entry.is_dir() {
            continue;
        }
        let name = entry.file_name().unwrap_or_default().to_string_lossy().to_string();
        cases.push(Case { name, result: case(&files, types)? });
    }
    Ok(Suite { name: name.to_string(), cases })
}

/// An error at its line: the file's index, the line, what is said.
type Line = (usize, u32);

fn case(files: &[PathBuf], types: bool) -> Result<Outcome, String> {
    let mut texts = Vec::new();
    for file in files {
        let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
        match String::from_utf8(bytes) {
            Ok(text) => texts.push(text),
            Err(_) => return Ok(Outcome::Apart("not UTF-8")),
        }
    }
    if let Some(why) = texts.iter().find_map(|t| apart(t)).filter(|_| types) {
        return Ok(Outcome::Apart(why));
    }
    let mut wanted: BTreeMap<Line, Vec<Expected>> = BTreeMap::new();
    for (i, text) in texts.iter().enumerate() {
        for e in expected(text, !types) {
            wanted.entry((i, e.line)).or_default().push(e);
        }
    }
    let mut sources = SourceSet::default();
    let mut ids: Vec<FileId> = Vec::new();
    for (file, text) in files.iter().zip(&texts) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_string();
        ids.push(sources.add(name, text.replace("= assert(", "= bool("), false));
    }
    let diagnostics = if types { checked(&mut sources, &ids, &texts) } else { parsed(&mut sources, &ids) };
    let earlier = types && texts.iter().any(|t| flags(t).contains("-lang="));
    Ok(match judged(&sources, &ids, diagnostics, wanted) {
        Outcome::Miss { first, .. } if earlier => {
            Outcome::Miss { reason: "an earlier version of the language".to_string(), first }
        }
        outcome => outcome,
    })
}

/// What a file asks of the tool that checks it, in its first line.
fn flags(text: &str) -> &str {
    let first = text.lines().next().unwrap_or_default();
    first.strip_prefix("//").map(str::trim).filter(|f| f.starts_with('-')).unwrap_or_default()
}

/// Files that need what the engine will not have, or what Go itself has behind a flag.
fn apart(text: &str) -> Option<&'static str> {
    match () {
        _ if flags(text).contains("-goexperiment") => Some("an experiment"),
        _ if flags(text).contains("-fakeImportC") || text.contains("import \"C\"") => Some("cgo"),
        _ if text.contains("\"unsafe\"") => Some("unsafe"),
        _ => None,
    }
}

fn checked(sources: &mut SourceSet, ids: &[FileId], texts: &[String]) -> Vec<Diagnostic> {
    let mut ids = ids.to_vec();
    // Go's tests have a built-in function of their own, which gives constants too.
    if texts.iter().any(|t| t.contains("assert(")) && !texts.iter().any(|t| t.contains("func assert")) {
        let package = texts.iter().flat_map(|t| t.lines()).find_map(|l| l.strip_prefix("package "));
        let name = package.unwrap_or("p").split([' ', ';', '/']).next().unwrap_or("p");
        ids.push(sources.add("assert.go", format!("package {name}; func assert(bool) bool"), true));
    }
    types::check_as_go_tests(sources, &ids).diagnostics
}

fn parsed(sources: &mut SourceSet, ids: &[FileId]) -> Vec<Diagnostic> {
    let mut nodes = NodeIds::default();
    let mut found: Vec<Diagnostic> = Vec::new();
    for id in ids {
        found.extend(parse_file(sources, *id, &mut nodes).1);
    }
    // Labels and what jumps to them are the parser's in Go, the checker's here.
    let checked = types::check(sources, ids).diagnostics;
    let is_branch = |d: &Diagnostic| matches!(&d.problem, Problem::Type(p) if p.is_branch());
    found.extend(checked.into_iter().filter(is_branch));
    found
}

fn judged(
    sources: &SourceSet,
    ids: &[FileId],
    diagnostics: Vec<Diagnostic>,
    mut wanted: BTreeMap<Line, Vec<Expected>>,
) -> Outcome {
    let mut words = true;
    let mut extra: Vec<(String, &Diagnostic)> = Vec::new();
    for d in &diagnostics {
        let at = sources.line_col(d.span);
        let Some(file) = ids.iter().position(|id| *id == d.span.file) else { continue };
        let said = d.problem.en();
        let line = wanted.entry((file, at.line)).or_default();
        let fits = |e: &Expected| e.words.as_ref().is_none_or(|w| said.contains(w.as_str()));
        match line.iter().position(fits).or((!line.is_empty()).then_some(0)) {
            Some(i) => {
                words &= fits(&line[i]);
                line.remove(i);
            }
            None => extra.push((format!("{}: {said}", at.line), d)),
        }
    }
    let missing = wanted.iter().find_map(|((_, line), list)| list.first().map(|e| (line, &e.comment)));
    match (missing, extra.first()) {
        (None, None) => Outcome::Pass { words },
        (missing, extra_first) => {
            let unsupported = extra.iter().find_map(|(_, d)| unsupported(d));
            let reason = match (unsupported, missing.is_some(), extra_first.is_some()) {
                (Some(what), _, _) => what,
                (None, true, true) => "an error is at another line, or is another".to_string(),
                (None, true, false) => "an error is not found".to_string(),
                _ => "an error too many".to_string(),
            };
            let first = match (extra_first, missing) {
                (Some((text, _)), _) => format!("line {text}"),
                (None, Some((line, comment))) => format!("line {line}: none, want {comment}"),
                _ => String::new(),
            };
            Outcome::Miss { reason, first }
        }
    }
}

/// Valid Go that the engine refuses by name.
fn unsupported(d: &Diagnostic) -> Option<String> {
    match &d.problem {
        Problem::Type(TypeProblem::NotSupported { what }) => Some(format!("not supported: {what}")),
        Problem::Type(TypeProblem::PackageNotSupported { path }) => Some(format!("package {path}")),
        _ => None,
    }
}

fn page(suites: &[Suite]) -> String {
    let mut out = format!(
        "# Conformance\n\nMade by `cargo run -- conformance`: the tests of Go {GO_VERSION}'s own type checker \
         (`{CHECKER}`) and parser (`{PARSER}`). A file passes when every error that it expects, and nothing else, is \
         reported at its line; *words* are the files of these whose plain expectations are also found in our \
         messages. Files apart need cgo, unsafe or an \
         experiment. The checker knows one version of the language, the latest: what asks for an earlier one is judged too.\n\n\
         | suite | files | apart | pass | share | words |\n| --- | --- | --- | --- | --- | --- |\n"
    );
    let mut total = [0usize; 4];
    for suite in suites {
        let counts = counts(suite);
        let _ = writeln!(out, "| {} | {}", suite.name, row(counts));
        total.iter_mut().zip(counts).for_each(|(t, c)| *t += c);
    }
    let _ = writeln!(out, "| all | {}", row(total));
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut misses = String::new();
    for suite in suites {
        for case in &suite.cases {
            if let Outcome::Miss { reason, first } = &case.result {
                *reasons.entry(reason).or_default() += 1;
                let first: String = first.replace(['\n', '\t'], " ").chars().take(160).collect();
                let _ = writeln!(misses, "- `{}` {}: {reason} ({first})", case.name, suite.name);
            }
        }
    }
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by_key(|(reason, n)| (std::cmp::Reverse(*n), *reason));
    out.push_str("\n## Misses by reason\n\n");
    for (reason, n) in reasons {
        let _ = writeln!(out, "- {n}: {reason}");
    }
    let _ = write!(out, "\n## Every miss\n\n{misses}\n## Apart\n\n");
    for suite in suites {
        for case in &suite.cases {
            if let Outcome::Apart(why) = case.result {
                let _ = writeln!(out, "- `{}` {}: {why}", case.name, suite.name);
            }
        }
    }
    out
}

/// Files, apart, passes, passes with words.
fn counts(suite: &Suite) -> [usize; 4] {
    let count = |test: fn(&Outcome) -> bool| suite.cases.iter().filter(|c| test(&c.result)).count();
    [
        suite.cases.len(),
        count(|o| matches!(o, Outcome::Apart(_))),
        count(|o| matches!(o, Outcome::Pass { .. })),
        count(|o| matches!(o, Outcome::Pass { words: true })),
    ]
}

fn row([files, apart, pass, words]: [usize; 4]) -> String {
    let judged = (files - apart).max(1);
    format!("{files} | {apart} | {pass} | {:.1} % | {words} |", pass as f64 * 100.0 / judged as f64)
}
