//! A run operation by operation: each goroutine stands before an operation that others can observe, and a move lets
//! one of them do it, or a timer fire.
//!
//! Between two such operations a goroutine works on what is its own; that it does so is checked, not believed
//! (`Access`). What else is open in a move (which ready case, the order of a map, random numbers) it asks for with
//! `Stepwise::below`, so that a move and its answers determine what follows.

use super::config::Config;
use super::footprint::{Footprint, Thing};
use super::goroutine::Status;
use super::plan::{Observed, Plan};
use super::policy::Random;
use super::run::{Core, Next, Phase, Run};
use super::traffic::{Race, RacingAccess, Site, Traffic};
use crate::bytecode::program::FuncId;
use crate::source::arrange;
use crate::vm::heap::Ref;
use crate::vm::machine::{Host, Machine};
use crate::vm::native::NativeResult;
use crate::vm::thread::{Ask, Thread};
use std::cell::{Cell, RefCell};
use std::sync::Arc;

/// Calls and backward jumps between two operations, after which others may go though there was none.
const LOCAL_FUEL: i32 = 100_000;
/// From more possible answers than these one is drawn.
const MOST_ANSWERS: usize = 24;

/// What a goroutine stands before.
#[derive(Clone, Debug)]
pub(super) enum Pending {
    /// A channel operation, or a go statement.
    Ask(Ask),
    /// A native at its pc.
    Native,
    /// Its panic ends the program.
    Die,
    Fatal(String),
    /// main's return, and others' where goroutines are counted.
    Return,
    /// Nothing that others observe; it has worked on its own for long.
    OnItsOwn,
    /// An access that is in a data race with another one.
    Access,
}

/// What can happen next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Move {
    /// The goroutine in this place goes on.
    Go(u32),
    /// A timer fires.
    Fire(u32),
}

/// A question that was asked in a move: the answer taken, and how many there were.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asked {
    pub taken: u32,
    pub of: u32,
}

/// What a program looks at that states leave out unless it does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Looks {
    /// The clock.
    pub clock: bool,
    /// The number of goroutines.
    pub count: bool,
}

/// How a run is explored.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub struct Steps {
    /// Each write of output is an operation, and outputs tell states apart.
    pub outputs: bool,
    pub looks: Looks,
    /// Accesses to memory that are operations, since they are in data races; in order.
    pub racing: Arc<[Site]>,
}

/// What a stepwise run has besides.
#[derive(Clone)]
pub struct Stepwise {
    pub(super) plan: Arc<Plan>,
    pub steps: Steps,
    /// What the program was seen to look at.
    pub seen: Looks,
    /// A choice among too many, the clock, an address was met: not all that can happen is explored.
    pub unexplored: Cell<Option<&'static str>>,
    /// Output is kept.
    pub records: bool,
    /// By place.
    pub(super) pending: Vec<Option<Pending>>,
    /// By place: an operation of the library is under way as one.
    pub(super) regions: Vec<bool>,
    /// Answers to give before the first is taken; all that were asked.
    answers: Vec<u32>,
    asked: Vec<Asked>,
    /// The native at the pc was chosen to be called.
    granted: bool,
    /// The access at the pc was chosen to be made.
    pub(super) passes: bool,
    /// The instruction that accesses memory.
    pub(super) site: Site,
    /// What the native reads of the clock makes no difference: it is told the same time always.
    pub(super) hides_clock: bool,
    /// The function that runs synchronises by itself.
    pub(super) exempt: bool,
    /// The library's operation under way has failed: a TryLock.
    pub(super) failed: bool,
    pub(super) log: RefCell<Traffic>,
    /// The data races of the last move's accesses.
    pub(super) races: Vec<Race>,
    /// All that were seen, of a run that is shown.
    pub(super) races_seen: Option<Vec<[RacingAccess; 2]>>,
    /// What the move under way has to do with.
    pub(super) touched: RefCell<Footprint>,
    /// A hash of the output, where outputs are asked for.
    pub(super) output_hash: u64,
    drawn: Random,
}

