//! One shape for what happened to a program: the page, `run --json` and the tests read the same JSON.
//!
//! Enters: sources, diagnostics, an outcome with its trace. Leaves: plain data that serialises. Nanoseconds and seeds
//! are text, since they may exceed what a JavaScript number holds. Not here: wording for people.

use crate::diagnostic::{Diagnostic, Severity};
use crate::fixes::{self, Edit, Fix};
use crate::runtime::leaks::{Leak, Verdict};
use crate::runtime::outcome::Chunk;
use crate::runtime::traffic::RacingAccess;
use crate::runtime::{Config, End, Outcome};
use crate::source::{FileId, SourceFile, SourceSet, Span};
use crate::trace::Trace;
use serde::Serialize;

#[derive(Serialize, Debug)]
pub struct Report {
    pub outcome: OutcomeView,
    pub seed: String,
    /// Replays this run; None when the program does not compile.
    pub schedule: Option<String>,
    pub output: Vec<OutputView>,
    pub goroutines: GoroutineCounts,
    pub leaks: Vec<LeakView>,
    /// What leaked goroutines keep, in bytes: a stack each and what only they reach; about.
    pub kept_bytes: u64,
    /// Data races that were seen; they are looked for where a schedule of choices is followed.
    pub races: Vec<RaceView>,
    pub slow: Vec<SlowView>,
    pub end_ns: String,
    pub trace: TraceView,
    pub diagnostics: Vec<DiagnosticView>,
}

#[derive(Serialize, Debug, PartialEq)]
pub struct OutcomeView {
    pub kind: &'static str,
    pub exit_code: i32,
    /// The first line of what Go says; empty when it says nothing.
    pub message: String,
    pub budget: Option<&'static str>,
    pub file: Option<String>,
    pub line: Option<u32>,
}

#[derive(Serialize, Debug, PartialEq)]
pub struct OutputView {
    pub stream: &'static str,
    pub text: String,
}

#[derive(Serialize, Debug, Default)]
pub struct GoroutineCounts {
    pub started: u64,
    pub max_alive: usize,
    pub alive_at_end: usize,
}

#[derive(Serialize, Debug)]
pub struct LeakView {
    pub id: u32,
    pub file: String,
    pub line: u32,
    pub created_line: u32,
    /// Where that line is, unless in the same file.
    pub created_file: Option<String>,
    pub created_by: String,
    pub function: String,
    pub reason: &'static str,
    pub since_ns: String,
    pub verdict: &'static str,
    /// Whether Go's goroutine leak profile would report it, taken when all has settled.
    pub profile: bool,
}

/// Two accesses to the same memory that nothing orders, the later one second.
#[derive(Serialize, Debug)]
pub struct RaceView {
    pub first: AccessView,
    pub second: AccessView,
}

#[derive(Serialize, Debug)]
pub struct AccessView {
    /// None within the library.
    pub file: Option<String>,
    pub line: Option<u32>,
    pub writes: bool,
}

impl LeakView {
    /// `line 5`, or with another file's name `other.go:5`.
    pub fn created_at(&self) -> String {
        created_at(self.created_line, self.created_file.as_deref())
    }
}

pub fn created_at(line: u32, file: Option<&str>) -> String {
    file.map_or(format!("line {line}"), |file| format!("{file}:{line}"))
}

/// A goroutine that goleak would accuse, though it ended by itself.
#[derive(Serialize, Debug)]
pub struct SlowView {
    pub id: u32,
    pub function: String,
    pub created_line: Option<u32>,
    pub ended_ns: String,
}

#[derive(Serialize, Debug, Default)]
pub struct TraceView {
    pub complete: bool,
    pub dropped: u64,
    /// How many events came before main's end; null when main has not ended, or not within the events.
    pub main_end: Option<usize>,
    pub goroutines: Vec<TracedGoroutineView>,
    pub chans: Vec<TracedChanView>,
    pub events: Vec<EventView>,
}

#[derive(Serialize, Debug)]
pub struct TracedGoroutineView {
    pub id: u32,
    pub parent: u32,
    pub name: String,
    pub created_line: Option<u32>,
}

