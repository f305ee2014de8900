//! Runes: Unicode's simple case mappings and classes, as Go's unicode package has them.

fn char_of(rune: i64) -> Option<char> {
    u32::try_from(rune).ok().and_then(char::from_u32)
}

/// A mapping to several characters is none: Go maps rune by rune.
fn single(mut mapped: impl Iterator<Item = char>, rune: i64) -> i64 {
    match (mapped.next(), mapped.next()) {
        (Some(c), None) => c as i64,
        _ => rune,
    }
}

pub(super) fn to_upper(rune: i64) -> i64 {
    char_of(rune).map_or(rune, |c| single(c.to_uppercase(), rune))
}

pub(super) fn to_lower(rune: i64) -> i64 {
    match char_of(rune) {
        // The one letter whose lower case Rust writes with two characters.
        Some('\u{130}') => 'i' as i64,
        Some(c) => single(c.to_lowercase(), rune),
        None => rune,
    }
}

pub(super) fn is(rune: i64, class: impl Fn(char) -> bool) -> bool {
    char_of(rune).is_some_and(class)
}

/// unicode.IsSpace.
pub(super) fn is_space(rune: i64) -> bool {
    is(rune, char::is_whitespace)
}

/// Whether two runes are equal but for case.
pub(super) fn folds(a: i64, b: i64) -> bool {
    a == b || to_lower(a) == to_lower(b) || to_upper(a) == to_upper(b)
}
