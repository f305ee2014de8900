//! Division of complex numbers.

/// `n / m` by Smith's algorithm, which scales by the divisor's larger part; where that gives no number, infinities and
/// zeros as C99's Annex G has them.
pub(super) fn quotient([a, b]: [f64; 2], [c, d]: [f64; 2]) -> [f64; 2] {
    let [re, im] = if c.abs() >= d.abs() {
        let ratio = d / c;
        let scale = c + ratio * d;
        [(a + b * ratio) / scale, (b - a * ratio) / scale]
    } else {
        let ratio = c / d;
        let scale = d + ratio * c;
        [(a * ratio + b) / scale, (b * ratio - a) / scale]
    };
    if re.is_nan() || im.is_nan() { exceptional([a, b], [c, d]).unwrap_or([re, im]) } else { [re, im] }
}

/// Something divided by zero, infinity divided by something finite, something finite by infinity.
fn exceptional([a, b]: [f64; 2], [c, d]: [f64; 2]) -> Option<[f64; 2]> {
    let infinite = |z: [f64; 2]| z.iter().any(|part| part.is_infinite());
    let finite = |z: [f64; 2]| z.iter().all(|part| part.is_finite());
    // An infinity counts as one, anything else as zero.
    let unit = |part: f64| (if part.is_infinite() { 1.0f64 } else { 0.0 }).copysign(part);
    if c == 0.0 && d == 0.0 && !(a.is_nan() && b.is_nan()) {
        let infinity = f64::INFINITY.copysign(c);
        return Some([infinity * a, infinity * b]);
    }
    if infinite([a, b]) && finite([c, d]) {
        let [a, b] = [unit(a), unit(b)];
        return Some([f64::INFINITY * (a * c + b * d), f64::INFINITY * (b * c - a * d)]);
    }
    if infinite([c, d]) && finite([a, b]) {
        let [c, d] = [unit(c), unit(d)];
        return Some([0.0 * (a * c + b * d), 0.0 * (b * c - a * d)]);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::quotient;

    #[test]
    fn zeros_and_infinities_divide() {
        assert_eq!(quotient([1.0, 2.0], [3.0, 4.0]), [0.44, 0.08]);
        assert_eq!(quotient([1.0, 2.0], [0.0, 0.0]), [f64::INFINITY, f64::INFINITY]);
        assert_eq!(quotient([1.0, 0.0], [f64::INFINITY, 0.0]), [0.0, 0.0]);
        assert!(quotient([0.0, 0.0], [0.0, 0.0]).iter().all(|part| part.is_nan()));
    }
}
