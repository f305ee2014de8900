//! Selectors, index and slice expressions, composite literals.

use super::check::Checker;
use super::constant;
use super::info::*;
use super::lookup::{Found, is_exported, lookup};
use super::model::*;
use super::operand::Operand;
use crate::diagnostic::{IndexFault, SelectorMiss, TypeProblem, Use};
use crate::packages;
use crate::source::arrange;
use crate::syntax::ast::*;

impl<'e> Checker<'_> {
    pub fn place(&self, expr: &'e Expr, mode: Mode, ty: TypeId) -> Operand<'e> {
        Operand { expr, mode, ty, value: None, nth: None }
    }

    pub fn selector(&mut self, x: &'e Expr, inner: &'e Expr, sel: &'e Ident) -> Operand<'e> {
        if let ExprKind::Name(name) = &inner.kind
            && let Some(id) = self.find(name)
            && let ObjectKind::Package(package) = self.object(id).kind
        {
            self.info.uses.insert(inner.id, id);
            self.state(id).used = true;
            return self.qualified(x, package, sel);
        }
        let operand = self.raw(inner, None);
        if matches!(operand.mode, Mode::Builtin(_)) {
            let what = self.describe(&operand);
            self.error(inner.span, TypeProblem::BuiltinInSelector { what });
            return self.bad(x);
        }
        let operand = if operand.mode == Mode::Type { operand } else { self.single(operand) };
        if self.is_invalid(operand.ty) {
            return self.bad(x);
        }
        if operand.mode == Mode::Type && self.uninstantiated(inner, operand.ty) {
            self.needs_arguments(inner, operand.ty);
            return self.bad(x);
        }
        if sel.name.is_blank() {
            self.error(sel.span, TypeProblem::BlankAsValue);
            return self.bad(x);
        }
        match lookup(&self.table, operand.ty, &sel.name, self.pkg) {
            Found::Field { path, ty, holder, indirect } => {
                if operand.mode == Mode::Type {
                    let (ty, name) = (self.text(operand.ty), sel.name.to_string());
                    let text = self.source_text(x);
                    self.error(
                        sel.span,
                        TypeProblem::NoSuchMember { text, miss: SelectorMiss::NoMethod { ty, name } },
                    );
                    return self.bad(x);
                }
                let mode = match operand.mode {
                    Mode::Variable => Mode::Variable,
                    _ if indirect => Mode::Variable,
                    _ => Mode::Value,
                };
                let selection = Selection { kind: SelectionKind::Field, path, method: None, holder };
                self.info.selections.insert(x.id, selection);
                self.place(x, mode, ty)
            }
            Found::Method { path, method, holder, indirect } => {
                let pointer = matches!(self.table.get(operand.ty), Type::Pointer(_)) || indirect;
                let addressable = operand.mode == Mode::Variable;
                if method.pointer_receiver && !pointer && !(addressable && operand.mode != Mode::Type) {
                    let (name, ty) = (sel.name.to_string(), self.text(operand.ty));
                    let problem = match operand.mode {
                        Mode::Type => TypeProblem::MethodExprNeedsPointer { ty, name },
                        _ => TypeProblem::PointerMethod { ty, name },
                    };
                    self.error(sel.span, problem);
                    return self.bad(x);
                }
                self.depend(method.object);
                self.state(method.object).used = true;
                let result = self.method(x, &operand, method.sig, path, Some(method.object), holder);
                if !method.params.is_empty() {
                    // Its constraints speak of the receiver's own names for the type's parameters.
                    let own = self.info.type_params.get(&method.object).cloned().unwrap_or_default();
                    let outer = match self.table.get(holder) {
                        Type::Named(id) => own.into_iter().zip(self.table.named(*id).args.clone()).collect(),
                        _ => Vec::new(),
                    };
                    self.note_generic(x, sel.id, &method.params, result.ty, outer);
                }
                result
            }
            Found::InterfaceMethod { path, sig, holder } => self.method(x, &operand, sig, path, None, holder),
            Found::Ambiguous => {
                let text = format!("{}.{}", self.source_text(inner), sel.name);
                self.error(sel.span, TypeProblem::AmbiguousSelector { text });
                self.bad(x)
            }
            // What its type lacks was told where that was declared.
            Found::None if self.has_no_underlying(operand.ty) && self.unfinished(operand.ty).is_none() => {
                self.bad(x)
            }
            Found::None => {
                let (text, miss) = (self.source_text(x), self.why_no_member(operand.ty, &sel.name));
                self.error(sel.span, TypeProblem::NoSuchMember { text, miss });
                self.bad(x)
            }
        }
    }

    /// A method value, or the function that a method expression `T.m` denotes.
    fn method(
        &mut self,
        x: &'e Expr,
        operand: &Operand,
        sig: TypeId,
        path: Vec<u32>,
        method: Option<ObjectId>,
        holder: TypeId,
    ) -> Operand<'e> {
        let is_type = operand.mode == Mode::Type;
        let kind = if is_type { SelectionKind::MethodExpr } else { SelectionKind::Method };
        self.info.selections.insert(x.id, Selection { kind, path, method, holder });
        let ty = match self.table.get(sig).clone() {
            Type::Func(mut s) if is_type => {
                s.params.insert(0, operand.ty);
                self.table.intern(Type::Func(s))
            }
            _ => sig,
        };
        self.place(x, Mode::Value, ty)
    }

    pub fn why_no_member(&self, ty: TypeId, name: &Name) -> SelectorMiss {
        let text = self.text(ty);
        if let Type::Pointer(elem) = self.under(ty)
            && self.is_interface(*elem)
        {
            return SelectorMiss::PointerToInterface { ty: text };
        }
        if let Type::Pointer(elem) = self.under(ty)
            && self.is_param(*elem)
        {
            return SelectorMiss::PointerToParam { ty: text };
        }
        let wanted = name.to_string();
        let Some((alt, is_method, declared)) = self.folded(ty, name) else {
            return SelectorMiss::Nothing { ty: text, name: wanted };
        };
        let own = declared.is_none_or(|p| p == self.pkg);
        let what = if is_method { "method" } else { "field" };
        let tail = |s: &str| s.chars().skip(1).collect::<String>();
        let there = alt.to_string();
        if own {
            return SelectorMiss::Misspelled { ty: text, name: wanted, what, there };
        }
        match (is_exported(name), is_exported(&alt)) {
            (true, false) if tail(&wanted) == tail(&there) => {
                SelectorMiss::Unexported { ty: text, name: wanted, what, there }
            }
            (false, false) if *name == alt => SelectorMiss::Inaccessible { what, there },
            _ => SelectorMiss::Nothing { ty: text, name: wanted },
        }
    }

    /// A field or method whose name differs in case, or belongs to another package.
    fn folded(&self, ty: TypeId, name: &Name) -> Option<(Name, bool, Option<PackageId>)> {
        let lower = name.as_str().to_lowercase();
        let base = match self.table.get(ty) {
            Type::Pointer(elem) => *elem,
            _ => ty,
        };
        let same = |n: &Name| n.as_str().to_lowercase() == lower;
        if let Type::Named(id) = self.table.get(base)
            && let Some(m) = self.table.named(*id).methods.iter().find(|m| same(&m.name))
        {
            return Some((m.name.clone(), true, m.pkg));
        }
        match self.under(base) {
            Type::Struct(fields) => {
                fields.iter().find(|f| same(&f.name)).map(|f| (f.name.clone(), false, f.pkg))
            }
            Type::Interface(i) => {
                i.methods.iter().find(|m| same(&m.name)).map(|m| (m.name.clone(), true, m.pkg))
            }
            _ => None,
        }
    }

    fn qualified(&mut self, x: &'e Expr, package: PackageId, sel: &'e Ident) -> Operand<'e> {
        // A package that could not be had was reported at its import.
        let Some(scope) = self.package_scopes.get(package.0 as usize).copied() else { return self.bad(x) };
        let name = self.packages[package.0 as usize].name.clone();
        let found = self.scopes[scope.0].names.get(&sel.name).copied();
        let Some(id) = found else {
            let exported = self.exported_like(package, &sel.name);
            let text = self.source_text(x);
            let path = &self.packages[package.0 as usize].path;
            if packages::missing(path).any(|n| n == sel.name.as_str()) {
                self.error(sel.span, TypeProblem::MemberNotSupported { text });
                return self.bad(x);
            }
            self.error(sel.span, TypeProblem::UndefinedMember { text, there: exported });
            return self.bad(x);
        };
        if !is_exported(&sel.name) {
            self.error(sel.span, TypeProblem::NotExported { name: sel.name.to_string(), package: name });
            return self.bad(x);
        }
        self.info.uses.insert(sel.id, id);
        let operand = self.use_object(x, id);
        self.generic_function(x, sel.id, id);
        operand
    }

