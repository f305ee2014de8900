//! Lowering: from a typed program to bytecode.
//!
//! Enters: a `TypedProgram` without errors. Leaves: a `Program` of what `init` functions and `main.main` reach, or
//! what of the source is not supported, with its place. Not here: checking, running.
//!
//! Library functions without a body become natives under the names that Go's linker gives them. Besides these the
//! built-in `print` and `println` call natives of package runtime, which write to standard error:
//! `runtime.printbool`, `printint`, `printuint`, `printfloat`, `printfloat32`, `printpointer` (one slot each), `printstring`,
//! `printiface`, `printslice`, `printcomplex` and `printcomplex64` (two slots), `printsp` and `printnl` (none); besides
//! `runtime.complexQuotient` (four slots) and `runtime.sliceToArray` (two slots),
//! which panics when a slice is shorter than the array that it is converted to, and `runtime.addressOf`, an unsafe pointer's number.

mod assign;
mod binary;
mod builtin;
mod call;
mod choose;
mod closure;
mod complex;
mod composite;
mod cond;
mod convert;
mod defer;
mod entry;
mod escape;
mod expr;
mod func;
mod index;
mod instance;
mod layout;
mod loops;
mod names;
mod place;
mod printed;
mod range_func;
mod rtypes;
mod select;
mod state;
mod stmt;
mod thunk;

use super::program::{ArrayShape, FuncId, NativeDecl, Program, RtypeId, SymbolId};
use crate::source::{SourceSet, Span};
use crate::syntax::ast::{Decl, FuncDecl, Name, NodeId};
use crate::syntax::header;
use crate::types::info::{Object, TypedProgram};
use crate::types::model::{ObjectId, PackageId, TypeId, TypeTable};
use instance::Instance;
use std::collections::{HashMap, HashSet, VecDeque};

/// Something that the checker accepts and lowering does not know how to run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unsupported {
    pub span: Span,
    /// In English, for a message: `arrays of this size`.
    pub what: String,
}

/// Lowers a whole program.
pub fn lower(program: &TypedProgram, sources: &SourceSet) -> Result<Program, Vec<Unsupported>> {
    let mut lowerer = Lowerer::new(program, sources);
    lowerer.run();
    lowerer.out.places = sources.places();
    lowerer.out.printed = printed::printed(program);
    if lowerer.errors.is_empty() { Ok(lowerer.out) } else { Err(lowerer.errors) }
}

/// What a declared function is called as.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Target {
    Func(FuncId),
    Native(u32),
}

/// What is known of a function's declaration.
#[derive(Clone, Copy)]
struct Declared<'a> {
    decl: &'a FuncDecl,
    library: bool,
}

/// Work that lowering one function has found.
enum Work {
    Body(FuncId, Instance),
    /// A type that values in interfaces may have: its methods, and those of what it is made of.
    Boxed(TypeId),
    Thunk(FuncId, thunk::Thunk),
}

/// From Go 1.22 on each iteration of a loop has variables of its own.
const OWN_VARIABLES: u32 = 22;

/// The state of lowering a program; one function at a time has a `state::Body` on top of it.
struct Lowerer<'a> {
    program: &'a TypedProgram,
    sources: &'a SourceSet,
    /// The program's types, and those that lowering needs besides.
    types: TypeTable,
    out: Program,
    decls: HashMap<ObjectId, Declared<'a>>,
    targets: HashMap<Instance, Target>,
    /// What the type parameters of the function being lowered stand for.
    env: Vec<(TypeId, TypeId)>,
    /// Type names show packages with their whole path.
    whole_paths: std::cell::Cell<bool>,
    work: VecDeque<Work>,
    globals: HashMap<ObjectId, u32>,
    layouts: HashMap<TypeId, layout::Layout>,
    rtypes: HashMap<TypeId, RtypeId>,
    boxed: HashSet<TypeId>,
    symbols: HashMap<(Name, Option<PackageId>, TypeId), SymbolId>,
    consts: HashMap<u64, u32>,
    strings: HashMap<Vec<u8>, u32>,
    natives: HashMap<String, u32>,
    shapes: HashMap<(u32, u32, u8), u32>,
    facts: escape::Facts,
    thunks: HashMap<thunk::Thunk, FuncId>,
    /// Variables that lowering made up; their ids follow the program's.
    made_up: u32,
    errors: Vec<Unsupported>,
}

