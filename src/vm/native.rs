//! What a native function (a library function without a Go body) sees, and what it may ask for.
//!
//! A native reads its arguments from the window's slots 1.., writes results to slots 0.., and never calls Go:
//! library functions that take functions, or need a method of a value, are written in Go around natives.

use super::heap::{GoroutineId, Ref};
use crate::bytecode::program::{Program, RtypeId};

/// What a native asks of the runtime.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NativeResult {
    /// Results are in place.
    Done,
    /// A Go run-time panic with a plain run-time error text (`runtime error: ` is not added).
    Panic(NativePanic),
    /// Wait; when woken, the native is called again from the start.
    Retry(Wait),
    /// Wait; when woken, the results are those already in place.
    Park(Wait),
    /// Let others go first, then go on.
    Yield,
    /// Nothing was done: others may go first, then the native is called again (exploration).
    Point,
    Exit(i32),
    /// runtime.Goexit.
    Goexit,
    /// Unrecoverable: `fatal error: TEXT`.
    Fatal(String),
    /// The stacks are the runtime's to see: it puts the results in place.
    Survey(Survey),
    /// Memory is collected, then it goes on.
    Collect,
}

/// A question about stacks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Survey {
    /// The caller's stack, or every goroutine's, as runtime.Stack prints them; `leaked`: those that the leak profile
    /// reports are marked. Results: a string, and how many are marked.
    Stacks { all: bool, leaked: bool },
    /// All goroutines, or those that leak, as pprof prints them with debug=1. Results: a string, and how many.
    Profile { leaked: bool },
    /// The frame `skip` frames out from the innermost. Result: its address, 0 when there is none.
    Caller { skip: i64 },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NativePanic {
    /// A runtime.Error; printed with `runtime error: ` before it.
    Runtime(String),
    /// A runtime.Error whose text has no such prefix (`close of closed channel`).
    Plain(String),
    /// panic(string), as `panic("sync: negative WaitGroup counter")`.
    Text(String),
}

/// What a parked goroutine waits for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Wait {
    /// A queue named by the address of a sync object; `reason` as Go prints it (`sync.Mutex.Lock`).
    Sema {
        address: Ref,
        reason: &'static str,
    },
    Sleep {
        ns: i64,
    },
}

/// The machine as natives see it. Implemented by the runtime; a trait, so that the library does not
/// know the runtime's inside.
pub trait NativeCx {
    fn program(&self) -> &Program;
    /// Argument slot `i` (0 is the first argument's first slot).
    fn arg(&self, i: usize) -> u64;
    /// Sets result slot `i`.
    fn set(&mut self, i: usize, value: u64);
    // Memory. A nil reference panics in the native's caller beforehand (natives check with `Ref::is_nil`).
    fn load(&self, at: Ref, slot: u32) -> u64;
    fn store(&mut self, at: Ref, slot: u32, value: u64);
    /// The bytes of a string argument (two slots from `i`).
    fn string(&self, i: usize) -> &[u8];
    /// Bytes at a (reference, length) pair, wherever they lie.
    fn bytes_at(&self, at: Ref, len: usize) -> Vec<u8>;
    fn set_bytes_at(&mut self, at: Ref, bytes: &[u8]);
    /// A new string; its two slots.
    fn new_string(&mut self, bytes: &[u8]) -> [u64; 2];
    /// A new byte slice; its two slots.
    fn new_bytes(&mut self, bytes: &[u8]) -> [u64; 2];
    /// Zeroed memory of a type.
    fn new_object(&mut self, ty: RtypeId) -> Ref;
    /// Zeroed memory for `count` elements of type `elem`; the slice's two slots (len = cap = count).
    fn new_slice(&mut self, elem: RtypeId, count: usize) -> [u64; 2];
    /// A run-time type by its printed name (`string`, `[]string`, `int`), if the program has it.
    fn type_named(&self, name: &str) -> Option<RtypeId>;
    /// A closure's function name, for %v of functions and created-by lines.
    fn chan_len_cap(&self, chan: Ref) -> (usize, usize);
    /// A map's entries (key slots, value slots) in order of insertion.
    fn map_entries(&self, map: Ref) -> Vec<(Vec<u64>, Vec<u64>)>;
    /// A stable fake address for %p and hashing.
    fn address(&self, at: Ref) -> u64;
    // The run.
    fn goroutine(&self) -> GoroutineId;
    fn goroutine_count(&self) -> usize;
    /// Labels for the running goroutine (runtime/pprof); None takes them away.
    fn set_labels(&mut self, labels: Option<Labels>);
    /// The heap, by our own count.
    fn memory(&mut self) -> Memory;
    /// Says that the program looks at something which others may change, or waits for by looking again and again.
    fn poll(&mut self);
    /// Virtual nanoseconds since the start.
    fn now_ns(&self) -> i64;
    /// The same, for measuring how long a goroutine has waited; stands still where every order is tried anyway.
    fn patience_ns(&self) -> i64;
    /// Seeded randomness.
    fn random(&mut self) -> u64;
    /// A number below `n`, which is not 0.
    fn below(&mut self, n: u64) -> u64;
    fn print(&mut self, stderr: bool, bytes: &[u8]);
    /// Wakes up to `n` goroutines that wait on a sync object's queue, first come first served; how many it woke.
    fn wake(&mut self, address: Ref, n: usize) -> usize;
    /// Goroutines waiting on a queue.
    fn waiting(&self, address: Ref) -> usize;
    /// Starts a timer: after `ns`, and then each `period_ns` if not 0, either sends the current time on `chan`
    /// (`time.Time` in slots, dropped if full) or starts closure `func` as a goroutine. Its id.
    fn start_timer(&mut self, ns: i64, period_ns: i64, chan: Ref, func: Ref) -> u32;
    /// Whether it was still pending.
    fn stop_timer(&mut self, id: u32) -> bool;
    /// os.Args.
    fn program_args(&self) -> Vec<String>;
    /// The virtual time at which an interrupt reaches the program; None: none comes.
    fn interrupt_ns(&self) -> Option<i64>;
}

/// What the heap has come to since the start, by our own count of bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Memory {
    pub bytes: usize,
    pub objects: usize,
    /// Given back by collections so far.
    pub freed_bytes: usize,
    pub freed_objects: usize,
    pub collections: usize,
}

/// A goroutine's labels as they are shown.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Labels {
    /// In tracebacks.
    pub traced: String,
    /// In profiles.
    pub profiled: String,
}

/// A native function.
pub type Native = fn(&mut dyn NativeCx) -> NativeResult;
