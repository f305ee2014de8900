//! Run-time types: made once for each type, with methods when values of it may be in interfaces.

use super::instance::Instance;
use super::thunk::Thunk;
use super::{Lowerer, Target, Work};
use crate::bytecode::program::{FuncId, RField, RKind, Rtype, RtypeId, SymbolId};
use crate::source::arrange;
use crate::syntax::ast::{ChanDir, Name};
use crate::types::lookup::{Found, comparable, is_exported, lookup};
use crate::types::model::{Basic, NamedId, PackageId, Type, TypeId};

impl Lowerer<'_> {
    /// Types that the machine and natives ask for by name.
    pub(super) fn standard_types(&mut self) {
        use Basic::*;
        for basic in [
            Bool, Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr, Float32,
            Float64, String,
        ] {
            let ty = self.types.basic(basic);
            self.rtype(ty);
            if matches!(basic, Uint8 | String) {
                let slice = self.types.intern(Type::Slice(ty));
                self.rtype(slice);
            }
        }
        for name in ["errorString", "boundsError", "plainError"] {
            if let Some(ty) = self.runtime_type(name) {
                self.boxed_rtype(ty);
            }
        }
        for name in ["TypeAssertionError", "PanicNilError"] {
            if let Some(ty) = self.runtime_type(name) {
                let pointer = self.types.intern(Type::Pointer(ty));
                self.boxed_rtype(pointer);
            }
        }
    }

    /// A type of package runtime; None in programs that are checked without it.
    pub(super) fn runtime_type(&mut self, name: &str) -> Option<TypeId> {
        let id = (0..self.types.named.len() as u32).map(NamedId).find(|id| {
            let named = self.types.named(*id);
            let of_runtime = named.pkg.is_some_and(|p| self.program.packages[p.0 as usize].path == "runtime");
            of_runtime && named.name.as_str() == name
        })?;
        Some(self.types.intern(Type::Named(id)))
    }

    /// The run-time type of values put into interfaces: with its methods.
    pub(super) fn boxed_rtype(&mut self, ty: TypeId) -> RtypeId {
        let ty = self.defaulted(ty);
        if self.boxed.insert(ty) {
            self.work.push_back(Work::Boxed(ty));
        }
        self.rtype(ty)
    }

    pub(super) fn rtype(&mut self, ty: TypeId) -> RtypeId {
        let ty = self.defaulted(ty);
        if let Some(id) = self.rtypes.get(&ty) {
            return *id;
        }
        let id = RtypeId(self.out.types.len() as u32);
        self.rtypes.insert(ty, id);
        let layout = self.layout(ty);
        let mut refs = Vec::new();
        self.refs(ty, 0, &mut refs);
        let named = match self.types.get(ty) {
            Type::Named(named) => Some(self.types.named(*named).pkg),
            _ => None,
        };
        let pkg =
            named.flatten().map(|p| self.program.packages[p.0 as usize].path.clone()).unwrap_or_default();
        self.out.types.push(Rtype {
            kind: self.kind(ty),
            name: self.type_name(ty),
            defined: named.is_some(),
            slots: layout.slots,
            large: layout.large,
            elem: None,
            key: None,
            len: 0,
            fields: Vec::new(),
            methods: Vec::new(),
            iface: Vec::new(),
            comparable: comparable(&self.types, ty),
            refs,
            chan_dir: 0,
            pkg,
        });
        self.fill(ty, id);
        id
    }

    /// The parts of a run-time type, which may speak of itself.
    fn fill(&mut self, ty: TypeId, id: RtypeId) {
        let at = id.0 as usize;
        match self.types.under(ty).clone() {
            Type::Pointer(elem) | Type::Slice(elem) => {
                let elem = self.rtype(elem);
                self.out.types[at].elem = Some(elem);
            }
            Type::Chan { dir, elem } => {
                let elem = self.rtype(elem);
                self.out.types[at].elem = Some(elem);
                self.out.types[at].chan_dir = match dir {
                    ChanDir::Both => 0,
                    ChanDir::Send => 1,
                    ChanDir::Recv => 2,
                };
            }
            Type::Array { len, elem } => {
                let elem = self.rtype(elem);
                self.out.types[at].elem = Some(elem);
                self.out.types[at].len = len as u64;
            }
            Type::Map { key, value } => {
                let (key, value) = (self.rtype(key), self.rtype(value));
                self.out.types[at].key = Some(key);
                self.out.types[at].elem = Some(value);
            }
            Type::Struct(fields) => {
                let mut offset = 0;
                for f in &fields {
                    let ty = self.rtype(f.ty);
                    let slots = self.layout(f.ty).slots;
                    self.out.types[at].fields.push(RField {
                        name: f.name.to_string(),
                        ty,
                        offset,
                        embedded: f.embedded,
                        exported: is_exported(&f.name),
                    });
                    offset += slots;
                }
            }
            Type::Interface(iface) => {
                let symbols = iface.methods.iter().map(|m| self.symbol(&m.name, m.pkg, m.sig)).collect();
                self.out.types[at].iface = symbols;
            }
            _ => {}
        }
    }

    fn kind(&self, ty: TypeId) -> RKind {
        match self.types.under(ty) {
            Type::Basic(b) => match b {
                Basic::Bool | Basic::UntypedBool => RKind::Bool,
                Basic::Int8 => RKind::Int8,
                Basic::Int16 => RKind::Int16,
                Basic::Int32 | Basic::UntypedRune => RKind::Int32,
                Basic::Int64 => RKind::Int64,
                Basic::Uint => RKind::Uint,
                Basic::Uint8 => RKind::Uint8,
                Basic::Uint16 => RKind::Uint16,
                Basic::Uint32 => RKind::Uint32,
                Basic::Uint64 => RKind::Uint64,
                Basic::Uintptr => RKind::Uintptr,
                Basic::Float32 => RKind::Float32,
                Basic::Float64 | Basic::UntypedFloat => RKind::Float64,
                Basic::Complex64 => RKind::Complex64,
                Basic::Complex128 | Basic::UntypedComplex => RKind::Complex128,
                Basic::String | Basic::UntypedString => RKind::String,
                Basic::UnsafePointer => RKind::UnsafePointer,
                _ => RKind::Int,
            },
            Type::Pointer(_) => RKind::Pointer,
            Type::Slice(_) => RKind::Slice,
            Type::Array { .. } => RKind::Array,
            Type::Map { .. } => RKind::Map,
            Type::Chan { .. } => RKind::Chan,
            Type::Struct(_) | Type::Tuple(_) => RKind::Struct,
            Type::Func(_) => RKind::Func,
            _ => RKind::Interface,
        }
    }

    /// Methods of a type whose values are in interfaces; what it is made of may be printed or asserted too.
    pub(super) fn boxed_type(&mut self, ty: TypeId) {
        let parts = match self.types.under(ty).clone() {
            Type::Pointer(t) | Type::Slice(t) | Type::Array { elem: t, .. } => vec![t],
            Type::Map { key, value } => vec![key, value],
            Type::Struct(fields) => fields.iter().map(|f| f.ty).collect(),
            _ => Vec::new(),
        };
        for part in parts {
            if !self.is_interface(part) {
                self.boxed_rtype(part);
            }
        }
        if self.is_interface(ty) {
            return;
        }
        let mut names = Vec::new();
        self.method_names(ty, 0, &mut names);
        let mut methods: Vec<(SymbolId, FuncId)> = Vec::new();
        for (name, pkg) in names {
            if let Some((sig, func)) = self.interface_method(ty, &name, pkg) {
                methods.push((self.symbol(&name, pkg, sig), func));
            }
        }
        arrange::sort_by(&mut methods, Ord::cmp);
        methods.dedup_by_key(|m| m.0);
        let id = self.rtype(ty);
        self.out.types[id.0 as usize].methods = methods;
    }

    /// Names that may be methods of a type, through embedding.
    fn method_names(&self, ty: TypeId, depth: usize, out: &mut Vec<(Name, Option<PackageId>)>) {
        // Embedding deeper than this is not met in programs that people read.
        if depth > 16 {
            return;
        }
        let base = match self.types.get(ty) {
            Type::Pointer(elem) => *elem,
            _ => ty,
        };
        let mut add = |name: &Name, pkg: Option<PackageId>| {
            if !out.iter().any(|(n, p)| n == name && *p == pkg) {
                out.push((name.clone(), pkg));
            }
        };
        if let Type::Named(id) = self.types.get(base) {
            self.types.named(*id).methods.iter().for_each(|m| add(&m.name, m.pkg));
        }
        match self.types.under(base) {
            Type::Interface(iface) if depth > 0 => iface.methods.iter().for_each(|m| add(&m.name, m.pkg)),
            Type::Struct(fields) => {
                for f in fields.iter().filter(|f| f.embedded) {
                    self.method_names(f.ty, depth + 1, out);
                }
            }
            _ => {}
        }
    }

    /// A method's signature, and the function that an interface calls for it; None if it is not in its method set.
    fn interface_method(
        &mut self,
        ty: TypeId,
        name: &Name,
        pkg: Option<PackageId>,
    ) -> Option<(TypeId, FuncId)> {
        let from = pkg.unwrap_or(PackageId(0));
        let pointer = matches!(self.types.get(ty), Type::Pointer(_));
        match lookup(&self.types, ty, name, from) {
            Found::Method { method, .. } if !method.params.is_empty() => None,
            Found::Method { path, method, holder, indirect } => {
                if method.pointer_receiver && !pointer && !indirect {
                    return None;
                }
                let instance = Instance { object: method.object, args: self.holder_args(holder) };
                if path.is_empty()
                    && method.pointer_receiver == pointer
                    && self.regs(ty) == 1
                    && let Target::Func(id) = self.target(instance.clone())
                {
                    return Some((method.sig, id));
                }
                let sig = method.sig;
                let method = Some(instance);
                let thunk = Thunk::Method { recv: ty, path, method, sig, symbol: None, data_slot: true };
                Some((sig, self.thunk(thunk)))
            }
            Found::InterfaceMethod { path, sig, .. } => {
                let symbol = Some(self.symbol(name, pkg, sig));
                let thunk = Thunk::Method { recv: ty, path, method: None, sig, symbol, data_slot: true };
                Some((sig, self.thunk(thunk)))
            }
            _ => None,
        }
    }
}
