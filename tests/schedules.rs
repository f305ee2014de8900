//! Small programs with a verdict over all their schedules, each argued by hand (tests/schedules), and the search
//! against itself: it must find what a search without any reduction finds.

use goroutine_lab::bytecode::program::Program;
use goroutine_lab::bytecode::{Compiled, compile};
use goroutine_lab::explore::{Blind, Explorer, Options, Reductions, Report, Shown, explore};
use goroutine_lab::lesson::exploration::exploring;
use goroutine_lab::lesson::report::bytes;
use goroutine_lab::runtime::leaks::Verdict;
use goroutine_lab::runtime::traffic::RacingAccess;
use goroutine_lab::runtime::{Config, End, Outcome, Run, Schedule};
use goroutine_lab::source::SourceSet;
use goroutine_lab::stdlib::lookup;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// What the head of a program claims.
#[derive(Clone, Debug, PartialEq)]
struct Claim {
    leak: String,
    /// `line 12 chan send`.
    places: BTreeSet<String>,
    deadlock: String,
    panic: String,
    race: String,
    never_ends: String,
    complete: bool,
}

struct Case {
    name: String,
    sources: SourceSet,
    program: Arc<Program>,
    claim: Claim,
    /// With a clock that is exact, if that makes a difference.
    exact: Option<Claim>,
}

/// The value of `// Key: value` in a program's head.
fn said<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let line = text.lines().find_map(|l| l.strip_prefix("// ")?.strip_prefix(key)?.strip_prefix(": "));
    line.map(str::trim)
}

/// `sometimes line 12 chan send; line 15 select`.
fn leak_claim(text: &str) -> (String, BTreeSet<String>) {
    let (often, rest) = text.split_once(' ').unwrap_or((text, ""));
    let places = rest.split("; ").filter(|p| !p.is_empty()).map(str::to_string).collect();
    (often.to_string(), places)
}

fn claim(text: &str, leak: &str) -> Claim {
    let or_never = |key| said(text, key).unwrap_or("never").to_string();
    let (leak, places) = leak_claim(leak);
    Claim {
        leak,
        places,
        deadlock: or_never("Deadlock"),
        panic: or_never("Panic"),
        race: or_never("Race"),
        never_ends: or_never("Never ends"),
        complete: said(text, "Complete") != Some("false"),
    }
}

fn program(name: &str, text: &str) -> (SourceSet, Arc<Program>) {
    let mut sources = SourceSet::default();
    let file = sources.add(name, text, false);
    let Compiled { diagnostics, program } = compile(&mut sources, &[file]);
    let program = program.unwrap_or_else(|| panic!("{name}: {diagnostics:?}"));
    (sources, Arc::new(program))
}

fn cases() -> Vec<Case> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schedules");
    let mut paths: Vec<_> = fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "go"));
    paths.sort();
    let read = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(said(&text, "Why").is_some(), "{name}: no reason is given");
        let (sources, program) = program(&name, &text);
        let leak = said(&text, "Leak").unwrap_or_else(|| panic!("{name}: no claim"));
        let mut exact = said(&text, "Exact clock").map(|leak| claim(&text, leak));
        if let Some(exact) = &mut exact
            && text.contains("select {}")
        {
            // These tell by a deadlock.
            exact.deadlock = "never".into();
        }
        if let Some(exact) = &mut exact {
            // This clock shows one time alone.
            exact.complete = exact.race == "never";
        }
        Case { name, sources, program, claim: claim(&text, leak), exact }
    };
    paths.iter().map(|p| read(p)).collect()
}

fn found(case: &Case, report: &Report) -> Claim {
    let place = |l: &goroutine_lab::runtime::leaks::Leak| {
        format!("line {} {}", case.sources.line_col(l.span).line, l.reason)
    };
    Claim {
        leak: report.leak.name().into(),
        places: report.leaks.iter().map(|l| place(&l.leak)).collect(),
        deadlock: report.deadlock.name().into(),
        panic: report.panic.name().into(),
        race: if report.race { "sometimes" } else { "never" }.into(),
        never_ends: report.never_ends.name().into(),
        complete: report.complete,
    }
}

/// Moves after which a search is given up.
const MOST_MOVES: u64 = 400_000;

