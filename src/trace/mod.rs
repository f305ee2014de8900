//! What happened in a run: events, and their bounded recorder.
//!
//! Enters: events from the runtime. Leaves: a prefix in full, then a count of what was dropped.
//! The view sees nothing else. Not here: text for people, drawing.

use crate::source::Span;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum EventKind {
    /// A goroutine was created by `g`'s parent; `span` is the go statement.
    Start,
    /// It was picked and runs.
    Run,
    /// It waits; `reason` says for what.
    Block,
    /// It can run again.
    Wake,
    Sleep,
    End,
    Send,
    Recv,
    Close,
    Print,
    Panic,
}

impl EventKind {
    pub fn name(self) -> &'static str {
        match self {
            EventKind::Start => "start",
            EventKind::Run => "run",
            EventKind::Block => "block",
            EventKind::Wake => "wake",
            EventKind::Sleep => "sleep",
            EventKind::End => "end",
            EventKind::Send => "send",
            EventKind::Recv => "recv",
            EventKind::Close => "close",
            EventKind::Print => "print",
            EventKind::Panic => "panic",
        }
    }
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Event {
    /// Virtual nanoseconds since the start.
    pub t_ns: i64,
    /// The goroutine's number.
    pub g: u32,
    pub kind: EventKind,
    /// Go's wait reason, or empty.
    pub reason: &'static str,
    pub span: Span,
    /// The number of the channel, 0 where there is none or several.
    pub chan: u32,
    /// What is sent, at a glance.
    pub value: String,
}

impl Event {
    /// An event that has no place and nothing to do with channels.
    pub fn plain(t_ns: i64, g: u32, kind: EventKind) -> Event {
        Event { t_ns, g, kind, reason: "", span: Span::default(), chan: 0, value: String::new() }
    }
}

/// A channel as the trace knows it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TracedChan {
    pub number: u32,
    pub cap: u32,
    /// Its type as Go writes it.
    pub ty: String,
}

/// A goroutine as the trace knows it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TracedGoroutine {
    pub g: u32,
    /// 0 for main.
    pub parent: u32,
    pub function: String,
    pub created: Span,
}

/// How many events a trace keeps.
pub const EVENT_LIMIT: usize = 4_000;
/// How many goroutines it names.
pub const GOROUTINE_LIMIT: usize = 500;

#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Trace {
    pub events: Vec<Event>,
    pub goroutines: Vec<TracedGoroutine>,
    /// Those that events name, in the order of these.
    pub chans: Vec<TracedChan>,
    /// How many of the events came before main's end; all of them while main has not ended.
    pub main_end: Option<usize>,
    /// Events after the prefix.
    pub dropped: u64,
    /// Who ran last; 0 before the first.
    pub running: u32,
    /// Nothing is recorded (exploration).
    pub off: bool,
}

impl Trace {
    pub fn record(&mut self, event: Event) {
        if self.off {
            return;
        }
        if self.events.len() < EVENT_LIMIT {
            self.events.push(event);
        } else {
            self.dropped += 1;
        }
    }

    /// Everything from here on happens after main's end.
    pub fn main_ends(&mut self) {
        self.main_end = Some(self.events.len());
    }

    /// The events up to main's end, its own included.
    pub fn observed(&self) -> &[Event] {
        &self.events[..self.main_end.unwrap_or(self.events.len())]
    }

    /// Notes that a goroutine runs, unless it was the last to do so.
    #[inline(always)]
    pub fn runs(&mut self, g: u32, t_ns: i64) {
        if self.is_open() && self.running != g {
            self.running = g;
            self.record(Event::plain(t_ns, g, EventKind::Run));
        }
    }

    /// Whether an event would be kept, so that callers spare the work of making it.
    #[inline(always)]
    pub fn is_open(&self) -> bool {
        !self.off && self.events.len() < EVENT_LIMIT
    }

    /// Notes a channel that an event names.
    pub fn meets(&mut self, number: u32, cap: u32, ty: &str) {
        if !self.chans.iter().any(|c| c.number == number) {
            self.chans.push(TracedChan { number, cap, ty: ty.to_string() });
        }
    }

    pub fn name(&mut self, goroutine: TracedGoroutine) {
        if !self.off && self.goroutines.len() < GOROUTINE_LIMIT {
            self.goroutines.push(goroutine);
        }
    }
}
