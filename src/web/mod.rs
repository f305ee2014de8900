//! The boundary between the engine and JavaScript (wasm only): JSON text in, JSON text out, no logic.
//!
//! Enters: files, a configuration, a function that hears events. Leaves: reports (`lesson::report`). Not here: what
//! they mean.

mod pacer;

use crate::bytecode::{self, Compiled};
use crate::explore::{Explorer, Options};
use crate::lesson::{duel, exploration, judge, parameters, report};
use crate::runtime::{Config, Run, live};
use crate::source::{FileId, SourceSet};
use js_sys::{Date, Function};
use pacer::{BrowserPacer, Turns};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use wasm_bindgen::prelude::*;

#[derive(Deserialize)]
struct FileText {
    name: String,
    text: String,
}

/// How the page wants a program to run; what it leaves out is as usual.
#[derive(Deserialize, Default)]
#[serde(default)]
struct RunOptions {
    /// A number as text.
    seed: Option<String>,
    schedule: Option<String>,
    args: Vec<String>,
    step_limit: Option<u64>,
    /// Virtual nanoseconds as text: when os.Interrupt comes.
    interrupt_ns: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct ExploreOptions {
    budget_seconds: Option<f64>,
    max_states: Option<u64>,
    bound: Option<u32>,
    exact_clock: bool,
    outputs: bool,
}

const EXPLORE_SECONDS: f64 = 5.0;
/// Time that the searches of one judgement may take together.
const JUDGE_SECONDS: f64 = 10.0;
/// States that an exploration in the page remembers: about 40 MB.
const WEB_STATES: u64 = 500_000;
/// Moves between two looks at the clock.
const EXPLORE_MOVES: u64 = 50;

/// A trap of ours is seen in the console; the page starts a new worker.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
}

/// The errors of a program; of one without errors, what vet finds.
#[wasm_bindgen]
pub fn check(files_json: &str) -> Result<String, JsError> {
    let (mut sources, files) = read(files_json)?;
    let found = report::errors_or_findings(&mut sources, &files);
    json(&report::diagnostics_view(&sources, &found))
}

/// Runs a program; `on_event` hears of its output while it runs, the report holds all of it.
#[wasm_bindgen]
pub async fn run(files_json: String, config_json: String, on_event: Function) -> Result<String, JsError> {
    let (mut sources, files) = read(&files_json)?;
    let config = config(&serde_json::from_str(&config_json)?, &sources)?;
    let Compiled { diagnostics, program } = bytecode::compile(&mut sources, &files);
    let Some(program) = program else {
        return json(&report::of_errors(&sources, &config, &diagnostics));
    };
    if program.main.is_none() {
        return json(&report::of_no_main(&config));
    }
    let run = Run::new(Arc::new(program), config.clone(), crate::stdlib::lookup);
    let pacer = BrowserPacer::new(on_event)?;
    let (mut outcome, run) = live::drive(run, &pacer).await;
    outcome.output = pacer.all_output(outcome.output);
    json(&report::of_run(&sources, &config, &outcome, run.trace(), &run.profiled(), run.kept_bytes()))
}

/// Stops the running program, exploration or judgement.
#[wasm_bindgen]
pub fn cancel() {
    pacer::cancel();
}

/// Tries every schedule of a program; `on_event`, if given, hears how far it is.
#[wasm_bindgen]
pub async fn explore(
    files_json: String,
    options_json: String,
    on_event: Option<Function>,
) -> Result<String, JsError> {
    let (mut sources, files) = read(&files_json)?;
    let asked: ExploreOptions = serde_json::from_str(&options_json)?;
    let Compiled { diagnostics, program } = bytecode::compile(&mut sources, &files);
    let Some(program) = program else {
        return json(&report::Errors { diagnostics: report::diagnostics_view(&sources, &diagnostics) });
    };
    if program.main.is_none() {
        return Err(JsError::new(report::NO_MAIN));
    }
    let config = exploration::exploring();
    let options = Options {
        exact_clock: asked.exact_clock,
        outputs: asked.outputs,
        bound: asked.bound,
        max_states: asked.max_states.unwrap_or(WEB_STATES),
        ..Options::default()
    };
    let end = Date::now() + asked.budget_seconds.unwrap_or(EXPLORE_SECONDS) * 1e3;
    let lookup = crate::stdlib::lookup;
    let mut explorer = Explorer::new(Arc::new(program), lookup, &config, options.clone());
    let turns = Turns::new(on_event)?;
    while !explorer.step(EXPLORE_MOVES) && Date::now() < end {
        let told = || json(&exploration::of_progress(&explorer.progress())).unwrap_or_default();
        if !turns.pause_if_due(told).await {
            break;
        }
    }
    json(&exploration::of_exploration(&sources, &config, &options, &explorer.report()))
}

