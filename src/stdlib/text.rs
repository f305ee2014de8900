//! What strings and bytes have in common: searching, splitting, trimming, replacing.

use super::quote::{self, decode};
use super::rune;

pub(super) fn index(text: &[u8], part: &[u8]) -> Option<usize> {
    if part.is_empty() {
        return Some(0);
    }
    let (first, mut from) = (part[0], 0);
    while let Some(step) = text.get(from..)?.iter().position(|b| *b == first) {
        let at = from + step;
        if text[at..].starts_with(part) {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

pub(super) fn last_index(text: &[u8], part: &[u8]) -> Option<usize> {
    (0..=text.len().checked_sub(part.len())?).rev().find(|i| text[*i..].starts_with(part))
}

/// How often `part` occurs without overlapping; between all runes when it is empty.
pub(super) fn count(text: &[u8], part: &[u8]) -> usize {
    if part.is_empty() { quote::count(text) + 1 } else { split(text, part, -1, false).len() - 1 }
}

pub(super) fn contains_rune(set: &[u8], rune: u32) -> bool {
    quote::runes(set).any(|r| r.1 == rune)
}

pub(super) fn index_any(text: &[u8], set: &[u8]) -> Option<usize> {
    quote::runes(text).find(|r| contains_rune(set, r.1)).map(|r| r.0)
}

pub(super) fn last_index_any(text: &[u8], set: &[u8]) -> Option<usize> {
    quote::runes(text).filter(|r| contains_rune(set, r.1)).last().map(|r| r.0)
}

/// SplitN, and with `keep` SplitAfterN; a negative `most` means all. An empty separator splits into runes.
pub(super) fn split(text: &[u8], separator: &[u8], most: i64, keep: bool) -> Vec<Vec<u8>> {
    if most == 0 {
        return Vec::new();
    }
    let most = if most < 0 { usize::MAX } else { most as usize };
    let (mut parts, mut rest) = (Vec::new(), text);
    while parts.len() + 1 < most {
        if separator.is_empty() {
            let width = decode(rest).1;
            if width == rest.len() {
                break;
            }
            parts.push(rest[..width].to_vec());
            rest = &rest[width..];
        } else {
            let Some(at) = index(rest, separator) else { break };
            let next = at + separator.len();
            parts.push(rest[..if keep { next } else { at }].to_vec());
            rest = &rest[next..];
        }
    }
    if !separator.is_empty() || !rest.is_empty() {
        parts.push(rest.to_vec());
    }
    parts
}

pub(super) fn fields(text: &[u8]) -> Vec<Vec<u8>> {
    let (mut found, mut start) = (Vec::new(), None);
    for (at, r, _) in quote::runes(text) {
        match (rune::is_space(r as i64), start) {
            (true, Some(from)) => {
                found.push(text[from..at].to_vec());
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    found.extend(start.map(|from| text[from..].to_vec()));
    found
}

/// Cuts off what `drop` accepts, at the left and at the right end as asked.
pub(super) fn trim(text: &[u8], left: bool, right: bool, drop: impl Fn(u32) -> bool) -> &[u8] {
    let (mut from, mut to) = (0, text.len());
    while left && from < to {
        let (r, width) = decode(&text[from..to]);
        if !drop(r) {
            break;
        }
        from += width;
    }
    while right && from < to {
        let (r, width) = quote::decode_last(&text[from..to]);
        if !drop(r) {
            break;
        }
        to -= width;
    }
    &text[from..to]
}

/// The first `most` occurrences of `old` (all, when negative) replaced; an empty one matches before each rune and at the
/// end.
pub(super) fn replace(text: &[u8], old: &[u8], new: &[u8], most: i64) -> Vec<u8> {
    let most = if most < 0 { usize::MAX } else { most as usize };
    let (mut out, mut at, mut done) = (Vec::new(), 0, 0);
    if old.is_empty() {
        while done < most {
            out.extend_from_slice(new);
            done += 1;
            let width = decode(&text[at..]).1;
            if width == 0 {
                break;
            }
            out.extend_from_slice(&text[at..at + width]);
            at += width;
        }
    } else {
        while let Some(step) = index(&text[at..], old).filter(|_| done < most) {
            out.extend_from_slice(&text[at..at + step]);
            out.extend_from_slice(new);
            at += step + old.len();
            done += 1;
        }
    }
    out.extend_from_slice(&text[at..]);
    out
}

/// All of several replacements, the first that fits at each place.
pub(super) fn replace_pairs(text: &[u8], pairs: &[Vec<u8>]) -> Vec<u8> {
    let (mut out, mut at) = (Vec::new(), 0);
    // After an empty match the next byte is copied, so that the walk goes on.
    let mut matched_empty = false;
    while at <= text.len() {
        let fits = |p: &&[Vec<u8>]| text[at..].starts_with(&p[0]) && !(matched_empty && p[0].is_empty());
        if let Some(pair) = pairs.chunks_exact(2).find(fits) {
            out.extend_from_slice(&pair[1]);
            at += pair[0].len();
            matched_empty = pair[0].is_empty();
            if !matched_empty {
                continue;
            }
        }
        if let Some(byte) = text.get(at) {
            out.push(*byte);
        }
        at += 1;
        matched_empty = false;
    }
    out
}

/// Each rune mapped.
pub(super) fn map(text: &[u8], change: impl Fn(i64) -> i64) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for (_, r, _) in quote::runes(text) {
        quote::encode(change(r as i64), &mut out);
    }
    out
}

/// strings.Title: the first letter of each word.
pub(super) fn title(text: &[u8]) -> Vec<u8> {
    let (mut out, mut inside) = (Vec::new(), false);
    for (_, r, _) in quote::runes(text) {
        let rune = r as i64;
        quote::encode(if inside { rune } else { rune::to_upper(rune) }, &mut out);
        inside = rune::is(rune, |c| c.is_alphanumeric() || c == '_') || r >= 0x80 && !rune::is_space(rune);
    }
    out
}

pub(super) fn equal_fold(a: &[u8], b: &[u8]) -> bool {
    let (mut x, mut y) = (quote::runes(a), quote::runes(b));
    loop {
        match (x.next(), y.next()) {
            (None, None) => return true,
            (Some(p), Some(q)) if rune::folds(p.1 as i64, q.1 as i64) => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(parts: &[Vec<u8>]) -> Vec<&str> {
        parts.iter().map(|p| std::str::from_utf8(p).unwrap()).collect()
    }

    #[test]
    fn splitting() {
        assert_eq!(shown(&split(b"a,b,c", b",", -1, false)), ["a", "b", "c"]);
        assert_eq!(shown(&split(b"a,b,c", b",", 2, false)), ["a", "b,c"]);
        assert_eq!(shown(&split(b"a,b,c", b",", -1, true)), ["a,", "b,", "c"]);
        assert_eq!(shown(&split("a\u{e9}c".as_bytes(), b"", -1, false)), ["a", "\u{e9}", "c"]);
        assert_eq!(shown(&split(b"", b"", -1, false)), [""; 0]);
        assert_eq!(shown(&split(b"", b",", -1, false)), [""]);
        assert_eq!(shown(&fields(b"  a b\t\nc ")), ["a", "b", "c"]);
    }

    #[test]
    fn replacing() {
        assert_eq!(replace(b"oink oink", b"k", b"ky", 1), b"oinky oink");
        assert_eq!(replace(b"ab", b"", b"-", -1), b"-a-b-");
        let pairs: Vec<Vec<u8>> = [&b"<"[..], b"&lt;", b">", b"&gt;"].iter().map(|b| b.to_vec()).collect();
        assert_eq!(replace_pairs(b"<b>", &pairs), b"&lt;b&gt;");
        assert_eq!(count(b"cheese", b"e"), 3);
        assert_eq!(count(b"five", b""), 5);
        assert_eq!(last_index(b"go gopher", b"go"), Some(3));
        assert_eq!(trim(b"xxhixx", true, true, |r| r == 'x' as u32), b"hi");
        assert!(equal_fold(b"Go", b"GO"));
    }
}
