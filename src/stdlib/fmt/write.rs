//! Writing single things with flags, width and precision: integers, floats, strings, bytes.

use crate::stdlib::float;
use crate::stdlib::quote::{self, Allow, REPLACEMENT};

/// What stands between `%` and the verb.
#[derive(Clone, Copy, Default)]
pub(super) struct Flags {
    pub width: Option<usize>,
    pub precision: Option<usize>,
    pub minus: bool,
    pub plus: bool,
    pub sharp: bool,
    pub space: bool,
    pub zero: bool,
    /// `%+v` and `%#v`, whose flags mean something of their own.
    pub plus_v: bool,
    pub sharp_v: bool,
}

/// Text under way, and the flags of the verb that is being written.
#[derive(Default)]
pub(super) struct Writer {
    pub out: Vec<u8>,
    pub flags: Flags,
}

impl Writer {
    pub fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    pub fn rune(&mut self, rune: u32) {
        quote::encode(rune as i64, &mut self.out);
    }

    fn padding(&mut self, count: usize) {
        // Zeros go to the left only.
        let byte = if self.flags.zero && !self.flags.minus { b'0' } else { b' ' };
        self.out.resize(self.out.len() + count, byte);
    }

    pub fn pad(&mut self, text: &[u8]) {
        let missing = self.flags.width.unwrap_or(0).saturating_sub(quote::count(text));
        if !self.flags.minus {
            self.padding(missing);
        }
        self.out.extend_from_slice(text);
        if self.flags.minus {
            self.padding(missing);
        }
    }

    /// Pads with spaces even under the zero flag.
    fn pad_spaces(&mut self, text: &[u8]) {
        let zero = std::mem::replace(&mut self.flags.zero, false);
        self.pad(text);
        self.flags.zero = zero;
    }

