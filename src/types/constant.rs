//! Exact arithmetic on constants (the Go spec, "Constant expressions").

use super::info::Const;
use super::model::Basic;
use crate::syntax::ast::BinaryOp;
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

/// Bits of the largest constant that gc keeps; beyond it "constant overflow".
pub const MAX_BITS: u64 = 512;
/// Bytes of the longest constant string (gc keeps 2 GB).
pub const MAX_STRING: usize = 16 << 20;
/// The largest constant shift.
const MAX_SHIFT: u64 = 1023 - 1 + 52;

/// A fraction in lowest terms.
fn ratio(n: BigInt, d: BigInt) -> Const {
    if d.is_one() {
        return Const::Float(n, d);
    }
    let g = n.gcd(&d);
    let (n, d) = if g.is_zero() { (n, d) } else { (n / &g, d / &g) };
    if d.is_negative() { Const::Float(-n, -d) } else { Const::Float(n, d) }
}

impl Const {
    pub fn int(v: i64) -> Const {
        Const::Int(BigInt::from(v))
    }

    /// The value as an integer, if it is one.
    pub fn to_int(&self) -> Option<BigInt> {
        match self {
            Const::Int(v) => Some(v.clone()),
            Const::Float(n, d) if (n % d).is_zero() => Some(n / d),
            Const::Complex(parts) if parts[1].is_zero() => parts[0].to_int(),
            _ => None,
        }
    }

    /// The value as a fraction.
    pub fn to_float(&self) -> Option<Const> {
        match self {
            Const::Int(v) => Some(Const::Float(v.clone(), BigInt::one())),
            Const::Float(..) => Some(self.clone()),
            Const::Complex(parts) if parts[1].is_zero() => Some(parts[0].clone()),
            _ => None,
        }
    }

    /// The real and the imaginary part.
    pub fn to_complex(&self) -> Option<Box<[Const; 2]>> {
        match self {
            Const::Complex(parts) => Some(parts.clone()),
            _ => Some(Box::new([self.to_float()?, Const::int(0).to_float()?])),
        }
    }

    /// The nearest float64; infinite beyond its range.
    pub fn to_f64(&self) -> f64 {
        match self {
            Const::Int(v) => nearest(v, &BigInt::one()),
            Const::Float(n, d) => nearest(n, d),
            Const::Complex(parts) => parts[0].to_f64(),
            _ => 0.0,
        }
    }

    /// The exact value of a finite float64.
    pub fn from_f64(v: f64) -> Const {
        let bits = v.to_bits();
        let exponent = ((bits >> 52) & 0x7ff) as i64;
        let mantissa = bits & ((1 << 52) - 1);
        let (m, e) = if exponent == 0 { (mantissa, -1074) } else { (mantissa | 1 << 52, exponent - 1075) };
        let m = if v < 0.0 { -BigInt::from(m) } else { BigInt::from(m) };
        if e >= 0 { ratio(m << e as usize, BigInt::one()) } else { ratio(m, BigInt::one() << (-e) as usize) }
    }

    pub fn is_negative(&self) -> bool {
        match self {
            Const::Int(v) => v.is_negative(),
            Const::Float(n, _) => n.is_negative(),
            _ => false,
        }
    }

    pub fn is_zero(&self) -> bool {
        match self {
            Const::Int(v) => v.is_zero(),
            Const::Float(n, _) => n.is_zero(),
            Const::Complex(parts) => parts.iter().all(Const::is_zero),
            _ => false,
        }
    }

    /// Too large to be kept.
    pub fn overflows(&self) -> bool {
        matches!(self, Const::Int(v) if v.bits() > MAX_BITS)
    }
}

/// The float64 nearest to n / d, ties to even.
fn nearest(n: &BigInt, d: &BigInt) -> f64 {
    if n.is_zero() {
        return 0.0;
    }
    let negative = n.is_negative();
    let n = n.abs();
    // The quotient with 66 bits or so, the last one sticky, rounds as the exact value does.
    let shift = 66 - (n.bits() as i64 - d.bits() as i64);
    let (q, r) =
        if shift >= 0 { (n << shift as usize).div_rem(d) } else { n.div_rem(&(d << (-shift) as usize)) };
    let sticky = if r.is_zero() { BigInt::zero() } else { BigInt::one() };
    let value = round_scaled(&(q | sticky), -shift);
    if negative { -value } else { value }
}

