//! Go's own last words: deadlock, panic and fatal error texts with goroutine blocks.

use super::goroutine::{Goroutine, Status};
use super::outcome::{Chunk, End};
use super::run::Run;
use crate::bytecode::program::FuncId;
use crate::source::arrange;
use crate::source::{SourceSet, Span};
use crate::vm::thread::Thread;
use std::fmt::Write;

/// Frames shown of a very deep stack, at its top and at its bottom (as Go's tracebacks).
const SHOWN_FRAMES: usize = 50;

/// A report before its positions are known as file and line: pieces of text and spans.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Report {
    pub pieces: Vec<Piece>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    Text(String),
    /// `file:line`.
    At(Span),
}

impl Report {
    pub(super) fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_string())),
        }
    }

    /// What comes before the first goroutine's block: no names of goroutines, no positions.
    pub fn first_line(&self) -> String {
        let text = match self.pieces.first() {
            Some(Piece::Text(text)) => text.split("\n\ngoroutine ").next().unwrap_or_default(),
            _ => "",
        };
        format!("{}\n", text.trim_end())
    }

    /// The report with its positions, as Go prints it.
    pub fn print(&self, sources: &SourceSet) -> String {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::At(span) => {
                    let line = sources.line_col(*span).line;
                    // Writing to a String cannot fail.
                    let _ = write!(out, "{}:{}", sources.file(span.file).name, line);
                }
            }
        }
        out
    }
}

impl Run {
    pub(super) fn deadlock(&mut self) -> End {
        let mut report = Report::default();
        let alive: Vec<&Goroutine> =
            self.core.goroutines.iter().filter(|g| g.status != Status::Free).collect();
        if alive.is_empty() {
            report.text("fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n");
            return self.say(report, None, |report, span| End::Deadlock { report, span });
        }
        report.text("fatal error: all goroutines are asleep - deadlock!\n");
        let mut numbered: Vec<&Goroutine> = alive;
        arrange::sort_by_key(&mut numbered, |g| g.number);
        for g in &numbered {
            let reason = match &g.status {
                Status::Blocked(b) => b.reason,
                _ => "sleep",
            };
            self.block(&mut report, g.number, reason, &g.thread, g);
        }
        let span = numbered.first().and_then(|g| match &g.status {
            Status::Blocked(b) => Some(b.span),
            _ => None,
        });
        self.say(report, span, |report, span| End::Deadlock { report, span })
    }

    pub(super) fn panicked(&mut self, g: u32, thread: &mut Thread) -> End {
        let mut report = Report::default();
        let text = self.machine.panic_text(thread, &mut self.core);
        report.text(&text);
        let goroutine = self.core.goroutines[g as usize].clone();
        self.block(&mut report, goroutine.number, "running", thread, &goroutine);
        let span = self.own_span(thread);
        self.say(report, span, |report, span| End::Panic { report, span })
    }

    pub(super) fn fatal_error(&mut self, g: u32, thread: &Thread, text: String) -> End {
        let mut report = Report::default();
        if text == "stack overflow" {
            report.text("runtime: goroutine stack exceeds 1000000000-byte limit\n");
        }
        report.text(&format!("fatal error: {text}\n"));
        let goroutine = self.core.goroutines[g as usize].clone();
        self.block(&mut report, goroutine.number, "running", thread, &goroutine);
        let span = self.own_span(thread);
        self.say(report, span, |report, span| End::Fatal { report, span })
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
    fn block(&self, report: &mut Report, number: u32, reason: &str, thread: &Thread, g: &Goroutine) {
        report.text(&format!("\ngoroutine {number} [{reason}]:\n"));
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
            let func = &self.machine.program.funcs[frame.func.0 as usize];
            let pc = frame.pc.saturating_sub(1) as usize;
            report.text(&format!("{}(...)\n\t", func.name));
            report.pieces.push(Piece::At(func.spans.get(pc).copied().unwrap_or(func.span)));
            report.text("\n");
        }
        if let Some(by) = g.created_by {
            let name = &self.machine.program.funcs[by.0 as usize].name;
            report.text(&format!("created by {name} in goroutine {}\n\t", g.parent));
            report.pieces.push(Piece::At(g.created));
            report.text("\n");
        }
    }

    fn shown(&self, func: FuncId) -> bool {
        let f = &self.machine.program.funcs[func.0 as usize];
        let program = &self.machine.program;
        let starts = Some(func) == program.entry && program.entry != program.main;
        !f.wrapper && !f.library && !starts
    }
}
