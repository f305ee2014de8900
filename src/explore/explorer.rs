//! The phases of an exploration, made in slices so that a page can show progress and stop it.

use super::findings::{Findings, Report};
use super::limits::Limits;
use super::minimise::minimise;
use super::search::{Search, Stepped, quiet};
use super::walks::Walk;
use super::{Blind, Options, Reductions};
use crate::bytecode::program::Program;
use crate::runtime::replay::MOST_SITES;
use crate::runtime::stepwise::{Looks, Steps, Stepwise};
use crate::runtime::{Config, Plan, Run};
use crate::source::arrange;
use crate::vm::native::Native;
use std::sync::Arc;

/// States of each search within a bound, while a search of everything is still to come.
const MOST_BOUNDED: u64 = 20_000;
/// States of the search that comes as soon as a walk was cut: walks that never end take long and find nothing.
const EARLY_STATES: u64 = 2_000;
/// The bounds that are searched before everything.
const LAST_BOUND: u32 = 2;

/// What an exploration does now.
enum Phase {
    Walk(Box<Walk>),
    /// Everything, within very few states; the walk with this number comes next.
    Early(u32, Box<Search>),
    /// Everything, within few states.
    Small(Box<Search>),
    /// With at most so many preemptions.
    Bounded(u32, Box<Search>),
    /// The usual schedule, for long.
    Usual(Box<Walk>),
    Everything(Box<Search>),
    Done,
}

/// How far an exploration is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Progress {
    pub schedules: u64,
    pub states: u64,
    pub transitions: u64,
    pub depth: usize,
    /// All schedules with at most this many preemptions are covered.
    pub bound: Option<u32>,
    pub done: bool,
}

pub struct Explorer {
    program: Arc<Program>,
    lookup: fn(&str) -> Option<Native>,
    config: Config,
    options: Options,
    plan: Arc<Plan>,
    steps: Steps,
    root: Run,
    phase: Phase,
    findings: Findings,
    /// Of searches that are over.
    transitions: u64,
    most_states: u64,
    bound: Option<u32>,
    /// A search came to its end without a limit.
    closed: bool,
    /// A search was made among the walks.
    early: bool,
    /// What is never tried in all ways.
    gap: Option<&'static str>,
    reason: Option<&'static str>,
    minimised: bool,
    /// More accesses are in races than are made operations.
    many_races: bool,
}

impl Explorer {
    pub fn new(
        program: Arc<Program>,
        lookup: fn(&str) -> Option<Native>,
        config: &Config,
        options: Options,
    ) -> Explorer {
        let config = quiet(config, options.exact_clock);
        let plan = plan(&program, options.reductions);
        let steps = Steps { outputs: options.outputs, ..Steps::default() };
        let mut root = start(&program, lookup, &config, &plan, &steps);
        let phase = Phase::Walk(Box::new(Walk::new(&mut root, 0)));
        Explorer {
            program,
            lookup,
            config,
            options,
            plan,
            steps,
            root,
            phase,
            findings: Findings::default(),
            transitions: 0,
            most_states: 0,
            bound: None,
            closed: false,
            early: false,
            gap: None,
            reason: None,
            minimised: false,
            many_races: false,
        }
    }

    pub fn progress(&self) -> Progress {
        let search = self.search();
        Progress {
            schedules: self.findings.schedules,
            states: self.most_states.max(search.map_or(0, Search::states)),
            transitions: self.transitions + search.map_or(0, |s| s.transitions),
            depth: search.map_or(0, Search::depth),
            bound: self.bound,
            done: matches!(self.phase, Phase::Done),
        }
    }

    fn search(&self) -> Option<&Search> {
        match &self.phase {
            Phase::Early(_, s) | Phase::Small(s) | Phase::Bounded(_, s) | Phase::Everything(s) => Some(s),
            Phase::Walk(_) | Phase::Usual(_) | Phase::Done => None,
        }
    }

    /// Goes on for about so many moves; whether it is done.
    pub fn step(&mut self, moves: u64) -> bool {
        let mut left = moves;
        while left > 0 {
            left -= 1;
            let stepped = match &mut self.phase {
                Phase::Done => return true,
                Phase::Walk(walk) | Phase::Usual(walk) => walk.step(&self.steps, &mut self.findings),
                Phase::Early(_, s) | Phase::Small(s) | Phase::Bounded(_, s) | Phase::Everything(s) => {
                    s.step(&mut self.findings)
                }
            };
            match stepped {
                Stepped::GoesOn if self.search().is_some() && self.adds_racing() => self.search_again(),
                Stepped::GoesOn => {}
                Stepped::Looks(looks) => self.look(looks),
                Stepped::Done => self.next_phase(),
            }
        }
        matches!(self.phase, Phase::Done)
    }

