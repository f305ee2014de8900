//! `printf`: formats and arguments that do not go together, and Print and Println called as if they were Printf.

mod format;
mod matches;
mod satisfies;
mod wrappers;

use super::context::{Callee, Vetted};
use crate::diagnostic::{Diagnostic, PrintfFault, VetProblem};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_expr, walk_file, walk_stmt};
use crate::types::model::{Type, TypeId};
use format::Directive;
use matches::{INT, STRING};
use wrappers::{Kind, Wrappers};

pub(super) fn check(vetted: &Vetted) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let wrappers = wrappers::find(vetted, &mut found);
    for file in vetted.files {
        walk_file(&mut Walker { vetted, wrappers: &wrappers, found: &mut found }, file);
    }
    found
}

struct Walker<'v, 'p> {
    vetted: &'v Vetted<'p>,
    wrappers: &'v Wrappers,
    found: &'v mut Vec<Diagnostic>,
}

impl<'a> Visit<'a> for Walker<'_, '_> {
    fn stmt(&mut self, s: &'a Stmt) {
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        if let ExprKind::Call { fun, args, has_dots, .. } = &e.kind
            && let Some(callee) = self.vetted.callee(fun)
            && let Some(kind) = self.wrappers.kind(&callee)
        {
            let mut call =
                Call { vetted: self.vetted, call: e, fun, args, dots: *has_dots, callee, found: self.found };
            match kind {
                Kind::Print => call.print(),
                Kind::Printf | Kind::Errorf => call.printf(kind),
            }
        }
        walk_expr(self, e);
    }
}

/// The call of a function that prints.
struct Call<'v, 'p> {
    vetted: &'v Vetted<'p>,
    call: &'v Expr,
    fun: &'v Expr,
    args: &'v [Expr],
    /// `args...`
    dots: bool,
    callee: Callee,
    found: &'v mut Vec<Diagnostic>,
}

