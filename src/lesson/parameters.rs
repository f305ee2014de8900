//! The parameters of a program: its named constants whose value is a plain literal, found in its text and changed there.
//!
//! Enters: a program's text. Leaves: where each parameter's literal stands and what it says; a text with another value.
//! Kinds: whole numbers (`const workers = 3`), durations (`const work = 50 * time.Millisecond`), and lists of whole
//! numbers (`var numbers = []int{2, 3, 4}`). Not here: which of them the lesson shows, their ranges.

use crate::source::{SourceSet, Span, archive};
use crate::syntax::ast::{BinaryOp, Decl, Expr, ExprKind, Ident, LitKind, UnaryOp};
use crate::syntax::{NodeIds, parse_file};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Int,
    Duration,
    Ints,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Parameter {
    pub name: String,
    pub kind: Kind,
    /// `3`, `50ms`, `2, 3, 4`.
    pub value: String,
    /// The literal's place, in UTF-16 units.
    pub start: u32,
    pub end: u32,
    #[serde(skip)]
    pub span: Span,
}

/// Why a value was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadValue {
    /// The program has no such parameter (any more).
    Missing,
    NotANumber,
    NotADuration,
}

impl BadValue {
    pub fn name(self) -> &'static str {
        match self {
            BadValue::Missing => "missing",
            BadValue::NotANumber => "not_a_number",
            BadValue::NotADuration => "not_a_duration",
        }
    }
}

/// Units of a duration as Go's package time names them, the largest first; nanoseconds of each.
const UNITS: [(&str, &str, i64); 6] = [
    ("h", "time.Hour", 3_600_000_000_000),
    ("m", "time.Minute", 60_000_000_000),
    ("s", "time.Second", 1_000_000_000),
    ("ms", "time.Millisecond", 1_000_000),
    ("us", "time.Microsecond", 1_000),
    ("ns", "time.Nanosecond", 1),
];

/// The parameters of a program, which stand in its main.go; none of a text that does not parse.
pub fn find(text: &str) -> Vec<Parameter> {
    let text = archive::main_part(text);
    let mut sources = SourceSet::default();
    let file = sources.add("main.go", text, false);
    let (tree, errors) = parse_file(&sources, file, &mut NodeIds::default());
    if !errors.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for decl in &tree.decls {
        let (names, values) = match decl {
            Decl::Const(c) => (&c.names, &c.values),
            Decl::Var(v) => (&v.names, &v.values),
            _ => continue,
        };
        if let ([name], [value]) = (names.as_slice(), values.as_slice()) {
            found.extend(parameter(text, &sources, name, value, matches!(decl, Decl::Var(_))));
        }
    }
    found
}

fn parameter(text: &str, sources: &SourceSet, name: &Ident, x: &Expr, var: bool) -> Option<Parameter> {
    let (kind, value) = match &x.kind {
        ExprKind::Composite { ty: Some(ty), elems, .. } if var && sources.text(ty.span) == "[]int" => {
            let numbers: Option<Vec<String>> = elems
                .iter()
                .map(|e| int(&e.value).filter(|_| e.key.is_none()).map(|n| n.to_string()))
                .collect();
            (Kind::Ints, numbers?.join(", "))
        }
        _ if var => return None,
        _ => match int(x) {
            Some(n) => (Kind::Int, n.to_string()),
            None => (Kind::Duration, print_duration(duration(sources, x)?)),
        },
    };
    let utf16 = |at: u32| text[..at as usize].encode_utf16().count() as u32;
    let (start, end) = (utf16(x.span.start), utf16(x.span.end));
    Some(Parameter { name: name.name.to_string(), kind, value, start, end, span: x.span })
}

fn int(x: &Expr) -> Option<i64> {
    match &x.kind {
        ExprKind::Lit { kind: LitKind::Int, value } => {
            std::str::from_utf8(value).ok()?.replace('_', "").parse().ok()
        }
        ExprKind::Unary { op: UnaryOp::Minus, x } => int(x).map(|n| -n),
        _ => None,
    }
}

/// `50 * time.Millisecond`, `time.Second`.
fn duration(sources: &SourceSet, x: &Expr) -> Option<i64> {
    let unit = |x: &Expr| UNITS.iter().find(|u| u.1 == sources.text(x.span)).map(|u| u.2);
    match &x.kind {
        ExprKind::Binary { op: BinaryOp::Mul, x: a, y: b, .. } => {
            let (n, unit) = match (int(a), unit(b)) {
                (Some(n), Some(unit)) => (n, unit),
                _ => (int(b)?, unit(a)?),
            };
            n.checked_mul(unit)
        }
        _ => unit(x),
    }
}

