//! What the field's tools say of a program that leaks: the runtime's dump, goleak's message, Go's leak profile.
//!
//! Enters: a program of the lesson. Leaves: their texts, made by running the program in our engine, where it asks for
//! the profiles itself as it would under Go. Where nothing goes wrong on the usual schedule, the first schedule is taken
//! on which something does. Not here: what is true of the program (the page's own verdict).

use crate::bytecode::compile;
use crate::bytecode::program::Program;
use crate::explore::{self, Options};
use crate::lesson::exploration::{exploring, replaying};
use crate::lesson::report;
use crate::runtime::{Config, End, Run};
use crate::source::SourceSet;
use crate::stdlib;
use std::fmt::Write;
use std::sync::Arc;

/// The program's own main gets this name, of the same length, and back in the texts.
const OURS: &str = "prog";
const FILE: &str = "report.go";
/// Stands between the two profiles.
const THEN: &str = "-- then --\n";
const ASKS: &str = r#"package main

import (
	"os"
	"runtime/pprof"
	"time"
)

func main() {
	prog()
	time.Sleep(time.Second)
	pprof.Lookup("goroutine").WriteTo(os.Stderr, 2)
	os.Stderr.WriteString("-- then --\n")
	pprof.Lookup("goroutineleak").WriteTo(os.Stderr, 1)
	os.Exit(0)
}
"#;

pub struct Said {
    pub dump: String,
    /// None where the program ends in a deadlock: then no test comes to its end, and nobody asks for a profile.
    pub goleak: Option<String>,
    pub profile: Option<String>,
}

/// What is said of a program; an error where it does not compile or nothing is wrong with it.
pub fn of(name: &str, text: &str) -> Result<Said, String> {
    let mut sources = SourceSet::default();
    let renamed = text.replacen("func main()", &format!("func {OURS}()"), 1);
    let files = [sources.add(format!("{name}.go"), renamed, false), sources.add(FILE, ASKS, false)];
    let Some(program) = compile(&mut sources, &files).program else {
        return Err(format!("no report of {name:?}: it does not compile"));
    };
    let program = Arc::new(program);
    let said = run(&program, Config { exact_clock: true, ..Config::default() });
    if let Some(said) = tell(&said) {
        return Ok(said);
    }
    let found = explore::explore(&program, stdlib::lookup, &exploring(), &Options::default(), |_| true);
    let fails = found.deadlocks.and_then(|(_, shown)| tell(&run(&program, replaying(&exploring(), &shown))));
    fails.ok_or_else(|| format!("no report of {name:?}: nothing goes wrong in it"))
}

/// How a run ended, and its stderr.
struct Ran {
    deadlock: bool,
    stderr: String,
}

fn run(program: &Arc<Program>, config: Config) -> Ran {
    let mut run = Run::new(program.clone(), Config { trace: false, ..config }, stdlib::lookup);
    while let Some(goroutine) = run.pick_next() {
        run.slice(goroutine);
    }
    let outcome = run.finish();
    let pieces = report::output(&outcome.output);
    let stderr = pieces.into_iter().filter(|p| p.stream == "stderr").map(|p| p.text).collect();
    Ran { deadlock: matches!(outcome.end, End::Deadlock { .. }), stderr }
}

fn tell(ran: &Ran) -> Option<Said> {
    if ran.deadlock {
        return Some(Said { dump: own(&ran.stderr), goleak: None, profile: None });
    }
    let (dump, profile) = ran.stderr.split_once(THEN)?;
    // The first is the goroutine that asks.
    let stacks: Vec<String> = dump.trim_end().split("\n\n").skip(1).map(own).collect();
    if stacks.is_empty() {
        return None;
    }
    let goleak = format!(
        "found unexpected goroutines:\n[{}]\n",
        stacks.iter().map(|s| accused(s)).collect::<Vec<_>>().join(" ")
    );
    let dump = stacks.join("\n");
    Some(Said { dump, goleak: Some(goleak), profile: Some(own(profile)) })
}

/// A text as the program alone would have it: without the frame that asks, its main called main, one end of line.
fn own(text: &str) -> String {
    let mut lines = Vec::new();
    let mut rest = text.trim_end().lines().peekable();
    while let Some(line) = rest.next() {
        if rest.peek().is_some_and(|next| next.contains(FILE)) {
            rest.next();
            continue;
        }
        lines.push(line.replace(&format!("main.{OURS}"), "main.main").replace("(...)", "()"));
    }
    lines.join("\n") + "\n"
}

/// goleak's words for a stack: `Goroutine 7 in state chan send, with main.f on top of the stack:`.
fn accused(stack: &str) -> String {
    let mut lines = stack.lines();
    let head = lines.next().unwrap_or_default();
    let (number, state) =
        head.strip_prefix("goroutine ").and_then(|h| h.split_once(" [")).unwrap_or_default();
    let state = state.trim_end_matches("]:");
    let top = lines.next().unwrap_or_default().trim_end_matches("()");
    let mut said = format!("Goroutine {number} in state {state}, with {top} on top of the stack:\n");
    for line in stack.lines().skip(1) {
        let _ = writeln!(said, "{line}");
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAKS: &str =
        "package main\n\nfunc main() {\n\tc := make(chan int)\n\tgo func() {\n\t\tc <- 1\n\t}()\n}\n";

    #[test]
    fn the_tools_speak_as_they_do_of_the_program_alone() {
        let said = of("leaks", LEAKS).unwrap();
        let stack = "main.main.func1()\n\tleaks.go:6\ncreated by main.main in goroutine 1\n\tleaks.go:5\n";
        assert_eq!(said.dump, format!("goroutine 2 [chan send]:\n{stack}"));
        let top = "found unexpected goroutines:\n[Goroutine 2 in state chan send, with main.main.func1 on top of the stack:";
        assert_eq!(said.goleak.unwrap(), format!("{top}\n{stack}]\n"));
        let profile = said.profile.unwrap();
        assert!(profile.starts_with("goroutineleak profile: total 1\n1 @ 0x"), "{profile}");
        assert!(profile.contains("main.main.func1+0x") && profile.ends_with("\tleaks.go:6\n"), "{profile}");
    }

    #[test]
    fn a_deadlock_is_the_runtimes_to_tell_and_a_right_program_has_no_report() {
        let said = of("stuck", &LEAKS.replace("}()\n", "}()\n\tselect {}\n")).unwrap();
        assert!(said.dump.starts_with("fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [select (no cases)]:\nmain.main()\n\tstuck.go:8\n\n"), "{}", said.dump);
        assert!(said.goleak.is_none() && said.profile.is_none());
        assert!(of("right", "package main\n\nfunc main() {}\n").is_err());
        assert!(of("wrong", "package main\n").is_err());
    }
}
