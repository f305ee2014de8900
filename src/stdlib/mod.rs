//! The library's natives: what its Go files declare without a body.
//!
//! Enters: a function's name as Go's linker prints it (`strings.Index`, `sync.(*Mutex).Lock`) and, when it is
//! called, the machine. Leaves: results in slots, or what it asks of the runtime. Not here: anything that
//! calls the learner's functions or methods; that is written in Go, in `packages`.

mod args;
mod atomic;
mod context;
mod date;
mod errors;
mod float;
mod fmt;
mod os;
mod quote;
mod rune;
mod runtime;
mod strconv;
mod strings;
mod sync;
mod text;
mod time;
mod value;

use crate::vm::native::Native;

/// The native with this name.
pub fn lookup(name: &str) -> Option<Native> {
    let after_path = name.rfind('/').map_or(0, |i| i + 1);
    let dot = after_path + name[after_path..].find('.')?;
    let member = &name[dot + 1..];
    match &name[..dot] {
        "context" => context::lookup(member),
        "errors" => errors::lookup(member),
        "fmt" => fmt::lookup(member),
        "os" => os::lookup(member),
        "runtime" => runtime::lookup(member),
        "strconv" => strconv::lookup(member),
        "strings" => strings::lookup(member),
        "sync" => sync::lookup(member),
        "sync/atomic" => atomic::lookup(member),
        "time" => time::lookup(member),
        _ => None,
    }
}
