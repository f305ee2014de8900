//! `corpus update`: what real Go prints for each program of tests/go, written below it.
//!
//! Enters: Go programs, real Go (fetched as `bench` fetches it). Leaves: the same files, each with `// Output:` and
//! the lines of stdout, then `// Stderr:` with the first line of stderr and `// Exit:` where they apply. The engine
//! has no part in it: what it prints is compared with these blocks by the tests.

use super::gobin::Go;
use super::package::Refusal;
use super::stamp::sorted;
use super::vet_corpus;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a program is expected to do.
#[derive(Debug, Default, PartialEq)]
pub struct Expected {
    pub stdout: String,
    /// The first line of stderr.
    pub stderr: String,
    pub exit: i32,
}

const OUTPUT: &str = "// Output:";
const STDERR: &str = "// Stderr: ";
const EXIT: &str = "// Exit: ";

/// The Go files below a folder.
pub fn programs(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in sorted(dir)? {
        if path.is_dir() {
            found.extend(programs(&path)?);
        } else if path.extension().is_some_and(|e| e == "go") {
            found.push(path);
        }
    }
    Ok(found)
}

/// A program without its block.
fn source(text: &str) -> &str {
    match text.rfind(&format!("\n{OUTPUT}\n")) {
        Some(at) => &text[..at + 1],
        None => text,
    }
}

/// What the block at a program's end says; None without one.
pub fn expected(text: &str) -> Option<Expected> {
    let block = text[source(text).len()..].strip_prefix(OUTPUT)?;
    let mut told = Expected::default();
    for line in block.lines().skip(1) {
        if let Some(exit) = line.strip_prefix(EXIT).and_then(|n| n.parse().ok()) {
            told.exit = exit;
        } else if let Some(first) = line.strip_prefix(STDERR) {
            told.stderr = first.to_string();
        } else {
            told.stdout.push_str(line.strip_prefix("// ").or(line.strip_prefix("//")).unwrap_or(line));
            told.stdout.push('\n');
        }
    }
    Some(told)
}

/// The form in which outputs are compared and kept: no blanks at the ends of lines, which gofmt takes from comments.
pub fn normal(text: &str) -> String {
    text.lines().map(|l| format!("{}\n", l.trim_end())).collect()
}

/// The first line of what went to stderr.
pub fn first_line(stderr: &str) -> String {
    stderr.lines().next().unwrap_or_default().trim_end().to_string()
}

fn with_block(text: &str, told: &Expected) -> String {
    let mut out = format!("{}\n\n{OUTPUT}\n", source(text).trim_end());
    for line in normal(&told.stdout).lines() {
        out.push_str(format!("// {line}").trim_end());
        out.push('\n');
    }
    if !told.stderr.is_empty() {
        out.push_str(&format!("{STDERR}{}\n", told.stderr));
    }
    if told.exit != 0 {
        out.push_str(&format!("{EXIT}{}\n", told.exit));
    }
    out
}

/// The command: `corpus update [FILE...]`, without files all of tests/go; `corpus vet [FILE...]`, all of tests/vet.
pub fn corpus(root: &Path, args: &[String]) -> Result<u8, Refusal> {
    let (verb, files) = args.split_first().map_or(("", args), |(verb, files)| (verb.as_str(), files));
    if !matches!(verb, "update" | "vet") {
        return Err("usage: goroutine-lab corpus update|vet [FILE.go...]".to_string().into());
    }
    let go = Go::fetch(root)?;
    if verb == "vet" {
        return vet_corpus::update_all(&go, root, files);
    }
    let files = match files {
        [] => programs(&root.join("tests/go")).map_err(|e| format!("tests/go: {e}"))?,
        files => files.iter().map(PathBuf::from).collect(),
    };
    let mut refused = Vec::new();
    for file in &files {
        if let Err(why) = update(&go, file, &root.join("target/corpus")) {
            refused.push(format!("{}: {why}", file.display()));
        }
    }
    println!("{} of {} programs run by Go", files.len() - refused.len(), files.len());
    if refused.is_empty() { Ok(0) } else { Err(Refusal::Program(refused)) }
}

fn update(go: &Go, file: &Path, scratch: &Path) -> Result<(), String> {
    let text = fs::read_to_string(file).map_err(|e| e.to_string())?;
    let built = scratch.join(file.file_stem().unwrap_or_default());
    // Without its block: what a program prints need not be Go, even in a comment (a NUL).
    let alone = built.with_extension("go");
    fs::create_dir_all(scratch).and_then(|()| fs::write(&alone, source(&text))).map_err(|e| e.to_string())?;
    let compiled = go.native().args(["build", "-o"]).arg(&built).arg(&alone).output();
    let compiled = compiled.map_err(|e| e.to_string())?;
    if !compiled.status.success() {
        return Err(String::from_utf8_lossy(&compiled.stderr).into_owned());
    }
    let ran = Command::new(&built).stdin(Stdio::null()).output().map_err(|e| e.to_string())?;
    let told = Expected {
        stdout: String::from_utf8_lossy(&ran.stdout).into_owned(),
        stderr: first_line(&String::from_utf8_lossy(&ran.stderr)),
        exit: ran.status.code().unwrap_or(-1),
    };
    let new = with_block(&text, &told);
    if new == text {
        return Ok(());
    }
    fs::write(file, new).map_err(|e| e.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_says_what_it_was_made_of() {
        let told = Expected { stdout: "a\n\n  b\nExit: 7\n".into(), stderr: "panic: no".into(), exit: 2 };
        let text = with_block("package main\n", &told);
        assert_eq!(
            text,
            "package main\n\n// Output:\n// a\n//\n//   b\n// Exit: 7\n// Stderr: panic: no\n// Exit: 2\n"
        );
        assert_eq!(with_block(&text, &told), text);
        let quiet = Expected { stdout: "a\n".into(), ..Expected::default() };
        assert_eq!(expected(&with_block("package main\n", &quiet)), Some(quiet));
        assert_eq!(expected("package main\n"), None);
    }
}
