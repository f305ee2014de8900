//! The machine: values, heap, frames; steps one goroutine until it asks for something.
//!
//! Enters: a `Program`, a goroutine's frames. Leaves: an `Ask` (a channel operation, a sleep, the end, a panic...).
//! Not here: which goroutine goes next, channels' rules, time, output (the runtime's).

pub mod heap;
pub mod native;
pub mod thread;
