//! `vet`: a package's errors; with `--checks` also what go vet's own checks find in a package without errors.

use super::args::{Args, Flags};
use super::package::{self, Refusal};

const FLAGS: Flags = &[("--all", None), ("--checks", None)];

pub fn vet(args: &[String]) -> Result<u8, Refusal> {
    let args = Args::parse(args, FLAGS)?;
    let mut package = package::read(&args.paths)?;
    let checked = crate::types::check(&mut package.sources, &package.files);
    let mut lines = package::error_lines(&package.sources, &checked.diagnostics, args.has("--all"));
    if let Some(program) = checked.program.filter(|_| args.has("--checks") && lines.is_empty()) {
        // Vet prints all that it finds.
        lines = package::error_lines(&package.sources, &crate::vet::vet(&program, &package.sources), true);
    }
    if lines.is_empty() { Ok(0) } else { Err(Refusal::Program(lines)) }
}
