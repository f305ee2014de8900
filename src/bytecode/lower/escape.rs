//! Which variables need an object of their own: those whose address is taken, and those that a closure captures
//! while they change.

use crate::source::FileId;
use crate::syntax::ast::*;
use crate::syntax::walk::{Visit, walk_block, walk_expr, walk_stmt};
use crate::types::info::{Mode, ObjectKind, SelectionKind, TypedProgram};
use crate::types::model::{ObjectId, Type, TypeId};
use std::collections::{HashMap, HashSet};

#[derive(Clone, Copy, Default, Debug)]
struct Fact {
    /// Of the function literals (and bodies of ranges over functions) around its declaration, how many.
    function: u32,
    captured: bool,
    addressed: bool,
    assigned: bool,
}

/// What is known of variables and functions.
#[derive(Default, Debug)]
pub(super) struct Facts {
    vars: HashMap<ObjectId, Fact>,
    /// Functions (by the name of a declaration, or a literal's expression) with a defer statement of their own.
    pub defers: HashSet<NodeId>,
    /// Functions whose return statements stand in the body of a range over a function.
    pub far_returns: HashSet<NodeId>,
    /// Files in the language before Go 1.22: all iterations of a loop share its variables.
    pub shared_loops: HashSet<FileId>,
}

impl Facts {
    pub fn of(shared_loops: impl Iterator<Item = FileId>) -> Facts {
        Facts { shared_loops: shared_loops.collect(), ..Facts::default() }
    }

    /// The variable lives in an object that several may refer to.
    pub fn shared(&self, object: ObjectId) -> bool {
        self.vars.get(&object).is_some_and(|f| f.addressed || (f.captured && f.assigned))
    }

    /// The variable never changes after its declaration, and nobody points to it.
    pub fn constant(&self, object: ObjectId) -> bool {
        self.vars.get(&object).is_none_or(|f| !f.addressed && !f.assigned)
    }
}

/// Looks at a function's declaration, or at an expression outside of functions.
pub(super) fn analyse(program: &TypedProgram, facts: &mut Facts, of: Analysed<'_>) {
    let mut walker = Walker { program, facts, functions: vec![(0, NodeId::default(), false)], count: 0 };
    match of {
        Analysed::Func(decl) => {
            walker.functions[0].1 = decl.name.id;
            walker.declare_params(decl.name.id, decl.sig.results.len());
            if let Some(body) = &decl.body {
                walk_block(&mut walker, body);
            }
        }
        Analysed::Expr(e) => walker.expr(e),
    }
}

pub(super) enum Analysed<'a> {
    Func(&'a FuncDecl),
    Expr(&'a Expr),
}

struct Walker<'p> {
    program: &'p TypedProgram,
    facts: &'p mut Facts,
    /// The functions around: number, node, and whether it is the body of a range over a function.
    functions: Vec<(u32, NodeId, bool)>,
    count: u32,
}