impl Stepwise {
    pub fn new(plan: Arc<Plan>, steps: Steps, records: bool) -> Stepwise {
        Stepwise {
            plan,
            steps,
            seen: Looks::default(),
            unexplored: Cell::new(None),
            records,
            pending: Vec::new(),
            regions: Vec::new(),
            answers: Vec::new(),
            asked: Vec::new(),
            granted: false,
            passes: false,
            site: Site { func: 0, pc: 0 },
            hides_clock: false,
            exempt: false,
            failed: false,
            log: RefCell::default(),
            races: Vec::new(),
            races_seen: None,
            touched: RefCell::default(),
            output_hash: 0,
            drawn: Random::new(0),
        }
    }

    /// A run that follows a list of choices is shown to somebody: its output is kept, and races are looked for.
    pub(super) fn following(plan: Arc<Plan>, steps: Steps) -> Stepwise {
        Stepwise { races_seen: Some(Vec::new()), ..Stepwise::new(plan, steps, true) }
    }

    /// One of `n` answers: the next given one, or the first; too many are drawn from.
    pub(super) fn below(&mut self, n: usize) -> usize {
        if n <= 1 {
            return 0;
        }
        if n > MOST_ANSWERS {
            self.unexplored.set(Some("choices"));
            return self.drawn.below(n);
        }
        let taken = self.answers.get(self.asked.len()).copied().unwrap_or(0).min(n as u32 - 1);
        self.asked.push(Asked { taken, of: n as u32 });
        taken as usize
    }

    /// The program looks at the clock. Where steps take any time it may show any time from the one that it shows here
    /// on, and not all of these are tried.
    pub(super) fn looks_at_clock(&mut self, exact_clock: bool) {
        self.seen.clock = true;
        if !exact_clock {
            self.unexplored.set(Some("clock"));
        }
    }

    pub(super) fn writes(&mut self, stderr: bool, bytes: &[u8]) {
        let mut hash = self.output_hash ^ (1 + stderr as u64);
        if self.steps.outputs {
            self.touches(|f| f.thing(Thing::Output, true));
        }
        for byte in bytes {
            hash = (hash ^ *byte as u64).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(5);
        }
        self.output_hash = hash;
    }

    pub(super) fn at(&mut self, place: u32) -> &mut Option<Pending> {
        let place = place as usize;
        if self.pending.len() <= place {
            self.pending.resize_with(place + 1, || None);
            self.regions.resize(place + 1, false);
        }
        &mut self.pending[place]
    }

    /// A native is about to be called: whether others may go first.
    pub(super) fn stops(&mut self, native: u32, exact_clock: bool) -> bool {
        let outputs = self.steps.outputs;
        self.hides_clock = false;
        let stops = match self.plan.natives[native as usize] {
            Observed::Local => false,
            Observed::Always | Observed::Begin => true,
            Observed::Output => outputs,
            Observed::CountShown if !outputs => false,
            Observed::Count | Observed::CountShown => {
                self.seen.count = true;
                if self.steps.looks.count {
                    self.touches(|f| f.thing(Thing::Count, false));
                }
                self.steps.looks.count
            }
            Observed::ClockShown if !outputs && !self.steps.looks.clock => {
                // A run that is shown to somebody shows the time.
                self.hides_clock = !self.records;
                false
            }
            Observed::Deadline if !exact_clock && !self.steps.looks.clock => {
                self.hides_clock = true;
                false
            }
            Observed::Clock | Observed::ClockShown | Observed::Deadline => {
                self.looks_at_clock(exact_clock);
                self.steps.looks.clock
            }
        };
        if stops && !self.granted {
            return true;
        }
        self.granted = false;
        self.exempt = self.plan.synchronises[native as usize];
        false
    }
}

/// The run as the machine sees it while accesses to memory are watched.
struct Watched<'a>(&'a mut Core);