    /// An exported name of the package that differs in case only.
    fn exported_like(&self, package: PackageId, name: &Name) -> Option<String> {
        let scope = self.package_scopes.get(package.0 as usize)?;
        let lower = name.as_str().to_lowercase();
        let mut found: Vec<String> = self.scopes[scope.0]
            .names
            .keys()
            .filter(|n| is_exported(n) && n.as_str().to_lowercase() == lower)
            .map(Name::to_string)
            .collect();
        arrange::sort_by(&mut found, String::cmp);
        (found.len() == 1).then(|| found.remove(0))
    }

    pub fn index(&mut self, x: &'e Expr, inner: &'e Expr, index: &'e [Expr]) -> Operand<'e> {
        let operand = self.raw(inner, None);
        if operand.mode == Mode::Type {
            let ty = self.instantiated(inner, operand.ty, index);
            return self.place(x, Mode::Type, ty);
        }
        if self.generic_of(inner).is_some() {
            return self.function_instance(x, inner, index);
        }
        if let [_, second, ..] = index {
            index.iter().for_each(|i| {
                self.raw(i, None);
            });
            if !self.is_invalid(operand.ty) {
                self.error(second.span, TypeProblem::SeveralIndices);
            }
            return self.bad(x);
        }
        let operand = self.single(operand);
        let [i] = index else { return self.bad(x) };
        if self.is_invalid(operand.ty) {
            self.raw(i, None);
            return self.bad(x);
        }
        if self.is_param(operand.ty) {
            return self.index_param(x, operand, i);
        }
        let (mode, elem, len) = match self.under(operand.ty).clone() {
            Type::Basic(b) if b.is_string() => {
                let len = match &operand.value {
                    Some(Const::Str(s)) => Some(s.len() as i64),
                    _ => None,
                };
                return self.string_index(x, operand, i, len);
            }
            Type::Array { len, elem } => {
                let mode = if operand.mode == Mode::Variable { Mode::Variable } else { Mode::Value };
                (mode, elem, Some(len))
            }
            Type::Pointer(p) => match self.under(p).clone() {
                Type::Array { len, elem } => (Mode::Variable, elem, Some(len)),
                _ => return self.cannot_index(x, &operand, i),
            },
            Type::Slice(elem) => (Mode::Variable, elem, None),
            Type::Map { key, value } => {
                self.assign_value(i, key, &Use::MapIndex);
                return self.place(x, Mode::MapIndex, value);
            }
            _ => return self.cannot_index(x, &operand, i),
        };
        self.index_value(i, len, "index");
        self.place(x, mode, elem)
    }

    /// Indexing a value of a type parameter: all its types must agree on key and element.
    fn index_param(&mut self, x: &'e Expr, operand: Operand<'e>, i: &'e Expr) -> Operand<'e> {
        let mut found: Option<(Option<TypeId>, TypeId, bool)> = None;
        let (mut shortest, mut addressable, mut fits) = (None::<i64>, true, true);
        let terms = self.table.terms(operand.ty).unwrap_or_default();
        for term in &terms {
            let of_variable = operand.mode == Mode::Variable;
            let (key, elem, len, place) = match self.under(term.ty).clone() {
                Type::Basic(b) if b.is_string() => (None, self.t.uint8, None, false),
                Type::Array { len, elem } => (None, elem, Some(len), of_variable),
                Type::Pointer(p) => match self.under(p).clone() {
                    Type::Array { len, elem } => (None, elem, Some(len), true),
                    _ => return self.cannot_index(x, &operand, i),
                },
                Type::Slice(elem) => (None, elem, None, true),
                Type::Map { key, value } => (Some(key), value, None, false),
                _ => return self.cannot_index(x, &operand, i),
            };
            addressable &= place;
            shortest = match (shortest, len) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
            match found {
                None => found = Some((key, elem, place)),
                Some((k, e, _)) => fits &= k == key && e == elem,
            }
        }
        let Some((key, elem, _)) = found.filter(|_| fits) else {
            return self.cannot_index(x, &operand, i);
        };
        if let Some(key) = key {
            self.assign_value(i, key, &Use::MapIndex);
            return self.place(x, Mode::MapIndex, elem);
        }
        self.index_value(i, shortest, "index");
        self.place(x, if addressable { Mode::Variable } else { Mode::Value }, elem)
    }

    fn string_index(
        &mut self,
        x: &'e Expr,
        operand: Operand<'e>,
        i: &'e Expr,
        len: Option<i64>,
    ) -> Operand<'e> {
        let uint8 = self.t.uint8;
        self.index_value(i, len, "index");
        let mut operand = operand;
        self.default_operand(&mut operand);
        self.place(x, Mode::Value, uint8)
    }

    fn cannot_index(&mut self, x: &'e Expr, operand: &Operand, i: &'e Expr) -> Operand<'e> {
        let what = self.describe(operand);
        self.raw(i, None);
        let at = match &x.kind {
            ExprKind::Index { pos, .. } => *pos,
            _ => x.span,
        };
        self.error(at, TypeProblem::CannotIndex { what });
        self.bad(x)
    }

