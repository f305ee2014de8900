//! Operands: what an expression denotes while it is being checked, and how types fit together
//! (the Go spec, "Assignability", "Conversions", "Representability").

use super::check::Checker;
use super::constant;
use super::info::*;
use super::lookup::comparable;
use super::model::*;
use super::print::basic_text;
use crate::diagnostic::TypeProblem;
use crate::syntax::ast::*;
use crate::syntax::print::expr_text;

#[derive(Clone, Debug)]
pub(super) struct Operand<'e> {
    pub expr: &'e Expr,
    pub mode: Mode,
    pub ty: TypeId,
    pub value: Option<Const>,
    /// One of several results of a call: which.
    pub nth: Option<usize>,
}

/// Why a constant does not fit a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unfit {
    Truncated,
    Overflows,
    Other,
}

impl<'e> Checker<'_> {
    pub fn bad(&mut self, expr: &'e Expr) -> Operand<'e> {
        let invalid = self.t.invalid;
        self.record(expr.id, Mode::Value, invalid, None);
        Operand { expr, mode: Mode::Value, ty: invalid, value: None, nth: None }
    }

    /// A type of some basic kind; a type parameter all of whose types are.
    pub fn is_basic(&self, ty: TypeId, test: fn(Basic) -> bool) -> bool {
        self.table.all_types(ty, |t| self.basic_of(t).is_some_and(test))
    }

    pub fn is_param(&self, ty: TypeId) -> bool {
        self.table.param(ty).is_some()
    }

    /// The underlying type that an operation looks at; of a type parameter that of all its types.
    pub fn core(&self, ty: TypeId) -> Type {
        self.table.core_type(ty).clone()
    }

    /// A defined type whose declaration is wrong, or a pointer to one.
    pub fn has_no_underlying(&self, ty: TypeId) -> bool {
        let base = match self.table.get(ty) {
            Type::Pointer(elem) => *elem,
            _ => ty,
        };
        self.is_invalid(self.table.underlying(base))
    }

    pub fn untyped(&self, ty: TypeId) -> bool {
        matches!(self.table.get(ty), Type::Basic(b) if b.is_untyped())
    }

    pub fn is_interface(&self, ty: TypeId) -> bool {
        matches!(self.under(ty), Type::Interface(_))
    }

    /// The default type of an untyped one (the Go spec, "Constants").
    pub fn default_type(&self, ty: TypeId) -> TypeId {
        match self.table.get(ty) {
            Type::Basic(Basic::UntypedBool) => self.t.bool,
            Type::Basic(Basic::UntypedInt) => self.t.int,
            Type::Basic(Basic::UntypedRune) => self.t.int32,
            Type::Basic(Basic::UntypedFloat) => self.t.float64,
            Type::Basic(Basic::UntypedComplex) => self.t.complex128,
            Type::Basic(Basic::UntypedString) => self.t.string,
            _ => ty,
        }
    }

    pub fn has_nil(&self, ty: TypeId) -> bool {
        match self.under(ty) {
            Type::Basic(b) => matches!(b, Basic::UntypedNil | Basic::UnsafePointer),
            Type::Pointer(_)
            | Type::Slice(_)
            | Type::Map { .. }
            | Type::Chan { .. }
            | Type::Func(_)
            | Type::Interface(_) => true,
            Type::Param(_) => self.table.all_types(ty, |t| self.has_nil(t)),
            _ => false,
        }
    }

    pub fn has_name(&self, ty: TypeId) -> bool {
        matches!(self.table.get(ty), Type::Named(_) | Type::Basic(_) | Type::Param(_))
    }

    pub fn source_text(&self, x: &Expr) -> String {
        expr_text(self.sources, x)
    }

    /// The kind of a type that is not basic, as gc words it.
    pub fn composite_kind(&self, ty: TypeId) -> &'static str {
        match self.under(ty) {
            Type::Array { .. } => "array",
            Type::Slice(_) => "slice",
            Type::Struct(_) => "struct",
            Type::Pointer(_) => "pointer",
            Type::Func(_) => "func",
            Type::Interface(_) => "interface",
            Type::Map { .. } => "map",
            Type::Chan { .. } => "chan",
            Type::Tuple(_) => "tuple",
            _ => "",
        }
    }

