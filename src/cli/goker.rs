//! `goker FOLDER`: the bug kernels of Go's own tree (runtime/testdata/testgoroutineleakprofile/goker), one instance
//! each, explored: which are found, after how many schedules, and how soon.
//!
//! With `--fixed` those whose repair is small are explored as repaired (tests/goker/fixes.txt): nothing may be found.
//!
//! The kernels are not part of this repository. Each is taken out of its harness: the call that registers it becomes
//! main, the profile that it writes at its end is left out, and a driver loop that repeats the bug runs once.

use super::args::{Args, Flags};
use super::goker_fixes;
use super::package::{self, Refusal};
use super::stamp::sorted;
use crate::bytecode::{Compiled, compile};
use crate::explore::{Explorer, MOST_STATES, Often, Options, Report};
use crate::lesson::exploration::exploring;
use crate::source::SourceSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

const FLAGS: Flags =
    &[("--fixed", None), ("--budget", Some("a number of seconds")), ("--only", Some("a kernel's name"))];
const BUDGET_SECONDS: f64 = 5.0;
/// A driver loop of at least so many rounds repeats the bug.
const DRIVER_ROUNDS: u64 = 50;
const SLICE: u64 = 20;

/// What three kernels need of packages that are not here: a connection that fails, and numbers that look like addresses,
/// of which the kernels use a remainder alone.
const SHIMS: [(&str, &str); 2] = [
    ("net.DialUDP(\"udp\", nil, nil)", "0, errRefused"),
    ("uintptr(unsafe.Pointer(r))", "uintptr(0xc000010000)"),
];

/// One kernel's row.
struct Row {
    name: String,
    /// How many schedules and seconds the first leak took.
    first: Option<(u64, f64)>,
    seconds: f64,
    report: Report,
    reasons: String,
}

pub fn goker(args: &[String]) -> Result<u8, Refusal> {
    let args = Args::parse(args, FLAGS)?;
    let budget = Duration::try_from_secs_f64(args.number("--budget")?.unwrap_or(BUDGET_SECONDS))
        .map_err(|_| "--budget needs a number of seconds".to_string())?;
    let mut rows = Vec::new();
    let mut refused = Vec::new();
    let fixes = if args.has("--fixed") { Some(goker_fixes::all()) } else { None };
    println!(
        "| kernel | found | first after | seconds | states | transitions | all schedules | seconds in all |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for folder in &args.paths {
        for (name, mut text) in kernels(folder)? {
            if args.text("--only").is_some_and(|only| !name.eq_ignore_ascii_case(only)) {
                continue;
            }
            if let Some(fixes) = &fixes {
                let Some(fix) = fixes.iter().find(|f| f.kernel == name) else { continue };
                text =
                    fix.apply(&text).map_err(|line| format!("{name}: its repair does not find {line:?}"))?;
            }
            match explored(&name, &text, budget) {
                Ok(row) => {
                    println!("{}", line(&row));
                    rows.push(row);
                }
                Err(why) => refused.push(format!("{name}: {why}")),
            }
        }
    }
    summary(&rows, &refused);
    Ok(0)
}

impl Row {
    fn is_clean(&self) -> bool {
        let report = &self.report;
        [report.leak, report.deadlock, report.panic].iter().all(|often| *often == Often::Never)
            && !report.race
    }
}

/// The kernels in a folder, each alone, by name.
pub(super) fn kernels(folder: &str) -> Result<Vec<(String, String)>, String> {
    let files = sorted(Path::new(folder)).map_err(|e| format!("{folder}: {e}"))?;
    let mut kernels = Vec::new();
    for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "go")) {
        let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        if let Some(name) = registered(&text) {
            kernels.push((name.clone(), alone(&text, &name)));
        }
    }
    Ok(kernels)
}

/// The name that a kernel registers itself by.
fn registered(text: &str) -> Option<String> {
    let rest = &text[text.find("register(\"")? + "register(\"".len()..];
    Some(rest[..rest.find('"')?].to_string())
}

/// A kernel without its harness.
fn alone(text: &str, name: &str) -> String {
    let mut out = Vec::new();
    let mut in_driver = false;
    let mut skip_to: Option<&str> = None;
    for line in text.lines() {
        if let Some(end) = skip_to {
            if line == end {
                skip_to = None;
            }
            continue;
        }
        if line.starts_with(&format!("func {name}()")) {
            in_driver = true;
        } else if line == "}" {
            in_driver = false;
        }
        match line {
            "func init() {" => skip_to = Some("}"),
            "\tdefer func() {" if in_driver => skip_to = Some("\t}()"),
            l if l.contains("pprof.Lookup") => {}
            l if in_driver => out.push(cut(l)),
            l => out.push(l.to_string()),
        }
    }
    let mut body = out.join("\n");
    for (from, to) in SHIMS {
        body = body.replace(from, to);
    }
    let body = without_unused(&body);
    let refused = if body.contains("errRefused") {
        "\ntype refused string\n\nfunc (r refused) Error() string { return string(r) }\n\nvar errRefused error = refused(\"connection refused\")\n"
    } else {
        ""
    };
    format!("{body}\n\nconst yieldCount = 10\n{refused}\nfunc main() {{\n\t{name}()\n}}\n")
}

