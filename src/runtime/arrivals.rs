//! Goroutines that stand before an operation on channels which would only make them wait.
//!
//! To come to a channel and wait there is seen by nobody but whoever meets the waiting one: until then it makes no
//! difference whether it has come already, or is about to. So a search may leave everybody standing who would only wait,
//! and let him come at the moment when another one meets him: that other one's operation is the next move. Nothing is
//! lost: a run in which he came earlier is the same but for the time of his coming, also where several wait in a queue,
//! since each may come last of all who meet somebody later. Only when nothing else can happen any more, all come.
//!
//! Nor is a sleep seen by anybody, where steps take any time: who sleeps might as well stand before what comes next. So a
//! sleep that no pending timer delays begins and ends at once, before anything else (`quiet`).
//!
//! A buffer with room or content lets nobody wait, so there are meetings on channels without buffer alone.

use super::run::Run;
use super::stepwise::{Move, Pending};
use super::timers::Fires;
use crate::bytecode::program::SelectDir;
use crate::vm::heap::Ref;
use crate::vm::thread::Ask;

/// What a goroutine offers to do on a channel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Offer {
    chan: Ref,
    sends: bool,
}

/// What a goroutine on its way would do on channels.
struct Stand {
    offers: Vec<Offer>,
    /// It would only wait.
    waits: bool,
}

/// One step of a search that leaves those standing who would only wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Met {
    /// First the goroutine of the move with this index comes to wait.
    pub arrives: Option<u32>,
    pub then: Move,
}

impl Met {
    pub fn plain(then: Move) -> Met {
        Met { arrives: None, then }
    }
}

impl Run {
    /// The steps that are left of these moves.
    pub fn meetings(&self, moves: &[Move], of_selects: bool) -> Vec<Met> {
        let stands: Vec<Option<Stand>> = moves.iter().map(|m| self.stand(*m)).collect();
        let waits = |i: usize| stands[i].as_ref().filter(|s| s.waits);
        let mut steps = Vec::new();
        let mut goes = false;
        for (i, then) in moves.iter().enumerate() {
            let Some(stand) = waits(i) else {
                goes |= matches!(then, Move::Go(_));
                steps.push(Met::plain(*then));
                continue;
            };
            for (j, then) in moves.iter().enumerate() {
                let Some(other) = &stands[j] else { continue };
                // Of two that wait for each other, either may come first: it is the same.
                if i == j || other.waits && i > j || !of_selects && other.offers.len() > 1 {
                    continue;
                }
                if self.can_meet(stand, other) {
                    goes = true;
                    steps.push(Met { arrives: Some(i as u32), then: *then });
                }
            }
        }
        let first_to_wait = (0..moves.len()).find(|i| waits(*i).is_some());
        if let Some(first) = first_to_wait
            && !goes
            && !self.some_timer_matters(&stands)
        {
            return vec![Met::plain(moves[first])];
        }
        steps
    }

    /// The move that nobody sees, if there is one: a sleep's beginning or end.
    pub fn quiet(&self, moves: &[Move]) -> Option<Met> {
        let quiet = moves.iter().find(|m| match m {
            Move::Fire(id) => {
                self.core.timers.iter().any(|(i, t)| i == *id && matches!(t.fires, Fires::Sleeper(_)))
            }
            Move::Go(place) => self.would_sleep(*place).is_some_and(|ns| {
                // What is set later for as long or longer ends later.
                self.core.timers.iter().all(|(_, t)| t.duration_ns > ns.max(0))
            }),
        });
        quiet.map(|then| Met::plain(*then))
    }

    /// For how long a goroutine that stands before a sleep will sleep.
    fn would_sleep(&self, place: u32) -> Option<i64> {
        let steps = self.core.steps_of.as_ref()?;
        let Some(Pending::Native) = steps.pending.get(place as usize)? else { return None };
        let (native, window) = self.native_of(place)?;
        if self.machine.program.natives[native as usize].name != "time.Sleep" {
            return None;
        }
        self.core.goroutines[place as usize].thread.saved.get(window + 1).map(|ns| *ns as i64)
    }

