//! What exploration knows of a program before it runs: which natives others can observe, which functions do the
//! library's own synchronisation, which registers are live.

use crate::bytecode::instr::Op;
use crate::bytecode::live::Liveness;
use crate::bytecode::program::{FuncId, Printed, Program};

/// How a native is told apart by other goroutines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Observed {
    /// Not at all: it works on its own arguments.
    Local,
    /// It synchronises, or sets a timer: others may go before it.
    Always,
    /// An operation of the library that is atomic from here to its end begins.
    Begin,
    /// It writes output: others may go before it where outputs are asked for.
    Output,
    /// It counts goroutines.
    Count,
    /// It reads the clock.
    Clock,
    /// It counts goroutines, for output alone.
    CountShown,
    /// It reads the clock, for output alone.
    ClockShown,
    /// It reads the clock to set a deadline, which is a timer's when steps take any time.
    Deadline,
}

#[derive(Debug)]
pub struct Plan {
    pub(super) natives: Vec<Observed>,
    /// Natives that synchronise: their own accesses to memory are no data races.
    pub(super) synchronises: Vec<bool>,
    /// Natives whose result says whether they have done anything.
    pub(super) may_fail: Vec<bool>,
    /// Natives that learn of what others have released, and release nothing.
    pub(super) only_learns: Vec<bool>,
    /// The program may see an operation fail, which orders nothing.
    pub(super) sees_failures: bool,
    /// Functions of the packages that synchronise.
    pub(super) exempt: Vec<bool>,
    /// The program may look at the times that timers send.
    pub(super) times_count: bool,
    pub(super) live: Liveness,
    /// Goroutines that share no memory are nothing to each other: package-level variables are constants once the program
    /// has started. None is stored then, and only functions of packages whose variables lead to nothing that changes look at
    /// them.
    pub(super) separable: bool,
    /// Registers that are not live are part of a state's name all the same (for comparison).
    pub(super) all_registers: bool,
    /// For tests: what states leave out is overwritten at every move.
    pub(super) spoils: bool,
    /// For comparison: every access to memory is an operation.
    pub(super) all_accesses: bool,
    /// For tests of tests: channel operations have nothing to do with their channels.
    pub(super) overlooks_channels: bool,
}

/// Packages that are trusted to synchronise, though here they are written for one goroutine at a time.
const SYNCHRONISING: [&str; 5] = ["sync", "sync/atomic", "context", "time", "runtime"];

impl Plan {
    pub fn of(program: &Program) -> Plan {
        let trusted = |name: &str| SYNCHRONISING.contains(&package(name));
        let exempt: Vec<bool> = program.funcs.iter().map(|f| f.library && trusted(&f.name)).collect();
        let may_fail: Vec<bool> = program.natives.iter().map(|n| tries(&n.name)).collect();
        let own = program.funcs.iter().zip(&exempt).filter(|(_, exempt)| !**exempt);
        let looks = own.flat_map(|(f, _)| &f.code).any(|i| match i.op {
            Op::ChanLen => true,
            Op::Select => program.selects[i.imm as usize].has_default,
            _ => false,
        });
        Plan {
            sees_failures: looks || may_fail.contains(&true),
            may_fail,
            only_learns: program.natives.iter().map(|n| tries(&n.name) || locks(&n.name)).collect(),
            natives: program.natives.iter().map(|n| observed(&n.name, program.printed)).collect(),
            times_count: !program.printed.times,
            synchronises: program.natives.iter().map(|n| trusted(&n.name)).collect(),
            exempt,
            live: Liveness::of(program),
            separable: is_separable(program),
            all_registers: false,
            spoils: false,
            all_accesses: false,
            overlooks_channels: false,
        }
    }

    /// For tests of tests: locks and atomics count as what others can't observe.
    pub fn blind(mut self) -> Plan {
        for (kind, synchronises) in self.natives.iter_mut().zip(&self.synchronises) {
            if *kind == Observed::Always && *synchronises {
                *kind = Observed::Local;
            }
        }
        self
    }

