//! The native commands: set-up and serve, build, run, vet, explore, bench.
//!
//! Enters: the command line, Go files, the repository's sources. Leaves: an exit code, text on stdout and stderr, the
//! static site in `dist/`. The only room that reads and writes files. Not here: anything that the page needs too.

pub mod serve;
pub mod setup;
pub mod site;
pub mod stamp;
pub mod tools;

use std::path::{Path, PathBuf};

const USAGE: &str = "\
usage: goroutine-lab [COMMAND]
  (none)                 set up what is missing, build the lesson and serve it on this machine
  build                  write the static site to dist/";

/// Runs the command that the arguments name; the process's exit code.
pub fn main(args: &[String]) -> u8 {
    let Some((command, rest)) = args.split_first() else {
        return done(setup::build(&root()).and_then(|dist| serve::serve(&dist)));
    };
    match (command.as_str(), rest) {
        ("build", []) => done(setup::build(&root()).map(|_| ())),
        ("help" | "--help" | "-h", _) => {
            println!("{USAGE}");
            0
        }
        _ => {
            eprintln!("goroutine-lab: unknown command {command:?}; `goroutine-lab help` lists what there is");
            2
        }
    }
}

/// The repository: where cargo runs us, otherwise where we were built.
fn root() -> PathBuf {
    let dir = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&dir).to_path_buf()
}

fn done(result: Result<(), String>) -> u8 {
    match result {
        Ok(()) => 0,
        Err(trouble) => {
            eprintln!("goroutine-lab: {trouble}");
            1
        }
    }
}
