//! What a file's first comments say to Go's tools: the language's version and settings of the run time.

/// The oldest version of the language that a file can ask for.
const OLDEST: u32 = 21;

/// The lines that begin with `//` above the package clause, each with its place.
fn comments(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let lines = text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end())
    });
    lines
        .take_while(|(_, line)| line.is_empty() || line.starts_with("//"))
        .filter(|(_, line)| !line.is_empty())
}

/// N of the version go1.N of the language that `//go:build go1.N` asks for; None without such a line.
pub fn language(text: &str) -> Option<u32> {
    let constraint = comments(text).find_map(|(_, line)| line.strip_prefix("//go:build "))?;
    let versions = constraint.split("&&").filter_map(|tag| tag.trim().strip_prefix("go1.")?.parse().ok());
    versions.max().map(|minor: u32| minor.max(OLDEST))
}

/// The settings in `//go:debug` lines, each with its place.
pub fn settings(text: &str) -> Vec<(u32, &str)> {
    comments(text)
        .filter_map(|(at, line)| Some((at as u32, line.strip_prefix("//go:debug ")?.trim())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_comments_count() {
        assert_eq!(language("// x\n\n//go:build go1.22 && linux\n\npackage main\n"), Some(22));
        assert_eq!(language("//go:build go1.17\npackage main\n"), Some(21));
        assert_eq!(language("//go:build ignore\npackage main\n"), None);
        assert_eq!(language("package main\n//go:build go1.22\n"), None);
        assert_eq!(settings("//go:debug a=1\n//go:debug b\npackage main\n"), [(0, "a=1"), (15, "b")]);
    }
}
