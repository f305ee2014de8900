//! From sources to `dist/`: the wasm target, the engine for the browser, its JavaScript glue, the lesson's text, the
//! page's packages, the page. Each step is skipped when nothing that it depends on has changed.

use super::site;
use super::stamp::{Inputs, Stamps, timed};
use super::tools;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
/// The linker's 1 MB of stack is too little for a checker that meets the deepest expressions allowed.
const WASM_FLAGS: &str = "-C link-arg=-zstack-size=8388608";

/// Where things lie in the repository.
struct Places {
    root: PathBuf,
}

impl Places {
    fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    fn wasm_target(&self) -> PathBuf {
        self.root.join("target/wasm")
    }

    /// What the nested cargo makes.
    fn wasm(&self) -> PathBuf {
        self.wasm_target().join(TARGET).join("wasm/goroutine_lab.wasm")
    }

    fn glue(&self) -> PathBuf {
        self.www().join("pkg")
    }

    fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }
}

/// Does all the set-up and builds the static site; the folder that holds it.
pub fn build(root: &Path) -> Result<PathBuf, String> {
    let places = Places { root: root.to_path_buf() };
    let stamps = Stamps { dir: root.join("target/stamps") };
    engine(&places, &stamps)?;
    timed("lesson text", || site::write(&places.www()))?;
    packages(&places.www(), &stamps, "page packages")?;
    page(&places, &stamps)?;
    Ok(places.dist())
}

/// The engine for the browser with its glue, in `www/pkg`; the folder that holds them.
pub fn build_engine(root: &Path) -> Result<PathBuf, String> {
    let places = Places { root: root.to_path_buf() };
    engine(&places, &Stamps { dir: root.join("target/stamps") })?;
    Ok(places.glue())
}

fn engine(places: &Places, stamps: &Stamps) -> Result<(), String> {
    let root = &places.root;
    // The native rooms are not in the wasm: their changes don't make a new one.
    let native = [root.join("src/cli"), root.join("src/main.rs")];
    let inputs = Inputs::default()
        .word(WASM_FLAGS)
        .file(&root.join("Cargo.toml"))
        .and_then(|i| i.file(&root.join("Cargo.lock")))
        .and_then(|i| i.path(&root.join("src"), &|p| native.iter().any(|n| n == p)));
    stamps.step("engine for the browser", inputs, &places.wasm(), || {
        wasm_target()?;
        let mut cargo = tools::nested_cargo();
        cargo
            .current_dir(root)
            .args(["build", "--locked", "--lib", "--target", TARGET, "--profile", "wasm", "--target-dir"])
            .arg(places.wasm_target())
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", WASM_FLAGS);
        tools::run(&mut cargo)
    })?;
    let inputs = Inputs::default().file(&places.wasm());
    stamps.step("JavaScript glue", inputs, &places.glue().join("goroutine_lab.js"), || glue(places))
}

/// Adds the target for the browser when the toolchain doesn't have it.
fn wasm_target() -> Result<(), String> {
    let sysroot = tools::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    timed("Rust's wasm target", || tools::run(Command::new("rustup").args(["target", "add", TARGET])))
}

fn glue(places: &Places) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    let made = bindgen.web(true).and_then(|b| {
        b.typescript(true)
            .input_path(places.wasm())
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(places.glue())
    });
    made.map_err(|e| format!("{e:#}"))
}

/// Installs npm packages from a folder's lock file.
pub fn packages(dir: &Path, stamps: &Stamps, name: &str) -> Result<(), String> {
    let inputs = Inputs::default()
        .file(&dir.join("package.json"))
        .and_then(|i| i.file(&dir.join("package-lock.json")));
    // npm writes this file last.
    let installed = dir.join("node_modules/.package-lock.json");
    stamps.step(name, inputs, &installed, || {
        tools::require_node()?;
        tools::run(tools::npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(dir))
    })
}

fn page(places: &Places, stamps: &Stamps) -> Result<(), String> {
    let www = places.www();
    let unused = [www.join("node_modules"), www.join("docs"), www.join("lesson")];
    let inputs = Inputs::default().path(&www, &|p| unused.iter().any(|u| u == p));
    stamps.step("page", inputs, &places.dist().join("index.html"), || {
        tools::require_node()?;
        let mut vite = Command::new("node");
        vite.current_dir(&www).arg("node_modules/vite/bin/vite.js").args(["build", "--outDir"]);
        tools::run(vite.arg(places.dist()).args(["--emptyOutDir", "--logLevel", "warn"]))?;
        // File hosts that know Jekyll would otherwise drop files that begin with an underscore.
        fs::write(places.dist().join(".nojekyll"), "").map_err(|e| e.to_string())
    })
}
