//! Simpler schedules for what was found: choices become the usual one, or go, as long as the same still happens.

use super::findings::{Findings, FoundLeak, Often, Shown, same_place, text};
use super::follow::{Followed, follow};
use super::limits::Limits;
use super::search::{Search, Stepped};
use crate::runtime::outcome::Outcome;
use crate::runtime::stepwise::Steps;
use crate::runtime::traffic::{Race, Site};
use crate::runtime::{End, Run};

/// Moves that the simplification of one schedule may take.
const MOST_MOVES: u64 = 20_000;
/// The moves of a run that is followed to its end.
const MOST_TO_THE_END: u64 = 5_000;
/// Moves that all of them together may take.
const MOST_IN_ALL: u64 = 120_000;
/// States of the search that shows that what follows a schedule never ends.
const ENDLESS_STATES: u64 = 500;

/// Simplifies the schedules of everything found. `roots` gives a run at its start for how a schedule is stepped,
/// `limits` how what follows a schedule is searched.
pub(super) fn minimise(findings: &mut Findings, mut root: impl FnMut(&Shown) -> Run, limits: &Limits) {
    let limits = Limits { states: ENDLESS_STATES, ..limits.clone() };
    let mut left = MOST_IN_ALL;
    let mut simplify = |shown: &mut Shown, shows: &dyn Fn(&mut Trial) -> Option<Followed>| {
        let given = MOST_MOVES.min(left);
        let mut trial =
            Trial { root: root(shown), steps: shown.steps.clone(), choices: Vec::new(), left: given };
        let shown_so = trial.simplify(shown, shows);
        left -= given - trial.left;
        shown_so
    };
    for FoundLeak { leak, shown } in &mut findings.leaks {
        let leaks = |o: &Outcome| o.leaks.iter().any(|l| same_place(l, leak));
        if !simplify(shown, &|trial| trial.ends(leaks)) {
            let stuck = |found: &Findings| found.leaks.iter().any(|l| same_place(&l.leak, leak));
            simplify(shown, &|trial| trial.goes_on(&limits, stuck));
        }
    }
    if let Some((span, shown)) = &mut findings.deadlocks {
        let dead = |o: &Outcome| matches!(&o.end, End::Deadlock { span: at, .. } if at == span);
        simplify(shown, &|trial| trial.ends(dead));
    }
    if let Some((span, shown)) = &mut findings.panics {
        let panics = |o: &Outcome| matches!(&o.end, End::Panic { span: at, .. } | End::Fatal { span: at, .. } if at == span);
        simplify(shown, &|trial| trial.ends(panics));
    }
    if let Some(shown) = &mut findings.endless {
        simplify(shown, &|trial| trial.goes_on(&limits, |_| true));
    }
    for found in &mut findings.races {
        let (sites, shown) = (found.sites(), &mut found.shown);
        simplify(shown, &|trial| trial.races(sites));
    }
    for (output, shown) in &mut findings.outcomes {
        simplify(shown, &|trial| trial.ends(|o| text(o) == *output));
    }
}

/// A simpler schedule that is tried.
struct Trial {
    root: Run,
    steps: Steps,
    choices: Vec<u32>,
    left: u64,
}

impl Trial {
    /// Makes a schedule simpler as long as it still shows the same; whether it does at all.
    fn simplify(&mut self, shown: &mut Shown, shows: &dyn Fn(&mut Trial) -> Option<Followed>) -> bool {
        self.choices = shown.choices.clone();
        let Some(followed) = shows(self) else { return false };
        self.takes(shown, followed);
        loop {
            let before = shown.cost();
            let mut at = shown.choices.len();
            while at > 0 && self.left > 0 {
                at -= 1;
                if shown.choices.get(at).is_none_or(|c| *c == 0) {
                    continue;
                }
                for simpler in candidates(&shown.choices, at) {
                    self.choices = simpler;
                    if let Some(followed) = shows(self)
                        && self.takes(shown, followed)
                    {
                        break;
                    }
                }
            }
            if shown.cost() >= before || self.left == 0 {
                return true;
            }
        }
    }

    fn takes(&self, shown: &mut Shown, followed: Followed) -> bool {
        let Followed { path, preemptions, .. } = followed;
        let next = Shown { choices: path, steps: shown.steps.clone(), preemptions };
        let better = next.cost() < shown.cost();
        if better {
            *shown = next;
        }
        better
    }

    /// Runs to an end that is the one looked for.
    fn ends(&mut self, same: impl Fn(&Outcome) -> bool) -> Option<Followed> {
        let given = MOST_TO_THE_END.min(self.left);
        let mut left = given;
        let followed = follow(&mut self.root, &self.choices, &mut left, |_, _| false);
        self.left -= given - left;
        let mut followed = followed?;
        same(&followed.run.finish()).then_some(followed)
    }

    /// Runs up to a race between these accesses.
    fn races(&mut self, sites: [Site; 2]) -> Option<Followed> {
        let same =
            |r: &Race| [r.first.site, r.second.site] == sites || [r.second.site, r.first.site] == sites;
        let stops = |run: &Run, _: usize| run.races().iter().any(same);
        let followed = follow(&mut self.root, &self.choices, &mut self.left, stops)?;
        (!followed.ended).then_some(followed)
    }

    /// After these choices it never ends whatever follows, and what is found then is what is looked for.
    fn goes_on(&mut self, limits: &Limits, same: impl Fn(&Findings) -> bool) -> Option<Followed> {
        let all = self.choices.len();
        let mut followed = follow(&mut self.root, &self.choices, &mut self.left, |_, made| made >= all)?;
        if followed.ended {
            return None;
        }
        let mut search = Search::new(followed.run.fork(), limits.clone(), self.steps.clone());
        let mut found = Findings::default();
        loop {
            self.left = self.left.checked_sub(1)?;
            match search.step(&mut found) {
                Stepped::GoesOn => {}
                Stepped::Done => break,
                Stepped::Looks(_) => return None,
            }
        }
        let always = search.cut.is_none() && found.never_ends.often() == Often::Always;
        (always && same(&found)).then_some(followed)
    }
}

/// The usual choice from here on, here alone, and without this choice.
fn candidates(choices: &[u32], at: usize) -> [Vec<u32>; 3] {
    let cut = choices[..at].to_vec();
    let mut usual = choices.to_vec();
    usual[at] = 0;
    let mut without = choices.to_vec();
    without.remove(at);
    [cut, usual, without]
}