    /// The program looks at something: all begins again with it in the states' names.
    fn look(&mut self, looks: Looks) {
        let known = self.steps.looks;
        self.steps.looks = Looks { clock: known.clock || looks.clock, count: known.count || looks.count };
        self.root = start(&self.program, self.lookup, &self.config, &self.plan, &self.steps);
        self.close();
        (self.bound, self.gap, self.early) = (None, None, false);
        self.phase = Phase::Walk(Box::new(Walk::new(&mut self.root, 0)));
    }

    /// Accesses that are in races become operations; whether there are new ones.
    fn adds_racing(&mut self) -> bool {
        let new = std::mem::take(&mut self.findings.new_sites);
        if new.is_empty() || self.many_races {
            return false;
        }
        let mut racing = [&self.steps.racing, &new[..]].concat();
        arrange::sort_by(&mut racing, Ord::cmp);
        racing.dedup();
        self.many_races = racing.len() > MOST_SITES;
        if self.many_races || racing.len() == self.steps.racing.len() {
            return false;
        }
        self.steps.racing = racing.into();
        self.root = start(&self.program, self.lookup, &self.config, &self.plan, &self.steps);
        true
    }

    /// All searches begin again, with more operations.
    fn search_again(&mut self) {
        self.close();
        (self.bound, self.gap, self.closed) = (None, None, false);
        self.phase = match self.phase {
            Phase::Early(next, _) => Phase::Early(next, self.new_search(None, EARLY_STATES)),
            _ => self.walk(self.options.walks),
        };
    }

    /// Counts what the current search did.
    fn close(&mut self) -> Option<(Option<&'static str>, bool)> {
        let search = self.search()?;
        let (states, transitions) = (search.states(), search.transitions);
        let (gap, result) = (search.gap, (search.cut, search.denied));
        self.gap = self.gap.or(gap);
        self.most_states = self.most_states.max(states);
        self.transitions += transitions;
        Some(result)
    }

    fn next_phase(&mut self) {
        let (cut, denied) = self.close().unwrap_or((None, false));
        self.adds_racing();
        self.phase = match std::mem::replace(&mut self.phase, Phase::Done) {
            Phase::Walk(walk) if walk.goes_round() && !self.early && self.options.bound.is_none() => {
                self.early = true;
                Phase::Early(walk.number + 1, self.new_search(None, EARLY_STATES))
            }
            Phase::Walk(walk) => self.walk(walk.number + 1),
            Phase::Early(next, _) if cut.is_some() => self.walk(next),
            Phase::Early(..) | Phase::Small(_) => {
                self.closed = cut.is_none();
                if self.closed && !self.may_be_simpler(0) { Phase::Done } else { self.bounded(0) }
            }
            Phase::Bounded(bound, _) => {
                if cut.is_none() && self.gap.is_none() {
                    self.bound = Some(bound);
                }
                let last = self.options.bound.unwrap_or(LAST_BOUND);
                match () {
                    // A larger bound finds nothing that this one did not.
                    _ if cut.is_some() || !denied || bound >= last => self.after_bounded(cut, denied),
                    _ if self.closed && !self.may_be_simpler(bound + 1) => Phase::Done,
                    _ => self.bounded(bound + 1),
                }
            }
            Phase::Usual(_) => Phase::Everything(self.new_search(None, self.options.max_states)),
            Phase::Everything(_) => {
                self.closed = cut.is_none();
                self.reason = cut;
                Phase::Done
            }
            Phase::Done => Phase::Done,
        };
    }

    /// The walk with this number, or what comes after the last.
    fn walk(&mut self, number: u32) -> Phase {
        match self.options.bound {
            // Random walks keep no bound.
            None if number < self.options.walks => Phase::Walk(Box::new(Walk::new(&mut self.root, number))),
            Some(_) => self.bounded(0),
            None => Phase::Small(self.new_search(None, self.options.first_states)),
        }
    }

    fn after_bounded(&mut self, cut: Option<&'static str>, denied: bool) -> Phase {
        if self.closed {
            return Phase::Done;
        }
        if self.options.bound.is_some() && (denied || cut.is_some()) {
            self.reason = cut.or(Some("bound"));
            return Phase::Done;
        }
        if self.gap.is_some() {
            // It will not be complete.
            self.reason = self.gap;
            return Phase::Done;
        }
        if !self.has_leak() {
            return Phase::Usual(Box::new(Walk::usual(&mut self.root)));
        }
        Phase::Everything(self.new_search(None, self.options.max_states))
    }

