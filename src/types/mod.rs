//! The checker: from syntax trees to a typed program, with gc's errors.
//!
//! Enters: parsed files and the signatures of the library. Leaves: a `TypedProgram` (types, objects, side tables
//! by `NodeId`) and diagnostics. Not here: types written into the tree, bytecode, message wording.

pub mod constant;
pub mod info;
pub mod lookup;
pub mod model;
pub mod print;
