//! goroutine-lab: checks, compiles, runs and explores Go programs, in a browser or natively.
//!
//! One street, left to right; nothing flows back:
//! text -> tokens -> AST -> typed program -> bytecode -> run -> trace -> view.
//!
//! | room | takes | gives |
//! | --- | --- | --- |
//! | `source` | file names and texts | spans, lines and columns |
//! | `diagnostic` | what is wrong | codes, gc's English, a learner's French |
//! | `syntax` | text | tokens, the AST, syntax errors |
//! | `packages` | an import path | the library's Go files |
//! | `types` | the AST | a typed program, type errors |
//! | `vet` | a typed program | `go vet`'s findings |
//! | `fixes` | diagnostics | what could be written instead |
//! | `bytecode` | a typed program without errors | functions, run-time types |
//! | `trace` | events of a run | a bounded record of them |
//! | `vm` | bytecode, one goroutine's frames | what that goroutine asks for |
//! | `runtime` | a program and a configuration | an outcome: output, end, leaks; a trace |
//! | `stdlib` | a library function's name | the native that does its work |
//! | `explore` | a program and a budget | verdicts over many schedules |
//! | `lesson` | sources, outcomes | the report that the page and the command line show |
//! | `web` | JSON text from JavaScript (wasm only) | JSON text |
//! | `cli` | the command line (native only) | an exit code, the site in `dist/` |
//!
//! A module imports only from those above it in this table; a test holds it.

pub mod bytecode;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod diagnostic;
pub mod explore;
pub mod fixes;
pub mod lesson;
pub mod packages;
pub mod runtime;
pub mod source;
pub mod stdlib;
pub mod syntax;
pub mod trace;
pub mod types;
pub mod vet;
pub mod vm;
#[cfg(target_arch = "wasm32")]
pub mod web;
