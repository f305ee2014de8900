//! A run: all its state, the scheduler, and stepping one goroutine for a slice.

use super::busy::Busy;
use super::config::{
    Config, GOLEAK_PATIENCE_NS, SLICE_FUEL, SLOW_LIMIT, Schedule, TAIL_STEP_LIMIT, TAIL_TIMER_LIMIT,
};
use super::footprint::Thing;
use super::goroutine::{Blocked, Goroutine, Status, Waits};
use super::outcome::{Budget, Chunk, End, Outcome, Slow};
use super::plan::Plan;
use super::policy::Random;
use super::stepwise::Stepwise;
use super::timers::{Fires, Timers};
use crate::bytecode::program::{FuncId, Program};
use crate::source::Span;
use crate::trace::{EventKind, Trace, TracedGoroutine};
use crate::vm::heap::{GoroutineId, Ref};
use crate::vm::machine::Machine;
use crate::vm::native::{Native, NativeResult, Wait};
use crate::vm::thread::{Ask, Thread};
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// Where a run is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Phase {
    Main,
    /// main has returned; the rest runs on unobserved to see who leaks.
    Tail,
    Over,
}

/// Everything of a run but its machine.
#[derive(Clone)]
pub(super) struct Core {
    pub goroutines: Vec<Goroutine>,
    pub free: Vec<u32>,
    pub queue: VecDeque<u32>,
    /// Queues of sync objects, by address.
    pub semas: BTreeMap<Ref, VecDeque<(u32, u64)>>,
    pub timers: Timers,
    pub now_ns: i64,
    pub busy: Busy,
    pub random: Random,
    /// For schedules, apart from the program's own randomness.
    pub choices: Random,
    pub trace: Trace,
    pub output: Vec<Chunk>,
    pub output_bytes: usize,
    pub phase: Phase,
    pub end: Option<End>,
    pub config: Config,
    pub current: u32,
    /// The current goroutine is being stepped.
    pub in_slice: bool,
    pub ticket: u64,
    pub started: u64,
    pub alive: usize,
    pub max_alive: usize,
    pub alive_at_end: usize,
    pub main_goexit: bool,
    pub end_ns: i64,
    pub slow: Vec<Slow>,
    pub steps: u64,
    pub tail_steps: u64,
    pub tail_timers: u32,
    pub natives: Arc<Vec<Option<Native>>>,
    pub wanted: Option<Budget>,
    /// Of a run that goes operation by operation.
    pub steps_of: Option<Box<Stepwise>>,
    /// Choices followed so far.
    pub chosen: usize,
}

#[derive(Clone)]
pub struct Run {
    /// The machine's, at hand while it is stepped.
    program: Arc<Program>,
    pub(super) machine: Machine,
    pub(super) core: Core,
}

/// What came of a slice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slice {
    Ended,
    /// It waits, or waits for its turn.
    Pending,
}

impl Run {
    /// A run at its start: main is runnable.
    pub fn new(program: Arc<Program>, config: Config, lookup: impl Fn(&str) -> Option<Native>) -> Run {
        let follows = config.schedule == Schedule::Choices;
        let stepwise =
            follows.then(|| Stepwise::following(Arc::new(Plan::of(&program)), config.steps.clone()));
        Run::start(program, config, lookup, stepwise)
    }

