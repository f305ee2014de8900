//! Labels, break, continue and goto within one function (the Go spec, "Labeled statements" and those that use them).

use super::check::Checker;
use crate::diagnostic::TypeProblem;
use crate::source::Span;
use crate::syntax::ast::*;

/// An enclosing statement that break or continue may leave.
#[derive(Clone, Copy)]
struct Around<'e> {
    label: Option<&'e Name>,
    looping: bool,
    breakable: bool,
}

#[derive(Default)]
struct Found<'e> {
    /// Labels that are declared further down are known.
    all_labels: bool,
    /// Label, whether it was used, and the path of blocks to it.
    labels: Vec<(&'e Ident, bool)>,
    problems: Vec<(Span, TypeProblem)>,
    gotos: Vec<(&'e Ident, Vec<usize>, usize)>,
    /// Where each label stands: its blocks, its order among the statements.
    places: Vec<(&'e Name, Vec<usize>, usize)>,
    /// Variable declarations: block, order, span, first name.
    variables: Vec<(usize, usize, Span, String)>,
    blocks: Vec<(usize, Span)>,
    path: Vec<usize>,
    next_block: usize,
    order: usize,
}

impl Checker<'_> {
    pub fn branches(&mut self, body: &Block) {
        let mut found = Found { all_labels: self.as_go_tests, ..Found::default() };
        labels_of(self, &body.stmts, &mut found);
        found.enter(&body.stmts, &mut Vec::new(), body.span);
        found.resolve_gotos(self);
        for (label, used) in &found.labels {
            if !used {
                found.problems.push((label.span, TypeProblem::LabelNotUsed { name: label.name.to_string() }));
            }
        }
        for (span, problem) in found.problems {
            self.error(span, problem);
        }
    }
}

/// Declares a function's labels; literals have their own.
fn labels_of<'e>(c: &Checker, list: &'e [Stmt], found: &mut Found<'e>) {
    for stmt in list {
        if let StmtKind::Labeled { label, stmt } = &stmt.kind {
            let other = found.labels.iter().find(|(l, _)| l.name == label.name).map(|(l, _)| l.span);
            match other {
                Some(other) => found.problems.push((
                    label.span,
                    TypeProblem::LabelRedeclared { name: label.name.to_string(), other: c.position(other) },
                )),
                None if !label.name.is_blank() => found.labels.push((label, false)),
                None => {}
            }
            labels_of(c, std::slice::from_ref(stmt), found);
        }
        inner_lists(stmt, &mut |list, _| labels_of(c, list, found));
    }
}

/// Calls `f` with each statement list directly below a statement.
fn inner_lists<'e>(stmt: &'e Stmt, f: &mut dyn FnMut(&'e [Stmt], Span)) {
    match &stmt.kind {
        StmtKind::Block(b) => f(&b.stmts, b.span),
        StmtKind::If(s) => {
            f(&s.then.stmts, s.then.span);
            if let Some(els) = &s.els {
                inner_lists(els, f);
            }
        }
        StmtKind::For(s) => f(&s.body.stmts, s.body.span),
        StmtKind::Range(s) => f(&s.body.stmts, s.body.span),
        StmtKind::Switch(s) => s.cases.iter().for_each(|c| f(&c.body, c.span)),
        StmtKind::TypeSwitch(s) => s.cases.iter().for_each(|c| f(&c.body, c.span)),
        StmtKind::Select(s) => s.cases.iter().for_each(|c| f(&c.body, c.span)),
        _ => {}
    }
}

impl<'e> Found<'e> {
    fn enter(&mut self, list: &'e [Stmt], around: &mut Vec<Around<'e>>, span: Span) {
        self.path.push(self.next_block);
        self.blocks.push((self.next_block, span));
        self.next_block += 1;
        for stmt in list {
            self.visit(stmt, None, around);
        }
        self.path.pop();
    }