#[derive(Serialize, Debug)]
pub struct EventView {
    pub t: String,
    pub g: u32,
    pub kind: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub reason: &'static str,
    pub line: Option<u32>,
    /// Where that is not the program's first file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The channel's number, where one alone is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chan: Option<u32>,
    /// What is sent, at a glance.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub value: String,
}

#[derive(Serialize, Debug)]
pub struct TracedChanView {
    pub id: u32,
    pub cap: u32,
    #[serde(rename = "type")]
    pub ty: String,
}

#[derive(Serialize, Debug, PartialEq)]
pub struct DiagnosticView {
    pub file: String,
    pub line: u32,
    pub col: u32,
    /// Offsets in UTF-16 units, as the editor counts.
    pub start: u32,
    pub end: u32,
    pub code: &'static str,
    pub en: String,
    pub fr: String,
    pub soft: bool,
    pub severity: &'static str,
    pub fix: Option<FixView>,
}

/// What could be written instead; edits in the diagnostic's file, in UTF-16 units.
#[derive(Serialize, Debug, PartialEq)]
pub struct FixView {
    pub en: String,
    pub fr: String,
    pub edits: Vec<EditView>,
}

#[derive(Serialize, Debug, PartialEq)]
pub struct EditView {
    pub start: u32,
    pub end: u32,
    pub text: String,
}

/// What a finished run comes to; `profiled` are the goroutines that Go's leak profile would report.
pub fn of_run(
    sources: &SourceSet,
    config: &Config,
    outcome: &Outcome,
    trace: &Trace,
    profiled: &[u32],
    kept_bytes: u64,
) -> Report {
    let slow = outcome.slow.iter().map(|s| SlowView {
        id: s.id,
        function: s.function.clone(),
        created_line: line(sources, s.created),
        ended_ns: s.ended_ns.to_string(),
    });
    Report {
        outcome: end(sources, &outcome.end),
        seed: config.seed.to_string(),
        schedule: Some(print_schedule(config, fingerprint(sources))),
        output: output(&outcome.output),
        goroutines: GoroutineCounts {
            started: outcome.started,
            max_alive: outcome.max_alive,
            alive_at_end: outcome.alive_at_end,
        },
        leaks: outcome.leaks.iter().map(|l| leak(sources, l, profiled.contains(&l.id))).collect(),
        kept_bytes,
        races: outcome.races.iter().map(|pair| race(sources, pair)).collect(),
        slow: slow.collect(),
        end_ns: outcome.end_ns.to_string(),
        trace: trace_view(sources, trace),
        diagnostics: Vec::new(),
    }
}

/// What a program that does not compile comes to.
pub fn of_errors(sources: &SourceSet, config: &Config, diagnostics: &[Diagnostic]) -> Report {
    let diagnostics = diagnostics_view(sources, diagnostics);
    let first = diagnostics.first();
    let outcome = OutcomeView {
        kind: "compile",
        exit_code: 1,
        message: first.map(|d| d.en.clone()).unwrap_or_default(),
        budget: None,
        file: first.map(|d| d.file.clone()),
        line: first.map(|d| d.line),
    };
    Report { diagnostics, ..not_run(config, outcome) }
}

/// Why there is nothing to explore; empty where only a function main is missing.
#[derive(Serialize, Debug)]
pub struct Errors {
    pub diagnostics: Vec<DiagnosticView>,
}

/// What Go's linker says of a program that has nowhere to start.
pub const NO_MAIN: &str = "function main is undeclared in the main package";

/// What a program without a function main in a package main comes to.
pub fn of_no_main(config: &Config) -> Report {
    let message = NO_MAIN.to_string();
    let outcome =
        OutcomeView { kind: "compile", exit_code: 1, message, budget: None, file: None, line: None };
    not_run(config, outcome)
}

