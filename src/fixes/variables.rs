//! Variables: one that nothing uses becomes `_` or goes, `:=` and `=` change places.

use super::places::{Place, find};
use super::{Fix, Label, Parsed};
use crate::source::Span;
use crate::syntax::ast::*;

fn is_blank(e: &Expr) -> bool {
    matches!(&e.kind, ExprKind::Name(n) if n.is_blank())
}

pub(super) fn unused(file: &Parsed, at: Span, name: &str) -> Option<Fix> {
    let blank = || Label::Blank { name: name.to_string() };
    let remove = || Label::RemoveVariable { name: name.to_string() };
    let between = |a: Span, b: Span| Span::new(at.file, a.start, b.start);
    match find(&file.tree, at)? {
        Place::Assigned { stmt, index, comm, .. } => {
            let StmtKind::Define { lhs, rhs, pos } = &stmt.kind else { return None };
            let others = lhs.iter().enumerate().any(|(i, e)| i != index && !is_blank(e));
            if others {
                return Some(Fix::one(blank(), at, "_"));
            }
            if comm && lhs.len() == 1 {
                return Some(Fix::one(remove(), between(at, rhs.first()?.span), ""));
            }
            // With no new variable left, `:=` would not compile.
            let names = vec!["_"; lhs.len()].join(", ");
            Some(Fix::one(blank(), lhs.first()?.span.to(*pos), format!("{names} =")))
        }
        Place::Declared { stmt, var } => {
            if var.names.len() > 1 || !var.values.is_empty() {
                return Some(Fix::one(blank(), at, "_"));
            }
            let StmtKind::Decl(decls) = &stmt.kind else { return None };
            match whole_line(file.text, stmt.span).filter(|_| decls.len() == 1) {
                Some((from, to)) => Some(Fix::one(remove(), file.span(from, to), "")),
                None => Some(Fix::one(blank(), at, "_")),
            }
        }
        Place::Ranged { range, value } => {
            let key = range.key.as_ref()?;
            let alone = match value {
                true => is_blank(key),
                false => range.value.as_ref().is_none_or(is_blank),
            };
            if alone {
                return Some(Fix::one(remove(), between(key.span, range.pos), ""));
            }
            if value {
                return Some(Fix::one(remove(), Span::new(at.file, key.span.end, at.end), ""));
            }
            Some(Fix::one(blank(), at, "_"))
        }
        Place::Bound { switch } => Some(Fix::one(remove(), between(at, switch.x.span), "")),
    }
}

/// The line of a statement that has it for itself.
fn whole_line(text: &str, span: Span) -> Option<(usize, usize)> {
    let (start, end) = (span.start as usize, span.end as usize);
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let to = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    let alone = text[from..start].trim().is_empty() && text[end..to].trim().is_empty();
    alone.then_some((from, to))
}

/// `x = 1` for an unknown x.
pub(super) fn declare(file: &Parsed, at: Span, name: &str) -> Option<Fix> {
    let Place::Assigned { stmt, .. } = find(&file.tree, at)? else { return None };
    let StmtKind::Assign { lhs, pos, .. } = &stmt.kind else { return None };
    let sign = Span::new(at.file, pos.start, pos.start + 1);
    let plain = lhs.len() == 1 && file.text.get(sign.start as usize..sign.end as usize) == Some("=");
    plain.then(|| Fix::one(Label::Declare { name: name.to_string() }, sign, ":="))
}

/// `:=` where all is declared already.
pub(super) fn assign(file: &Parsed, at: Span) -> Option<Fix> {
    let sign = Span::new(at.file, at.start, at.start + 2);
    let there = file.text.get(sign.start as usize..sign.end as usize) == Some(":=");
    there.then(|| Fix::one(Label::Assign, sign, "="))
}
