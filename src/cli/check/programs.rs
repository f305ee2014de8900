//! Programs: both languages are the same code, compile, and print what the lesson says, on every schedule tried.

use super::Files;
use crate::bytecode::compile;
use crate::bytecode::program::Program as Compiled;
use crate::cli::package;
use crate::cli::site::manifest::{self, Both, Bound, Parameter, Program, Variation};
use crate::cli::site::words::Lang;
use crate::lesson::judge::{Clock, Order, Texts};
use crate::lesson::parameters::{self, Kind, parse_duration};
use crate::runtime::outcome::Chunk;
use crate::runtime::{Config, End, Outcome, Run, Schedule};
use crate::source::{FileId, SourceSet, archive};
use crate::stdlib;
use std::sync::Arc;

/// Schedules on which a program must print the same.
const WALKS: u64 = 30;
/// Schedules among which every possible output must come.
const SEARCHED: u64 = 300;

pub fn check(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for name in files.sources.keys().filter(|n| !files.lesson.programs.contains_key(*n)) {
        found.push(format!("programs/{name}.go:1: lesson.json does not describe it"));
    }
    for (name, program) in &files.lesson.programs {
        let place = files.entry("programs", name);
        let Some(texts) = files.sources.get(name) else {
            found.push(format!("{place}: there is no file programs/{name}.go"));
            continue;
        };
        found.extend(differences(files, texts, name));
        let plain = files.langs.first().map_or("", |lang| texts.get(lang));
        found.extend(files_of(name, program, plain).map(|wrong| format!("{place}: {wrong}")));
        for lang in &files.langs {
            let text = texts.get(lang);
            if let Err(wrong) = compiled(&file(name, lang), text) {
                found.extend(wrong);
                continue;
            }
            let wrong = parameters_of(program, text).into_iter().chain(runs_of(program, text, lang));
            found.extend(wrong.map(|w| format!("{place}: {w} ({})", lang.code())));
        }
    }
    found
}

/// The files that lesson.json lists are those of the program's folder, in the order of their names.
fn files_of(name: &str, program: &Program, text: &str) -> Option<String> {
    let there: Vec<&str> = archive::split(text).into_iter().skip(1).map(|(name, _)| name).collect();
    (program.files != there)
        .then(|| format!("files are {:?}, the folder programs/{name} has {there:?}", program.files))
}

fn file(name: &str, lang: &Lang) -> String {
    match lang.code() {
        "en" => format!("programs/{name}.go"),
        code => format!("programs/{name}.{code}.go"),
    }
}

/// Where the code of a program's languages differs from the first one's.
pub(super) fn differences(files: &Files, texts: &Both, name: &str) -> Vec<String> {
    let Some((first, others)) = files.langs.split_first() else { return Vec::new() };
    let differs = others.iter().filter_map(|lang| {
        let line = first_difference(texts.get(first), texts.get(lang))?;
        Some(format!("programs/{name}.{}.go:{line}: the code differs from {name}.go", lang.code()))
    });
    differs.collect()
}

pub(super) fn compiled(file: &str, text: &str) -> Result<Arc<Compiled>, Vec<String>> {
    let mut sources = SourceSet::default();
    let ids: Vec<FileId> = archive::split(text)
        .into_iter()
        .map(|(name, text)| sources.add(if name == archive::MAIN { file } else { name }, text, false))
        .collect();
    let done = compile(&mut sources, &ids);
    match done.program {
        Some(program) if program.main.is_some() && done.diagnostics.is_empty() => Ok(Arc::new(program)),
        Some(_) if done.diagnostics.is_empty() => Err(vec![format!("{file}:1: it has no main")]),
        _ => Err(package::error_lines(&sources, &done.diagnostics, true)),
    }
}

/// Each parameter is a constant of the program, and the program's own value lies in the range.
fn parameters_of(program: &Program, text: &str) -> Vec<String> {
    let found = parameters::find(text);
    let mut wrong = Vec::new();
    for parameter in &program.parameters {
        let name = &parameter.name;
        let Some(own) = found.iter().find(|p| p.name == *name && p.kind == parameter.kind) else {
            wrong.push(format!("the program has no parameter {name:?} of this kind"));
            continue;
        };
        let Some(range) = range(parameter) else {
            wrong.push(format!("the range of {name:?} is not one of its kind"));
            continue;
        };
        if own.value.split(", ").filter_map(|v| amount(parameter.kind, v)).any(|v| v < range.0 || v > range.1)
        {
            wrong.push(format!("the starting value of {name:?}, {}, is out of its range", own.value));
        }
    }
    if let Some(chart) = &program.chart {
        let values = chart.values.iter().filter(|v| parameters::set(text, &chart.parameter, v).is_err());
        wrong
            .extend(values.map(|v| {
                format!("the chart ({:?}) can't set {:?} to {v:?}", chart.measure, chart.parameter)
            }));
    }
    wrong
}

