//! The page in real browsers: builds the site as `cargo run` does, serves it, and passes on what Playwright says.
//!
//! Not a Rust test harness: its output streams as it comes. `PAGE_ARGS` is handed to Playwright
//! (`PAGE_ARGS="-g leak --project=chromium" cargo test --test page`).

use goroutine_lab::cli::stamp::{Stamps, timed};
use goroutine_lab::cli::{serve, setup, tools};
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    if args.iter().any(|a| a == "--list") {
        println!("page: test");
        return ExitCode::SUCCESS;
    }
    // A filter of `cargo test NAME` reaches every target; this one is called page.
    let filters: Vec<&String> = args.iter().filter(|a| !a.starts_with('-')).collect();
    if !filters.is_empty() && !filters.iter().any(|f| "page".contains(f.as_str())) {
        return ExitCode::SUCCESS;
    }
    match page(Path::new(env!("CARGO_MANIFEST_DIR"))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("page: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn page(root: &Path) -> Result<(), String> {
    let tests = root.join("tests");
    let dist = setup::build(root)?;
    let stamps = Stamps { dir: root.join("target/stamps") };
    setup::packages(&tests, &stamps, "browser test packages")?;
    let browsers = browsers(&tests)?;
    let port = serve::in_background(&dist).map_err(|e| e.to_string())?;
    let mut playwright = playwright(&tests);
    playwright.args(["test", "-c", "page/playwright.config.ts"]);
    playwright.args(env::var("PAGE_ARGS").unwrap_or_default().split_whitespace());
    playwright.env("LAB_URL", format!("http://127.0.0.1:{port}")).env("LAB_DIST", &dist);
    for (key, path) in browsers {
        playwright.env(key, path);
    }
    tools::run(&mut playwright)
}

fn playwright(tests: &Path) -> Command {
    let mut command = Command::new("node");
    command.current_dir(tests).arg("node_modules/@playwright/test/cli.js");
    command
}

const CHROMIUM: &str = "chromium";
const FIREFOX: &str = "firefox-esr";

/// The system's browsers by the variables that the runner's configuration reads; none: the runner's own are there.
fn browsers(tests: &Path) -> Result<Vec<(&'static str, PathBuf)>, String> {
    if let Some(found) = system_browsers() {
        return Ok(found);
    }
    if is_debian() && is_root() {
        timed("browsers (apt-get install chromium firefox-esr)", || {
            tools::run(Command::new("apt-get").args(["-qq", "update"]))?;
            let install = ["-qq", "install", "-y", "--no-install-recommends", CHROMIUM, FIREFOX];
            tools::run(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(install))
        })?;
        if let Some(found) = system_browsers() {
            return Ok(found);
        }
    }
    let own = || tools::run(playwright(tests).args(["install", "chromium", "firefox"]));
    match timed("browsers (Playwright's own)", own) {
        Ok(()) => Ok(Vec::new()),
        Err(_) => {
            Err("no browsers to test in: install Debian's packages chromium and firefox-esr".to_string())
        }
    }
}

fn system_browsers() -> Option<Vec<(&'static str, PathBuf)>> {
    Some(vec![("LAB_CHROMIUM", tools::on_path(CHROMIUM)?), ("LAB_FIREFOX", tools::on_path(FIREFOX)?)])
}

fn is_debian() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    release.lines().any(|line| line == "ID=debian")
}

fn is_root() -> bool {
    tools::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
