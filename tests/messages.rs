//! Programs of tests/messages beside what Go 1.27.3 printed: exit code, stdout and stderr.
//!
//! What depends on the machine is dropped on both sides: `+0x` offsets, arguments of frames, frames of the library
//! and of Go's own goroutines; goroutines are renumbered in order of first appearance.

use goroutine_lab::bytecode::compile;
use goroutine_lab::runtime::outcome::Chunk;
use goroutine_lab::runtime::{Config, Run, Traceback};
use goroutine_lab::source::SourceSet;
use goroutine_lab::stdlib;
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Not run, and why.
const LATER: &[(&str, &str)] = &[
    (
        "fatal_concurrent_map_writes",
        "goroutines never run at one instant here; races come with every schedule",
    ),
    ("leakprofile_tiny_alloc_mutex", "which small objects share a block is not known"),
];

#[derive(PartialEq, Eq, Debug)]
struct Said {
    exit: i32,
    stdout: String,
    stderr: String,
}

/// What a program says when we run it.
fn run(name: &str, text: &str) -> Said {
    let mut sources = SourceSet::default();
    let file = sources.add(format!("{name}.go"), text, false);
    let compiled = compile(&mut sources, &[file]);
    let Some(program) = compiled.program else {
        let errors: Vec<String> = compiled.diagnostics.iter().map(|d| d.problem.en()).collect();
        return Said { exit: 1, stdout: String::new(), stderr: errors.join("\n") };
    };
    // Of the programs this one alone was run with GOTRACEBACK set.
    let traceback = Traceback::of(if name == "panic_gotraceback_all" { "all" } else { "" });
    let config = Config { traceback, ..Config::default() };
    let outcome = Run::new(Arc::new(program), config, stdlib::lookup).complete();
    let (mut stdout, mut stderr) = (String::new(), String::new());
    for chunk in &outcome.output {
        match chunk {
            Chunk::Stdout(bytes) => stdout.push_str(&String::from_utf8_lossy(bytes)),
            Chunk::Stderr(bytes) => stderr.push_str(&String::from_utf8_lossy(bytes)),
            Chunk::Report(report) => stderr.push_str(&report.text),
        }
    }
    Said {
        exit: outcome.end.exit_code(),
        stdout: normal_profile(name, &stdout),
        stderr: normal(name, &stderr),
    }
}

/// What real Go said.
fn expected(name: &str, text: &str) -> Said {
    if let Some((_, errors)) = text.split_once("BUILD FAILED\n# command-line-arguments\n") {
        // Without its place.
        let errors = errors.trim_end().splitn(4, ':').last().unwrap_or_default().trim_start();
        return Said { exit: 1, stdout: String::new(), stderr: errors.to_string() };
    }
    let code = text.lines().find_map(|l| l.strip_prefix("# exit code: ")).and_then(|c| c.trim().parse().ok());
    let (before, stderr) = text.split_once("# --- stderr\n").unwrap_or((text, ""));
    let stdout = before.split_once("# --- stdout\n").map_or("", |(_, out)| out);
    Said { exit: code.unwrap_or(-1), stdout: normal_profile(name, stdout), stderr: normal(name, stderr) }
}

/// Drops what depends on the machine.
fn normal(name: &str, text: &str) -> String {
    let own = format!("\t{name}.go:");
    let mut out: Vec<String> = Vec::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let line = renumber(line, &mut numbers);
        let place = lines.peek().filter(|next| next.starts_with('\t')).map(|next| next.to_string());
        match place {
            // Where the library starts a goroutine is not the program's business.
            Some(place)
                if place.starts_with(&own) && ["sync.", "iter."].iter().any(|of| created_by(&line, of)) =>
            {
                lines.next();
                out.push(line);
            }
            Some(place) if place.starts_with(&own) => {
                lines.next();
                out.push(without_arguments(&line));
                out.push(place.split(" +0x").next().unwrap_or(&place).to_string());
            }
            Some(place) if place.contains(".go:") => {
                lines.next();
                if line.starts_with("created by") {
                    out.push(line);
                }
            }
            // The machine's own words: addresses, the stack's bounds.
            _ if line.starts_with("[signal SIGSEGV") => out.push("[signal SIGSEGV]".into()),
            _ if line.starts_with("runtime: sp=") => {}
            _ if line.starts_with("panic: (main.") => out.push(without_address(&line)),
            _ => out.push(line),
        }
    }
    // A deep stack's frames differ in number: its first words are compared.
    if let Some(at) = out.iter().position(|l| l == "fatal error: stack overflow") {
        out.truncate(at + 1);
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out.join("\n")
}