    /// An index: an integer, not negative if constant, below `len`. None after an error, Some(None) if not constant.
    pub fn index_value(&mut self, i: &'e Expr, len: Option<i64>, word: &'static str) -> Option<Option<i64>> {
        let mut x = self.expr(i, None);
        self.index_operand(&mut x, len, word)
    }

    pub fn index_operand(
        &mut self,
        x: &mut Operand<'e>,
        len: Option<i64>,
        word: &'static str,
    ) -> Option<Option<i64>> {
        if self.is_invalid(x.ty) {
            return None;
        }
        let at = x.expr.span;
        let int = self.t.int;
        let fault = |c: &mut Self, x: &Operand, fault: IndexFault| {
            let what = c.describe(x);
            c.error(at, TypeProblem::BadIndex { word, what, fault });
            None
        };
        if self.untyped(x.ty) {
            if let Err(unfit) = self.convert_untyped(x, int) {
                self.unrepresentable(x, int, unfit);
                return None;
            }
        }
        if !self.is_basic(x.ty, Basic::is_integer) {
            return fault(self, x, IndexFault::NotInteger);
        }
        let Some(value) = x.value.as_ref().filter(|_| x.mode == Mode::Const) else { return Some(None) };
        if value.is_negative() {
            return fault(self, x, IndexFault::Negative);
        }
        let value = constant::represent(value, Basic::Int).and_then(|v| v.to_int()?.try_into().ok());
        let Some(value): Option<i64> = value else { return fault(self, x, IndexFault::Overflows) };
        if let Some(len) = len
            && value >= len
        {
            self.error(at, TypeProblem::IndexOutOfBounds { index: value, len });
            return None;
        }
        Some(Some(value))
    }