fn not_run(config: &Config, outcome: OutcomeView) -> Report {
    Report {
        outcome,
        seed: config.seed.to_string(),
        schedule: None,
        output: Vec::new(),
        goroutines: GoroutineCounts::default(),
        leaks: Vec::new(),
        kept_bytes: 0,
        races: Vec::new(),
        slow: Vec::new(),
        end_ns: "0".to_string(),
        trace: TraceView { complete: true, ..TraceView::default() },
        diagnostics: Vec::new(),
    }
}

fn end(sources: &SourceSet, end: &End) -> OutcomeView {
    let (kind, said, budget) = match end {
        End::Ok => ("ok", None, None),
        End::Exit(_) => ("exit", None, None),
        End::Panic { report, span } => ("panic", Some((report, span)), None),
        End::Fatal { report, span } => ("fatal", Some((report, span)), None),
        End::Deadlock { report, span } => ("deadlock", Some((report, span)), None),
        End::Budget(budget) => ("budget", None, Some(budget.name())),
        End::Stopped => ("stopped", None, None),
    };
    let message = said.and_then(|(report, _)| report.text.lines().next()).unwrap_or_default();
    let at = said.and_then(|(_, span)| *span);
    OutcomeView {
        kind,
        exit_code: end.exit_code(),
        message: message.to_string(),
        budget,
        file: at.map(|span| sources.file(span.file).name.clone()),
        line: at.and_then(|span| line(sources, span)),
    }
}