    pub(super) fn start(
        program: Arc<Program>,
        config: Config,
        lookup: impl Fn(&str) -> Option<Native>,
        stepwise: Option<Stepwise>,
    ) -> Run {
        let natives = program.natives.iter().map(|n| lookup(&n.name)).collect();
        let entry = program.entry.unwrap_or(FuncId(0));
        let span = program.main.map(|m| program.funcs[m.0 as usize].span).unwrap_or_default();
        let choices = match config.schedule {
            Schedule::Fifo | Schedule::Choices => 0,
            Schedule::Walk(seed) => seed,
        };
        let mut run = Run {
            program: program.clone(),
            machine: Machine::new(program, config.heap_limit),
            core: Core {
                goroutines: Vec::new(),
                free: Vec::new(),
                queue: VecDeque::new(),
                semas: BTreeMap::new(),
                timers: Timers::default(),
                now_ns: 0,
                busy: Busy::default(),
                random: Random::new(config.seed),
                choices: Random::new(choices),
                trace: Trace { off: !config.trace, ..Trace::default() },
                output: Vec::new(),
                output_bytes: 0,
                phase: Phase::Main,
                end: None,
                config,
                current: 0,
                in_slice: false,
                ticket: 0,
                started: 0,
                alive: 0,
                max_alive: 0,
                alive_at_end: 0,
                main_goexit: false,
                end_ns: 0,
                slow: Vec::new(),
                steps: 0,
                tail_steps: 0,
                tail_timers: 0,
                natives: Arc::new(natives),
                wanted: None,
                steps_of: stepwise.map(Box::new),
                chosen: 0,
            },
        };
        run.spawn(entry, Ref::NIL, &[], span, 0, None);
        run.stand_at_start();
        run
    }

    /// A copy to go on from apart; no goroutine runs.
    pub fn fork(&mut self) -> Run {
        // Nobody's slots are on the shared stack.
        let stack = self.machine.take_stack();
        let copy = self.clone();
        self.machine.give_stack(stack);
        copy
    }

    /// The same, in the memory of a run that is no longer needed.
    pub fn fork_over(&mut self, mut old: Run) -> Run {
        let stack = self.machine.take_stack();
        old.core.goroutines.clone_from(&self.core.goroutines);
        let old_stack = old.machine.take_stack();
        let heap = self.machine.heap.copy_over(old.machine.heap);
        let own = (std::mem::take(&mut self.core.goroutines), std::mem::take(&mut self.machine.heap));
        let mut copy = self.clone();
        (copy.core.goroutines, copy.machine.heap) = (old.core.goroutines, heap);
        (self.core.goroutines, self.machine.heap) = own;
        self.machine.give_stack(stack);
        copy.machine.give_stack(old_stack);
        copy
    }

    /// Why it is over.
    pub fn end_of(&self) -> Option<&End> {
        self.core.end.as_ref()
    }

    /// The goroutines that wait for others, by place: the count of the waiting that it is.
    pub fn waiting(&self) -> Vec<(u32, u64)> {
        let blocked = self.core.goroutines.iter().enumerate();
        let blocked = blocked.filter(|(_, g)| matches!(g.status, Status::Blocked(_)));
        blocked.map(|(place, g)| (place as u32, g.ticket)).collect()
    }

    pub fn is_over(&self) -> bool {
        self.core.phase == Phase::Over
    }

    pub fn now_ns(&self) -> i64 {
        self.core.now_ns
    }

    pub fn alive(&self) -> usize {
        self.core.alive
    }

    pub fn trace(&self) -> &Trace {
        &self.core.trace
    }

    /// Output since the last call.
    pub fn take_output(&mut self) -> Vec<Chunk> {
        std::mem::take(&mut self.core.output)
    }

    /// Ends the run from outside.
    pub fn stop(&mut self) {
        self.end(End::Stopped);
        self.core.phase = Phase::Over;
    }

    pub fn finish(&mut self) -> Outcome {
        let leaks = self.leaks();
        Outcome {
            end: self.core.end.clone().unwrap_or(End::Stopped),
            output: self.take_output(),
            leaks,
            races: self.races_seen(),
            slow: self.core.slow.clone(),
            end_ns: self.core.end_ns,
            started: self.core.started,
            max_alive: self.core.max_alive,
            alive_at_end: self.core.alive_at_end,
        }
    }

    /// Runs to the end, in place.
    pub fn complete(&mut self) -> Outcome {
        while let Some(g) = self.pick_next() {
            self.slice(g);
        }
        self.finish()
    }

