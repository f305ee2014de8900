//! time: the virtual clock and its timers, dates and durations as text.

use super::args::{self, DONE};
use super::date;
use crate::vm::heap::Ref;
use crate::vm::native::{Native, NativeCx, NativeResult, Wait};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "Sleep" => sleep,
        "now" => |cx| {
            cx.poll();
            let now = cx.now_ns() as u64;
            cx.set(0, now);
            DONE
        },
        "startTimer" => start_timer,
        "stopTimer" => |cx| {
            let pending = cx.stop_timer(cx.arg(0) as u32);
            args::give_bool(cx, 0, pending);
            DONE
        },
        "Duration.String" => |cx| {
            let text = duration(args::int(cx, 0));
            args::give_text(cx, 0, text.as_bytes());
            DONE
        },
        "parseDuration" => parse_duration,
        "Month.String" => |cx| named(cx, &date::MONTHS, 1, "Month"),
        "Weekday.String" => |cx| named(cx, &date::DAYS, 0, "Weekday"),
        "civil" => |cx| {
            let parts = date::civil(args::int(cx, 0));
            for (i, part) in parts.into_iter().enumerate() {
                cx.set(i, part as u64);
            }
            DONE
        },
        "seconds" => |cx| {
            let seconds = date::seconds(args::int(cx, 0), args::int(cx, 1), args::int(cx, 2));
            cx.set(0, seconds as u64);
            DONE
        },
        "rest" => |cx| {
            let ns = args::int(cx, 0) as i128 * 1_000_000_000 + args::int(cx, 1) as i128;
            cx.set(0, ns.rem_euclid(args::int(cx, 2) as i128) as u64);
            DONE
        },
        "format" => format,
        "monotonic" => |cx| {
            let ns = args::int(cx, 0) as i128 + 1;
            let (sign, size) = if ns < 0 { ('-', -ns) } else { ('+', ns) };
            let text = std::format!(" m={sign}{}.{:09}", size / 1_000_000_000, size % 1_000_000_000);
            args::give_text(cx, 0, text.as_bytes());
            DONE
        },
        _ => return None,
    })
}

/// A month or weekday: its name, or a number that has none.
fn named(cx: &mut dyn NativeCx, names: &[&str], first: i64, ty: &str) -> NativeResult {
    let number = args::int(cx, 0);
    let text = match usize::try_from(number - first).ok().and_then(|i| names.get(i)) {
        Some(name) => name.to_string(),
        None => std::format!("%!{ty}({})", number as u64),
    };
    args::give_text(cx, 0, text.as_bytes());
    DONE
}

/// func format(sec, ns int64, zone string, offset int, layout string) string
fn format(cx: &mut dyn NativeCx) -> NativeResult {
    let (sec, ns, offset) = (args::int(cx, 0), args::int(cx, 1), args::int(cx, 4));
    let text = date::format(sec, ns, cx.string(2), offset, cx.string(5));
    args::give_text(cx, 0, &text);
    DONE
}

const UNITS: [(&str, u64); 3] = [("ns", 1), ("\u{b5}s", 1_000), ("ms", 1_000_000)];

/// A duration as Go prints it: `1h15m30.918s`, `150ms`, `0s`.
fn duration(ns: i64) -> String {
    let sign = if ns < 0 { "-" } else { "" };
    let size = ns.unsigned_abs();
    if size == 0 {
        return "0s".into();
    }
    if size < 1_000_000_000 {
        let (unit, scale) = UNITS.iter().rev().find(|u| size >= u.1).copied().unwrap_or(UNITS[0]);
        return std::format!("{sign}{}{unit}", decimal(size, scale));
    }
    let (hours, minutes) = (size / 3_600_000_000_000, size / 60_000_000_000);
    let mut text = String::from(sign);
    if hours > 0 {
        text += &std::format!("{hours}h");
    }
    if minutes > 0 {
        text += &std::format!("{}m", minutes % 60);
    }
    text + &decimal(size % 60_000_000_000, 1_000_000_000) + "s"
}

