//! A goroutine as the machine sees it: frames, slots, defers, panics; and what it can ask for.

use super::heap::Ref;
use super::native::NativeResult;
use crate::bytecode::program::FuncId;

/// One call under way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Frame {
    pub func: FuncId,
    /// The next instruction; in a frame that has called, the one after the call.
    pub pc: u32,
    /// First slot of the window, from the goroutine's own first slot.
    pub base: u32,
    /// This frame runs a deferred call.
    pub deferred: Deferred,
}

/// Whose deferred call a frame runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Deferred {
    No,
    /// Of the frame below, which returns.
    Return,
    /// Of the frame with this index, in a panic's unwinding.
    Panic(u32),
}

/// A panic under way, innermost last.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Panicking {
    /// The panic's value, an interface.
    pub value: [u64; 2],
    pub recovered: bool,
    /// runtime.Goexit rather than a panic.
    pub goexit: bool,
    /// How many frames stood when it began, the panicking one included.
    pub depth: u32,
    /// Its first deferred call has been started.
    pub started: bool,
    /// Gone on with by another panic, or recovered and raised again: said in the last words.
    pub note: Option<String>,
}

/// A goroutine's machine state. Parked, `saved` holds the slots of all its frames; while it runs, they are in the
/// machine's shared stack, and `saved` is out of date.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Thread {
    pub frames: Vec<Frame>,
    pub saved: Vec<u64>,
    pub panics: Vec<Panicking>,
    /// Deferred closures of all frames, last at the end: an inner frame's lie above an outer one's.
    pub defers: Vec<Defer>,
}

impl Thread {
    /// Becomes a copy, in the memory that it has.
    pub fn copy_from(&mut self, source: &Thread) {
        self.frames.clone_from(&source.frames);
        self.saved.clone_from(&source.saved);
        self.panics.clone_from(&source.panics);
        self.defers.clone_from(&source.defers);
    }
}

/// A deferred call that has not begun.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Defer {
    /// The index of the frame that it belongs to.
    pub frame: u32,
    pub closure: Ref,
}

/// Why the machine stopped stepping a goroutine. `pc` is past the instruction that asks; registers named here
/// are of the innermost frame's window.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ask {
    /// The fuel is used up.
    Fuel,
    /// The heap wants to be collected.
    Collect,
    /// The host lets others go before the next instruction.
    Point,
    /// The outermost function has returned.
    End,
    /// The host has answered an operation, after which the goroutine does not go on.
    Leave,
    Send {
        chan: Ref,
        value: u8,
    },
    /// `ok`: the register for it.
    Recv {
        chan: Ref,
        dest: u8,
        ok: Option<u8>,
    },
    Close {
        chan: Ref,
    },
    /// `table` indexes `Program::selects`; `dest` receives the case's index.
    Select {
        table: u32,
        dest: u8,
    },
    /// Start a goroutine; `args` begin with slot 1 of its window, `closure` is slot 0.
    Go {
        func: FuncId,
        closure: Ref,
        args: Vec<u64>,
    },
    /// A native did not end with Done (nor with a panic).
    Native {
        result: NativeResult,
    },
    /// A panic that nothing recovered; all deferred calls have run; frames are still as they were.
    Panicked,
    /// Not recoverable: `fatal error: TEXT` (concurrent map writes...), or `stack overflow`.
    Fatal(String),
}
