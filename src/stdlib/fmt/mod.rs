//! fmt: formatting, by replay.
//!
//! A native cannot call the program's String and Error methods. `render` therefore lists the values that need one; Go
//! code calls the methods and renders again with their texts (see fmt's Go file). Not here: Fprint's writers, scanning.

mod order;
mod print;
mod write;

use super::args::{self, DONE};
use super::quote;
use super::value::{Value, rtype};
use crate::bytecode::program::RKind;
use crate::vm::heap::Ref;
use crate::vm::native::{Native, NativeCx, NativeResult};
use print::Printer;
use write::{Flags, Writer};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "render" => render,
        "isNilPointer" => is_nil_pointer,
        _ => return None,
    })
}

const PRINT: i64 = 0;
const PRINTLN: i64 = 1;
const ERRORF: i64 = 3;

/// func render(mode int, format string, args []any, answers []string) (out string, asks []any, notes string)
///
/// Without asks, `notes` holds the indices of %w's operands, a byte each.
fn render(cx: &mut dyn NativeCx) -> NativeResult {
    let mode = args::int(cx, 0);
    let format = args::text(cx, 1);
    let (at, len, _) = args::slice(cx, 3);
    let operands: Vec<Option<Value>> =
        (0..len as u32).map(|i| Value::of_iface(cx, cx.load(at, 2 * i), cx.load(at, 2 * i + 1))).collect();
    let answers = args::strings(cx, 5);
    let mut p = Printer {
        cx,
        w: Writer::default(),
        answers,
        next_answer: 0,
        asks: Vec::new(),
        notes: String::new(),
        wraps: mode == ERRORF,
        wrapped: Vec::new(),
        erring: false,
        too_deep: false,
    };
    match mode {
        PRINT => print(&mut p, operands),
        PRINTLN => println(&mut p, operands),
        _ => Format { text: &format, at: 0, next: 0, reordered: false, good: true }.run(&mut p, &operands),
    }
    let Printer { w, asks, notes, wrapped, too_deep, .. } = p;
    if too_deep {
        return NativeResult::Fatal("stack overflow".into());
    }
    let notes = if asks.is_empty() { wrapped } else { notes.into_bytes() };
    args::give_text(cx, 0, &w.out);
    give_interfaces(cx, 2, &asks);
    args::give_text(cx, 4, &notes);
    DONE
}

fn give_interfaces(cx: &mut dyn NativeCx, i: usize, values: &[[u64; 2]]) {
    let ty = args::type_of(cx, "interface {}", RKind::Interface);
    let [at, packed] = if values.is_empty() { [0, 0] } else { cx.new_slice(ty, values.len()) };
    for (k, [tag, data]) in values.iter().enumerate() {
        cx.store(Ref(at), 2 * k as u32, *tag);
        cx.store(Ref(at), 2 * k as u32 + 1, *data);
    }
    cx.set(i, at);
    cx.set(i + 1, packed);
}

/// func isNilPointer(v any) bool
fn is_nil_pointer(cx: &mut dyn NativeCx) -> NativeResult {
    let value = Value::of_iface(cx, cx.arg(0), cx.arg(1));
    let nil = value.is_some_and(|v| v.kind(cx) == RKind::Pointer && v.slots[0] == 0);
    args::give_bool(cx, 0, nil);
    DONE
}

/// Spaces between operands that are not strings.
fn print(p: &mut Printer, operands: Vec<Option<Value>>) {
    let mut after_string = true;
    for operand in operands {
        let string = operand.as_ref().is_some_and(|v| v.kind(p.cx) == RKind::String);
        if !string && !after_string {
            p.w.text(" ");
        }
        p.operand(operand, 'v');
        after_string = string;
    }
}

fn println(p: &mut Printer, operands: Vec<Option<Value>>) {
    for (i, operand) in operands.into_iter().enumerate() {
        if i > 0 {
            p.w.text(" ");
        }
        p.operand(operand, 'v');
    }
    p.w.text("\n");
}

/// A format on its way.
struct Format<'a> {
    text: &'a [u8],
    at: usize,
    /// The next operand.
    next: usize,
    /// An explicit index was given somewhere.
    reordered: bool,
    /// The explicit indices of this verb were right.
    good: bool,
}

/// Widths and precisions larger than this are not taken.
const LARGEST: i64 = 1_000_000;

