//! Parts of a program that never meet any more: what goroutines of one can ever reach, those of the others can't.
//!
//! Whatever the others do, they neither make a step of such a part impossible, nor one possible, nor change what it does. So
//! a search may make the part's steps alone, and the others' after them: every end of the program is still found. That
//! holds as long as nobody can tell who went first: the one who searches takes all steps after all where one of the part's
//! sets a timer, writes output, ends the program or looks at the number of goroutines (`Footprint::stays_apart`).
//!
//! A part is what is connected by memory that more than one can reach, channels and timers included. What package-level
//! variables lead to is left out, since these are constants in effect; in other programs there are no parts (`Plan`). main
//! is never in such a part while it runs. Nor is a part taken whose timers wait for others' to fire first, nor one whose accesses that count for races others
//! could meet, or that knows of others' accesses: its next operation would make them forgotten.

use super::arrivals::Met;
use super::goroutine::{Blocked, Status, Waits};
use super::run::Run;
use super::stepwise::Move;
use super::timers::{Fires, Timer, certainly_before};
use super::traffic::Traffic;
use crate::vm::heap::{Object, Ref};

const NOBODY: u32 = u32::MAX;
const CONSTANT: u32 = u32::MAX - 1;

/// Goroutines by place, then timers: who is connected with whom.
struct Parts<'a> {
    run: &'a Run,
    timers: Vec<(u32, &'a Timer)>,
    /// Who is connected with each, at last itself.
    joined: Vec<u32>,
    /// Who came to an object first.
    owners: Vec<u32>,
}

impl Run {
    /// Of these steps those of a part that never meets the others, if there is one that has some of them but not all.
    pub fn apart(&self, steps: &[Met], moves: &[Move], traffic: &Traffic) -> Option<Vec<Met>> {
        let known = self.core.steps_of.as_ref()?;
        if steps.len() < 2 || !known.plan.separable || known.steps.looks != Default::default() {
            return None;
        }
        let parts = Parts::of(self);
        let main = self.core.goroutines.iter().position(|g| g.number == 1 && g.status != Status::Free);
        let main = main.map(|place| parts.part(place as u32));
        let of_steps: Vec<Option<u32>> = steps.iter().map(|s| parts.of_step(s, moves)).collect();
        let mut tried = vec![main];
        let mut best: Option<(usize, u32)> = None;
        for part in &of_steps {
            if tried.contains(part) || part.is_none() {
                continue;
            }
            tried.push(*part);
            let size = of_steps.iter().filter(|p| *p == part).count();
            if let Some(part) = *part
                && size < steps.len()
                && best.is_none_or(|(least, _)| size < least)
                && parts.waits_for_no_other(part)
                && parts.shares_no_traffic(part, traffic)
            {
                best = Some((size, part));
            }
        }
        let (_, part) = best?;
        let own = steps.iter().zip(&of_steps).filter(|(_, p)| **p == Some(part));
        Some(own.map(|(step, _)| *step).collect())
    }
}

