//! Sleep sets: steps that need not be made from a state, since all that they lead to is found elsewhere.
//!
//! Once every way to go on after a step has been explored, the step sleeps in what the state's other steps lead to, for
//! as long as only steps are made that have nothing to do with it (`Footprint`): made there, it would lead to where the
//! same steps lead after it, and that has been explored. So no state is lost, and no end of the program, only second ways
//! to them (Godefroid, Partial-Order Methods for the Verification of Concurrent Systems, 1996, chapter 5).
//!
//! With a state the search remembers which steps slept in it. Where it comes to the state again and some of these don't
//! sleep, it makes them after all, and from then on only those that slept both times count as sleeping.
//!
//! This holds where no path leads round in a circle: there a step could sleep for ever. The search that meets a circle
//! begins again without sleep sets. Within a bound of preemptions there are none either: what was found elsewhere may have
//! taken more preemptions. A step that asks (which ready case, the order of a map) sleeps when all answers were given.
//!
//! What a step has to do with is known from when it was made. While it sleeps nothing of that changes, so it would do
//! the same still. Two things could be otherwise: a timer is forgotten when nobody can reach its channel any more, and it
//! no longer fires when nobody can run. Nobody sees it fire in either case, so the step that makes it so leads to the same
//! before and after.

use crate::runtime::Run;
use crate::runtime::arrivals::Met;
use crate::runtime::footprint::Footprint;
use crate::runtime::key::Key;
use crate::runtime::stepwise::Move;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::rc::Rc;

use super::search::Plain;

/// A step on the way, wherever it is made: of two that wait for each other, either may come first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Id {
    first: Option<u32>,
    then: Move,
}

impl Id {
    pub fn of(step: &Met, moves: &[Move]) -> Id {
        let place = |m: Move| if let Move::Go(place) = m { Some(place) } else { None };
        let arrives = step.arrives.and_then(|i| place(moves[i as usize]));
        match (arrives, step.then) {
            (Some(first), Move::Go(then)) => {
                Id { first: Some(first.min(then)), then: Move::Go(first.max(then)) }
            }
            (first, then) => Id { first, then },
        }
    }
}

/// A step as every way to a state names it, by the state's own order of goroutines and timers.
pub(super) type Name = (u32, u32);

/// How a state names steps.
pub(super) struct Names<'a> {
    /// The places of goroutines, and the ids of timers, in the state's own order.
    pub goroutines: &'a [u32],
    pub timers: Vec<u32>,
}

impl<'a> Names<'a> {
    pub fn of(key: &'a Key, run: &Run) -> Names<'a> {
        Names { goroutines: &key.order, timers: run.timers_in_order() }
    }

    /// None: it isn't possible any more.
    pub fn name(&self, id: Id) -> Option<Name> {
        let position = |list: &[u32], of: u32| list.iter().position(|x| *x == of).map(|p| p as u32 + 1);
        let first = match id.first {
            Some(place) => position(self.goroutines, place)?,
            None => 0,
        };
        match id.then {
            Move::Go(place) => {
                position(self.goroutines, place).map(|then| (first.min(then), first.max(then)))
            }
            Move::Fire(timer) => position(&self.timers, timer).map(|rank| (u32::MAX, rank)),
        }
    }
}

#[derive(Clone, Debug)]
struct Slept {
    id: Id,
    touched: Rc<Footprint>,
}

/// The steps that sleep in a state on the way.
#[derive(Clone, Default, Debug)]
pub(super) struct Sleep {
    steps: Vec<Slept>,
}

impl Sleep {
    /// All that a step leads to is explored.
    pub fn add(&mut self, id: Id, touched: Footprint) {
        self.steps.push(Slept { id, touched: Rc::new(touched) });
    }

    pub fn holds(&self, id: Id) -> bool {
        self.steps.iter().any(|s| s.id == id)
    }

    /// What sleeps on after a step.
    pub fn after(&self, touched: &Footprint) -> Sleep {
        Sleep { steps: self.steps.iter().filter(|s| !s.touched.meets(touched)).cloned().collect() }
    }