    /// An operand as gc's messages show it: `x (variable of type int)`.
    pub fn describe(&self, x: &Operand) -> String {
        if x.mode == Mode::Nil {
            return "nil".into();
        }
        let text = match x.nth {
            Some(i) => format!("{} function result", ordinal(i + 1)),
            None => self.source_text(x.expr),
        };
        let mut inside = String::new();
        let has_type = match x.mode {
            Mode::NoValue | Mode::Builtin(_) | Mode::Type => false,
            _ if self.untyped(x.ty) => {
                if let Type::Basic(b) = self.table.get(x.ty) {
                    inside.push_str(basic_text(*b));
                    inside.push(' ');
                }
                false
            }
            _ => true,
        };
        inside.push_str(match x.mode {
            Mode::NoValue => "no value",
            Mode::Builtin(_) => "built-in",
            Mode::Type => "type",
            Mode::Const => "constant",
            Mode::Variable => "variable",
            Mode::MapIndex => "map index expression",
            Mode::Value => "value",
            Mode::CommaOk => "comma, ok expression",
            Mode::Nil => "nil",
        });
        if x.mode == Mode::Const
            && let Some(value) = &x.value
        {
            let value = const_text(value);
            if value != text {
                inside.push(' ');
                inside.push_str(&value);
            }
        }
        if has_type && self.is_invalid(x.ty) {
            inside.push_str(" with invalid type");
        } else if has_type {
            inside.push_str(" of ");
            if matches!(self.table.get(x.ty), Type::Named(_)) {
                let kind = match self.under(x.ty) {
                    Type::Basic(b) => basic_text(*b),
                    _ => self.composite_kind(x.ty),
                };
                inside.push_str(kind);
                inside.push(' ');
            } else if x.ty == self.t.any && !self.names_empty {
                // any is a name too.
                inside.push_str("interface ");
            }
            if self.generic_of(x.expr).is_some() {
                inside.push_str("generic ");
            }
            inside.push_str("type ");
            inside.push_str(&self.func_text(x).unwrap_or_else(|| self.text(x.ty)));
            if self.is_param(x.ty) {
                inside.push_str(" constrained by ");
                inside.push_str(&self.constraint_text(x.ty));
                if self.table.terms(x.ty).is_some_and(|t| t.is_empty()) {
                    inside.push_str(" with empty type set");
                }
            }
        }
        format!("{text} ({inside})")
    }

    /// The type of a declared function or a literal, with the names of its parameters as gc shows them.
    pub fn func_text(&self, x: &Operand) -> Option<String> {
        let e = super::assign::unparen(x.expr);
        match (self.table.get(x.ty), &e.kind) {
            (Type::Func(sig), ExprKind::FuncLit { sig: tree, .. }) => Some(self.named_signature(tree, sig)),
            (Type::Func(sig), _) => Some(self.named_signature(self.declared_signature(e)?, sig)),
            // What a call gives.
            (Type::Tuple(parts), ExprKind::Call { fun, .. }) => {
                let tree = self.declared_signature(super::assign::unparen(fun))?;
                Some(format!("({})", self.named_results(tree, parts).join(", ")))
            }
            _ => None,
        }
    }

    /// The signature in the declaration of the function that an expression names.
    pub fn declared_signature(&self, e: &Expr) -> Option<&FuncType> {
        let key = match &e.kind {
            ExprKind::Name(_) => e.id,
            ExprKind::Selector { sel, .. } => sel.id,
            ExprKind::Index { x, .. } => match &x.kind {
                ExprKind::Selector { sel, .. } => sel.id,
                _ => x.id,
            },
            _ => return None,
        };
        let object = self.info.uses.get(&key)?;
        let place = self.states[object.0 as usize].place.as_ref()?;
        match &place.file.decls[place.decl] {
            Decl::Func(f) => Some(&f.sig),
            _ => None,
        }
    }

    fn named_results(&self, tree: &FuncType, types: &[TypeId]) -> Vec<String> {
        let result = |(p, ty): (&Param, &TypeId)| {
            let ty = self.text(*ty);
            p.name.as_ref().map_or(ty.clone(), |n| format!("{} {ty}", n.name))
        };
        tree.results.iter().zip(types).map(result).collect()
    }

    pub fn named_signature(&self, tree: &FuncType, sig: &Signature) -> String {
        let one = |(i, (p, ty)): (usize, (&Param, &TypeId))| {
            let ty = match self.table.get(*ty) {
                Type::Slice(elem) if sig.variadic && i + 1 == sig.params.len() => {
                    format!("...{}", self.text(*elem))
                }
                _ => self.text(*ty),
            };
            p.name.as_ref().map_or(ty.clone(), |n| format!("{} {ty}", n.name))
        };
        let params: Vec<String> = tree.params.iter().zip(&sig.params).enumerate().map(one).collect();
        let results = self.named_results(tree, &sig.results);
        let named = tree.results.first().is_some_and(|r| r.name.is_some());
        let results = match results.as_slice() {
            [] => String::new(),
            [only] if !named => format!(" {only}"),
            _ => format!(" ({})", results.join(", ")),
        };
        format!("func({}){results}", params.join(", "))
    }

