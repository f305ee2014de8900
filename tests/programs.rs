//! Go programs of tests/go, each with what real Go prints at its end: `// Output:` lines, and `// Exit: N`.

use goroutine_lab::bytecode::compile;
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

/// What a program prints, on both streams, and its exit code.
fn run(text: &str) -> (String, i32) {
    let mut sources = SourceSet::default();
    let file = sources.add("main.go", text, false);
    let compiled = compile(&mut sources, &[file]);
    let Some(program) = compiled.program else {
        return (compiled.diagnostics.iter().map(|d| describe(&sources, d)).collect(), 1);
    };
    let outcome = Run::new(Arc::new(program), Config::default(), stdlib::lookup).complete();
    let mut printed = String::new();
    for chunk in &outcome.output {
        match chunk {
            Chunk::Stdout(bytes) | Chunk::Stderr(bytes) => printed.push_str(&String::from_utf8_lossy(bytes)),
            Chunk::Report(report) => printed.push_str(&report.print(&sources)),
        }
    }
    (printed, outcome.end.exit_code())
}

/// What a program's last comments say that it prints, and its exit code.
fn expected(text: &str) -> (String, i32) {
    let mut lines = text.lines().skip_while(|l| *l != "// Output:").skip(1);
    let mut output = String::new();
    let mut code = 0;
    for line in &mut lines {
        if let Some(exit) = line.strip_prefix("// Exit: ") {
            code = exit.parse().unwrap();
        } else {
            output.push_str(line.strip_prefix("// ").or(line.strip_prefix("//")).unwrap_or(line));
            output.push('\n');
        }
    }
    (output, code)
}

#[test]
fn programs_print_what_go_prints() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/go");
    let only = std::env::var("GO_PROGRAM").ok();
    let mut files: Vec<_> = fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let mut wrong = Vec::new();
    for path in files.iter().filter(|p| p.extension().is_some_and(|e| e == "go")) {
        let name = path.file_stem().unwrap().to_string_lossy().to_string();
        if only.as_ref().is_some_and(|o| *o != name) {
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        let (have, want) = (run(&text), expected(&text));
        // gofmt takes blanks at the ends of comments away.
        let (have, want) = ((trimmed(&have.0), have.1), (trimmed(&want.0), want.1));
        if have != want {
            wrong.push(format!(
                "== {name}: exit {} (want {})\n{}",
                have.1,
                want.1,
                difference(&have.0, &want.0)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn trimmed(text: &str) -> String {
    text.lines().map(|l| format!("{}\n", l.trim_end())).collect()
}

/// The first lines that differ.
fn difference(have: &str, want: &str) -> String {
    let (have, want): (Vec<&str>, Vec<&str>) = (have.lines().collect(), want.lines().collect());
    let at = have.iter().zip(&want).take_while(|(a, b)| a == b).count();
    let show =
        |lines: &[&str]| lines.iter().skip(at).take(8).map(|l| format!("    {l}\n")).collect::<String>();
    format!("  from line {}:\n  have\n{}  want\n{}", at + 1, show(&have), show(&want))
}
