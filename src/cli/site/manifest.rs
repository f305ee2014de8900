//! lesson.json: the lesson as a whole, and what its programs, exercises and diagrams need besides their text.
//!
//! The format is told in www/docs/lesson-format.md. A key that it does not know is a mistake, so that none is lost.

use super::words::Lang;
use crate::lesson::judge::{self, Case, Texts};
use crate::lesson::parameters::Kind;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A text in each language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Both {
    pub en: String,
    pub fr: String,
}

impl Both {
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        }
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
    pub minutes: u32,
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

/// Whether the lines of the output come as they are written.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    #[default]
    Fixed,
    Any,
}

/// Which clock the output holds for.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Clock {
    #[default]
    Any,
    /// Steps take no time.
    Ideal,
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
#[serde(untagged)]
pub enum Exercise {
    Timeout(TimeoutExercise),
    Cases(CasesExercise),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeoutExercise {
    pub program: String,
    pub sweep: BTreeMap<String, Vec<String>>,
    pub timeout: String,
    pub timeout_value: String,
    pub in_time: Texts,
    pub too_late: Texts,
    #[serde(default)]
    pub explanations: Explanations,
    /// Shown one by one on request.
    #[serde(default)]
    pub hints: Vec<Both>,
    /// Counts up when what is asked for changes: what was solved before is then to be solved again.
    #[serde(default = "first_version")]
    pub version: u32,
}

fn first_version() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CasesExercise {
    pub program: String,
    pub cases: Vec<Case>,
    #[serde(default)]
    pub ideal_clock: bool,
    #[serde(default)]
    pub explanations: Explanations,
    /// Shown one by one on request.
    #[serde(default)]
    pub hints: Vec<Both>,
    /// Counts up when what is asked for changes: what was solved before is then to be solved again.
    #[serde(default = "first_version")]
    pub version: u32,
}

impl Exercise {
    pub fn program(&self) -> &str {
        match self {
            Exercise::Timeout(e) => &e.program,
            Exercise::Cases(e) => &e.program,
        }
    }

    pub fn explanations(&self) -> &Explanations {
        match self {
            Exercise::Timeout(e) => &e.explanations,
            Exercise::Cases(e) => &e.explanations,
        }
    }

    pub fn hints(&self) -> &[Both] {
        match self {
            Exercise::Timeout(e) => &e.hints,
            Exercise::Cases(e) => &e.hints,
        }
    }

    pub fn version(&self) -> u32 {
        match self {
            Exercise::Timeout(e) => e.version,
            Exercise::Cases(e) => e.version,
        }
    }

    /// As the judge wants it.
    pub fn judged(&self) -> judge::Exercise {
        match self {
            Exercise::Timeout(e) => judge::Exercise::Timeout(judge::Timeout {
                sweep: e.sweep.clone(),
                timeout: e.timeout.clone(),
                timeout_value: e.timeout_value.clone(),
                in_time: e.in_time.clone(),
                too_late: e.too_late.clone(),
            }),
            Exercise::Cases(e) => {
                judge::Exercise::Cases(judge::Cases { cases: e.cases.clone(), ideal_clock: e.ideal_clock })
            }
        }
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

/// Reads lesson.json; a mistake in it is told with its line.
pub fn parse(text: &str) -> Result<Lesson, String> {
    serde_json::from_str(text).map_err(|e| {
        // What serde says ends in its own " at line L column C".
        let said = e.to_string();
        let message = said.rsplit_once(" at line ").map_or(said.as_str(), |(message, _)| message);
        format!("lesson.json:{}: {message}", e.line())
    })
}
