//! A depth-first search over the states of a run, on copies of it, with a table of the states seen.

use super::Blind;
use super::findings::{Findings, Shown, text};
use super::graph::Graph;
use super::limits::Limits;
use super::made::Made;
use super::sleep::{Asleep, Id, Name, Names, Sleep};
use crate::runtime::Run;
use crate::runtime::arrivals::Met;
use crate::runtime::footprint::Footprint;
use crate::runtime::key::Key;
use crate::runtime::outcome::Outcome;
use crate::runtime::stepwise::{Looks, Move, Steps};
use crate::runtime::{Config, End};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Bytes of heaps on that way.
const MOST_BYTES: usize = 384 << 20;
/// What a copy of a run costs besides its heap, about.
const COPY_BYTES: usize = 16 << 10;

/// Runs kept for their memory.
const MOST_SPARE: usize = 8;
const MOST_SPARE_BYTES: usize = 1 << 20;

/// States whose component is complete.
const DONE: u32 = u32::MAX;

/// Names are hashes already.
#[derive(Default)]
pub(super) struct Plain(u64);

impl Hasher for Plain {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.0 = self.0.rotate_left(8) ^ *b as u64);
    }
    fn write_u128(&mut self, name: u128) {
        self.0 = name as u64;
    }
}

/// A state on the way.
struct Frame {
    /// The run in this state, until its last move takes it.
    run: Option<Run>,
    bytes: usize,
    moves: Vec<Move>,
    /// Steps to make, each with answers to what it asks.
    todo: Vec<(Met, Vec<u32>)>,
    /// Steps that need not be made unless a move that nobody sees leads round in a circle.
    held: Vec<(Met, Vec<u32>)>,
    /// The steps to make are those of a part that never meets the others.
    apart: bool,
    /// Steps that need not be made, those done here included.
    sleep: Sleep,
    /// The step that was made last, and what it had to do with, with all answers so far.
    open: Option<(Id, Footprint)>,
    /// Moves that lead here.
    made: usize,
    /// Choices that lead here.
    mark: usize,
    number: u32,
    /// By position, the place and the count of those who wait.
    waiting: Vec<Option<(u32, u64)>>,
    /// Who waited in the state before and still does: an edge of the graph.
    kept: Vec<Option<u16>>,
    preemptions: u32,
    /// The goroutine that moved last could go on.
    goes_on: bool,
}

impl Frame {
    /// A step is made, or made with other answers: once another one is, it sleeps.
    fn opens(&mut self, step: &Met) {
        let id = Id::of(step, &self.moves);
        if let Some((done, touched)) = self.open.take_if(|(open, _)| *open != id) {
            self.sleep.add(done, touched);
        }
        self.open.get_or_insert_with(|| (id, Footprint::default()));
    }
}

/// A state that a move led to.
struct Arrived {
    run: Run,
    key: Key,
    kept: Vec<Option<u16>>,
    preemptions: u32,
    /// Moves that led there.
    made: usize,
    sleep: Sleep,
    /// It was seen before: only these steps are left to make.
    only: Option<Vec<Name>>,
}

pub(super) enum Stepped {
    GoesOn,
    Done,
    /// The program looks at something that the states leave out: begin again with it.
    Looks(Looks),
}

pub(super) struct Search {
    root: Run,
    limits: Limits,
    steps: Steps,
    table: HashMap<u128, u32, BuildHasherDefault<Plain>>,
    asleep: Asleep,
    stack: Vec<Frame>,
    graph: Graph,
    path: Vec<u32>,
    bytes: usize,
    /// Runs that are no longer needed, in whose memory others are copied.
    spare: Vec<Run>,
    pub transitions: u64,
    /// Why something was left out.
    pub cut: Option<&'static str>,
    /// What the program does that no search tries in all ways.
    pub gap: Option<&'static str>,
    /// Moves were left out for the bound alone.
    pub denied: bool,
}

impl Search {
    /// A search from a run at its start, which keeps its output if outputs are asked for.
    pub fn new(root: Run, limits: Limits, steps: Steps) -> Search {
        let mut search = Search {
            root,
            limits,
            steps,
            table: HashMap::default(),
            asleep: Asleep::default(),
            stack: Vec::new(),
            graph: Graph::default(),
            path: Vec::new(),
            bytes: 0,
            spare: Vec::new(),
            transitions: 0,
            cut: None,
            gap: None,
            denied: false,
        };
        search.begin();
        search
    }

