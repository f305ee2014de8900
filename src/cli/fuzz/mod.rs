//! `fuzz`: random well-typed programs, run by real Go and by the engine, and compared.
//!
//! Enters: a seed and how many programs. Leaves: the programs on which the two differ, each in target/fuzz as a file
//! of its own. Programs are built by Go in batches, as functions of one package. Not here: concurrency (`explore` and
//! the corpus have it), and what Go leaves open.

mod expr;
mod program;
pub mod rng;
mod types;

use super::args::{Args, Flags};
use super::gobin::Go;
use super::package::Refusal;
use crate::bytecode::compile;
use crate::runtime::outcome::Chunk;
use crate::runtime::{Config, Run};
use crate::source::SourceSet;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

const FLAGS: Flags = &[("--seed", Some("a number")), ("--programs", Some("a number"))];
const PRELUDE: &str = include_str!("prelude.go");
const BATCH: usize = 100;

/// The command: `fuzz [--seed N] [--programs N]`.
pub fn fuzz(root: &Path, args: &[String]) -> Result<u8, Refusal> {
    let args = Args::parse_flags(args, FLAGS)?;
    let seed: u64 = args.number("--seed")?.unwrap_or(1);
    let wanted: usize = args.number("--programs")?.unwrap_or(1000);
    let go = Go::fetch(root)?;
    let dir = root.join("target/fuzz");
    fs::create_dir_all(&dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    let mut differ = Vec::new();
    for from in (0..wanted).step_by(BATCH) {
        let numbers: Vec<usize> = (from..wanted.min(from + BATCH)).collect();
        for n in batch(&go, &dir, seed, &numbers)? {
            let file = dir.join(format!("seed{seed}-{n}.go"));
            fs::write(&file, text(seed, &[n])).map_err(|e| format!("{}: {e}", file.display()))?;
            differ.push(format!("{}: Go and the engine differ", file.display()));
        }
        eprintln!("{} programs, {} differ", from + numbers.len(), differ.len());
    }
    println!("{wanted} programs from seed {seed}: {} differ", differ.len());
    if differ.is_empty() { Ok(0) } else { Err(Refusal::Program(differ)) }
}

/// One Go file with these programs.
pub fn text(seed: u64, numbers: &[usize]) -> String {
    let mut text = PRELUDE.to_string();
    let mut main = String::from("\nfunc main() {\n");
    for n in numbers {
        text.push('\n');
        text.push_str(&program::program(seed, *n));
        // Writing to a String cannot fail.
        let _ = writeln!(main, "\tstart({n}, p{n})");
    }
    text + &main + "}\n"
}

/// Those of the programs on which Go and the engine differ.
fn batch(go: &Go, dir: &Path, seed: u64, numbers: &[usize]) -> Result<Vec<usize>, String> {
    let text = text(seed, numbers);
    let (file, built) = (dir.join("batch.go"), dir.join("batch"));
    fs::write(&file, &text).map_err(|e| format!("{}: {e}", file.display()))?;
    let made =
        go.native().args(["build", "-o"]).arg(&built).arg(&file).output().map_err(|e| e.to_string())?;
    if !made.status.success() {
        return Err(format!("Go refuses the batch:\n{}", String::from_utf8_lossy(&made.stderr)));
    }
    let ran = Command::new(&built).stdin(Stdio::null()).output().map_err(|e| e.to_string())?;
    let theirs = sections(&ran.stdout);
    let ours = sections(&engine(&text)?);
    Ok(numbers.iter().copied().filter(|n| theirs.get(n) != ours.get(n)).collect())
}

/// What the engine prints.
fn engine(text: &str) -> Result<Vec<u8>, String> {
    let mut sources = SourceSet::default();
    let file = sources.add("batch.go", text, false);
    let compiled = compile(&mut sources, &[file]);
    let Some(program) = compiled.program else {
        let first = compiled.diagnostics.first();
        let at = first.map_or(0, |d| sources.line_col(d.span).line);
        let what = first.map_or(String::new(), |d| d.problem.en());
        return Err(format!("the engine refuses target/fuzz/batch.go:{at}: {what}"));
    };
    let outcome = Run::new(Arc::new(program), Config::default(), crate::stdlib::lookup).complete();
    let mut out = Vec::new();
    for chunk in outcome.output {
        if let Chunk::Stdout(bytes) = chunk {
            out.extend(bytes);
        }
    }
    Ok(out)
}

/// What each program printed.
fn sections(out: &[u8]) -> BTreeMap<usize, Vec<u8>> {
    let mut found: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
    let mut current = None;
    for line in out.split(|b| *b == b'\n') {
        let number = line.strip_prefix(b"==  ").and_then(|n| std::str::from_utf8(n).ok()?.parse().ok());
        if number.is_some() {
            current = number;
        } else if let Some(n) = current {
            found.entry(n).or_default().extend([line, b"\n"].concat());
        }
    }
    found
}
