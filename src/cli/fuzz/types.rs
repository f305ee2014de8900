//! The types of generated programs, as Go writes them.

use super::rng::Rng;

#[derive(Clone, PartialEq, Debug)]
pub enum Ty {
    /// Any of INTS.
    Int(&'static str),
    /// A type parameter that stands for an integer type.
    Param,
    Float,
    Bool,
    Str,
    Slice(Box<Ty>),
    Array(usize, Box<Ty>),
    Map(Box<Ty>, Box<Ty>),
    /// The struct of a program with this number.
    Struct(usize),
}

pub const INTS: [&str; 10] =
    ["int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64"];

pub fn bits(name: &str) -> u32 {
    match name.trim_start_matches(|c: char| c.is_alphabetic()) {
        "8" => 8,
        "16" => 16,
        "32" => 32,
        _ => 64,
    }
}

pub fn signed(name: &str) -> bool {
    name.starts_with('i')
}

impl Ty {
    /// The type in a program whose names begin with `prefix`.
    pub fn text(&self, prefix: &str) -> String {
        match self {
            Ty::Int(name) => name.to_string(),
            Ty::Param => "T".into(),
            Ty::Float => "float64".into(),
            Ty::Bool => "bool".into(),
            Ty::Str => "string".into(),
            Ty::Slice(elem) => format!("[]{}", elem.text(prefix)),
            Ty::Array(len, elem) => format!("[{len}]{}", elem.text(prefix)),
            Ty::Map(key, value) => format!("map[{}]{}", key.text(prefix), value.text(prefix)),
            Ty::Struct(_) => format!("{prefix}S"),
        }
    }

    pub fn integer(rng: &mut Rng) -> Ty {
        Ty::Int(rng.pick(&INTS))
    }

    /// A type without parts.
    pub fn simple(rng: &mut Rng) -> Ty {
        match rng.below(10) {
            0 => Ty::Float,
            1 => Ty::Bool,
            2 | 3 => Ty::Str,
            _ => Ty::integer(rng),
        }
    }

    pub fn any(rng: &mut Rng) -> Ty {
        match rng.below(15) {
            0..=2 => Ty::Slice(Box::new(Ty::simple(rng))),
            3 => Ty::Array(1 + rng.below(4), Box::new(Ty::simple(rng))),
            4 => {
                let key = if rng.chance(50) { Ty::Str } else { Ty::integer(rng) };
                let value = match rng.below(4) {
                    0 => Ty::Array(2, Box::new(Ty::integer(rng))),
                    1 => Ty::Slice(Box::new(Ty::integer(rng))),
                    _ => Ty::simple(rng),
                };
                Ty::Map(Box::new(key), Box::new(value))
            }
            5 => Ty::Struct(0),
            6 => Ty::Slice(Box::new(Ty::Slice(Box::new(Ty::integer(rng))))),
            7 => Ty::Slice(Box::new(Ty::Array(2, Box::new(Ty::integer(rng))))),
            _ => Ty::simple(rng),
        }
    }
}
