//! Other programs that set-up needs: starting them, and one line about a missing one.

use std::env;
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// How to get a tool that is not there.
fn remedy(tool: &str) -> &'static str {
    match tool {
        "cargo" | "rustc" | "rustup" => "install Rust with rustup from https://rustup.rs",
        "node" | "npm" => "install Node.js 20 or newer from https://nodejs.org",
        "python3" => "install Python 3 with pip from https://www.python.org",
        _ => "install it and put it on the PATH",
    }
}

fn missing(tool: &str) -> String {
    format!("{tool} is missing: {}", remedy(tool))
}

/// Runs a tool with its output passed through; an error when it can't start or fails.
pub fn run(command: &mut Command) -> Result<(), String> {
    let tool = name(command);
    let status = command.stdin(Stdio::null()).status().map_err(|e| cannot_start(&tool, e))?;
    if status.success() { Ok(()) } else { Err(format!("{tool} failed ({status}); its messages are above")) }
}

/// Runs a tool and takes its stdout; stderr passes through.
pub fn output(command: &mut Command) -> Result<String, String> {
    let tool = name(command);
    let output =
        command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().map_err(|e| cannot_start(&tool, e))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{tool} failed ({})", output.status))
    }
}

fn name(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    program.file_stem().unwrap_or(program.as_os_str()).to_string_lossy().into_owned()
}

fn cannot_start(tool: &str, e: std::io::Error) -> String {
    if e.kind() == ErrorKind::NotFound { missing(tool) } else { format!("{tool} cannot be started: {e}") }
}

/// Where a program is.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|dir| dir.join(program)).find(|file| file.is_file())
}

/// The browser to measure in: the one that LAB_CHROMIUM names, or Debian's.
pub fn chromium() -> Result<PathBuf, String> {
    let named = env::var_os("LAB_CHROMIUM").map(PathBuf::from);
    named.or_else(|| on_path("chromium")).ok_or_else(|| missing("chromium"))
}

/// The user's own cargo settings, which a nested build keeps.
const CARGO_KEPT: [&str; 5] = ["CARGO_HOME", "CARGO_HTTP_", "CARGO_NET_", "CARGO_REGISTR", "CARGO_SOURCE_"];

/// A cargo inside cargo: without the outer build's settings, which would leak into it.
pub fn nested_cargo() -> Command {
    let mut command = Command::new("cargo");
    for (key, _) in std::env::vars_os() {
        let text = key.to_string_lossy();
        if text.starts_with("CARGO") && !CARGO_KEPT.iter().any(|kept| text.starts_with(kept)) {
            command.env_remove(&key);
        }
    }
    command
}

/// npm is a script on Windows.
pub fn npm<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(args);
    command
}

/// Oldest major version of Node.js that the page's tools run on.
const NODE_MAJOR: u32 = 20;

/// An error unless Node.js is there and new enough.
pub fn require_node() -> Result<(), String> {
    let version = output(Command::new("node").arg("--version"))?;
    match node_major(&version) {
        Some(major) if major >= NODE_MAJOR => Ok(()),
        _ => Err(format!("node {} is too old: {}", version.trim(), remedy("node"))),
    }
}

fn node_major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_tool_is_named_with_how_to_get_it() {
        let e = run(&mut Command::new("no-such-tool-anywhere")).unwrap_err();
        assert_eq!(e, "no-such-tool-anywhere is missing: install it and put it on the PATH");
        assert!(missing("npm").contains("https://nodejs.org"));
        assert!(!missing("npm").contains('\n'));
    }

    #[test]
    fn nodes_version_is_read() {
        assert_eq!(node_major("v20.20.2\n"), Some(20));
        assert_eq!(node_major("hello"), None);
    }
}