impl Walker<'_> {
    fn function(&self) -> u32 {
        self.functions.last().map_or(0, |f| f.0)
    }

    fn declare(&mut self, object: ObjectId) {
        let function = self.function();
        self.facts.vars.insert(object, Fact { function, ..Fact::default() });
    }

    /// Parameters, and results at their end: these are assigned by return statements.
    fn declare_params(&mut self, node: NodeId, results: usize) {
        let Some(params) = self.program.info.params.get(&node) else { return };
        let first_result = params.len().saturating_sub(results);
        for (i, object) in params.iter().enumerate() {
            let Some(object) = object else { continue };
            self.declare(*object);
            if i >= first_result
                && let Some(fact) = self.facts.vars.get_mut(object)
            {
                fact.assigned = true;
            }
        }
    }

    /// The body of a range over a function sets the results of the function around.
    fn capture_params(&mut self, node: NodeId) {
        for object in self.program.info.params.get(&node).into_iter().flatten().flatten() {
            if let Some(fact) = self.facts.vars.get_mut(object) {
                fact.captured = true;
            }
        }
    }

    fn enter(&mut self, node: NodeId, is_range: bool) {
        self.count += 1;
        self.functions.push((self.count, node, is_range));
    }

    fn leave(&mut self) {
        self.functions.pop();
    }

    /// The declared function or literal around, range bodies seen through.
    fn own_function(&self) -> (NodeId, bool) {
        let through = self.functions.last().is_some_and(|f| f.2);
        let own = self.functions.iter().rev().find(|f| !f.2);
        (own.map_or(NodeId::default(), |f| f.1), through)
    }

    fn used(&mut self, object: ObjectId) {
        let function = self.function();
        if let Some(fact) = self.facts.vars.get_mut(&object)
            && fact.function != function
        {
            fact.captured = true;
        }
    }

    fn type_of(&self, e: &Expr) -> Option<TypeId> {
        self.program.info.exprs.get(&e.id).map(|tv| tv.ty)
    }

    fn is_pointer(&self, ty: TypeId) -> bool {
        matches!(self.program.types.under(ty), Type::Pointer(_))
    }

    /// The variable that holds what an addressable expression denotes, without a pointer between.
    fn root(&self, e: &Expr) -> Option<ObjectId> {
        match &e.kind {
            ExprKind::Paren(x) => self.root(x),
            ExprKind::Name(_) => {
                let info = &self.program.info;
                let object = *info.uses.get(&e.id).or_else(|| info.defs.get(&e.id))?;
                matches!(self.program.object(object).kind, ObjectKind::Var { .. }).then_some(object)
            }
            ExprKind::Selector { x, .. } => {
                let selection = self.program.info.selections.get(&e.id)?;
                if selection.kind != SelectionKind::Field {
                    return None;
                }
                self.root_on_path(x, &selection.path)
            }
            ExprKind::Index { x, .. } => {
                let ty = self.type_of(x)?;
                matches!(self.program.types.core_type(ty), Type::Array { .. }).then(|| self.root(x)).flatten()
            }
            _ => None,
        }
    }

    /// The same for what `path` leads to from `x`, its last step not followed by a pointer.
    fn root_on_path(&self, x: &Expr, path: &[u32]) -> Option<ObjectId> {
        let mut ty = self.type_of(x)?;
        for index in path {
            if self.is_pointer(ty) {
                return None;
            }
            let Type::Struct(fields) = self.program.types.under(ty) else { return None };
            ty = fields[*index as usize].ty;
        }
        self.root(x)
    }

    fn address(&mut self, e: &Expr) {
        if let Some(object) = self.root(e)
            && let Some(fact) = self.facts.vars.get_mut(&object)
        {
            fact.addressed = true;
        }
    }

    fn assign(&mut self, e: &Expr) {
        if let Some(object) = self.root(e)
            && let Some(fact) = self.facts.vars.get_mut(&object)
        {
            fact.assigned = true;
        }
    }

    /// Names on the left of `:=`: new ones are declared, others assigned.
    fn define(&mut self, e: &Expr) {
        match self.program.info.defs.get(&e.id) {
            Some(object) => self.declare(*object),
            None => {
                self.assign(e);
                self.expr(e);
            }
        }
    }

    /// A method with a pointer receiver takes its operand's address.
    fn method_operand(&mut self, e: &Expr, x: &Expr) {
        let Some(selection) = self.program.info.selections.get(&e.id) else { return };
        let (SelectionKind::Method, Some(method)) = (&selection.kind, selection.method) else { return };
        let ObjectKind::Func { recv: Some(named) } = self.program.object(method).kind else { return };
        let methods = &self.program.types.named(named).methods;
        if !methods.iter().any(|m| m.object == method && m.pointer_receiver) {
            return;
        }
        // A pointer at the end of the path is the receiver itself.
        let mut ty = self.type_of(x);
        for index in &selection.path {
            let Some(here) = ty else { return };
            if self.is_pointer(here) {
                return;
            }
            let Type::Struct(fields) = self.program.types.under(here) else { return };
            ty = fields.get(*index as usize).map(|f| f.ty);
        }
        if ty.is_some_and(|t| !self.is_pointer(t)) {
            self.address(x);
        }
    }

    fn range(&mut self, range: &RangeStmt) {
        self.expr(&range.x);
        let over_func = self
            .type_of(&range.x)
            .is_some_and(|ty| matches!(self.program.types.core_type(ty), Type::Func(_)));
        if over_func {
            self.enter(range.x.id, true);
        }
        for e in [&range.key, &range.value].into_iter().flatten() {
            if range.define {
                self.define(e);
                if self.facts.shared_loops.contains(&e.span.file)
                    && let Some(object) = self.program.info.defs.get(&e.id)
                    && let Some(fact) = self.facts.vars.get_mut(object)
                {
                    fact.assigned = true;
                }
            } else {
                self.assign(e);
                self.expr(e);
            }
        }
        walk_block(self, &range.body);
        if over_func {
            self.leave();
        }
    }
}