impl<'a> Lowerer<'a> {
    fn new(program: &'a TypedProgram, sources: &'a SourceSet) -> Lowerer<'a> {
        let mut lowerer = Lowerer {
            program,
            sources,
            types: program.types.clone(),
            out: Program::default(),
            decls: HashMap::new(),
            targets: HashMap::new(),
            env: Vec::new(),
            whole_paths: Default::default(),
            work: VecDeque::new(),
            globals: HashMap::new(),
            layouts: HashMap::new(),
            rtypes: HashMap::new(),
            boxed: HashSet::new(),
            symbols: HashMap::new(),
            consts: HashMap::new(),
            strings: HashMap::new(),
            natives: HashMap::new(),
            shapes: HashMap::new(),
            facts: escape::Facts::of(
                sources
                    .files()
                    .filter(|(_, f)| header::language(&f.text).is_some_and(|minor| minor < OWN_VARIABLES))
                    .map(|(id, _)| id),
            ),
            thunks: HashMap::new(),
            made_up: 0,
            errors: Vec::new(),
        };
        lowerer.index_declarations();
        lowerer
    }

    fn index_declarations(&mut self) {
        for package in &self.program.packages {
            for file in &package.files {
                let library = self.sources.file(file.file).library;
                for decl in &file.decls {
                    let Decl::Func(decl) = decl else { continue };
                    if let Some(object) = self.program.info.defs.get(&decl.name.id) {
                        self.decls.insert(*object, Declared { decl, library });
                    }
                }
            }
        }
    }

    fn run(&mut self) {
        self.standard_types();
        self.allocate_globals();
        self.entry();
        while let Some(work) = self.work.pop_front() {
            match work {
                Work::Body(id, instance) => self.declared_body(id, instance),
                Work::Boxed(ty) => self.boxed_type(ty),
                Work::Thunk(id, thunk) => self.thunk_body(id, thunk),
            }
        }
    }

    fn object(&self, id: ObjectId) -> &'a Object {
        self.program.object(id)
    }

    /// A variable of no declaration, in an object of its own.
    fn synthetic_object(&mut self) -> ObjectId {
        self.made_up += 1;
        ObjectId(self.program.objects.len() as u32 + self.made_up - 1)
    }

    fn is_synthetic(&self, object: ObjectId) -> bool {
        object.0 as usize >= self.program.objects.len()
    }

    fn def(&self, id: NodeId) -> Option<ObjectId> {
        self.program.info.defs.get(&id).copied()
    }

    fn unsupported(&mut self, span: Span, what: impl Into<String>) {
        let error = Unsupported { span, what: what.into() };
        if !self.errors.contains(&error) {
            self.errors.push(error);
        }
    }

    /// What a function or method is called as; its body is lowered later.
    fn target(&mut self, instance: Instance) -> Target {
        if let Some(target) = self.targets.get(&instance) {
            return *target;
        }
        let object = instance.object;
        let name = self.func_name(&instance);
        let target = match self.decls.get(&object).copied() {
            Some(declared) if declared.decl.body.is_some() => {
                let id = self.new_func(name, declared.decl.name.span, declared.library);
                self.bound_instances(&instance, declared.decl.name.span);
                self.work.push_back(Work::Body(id, instance.clone()));
                Target::Func(id)
            }
            _ => {
                let (args, results) = self.native_slots(&instance);
                Target::Native(self.native(&name, args, results))
            }
        };
        self.targets.insert(instance, target);
        target
    }

    fn native_slots(&mut self, instance: &Instance) -> (u8, u8) {
        let Some(sig) = self.instance_signature(instance) else { return (0, 0) };
        let args: usize = sig.params.iter().map(|t| self.regs(*t)).sum();
        let results: usize = sig.results.iter().map(|t| self.regs(*t)).sum();
        (args.min(255) as u8, results.min(255) as u8)
    }

    fn native(&mut self, name: &str, arg_slots: u8, result_slots: u8) -> u32 {
        if let Some(id) = self.natives.get(name) {
            return *id;
        }
        let id = self.out.natives.len() as u32;
        self.out.natives.push(NativeDecl { name: name.to_string(), arg_slots, result_slots });
        self.natives.insert(name.to_string(), id);
        id
    }

    fn constant(&mut self, bits: u64) -> u32 {
        let out = &mut self.out.consts;
        *self.consts.entry(bits).or_insert_with(|| {
            out.push(bits);
            out.len() as u32 - 1
        })
    }

    fn string(&mut self, bytes: &[u8]) -> u32 {
        if let Some(id) = self.strings.get(bytes) {
            return *id;
        }
        let id = self.out.strings.len() as u32;
        self.out.strings.push(bytes.to_vec());
        self.strings.insert(bytes.to_vec(), id);
        id
    }

    fn shape(&mut self, len: u32, stride: u32, flags: u8) -> u32 {
        let out = &mut self.out.array_shapes;
        *self.shapes.entry((len, stride, flags)).or_insert_with(|| {
            out.push(ArrayShape { len, stride, flags });
            out.len() as u32 - 1
        })
    }

    /// Methods of one name and different signatures are different: `Unwrap() error`, `Unwrap() []error`.
    fn symbol(&mut self, name: &Name, pkg: Option<PackageId>, sig: TypeId) -> SymbolId {
        let out = &mut self.out.symbols;
        *self.symbols.entry((name.clone(), pkg, sig)).or_insert_with(|| {
            out.push(name.to_string());
            SymbolId(out.len() as u32 - 1)
        })
    }
}
