//! Which functions print as Print, Printf or Errorf do: the library's, and those of the program that hand their
//! format and arguments on to such a function, as vet infers them.
//!
//! An interface's method does what the methods do that stand for it somewhere in the program (`satisfies`).

use super::super::context::{Callee, Key, Vetted};
use super::satisfies;
use crate::diagnostic::{Diagnostic, VetProblem};
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_block, walk_expr, walk_file, walk_stmt};
use crate::types::info::ObjectKind;
use crate::types::model::*;
use std::collections::{BTreeMap, VecDeque};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Print,
    Printf,
    Errorf,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Print => "print",
            Kind::Printf => "printf",
            Kind::Errorf => "errorf",
        }
    }
}

const PRINTERS: [(&str, &[&str]); 3] = [("fmt.", &FMT), ("log.", &LOG), ("(*log.Logger).", &LOG)];

const FMT: [&str; 13] = [
    "Append", "Appendf", "Appendln", "Errorf", "Fprint", "Fprintf", "Fprintln", "Print", "Printf", "Println",
    "Sprint", "Sprintf", "Sprintln",
];

const LOG: [&str; 9] =
    ["Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln", "Print", "Printf", "Println"];

/// The program's own functions that print.
pub(super) struct Wrappers {
    kinds: BTreeMap<Key, Kind>,
}

impl Wrappers {
    pub fn kind(&self, callee: &Callee) -> Option<Kind> {
        if let Some(kind) = self.kinds.get(&callee.key) {
            return Some(*kind);
        }
        let known = PRINTERS.iter().any(|(prefix, names)| {
            callee.full.strip_prefix(prefix).is_some_and(|name| names.contains(&name))
        });
        if !known {
            return None;
        }
        Some(match callee.full.as_str() {
            "fmt.Errorf" => Kind::Errorf,
            full if full.ends_with('f') => Kind::Printf,
            _ => Kind::Print,
        })
    }
}

/// A function that may hand its arguments on.
struct Candidate<'a> {
    key: Key,
    /// None for an interface's method.
    inside: Option<Inside<'a>>,
    /// Candidates that hand theirs on to this one, and the calls.
    callers: Vec<(usize, Option<&'a Expr>)>,
}

/// The body, and the parameters that it may hand on.
#[derive(Clone, Copy)]
struct Inside<'a> {
    body: &'a Block,
    format: Option<ObjectId>,
    args: ObjectId,
}

/// Finds them; calls that hand the arguments on as one are told on the way.
pub(super) fn find(vetted: &Vetted, found: &mut Vec<Diagnostic>) -> Wrappers {
    let mut candidates = candidates(vetted);
    let mut wrappers = Wrappers { kinds: BTreeMap::new() };
    let by_key: BTreeMap<Key, usize> =
        candidates.iter().enumerate().map(|(i, c)| (c.key.clone(), i)).collect();
    let abstracts = satisfies::find(vetted);
    for at in 0..candidates.len() {
        let mut calls: Vec<(Callee, Option<&Expr>)> = Vec::new();
        match candidates[at].inside {
            Some(inside) => {
                let mut scan = Scan { vetted, inside, calls: Vec::new(), stop: false };
                walk_block(&mut scan, inside.body);
                for call in scan.calls {
                    let ExprKind::Call { fun, .. } = &call.kind else { continue };
                    calls.extend(vetted.callee(fun).map(|callee| (callee, Some(call))));
                }
            }
            None => {
                let own = abstracts.iter().filter(|(method, _)| *method == candidates[at].key);
                calls.extend(own.filter_map(|(_, by)| Some((vetted.callee_of(by)?, None))));
            }
        }
        for (callee, call) in calls {
            if let Some(to) = by_key.get(&callee.key) {
                candidates[*to].callers.push((at, call));
            }
            if let Some(kind) = wrappers.kind(&callee) {
                propagate(vetted, &candidates, (at, call, kind), &mut wrappers, found);
            }
        }
    }
    wrappers
}

/// Tells a candidate's callers what it has turned out to be, and theirs.
fn propagate<'a>(
    vetted: &Vetted,
    candidates: &[Candidate<'a>],
    first: (usize, Option<&'a Expr>, Kind),
    wrappers: &mut Wrappers,
    found: &mut Vec<Diagnostic>,
) {
    let mut ahead = VecDeque::from([first]);
    while let Some((at, call, kind)) = ahead.pop_front() {
        let candidate = &candidates[at];
        // What is known once stays: functions that call each other would be renamed for ever.
        let forwards = match (call, &candidate.inside) {
            (Some(call), Some(inside)) => forwards(vetted, inside, call, kind, found),
            _ => true,
        };
        if !forwards || wrappers.kinds.contains_key(&candidate.key) {
            continue;
        }
        wrappers.kinds.insert(candidate.key.clone(), kind);
        ahead.extend(candidate.callers.iter().map(|(caller, call)| (*caller, *call, kind)));
    }
}

/// Whether a call hands on the format and all arguments.
fn forwards(vetted: &Vetted, inside: &Inside, call: &Expr, kind: Kind, found: &mut Vec<Diagnostic>) -> bool {
    let ExprKind::Call { fun, args, has_dots, .. } = &call.kind else { return false };
    if kind != Kind::Print {
        let format = args.len().checked_sub(2).and_then(|i| vetted.named_object(&args[i]));
        if format.is_none() || format != inside.format {
            return false;
        }
    }
    if *has_dots {
        return true;
    }
    // Dots would not compile behind more arguments than there are parameters.
    if let Some(sig) = vetted.ty(fun).and_then(|ty| vetted.signature(ty))
        && args.len() <= sig.params.len()
    {
        found.push(vetted.finding(call.span, VetProblem::MissingDots { kind: kind.name() }));
    }
    false
}

fn candidates<'a>(vetted: &Vetted<'a>) -> Vec<Candidate<'a>> {
    let mut literals = Literals { vetted, found: Vec::new() };
    for file in vetted.files {
        for decl in &file.decls {
            match decl {
                Decl::Func(f) => {
                    if let (Some(object), Some(body)) = (vetted.info.defs.get(&f.name.id), &f.body) {
                        let recv = f.recv.iter().count();
                        literals.add(Key::Object(*object), f.name.id, recv, &f.sig, body);
                    }
                }
                Decl::Var(var) => literals.variable(var),
                _ => {}
            }
        }
        walk_file(&mut literals, file);
    }
    let mut found = literals.found;
    for key in satisfies::printing_methods(vetted) {
        found.push(Candidate { key, inside: None, callers: Vec::new() });
    }
    found
}

