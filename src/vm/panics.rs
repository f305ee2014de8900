//! Panics, deferred calls and recovery (the Go spec, "Handling panics", "Defer statements").

use super::heap::{Object, Ref};
use super::iface::dynamic;
use super::machine::{Host, Machine};
use super::native::NativePanic;
use super::thread::{Deferred, Frame, Panicking, Thread};
use crate::bytecode::program::{RKind, RtypeId};

/// What run-time errors about indices and lengths begin with.
const BOUNDS: [&str; 3] = ["index out of range", "slice bounds out of range", "cannot convert slice"];

/// What panic(nil) says.
pub(super) const NIL_ARGUMENT: &str = "panic called with nil argument";

/// What becomes of a thread that panics.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unwound {
    /// A deferred call, or the frame that recovered, goes on.
    GoOn,
    /// No deferred call is left.
    Dead,
    /// Goexit has run all deferred calls.
    Exited,
}

impl Machine {
    /// A panic that the machine or the runtime raises, as an interface value.
    fn fault_value(&mut self, fault: NativePanic) -> [u64; 2] {
        let (ty, text) = match &fault {
            NativePanic::Runtime(text) if BOUNDS.iter().any(|b| text.starts_with(b)) => {
                ("runtime.boundsError", text)
            }
            NativePanic::Runtime(text) if text == NIL_ARGUMENT => ("*runtime.PanicNilError", text),
            NativePanic::Runtime(text) => ("runtime.errorString", text),
            NativePanic::Plain(text) if text.starts_with("interface conversion: ") => {
                ("*runtime.TypeAssertionError", text)
            }
            NativePanic::Plain(text) => ("runtime.plainError", text),
            NativePanic::Text(text) => ("string", text),
        };
        let string = self.heap.new_string(text.as_bytes());
        let Some(ty) = self.type_named(ty) else { return [0, string[0]] };
        if self.rtype(ty).kind != RKind::Pointer {
            return self.make_iface(ty, &string);
        }
        let object = self.new_object(self.rtype(ty).elem.unwrap_or(ty));
        let slots = self.heap.slots_mut(object);
        // Those that say always the same hold no text.
        slots.iter_mut().zip(string).for_each(|(slot, part)| *slot = part);
        self.make_iface(ty, &[object.0])
    }

    /// Raises a panic in a parked or running thread; it unwinds when the thread is stepped next.
    pub fn raise(&mut self, thread: &mut Thread, fault: NativePanic) {
        let value = self.fault_value(fault);
        self.begin(thread, value, false);
    }

    /// runtime.Goexit.
    pub fn goexit(&mut self, thread: &mut Thread) {
        self.begin(thread, [0, 0], true);
    }

    pub(super) fn begin(&mut self, thread: &mut Thread, value: [u64; 2], goexit: bool) {
        let depth = thread.frames.len() as u32;
        thread.panics.push(Panicking { value, recovered: false, goexit, depth, started: false, note: None });
    }

    /// Starts the next deferred call of a panicking, running thread.
    pub(super) fn unwind(&mut self, thread: &mut Thread) -> Unwound {
        if let Some(panic) = thread.panics.last_mut() {
            panic.started = true;
        }
        if let Some(defer) = thread.defers.pop() {
            self.push_deferred(thread, defer.closure, Deferred::Panic(defer.frame));
            return Unwound::GoOn;
        }
        match thread.panics.last() {
            Some(p) if p.goexit => Unwound::Exited,
            _ => Unwound::Dead,
        }
    }

    /// Pushes the frame of a deferred closure on top of the thread's frames.
    pub(super) fn push_deferred(&mut self, thread: &mut Thread, closure: Ref, deferred: Deferred) {
        let Some(func) = self.closure_func(closure) else {
            // defer of a nil function panics when it would run.
            return self.raise(
                thread,
                NativePanic::Runtime("invalid memory address or nil pointer dereference".into()),
            );
        };
        let base = thread.frames.last().map_or(0, |f| {
            f.base
                + self.program.funcs[f.func.0 as usize].frame_slots as u32
                + super::machine::WINDOW as u32 / 2
        });
        self.grow(base as usize);
        self.stack[base as usize] = closure.0;
        thread.frames.push(Frame { func, pc: 0, base, deferred });
    }

    /// A deferred call that a panic runs has returned (its frame is still there).
    pub(super) fn deferred_returned(&mut self, thread: &mut Thread, target: u32) -> Unwound {
        thread.frames.pop();
        let recovered = thread.panics.last().is_some_and(|p| p.recovered);
        if !recovered {
            return self.unwind(thread);
        }
        thread.frames.truncate(target as usize + 1);
        thread.defers.retain(|d| d.frame <= target);
        let exits = thread.panics.iter().any(|p| p.goexit && p.depth > target);
        thread.panics.retain(|p| p.depth <= target);
        let Some(frame) = thread.frames.last_mut() else { return Unwound::Dead };
        if let Some(recovery) = self.program.funcs[frame.func.0 as usize].recovery {
            frame.pc = recovery;
        }
        if exits {
            self.begin(thread, [0, 0], true);
            return self.unwind(thread);
        }
        Unwound::GoOn
    }

    /// recover() called by the innermost frame.
    pub(super) fn recover(&mut self, thread: &mut Thread) -> [u64; 2] {
        let frames = &thread.frames;
        let mut top = frames.len() - 1;
        // Thunks, for `defer f(args)` and for methods, stand between the deferred call and the panic.
        while frames[top].deferred == Deferred::No
            && top > 0
            && self.program.funcs[frames[top - 1].func.0 as usize].wrapper
        {
            top -= 1;
        }
        if !matches!(frames[top].deferred, Deferred::Panic(_)) {
            return [0, 0];
        }
        match thread.panics.last_mut() {
            Some(p) if !p.recovered && !p.goexit => {
                p.recovered = true;
                p.value
            }
            _ => [0, 0],
        }
    }

