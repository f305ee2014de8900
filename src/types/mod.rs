//! The checker: from syntax trees to a typed program, with gc's errors.
//!
//! Enters: parsed files and the library's packages. Leaves: a `TypedProgram` (types, objects, side tables
//! by `NodeId`) and diagnostics. Not here: types written into the tree, bytecode, message wording.
//! Generics and complex numbers are refused by name.

mod access;
mod assign;
mod basic;
mod binary;
mod branches;
mod call;
mod check;
mod collect;
pub mod constant;
mod decl;
mod expr;
pub mod info;
mod initorder;
pub mod lookup;
pub mod model;
mod operand;
pub mod print;
mod range;
mod stmt;
mod terminate;
#[cfg(test)]
mod tests;
mod typexpr;

pub use collect::{Checked, check};
