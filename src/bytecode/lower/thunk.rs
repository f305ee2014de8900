//! Functions that lowering makes: around methods for interfaces and method expressions, and around calls whose
//! receiver or arguments were evaluated before.

use super::instance::Instance;
use super::place::Place;
use super::state::Body;
use super::{Lowerer, Target, Work};
use crate::bytecode::instr::Op;
use crate::bytecode::program::{FuncId, SymbolId};
use crate::types::model::TypeId;

/// What a thunk calls.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Callee {
    Target(Target),
    /// The closure's first captured slot.
    Closure,
    /// A method of the interface in the first two captured slots.
    Interface(SymbolId),
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Thunk {
    /// A method whose receiver is the first parameter, found through `path` from it. With `data_slot` the receiver
    /// is an interface's data slot, else in register form.
    Method {
        recv: TypeId,
        path: Vec<u32>,
        method: Option<Instance>,
        sig: TypeId,
        symbol: Option<SymbolId>,
        data_slot: bool,
    },
    /// A call with `captured` argument slots from the closure, then `params` slots of its own.
    Call { callee: Callee, captured: u8, params: u8, results: u8 },
}

impl Lowerer<'_> {
    /// The function for a thunk, made once.
    pub(super) fn thunk(&mut self, thunk: Thunk) -> FuncId {
        if let Some(id) = self.thunks.get(&thunk) {
            return *id;
        }
        let name = self.thunk_name(&thunk);
        let id = self.new_func(name, Default::default(), false);
        self.out.funcs[id.0 as usize].wrapper = true;
        self.thunks.insert(thunk.clone(), id);
        self.work.push_back(Work::Thunk(id, thunk));
        id
    }

    fn thunk_name(&self, thunk: &Thunk) -> String {
        match thunk {
            Thunk::Method { method: Some(instance), .. } => self.func_name(instance),
            Thunk::Call { callee: Callee::Target(Target::Func(id)), .. } => {
                self.out.funcs[id.0 as usize].name.clone()
            }
            Thunk::Call { callee: Callee::Target(Target::Native(id)), .. } => {
                self.out.natives[*id as usize].name.clone()
            }
            Thunk::Method { symbol: Some(symbol), .. }
            | Thunk::Call { callee: Callee::Interface(symbol), .. } => {
                self.out.symbols[symbol.0 as usize].clone()
            }
            _ => "func".to_string(),
        }
    }

    pub(super) fn thunk_body(&mut self, id: FuncId, thunk: Thunk) {
        let mut body = Body::new(self, id, Default::default());
        match thunk {
            Thunk::Method { recv, path, method, sig, symbol, data_slot } => {
                body.method_thunk(recv, &path, method, sig, symbol, data_slot);
            }
            Thunk::Call { callee, captured, params, results } => {
                body.call_thunk(callee, captured, params, results);
            }
        }
        body.finish();
    }
}

impl Body<'_, '_> {
    fn method_thunk(
        &mut self,
        recv: TypeId,
        path: &[u32],
        method: Option<Instance>,
        sig: TypeId,
        symbol: Option<SymbolId>,
        data_slot: bool,
    ) {
        let layout = self.layout(recv);
        let recv_slots = if data_slot { 1 } else { layout.regs() };
        let (params, results) = self.lw.signature_slots(sig);
        let first = self.alloc(recv_slots);
        let args = self.alloc(params as usize);
        self.set_slots(recv_slots as u8 + params, results);
        let in_registers = !layout.large && (!data_slot || layout.slots <= 1);
        let place = if in_registers { Place::Reg(first) } else { Place::Mem { base: first, offset: 0 } };
        match (method, symbol) {
            (Some(instance), _) => {
                let (target, pointer, named) = self.method_target(instance);
                let regs = if pointer { 1 } else { self.regs(named) };
                let window = self.alloc(1);
                let to = self.alloc(regs);
                self.receiver(place, recv, path, pointer, to);
                self.release_to(to as usize + regs);
                self.pass(args, params);
                self.emit_target(target, window);
                self.give_back(window, results);
            }
            (None, Some(symbol)) => {
                let (place, ty) = self.walk_path(place, recv, path);
                let value = self.load(place, ty);
                let window = self.alloc(2);
                self.pass(args, params);
                self.emit(Op::CallIface, window, value, 0, symbol.0);
                self.give_back(window, results);
            }
            _ => {}
        }
    }

    fn call_thunk(&mut self, callee: Callee, captured: u8, params: u8, results: u8) {
        let args = self.alloc(params as usize);
        self.set_slots(params, results);
        let (before, value) = match callee {
            Callee::Target(_) => (0, 0),
            Callee::Closure => (1, self.alloc(1)),
            Callee::Interface(_) => (2, self.alloc(2)),
        };
        self.load_captured(value, before, 0);
        let window = self.alloc(1);
        if let Callee::Interface(_) = callee {
            self.alloc(1);
        }
        let to = self.alloc(captured as usize);
        self.load_captured(to, captured, before);
        self.pass(args, params);
        match callee {
            Callee::Target(target) => self.emit_target(target, window),
            Callee::Closure => {
                self.emit(Op::CallClosure, window, value, 0, 0);
            }
            Callee::Interface(symbol) => {
                self.emit(Op::CallIface, window, value, 0, symbol.0);
            }
        }
        self.give_back(window, results);
    }

    fn load_captured(&mut self, dst: u8, slots: u8, from: u8) {
        if slots > 0 {
            self.emit(Op::LoadN, dst, 0, slots, 1 + from as u32);
        }
    }

    /// Own parameters as the callee's arguments.
    fn pass(&mut self, args: u8, params: u8) {
        let to = self.alloc(params as usize);
        self.mov(to, args, params as usize);
    }

    fn emit_target(&mut self, target: Target, window: u8) {
        match target {
            Target::Func(id) => self.emit(Op::Call, window, 0, 0, id.0),
            Target::Native(id) => self.emit(Op::CallNative, window, 0, 0, id),
        };
    }

    fn give_back(&mut self, window: u8, results: u8) {
        self.release_to(window as usize);
        self.alloc(results as usize);
        self.emit(Op::Return, if results == 0 { 0 } else { window }, results, 0, 0);
    }

    pub fn set_slots(&mut self, params: u8, results: u8) {
        if let Some(id) = self.f.id {
            let func = &mut self.lw.out.funcs[id.0 as usize];
            (func.arg_slots, func.result_slots) = (params, results);
        }
    }
}
