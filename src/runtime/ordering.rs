//! Which accesses to memory a move orders before which others, as the Go memory model has it.
//!
//! Enters: moves, and the accesses and births within them. Leaves: a run's `Traffic`, and the data races in it.
//!
//! Most operations both release what their goroutine did before and learn of what others have released, and who sees the
//! effect of one has learned of it. That is not so where a program can see an operation fail: a TryLock that fails, a
//! select that takes its default and a look at a buffer's length have seen what others did, and order nothing. In programs
//! with these (`Plan::sees_failures`) what was released stays with its goroutine until each of the others has done
//! something that could have told it, and locking releases nothing.

use super::goroutine::{Goroutine, Status};
use super::plan::Observed;
use super::run::Run;
use super::stepwise::{Move, Pending, Stepwise};
use super::traffic::{Access, Birth, Race, RacingAccess, Site, Traffic};
use crate::vm::heap::Ref;
use crate::vm::thread::Ask;

/// Races of one run that are told apart.
const MOST_RACES: usize = 16;
/// Beyond so many accesses that count no races are looked for: each move would take too long.
const MOST_LOOKED_AT: usize = 2_000;

/// A move that orders accesses: its goroutine learns of what others have released.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Effect {
    /// The goroutine's number.
    by: u32,
    /// What it did before is ordered before what others do who learn of it.
    releases: bool,
}

/// What is known before a move and needed after it.
pub(super) struct Before {
    effect: Option<Effect>,
    /// The numbers of those who wait.
    waiting: Vec<u32>,
    /// Goroutines started so far.
    started: u64,
}

impl Stepwise {
    /// Memory is accessed by the goroutine that runs.
    pub(super) fn note(&self, by: u32, at: Ref, slots: u32, writes: bool) {
        if slots == 0 || at.is_nil() {
            return;
        }
        // Two accesses in a race that are tried in both orders can't change places.
        let in_races = self.plan.all_accesses || !self.steps.racing.is_empty();
        if self.exempt || in_races {
            self.touches(|f| f.memory(at, slots, writes));
        }
        if !self.exempt {
            let access = Access { by, at, slots, writes, site: self.site };
            let noted = self.log.borrow_mut().note(access, in_races);
            if !noted {
                self.unexplored.set(Some("accesses"));
            }
        }
    }

    /// The goroutine that runs comes to an instruction that may access memory: whether others may go first.
    pub(super) fn comes_to(&mut self, site: Site) -> bool {
        self.site = site;
        let passes = std::mem::take(&mut self.passes);
        !passes && !self.exempt && (self.plan.all_accesses || self.steps.racing.binary_search(&site).is_ok())
    }
}

impl Run {
    /// The data races that were seen, where they are looked for.
    pub(super) fn races_seen(&self) -> Vec<[RacingAccess; 2]> {
        let mut races = self.core.steps_of.as_ref().and_then(|s| s.races_seen.clone()).unwrap_or_default();
        races.iter_mut().flatten().for_each(|a| a.find(&self.machine.program));
        races
    }

    /// Finds the races of the last move's accesses.
    fn look_for_races(&mut self) {
        let Some(steps) = &mut self.core.steps_of else { return };
        let log = steps.log.get_mut();
        let too_many = steps.races_seen.is_some() && log.accesses.len() > MOST_LOOKED_AT;
        let looks = log.fresh < log.accesses.len() && !too_many;
        steps.races = if looks { log.races() } else { Vec::new() };
        let Some(seen) = &mut steps.races_seen else { return };
        for race in &steps.races {
            let (first, second) = (RacingAccess::of(&race.first), RacingAccess::of(&race.second));
            let known = seen.contains(&[first, second]) || seen.contains(&[second, first]);
            if !known && seen.len() < MOST_RACES {
                seen.push([first, second]);
            }
        }
    }

    /// The accesses that may be data races with what comes next.
    pub fn traffic(&self) -> Traffic {
        self.core.steps_of.as_ref().map(|s| s.log.borrow().clone()).unwrap_or_default()
    }

    /// Leaves of these accesses those that others can make too.
    pub fn keep_traffic(&mut self, traffic: &Traffic) {
        if let Some(steps) = &mut self.core.steps_of {
            steps.log.replace(traffic.clone());
        }
    }

    /// The data races of the last move's accesses.
    pub fn races(&self) -> &[Race] {
        self.core.steps_of.as_ref().map_or(&[], |s| &s.races)
    }

    pub(super) fn before_move(&mut self, chosen: Move) -> Before {
        let effect = self.effect(chosen);
        let sees_failures = self.sees_failures();
        let numbers = |only_waiting: bool| {
            let living = self.core.goroutines.iter().filter(|g| g.status != Status::Free);
            living.filter(|g| !only_waiting || g.status.is_blocked()).map(|g| g.number).collect()
        };
        let (living, waiting): (Vec<u32>, Vec<u32>) =
            if sees_failures { (numbers(false), numbers(true)) } else { Default::default() };
        if let Some(steps) = &mut self.core.steps_of {
            steps.failed = false;
            let log = steps.log.get_mut();
            if let Some(effect) = effect.filter(|e| e.releases) {
                log.gives_up(effect.by, &living);
            }
            log.fresh = log.accesses.len();
        }
        Before { effect, waiting, started: self.core.started }
    }

