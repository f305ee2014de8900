//! Which types a verb prints well.

use super::super::context::Vetted;
use crate::types::lookup::{is_exported, missing_method};
use crate::types::model::*;
use std::collections::HashSet;

pub(super) const BOOL: u16 = 1;
pub(super) const BYTE: u16 = 1 << 1;
pub(super) const INT: u16 = 1 << 2;
pub(super) const RUNE: u16 = 1 << 3;
pub(super) const STRING: u16 = 1 << 4;
pub(super) const FLOAT: u16 = 1 << 5;
pub(super) const POINTER: u16 = 1 << 7;
pub(super) const ERROR: u16 = 1 << 8;
pub(super) const ANY: u16 = u16::MAX;

/// A verb's flags, and the types that it takes.
pub(super) fn verb(verb: char) -> Option<(&'static str, u16)> {
    const NUMBER: &str = " -+.0";
    const ALL: &str = " -+.0#";
    Some(match verb {
        '%' => ("", 0),
        'b' => (ALL, INT | FLOAT | POINTER),
        'c' => ("-", RUNE | INT),
        'd' => (NUMBER, INT | POINTER),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => (ALL, FLOAT),
        'o' | 'O' => (ALL, INT | POINTER),
        'p' => ("-#", POINTER),
        'q' => (ALL, RUNE | BYTE | STRING),
        's' => (NUMBER, STRING),
        't' => ("-", BOOL),
        'T' => ("-", ANY),
        'U' => ("-#", RUNE | INT),
        'v' => (ALL, ANY),
        'w' => (ALL, ERROR),
        'x' | 'X' => (ALL, RUNE | INT | STRING | POINTER | FLOAT),
        _ => return None,
    })
}

impl Vetted<'_> {
    /// Whether values of a type may format themselves.
    pub(super) fn is_formatter(&self, ty: TypeId) -> bool {
        if self.table.param(ty).is_none() && matches!(self.table.under(ty), Type::Interface(_)) {
            return true;
        }
        let Some((sig, _)) = self.method(ty, "Format") else { return false };
        let Type::Func(sig) = self.table.get(sig) else { return false };
        let state = |ty| self.type_text(ty) == "fmt.State";
        let rune = |ty| matches!(self.table.get(ty), Type::Basic(Basic::Int32));
        matches!(sig.params.as_slice(), [s, r] if state(*s) && rune(*r)) && sig.results.is_empty()
    }

    pub(super) fn is_error(&self, ty: TypeId) -> bool {
        self.error.is_some_and(|error| missing_method(self.table, ty, error, self.pkg).is_none())
    }

    /// Values print as texts of their own making.
    fn is_text(&self, ty: TypeId) -> bool {
        if matches!(self.table.get(ty), Type::Basic(Basic::UntypedNil)) {
            return false;
        }
        self.is_error(ty) || self.method(ty, "String").is_some_and(|(sig, _)| self.makes_string(sig))
    }

    /// Whether an argument's type suits; the reason where a type parameter's does not.
    pub(super) fn suits(&self, wanted: u16, ty: TypeId) -> Result<(), Option<String>> {
        if wanted == ANY {
            return Ok(());
        }
        let mut matcher = Matcher { vetted: self, wanted, seen: HashSet::new(), reason: None };
        if matcher.matches(ty, true, 0) { Ok(()) } else { Err(matcher.reason) }
    }
}

/// How deep a type is looked into: no text may exhaust the stack.
const DEEPEST: usize = 200;

struct Matcher<'v, 'p> {
    vetted: &'v Vetted<'p>,
    wanted: u16,
    seen: HashSet<TypeId>,
    reason: Option<String>,
}

impl Matcher<'_, '_> {
    fn wants(&self, kinds: u16) -> bool {
        self.wanted & kinds != 0
    }

    /// `top`: the argument itself, not a part of it.
    fn matches(&mut self, ty: TypeId, top: bool, depth: usize) -> bool {
        let vetted = self.vetted;
        if self.wanted == ERROR {
            return vetted.is_error(ty) || matches!(vetted.table.get(ty), Type::Basic(Basic::UntypedNil));
        }
        if depth > DEEPEST || vetted.is_formatter(ty) || self.wants(STRING) && vetted.is_text(ty) {
            return true;
        }
        if vetted.table.param(ty).is_some() {
            return self.param(ty, top, depth);
        }
        let under = vetted.table.underlying(ty);
        // What is known suits, or the search would have ended; what is on its way must not be asked again.
        if !self.seen.insert(under) {
            return true;
        }
        match vetted.table.get(under) {
            Type::Func(_) => self.wanted == POINTER,
            Type::Map { key, value } => {
                self.wanted == POINTER
                    || self.matches(*key, false, depth + 1) && self.matches(*value, false, depth + 1)
            }
            Type::Chan { .. } => self.wants(POINTER),
            Type::Array { elem, .. } => self.is_bytes(*elem) || self.matches(*elem, false, depth + 1),
            Type::Slice(elem) => {
                self.is_bytes(*elem) || self.wanted == POINTER || self.matches(*elem, false, depth + 1)
            }
            Type::Pointer(elem) => self.pointer(*elem, top, depth),
            Type::Struct(fields) => fields.iter().all(|f| self.field(f, depth)),
            Type::Basic(basic) => self.wants(kinds(*basic)) || *basic == Basic::Invalid,
            _ => true,
        }
    }

    fn is_bytes(&self, elem: TypeId) -> bool {
        self.wants(STRING) && matches!(self.vetted.table.under(elem), Type::Basic(Basic::Uint8))
    }

    fn field(&mut self, field: &Field, depth: usize) -> bool {
        if !self.matches(field.ty, false, depth + 1) {
            return false;
        }
        // fmt cannot call methods of unexported fields.
        !(self.wants(STRING) && !is_exported(&field.name) && self.vetted.is_text(field.ty))
    }

    fn pointer(&mut self, elem: TypeId, top: bool, depth: usize) -> bool {
        let table = self.vetted.table;
        if self.wanted == POINTER || table.param(elem).is_some() {
            return true;
        }
        let under = table.underlying(elem);
        match table.get(under) {
            // fmt follows a pointer to one of these when it is the argument itself.
            Type::Struct(_) | Type::Array { .. } | Type::Slice(_) | Type::Map { .. } => {
                top && self.matches(under, false, depth + 1)
            }
            _ => self.wants(POINTER),
        }
    }

    fn param(&mut self, ty: TypeId, top: bool, depth: usize) -> bool {
        if !self.seen.insert(ty) {
            return true;
        }
        let told = self.seen.len() == 1;
        let Some(terms) = self.vetted.table.terms(ty) else { return false };
        for term in &terms {
            if !self.matches(term.ty, top, depth + 1) {
                if told {
                    let tilde = if term.tilde { "~" } else { "" };
                    self.reason = Some(format!("contains {tilde}{}", self.vetted.type_text(term.ty)));
                }
                return false;
            }
        }
        true
    }
}

fn kinds(basic: Basic) -> u16 {
    use Basic::*;
    match basic {
        Bool | UntypedBool => BOOL,
        Uint8 => INT | BYTE,
        Int32 | UntypedRune => INT | RUNE,
        Int | Int8 | Int16 | Int64 | Uint | Uint16 | Uint32 | Uint64 | Uintptr | UntypedInt => INT,
        Float32 | Float64 | UntypedFloat | Complex64 | Complex128 | UntypedComplex => FLOAT,
        String | UntypedString => STRING,
        UnsafePointer => POINTER | INT,
        UntypedNil | Invalid => 0,
    }
}