fn search(program: &Arc<Program>, options: &Options, most_moves: u64) -> Report {
    let within = |e: &Explorer| e.progress().transitions < most_moves;
    explore(program, lookup, &exploring(), options, within)
}

fn replay(program: &Arc<Program>, shown: &Shown, exact_clock: bool) -> Outcome {
    let config = Config {
        schedule: Schedule::Choices,
        choices: shown.choices.clone().into(),
        steps: shown.steps.clone(),
        exact_clock,
        ..exploring()
    };
    Run::new(program.clone(), config, lookup).complete()
}

#[test]
fn there_are_more_than_a_hundred() {
    assert!(cases().len() > 100);
}

#[test]
fn every_verdict_is_the_one_argued_by_hand() {
    let mut wrong = Vec::new();
    for case in cases() {
        let report = search(&case.program, &Options::default(), MOST_MOVES);
        let mut seen = found(&case, &report);
        // With a race all orders of the accesses in it are tried as well.
        let all_tried = report.complete || report.race_orders;
        if !all_tried && !case.claim.complete && seen.places.is_subset(&case.claim.places) {
            // What else was seen of such a program is no verdict.
            let Claim { race, complete, .. } = seen;
            seen = Claim { race, complete, ..case.claim.clone() };
        }
        if seen != case.claim {
            wrong.push(format!(
                "{}: {seen:?} ({} states, {:?}), not {:?}",
                case.name, report.states, report.reason, case.claim
            ));
        }
        if let Some(claim) = &case.exact {
            let options = Options { exact_clock: true, ..Options::default() };
            let seen = found(&case, &search(&case.program, &options, MOST_MOVES));
            if seen != *claim {
                wrong.push(format!("{} with an exact clock: {seen:?}, not {claim:?}", case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What random walks find is not what the search proves: it must find every race without them.
#[test]
fn the_search_alone_finds_every_race() {
    for case in cases().iter().filter(|c| c.claim.race != "never") {
        let options = Options { walks: 1, ..Options::default() };
        assert!(search(&case.program, &options, MOST_MOVES).race, "{}", case.name);
    }
}

/// What a search found is shown by its schedule, which is the simplest that was found.
#[test]
fn every_schedule_found_replays() {
    for case in cases() {
        let report = search(&case.program, &Options::default(), MOST_MOVES);
        for race in &report.races {
            let sites = [race.first.site, race.second.site];
            let seen = replay(&case.program, &race.shown, false).races;
            let same = |pair: &[RacingAccess; 2]| {
                let seen = [pair[0].site, pair[1].site];
                seen == sites || seen == [sites[1], sites[0]]
            };
            assert!(seen.iter().any(same), "{}: {seen:?}, not {race:?}", case.name);
        }
        if let Some(shown) = &report.endless {
            let outcome = replay(&case.program, shown, false);
            let goes_on = |l: &goroutine_lab::runtime::leaks::Leak| l.verdict == Verdict::NeverEnds;
            let for_ever = matches!(outcome.end, End::Budget(_)) || outcome.leaks.iter().any(goes_on);
            assert!(for_ever, "{}: {:?}", case.name, outcome.end);
        }
        for leak in &report.leaks {
            let outcome = replay(&case.program, &leak.shown, false);
            let same = |l: &goroutine_lab::runtime::leaks::Leak| {
                (l.span, l.created, l.reason) == (leak.leak.span, leak.leak.created, leak.leak.reason)
            };
            assert!(outcome.leaks.iter().any(same), "{}: {:?}", case.name, leak.shown);
        }
        if let Some((_, shown)) = &report.deadlocks {
            let end = replay(&case.program, shown, false).end;
            assert!(matches!(end, End::Deadlock { .. }), "{}: {end:?}", case.name);
        }
        if let Some((_, shown)) = &report.panics {
            let end = replay(&case.program, shown, false).end;
            assert!(matches!(end, End::Panic { .. } | End::Fatal { .. }), "{}: {end:?}", case.name);
        }
    }
}

/// Every output that is found is produced by its schedule.
#[test]
fn every_output_found_replays() {
    let mut replayed = 0;
    for case in cases() {
        let options = Options { outputs: true, ..Options::default() };
        let report = search(&case.program, &options, MOST_MOVES / 10);
        for (text, shown) in &report.outcomes {
            let outcome = replay(&case.program, shown, false);
            if !matches!(outcome.end, End::Ok | End::Exit(_)) || !text.ends_with('\n') {
                continue;
            }
            let printed: Vec<u8> = outcome.output.iter().flat_map(|c| bytes(c).1).collect();
            let printed = String::from_utf8(printed).unwrap();
            assert_eq!(printed, text.split("exit ").next().unwrap(), "{}: {shown:?}", case.name);
            replayed += 1;
        }
    }
    assert!(replayed > 12, "{replayed}");
}

/// Schedules that need no more than these are found, whatever the search came to first.
#[test]
fn what_is_found_is_shown_by_a_simple_schedule() {
    for (name, preemptions, most) in [
        ("lost_update_buggy.go", 1, 4),
        ("read_twice_race_buggy.go", 1, 2),
        ("ticker_forever_buggy.go", 0, 0),
        ("panic_uncaught_buggy.go", 1, 1),
        ("three_answers_buggy.go", 0, 0),
        ("spin_for_ever_buggy.go", 0, 0),
    ] {
        let case = cases().into_iter().find(|c| c.name == name).unwrap();
        let report = search(&case.program, &Options::default(), MOST_MOVES);
        let leaks = report.leaks.iter().map(|l| &l.shown);
        let panics = report.panics.iter().map(|(_, shown)| shown);
        let all: Vec<&Shown> = leaks.chain(panics).chain(&report.endless).collect();
        assert!(!all.is_empty(), "{name}: nothing was found");
        for shown in all {
            let length = shown.choices.iter().rposition(|c| *c != 0).map_or(0, |i| i + 1);
            let simple = shown.preemptions <= preemptions && length <= most;
            assert!(simple, "{name}: {:?}, {} preemptions", shown.choices, shown.preemptions);
        }
    }
}

/// One walk tells that a program may go on for ever; the others would be as long and find nothing.
#[test]
fn programs_that_never_end_are_not_walked_through_for_long() {
    let text = include_str!("schedules/ticker_forever_buggy.go");
    let (_, program) = program("ticker_forever_buggy.go", text);
    let mut explorer = Explorer::new(program, lookup, &exploring(), Options::default());
    let slices = (1..400).find(|_| explorer.step(100)).expect("done within 40,000 moves");
    let report = explorer.report();
    assert!(report.complete && slices > 1, "{report:?}");
}

/// All that can come out of a program.
fn outcomes(case: &Case, report: &Report) -> (Claim, BTreeSet<String>) {
    let claim = found(case, report);
    (claim, report.outcomes.keys().cloned().collect())
}

/// A search without reductions is made up to so many moves.
const MOST_NAIVE: u64 = 20_000;

fn naive(case: &Case, exact_clock: bool) -> Option<(Claim, BTreeSet<String>)> {
    let reductions = Reductions {
        table: false,
        live_only: false,
        late_arrivals: false,
        sleep_sets: false,
        parts: false,
        ..Reductions::default()
    };
    let options = Options { exact_clock, outputs: true, walks: 1, reductions, ..Options::default() };
    let report = search(&case.program, &options, MOST_NAIVE);
    report.complete.then(|| outcomes(case, &report))
}

#[test]
fn nothing_is_lost_by_the_reductions() {
    let mut compared = 0;
    for case in cases() {
        for exact_clock in [false, true] {
            let Some(expected) = naive(&case, exact_clock) else { continue };
            let all = Reductions::default();
            for (what, reductions) in [
                ("all", all),
                ("no sleep sets", Reductions { sleep_sets: false, ..all }),
                ("no parts", Reductions { parts: false, ..all }),
                ("all come to wait", Reductions { late_arrivals: false, ..all }),
            ] {
                let options =
                    Options { exact_clock, outputs: true, walks: 1, reductions, ..Options::default() };
                let reduced = outcomes(&case, &search(&case.program, &options, MOST_MOVES));
                assert_eq!(reduced, expected, "{}, {what}", case.name);
            }
            compared += 1;
        }
    }
    assert!(compared >= 80, "only {compared} were small enough");
}

/// Between operations a goroutine goes on alone, but for accesses in races: nothing is lost by that either.
#[test]
fn accesses_that_are_in_no_race_need_no_other_order() {
    let mut compared = 0;
    for case in cases() {
        let reductions = Reductions { local_steps: false, ..Reductions::default() };
        let options = Options { outputs: true, walks: 1, reductions, ..Options::default() };
        let all = search(&case.program, &options, MOST_NAIVE);
        let options = Options { outputs: true, walks: 1, ..Options::default() };
        let reduced = search(&case.program, &options, MOST_MOVES);
        if !(all.complete || all.race_orders) {
            continue;
        }
        assert!(reduced.complete || reduced.race_orders, "{}", case.name);
        assert_eq!(outcomes(&case, &reduced), outcomes(&case, &all), "{}", case.name);
        compared += 1;
    }
    assert!(compared >= 120, "only {compared} were small enough");
}

/// What each of two requests leaves behind is nothing to main and to the other one.
#[test]
fn sleep_sets_and_parts_save_moves() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/lesson/programs/search-cancel.go");
    let text = fs::read_to_string(path).unwrap().replace("requests = 3", "requests = 2");
    let (_, program) = program("search-cancel.go", &text);
    let moves = |reductions| {
        let report = search(&program, &Options { walks: 1, reductions, ..Options::default() }, MOST_MOVES);
        assert!(report.complete);
        report.transitions
    };
    let all = Reductions::default();
    let least = moves(all);
    for fewer in [Reductions { parts: false, ..all }, Reductions { sleep_sets: false, ..all }] {
        assert!(least * 5 / 4 < moves(fewer), "{fewer:?}");
    }
}

/// A search that overlooks a dependency loses outcomes, and the comparison shows it.
#[test]
fn a_lost_dependency_is_noticed() {
    let blind = |blind| Reductions { blind: Some(blind), ..Reductions::default() };
    let mut noticed = vec![
        (blind(Blind::Locks), 0),
        (blind(Blind::Selects), 0),
        (blind(Blind::Timers), 0),
        (Reductions { parts: false, ..blind(Blind::Channels) }, 0),
        (Reductions { sleep_sets: false, ..blind(Blind::Channels) }, 0),
    ];
    for case in cases() {
        let Some(expected) = naive(&case, false) else { continue };
        for (reductions, count) in &mut noticed {
            let options = Options { outputs: true, walks: 1, reductions: *reductions, ..Options::default() };
            *count += (outcomes(&case, &search(&case.program, &options, MOST_MOVES)) != expected) as u32;
        }
    }
    assert!(noticed.iter().all(|(_, count)| *count >= 1), "{noticed:?}");
}

/// Registers that count as dead are overwritten at every move: the programs whose output real Go decided print the same.
#[test]
fn what_states_leave_out_is_not_read() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/go");
    let mut checked = 0;
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap_or_default();
        let Some((_, expected)) = text.split_once("// Output:\n") else { continue };
        // Of what goes to stderr only the first line is kept.
        if expected.contains("// Stderr: ") {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let expected: Vec<String> = expected
            .lines()
            .take_while(|l| l.starts_with("//"))
            .map(|l| l.trim_start_matches("//").trim().to_string())
            .filter(|l| !l.starts_with("Exit: "))
            .collect();
        let (_, program) = program(&name, &text);
        let reductions = Reductions { spoils: true, ..Reductions::default() };
        let options =
            Options { exact_clock: true, outputs: true, walks: 1, reductions, ..Options::default() };
        let mut explorer = Explorer::new(program, lookup, &exploring(), options);
        while explorer.progress().schedules == 0 && !explorer.step(50) {}
        let report = explorer.report();
        let printed = report.outcomes.keys().next().unwrap_or_else(|| panic!("{name}: no outcome"));
        let printed: Vec<String> =
            printed.lines().map(|l| l.trim().to_string()).filter(|l| !l.starts_with("exit ")).collect();
        assert_eq!(printed, expected, "{name}");
        checked += 1;
    }
    assert!(checked >= 10, "{checked}");
    for case in cases() {
        let reductions = Reductions { spoils: true, ..Reductions::default() };
        let options = Options { outputs: true, walks: 1, reductions, ..Options::default() };
        let spoilt = outcomes(&case, &search(&case.program, &options, MOST_MOVES));
        let options = Options { outputs: true, walks: 1, ..Options::default() };
        assert_eq!(spoilt, outcomes(&case, &search(&case.program, &options, MOST_MOVES)), "{}", case.name);
    }
}
