//! Ranges over functions (the Go spec, "For statements with range clause"): the body becomes a function that the
//! iterator calls.
//!
//! Leaving the loop from inside stores a number in a variable that both share and returns false; behind the call
//! the outer function does what the number stands for. What the body defers belongs to the outer function, whose frame
//! it knows by number.

use super::state::{Body, Breakable, Var};
use crate::bytecode::instr::Op;
use crate::source::Span;
use crate::syntax::ast::{Block, Expr, Name, RangeStmt, Stmt, StmtKind};
use crate::syntax::walk::{Visit, walk_block, walk_stmt};
use crate::types::info::Const;
use crate::types::model::{Basic, ObjectId, TypeId};
use std::collections::HashSet;

/// The shared variable's value when the body has left the loop.
const OVER: i64 = -1;
/// Its value when the iterator has returned.
const RETURNED: i64 = -2;
const AFTER_FALSE: &str = "range function continued iteration after function for loop body returned false";
const AFTER_LOOP: &str = "range function continued iteration after whole loop exit";

/// How a body leaves its loop for somewhere else.
#[derive(Clone, PartialEq, Eq)]
enum Exit {
    Return,
    Leave { label: Option<Name>, is_continue: bool },
    Goto(Name),
}

/// What the body of a range over a function knows of the loop.
#[derive(Clone)]
pub(super) struct Yield {
    /// The shared variable: 0 while the loop runs, then which exit is wanted.
    state: ObjectId,
    results: Vec<(TypeId, ObjectId)>,
    exits: Vec<Exit>,
    /// The number of the outer function's frame, if anything is deferred.
    frame: Option<ObjectId>,
    /// Labels in the body itself.
    labels: HashSet<Name>,
}

