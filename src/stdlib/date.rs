//! The calendar, and dates laid out as text (time.Time's Format).

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
pub(super) const DAYS: [&str; 7] =
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const DAY: i64 = 86_400;
/// Days of 400 years, 100, 4 and 1.
const CYCLE: i64 = 146_097;

/// Days before a year, counted from the year 1.
fn days_before_year(year: i64) -> i64 {
    let y = year - 1;
    y * 365 + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400)
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days before a month (0 to 12) of a year.
fn days_before_month(month: usize, leap: bool) -> i64 {
    const BEFORE: [i64; 13] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
    BEFORE[month] + (leap && month > 1) as i64
}

/// Year, month, day and day of the year of seconds from the year 1.
pub(super) fn civil(seconds: i64) -> [i64; 4] {
    let days = seconds.div_euclid(DAY);
    let mut year = days.div_euclid(CYCLE) * 400 + days.rem_euclid(CYCLE) * 400 / CYCLE + 1;
    // The estimate is at most a year off.
    while days_before_year(year) > days {
        year -= 1;
    }
    while days_before_year(year + 1) <= days {
        year += 1;
    }
    let (day, leap) = (days - days_before_year(year), is_leap(year));
    let month = (0..12).rev().find(|m| days_before_month(*m, leap) <= day).unwrap_or(0);
    [year, month as i64 + 1, day - days_before_month(month, leap) + 1, day + 1]
}

/// Seconds from the year 1 to a day, whose month and day may overflow.
pub(super) fn seconds(year: i64, month: i64, day: i64) -> i64 {
    let year = year + (month - 1).div_euclid(12);
    let month = (month - 1).rem_euclid(12) as usize;
    let days = days_before_year(year) + days_before_month(month, is_leap(year)) + day - 1;
    days.wrapping_mul(DAY)
}

/// What a layout can ask for, longest first where one begins another.
const PIECES: [&str; 33] = [
    "January",
    "Jan",
    "Monday",
    "Mon",
    "MST",
    "2006",
    "-07:00:00",
    "-070000",
    "-07:00",
    "-0700",
    "-07",
    "Z07:00:00",
    "Z070000",
    "Z07:00",
    "Z0700",
    "Z07",
    "002",
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "15",
    "PM",
    "pm",
    "__2",
    "_2",
    "1",
    "2",
    "3",
    "4",
    "5",
];

/// Seconds from the year 1 (in the zone) and nanoseconds, laid out.
pub(super) fn format(seconds: i64, ns: i64, zone: &[u8], offset: i64, layout: &[u8]) -> Vec<u8> {
    let (mut out, mut rest) = (Vec::new(), layout);
    while let Some(first) = rest.first() {
        if let Some(taken) = fraction(rest, ns, &mut out) {
            rest = &rest[taken..];
            continue;
        }
        match PIECES.iter().find(|p| begins(rest, p)) {
            Some(piece) => {
                if *piece == "MST" {
                    out.extend_from_slice(zone);
                } else {
                    out.extend_from_slice(piece_text(piece, seconds, offset).as_bytes());
                }
                rest = &rest[piece.len()..];
            }
            None => {
                out.push(*first);
                rest = &rest[1..];
            }
        }
    }
    out
}

fn begins(text: &[u8], piece: &str) -> bool {
    // `Jan` in a longer lower-case word is just a word; so is `_2` before `006`.
    let followed_by_letter = text.get(3).is_some_and(u8::is_ascii_lowercase);
    text.starts_with(piece.as_bytes())
        && !(matches!(piece, "Jan" | "Mon") && followed_by_letter)
        && !(piece == "_2" && text.starts_with(b"_2006"))
}

