//! `lostcancel`: the cancel function of a context that is thrown away, or not used on some way to a return.

use super::context::{Key, Vetted};
use super::flow::{Flow, Item};
use crate::diagnostic::{Diagnostic, VetProblem};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_block, walk_expr, walk_file, walk_stmt};
use crate::types::info::{Builtin, Mode};
use crate::types::model::ObjectId;
use std::collections::HashSet;

pub(super) fn check(vetted: &Vetted) -> Vec<Diagnostic> {
    if !vetted.imports("context") {
        return Vec::new();
    }
    let mut bodies = Bodies { all: Vec::new() };
    for file in vetted.files {
        for decl in &file.decls {
            if let Decl::Func(f) = decl
                && let Some(body) = &f.body
            {
                // What main leaves behind ends with the process.
                let main = f.name.name.as_str() == "main" && f.recv.is_none();
                let main = main && file.package.name.as_str() == "main";
                bodies.all.push(Function { key: f.name.id, sig: &f.sig, body, main });
            }
        }
        walk_file(&mut bodies, file);
    }
    let mut checker = Checker { vetted, endless: None, found: Vec::new() };
    bodies.all.iter().for_each(|f| checker.function(f));
    checker.found
}

/// A function that is to be looked at; `key` names its parameters in the side tables.
struct Function<'a> {
    key: NodeId,
    sig: &'a FuncType,
    body: &'a Block,
    main: bool,
}

/// Every function, literals included.
struct Bodies<'a> {
    all: Vec<Function<'a>>,
}

impl<'a> Visit<'a> for Bodies<'a> {
    fn stmt(&mut self, s: &'a Stmt) {
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        if let ExprKind::FuncLit { sig, body } = &e.kind {
            self.all.push(Function { key: e.id, sig, body, main: false });
        }
        walk_expr(self, e);
    }
}

/// A cancel function's variable, and the statement that sets it.
struct CancelVar<'a> {
    var: ObjectId,
    set: Setter<'a>,
}

#[derive(Clone, Copy)]
enum Setter<'a> {
    Stmt(&'a Stmt),
    Spec(&'a VarDecl),
}

impl Setter<'_> {
    fn is(&self, item: &Item) -> bool {
        match (self, item) {
            (Setter::Stmt(a), Item::Stmt(b)) => std::ptr::eq(*a, *b),
            (Setter::Spec(a), Item::Spec(b)) => std::ptr::eq(*a, *b),
            _ => false,
        }
    }

    fn span(&self) -> Span {
        match self {
            Setter::Stmt(s) => match &s.kind {
                StmtKind::Assign { lhs, .. } | StmtKind::Define { lhs, .. } => {
                    lhs.first().map_or(s.span, |e| e.span.to(s.span))
                }
                _ => s.span,
            },
            Setter::Spec(v) => v.names.first().map_or(v.span, |n| n.span.to(v.span)),
        }
    }
}

struct Checker<'v, 'p> {
    vetted: &'v Vetted<'p>,
    /// The program's functions that never return, once asked for.
    endless: Option<HashSet<ObjectId>>,
    found: Vec<Diagnostic>,
}

impl Checker<'_, '_> {
    fn function(&mut self, f: &Function) {
        let own = f.sig.span.to(f.body.span);
        let mut setters = Setters { vetted: self.vetted, own, vars: Vec::new(), thrown: Vec::new() };
        walk_block(&mut setters, f.body);
        for (span, func) in setters.thrown {
            self.found.push(self.vetted.finding(span, VetProblem::CancelDiscarded { func }));
        }
        if f.main || setters.vars.is_empty() {
            return;
        }
        let vetted = self.vetted;
        let endless = self.endless.get_or_insert_with(|| endless_functions(vetted));
        let flow = Flow::of(f.body, &|e| never_comes_back(vetted, e, endless));
        let params = vetted.info.params.get(&f.key).map_or(&[][..], |p| p);
        let results = &params[params.len() - f.sig.results.len().min(params.len())..];
        for cancel in setters.vars {
            let named = results.contains(&Some(cancel.var));
            let Some(at) = lost(vetted, &flow, &cancel, named) else { continue };
            let name = vetted.object(cancel.var).name.to_string();
            let set = cancel.set.span();
            self.found.push(vetted.finding(set, VetProblem::CancelNotUsed { name: name.clone() }));
            let problem = VetProblem::ReturnWithoutCancel { name, line: vetted.line(set) };
            self.found.push(vetted.finding(at, problem));
        }
    }
}

struct Setters<'v, 'p, 'a> {
    vetted: &'v Vetted<'p>,
    /// The function, parameters included.
    own: Span,
    vars: Vec<CancelVar<'a>>,
    thrown: Vec<(Span, String)>,
}

impl<'a> Setters<'_, '_, 'a> {
    /// The name of the context function that a value calls.
    fn with_cancel(&self, e: &Expr) -> Option<String> {
        let ExprKind::Call { fun, .. } = &e.kind else { return None };
        let ExprKind::Selector { x, sel } = &fun.kind else { return None };
        let named = matches!(
            sel.name.as_str(),
            "WithCancel"
                | "WithCancelCause"
                | "WithTimeout"
                | "WithTimeoutCause"
                | "WithDeadline"
                | "WithDeadlineCause"
        );
        let ExprKind::Name(name) = &x.kind else { return None };
        // As vet does, anything called context is taken for the package unless it is another one.
        let context = self.vetted.package_named(x).unwrap_or(name.as_str()) == "context";
        (named && context).then(|| sel.name.to_string())
    }

