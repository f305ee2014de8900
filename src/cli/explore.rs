//! `explore`: what can happen to a program over many schedules.

use super::args::{Args, Flags};
use super::package::{self, Refusal};
use super::run::print_json;
use crate::explore;
use crate::lesson::report;
use crate::runtime::Config;
use std::time::{Duration, Instant};

const FLAGS: Flags = &[
    ("--json", None),
    ("--budget", Some("a number of seconds")),
    ("--max-states", Some("a number")),
    ("--exact-clock", None),
];
const BUDGET_SECONDS: f64 = 5.0;

pub fn explore(args: &[String]) -> Result<u8, Refusal> {
    let args = Args::parse(args, FLAGS)?;
    let seconds = args.number("--budget")?.unwrap_or(BUDGET_SECONDS);
    let budget = Duration::try_from_secs_f64(seconds)
        .map_err(|_| format!("--budget needs a number of seconds, not {seconds}"))?;
    let max_states = args.number("--max-states")?.unwrap_or(u64::MAX);
    let mut package = package::read(&args.paths)?;
    let program = package.compile().map_err(|diagnostics| {
        Refusal::Program(package::error_lines(&package.sources, &diagnostics, false))
    })?;
    package::require_main(&program)?;
    let config =
        Config { args: args.program.clone(), exact_clock: args.has("--exact-clock"), ..report::exploring() };
    let start = Instant::now();
    let found =
        explore::explore(&program, crate::stdlib::lookup, &config, max_states, || start.elapsed() < budget);
    let view = report::of_exploration(&package.sources, &config, &found);
    if args.has("--json") {
        print_json(&view)
    } else {
        print!("{}", text(&view))
    }
    Ok(0)
}

fn text(view: &report::ExplorationView) -> String {
    let scope = if view.complete { "all of them" } else { "not all that there are" };
    let mut text = format!(
        "{} schedules tried ({scope}), {} states passed\nleak: {}, deadlock: {}, panic: {}\n",
        view.schedules, view.states, view.leak, view.deadlock, view.panic
    );
    if view.budget != "never" {
        text.push_str(&format!("a run met one of its limits: {}\n", view.budget));
    }
    for leak in &view.leaks {
        text.push_str(&format!(
            "  [{}] at {}:{}, created at line {}: --schedule {}\n",
            leak.reason, leak.file, leak.line, leak.created_line, leak.schedule
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_says_what_was_covered() {
        let view = report::ExplorationView {
            schedules: 201,
            states: 3000,
            complete: false,
            leak: "sometimes",
            deadlock: "never",
            panic: "never",
            budget: "never",
            leaks: vec![report::FoundLeakView {
                file: "main.go".into(),
                line: 9,
                created_line: 5,
                reason: "chan send",
                schedule: "v1:walk-3-0000abcd".into(),
            }],
        };
        assert_eq!(
            text(&view),
            "201 schedules tried (not all that there are), 3000 states passed\n\
             leak: sometimes, deadlock: never, panic: never\n  \
             [chan send] at main.go:9, created at line 5: --schedule v1:walk-3-0000abcd\n"
        );
    }
}
