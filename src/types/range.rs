//! The range clause (the Go spec, "For statements with range clause").

use super::check::Checker;
use super::info::*;
use super::model::*;
use super::operand::Operand;
use crate::diagnostic::{RangeFault, TypeProblem, Use};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::header;

pub(super) struct RangeVars<'e> {
    pub key: Option<&'e Expr>,
    pub value: Option<&'e Expr>,
    pub extra: Option<&'e Expr>,
    pub define: bool,
}

/// What an iteration gives.
struct Gives {
    key: Option<TypeId>,
    value: Option<TypeId>,
    integer: bool,
}

/// The versions of the language since which integers, and functions, can be ranged over.
const RANGE_OVER_INT: u32 = 22;
const RANGE_OVER_FUNC: u32 = 23;

impl<'e> Checker<'_> {
    /// A file may ask for a language that cannot do this yet.
    fn range_version(&mut self, x: &Operand<'e>, over: &Expr) {
        let Some(file) = header::language(&self.sources.file(over.span.file).text) else { return };
        let minor = match self.table.under(x.ty) {
            Type::Func(_) => RANGE_OVER_FUNC,
            Type::Basic(basic) if basic.is_integer() => RANGE_OVER_INT,
            _ => return,
        };
        if file < minor {
            let what = format!("cannot range over {}", self.describe(x));
            self.soft_error(over.span, TypeProblem::NeedsVersion { what, minor, file });
        }
    }
}

impl<'e> Checker<'_> {
    pub fn range_clause(&mut self, over: &'e Expr, vars: RangeVars<'e>, pos: Span) {
        let mut x = self.expr(over, None);
        let invalid = self.t.invalid;
        let mut gives = Gives { key: Some(invalid), value: Some(invalid), integer: false };
        if !self.is_invalid(x.ty) {
            match self.iterates(&mut x) {
                Ok(found) => {
                    gives = found;
                    self.range_version(&x, over);
                    self.too_many_variables(&x, &gives, &vars);
                }
                Err(fault) => {
                    let what = self.describe(&x);
                    self.soft_error(over.span, TypeProblem::CannotRange { what, fault });
                }
            }
        }
        let sides = [(vars.key, gives.key), (vars.value, gives.value)];
        if gives.integer && self.untyped(x.ty) && (vars.define || vars.key.is_none()) {
            self.default_operand(&mut x);
            gives.key = Some(x.ty);
        }
        let mut fresh = Vec::new();
        let extra = [gives.key.is_none(), gives.value.is_none()];
        for (i, (side, ty)) in sides.into_iter().enumerate() {
            let Some(l) = side else { continue };
            let ty = if i == 0 { gives.key } else { ty }.unwrap_or(invalid);
            if vars.define {
                self.define_range_var(l, ty, extra[i] || self.is_invalid(ty), &mut fresh);
            } else if gives.integer && self.untyped(x.ty) {
                self.assign_count(l, &mut x);
            } else {
                self.assign_range_var(l, ty, over);
            }
        }
        if vars.define && fresh.is_empty() && vars.key.is_some() {
            self.soft_error(pos, TypeProblem::NoNewVariables);
        }
        for (ident, object) in fresh {
            self.declare(&ident, object);
        }
    }

    fn define_range_var(&mut self, l: &'e Expr, ty: TypeId, wrong: bool, fresh: &mut Vec<(Ident, ObjectId)>) {
        let ExprKind::Name(name) = &l.kind else {
            let text = self.source_text(l);
            return self.error(l.span, TypeProblem::CannotAssignPlain { text });
        };
        let ident = Ident { id: l.id, span: l.span, name: name.clone() };
        let object = self.new_local(&ident, ty);
        // What was wrong has been told.
        self.state(object).used |= wrong;
        self.info.defs.insert(l.id, object);
        self.record(l.id, Mode::Variable, ty, None);
        if !name.is_blank() {
            fresh.push((ident, object));
        }
    }

    /// `for i = range 10`: the count takes the variable's type.
    fn assign_count(&mut self, l: &'e Expr, x: &mut Operand<'e>) {
        let blank = matches!(&l.kind, ExprKind::Name(n) if n.is_blank());
        if blank {
            self.assign_to(x, None, &Use::RangeClause);
            return;
        }
        let target = self.unused_target(l);
        if !self.is_invalid(target.ty) && !self.is_basic(target.ty, Basic::is_integer) {
            let ty = self.text(target.ty);
            return self.error(l.span, TypeProblem::IterationVariable { ty });
        }
        self.assign_to(x, Some(target.ty), &Use::RangeClause);
    }