impl Host for Watched<'_> {
    const WATCHES: bool = true;

    fn native(&mut self, machine: &mut Machine, native: u32, base: usize) -> NativeResult {
        self.0.native(machine, native, base)
    }

    fn below(&mut self, n: usize) -> usize {
        self.0.below(n)
    }

    fn enters(&mut self, func: FuncId) {
        let current = self.0.current as usize;
        if let Some(steps) = &mut self.0.steps_of {
            steps.exempt = steps.plan.exempt[func.0 as usize];
            if !steps.exempt && current < steps.regions.len() {
                steps.regions[current] = false;
            }
        }
    }

    fn comes_to(&mut self, func: FuncId, pc: u32) -> bool {
        self.0.steps_of.as_mut().is_some_and(|steps| steps.comes_to(Site { func: func.0, pc }))
    }

    fn looks_at(&mut self, chan: Ref) -> bool {
        let Some(steps) = &mut self.0.steps_of else { return false };
        steps.touches(|f| f.object(chan, false));
        !std::mem::take(&mut steps.granted)
    }

    fn accesses(&mut self, at: Ref, slots: u32, writes: bool) {
        if let Some(steps) = &self.0.steps_of {
            steps.note(self.0.goroutines[self.0.current as usize].number, at, slots, writes);
        }
    }
}

impl Run {
    /// A run that goes move by move.
    pub fn stepwise(
        program: Arc<crate::bytecode::program::Program>,
        config: Config,
        lookup: impl Fn(&str) -> Option<crate::vm::native::Native>,
        stepwise: Stepwise,
    ) -> Run {
        Run::start(program, config, lookup, Some(stepwise))
    }

    /// The first move takes main before its first operation.
    pub(super) fn stand_at_start(&mut self) {
        if let Some(steps) = &mut self.core.steps_of {
            *steps.at(0) = Some(Pending::OnItsOwn);
        }
    }

    pub fn steps(&self) -> Option<&Stepwise> {
        self.core.steps_of.as_deref()
    }

    /// What can happen next, the goroutine that moved last first; nothing when the run is over.
    pub fn moves(&self) -> Vec<Move> {
        if self.core.phase == Phase::Over {
            return Vec::new();
        }
        let mut ready: Vec<(bool, u32, u32)> = Vec::new();
        for (place, g) in self.core.goroutines.iter().enumerate() {
            if g.status == Status::Runnable {
                ready.push((place as u32 != self.core.current, g.number, place as u32));
            }
        }
        arrange::sort_by(&mut ready, Ord::cmp);
        let goes = ready.into_iter().map(|(_, _, place)| Move::Go(place));
        let timers = self.may_fire(goes.len() == 0);
        goes.chain(timers.into_iter().map(Move::Fire)).collect()
    }

    /// Makes a move with answers to what it asks; what was asked.
    pub fn make(&mut self, chosen: Move, answers: &[u32]) -> Vec<Asked> {
        let before = self.before_move(chosen);
        if let Some(steps) = &mut self.core.steps_of {
            steps.answers = answers.to_vec();
            steps.asked.clear();
            *steps.touched.get_mut() = Footprint::default();
        }
        match chosen {
            Move::Go(place) => {
                self.core.current = place;
                self.perform(place);
            }
            Move::Fire(id) => {
                self.touch_firing(id);
                self.fire_one(id);
            }
        }
        self.settle();
        self.forget_timers();
        self.after_move(before);
        if let Some(budget) = self.core.wanted.take() {
            self.over_budget(budget);
        }
        self.core.steps_of.as_mut().map(|s| std::mem::take(&mut s.asked)).unwrap_or_default()
    }

    /// No move is left: whoever waits waits for ever.
    pub fn conclude(&mut self) {
        if self.core.phase != Phase::Over {
            self.asleep();
        }
    }

    /// The place of the goroutine that moved last.
    pub fn last_place(&self) -> u32 {
        self.core.current
    }

