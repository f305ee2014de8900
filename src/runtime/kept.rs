//! The memory that goroutines keep which have leaked: a stack each, and what only they still reach.
//!
//! Enters: a run that is over. Leaves: bytes, about what they are in Go: a slot is a word, and a stack is as small as Go
//! makes one (runtime/stack.go: stackMin).

use super::goroutine::Status;
use super::outcome::End;
use super::profile::add_frames;
use super::run::Run;
use crate::bytecode::live::Liveness;
use crate::vm::Marks;

const STACK_BYTES: u64 = 2_048;

impl Run {
    /// Bytes that are kept by whoever lives on though main has returned.
    pub fn kept_bytes(&self) -> u64 {
        let left: Vec<_> =
            self.core.goroutines.iter().filter(|g| !matches!(g.status, Status::Free)).collect();
        if left.is_empty() || self.core.end != Some(End::Ok) {
            return 0;
        }
        let liveness = Liveness::of(&self.machine.program);
        // Package-level variables are there anyway.
        let mut marks = Marks::new(&self.machine);
        marks.follow(&self.machine);
        let before = marks.bytes(&self.machine);
        for g in &left {
            add_frames(g, &liveness, &mut marks);
        }
        marks.follow(&self.machine);
        (marks.bytes(&self.machine) - before) as u64 + left.len() as u64 * STACK_BYTES
    }
}