impl<'a> Parts<'a> {
    fn of(run: &'a Run) -> Parts<'a> {
        let core = &run.core;
        let timers: Vec<(u32, &Timer)> = core.timers.iter().collect();
        let count = core.goroutines.len() + timers.len();
        let owners = vec![NOBODY; run.machine.heap.places()];
        let mut parts = Parts { run, timers, joined: (0..count as u32).collect(), owners };
        parts.own(CONSTANT, vec![run.machine.globals().0]);
        for place in 0..core.goroutines.len() {
            parts.own(place as u32, parts.roots(place));
        }
        for i in 0..parts.timers.len() {
            let node = (core.goroutines.len() + i) as u32;
            match parts.timers[i].1.fires {
                Fires::Sleeper(g) => parts.join(node, g.0),
                Fires::Chan(at) | Fires::Func(at) => parts.own(node, vec![at.0]),
            }
        }
        parts
    }

    /// What a goroutine holds.
    fn roots(&self, place: usize) -> Vec<u64> {
        let g = &self.run.core.goroutines[place];
        let mut roots = Vec::new();
        if g.status == Status::Free {
            return roots;
        }
        for i in 0..g.thread.frames.len() {
            self.run.live_slots(place, g, i, |slot| roots.push(slot));
        }
        roots.extend(g.thread.defers.iter().map(|d| d.closure.0));
        roots.extend(g.thread.panics.iter().map(|p| p.value[1]));
        if let Status::Blocked(Blocked { waits, .. }) = &g.status {
            match waits {
                Waits::Nothing => {}
                Waits::Recv { chan, .. } | Waits::Send { chan, .. } => roots.push(chan.0),
                Waits::Select { chans, .. } => roots.extend(chans.iter().map(|c| c.0)),
                Waits::Sema { address } => roots.push(Ref::new(address.object(), 0).0),
            }
        }
        roots
    }

    /// All that can be reached from these is the node's, or connects it with whoever came there before.
    fn own(&mut self, node: u32, mut todo: Vec<u64>) {
        let run = self.run;
        while let Some(slot) = todo.pop() {
            if !run.machine.heap.refers(slot) || self.is_inert(Ref(slot)) {
                continue;
            }
            match self.owners[Ref(slot).object() as usize] {
                NOBODY => {
                    self.owners[Ref(slot).object() as usize] = node;
                    run.each_slot(Ref(slot), |s| todo.push(s));
                }
                CONSTANT => {}
                other if node != CONSTANT => self.join(node, other),
                _ => {}
            }
        }
    }

    /// Nothing that is done with it changes it: bytes of strings, a channel that is closed and empty.
    fn is_inert(&self, at: Ref) -> bool {
        match self.run.machine.heap.object(at) {
            Object::Chan(chan) => {
                let queued = !chan.receivers.is_empty() || !chan.senders.is_empty();
                let overlooked = self.run.core.steps_of.as_ref().is_some_and(|s| s.plan.overlooks_channels);
                overlooked || chan.closed && chan.count == 0 && !queued
            }
            _ => false,
        }
    }

    fn part(&self, mut node: u32) -> u32 {
        while self.joined[node as usize] != node {
            node = self.joined[node as usize];
        }
        node
    }

    fn join(&mut self, a: u32, b: u32) {
        let (a, b) = (self.part(a), self.part(b));
        self.joined[a as usize] = b;
    }

    fn of_move(&self, chosen: Move) -> Option<u32> {
        match chosen {
            Move::Go(place) => Some(self.part(place)),
            Move::Fire(id) => {
                let at = self.timers.iter().position(|(other, _)| *other == id)?;
                Some(self.of_timer(at))
            }
        }
    }

    fn of_timer(&self, at: usize) -> u32 {
        self.part((self.run.core.goroutines.len() + at) as u32)
    }

    /// None if it is of two parts.
    fn of_step(&self, step: &Met, moves: &[Move]) -> Option<u32> {
        let part = self.of_move(step.then)?;
        let first = step.arrives.map_or(Some(part), |first| self.of_move(moves[first as usize]));
        (first == Some(part)).then_some(part)
    }

    /// No timer of the part fires only after another's.
    fn waits_for_no_other(&self, part: u32) -> bool {
        let own = |i: usize| self.of_timer(i) == part;
        let count = self.timers.len();
        (0..count)
            .filter(|i| own(*i))
            .all(|i| (0..count).all(|j| own(j) || !certainly_before(self.timers[j].1, self.timers[i].1)))
    }

    /// No race with an access that was made could be overlooked because the part goes first.
    fn shares_no_traffic(&self, part: u32, traffic: &Traffic) -> bool {
        let goroutines = self.run.core.goroutines.iter().enumerate();
        let own =
            goroutines.filter(|(place, g)| g.status != Status::Free && self.part(*place as u32) == part);
        let numbers: Vec<u32> = own.map(|(_, g)| g.number).collect();
        let is_own = |object: u32| match self.owners.get(object as usize) {
            None | Some(&NOBODY) => false,
            Some(&CONSTANT) => true,
            Some(owner) => self.part(*owner) == part,
        };
        traffic.released.is_empty()
            && traffic.accesses.iter().zip(traffic.turns()).all(|(a, turn)| {
                if numbers.contains(&a.by) {
                    return is_own(a.at.object());
                }
                !numbers.iter().any(|n| traffic.knows(*n, a.by, turn))
            })
    }
}