    /// Bytes in use by the heap.
    pub fn heap_bytes(&self) -> usize {
        self.machine.heap.bytes
    }

    /// Whether a move is a select, which may ask which case is taken.
    pub fn selects(&self, chosen: Move) -> bool {
        let Move::Go(place) = chosen else { return false };
        let pending = self.core.steps_of.as_ref().and_then(|s| s.pending.get(place as usize)?.as_ref());
        matches!(pending, Some(Pending::Ask(Ask::Select { .. })))
    }

    /// The native that a goroutine stands before, and the first slot of its window.
    pub(super) fn native_of(&self, place: u32) -> Option<(u32, usize)> {
        let frame = self.core.goroutines[place as usize].thread.frames.last()?;
        let call = self.machine.program.funcs[frame.func.0 as usize].code.get(frame.pc as usize)?;
        let base = frame.base as usize + call.a as usize;
        (call.op == crate::bytecode::instr::Op::CallNative).then_some((call.imm, base))
    }

    /// Brings every goroutine that can run before its next operation.
    fn settle(&mut self) {
        let current = self.core.current;
        let mut place = 0;
        while place < self.core.goroutines.len() {
            let fresh = self.core.goroutines[place].status == Status::Runnable
                && self.core.steps_of.as_mut().is_some_and(|s| s.at(place as u32).is_none());
            if fresh && self.core.phase != Phase::Over {
                self.core.current = place as u32;
                self.approach(place as u32, None);
                // It may have started others in places before it.
                place = 0;
            } else {
                place += 1;
            }
        }
        self.core.current = current;
        self.core.queue.clear();
        if self.core.steps_of.as_ref().is_some_and(|s| s.plan.spoils) {
            self.spoil();
        }
    }

    /// Does what a goroutine stands before, and goes on to the next operation.
    pub(super) fn perform(&mut self, place: u32) {
        let pending = self.core.steps_of.as_mut().and_then(|s| s.at(place).take());
        self.approach(place, pending);
    }

    fn approach(&mut self, g: u32, pending: Option<Pending>) {
        let mut thread = std::mem::take(&mut self.core.goroutines[g as usize].thread);
        self.core.goroutines[g as usize].status = Status::Running;
        self.core.trace.runs(self.core.goroutines[g as usize].number, self.core.now_ns);
        self.machine.load(&mut thread);
        let program = self.machine.program.clone();
        let mut fuel = LOCAL_FUEL;
        let mut next = match pending {
            None | Some(Pending::OnItsOwn) => Next::Go,
            Some(Pending::Native) => {
                self.grant();
                Next::Go
            }
            Some(Pending::Access) => {
                self.passes();
                Next::Go
            }
            Some(Pending::Ask(ask)) => self.does(g, &mut thread, ask),
            Some(Pending::Die) => self.does(g, &mut thread, Ask::Panicked),
            Some(Pending::Fatal(text)) => self.does(g, &mut thread, Ask::Fatal(text)),
            Some(Pending::Return) => self.does(g, &mut thread, Ask::End),
        };
        while next == Next::Go {
            let host = &mut Watched(&mut self.core);
            let ask = crate::vm::step(&program, &mut self.machine, &mut thread, host, &mut fuel);
            let (goes_on, pending) = self.meet(g, &mut thread, ask);
            next = goes_on;
            if let Some(pending) = pending {
                if let Some(steps) = &mut self.core.steps_of {
                    *steps.at(g) = Some(pending);
                }
                self.core.goroutines[g as usize].status = Status::Runnable;
                break;
            }
        }
        self.machine.unload(&mut thread);
        self.account(LOCAL_FUEL - fuel.max(0));
        if next == Next::Ended {
            self.touch_count(true);
            if let Some(steps) = &mut self.core.steps_of {
                steps.at(g).take();
                steps.regions[g as usize] = false;
            }
            self.retire(g);
        } else {
            self.core.goroutines[g as usize].thread = thread;
        }
    }