    /// A variable on the left: to be assigned to is not to be used.
    fn unused_target(&mut self, l: &'e Expr) -> Operand<'e> {
        if let ExprKind::Name(name) = &super::assign::unparen(l).kind
            && let Some(id) = self.find(name)
            && let ObjectKind::Var { global: false, .. } = self.object(id).kind
        {
            let used = self.states[id.0 as usize].used;
            let x = self.expr(l, None);
            self.state(id).used = used;
            return x;
        }
        self.expr(l, None)
    }

    fn assign_range_var(&mut self, l: &'e Expr, ty: TypeId, over: &'e Expr) {
        if matches!(&l.kind, ExprKind::Name(n) if n.is_blank()) {
            return;
        }
        let target = self.unused_target(l);
        if self.is_invalid(target.ty) || self.is_invalid(ty) {
            return;
        }
        if !matches!(target.mode, Mode::Variable | Mode::MapIndex) {
            let text = self.source_text(l);
            return self.error(l.span, TypeProblem::CannotAssign { text });
        }
        let x = Operand { expr: over, mode: Mode::Value, ty, value: None, nth: None };
        if let Err(misfit) = self.assignable(&x, target.ty) {
            let what = format!("{} (value of type {})", self.source_text(l), self.text(ty));
            let to = self.text(target.ty);
            self.error(l.span, TypeProblem::CannotUse { what, ty: to, usage: Use::Assignment, misfit });
        }
    }

    fn too_many_variables(&mut self, x: &Operand, gives: &Gives, vars: &RangeVars) {
        let what = self.describe(x);
        match (vars.key, vars.value) {
            (Some(k), _) if gives.key.is_none() => {
                self.soft_error(k.span, TypeProblem::RangeVariables { what, one: false });
            }
            (_, Some(v)) if gives.value.is_none() => {
                self.soft_error(v.span, TypeProblem::RangeVariables { what, one: true });
            }
            _ => {
                if let Some(extra) = vars.extra {
                    self.soft_error(extra.span, TypeProblem::ManyRangeVariables);
                }
            }
        }
    }

    fn iterates(&mut self, x: &mut Operand<'e>) -> Result<Gives, RangeFault> {
        let int = self.t.int;
        let pair = |key, value| Ok(Gives { key: Some(key), value: Some(value), integer: false });
        if self.is_param(x.ty) && self.is_basic(x.ty, Basic::is_integer) && self.table.core(x.ty).is_some() {
            return Ok(Gives { key: Some(x.ty), value: None, integer: true });
        }
        match self.core(x.ty) {
            Type::Basic(b) if b.is_string() => {
                self.default_operand(x);
                pair(int, self.t.int32)
            }
            Type::Basic(b) if b.is_integer() => Ok(Gives { key: Some(x.ty), value: None, integer: true }),
            Type::Basic(Basic::Invalid) if self.is_param(x.ty) => Err(self.no_common_type(x.ty)),
            // A floating-point constant with an integer value is not an integer here.
            Type::Basic(_) => Err(RangeFault::None),
            Type::Array { elem, .. } | Type::Slice(elem) => pair(int, elem),
            Type::Pointer(p) => match self.under(p) {
                Type::Array { elem, .. } => {
                    let elem = *elem;
                    pair(int, elem)
                }
                _ => Err(RangeFault::None),
            },
            Type::Map { key, value } => pair(key, value),
            Type::Chan { dir: ChanDir::Send, .. } => Err(RangeFault::SendOnly { ty: self.text(x.ty) }),
            Type::Chan { elem, .. } => Ok(Gives { key: Some(elem), value: None, integer: false }),
            Type::Func(sig) => self.iterator(&sig),
            _ => Err(RangeFault::None),
        }
    }

    /// Why a type parameter's types have no underlying type in common.
    fn no_common_type(&self, ty: TypeId) -> RangeFault {
        let terms = self.table.terms(ty).unwrap_or_default();
        let Some(first) = terms.first() else { return RangeFault::NoSpecificType };
        let under = self.table.underlying(first.ty);
        match terms.iter().find(|t| self.table.underlying(t.ty) != under) {
            Some(other) => RangeFault::Different { left: self.text(first.ty), right: self.text(other.ty) },
            None => RangeFault::None,
        }
    }

    /// `func(yield func(K, V) bool)`.
    fn iterator(&self, sig: &Signature) -> Result<Gives, RangeFault> {
        let [param] = sig.params.as_slice() else { return Err(RangeFault::NotAnIterator) };
        if !sig.results.is_empty() {
            return Err(RangeFault::Results);
        }
        let Type::Func(yields) = self.core(*param) else { return Err(RangeFault::YieldNotFunc) };
        match yields.results.as_slice() {
            _ if yields.params.len() > 2 => return Err(RangeFault::YieldTooMany),
            [only] if *only == self.t.bool && yields.variadic => {
                return Err(RangeFault::YieldVariadic { ty: self.text(*param) });
            }
            [only] if *only == self.t.bool => {}
            [only] if self.is_basic(*only, Basic::is_boolean) => return Err(RangeFault::YieldDefinedBool),
            _ => return Err(RangeFault::YieldNotBool),
        }
        match yields.params.as_slice() {
            [] => Ok(Gives { key: None, value: None, integer: false }),
            [k] => Ok(Gives { key: Some(*k), value: None, integer: false }),
            [k, v] => Ok(Gives { key: Some(*k), value: Some(*v), integer: false }),
            _ => Err(RangeFault::YieldTooMany),
        }
    }
}
