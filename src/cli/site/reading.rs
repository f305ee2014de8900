//! How long a text takes to read: its words, those that unfold on request left out, listings too.
//!
//! Code is not counted: who runs a program spends minutes on it, who knows it none.

use super::markdown;

/// Words a minute: what adults read of prose that is not fiction, silently.
pub const WORDS_A_MINUTE: usize = 230;

/// The words of a section that everybody reads.
pub fn words(text: &str) -> usize {
    let mut count = 0;
    markdown::walk_open(text, &mut |prose| {
        count += prose.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count();
    });
    count
}

/// Minutes to read so many words, rounded, at least one.
pub fn minutes(words: usize) -> u32 {
    let half = WORDS_A_MINUTE / 2;
    u32::try_from((words + half) / WORDS_A_MINUTE).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_unfolds_and_what_is_code_is_not_counted() {
        let text = "# One two\n\nThree `four`: five.\n\n```go\nno no\n```\n\n```rule\nsix\n```\n\n````details Why\nno\n````\n\n\
                    ```predict p\nseven\n\n- [x] eight\n\n---\n\nno\n```\n";
        assert_eq!(words(text), 8);
        assert_eq!((minutes(0), minutes(WORDS_A_MINUTE), minutes(2 * WORDS_A_MINUTE - 20)), (1, 1, 2));
    }
}
