//! `run`: a program behaves as the compiled one would.

use super::args::{Args, Flags};
use super::package::{self, Package, Refusal};
use super::say::say_json;
use crate::lesson::parameters::parse_duration;
use crate::lesson::report::{self, AccessView, LeakView, RaceView, USUAL_SEED};
use crate::runtime::live::{self, Pacer};
use crate::runtime::outcome::{Chunk, Slow};
use crate::runtime::{Config, End, Outcome, Run, Schedule, Traceback};
use crate::source::SourceSet;
use std::cell::{Cell, RefCell};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Write};
use std::time::{Duration, Instant};

const RUN_FLAGS: Flags = &[
    ("--seed", Some("a number")),
    ("--schedule", Some("a schedule that begins with v1:")),
    ("--interrupt", Some("a duration, such as 500ms")),
    ("--leaks", None),
    ("--json", None),
];

pub fn run(args: &[String]) -> Result<u8, Refusal> {
    let args = Args::parse(args, RUN_FLAGS)?;
    let mut package = package::read(&args.paths)?;
    let config = config(&args, &package.sources)?;
    let program = match package.compile() {
        Ok(program) => program,
        Err(diagnostics) => {
            if args.has("--json") {
                say_json(&report::of_errors(&package.sources, &config, &diagnostics));
            }
            return Err(Refusal::Program(package::error_lines(&package.sources, &diagnostics, false)));
        }
    };
    if let Err(refusal) = package::require_main(&program) {
        if args.has("--json") {
            say_json(&report::of_no_main(&config));
        }
        return Err(refusal);
    }
    let run = Run::new(program, config.clone(), crate::stdlib::lookup);
    let terminal = Terminal::new(args.has("--json"));
    let (outcome, run) = futures::executor::block_on(live::drive(run, &terminal));
    if args.has("--json") {
        say_json(&report::of_run(
            &package.sources,
            &config,
            &outcome,
            run.trace(),
            &run.profiled(),
            run.kept_bytes(),
        ));
    } else {
        // A closed stdout is the reader's wish.
        let _ = write_chunks(&outcome.output);
    }
    if let End::Budget(budget) = &outcome.end {
        eprintln!("goroutine-lab: the run met its limit of {}", limit(budget.name(), &config));
    }
    if args.has("--leaks") {
        eprint!("{}", leaks_text(&package, &config, &outcome, &run.profiled()));
    }
    // Processes have a byte for it.
    Ok(outcome.end.exit_code() as u8)
}

/// The schedule and the seed that the flags choose; a seed of our own drawing without them.
fn config(args: &Args, sources: &SourceSet) -> Result<Config, String> {
    let traceback = Traceback::of(&std::env::var("GOTRACEBACK").unwrap_or_default());
    let mut config =
        Config { args: args.program.clone(), seed: drawn_seed(), traceback, ..Config::default() };
    if let Some(seed) = args.number("--seed")? {
        (config.seed, config.schedule) = (seed, Schedule::Walk(seed));
    }
    if let Some(text) = args.text("--schedule") {
        report::set_schedule(&mut config, text, report::fingerprint(sources))?;
        if let Some(seed) = args.number("--seed")? {
            config.seed = seed;
        }
    }
    if let Some(after) = args.text("--interrupt") {
        let bad = || format!("--interrupt needs a duration, such as 500ms, not {after:?}");
        config.interrupt_ns = Some(parse_duration(after).ok_or_else(bad)?);
    }
    Ok(config)
}

/// Small enough to be typed again.
fn drawn_seed() -> u64 {
    USUAL_SEED + RandomState::new().build_hasher().finish() % 1_000_000
}

fn limit(budget: &str, config: &Config) -> String {
    match budget {
        "steps" => format!("{} steps", config.step_limit),
        "goroutines" => format!("{} goroutines", config.goroutine_limit),
        "heap" => format!("{} MB of heap", config.heap_limit >> 20),
        _ => format!("{} MB of output", config.output_limit >> 20),
    }
}

/// How often output is passed on while a program runs.
const BEAT: Duration = Duration::from_millis(5);
/// Slices between two looks at the clock: a look costs as much as a short slice.
const SLICES_A_LOOK: u32 = 16;

/// Passes output on while the run goes.
struct Terminal {
    /// Output is kept for the end.
    quiet: bool,
    slices: Cell<u32>,
    last: Cell<Instant>,
}

impl Terminal {
    fn new(quiet: bool) -> Terminal {
        Terminal { quiet, slices: Cell::new(0), last: Cell::new(Instant::now()) }
    }
}

impl Pacer for Terminal {
    fn is_due(&self) -> bool {
        let slices = self.slices.get().wrapping_add(1);
        self.slices.set(slices);
        !self.quiet && slices % SLICES_A_LOOK == 0 && self.last.get().elapsed() >= BEAT
    }