/// What a program that prints a profile writes: stacks as in tracebacks, counted stacks without their addresses.
fn normal_profile(name: &str, stdout: &str) -> String {
    if !name.starts_with("leakprofile_") {
        return stdout.lines().map(|line| format!("{}\n", without_clock(line))).collect();
    }
    let mut out = Vec::new();
    for line in normal(name, stdout).lines() {
        let frame: Vec<&str> = line.split('\t').filter(|part| !part.is_empty()).collect();
        match frame[..] {
            ["#", _, function, place] if place.starts_with(name) => {
                out.push(format!("# {} {place}", function.split('+').next().unwrap_or(function)));
            }
            ["#", ..] => {}
            _ => out.push(line.split(" @ 0x").next().unwrap_or(line).to_string()),
        }
    }
    out.join("\n")
}

fn created_by(line: &str, package: &str) -> bool {
    line.strip_prefix("created by ").is_some_and(|by| by.starts_with(package))
}

/// A context's deadline without the times in it.
fn without_clock(line: &str) -> &str {
    line.split_once("WithDeadline(").map_or(line, |(before, _)| before)
}

/// `main.f(0x12, ...)` as `main.f(...)`.
fn without_arguments(line: &str) -> String {
    match line.rfind('(') {
        Some(open) if line.ends_with(')') && !line.starts_with("created by") => {
            format!("{}(...)", &line[..open])
        }
        _ => line.to_string(),
    }
}

/// `panic: (main.T) 0x1234` without the number.
fn without_address(line: &str) -> String {
    line.split(") 0x").next().unwrap_or(line).to_string()
}

fn renumber(line: &str, numbers: &mut HashMap<String, usize>) -> String {
    let Some(at) = line.find("goroutine ") else { return line.to_string() };
    let rest = &line[at + 10..];
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return line.to_string();
    }
    let next = numbers.len() + 1;
    let number = *numbers.entry(digits.clone()).or_insert(next);
    format!("{}goroutine {number}{}", &line[..at], &rest[digits.len()..])
}

#[test]
fn programs_end_as_in_go() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages");
    let only = std::env::var("GO_PROGRAM").ok();
    let mut files: Vec<_> = fs::read_dir(&dir).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let mut wrong = Vec::new();
    let mut count = 0;
    for path in files.iter().filter(|p| p.extension().is_some_and(|e| e == "go")) {
        let name = path.file_stem().unwrap().to_string_lossy().to_string();
        let skipped = LATER.iter().any(|(n, _)| *n == name) || only.as_ref().is_some_and(|o| *o != name);
        if skipped {
            continue;
        }
        count += 1;
        let (have, want) = (
            run(&name, &fs::read_to_string(path).unwrap()),
            expected(&name, &fs::read_to_string(path.with_extension("txt")).unwrap()),
        );
        if have != want {
            wrong.push(
                format!("== {name}\nhave {have:#?}\nwant {want:#?}")
                    .replace("\\n", "\n")
                    .replace("\\t", "\t"),
            );
        }
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "{} of {count} differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_is_left_out_exists() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages");
    for (name, _) in LATER {
        assert!(dir.join(format!("{name}.go")).exists(), "{name}");
    }
}
