//! Random expressions of a wanted type.
//!
//! No expression calls a function that changes something: Go leaves the order of such effects beside reads open.
//! Parts that may panic are guarded in most places, so that programs get far.

use super::program::Generator;
use super::types::{Ty, bits, signed};

impl Generator {
    /// An expression of a type, at most `depth` operators deep.
    pub fn expr(&mut self, ty: &Ty, depth: usize) -> String {
        if depth == 0 || self.rng.chance(20) {
            return self.leaf(ty);
        }
        match ty {
            Ty::Int(name) => self.int_expr(name, depth - 1),
            Ty::Param => self.param_expr(depth - 1),
            Ty::Float => self.float_expr(depth - 1),
            Ty::Bool => self.bool_expr(depth - 1),
            Ty::Str => self.str_expr(depth - 1),
            Ty::Slice(elem) => self.slice_expr(ty, elem, depth - 1),
            _ => self.leaf(ty),
        }
    }

    /// A variable of the type, a part of one, or a literal.
    fn leaf(&mut self, ty: &Ty) -> String {
        if self.rng.chance(75)
            && let Some(place) = self.readable(ty)
        {
            return place;
        }
        self.literal(ty)
    }

    pub fn literal(&mut self, ty: &Ty) -> String {
        match ty {
            Ty::Int(name) => self.int_literal(name),
            Ty::Param => format!("T({})", self.rng.below(100)),
            Ty::Float => {
                let whole = self.rng.below(2000) as f64 - 1000.0;
                format!("float64({})", whole / 8.0)
            }
            Ty::Bool => self.rng.pick(&["true", "false"]).to_string(),
            Ty::Str => {
                let texts = ["", "a", "Go", "hé", "世界", "x\\ty", "\\xff", "zebra", "0123456789", "A"];
                format!("\"{}\"", self.rng.pick(&texts))
            }
            Ty::Slice(elem) | Ty::Array(_, elem) => {
                let most = if let Ty::Array(len, _) = ty { *len } else { 4 };
                let count = self.rng.below(most + 1);
                let parts: Vec<String> = (0..count).map(|_| self.expr(elem, 1)).collect();
                format!("{}{{{}}}", self.text(ty), parts.join(", "))
            }
            Ty::Map(key, value) => {
                // Constant keys must differ.
                let count = self.rng.below(4);
                let parts: Vec<String> = (0..count)
                    .map(|i| {
                        let key = if **key == Ty::Str { format!("\"k{i}\"") } else { i.to_string() };
                        format!("{key}: {}", self.expr(value, 1))
                    })
                    .collect();
                format!("{}{{{}}}", self.text(ty), parts.join(", "))
            }
            Ty::Struct(_) => {
                let fields = self.fields.clone();
                let parts: Vec<String> = fields
                    .iter()
                    .filter(|_| self.rng.chance(70))
                    .map(|(name, ty)| (name.clone(), ty.clone()))
                    .collect::<Vec<_>>()
                    .into_iter()
                    .map(|(name, ty)| format!("{name}: {}", self.expr(&ty, 1)))
                    .collect();
                format!("{}{{{}}}", self.text(ty), parts.join(", "))
            }
        }
    }

    fn int_literal(&mut self, name: &str) -> String {
        let bits = bits(name);
        let value: i128 = match self.rng.below(6) {
            0 if signed(name) => -(1i128 << (bits - 1)),
            0 | 1 => (1i128 << (bits - signed(name) as u32)) - 1,
            2 if signed(name) => -(self.rng.below(120) as i128),
            3 => (1i128 << self.rng.below(bits as usize - 1)) - 1,
            _ => self.rng.below(100) as i128,
        };
        format!("{name}({value})")
    }

    fn int_expr(&mut self, name: &'static str, depth: usize) -> String {
        let ty = Ty::Int(name);
        match self.rng.below(16) {
            0..=4 => {
                let op = self.rng.pick(&["+", "-", "*", "&", "|", "^", "&^"]);
                format!("({} {op} {})", self.variable_or(&ty), self.expr(&ty, depth))
            }
            5 => {
                let op = self.rng.pick(&["/", "%"]);
                format!("({} {op} ({} | 1))", self.variable_or(&ty), self.expr(&ty, depth))
            }
            6 | 7 => {
                let op = self.rng.pick(&["<<", ">>"]);
                let by = self.rng.pick(&["uint8", "uint", "uint16"]);
                let most = self.rng.pick(&["7", "31", "63", "70"]);
                let count = self.expr(&Ty::Int(by), depth);
                format!("({} {op} ({count} % {most}))", self.variable_or(&ty))
            }
            8 => format!("({}{})", self.rng.pick(&["-", "^", "+"]), self.variable_or(&ty)),
            9..=11 => {
                let from = Ty::integer(&mut self.rng);
                format!("{name}({})", self.run_time(&from, depth))
            }
            12 => format!("{name}(len({}))", self.sized(depth)),
            13 => {
                // Floats that every integer type holds.
                format!("{name}(small({}))", self.expr(&Ty::Float, depth))
            }
            14 => format!(
                "{}({}, {})",
                self.rng.pick(&["min", "max"]),
                self.expr(&ty, depth),
                self.expr(&ty, depth)
            ),
            _ => {
                let text = self.expr(&Ty::Str, depth);
                format!("{name}(byteAt({text}, {}))", self.rng.below(5))
            }
        }
    }