/// The text with another value for a parameter.
pub fn set(text: &str, name: &str, value: &str) -> Result<String, BadValue> {
    let parameter = find(text).into_iter().find(|p| p.name == name).ok_or(BadValue::Missing)?;
    let literal = match parameter.kind {
        Kind::Int => {
            let n: i64 = value.trim().parse().map_err(|_| BadValue::NotANumber)?;
            n.to_string()
        }
        Kind::Duration => {
            let ns = parse_duration(value).ok_or(BadValue::NotADuration)?;
            let (_, unit, size) =
                UNITS.iter().find(|u| ns != 0 && ns % u.2 == 0).unwrap_or(&UNITS[UNITS.len() - 1]);
            format!("{} * {unit}", ns / size)
        }
        Kind::Ints => {
            let parts = value.split([',', ' ']).filter(|p| !p.is_empty());
            let numbers: Result<Vec<i64>, _> = parts.map(str::parse).collect();
            let numbers = numbers.map_err(|_| BadValue::NotANumber)?;
            let list: Vec<String> = numbers.iter().map(i64::to_string).collect();
            format!("[]int{{{}}}", list.join(", "))
        }
    };
    let (start, end) = (parameter.span.start as usize, parameter.span.end as usize);
    Ok(format!("{}{literal}{}", &text[..start], &text[end..]))
}

/// A duration in Go's notation (`1m30s`, `1.5s`, `250ms`), in nanoseconds.
pub fn parse_duration(text: &str) -> Option<i64> {
    let mut rest = text.trim();
    if rest == "0" {
        return Some(0);
    }
    if rest.is_empty() {
        return None;
    }
    let mut total: f64 = 0.0;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number: f64 = rest[..digits].parse().ok()?;
        rest = &rest[digits..];
        let end = rest.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(rest.len());
        let unit = if &rest[..end] == "µs" { "us" } else { &rest[..end] };
        total += number * UNITS.iter().find(|u| u.0 == unit)?.2 as f64;
        rest = &rest[end..];
    }
    // A century is more than any lesson needs.
    (total.is_finite() && total < 3.2e18).then_some(total.round() as i64)
}

/// In the largest unit that needs no fraction.
pub fn print_duration(ns: i64) -> String {
    let (unit, _, size) = UNITS.iter().find(|u| ns != 0 && ns % u.2 == 0).unwrap_or(&UNITS[2]);
    format!("{}{unit}", ns / size)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROGRAM: &str = "package main\n\nimport \"time\"\n\n// é\nconst workers = 3\n\nconst (\n\twork = 50 * \
                           time.Millisecond\n\tlimit = time.Second\n)\n\nvar numbers = []int{2, 3, 4}\n\nfunc main() {}\n";

    #[test]
    fn constants_with_plain_literals_are_parameters() {
        let found = find(PROGRAM);
        let said: Vec<(&str, Kind, &str)> =
            found.iter().map(|p| (p.name.as_str(), p.kind, p.value.as_str())).collect();
        assert_eq!(
            said,
            [
                ("workers", Kind::Int, "3"),
                ("work", Kind::Duration, "50ms"),
                ("limit", Kind::Duration, "1s"),
                ("numbers", Kind::Ints, "2, 3, 4"),
            ]
        );
        let utf16: Vec<u16> = PROGRAM.encode_utf16().collect();
        let at = &utf16[found[0].start as usize..found[0].end as usize];
        assert_eq!(String::from_utf16_lossy(at), "3");
    }

    #[test]
    fn a_new_value_stands_where_the_old_one_stood() {
        let changed = set(PROGRAM, "work", "1.5s").unwrap();
        assert!(changed.contains("work = 1500 * time.Millisecond\n"));
        assert_eq!(find(&changed)[1].value, "1500ms");
        assert!(set(PROGRAM, "workers", " -2 ").unwrap().contains("const workers = -2\n"));
        assert!(set(PROGRAM, "numbers", "5,6 7").unwrap().contains("[]int{5, 6, 7}"));
    }

    #[test]
    fn a_bad_value_is_refused_by_kind() {
        assert_eq!(set(PROGRAM, "gone", "1"), Err(BadValue::Missing));
        assert_eq!(set(PROGRAM, "workers", "many"), Err(BadValue::NotANumber));
        assert_eq!(set(PROGRAM, "work", "50"), Err(BadValue::NotADuration));
        assert_eq!(set(PROGRAM, "work", "5 parsecs"), Err(BadValue::NotADuration));
        assert_eq!(set("package main\nfunc", "work", "5ms"), Err(BadValue::Missing));
    }
}
