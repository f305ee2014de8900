//! Which functions print as Print, Printf or Errorf do: the library's, and those of the program that hand their
//! format and arguments on to such a function, as vet infers them.
//!
//! Deliberately not here: functions that are fields of structs, and interfaces' methods.

use super::super::context::{Callee, Vetted};
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
    kinds: BTreeMap<ObjectId, Kind>,
}

impl Wrappers {
    pub fn kind(&self, callee: &Callee) -> Option<Kind> {
        if let Some(kind) = callee.object.and_then(|o| self.kinds.get(&o)) {
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
    object: ObjectId,
    body: &'a Block,
    format: Option<ObjectId>,
    args: ObjectId,
    /// Candidates that hand theirs on to this one, and the calls.
    callers: Vec<(usize, &'a Expr)>,
}

/// Finds them; calls that hand the arguments on as one are told on the way.
pub(super) fn find(vetted: &Vetted, found: &mut Vec<Diagnostic>) -> Wrappers {
    let mut candidates = candidates(vetted);
    let mut wrappers = Wrappers { kinds: BTreeMap::new() };
    let by_object: BTreeMap<ObjectId, usize> =
        candidates.iter().enumerate().map(|(i, c)| (c.object, i)).collect();
    for at in 0..candidates.len() {
        let c = &candidates[at];
        let mut scan = Scan { vetted, format: c.format, args: c.args, calls: Vec::new(), stop: false };
        walk_block(&mut scan, c.body);
        for call in scan.calls {
            let ExprKind::Call { fun, .. } = &call.kind else { continue };
            let Some(callee) = vetted.callee(fun) else { continue };
            if let Some(to) = callee.object.and_then(|o| by_object.get(&o)) {
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
    first: (usize, &'a Expr, Kind),
    wrappers: &mut Wrappers,
    found: &mut Vec<Diagnostic>,
) {
    let mut ahead = VecDeque::from([first]);
    while let Some((at, call, kind)) = ahead.pop_front() {
        let candidate = &candidates[at];
        // What is known once stays: functions that call each other would be renamed for ever.
        if !forwards(vetted, candidate, call, kind, found) || wrappers.kinds.contains_key(&candidate.object) {
            continue;
        }
        wrappers.kinds.insert(candidate.object, kind);
        ahead.extend(candidate.callers.iter().map(|(caller, call)| (*caller, *call, kind)));
    }
}

/// Whether a call hands on the format and all arguments.
fn forwards(
    vetted: &Vetted,
    candidate: &Candidate,
    call: &Expr,
    kind: Kind,
    found: &mut Vec<Diagnostic>,
) -> bool {
    let ExprKind::Call { fun, args, has_dots, .. } = &call.kind else { return false };
    if kind != Kind::Print {
        let format = args.len().checked_sub(2).and_then(|i| vetted.named_object(&args[i]));
        if format.is_none() || format != candidate.format {
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
                        literals.add(*object, f.name.id, recv, &f.sig, body);
                    }
                }
                Decl::Var(var) => literals.variable(var),
                _ => {}
            }
        }
        walk_file(&mut literals, file);
    }
    literals.found
}

/// Functions by name, and literals that are assigned to a variable.
struct Literals<'v, 'a> {
    vetted: &'v Vetted<'a>,
    found: Vec<Candidate<'a>>,
}

impl<'a> Literals<'_, 'a> {
    /// `key` names the parameters in the side tables, `recv` of which are the receiver's.
    fn add(&mut self, object: ObjectId, key: NodeId, recv: usize, sig: &FuncType, body: &'a Block) {
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
        self.found.push(Candidate { object, body, format, args, callers: Vec::new() });
    }

    fn literal(&mut self, object: Option<ObjectId>, value: &'a Expr) {
        let Some(object) = object else { return };
        if let ExprKind::FuncLit { sig, body } = &value.kind
            && matches!(self.vetted.object(object).kind, ObjectKind::Var { .. })
        {
            self.add(object, value.id, 0, sig, body);
        }
    }

    fn variable(&mut self, var: &'a VarDecl) {
        for (name, value) in var.names.iter().zip(&var.values) {
            self.literal(self.vetted.info.defs.get(&name.id).copied(), value);
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
                    self.literal(self.vetted.named_object(to), value);
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
    format: Option<ObjectId>,
    args: ObjectId,
    calls: Vec<&'a Expr>,
    stop: bool,
}

impl Scan<'_, '_, '_> {
    fn is_param(&self, e: &Expr) -> bool {
        let object = self.vetted.named_object(e);
        object.is_some() && (object == self.format || object == Some(self.args))
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
                if last == Some(self.args) {
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