    /// Go's last words for a dead thread's panics, without the goroutine's block. The thread may not be loaded.
    pub fn panic_text<H: Host>(&mut self, thread: &Thread, host: &mut H) -> String {
        let mut text = String::new();
        let panics: Vec<Panicking> = thread.panics.iter().filter(|p| !p.goexit).cloned().collect();
        for (i, panic) in panics.iter().enumerate() {
            // A value that was recovered and raised again is said once.
            if i > 0 && self.repanics(&panics[i - 1], panic) {
                continue;
            }
            if i > 0 {
                text.push('\t');
            }
            text.push_str("panic: ");
            text.push_str(&self.value_text(panic.value, host));
            match panics.get(i + 1) {
                Some(next) if self.repanics(panic, next) => text.push_str(" [recovered, repanicked]"),
                _ if panic.recovered => text.push_str(" [recovered]"),
                _ => {}
            }
            text.push('\n');
        }
        if text.contains("nil pointer dereference") {
            text.push_str("[signal SIGSEGV: segmentation violation]\n");
        }
        text
    }

    /// A panic's value as the runtime prints it (runtime/panic: printpanicval).
    fn value_text<H: Host>(&mut self, value: [u64; 2], host: &mut H) -> String {
        let Some(ty) = dynamic(value[0]) else {
            // Only without the runtime's own types: the text itself.
            return match self.heap.object(Ref(value[1])) {
                Object::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                _ => "nil".into(),
            };
        };
        let slots = self.unboxed(ty, value[1]);
        for method in ["Error", "String"] {
            if let Some(func) = self.method_named(ty, method)
                && let Some(text) = self.call(host, func, &[value[1]], 2)
            {
                return self.string_text(&text).replace('\n', "\n\t");
            }
        }
        self.plain_text(ty, &slots)
    }

    /// Whether `next` raises again the value that `panic` was recovered with.
    fn repanics(&self, panic: &Panicking, next: &Panicking) -> bool {
        let text = |value: [u64; 2]| {
            let ty = dynamic(value[0]).filter(|ty| self.rtype(*ty).name == "runtime.errorString")?;
            Some(self.string_text(&self.unboxed(ty, value[1])))
        };
        let one = || text(panic.value).is_some_and(|t| ONE_VALUE.contains(&t.as_str()));
        panic.recovered && (panic.value == next.value || one() && text(panic.value) == text(next.value))
    }

    fn string_text(&self, string: &[u64]) -> String {
        String::from_utf8_lossy(self.heap.bytes(Ref(string[0]), string[1] as usize)).into_owned()
    }

    fn plain_text(&self, ty: RtypeId, slots: &[u64]) -> String {
        let rtype = self.rtype(ty);
        let text = match rtype.kind {
            RKind::Bool => (slots[0] != 0).to_string(),
            RKind::Int | RKind::Int8 | RKind::Int16 | RKind::Int32 | RKind::Int64 => {
                (slots[0] as i64).to_string()
            }
            RKind::Uint | RKind::Uint8 | RKind::Uint16 | RKind::Uint32 | RKind::Uint64 | RKind::Uintptr => {
                slots[0].to_string()
            }
            RKind::Float32 | RKind::Float64 => {
                print_float(f64::from_bits(slots[0]), rtype.kind == RKind::Float32)
            }
            RKind::Complex64 | RKind::Complex128 => {
                let parts = [f64::from_bits(slots[0]), f64::from_bits(slots[1])];
                print_complex(parts, rtype.kind == RKind::Complex64)
            }
            RKind::String if !rtype.defined => return self.string_text(slots).replace('\n', "\n\t"),
            RKind::String => format!("\"{}\"", self.string_text(slots).replace('\n', "\n\t")),
            _ => {
                let at = Ref(slots.first().copied().unwrap_or(0));
                let address = if at.is_nil() { 0 } else { 0xc0_0000_0000 + at.object() as u64 * 0x100 };
                return format!("({}) {address:#x}", rtype.name);
            }
        };
        match (rtype.defined, rtype.kind) {
            (false, _) => text,
            (_, RKind::Complex64 | RKind::Complex128) => format!("{}{text}", rtype.name),
            _ => format!("{}({text})", rtype.name),
        }
    }
}

/// Run-time errors that say always the same: one value, however often it is raised.
const ONE_VALUE: [&str; 3] =
    ["invalid memory address or nil pointer dereference", "integer divide by zero", "negative shift amount"];

/// A float as print and panic write it: the shortest digits that read back as the same number.
pub fn print_float(f: f64, single: bool) -> String {
    if f.is_nan() {
        return "NaN".into();
    }
    if f.is_infinite() {
        return if f > 0.0 { "+Inf".into() } else { "-Inf".into() };
    }
    let text = if single { format!("{:e}", f as f32) } else { format!("{f:e}") };
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..LARGE_EXPONENT).contains(&exponent) {
        return if single { format!("{}", f as f32) } else { format!("{f}") };
    }
    format!("{mantissa}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

/// A complex number as print and panic write it.
pub fn print_complex([re, im]: [f64; 2], single: bool) -> String {
    let im = print_float(im, single);
    let sign = if im.starts_with(['+', '-']) { "" } else { "+" };
    format!("({}{sign}{im}i)", print_float(re, single))
}

/// From this power of ten on, print writes an exponent.
const LARGE_EXPONENT: i32 = 6;
