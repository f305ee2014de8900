//! `lighthouse`: what Lighthouse says of the built site on its mobile profile, served as learners get it.
//!
//! Enters: the repository. Leaves: `www/docs/lighthouse.md`, the medians of several runs. Not here: the measuring
//! itself (tests/lighthouse/measure.mjs).

use super::stamp::Stamps;
use super::{serve, setup, tools};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const RUNS: &str = "3";
/// The lesson in both languages, and one exercise alone for a frame.
const PAGES: [&str; 3] = ["/en/", "/fr/", "/embed.html?exercise=fix&lang=en"];

pub fn lighthouse(root: &Path) -> Result<(), String> {
    let dist = setup::build(root)?;
    let dir = root.join("tests/lighthouse");
    setup::packages(&dir, &Stamps { dir: root.join("target/stamps") }, "lighthouse packages")?;
    let browser = tools::chromium()?;
    let port = serve::in_background(&dist).map_err(|e| e.to_string())?;
    let mut node = Command::new("node");
    node.current_dir(&dir).arg("measure.mjs").arg(format!("http://127.0.0.1:{port}")).arg(browser);
    let done = node.arg(RUNS).args(PAGES).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let done = done.map_err(|e| format!("node cannot be started: {e}"))?;
    let rows = String::from_utf8_lossy(&done.stdout);
    if rows.lines().count() != PAGES.len() {
        return Err("not every page was measured; the messages are above".to_string());
    }
    let version = version(&dir)?;
    let file = root.join("www/docs/lighthouse.md");
    fs::write(&file, page(&version, &rows)).map_err(|e| format!("{}: {e}", file.display()))?;
    print!("{rows}");
    if done.status.success() { Ok(()) } else { Err("a page misses its goal; why is above".to_string()) }
}

fn page(version: &str, rows: &str) -> String {
    format!(
        "# Lighthouse\n\nMade by `cargo run -- lighthouse`, which replaces this page: Lighthouse {version}, its mobile \
         profile (a slow phone\non slow 4G, simulated), {RUNS} runs of each page in a new browser, medians. The pages \
         are those that `cargo run` serves.\nGoals: performance 95, the others 100.\n\n\
         | page | performance | accessibility | best practices | SEO | first contentful paint | largest contentful \
         paint | total blocking time | layout shift | speed index |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n{rows}"
    )
}

fn version(dir: &Path) -> Result<String, String> {
    let text = fs::read_to_string(dir.join("node_modules/lighthouse/package.json"))
        .map_err(|e| format!("lighthouse's package.json: {e}"))?;
    let package: serde_json::Value = serde_json::from_str(&text).map_err(|e| e.to_string())?;
    Ok(package["version"].as_str().unwrap_or_default().to_string())
}
