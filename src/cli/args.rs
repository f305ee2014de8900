//! The arguments of the commands that take Go files: flags, files, what follows `--`.

/// A command's flags by name; those with a value say what it is.
pub type Flags = &'static [(&'static str, Option<&'static str>)];

#[derive(Debug, Default, PartialEq)]
pub struct Args {
    /// Flags in the order given, each with its value or an empty text.
    given: Vec<(&'static str, String)>,
    /// Go files or folders.
    pub paths: Vec<String>,
    /// What follows `--`: the program's own arguments.
    pub program: Vec<String>,
}

impl Args {
    /// Reads `--flag`, `--flag value` and `--flag=value` anywhere before `--`.
    pub fn parse(args: &[String], flags: Flags) -> Result<Args, String> {
        let parsed = Args::parse_flags(args, flags)?;
        if parsed.paths.is_empty() { Err("no Go file is named".to_string()) } else { Ok(parsed) }
    }

    /// The same for commands that work without a file.
    pub fn parse_flags(args: &[String], flags: Flags) -> Result<Args, String> {
        let mut parsed = Args::default();
        let mut rest = args.iter();
        while let Some(arg) = rest.next() {
            if arg == "--" {
                parsed.program = rest.cloned().collect();
                break;
            }
            if !arg.starts_with('-') || arg == "-" {
                parsed.paths.push(arg.clone());
                continue;
            }
            let (name, inline) = match arg.split_once('=') {
                Some((name, value)) => (name, Some(value.to_string())),
                None => (arg.as_str(), None),
            };
            let Some((name, value)) = flags.iter().find(|(flag, _)| *flag == name) else {
                let known: Vec<&str> = flags.iter().map(|(flag, _)| *flag).collect();
                return Err(format!("unknown flag {name}; there are: {}", known.join(", ")));
            };
            let value = match (value, inline) {
                (None, None) => String::new(),
                (None, Some(_)) => return Err(format!("{name} takes no value")),
                (Some(_), Some(value)) => value,
                (Some(what), None) => rest.next().cloned().ok_or_else(|| format!("{name} needs {what}"))?,
            };
            parsed.given.push((name, value));
        }
        Ok(parsed)
    }

    pub fn has(&self, flag: &str) -> bool {
        self.given.iter().any(|(name, _)| *name == flag)
    }

    /// A flag's value; the last one counts.
    pub fn text(&self, flag: &str) -> Option<&str> {
        self.given.iter().rev().find(|(name, _)| *name == flag).map(|(_, value)| value.as_str())
    }

    pub fn number<T: std::str::FromStr>(&self, flag: &str) -> Result<Option<T>, String> {
        let Some(text) = self.text(flag) else { return Ok(None) };
        text.parse().map(Some).map_err(|_| format!("{flag} needs a number, not {text:?}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLAGS: Flags = &[("--seed", Some("a number")), ("--json", None)];

    fn parse(line: &str) -> Result<Args, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_string).collect();
        Args::parse(&words, FLAGS)
    }

    #[test]
    fn flags_may_stand_anywhere_before_the_programs_own_arguments() {
        let args = parse("a.go --seed 3 --json b.go --seed=4 -- --seed x").unwrap();
        assert_eq!((args.paths.join(" "), args.program.join(" ")), ("a.go b.go".into(), "--seed x".into()));
        assert_eq!((args.number("--seed"), args.has("--json")), (Ok(Some(4)), true));
    }

    #[test]
    fn what_is_wrong_is_said_in_one_line() {
        for (line, expected) in [
            ("", "no Go file is named"),
            ("--fast a.go", "unknown flag --fast; there are: --seed, --json"),
            ("-x a.go", "unknown flag -x; there are: --seed, --json"),
            ("a.go --seed", "--seed needs a number"),
            ("a.go --json=1", "--json takes no value"),
        ] {
            assert_eq!(parse(line), Err(expected.to_string()));
        }
        let e = parse("a.go --seed x").unwrap().number::<u64>("--seed");
        assert_eq!(e, Err("--seed needs a number, not \"x\"".to_string()));
    }
}
