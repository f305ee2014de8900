//! The native commands: set-up and serve, build, run, vet, explore, conformance, bench.
//!
//! Enters: the command line, Go files, the repository's sources. Leaves: an exit code, text on stdout and stderr, the
//! static site in `dist/`. The only room that reads and writes files. Not here: anything that the page needs too.

mod args;
mod bench;
mod bench_schedules;
mod browser_schedules;
pub mod check;
mod conformance;
pub mod corpus;
mod explore;
pub mod fuzz;
mod gobin;
mod goker;
mod goker_fixes;
mod lighthouse;
mod nearest;
mod package;
mod run;
mod say;
pub mod serve;
pub mod setup;
pub mod site;
pub mod stamp;
pub mod support;
pub mod tools;
mod vet;
pub mod vet_corpus;

use package::Refusal;
use std::path::{Path, PathBuf};

const USAGE: &str = "\
usage: goroutine-lab [COMMAND]
  (none)                 set up what is missing, build the lesson and serve it on this machine
  build                  write the static site to dist/
  run FILE.go...         run a program; what follows -- are its arguments
      --seed N           draw schedule, map order, select and rand from N
      --schedule TEXT    replay a schedule
      --interrupt TIME   let os.Interrupt come after TIME on the virtual clock (500ms)
      --leaks            tell on stderr which goroutines leak
      --json             print one JSON object instead
  vet FILE.go...         print the errors of a package
      --all              more than ten of them
      --checks           without errors: what go vet's checks of locks, cancel functions, formats, results and
                         wait groups find
      --fix              rewrite the files where a fix is obvious (unused and missing imports, unused variables,
                         := for =, a lost cancel function, a last return), and print what remains
  explore FILE.go...     try every schedule: can it leak, deadlock, panic?
      --json             print one JSON object
      --budget SECONDS   how long to search (5)
      --max-states N     how many states to remember
      --bound K          only schedules with at most K preemptions
      --exact-clock      steps take no time
      --outputs          list what can be printed
  goker FOLDER           explore the bug kernels of Go's own tree, one instance each
  lesson check FOLDER    check a lesson: its texts, its programs' outputs, its exercises' starters
  conformance            hold the parser and the checker against Go's own tests, and run its leak kernels
      --suites             the parser's and the checker's tests alone
  bench-schedules        measure the search on growing pipelines and pools
      --browser [FOLDER] in Chromium, on the lesson's programs and the bug kernels of FOLDER
  corpus update          write below each program of tests/go what real Go prints
  corpus vet             write below each program of tests/vet and tests/fixes what real go vet finds
  fuzz                   run random programs by real Go and by the engine, and compare
      --seed N           draw them from N
      --programs N       how many (1000)
  support                write www/docs/support.md: what of Go's library is there
  lighthouse             measure the built pages with Lighthouse, on its mobile profile
  bench                  measure the engine beside Go's own js/wasm build";

/// Runs the command that the arguments name; the process's exit code.
pub fn main(args: &[String]) -> u8 {
    let Some((command, rest)) = args.split_first() else {
        return done(setup::build(&root()).and_then(|dist| serve::serve(&dist)));
    };
    match (command.as_str(), rest) {
        ("run", rest) => run::run(rest).unwrap_or_else(Refusal::say),
        ("vet", rest) => vet::vet(rest).unwrap_or_else(Refusal::say),
        ("goker", rest) => goker::goker(rest).unwrap_or_else(Refusal::say),
        ("explore", rest) => explore::explore(rest).unwrap_or_else(Refusal::say),
        ("lesson", rest) => check::command(rest).unwrap_or_else(Refusal::say),
        ("build", []) => done(setup::build(&root()).map(|_| ())),
        ("conformance", rest) => done(conformance::conformance(&root(), rest)),
        ("bench-schedules", [flag, folder @ ..]) if flag == "--browser" => {
            done(browser_schedules::bench(&root(), folder.first().map(String::as_str)))
        }
        ("bench-schedules", []) => {
            bench_schedules::bench();
            0
        }
        ("corpus", rest) => corpus::corpus(&root(), rest).unwrap_or_else(Refusal::say),
        ("fuzz", rest) => fuzz::fuzz(&root(), rest).unwrap_or_else(Refusal::say),
        ("support", []) => done(support::support(&root())),
        ("lighthouse", []) => done(lighthouse::lighthouse(&root())),
        ("bench", []) => done(bench::bench(&root())),
        ("help" | "--help" | "-h", _) => {
            say::say(&format!("{USAGE}\n"));
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
