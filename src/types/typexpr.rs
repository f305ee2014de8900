//! Type expressions to types (the Go spec, "Types").

use super::check::*;
use super::info::*;
use super::lookup::is_exported;
use super::model::*;
use crate::diagnostic::{GenericProblem, TypeProblem};
use crate::source::Span;
use crate::source::arrange;
use crate::syntax::ast::*;

/// The terms that a union may have, as in gc.
const MOST_TERMS: usize = 100;

impl Checker<'_> {
    /// The type that an expression denotes; `invalid` after an error.
    pub fn typ(&mut self, x: &Expr) -> TypeId {
        let mut ty = self.typ_inner(x);
        if self.uninstantiated(x, ty) {
            self.needs_arguments(x, ty);
            ty = self.t.invalid;
        }
        self.record(x.id, Mode::Type, ty, None);
        ty
    }

    /// The type of a variable, field or element: an interface there is no constraint.
    pub fn var_type(&mut self, x: &Expr) -> TypeId {
        let ty = self.typ(x);
        if matches!(self.table.get(ty), Type::Named(_) | Type::Interface(_)) {
            self.var_types.push((x.span, ty));
        }
        ty
    }

    fn typ_inner(&mut self, x: &Expr) -> TypeId {
        let invalid = self.t.invalid;
        match &x.kind {
            ExprKind::Name(name) if self.no_type_name(x, name) => invalid,
            ExprKind::Name(_) | ExprKind::Selector { .. } => {
                let operand = self.raw(x, None);
                match operand.mode {
                    Mode::Type => operand.ty,
                    _ if self.is_invalid(operand.ty)
                        && !matches!(operand.mode, Mode::NoValue | Mode::Builtin(_)) =>
                    {
                        invalid
                    }
                    _ => {
                        let what = match operand.mode {
                            Mode::NoValue => self.describe(&operand),
                            _ => self.source_text(x),
                        };
                        self.error(x.span, TypeProblem::NotAType { what });
                        invalid
                    }
                }
            }
            ExprKind::Paren(inner) => self.typ(inner),
            ExprKind::Star(elem) => {
                let elem = self.var_type(elem);
                if self.is_invalid(elem) { invalid } else { self.table.intern(Type::Pointer(elem)) }
            }
            ExprKind::SliceType(elem) => {
                let elem = self.var_type(elem);
                self.table.intern(Type::Slice(elem))
            }
            ExprKind::ArrayType { len: None, elem } => {
                self.error(x.span, TypeProblem::DotsArray);
                self.typ(elem);
                invalid
            }
            ExprKind::ArrayType { len: Some(len), elem } => {
                let len = self.array_len(len);
                let elem = self.var_type(elem);
                match len {
                    Some(len) => self.table.intern(Type::Array { len, elem }),
                    None => invalid,
                }
            }
            ExprKind::MapType { key, value } => {
                let (k, v) = (self.var_type(key), self.var_type(value));
                self.keys.push((key.span, k));
                self.table.intern(Type::Map { key: k, value: v })
            }
            ExprKind::ChanType { dir, elem } => {
                let elem = self.var_type(elem);
                self.table.intern(Type::Chan { dir: *dir, elem })
            }
            ExprKind::FuncTypeExpr(sig) => self.signature(sig),
            ExprKind::StructType { fields } => self.struct_type(fields),
            ExprKind::InterfaceType { elems } => self.interface_type(elems),
            ExprKind::Index { x: generic, index, .. } => {
                let operand = self.raw(generic, None);
                if operand.mode == Mode::Type || self.is_invalid(operand.ty) {
                    return self.instantiated(generic, operand.ty, index);
                }
                let what = self.source_text(generic);
                self.error(generic.span, TypeProblem::NotAType { what });
                invalid
            }
            ExprKind::Bad => invalid,
            _ => {
                if let ExprKind::TypeAssert { .. } = &x.kind {
                    self.raw(x, None);
                }
                let what = self.source_text(x);
                self.error(x.span, TypeProblem::NotAType { what });
                invalid
            }
        }
    }

    /// Reports a name that is no type's, without looking at what it stands for.
    fn no_type_name(&mut self, x: &Expr, name: &Name) -> bool {
        let Some(id) = self.find(name).filter(|_| !name.is_blank()) else { return false };
        let kind = match self.object(id).kind {
            ObjectKind::TypeName | ObjectKind::Label => return false,
            ObjectKind::Const(_) => "constant",
            ObjectKind::Var { global: true, .. } => "package-level variable",
            ObjectKind::Var { .. } if self.params.contains(&id) => "parameter",
            ObjectKind::Var { .. } => "local variable",
            ObjectKind::Func { .. } => "function",
            ObjectKind::Package(_) => "package name",
            ObjectKind::Builtin(_) => "built-in function",
            ObjectKind::Nil => "nil value",
        };
        self.state(id).used = true;
        let what = format!("{name} ({kind})");
        self.error(x.span, TypeProblem::NotAType { what });
        true
    }

    /// A map's key must be comparable; checked when all types are known.
    pub fn map_key(&mut self, span: Span, key: TypeId) {
        if !self.is_invalid(key) && !self.comparable(key) {
            let ty = self.text(key);
            self.error(span, TypeProblem::InvalidMapKey { ty });
        }
    }

    fn array_len(&mut self, len: &Expr) -> Option<i64> {
        if let ExprKind::Name(name) = &len.kind
            && self.find(name).is_none()
        {
            self.error(len.span, TypeProblem::UndefinedArrayLength { name: name.to_string() });
            return None;
        }
        // A variable is not used by being wrong here.
        if let ExprKind::Name(name) = &len.kind
            && let Some(object) = self.find(name)
            && matches!(self.object(object).kind, ObjectKind::Var { .. })
        {
            let what = self.source_text(len);
            self.error(len.span, TypeProblem::InvalidArrayLength { what });
            return None;
        }
        let mut x = self.expr(len, None);
        if self.is_invalid(x.ty) {
            return None;
        }
        if x.mode != Mode::Const {
            if matches!(len.kind, ExprKind::Name(_)) {
                let what = self.source_text(len);
                self.error(len.span, TypeProblem::InvalidArrayLength { what });
                return None;
            }
            let what = self.describe(&x);
            self.error(len.span, TypeProblem::ArrayLengthNotConstant { what });
            return None;
        }
        if self.untyped(x.ty) || self.is_basic(x.ty, Basic::is_integer) {
            let int = x.value.as_ref().and_then(Const::to_int);
            if let Some(v) = int {
                let value = i64::try_from(&v).ok().filter(|n| (0..=i32::MAX as i64).contains(n));
                if value.is_none() {
                    let what = self.describe(&x);
                    self.error(len.span, TypeProblem::InvalidArrayLength { what });
                }
                let ty = self.t.int;
                let _ = self.convert_untyped(&mut x, ty);
                return value;
            }
        }
        let what = self.describe(&x);
        self.error(len.span, TypeProblem::ArrayLengthNotInteger { what });
        None
    }

    /// A function type; its parameters' names are declared only where there is a body.
    pub fn signature(&mut self, sig: &FuncType) -> TypeId {
        self.indirect += 1;
        let mut params = Vec::new();
        let mut variadic = false;
        for p in &sig.params {
            let ty = self.param_type(p);
            params.push(ty);
            variadic |= p.variadic;
        }
        let results = sig.results.iter().map(|p| self.param_type(p)).collect();
        self.indirect -= 1;
        self.table.intern(Type::Func(Signature { params, results, variadic }))
    }

    /// Parameters declared together share one type expression, which is read once.
    fn param_type(&mut self, p: &Param) -> TypeId {
        let ty = match self.info.exprs.get(&p.ty.id) {
            Some(known) if known.mode == Mode::Type => known.ty,
            _ => self.var_type(&p.ty),
        };
        if p.variadic { self.table.intern(Type::Slice(ty)) } else { ty }
    }

    fn struct_type(&mut self, decls: &[FieldDecl]) -> TypeId {
        let mut fields: Vec<Field> = Vec::new();
        let mut spans: Vec<Span> = Vec::new();
        for f in decls {
            let ty = match self.info.exprs.get(&f.ty.id) {
                Some(known) if known.mode == Mode::Type => known.ty,
                _ => self.var_type(&f.ty),
            };
            let (name, span) = match &f.name {
                Some(name) => (name.name.clone(), name.span),
                None => match embedded_name(&f.ty) {
                    Some(name) => (name, f.ty.span),
                    None => continue,
                },
            };
            if f.name.is_none() {
                self.embedded_type(f, ty);
            }
            if let Some(other) = fields.iter().position(|g| g.name == name && !name.is_blank()) {
                let other = self.position(spans[other]);
                self.error(span, TypeProblem::FieldRedeclared { name: name.to_string(), other });
                continue;
            }
            let pkg = (!is_exported(&name)).then_some(self.pkg);
            let tag = f.tag.as_ref().map(|t| t.to_vec());
            fields.push(Field { name, pkg, ty, embedded: f.name.is_none(), tag });
            spans.push(span);
        }
        self.table.intern(Type::Struct(fields))
    }

    fn embedded_type(&mut self, f: &FieldDecl, ty: TypeId) {
        let (base, pointer) = match self.table.get(ty) {
            Type::Pointer(elem) => (*elem, true),
            _ => (ty, false),
        };
        if self.table.param(base).is_some() {
            return self.generic_error(f.ty.span, GenericProblem::EmbeddedParam);
        }
        let problem = match self.under(base) {
            Type::Pointer(_) => Some(TypeProblem::EmbeddedPointer { interface: false }),
            Type::Interface(_) if pointer => Some(TypeProblem::EmbeddedPointer { interface: true }),
            _ => None,
        };
        if let Some(problem) = problem {
            self.error(f.ty.span, problem);
        }
    }

    fn interface_type(&mut self, elems: &[InterfaceElem]) -> TypeId {
        let mut methods: Vec<Method> = Vec::new();
        let mut unions: Vec<Vec<Term>> = Vec::new();
        let mut comparable = false;
        let mut places: Vec<(Name, Span)> = Vec::new();
        for elem in elems {
            match elem {
                InterfaceElem::Method { name, sig } => {
                    let sig = self.signature(sig);
                    if name.name.is_blank() {
                        self.error(name.span, TypeProblem::BlankMethod);
                        continue;
                    }
                    let pkg = (!is_exported(&name.name)).then_some(self.pkg);
                    let explicit = places.iter().any(|(n, _)| *n == name.name);
                    if methods
                        .iter()
                        .any(|m| m.name == name.name && m.pkg == pkg && (explicit || m.sig != sig))
                    {
                        let other =
                            places.iter().find(|(n, _)| *n == name.name).map(|(_, s)| self.position(*s));
                        let problem = TypeProblem::DuplicateMethod { name: name.name.to_string(), other };
                        self.error(name.span, problem);
                        continue;
                    }
                    places.push((name.name.clone(), name.span));
                    methods.retain(|m| m.name != name.name || m.pkg != pkg);
                    methods.push(Method { name: name.name.clone(), pkg, sig });
                }
                InterfaceElem::Union(terms) => self.embed(terms, &mut methods, &mut unions, &mut comparable),
            }
        }
        arrange::sort_by(&mut methods, |a, b| (&a.name, a.pkg).cmp(&(&b.name, b.pkg)));
        self.table.intern(Type::Interface(Interface { methods, unions, comparable }))
    }

    /// An embedded interface's methods and unions join those of the one around; a union is another conjunct.
    fn embed(
        &mut self,
        terms: &[UnionTerm],
        methods: &mut Vec<Method>,
        unions: &mut Vec<Vec<Term>>,
        comparable: &mut bool,
    ) {
        let [term @ UnionTerm { tilde: false, .. }] = terms else {
            return unions.extend(self.union(terms));
        };
        let ty = self.term_type(term);
        if self.is_invalid(ty) || self.embeds_itself(ty, term.ty.span) {
            return;
        }
        let Type::Interface(inner) = self.under(ty).clone() else {
            return unions.push(vec![Term { tilde: false, ty }]);
        };
        unions.extend(inner.unions);
        *comparable |= inner.comparable;
        for m in inner.methods {
            match methods.iter().find(|known| known.name == m.name && known.pkg == m.pkg) {
                Some(known) if known.sig != m.sig => {
                    let name = m.name.to_string();
                    self.error(term.ty.span, TypeProblem::DuplicateMethod { name, other: None });
                }
                Some(_) => {}
                None => methods.push(m),
            }
        }
    }

    fn term_type(&mut self, term: &UnionTerm) -> TypeId {
        let ty = self.typ(&term.ty);
        if self.table.param(ty).is_none() {
            return ty;
        }
        let tilde = term.tilde.then(|| format!("~{}", self.source_text(&term.ty)));
        let at = term_place(term);
        self.generic_error(at, GenericProblem::ParamInTerm { tilde });
        self.t.invalid
    }

    /// `~int | string`: None when it is all types, as with an interface without a type set of its own.
    fn union(&mut self, terms: &[UnionTerm]) -> Option<Vec<Term>> {
        let mut out: Vec<Term> = Vec::new();
        let mut own: Vec<Term> = Vec::new();
        let (mut all, mut wrong) = (false, false);
        for term in terms {
            if own.len() >= MOST_TERMS {
                self.generic_error(term_place(term), GenericProblem::ManyTerms { most: MOST_TERMS });
                return None;
            }
            let ty = self.term_type(term);
            let untold = self.has_no_underlying(ty) && self.unfinished(ty).is_none();
            if self.is_invalid(ty) || untold {
                wrong = true;
                continue;
            }
            if self.embeds_itself(ty, term.ty.span) {
                all = true;
                continue;
            }
            let text = self.text(ty);
            if let Type::Interface(iface) = self.under(ty).clone() {
                let problem = match () {
                    _ if term.tilde => Some(GenericProblem::TildeOfInterface { ty: text }),
                    _ if !iface.methods.is_empty() => Some(GenericProblem::UnionWithMethods { term: text }),
                    _ if iface.comparable => {
                        let term = (text != "comparable").then_some(text);
                        Some(GenericProblem::UnionWithComparable { term })
                    }
                    _ => None,
                };
                if let Some(problem) = problem {
                    self.generic_error(term_place(term), problem);
                }
                match self.table.terms_of(&iface) {
                    Some(inner) => inner.into_iter().for_each(|t| join(&mut out, t)),
                    None => all = true,
                }
                continue;
            }
            let under = self.table.underlying(ty);
            if term.tilde && under != ty && !self.is_invalid(under) {
                let under = self.text(under);
                self.generic_error(term_place(term), GenericProblem::TildeOfDefined { ty: text, under });
                continue;
            }
            let new = Term { tilde: term.tilde, ty };
            if let Some(other) = own.iter().find(|t| self.overlap(t, &new)).cloned() {
                let (term_text, other) = (self.term_text(&new), self.term_text(&other));
                let problem = GenericProblem::Overlapping { term: term_text, other };
                self.soft_error(term_place(term), TypeProblem::Generic(problem));
            }
            own.push(new.clone());
            join(&mut out, new);
        }
        if out.len() > MOST_TERMS {
            let at = terms.first().map(term_place).unwrap_or_default();
            self.generic_error(at, GenericProblem::ManyTerms { most: MOST_TERMS });
        }
        let nothing_left = wrong && out.is_empty();
        (!all && !nothing_left).then_some(out)
    }

    fn overlap(&self, a: &Term, b: &Term) -> bool {
        a.ty == b.ty
            || a.tilde && self.table.underlying(b.ty) == a.ty
            || b.tilde && self.table.underlying(a.ty) == b.ty
    }

    fn term_text(&self, term: &Term) -> String {
        format!("{}{}", if term.tilde { "~" } else { "" }, self.text(term.ty))
    }
}

/// Adds a term to a union that has it once.
fn join(union: &mut Vec<Term>, term: Term) {
    if !union.contains(&term) {
        union.push(term);
    }
}

/// A term starts at its tilde.
fn term_place(term: &UnionTerm) -> Span {
    Span { start: term.ty.span.start.saturating_sub(term.tilde as u32), ..term.ty.span }
}

/// The field name that an embedded type gives.
fn embedded_name(ty: &Expr) -> Option<Name> {
    match &ty.kind {
        ExprKind::Name(name) => Some(name.clone()),
        ExprKind::Selector { sel, .. } => Some(sel.name.clone()),
        ExprKind::Star(x) | ExprKind::Paren(x) => embedded_name(x),
        ExprKind::Index { x, .. } => embedded_name(x),
        _ => None,
    }
}
