//! The word that somebody may have meant.

/// The nearest of some words, if one is near enough to be meant: some letters added, lost, changed or swapped.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (word.chars().count() / 3).max(1);
    let with = known.into_iter().map(|k| (distance(word, k), k));
    with.filter(|(d, _)| *d <= most).min().map(|(_, k)| k)
}

/// "; did you mean ...?", or nothing.
pub fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, known).map(|k| format!("; did you mean {k:?}?")).unwrap_or_default()
}

/// Edits from one word to another; two neighbours swapped are one.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut least = change.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(rows[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_that_was_meant() {
        let known = ["output", "parameters", "order", "or"];
        assert_eq!(nearest("outptu", known), Some("output"));
        assert_eq!(nearest("parametres", known), Some("parameters"));
        assert_eq!(nearest("something", known), None);
        assert_eq!(meant("ordre", known), "; did you mean \"order\"?");
    }
}
