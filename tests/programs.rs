//! Go programs of tests/go, each with what real Go did at its end: stdout, the first line of stderr, the exit code
//! (`cargo run -- corpus update` writes it).

use goroutine_lab::bytecode::compile;
use goroutine_lab::cli::corpus::{self, Expected};
use goroutine_lab::diagnostic::Diagnostic;
use goroutine_lab::runtime::outcome::Chunk;
use goroutine_lab::runtime::{Config, Run};
use goroutine_lab::source::SourceSet;
use goroutine_lab::stdlib;
use std::fs;
use std::path::Path;
use std::sync::Arc;

fn describe(sources: &SourceSet, d: &Diagnostic) -> String {
    let at = sources.line_col(d.span);
    format!("{}:{}:{}: {}\n", sources.file(d.span.file).name, at.line, at.col, d.problem.en())
}

/// What a program does.
fn run(file_name: &str, text: &str) -> Expected {
    let mut sources = SourceSet::default();
    let file = sources.add(file_name, text, false);
    let compiled = compile(&mut sources, &[file]);
    let Some(program) = compiled.program else {
        let stdout = compiled.diagnostics.iter().map(|d| describe(&sources, d)).collect();
        return Expected { stdout, stderr: String::new(), exit: 1 };
    };
    let outcome = Run::new(Arc::new(program), Config::default(), stdlib::lookup).complete();
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    for chunk in &outcome.output {
        match chunk {
            Chunk::Stdout(bytes) => stdout.extend(bytes),
            Chunk::Stderr(bytes) => stderr.extend(bytes),
            Chunk::Report(report) => stderr.extend(report.text.bytes()),
        }
    }
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Expected {
        stdout: text(&stdout),
        stderr: corpus::first_line(&text(&stderr)),
        exit: outcome.end.exit_code(),
    }
}

#[test]
fn programs_do_what_they_do_in_go() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/go");
    let only = std::env::var("GO_PROGRAM").ok();
    let mut wrong = Vec::new();
    for path in corpus::programs(&dir).unwrap() {
        let name = path.strip_prefix(&dir).unwrap().with_extension("").to_string_lossy().replace('\\', "/");
        if only.as_ref().is_some_and(|o| *o != name) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let want = corpus::expected(&text).unwrap_or_else(|| panic!("{name} has no // Output: block"));
        let have = run(&path.file_name().unwrap().to_string_lossy(), &text);
        let (out, wanted) = (corpus::normal(&have.stdout), corpus::normal(&want.stdout));
        if out != wanted || have.exit != want.exit || have.stderr != want.stderr {
            wrong.push(format!(
                "== {name}: exit {} (want {}), stderr {:?} (want {:?})\n{}",
                have.exit,
                want.exit,
                have.stderr,
                want.stderr,
                difference(&out, &wanted)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The first lines that differ.
fn difference(have: &str, want: &str) -> String {
    let (have, want): (Vec<&str>, Vec<&str>) = (have.lines().collect(), want.lines().collect());
    let at = have.iter().zip(&want).take_while(|(a, b)| a == b).count();
    let show =
        |lines: &[&str]| lines.iter().skip(at).take(8).map(|l| format!("    {l}\n")).collect::<String>();
    format!("  from line {}:\n  have\n{}  want\n{}", at + 1, show(&have), show(&want))
}
