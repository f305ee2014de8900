//! Several files of one program in one text, as Go's playground writes them: main.go first, then each further file
//! behind a line `-- NAME.go --`. The page reads the same form (www/src/lesson/archive.ts).

pub const MAIN: &str = "main.go";

/// The name in a line `-- NAME.go --`.
fn marker(line: &str) -> Option<&str> {
    let name = line.strip_prefix("-- ")?.strip_suffix(" --")?;
    let plain = name.len() > ".go".len() && name.ends_with(".go");
    (plain && !name.contains([' ', '\t', '/', '\\'])).then_some(name)
}

/// The files of a program, names and texts; of a plain text, main.go alone.
pub fn split(text: &str) -> Vec<(&str, &str)> {
    let mut files = Vec::new();
    let (mut name, mut from, mut at) = (MAIN, 0, 0);
    for line in text.split_inclusive('\n') {
        if let Some(next) = marker(line.strip_suffix('\n').unwrap_or(line)) {
            files.push((name, &text[from..at]));
            (name, from) = (next, at + line.len());
        }
        at += line.len();
    }
    files.push((name, &text[from..]));
    files
}

/// The text of main.go: the part before all further files.
pub fn main_part(text: &str) -> &str {
    split(text).first().map_or(text, |(_, main)| main)
}

/// main.go and further files as one text.
pub fn join(main: &str, others: &[(String, String)]) -> String {
    let mut out = main.to_string();
    for (name, text) in others {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        out.push_str(&format!("-- {name} --\n{text}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_split_and_joined() {
        assert_eq!(split("package main\n"), [("main.go", "package main\n")]);
        assert_eq!(split(""), [("main.go", "")]);
        let text = "a\n-- b.go --\nb\n-- c/d.go --\n-- e.go --";
        assert_eq!(split(text), [("main.go", "a\n"), ("b.go", "b\n-- c/d.go --\n"), ("e.go", "")]);
        assert_eq!(main_part(text), "a\n");
        let others = [("b.go".to_string(), "b\n".to_string()), ("c.go".to_string(), "c".to_string())];
        assert_eq!(join("a", &others), "a\n-- b.go --\nb\n-- c.go --\nc");
        assert_eq!(split(&join("a", &others)), [("main.go", "a\n"), ("b.go", "b\n"), ("c.go", "c")]);
    }
}