    /// The type that an untyped operand takes when `target` is asked for; its value there.
    pub fn implicit(&self, x: &Operand, target: TypeId) -> Result<(TypeId, Option<Const>), Unfit> {
        if !self.untyped(x.ty) || self.is_invalid(target) {
            return Ok((x.ty, x.value.clone()));
        }
        if self.untyped(target) {
            return match self.larger(x.ty, target) {
                Some(ty) => Ok((ty, x.value.clone())),
                None => Err(Unfit::Other),
            };
        }
        if x.mode == Mode::Nil {
            return if self.has_nil(target) { Ok((target, None)) } else { Err(Unfit::Other) };
        }
        match self.under(target) {
            Type::Param(_) => match self.table.all_types(target, |t| self.implicit(x, t).is_ok()) {
                true => Ok((target, x.value.clone())),
                false => Err(Unfit::Other),
            },
            Type::Basic(basic) if x.mode == Mode::Const => {
                let value = self.representation(x, *basic)?;
                Ok((target, Some(value)))
            }
            Type::Basic(basic) => {
                let Type::Basic(from) = self.table.get(x.ty) else { return Err(Unfit::Other) };
                let fits = match from {
                    Basic::UntypedBool => basic.is_boolean(),
                    Basic::UntypedString => basic.is_string(),
                    _ => basic.is_numeric(),
                };
                if fits { Ok((target, None)) } else { Err(Unfit::Other) }
            }
            Type::Interface(iface) if iface.methods.is_empty() => {
                let ty = self.default_type(x.ty);
                let value = match (&x.value, self.basic_of(ty)) {
                    (Some(_), Some(basic)) => Some(self.representation(x, basic)?),
                    _ => None,
                };
                Ok((ty, value))
            }
            _ => Err(Unfit::Other),
        }
    }

    /// The larger of two untyped numeric types; equal ones.
    pub fn larger(&self, x: TypeId, y: TypeId) -> Option<TypeId> {
        let rank = |t| match self.table.get(t) {
            Type::Basic(Basic::UntypedInt) => 1,
            Type::Basic(Basic::UntypedRune) => 2,
            Type::Basic(Basic::UntypedFloat) => 3,
            Type::Basic(Basic::UntypedComplex) => 4,
            _ => 0,
        };
        match (rank(x), rank(y)) {
            _ if x == y => Some(x),
            (0, _) | (_, 0) => None,
            (a, b) => Some(if a >= b { x } else { y }),
        }
    }

    /// A constant's value in a basic type.
    pub fn representation(&self, x: &Operand, basic: Basic) -> Result<Const, Unfit> {
        let Some(value) = &x.value else { return Err(Unfit::Other) };
        if let Some(value) = constant::represent(value, basic) {
            return Ok(value);
        }
        let numeric = self.is_basic(x.ty, Basic::is_numeric) && basic.is_numeric();
        if !numeric {
            return Err(Unfit::Other);
        }
        let truncated = !self.is_basic(x.ty, Basic::is_integer) && basic.is_integer();
        Err(if truncated { Unfit::Truncated } else { Unfit::Overflows })
    }

    /// Gives an untyped operand its type; the tree below it follows.
    pub fn convert_untyped(&mut self, x: &mut Operand, target: TypeId) -> Result<(), Unfit> {
        let (ty, value) = self.implicit(x, target)?;
        if ty != x.ty {
            x.ty = ty;
            x.value = value.or(x.value.take());
            self.finalize(x.expr, ty);
        }
        Ok(())
    }

    /// Writes the final type of an untyped expression into the side table.
    pub fn finalize(&mut self, x: &Expr, ty: TypeId) {
        let Some(known) = self.info.exprs.get(&x.id).cloned() else { return };
        if !self.untyped(known.ty) {
            return;
        }
        let is_const = known.value.is_some();
        match &x.kind {
            ExprKind::Paren(inner) => self.finalize(inner, ty),
            ExprKind::Unary { x: inner, .. } if !is_const => self.finalize(inner, ty),
            ExprKind::Binary { op, x: a, y: b, .. } if !is_const => match op {
                _ if is_comparison(*op) => {}
                BinaryOp::Shl | BinaryOp::Shr => {
                    if !self.untyped(ty) && !self.is_basic(ty, Basic::is_integer) {
                        let (text, to) = (self.source_text(a), self.text(ty));
                        self.error(a.span, TypeProblem::ShiftOfType { text, ty: to });
                    } else {
                        self.finalize(a, ty);
                    }
                }
                _ => {
                    self.finalize(a, ty);
                    self.finalize(b, ty);
                }
            },
            _ => {}
        }
        let basic = self.basic_of(ty);
        if let (Some(value), Some(basic)) = (known.value.clone(), basic)
            && known.mode == Mode::Const
        {
            // A constant beside a shift that has no type yet must fit the type that both get.
            let part = Operand { expr: x, mode: Mode::Const, ty: known.ty, value: Some(value), nth: None };
            if let Err(unfit) = self.representation(&part, basic) {
                self.unrepresentable(&part, ty, unfit);
            }
        }
        if let Some(known) = self.info.exprs.get_mut(&x.id) {
            known.ty = ty;
            if let (Some(value), Some(basic)) = (&known.value, basic) {
                known.value = constant::represent(value, basic).or(Some(value.clone()));
            }
        }
    }

