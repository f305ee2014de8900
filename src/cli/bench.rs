//! `bench`: the engine, native and as shipped wasm under Node, beside Go's own js/wasm build of the same programs.
//!
//! Enters: `tests/bench/*.go`, each of which prints a checksum line and, for Go, the nanoseconds that it took. Leaves:
//! a table, printed and kept in `www/docs/measurements.md`. Runs alternate; a figure is the median of five.

use super::gobin::Go;
use super::package;
use super::{setup, tools};
use crate::runtime::outcome::Chunk;
use crate::runtime::{Config, End, Run};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// The programs and what is aimed at: our wasm's time over Go's js/wasm in the same Node.
const PROGRAMS: [(&str, f64); 14] = [
    ("pingpong", 0.06),
    ("buffered", 0.3),
    ("spawn", 0.05),
    ("fib", 4.0),
    ("loops", 5.0),
    ("sieve", 0.08),
    ("fanout", 0.12),
    ("select4", 0.1),
    ("mutex", 1.5),
    ("qsort", 4.0),
    ("maps", 0.7),
    ("strs", 1.0),
    ("iface", 3.0),
    ("structs", 5.0),
];
const ROUNDS: usize = 5;
/// An early measurement is good enough within this factor of its goal.
const TOLERANCE: f64 = 3.0;
/// Bytes of a parked goroutine, and how much longer ten times as many may take.
const GOROUTINE_BYTES_GOAL: u64 = 650;
const TENFOLD_GOAL: f64 = 12.0;
/// The wasm's goal, compressed.
const BROTLI_GOAL_KB: usize = 300;
const BROTLI_MOST_KB: usize = 450;
/// What stands between the figures and their goals.
const BOUNDS: &str = "\
## What bounds them

- A first run is slower than a third: V8 runs new wasm as its baseline compiler left it until the optimising one has
  been through each function that is hot, on another thread. On a busy machine that thread starves, and the first
  run stays slow for longer.
- Some 5 to 30 ms of each time is the compiling of the program and of the library that it imports, which weighs most
  where Go takes least.
- pingpong, spawn, sieve, fanout and select4 are switches: a goroutine's slots are copied to and from the stack that
  all share (which keeps a parked one small), and each turn passes the scheduler, the trace and the page's pacer. The
  wasm is built for size: that costs pingpong a tenth to a fifth in later runs, and spares first runs a third.
- fib, loops, qsort, iface and structs are instructions: some two nanoseconds each, as far as a `match` in wasm goes.
  Only wasm made from the bytecode at run time would be faster.
- maps and strs are memory: each entry and each string is an object of its own, from Rust's default allocator.
";

pub fn bench(root: &Path) -> Result<(), String> {
    if cfg!(debug_assertions) {
        return in_release(root);
    }
    let glue = setup::build_engine(root)?;
    let go = Go::fetch(root)?;
    let mut rows = Vec::new();
    for (name, goal) in PROGRAMS {
        println!("measuring {name} ...");
        rows.push(row(root, name, goal, &glue, &go)?);
    }
    let text = page(&rows, &crowd(root, &glue)?, &size(&glue)?)?;
    print!("{text}");
    let file = root.join("www/docs/measurements.md");
    fs::create_dir_all(root.join("www/docs"))
        .and_then(|()| fs::write(&file, text))
        .map_err(|e| format!("{}: {e}", file.display()))
}

/// Figures of an unoptimised build would mislead: builds one with optimisations and lets it measure.
fn in_release(root: &Path) -> Result<(), String> {
    let target = root.join("target/native");
    println!("building the engine with optimisations ...");
    let mut cargo = tools::nested_cargo();
    cargo.current_dir(root).args([
        "build",
        "--locked",
        "--release",
        "--bin",
        "goroutine-lab",
        "--target-dir",
    ]);
    tools::run(cargo.arg(&target))?;
    tools::run(
        Command::new(target.join("release/goroutine-lab")).arg("bench").env("CARGO_MANIFEST_DIR", root),
    )
}

/// One run: its checksum line, its time, that of a later run in the same process, that one's memory.
#[derive(Debug, PartialEq)]
struct Sample {
    checksum: String,
    ns: u64,
    later_ns: Option<u64>,
    /// Of the wasm's memory, when all runs are over.
    bytes: Option<u64>,
}

struct Row {
    name: &'static str,
    goal: f64,
    native_ns: u64,
    wasm_ns: u64,
    later_ns: u64,
    go_ns: u64,
}

