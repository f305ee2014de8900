//! Who leaked: the goroutines that nothing can wake any more, though main has returned.

use super::goroutine::{Goroutine, Status};
use super::outcome::End;
use super::run::Run;
use crate::source::Span;
use crate::source::arrange;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Blocked for ever.
    Blocked,
    /// Still running or waking when the budget for the time after main ended was used up.
    NeverEnds,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leak {
    /// The goroutine's number.
    pub id: u32,
    /// Its function.
    pub function: String,
    /// The blocking operation in the program's own innermost frame.
    pub span: Span,
    /// The go statement.
    pub created: Span,
    pub created_by: String,
    /// Go's wait reason.
    pub reason: &'static str,
    pub since_ns: i64,
    pub verdict: Verdict,
}

impl Run {
    /// The leaks of a run that is over: only when main returned (leaks-and-schedules, "Definitions of a leak").
    pub(super) fn leaks(&self) -> Vec<Leak> {
        if self.core.end != Some(End::Ok) {
            return Vec::new();
        }
        let mut leaks: Vec<Leak> = self.core.goroutines.iter().filter_map(|g| self.leak(g)).collect();
        arrange::sort_by_key(&mut leaks, |l| l.id);
        leaks
    }

    /// What those in these places come to that wait for ever while others go on; main is not counted.
    pub fn stuck(&self, places: &[u32]) -> Vec<Leak> {
        let of = places.iter().map(|p| &self.core.goroutines[*p as usize]);
        let mut leaks: Vec<Leak> = of
            .filter(|g| g.number != 1)
            .filter_map(|g| self.leak(g))
            .map(|leak| Leak { verdict: Verdict::Blocked, ..leak })
            .collect();
        arrange::sort_by_key(&mut leaks, |l| l.id);
        leaks
    }

    fn leak(&self, g: &Goroutine) -> Option<Leak> {
        let (reason, span, since_ns, verdict) = match &g.status {
            Status::Free => return None,
            Status::Blocked(b) => (b.reason, b.span, b.since_ns, Verdict::Blocked),
            Status::Sleeping => ("sleep", self.innermost(&g.thread, 1), self.core.now_ns, Verdict::NeverEnds),
            Status::Runnable | Status::Running => {
                ("running", self.innermost(&g.thread, 1), self.core.now_ns, Verdict::NeverEnds)
            }
        };
        // Blocked since main ended only: with something still going round, it may yet be woken.
        let verdict = match verdict {
            Verdict::Blocked if self.tail_goes_on() && since_ns > self.core.end_ns => Verdict::NeverEnds,
            other => other,
        };
        let funcs = &self.machine.program.funcs;
        let created_by = g.created_by.map(|f| funcs[f.0 as usize].name.clone()).unwrap_or_default();
        Some(Leak {
            id: g.number,
            function: funcs[g.entry.0 as usize].name.clone(),
            span,
            created: g.created,
            created_by,
            reason,
            since_ns,
            verdict,
        })
    }

    /// Something still ran when the time after main's end was cut off.
    fn tail_goes_on(&self) -> bool {
        self.core
            .goroutines
            .iter()
            .any(|g| matches!(g.status, Status::Sleeping | Status::Runnable | Status::Running))
    }
}
