//! What vet finds: cancel functions that are lost, a newline too many.

use super::places::{Place, call, find};
use super::{Edit, Fix, Label, Parsed};
use crate::source::Span;
use crate::syntax::ast::*;

/// A line `defer NAME()` below a statement that ends its line.
fn defer_below(file: &Parsed, stmt: &Stmt, name: &str) -> Option<Edit> {
    let (start, end) = (stmt.span.start as usize, stmt.span.end as usize);
    let line = file.text[..start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &file.text[line..start];
    let to = file.text[end..].find('\n').map_or(file.text.len(), |at| end + at);
    let rest = file.text[end..to].trim_start();
    if !indent.trim().is_empty() || !(rest.is_empty() || rest.starts_with("//")) {
        return None;
    }
    Some(Edit { span: file.span(to, to), text: format!("\n{indent}defer {name}()") })
}

/// The statement that sets a cancel function; in a loop, what is deferred would pile up.
fn setter<'a>(file: &'a Parsed, at: Span) -> Option<(&'a Stmt, &'a [Expr])> {
    let Place::Assigned { stmt, comm: false, in_loop: false, .. } = find(&file.tree, at)? else {
        return None;
    };
    match &stmt.kind {
        StmtKind::Define { lhs, .. } => Some((stmt, lhs)),
        _ => None,
    }
}

pub(super) fn defer_cancel(file: &Parsed, at: Span, name: &str) -> Option<Fix> {
    // The finding begins at the first left side.
    let first = file.text[at.start as usize..].find([',', ' '])? as u32;
    let (stmt, _) = setter(file, Span::new(at.file, at.start, at.start + first))?;
    let edit = defer_below(file, stmt, name)?;
    Some(Fix { label: Label::DeferCancel { name: name.to_string() }, edits: vec![edit] })
}

pub(super) fn keep_cancel(file: &Parsed, at: Span) -> Option<Fix> {
    let (stmt, lhs) = setter(file, at)?;
    // A new name must not hide another one.
    if file.text.contains("cancel") || lhs.len() != 2 {
        return None;
    }
    let name = "cancel".to_string();
    let edits = vec![Edit { span: at, text: name.clone() }, defer_below(file, stmt, &name)?];
    Some(Fix { label: Label::KeepCancel { name }, edits })
}

pub(super) fn drop_newline(file: &Parsed, at: Span) -> Option<Fix> {
    let ExprKind::Call { args, .. } = &call(&file.tree, at)?.kind else { return None };
    let last = args.last().filter(|e| matches!(e.kind, ExprKind::Lit { .. }))?;
    let text = file.text.get(last.span.start as usize..last.span.end as usize)?;
    let escaped = text.strip_suffix("\\n\"")?;
    // `\\n` is a backslash and a letter.
    let slashes = escaped.bytes().rev().take_while(|b| *b == b'\\').count();
    let end = last.span.end;
    (slashes % 2 == 0).then(|| Fix::one(Label::DropNewline, Span::new(at.file, end - 3, end - 1), ""))
}