impl Format<'_> {
    fn run(mut self, p: &mut Printer, operands: &[Option<Value>]) {
        while self.at < self.text.len() {
            let end =
                self.text[self.at..].iter().position(|b| *b == b'%').map_or(self.text.len(), |i| self.at + i);
            p.w.out.extend_from_slice(&self.text[self.at..end]);
            if end == self.text.len() {
                break;
            }
            self.at = end + 1;
            if !self.verb(p, operands) {
                break;
            }
        }
        if !self.reordered && self.next < operands.len() {
            p.w.flags = Flags::default();
            p.w.text("%!(EXTRA ");
            for (i, operand) in operands[self.next..].iter().enumerate() {
                if i > 0 {
                    p.w.text(", ");
                }
                match operand {
                    None => p.w.text("<nil>"),
                    Some(v) => {
                        let name = rtype(p.cx, v.ty).name.clone();
                        p.w.text(&format!("{name}="));
                        p.operand(Some(v.clone()), 'v');
                    }
                }
            }
            p.w.text(")");
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    /// One verb, from behind its `%`; false when the format ends in it.
    fn verb(&mut self, p: &mut Printer, operands: &[Option<Value>]) -> bool {
        p.w.flags = Flags::default();
        self.good = true;
        self.flags(&mut p.w.flags);
        let mut indexed = self.index(operands.len());
        if self.peek() == Some(b'*') {
            self.at += 1;
            match self.number_operand(p, operands) {
                Some(width) => {
                    p.w.flags.width = Some(width.unsigned_abs() as usize);
                    if width < 0 {
                        p.w.flags.minus = true;
                        p.w.flags.zero = false;
                    }
                }
                None => p.w.text("%!(BADWIDTH)"),
            }
            indexed = false;
        } else {
            p.w.flags.width = self.number();
            self.good &= !(indexed && p.w.flags.width.is_some());
        }
        if self.peek() == Some(b'.') && self.at + 1 < self.text.len() {
            self.at += 1;
            self.good &= !indexed;
            indexed = self.index(operands.len());
            if self.peek() == Some(b'*') {
                self.at += 1;
                let precision = self.number_operand(p, operands);
                p.w.flags.precision = precision.and_then(|n| usize::try_from(n).ok());
                if p.w.flags.precision.is_none() {
                    p.w.text("%!(BADPREC)");
                }
                indexed = false;
            } else {
                p.w.flags.precision = Some(self.number().unwrap_or(0));
            }
        }
        if !indexed {
            self.index(operands.len());
        }
        if self.at >= self.text.len() {
            p.w.text("%!(NOVERB)");
            return false;
        }
        let (rune, width) = quote::decode(&self.text[self.at..]);
        self.at += width;
        self.operand(p, operands, char::from_u32(rune).unwrap_or('\u{fffd}'));
        true
    }

    fn operand(&mut self, p: &mut Printer, operands: &[Option<Value>], verb: char) {
        if verb == '%' {
            return p.w.text("%");
        }
        if !self.good {
            return p.w.text(&format!("%!{verb}(BADINDEX)"));
        }
        let Some(operand) = operands.get(self.next) else {
            return p.w.text(&format!("%!{verb}(MISSING)"));
        };
        if verb == 'w' {
            p.wrapped.push(self.next.min(255) as u8);
        }
        if matches!(verb, 'v' | 'w') {
            let flags = &mut p.w.flags;
            flags.sharp_v = std::mem::replace(&mut flags.sharp, false);
            flags.plus_v = std::mem::replace(&mut flags.plus, false);
        }
        p.operand(operand.clone(), verb);
        self.next += 1;
    }

    fn flags(&mut self, flags: &mut Flags) {
        while let Some(byte) = self.peek() {
            match byte {
                b'#' => flags.sharp = true,
                b'0' => flags.zero = true,
                b'+' => flags.plus = true,
                b'-' => flags.minus = true,
                b' ' => flags.space = true,
                _ => return,
            }
            self.at += 1;
        }
    }

    /// A decimal number; None (and the rest of the format skipped) when it is too large.
    fn number(&mut self) -> Option<usize> {
        let mut value: Option<i64> = None;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            let so_far = value.unwrap_or(0);
            if so_far > LARGEST {
                self.at = self.text.len();
                return None;
            }
            value = Some(so_far * 10 + (digit - b'0') as i64);
            self.at += 1;
        }
        value.map(|n| n as usize)
    }

    /// `*`: the next operand as a width or precision.
    fn number_operand(&mut self, p: &Printer, operands: &[Option<Value>]) -> Option<i64> {
        let operand = operands.get(self.next)?;
        self.next += 1;
        let v = operand.as_ref()?;
        let number = match v.kind(p.cx) {
            RKind::Int | RKind::Int8 | RKind::Int16 | RKind::Int32 | RKind::Int64 => v.slots[0] as i64,
            RKind::Uint | RKind::Uint8 | RKind::Uint16 | RKind::Uint32 | RKind::Uint64 | RKind::Uintptr => {
                i64::try_from(v.slots[0]).ok()?
            }
            _ => return None,
        };
        (number.abs() <= LARGEST).then_some(number)
    }

    /// An explicit index `[n]`, if there is one; whether it was one.
    fn index(&mut self, count: usize) -> bool {
        if self.peek() != Some(b'[') {
            return false;
        }
        self.reordered = true;
        let Some(close) = self.text[self.at..].iter().position(|b| *b == b']') else {
            self.at += 1;
            self.good = false;
            return false;
        };
        let inside = std::str::from_utf8(&self.text[self.at + 1..self.at + close]).unwrap_or("");
        self.at += close + 1;
        let number = if inside.starts_with('+') { None } else { inside.parse::<usize>().ok() };
        match number {
            Some(n) if (1..=count).contains(&n) => {
                self.next = n - 1;
                true
            }
            _ => {
                self.good = false;
                number.is_some()
            }
        }
    }
}
