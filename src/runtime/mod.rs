//! The runtime: goroutines, run queue, virtual clock, channels, select, sync objects, timers, reports.
//!
//! Enters: a `Program`, natives, a `Config`. Leaves: an `Outcome` (output, exit, leaks) and a trace.
//! A run is a pure function of those. Not here: what instructions do (vm), library functions (stdlib).

mod apart;
pub mod arrivals;
mod busy;
mod chan;
mod clock;
pub mod config;
mod context;
pub mod footprint;
mod goroutine;
mod kept;
pub mod key;
pub mod leaks;
pub mod live;
mod order;
mod ordering;
pub mod outcome;
mod plan;
pub mod policy;
mod profile;
pub mod replay;
pub mod report;
mod run;
mod select;
mod standing;
pub mod stepwise;
mod survey;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod timers;
pub mod traffic;
mod turns;

pub use config::{Config, Schedule, Traceback};
pub use outcome::{End, Outcome};
pub use plan::Plan;
pub use run::Run;
