//! Lines to put in order: those of a program between the comments `// order` and `// end`.
//!
//! Enters: the program. Leaves: its lines, and the program with them in another order. Any order is then judged as any
//! other text is (`judge::Outputs`).

/// A program with lines to be put in order.
pub struct Shuffled<'a> {
    head: &'a str,
    /// As the program has them.
    pub lines: Vec<&'a str>,
    tail: &'a str,
}

/// None where a program has no such lines.
pub fn shuffled(program: &str) -> Option<Shuffled<'_>> {
    let mut at = 0;
    let mut places = program.split_inclusive('\n').map(|line| {
        at += line.len();
        (at - line.len(), at, line.trim())
    });
    let (_, from, _) = places.find(|(_, _, line)| *line == "// order")?;
    let (to, _, _) = places.find(|(_, _, line)| *line == "// end")?;
    let lines: Vec<&str> = program[from..to].lines().collect();
    (!lines.is_empty()).then(|| Shuffled { head: &program[..from], lines, tail: &program[to..] })
}

impl Shuffled<'_> {
    /// The program with its lines in this order.
    pub fn assembled(&self, lines: &[&str]) -> String {
        let lines: String = lines.iter().map(|line| format!("{line}\n")).collect();
        format!("{}{lines}{}", self.head, self.tail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_lie_between_two_comments() {
        let code = "a\n\t// order\n\tb\n\tc\n\t// end\nd\n";
        let found = shuffled(code).unwrap();
        assert_eq!(found.lines, ["\tb", "\tc"]);
        assert_eq!(found.assembled(&found.lines), code);
        assert_eq!(found.assembled(&["\tc", "\tb"]), "a\n\t// order\n\tc\n\tb\n\t// end\nd\n");
        for none in ["a\n// order\n// end\n", "// end\n// order\nb\n", "a\n", ""] {
            assert!(shuffled(none).is_none(), "{none}");
        }
    }
}