impl Visit<'_> for Walker<'_> {
    fn stmt(&mut self, s: &Stmt) {
        match &s.kind {
            StmtKind::Range(range) => return self.range(range),
            StmtKind::Assign { lhs, .. } => lhs.iter().for_each(|e| self.assign(e)),
            StmtKind::IncDec { x, .. } => self.assign(x),
            StmtKind::Define { lhs, rhs, .. } => {
                rhs.iter().for_each(|e| self.expr(e));
                return lhs.iter().for_each(|e| self.define(e));
            }
            StmtKind::Decl(decls) => {
                for decl in decls {
                    if let Decl::Var(var) = decl {
                        var.values.iter().for_each(|e| self.expr(e));
                        for name in &var.names {
                            if let Some(object) = self.program.info.defs.get(&name.id) {
                                self.declare(*object);
                            }
                        }
                    }
                }
                return;
            }
            StmtKind::TypeSwitch(switch) => {
                if let Some(init) = &switch.init {
                    self.stmt(init);
                }
                self.expr(&switch.x);
                for clause in &switch.cases {
                    if let Some(object) = self.program.info.implicits.get(&clause.id) {
                        self.declare(*object);
                    }
                    clause.body.iter().for_each(|s| self.stmt(s));
                }
                return;
            }
            StmtKind::Defer(_) => {
                let (own, _) = self.own_function();
                self.facts.defers.insert(own);
            }
            StmtKind::Return(_) => {
                let (own, through) = self.own_function();
                if through {
                    self.facts.far_returns.insert(own);
                    self.capture_params(own);
                }
            }
            _ => {}
        }
        walk_stmt(self, s);
    }

    fn expr(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Name(_) => {
                if let Some(object) = self.program.info.uses.get(&e.id) {
                    self.used(*object);
                }
                return;
            }
            ExprKind::FuncLit { body, sig } => {
                self.enter(e.id, false);
                self.declare_params(e.id, sig.results.len());
                walk_block(self, body);
                return self.leave();
            }
            ExprKind::Unary { op: UnaryOp::Addr, x } => self.address(x),
            ExprKind::Slice { x, .. } => {
                let array = self
                    .type_of(x)
                    .is_some_and(|ty| matches!(self.program.types.core_type(ty), Type::Array { .. }));
                if array {
                    self.address(x);
                }
            }
            ExprKind::Selector { x, .. } => self.method_operand(e, x),
            ExprKind::Composite { elems, .. } => {
                // A struct's keys are field names.
                let of_struct = self.type_of(e).is_some_and(|ty| {
                    let under = self.program.types.core_type(ty);
                    let under =
                        if let Type::Pointer(t) = under { self.program.types.under(*t) } else { under };
                    matches!(under, Type::Struct(_))
                });
                for elem in elems {
                    if let (Some(key), false) = (&elem.key, of_struct) {
                        self.expr(key);
                    }
                    self.expr(&elem.value);
                }
                return;
            }
            _ => {}
        }
        if self.program.info.exprs.get(&e.id).is_some_and(|tv| tv.mode == Mode::Type) {
            return;
        }
        walk_expr(self, e);
    }
}