fn row(root: &Path, name: &'static str, goal: f64, glue: &Path, go: &Go) -> Result<Row, String> {
    let bench = root.join("tests/bench");
    let file = bench.join(format!("{name}.go"));
    let built = go.build(&file, &root.join("target/bench"))?;
    let mut samples: [Vec<Sample>; 3] = Default::default();
    for _ in 0..ROUNDS {
        samples[0].push(native(&file)?);
        samples[1].push(in_wasm(root, glue, &file)?);
        samples[2].push(printed(&mut go.run(&built))?);
    }
    let expected = &samples[2][0].checksum;
    if let Some(other) = samples.iter().flatten().find(|s| s.checksum != *expected) {
        return Err(format!("{name}: Go says {expected:?}, the engine {:?}", other.checksum));
    }
    let later_ns = median(samples[1].iter().filter_map(|s| s.later_ns));
    let [native_ns, wasm_ns, go_ns] = samples.map(|s| median(s.iter().map(|s| s.ns)));
    Ok(Row { name, goal, native_ns, wasm_ns, later_ns, go_ns })
}

fn median(times: impl Iterator<Item = u64>) -> u64 {
    let mut times: Vec<u64> = times.collect();
    times.sort();
    times[times.len() / 2]
}

/// The engine as it is shipped.
fn in_wasm(root: &Path, glue: &Path, file: &Path) -> Result<Sample, String> {
    printed(Command::new("node").arg(root.join("tests/bench/wasm.mjs")).arg(glue).arg(file))
}

/// What a parked goroutine costs.
struct Crowd {
    bytes: u64,
    /// The time of 100,000 over that of 10,000.
    tenfold: f64,
}

fn crowd(root: &Path, glue: &Path) -> Result<Crowd, String> {
    println!("measuring a crowd of goroutines ...");
    let many = root.join("tests/bench/spawn.go");
    let few = root.join("target/bench/spawn_few.go");
    let text = fs::read_to_string(&many).map_err(|e| format!("{}: {e}", many.display()))?;
    fs::write(&few, text.replace("100_000", "10_000")).map_err(|e| format!("{}: {e}", few.display()))?;
    let (mut times, mut bytes) = ([Vec::new(), Vec::new()], [0, 0]);
    for _ in 0..ROUNDS {
        for (i, file) in [&few, &many].into_iter().enumerate() {
            let sample = in_wasm(root, glue, file)?;
            times[i].push(sample.later_ns.unwrap_or(sample.ns));
            bytes[i] = sample.bytes.unwrap_or(0);
        }
    }
    let [few, many] = times.map(|t| median(t.into_iter()));
    Ok(Crowd { bytes: bytes[1].saturating_sub(bytes[0]) / 90_000, tenfold: many as f64 / few as f64 })
}

/// The engine in this process.
fn native(file: &Path) -> Result<Sample, String> {
    let trouble = |what: &str| format!("{}: {what}", file.display());
    let mut package =
        package::read(&[file.display().to_string()]).map_err(|_| trouble("it cannot be read"))?;
    let start = Instant::now();
    let program = package.compile().map_err(|_| trouble("it does not compile"))?;
    let outcome = Run::new(program, Config::default(), crate::stdlib::lookup).complete();
    let ns = start.elapsed().as_nanos() as u64;
    if outcome.end != End::Ok {
        return Err(trouble("it does not end well"));
    }
    let text: Vec<u8> = outcome.output.into_iter().flat_map(stdout).collect();
    let text = String::from_utf8_lossy(&text);
    Ok(Sample {
        checksum: text.lines().next().unwrap_or_default().to_string(),
        ns,
        later_ns: None,
        bytes: None,
    })
}

fn stdout(chunk: Chunk) -> Vec<u8> {
    match chunk {
        Chunk::Stdout(bytes) => bytes,
        Chunk::Stderr(_) | Chunk::Report(_) => Vec::new(),
    }
}

/// A process that prints a checksum line, then nanoseconds, then perhaps those of a later run and its memory's bytes.
fn printed(command: &mut Command) -> Result<Sample, String> {
    sample(&tools::output(command)?)
}

fn sample(text: &str) -> Result<Sample, String> {
    let mut lines = text.lines();
    let checksum = lines.next().unwrap_or_default().to_string();
    let mut times = lines.map_while(|l| l.parse().ok());
    let ns = times.next().ok_or_else(|| format!("no time after {checksum:?}"))?;
    Ok(Sample { checksum, ns, later_ns: times.next(), bytes: times.next() })
}