fn range(parameter: &Parameter) -> Option<(i64, i64)> {
    let bound = |bound: &Bound| match (bound, parameter.kind) {
        (Bound::Number(n), Kind::Int | Kind::Ints) => Some(*n),
        (Bound::Text(text), Kind::Duration) => parse_duration(text),
        _ => None,
    };
    if let Some(step) = &parameter.step {
        bound(step).filter(|s| *s > 0)?;
    }
    let (min, max) = (bound(&parameter.min)?, bound(&parameter.max)?);
    (min < max).then_some((min, max))
}

fn amount(kind: Kind, value: &str) -> Option<i64> {
    match kind {
        Kind::Int | Kind::Ints => value.parse().ok(),
        Kind::Duration => parse_duration(value),
    }
}

/// What is wrong with the program's runs: as it stands, on other schedules, and with other values.
fn runs_of(program: &Program, text: &str, lang: &Lang) -> Vec<String> {
    let Ok(code) = compiled("main.go", text) else { return Vec::new() };
    let mut wrong = Vec::new();
    let first = run(&code, Schedule::Fifo, true);
    if end(&first) != program.ends.first().copied() {
        wrong.push(format!("it does not end as it should: exit code {}", first.end.exit_code()));
        return wrong;
    }
    wrong.extend(said_otherwise(program.order, Some(&program.output), lang, &first));
    if first.leaks.len() != program.left_behind {
        wrong.push(format!("it leaves {} goroutines behind, not {}", first.leaks.len(), program.left_behind));
    }
    // An interrupt in the middle of its time must end it earlier, without a leak.
    let middle = Config { interrupt_ns: Some(first.end_ns / 2), ..Config::default() };
    if program.interrupt && {
        let cut = run_with(&code, middle);
        cut.end_ns >= first.end_ns || !cut.leaks.is_empty()
    } {
        wrong.push("an interrupt does not end it early and cleanly".to_string());
    }
    let possible: Vec<&Texts> = [&program.output].into_iter().chain(&program.or).collect();
    let ideal = program.clock == Clock::Ideal;
    for seed in 0..WALKS {
        let outcome = run(&code, Schedule::Walk(seed), ideal);
        if end(&outcome).is_none_or(|end| !program.ends.contains(&end)) {
            wrong.push(format!("on another schedule it ends with exit code {}", outcome.end.exit_code()));
            break;
        }
        // What was printed before a bad end may be anything.
        if outcome.end == End::Ok
            && possible.iter().all(|t| said_otherwise(program.order, Some(t), lang, &outcome).is_some())
        {
            wrong.push(format!("on another schedule it prints {:?}", stdout(&outcome)));
            break;
        }
    }
    for other in &program.or {
        let mut walks = (0..SEARCHED).map(|seed| run(&code, Schedule::Walk(seed), ideal));
        if !walks.any(|o| said_otherwise(program.order, Some(other), lang, &o).is_none()) {
            wrong
                .push(format!("it was never seen to print {:?}", other.get(lang.code()).unwrap_or_default()));
        }
    }
    for variation in &program.variations {
        let with: Vec<String> =
            variation.with.iter().map(|(name, value)| format!("{name} = {value}")).collect();
        let varied = varied(program, variation, text, lang);
        wrong.extend(varied.into_iter().map(|w| format!("with {}: {w}", with.join(", "))));
    }
    wrong
}

