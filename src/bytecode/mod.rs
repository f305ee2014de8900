//! Bytecode: what the machine runs.
//!
//! Enters: Go files (`compile`), or a `TypedProgram` without errors (`lower`). Leaves: a `Program` of functions,
//! run-time types and tables. Not here: running it.
//!
//! # Values in slots
//! A slot is 64 bits, untagged.
//! | type | slots | content |
//! | --- | --- | --- |
//! | bool, integers | 1 | sign- or zero-extended to 64 bits |
//! | float32, float64 | 1 | the bits of an f64 (a float32 is rounded after each operation) |
//! | complex64, complex128 | 2 | the real part, the imaginary part, as floats |
//! | pointer, map, chan, func | 1 | a reference: object id in the low 32 bits, slot (or byte) offset in the high 32; 0 is nil |
//! | string | 2 | reference to a `Bytes` object and byte offset; length |
//! | slice | 2 | reference to the first element; length in the low 32 bits, capacity in the high 32 |
//! | interface | 2 | run-time type id + 1 in slot 0 (0: nil); slot 1 the value if its type takes one slot, otherwise a reference to an immutable box |
//! | small struct | sum | its fields, one after the other (a struct without fields takes 0 slots) |
//! | array; struct of more than 8 slots or with an array in it ("large") | 1 in registers | a reference to an immutable copy; in memory (objects, fields, elements) it lies flat |
//! A variable that is large, captured by a closure, or whose address is taken lives in a heap object of its own
//! ("boxed"), and its register holds the reference. Loading a large value from memory copies it into a fresh
//! immutable object; storing one copies it out. Elements of byte slices (`[]byte`, and any type whose underlying
//! element is uint8) lie in `Bytes` objects when made by make, conversion or literal, one byte each; a `[N]byte`
//! inside other memory lies in slots, so a byte access looks at what kind of object it meets.
//!
//! # Frames and calls
//! A frame is a window of 256 slots, addressed by u8. A call names `a`, the first slot of the callee's window in the
//! caller's: slot `a` receives the closure (CallClosure; otherwise unused), arguments follow from `a + 1`. In the
//! callee these are slots 0 and 1... Results are copied by Return to slots `a`, `a + 1`... of the caller.
//! Captured variables are read from the closure object: `Load dst, [r0 + 1 + i]` (its slot 0 is the function id).
//! A method's receiver is its first argument. Methods in run-time type tables take the interface's data slot as
//! receiver: lowering makes wrappers where that differs from the receiver's own form.

pub mod address;
pub mod instr;
pub mod live;
mod lower;
pub mod program;

pub use lower::{Unsupported, lower};

use crate::diagnostic::{Diagnostic, TypeProblem};
use crate::source::{FileId, SourceSet};
use crate::types;
use program::Program;

/// What compiling gives: diagnostics, and the program if none of them stands in its way.
#[derive(Debug)]
pub struct Compiled {
    pub diagnostics: Vec<Diagnostic>,
    pub program: Option<Program>,
}

/// Parses, checks and lowers files that make one package.
pub fn compile(sources: &mut SourceSet, files: &[FileId]) -> Compiled {
    let checked = types::check(sources, files);
    let mut diagnostics = checked.diagnostics;
    let typed = checked.program.filter(|_| diagnostics.is_empty());
    let Some(typed) = typed else { return Compiled { diagnostics, program: None } };
    match lower(&typed, sources) {
        Ok(program) => Compiled { diagnostics, program: Some(program) },
        Err(refused) => {
            let refuse =
                |u: Unsupported| Diagnostic::types(u.span, TypeProblem::NotSupported { what: u.what });
            diagnostics.extend(refused.into_iter().map(refuse));
            Compiled { diagnostics, program: None }
        }
    }
}