    fn bounded(&mut self, bound: u32) -> Phase {
        let asked = self.options.bound.is_some();
        let most = if asked { self.options.max_states } else { MOST_BOUNDED.min(self.options.max_states) };
        Phase::Bounded(bound, self.new_search(Some(bound), most))
    }

    fn new_search(&mut self, bound: Option<u32>, states: u64) -> Box<Search> {
        let limits = self.limits(bound, states);
        Box::new(Search::new(self.root.fork(), limits, self.steps.clone()))
    }

    fn limits(&self, bound: Option<u32>, states: u64) -> Limits {
        let mut limits = Limits::new(bound, states.min(self.options.max_states));
        let reductions = self.options.reductions;
        limits.table = reductions.table;
        // Within a bound it matters who was let go before he came to wait; an ideal clock, when he came.
        limits.late_arrivals = reductions.late_arrivals && bound.is_none() && !self.options.exact_clock;
        let any_order =
            reductions.table && bound.is_none() && !self.options.exact_clock && !self.steps.looks.clock;
        limits.sleep_sets = reductions.sleep_sets && any_order;
        limits.parts = reductions.parts && any_order;
        limits.blind = reductions.blind;
        limits
    }

    /// Something was found on a schedule with more preemptions than these.
    fn may_be_simpler(&self, preemptions: u32) -> bool {
        let f = &self.findings;
        let others = [&f.deadlocks, &f.panics].into_iter().flatten().map(|(_, shown)| shown);
        let leaks = f.leaks.iter().map(|l| &l.shown);
        let races = f.races.iter().map(|r| &r.shown);
        leaks.chain(others).chain(&f.endless).chain(races).any(|shown| shown.preemptions > preemptions)
    }

    /// Whether a schedule that leaks or deadlocks was found.
    pub fn has_leak(&self) -> bool {
        !self.findings.leaks.is_empty() || self.findings.deadlocks.is_some()
    }

    /// The verdicts so far.
    pub fn report(&mut self) -> Report {
        if !self.minimised {
            let limits = self.limits(None, 0);
            let Explorer { program, lookup, config, plan, findings, .. } = self;
            minimise(findings, |shown| start(program, *lookup, config, plan, &shown.steps), &limits);
            for access in findings.races.iter_mut().flat_map(|r| [&mut r.first, &mut r.second]) {
                access.find(program);
            }
            self.minimised = matches!(self.phase, Phase::Done);
        }
        let (progress, f) = (self.progress(), &self.findings);
        let race = !f.races.is_empty();
        let reason = match () {
            _ if race => Some("race"),
            _ if f.outcomes_cut => Some("outcomes"),
            _ if self.closed => self.gap,
            _ => self.reason.or(Some("budget")),
        };
        Report {
            schedules: progress.schedules,
            states: progress.states,
            transitions: progress.transitions,
            complete: self.closed && reason.is_none(),
            bound: progress.bound,
            reason,
            leak: f.leak.often(),
            deadlock: f.deadlock.often(),
            panic: f.panic.often(),
            race,
            never_ends: f.never_ends.often(),
            budget: f.budget.often(),
            leaks: f.leaks.clone(),
            deadlocks: f.deadlocks.clone(),
            panics: f.panics.clone(),
            endless: f.endless.clone(),
            races: f.races.clone(),
            race_orders: race && self.closed && !self.many_races && self.gap.is_none() && !f.outcomes_cut,
            outcomes: f.outcomes.clone(),
        }
    }
}

fn plan(program: &Program, reductions: Reductions) -> Arc<Plan> {
    let mut plan = Plan::of(program);
    if !reductions.live_only {
        plan = plan.with_all_registers();
    }
    if !reductions.local_steps {
        plan = plan.with_all_accesses();
    }
    if reductions.blind == Some(Blind::Locks) {
        plan = plan.blind();
    }
    if reductions.blind == Some(Blind::Channels) {
        plan = plan.overlooking_channels();
    }
    if reductions.spoils {
        plan = plan.spoiling();
    }
    Arc::new(plan)
}

/// A run at its start.
fn start(
    program: &Arc<Program>,
    lookup: fn(&str) -> Option<Native>,
    config: &Config,
    plan: &Arc<Plan>,
    steps: &Steps,
) -> Run {
    let stepwise = Stepwise::new(plan.clone(), steps.clone(), steps.outputs);
    Run::stepwise(program.clone(), config.clone(), lookup, stepwise)
}