    pub(super) fn spawn(
        &mut self,
        func: FuncId,
        closure: Ref,
        args: &[u64],
        created: Span,
        parent: u32,
        created_by: Option<FuncId>,
    ) -> u32 {
        let core = &mut self.core;
        core.started += 1;
        let number = core.started as u32;
        let labels = match core.goroutines.get(core.current as usize) {
            Some(maker) if maker.number == parent => maker.labels.clone(),
            _ => None,
        };
        let goroutine = Goroutine {
            number,
            thread: Thread::start(&self.machine, func, closure, args),
            status: Status::Runnable,
            ticket: 0,
            parent,
            created_by,
            created,
            entry: func,
            labels,
        };
        let slot = match core.free.pop() {
            Some(slot) => {
                core.goroutines[slot as usize] = goroutine;
                slot
            }
            None => {
                core.goroutines.push(goroutine);
                core.goroutines.len() as u32 - 1
            }
        };
        core.alive += 1;
        core.max_alive = core.max_alive.max(core.alive);
        if core.alive > core.config.goroutine_limit {
            core.wanted = Some(Budget::Goroutines);
        }
        core.queue.push_back(slot);
        let named = if number == 1 { self.machine.program.main.unwrap_or(func) } else { func };
        let function = self.machine.program.funcs[named.0 as usize].name.clone();
        if core.trace.is_open() {
            core.trace.name(TracedGoroutine { g: number, parent, function, created });
        }
        core.note(slot, EventKind::Start, "", created);
        self.note_birth(slot, parent);
        slot
    }

    /// The goroutine that goes next; None when the run is over.
    pub fn pick_next(&mut self) -> Option<u32> {
        if self.core.steps_of.is_some() {
            return self.pick_chosen();
        }
        loop {
            if self.core.phase == Phase::Over {
                return None;
            }
            if let Some(budget) = self.core.wanted.take() {
                self.over_budget(budget);
                continue;
            }
            if self.core.phase == Phase::Tail
                && (self.core.tail_steps > TAIL_STEP_LIMIT || self.core.tail_timers > TAIL_TIMER_LIMIT)
            {
                self.core.phase = Phase::Over;
                return None;
            }
            if self.late_timer() || self.spend() {
                continue;
            }
            if let Some(g) = self.core.pick() {
                self.core.current = g;
                return Some(g);
            }
            if !self.advance() {
                self.asleep();
            }
        }
    }

    /// All goroutines wait, and no timer can help.
    pub(super) fn asleep(&mut self) {
        if self.core.phase == Phase::Main {
            let end = self.deadlock();
            self.end(end);
        }
        self.core.phase = Phase::Over;
    }

    pub(super) fn end(&mut self, end: End) {
        if self.core.end.is_none() {
            self.core.end = Some(end);
            self.core.end_ns = self.core.now_ns;
            self.core.alive_at_end = self.core.alive.saturating_sub(1);
        }
    }

    pub(super) fn over_budget(&mut self, budget: Budget) {
        self.end(End::Budget(budget));
        self.core.phase = Phase::Over;
    }

    /// Steps one goroutine until it waits, ends or has used its slice.
    pub fn slice(&mut self, g: u32) -> Slice {
        if self.core.steps_of.is_some() {
            self.make_chosen(g);
            return Slice::Pending;
        }
        let mut thread = std::mem::take(&mut self.core.goroutines[g as usize].thread);
        self.core.goroutines[g as usize].status = Status::Running;
        self.core.trace.runs(self.core.goroutines[g as usize].number, self.core.now_ns);
        self.machine.load(&mut thread);
        let given = self.fuel();
        let mut fuel = given;
        let slice = loop {
            self.core.in_slice = true;
            let ask =
                crate::vm::step(&self.program, &mut self.machine, &mut thread, &mut self.core, &mut fuel);
            self.core.in_slice = false;
            if ask == Ask::Leave {
                break Slice::Pending;
            }
            match self.answer(g, &mut thread, ask) {
                Next::Go => {
                    if self.core.switches() || self.core.wanted.is_some() {
                        self.core.requeue(g);
                        break Slice::Pending;
                    }
                }
                Next::Wait => break Slice::Pending,
                Next::Ended => break Slice::Ended,
            }
        };
        self.machine.unload(&mut thread);
        self.account(given - fuel.max(0));
        if slice == Slice::Ended {
            self.retire(g);
        } else {
            let stand_in = std::mem::replace(&mut self.core.goroutines[g as usize].thread, thread);
            // It is empty: nothing to drop.
            std::mem::forget(stand_in);
            if self.machine.heap.wants_collection() {
                self.collect();
            }
        }
        slice
    }

