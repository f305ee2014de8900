//! The program's start: package variables, init functions, then main.main.

use super::escape::{Analysed, analyse};
use super::instance::Instance;
use super::state::{Body, Var};
use super::{Lowerer, Target};
use crate::bytecode::instr::Op;
use crate::bytecode::program::FuncId;
use crate::syntax::ast::{Decl, Expr, FuncDecl};
use crate::types::info::{Initializer, ObjectKind};
use crate::types::model::{ObjectId, PackageId};

impl<'a> Lowerer<'a> {
    /// Slots for all package-level variables.
    pub(super) fn allocate_globals(&mut self) {
        let mut next = 0;
        let mut refs = Vec::new();
        for (i, object) in self.program.objects.iter().enumerate() {
            if !matches!(object.kind, ObjectKind::Var { global: true, field: false }) {
                continue;
            }
            self.globals.insert(ObjectId(i as u32), next);
            self.refs(object.ty, next, &mut refs);
            next += self.layout(object.ty).slots;
        }
        self.out.global_slots = next;
        self.out.global_refs = refs;
    }

    pub(super) fn entry(&mut self) {
        let entry = self.new_func("runtime.main".to_string(), Default::default(), true);
        self.out.entry = Some(entry);
        let mut starts: Vec<FuncId> = Vec::new();
        for p in 0..self.program.packages.len() {
            starts.extend(self.package_init(PackageId(p as u32)));
        }
        if let Some(main) = self.main_function() {
            self.out.main = Some(main);
            starts.push(main);
        }
        let mut body = Body::new(self, entry, Default::default());
        let window = body.alloc(1);
        for start in starts {
            body.emit(Op::Call, window, 0, 0, start.0);
        }
        body.emit(Op::Return, 0, 0, 0, 0);
        body.finish();
    }

    fn main_function(&mut self) -> Option<FuncId> {
        let last = PackageId(self.program.packages.len().checked_sub(1)? as u32);
        let mut mains = self.functions(last).into_iter().filter(|d| d.name.name.as_str() == "main");
        let object = self.def(mains.next()?.name.id)?;
        match self.target(Instance { object, args: Vec::new() }) {
            Target::Func(id) => Some(id),
            Target::Native(_) => None,
        }
    }

    /// Function declarations of a package, methods excluded.
    fn functions(&self, package: PackageId) -> Vec<&'a FuncDecl> {
        let files = &self.program.packages[package.0 as usize].files;
        let decls = files.iter().flat_map(|f| &f.decls);
        decls
            .filter_map(|d| match d {
                Decl::Func(f) if f.recv.is_none() => Some(&**f),
                _ => None,
            })
            .collect()
    }

    /// The functions that start a package: its variables' initialisers, then its init functions.
    fn package_init(&mut self, package: PackageId) -> Vec<FuncId> {
        let mut starts = Vec::new();
        let data = &self.program.packages[package.0 as usize];
        let library = data.files.first().is_some_and(|f| self.sources.file(f.file).library);
        let prefix = self.package_prefix(package).to_string();
        if !data.init_order.is_empty() {
            let span = data.files.first().map(|f| f.package.span).unwrap_or_default();
            let id = self.new_func(format!("{prefix}.init"), span, library);
            let mut body = Body::new(self, id, span);
            for initializer in &data.init_order {
                body.initialize(initializer);
            }
            body.emit(Op::Return, 0, 0, 0, 0);
            body.finish();
            starts.push(id);
        }
        let inits = self.functions(package).into_iter().filter(|d| d.name.name.as_str() == "init");
        for (i, decl) in inits.enumerate() {
            let id = self.new_func(format!("{prefix}.init.{i}"), decl.name.span, library);
            let Some(block) = &decl.body else { continue };
            analyse(self.program, &mut self.facts, Analysed::Func(decl));
            let sig =
                crate::types::model::Signature { params: Vec::new(), results: Vec::new(), variadic: false };
            let mut body = Body::new(self, id, decl.name.span);
            body.function(decl.name.id, &sig, block);
            starts.push(id);
        }
        starts
    }

    /// The expression of an initialiser.
    fn initial_value(&self, at: &Initializer) -> Option<&'a Expr> {
        let package = &self.program.packages[at.package.0 as usize];
        match package.files.get(at.file)?.decls.get(at.decl)? {
            Decl::Var(var) => var.values.get(at.value),
            _ => None,
        }
    }
}

impl Body<'_, '_> {
    fn initialize(&mut self, initializer: &Initializer) {
        let Some(e) = self.lw.initial_value(initializer) else { return };
        analyse(self.lw.program, &mut self.lw.facts, Analysed::Expr(e));
        let mark = self.f.next;
        self.span = e.span;
        let parts: Vec<_> = match initializer.lhs.as_slice() {
            [_] => Vec::new(),
            several => several.to_vec(),
        };
        if let [object] = initializer.lhs.as_slice() {
            let ty = self.lw.object_ty(*object);
            let var = self.var(*object);
            let value = self.borrowed(e, ty);
            self.store_global(var, *object, value);
        } else if parts.is_empty() {
            self.discard(e);
        } else {
            let (mut from, types) = self.tuple_values(e);
            for (object, part) in parts.iter().zip(types) {
                let ty = self.lw.object_ty(*object);
                let value = self.converted_reg(from, part, ty);
                let var = self.var(*object);
                self.store_global(var, *object, value);
                from += self.regs(part) as u8;
            }
        }
        self.release_to(mark);
    }

    fn store_global(&mut self, var: Var, object: ObjectId, value: u8) {
        // A blank variable has no slots; its value is evaluated all the same.
        if let Var::Global(_) = var {
            let ty = self.lw.object_ty(object);
            let place = self.place_of(var);
            self.store(place, ty, value);
        }
    }
}