    fn truncated<'a>(&self, text: &'a [u8]) -> &'a [u8] {
        match self.flags.precision.and_then(|n| quote::runes(text).nth(n)) {
            Some((end, _, _)) => &text[..end],
            None => text,
        }
    }

    pub fn string(&mut self, text: &[u8]) {
        let text = self.truncated(text);
        self.pad(text);
    }

    fn allow(&self) -> Allow {
        if self.flags.plus { Allow::Ascii } else { Allow::Print }
    }

    pub fn quoted(&mut self, text: &[u8]) {
        let text = self.truncated(text);
        if self.flags.sharp && quote::can_backquote(text) {
            self.pad(&[b"`", text, b"`"].concat());
        } else {
            let quoted = quote::quote(text, self.allow());
            self.pad(quoted.as_bytes());
        }
    }

    /// A string's or byte slice's bytes in hexadecimal.
    pub fn hex_bytes(&mut self, bytes: &[u8], upper: bool) {
        let bytes = &bytes[..self.flags.precision.unwrap_or(bytes.len()).min(bytes.len())];
        let prefix = if !self.flags.sharp {
            ""
        } else if upper {
            "0X"
        } else {
            "0x"
        };
        let mut text = String::new();
        for (i, byte) in bytes.iter().enumerate() {
            if i > 0 && self.flags.space {
                text.push(' ');
            }
            if i == 0 || self.flags.space {
                text.push_str(prefix);
            }
            text.push_str(&if upper { format!("{byte:02X}") } else { format!("{byte:02x}") });
        }
        self.pad(text.as_bytes());
    }

    /// An integer in base 2, 8, 10 or 16; `verb` decides letters and the `0o` prefix.
    pub fn integer(&mut self, value: u64, base: u32, signed: bool, verb: char) {
        let negative = signed && (value as i64) < 0;
        let size = if negative { value.wrapping_neg() } else { value };
        let flags = self.flags;
        if flags.precision == Some(0) && size == 0 {
            return self.pad_spaces(b"");
        }
        let signs = negative || flags.plus || flags.space;
        let least = match flags.precision {
            Some(precision) => precision,
            None if flags.zero && !flags.minus => flags.width.unwrap_or(0).saturating_sub(signs as usize),
            None => 0,
        };
        let upper = verb == 'X';
        let mut digits = match base {
            2 => format!("{size:b}"),
            8 => format!("{size:o}"),
            16 if upper => format!("{size:X}"),
            16 => format!("{size:x}"),
            _ => size.to_string(),
        };
        if digits.len() < least {
            digits.insert_str(0, &"0".repeat(least - digits.len()));
        }
        let prefix = match base {
            2 if flags.sharp => "0b",
            8 if flags.sharp && !digits.starts_with('0') => "0",
            16 if flags.sharp && upper => "0X",
            16 if flags.sharp => "0x",
            _ => "",
        };
        let octal = if verb == 'O' { "0o" } else { "" };
        let sign = if negative {
            "-"
        } else if flags.plus {
            "+"
        } else if flags.space {
            " "
        } else {
            ""
        };
        self.pad_spaces(format!("{sign}{octal}{prefix}{digits}").as_bytes());
    }

    pub fn hex64(&mut self, value: u64, leading: bool) {
        let sharp = std::mem::replace(&mut self.flags.sharp, leading);
        self.integer(value, 16, false, 'v');
        self.flags.sharp = sharp;
    }

    pub fn character(&mut self, value: u64) {
        let mut text = Vec::new();
        quote::encode(if value > 0x10_ffff { REPLACEMENT as i64 } else { value as i64 }, &mut text);
        self.pad(&text);
    }

    pub fn quoted_character(&mut self, value: u64) {
        let rune = if value > 0x10_ffff { REPLACEMENT as i64 } else { value as i64 };
        let text = quote::quote_rune(rune, self.allow());
        self.pad(text.as_bytes());
    }

    pub fn unicode(&mut self, value: u64) {
        let digits = self.flags.precision.unwrap_or(4).max(4);
        let mut text = format!("U+{value:0digits$X}");
        if self.flags.sharp && value <= 0x10_ffff && quote::is_print(value as u32) {
            let c = char::from_u32(value as u32).unwrap_or('\u{fffd}');
            text.push_str(&format!(" '{c}'"));
        }
        self.pad_spaces(text.as_bytes());
    }

    pub fn float(&mut self, value: f64, bits: u32, verb: u8, precision: i32) {
        let precision = self.flags.precision.map_or(precision, |p| p as i32);
        let text = float::format(value, verb, precision, bits);
        let (mut sign, mut number) = match text.as_bytes()[0] {
            b'-' => ('-', text[1..].to_string()),
            b'+' => ('+', text[1..].to_string()),
            _ => ('+', text),
        };
        let flags = self.flags;
        if flags.space && sign == '+' && !flags.plus {
            sign = ' ';
        }
        let special = number.starts_with(['I', 'N']);
        if !special && flags.sharp && verb != b'b' {
            number = with_point(&number, verb, precision);
        }
        let shows = flags.plus || sign != '+';
        if special {
            // Infinity always shows its sign.
            let shows = if number.starts_with('N') { flags.space || flags.plus } else { true };
            let text = if shows { format!("{sign}{number}") } else { number };
            return self.pad_spaces(text.as_bytes());
        }
        if !shows {
            return self.pad(number.as_bytes());
        }
        let width = flags.width.unwrap_or(0);
        if flags.zero && !flags.minus && width > number.len() + 1 {
            // The sign stands before the zeros.
            self.out.push(sign as u8);
            self.padding(width - number.len() - 1);
            self.out.extend_from_slice(number.as_bytes());
        } else {
            self.pad(format!("{sign}{number}").as_bytes());
        }
    }
}

/// A number without sign under the sharp flag: with a decimal point, and in `%g` with its trailing zeros.
fn with_point(number: &str, verb: u8, precision: i32) -> String {
    let hex = matches!(verb, b'x' | b'X');
    let end = number.find(if hex { ['p', 'P'] } else { ['e', 'E'] }).unwrap_or(number.len());
    let (mantissa, tail) = number.split_at(end);
    let mut wanted = match verb {
        b'g' | b'G' | b'x' if precision < 0 => 6,
        b'g' | b'G' | b'x' => precision,
        _ => 0,
    };
    let digits: Vec<char> = mantissa.chars().filter(|c| *c != '.').collect();
    wanted -= digits.iter().skip_while(|c| **c == '0').count() as i32;
    let mut out = mantissa.to_string();
    if !mantissa.contains('.') {
        if mantissa == "0" {
            wanted -= 1;
        }
        out.push('.');
    }
    out.push_str(&"0".repeat(wanted.max(0) as usize));
    out + tail
}
