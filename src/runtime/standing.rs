//! What a move would do, told to somebody who chooses it: which goroutine, at which line, before which operation.

use super::run::Run;
use super::stepwise::{Move, Pending};
use super::timers::Fires;
use super::turns::innermost;
use crate::source::Span;
use crate::vm::thread::Ask;

/// A move before it is made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// The goroutine's number; 0 for a timer.
    pub number: u32,
    pub function: String,
    /// Where it stands; none for a timer.
    pub span: Span,
    /// `send`, `receive`, `close`, `select`, `go`, `return`, `panic`, `call` of a library function, `timer`, or
    /// `run`: nothing that others observe.
    pub what: &'static str,
    /// For `call`: the function, as Go names it.
    pub called: String,
}

impl Run {
    pub fn describe(&self, chosen: Move) -> Standing {
        match chosen {
            Move::Go(place) => self.stands_before(place),
            Move::Fire(id) => self.timer_fires(id),
        }
    }

    fn stands_before(&self, place: u32) -> Standing {
        let g = &self.core.goroutines[place as usize];
        let program = &self.machine.program;
        let pending = self.core.steps_of.as_ref().and_then(|s| s.pending.get(place as usize)?.as_ref());
        let mut called = String::new();
        let (what, back) = match pending {
            Some(Pending::Ask(ask)) => (operation(ask), 1),
            Some(Pending::Native) => {
                // The innermost frame of the library's is the function that the program called.
                let outer = g.thread.frames.iter().rev().map(|f| &program.funcs[f.func.0 as usize]);
                let library = outer.take_while(|f| f.library || f.wrapper).last();
                let looks_at_channel = self.native_of(place).is_none();
                called = library.map(|f| f.name.clone()).unwrap_or_default();
                if called.is_empty() && looks_at_channel {
                    called = "len".to_string();
                }
                ("call", 0)
            }
            Some(Pending::Return) => ("return", 0),
            Some(Pending::Die | Pending::Fatal(_)) => ("panic", 1),
            Some(Pending::OnItsOwn | Pending::Access) | None => ("run", 0),
        };
        Standing {
            number: g.number,
            function: program.funcs[g.entry.0 as usize].name.clone(),
            span: innermost(program, &g.thread, back),
            what,
            called,
        }
    }

    fn timer_fires(&self, id: u32) -> Standing {
        let timer = self.core.timers.iter().find(|(other, _)| *other == id).map(|(_, t)| &t.fires);
        let woken = match timer {
            Some(Fires::Sleeper(g)) => self.core.goroutines.get(g.0 as usize),
            _ => None,
        };
        let entry = woken.map(|g| self.machine.program.funcs[g.entry.0 as usize].name.clone());
        Standing {
            number: woken.map_or(0, |g| g.number),
            function: entry.unwrap_or_default(),
            span: Span::default(),
            what: "timer",
            called: String::new(),
        }
    }
}

fn operation(ask: &Ask) -> &'static str {
    match ask {
        Ask::Send { .. } => "send",
        Ask::Recv { .. } => "receive",
        Ask::Close { .. } => "close",
        Ask::Select { .. } => "select",
        Ask::Go { .. } => "go",
        _ => "run",
    }
}
