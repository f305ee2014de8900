//! Where a key stands in a JSON text, so that what is wrong with it is told by line.
//!
//! Enters: a text that serde has read, and a path of keys. Leaves: a line. What lies inside lists has no path.

/// The line of the key at the end of a path, from 1. Where that key is missing: the line on which the object that should
/// have it ends; where that is missing too, the same of what stands above it.
pub fn line_of(text: &str, path: &[&str]) -> usize {
    let mut scan = Scan { path, line: 1, best: (0, 1), open: Vec::new() };
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        match c {
            '\n' => scan.line += 1,
            '{' => scan.open.push(None),
            // What is inside a list is on no path.
            '[' => scan.open.push(Some(false)),
            '}' | ']' => scan.close(),
            '"' => {
                let mut end = text.len();
                while let Some((i, c)) = rest.next() {
                    match c {
                        '\\' => {
                            rest.next();
                        }
                        '"' => {
                            end = i;
                            break;
                        }
                        _ => {}
                    }
                }
                if text[end..].trim_start_matches('"').trim_start().starts_with(':') {
                    let key: String =
                        serde_json::from_str(&text[at..text.len().min(end + 1)]).unwrap_or_default();
                    scan.key(&key);
                }
            }
            _ => {}
        }
    }
    scan.best.1
}

struct Scan<'a> {
    path: &'a [&'a str],
    line: usize,
    /// How many keys of the path were found, and the line that is told so far.
    best: (usize, usize),
    /// For each object that is open: whether its key in hand is the path's.
    open: Vec<Option<bool>>,
}

impl Scan<'_> {
    fn key(&mut self, key: &str) {
        let Some((last, above)) = self.open.split_last_mut() else { return };
        let depth = above.len();
        let on_path = above.iter().all(|o| *o == Some(true)) && self.path.get(depth) == Some(&key);
        *last = Some(on_path);
        if on_path && depth + 1 > self.best.0 {
            self.best = (depth + 1, self.line);
        }
    }

    fn close(&mut self) {
        self.open.pop();
        let on_path = self.open.iter().all(|o| *o == Some(true));
        // The object that the path leads into ends without the next key.
        if on_path && self.best.0 == self.open.len() && self.open.len() < self.path.len() {
            self.best.1 = self.line;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_by_their_path() {
        let text = "{\n  \"a\": {\"b\": \"c\",\n    \"d\\\"\": [{\"b\": 1}],\n    \"e\": \"\\\"a\\\": 1\"\n  },\n  \"b\": {\n    \"x\": {}\n  }\n}\n";
        for (path, line) in [
            (&["a"][..], 2),
            (&["a", "b"], 2),
            (&["a", "d\""], 3),
            (&["a", "e"], 4),
            (&["b"], 6),
            (&["b", "x"], 7),
            // Missing: where its object ends.
            (&["z"], 9),
            (&["a", "z"], 5),
            (&["b", "x", "y"], 7),
            (&["b", "z", "y"], 8),
        ] {
            assert_eq!(line_of(text, path), line, "{path:?}");
        }
        assert_eq!(line_of("", &["a"]), 1);
    }
}
