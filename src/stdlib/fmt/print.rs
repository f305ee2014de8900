//! Printing values by their run-time types, as each verb wants them.
//!
//! A value with a method that says how it prints is put on the list of asks; when the methods' texts are known, the
//! same walk is made again and takes them from `answers` in the same order.

use super::order;
use super::write::{Flags, Writer};
use crate::bytecode::program::RKind;
use crate::source::arrange;
use crate::stdlib::value::{self, Value, rtype};
use crate::vm::heap::Ref;
use crate::vm::native::NativeCx;

/// Values in values, as deep as they are followed; Go's own stack would go first.
const DEPTH_LIMIT: usize = 250;

pub(super) struct Printer<'a> {
    pub cx: &'a mut dyn NativeCx,
    pub w: Writer,
    /// Texts of methods, in the order of the asks; the first byte is `r` (as it is) or `s` (under the verb).
    pub answers: Vec<Vec<u8>>,
    pub next_answer: usize,
    /// Interfaces whose methods must be called, and for each a note: method, verb, flags.
    pub asks: Vec<[u64; 2]>,
    pub notes: String,
    /// In Errorf: operands of %w.
    pub wraps: bool,
    pub wrapped: Vec<u8>,
    /// Inside of a `%!d(...)` no methods are called.
    pub erring: bool,
    pub too_deep: bool,
}

/// A value and whether it was reached through exported fields only.
type Open = bool;

