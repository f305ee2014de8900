//! Operands: what an expression denotes while it is being checked, and how types fit together
//! (the Go spec, "Assignability", "Conversions", "Representability").

use super::check::Checker;
use super::constant;
use super::info::*;
use super::lookup::{Missing, comparable, missing_method};
use super::model::*;
use super::print::basic_text;
use crate::diagnostic::{Misfit, TypeProblem, Use};
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

    pub fn is_basic(&self, ty: TypeId, test: fn(Basic) -> bool) -> bool {
        self.basic_of(ty).is_some_and(test)
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
            }
            inside.push_str("type ");
            inside.push_str(&self.func_text(x).unwrap_or_else(|| self.text(x.ty)));
        }
        format!("{text} ({inside})")
    }

    /// The type of a declared function or a literal, with the names of its parameters as gc shows them.
    fn func_text(&self, x: &Operand) -> Option<String> {
        let Type::Func(sig) = self.table.get(x.ty) else { return None };
        let key = match &super::assign::unparen(x.expr).kind {
            ExprKind::Name(_) => x.expr.id,
            ExprKind::Selector { sel, .. } => sel.id,
            ExprKind::FuncLit { sig: tree, .. } => return Some(self.named_signature(tree, sig)),
            _ => return None,
        };
        let object = self.info.uses.get(&key)?;
        let place = self.states[object.0 as usize].place.as_ref()?;
        match &place.file.decls[place.decl] {
            Decl::Func(f) => Some(self.named_signature(&f.sig, sig)),
            _ => None,
        }
    }

    fn named_signature(&self, tree: &FuncType, sig: &Signature) -> String {
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
        let result = |(p, ty): (&Param, &TypeId)| {
            let ty = self.text(*ty);
            p.name.as_ref().map_or(ty.clone(), |n| format!("{} {ty}", n.name))
        };
        let results: Vec<String> = tree.results.iter().zip(&sig.results).map(result).collect();
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
    fn larger(&self, x: TypeId, y: TypeId) -> Option<TypeId> {
        let rank = |t| match self.table.get(t) {
            Type::Basic(Basic::UntypedInt) => 1,
            Type::Basic(Basic::UntypedRune) => 2,
            Type::Basic(Basic::UntypedFloat) => 3,
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
        let Some(known) = self.info.exprs.get(&x.id) else { return };
        if !self.untyped(known.ty) {
            return;
        }
        let is_const = known.value.is_some();
        match &x.kind {
            ExprKind::Paren(inner) => self.finalize(inner, ty),
            ExprKind::Unary { x: inner, .. } => self.finalize(inner, ty),
            ExprKind::Binary { op, x: a, y: b, .. } if !is_const => match op {
                _ if is_comparison(*op) => {}
                BinaryOp::Shl | BinaryOp::Shr => {
                    if !self.untyped(ty) && !self.is_basic(ty, Basic::is_integer) {
                        let (text, to) = (self.source_text(a), self.text(ty));
                        self.error(a.span, TypeProblem::ShiftOfType { text, ty: to });
                    }
                    self.finalize(a, ty);
                }
                _ => {
                    self.finalize(a, ty);
                    self.finalize(b, ty);
                }
            },
            _ => {}
        }
        let basic = self.basic_of(ty);
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
        let (what, ty) = (self.describe(x), self.text(ty));
        let problem = match unfit {
            Unfit::Truncated => TypeProblem::Truncated { what, ty },
            Unfit::Overflows => TypeProblem::Overflows { what, ty },
            Unfit::Other => TypeProblem::CannotConvert { what, ty, misfit: None },
        };
        self.error(x.expr.span, problem);
    }

    /// Why a type does not implement an interface.
    pub fn why_not(&self, ty: TypeId, iface: TypeId) -> Option<Misfit> {
        let (t, i) = (self.text(ty), self.text(iface));
        match self.table.get(iface) {
            Type::Pointer(elem) if self.is_interface(*elem) => {
                return Some(Misfit::PointerToInterface { ty: t, pointer: i });
            }
            _ => {}
        }
        Some(match missing_method(&self.table, ty, iface, self.pkg)? {
            Missing::Method(name) => match self.table.get(ty) {
                Type::Pointer(elem) if self.is_interface(*elem) => {
                    Misfit::FromPointerToInterface { ty: t, iface: i }
                }
                _ => Misfit::MissingMethod { ty: t, iface: i, name: name.to_string() },
            },
            Missing::PointerReceiver(name) => {
                Misfit::PointerReceiver { ty: t, iface: i, name: name.to_string() }
            }
            Missing::Signature { name, have, want } => Misfit::WrongSignature {
                have: self.method_text(&name, have),
                want: self.method_text(&name, want),
                ty: t,
                iface: i,
                name: name.to_string(),
            },
            Missing::OtherCase { name, there } => Misfit::OtherCase {
                have: self.method_of(ty, &there),
                want: self.method_of(iface, &name),
                ty: t,
                iface: i,
                name: name.to_string(),
            },
        })
    }

    /// `M(int) string`.
    fn method_text(&self, name: &Name, sig: TypeId) -> String {
        let mut out = name.to_string();
        if let Type::Func(sig) = self.table.get(sig) {
            super::print::write_signature(&self.table, sig, self, &mut out);
        }
        out
    }

    fn method_of(&self, ty: TypeId, name: &Name) -> String {
        use super::lookup::{Found, lookup};
        match lookup(&self.table, ty, name, self.pkg) {
            Found::Method { method, .. } => self.method_text(name, method.sig),
            Found::InterfaceMethod { sig, .. } => self.method_text(name, sig),
            _ => name.to_string(),
        }
    }

    pub fn implements(&self, ty: TypeId, iface: TypeId) -> bool {
        self.is_interface(iface) && missing_method(&self.table, ty, iface, self.pkg).is_none()
    }

    /// Whether an operand may be assigned to a type; the reason why not, if there is one to tell.
    pub fn assignable(&self, x: &Operand, target: TypeId) -> Result<(), Option<Box<Misfit>>> {
        let v = x.ty;
        if self.is_invalid(v) || self.is_invalid(target) || v == target {
            return Ok(());
        }
        if self.untyped(v) {
            return self.implicit(x, target).map(|_| ()).map_err(|_| None);
        }
        let (vu, tu) = (self.table.underlying(v), self.table.underlying(target));
        if vu == tu && (!self.has_name(v) || !self.has_name(target)) {
            return Ok(());
        }
        let pointer_to_interface = matches!(self.table.get(tu), Type::Pointer(e) if self.is_interface(*e));
        if self.is_interface(target) || pointer_to_interface {
            if self.implements(v, target) {
                return Ok(());
            }
            return Err(self.why_not(v, target).map(Box::new));
        }
        if self.is_interface(v) && self.implements(target, v) {
            return Err(Some(Box::new(Misfit::NeedsAssertion)));
        }
        if let (Type::Chan { dir: ChanDir::Both, elem: a }, Type::Chan { elem: b, .. }) =
            (self.table.get(vu), self.table.get(tu))
            && a == b
            && (!self.has_name(v) || !self.has_name(target))
        {
            return Ok(());
        }
        Err(None)
    }

    /// Assigns an operand to a variable of type `target`, reporting what does not fit.
    /// None as target: the operand takes its default type. False after an error.
    pub fn assign_to(&mut self, x: &mut Operand, target: Option<TypeId>, usage: &Use) -> bool {
        if self.is_invalid(x.ty) {
            return false;
        }
        if x.mode == Mode::Nil && target.is_none() {
            self.error(x.expr.span, TypeProblem::NilUse { usage: usage.clone() });
            return false;
        }
        let Some(target) = target else {
            self.default_operand(x);
            return !self.is_invalid(x.ty);
        };
        if self.is_invalid(target) {
            self.default_operand(x);
            return false;
        }
        if self.is_interface(target) && self.untyped(x.ty) && x.mode != Mode::Nil {
            self.default_operand(x);
            if self.is_invalid(x.ty) {
                return false;
            }
        }
        if self.untyped(x.ty) {
            let before = x.clone();
            if let Err(unfit) = self.convert_untyped(x, target) {
                let (what, ty) = (self.describe(&before), self.text(target));
                let problem = match unfit {
                    Unfit::Other => TypeProblem::CannotUse { what, ty, usage: usage.clone(), misfit: None },
                    _ => {
                        let truncated = unfit == Unfit::Truncated;
                        TypeProblem::CannotUseNumber { what, ty, usage: usage.clone(), truncated }
                    }
                };
                self.error(x.expr.span, problem);
                return false;
            }
        }
        match self.assignable(x, target) {
            Ok(()) => true,
            Err(misfit) => {
                let (what, ty) = (self.describe(x), self.text(target));
                self.error(x.expr.span, TypeProblem::CannotUse { what, ty, usage: usage.clone(), misfit });
                false
            }
        }
    }

    /// Whether `x` may be converted to `target` (non-constant case; the Go spec, "Conversions").
    pub fn convertible(&self, x: &Operand, target: TypeId) -> bool {
        if self.assignable(x, target).is_ok() {
            return true;
        }
        let (v, t) = (self.table.underlying(x.ty), self.table.underlying(target));
        if self.same_without_tags(v, t) {
            return true;
        }
        if let (Type::Pointer(a), Type::Pointer(b)) = (self.table.get(x.ty), self.table.get(target))
            && self.same_without_tags(self.table.underlying(*a), self.table.underlying(*b))
        {
            return true;
        }
        let number = |t| self.is_basic(t, Basic::is_integer) || self.is_basic(t, Basic::is_float);
        let string = |t| self.is_basic(t, Basic::is_string);
        let text = |t| match self.table.get(t) {
            Type::Slice(e) => matches!(self.basic_of(*e), Some(Basic::Uint8 | Basic::Int32)),
            _ => false,
        };
        if number(v) && number(t) {
            return true;
        }
        if string(t) && (self.is_basic(v, Basic::is_integer) || text(v)) || string(v) && text(t) {
            return true;
        }
        match (self.table.get(v), self.table.get(t)) {
            (Type::Slice(a), Type::Array { elem, .. }) => a == elem,
            (Type::Slice(a), Type::Pointer(p)) => {
                matches!(self.under(*p), Type::Array { elem, .. } if a == elem)
            }
            _ => false,
        }
    }

    fn same_without_tags(&self, a: TypeId, b: TypeId) -> bool {
        match (self.table.get(a), self.table.get(b)) {
            _ if a == b => true,
            (Type::Struct(x), Type::Struct(y)) => {
                x.len() == y.len()
                    && x.iter().zip(y).all(|(f, g)| {
                        (&f.name, f.pkg, f.ty, f.embedded) == (&g.name, g.pkg, g.ty, g.embedded)
                    })
            }
            _ => false,
        }
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
        Const::Float(..) => match value.to_int() {
            Some(v) if v.bits() < 64 => v.to_string(),
            _ => short_float(value.to_f64()),
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
