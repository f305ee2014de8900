//! `bench-schedules`: the search on growing pipelines, pools and pairs, with and without each of its reductions.

use crate::bytecode::compile;
use crate::explore::{Explorer, MOST_STATES, Options, Reductions};
use crate::lesson::exploration::exploring;
use crate::source::SourceSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long each search may take.
const BUDGET: Duration = Duration::from_secs(10);
const SLICE: u64 = 500;

/// A source, squaring workers, a merge, a range over it: nothing leaks.
fn pipeline(items: u32, workers: u32) -> String {
    format!(
        "package main\n\nimport \"sync\"\n\nfunc main() {{\n\tin, out := make(chan int), make(chan int)\n\
         \tgo func() {{\n\t\tdefer close(in)\n\t\tfor i := range {items} {{\n\t\t\tin <- i\n\t\t}}\n\t}}()\n\
         \tvar wg sync.WaitGroup\n\tfor range {workers} {{\n\t\twg.Go(func() {{\n\t\t\tfor v := range in {{\n\
         \t\t\t\tout <- v * v\n\t\t\t}}\n\t\t}})\n\t}}\n\tgo func() {{\n\t\twg.Wait()\n\t\tclose(out)\n\t}}()\n\
         \tfor range out {{\n\t}}\n}}\n"
    )
}

/// Jobs in a buffer, workers that count under a lock.
fn pool(items: u32, workers: u32) -> String {
    format!(
        "package main\n\nimport \"sync\"\n\nfunc main() {{\n\tjobs := make(chan int, {items})\n\
         \tfor i := range {items} {{\n\t\tjobs <- i\n\t}}\n\tclose(jobs)\n\tvar mu sync.Mutex\n\tdone := 0\n\
         \tvar wg sync.WaitGroup\n\tfor range {workers} {{\n\t\twg.Go(func() {{\n\t\t\tfor range jobs {{\n\
         \t\t\t\tmu.Lock()\n\t\t\t\tdone++\n\t\t\t\tmu.Unlock()\n\t\t\t}}\n\t\t}})\n\t}}\n\twg.Wait()\n\
         \tif done != {items} {{\n\t\tpanic(done)\n\t}}\n}}\n"
    )
}

/// Pairs that never meet each other, one of each sends.
fn pairs(items: u32, pairs: u32) -> String {
    format!(
        "package main\n\nfunc main() {{\n\tfor range {pairs} {{\n\t\tc := make(chan int)\n\t\tgo func() {{\n\
         \t\t\tfor i := range {items} {{\n\t\t\t\tc <- i\n\t\t\t}}\n\t\t}}()\n\t\tgo func() {{\n\
         \t\t\tfor range {items} {{\n\t\t\t\t<-c\n\t\t\t}}\n\t\t}}()\n\t}}\n}}\n"
    )
}

const SIZES: [(u32, u32); 7] = [(1, 1), (2, 2), (3, 2), (4, 2), (3, 3), (4, 3), (6, 3)];
const PAIRS: [(u32, u32); 3] = [(1, 4), (3, 4), (3, 8)];

pub fn bench() {
    let all = Reductions::default();
    let variants = [
        ("all", all),
        ("dead registers count", Reductions { live_only: false, ..all }),
        ("all come to wait", Reductions { late_arrivals: false, ..all }),
        ("no parts", Reductions { parts: false, ..all }),
        ("no sleep sets", Reductions { sleep_sets: false, ..all }),
        ("no table", Reductions { table: false, ..all }),
    ];
    println!(
        "| program, items x workers | reductions | states | transitions | seconds | transitions/s | complete |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let sized =
        |of: &'static [(u32, u32)], name, text: fn(u32, u32) -> String| (name, text, of.iter().copied());
    for (name, text, sizes) in
        [sized(&SIZES, "pipeline", pipeline), sized(&SIZES, "pool", pool), sized(&PAIRS, "pairs", pairs)]
    {
        for (items, workers) in sizes {
            for (what, reductions) in variants {
                let row = search(&text(items, workers), reductions);
                println!("| {name} {items} x {workers} | {what} | {row} |");
            }
        }
    }
}

fn search(text: &str, reductions: Reductions) -> String {
    let mut sources = SourceSet::default();
    let file = sources.add("main.go", text, false);
    let Some(program) = compile(&mut sources, &[file]).program else { return "does not compile".into() };
    let options = Options { walks: 1, reductions, max_states: MOST_STATES, ..Options::default() };
    let mut explorer = Explorer::new(Arc::new(program), crate::stdlib::lookup, &exploring(), options);
    let start = Instant::now();
    while !explorer.step(SLICE) && start.elapsed() < BUDGET {}
    let seconds = start.elapsed().as_secs_f64();
    let report = explorer.report();
    format!(
        "{} | {} | {seconds:.3} | {:.0} | {}",
        report.states,
        report.transitions,
        report.transitions as f64 / seconds,
        if report.complete { "yes" } else { "no" }
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_measured_is_correct() {
        for text in [pipeline(1, 2), pool(2, 2), pairs(2, 2)] {
            assert!(search(&text, Reductions::default()).ends_with("yes"), "{text}");
        }
    }
}
