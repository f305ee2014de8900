//! How a run ended.

use super::leaks::Leak;
use super::report::Report;
use super::traffic::RacingAccess;
use crate::source::Span;

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Budget {
    Steps,
    Goroutines,
    Heap,
    Output,
}

impl Budget {
    pub fn name(&self) -> &'static str {
        match self {
            Budget::Steps => "steps",
            Budget::Goroutines => "goroutines",
            Budget::Heap => "heap",
            Budget::Output => "output",
        }
    }
}

/// Why main is over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum End {
    /// main returned.
    Ok,
    /// os.Exit, or log.Fatal through it.
    Exit(i32),
    /// An unrecovered panic; the text on stderr.
    Panic {
        report: Report,
        span: Option<Span>,
    },
    /// `fatal error:` other than a deadlock.
    Fatal {
        report: Report,
        span: Option<Span>,
    },
    Deadlock {
        report: Report,
        span: Option<Span>,
    },
    Budget(Budget),
    /// Stopped from outside.
    Stopped,
}

impl End {
    /// The process's exit code; 3 for a budget or a stop.
    pub fn exit_code(&self) -> i32 {
        match self {
            End::Ok => 0,
            End::Exit(code) => *code,
            End::Panic { .. } | End::Fatal { .. } | End::Deadlock { .. } => 2,
            End::Budget(_) | End::Stopped => 3,
        }
    }
}

/// A piece of output.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Chunk {
    Stdout(Vec<u8>),
    Stderr(Vec<u8>),
    /// Go's last words on stderr; printing them needs the sources.
    Report(Report),
}

/// A goroutine that was still going when goleak loses patience.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Slow {
    /// Its number.
    pub id: u32,
    pub function: String,
    /// The go statement.
    pub created: Span,
    pub ended_ns: i64,
}

#[derive(Clone, Debug)]
pub struct Outcome {
    pub end: End,
    pub output: Vec<Chunk>,
    pub leaks: Vec<Leak>,
    /// Accesses that race with each other, looked for only where a list of choices is followed.
    pub races: Vec<[RacingAccess; 2]>,
    /// Goroutines that ended by themselves, but so long after main that a test tool would have accused them.
    pub slow: Vec<Slow>,
    /// Virtual time at which main ended.
    pub end_ns: i64,
    pub started: u64,
    pub max_alive: usize,
    /// Alive when main ended, main not counted.
    pub alive_at_end: usize,
}
