//! `bench-schedules --browser [FOLDER]`: the search in Chromium, as the page makes it, of the lesson's own programs, of its
//! exercises' solutions, and of Go's bug kernels if their folder is given.
//!
//! Leaves: a table in `www/docs/schedules.md`, in the place of the one before. Not here: the measuring itself
//! (tests/bench/schedules.mjs).

use super::goker::kernels;
use super::setup;
use super::stamp::sorted;
use super::tools;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

const BEGIN: &str = "<!-- browser -->";
const END: &str = "<!-- end -->";

#[derive(Serialize)]
struct Program {
    name: String,
    text: String,
}

#[derive(Deserialize)]
struct Row {
    name: String,
    ms: f64,
    states: u64,
    transitions: u64,
    complete: bool,
    reason: Option<String>,
    leak: String,
    deadlock: String,
}

pub fn bench(root: &Path, folder: Option<&str>) -> Result<(), String> {
    let glue = setup::build_engine(root)?;
    let own = measured(root, &glue, &lesson(root)?)?;
    let kernels = folder.map(kernels).transpose()?.unwrap_or_default();
    let kernels: Vec<Program> = kernels.into_iter().map(|(name, text)| Program { name, text }).collect();
    let text = tables(&own, &measured(root, &glue, &kernels)?);
    print!("{text}");
    let file = root.join("www/docs/schedules.md");
    let page = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    let replaced = replaced(&page, &text).ok_or("the page has no place for the table")?;
    fs::write(&file, replaced).map_err(|e| format!("{}: {e}", file.display()))
}

/// The lesson's programs in English: the French ones differ in their words alone.
fn lesson(root: &Path) -> Result<Vec<Program>, String> {
    let dir = root.join("www/lesson/programs");
    let files = sorted(&dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    let name = |file: &Path| file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let wanted = files.iter().filter(|f| name(f).ends_with(".go") && !name(f).ends_with(".fr.go"));
    let read = |file: &std::path::PathBuf| {
        let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        Ok(Program { name: name(file).trim_end_matches(".go").to_string(), text })
    };
    wanted.map(read).collect()
}

fn measured(root: &Path, glue: &Path, programs: &[Program]) -> Result<Vec<Row>, String> {
    let mut node = Command::new("node");
    node.arg(root.join("tests/bench/schedules.mjs")).arg(glue).arg(tools::chromium()?);
    let trouble = |e: std::io::Error| format!("node: {e}");
    let mut node = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(trouble)?;
    let input = serde_json::to_vec(programs).map_err(|e| e.to_string())?;
    if let Some(mut stdin) = node.stdin.take() {
        stdin.write_all(&input).map_err(trouble)?;
    }
    let output = node.wait_with_output().map_err(trouble)?;
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let rows: Result<Vec<Row>, _> = lines.lines().map(serde_json::from_str).collect();
    let rows = rows.map_err(|e| e.to_string())?;
    if rows.len() == programs.len() { Ok(rows) } else { Err("not every program was measured".to_string()) }
}

fn tables(own: &[Row], kernels: &[Row]) -> String {
    let mut out = String::from("| program | milliseconds | states | transitions | all schedules | leaks |\n");
    out.push_str("| --- | --- | --- | --- | --- | --- |\n");
    for row in own {
        let covered = match (row.complete, &row.reason) {
            (true, _) => "yes",
            (_, Some(reason)) => reason,
            (_, None) => "no",
        };
        let leaks = if row.deadlock == "never" { &row.leak } else { "deadlocks" };
        let Row { name, ms, states, transitions, .. } = row;
        let _ = writeln!(out, "| {name} | {ms:.0} | {states} | {transitions} | {covered} | {leaks} |");
    }
    out.push('\n');
    out.push_str(&summary("programs of the lesson", own));
    out.push_str(&summary("kernels", kernels));
    out
}

fn summary(what: &str, rows: &[Row]) -> String {
    let mut times: Vec<f64> = rows.iter().map(|r| r.ms).collect();
    times.sort_by(f64::total_cmp);
    let Some(longest) = times.last() else { return String::new() };
    let (median, soon) = (times[times.len() / 2], times.iter().filter(|t| **t < 2e3).count());
    let complete = rows.iter().filter(|r| r.complete).count();
    let found = rows.iter().filter(|r| r.leak != "never" || r.deadlock != "never").count();
    format!(
        "{} {what}: median {median:.0} ms, longest {longest:.0} ms, {soon} under 2 s; all schedules covered in \
         {complete}, something found in {found}.\n\n",
        rows.len()
    )
}

/// A page with another text between its two marks.
fn replaced(page: &str, text: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{text}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_takes_the_place_of_the_one_before() {
        let page = format!("a\n{BEGIN}\nold\n{END}\nb\n");
        assert_eq!(replaced(&page, "new\n"), Some(format!("a\n{BEGIN}\nnew\n{END}\nb\n")));
        assert_eq!(replaced("a\n", "new\n"), None);
    }

    #[test]
    fn the_summary_counts_what_is_soon() {
        let row = |ms, complete| Row {
            name: "a".into(),
            ms,
            states: 1,
            transitions: 2,
            complete,
            reason: None,
            leak: "always".into(),
            deadlock: "never".into(),
        };
        let said = summary("kernels", &[row(10.0, true), row(2500.0, false), row(20.0, true)]);
        let expected = "3 kernels: median 20 ms, longest 2500 ms, 2 under 2 s; all schedules covered in 2, something \
                        found in 3.\n\n";
        assert_eq!(said, expected);
    }
}