/// `.000` or `.999` behind seconds, with as many digits.
fn fraction(text: &[u8], ns: i64, out: &mut Vec<u8>) -> Option<usize> {
    if !matches!(text[0], b'.' | b',') {
        return None;
    }
    let digit = *text.get(1).filter(|d| matches!(d, b'0' | b'9'))?;
    let count = text[1..].iter().take_while(|b| **b == digit).count();
    if text.get(1 + count).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let mut digits = format!("{ns:09}{}", "0".repeat(count.saturating_sub(9)));
    digits.truncate(count);
    if digit == b'9' {
        digits.truncate(digits.trim_end_matches('0').len());
    }
    if !digits.is_empty() {
        out.push(text[0]);
        out.extend_from_slice(digits.as_bytes());
    }
    Some(1 + count)
}

fn piece_text(piece: &str, seconds: i64, offset: i64) -> String {
    let [year, month, day, year_day] = civil(seconds);
    let (hour, minute, second) =
        (seconds.rem_euclid(DAY) / 3600, seconds.rem_euclid(3600) / 60, seconds.rem_euclid(60));
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    // The year 1 began on a Monday.
    let weekday = DAYS[((seconds.div_euclid(DAY) + 1).rem_euclid(7)) as usize];
    match piece {
        "January" => MONTHS[month as usize - 1].into(),
        "Jan" => MONTHS[month as usize - 1][..3].into(),
        "Monday" => weekday.into(),
        "Mon" => weekday[..3].into(),
        "2006" => format!("{year:04}"),
        "06" => format!("{:02}", year.rem_euclid(100)),
        "01" => format!("{month:02}"),
        "1" => month.to_string(),
        "02" => format!("{day:02}"),
        "_2" => format!("{day:2}"),
        "2" => day.to_string(),
        "002" => format!("{year_day:03}"),
        "__2" => format!("{year_day:3}"),
        "15" => format!("{hour:02}"),
        "03" => format!("{twelve:02}"),
        "3" => twelve.to_string(),
        "04" => format!("{minute:02}"),
        "4" => minute.to_string(),
        "05" => format!("{second:02}"),
        "5" => second.to_string(),
        "PM" => if hour >= 12 { "PM" } else { "AM" }.into(),
        "pm" => if hour >= 12 { "pm" } else { "am" }.into(),
        _ => zone_offset(piece, offset),
    }
}

fn zone_offset(piece: &str, offset: i64) -> String {
    if piece.starts_with('Z') && offset == 0 {
        return "Z".into();
    }
    let sign = if offset < 0 { '-' } else { '+' };
    let size = offset.abs();
    let colon = if piece.contains(':') { ":" } else { "" };
    let mut text = format!("{sign}{:02}", size / 3600);
    let digits = piece.bytes().filter(u8::is_ascii_digit).count();
    if digits >= 4 {
        text += &format!("{colon}{:02}", size / 60 % 60);
    }
    if digits >= 6 {
        text += &format!("{colon}{:02}", size % 60);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendar() {
        // 2009-11-10 23:00:00, as the Go playground's clock.
        let start = 62_135_596_800 + 1_257_894_000;
        assert_eq!(civil(start), [2009, 11, 10, 314]);
        assert_eq!(civil(0), [1, 1, 1, 1]);
        for days in (-800_000..1_200_000).step_by(37) {
            let [y, m, d, _] = civil(days * DAY);
            assert_eq!(seconds(y, m, d), days * DAY);
        }
        assert_eq!(seconds(2024, 14, 1), seconds(2025, 2, 1));
        let text = |layout: &str| {
            String::from_utf8(format(start, 5_000_000, b"UTC", 3600, layout.as_bytes())).unwrap()
        };
        assert_eq!(text("2006-01-02 15:04:05.999999999 -0700 MST"), "2009-11-10 23:00:00.005 +0100 UTC");
        assert_eq!(text("Mon Jan _2 3:04PM .000 Z07:00"), "Tue Nov 10 11:00PM .005 +01:00");
        assert_eq!(text("Monday, January 2"), "Tuesday, November 10");
    }
}
