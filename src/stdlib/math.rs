//! math, math/rand: floating-point functions, the same to the digit on every machine, and the run's own randomness.

use super::args::{self, DONE};
use crate::vm::native::{Native, NativeCx, NativeResult};

pub(super) fn lookup(name: &str) -> Option<Native> {
    macro_rules! one {
        ($f:expr) => {
            |cx| {
                let value: f64 = $f(args::float(cx, 0));
                args::give_float(cx, 0, value);
                DONE
            }
        };
    }
    macro_rules! two {
        ($f:expr) => {
            |cx| {
                let value: f64 = $f(args::float(cx, 0), args::float(cx, 1));
                args::give_float(cx, 0, value);
                DONE
            }
        };
    }
    Some(match name {
        "Abs" => one!(libm::fabs),
        "Acos" => one!(libm::acos),
        "Acosh" => one!(libm::acosh),
        "Asin" => one!(libm::asin),
        "Asinh" => one!(libm::asinh),
        "Atan" => one!(libm::atan),
        "Atanh" => one!(libm::atanh),
        "Cbrt" => one!(libm::cbrt),
        "Ceil" => one!(libm::ceil),
        "Cos" => one!(libm::cos),
        "Cosh" => one!(libm::cosh),
        "Erf" => one!(libm::erf),
        "Erfc" => one!(libm::erfc),
        "Exp" => one!(exp),
        "Exp2" => one!(libm::exp2),
        "Expm1" => one!(libm::expm1),
        "Floor" => one!(libm::floor),
        "Gamma" => one!(libm::tgamma),
        "Log" => one!(libm::log),
        "Log10" => one!(libm::log10),
        "Log1p" => one!(libm::log1p),
        "Log2" => one!(libm::log2),
        "Round" => one!(libm::round),
        "RoundToEven" => one!(libm::rint),
        "Sin" => one!(libm::sin),
        "Sinh" => one!(libm::sinh),
        "Sqrt" => one!(libm::sqrt),
        "Tan" => one!(libm::tan),
        "Tanh" => one!(libm::tanh),
        "Trunc" => one!(libm::trunc),
        "Atan2" => two!(libm::atan2),
        "Copysign" => two!(libm::copysign),
        "Hypot" => two!(libm::hypot),
        "Max" => two!(largest),
        "Min" => two!(|x: f64, y: f64| -largest(-x, -y)),
        "Mod" => two!(libm::fmod),
        "Pow" => two!(libm::pow),
        "Remainder" => two!(libm::remainder),
        "FMA" => |cx| {
            let value = libm::fma(args::float(cx, 0), args::float(cx, 1), args::float(cx, 2));
            args::give_float(cx, 0, value);
            DONE
        },
        // A float64 lies in its slot as its bits.
        "Float64bits" | "Float64frombits" => |cx| {
            let bits = cx.arg(0);
            cx.set(0, bits);
            DONE
        },
        "Float32bits" => |cx| {
            let bits = (args::float(cx, 0) as f32).to_bits();
            cx.set(0, bits as u64);
            DONE
        },
        "Float32frombits" => |cx| {
            let value = f32::from_bits(cx.arg(0) as u32) as f64;
            args::give_float(cx, 0, value);
            DONE
        },
        "Frexp" => |cx| {
            let x = args::float(cx, 0);
            let finite = x != 0.0 && x.is_finite();
            let (fraction, exponent) = if finite { libm::frexp(x) } else { (x, 0) };
            args::give_float(cx, 0, fraction);
            cx.set(1, exponent as i64 as u64);
            DONE
        },
        "Ldexp" => |cx| {
            let exponent = args::int(cx, 1).clamp(-5000, 5000) as i32;
            let value = libm::ldexp(args::float(cx, 0), exponent);
            args::give_float(cx, 0, value);
            DONE
        },
        _ => return None,
    })
}

/// e to the power of x, to little more than half a unit in the last place, as Go's: x = k ln 2 + r, and the series of
/// e^r with what its first two terms round off kept apart.
fn exp(x: f64) -> f64 {
    const LN2_HIGH: f64 = 6.931_471_803_691_238e-1;
    const LN2_LOW: f64 = 1.908_214_929_270_587_7e-10;
    if !(-700.0..709.0).contains(&x) {
        return libm::exp(x);
    }
    let k = libm::rint(std::f64::consts::LOG2_E * x);
    let (high, low) = (x - k * LN2_HIGH, k * LN2_LOW);
    let r = high - low;
    let r_rest = (high - r) - low;
    let series = (2..=16).rev().fold(0.0, |sum, n| (sum + 1.0) * r / n as f64);
    let sum = 1.0 + r;
    let sum_rest = r - (sum - 1.0);
    libm::ldexp(sum + (sum_rest + series * r + r_rest * sum), k as i32)
}

/// math.Max: NaN wins but over infinity, and +0 is larger than -0.
fn largest(x: f64, y: f64) -> f64 {
    if x == f64::INFINITY || y == f64::INFINITY {
        return f64::INFINITY;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == y {
        return if x.is_sign_negative() { y } else { x };
    }
    if x > y { x } else { y }
}

/// math/rand's natives.
pub(super) fn lookup_rand(name: &str) -> Option<Native> {
    Some(match name {
        "random" => random,
        "below" => |cx| {
            let value = cx.below(cx.arg(0));
            cx.set(0, value);
            DONE
        },
        "normal" => |cx| {
            // Box and Muller's transformation; the logarithm wants a number above 0.
            let (u, v) = (1.0 - args::float(cx, 0), args::float(cx, 1));
            let value = libm::sqrt(-2.0 * libm::log(u)) * libm::cos(2.0 * std::f64::consts::PI * v);
            args::give_float(cx, 0, value);
            DONE
        },
        "exponential" => |cx| {
            let value = -libm::log(1.0 - args::float(cx, 0));
            args::give_float(cx, 0, value);
            DONE
        },
        _ => return None,
    })
}

/// func random() uint64
fn random(cx: &mut dyn NativeCx) -> NativeResult {
    let value = cx.random();
    cx.set(0, value);
    DONE
}
