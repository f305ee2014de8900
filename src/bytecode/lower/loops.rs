//! For statements (the Go spec, "For statements"): each iteration has its own variables, but in files that ask for the
//! language before Go 1.22.

use super::place::Place;
use super::state::{Body, Breakable, Label, Var};
use crate::bytecode::instr::Op;
use crate::source::Span;
use crate::syntax::ast::{Expr, ForStmt, Name, RangeStmt, StmtKind};
use crate::types::model::{Basic, ObjectId, Type, TypeId};

/// Labels of a loop.
#[derive(Clone, Copy)]
struct Loop {
    body: Label,
    next: Label,
    test: Label,
    done: Label,
}

impl<'a> Body<'a, '_> {
    fn begin_loop(&mut self, label: Option<Name>) -> Loop {
        let l = Loop { body: self.label(), next: self.label(), test: self.label(), done: self.label() };
        self.f.breakables.push(Breakable { label, on_break: l.done, on_continue: Some(l.next) });
        l
    }

    fn end_loop(&mut self, l: Loop) {
        self.f.breakables.pop();
        self.bind(l.done);
    }

    pub fn for_stmt(&mut self, s: &'a ForStmt, label: Option<Name>) {
        let mark = self.mark();
        if let Some(init) = &s.init {
            self.stmt(init);
        }
        let shared = self.shared_variables(s);
        let l = self.begin_loop(label);
        if s.cond.is_some() {
            self.jump(l.test);
        }
        self.bind(l.body);
        self.block(&s.body);
        self.bind(l.next);
        for (reg, ty) in shared {
            self.renew(reg, ty);
        }
        if let Some(post) = &s.post {
            self.stmt(post);
        }
        self.bind(l.test);
        match &s.cond {
            Some(cond) => {
                self.span = cond.span;
                self.branch_on(cond, true, l.body);
            }
            None => self.jump(l.body),
        }
        self.end_loop(l);
        self.release(mark);
    }

    /// Variables of the init statement that closures or pointers may keep.
    fn shared_variables(&mut self, s: &'a ForStmt) -> Vec<(u8, TypeId)> {
        let Some(StmtKind::Define { lhs, .. }) = s.init.as_ref().map(|i| &i.kind) else { return Vec::new() };
        let mut out = Vec::new();
        for e in lhs {
            if let Some(object) = self.lw.def(e.id)
                && !self.shares_variables(e)
                && self.lw.facts.shared(object)
                && let Some(Var::Box(reg)) = self.f.vars.get(&object).copied()
            {
                out.push((reg, self.lw.object_ty(object)));
            }
        }
        out
    }

    /// The next iteration's own copy of a variable.
    fn renew(&mut self, reg: u8, ty: TypeId) {
        let mark = self.f.next;
        let place = Place::Mem { base: reg, offset: 0 };
        let value = self.load(place, ty);
        self.first_store(Var::Box(reg), ty, value);
        self.release_to(mark);
    }

    /// Whether the iterations of a loop with this variable share it.
    fn shares_variables(&self, e: &Expr) -> bool {
        self.lw.facts.shared_loops.contains(&e.span.file)
    }

    /// The object of a variable that each iteration declares anew.
    fn own_variable(&self, s: &RangeStmt, e: &Expr) -> Option<ObjectId> {
        self.lw.def(e.id).filter(|_| s.define && !self.shares_variables(e))
    }

    /// Declares variables that all iterations share.
    fn declare_shared(&mut self, s: &'a RangeStmt) {
        for e in [&s.key, &s.value].into_iter().flatten().filter(|_| s.define) {
            let Some(object) = self.lw.def(e.id).filter(|_| self.shares_variables(e)) else { continue };
            let ty = self.lw.object_ty(object);
            let var =
                if self.is_boxed(object) { Var::Box(self.alloc(1)) } else { Var::Reg(self.alloc_for(ty)) };
            let mark = self.f.next;
            let zero = self.alloc_for(ty);
            self.zero_into(ty, zero);
            self.first_store(var, ty, zero);
            self.release_to(mark);
            self.bind_var(object, var);
        }
    }

    pub fn range_stmt(&mut self, s: &'a RangeStmt, label: Option<Name>, span: Span) {
        let mark = self.mark();
        self.declare_shared(s);
        let ty = self.ty(&s.x);
        match self.lw.types.under(ty).clone() {
            Type::Slice(elem) => {
                let slice = self.alloc(2);
                self.convert_into(&s.x, ty, slice);
                self.range_slice(s, slice, elem, label);
            }
            Type::Array { len, elem } => self.range_array(s, ty, len, elem, label),
            Type::Pointer(array) => {
                if let Type::Array { len, elem } = *self.lw.types.under(array) {
                    let base = self.alloc(1);
                    self.convert_into(&s.x, ty, base);
                    self.range_elements(s, Some(base), len, elem, label);
                }
            }
            Type::Basic(Basic::String | Basic::UntypedString) => self.range_string(s, label),
            Type::Basic(_) => self.range_int(s, ty, label),
            Type::Map { key, value } => self.range_map(s, ty, key, value, label),
            Type::Chan { elem, .. } => self.range_chan(s, elem, label, span),
            Type::Func(_) => self.range_func(s, label, span),
            _ => self.unsupported("this range"),
        }
        self.release(mark);
    }

    /// A blank or absent variable takes no value.
    fn wanted(&self, e: &'a Option<Expr>) -> Option<&'a Expr> {
        e.as_ref().filter(|e| !self.is_blank(e))
    }

    /// Gives an iteration's value to the variable or place on the left.
    pub fn range_assign(&mut self, s: &'a RangeStmt, e: &'a Expr, value: u8, from: TypeId) {
        match self.own_variable(s, e) {
            Some(object) => {
                let ty = self.lw.object_ty(object);
                let var = if self.is_boxed(object) {
                    Var::Box(self.alloc(1))
                } else {
                    Var::Reg(self.alloc_for(ty))
                };
                self.first_store(var, ty, value);
                self.bind_var(object, var);
            }
            _ => {
                let mark = self.f.next;
                let place = self.place(e);
                let ty = match self.lw.def(e.id) {
                    Some(object) => self.lw.object_ty(object),
                    None => self.ty(e),
                };
                let value = self.converted_reg(value, from, ty);
                self.store(place, ty, value);
                self.release_to(mark);
            }
        }
    }

    /// Whether the loop's counter itself can be the variable: nobody changes or keeps it.
    fn counter_is(&self, s: &'a RangeStmt, e: Option<&'a Expr>) -> Option<ObjectId> {
        let object = self.own_variable(s, e?)?;
        (self.lw.facts.constant(object) && !self.lw.facts.shared(object)).then_some(object)
    }

    /// Counts `counter` up to `end` around a body; the counter starts as it is.
    fn counted(
        &mut self,
        s: &'a RangeStmt,
        counter: u8,
        end: u8,
        label: Option<Name>,
        each: impl FnOnce(&mut Self),
    ) {
        let span = self.span;
        let l = self.begin_loop(label);
        self.jump(l.test);
        self.bind(l.body);
        let mark = self.mark();
        each(self);
        self.block(&s.body);
        self.release(mark);
        self.bind(l.next);
        self.span = span;
        self.emit(Op::AddI, counter, counter, 0, 1);
        self.bind(l.test);
        self.branch(Op::JLt, counter, end, 0, l.body);
        self.end_loop(l);
    }

    /// The counter as the range's key.
    fn bind_counter(&mut self, s: &'a RangeStmt, counter: u8, ty: TypeId) {
        let key = self.wanted(&s.key);
        match (self.counter_is(s, key), key) {
            (Some(object), _) => self.bind_var(object, Var::Reg(counter)),
            (None, Some(key)) => self.range_assign(s, key, counter, ty),
            _ => {}
        }
    }

    fn range_slice(&mut self, s: &'a RangeStmt, slice: u8, elem: TypeId, label: Option<Name>) {
        let int = self.lw.types.basic(Basic::Int);
        let (counter, end) = (self.alloc(1), self.alloc(1));
        self.emit(Op::Len, end, slice, 0, 0);
        self.load_int(counter, 0);
        self.hold();
        self.counted(s, counter, end, label, |body| {
            body.bind_counter(s, counter, int);
            if let Some(value) = body.wanted(&s.value) {
                let place = Place::Elem { slice, index: counter };
                body.range_load(s, value, place, elem);
            }
        });
    }

    /// An element into the value's variable.
    fn range_load(&mut self, s: &'a RangeStmt, value: &'a Expr, place: Place, elem: TypeId) {
        if let Some(object) = self.own_variable(s, value)
            && !self.is_boxed(object)
        {
            let reg = self.alloc_for(elem);
            self.load_into(place, elem, reg);
            return self.bind_var(object, Var::Reg(reg));
        }
        let reg = self.load(place, elem);
        self.range_assign(s, value, reg, elem);
    }

    fn range_array(&mut self, s: &'a RangeStmt, ty: TypeId, len: i64, elem: TypeId, label: Option<Name>) {
        let base = self.wanted(&s.value).map(|_| {
            // The array is copied once: the loop does not see what its body changes.
            let base = self.alloc(1);
            self.convert_into(&s.x, ty, base);
            base
        });
        self.range_elements(s, base, len, elem, label);
    }

    fn range_elements(
        &mut self,
        s: &'a RangeStmt,
        base: Option<u8>,
        len: i64,
        elem: TypeId,
        label: Option<Name>,
    ) {
        let int = self.lw.types.basic(Basic::Int);
        let (counter, end) = (self.alloc(1), self.alloc(1));
        self.load_int(end, len);
        self.load_int(counter, 0);
        self.hold();
        let stride = self.layout(elem).slots;
        let shape = self.lw.shape(len as u32, stride, 0);
        self.counted(s, counter, end, label, |body| {
            body.bind_counter(s, counter, int);
            if let (Some(value), Some(base)) = (body.wanted(&s.value), base) {
                let at = body.alloc(1);
                body.emit(Op::ArrayAddr, at, base, counter, shape);
                body.range_load(s, value, Place::Mem { base: at, offset: 0 }, elem);
            }
        });
    }

    fn range_int(&mut self, s: &'a RangeStmt, ty: TypeId, label: Option<Name>) {
        let ty = match self.wanted(&s.key).and_then(|k| self.lw.def(k.id)) {
            Some(object) => self.lw.object_ty(object),
            None => ty,
        };
        let (counter, end) = (self.alloc(1), self.alloc(1));
        self.convert_into(&s.x, ty, end);
        self.load_int(counter, 0);
        self.hold();
        self.counted(s, counter, end, label, |body| body.bind_counter(s, counter, ty));
    }

    fn range_string(&mut self, s: &'a RangeStmt, label: Option<Name>) {
        let (int, rune) = (self.lw.types.basic(Basic::Int), self.lw.types.basic(Basic::Int32));
        let text = self.alloc(2);
        let ty = self.ty(&s.x);
        self.convert_into(&s.x, ty, text);
        // The position of this rune; the rune and the next position.
        let (position, decoded) = (self.alloc(1), self.alloc(2));
        self.load_int(decoded + 1, 0);
        self.hold();
        let l = self.begin_loop(label);
        self.bind(l.next);
        self.emit(Op::Mov, position, decoded + 1, 0, 0);
        self.branch(Op::StrNext, decoded, text, position, l.done);
        let mark = self.mark();
        self.bind_counter(s, position, int);
        let value = self.wanted(&s.value);
        match (self.counter_is(s, value), value) {
            (Some(object), _) => self.bind_var(object, Var::Reg(decoded)),
            (None, Some(value)) => self.range_assign(s, value, decoded, rune),
            _ => {}
        }
        self.block(&s.body);
        self.release(mark);
        self.jump(l.next);
        self.end_loop(l);
    }

    fn range_map(&mut self, s: &'a RangeStmt, ty: TypeId, key: TypeId, value: TypeId, label: Option<Name>) {
        let rtype = self.rtype(ty).0;
        let map = self.operand(&s.x);
        let iter = self.alloc(2);
        self.emit(Op::MapIter, iter, map, 0, rtype);
        let (k, v) = (self.alloc_for(key), self.alloc_for(value));
        self.hold();
        let l = self.begin_loop(label);
        self.bind(l.next);
        let none = u8::MAX;
        let (want_k, want_v) = (self.wanted(&s.key), self.wanted(&s.value));
        let (to_k, to_v) = (want_k.map_or(none, |_| k), want_v.map_or(none, |_| v));
        self.emit(Op::MapNext, iter, to_k, to_v, rtype);
        self.branch(Op::JmpIfNot, iter + 1, 0, 0, l.done);
        let mark = self.mark();
        for (want, reg, ty) in [(want_k, k, key), (want_v, v, value)] {
            let Some(e) = want else { continue };
            match self.counter_is(s, Some(e)).filter(|o| !self.is_boxed(*o)) {
                Some(object) => self.bind_var(object, Var::Reg(reg)),
                None => self.range_assign(s, e, reg, ty),
            }
        }
        self.block(&s.body);
        self.release(mark);
        self.jump(l.next);
        self.end_loop(l);
    }

    fn range_chan(&mut self, s: &'a RangeStmt, elem: TypeId, label: Option<Name>, span: Span) {
        let ty = self.ty(&s.x);
        let chan = self.alloc(1);
        self.convert_into(&s.x, ty, chan);
        let regs = self.regs(elem);
        let value = self.alloc(regs + 1);
        self.hold();
        let l = self.begin_loop(label);
        self.bind(l.next);
        // A goroutine that waits here waits at the `for`.
        self.span = span;
        self.emit(Op::RecvOk, value, chan, 0, regs as u32);
        self.branch(Op::JmpIfNot, value + regs as u8, 0, 0, l.done);
        let mark = self.mark();
        if let Some(key) = self.wanted(&s.key) {
            match self.counter_is(s, Some(key)).filter(|o| !self.is_boxed(*o)) {
                Some(object) => self.bind_var(object, Var::Reg(value)),
                None => self.range_assign(s, key, value, elem),
            }
        }
        self.block(&s.body);
        self.release(mark);
        self.jump(l.next);
        self.end_loop(l);
    }
}
