//! Functions: parameters, results, returning (the Go spec, "Function declarations", "Return statements").

use super::Lowerer;
use super::call::strip;
use super::escape::{Analysed, analyse};
use super::instance::Instance;
use super::place::Place;
use super::state::{Body, ResultVar, Var};
use crate::bytecode::instr::Op;
use crate::bytecode::program::FuncId;
use crate::source::Span;
use crate::syntax::ast::{Block, Expr, NodeId};
use crate::types::model::{ObjectId, Signature, TypeId};

impl<'a> Lowerer<'a> {
    /// The body of a declared function or method.
    pub(super) fn declared_body(&mut self, id: FuncId, instance: Instance) {
        let Some(declared) = self.decls.get(&instance.object).copied() else { return };
        let Some(block) = &declared.decl.body else { return };
        analyse(self.program, &mut self.facts, Analysed::Func(declared.decl));
        let Some(sig) = self.instance_signature(&instance) else { return };
        self.env = self.environment(&instance);
        let mut body = Body::new(self, id, declared.decl.name.span);
        body.function(declared.decl.name.id, &sig, block);
        self.env.clear();
    }
}

impl<'a> Body<'a, '_> {
    /// A whole function. `sig` has the receiver as its first parameter.
    pub fn function(&mut self, node: NodeId, sig: &Signature, block: &'a Block) {
        let named = self.lw.program.info.params.get(&node).cloned().unwrap_or_default();
        self.f.has_defer = self.lw.facts.defers.contains(&node);
        self.f.end = Span { start: block.rbrace.start, ..block.rbrace };
        let (params, results) = self.parameters(sig, &named);
        let far = self.lw.facts.far_returns.contains(&node);
        for (i, ty) in sig.results.iter().enumerate() {
            let object = named.get(sig.params.len() + i).copied().flatten();
            self.result(*ty, object, far);
        }
        self.block(block);
        self.span = self.f.end;
        self.leave();
        self.epilogue();
        self.finish();
        if let Some(id) = self.f.id {
            let func = &mut self.lw.out.funcs[id.0 as usize];
            (func.arg_slots, func.result_slots) = (params, results);
        }
    }

    /// Gives parameters their places; slots of parameters and results.
    fn parameters(&mut self, sig: &Signature, named: &[Option<ObjectId>]) -> (u8, u8) {
        let regs: Vec<usize> = sig.params.iter().map(|t| self.regs(*t)).collect();
        let mut at = self.alloc(regs.iter().sum());
        let (params, mut starts) = (regs.iter().sum::<usize>(), Vec::new());
        for n in &regs {
            starts.push(at);
            at = at.wrapping_add(*n as u8);
        }
        for (i, ty) in sig.params.iter().enumerate() {
            let Some(object) = named.get(i).copied().flatten() else { continue };
            let var = self.parameter(object, *ty, starts[i]);
            self.bind_var(object, var);
        }
        self.hold();
        let results: usize = sig.results.iter().map(|t| self.regs(*t)).sum();
        (params.min(255) as u8, results.min(255) as u8)
    }

    fn parameter(&mut self, object: ObjectId, ty: TypeId, reg: u8) -> Var {
        if !self.is_boxed(object) {
            return Var::Reg(reg);
        }
        let large = self.layout(ty).large;
        if large && self.lw.facts.constant(object) {
            return Var::Box(reg);
        }
        let at = self.alloc(1);
        let rtype = self.rtype(ty).0;
        if large {
            self.emit(Op::LoadBig, at, reg, 0, rtype);
        } else {
            self.emit(Op::New, at, 0, 0, rtype);
            self.store(Place::Mem { base: at, offset: 0 }, ty, reg);
        }
        Var::Box(at)
    }

    /// A result: a variable when it has a name, or when deferred calls run between its value and the return.
    fn result(&mut self, ty: TypeId, object: Option<ObjectId>, far: bool) {
        let mut object = object;
        let var = match object {
            Some(named) => {
                let var = self.new_var(named, ty);
                self.zero_var(var, ty);
                self.bind_var(named, var);
                Some(var)
            }
            None if self.f.has_defer || far => {
                let large = self.layout(ty).large;
                let var = if far || large { Var::Box(self.alloc(1)) } else { Var::Reg(self.alloc_for(ty)) };
                self.init_object(var, ty);
                self.zero_var(var, ty);
                self.hold();
                if far {
                    let hidden = self.lw.synthetic_object();
                    self.f.vars.insert(hidden, var);
                    object = Some(hidden);
                }
                Some(var)
            }
            None => None,
        };
        self.f.results.push(ResultVar { ty, var, object });
    }

    /// Registers for a new variable, and its object.
    pub fn new_var(&mut self, object: ObjectId, ty: TypeId) -> Var {
        let var = self.reserve(object, ty);
        self.init_object(var, ty);
        var
    }

    fn init_object(&mut self, var: Var, ty: TypeId) {
        if let Var::Box(reg) = var {
            let rtype = self.rtype(ty).0;
            self.emit(Op::New, reg, 0, 0, rtype);
        }
    }

    /// Zeroes a variable in registers; an object of its own is new and zero already.
    pub fn zero_var(&mut self, var: Var, ty: TypeId) {
        match var {
            Var::Reg(reg) => self.zero_into(ty, reg),
            Var::Spilled { .. } => {
                let mark = self.f.next;
                let zero = self.alloc_for(ty);
                self.zero_into(ty, zero);
                let place = self.place_of(var);
                self.store(place, ty, zero);
                self.release_to(mark);
            }
            _ => {}
        }
    }

    // Returning.

    pub fn return_stmt(&mut self, values: &'a [Expr], span: Span) {
        if self.f.yields.is_some() {
            return self.far_return(values);
        }
        if values.is_empty() {
            self.span = span;
            return self.leave();
        }
        let first = self.f.next;
        let kept = self.f.has_defer;
        let results: Vec<ResultVar> = self.f.results.clone();
        let types: Vec<TypeId> = results.iter().map(|r| r.ty).collect();
        if let ([only], [result]) = (values, results.as_slice())
            && !kept
        {
            let value = self.converted(only, result.ty);
            let regs = self.regs(result.ty);
            self.span = span;
            self.emit_return(value, regs);
            return self.release_to(first);
        }
        self.results_into_registers(values, &types);
        self.span = span;
        if kept {
            let mut from = first as u8;
            for result in &results {
                if let Some(var) = result.var {
                    let place = self.place_of(var);
                    self.store(place, result.ty, from);
                }
                from += self.regs(result.ty) as u8;
            }
            self.release_to(first);
            return self.leave();
        }
        self.emit_return(first as u8, self.f.next - first);
        self.release_to(first);
    }

    /// The values of a return statement, one after the other from the next register on.
    pub fn results_into_registers(&mut self, values: &'a [Expr], results: &[TypeId]) {
        if let [only] = values
            && let Some(parts) = self.tuple_of(only)
        {
            let regs: usize = results.iter().map(|r| self.regs(*r)).sum();
            let same = parts.iter().zip(results).all(|(p, r)| !self.boxes(*p, *r));
            if same {
                let first = self.f.next;
                let src = self.call(strip(only));
                self.mov(first as u8, src, regs);
                self.release_to(first);
                self.alloc(regs);
                return;
            }
            let mut dst = self.alloc(regs);
            let end = self.f.next;
            let mut src = self.call(strip(only));
            for (part, result) in parts.iter().zip(results) {
                self.convert_reg(src, *part, *result, dst);
                src += self.regs(*part) as u8;
                dst += self.regs(*result) as u8;
            }
            return self.release_to(end);
        }
        for (value, result) in values.iter().zip(results) {
            let regs = self.regs(*result);
            let dst = self.alloc(regs);
            self.convert_into(value, *result, dst);
            self.release_to(dst as usize + regs);
        }
    }

    /// Runs deferred calls and returns what the result variables hold.
    pub fn leave(&mut self) {
        if self.f.has_defer {
            // A traceback looks at the instruction before the one that a frame goes on with, and RunDefers comes
            // back to itself.
            self.emit(Op::Nop, 0, 0, 0, 0);
            self.emit(Op::RunDefers, 0, 0, 0, 0);
        }
        self.return_variables();
    }

    fn return_variables(&mut self) {
        let first = self.f.next;
        let results = self.f.results.clone();
        if let [ResultVar { ty, var: Some(Var::Reg(reg)), .. }] = results.as_slice() {
            let regs = self.regs(*ty);
            return self.emit_return(*reg, regs);
        }
        if results.iter().all(|r| r.var.is_some()) {
            for result in &results {
                let regs = self.regs(result.ty);
                let dst = self.alloc(regs);
                if let Some(var) = result.var {
                    let place = self.place_of(var);
                    self.load_into(place, result.ty, dst);
                }
                self.release_to(dst as usize + regs);
            }
        }
        self.emit_return(first as u8, self.f.next - first);
        self.release_to(first);
    }

    fn emit_return(&mut self, first: u8, regs: usize) {
        let first = if regs == 0 { 0 } else { first };
        self.emit(Op::Return, first, regs as u8, 0, 0);
    }

    /// Where a frame goes on after a deferred call has recovered.
    fn epilogue(&mut self) {
        if !self.f.has_defer {
            return;
        }
        let at = self.f.code.len() as u32;
        self.leave();
        if let Some(id) = self.f.id {
            self.lw.out.funcs[id.0 as usize].recovery = Some(at);
        }
    }
}
