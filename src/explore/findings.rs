//! What an exploration has found so far, with a schedule for each thing.

use crate::runtime::leaks::{Leak, Verdict};
use crate::runtime::outcome::{Chunk, Outcome};
use crate::runtime::stepwise::Steps;
use crate::runtime::traffic::{Race, RacingAccess, Site};
use crate::runtime::{End, leaks};
use crate::source::Span;
use std::collections::BTreeMap;

/// How often something happens among the schedules explored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Often {
    Never,
    Sometimes,
    Always,
}

impl Often {
    pub fn name(self) -> &'static str {
        match self {
            Often::Never => "never",
            Often::Sometimes => "sometimes",
            Often::Always => "always",
        }
    }
}

/// Whether a thing was seen to happen, and not to happen.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Seen {
    yes: bool,
    no: bool,
}

impl Seen {
    pub fn note(&mut self, happened: bool) {
        self.yes |= happened;
        self.no |= !happened;
    }

    pub fn often(self) -> Often {
        match (self.yes, self.no) {
            (false, _) => Often::Never,
            (true, false) => Often::Always,
            (true, true) => Often::Sometimes,
        }
    }
}

/// A schedule as a list of choices, and what it costs to understand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown {
    pub choices: Vec<u32>,
    /// How the run is stepped that the choices are for.
    pub steps: Steps,
    pub preemptions: u32,
}

impl Shown {
    /// Fewest preemptions first, then fewest choices that are not the usual one, then the shortest.
    pub fn cost(&self) -> (u32, usize, usize) {
        let unusual = self.choices.iter().filter(|c| **c != 0).count();
        let length = self.choices.iter().rposition(|c| *c != 0).map_or(0, |i| i + 1);
        (self.preemptions, unusual, length)
    }
}

/// A leak and the simplest schedule found that has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundLeak {
    pub leak: Leak,
    pub shown: Shown,
}

/// Two accesses in a race, and the simplest schedule found that shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundRace {
    pub first: RacingAccess,
    pub second: RacingAccess,
    pub shown: Shown,
}

impl FoundRace {
    pub(super) fn sites(&self) -> [Site; 2] {
        [self.first.site, self.second.site]
    }
}

pub(super) fn same_place(a: &Leak, b: &Leak) -> bool {
    (a.span, a.created, a.reason, &a.function) == (b.span, b.created, b.reason, &b.function)
}

/// What is found on the way.
#[derive(Clone, Default, Debug)]
pub(super) struct Findings {
    pub leak: Seen,
    pub deadlock: Seen,
    pub panic: Seen,
    pub budget: Seen,
    pub never_ends: Seen,
    pub leaks: Vec<FoundLeak>,
    pub deadlocks: Option<(Option<Span>, Shown)>,
    pub panics: Option<(Option<Span>, Shown)>,
    pub endless: Option<Shown>,
    /// The first ones found.
    pub races: Vec<FoundRace>,
    /// Accesses in races that are not operations yet.
    pub new_sites: Vec<Site>,
    pub outcomes: BTreeMap<String, Shown>,
    /// There are more outcomes than are kept.
    pub outcomes_cut: bool,
    pub schedules: u64,
}

/// Outcomes that are kept apart.
const MOST_OUTCOMES: usize = 1_000;
/// Races that are told apart.
const MOST_RACES: usize = 16;

fn keep(known: &mut Option<(Option<Span>, Shown)>, span: Option<Span>, shown: &Shown) {
    if known.as_ref().is_none_or(|(_, old)| shown.cost() < old.cost()) {
        *known = Some((span, shown.clone()));
    }
}

impl Findings {
    /// A run came to its end.
    pub fn ended(&mut self, outcome: &Outcome, shown: &Shown, outputs: bool) {
        self.schedules += 1;
        let blocked: Vec<&Leak> =
            outcome.leaks.iter().filter(|l| l.verdict == leaks::Verdict::Blocked).collect();
        self.leak.note(!blocked.is_empty());
        self.deadlock.note(matches!(outcome.end, End::Deadlock { .. }));
        self.panic.note(matches!(outcome.end, End::Panic { .. } | End::Fatal { .. }));
        self.budget.note(matches!(outcome.end, End::Budget(_)));
        self.never_ends.note(outcome.leaks.iter().any(|l| l.verdict == Verdict::NeverEnds));
        blocked.into_iter().for_each(|l| self.leaks_at(l, shown));
        match &outcome.end {
            End::Deadlock { span, .. } => keep(&mut self.deadlocks, *span, shown),
            End::Panic { span, .. } | End::Fatal { span, .. } => keep(&mut self.panics, *span, shown),
            _ => {}
        }
        if outputs {
            self.came_out(text(outcome), shown);
        }
    }