fn varied(program: &Program, variation: &Variation, text: &str, lang: &Lang) -> Vec<String> {
    let mut text = text.to_string();
    for (name, value) in &variation.with {
        match parameters::set(&text, name, value) {
            Ok(changed) => text = changed,
            Err(bad) => return vec![format!("{name} can't be set: {}", bad.name())],
        }
    }
    let code = match compiled("main.go", &text) {
        Ok(code) => code,
        Err(wrong) => return wrong,
    };
    let outcome = run(&code, Schedule::Fifo, true);
    if end(&outcome).is_none_or(|end| !program.ends.contains(&end)) {
        return vec![format!("it ends with exit code {}", outcome.end.exit_code())];
    }
    let mut wrong: Vec<String> =
        said_otherwise(program.order, variation.output.as_ref(), lang, &outcome).into_iter().collect();
    if let Some(takes) = &variation.takes
        && parse_duration(takes) != Some(outcome.end_ns)
    {
        wrong.push(format!("it takes {}, not {takes}", parameters::print_duration(outcome.end_ns)));
    }
    if let Some(count) = variation.left_behind
        && count != outcome.leaks.len()
    {
        wrong.push(format!("it leaves {} goroutines behind, not {count}", outcome.leaks.len()));
    }
    wrong
}

fn run(program: &Arc<Compiled>, schedule: Schedule, exact_clock: bool) -> Outcome {
    run_with(program, Config { schedule, exact_clock, ..Config::default() })
}

fn run_with(program: &Arc<Compiled>, config: Config) -> Outcome {
    let config = Config { trace: false, ..config };
    let mut run = Run::new(program.clone(), config, stdlib::lookup);
    while let Some(goroutine) = run.pick_next() {
        run.slice(goroutine);
    }
    run.finish()
}

fn stdout(outcome: &Outcome) -> String {
    let bytes = outcome.output.iter().filter_map(|chunk| match chunk {
        Chunk::Stdout(bytes) => Some(bytes.as_slice()),
        _ => None,
    });
    String::from_utf8_lossy(&bytes.collect::<Vec<_>>().concat()).into_owned()
}

fn end(outcome: &Outcome) -> Option<manifest::End> {
    match outcome.end {
        End::Ok => Some(manifest::End::Ok),
        End::Deadlock { .. } => Some(manifest::End::Deadlock),
        End::Panic { .. } => Some(manifest::End::Panic),
        _ => None,
    }
}

/// How a run differs from the output that is claimed.
fn said_otherwise(order: Order, claimed: Option<&Texts>, lang: &Lang, outcome: &Outcome) -> Option<String> {
    let claimed = claimed?.get(lang.code()).unwrap_or_default();
    let printed = stdout(outcome);
    (!order.same(claimed, &printed)).then(|| format!("it prints {printed:?}, not {claimed:?}"))
}

/// The line of the second text where its code first differs from the first's, comments and strings apart.
fn first_difference(a: &str, b: &str) -> Option<usize> {
    let (a, b) = (code(a), code(b));
    let (a, b): (Vec<&str>, Vec<&str>) = (a.lines().collect(), b.lines().collect());
    let at = (0..a.len().max(b.len())).find(|i| a.get(*i) != b.get(*i))?;
    Some((at + 1).min(b.len().max(1)))
}

/// A program's code without its comments, the inside of its strings and its spaces; lines stay where they are.
fn code(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('/', Some('/')) => while chars.next_if(|c| *c != '\n').is_some() {},
            ('/', Some('*')) => {
                let mut last = ' ';
                for c in chars.by_ref() {
                    if c == '\n' {
                        out.push(c);
                    }
                    if last == '*' && c == '/' {
                        break;
                    }
                    last = c;
                }
            }
            ('"' | '`' | '\'', _) => {
                out.push(c);
                let mut escaped = false;
                for inside in chars.by_ref() {
                    if inside == c && !escaped {
                        break;
                    }
                    escaped = inside == '\\' && c != '`' && !escaped;
                    if inside == '\n' {
                        out.push(inside);
                    }
                }
            }
            (' ' | '\t', _) => {}
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn comments_and_strings_may_differ_between_languages() {
        let en = "// One.\nconst a = 1 // one\n\nvar b = \"x \\\" y\" /* two\nlines */ + `z`\n";
        let fr = "// Un.\nconst a = 1    // un\n\nvar b = \"fin\" /* deux\nlignes */ + `w`\n";
        assert_eq!(first_difference(en, fr), None);
        assert_eq!(first_difference(en, &fr.replace("a = 1", "a = 2")), Some(2));
        assert_eq!(first_difference(en, "// Un.\nconst a = 1\n"), Some(2));
    }
}