/// m * 2^e, rounded once, also among subnormal numbers.
fn round_scaled(m: &BigInt, e: i64) -> f64 {
    let bits = m.bits() as i64;
    let top = bits + e;
    if top > 1024 {
        return f64::INFINITY;
    }
    let keep = if top <= -1022 { (top + 1074).max(0) } else { 53 };
    let drop = bits - keep;
    if drop <= 0 {
        return m.to_f64().unwrap_or(0.0) * pow2(e);
    }
    let half = BigInt::one() << (drop - 1) as usize;
    let mask = (BigInt::one() << drop as usize) - 1;
    let rest = m & &mask;
    let mut kept: BigInt = m >> drop as usize;
    if rest > half || (rest == half && kept.is_odd()) {
        kept += 1;
    }
    kept.to_f64().unwrap_or(0.0) * pow2(e + drop)
}

/// 2^e for exponents that may be out of one factor's range.
fn pow2(e: i64) -> f64 {
    let half = (e / 2) as i32;
    2f64.powi(half) * 2f64.powi(e as i32 - half)
}

/// `x op y` for operands of one kind; None for a division by zero or kinds that do not fit.
pub fn binary(op: BinaryOp, x: &Const, y: &Const, integer: bool) -> Option<Const> {
    use BinaryOp::*;
    match (x, y) {
        (Const::Bool(a), Const::Bool(b)) => match op {
            LogAnd => Some(Const::Bool(*a && *b)),
            LogOr => Some(Const::Bool(*a || *b)),
            _ => None,
        },
        (Const::Str(a), Const::Str(b)) if op == Add => Some(Const::Str([&a[..], &b[..]].concat().into())),
        (Const::Int(a), Const::Int(b)) => int_binary(op, a, b, integer),
        (Const::Complex(_), _) | (_, Const::Complex(_)) => complex_binary(op, x, y),
        _ => {
            let (Const::Float(a, b), Const::Float(c, d)) = (x.to_float()?, y.to_float()?) else {
                return None;
            };
            Some(match op {
                Add => ratio(&a * &d + &c * &b, b * d),
                Sub => ratio(&a * &d - &c * &b, b * d),
                Mul => ratio(a * c, b * d),
                Div if !c.is_zero() => ratio(a * d, b * c),
                _ => return None,
            })
        }
    }
}

/// Complex arithmetic, exact as all of it.
fn complex_binary(op: BinaryOp, x: &Const, y: &Const) -> Option<Const> {
    use BinaryOp::*;
    let ([a, b], [c, d]) = (*x.to_complex()?, *y.to_complex()?);
    let of = |op, x: &Const, y: &Const| binary(op, x, y, false);
    let (re, im) = match op {
        Add | Sub => (of(op, &a, &c)?, of(op, &b, &d)?),
        Mul => {
            (of(Sub, &of(Mul, &a, &c)?, &of(Mul, &b, &d)?)?, of(Add, &of(Mul, &b, &c)?, &of(Mul, &a, &d)?)?)
        }
        Div => {
            let size = of(Add, &of(Mul, &c, &c)?, &of(Mul, &d, &d)?)?;
            let re = of(Add, &of(Mul, &a, &c)?, &of(Mul, &b, &d)?)?;
            let im = of(Sub, &of(Mul, &b, &c)?, &of(Mul, &a, &d)?)?;
            (of(Div, &re, &size)?, of(Div, &im, &size)?)
        }
        _ => return None,
    };
    Some(Const::Complex(Box::new([re, im])))
}

fn int_binary(op: BinaryOp, a: &BigInt, b: &BigInt, integer: bool) -> Option<Const> {
    use BinaryOp::*;
    if matches!(op, Div | Rem) && b.is_zero() {
        return None;
    }
    Some(match op {
        Add => Const::Int(a + b),
        Sub => Const::Int(a - b),
        Mul => Const::Int(a * b),
        // Truncated, as BigInt's own operators do.
        Div if integer => Const::Int(a / b),
        Div => ratio(a.clone(), b.clone()),
        Rem => Const::Int(a % b),
        And => Const::Int(a & b),
        Or => Const::Int(a | b),
        Xor => Const::Int(a ^ b),
        AndNot => Const::Int(a & !b),
        _ => return None,
    })
}

/// A number without its fraction.
pub fn truncated(x: &Const) -> Option<BigInt> {
    match x {
        Const::Int(v) => Some(v.clone()),
        Const::Float(n, d) => Some(n / d),
        _ => None,
    }
}

/// `x << n` or `x >> n`; None when n is too large for a constant.
pub fn shift(left: bool, x: &BigInt, n: &BigInt) -> Option<Const> {
    let n = n.to_u64()?;
    if left && n > MAX_SHIFT {
        return None;
    }
    Some(Const::Int(if left { x << n as usize } else { x >> n.min(1 << 20) as usize }))
}

