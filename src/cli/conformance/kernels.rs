//! The programs that Go tests its own leak profile with, as they are: one package, each program under its name.
//!
//! Enters: Go's tree. Leaves: how many compile and run to the end of main, and in how many the profile that they write
//! names a leak. One run each, goroutines in turn; every schedule of the kernels is `goker`'s.

use crate::bytecode::compile;
use crate::bytecode::program::Program;
use crate::cli::package;
use crate::cli::stamp::sorted;
use crate::runtime::outcome::Chunk;
use crate::runtime::{Config, End, Run};
use crate::source::SourceSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// What the section begins with.
pub const TITLE: &str = "\n## Leak kernels\n\n";
const TESTS: &str = "src/runtime/testdata/testgoroutineleakprofile/goker";

/// One program's run.
struct Kernel {
    name: String,
    /// Why it did not run to its end; none: it did.
    failed: Option<String>,
    leaks: usize,
}

/// The section of the page.
pub fn section(home: &Path) -> Result<String, String> {
    let dir = home.join(TESTS);
    let all = sorted(&dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    let mut sources = SourceSet::default();
    let mut names = Vec::new();
    let mut files = Vec::new();
    for file in all.iter().filter(|f| f.extension().is_some_and(|e| e == "go")) {
        let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        names.extend(registered(&text));
        files.push(sources.add(file.display().to_string(), text, false));
    }
    let compiled = compile(&mut sources, &files);
    let Some(program) = compiled.program else {
        let lines = package::error_lines(&sources, &compiled.diagnostics, false);
        return Ok(format!("{TITLE}They do not compile:\n\n```\n{}\n```\n", lines.join("\n")));
    };
    let program = Arc::new(program);
    let runs: Vec<Kernel> = names.into_iter().map(|name| run(&program, name)).collect();
    Ok(told(&runs))
}

/// The names that a file's programs are registered by.
fn registered(text: &str) -> Vec<String> {
    let calls = text.lines().filter_map(|l| l.trim_start().strip_prefix("register(\""));
    calls.filter_map(|rest| Some(rest[..rest.find('"')?].to_string())).collect()
}

fn run(program: &Arc<Program>, name: String) -> Kernel {
    let config = Config { args: vec![name.clone()], ..Config::default() };
    let outcome = Run::new(program.clone(), config, crate::stdlib::lookup).complete();
    let mut leaks = 0;
    for chunk in &outcome.output {
        if let Chunk::Stdout(bytes) = chunk {
            leaks += String::from_utf8_lossy(bytes).matches(" (leaked)]:").count();
        }
    }
    let failed = match &outcome.end {
        End::Ok => None,
        End::Panic { report, .. } | End::Fatal { report, .. } | End::Deadlock { report, .. } => {
            Some(report.first_line().trim_end().to_string())
        }
        End::Budget(budget) => Some(format!("beyond its limit of {}", budget.name())),
        other => Some(format!("{other:?}")),
    };
    Kernel { name, failed, leaks }
}

fn told(runs: &[Kernel]) -> String {
    let ended = runs.iter().filter(|k| k.failed.is_none()).count();
    let reported = runs.iter().filter(|k| k.leaks > 0).count();
    let mut out = format!(
        "{TITLE}The bug kernels that Go tests its leak profile with (`{TESTS}`), as they are, in one package \
         with their own harness, each run once, goroutines in turn: {} kernels compile, {ended} run to their end, and the \
         profile that they write names a leak in {reported}. Many leak on rare schedules alone; what every schedule shows \
         is in [schedules.md](schedules.md).\n",
        runs.len()
    );
    for kernel in runs.iter().filter(|k| k.failed.is_some()) {
        let why = kernel.failed.as_deref().unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(out, "\n- `{}` does not end: {why}", kernel.name);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kernel_runs_under_its_name() {
        let text = "package main\n\nimport (\n\t\"os\"\n\t\"runtime/pprof\"\n\t\"time\"\n)\n\nfunc main() {\n\tif os.Args[1] == \"Sleepy\" {\n\t\ttime.Sleep(1)\n\t\treturn\n\t}\n\tgo func() { <-make(chan int) }()\n\ttime.Sleep(1)\n\tpprof.Lookup(\"goroutineleak\").WriteTo(os.Stdout, 2)\n}\n";
        let mut sources = SourceSet::default();
        let file = sources.add("k.go", text, false);
        let program = Arc::new(compile(&mut sources, &[file]).program.unwrap());
        let leaks = |name: &str| run(&program, name.into()).leaks;
        assert_eq!((leaks("Sleepy"), leaks("Leaky")), (0, 1));
        assert_eq!(registered("\tregister(\"A1\", A1)\n"), ["A1"]);
        assert!(told(&[run(&program, "Leaky".into())]).contains("1 kernels compile, 1 run"));
    }
}
