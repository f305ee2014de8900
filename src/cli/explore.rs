//! `explore`: what can happen to a program over all its schedules.

use super::args::{Args, Flags};
use super::package::{self, Refusal};
use super::run::race_text;
use super::say::{say, say_json};
use crate::explore::{self, MOST_STATES, Options};
use crate::lesson::exploration::{self, ExplorationView};
use crate::lesson::report::{self, DiagnosticView, Errors, created_at};
use crate::runtime::Config;
use std::time::{Duration, Instant};

const FLAGS: Flags = &[
    ("--json", None),
    ("--budget", Some("a number of seconds")),
    ("--max-states", Some("a number")),
    ("--bound", Some("a number of preemptions")),
    ("--exact-clock", None),
    ("--outputs", None),
];
const BUDGET_SECONDS: f64 = 5.0;

pub fn explore(args: &[String]) -> Result<u8, Refusal> {
    let args = Args::parse(args, FLAGS)?;
    let budget = budget(&args)?;
    let options = Options {
        exact_clock: args.has("--exact-clock"),
        outputs: args.has("--outputs"),
        bound: args.number("--bound")?,
        max_states: args.number("--max-states")?.unwrap_or(MOST_STATES),
        ..Options::default()
    };
    let mut package = package::read(&args.paths)?;
    let program = match package.compile() {
        Ok(program) => program,
        Err(diagnostics) => {
            let lines = package::error_lines(&package.sources, &diagnostics, false);
            return refuse(
                &args,
                Refusal::Program(lines),
                report::diagnostics_view(&package.sources, &diagnostics),
            );
        }
    };
    if let Err(refusal) = package::require_main(&program) {
        return refuse(&args, refusal, Vec::new());
    }
    let config = Config { args: args.program.clone(), ..exploration::exploring() };
    let start = Instant::now();
    let found =
        explore::explore(&program, crate::stdlib::lookup, &config, &options, |_| start.elapsed() < budget);
    let view = exploration::of_exploration(&package.sources, &config, &options, &found);
    if args.has("--json") {
        say_json(&view)
    } else {
        say(&text(&view))
    }
    Ok(0)
}

/// How long to search; a number beyond all clocks is as good as the largest.
fn budget(args: &Args) -> Result<Duration, String> {
    let seconds = args.number("--budget")?.unwrap_or(BUDGET_SECONDS);
    if seconds >= 0.0 {
        return Ok(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
    }
    Err(format!("--budget needs a number of seconds, not {seconds}"))
}

/// There is nothing to explore: JSON says so as well.
fn refuse(args: &Args, refusal: Refusal, diagnostics: Vec<DiagnosticView>) -> Result<u8, Refusal> {
    if args.has("--json") {
        say_json(&Errors { diagnostics });
    }
    Err(refusal)
}

/// What was covered.
fn scope(view: &ExplorationView) -> String {
    let said = match (view.complete, view.reason) {
        (true, _) => "every schedule is covered",
        (_, Some("race")) if view.race_orders => {
            "a data race, with which Go promises nothing; \
             all orders of the accesses in it were tried as well, each access as a whole"
        }
        (_, Some("race")) => "a data race: nothing is proved",
        (_, Some("clock")) => "the program looks at the clock: not all times are tried",
        (_, Some("random" | "choices")) => "not all random choices are tried",
        (_, Some(what @ ("addresses" | "memory" | "stacks"))) => {
            return format!("the program looks at its {what}: nothing is proved");
        }
        _ => match view.bound {
            Some(1) => "all schedules with at most 1 preemption are covered",
            Some(bound) => return format!("all schedules with at most {bound} preemptions are covered"),
            None => "not all schedules are covered",
        },
    };
    said.to_string()
}

fn text(view: &ExplorationView) -> String {
    let scope = scope(view);
    let mut text = format!(
        "{scope}: {} states, {} transitions, {} schedules\n\
         leak: {}, deadlock: {}, panic: {}, race: {}, never ends: {}\n",
        view.states,
        view.transitions,
        view.schedules,
        view.leak,
        view.deadlock,
        view.panic,
        view.race,
        view.never_ends
    );
    if view.budget != "never" {
        text.push_str(&format!("a run met one of its limits: {}\n", view.budget));
    }
    for leak in &view.leaks {
        text.push_str(&format!(
            "  leak [{}] at {}:{}, created at {}: --schedule {}\n",
            leak.reason,
            leak.file,
            leak.line,
            created_at(leak.created_line, leak.created_file.as_deref()),
            leak.schedule
        ));
    }
    for (what, found) in
        [("deadlock", &view.deadlock_at), ("panic", &view.panic_at), ("never ends", &view.never_ends_at)]
    {
        let Some(found) = found else { continue };
        let place = match (&found.file, found.line) {
            (Some(file), Some(line)) => format!(" at {file}:{line}"),
            _ => String::new(),
        };
        text.push_str(&format!("  {what}{place}: --schedule {}\n", found.schedule));
    }
    for race in &view.races {
        text.push_str(&format!("  {}: --schedule {}\n", race_text(&race.race), race.schedule));
    }
    for outcome in &view.outcomes {
        text.push_str(&format!("  prints {:?}: --schedule {}\n", outcome.output, outcome.schedule));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::exploration::FoundLeakView;

    fn view(complete: bool, bound: Option<u32>) -> ExplorationView {
        ExplorationView {
            schedules: 201,
            states: 3000,
            transitions: 4000,
            complete,
            bound,
            reason: (!complete).then_some("budget"),
            exact_clock: false,
            leak: "sometimes",
            deadlock: "never",
            panic: "never",
            race: "never",
            never_ends: "never",
            budget: "never",
            leaks: vec![FoundLeakView {
                file: "main.go".into(),
                line: 9,
                created_line: 5,
                created_file: None,
                function: "main.f".into(),
                reason: "chan send",
                preemptions: 1,
                schedule: "v1:steps-0.1-0000abcd".into(),
            }],
            deadlock_at: None,
            panic_at: None,
            race_at: None,
            races: Vec::new(),
            race_orders: false,
            never_ends_at: None,
            outcomes: Vec::new(),
        }
    }

    #[test]
    fn the_text_says_what_was_covered() {
        let rest = ": 3000 states, 4000 transitions, 201 schedules\n\
             leak: sometimes, deadlock: never, panic: never, race: never, never ends: never\n  \
             leak [chan send] at main.go:9, created at line 5: --schedule v1:steps-0.1-0000abcd\n";
        for (complete, bound, scope) in [
            (true, None, "every schedule is covered"),
            (false, Some(1), "all schedules with at most 1 preemption are covered"),
            (false, None, "not all schedules are covered"),
        ] {
            assert_eq!(text(&view(complete, bound)), format!("{scope}{rest}"));
        }
    }
}
