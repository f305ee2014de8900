//! Expressions as gc's messages show them: on one line, bodies and long literals shortened to `…`.

use super::ast::*;
use super::token::op_text;
use crate::source::SourceSet;
use std::sync::Arc;

/// An expression in gc's short form.
pub fn expr_text(sources: &SourceSet, x: &Expr) -> String {
    let mut printer = Printer { sources, out: String::new() };
    printer.expr(x);
    printer.out
}

struct Printer<'a> {
    sources: &'a SourceSet,
    out: String,
}

impl Printer<'_> {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn list(&mut self, list: &[Expr]) {
        for (i, x) in list.iter().enumerate() {
            if i > 0 {
                self.put(", ");
            }
            self.expr(x);
        }
    }

    fn opt(&mut self, x: &Option<Box<Expr>>) {
        if let Some(x) = x {
            self.expr(x);
        }
    }

    fn expr(&mut self, x: &Expr) {
        match &x.kind {
            ExprKind::Bad => self.put("_"),
            ExprKind::Name(name) => self.put(name.as_str()),
            ExprKind::Lit { .. } => {
                let text = self.sources.text(x.span);
                self.put(text);
            }
            ExprKind::Composite { ty, elems, .. } => {
                self.opt(ty);
                self.put(if elems.is_empty() { "{}" } else { "{…}" });
            }
            ExprKind::FuncLit { sig, body, .. } => {
                self.put("func");
                self.signature(sig);
                self.put(if body.stmts.is_empty() { " {}" } else { " {…}" });
            }
            ExprKind::Paren(x) => {
                self.put("(");
                self.expr(x);
                self.put(")");
            }
            ExprKind::Selector { x, sel } => {
                self.expr(x);
                self.put(".");
                self.put(sel.name.as_str());
            }
            ExprKind::Index { x, index, .. } => {
                self.expr(x);
                self.put("[");
                self.list(index);
                self.put("]");
            }
            ExprKind::Slice { x, lo, hi, max, full } => {
                self.expr(x);
                self.put("[");
                self.opt(lo);
                self.put(":");
                self.opt(hi);
                if *full {
                    self.put(":");
                    self.opt(max);
                }
                self.put("]");
            }
            ExprKind::TypeAssert { x, ty } => {
                self.expr(x);
                self.put(".(");
                match ty.kind {
                    ExprKind::Ellipsis(None) => self.put("type"),
                    _ => self.expr(ty),
                }
                self.put(")");
            }
            ExprKind::Call { fun, args, has_dots, .. } => {
                self.expr(fun);
                self.put("(");
                self.list(args);
                self.put(if *has_dots { "...)" } else { ")" });
            }
            ExprKind::Star(x) => {
                self.put("*");
                self.expr(x);
            }
            ExprKind::Unary { op, x } => {
                self.put(unary_text(*op));
                self.expr(x);
            }
            ExprKind::Binary { op, x, y, .. } => {
                self.expr(x);
                self.put(" ");
                self.put(op_text(*op));
                self.put(" ");
                self.expr(y);
            }
            ExprKind::KeyValue { key, value } => {
                self.expr(key);
                self.put(": ");
                self.expr(value);
            }
            _ => self.type_expr(x),
        }
    }

    fn type_expr(&mut self, x: &Expr) {
        match &x.kind {
            ExprKind::ArrayType { len, elem } => {
                self.put("[");
                match len {
                    Some(len) => self.expr(len),
                    None => self.put("..."),
                }
                self.put("]");
                self.expr(elem);
            }
            ExprKind::SliceType(elem) => {
                self.put("[]");
                self.expr(elem);
            }
            ExprKind::MapType { key, value } => {
                self.put("map[");
                self.expr(key);
                self.put("]");
                self.expr(value);
            }
            ExprKind::ChanType { dir, elem } => {
                self.put(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::Send => "chan<- ",
                    ChanDir::Recv => "<-chan ",
                });
                self.expr(elem);
            }
            ExprKind::FuncTypeExpr(sig) => {
                self.put("func");
                self.signature(sig);
            }
            ExprKind::StructType { fields } => {
                self.put("struct{");
                self.fields(fields);
                self.put("}");
            }
            ExprKind::InterfaceType { elems } => {
                self.put(if elems.is_empty() { "interface{}" } else { "interface{…}" });
            }
            ExprKind::Ellipsis(elem) => {
                self.put("...");
                self.opt(elem);
            }
            _ => {}
        }
    }

    fn signature(&mut self, sig: &FuncType) {
        self.params(&sig.params);
        match sig.results.as_slice() {
            [] => {}
            [only] if only.name.is_none() => {
                self.put(" ");
                self.expr(&only.ty);
            }
            results => {
                self.put(" ");
                self.params(results);
            }
        }
    }

    fn fields(&mut self, fields: &[FieldDecl]) {
        for (i, field) in fields.iter().enumerate() {
            if let Some(name) = &field.name {
                self.put(name.name.as_str());
                // `a, b int`: the type comes once.
                if fields.get(i + 1).is_some_and(|next| Arc::ptr_eq(&next.ty, &field.ty)) {
                    self.put(", ");
                    continue;
                }
                self.put(" ");
            }
            self.expr(&field.ty);
            if i + 1 < fields.len() {
                self.put("; ");
            }
        }
    }

    fn params(&mut self, params: &[Param]) {
        self.put("(");
        for (i, p) in params.iter().enumerate() {
            if i > 0 {
                self.put(", ");
            }
            if let Some(name) = &p.name {
                self.put(name.name.as_str());
                // `a, b int`: the type comes once.
                if params.get(i + 1).is_some_and(|next| Arc::ptr_eq(&next.ty, &p.ty)) {
                    continue;
                }
                self.put(" ");
            }
            if p.variadic {
                self.put("...");
            }
            self.expr(&p.ty);
        }
        self.put(")");
    }
}

/// A unary operator's text.
pub fn unary_text(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Plus => "+",
        UnaryOp::Minus => "-",
        UnaryOp::Not => "!",
        UnaryOp::BitNot => "^",
        UnaryOp::Addr => "&",
        UnaryOp::Recv => "<-",
        UnaryOp::Tilde => "~",
    }
}