/// Output as text, neighbours on the same stream joined; what is not UTF-8 is replaced, as a terminal would.
pub fn output(chunks: &[Chunk]) -> Vec<OutputView> {
    let mut joined: Vec<(&'static str, Vec<u8>)> = Vec::new();
    for chunk in chunks {
        let (stream, bytes) = bytes(chunk);
        match joined.last_mut() {
            Some((last, text)) if *last == stream => text.extend_from_slice(&bytes),
            _ => joined.push((stream, bytes)),
        }
    }
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    joined.into_iter().map(|(stream, bytes)| OutputView { stream, text: text(bytes) }).collect()
}

/// A piece of output's stream and bytes.
pub fn bytes(chunk: &Chunk) -> (&'static str, Vec<u8>) {
    match chunk {
        Chunk::Stdout(bytes) => ("stdout", bytes.clone()),
        Chunk::Stderr(bytes) => ("stderr", bytes.clone()),
        Chunk::Report(report) => ("stderr", report.text.clone().into_bytes()),
    }
}

pub fn leak(sources: &SourceSet, leak: &Leak, profile: bool) -> LeakView {
    LeakView {
        id: leak.id,
        file: sources.file(leak.span.file).name.clone(),
        line: sources.line_col(leak.span).line,
        created_line: sources.line_col(leak.created).line,
        created_file: (leak.created.file != leak.span.file)
            .then(|| sources.file(leak.created.file).name.clone()),
        created_by: leak.created_by.clone(),
        function: leak.function.clone(),
        reason: leak.reason,
        since_ns: leak.since_ns.to_string(),
        verdict: match leak.verdict {
            Verdict::Blocked => "blocked",
            Verdict::NeverEnds => "never ends",
        },
        profile,
    }
}

pub fn race(sources: &SourceSet, [first, second]: &[RacingAccess; 2]) -> RaceView {
    let access = |a: &RacingAccess| AccessView {
        file: a.span.map(|s| sources.file(s.file).name.clone()),
        line: a.span.map(|s| sources.line_col(s).line),
        writes: a.writes,
    };
    RaceView { first: access(first), second: access(second) }
}

fn trace_view(sources: &SourceSet, trace: &Trace) -> TraceView {
    let goroutines = trace.goroutines.iter().map(|g| TracedGoroutineView {
        id: g.g,
        parent: g.parent,
        name: g.function.clone(),
        // main is not created by a go statement.
        created_line: if g.parent == 0 { None } else { line(sources, g.created) },
    });
    let events = trace.events.iter().map(|e| EventView {
        t: e.t_ns.to_string(),
        g: e.g,
        kind: e.kind.name(),
        reason: e.reason,
        line: line(sources, e.span),
        file: other_file(sources, e.span),
        chan: (e.chan != 0).then_some(e.chan),
        value: e.value.clone(),
    });
    let chans = trace.chans.iter().map(|c| TracedChanView { id: c.number, cap: c.cap, ty: c.ty.clone() });
    TraceView {
        complete: trace.dropped == 0,
        dropped: trace.dropped,
        main_end: trace.main_end.filter(|_| trace.dropped == 0 || trace.main_end < Some(trace.events.len())),
        goroutines: goroutines.collect(),
        chans: chans.collect(),
        events: events.collect(),
    }
}

/// The name of the learner's file, when it is not the first one.
fn other_file(sources: &SourceSet, span: Span) -> Option<String> {
    let file = sources.file(span.file);
    (span.file != FileId::default() && !file.library).then(|| file.name.clone())
}

/// None for the empty span that stands for no place.
pub fn line(sources: &SourceSet, span: Span) -> Option<u32> {
    (span != Span::default()).then(|| sources.line_col(span).line)
}

pub fn diagnostics_view(sources: &SourceSet, diagnostics: &[Diagnostic]) -> Vec<DiagnosticView> {
    let fixes = fixes::suggest(sources, diagnostics);
    diagnostics.iter().zip(fixes).map(|(d, fix)| diagnostic(sources, d, fix)).collect()
}

/// The errors of a program; of one without errors, what vet finds.
pub fn errors_or_findings(sources: &mut SourceSet, files: &[FileId]) -> Vec<Diagnostic> {
    let checked = crate::types::check(sources, files);
    match checked.program {
        Some(program) if checked.diagnostics.is_empty() => crate::vet::vet(&program, sources),
        _ => checked.diagnostics,
    }
}

fn diagnostic(sources: &SourceSet, d: &Diagnostic, fix: Option<Fix>) -> DiagnosticView {
    let file = sources.file(d.span.file);
    let at = sources.line_col(d.span);
    let edit = |e: &Edit| EditView {
        start: utf16_offset(file, e.span.start),
        end: utf16_offset(file, e.span.end),
        text: e.text.clone(),
    };
    DiagnosticView {
        file: file.name.clone(),
        line: at.line,
        col: at.col,
        start: utf16_offset(file, d.span.start),
        end: utf16_offset(file, d.span.end),
        code: d.problem.code(),
        en: d.problem.en(),
        fr: d.problem.fr(),
        soft: d.soft,
        severity: match d.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        fix: fix.map(|f| FixView {
            en: f.label.en(),
            fr: f.label.fr(),
            edits: f.edits.iter().map(edit).collect(),
        }),
    }
}

/// A byte offset in the editor's UTF-16 units; one inside a character counts as that character's start.
fn utf16_offset(file: &SourceFile, offset: u32) -> u32 {
    let before = file.text.char_indices().take_while(|(at, c)| at + c.len_utf8() <= offset as usize);
    before.map(|(_, c)| c.len_utf16() as u32).sum()
}

/// Tells a program's schedules from another's: a hash (FNV-1a) of the learner's files.
pub fn fingerprint(sources: &SourceSet) -> u32 {
    let own = sources.files().filter(|(_, f)| !f.library);
    let bytes = own.flat_map(|(_, f)| f.text.bytes().chain([0]));
    bytes.fold(0x811c_9dc5, |hash, b| (hash ^ b as u32).wrapping_mul(0x0100_0193))
}

/// The seed that a schedule's text leaves out.
pub const USUAL_SEED: u64 = 1;

/// The text that replays a run: its schedule, and its seed (`@SEED`) unless that is the usual one.
pub fn print_schedule(config: &Config, fingerprint: u32) -> String {
    let schedule = config.print_schedule(fingerprint);
    if config.seed == USUAL_SEED { schedule } else { format!("{schedule}@{}", config.seed) }
}

/// Sets what `print_schedule` printed; an error in one line when it doesn't fit the program.
pub fn set_schedule(config: &mut Config, text: &str, fingerprint: u32) -> Result<(), String> {
    let (schedule, seed) = match text.split_once('@') {
        Some((schedule, seed)) => {
            let seed = seed.parse().map_err(|_| format!("schedule {text:?} is not well formed"))?;
            (schedule, seed)
        }
        None => (text, USUAL_SEED),
    };
    config.read_schedule(schedule, fingerprint)?;
    config.seed = seed;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SyntaxProblem;
    use crate::runtime::Schedule;
    use crate::runtime::testing::{run_with, with_sender};

    fn sources(text: &str) -> SourceSet {
        let mut sources = SourceSet::default();
        sources.add("main.go", text, false);
        sources
    }

    #[test]
    fn offsets_count_as_the_editor_does() {
        let s = sources("// \u{e9} \u{1f600} x\n");
        let file = s.files().next().unwrap().1;
        let x = file.text.find('x').unwrap() as u32;
        // Before x: "// ", one unit, a space, two units, a space.
        assert_eq!((x, utf16_offset(file, x)), (11, 8));
        assert_eq!(utf16_offset(file, 4), 3);
        assert_eq!(utf16_offset(file, 1000), 10);
    }

    #[test]
    fn schedules_carry_their_seed_and_their_program() {
        let mark = fingerprint(&sources("package main"));
        let run = Config { seed: 9, schedule: Schedule::Walk(9), ..Config::default() };
        let text = print_schedule(&run, mark);
        assert!(text.starts_with("v1:walk-9-") && text.ends_with("@9"), "{text}");
        let mut read = Config::default();
        set_schedule(&mut read, &text, mark).unwrap();
        assert_eq!((read.seed, read.schedule), (9, Schedule::Walk(9)));
        let usual = print_schedule(&Config::default(), mark);
        set_schedule(&mut read, &usual, mark).unwrap();
        assert_eq!((read.seed, read.schedule), (USUAL_SEED, Schedule::Fifo));
        assert!(set_schedule(&mut read, &usual, fingerprint(&sources("package other"))).is_err());
        assert!(set_schedule(&mut read, &format!("{usual}@x"), mark).is_err());
        assert!(set_schedule(&mut read, "", mark).is_err());
    }

    #[test]
    fn neighbouring_output_is_joined_by_stream() {
        let (out, err) = (|t: &str| Chunk::Stdout(t.into()), |t: &str| Chunk::Stderr(t.into()));
        let halves = [Chunk::Stdout(vec![0xc3]), Chunk::Stdout(vec![0xa9])];
        let chunks = [&[out("a"), out("b"), err("c")][..], &halves[..]].concat();
        let views: Vec<(&str, String)> = output(&chunks).into_iter().map(|o| (o.stream, o.text)).collect();
        let expected = [("stdout", "ab"), ("stderr", "c"), ("stdout", "\u{e9}")];
        assert_eq!(views, expected.map(|(s, t)| (s, t.to_string())));
    }

    #[test]
    fn a_deadlock_says_its_first_line_and_numbers_are_text() {
        use crate::bytecode::instr::{Instr, Op};
        let s = sources("package main\n\nfunc main() {\n\tselect {}\n}\n");
        let (outcome, _) =
            run_with(with_sender(0, vec![Instr::new(Op::Return, 0, 0, 0, 0)]), Config::default());
        let report = of_run(&s, &Config::default(), &outcome, &Trace::default(), &[], 0);
        let json = serde_json::to_value(&report).unwrap();
        assert_eq!(json["outcome"]["kind"], "ok");
        assert_eq!(json["leaks"][0]["reason"], "chan send");
        assert_eq!(json["leaks"][0]["since_ns"], "0");
        assert_eq!(json["seed"], "1");
        assert_eq!(json["trace"]["complete"], true);
    }

    #[test]
    fn errors_make_a_report_of_their_own() {
        let s = sources("package");
        let at = Span::new(s.files().next().unwrap().0, 0, 7);
        let problem = Diagnostic::syntax(at, SyntaxProblem::ImportsFirst);
        let report = of_errors(&s, &Config::default(), &[problem]);
        assert_eq!(
            (report.outcome.kind, report.outcome.exit_code, report.outcome.line),
            ("compile", 1, Some(1))
        );
        assert_eq!((report.diagnostics[0].start, report.diagnostics[0].end), (0, 7));
    }
}