    fn can_meet(&self, a: &Stand, b: &Stand) -> bool {
        let unbuffered = |o: &Offer| self.machine.heap.chan(o.chan).is_some_and(|c| c.cap == 0);
        let met = |o: &Offer| b.offers.contains(&Offer { chan: o.chan, sends: !o.sends });
        a.offers.iter().any(|o| unbuffered(o) && met(o))
    }

    /// Whether a timer's firing can make anything run, those who are about to wait included.
    fn some_timer_matters(&self, stands: &[Option<Stand>]) -> bool {
        self.core.timers.iter().any(|(_, t)| match t.fires {
            Fires::Sleeper(_) | Fires::Func(_) => true,
            Fires::Chan(chan) => {
                self.machine.heap.chan(chan).is_some_and(|c| !c.receivers.is_empty())
                    || stands.iter().flatten().any(|s| s.offers.contains(&Offer { chan, sends: false }))
            }
        })
    }

    /// Whether a goroutine stands before an operation that would only make it wait.
    pub fn would_wait(&self, place: u32) -> bool {
        self.stand(Move::Go(place)).is_some_and(|s| s.waits)
    }

    /// The goroutines that wait for others or would, by place: the count of the waiting that it is.
    pub fn waiting_or_about_to(&self) -> Vec<(u32, u64)> {
        let all = self.core.goroutines.iter().enumerate();
        let waits = all.filter(|(place, g)| g.status.is_blocked() || self.would_wait(*place as u32));
        waits.map(|(place, g)| (place as u32, g.ticket)).collect()
    }

    /// The number of the goroutine in a place that waits, and which waiting of all it is.
    pub fn as_waiting(&self, place: u32) -> Option<(u32, u64)> {
        let g = &self.core.goroutines[place as usize];
        g.status.is_blocked().then_some((g.number, g.ticket))
    }

    /// Whether a goroutine stands before a select none of whose cases can go on, and that need not wait.
    pub(super) fn takes_default(&self, place: u32) -> bool {
        self.stand(Move::Go(place)).is_some_and(|s| !s.waits && !s.offers.iter().any(|o| self.can_go(o)))
    }

    fn stand(&self, chosen: Move) -> Option<Stand> {
        let Move::Go(place) = chosen else { return None };
        let steps = self.core.steps_of.as_ref()?;
        let Some(Pending::Ask(ask)) = steps.pending.get(place as usize)? else { return None };
        let thread = &self.core.goroutines[place as usize].thread;
        let (offers, default) = match ask {
            Ask::Send { chan, .. } => (vec![Offer { chan: *chan, sends: true }], false),
            Ask::Recv { chan, .. } => (vec![Offer { chan: *chan, sends: false }], false),
            Ask::Select { table, .. } => {
                let table = &self.machine.program.selects[*table as usize];
                let base = thread.frames.last().map_or(0, |f| f.base as usize);
                let chan = |reg: u8| Ref(thread.saved.get(base + reg as usize).copied().unwrap_or(0));
                let offer = |sends, reg| Offer { chan: chan(reg), sends };
                let cases = table.cases.iter().map(|c| offer(c.dir == SelectDir::Send, c.chan));
                (cases.collect(), table.has_default)
            }
            _ => return None,
        };
        let waits = !default && !offers.iter().any(|o| self.can_go(o));
        Some(Stand { offers, waits })
    }

    fn can_go(&self, offer: &Offer) -> bool {
        let Some(chan) = self.machine.heap.chan(offer.chan) else { return false };
        chan.closed
            || match offer.sends {
                true => !chan.receivers.is_empty() || chan.has_room(),
                false => !chan.senders.is_empty() || chan.count > 0,
            }
    }
}
