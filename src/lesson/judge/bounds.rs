//! Bounded editing: a starter may mark, between lines `// edit` and `// end`, the only lines that a repair may change.
//!
//! Enters: the starter in each language, the learner's text. Leaves: whether a line outside the marks differs. The values
//! of parameters may: they have controls of their own.

use crate::lesson::parameters;

/// The lines outside of `// edit` and `// end`: None where a program has none of these, Some(None) where they don't fit.
pub fn fixed_lines(text: &str) -> Option<Option<Vec<&str>>> {
    let says = |line: &str, word: &str| {
        let rest = line.trim_start().strip_prefix("// ").and_then(|l| l.strip_prefix(word));
        rest.is_some_and(|r| !r.starts_with(|c: char| c.is_alphanumeric()))
    };
    if !text.lines().any(|line| says(line, "edit")) {
        return None;
    }
    let (mut fixed, mut open) = (Vec::new(), false);
    for line in text.lines() {
        let (begins, ends) = (says(line, "edit"), says(line, "end"));
        if begins == open && (begins || ends) {
            return Some(None);
        }
        if ends {
            open = false;
        }
        if !open {
            fixed.push(line);
        }
        if begins {
            open = true;
        }
    }
    Some((!open).then_some(fixed))
}

/// Whether a text keeps to the marked lines of one of the starters; any text does where none is marked.
pub fn keeps_to_marks(starters: &[String], text: &str) -> bool {
    let mut bounded = starters.iter().filter_map(|s| Some((s, fixed_lines(s)?))).peekable();
    if bounded.peek().is_none() {
        return true;
    }
    bounded.any(|(starter, _)| {
        let (mut starter, mut text) = (starter.clone(), text.to_string());
        for parameter in parameters::find(&starter.clone()) {
            // Both in the same notation.
            for one in [&mut starter, &mut text] {
                if let Ok(same) = parameters::set(one, &parameter.name, &parameter.value) {
                    *one = same;
                }
            }
        }
        fixed_lines(&starter) == fixed_lines(&text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STARTER: &str =
        "package main\n\nconst n = 3\n\nfunc main() {\n\t// edit: here\n\tprintln(n)\n\t// end\n}\n";

    #[test]
    fn only_marked_lines_and_parameters_may_change() {
        let starters = [STARTER.replace("// end", "// end of it"), STARTER.to_string()];
        for (from, to, keeps) in [
            ("println(n)", "println(n, n)\n\tprintln()", true),
            ("const n = 3", "const n = 4", true),
            ("const n = 3", "const n = 3 + 1", false),
            ("func main() {", "func main() {\n\tprintln()", false),
            ("\t// end\n", "", false),
        ] {
            assert_eq!(keeps_to_marks(&starters, &STARTER.replace(from, to)), keeps, "{to}");
        }
        assert!(keeps_to_marks(&["package main\n".to_string()], "anything"));
    }
}