    fn fuel(&mut self) -> i32 {
        match self.core.config.schedule {
            Schedule::Fifo | Schedule::Choices => SLICE_FUEL,
            Schedule::Walk(_) => 1 + self.core.choices.below(24) as i32,
        }
    }

    pub(super) fn account(&mut self, used: i32) {
        let core = &mut self.core;
        core.steps += used as u64 + 1;
        core.busy.step(used);
        if core.phase == Phase::Tail {
            core.tail_steps += used as u64 + 1;
        } else if core.steps > core.config.step_limit {
            core.wanted = Some(Budget::Steps);
        }
    }

    pub(super) fn retire(&mut self, g: u32) {
        let core = &mut self.core;
        // main's end has been noted as that of the run.
        if core.goroutines[g as usize].number != 1 || core.trace.main_end.is_none() {
            core.note(g, EventKind::End, "", Span::default());
        }
        let ended = &core.goroutines[g as usize];
        let late = core.phase == Phase::Tail && core.now_ns > core.end_ns.saturating_add(GOLEAK_PATIENCE_NS);
        if late && core.slow.len() < SLOW_LIMIT {
            core.slow.push(Slow {
                id: ended.number,
                function: self.machine.program.funcs[ended.entry.0 as usize].name.clone(),
                created: ended.created,
                ended_ns: core.now_ns,
            });
        }
        core.goroutines[g as usize].status = Status::Free;
        core.goroutines[g as usize].thread = Thread::default();
        core.free.push(g);
        core.alive -= 1;
    }

    pub(super) fn answer(&mut self, g: u32, thread: &mut Thread, ask: Ask) -> Next {
        match ask {
            Ask::Fuel | Ask::Point => {
                self.core.requeue(g);
                Next::Wait
            }
            Ask::Leave => Next::Wait,
            Ask::Collect => {
                self.parked(g, thread, Run::collect);
                Next::Go
            }
            Ask::End => {
                if self.core.goroutines[g as usize].number == 1 {
                    if thread.panics.last().is_some_and(|p| p.goexit) {
                        self.core.main_goexit = true;
                    } else {
                        self.end(End::Ok);
                        if self.core.phase == Phase::Main {
                            self.core.phase = Phase::Tail;
                            self.core.note(g, EventKind::End, "", Span::default());
                            self.core.trace.main_ends();
                        }
                    }
                }
                Next::Ended
            }
            Ask::Send { chan, value } => self.core.send(&mut self.machine, g, thread, chan, value),
            Ask::Recv { chan, dest, ok } => self.core.recv(&mut self.machine, g, thread, chan, dest, ok),
            Ask::Close { chan } => self.core.close(&mut self.machine, g, thread, chan),
            Ask::Select { table, dest } => self.core.select(&mut self.machine, g, thread, table, dest),
            Ask::Go { func, closure, args } => {
                let span = self.innermost(thread, 1);
                let number = self.core.goroutines[g as usize].number;
                let by = thread.frames.last().map(|f| f.func);
                self.spawn(func, closure, &args, span, number, by);
                Next::Go
            }
            Ask::Native { result } => self.native(g, thread, result),
            Ask::Panicked => {
                if self.core.phase == Phase::Tail {
                    // Discarded: a leak report speaks of what main's end left behind.
                    return Next::Ended;
                }
                let end = self.panicked(g, thread);
                self.core.note(g, EventKind::Panic, "", self.innermost(thread, 1));
                self.end(end);
                self.core.phase = Phase::Over;
                Next::Ended
            }
            Ask::Fatal(text) => self.fatal(g, thread, text),
        }
    }