    /// A part of the state graph that can't be left: it goes on for ever, and these stay blocked.
    pub fn goes_on(&mut self, stuck: &[Leak], shown: &Shown, output: Option<String>) {
        self.schedules += 1;
        self.leak.note(!stuck.is_empty());
        self.deadlock.note(false);
        self.panic.note(false);
        self.budget.note(false);
        self.never_ends.note(true);
        stuck.iter().for_each(|l| self.leaks_at(l, shown));
        if self.endless.as_ref().is_none_or(|old| shown.cost() < old.cost()) {
            self.endless = Some(shown.clone());
        }
        if let Some(output) = output {
            self.came_out(output, shown);
        }
    }

    fn came_out(&mut self, text: String, shown: &Shown) {
        let full = self.outcomes.len() >= MOST_OUTCOMES;
        match self.outcomes.get_mut(&text) {
            Some(old) if shown.cost() < old.cost() => *old = shown.clone(),
            Some(_) => {}
            None if full => self.outcomes_cut = true,
            None => {
                self.outcomes.insert(text, shown.clone());
            }
        }
    }

    fn leaks_at(&mut self, leak: &Leak, shown: &Shown) {
        match self.leaks.iter_mut().find(|known| same_place(&known.leak, leak)) {
            Some(known) if shown.cost() < known.shown.cost() => {
                *known = FoundLeak { leak: leak.clone(), shown: shown.clone() };
            }
            Some(_) => {}
            None => self.leaks.push(FoundLeak { leak: leak.clone(), shown: shown.clone() }),
        }
    }

    pub fn races(&mut self, races: &[Race], shown: &Shown) {
        for race in races {
            let sites = [race.first.site, race.second.site];
            for site in sites {
                if !self.new_sites.contains(&site) && !shown.steps.racing.contains(&site) {
                    self.new_sites.push(site);
                }
            }
            let same = |r: &&mut FoundRace| r.sites() == sites || r.sites() == [sites[1], sites[0]];
            let full = self.races.len() >= MOST_RACES;
            match self.races.iter_mut().find(same) {
                Some(known) if shown.cost() < known.shown.cost() => known.shown = shown.clone(),
                Some(_) => {}
                None if full => {}
                None => {
                    let [first, second] = [race.first, race.second].map(|a| RacingAccess::of(&a));
                    self.races.push(FoundRace { first, second, shown: shown.clone() });
                }
            }
        }
    }
}

/// What a run printed, and how it ended unless main returned.
pub(super) fn text(outcome: &Outcome) -> String {
    let mut bytes = Vec::new();
    for chunk in &outcome.output {
        match chunk {
            Chunk::Stdout(b) | Chunk::Stderr(b) => bytes.extend_from_slice(b),
            Chunk::Report(report) => bytes.extend_from_slice(report.first_line().as_bytes()),
        }
    }
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    match outcome.end {
        End::Exit(code) => text.push_str(&format!("exit {code}\n")),
        End::Budget(ref budget) => text.push_str(&format!("limit of {}\n", budget.name())),
        _ => {}
    }
    text
}

/// The verdicts. They are proofs when `complete`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// Schedules followed to their end, or to a state from which all was known.
    pub schedules: u64,
    /// Distinct states of the largest search.
    pub states: u64,
    pub transitions: u64,
    /// Every schedule is covered.
    pub complete: bool,
    /// All schedules with at most this many preemptions are covered.
    pub bound: Option<u32>,
    /// Why not all schedules are covered.
    pub reason: Option<&'static str>,
    pub leak: Often,
    pub deadlock: Often,
    pub panic: Often,
    pub race: bool,
    pub never_ends: Often,
    /// A run met one of its own limits, which leaves it without a verdict.
    pub budget: Often,
    pub leaks: Vec<FoundLeak>,
    pub deadlocks: Option<(Option<Span>, Shown)>,
    pub panics: Option<(Option<Span>, Shown)>,
    pub endless: Option<Shown>,
    pub races: Vec<FoundRace>,
    /// There are races; all orders of the accesses in them were tried as well, one whole access after the other.
    pub race_orders: bool,
    /// When asked for: each output, with a schedule that produces it.
    pub outcomes: BTreeMap<String, Shown>,
}

impl Report {
    /// The race whose schedule is the simplest.
    pub fn simplest_race(&self) -> Option<&FoundRace> {
        self.races.iter().min_by_key(|r| r.shown.cost())
    }
}
