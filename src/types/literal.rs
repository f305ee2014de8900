//! Composite literals (the Go spec, "Composite literals").

use super::check::Checker;
use super::constant;
use super::info::*;
use super::lookup::{Found, lookup};
use super::model::*;
use super::operand::{Operand, const_text};
use crate::diagnostic::{TypeProblem, Use};
use crate::source::Span;
use crate::syntax::ast::*;

/// The largest index that a literal may give.
const LAST_INDEX: i64 = i32::MAX as i64;

impl<'e> Checker<'_> {
    pub fn composite(
        &mut self,
        x: &'e Expr,
        ty: Option<&'e Expr>,
        elems: &'e [Element],
        rbrace: Span,
        hint: Option<TypeId>,
    ) -> Operand<'e> {
        let (ty, base) = match ty {
            Some(t) => match &t.kind {
                ExprKind::ArrayType { len: None, elem } => {
                    let elem = self.var_type(elem);
                    let len = self.array_elements(elems, elem, None);
                    let ty = self.table.intern(Type::Array { len, elem });
                    self.record(t.id, Mode::Type, ty, None);
                    return self.place(x, Mode::Value, ty);
                }
                _ => {
                    let ty = self.typ(t);
                    (ty, ty)
                }
            },
            None => match hint {
                // `{...}` for an element of type *T means &T{...}.
                Some(h) => match self.core(h) {
                    Type::Pointer(elem) => (h, elem),
                    _ => (h, h),
                },
                None => {
                    self.error(x.span, TypeProblem::UntypedLiteral);
                    let invalid = self.t.invalid;
                    (invalid, invalid)
                }
            },
        };
        match self.core(base) {
            Type::Struct(fields) => self.struct_literal(base, &fields, elems, rbrace),
            Type::Array { len, elem } => {
                self.array_elements(elems, elem, Some(len));
            }
            Type::Slice(elem) => {
                self.array_elements(elems, elem, None);
            }
            Type::Map { key, value } => self.map_elements(elems, key, value),
            _ => {
                for e in elems {
                    if let Some(key) = e.key.as_ref().filter(|k| !matches!(k.kind, ExprKind::Name(_))) {
                        self.raw(key, None);
                    }
                    self.raw(&e.value, None);
                }
                if self.is_invalid(base) || !self.is_invalid(self.table.underlying(base)) {
                    if !self.is_invalid(base) {
                        let ty = self.text(base);
                        self.error(x.span, TypeProblem::InvalidLiteral { ty });
                    }
                    return self.bad(x);
                }
            }
        }
        self.place(x, Mode::Value, ty)
    }

    pub fn struct_literal(&mut self, ty: TypeId, fields: &[Field], elems: &'e [Element], rbrace: Span) {
        let Some(first) = elems.first() else { return };
        let text = self.text(ty);
        if first.key.is_some() {
            let mut seen = Vec::new();
            for e in elems {
                let Some(key) = &e.key else {
                    self.error(e.value.span, TypeProblem::MixedLiteral);
                    self.raw(&e.value, None);
                    continue;
                };
                self.keyed_field(key, &e.value, ty, &mut seen);
            }
            return;
        }
        for (i, e) in elems.iter().enumerate() {
            if let Some(key) = &e.key {
                self.error(key.span, TypeProblem::MixedLiteral);
                continue;
            }
            let Some(field) = fields.get(i) else {
                self.expr(&e.value, None);
                self.error(e.value.span, TypeProblem::TooManyValues { ty: text.clone() });
                return;
            };
            if field.pkg.is_some_and(|p| p != self.pkg) {
                let (field, ty) = (field.name.to_string(), text.clone());
                self.error(e.value.span, TypeProblem::UnexportedInLiteral { field, ty });
                continue;
            }
            self.assign_value(&e.value, field.ty, &Use::StructLiteral);
        }
        if elems.len() < fields.len() {
            self.error(rbrace, TypeProblem::TooFewValues { ty: text });
        }
    }

    /// `name: value`; a promoted field is given by its own name (Go 1.27).
    fn keyed_field(&mut self, key: &'e Expr, value: &'e Expr, ty: TypeId, seen: &mut Vec<(Vec<u32>, Name)>) {
        let ExprKind::Name(name) = &key.kind else {
            let text = self.source_text(key);
            self.raw(value, None);
            return self.error(key.span, TypeProblem::InvalidFieldName { text });
        };
        let under = self.table.core(ty).unwrap_or(ty);
        let Found::Field { path, ty: field, holder, indirect } = lookup(&self.table, under, name, self.pkg)
        else {
            let miss = self.why_no_member(ty, name);
            self.raw(value, None);
            return self.error(key.span, TypeProblem::UnknownField { miss });
        };
        if indirect {
            self.raw(value, None);
            return self.error(key.span, TypeProblem::ThroughPointer { name: name.to_string() });
        }
        self.assign_value(value, field, &Use::StructLiteral);
        let overlaps = |(p, _): &&(Vec<u32>, Name)| p.starts_with(&path) || path.starts_with(p);
        if let Some((other, there)) = seen.iter().find(overlaps) {
            let (field, there) = (name.to_string(), there.to_string());
            let problem = match other.len().cmp(&path.len()) {
                std::cmp::Ordering::Equal => TypeProblem::DuplicateField { name: field },
                order => TypeProblem::PromotedTwice { field, other: there, outer: order.is_lt() },
            };
            self.error(key.span, problem);
        }
        seen.push((path.clone(), name.clone()));
        if path.len() > 1 {
            let selection = Selection { kind: SelectionKind::Field, path, method: None, holder };
            self.info.selections.insert(key.id, selection);
        }
    }

    /// The elements of an array or slice literal; the length that they need.
    pub fn array_elements(&mut self, elems: &'e [Element], elem: TypeId, len: Option<i64>) -> i64 {
        let (mut next, mut max) = (0, 0);
        let mut seen = std::collections::HashSet::new();
        for e in elems {
            let known = match &e.key {
                Some(key) => {
                    let index = self.element_index(key, len);
                    next = index.unwrap_or(next);
                    index.is_some()
                }
                None => {
                    let fits = len.is_none_or(|len| next < len);
                    if let Some(len) = len.filter(|_| !fits) {
                        self.error(e.value.span, TypeProblem::LiteralOutOfBounds { index: next, len });
                    }
                    fits
                }
            };
            if known && !seen.insert(next) {
                let at = e.key.as_ref().map_or(e.value.span, |k| k.span);
                self.error(at, TypeProblem::DuplicateIndex { index: next });
            }
            self.assign_value(&e.value, elem, &Use::ArrayLiteral);
            next += 1;
            max = max.max(next);
        }
        max
    }

    /// The index before an element's colon; None after an error.
    fn element_index(&mut self, key: &'e Expr, len: Option<i64>) -> Option<i64> {
        match self.index_value(key, len, "index")? {
            Some(index) if index <= LAST_INDEX => Some(index),
            _ => {
                let text = self.source_text(key);
                self.error(key.span, TypeProblem::IndexNotConstant { text });
                None
            }
        }
    }

    pub fn map_elements(&mut self, elems: &'e [Element], key: TypeId, value: TypeId) {
        let mut seen: Vec<(Const, TypeId)> = Vec::new();
        let interface = self.is_interface(key);
        for e in elems {
            let Some(k) = &e.key else {
                self.error(e.value.span, TypeProblem::MissingKey);
                self.raw(&e.value, None);
                continue;
            };
            let mut x = self.expr(k, Some(key));
            if self.assign_to(&mut x, Some(key), &Use::MapLiteral)
                && x.mode == Mode::Const
                && let Some(v) = x.value
            {
                // In an interface, values of different types are different keys.
                let this = (constant::plainest(&v), if interface { x.ty } else { key });
                if seen.len() < 10_000 && seen.contains(&this) {
                    self.error(k.span, TypeProblem::DuplicateKey { key: const_text(&v) });
                }
                seen.push(this);
            }
            self.assign_value(&e.value, value, &Use::MapLiteral);
        }
    }
}
