//! A missing return: where every result has an obvious zero, a last line that gives them.

use super::{Fix, Label, Parsed};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_expr, walk_file, walk_stmt};

/// `return 0, nil` above the brace that closes a function, if it has its line for itself.
pub(super) fn add(file: &Parsed, brace: Span) -> Option<Fix> {
    let values = values(function(&file.tree, brace)?)?;
    let start = brace.start as usize;
    let line = file.text[..start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &file.text[line..start];
    if !indent.trim().is_empty() {
        return None;
    }
    let statement = format!("return {values}").trim_end().to_string();
    let text = format!("{indent}\t{statement}\n");
    Some(Fix::one(Label::Return { statement }, file.span(line, line), text))
}

/// The type of the function whose body ends with this brace.
fn function(tree: &File, brace: Span) -> Option<&FuncType> {
    let mut finder = Finder { brace, found: None };
    for decl in &tree.decls {
        if let Decl::Func(func) = decl
            && func.body.as_ref().is_some_and(|body| body.rbrace == brace)
        {
            return Some(&func.sig);
        }
    }
    walk_file(&mut finder, tree);
    finder.found
}

struct Finder<'a> {
    brace: Span,
    found: Option<&'a FuncType>,
}

impl<'a> Visit<'a> for Finder<'a> {
    fn stmt(&mut self, s: &'a Stmt) {
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        if let ExprKind::FuncLit { sig, body } = &e.kind
            && body.rbrace == self.brace
        {
            self.found = Some(sig);
        }
        walk_expr(self, e);
    }
}

/// What to return; nothing where the results have names.
fn values(sig: &FuncType) -> Option<String> {
    if sig.results.iter().any(|r| r.name.is_some()) {
        return Some(String::new());
    }
    let zeros: Option<Vec<&str>> = sig.results.iter().map(|r| zero(&r.ty)).collect();
    Some(zeros?.join(", "))
}

/// The zero of a type that says itself what it is; a name may stand for anything.
fn zero(ty: &Expr) -> Option<&'static str> {
    match &ty.kind {
        ExprKind::Paren(x) => zero(x),
        ExprKind::Star(_)
        | ExprKind::SliceType(_)
        | ExprKind::MapType { .. }
        | ExprKind::ChanType { .. }
        | ExprKind::FuncTypeExpr(_)
        | ExprKind::InterfaceType { .. } => Some("nil"),
        ExprKind::Name(name) => match name.as_str() {
            "error" | "any" => Some("nil"),
            "string" => Some("\"\""),
            "bool" => Some("false"),
            "int" | "int8" | "int16" | "int32" | "int64" | "uint" | "uint8" | "uint16" | "uint32"
            | "uint64" | "uintptr" | "byte" | "rune" | "float32" | "float64" | "complex64" | "complex128" => {
                Some("0")
            }
            _ => None,
        },
        _ => None,
    }
}