    fn begin(&mut self) {
        let run = self.root.fork();
        let key = run.key();
        let sleep = Sleep::default();
        self.push(Arrived { run, key, kept: Vec::new(), preemptions: 0, made: 0, sleep, only: None });
    }

    /// A path leads round in a circle, where a step could sleep, or be held, for ever.
    fn begin_again(&mut self) {
        (self.limits.sleep_sets, self.limits.parts) = (false, false);
        (self.table, self.asleep, self.graph) = (HashMap::default(), Asleep::default(), Graph::default());
        (self.stack, self.path, self.bytes, self.cut) = (Vec::new(), Vec::new(), 0, None);
        self.begin();
    }

    pub fn states(&self) -> u64 {
        self.table.len() as u64
    }

    pub fn depth(&self) -> usize {
        self.stack.len()
    }

    /// Makes one move, or goes back.
    pub fn step(&mut self, findings: &mut Findings) -> Stepped {
        if self.states() > self.limits.states {
            self.cut = Some("states");
            return Stepped::Done;
        }
        let Some(frame) = self.stack.last_mut() else { return Stepped::Done };
        let Some((step, answers)) = frame.todo.pop() else {
            self.back(findings);
            return Stepped::GoesOn;
        };
        if self.limits.sleep_sets {
            frame.opens(&step);
        }
        let run = if frame.todo.is_empty() && frame.held.is_empty() && !may_ask(frame, step.then) {
            frame.run.take()
        } else {
            let spare = self.spare.pop();
            frame.run.as_mut().map(|run| match spare {
                Some(old) => run.fork_over(old),
                None => run.fork(),
            })
        };
        let Some(mut run) = run else { return Stepped::GoesOn };
        let mut made = Made::default();
        if let Some(first) = step.arrives {
            made.comes(frame.moves[first as usize], &mut run);
            self.transitions += 1;
        }
        let asked = made.goes(step, &answers, &mut run);
        self.transitions += 1;
        if let Some((_, touched)) = &mut frame.open {
            touched.join(&made.touched);
        }
        if frame.apart && !made.touched.stays_apart() {
            frame.todo.append(&mut frame.held);
        }
        let taken: Vec<u32> = asked.iter().map(|a| a.taken).collect();
        made.path.extend(&taken);
        let mut open = false;
        for (k, a) in asked.iter().enumerate().skip(answers.len()) {
            for other in 1..a.of {
                let mut answers = taken[..k].to_vec();
                answers.push(other);
                frame.todo.push((step, answers));
                open = true;
            }
        }
        let moves_made = frame.made;
        if open && frame.run.is_none() {
            let again = self.rebuild(moves_made);
            if let Some(frame) = self.stack.last_mut() {
                frame.run = Some(again);
            }
        }
        if made.missed(&run) {
            // It went on without the one who came: as if he had not come.
            self.spare(run);
            return Stepped::GoesOn;
        }
        self.arrive(run, made, findings)
    }

