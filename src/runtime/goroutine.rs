//! A goroutine: its machine state, and what the scheduler knows of it.

use crate::bytecode::program::FuncId;
use crate::source::Span;
use crate::vm::heap::Ref;
use crate::vm::native::Labels;
use crate::vm::thread::Thread;
use std::sync::Arc;

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Status {
    Runnable,
    Running,
    /// Waits in queues; `reason` as Go prints it.
    Blocked(Blocked),
    Sleeping,
    /// The place is free.
    Free,
}

impl Status {
    pub fn is_blocked(&self) -> bool {
        matches!(self, Status::Blocked(_))
    }
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Blocked {
    pub reason: &'static str,
    /// The blocking operation in the program's own innermost frame.
    pub span: Span,
    pub since_ns: i64,
    pub waits: Waits,
}

/// What a waker must fill in.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Waits {
    /// For ever (nil channels, `select {}`).
    Nothing,
    Recv {
        chan: Ref,
        dest: u8,
        ok: Option<u8>,
    },
    /// `value`: the value's first register.
    Send {
        chan: Ref,
        value: u8,
    },
    Select {
        table: u32,
        dest: u8,
        chans: Vec<Ref>,
    },
    Sema {
        address: Ref,
    },
}

#[derive(PartialEq, Eq, Hash, Debug)]
pub struct Goroutine {
    /// As Go counts them; main is 1.
    pub number: u32,
    pub thread: Thread,
    pub status: Status,
    /// Which park of all it waits in.
    pub ticket: u64,
    pub parent: u32,
    /// The function whose go statement made it.
    pub created_by: Option<FuncId>,
    pub created: Span,
    pub entry: FuncId,
    /// A goroutine begins with those of the one that makes it.
    pub labels: Option<Arc<Labels>>,
}

impl Clone for Goroutine {
    fn clone(&self) -> Goroutine {
        let (thread, status, labels) = (self.thread.clone(), self.status.clone(), self.labels.clone());
        Goroutine { thread, status, labels, ..*self }
    }

    fn clone_from(&mut self, source: &Goroutine) {
        let mut thread = std::mem::take(&mut self.thread);
        thread.copy_from(&source.thread);
        let (status, labels) = (source.status.clone(), source.labels.clone());
        *self = Goroutine { thread, status, labels, ..*source };
    }
}

impl Goroutine {
    /// What it does, as tracebacks say it.
    pub fn reason(&self) -> &'static str {
        match &self.status {
            Status::Blocked(b) => b.reason,
            Status::Sleeping => "sleep",
            Status::Runnable | Status::Free => "runnable",
            Status::Running => "running",
        }
    }
}
