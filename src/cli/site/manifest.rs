//! lesson.json: the lesson as a whole, and what its programs, exercises and diagrams need besides their text.
//!
//! The format is told in www/docs/lesson-format.md. A key that it does not know is a mistake, so that none is lost.

use super::words::Lang;
use crate::cli::nearest::nearest;
use crate::lesson::judge::{self, Case, Clock, Order, Texts};
use crate::lesson::parameters::Kind;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A text in each language, by the language's code.
#[derive(Deserialize, Clone, Default)]
#[serde(transparent)]
pub struct Both(pub BTreeMap<String, String>);

impl Both {
    /// The text in a language; in English, or in any, where there is none.
    pub fn get(&self, lang: &Lang) -> &str {
        let found = self.0.get(lang.code()).or(self.0.get("en")).or(self.0.values().next());
        found.map_or("", String::as_str)
    }
}

/// A neighbouring lesson.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// None while the course author has not said where it is.
    pub href: Option<String>,
    pub title: Both,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub number: u32,
    pub of: u32,
    pub title: Both,
    pub summary: Both,
    /// Where the site will lie on the web, for search engines.
    pub address: Option<String>,
    pub previous: Option<Link>,
    pub next: Option<Link>,
    /// Where a reader tells of a mistake.
    pub feedback: Option<String>,
    /// The author's own call to action, in Markdown.
    pub footer: Option<Both>,
    #[serde(default)]
    pub programs: BTreeMap<String, Program>,
    #[serde(default)]
    pub exercises: BTreeMap<String, Exercise>,
    /// What a verdict means, for exercises that do not say it themselves.
    #[serde(default)]
    pub explanations: Explanations,
    #[serde(default)]
    pub diagrams: BTreeMap<String, Diagram>,
}

pub type Explanations = BTreeMap<String, Both>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Program {
    pub output: Texts,
    /// Other outputs that are as possible.
    #[serde(default)]
    pub or: Vec<Texts>,
    #[serde(default)]
    pub order: Order,
    #[serde(default)]
    pub clock: Clock,
    /// How it may end; first what it does on the usual schedule.
    #[serde(default = "ends_well")]
    pub ends: Vec<End>,
    /// How many goroutines leak.
    #[serde(default)]
    pub left_behind: usize,
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    pub chart: Option<Chart>,
    /// The program listens to os.Interrupt, which the page then offers to send.
    #[serde(default)]
    pub interrupt: bool,
    #[serde(default)]
    pub variations: Vec<Variation>,
    /// Files beside main.go, in the folder named as the program: it is edited in tabs.
    #[serde(default)]
    pub files: Vec<String>,
}

/// A curve from real runs, one for each value of a parameter.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    pub parameter: String,
    pub values: Vec<String>,
    pub measure: Measure,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    Time,
    Leaks,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum End {
    Ok,
    Deadlock,
    Panic,
}

fn ends_well() -> Vec<End> {
    vec![End::Ok]
}

impl Program {
    /// What it should print, as the judge wants it.
    pub fn claimed(&self) -> judge::Exercise {
        let (output, or) = (self.output.clone(), self.or.clone());
        judge::Exercise::Outputs(judge::Outputs { output, or, order: self.order, clock: self.clock })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub name: String,
    pub kind: Kind,
    pub min: Bound,
    pub max: Bound,
    pub step: Option<Bound>,
    pub label: Both,
}

/// A number, or a duration as Go prints it.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Bound {
    Number(i64),
    Text(String),
}

/// A run that the text speaks of.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variation {
    pub with: BTreeMap<String, String>,
    pub output: Option<Texts>,
    /// Virtual time at its end.
    pub takes: Option<String>,
    pub left_behind: Option<usize>,
}

/// One of two kinds: with a timeout, or with cases.
#[derive(Deserialize)]
#[serde(try_from = "Written")]
pub struct Exercise {
    pub program: String,
    pub judged: judge::Exercise,
    pub explanations: Explanations,
    /// Shown one by one on request.
    pub hints: Vec<Both>,
    /// Counts up when what is asked for changes: what was solved before is then to be solved again.
    pub version: u32,
}

/// An exercise as it stands in lesson.json: every key of both kinds, so that a wrong one is told at its line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    program: String,
    cases: Option<Vec<Case>>,
    #[serde(default)]
    ideal_clock: bool,
    sweep: Option<BTreeMap<String, Vec<String>>>,
    timeout: Option<String>,
    timeout_value: Option<String>,
    in_time: Option<Texts>,
    too_late: Option<Texts>,
    #[serde(default)]
    explanations: Explanations,
    #[serde(default)]
    hints: Vec<Both>,
    #[serde(default = "first_version")]
    version: u32,
}

fn first_version() -> u32 {
    1
}

impl TryFrom<Written> for Exercise {
    type Error = String;

    fn try_from(w: Written) -> Result<Exercise, String> {
        let times = (w.sweep, w.timeout, w.timeout_value, w.in_time, w.too_late);
        let judged = match (w.cases, times) {
            (Some(cases), (None, None, None, None, None)) => {
                judge::Exercise::Cases(judge::Cases { cases, ideal_clock: w.ideal_clock })
            }
            (None, (Some(sweep), Some(timeout), Some(timeout_value), Some(in_time), Some(too_late)))
                if !w.ideal_clock =>
            {
                judge::Exercise::Timeout(judge::Timeout { sweep, timeout, timeout_value, in_time, too_late })
            }
            _ => {
                return Err(
                    "an exercise has either cases, or all of sweep, timeout, timeout_value, in_time and \
                            too_late"
                        .to_string(),
                );
            }
        };
        let Written { program, explanations, hints, version, .. } = w;
        Ok(Exercise { program, judged, explanations, hints, version })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Diagram {
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    pub alt: Both,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    pub id: String,
    pub label: Both,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edge {
    pub from: String,
    pub to: String,
    pub label: Both,
}

/// Reads lesson.json; a mistake in it is told with its line, a key with the one that may be meant.
pub fn parse(text: &str) -> Result<Lesson, String> {
    serde_json::from_str(text).map_err(|e| format!("lesson.json:{}: {}", e.line(), told(&e)))
}

/// What serde says of a file, without the place, for an author.
pub(super) fn told(error: &serde_json::Error) -> String {
    // It ends in its own " at line L column C".
    let said = error.to_string();
    let message = said.rsplit_once(" at line ").map_or(said.as_str(), |(message, _)| message);
    unknown_key(message).unwrap_or_else(|| message.to_string())
}

/// "unknown field `a`, expected one of `b`, `c`", said for an author.
fn unknown_key(message: &str) -> Option<String> {
    let rest = message.strip_prefix("unknown field `")?;
    let (key, expected) = rest.split_once('`')?;
    let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    let meant = match nearest(key, known.iter().copied()) {
        Some(near) => format!("did you mean {near:?}?"),
        None => format!("those that fit here are {}", known.join(", ")),
    };
    Some(format!("there is no key {key:?} here; {meant}"))
}
