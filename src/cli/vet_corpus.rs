//! `corpus vet`: what real `go vet` finds in each program of tests/vet and tests/fixes, written below it.
//!
//! Enters: Go programs, real Go. Leaves: the same files, each with `// Vet:` and a line for every finding, in order of
//! position (`go vet` itself gives them check by check). The engine has no part in it: the tests compare what it finds
//! with these lines.

use super::corpus::programs;
use super::gobin::Go;
use super::package::Refusal;
use std::fs;
use std::path::{Path, PathBuf};

const VET: &str = "// Vet:";

/// The checks that we have too.
const CHECKS: [&str; 5] = ["-copylocks", "-lostcancel", "-printf", "-unusedresult", "-waitgroup"];

/// A program without its block.
pub fn source(text: &str) -> &str {
    match text.rfind(&format!("\n{VET}\n")) {
        Some(at) => &text[..at + 1],
        None => text,
    }
}

/// The lines that the block at a program's end tells, `LINE:COL: message` for a finding; None without one.
pub fn expected(text: &str) -> Option<Vec<String>> {
    let block = text[source(text).len()..].strip_prefix(VET)?;
    let lines = block.lines().skip(1);
    Some(lines.map(|l| l.strip_prefix("// ").unwrap_or(l).to_string()).collect())
}

fn with_block(text: &str, findings: &[String]) -> String {
    let mut out = format!("{}\n\n{VET}\n", source(text).trim_end());
    for line in findings.iter().flat_map(|f| f.lines()) {
        out.push_str(format!("// {line}").trim_end());
        out.push('\n');
    }
    out
}

/// Updates the files, or all of tests/vet and tests/fixes.
pub(super) fn update_all(go: &Go, root: &Path, files: &[String]) -> Result<u8, Refusal> {
    let files = match files {
        [] => {
            let mut all = Vec::new();
            for dir in ["tests/vet", "tests/fixes"] {
                all.extend(programs(&root.join(dir)).map_err(|e| format!("{dir}: {e}"))?);
            }
            all
        }
        files => files.iter().map(PathBuf::from).collect(),
    };
    let mut refused = Vec::new();
    for file in &files {
        if let Err(why) = update(go, file) {
            refused.push(format!("{}: {why}", file.display()));
        }
    }
    println!("{} of {} programs vetted by Go", files.len() - refused.len(), files.len());
    if refused.is_empty() { Ok(0) } else { Err(Refusal::Program(refused)) }
}

fn update(go: &Go, file: &Path) -> Result<(), String> {
    let text = fs::read_to_string(file).map_err(|e| e.to_string())?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut vet = go.native();
    vet.current_dir(file.parent().unwrap_or(Path::new("."))).arg("vet").args(CHECKS).arg(&name);
    let said = vet.output().map_err(|e| e.to_string())?;
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    let mut found: Vec<(u32, u32, String)> = Vec::new();
    for line in said.lines().filter(|l| !l.starts_with('#')) {
        let at =
            line.strip_prefix("./").unwrap_or(line).strip_prefix(&name).and_then(|l| l.strip_prefix(':'));
        let finding = at.and_then(|l| {
            let mut parts = l.splitn(3, ':');
            let (line, col) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            Some((line, col, l.to_string()))
        });
        match (finding, found.last_mut()) {
            (Some(finding), _) => found.push(finding),
            // A message that shows a line's end goes on.
            (None, Some(last)) => last.2.push_str(&format!("\n{line}")),
            (None, None) => return Err(said),
        }
    }
    found.sort();
    let findings: Vec<String> = found.into_iter().map(|(_, _, line)| line).collect();
    let new = with_block(&text, &findings);
    if new == text {
        return Ok(());
    }
    fs::write(file, new).map_err(|e| e.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_says_what_was_found() {
        let findings = vec!["3:1: no".to_string(), "4:2: neither".to_string()];
        let text = with_block("package main\n", &findings);
        assert_eq!(text, "package main\n\n// Vet:\n// 3:1: no\n// 4:2: neither\n");
        assert_eq!(with_block(&text, &findings), text);
        assert_eq!(expected(&text), Some(findings));
        assert_eq!(expected(&with_block(&text, &[])), Some(vec![]));
        assert_eq!(expected("package main\n"), None);
    }
}