    /// For tests of tests: what is done on a channel has nothing to do with what else is.
    pub fn overlooking_channels(mut self) -> Plan {
        self.overlooks_channels = true;
        self
    }

    /// For tests: registers that count as dead get garbage, which a program must not notice.
    pub fn spoiling(mut self) -> Plan {
        self.spoils = true;
        self
    }

    /// Every access to memory is an operation.
    pub fn with_all_accesses(mut self) -> Plan {
        self.all_accesses = true;
        self
    }

    /// States are told apart by dead registers too.
    pub fn with_all_registers(mut self) -> Plan {
        self.all_registers = true;
        self
    }
}

/// Packages whose package-level variables lead to nothing that changes: errors, tables, a closed channel.
const CONSTANT: [&str; 14] = [
    "bytes",
    "context",
    "errors",
    "fmt",
    "io",
    "math",
    "runtime",
    "slices",
    "sort",
    "strconv",
    "strings",
    "time",
    "unicode",
    "unicode/utf8",
];

fn is_separable(program: &Program) -> bool {
    let start = program.entry.and_then(|entry| program.funcs.get(entry.0 as usize));
    let calls = start.iter().flat_map(|f| &f.code).filter(|i| i.op == Op::Call).map(|i| FuncId(i.imm));
    let starts: Vec<FuncId> = calls.filter(|f| Some(*f) != program.main).collect();
    let after_start = program.funcs.iter().enumerate().filter(|(i, _)| !starts.contains(&FuncId(*i as u32)));
    after_start.map(|(_, f)| f).all(|f| {
        // Of package os only the environment changes, which no method looks at.
        let constant = f.library && (CONSTANT.contains(&package(&f.name)) || f.name.starts_with("os.(*"));
        f.code.iter().all(|i| match i.op {
            Op::StoreGlobal | Op::StoreGlobalN => false,
            Op::LoadGlobal | Op::LoadGlobalN | Op::GlobalAddr => constant,
            _ => true,
        })
    })
}

/// The package of a name as the linker prints it (`sync/atomic.(*Int32).Add`).
fn package(name: &str) -> &str {
    let after_path = name.rfind('/').map_or(0, |i| i + 1);
    name[after_path..].find('.').map_or(name, |dot| &name[..after_path + dot])
}

/// Locks are taken only if they are free.
fn tries(name: &str) -> bool {
    matches!(name, "sync.(*Mutex).TryLock" | "sync.(*RWMutex).TryLock" | "sync.(*RWMutex).TryRLock")
}

/// A lock is taken, or waited for.
fn locks(name: &str) -> bool {
    matches!(
        name,
        "sync.(*Mutex).Lock"
            | "sync.(*RWMutex).RLock"
            | "sync.(*RWMutex).lockReaders"
            | "sync.(*WaitGroup).Wait"
    )
}

fn observed(name: &str, printed: Printed) -> Observed {
    match name {
        "sync.point" | "context.point" => Observed::Begin,
        "runtime.NumGoroutine" if printed.count => Observed::CountShown,
        "runtime.NumGoroutine" => Observed::Count,
        "time.now" if printed.clock => Observed::ClockShown,
        "time.now" | "context.looks" => Observed::Clock,
        "context.now" => Observed::Deadline,
        "time.Sleep" | "time.startTimer" | "time.stopTimer" | "os.Exit" => Observed::Always,
        "os.writeString" | "os.writeBytes" => Observed::Output,
        _ if name.starts_with("runtime.print") => Observed::Output,
        _ => match package(name) {
            "sync" => Observed::Always,
            "sync/atomic" if name != "sync/atomic.sameType" => Observed::Always,
            _ => Observed::Local,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_read_off_names() {
        for (name, expected) in [
            ("sync/atomic.(*Int32).Add", "sync/atomic"),
            ("sync.(*Mutex).Lock", "sync"),
            ("time.stop", "time"),
            ("golang.org/x/sync/errgroup.(*Group).Go", "golang.org/x/sync/errgroup"),
        ] {
            assert_eq!(package(name), expected);
        }
    }
}