/// Functions by name, and literals that are assigned to a variable.
struct Literals<'v, 'a> {
    vetted: &'v Vetted<'a>,
    found: Vec<Candidate<'a>>,
}

impl<'a> Literals<'_, 'a> {
    /// `key` names the parameters in the side tables, `recv` of which are the receiver's.
    fn add(&mut self, known: Key, key: NodeId, recv: usize, sig: &FuncType, body: &'a Block) {
        let Some(last) = sig.params.last() else { return };
        let Some(objects) = self.vetted.info.params.get(&key) else { return };
        let count = sig.params.len();
        let param = |i: usize| objects.get(recv + i).copied().flatten();
        let any = self.vetted.ty(&last.ty).is_some_and(|ty| is_any(self.vetted.table, ty));
        let Some(args) = param(count - 1).filter(|_| last.variadic && any) else { return };
        let format = count.checked_sub(2).and_then(param).filter(|o| {
            let ty = self.vetted.object(*o).ty;
            matches!(self.vetted.table.get(ty), Type::Basic(Basic::String))
        });
        let inside = Some(Inside { body, format, args });
        self.found.push(Candidate { key: known, inside, callers: Vec::new() });
    }

    fn literal(&mut self, to: Option<Key>, value: &'a Expr) {
        let ExprKind::FuncLit { sig, body } = &value.kind else { return };
        match to {
            Some(Key::Object(o)) if !matches!(self.vetted.object(o).kind, ObjectKind::Var { .. }) => {}
            Some(to) => self.add(to, value.id, 0, sig, body),
            None => {}
        }
    }

    /// A variable or a field.
    fn assigned(&self, to: &Expr) -> Option<Key> {
        match self.vetted.named_object(to) {
            Some(object) => Some(Key::Object(object)),
            None => self.vetted.callee(to).map(|callee| callee.key),
        }
    }

    fn variable(&mut self, var: &'a VarDecl) {
        for (name, value) in var.names.iter().zip(&var.values) {
            self.literal(self.vetted.info.defs.get(&name.id).map(|o| Key::Object(*o)), value);
        }
    }
}

/// `any`, not a defined type.
pub(super) fn is_any(table: &TypeTable, ty: TypeId) -> bool {
    matches!(table.get(ty), Type::Interface(i) if i.methods.is_empty() && i.unions.is_empty() && !i.comparable)
}

impl<'a> Visit<'a> for Literals<'_, 'a> {
    fn stmt(&mut self, s: &'a Stmt) {
        match &s.kind {
            StmtKind::Assign { lhs, rhs, .. } | StmtKind::Define { lhs, rhs, .. } => {
                for (to, value) in lhs.iter().zip(rhs) {
                    self.literal(self.assigned(to), value);
                }
            }
            StmtKind::Decl(decls) => {
                for decl in decls {
                    if let Decl::Var(var) = decl {
                        self.variable(var);
                    }
                }
            }
            _ => {}
        }
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &'a Expr) {
        walk_expr(self, e);
    }
}

/// Calls that pass the arguments on, up to where format or arguments may change.
struct Scan<'v, 'p, 'a> {
    vetted: &'v Vetted<'p>,
    inside: Inside<'a>,
    calls: Vec<&'a Expr>,
    stop: bool,
}

impl Scan<'_, '_, '_> {
    fn is_param(&self, e: &Expr) -> bool {
        let object = self.vetted.named_object(e);
        object.is_some() && (object == self.inside.format || object == Some(self.inside.args))
    }
}

impl<'a> Visit<'a> for Scan<'_, '_, 'a> {
    fn stmt(&mut self, s: &'a Stmt) {
        if let StmtKind::Assign { lhs, .. } | StmtKind::Define { lhs, .. } = &s.kind {
            self.stop |= lhs.iter().any(|e| self.is_param(e));
        }
        if !self.stop {
            walk_stmt(self, s);
        }
    }

    fn expr(&mut self, e: &'a Expr) {
        match &e.kind {
            ExprKind::Unary { op: UnaryOp::Addr, x } => self.stop |= self.is_param(x),
            ExprKind::Call { args, .. } if !self.stop => {
                let last = args.last().and_then(|a| self.vetted.named_object(a));
                if last == Some(self.inside.args) {
                    self.calls.push(e);
                }
            }
            _ => {}
        }
        if !self.stop {
            walk_expr(self, e);
        }
    }
}