/// A turn of the duel: what is to be chosen next after these choices.
#[wasm_bindgen]
pub fn play(files_json: &str, choices_json: &str) -> Result<String, JsError> {
    let (mut sources, files) = read(files_json)?;
    let choices: Vec<u32> = serde_json::from_str(choices_json)?;
    let Compiled { diagnostics, program } = bytecode::compile(&mut sources, &files);
    let Some(program) = program else {
        return json(&report::Errors { diagnostics: report::diagnostics_view(&sources, &diagnostics) });
    };
    if program.main.is_none() {
        return Err(JsError::new(report::NO_MAIN));
    }
    json(&duel::play(&Arc::new(program), crate::stdlib::lookup, &sources, &choices))
}

/// The parameters of a program: named constants with plain literals, and where those stand.
#[wasm_bindgen]
pub fn parameters(text: &str) -> Result<String, JsError> {
    json(&parameters::find(text))
}

/// The text with another value for a parameter; the error is the name of a `BadValue`.
#[wasm_bindgen]
pub fn set_parameter(text: &str, name: &str, value: &str) -> Result<String, JsError> {
    parameters::set(text, name, value).map_err(|bad| JsError::new(bad.name()))
}

/// Judges a repair of an exercise (its entry in lesson.json, its starter in each language); `on_event`, if given, hears
/// how far it is.
#[wasm_bindgen]
pub async fn judge(
    exercise_json: String,
    starters_json: String,
    text: String,
    on_event: Option<Function>,
) -> Result<String, JsError> {
    let exercise = serde_json::from_str(&exercise_json)?;
    let starters: Vec<String> = serde_json::from_str(&starters_json)?;
    let pace = JudgePace { turns: Turns::new(on_event)?, end: Date::now() + JUDGE_SECONDS * 1e3 };
    json(&judge::judge_paced(&exercise, &starters, &text, &pace).await)
}

/// A judge in the page shares the worker as a search does, and has its time.
struct JudgePace {
    turns: Turns,
    end: f64,
}

impl judge::Pace for JudgePace {
    async fn pause(&self, progress: judge::Progress) -> judge::Time {
        match self.turns.pause_if_due(|| json(&progress).unwrap_or_default()).await {
            false => judge::Time::Stop,
            true if Date::now() > self.end => judge::Time::IsUp,
            true => judge::Time::GoesOn,
        }
    }
}

fn read(files_json: &str) -> Result<(SourceSet, Vec<FileId>), JsError> {
    let files: Vec<FileText> = serde_json::from_str(files_json)?;
    let mut sources = SourceSet::default();
    let ids = files.into_iter().map(|f| sources.add(f.name, f.text, false)).collect();
    Ok((sources, ids))
}

fn config(options: &RunOptions, sources: &SourceSet) -> Result<Config, JsError> {
    let mut config = Config { args: options.args.clone(), ..Config::default() };
    if let Some(schedule) = &options.schedule {
        report::set_schedule(&mut config, schedule, report::fingerprint(sources))
            .map_err(|e| JsError::new(&e))?;
    }
    if let Some(seed) = &options.seed {
        config.seed = seed.parse()?;
    }
    if let Some(at) = &options.interrupt_ns {
        config.interrupt_ns = Some(at.parse()?);
    }
    if let Some(limit) = options.step_limit {
        config.step_limit = limit;
    }
    Ok(config)
}

fn json(value: &impl Serialize) -> Result<String, JsError> {
    Ok(serde_json::to_string(value)?)
}
