//! goroutine-lab: checks, compiles, runs and explores Go programs, in a browser or natively.
//!
//! One street, left to right; nothing flows back:
//! text -> tokens -> AST -> typed program -> bytecode -> run -> trace -> view.
//! A module imports only from those above it in this list.

pub mod bytecode;
pub mod diagnostic;
pub mod explore;
pub mod runtime;
pub mod source;
pub mod syntax;
pub mod trace;
pub mod types;
pub mod vm;
