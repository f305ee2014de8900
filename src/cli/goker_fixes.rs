//! Repairs of Go's bug kernels, as changes of their lines: tests/goker/fixes.txt says how it is written.

const FIXES: &str = include_str!("../../tests/goker/fixes.txt");

/// One kernel's repair.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Fix {
    pub kernel: String,
    /// Beginnings of lines, and what takes the place of each.
    changes: Vec<(String, Vec<String>)>,
}

pub(super) fn all() -> Vec<Fix> {
    read(FIXES)
}

fn read(text: &str) -> Vec<Fix> {
    let mut fixes: Vec<Fix> = Vec::new();
    for line in text.lines() {
        let Some((mark, rest)) = line.split_at_checked(2) else { continue };
        match (mark, fixes.last_mut()) {
            ("= ", _) => fixes.push(Fix { kernel: rest.to_string(), changes: Vec::new() }),
            ("- ", Some(fix)) => fix.changes.push((rest.to_string(), Vec::new())),
            ("+ ", Some(fix)) => {
                if let Some((_, lines)) = fix.changes.last_mut() {
                    lines.push(rest.to_string());
                }
            }
            _ => {}
        }
    }
    fixes
}

impl Fix {
    /// A kernel as repaired, or the line that is not in it.
    pub fn apply(&self, text: &str) -> Result<String, String> {
        let mut out: Vec<&str> = Vec::new();
        let mut changes = self.changes.iter().peekable();
        for line in text.lines() {
            match changes.next_if(|(from, _)| line.trim_start().starts_with(from.as_str())) {
                Some((_, lines)) => out.extend(lines.iter().map(String::as_str)),
                None => out.push(line),
            }
        }
        match changes.next() {
            Some((missing, _)) => Err(missing.clone()),
            None => Ok(out.join("\n")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repair_changes_lines_in_their_order() {
        let fixes = read("# head\n\n= K\n? Why.\n- a()\n+ a()\n- a()\n- b(\n+ c()\n+ d()\n");
        let fixed = fixes[0].apply("\ta()\n\ta()\n\tb(1)\n\ta()\n");
        assert_eq!(fixed.as_deref(), Ok("a()\nc()\nd()\n\ta()"));
        assert_eq!(fixes[0].apply("\ta()\n\tb(1)\n"), Err("a()".to_string()));
    }

    #[test]
    fn every_repair_changes_something_and_says_why() {
        let fixes = all();
        assert!(fixes.len() >= 30 && fixes.iter().all(|f| !f.changes.is_empty()));
        assert_eq!(FIXES.lines().filter(|l| l.starts_with("? ")).count(), fixes.len());
    }
}