    /// A move was made.
    fn arrive(&mut self, mut run: Run, made: Made, findings: &mut Findings) -> Stepped {
        if let Some(steps) = run.steps() {
            let (seen, known) = (steps.seen, self.steps.looks);
            if seen.clock && !known.clock || seen.count && !known.count {
                return Stepped::Looks(seen);
            }
            self.gap = self.gap.or(steps.unexplored.get());
        }
        let Some(frame) = self.stack.last() else { return Stepped::Done };
        let from = frame.number;
        let preemptions = frame.preemptions + made.preempts as u32;
        self.path.truncate(frame.mark);
        self.path.extend(&made.path);
        let races = run.races();
        if !races.is_empty() {
            findings.races(races, &self.shown(preemptions));
        }
        if !run.is_over() && run.moves().is_empty() {
            run.conclude();
        }
        if run.is_over() {
            let outcome = run.finish();
            self.ended(&outcome, preemptions, findings);
            self.graph.ends(from);
            self.spare(run);
            return Stepped::GoesOn;
        }
        let key = run.key();
        let name = self.name(&key, &run, preemptions);
        let kept = self.kept(&key, &run, &made.movers);
        let sleep = self.stack.last().map(|frame| frame.sleep.after(&made.touched)).unwrap_or_default();
        let known = if self.limits.table { self.table.get(&name).copied() } else { None };
        let (sleep, only) = match known {
            None => (sleep, None),
            Some(DONE) => match self.asleep.again(name, &sleep, || Names::of(&key, &run)) {
                Some(woken) => (woken.sleep, Some(woken.steps)),
                None => {
                    self.graph.ends(from);
                    findings.schedules += 1;
                    self.spare(run);
                    return Stepped::GoesOn;
                }
            },
            Some(_) if self.limits.sleep_sets || self.limits.parts => {
                self.begin_again();
                return Stepped::GoesOn;
            }
            Some(number) => {
                self.graph.edge(from, number, kept);
                if let Some(frame) = self.stack.last_mut() {
                    frame.todo.append(&mut frame.held);
                }
                findings.schedules += 1;
                self.spare(run);
                return Stepped::GoesOn;
            }
        };
        if self.stack.len() >= self.limits.depth || self.bytes > MOST_BYTES {
            self.cut = Some("depth");
            self.graph.ends(from);
            findings.schedules += 1;
            return Stepped::GoesOn;
        }
        let moves = self.stack.last().map_or(0, |frame| frame.made) + made.movers.len();
        self.push(Arrived { run, key, kept, preemptions, made: moves, sleep, only });
        Stepped::GoesOn
    }

    /// A run is no longer needed.
    fn spare(&mut self, run: Run) {
        if self.spare.len() < MOST_SPARE && run.heap_bytes() < MOST_SPARE_BYTES {
            self.spare.push(run);
        }
    }

    fn ended(&mut self, outcome: &Outcome, preemptions: u32, findings: &mut Findings) {
        if let End::Budget(budget) = &outcome.end {
            self.cut = self.cut.or(Some(budget.name()));
        }
        let shown = self.shown(preemptions);
        findings.ended(outcome, &shown, self.steps.outputs);
    }

    fn shown(&self, preemptions: u32) -> Shown {
        Shown { choices: self.path.clone(), steps: self.steps.clone(), preemptions }
    }

    /// Within a bound, who moved last and how much of the bound is left make a difference.
    fn name(&self, key: &Key, run: &Run, preemptions: u32) -> u128 {
        let Some(bound) = self.limits.bound else { return key.hash };
        let last = key.order.iter().position(|p| *p == run.last_place()).map_or(0, |p| p as u128 + 1);
        let left = (bound - preemptions.min(bound)) as u128;
        key.hash ^ (last << 8 | left).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
    }

    /// For each position of the state before: where the one who waited there waits now.
    fn kept(&self, key: &Key, run: &Run, movers: &[u32]) -> Vec<Option<u16>> {
        let Some(frame) = self.stack.last() else { return Vec::new() };
        let waiting = self.waiting(run);
        let keeps = |who: &Option<(u32, u64)>| {
            let who = who.filter(|(place, _)| !movers.contains(place))?;
            waiting.binary_search(&who).ok()?;
            key.order.iter().position(|p| *p == who.0).map(|p| p as u16)
        };
        frame.waiting.iter().map(keeps).collect()
    }

    fn waiting(&self, run: &Run) -> Vec<(u32, u64)> {
        if self.limits.late_arrivals { run.waiting_or_about_to() } else { run.waiting() }
    }