    /// Does something that looks at every goroutine, while `g` runs: its slots are with the others' for that long.
    pub(super) fn parked<T>(&mut self, g: u32, thread: &mut Thread, act: impl FnOnce(&mut Run) -> T) -> T {
        self.machine.unload(thread);
        std::mem::swap(thread, &mut self.core.goroutines[g as usize].thread);
        let result = act(self);
        std::mem::swap(thread, &mut self.core.goroutines[g as usize].thread);
        self.machine.load(thread);
        result
    }

    fn fatal(&mut self, g: u32, thread: &mut Thread, text: String) -> Next {
        if self.core.phase == Phase::Main {
            let end = self.fatal_error(g, thread, text);
            self.end(end);
            self.core.phase = Phase::Over;
        }
        Next::Ended
    }

    fn native(&mut self, g: u32, thread: &mut Thread, result: NativeResult) -> Next {
        match result {
            NativeResult::Done | NativeResult::Panic(_) => Next::Go,
            NativeResult::Yield | NativeResult::Point => {
                self.core.busy.poll();
                self.core.requeue(g);
                Next::Wait
            }
            NativeResult::Exit(code) => {
                if self.core.phase == Phase::Main {
                    self.end(End::Exit(code));
                    self.core.phase = Phase::Over;
                }
                Next::Ended
            }
            NativeResult::Goexit => {
                self.machine.goexit(thread);
                Next::Go
            }
            NativeResult::Fatal(text) => self.fatal(g, thread, text),
            NativeResult::Survey(survey) => {
                self.survey(g, thread, survey);
                Next::Go
            }
            NativeResult::Collect => self.answer(g, thread, Ask::Collect),
            NativeResult::Retry(wait) => self.wait(g, thread, wait, 0),
            NativeResult::Park(wait) => self.wait(g, thread, wait, 1),
        }
    }

    fn wait(&mut self, g: u32, thread: &Thread, wait: Wait, back: u32) -> Next {
        let span = self.innermost(thread, back);
        match wait {
            Wait::Sema { address, reason } => {
                self.core.touch(|f| f.memory(address, 1, true));
                self.core.park(g, reason, span, Waits::Sema { address });
                let ticket = self.core.goroutines[g as usize].ticket;
                self.core.semas.entry(address).or_default().push_back((g, ticket));
            }
            Wait::Sleep { ns } => {
                self.core.touch(|f| f.thing(Thing::Settings, true));
                let core = &mut self.core;
                core.timers.start(core.now_ns, ns, 0, Fires::Sleeper(GoroutineId(g)));
                core.goroutines[g as usize].status = Status::Sleeping;
                core.note(g, EventKind::Sleep, "sleep", span);
            }
        }
        Next::Wait
    }

    fn collect(&mut self) {
        let Run { machine, core, .. } = self;
        let roots = core.timers.iter().filter_map(|(_, t)| match t.fires {
            Fires::Sleeper(_) | Fires::Chan(_) => None,
            Fires::Func(r) => Some(r),
        });
        let waits = core.goroutines.iter().flat_map(|g| match &g.status {
            Status::Blocked(Blocked {
                waits: Waits::Recv { chan, .. } | Waits::Send { chan, .. }, ..
            }) => {
                vec![*chan]
            }
            Status::Blocked(Blocked { waits: Waits::Select { chans, .. }, .. }) => chans.clone(),
            _ => Vec::new(),
        });
        let threads = core.goroutines.iter().map(|g| &g.thread);
        let marks = crate::vm::mark(machine, threads, roots.chain(waits));
        core.timers.forget(|chan| !marks.has(chan));
        crate::vm::sweep(machine, &marks);
        if machine.heap.is_over_limit() {
            core.wanted = Some(Budget::Heap);
        }
    }

    pub(super) fn innermost(&self, thread: &Thread, back: u32) -> Span {
        super::turns::innermost(&self.machine.program, thread, back)
    }
}

/// What a goroutine does after an ask was answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Next {
    Go,
    Wait,
    Ended,
}