/// A constant as the plainest kind that holds its value: 1.0 + 0i as 1.
pub fn plainest(x: &Const) -> Const {
    x.to_int().map(Const::Int).or_else(|| x.to_float()).unwrap_or_else(|| x.clone())
}

/// How two constants compare; None when they cannot be ordered (bools, different kinds).
pub fn compare(x: &Const, y: &Const) -> Option<Ordering> {
    match (x, y) {
        (Const::Int(a), Const::Int(b)) => Some(a.cmp(b)),
        (Const::Str(a), Const::Str(b)) => Some(a.cmp(b)),
        // Numbers of one value may be kept as different kinds.
        (Const::Complex(_), _) | (_, Const::Complex(_)) => {
            (x.to_complex()? == y.to_complex()?).then_some(Ordering::Equal)
        }
        _ => {
            let (Const::Float(a, b), Const::Float(c, d)) = (x.to_float()?, y.to_float()?) else {
                return None;
            };
            Some((a * d).cmp(&(c * b)))
        }
    }
}

/// The value that a constant has in a basic type, or None if it does not fit (the Go spec, "Representability").
pub fn represent(value: &Const, basic: Basic) -> Option<Const> {
    use Basic::*;
    let fits = |v: BigInt, bits: u32, signed: bool| {
        let (lo, hi) = if signed {
            (-(BigInt::one() << (bits - 1)), BigInt::one() << (bits - 1))
        } else {
            (BigInt::zero(), BigInt::one() << bits)
        };
        (v >= lo && v < hi).then_some(Const::Int(v))
    };
    match (basic, value) {
        (Bool | UntypedBool, Const::Bool(_)) | (String | UntypedString, Const::Str(_)) => Some(value.clone()),
        (UntypedInt | UntypedRune, _) => value.to_int().map(Const::Int),
        (UntypedFloat, _) => value.to_float(),
        (UntypedComplex, _) => Some(Const::Complex(value.to_complex()?)),
        (Int | Int64, _) => fits(value.to_int()?, 64, true),
        (Int8, _) => fits(value.to_int()?, 8, true),
        (Int16, _) => fits(value.to_int()?, 16, true),
        (Int32, _) => fits(value.to_int()?, 32, true),
        (Uint | Uint64 | Uintptr, _) => fits(value.to_int()?, 64, false),
        (Uint8, _) => fits(value.to_int()?, 8, false),
        (Uint16, _) => fits(value.to_int()?, 16, false),
        (Uint32, _) => fits(value.to_int()?, 32, false),
        (Float64, _) => {
            let v = value.to_float()?.to_f64();
            v.is_finite().then(|| Const::from_f64(v))
        }
        (Float32, _) => {
            let v = value.to_float()?.to_f64() as f32;
            v.is_finite().then(|| Const::from_f64(v as f64))
        }
        (Complex64 | Complex128, _) => {
            let part = if basic == Complex64 { Float32 } else { Float64 };
            let [re, im] = *value.to_complex()?;
            Some(Const::Complex(Box::new([represent(&re, part)?, represent(&im, part)?])))
        }
        _ => None,
    }
}

/// A number literal's value, as written (the Go spec, "Integer literals", "Floating-point literals").
pub fn parse_number(text: &str) -> Option<Const> {
    let text: std::string::String = text.chars().filter(|c| *c != '_').collect();
    let lower = text.to_ascii_lowercase();
    let (digits, radix) = match lower.get(..2) {
        Some("0x") => (&lower[2..], 16),
        Some("0o") => (&lower[2..], 8),
        Some("0b") => (&lower[2..], 2),
        _ => (&lower[..], 10),
    };
    let is_float = digits.contains(['.', 'p']) || (radix == 10 && digits.contains('e'));
    if !is_float {
        let radix = if radix == 10 && digits.len() > 1 && digits.starts_with('0') { 8 } else { radix };
        return BigInt::parse_bytes(digits.as_bytes(), radix).map(Const::Int);
    }
    let (mantissa, exponent) = match digits.split_once(if radix == 16 { 'p' } else { 'e' }) {
        Some((m, e)) => (m, e.parse::<i64>().ok()?),
        None => (digits, 0),
    };
    // Beyond this no type could hold it, and the digits would fill the memory.
    if exponent.abs() > 100_000 {
        return None;
    }
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let number = BigInt::parse_bytes(format!("0{whole}{part}").as_bytes(), radix)?;
    let scale = BigInt::from(radix).pow(part.len() as u32);
    let base = BigInt::from(if radix == 16 { 2 } else { 10 });
    let power = base.pow(exponent.unsigned_abs() as u32);
    Some(if exponent >= 0 { ratio(number * power, scale) } else { ratio(number, scale * power) })
}