    fn visit(&mut self, stmt: &'e Stmt, label: Option<&'e Name>, around: &mut Vec<Around<'e>>) {
        self.order += 1;
        match &stmt.kind {
            StmtKind::Labeled { label, stmt } => {
                self.places.push((&label.name, self.path.clone(), self.order));
                self.visit(stmt, Some(&label.name), around);
            }
            StmtKind::Break(None) => {
                if !around.iter().any(|a| a.breakable) {
                    self.problems.push((stmt.span, TypeProblem::BreakOutside));
                }
            }
            StmtKind::Continue(None) => {
                if !around.iter().any(|a| a.looping) {
                    self.problems.push((stmt.span, TypeProblem::ContinueOutside));
                }
            }
            StmtKind::Break(Some(l)) => self.labeled(l, around, false),
            StmtKind::Continue(Some(l)) => self.labeled(l, around, true),
            StmtKind::Goto(l) => {
                self.mark(l);
                self.gotos.push((l, self.path.clone(), self.order));
            }
            StmtKind::Decl(decls) => {
                for decl in decls {
                    if let Decl::Var(v) = decl {
                        self.variable(v.names[0].span, v.names[0].name.to_string());
                    }
                }
            }
            StmtKind::Define { lhs, pos, .. } => {
                let name = lhs.iter().find_map(|l| match &l.kind {
                    ExprKind::Name(name) if !name.is_blank() => Some(name.to_string()),
                    _ => None,
                });
                self.variable(*pos, name.unwrap_or_default());
            }
            _ => {
                let looping = matches!(stmt.kind, StmtKind::For(_) | StmtKind::Range(_));
                let switch =
                    matches!(stmt.kind, StmtKind::Switch(_) | StmtKind::TypeSwitch(_) | StmtKind::Select(_));
                around.push(Around { label, looping, breakable: looping || switch });
                inner_lists(stmt, &mut |list, span| self.enter(list, around, span));
                around.pop();
            }
        }
    }

    fn variable(&mut self, span: Span, name: String) {
        if let Some(block) = self.path.last() {
            self.variables.push((*block, self.order, span, name));
        }
    }

    fn mark(&mut self, label: &Ident) -> bool {
        match self.labels.iter_mut().find(|(l, _)| l.name == label.name) {
            Some((_, used)) => {
                *used = true;
                true
            }
            None => false,
        }
    }

    fn labeled(&mut self, label: &'e Ident, around: &[Around], continues: bool) {
        let name = label.name.to_string();
        // gc's parser knows the labels that it has read, its checker's own tests all of them.
        let read = self.places.iter().any(|(place, ..)| **place == label.name);
        let known = (read || self.all_labels) && self.mark(label);
        let target = around.iter().find(|a| a.label == Some(&label.name));
        let problem = match target {
            Some(a) if continues && !a.looping => TypeProblem::InvalidContinueLabel { name },
            Some(a) if !continues && !a.breakable => TypeProblem::InvalidBreakLabel { name },
            Some(_) => return,
            None if !known => TypeProblem::BranchLabelUndefined { name, continues },
            None if continues => TypeProblem::InvalidContinueLabel { name },
            None => TypeProblem::InvalidBreakLabel { name },
        };
        self.problems.push((label.span, problem));
    }

    fn resolve_gotos(&mut self, c: &Checker) {
        for (label, from, order) in std::mem::take(&mut self.gotos) {
            let name = label.name.to_string();
            let Some((_, to, at)) = self.places.iter().find(|(n, _, _)| **n == label.name) else {
                self.problems.push((label.span, TypeProblem::LabelUndefined { name }));
                continue;
            };
            if let Some(block) = to.iter().find(|b| !from.contains(b)) {
                let span = self.blocks.iter().find(|(b, _)| b == block).map_or(label.span, |(_, s)| *s);
                let other = c.position(span);
                self.problems.push((label.span, TypeProblem::GotoIntoBlock { name, other }));
                continue;
            }
            let block = to.last().copied().unwrap_or(0);
            let jumped = self.variables.iter().find(|(b, o, _, _)| *b == block && *o > order && o < at);
            if let Some((_, _, span, variable)) = jumped {
                let (variable, other) = (variable.clone(), c.position(*span));
                self.problems.push((label.span, TypeProblem::GotoOverVariable { name, variable, other }));
            }
        }
    }
}
