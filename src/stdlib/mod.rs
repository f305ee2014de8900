//! The library's natives: what its Go files declare without a body.
//!
//! Enters: a function's name as Go's linker prints it (`strings.Index`, `sync.(*Mutex).Lock`) and, when it is
//! called, the machine. Leaves: results in slots, or what it asks of the runtime. Not here: anything that
//! calls the learner's functions or methods; that is written in Go, in `packages`.

mod args;
mod atomic;
mod complex;
mod context;
mod date;
mod errors;
mod float;
mod fmt;
mod math;
mod os;
mod quote;
mod rune;
mod runtime;
mod sort;
mod strconv;
mod strings;
mod sync;
mod text;
mod time;
mod unicode;
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
        "math" => math::lookup(member),
        "math/rand" => math::lookup_rand(member),
        "os" | "os/signal" => os::lookup(member),
        "runtime" | "runtime/debug" | "runtime/pprof" | "log" => runtime::lookup(member),
        "sort" => sort::lookup(member),
        "strconv" => strconv::lookup(member),
        "strings" => strings::lookup(member),
        "sync" => sync::lookup(member),
        "sync/atomic" => atomic::lookup(member),
        "time" => time::lookup(member),
        "unicode" => unicode::lookup(member),
        "unicode/utf8" => unicode::lookup_utf8(member),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    /// Every function without a body in the library's Go text has its native.
    #[test]
    fn no_body_is_missing() {
        for (path, files) in crate::packages::all() {
            for line in files.iter().flat_map(|(_, text)| text.lines()) {
                let Some(name) = declared(line) else { continue };
                let native = format!("{path}.{name}");
                assert!(super::lookup(&native).is_some(), "{native}");
            }
        }
    }

    /// The name in a declaration without a body, as the linker prints it.
    fn declared(line: &str) -> Option<String> {
        let rest = line.strip_prefix("func ").filter(|_| !line.contains('{'))?;
        let Some(rest) = rest.strip_prefix('(') else { return Some(rest.split('(').next()?.to_string()) };
        let (receiver, rest) = rest.split_once(") ")?;
        let (ty, method) = (receiver.split(' ').next_back()?, rest.split('(').next()?);
        Some(if ty.starts_with('*') { format!("({ty}).{method}") } else { format!("{ty}.{method}") })
    }
}
