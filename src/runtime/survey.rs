//! What a program asks about its own goroutines: their stacks and profiles as text, and who called whom.
//!
//! Enters: a running goroutine's question. Leaves: results in the slots of the native that asked. The library's own
//! frames are left out, as in tracebacks; addresses are made of a function's number and an instruction's.

use super::report::Report;
use super::run::Run;
use crate::bytecode::address::address;
use crate::source::arrange;
use crate::vm::native::Survey;
use crate::vm::thread::{Frame, Thread};
use std::fmt::Write;

impl Run {
    /// Answers goroutine `g`, which runs and whose pc is past the call.
    pub(super) fn survey(&mut self, g: u32, thread: &mut Thread, survey: Survey) {
        if let Some(steps) = &mut self.core.steps_of {
            steps.unexplored.set(Some("stacks"));
        }
        let results = self.parked(g, thread, |run| {
            let (text, count) = match survey {
                Survey::Stacks { all, leaked } => run.stacks(g, all, leaked),
                Survey::Profile { leaked } => run.profile(leaked),
                Survey::Caller { skip } => return vec![run.caller(g, skip)],
            };
            let [at, len] = run.machine.heap.new_string(text.as_bytes());
            vec![at, len, count]
        });
        self.machine.set_native_results(thread, &results);
    }

    /// As runtime.Stack prints them, the asking goroutine first, and of how many the profile says that they leak.
    fn stacks(&self, own: u32, all: bool, leaked: bool) -> (String, u64) {
        let profiled = if leaked { self.profiled() } else { Vec::new() };
        let mut report = Report::default();
        let own = &self.core.goroutines[own as usize];
        self.block(&mut report, own.number, "running", &own.thread, own);
        if all {
            for g in self.living().into_iter().filter(|g| g.number != own.number) {
                let mark = if profiled.contains(&g.number) { " (leaked)" } else { "" };
                self.block(&mut report, g.number, &format!("{}{mark}", g.reason()), &g.thread, g);
            }
        }
        (report.text.trim_start().to_string(), profiled.len() as u64)
    }

    /// As pprof prints a profile of goroutines with debug=1: equal stacks counted, the most frequent first.
    fn profile(&self, leaked: bool) -> (String, u64) {
        let profiled = if leaked { self.profiled() } else { Vec::new() };
        let mut stacks: Vec<(Vec<Frame>, &str, u64)> = Vec::new();
        let mut total = 0;
        for g in self.living().into_iter().filter(|g| !leaked || profiled.contains(&g.number)) {
            total += 1;
            // Where a frame lies on the stack makes no difference.
            let frames: Vec<Frame> = g.thread.frames.iter().rev().map(|f| Frame { base: 0, ..*f }).collect();
            let labels = g.labels.as_ref().map_or("", |labels| &labels.profiled);
            match stacks.iter_mut().find(|(known, marks, _)| *known == frames && *marks == labels) {
                Some((.., count)) => *count += 1,
                None => stacks.push((frames, labels, 1)),
            }
        }
        arrange::sort_by_key(&mut stacks, |(.., count)| std::cmp::Reverse(*count));
        let kind = if leaked { "goroutineleak" } else { "goroutine" };
        let mut text = format!("{kind} profile: total {total}\n");
        for (frames, labels, count) in &stacks {
            self.counted(&mut text, frames, labels, *count);
        }
        (text, total)
    }

    /// One stack of a profile. Writing to a String cannot fail.
    fn counted(&self, text: &mut String, frames: &[Frame], labels: &str, count: u64) {
        let program = &self.machine.program;
        let _ = write!(text, "{count} @");
        for frame in frames {
            let _ = write!(text, " {:#x}", address(frame.func, frame.pc));
        }
        text.push('\n');
        if !labels.is_empty() {
            let _ = writeln!(text, "# labels: {labels}");
        }
        let own: Vec<(u64, String, String)> = frames
            .iter()
            .filter(|f| self.shown(f.func))
            .map(|f| {
                let (file, line) = program.places.of(program.called_at(f.func, f.pc)).unwrap_or_default();
                let name = format!("{}+{:#x}", program.funcs[f.func.0 as usize].name, f.pc);
                (address(f.func, f.pc) - 1, name, format!("{file}:{line}"))
            })
            .collect();
        let widest = own.iter().map(|(_, name, _)| name.len()).max().unwrap_or_default();
        for (address, name, place) in own {
            // Columns are whole tabs wide.
            let tabs = widest / 8 + 1 - name.len() / 8;
            let _ = writeln!(text, "#\t{address:#x}\t{name}{}{place}", "\t".repeat(tabs));
        }
        text.push('\n');
    }

    /// The address of the frame `skip` frames out from the innermost; 0 when there is none.
    fn caller(&self, g: u32, skip: i64) -> u64 {
        let program = &self.machine.program;
        let frames = self.core.goroutines[g as usize].thread.frames.iter().rev();
        let mut real = frames.filter(|f| !program.funcs[f.func.0 as usize].wrapper);
        usize::try_from(skip).ok().and_then(|skip| real.nth(skip)).map_or(0, |f| address(f.func, f.pc))
    }
}