/// `for i := 0; i < 1000; i++ {` runs once.
fn cut(line: &str) -> String {
    let Some(rest) = line.strip_prefix("\tfor i := 0; i <") else { return line.to_string() };
    let rounds = rest.trim_start_matches('=').trim_start().split(';').next().unwrap_or_default();
    match rounds.parse::<u64>() {
        Ok(n) if n >= DRIVER_ROUNDS => "\tfor i := 0; i < 1; i++ {".to_string(),
        _ => line.to_string(),
    }
}

/// Imports that only the harness used go.
fn without_unused(text: &str) -> String {
    let used = |line: &str| {
        let Some(path) = line.trim().strip_prefix('"').and_then(|l| l.strip_suffix('"')) else { return true };
        let name = format!("{}.", path.rsplit('/').next().unwrap_or(path));
        let before = |before: &str| before.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let code = text.lines().filter(|l| !l.trim_start().starts_with(['*', '/']));
        code.flat_map(|l| l.match_indices(&name).map(move |(at, _)| &l[..at])).any(before)
    };
    text.lines().filter(|l| !l.starts_with("\t\"") || used(l)).collect::<Vec<_>>().join("\n")
}

fn explored(name: &str, text: &str, budget: Duration) -> Result<Row, String> {
    let mut sources = SourceSet::default();
    let file = sources.add(format!("{name}.go"), text, false);
    let Compiled { diagnostics, program } = compile(&mut sources, &[file]);
    let Some(program) = program else {
        return Err(package::error_lines(&sources, &diagnostics, false).join("; "));
    };
    let options = Options { max_states: MOST_STATES, ..Options::default() };
    let start = Instant::now();
    let mut explorer = Explorer::new(Arc::new(program), crate::stdlib::lookup, &exploring(), options);
    let mut first = None;
    loop {
        let done = explorer.step(SLICE);
        let seconds = start.elapsed().as_secs_f64();
        if first.is_none() && explorer.has_leak() {
            first = Some((explorer.progress().schedules, seconds));
        }
        if done || start.elapsed() >= budget {
            break;
        }
    }
    let report = explorer.report();
    let mut reasons: Vec<&str> = report.leaks.iter().map(|l| l.leak.reason).collect();
    reasons.sort();
    reasons.dedup();
    let reasons = reasons.join(", ");
    Ok(Row { name: name.to_string(), first, seconds: start.elapsed().as_secs_f64(), report, reasons })
}

fn line(row: &Row) -> String {
    let found = match (&row.first, row.report.complete) {
        (Some(_), _) => format!("{} ({})", row.report.leak.name(), row.reasons),
        (None, true) if row.is_clean() => "cannot leak".to_string(),
        (None, true) => "no leak, but something else".to_string(),
        (None, false) => "no".to_string(),
    };
    let (schedules, seconds) = match row.first {
        Some((schedules, seconds)) => (schedules.to_string(), format!("{seconds:.3}")),
        None => ("-".to_string(), "-".to_string()),
    };
    let covered = match (row.report.complete, row.report.bound, row.report.race) {
        (true, ..) => "yes".to_string(),
        (_, _, true) => "data race".to_string(),
        (_, Some(bound), _) => format!("{bound} preemptions"),
        _ => "no".to_string(),
    };
    format!(
        "| {} | {found} | {schedules} | {seconds} | {} | {} | {covered} | {:.2} |",
        row.name, row.report.states, row.report.transitions, row.seconds
    )
}

fn summary(rows: &[Row], refused: &[String]) {
    let mut times: Vec<f64> = rows.iter().filter_map(|r| Some(r.first?.1)).collect();
    times.sort_by(f64::total_cmp);
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let complete = rows.iter().filter(|r| r.report.complete).count();
    println!(
        "\nfound in {} of {}, median {median:.3} s; all schedules covered in {complete}",
        times.len(),
        rows.len() + refused.len()
    );
    for line in refused {
        println!("not run: {line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KERNEL: &str = "package main\n\nimport (\n\t\"os\"\n\t\"runtime/pprof\"\n\t\"sync\"\n)\n\nfunc init() {\n\tregister(\"K1\", K1)\n}\n\nfunc K1() {\n\tprof := pprof.Lookup(\"goroutineleak\")\n\tdefer func() {\n\t\tprof.WriteTo(os.Stdout, 2)\n\t}()\n\tfor i := 0; i <= 1000; i++ {\n\t\tvar mu sync.Mutex\n\t\tmu.Lock()\n\t}\n}\n";

    #[test]
    fn a_kernel_leaves_its_harness() {
        assert_eq!(registered(KERNEL).as_deref(), Some("K1"));
        let text = alone(KERNEL, "K1");
        assert_eq!(
            text,
            "package main\n\nimport (\n\t\"sync\"\n)\n\n\nfunc K1() {\n\tfor i := 0; i < 1; i++ {\n\t\tvar mu sync.Mutex\n\t\tmu.Lock()\n\t}\n}\n\nconst yieldCount = 10\n\nfunc main() {\n\tK1()\n}\n"
        );
        let row = explored("K1", &text, Duration::from_secs(5)).unwrap_or_else(|e| panic!("{e}"));
        assert!(row.report.complete && row.first.is_none());
    }
}