impl Printer<'_> {
    /// An operand; None is nil.
    pub fn operand(&mut self, operand: Option<Value>, verb: char) {
        let Some(v) = operand else {
            if matches!(verb, 'T' | 'v') {
                return self.w.pad(b"<nil>");
            }
            return self.bad_verb(None, verb);
        };
        match verb {
            'T' => {
                let name = rtype(self.cx, v.ty).name.clone();
                self.w.string(name.as_bytes())
            }
            'p' => self.pointer(&v, verb),
            _ if self.methods(&v, verb) => {}
            _ if rtype(self.cx, v.ty).name == "[]uint8" && matches!(verb, 'v' | 'd') => {
                self.bytes(&v, "[]byte")
            }
            _ => self.value(&v, verb, 0, true),
        }
    }

    fn bad_verb(&mut self, v: Option<&Value>, verb: char) {
        let erring = std::mem::replace(&mut self.erring, true);
        self.w.text("%!");
        self.w.rune(verb as u32);
        self.w.text("(");
        match v {
            None => self.w.text("<nil>"),
            Some(v) => {
                let name = rtype(self.cx, v.ty).name.clone();
                self.w.text(&name);
                self.w.text("=");
                self.value(v, 'v', 0, false);
            }
        }
        self.w.text(")");
        self.erring = erring;
    }

    /// Lets a value's own method say how it prints.
    fn methods(&mut self, v: &Value, verb: char) -> bool {
        if self.erring || rtype(self.cx, v.ty).methods.is_empty() && verb != 'w' {
            return false;
        }
        let (cx, ty) = (&*self.cx, v.ty);
        let text = |name| value::method(cx, ty, name, 1, 2).is_some();
        let mut verb = verb;
        if verb == 'w' {
            if !self.wraps || !text("Error") {
                self.bad_verb(Some(v), verb);
                return true;
            }
            verb = 'v';
        }
        let name = if value::method(cx, ty, "Format", 4, 0).is_some() {
            'F'
        } else if self.w.flags.sharp_v {
            if !text("GoString") {
                return false;
            }
            'G'
        } else if !matches!(verb, 'v' | 's' | 'x' | 'X' | 'q') {
            return false;
        } else if text("Error") {
            'E'
        } else if text("String") {
            'S'
        } else {
            return false;
        };
        self.ask(v, name, verb);
        true
    }

    fn ask(&mut self, v: &Value, name: char, verb: char) {
        if self.answers.is_empty() {
            let iface = v.to_iface(self.cx);
            self.asks.push(iface);
            self.notes.push_str(&note(name, verb, &self.w.flags));
            return;
        }
        let answer = self.answers.get(self.next_answer).cloned().unwrap_or_default();
        self.next_answer += 1;
        match answer.split_first() {
            Some((b's', text)) if name == 'G' => self.w.string(text),
            Some((b's', text)) => self.string(None, text, verb),
            Some((_, text)) => self.w.out.extend_from_slice(text),
            None => {}
        }
    }

    fn string(&mut self, v: Option<&Value>, text: &[u8], verb: char) {
        match verb {
            'v' if self.w.flags.sharp_v => self.w.quoted(text),
            'v' | 's' => self.w.string(text),
            'x' | 'X' => self.w.hex_bytes(text, verb == 'X'),
            'q' => self.w.quoted(text),
            _ => self.bad_verb(v, verb),
        }
    }

    fn integer(&mut self, v: &Value, number: u64, signed: bool, verb: char) {
        match verb {
            'v' if self.w.flags.sharp_v && !signed => self.w.hex64(number, true),
            'v' | 'd' => self.w.integer(number, 10, signed, verb),
            'b' => self.w.integer(number, 2, signed, verb),
            'o' | 'O' => self.w.integer(number, 8, signed, verb),
            'x' | 'X' => self.w.integer(number, 16, signed, verb),
            'c' => self.w.character(number),
            'q' => self.w.quoted_character(number),
            'U' => self.w.unicode(number),
            _ => self.bad_verb(Some(v), verb),
        }
    }

    fn float(&mut self, v: &Value, bits: u32, verb: char) {
        match float_form(verb) {
            Some((form, precision)) => self.w.float(f64::from_bits(v.slots[0]), bits, form, precision),
            None => self.bad_verb(Some(v), verb),
        }
    }

    /// Both parts with the flags that are given, the imaginary one always with its sign.
    fn complex(&mut self, v: &Value, bits: u32, verb: char) {
        let Some((form, precision)) = float_form(verb) else { return self.bad_verb(Some(v), verb) };
        self.w.text("(");
        self.w.float(f64::from_bits(v.slots[0]), bits, form, precision);
        let plus = std::mem::replace(&mut self.w.flags.plus, true);
        self.w.float(f64::from_bits(v.slots[1]), bits, form, precision);
        self.w.flags.plus = plus;
        self.w.text("i)");
    }

    fn pointer(&mut self, v: &Value, verb: char) {
        let rtype = rtype(self.cx, v.ty);
        if !matches!(
            rtype.kind,
            RKind::Chan | RKind::Func | RKind::Map | RKind::Pointer | RKind::Slice | RKind::UnsafePointer
        ) {
            return self.bad_verb(Some(v), verb);
        }
        let address = self.cx.address(Ref(v.slots[0]));
        match verb {
            'v' if self.w.flags.sharp_v => {
                let name = rtype.name.clone();
                self.w.text(&format!("({name})("));
                if address == 0 {
                    self.w.text("nil")
                } else {
                    self.w.hex64(address, true)
                }
                self.w.text(")");
            }
            'v' if address == 0 => self.w.pad(b"<nil>"),
            'v' | 'p' => {
                let leading = !self.w.flags.sharp;
                self.w.hex64(address, leading)
            }
            'b' | 'o' | 'd' | 'x' | 'X' => self.integer(v, address, false, verb),
            _ => self.bad_verb(Some(v), verb),
        }
    }

    /// A byte slice or array as numbers.
    fn bytes(&mut self, v: &Value, name: &str) {
        let bytes = v.bytes(self.cx);
        let sharp = self.w.flags.sharp_v;
        if sharp {
            self.w.text(name);
            if v.kind(self.cx) == RKind::Slice && v.slots[0] == 0 {
                return self.w.text("(nil)");
            }
        }
        self.w.text(if sharp { "{" } else { "[" });
        for (i, byte) in bytes.iter().enumerate() {
            if i > 0 {
                self.w.text(if sharp { ", " } else { " " });
            }
            if sharp {
                self.w.hex64(*byte as u64, true)
            } else {
                self.w.integer(*byte as u64, 10, false, 'd')
            }
        }
        self.w.text(if sharp { "}" } else { "]" });
    }

    /// A value by its type. `open`: its methods may be called.
    fn value(&mut self, v: &Value, verb: char, depth: usize, open: Open) {
        if depth > DEPTH_LIMIT {
            self.too_deep = true;
            return;
        }
        if depth > 0 && open && self.methods(v, verb) {
            return;
        }
        match v.kind(self.cx) {
            RKind::Bool if matches!(verb, 't' | 'v') => {
                self.w.pad(if v.slots[0] != 0 { b"true" } else { b"false" })
            }
            RKind::Bool => self.bad_verb(Some(v), verb),
            RKind::Int | RKind::Int8 | RKind::Int16 | RKind::Int32 | RKind::Int64 => {
                self.integer(v, v.slots[0], true, verb)
            }
            RKind::Uint | RKind::Uint8 | RKind::Uint16 | RKind::Uint32 | RKind::Uint64 | RKind::Uintptr => {
                self.integer(v, v.slots[0], false, verb)
            }
            RKind::Float32 => self.float(v, 32, verb),
            RKind::Float64 => self.float(v, 64, verb),
            RKind::Complex64 => self.complex(v, 32, verb),
            RKind::Complex128 => self.complex(v, 64, verb),
            RKind::String => {
                let text = v.text(self.cx);
                self.string(Some(v), &text, verb)
            }
            RKind::Map => self.map(v, verb, depth, open),
            RKind::Struct => self.structure(v, verb, depth, open),
            RKind::Interface => match v.dynamic(self.cx) {
                Some(inner) => self.value(&inner, verb, depth + 1, open),
                None if self.w.flags.sharp_v => {
                    let name = rtype(self.cx, v.ty).name.clone();
                    self.w.text(&name);
                    self.w.text("(nil)");
                }
                None => self.w.text("<nil>"),
            },
            RKind::Array | RKind::Slice => self.list(v, verb, depth, open),
            RKind::Pointer if depth == 0 && v.slots[0] != 0 && self.points_to_parts(v) => {
                self.w.text("&");
                let inner = v.pointee(self.cx);
                self.value(&inner, verb, depth + 1, open);
            }
            RKind::Pointer | RKind::Chan | RKind::Func | RKind::UnsafePointer => self.pointer(v, verb),
        }
    }

    fn points_to_parts(&self, v: &Value) -> bool {
        let elem = rtype(self.cx, v.ty).elem.map(|e| rtype(self.cx, e).kind);
        matches!(elem, Some(RKind::Array | RKind::Slice | RKind::Struct | RKind::Map))
    }

    fn map(&mut self, v: &Value, verb: char, depth: usize, open: Open) {
        let sharp = self.w.flags.sharp_v;
        let map_type = rtype(self.cx, v.ty).clone();
        if sharp {
            self.w.text(&map_type.name);
            if v.slots[0] == 0 {
                return self.w.text("(nil)");
            }
        }
        self.w.text(if sharp { "{" } else { "map[" });
        let (key, elem) = (map_type.key.unwrap_or(v.ty), map_type.elem.unwrap_or(v.ty));
        let mut entries: Vec<(Value, Value)> = self
            .cx
            .map_entries(Ref(v.slots[0]))
            .iter()
            .map(|(k, e)| (Value::of_registers(self.cx, key, k), Value::of_registers(self.cx, elem, e)))
            .collect();
        arrange::sort_by(&mut entries, |a, b| order::compare(self.cx, &a.0, &b.0));
        for (i, (k, e)) in entries.iter().enumerate() {
            if i > 0 {
                self.w.text(if sharp { ", " } else { " " });
            }
            self.value(k, verb, depth + 1, open);
            self.w.text(":");
            self.value(e, verb, depth + 1, open);
        }
        self.w.text(if sharp { "}" } else { "]" });
    }

    fn structure(&mut self, v: &Value, verb: char, depth: usize, open: Open) {
        let sharp = self.w.flags.sharp_v;
        let struct_type = rtype(self.cx, v.ty).clone();
        if sharp {
            self.w.text(&struct_type.name);
        }
        self.w.text("{");
        for (i, field) in struct_type.fields.iter().enumerate() {
            if i > 0 {
                self.w.text(if sharp { ", " } else { " " });
            }
            if sharp || self.w.flags.plus_v {
                self.w.text(&field.name);
                self.w.text(":");
            }
            let inner = v.field(self.cx, i);
            let inner = inner.dynamic(self.cx).unwrap_or(inner);
            self.value(&inner, verb, depth + 1, open && field.exported);
        }
        self.w.text("}");
    }

    fn list(&mut self, v: &Value, verb: char, depth: usize, open: Open) {
        let list_type = rtype(self.cx, v.ty).clone();
        let elem = list_type.elem.map(|e| rtype(self.cx, e).kind);
        if elem == Some(RKind::Uint8) && matches!(verb, 's' | 'q' | 'x' | 'X') {
            let bytes = v.bytes(self.cx);
            return match verb {
                's' => self.w.string(&bytes),
                'q' => self.w.quoted(&bytes),
                _ => self.w.hex_bytes(&bytes, verb == 'X'),
            };
        }
        let sharp = self.w.flags.sharp_v;
        if sharp {
            self.w.text(&list_type.name);
            if list_type.kind == RKind::Slice && v.slots[0] == 0 {
                return self.w.text("(nil)");
            }
        }
        self.w.text(if sharp { "{" } else { "[" });
        for i in 0..v.len(self.cx) {
            if i > 0 {
                self.w.text(if sharp { ", " } else { " " });
            }
            let inner = v.element(self.cx, i);
            self.value(&inner, verb, depth + 1, open);
        }
        self.w.text(if sharp { "}" } else { "]" });
    }
}

/// How a verb writes a float, and its precision where none is given.
fn float_form(verb: char) -> Option<(u8, i32)> {
    match verb {
        'v' => Some((b'g', -1)),
        'b' | 'g' | 'G' | 'x' | 'X' => Some((verb as u8, -1)),
        'f' | 'e' | 'E' => Some((verb as u8, 6)),
        'F' => Some((b'f', 6)),
        _ => None,
    }
}

/// What fmt's Go side must know to call a method: its letter, the verb, then for Format the flags, width and precision
/// (`-` when absent); a line.
fn note(name: char, verb: char, flags: &Flags) -> String {
    if name != 'F' {
        return format!("{name}{verb}\n");
    }
    let mut set = String::new();
    // %+v and %#v have moved their flags.
    for (on, c) in [
        (flags.minus, '-'),
        (flags.plus || flags.plus_v, '+'),
        (flags.sharp || flags.sharp_v, '#'),
        (flags.space, ' '),
        (flags.zero, '0'),
    ] {
        if on {
            set.push(c);
        }
    }
    let number = |n: Option<usize>| n.map_or("x".to_string(), |n| n.to_string());
    format!("{name}{verb}{set};{};{}\n", number(flags.width), number(flags.precision))
}