/// `value / scale` without trailing zeros.
fn decimal(value: u64, scale: u64) -> String {
    let digits = scale.ilog10() as usize;
    let text = std::format!("{}.{:0digits$}", value / scale, value % scale);
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// func parseDuration(s string) (d Duration, problem string)
fn parse_duration(cx: &mut dyn NativeCx) -> NativeResult {
    let parsed = read_duration(cx.string(0));
    let (ns, problem) = match parsed {
        Ok(ns) => (ns, String::new()),
        Err(problem) => {
            let quoted = super::quote::quote(cx.string(0), super::quote::Allow::Print);
            (0, std::format!("{problem}duration {quoted}"))
        }
    };
    cx.set(0, ns as u64);
    args::give_text(cx, 1, problem.as_bytes());
    DONE
}

fn read_duration(text: &[u8]) -> Result<i64, String> {
    let invalid = || "invalid ".to_string();
    let text = std::str::from_utf8(text).map_err(|_| invalid())?;
    let negative = text.starts_with('-');
    let mut rest = text.strip_prefix(['-', '+']).unwrap_or(text);
    if rest == "0" {
        return Ok(0);
    }
    if rest.is_empty() {
        return Err(invalid());
    }
    let mut total: i128 = 0;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let (number, tail) = rest.split_at(end);
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if whole.is_empty() && fraction.is_empty() || fraction.contains('.') {
            return Err(invalid());
        }
        let end = tail.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(tail.len());
        let (unit, tail) = tail.split_at(end);
        let scale: i128 = match unit {
            "" => return Err("missing unit in ".to_string()),
            "ns" => 1,
            "us" | "\u{b5}s" | "\u{3bc}s" => 1_000,
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            _ => {
                let unit = super::quote::quote(unit.as_bytes(), super::quote::Allow::Print);
                return Err(std::format!("unknown unit {unit} in "));
            }
        };
        let whole: i128 = if whole.is_empty() { 0 } else { whole.parse().map_err(|_| invalid())? };
        total = whole.checked_mul(scale).and_then(|n| n.checked_add(total)).ok_or_else(invalid)?;
        // Digits beyond a nanosecond of an hour don't count.
        let digits = &fraction[..fraction.len().min(15)];
        if !digits.is_empty() {
            let part: i128 = digits.parse().map_err(|_| invalid())?;
            total += part * scale / 10i128.pow(digits.len() as u32);
        }
        rest = tail;
    }
    i64::try_from(if negative { -total } else { total }).map_err(|_| invalid())
}

/// func Sleep(d Duration)
fn sleep(cx: &mut dyn NativeCx) -> NativeResult {
    let ns = args::int(cx, 0);
    if ns <= 0 {
        return DONE;
    }
    NativeResult::Park(Wait::Sleep { ns })
}

/// func startTimer(d, period Duration, c chan Time, f func()) int
fn start_timer(cx: &mut dyn NativeCx) -> NativeResult {
    let (ns, period) = (args::int(cx, 0), args::int(cx, 1));
    let (chan, func) = (Ref(cx.arg(2)), Ref(cx.arg(3)));
    let id = cx.start_timer(ns, period, chan, func);
    cx.set(0, id as u64);
    DONE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        let cases = [
            (0, "0s"),
            (1, "1ns"),
            (1_100, "1.1\u{b5}s"),
            (150_000_000, "150ms"),
            (1_000_000_000, "1s"),
            (4_530_918_000_000, "1h15m30.918s"),
            (60_000_000_000, "1m0s"),
            (3_600_000_000_000, "1h0m0s"),
            (-367_816, "-367.816\u{b5}s"),
            (i64::MIN, "-2562047h47m16.854775808s"),
        ];
        for (ns, text) in cases {
            assert_eq!(duration(ns), text);
            assert_eq!(read_duration(text.as_bytes()), Ok(ns));
        }
        assert_eq!(read_duration(b"1.5h"), Ok(5_400_000_000_000));
        assert_eq!(read_duration(b"3"), Err("missing unit in ".into()));
        assert_eq!(read_duration(b"3x"), Err("unknown unit \"x\" in ".into()));
        assert_eq!(read_duration(b""), Err("invalid ".into()));
    }
}
