//! `vet`: a package's errors and nothing else.

use super::args::{Args, Flags};
use super::package::{self, Refusal};

const FLAGS: Flags = &[("--all", None)];

pub fn vet(args: &[String]) -> Result<u8, Refusal> {
    let args = Args::parse(args, FLAGS)?;
    let mut package = package::read(&args.paths)?;
    let checked = crate::types::check(&mut package.sources, &package.files);
    let lines = package::error_lines(&package.sources, &checked.diagnostics, args.has("--all"));
    if lines.is_empty() { Ok(0) } else { Err(Refusal::Program(lines)) }
}