    fn push(&mut self, arrived: Arrived) {
        let Arrived { mut run, key, kept, preemptions, made, sleep, only } = arrived;
        let name = self.name(&key, &run, preemptions);
        let waits = self.waiting(&run);
        let waiting: Vec<Option<(u32, u64)>> =
            key.order.iter().map(|place| waits.iter().find(|(p, _)| p == place).copied()).collect();
        let number = self.graph.enter(name, waiting.iter().map(Option::is_some).collect());
        self.table.insert(name, number);
        let moves = run.moves();
        let goes_on = moves.first() == Some(&Move::Go(run.last_place()));
        let bytes = run.heap_bytes() + COPY_BYTES;
        self.bytes += bytes;
        let mut steps = self.steps_from(&run, &moves);
        let quiet = run.quiet(&moves).filter(|_| self.limits.late_arrivals && only.is_none());
        let parts = self.limits.parts && only.is_none() && quiet.is_none();
        let apart = parts.then(|| run.apart(&steps, &moves, &key.traffic)).flatten();
        match &only {
            Some(only) => {
                let names = Names::of(&key, &run);
                steps.retain(|s| names.name(Id::of(s, &moves)).is_some_and(|n| only.contains(&n)));
            }
            None => {
                self.asleep.enter(name, &sleep, || Names::of(&key, &run));
                steps.retain(|s| !sleep.holds(Id::of(s, &moves)));
            }
        }
        run.keep_traffic(&key.traffic);
        let mut frame = Frame {
            run: Some(run),
            bytes,
            todo: Vec::new(),
            held: Vec::new(),
            apart: apart.is_some(),
            sleep,
            open: None,
            made,
            moves,
            mark: self.path.len(),
            number,
            waiting,
            kept,
            preemptions,
            goes_on,
        };
        for step in steps.into_iter().rev() {
            let cost = (frame.goes_on && step.then != frame.moves[0]) as u32;
            if self.limits.bound.is_some_and(|bound| preemptions + cost > bound) {
                self.denied = true;
            } else {
                frame.todo.push((step, Vec::new()));
            }
        }
        if let Some(alone) = quiet.map(|q| vec![q]).or(apart) {
            let all = std::mem::take(&mut frame.todo);
            (frame.todo, frame.held) = all.into_iter().partition(|(step, _)| alone.contains(step));
        }
        self.stack.push(frame);
    }

    /// The steps to make from a state.
    fn steps_from(&self, run: &Run, moves: &[Move]) -> Vec<Met> {
        let blind = self.limits.blind;
        let mut steps = match self.limits.late_arrivals {
            true => run.meetings(moves, blind != Some(Blind::Selects)),
            false => moves.iter().map(|then| Met::plain(*then)).collect(),
        };
        if blind == Some(Blind::Timers) {
            let goes = steps.iter().any(|s| matches!(s.then, Move::Go(_)));
            steps.retain(|s| !goes || matches!(s.then, Move::Go(_)));
        }
        steps
    }

    /// All moves of the last state are done.
    fn back(&mut self, findings: &mut Findings) {
        let Some(mut frame) = self.stack.pop() else { return };
        self.bytes -= frame.bytes;
        if let Some(run) = frame.run.take() {
            self.spare(run);
        }
        let left = self.graph.leave(frame.number);
        for name in &left.complete {
            self.table.insert(*name, DONE);
        }
        if let Some(trap) = left.trap
            && self.limits.bound.is_none()
        {
            let mut run = self.rebuild(frame.made);
            let order = run.key().order;
            let places: Vec<u32> = trap.stuck.iter().map(|p| order[*p]).collect();
            self.path.truncate(frame.mark);
            // Those who are about to wait for ever come to it.
            for place in places.iter().filter(|p| run.would_wait(**p)).copied().collect::<Vec<u32>>() {
                let mut made = Made::default();
                made.goes(Met::plain(Move::Go(place)), &[], &mut run);
                self.path.extend(made.path);
            }
            let leaks = run.stuck(&places);
            let shown = self.shown(frame.preemptions);
            let output = self.steps.outputs.then(|| text(&run.finish()));
            findings.goes_on(&leaks, &shown, output);
        }
        if let Some(before) = self.stack.last() {
            if left.complete.is_empty() {
                self.graph.edge(before.number, frame.number, frame.kept);
            } else {
                self.graph.ends(before.number);
            }
        }
    }

    /// The run again after so many moves along the path.
    fn rebuild(&mut self, moves: usize) -> Run {
        let mut run = self.root.fork();
        let mut at = 0;
        for _ in 0..moves {
            let moves = run.moves();
            let index = if moves.len() > 1 { self.path.get(at).map_or(0, |c| *c as usize) } else { 0 };
            at += (moves.len() > 1) as usize;
            let Some(chosen) = moves.get(index) else { break };
            at += run.make(*chosen, self.path.get(at..).unwrap_or(&[])).len();
        }
        run
    }
}

/// Whether a move is known to ask questions: the state is needed again then.
fn may_ask(frame: &Frame, chosen: Move) -> bool {
    frame.run.as_ref().is_some_and(|run| run.selects(chosen))
}

/// The configuration of explored runs: nothing is traced.
pub(super) fn quiet(config: &Config, exact_clock: bool) -> Config {
    Config { trace: false, exact_clock, ..config.clone() }
}
