//! Floating-point numbers as text, in Go's forms (strconv.FormatFloat).

/// The decimal digits of a finite number, and where its point is: 0.d1d2d3 times ten to the `point`.
struct Digits {
    digits: Vec<u8>,
    point: i32,
}

/// Reads Rust's `d.ddde±x`.
fn read_exponential(text: &str) -> Digits {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let mut digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
    while digits.len() > 1 && digits.last() == Some(&b'0') {
        digits.pop();
    }
    let mut point = exponent.parse::<i32>().unwrap_or(0) + 1;
    if digits == b"0" {
        digits.clear();
        point = 0;
    }
    Digits { digits, point }
}

fn shortest(value: f64, bits: u32) -> Digits {
    let single = value as f32;
    let text = if bits == 32 { format!("{single:e}") } else { format!("{value:e}") };
    let digits = read_exponential(&text);
    // Halfway between two texts that both read back, Rust takes the upper one and Go the even one.
    if digits.digits.last().is_some_and(|d| d % 2 == 1) {
        let places = digits.digits.len() - 1;
        let even = if bits == 32 { format!("{single:.places$e}") } else { format!("{value:.places$e}") };
        let reads_back = if bits == 32 { even.parse() == Ok(single) } else { even.parse() == Ok(value) };
        if reads_back {
            return read_exponential(&even);
        }
    }
    digits
}

/// `value` in format `e`, `E`, `f`, `g`, `G`, `b`, `x` or `X`; a negative precision asks for the fewest digits that
/// read back as the same number of `bits` (32 or 64).
pub(super) fn format(value: f64, format: u8, precision: i32, bits: u32) -> String {
    if value.is_nan() {
        return "NaN".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "+Inf".into() } else { "-Inf".into() };
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let size = value.abs();
    let body = match format {
        b'b' => binary(size, bits),
        b'x' | b'X' => hexadecimal(size, precision, format == b'X'),
        b'e' | b'E' => {
            let digits = if precision < 0 {
                shortest(size, bits)
            } else {
                read_exponential(&std::format!("{size:.*e}", precision as usize))
            };
            let places = if precision < 0 { digits.digits.len().max(1) - 1 } else { precision as usize };
            exponential(&digits, places, format)
        }
        b'f' | b'F' if precision < 0 => fixed(&shortest(size, bits)),
        b'f' | b'F' => std::format!("{size:.*}", precision as usize),
        _ => general(size, precision, bits, format),
    };
    sign.to_string() + &body
}

fn general(size: f64, precision: i32, bits: u32, format: u8) -> String {
    let (digits, limit) = if precision < 0 {
        (shortest(size, bits), 6)
    } else {
        let precision = precision.max(1);
        let digits = read_exponential(&std::format!("{size:.*e}", precision as usize - 1));
        let count = digits.digits.len() as i32;
        let limit = if precision > count && count >= digits.point { count } else { precision };
        (digits, limit)
    };
    let exponent = digits.point - 1;
    if exponent < -4 || exponent >= limit {
        // From `g` to `e`, from `G` to `E`.
        return exponential(&digits, digits.digits.len().max(1) - 1, format - 2);
    }
    fixed(&digits)
}

/// `d.ddde±xx` with `places` digits after the point.
fn exponential(digits: &Digits, places: usize, e: u8) -> String {
    let digit = |i: usize| digits.digits.get(i).copied().unwrap_or(b'0') as char;
    let mut out = String::from(digit(0));
    if places > 0 {
        out.push('.');
        out.extend((1..=places).map(digit));
    }
    let exponent = if digits.digits.is_empty() { 0 } else { digits.point - 1 };
    let sign = if exponent < 0 { '-' } else { '+' };
    out + &std::format!("{}{sign}{:02}", e as char, exponent.abs())
}

/// All digits, without an exponent.
fn fixed(digits: &Digits) -> String {
    let mut out = String::new();
    for place in 0..digits.point {
        out.push(digits.digits.get(place as usize).copied().unwrap_or(b'0') as char);
    }
    if out.is_empty() {
        out.push('0');
    }
    let count = digits.digits.len() as i32;
    if count > digits.point {
        out.push('.');
        for place in digits.point..count {
            out.push(if place < 0 { '0' } else { digits.digits[place as usize] as char });
        }
    }
    out
}

