//! The checker: from syntax trees to a typed program, with gc's errors.
//!
//! Enters: parsed files and the library's packages. Leaves: a `TypedProgram` (types, objects, side tables
//! by `NodeId`) and diagnostics. Not here: types written into the tree, bytecode, message wording.

mod access;
mod assign;
mod assignable;
mod basic;
mod binary;
mod branches;
mod builtin;
mod call;
mod check;
mod collect;
mod complex;
pub mod constant;
mod cycles;
mod decl;
mod expr;
mod generic;
mod imports;
mod infer;
pub mod info;
mod initorder;
mod literal;
pub mod lookup;
mod methods;
pub mod model;
mod mono;
mod operand;
pub mod print;
mod range;
mod settings;
mod stmt;
mod subst;
mod terminate;
#[cfg(test)]
mod tests;
mod typeset;
mod typexpr;
mod unify;
mod universe;

pub use collect::{Checked, check, check_as_go_tests};