/// An imaginary literal's value: its part before the `i` is decimal also with leading zeros.
pub fn parse_imaginary(text: &str) -> Option<Const> {
    let part = text.strip_suffix('i')?;
    let decimal = part.chars().all(|c| c.is_ascii_digit() || c == '_');
    let part = if decimal { part.trim_start_matches(['0', '_']) } else { part };
    let part = if part.is_empty() { "0" } else { part };
    let parts = [Const::int(0).to_float()?, parse_number(part)?.to_float()?];
    Some(Const::Complex(Box::new(parts)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Const {
        parse_number(text).unwrap()
    }

    #[test]
    fn literals_have_their_exact_values() {
        assert_eq!(number("0x_ff"), Const::int(255));
        assert_eq!(number("017"), Const::int(15));
        assert_eq!(number("0b101"), Const::int(5));
        assert_eq!(number("1_000"), Const::int(1000));
        assert_eq!(number("2.50"), Const::Float(5.into(), 2.into()));
        assert_eq!(number("1e-2"), Const::Float(1.into(), 100.into()));
        assert_eq!(number("0x1p-2"), Const::Float(1.into(), 4.into()));
        assert_eq!(number("0x.8p1").to_int(), Some(1.into()));
    }

    #[test]
    fn floats_round_as_the_machine_does() {
        for text in ["0.1", "1e23", "3.14159", "1e308", "5e-324", "2.2250738585072014e-308", "123456789.125"]
        {
            assert_eq!(number(text).to_f64(), text.parse::<f64>().unwrap(), "{text}");
        }
        assert_eq!(number("1e400").to_f64(), f64::INFINITY);
        assert_eq!(Const::from_f64(-0.75), Const::Float((-3).into(), 4.into()));
    }

    #[test]
    fn arithmetic_is_exact() {
        let third = binary(BinaryOp::Div, &number("1.0"), &Const::int(3), false).unwrap();
        assert_eq!(binary(BinaryOp::Mul, &third, &Const::int(3), false).unwrap().to_int(), Some(1.into()));
        assert_eq!(binary(BinaryOp::Div, &Const::int(-7), &Const::int(2), true), Some(Const::int(-3)));
        assert_eq!(binary(BinaryOp::Rem, &Const::int(-7), &Const::int(2), true), Some(Const::int(-1)));
        assert_eq!(binary(BinaryOp::Div, &Const::int(1), &Const::int(0), true), None);
        assert_eq!(shift(true, &1.into(), &70.into()).unwrap().to_int(), Some(BigInt::one() << 70));
        assert_eq!(compare(&number("0.5"), &Const::int(1)), Some(Ordering::Less));
    }

    #[test]
    fn complex_numbers_are_exact_too() {
        let i = parse_imaginary("1i").unwrap();
        let minus_one = binary(BinaryOp::Mul, &i, &i, false).unwrap();
        assert_eq!(minus_one.to_int(), Some((-1).into()));
        assert_eq!(compare(&minus_one, &Const::int(-1)), Some(Ordering::Equal));
        assert_eq!(compare(&i, &Const::int(1)), None);
        let third = binary(BinaryOp::Div, &i, &Const::int(3), false).unwrap();
        assert_eq!(binary(BinaryOp::Mul, &third, &Const::int(3), false), Some(i.clone()));
        assert_eq!(parse_imaginary("0_08i"), parse_imaginary("8i"));
        assert_eq!(parse_imaginary("0x10i"), parse_imaginary("16i"));
        assert_eq!(represent(&i, Basic::Float64), None);
        assert_eq!(represent(&minus_one, Basic::Int8), Some(Const::int(-1)));
        assert_eq!(represent(&parse_imaginary("1e39i").unwrap(), Basic::Complex64), None);
    }

    #[test]
    fn representability_has_the_types_bounds() {
        assert_eq!(represent(&Const::int(255), Basic::Uint8), Some(Const::int(255)));
        assert_eq!(represent(&Const::int(256), Basic::Uint8), None);
        assert_eq!(represent(&Const::int(-129), Basic::Int8), None);
        assert_eq!(represent(&number("3.0"), Basic::Int), Some(Const::int(3)));
        assert_eq!(represent(&number("3.5"), Basic::Int), None);
        assert_eq!(represent(&number("1e39"), Basic::Float32), None);
        assert_eq!(represent(&Const::int(1), Basic::String), None);
    }
}
