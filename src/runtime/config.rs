//! What a run is given besides its program: seed, schedule, clock, budgets.

use super::stepwise::Steps;
use std::sync::Arc;

/// Calls and backward jumps in a run.
pub const STEP_LIMIT: u64 = 1_000_000_000;
/// The same after main has returned, while looking for leaks.
pub const TAIL_STEP_LIMIT: u64 = 200_000;
/// Timers that may fire after main has returned.
pub const TAIL_TIMER_LIMIT: u32 = 2_000;
/// How long after main's end goleak waits by default: 20 naps that double from 1 µs, of 100 ms at most.
pub const GOLEAK_PATIENCE_NS: i64 = 431_071_000;
/// Slow goroutines that are told one by one.
pub const SLOW_LIMIT: usize = 20;
/// Goroutines alive at a time.
pub const GOROUTINE_LIMIT: usize = 200_000;
/// Bytes of the heap.
pub const HEAP_LIMIT: usize = 256 << 20;
/// Bytes of output.
pub const OUTPUT_LIMIT: usize = 4 << 20;
/// Calls and backward jumps before another goroutine gets its turn.
pub const SLICE_FUEL: i32 = 20_000;

/// Which goroutine goes next.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Schedule {
    /// First come, first served.
    Fifo,
    /// A seeded random walk.
    Walk(u64),
    /// Operation by operation, as `Config::choices` says.
    Choices,
}

/// Whose stacks are printed when a program fails, as GOTRACEBACK says it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Traceback {
    None,
    /// The failing goroutine's; every one's in a deadlock.
    #[default]
    Single,
    All,
}

impl Traceback {
    /// What GOTRACEBACK's value asks for; the runtime's own frames and core dumps are not to be had.
    pub fn of(value: &str) -> Traceback {
        match value {
            "none" | "0" => Traceback::None,
            "all" | "1" | "system" | "2" | "crash" => Traceback::All,
            _ => Traceback::Single,
        }
    }
}

/// A run's configuration.
#[derive(Clone, Debug)]
pub struct Config {
    /// For map order, select and math/rand.
    pub seed: u64,
    pub schedule: Schedule,
    /// Timers fire in the order of their deadlines, and steps take no time (but for what `busy` says); otherwise a walk
    /// may fire a timer late.
    pub exact_clock: bool,
    pub step_limit: u64,
    pub heap_limit: usize,
    pub output_limit: usize,
    pub goroutine_limit: usize,
    /// os.Args after the program's name.
    pub args: Vec<String>,
    /// The virtual time at which os.Interrupt comes to a program that asks for it (os/signal).
    pub interrupt_ns: Option<i64>,
    pub traceback: Traceback,
    pub trace: bool,
    /// For `Schedule::Choices`: what is chosen, and how the run is stepped.
    pub choices: Arc<[u32]>,
    pub steps: Steps,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            seed: 1,
            schedule: Schedule::Fifo,
            exact_clock: true,
            step_limit: STEP_LIMIT,
            heap_limit: HEAP_LIMIT,
            output_limit: OUTPUT_LIMIT,
            goroutine_limit: GOROUTINE_LIMIT,
            args: Vec::new(),
            interrupt_ns: None,
            traceback: Traceback::default(),
            trace: true,
            choices: Arc::default(),
            steps: Steps::default(),
        }
    }
}

impl Schedule {
    /// The printable form: `v1:fifo`, `v1:walk-SEED`, `-any` when timers may fire late; a program's
    /// fingerprint comes last.
    pub fn print(self, exact_clock: bool, fingerprint: u32) -> String {
        let clock = if exact_clock { "" } else { "-late" };
        match self {
            Schedule::Fifo => format!("v1:fifo{clock}-{fingerprint:08x}"),
            Schedule::Walk(seed) => format!("v1:walk-{seed}{clock}-{fingerprint:08x}"),
            // The choices are the configuration's.
            Schedule::Choices => format!("v1:steps-0{clock}-{fingerprint:08x}"),
        }
    }

    /// Reads what `print` wrote; the schedule and whether the clock is exact.
    pub fn parse(text: &str, fingerprint: u32) -> Result<(Schedule, bool), String> {
        let Some(rest) = text.strip_prefix("v1:") else {
            return Err(format!("schedule {text:?} does not start with v1:"));
        };
        let bad = || format!("schedule {text:?} is not well formed");
        let (rest, mark) = rest.rsplit_once('-').ok_or_else(bad)?;
        if u32::from_str_radix(mark, 16).map_err(|_| bad())? != fingerprint {
            return Err(format!("schedule {text:?} was made for another program"));
        }
        let (rest, exact) = match rest.strip_suffix("-late") {
            Some(rest) => (rest, false),
            None => (rest, true),
        };
        match rest.strip_prefix("walk-") {
            Some(seed) => Ok((Schedule::Walk(seed.parse().map_err(|_| bad())?), exact)),
            None if rest == "fifo" => Ok((Schedule::Fifo, exact)),
            None => Err(bad()),
        }
    }
}