    /// Answers what a goroutine asks for, and notes what that has to do with.
    fn does(&mut self, g: u32, thread: &mut Thread, ask: Ask) -> Next {
        let ends = match &ask {
            Ask::Panicked | Ask::Fatal(_) => true,
            Ask::End => self.core.goroutines[g as usize].number == 1,
            // A survey looks at all goroutines.
            Ask::Native { result } => {
                matches!(result, NativeResult::Exit(_) | NativeResult::Fatal(_) | NativeResult::Survey(_))
            }
            _ => false,
        };
        if ends {
            self.core.touch(Footprint::everything);
        }
        self.touch_channels(thread, &ask);
        self.answer(g, thread, ask)
    }

    /// What a goroutine on its way asks for: either it is answered at once, or it stops there.
    fn meet(&mut self, g: u32, thread: &mut Thread, ask: Ask) -> (Next, Option<Pending>) {
        let stop = |pending| (Next::Wait, Some(pending));
        match ask {
            Ask::Fuel => stop(Pending::OnItsOwn),
            Ask::Point => stop(Pending::Access),
            Ask::Collect => {
                let next = self.does(g, thread, ask);
                if self.core.wanted.is_some() { stop(Pending::OnItsOwn) } else { (next, None) }
            }
            Ask::End => {
                let goexit = thread.panics.last().is_some_and(|p| p.goexit);
                let counts = self.core.steps_of.as_ref().is_some_and(|s| s.steps.looks.count);
                if counts || self.core.goroutines[g as usize].number == 1 && !goexit {
                    return stop(Pending::Return);
                }
                (self.does(g, thread, Ask::End), None)
            }
            Ask::Panicked if self.core.phase == Phase::Main => stop(Pending::Die),
            Ask::Fatal(text) if self.core.phase == Phase::Main => stop(Pending::Fatal(text)),
            Ask::Native { result: NativeResult::Point } => {
                if self.is_one_operation(g, thread, true) {
                    self.grant();
                    return (Next::Go, None);
                }
                stop(Pending::Native)
            }
            // A hint to the scheduler, which tries every order anyway.
            Ask::Native { result: NativeResult::Yield } => (Next::Go, None),
            Ask::Go { .. } if !self.core.steps_of.as_ref().is_some_and(|s| s.steps.looks.count) => {
                (self.does(g, thread, ask), None)
            }
            Ask::Send { .. } | Ask::Recv { .. } | Ask::Close { .. } | Ask::Select { .. } | Ask::Go { .. } => {
                if self.is_one_operation(g, thread, false) {
                    return (self.does(g, thread, ask), None);
                }
                stop(Pending::Ask(ask))
            }
            ask => (self.does(g, thread, ask), None),
        }
    }

    fn grant(&mut self) {
        if let Some(steps) = &mut self.core.steps_of {
            steps.granted = true;
        }
        self.passes();
    }

    fn passes(&mut self) {
        if let Some(steps) = &mut self.core.steps_of {
            steps.passes = true;
        }
    }

    /// Whether a goroutine is within an operation of the library that counts as one; a native opens it.
    fn is_one_operation(&mut self, g: u32, thread: &Thread, native: bool) -> bool {
        let program = self.machine.program.clone();
        let Some(steps) = &mut self.core.steps_of else { return false };
        steps.at(g);
        let Some(frame) = thread.frames.last() else { return false };
        if !steps.plan.exempt[frame.func.0 as usize] {
            return false;
        }
        if steps.regions[g as usize] {
            return true;
        }
        if !native {
            // Taking back what a stopped timer has sent belongs to its stop.
            return program.funcs[frame.func.0 as usize].name == "time.stop";
        }
        let code = &program.funcs[frame.func.0 as usize].code;
        steps.regions[g as usize] = code.get(frame.pc as usize).is_some_and(|i| {
            i.op == crate::bytecode::instr::Op::CallNative
                && steps.plan.natives[i.imm as usize] == Observed::Begin
        });
        false
    }
}
