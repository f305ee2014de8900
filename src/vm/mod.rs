//! The machine: values, heap, frames; steps one goroutine until it asks for something.
//!
//! Enters: a `Program`, a goroutine's frames. Leaves: an `Ask` (a channel operation, a sleep, the end, a panic...).
//! Not here: which goroutine goes next, channels' rules, time, output (the runtime's).

mod arena;
mod collect;
mod dispatch;
mod equal;
mod glance;
pub mod heap;
mod iface;
pub mod machine;
mod maps;
pub mod native;
mod outside;
mod panics;
mod slices;
mod slow;
pub mod thread;
mod watch;

pub use collect::{Marks, mark, sweep};
pub use dispatch::step;
pub use panics::{print_complex, print_float};