impl<'v> Call<'v, '_> {
    fn report(&mut self, span: Span, fault: PrintfFault) {
        let problem = VetProblem::Printf { call: self.callee.full.clone(), fault };
        self.found.push(self.vetted.finding(span, problem));
    }

    fn printf(&mut self, kind: Kind) {
        let sig = self.vetted.ty(self.fun).and_then(|ty| self.vetted.signature(ty));
        let Some(at) = sig.filter(|s| s.variadic).and_then(|s| s.params.len().checked_sub(2)) else { return };
        let Some(arg) = self.args.get(at) else { return };
        let first = at + 1;
        let Some(format) = self.vetted.constant_string(arg) else {
            if first == self.args.len() {
                self.report(arg.span, PrintfFault::NotConstant);
            }
            return;
        };
        if !format.contains('%') {
            if let Some(extra) = self.args.get(first) {
                self.report(extra.span, PrintfFault::NoDirectives);
            }
            return;
        }
        let directives = match format::parse(&format, at) {
            Ok(directives) => directives,
            Err(fault) => return self.report(arg.span, fault),
        };
        let mut last = at;
        for directive in &directives {
            let span = self.directive_span(arg, directive);
            if directive.verb == 'w' && kind == Kind::Printf {
                return self.report(span, PrintfFault::NoWrapping);
            }
            // One finding a format is enough.
            if !self.directive(directive, span, first, &mut last) {
                return;
            }
        }
        let indexed = directives.iter().any(|d| d.indexed);
        if indexed || self.dots && last + 2 >= self.args.len() || last + 1 >= self.args.len() {
            return;
        }
        let (needs, has) = (last + 1 - first, self.args.len() - first);
        self.report(self.call.span, PrintfFault::ArgCount { needs, has });
    }

    /// The directive's place in a literal; of another constant, the whole.
    fn directive_span(&self, arg: &Expr, directive: &Directive) -> Span {
        if !matches!(arg.kind, ExprKind::Lit { .. }) {
            return arg.span;
        }
        let literal = self.vetted.sources.text(arg.span);
        let place = |at| format::in_literal(literal, at).map(|at| arg.span.start + at as u32);
        match (place(directive.start), place(directive.start + directive.text.len())) {
            (Some(start), Some(end)) => Span::new(arg.span.file, start, end),
            _ => arg.span,
        }
    }

    /// False once something was told.
    fn directive(&mut self, d: &Directive, span: Span, first: usize, last: &mut usize) -> bool {
        let known = matches::verb(d.verb);
        let wanted = known.map_or(0, |(_, types)| types);
        let format = || d.text.clone();
        let formats_itself = d.verb != 'w'
            && self
                .args
                .get(d.arg)
                .and_then(|a| self.vetted.ty(a))
                .is_some_and(|t| self.vetted.is_formatter(t));
        if !formats_itself {
            let Some((flags, _)) = known else {
                self.report(span, PrintfFault::UnknownVerb { format: format(), verb: d.verb });
                return false;
            };
            if let Some(flag) = d.flags.chars().find(|f| *f != '0' && !flags.contains(*f)) {
                self.report(span, PrintfFault::UnknownFlag { format: format(), flag });
                return false;
            }
        }
        for star in &d.stars {
            let Some(arg) = self.arg(*star, d, span, first) else { return false };
            let suits = self.vetted.ty(arg).map_or(Ok(()), |ty| self.vetted.suits(INT, ty));
            if let Err(reason) = suits {
                let arg = self.vetted.text(arg);
                self.report(span, PrintfFault::StarNotInt { format: format(), arg, reason });
                return false;
            }
            *last = (*last).max(*star);
        }
        if d.verb == '%' {
            return true;
        }
        *last = (*last).max(d.arg);
        if formats_itself {
            return true;
        }
        match self.arg(d.arg, d, span, first) {
            Some(arg) => self.argument(d, arg, span, wanted),
            None => false,
        }
    }

    /// An argument that can be seen; a missing one is told.
    fn arg(&mut self, at: usize, d: &Directive, span: Span, first: usize) -> Option<&'v Expr> {
        // Behind the dots there may be any number.
        if self.dots && at + 1 >= self.args.len() {
            return None;
        }
        if let Some(arg) = self.args.get(at) {
            return Some(arg);
        }
        let (number, has) = (at as i64 - first as i64 + 1, self.args.len() - first);
        self.report(span, PrintfFault::MissingArg { format: d.text.clone(), number, has });
        None
    }

    /// Whether an argument suits its directive.
    fn argument(&mut self, d: &Directive, arg: &Expr, span: Span, wanted: u16) -> bool {
        let Some(ty) = self.vetted.ty(arg) else { return true };
        let format = d.text.clone();
        if d.verb == 'w'
            && let Some(problem) = self.pointer_to_error(ty)
        {
            self.found.push(self.vetted.finding(span, problem));
            return false;
        }
        if self.is_func(ty) && !matches!(d.verb, 'p' | 'T') {
            let arg = self.vetted.text(arg);
            self.report(span, PrintfFault::FuncInFormat { format, arg });
            return false;
        }
        if let Err(reason) = self.vetted.suits(wanted, ty) {
            let (arg, ty) = (self.vetted.text(arg), self.vetted.type_text(ty));
            self.report(span, PrintfFault::WrongType { format, arg, ty, reason });
            return false;
        }
        let by_method = !d.flags.contains('#') || "qxX".contains(d.verb);
        if wanted & STRING != 0
            && d.verb != 'T'
            && by_method
            && let Some(method) = self.calls_itself(arg, ty)
        {
            let arg = self.vetted.text(arg);
            self.report(span, PrintfFault::RecursiveInFormat { format, arg, method });
            return false;
        }
        true
    }

    /// A pointer to an error where the error itself is wanted: errors.Is would not know it.
    fn pointer_to_error(&self, ty: TypeId) -> Option<VetProblem> {
        let Type::Pointer(elem) = self.vetted.table.under(ty) else { return None };
        let (elem, pointer) = (*elem, ty);
        self.vetted.is_error(elem).then(|| VetProblem::PointerToError {
            elem: self.vetted.short_type_text(elem),
            pointer: self.vetted.short_type_text(pointer),
        })
    }

    fn is_func(&self, ty: TypeId) -> bool {
        self.vetted.signature(ty).is_some()
    }

    /// The String or Error method whose receiver is printed within it.
    fn calls_itself(&self, arg: &Expr, ty: TypeId) -> Option<String> {
        if self.vetted.is_formatter(ty) {
            return None;
        }
        for name in ["String", "Error"] {
            let Some((sig, Some(method))) = self.vetted.method(ty, name) else { continue };
            let Some(decl) = self.vetted.funcs.get(&method) else { continue };
            let inside = decl.body.as_ref().is_some_and(|b| {
                b.span.file == arg.span.file && (b.span.start..b.span.end).contains(&arg.span.start)
            });
            if !inside {
                continue;
            }
            let printed = match &arg.kind {
                ExprKind::Unary { op: UnaryOp::Addr, x } => x,
                _ => arg,
            };
            let recv = self.vetted.info.params.get(&decl.name.id)?.first().copied().flatten()?;
            let itself = self.vetted.makes_string(sig) && self.vetted.named_object(printed) == Some(recv);
            return if itself { self.vetted.method_name(method) } else { None };
        }
        None
    }

    fn print(&mut self) {
        let mut first = 0;
        if let Some(Type::Func(sig)) = self.vetted.ty(self.fun).map(|ty| self.vetted.table.under(ty)) {
            let Some(last) = sig.params.last().filter(|_| sig.variadic) else { return };
            let Type::Slice(elem) = self.vetted.table.get(*last) else { return };
            if !wrappers::is_any(self.vetted.table, *elem) {
                return;
            }
            first = sig.params.len() - 1;
        }
        let Some(args) = self.args.get(first..).filter(|a| !a.is_empty()) else { return };
        if first == 0
            && let ExprKind::Selector { x, sel } = &args[0].kind
            && matches!(&x.kind, ExprKind::Name(n) if n.as_str() == "os")
            && sel.name.as_str().starts_with("Std")
        {
            self.report(self.call.span, PrintfFault::Writer { arg: self.vetted.text(&args[0]) });
        }
        let text = |e: &Expr| self.vetted.constant_string(e);
        let newline = args.last().and_then(text).is_some_and(|t| t.ends_with('\n'));
        if let Some(directive) = text(&args[0]).and_then(|t| format::possible_directive(&t)) {
            self.report(self.call.span, PrintfFault::PossibleDirective { directive });
        }
        if newline && self.callee.full.ends_with("ln") {
            self.report(self.call.span, PrintfFault::Newline);
        }
        for arg in args {
            let Some(ty) = self.vetted.ty(arg) else { continue };
            let text = self.vetted.text(arg);
            if self.is_func(ty) {
                self.report(self.call.span, PrintfFault::FuncValue { arg: text.clone() });
            }
            if let Some(method) = self.calls_itself(arg, ty) {
                self.report(self.call.span, PrintfFault::Recursive { arg: text, method });
            }
        }
    }
}
