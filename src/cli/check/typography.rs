//! Typography of what is not code, by the rules that a language declares (`typography` in its words.json).

use crate::cli::site::markdown;
use crate::cli::site::words::Typography;
use pulldown_cmark::Event;

/// What stands for code between two texts: neither space nor mark.
const CODE: char = '\u{fffc}';

/// What is wrong in a Markdown text, with its lines.
pub fn wrong(rules: &Typography, text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut last = None;
    markdown::walk(text, &mut |event, line| match event {
        Event::Text(prose) => {
            if let Some(message) = fault(rules, last, prose) {
                found.push((line, message));
            }
            last = prose.chars().last();
        }
        Event::Code(_) => last = Some(CODE),
        Event::SoftBreak | Event::HardBreak => last = Some(' '),
        Event::Start(tag) if !is_inline(tag) => last = None,
        _ => {}
    });
    found
}

fn is_inline(tag: &pulldown_cmark::Tag) -> bool {
    use pulldown_cmark::Tag::{Emphasis, Link, Strong};
    matches!(tag, Emphasis | Strong | Link { .. })
}

/// The first thing that is wrong in a piece of text; `last` is what stands before it.
pub fn fault(rules: &Typography, last: Option<char>, prose: &str) -> Option<String> {
    let chars: Vec<char> = prose.chars().collect();
    let before = |i: usize| i.checked_sub(1).map_or(last, |i| Some(chars[i]));
    (0..chars.len()).find_map(|i| {
        let asked = at(rules, &chars, i, before(i))?;
        let around: String = chars[i.saturating_sub(12)..(i + 2).min(chars.len())].iter().collect();
        Some(format!("typography at {around:?}: {asked}"))
    })
}

/// What should be at a place that is not as the rules ask.
fn at(rules: &Typography, chars: &[char], i: usize, before: Option<char>) -> Option<String> {
    let (c, after) = (chars[i], chars.get(i + 1).copied());
    if let Some(apostrophe) = rules.apostrophe
        && c == '\''
    {
        return Some(format!("the apostrophe is {apostrophe}"));
    }
    if let Some([opens, closes]) = &rules.quotes {
        let (opening, inside) = (opens.chars().next()?, opens.chars().nth(1));
        let (closing, inner) = (closes.chars().last()?, closes.chars().rev().nth(1));
        let wrong = match c {
            '"' => true,
            _ if c == opening => !spaced(after, inside),
            _ if c == closing => !spaced(before, inner),
            _ => false,
        };
        if wrong {
            return Some(format!(
                "quotation marks are {}\u{2026}{}",
                opens.escape_debug(),
                closes.escape_debug()
            ));
        }
    }
    let space = rules.before.get(&c)?.chars().next();
    let closes = |a: char| a.is_whitespace() || rules.quotes.as_ref().is_some_and(|[_, q]| q.ends_with(a));
    // Within a word, as in https://, a colon is no punctuation.
    let ends = after.is_none_or(closes);
    (ends && before.is_some() && !spaced(before, space)).then(|| match space {
        Some(space) => format!("before {c} stands {}", space.escape_unicode()),
        None => format!("before {c} stands no space"),
    })
}

/// The neighbour is the space that is asked for, or no space where none is.
fn spaced(neighbour: Option<char>, space: Option<char>) -> bool {
    match space {
        Some(space) => neighbour == Some(space),
        None => neighbour.is_none_or(|n| !n.is_whitespace()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::site::words::lang;

    fn lines(code: &str, text: &str) -> Vec<usize> {
        wrong(&lang(code).typography(), text).into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn french_marks_have_their_spaces() {
        let good = "L\u{2019}envoi\u{a0}: \u{ab}\u{202f}bloque\u{202f}\u{bb}\u{202f}? `x ? 'y'`\u{202f}! https://go.dev\n\n```go\na ; b\n```\n";
        assert_eq!(lines("fr", good), Vec::<usize>::new());
        for (bad, line) in [
            ("Oui ?", 1),
            ("a\n\nl'envoi", 3),
            ("\u{ab} a \u{bb}", 1),
            ("```rule\nOui!\n```", 2),
            ("Oui\u{202f}: x", 1),
            ("\"oui\"", 1),
            ("`x`?", 1),
            ("*x*!", 1),
        ] {
            assert_eq!(lines("fr", bad).first(), Some(&line), "{bad}");
        }
    }

    #[test]
    fn english_marks_have_none() {
        assert_eq!(
            lines("en", "It\u{2019}s \u{201c}done\u{201d}: `go`? **Yes**; at 10:30."),
            Vec::<usize>::new()
        );
        for bad in ["Done ?", "it's", "a \"b\"", "\u{201c} a\u{201d}", "`x` !"] {
            assert_eq!(lines("en", bad), [1], "{bad}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_the_rule() {
        let said = |code: &str, text: &str| wrong(&lang(code).typography(), text).remove(0).1;
        assert_eq!(said("fr", "Oui ?"), "typography at \"Oui ?\": before ? stands \\u{202f}");
        assert_eq!(said("en", "Yes ?"), "typography at \"Yes ?\": before ? stands no space");
        assert_eq!(said("en", "it's"), "typography at \"it's\": the apostrophe is \u{2019}");
        assert!(wrong(&Typography::default(), "Oui ? \"a\" l'b").is_empty());
    }
}