    pub fn slice(
        &mut self,
        x: &'e Expr,
        inner: &'e Expr,
        bounds: [Option<&'e Expr>; 3],
        full: bool,
    ) -> Operand<'e> {
        let mut operand = self.expr(inner, None);
        if self.is_invalid(operand.ty) {
            bounds.into_iter().flatten().for_each(|b| {
                self.expr(b, None);
            });
            return self.bad(x);
        }
        let mut len = None;
        let core = self.table.core_or_string(operand.ty).unwrap_or(self.t.invalid);
        let result = match self.table.get(core).clone() {
            Type::Basic(b) if b.is_string() => {
                if full {
                    self.error(x.span, TypeProblem::ThreeIndexString);
                    return self.bad(x);
                }
                if let Some(Const::Str(s)) = &operand.value {
                    len = Some(s.len() as i64);
                }
                self.default_operand(&mut operand);
                operand.ty
            }
            Type::Array { len: n, elem } => {
                if operand.mode != Mode::Variable {
                    let what = self.describe(&operand);
                    self.error(x.span, TypeProblem::SliceOfUnaddressable { what });
                    return self.bad(x);
                }
                len = Some(n);
                self.table.intern(Type::Slice(elem))
            }
            Type::Pointer(p) => match self.under(p).clone() {
                Type::Array { len: n, elem } => {
                    len = Some(n);
                    self.table.intern(Type::Slice(elem))
                }
                _ => return self.cannot_slice(x, &operand),
            },
            Type::Slice(_) => operand.ty,
            _ => return self.cannot_slice(x, &operand),
        };
        let mut known: Vec<(i64, &'e Expr)> = Vec::new();
        for bound in bounds.into_iter().flatten() {
            if let Some(Some(v)) = self.index_value(bound, len.map(|n| n + 1), "index") {
                if let Some((before, _)) = known.iter().find(|(b, _)| *b > v) {
                    let (low, high) = (v, *before);
                    self.error(bound.span, TypeProblem::SwappedIndices { low, high });
                    break;
                }
                known.push((v, bound));
            }
        }
        self.place(x, Mode::Value, result)
    }

    fn cannot_slice(&mut self, x: &'e Expr, operand: &Operand) -> Operand<'e> {
        let what = self.describe(operand);
        self.error(x.span, TypeProblem::CannotSlice { what });
        self.bad(x)
    }
}