    async fn pause(&self, run: &RefCell<Run>) -> bool {
        self.last.set(Instant::now());
        let chunks = run.borrow_mut().take_output();
        // Nobody reads any more: there is no reason to go on.
        write_chunks(&chunks).is_ok()
    }
}

fn write_chunks(chunks: &[Chunk]) -> io::Result<()> {
    let (mut out, mut err) = (io::stdout().lock(), io::stderr().lock());
    for chunk in chunks {
        match report::bytes(chunk) {
            ("stdout", bytes) => out.write_all(&bytes)?,
            (_, bytes) => {
                // What was said before on stdout comes before on a terminal too.
                out.flush()?;
                err.write_all(&bytes)?;
            }
        }
    }
    out.flush()
}

/// The leak report for people.
fn leaks_text(package: &Package, config: &Config, outcome: &Outcome, profiled: &[u32]) -> String {
    let schedule = report::print_schedule(config, report::fingerprint(&package.sources));
    let mut text = match (&outcome.end, outcome.leaks.len()) {
        (End::Ok, 0) => format!("no goroutine leaks on schedule {schedule}\n"),
        (End::Ok, 1) => format!("1 goroutine leaks on schedule {schedule}\n"),
        (End::Ok, n) => format!("{n} goroutines leak on schedule {schedule}\n"),
        _ => format!("main did not return on schedule {schedule}: nothing can be said of leaks\n"),
    };
    for leak in &outcome.leaks {
        text.push_str(&leak_line(&report::leak(&package.sources, leak, profiled.contains(&leak.id))));
    }
    for pair in &outcome.races {
        text.push_str(&format!("  {}\n", race_text(&report::race(&package.sources, pair))));
    }
    for slow in &outcome.slow {
        text.push_str(&slow_line(slow));
    }
    text
}

fn leak_line(leak: &LeakView) -> String {
    let LeakView { id, file, line, created_by, function, reason, since_ns, verdict, profile, .. } = leak;
    let created = leak.created_at();
    let profile = if *profile { "reports" } else { "misses" };
    let verdict = if *verdict == "blocked" { "blocked for ever" } else { "never ends" };
    format!(
        "  goroutine {id} {function}: {verdict} [{reason}] at {file}:{line} since {} ms, \
         created by {created_by} at {created}; Go's leak profile {profile} it\n",
        milliseconds(since_ns)
    )
}

/// A data race in words.
pub fn race_text(race: &RaceView) -> String {
    let access = |a: &AccessView| {
        let what = if a.writes { "write" } else { "read" };
        match (&a.file, a.line) {
            (Some(file), Some(line)) => format!("{what} at {file}:{line}"),
            _ => format!("{what} in the library"),
        }
    };
    format!("data race: {} and {}", access(&race.first), access(&race.second))
}

/// What goleak would accuse wrongly.
fn slow_line(slow: &Slow) -> String {
    let ms = milliseconds(&slow.ended_ns.to_string());
    format!(
        "  goroutine {} {}: no leak, it ends at {ms} ms; goleak would report it\n",
        slow.id, slow.function
    )
}

fn milliseconds(ns: &str) -> String {
    let ms = ns.parse::<f64>().unwrap_or_default() / 1e6;
    format!("{ms}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_choose_seed_and_schedule() {
        let mut sources = SourceSet::default();
        sources.add("a.go", "package main", false);
        let config = |line: &str| {
            let words: Vec<String> = line.split_whitespace().map(str::to_string).collect();
            config(&Args::parse(&words, RUN_FLAGS).unwrap(), &sources)
        };
        let seeded = config("a.go --seed 7 -- x").unwrap();
        assert_eq!(
            (seeded.seed, seeded.schedule, seeded.args),
            (7, Schedule::Walk(7), vec!["x".to_string()])
        );
        let mark = report::fingerprint(&sources);
        let replayed = config(&format!("a.go --schedule v1:walk-3-{mark:08x}")).unwrap();
        assert_eq!((replayed.seed, replayed.schedule), (USUAL_SEED, Schedule::Walk(3)));
        for wrong in ["v1:walk-3-00000000", "v1:", "walk", "v9:fifo-0"] {
            let e = config(&format!("a.go --schedule {wrong}")).unwrap_err();
            assert!(!e.contains('\n') && e.starts_with("schedule "), "{e}");
        }
    }

    #[test]
    fn a_leak_is_told_in_one_line() {
        let leak = LeakView {
            id: 7,
            file: "main.go".into(),
            line: 9,
            created_line: 5,
            created_file: None,
            created_by: "main.main".into(),
            function: "main.search.func1".into(),
            reason: "chan send",
            since_ns: "1500000".into(),
            verdict: "blocked",
            profile: false,
        };
        assert_eq!(
            leak_line(&leak),
            "  goroutine 7 main.search.func1: blocked for ever [chan send] at main.go:9 since 1.5 ms, \
             created by main.main at line 5; Go's leak profile misses it\n"
        );
    }
}