    fn set(&mut self, id: NodeId, span: Span, name: &Name, func: String, set: Setter<'a>) {
        if name.is_blank() {
            self.thrown.push((span, func));
            return;
        }
        let info = self.vetted.info;
        let var = match (info.defs.get(&id), info.uses.get(&id)) {
            (Some(var), _) => *var,
            (None, Some(var)) => {
                // A variable from outside the function may be used elsewhere.
                let decl = self.vetted.object(*var).decl;
                if decl.file != self.own.file || !(self.own.start..self.own.end).contains(&decl.start) {
                    return;
                }
                *var
            }
            _ => return,
        };
        match self.vars.iter_mut().find(|c| c.var == var) {
            Some(known) => known.set = set,
            None => self.vars.push(CancelVar { var, set }),
        }
    }
}

impl<'a> Visit<'a> for Setters<'_, '_, 'a> {
    fn stmt(&mut self, s: &'a Stmt) {
        match &s.kind {
            StmtKind::Assign { lhs, rhs, .. } | StmtKind::Define { lhs, rhs, .. } => {
                let funcs: Vec<String> = rhs.iter().filter_map(|e| self.with_cancel(e)).collect();
                if let Some(second) = lhs.get(1)
                    && let ExprKind::Name(name) = &second.kind
                {
                    for func in funcs {
                        self.set(second.id, second.span, name, func, Setter::Stmt(s));
                    }
                }
            }
            StmtKind::Decl(decls) => {
                for decl in decls {
                    let Decl::Var(var) = decl else { continue };
                    let funcs: Vec<String> = var.values.iter().filter_map(|e| self.with_cancel(e)).collect();
                    if let Some(second) = var.names.get(1) {
                        for func in funcs {
                            self.set(second.id, second.span, &second.name, func, Setter::Spec(var));
                        }
                    }
                }
            }
            _ => {}
        }
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        // A function within has its own turn.
        if !matches!(e.kind, ExprKind::FuncLit { .. }) {
            walk_expr(self, e);
        }
    }
}

/// Where the function can be left without a use of the variable; a bare return uses a named result.
fn lost(vetted: &Vetted, flow: &Flow, cancel: &CancelVar, named_result: bool) -> Option<Span> {
    let bare = |item: &Item| matches!(item, Item::Stmt(s) if matches!(&s.kind, StmtKind::Return(values) if values.is_empty()));
    let used = |item: &Item| named_result && bare(item) || uses(vetted, item, cancel.var);
    let uses = |items: &[Item]| items.iter().any(used);
    let place = flow
        .blocks
        .iter()
        .enumerate()
        .find_map(|(b, block)| block.items.iter().position(|item| cancel.set.is(item)).map(|i| (b, i)));
    let (block, item) = place?;
    let start = &flow.blocks[block];
    if uses(&start.items[item + 1..]) {
        return None;
    }
    if let Some(at) = start.returned() {
        return Some(at);
    }
    let mut seen = vec![false; flow.blocks.len()];
    let mut ahead: Vec<usize> = start.next.iter().rev().copied().collect();
    while let Some(at) = ahead.pop() {
        let block = &flow.blocks[at];
        if std::mem::replace(&mut seen[at], true) || uses(&block.items) {
            continue;
        }
        if let Some(at) = block.returned() {
            return Some(at);
        }
        ahead.extend(block.next.iter().rev());
    }
    None
}

fn uses(vetted: &Vetted, item: &Item, var: ObjectId) -> bool {
    let mut uses = Uses { vetted, var, found: false };
    match item {
        Item::Stmt(s) => uses.stmt(s),
        Item::Spec(v) => v.values.iter().for_each(|e| uses.expr(e)),
        Item::Expr(e) => uses.expr(e),
        Item::End(_) => {}
    }
    uses.found
}

struct Uses<'v, 'p> {
    vetted: &'v Vetted<'p>,
    var: ObjectId,
    found: bool,
}

impl<'a> Visit<'a> for Uses<'_, '_> {
    fn stmt(&mut self, s: &'a Stmt) {
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        self.found |= self.vetted.info.uses.get(&e.id) == Some(&self.var);
        if !self.found {
            walk_expr(self, e);
        }
    }
}

/// Library functions that never return.
const ENDLESS: [&str; 15] = [
    "os.Exit",
    "syscall.Exit",
    "runtime.Goexit",
    "log.Fatal",
    "log.Fatalf",
    "log.Fatalln",
    "log.Panic",
    "log.Panicf",
    "log.Panicln",
    "(*log.Logger).Fatal",
    "(*log.Logger).Fatalf",
    "(*log.Logger).Fatalln",
    "(*log.Logger).Panic",
    "(*log.Logger).Panicf",
    "(*log.Logger).Panicln",
];

fn never_comes_back(vetted: &Vetted, e: &Expr, endless: &HashSet<ObjectId>) -> bool {
    let ExprKind::Call { fun, .. } = &e.kind else { return false };
    if matches!(fun.kind, ExprKind::Name(_))
        && vetted.info.exprs.get(&fun.id).is_some_and(|t| t.mode == Mode::Builtin(Builtin::Panic))
    {
        return true;
    }
    let Some(callee) = vetted.callee(fun) else { return false };
    matches!(callee.key, Key::Object(o) if endless.contains(&o)) || ENDLESS.contains(&callee.full.as_str())
}

/// Calls of calls are followed so deep.
const ROUNDS: usize = 20;

/// The program's own functions that never return: all their ways end in such calls, or in no end at all.
fn endless_functions(vetted: &Vetted) -> HashSet<ObjectId> {
    let mut endless = HashSet::new();
    for _ in 0..ROUNDS {
        let before = endless.len();
        for (id, func) in &vetted.funcs {
            if let Some(body) = &func.body
                && !endless.contains(id)
                && Flow::of(body, &|e| never_comes_back(vetted, e, &endless)).never_returns()
            {
                endless.insert(*id);
            }
        }
        if endless.len() == before {
            break;
        }
    }
    endless
}