impl<'a> Body<'a, '_> {
    pub fn range_func(&mut self, s: &'a RangeStmt, label: Option<Name>, span: Span) {
        let ty = self.ty(&s.x);
        let yields = self.lw.signature(ty).and_then(|sig| self.lw.signature(*sig.params.first()?));
        let Some(yields) = yields else { return self.unsupported("this range") };
        let iterator = self.alloc(1);
        self.convert_into(&s.x, ty, iterator);
        let int = self.lw.types.basic(Basic::Int);
        let shared = self.alloc(1);
        let rtype = self.rtype(int).0;
        self.emit(Op::New, shared, 0, 0, rtype);
        let state = self.lw.synthetic_object();
        self.f.vars.insert(state, Var::Box(shared));
        self.hold();
        let results = match &self.f.yields {
            Some(outer) => outer.results.clone(),
            None => self.f.results.iter().filter_map(|r| Some((r.ty, r.object?))).collect(),
        };
        let frame = match &self.f.yields {
            Some(outer) => outer.frame,
            None => self.f.has_defer.then(|| self.frame_number()),
        };
        let (window, closure) = (self.alloc(1), self.alloc(1));
        self.f.range_bodies += 1;
        let name = format!("{}-range{}", self.f.name, self.f.range_bodies);
        let Some(id) = self.begin_inner(name, span) else { return };
        self.f.yields = Some(Yield { state, results, exits: Vec::new(), frame, labels: labels_in(&s.body) });
        self.range_body(s, label, &yields.params);
        self.finish();
        let exits = self.f.yields.take().map(|y| y.exits).unwrap_or_default();
        self.end_inner(id, closure);
        self.span = span;
        self.emit(Op::CallClosure, window, iterator, 0, 0);
        self.after_range(shared, &exits);
    }

    /// A variable that holds the number of this frame.
    fn frame_number(&mut self) -> ObjectId {
        let int = self.lw.types.basic(Basic::Int);
        let shared = self.alloc(1);
        let rtype = self.rtype(int).0;
        self.emit(Op::New, shared, 0, 0, rtype);
        let object = self.lw.synthetic_object();
        self.f.vars.insert(object, Var::Box(shared));
        self.hold();
        let number = self.alloc(1);
        self.emit(Op::ThisFrame, number, 0, 0, 0);
        self.emit(Op::Store, shared, number, 0, 0);
        self.release_to(number as usize);
        object
    }

    /// In the body of a range over a function, the number of the frame around it.
    pub fn outer_frame(&mut self) -> Option<u8> {
        let frame = self.f.yields.as_ref()?.frame?;
        let var = self.var(frame);
        let place = self.place_of(var);
        let int = self.lw.types.basic(Basic::Int);
        Some(self.load(place, int))
    }

    /// Whether a label lies outside of the body that is being lowered.
    pub fn is_far_label(&self, label: &Name) -> bool {
        self.f.yields.as_ref().is_some_and(|y| !y.labels.contains(label))
    }

    pub fn far_goto(&mut self, label: &Name) {
        self.exit(Exit::Goto(label.clone()));
    }

    /// The body as a function: parameters, the loop's body, true to go on.
    fn range_body(&mut self, s: &'a RangeStmt, label: Option<Name>, params: &[TypeId]) {
        let regs: usize = params.iter().map(|t| self.regs(*t)).sum();
        let mut at = self.alloc(regs);
        self.set_slots(regs as u8, 1);
        self.hold();
        self.check_running();
        for (e, ty) in [&s.key, &s.value].into_iter().zip(params) {
            if let Some(e) = e.as_ref().filter(|e| !self.is_blank(e)) {
                self.range_assign(s, e, at, *ty);
            }
            at += self.regs(*ty) as u8;
        }
        let (on_break, on_continue) = (self.label(), self.label());
        self.f.breakables.push(Breakable { label, on_break, on_continue: Some(on_continue) });
        self.block(&s.body);
        self.f.breakables.pop();
        self.bind(on_continue);
        self.yield_result(1);
        self.bind(on_break);
        self.set_state(OVER);
        self.yield_result(0);
    }

    fn yield_result(&mut self, value: i64) {
        let reg = self.alloc(1);
        self.load_int(reg, value);
        self.emit(Op::Return, reg, 1, 0, 0);
        self.release_to(reg as usize);
    }

    /// An iterator that calls the body of a loop that is over panics.
    fn check_running(&mut self) {
        let Some(state) = self.f.yields.as_ref().map(|y| y.state) else { return };
        let mark = self.f.next;
        let var = self.var(state);
        let place = self.place_of(var);
        let int = self.lw.types.basic(Basic::Int);
        let value = self.load(place, int);
        let running = self.label();
        self.branch_imm(Op::JEqI, value, 0, running);
        let string = self.lw.types.basic(Basic::String);
        let (text, boxed) = (self.alloc(2), self.alloc(2));
        let left = self.label();
        self.const_into(&Const::Str(AFTER_LOOP.as_bytes().into()), string, text);
        self.branch_imm(Op::JEqI, value, RETURNED as i16, left);
        self.const_into(&Const::Str(AFTER_FALSE.as_bytes().into()), string, text);
        self.bind(left);
        let ty = self.lw.runtime_type("errorString").unwrap_or(string);
        self.box_into(text, ty, boxed);
        self.emit(Op::Panic, boxed, 0, 0, 0);
        self.bind(running);
        self.release_to(mark);
    }

    fn set_state(&mut self, to: i64) {
        let Some(state) = self.f.yields.as_ref().map(|y| y.state) else { return };
        let mark = self.f.next;
        let int = self.lw.types.basic(Basic::Int);
        let value = self.alloc(1);
        self.load_int(value, to);
        let var = self.var(state);
        let place = self.place_of(var);
        self.store(place, int, value);
        self.release_to(mark);
    }

    /// Leaves the body, and its loop, for an exit of the outer function.
    fn exit(&mut self, exit: Exit) {
        let Some(yields) = &mut self.f.yields else { return self.unsupported("this jump") };
        let number = match yields.exits.iter().position(|e| *e == exit) {
            Some(i) => i,
            None => {
                yields.exits.push(exit);
                yields.exits.len() - 1
            }
        };
        self.set_state(number as i64 + 1);
        self.yield_result(0);
    }

    /// A return statement in the body.
    pub fn far_return(&mut self, values: &'a [Expr]) {
        let results = self.f.yields.as_ref().map(|y| y.results.clone()).unwrap_or_default();
        if !values.is_empty() {
            let first = self.f.next;
            let types: Vec<TypeId> = results.iter().map(|r| r.0).collect();
            self.results_into_registers(values, &types);
            let mut from = first as u8;
            for (ty, object) in results {
                let var = self.var(object);
                let place = self.place_of(var);
                self.store(place, ty, from);
                from += self.regs(ty) as u8;
            }
            self.release_to(first);
        }
        self.exit(Exit::Return);
    }

    /// break and continue of a statement outside of the body.
    pub fn far_leave(&mut self, label: Option<&Name>, is_continue: bool) {
        self.exit(Exit::Leave { label: label.cloned(), is_continue });
    }

    /// Behind the iterator's call.
    fn after_range(&mut self, shared: u8, exits: &[Exit]) {
        let mark = self.f.next;
        let (wanted, over) = (self.alloc(1), self.alloc(1));
        self.emit(Op::Load, wanted, shared, 0, 0);
        self.load_int(over, RETURNED);
        self.emit(Op::Store, shared, over, 0, 0);
        for (i, exit) in exits.iter().enumerate() {
            let next = self.label();
            self.branch_imm(Op::JNeI, wanted, i as i16 + 1, next);
            match exit {
                Exit::Return if self.f.yields.is_some() => self.exit(Exit::Return),
                Exit::Return => self.leave(),
                Exit::Leave { label, is_continue } => self.leave_to(label.as_ref(), *is_continue),
                Exit::Goto(label) => self.goto(label),
            }
            self.bind(next);
        }
        self.release_to(mark);
    }
}

/// The labels of a body's statements; those in functions in it are theirs.
fn labels_in(body: &Block) -> HashSet<Name> {
    struct Labels(HashSet<Name>);
    impl<'a> Visit<'a> for Labels {
        fn stmt(&mut self, s: &'a Stmt) {
            if let StmtKind::Labeled { label, .. } = &s.kind {
                self.0.insert(label.name.clone());
            }
            walk_stmt(self, s);
        }
        fn expr(&mut self, _: &'a Expr) {}
    }
    let mut labels = Labels(HashSet::new());
    walk_block(&mut labels, body);
    labels.0
}