    pub(super) fn after_move(&mut self, before: Before) {
        if !self.sees_failures() {
            return self.look_for_races();
        }
        self.keep_unaware(|run, _, g| !run.has_learned(&before, g.number));
        self.look_for_races();
        self.keep_unaware(|run, place, _| run.may_go_on_unaware(place));
    }

    /// Of those who have not learned of what others have released, leaves these.
    fn keep_unaware(&mut self, keeps: impl Fn(&Run, usize, &Goroutine) -> bool) {
        let living = self.core.goroutines.iter().enumerate().filter(|(_, g)| g.status != Status::Free);
        let kept = living.filter(|(place, g)| keeps(self, *place, g));
        let kept: Vec<u32> = kept.map(|(_, g)| g.number).collect();
        if let Some(steps) = &mut self.core.steps_of {
            steps.log.get_mut().all_learn_but(&kept);
        }
    }

    /// Whoever did something that succeeded, or was woken, may know what others have released before; who was born in
    /// the move knows what its parent has learned in it.
    fn has_learned(&self, before: &Before, number: u32) -> bool {
        let mut ancestor = number;
        while let Some(g) = self.core.goroutines.iter().find(|g| g.number == ancestor)
            && g.number as u64 > before.started
        {
            ancestor = g.parent;
        }
        let failed = self.core.steps_of.as_ref().is_some_and(|s| s.failed);
        before.effect.is_some_and(|e| e.by == ancestor) && !failed || before.waiting.contains(&ancestor)
    }

    fn sees_failures(&self) -> bool {
        self.core.steps_of.as_ref().is_some_and(|s| s.plan.sees_failures)
    }

    /// Whether a goroutine may access memory before it has learned of anything: not if it waits for others, or stands
    /// before what can't fail.
    fn may_go_on_unaware(&self, place: usize) -> bool {
        let pending = self.core.steps_of.as_ref().and_then(|s| s.pending.get(place)?.as_ref());
        match (&self.core.goroutines[place].status, pending) {
            (Status::Blocked(_), _) => false,
            (_, Some(Pending::Ask(Ask::Send { .. } | Ask::Recv { .. } | Ask::Close { .. }))) => false,
            (_, Some(Pending::Ask(Ask::Select { table, .. }))) => {
                self.machine.program.selects[*table as usize].has_default
            }
            (_, Some(Pending::Native)) => {
                let may_fail = |s: &Stepwise, native: u32| s.plan.may_fail[native as usize];
                let native = self.native_of(place as u32).map(|(native, _)| native);
                let steps = self.core.steps_of.as_ref();
                !self.orders_accesses(native) || steps.zip(native).is_some_and(|(s, n)| may_fail(s, n))
            }
            (_, Some(Pending::Die | Pending::Fatal(_) | Pending::Return)) => false,
            _ => true,
        }
    }

    /// Sleeping, writing output, looking at the clock and going on after long work order nothing; go statements are
    /// births.
    fn effect(&self, chosen: Move) -> Option<Effect> {
        let Move::Go(place) = chosen else { return None };
        let steps = self.core.steps_of.as_ref()?;
        let by = self.core.goroutines[place as usize].number;
        let both = Some(Effect { by, releases: true });
        match steps.pending.get(place as usize)?.as_ref()? {
            Pending::OnItsOwn | Pending::Access | Pending::Ask(Ask::Go { .. }) => None,
            Pending::Ask(Ask::Select { .. }) if self.takes_default(place) => None,
            Pending::Ask(_) | Pending::Die | Pending::Fatal(_) | Pending::Return => both,
            Pending::Native => {
                let native = self.native_of(place).map(|(native, _)| native);
                let only_learns = native.is_some_and(|n| steps.plan.only_learns[n as usize]);
                let releases = !(steps.plan.sees_failures && only_learns);
                self.orders_accesses(native).then_some(Effect { by, releases })
            }
        }
    }

    /// Whether a native orders what was done before it and after it.
    fn orders_accesses(&self, native: Option<u32>) -> bool {
        let (Some(native), Some(steps)) = (native, self.core.steps_of.as_ref()) else { return false };
        let sleeps = self.machine.program.natives[native as usize].name == "time.Sleep";
        matches!(steps.plan.natives[native as usize], Observed::Always | Observed::Begin) && !sleeps
    }

    /// A goroutine was born: what its parent did before is ordered before it.
    pub(super) fn note_birth(&mut self, place: u32, parent: u32) {
        self.touch_count(true);
        let child = self.core.goroutines[place as usize].number;
        if let Some(steps) = &mut self.core.steps_of {
            let log = steps.log.get_mut();
            let after = log.accesses.iter().filter(|a| a.by == parent).count() as u32;
            if !log.accesses.is_empty() {
                log.births.push(Birth { child, parent, after });
            }
            log.is_born_of(child, parent);
            *steps.at(place) = None;
        }
    }
}