    fn named(&self, names: &Names) -> Vec<(Name, &Slept)> {
        self.steps.iter().filter_map(|s| Some((names.name(s.id)?, s))).collect()
    }
}

/// The steps that slept in the states seen, where there were any.
#[derive(Default, Debug)]
pub(super) struct Asleep {
    by_state: HashMap<u128, Box<[Name]>, BuildHasherDefault<Plain>>,
}

/// What is left to do in a state that was seen.
pub(super) struct Woken {
    /// Steps that slept whenever it was seen, and don't now.
    pub steps: Vec<Name>,
    pub sleep: Sleep,
}

impl Asleep {
    pub fn enter<'a>(&mut self, state: u128, sleep: &Sleep, names: impl FnOnce() -> Names<'a>) {
        if sleep.steps.is_empty() {
            return;
        }
        let slept: Box<[Name]> = sleep.named(&names()).into_iter().map(|(name, _)| name).collect();
        if !slept.is_empty() {
            self.by_state.insert(state, slept);
        }
    }

    /// A state is seen again.
    pub fn again<'a>(
        &mut self,
        state: u128,
        sleep: &Sleep,
        names: impl FnOnce() -> Names<'a>,
    ) -> Option<Woken> {
        let slept = self.by_state.get_mut(&state)?;
        let now = sleep.named(&names());
        let sleeps = |name: &Name| now.iter().any(|(n, _)| n == name);
        let steps: Vec<Name> = slept.iter().copied().filter(|n| !sleeps(n)).collect();
        if steps.is_empty() {
            return None;
        }
        let still = now.iter().filter(|(n, _)| slept.contains(n)).map(|(_, s)| (*s).clone()).collect();
        let both: Box<[Name]> = slept.iter().copied().filter(|n| sleeps(n)).collect();
        if both.is_empty() {
            self.by_state.remove(&state);
        } else {
            *slept = both;
        }
        Some(Woken { steps, sleep: Sleep { steps: still } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vm::heap::Ref;

    fn touches(object: u32) -> Footprint {
        Footprint::writing(Ref::new(object, 0))
    }

    fn go(place: u32) -> Id {
        Id { first: None, then: Move::Go(place) }
    }

    fn names() -> Names<'static> {
        Names { goroutines: &[4, 2, 7], timers: vec![9, 8] }
    }

    fn sleep(places: &[u32]) -> Sleep {
        let mut sleep = Sleep::default();
        places.iter().for_each(|p| sleep.add(go(*p), touches(*p)));
        sleep
    }

    #[test]
    fn what_has_to_do_with_a_step_is_woken_by_it() {
        let after = sleep(&[4, 2]).after(&touches(2));
        assert!(after.holds(go(4)) && !after.holds(go(2)));
    }

    #[test]
    fn steps_are_named_by_the_order_of_the_state() {
        assert_eq!(names().name(go(2)), Some((0, 2)));
        assert_eq!(names().name(go(3)), None);
        assert_eq!(names().name(Id { first: None, then: Move::Fire(8) }), Some((u32::MAX, 2)));
    }

    #[test]
    fn two_that_wait_for_each_other_are_one_step() {
        let moves = [Move::Go(4), Move::Go(2)];
        let one = Id::of(&Met { arrives: Some(0), then: Move::Go(2) }, &moves);
        let other = Id::of(&Met { arrives: Some(1), then: Move::Go(4) }, &moves);
        assert_eq!(one, other);
        assert_ne!(one, Id::of(&Met::plain(Move::Go(4)), &moves));
        assert_eq!(names().name(one), Some((1, 2)));
    }

    #[test]
    fn a_state_seen_again_owes_what_slept_before_and_does_not_now() {
        let mut asleep = Asleep::default();
        asleep.enter(1, &sleep(&[4, 2]), names);
        assert!(asleep.again(1, &sleep(&[4, 2, 7]), names).is_none());
        let woken = asleep.again(1, &sleep(&[4, 7]), names).unwrap();
        assert_eq!(woken.steps, [(0, 2)]);
        assert!(woken.sleep.holds(go(4)) && !woken.sleep.holds(go(7)));
        // That one is made: only the first is owed still.
        let woken = asleep.again(1, &Sleep::default(), names).unwrap();
        assert_eq!(woken.steps, [(0, 1)]);
        assert!(asleep.again(1, &Sleep::default(), names).is_none());
        asleep.enter(2, &Sleep::default(), names);
        assert!(asleep.again(2, &Sleep::default(), names).is_none());
    }

    /// The places and timers of another way to the same state differ.
    #[test]
    fn names_hold_across_ways() {
        let mut asleep = Asleep::default();
        asleep.enter(1, &sleep(&[2]), names);
        let other = || Names { goroutines: &[0, 5, 1], timers: vec![] };
        assert!(asleep.again(1, &sleep(&[5]), other).is_none());
        assert!(asleep.again(1, &sleep(&[0]), other).is_some());
    }
}