    /// An expression that is no constant: constants that overflow are errors.
    fn run_time(&mut self, ty: &Ty, depth: usize) -> String {
        format!("id({})", self.expr(ty, depth))
    }

    fn variable_or(&mut self, ty: &Ty) -> String {
        self.readable(ty).unwrap_or_else(|| format!("id({})", self.literal(ty)))
    }

    fn param_expr(&mut self, depth: usize) -> String {
        let (a, b) = (self.expr(&Ty::Param, depth), self.expr(&Ty::Param, depth));
        match self.rng.below(5) {
            0 => format!("({a} / ({b} | 1))"),
            1 => format!("({a} << ({} % 9))", self.expr(&Ty::Int("uint8"), depth)),
            2 => format!("T({})", self.run_time(&Ty::Int("int"), depth)),
            _ => format!("({a} {} {b})", self.rng.pick(&["+", "-", "*", "^", "|"])),
        }
    }

    fn float_expr(&mut self, depth: usize) -> String {
        let a = self.expr(&Ty::Float, depth);
        match self.rng.below(5) {
            0 => {
                let from = Ty::integer(&mut self.rng);
                format!("float64({})", self.run_time(&from, depth))
            }
            1 => format!("({a} / (1 + small({})))", self.expr(&Ty::Float, depth)),
            2 => format!("(-{a})"),
            _ => format!("({a} {} {})", self.rng.pick(&["+", "-", "*"]), self.expr(&Ty::Float, depth)),
        }
    }

    pub fn bool_expr(&mut self, depth: usize) -> String {
        match self.rng.below(5) {
            0 => format!("({} && {})", self.expr(&Ty::Bool, depth), self.expr(&Ty::Bool, depth)),
            1 => format!("({} || {})", self.expr(&Ty::Bool, depth), self.expr(&Ty::Bool, depth)),
            2 => format!("!{}", self.expr(&Ty::Bool, depth)),
            _ => {
                let ty = Ty::simple(&mut self.rng);
                let ops: &[&str] =
                    if ty == Ty::Bool { &["==", "!="] } else { &["==", "!=", "<", "<=", ">", ">="] };
                // Two constants of the smallest values may not be comparable in tests of constants: one is none.
                format!("({} {} {})", self.variable_or(&ty), self.rng.pick(ops), self.expr(&ty, depth))
            }
        }
    }

    fn str_expr(&mut self, depth: usize) -> String {
        let a = self.expr(&Ty::Str, depth);
        match self.rng.below(7) {
            0 | 1 => format!("cut({a} + {})", self.expr(&Ty::Str, depth)),
            2 => format!("part({a}, {}, {})", self.rng.below(4), self.rng.below(9)),
            3 => format!("string(rune({}%0x3000))", self.expr(&Ty::Int("uint16"), depth)),
            4 => format!("string([]rune({a}))"),
            5 => format!("string([]byte({a}))"),
            _ => {
                let ty = Ty::simple(&mut self.rng);
                format!("fmt.Sprint({})", self.expr(&ty, depth))
            }
        }
    }

    /// Something that has a length.
    fn sized(&mut self, depth: usize) -> String {
        let ty = match self.rng.below(3) {
            0 => Ty::Str,
            1 => Ty::Slice(Box::new(Ty::Int("int"))),
            _ => Ty::any(&mut self.rng),
        };
        match ty {
            Ty::Str | Ty::Slice(_) | Ty::Map(..) => self.expr(&ty, depth),
            _ => self.expr(&Ty::Str, depth),
        }
    }

    fn slice_expr(&mut self, ty: &Ty, elem: &Ty, depth: usize) -> String {
        let base = self.variable_or(ty);
        match self.rng.below(5) {
            0 => format!("append({base}, {})", self.expr(elem, depth)),
            1 => format!("head({base}, {})", self.rng.below(4)),
            2 => format!("tail({base}, {})", self.rng.below(4)),
            3 => format!("append({}(nil), {base}...)", self.text(ty)),
            _ => format!("append(head({base}, {}), {})", self.rng.below(3), self.expr(elem, depth)),
        }
    }
}