/// Mantissa and power of two: `4503599627370496p-52`.
fn binary(size: f64, bits: u32) -> String {
    if bits == 32 {
        let raw = (size as f32).to_bits();
        let (exponent, mantissa) = (raw >> 23 & 0xff, raw & 0x7f_ffff);
        let mantissa = if exponent == 0 { mantissa } else { mantissa | 1 << 23 };
        return std::format!("{mantissa}p{:+}", exponent.max(1) as i32 - 150);
    }
    let raw = size.to_bits();
    let (exponent, mantissa) = (raw >> 52 & 0x7ff, raw & ((1 << 52) - 1));
    let mantissa = if exponent == 0 { mantissa } else { mantissa | 1 << 52 };
    std::format!("{mantissa}p{:+}", exponent.max(1) as i32 - 1075)
}

/// `0x1.8p+01`.
fn hexadecimal(size: f64, precision: i32, upper: bool) -> String {
    let raw = size.to_bits();
    let (mut exponent, mut mantissa) = ((raw >> 52 & 0x7ff) as i32, raw & ((1 << 52) - 1));
    if size == 0.0 {
        exponent = 0;
    } else if exponent == 0 {
        // A subnormal number: brings its first digit before the point.
        let shift = mantissa.leading_zeros() - 11;
        mantissa <<= shift;
        exponent = -1022 - shift as i32;
    } else {
        mantissa |= 1 << 52;
        exponent -= 1023;
    }
    if (0..13).contains(&precision) {
        // Rounds half to even at the wanted digit.
        let drop = 52 - 4 * precision as u32;
        let (half, rest) = (1u64 << (drop - 1), mantissa & ((1 << drop) - 1));
        mantissa >>= drop;
        if rest > half || rest == half && mantissa & 1 == 1 {
            mantissa += 1;
        }
        mantissa <<= drop;
        if mantissa >> 53 != 0 {
            mantissa >>= 1;
            exponent += 1;
        }
    }
    let mut fraction = std::format!("{:013x}", mantissa & ((1 << 52) - 1));
    if precision < 0 {
        fraction.truncate(fraction.trim_end_matches('0').len());
    } else {
        fraction = std::format!("{fraction:0<width$}", width = precision as usize);
        fraction.truncate(precision as usize);
    }
    let point = if fraction.is_empty() { "" } else { "." };
    let sign = if exponent < 0 { '-' } else { '+' };
    let text = std::format!("0x{}{point}{fraction}p{sign}{:02}", mantissa >> 52, exponent.abs());
    if upper { text.to_uppercase() } else { text }
}

#[cfg(test)]
mod tests {
    use super::format;

    #[test]
    fn shortest_and_rounded_forms() {
        let cases: [(f64, u8, i32, u32, &str); 20] = [
            (1.0, b'g', -1, 64, "1"),
            (1e6, b'g', -1, 64, "1e+06"),
            (123456789.0, b'g', -1, 64, "1.23456789e+08"),
            (100000.0, b'g', -1, 64, "100000"),
            (0.0001, b'g', -1, 64, "0.0001"),
            (0.00001, b'g', -1, 64, "1e-05"),
            (0.1f32 as f64, b'g', -1, 32, "0.1"),
            (100.0, b'g', 3, 64, "100"),
            (1000.0, b'g', 3, 64, "1e+03"),
            (2.5, b'f', 0, 64, "2"),
            (2.71459, b'f', 2, 64, "2.71"),
            (0.0, b'e', 3, 64, "0.000e+00"),
            (-0.0, b'g', -1, 64, "-0"),
            (1234.5, b'e', -1, 64, "1.2345e+03"),
            (1e21, b'f', -1, 64, "1000000000000000000000"),
            (1.5, b'b', -1, 64, "6755399441055744p-52"),
            (3.0, b'x', -1, 64, "0x1.8p+01"),
            (1.0, b'x', 2, 64, "0x1.00p+00"),
            (0.05, b'f', -1, 64, "0.05"),
            (905_969_559.660_156_3, b'f', -1, 64, "905969559.6601562"),
        ];
        for (value, form, precision, bits, want) in cases {
            assert_eq!(format(value, form, precision, bits), want, "{value} {}", form as char);
        }
    }
}