    /// Gives an untyped operand its default type.
    pub fn default_operand(&mut self, x: &mut Operand) {
        let ty = self.default_type(x.ty);
        if let Err(unfit) = self.convert_untyped(x, ty) {
            self.unrepresentable(x, ty, unfit);
            x.ty = self.t.invalid;
        }
    }

    /// Reports a constant that does not fit.
    pub fn unrepresentable(&mut self, x: &Operand, ty: TypeId, unfit: Unfit) {
        // gc speaks of the type that holds the number, or of the methods that are wanted.
        let ty = match self.under(ty) {
            Type::Basic(_) if unfit != Unfit::Other => self.table.underlying(ty),
            Type::Interface(_) => self.table.underlying(ty),
            _ => ty,
        };
        let (what, ty) = (self.describe(x), self.text(ty));
        let problem = match unfit {
            Unfit::Truncated => TypeProblem::Truncated { what, ty },
            Unfit::Overflows => TypeProblem::Overflows { what, ty },
            Unfit::Other => TypeProblem::CannotConvert { what, ty, misfit: None },
        };
        self.error(x.expr.span, problem);
    }

    pub fn comparable(&self, ty: TypeId) -> bool {
        comparable(&self.table, ty)
    }

    pub fn ordered(&self, ty: TypeId) -> bool {
        self.is_basic(ty, |b| b.is_integer() || b.is_float() || b.is_string())
    }
}

pub(super) fn is_comparison(op: BinaryOp) -> bool {
    use BinaryOp::*;
    matches!(op, Eq | Ne | Lt | Le | Gt | Ge)
}

/// `1st`, `2nd`.
fn ordinal(n: usize) -> String {
    let suffix = match (n % 10, n % 100) {
        (1, r) if r != 11 => "st",
        (2, r) if r != 12 => "nd",
        (3, r) if r != 13 => "rd",
        _ => "th",
    };
    format!("{n}{suffix}")
}

/// A constant as gc's messages show it.
pub(super) fn const_text(value: &Const) -> String {
    match value {
        Const::Bool(b) => b.to_string(),
        Const::Str(s) => {
            let text = format!("{:?}", String::from_utf8_lossy(s));
            if text.chars().count() <= 72 {
                return text;
            }
            text.chars().take(69).chain("...".chars()).collect()
        }
        Const::Int(v) => v.to_string(),
        Const::Complex(parts) => format!("({} + {}i)", const_text(&parts[0]), const_text(&parts[1])),
        Const::Float(..) => match value.to_int() {
            Some(v) if v.bits() < 64 => v.to_string(),
            _ => match value.to_f64() {
                v if v.is_finite() => short_float(v),
                _ => large_float(value),
            },
        },
    }
}

/// As %.6g.
fn short_float(v: f64) -> String {
    let exponent = if v == 0.0 { 0 } else { v.abs().log10().floor() as i32 };
    if !(-4..6).contains(&exponent) {
        let text = format!("{v:.5e}");
        let (m, e) = text.split_once('e').unwrap_or((&text, "0"));
        let m = if m.contains('.') { m.trim_end_matches('0').trim_end_matches('.') } else { m };
        let e: i32 = e.parse().unwrap_or(0);
        return format!("{m}e{}{:02}", if e < 0 { '-' } else { '+' }, e.abs());
    }
    let text = format!("{v:.*}", (5 - exponent).max(0) as usize);
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_string() } else { text }
}

/// A number beyond every float64, as %.6g.
fn large_float(value: &Const) -> String {
    let Some(whole) = constant::truncated(value) else { return String::new() };
    let text = whole.to_string();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |d| ("-", d));
    let exponent = digits.len() - 1;
    let first: f64 = format!("{}.{}", &digits[..1], &digits[1..digits.len().min(18)]).parse().unwrap_or(0.0);
    let m = format!("{first:.5}");
    format!("{sign}{}e+{exponent}", m.trim_end_matches('0').trim_end_matches('.'))
}