/// The shipped wasm, in KB.
struct Size {
    raw_kb: usize,
    brotli_kb: usize,
}

fn size(glue: &Path) -> Result<Size, String> {
    let file = glue.join("goroutine_lab_bg.wasm");
    let script = "const b = require('fs').readFileSync(process.argv[1]); \
                  console.log(b.length); console.log(require('zlib').brotliCompressSync(b).length)";
    let text = tools::output(Command::new("node").args(["-e", script]).arg(&file))?;
    let kb: Vec<usize> =
        text.lines().filter_map(|l| l.parse().ok()).map(|bytes: usize| bytes.div_ceil(1000)).collect();
    match kb[..] {
        [raw_kb, brotli_kb] => Ok(Size { raw_kb, brotli_kb }),
        _ => Err(format!("the size of {} cannot be told", file.display())),
    }
}

fn page(rows: &[Row], crowd: &Crowd, size: &Size) -> Result<String, String> {
    let node = tools::output(Command::new("node").arg("--version"))?;
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    let mut out = format!(
        "# Measurements\n\nMade by `cargo run -- bench`: medians of {ROUNDS} alternating runs in milliseconds, Node.js {}, \
         {cores} cores.\nRead ratios, not milliseconds. Our times include compiling the program; Go's don't, nor its \
         start.\n\n{}\n",
        node.trim(),
        table(rows),
    );
    let _ = writeln!(
        out,
        "A parked goroutine takes {} bytes of wasm memory (goal: {GOROUTINE_BYTES_GOAL}); 100,000 of them take {:.1} \
         times as long as 10,000 (goal: {TENFOLD_GOAL}).\n\nThe shipped wasm: {} KB, {} KB with brotli (goal: \
         {BROTLI_GOAL_KB} KB; {BROTLI_MOST_KB} KB at the most).\n\n{BOUNDS}",
        crowd.bytes, crowd.tenfold, size.raw_kb, size.brotli_kb
    );
    Ok(out)
}

fn table(rows: &[Row]) -> String {
    let mut out = String::from(
        "| program | engine, native | engine, wasm, first run | third run | Go js/wasm | first / Go | third / Go | \
         goal | third within 3 times the goal |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let ms = |ns: u64| format!("{:.1}", ns as f64 / 1e6);
    for Row { name, goal, native_ns, wasm_ns, later_ns, go_ns } in rows {
        let ratio = |ns: u64| ns as f64 / *go_ns as f64;
        let near = if ratio(*later_ns) <= goal * TOLERANCE { "yes" } else { "no" };
        let times = [*native_ns, *wasm_ns, *later_ns, *go_ns].map(ms).join(" | ");
        let (first, later) = (ratio(*wasm_ns), ratio(*later_ns));
        let _ = writeln!(out, "| {name} | {times} | {first:.2} | {later:.2} | {goal} | {near} |");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_is_a_checksum_and_a_time() {
        let expected =
            |later_ns, bytes| Ok(Sample { checksum: "fib 30 832040".to_string(), ns: 12, later_ns, bytes });
        assert_eq!(sample("fib 30 832040\n12\n"), expected(None, None));
        assert_eq!(sample("fib 30 832040\n12\n7\n"), expected(Some(7), None));
        assert_eq!(sample("fib 30 832040\n12\n7\n65536\n"), expected(Some(7), Some(65536)));
        assert!(sample("fib 30 832040\n").is_err());
    }

    #[test]
    fn the_table_says_what_is_near_its_goal() {
        let row = |later_ns| Row {
            name: "fib",
            goal: 4.0,
            native_ns: 1_500_000,
            wasm_ns: 20_000_000,
            later_ns,
            go_ns: 1_000_000,
        };
        let text = table(&[row(12_000_000), row(13_000_000)]);
        assert!(text.ends_with(
            "| fib | 1.5 | 20.0 | 12.0 | 1.0 | 20.00 | 12.00 | 4 | yes |\n\
             | fib | 1.5 | 20.0 | 13.0 | 1.0 | 20.00 | 13.00 | 4 | no |\n"
        ));
    }

    #[test]
    fn the_middle_sample_counts() {
        assert_eq!(median([5, 1, 9, 2, 3].into_iter()), 3);
    }
}
