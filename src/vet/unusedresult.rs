//! `unusedresult`: calls made for their result alone, whose result is dropped.

use super::context::{Vetted, unparen};
use crate::diagnostic::{Diagnostic, VetProblem};
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_expr, walk_file, walk_stmt};

/// Package-level functions, by path and name.
const FUNCS: &[(&str, &[&str])] = &[
    ("context", &["WithCancel", "WithDeadline", "WithTimeout", "WithValue"]),
    ("errors", &["New"]),
    ("fmt", &["Append", "Appendf", "Appendln", "Errorf", "Sprint", "Sprintf", "Sprintln"]),
    ("maps", &["All", "Clone", "Collect", "Equal", "EqualFunc", "Keys", "Values"]),
    ("slices", &SLICES),
    ("sort", &["Reverse"]),
];

const SLICES: [&str; 36] = [
    "All",
    "AppendSeq",
    "Backward",
    "BinarySearch",
    "BinarySearchFunc",
    "Chunk",
    "Clip",
    "Clone",
    "Collect",
    "Compact",
    "CompactFunc",
    "Compare",
    "CompareFunc",
    "Concat",
    "Contains",
    "ContainsFunc",
    "Delete",
    "DeleteFunc",
    "Equal",
    "EqualFunc",
    "Grow",
    "Index",
    "IndexFunc",
    "Insert",
    "IsSorted",
    "IsSortedFunc",
    "Max",
    "MaxFunc",
    "Min",
    "MinFunc",
    "Repeat",
    "Replace",
    "Sorted",
    "SortedFunc",
    "SortedStableFunc",
    "Values",
];

pub(super) fn check(vetted: &Vetted) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for file in vetted.files {
        walk_file(&mut Walker { vetted, found: &mut found }, file);
    }
    found
}

struct Walker<'v, 'p> {
    vetted: &'v Vetted<'p>,
    found: &'v mut Vec<Diagnostic>,
}

impl Walker<'_, '_> {
    fn dropped(&self, call: &Expr) -> Option<Diagnostic> {
        let ExprKind::Call { fun, pos, .. } = &call.kind else { return None };
        let callee = self.vetted.callee(fun)?;
        let span = call.span.to(*pos);
        let problem = |func| self.vetted.finding(span, VetProblem::UnusedResult { func });
        if let Some((recv, sig)) = &callee.recv {
            // A method that only makes a text.
            let text = matches!(callee.name.as_str(), "Error" | "String") && self.vetted.makes_string(*sig);
            return text.then(|| problem(format!("({recv}).{}", callee.name)));
        }
        let listed =
            FUNCS.iter().any(|(p, names)| *p == callee.path && names.contains(&callee.name.as_str()));
        listed.then(|| problem(callee.full))
    }
}

impl<'a> Visit<'a> for Walker<'_, '_> {
    fn stmt(&mut self, s: &'a Stmt) {
        if let StmtKind::Expr(e) = &s.kind
            && let Some(found) = self.dropped(unparen(e))
        {
            self.found.push(found);
        }
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        walk_expr(self, e);
    }
}
