//! Go's own last words: deadlock, panic and fatal error texts with goroutine blocks.

use super::config::Traceback;
use super::goroutine::{Goroutine, Status};
use super::outcome::{Chunk, End};
use super::run::Run;
use crate::bytecode::program::FuncId;
use crate::source::Span;
use crate::source::arrange;
use crate::source::places::Places;
use crate::vm::thread::Thread;
use std::fmt::Write;

/// Frames shown of a very deep stack, at its top and at its bottom (as Go's tracebacks).
const SHOWN_FRAMES: usize = 50;

/// Last words, as Go prints them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Report {
    pub text: String,
}

impl Report {
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// `file:line`, and the line's end.
    fn place(&mut self, places: &Places, span: Span) {
        if let Some((file, line)) = places.of(span) {
            // Writing to a String cannot fail.
            let _ = writeln!(self.text, "{file}:{line}");
        }
    }

    /// What comes before the first goroutine's block: no names of goroutines, no positions.
    pub fn first_line(&self) -> String {
        let text = self.text.split("\n\ngoroutine ").next().unwrap_or_default();
        format!("{}\n", text.trim_end())
    }
}

impl Run {
    pub(super) fn deadlock(&mut self) -> End {
        let mut report = Report::default();
        let living = self.living();
        if living.is_empty() {
            report.text("fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n");
            return self.say(report, None, |report, span| End::Deadlock { report, span });
        }
        report.text("fatal error: all goroutines are asleep - deadlock!\n");
        if self.core.config.traceback != Traceback::None {
            for g in &living {
                self.block(&mut report, g.number, g.reason(), &g.thread, g);
            }
        }
        let span = living.first().and_then(|g| match &g.status {
            Status::Blocked(b) => Some(b.span),
            _ => None,
        });
        self.say(report, span, |report, span| End::Deadlock { report, span })
    }

    /// All goroutines that have not ended, as Go numbers them.
    pub(super) fn living(&self) -> Vec<&Goroutine> {
        let all = self.core.goroutines.iter();
        let mut living: Vec<&Goroutine> = all.filter(|g| g.status != Status::Free).collect();
        arrange::sort_by_key(&mut living, |g| g.number);
        living
    }

    pub(super) fn panicked(&mut self, g: u32, thread: &mut Thread) -> End {
        let mut report = Report::default();
        let text = self.machine.panic_text(thread, &mut self.core);
        report.text(&text);
        self.blocks(&mut report, g, thread);
        let span = self.own_span(thread);
        self.say(report, span, |report, span| End::Panic { report, span })
    }

    pub(super) fn fatal_error(&mut self, g: u32, thread: &Thread, text: String) -> End {
        let mut report = Report::default();
        if text == "stack overflow" {
            report.text("runtime: goroutine stack exceeds 1000000000-byte limit\n");
        }
        if !thread.panics.is_empty() {
            // It fails while it panics.
            report.text(&self.machine.panic_text(thread, &mut self.core));
            report.text("\t");
        }
        report.text(&format!("fatal error: {text}\n"));
        self.blocks(&mut report, g, thread);
        let span = self.own_span(thread);
        self.say(report, span, |report, span| End::Fatal { report, span })
    }

    /// The stack of the goroutine that fails, and the others' when they are wanted.
    fn blocks(&self, report: &mut Report, g: u32, thread: &Thread) {
        let wanted = self.core.config.traceback;
        if wanted == Traceback::None {
            return;
        }
        let own = &self.core.goroutines[g as usize];
        self.block(report, own.number, "running", thread, own);
        let others = self.living().into_iter().filter(|other| other.number != own.number);
        for other in others.filter(|_| wanted == Traceback::All) {
            self.block(report, other.number, other.reason(), &other.thread, other);
        }
    }

    fn own_span(&self, thread: &Thread) -> Option<Span> {
        let span = self.innermost(thread, 1);
        (span != Span::default()).then_some(span)
    }

    fn say(&mut self, report: Report, span: Option<Span>, end: fn(Report, Option<Span>) -> End) -> End {
        self.core.output.push(Chunk::Report(report.clone()));
        end(report, span)
    }

    /// `goroutine N [reason]:`, its frames innermost first, who created it.
    pub(super) fn block(
        &self,
        report: &mut Report,
        number: u32,
        reason: &str,
        thread: &Thread,
        g: &Goroutine,
    ) {
        let labels = g.labels.as_ref().map_or(String::new(), |labels| format!(" {}", labels.traced));
        report.text(&format!("\ngoroutine {number} [{reason}]{labels}:\n"));
        let program = &self.machine.program;
        let frames = &thread.frames;
        let shown: Vec<usize> = (0..frames.len()).rev().filter(|i| self.shown(frames[*i].func)).collect();
        for (n, i) in shown.iter().enumerate() {
            if shown.len() > 2 * SHOWN_FRAMES && n == SHOWN_FRAMES {
                report.text(&format!("...{} frames elided...\n", shown.len() - 2 * SHOWN_FRAMES));
            }
            if shown.len() > 2 * SHOWN_FRAMES && n >= SHOWN_FRAMES && n < shown.len() - SHOWN_FRAMES {
                continue;
            }
            let frame = &frames[*i];
            report.text(&format!("{}(...)\n\t", program.funcs[frame.func.0 as usize].name));
            report.place(&program.places, program.called_at(frame.func, frame.pc));
        }
        if let Some(by) = g.created_by {
            let name = &program.funcs[by.0 as usize].name;
            report.text(&format!("created by {name} in goroutine {}\n\t", g.parent));
            report.place(&program.places, g.created);
        }
    }

    pub(super) fn shown(&self, func: FuncId) -> bool {
        let f = &self.machine.program.funcs[func.0 as usize];
        let program = &self.machine.program;
        let starts = Some(func) == program.entry && program.entry != program.main;
        !f.wrapper && !f.library && !starts
    }
}
