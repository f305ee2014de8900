//! Imports: one that nothing uses goes, one that is missing comes, in its place among the others.

use super::{Fix, Label, Parsed};
use crate::packages;
use crate::source::Span;
use crate::syntax::ast::ImportSpec;

/// The start and end of the lines that a piece of text stands on, the line's end included.
fn lines(text: &str, start: usize, end: usize) -> (usize, usize) {
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let to = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    (from, to)
}

/// Where the declaration around an import begins, and whether it is a group.
fn keyword(text: &str, spec: &ImportSpec) -> Option<(usize, bool)> {
    let before = &text[..spec.span.start as usize];
    let at = before.rfind("import")?;
    Some((at, before[at..].contains('(')))
}

/// The imports of the group that begins at `at`.
fn group<'a>(file: &'a Parsed, at: usize) -> Vec<&'a ImportSpec> {
    let own = |spec: &&ImportSpec| keyword(file.text, spec).is_some_and(|(start, _)| start == at);
    file.tree.imports.iter().filter(own).collect()
}

pub(super) fn remove(file: &Parsed, at: Span, path: &str) -> Option<Fix> {
    let spec = file
        .tree
        .imports
        .iter()
        .find(|s| s.path == path && (s.span.start..=s.span.end).contains(&at.start))?;
    let (text, (start, end)) = (file.text, (spec.span.start as usize, spec.span.end as usize));
    let (keyword, grouped) = keyword(text, spec)?;
    let (mut from, mut to) = lines(text, start, end);
    if !grouped {
        (from, to) = lines(text, keyword, end);
    } else if group(file, keyword).len() == 1 {
        let close = end + text[end..].find(')')?;
        (from, to) = lines(text, keyword, close);
    } else if !text[from..start].trim().is_empty() || text[end..to].trim_start().starts_with([';', ')']) {
        // Several on one line: which blanks and semicolons go with it is not obvious.
        return None;
    }
    // The whole declaration takes its blank line along.
    if (!grouped || group(file, keyword).len() == 1)
        && text[..from].ends_with("\n\n")
        && text[to..].starts_with('\n')
    {
        to += 1;
    }
    Some(Fix::one(Label::RemoveImport { path: path.to_string() }, file.span(from, to), ""))
}

/// The name under which a package is imported: the path's last element, a version left out.
fn package_name(path: &str) -> &str {
    let mut elements = path.rsplit('/');
    let last = elements.next().unwrap_or(path);
    let version =
        last.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    if version { elements.next().unwrap_or(last) } else { last }
}

pub(super) fn add(file: &Parsed, at: Span, name: &str) -> Option<Fix> {
    if !file.text[at.end as usize..].starts_with('.') {
        return None;
    }
    // Of several, the shortest path: math/rand rather than its second version.
    let named = packages::all().map(|(path, _)| path).filter(|path| package_name(path) == name);
    let path = named.min_by_key(|path| path.len())?;
    let label = Label::AddImport { path: path.to_string() };
    let Some(first) = file.tree.imports.first() else {
        let end = file.tree.package.span.end as usize;
        return Some(Fix::one(label, file.span(end, end), format!("\n\nimport {path:?}")));
    };
    let (keyword, grouped) = keyword(file.text, first)?;
    if !grouped {
        let written = file.text.get(first.span.start as usize..first.span.end as usize)?;
        let own = format!("{path:?}");
        let (a, b) =
            if first.path.as_str() < path { (written, own.as_str()) } else { (own.as_str(), written) };
        let span = file.span(keyword, first.span.end as usize);
        return Some(Fix::one(label, span, format!("import (\n\t{a}\n\t{b}\n)")));
    }
    let specs = group(file, keyword);
    let (span, line) = match specs.iter().find(|s| s.path.as_str() > path) {
        Some(next) => {
            let start = lines(file.text, next.span.start as usize, next.span.end as usize).0;
            (file.span(start, start), format!("\t{path:?}\n"))
        }
        None => {
            let end = specs.last()?.span.end as usize;
            (file.span(end, end), format!("\n\t{path:?}"))
        }
    };
    Some(Fix::one(label, span, line))
}
