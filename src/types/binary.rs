//! Binary operations: arithmetic, comparisons, shifts (the Go spec, "Operators").

use super::check::Checker;
use super::constant;
use super::info::*;
use super::model::*;
use super::operand::{Operand, Unfit, is_comparison};
use crate::diagnostic::{Incomparable, TypeProblem};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::op_text;

impl<'e> Checker<'_> {
    pub fn binary(
        &mut self,
        x: &'e Expr,
        op: BinaryOp,
        left: &'e Expr,
        right: &'e Expr,
        pos: Span,
    ) -> Operand<'e> {
        let a = self.expr(left, None);
        let b = self.expr(right, None);
        self.binary_operands(x, op, a, b, pos, None)
    }

    /// `a op b`; `assign` is the left side's text when it is `a op= b`.
    pub fn binary_operands(
        &mut self,
        x: &'e Expr,
        op: BinaryOp,
        mut a: Operand<'e>,
        mut b: Operand<'e>,
        pos: Span,
        assign: Option<&'e Expr>,
    ) -> Operand<'e> {
        if self.is_invalid(a.ty) || self.is_invalid(b.ty) {
            return self.bad(x);
        }
        if matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
            return self.shift(x, op == BinaryOp::Shl, a, b, pos);
        }
        let written = (a.clone(), b.clone());
        match self.match_operands(&mut a, &mut b) {
            Ok(()) => {}
            Err((first, Unfit::Other)) => {
                let (constant, ty) = if first { (&a, b.ty) } else { (&b, a.ty) };
                let number = self.is_basic(constant.ty, Basic::is_numeric);
                match self.under(ty) {
                    Type::Interface(_) if !number && !self.is_param(ty) => {
                        self.unrepresentable(&constant.clone(), ty, Unfit::Other);
                    }
                    Type::Basic(_) => self.mismatched(x, op, &a, &b, assign),
                    _ => {
                        let at = assign.map_or(constant.expr, |_| a.expr);
                        self.mismatched_at(at.span, x, op, &a, &b, assign);
                    }
                }
                return self.bad(x);
            }
            // A number that the other operand's type cannot hold.
            Err((first, unfit)) => {
                let (number, ty) = if first { (&a, b.ty) } else { (&b, a.ty) };
                self.unrepresentable(&number.clone(), ty, unfit);
                return self.bad(x);
            }
        }
        if is_comparison(op) {
            return self.comparison(x, op, a, b, false);
        }
        if a.ty != b.ty {
            if !self.is_invalid(a.ty) && !self.is_invalid(b.ty) {
                self.mismatched(x, op, &written.0, &written.1, assign);
            }
            return self.bad(x);
        }
        use BinaryOp::*;
        let test: fn(Basic) -> bool = match op {
            Add => |b| b.is_numeric() || b.is_string(),
            Sub | Mul | Div => Basic::is_numeric,
            LogAnd | LogOr => Basic::is_boolean,
            _ => Basic::is_integer,
        };
        if a.mode == Mode::Nil || !self.is_basic(a.ty, test) {
            let what = self.describe(&a);
            self.error(a.expr.span, TypeProblem::OperatorNotDefined { op: op_text(op).into(), what });
            return self.bad(x);
        }
        let integer = self.is_basic(a.ty, Basic::is_integer);
        if matches!(op, Div | Rem) && b.mode == Mode::Const {
            let zero = b.value.as_ref().is_some_and(Const::is_zero);
            if zero && (integer || a.mode == Mode::Const) {
                self.error(b.expr.span, TypeProblem::DivisionByZero);
                return self.bad(x);
            }
        }
        let whole = x;
        if let (Mode::Const, Mode::Const, Some(va), Some(vb)) = (a.mode, b.mode, &a.value, &b.value) {
            if let (Const::Str(x), Const::Str(y)) = (va, vb)
                && x.len() + y.len() > constant::MAX_STRING
            {
                self.error(
                    pos,
                    TypeProblem::ConstantStringTooLong { len: x.len() + y.len(), most: constant::MAX_STRING },
                );
                return self.bad(whole);
            }
            let value = constant::binary(op, va, vb, integer);
            let result = Operand { expr: x, mode: Mode::Const, ty: a.ty, value, nth: None };
            return self.overflow(result, pos);
        }
        self.value(x, Mode::Value, a.ty)
    }

    /// Brings an untyped operand to the other's type; which one does not fit (the first?), and why.
    fn match_operands(&mut self, a: &mut Operand, b: &mut Operand) -> Result<(), (bool, Unfit)> {
        let may = |c: &Self, x: &Operand, y: &Operand| {
            let (xt, yt) = (x.ty, y.ty);
            // If both are typed, there is nothing to convert.
            if !c.untyped(xt) && !c.untyped(yt) {
                return false;
            }
            if !c.untyped(xt) && c.is_interface(xt) || !c.untyped(yt) && c.is_interface(yt) {
                return true;
            }
            let boolean = |t| c.is_basic(t, Basic::is_boolean);
            let string = |t| c.is_basic(t, Basic::is_string);
            if boolean(xt) != boolean(yt) || string(xt) != string(yt) {
                return false;
            }
            if x.mode == Mode::Nil {
                return c.has_nil(yt);
            }
            if y.mode == Mode::Nil {
                return c.has_nil(xt);
            }
            !matches!(c.under(xt), Type::Pointer(_)) && !matches!(c.under(yt), Type::Pointer(_))
        };
        if !may(self, a, b) {
            return Ok(());
        }
        let (at, bt) = (a.ty, b.ty);
        // Both conversions are tried before either is done, so that a message shows both as written.
        self.implicit(a, bt).map_err(|unfit| (true, unfit))?;
        self.implicit(b, at).map_err(|unfit| (false, unfit))?;
        let _ = self.convert_untyped(a, bt);
        let at = a.ty;
        let _ = self.convert_untyped(b, at);
        Ok(())
    }

    fn mismatched(&mut self, x: &Expr, op: BinaryOp, a: &Operand, b: &Operand, assign: Option<&Expr>) {
        let span = if assign.is_some() { a.expr.span } else { x.span };
        self.mismatched_at(span, x, op, a, b, assign);
    }

    fn mismatched_at(
        &mut self,
        span: Span,
        x: &Expr,
        op: BinaryOp,
        a: &Operand,
        b: &Operand,
        assign: Option<&Expr>,
    ) {
        let (left, right) = (self.text(a.ty), self.text(b.ty));
        let text = match assign {
            Some(_) => {
                let (l, r) = (self.source_text(a.expr), self.source_text(b.expr));
                format!("{l} {}= {r}", op_text(op))
            }
            None => self.source_text(x),
        };
        self.error(span, TypeProblem::MismatchedTypes { text, left, right });
    }

    /// `a op b` as a boolean; in a switch's case the words differ.
    pub fn comparison(
        &mut self,
        x: &'e Expr,
        op: BinaryOp,
        mut a: Operand<'e>,
        mut b: Operand<'e>,
        case: bool,
    ) -> Operand<'e> {
        if self.is_invalid(a.ty) || self.is_invalid(b.ty) {
            return self.bad(x);
        }
        if let Some((at, cause)) = self.incomparable(op, &a, &b) {
            let (left, right) = (self.source_text(a.expr), self.source_text(b.expr));
            let problem = match case {
                true => TypeProblem::InvalidCase { case: left, tag: right, cause },
                false => {
                    let text = format!("{left} {} {right}", op_text(op));
                    TypeProblem::InvalidComparison { text, cause }
                }
            };
            let span = if case || at == 0 { a.expr.span } else { b.expr.span };
            self.error(span, problem);
            return self.bad(x);
        }
        let untyped_bool = self.t.untyped_bool;
        if let (Mode::Const, Mode::Const, Some(va), Some(vb)) = (a.mode, b.mode, &a.value, &b.value) {
            let value = compare_constants(op, va, vb);
            return Operand {
                expr: x,
                mode: Mode::Const,
                ty: untyped_bool,
                value: Some(Const::Bool(value)),
                nth: None,
            };
        }
        self.default_operand(&mut a);
        self.default_operand(&mut b);
        self.value(x, Mode::Value, untyped_bool)
    }

    /// Why two operands cannot be compared: which one is at fault, and the cause.
    fn incomparable(&self, op: BinaryOp, a: &Operand, b: &Operand) -> Option<(usize, Incomparable)> {
        use crate::diagnostic::Incomparable::*;
        if self.assignable(a, b.ty).is_err() && self.assignable(b, a.ty).is_err() {
            return Some((1, Mismatched { left: self.text(a.ty), right: self.text(b.ty) }));
        }
        let undefined = |x: &Operand| {
            if let Some(param) = [a, b].into_iter().find(|x| self.is_param(x.ty)) {
                return Param { ty: self.text(param.ty), op: op_text(op).to_string() };
            }
            let kind = self.composite_kind(x.ty);
            let what = if kind.is_empty() { self.text(x.ty) } else { kind.to_string() };
            Undefined { op: op_text(op).to_string(), what }
        };
        if !matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            return [(0, a), (1, b)]
                .into_iter()
                .find(|(_, x)| !self.ordered(x.ty))
                .map(|(i, x)| (i, undefined(x)));
        }
        if a.mode == Mode::Nil || b.mode == Mode::Nil {
            let ty = if a.mode == Mode::Nil { b.ty } else { a.ty };
            let both = a.mode == Mode::Nil && b.mode == Mode::Nil && self.untyped(ty);
            if (both || !self.has_nil(ty)) && self.is_param(ty) {
                return Some((1, undefined(a)));
            }
            return (both || !self.has_nil(ty))
                .then(|| (1, Undefined { op: op_text(op).into(), what: "untyped nil".into() }));
        }
        for (i, x) in [(0, a), (1, b)] {
            if self.comparable(x.ty) {
                continue;
            }
            let cause = match self.under(x.ty) {
                Type::Slice(_) | Type::Func(_) | Type::Map { .. } => {
                    OnlyToNil { kind: self.composite_kind(x.ty).to_string() }
                }
                Type::Struct(fields) => match fields.iter().find(|f| !self.comparable(f.ty)) {
                    Some(f) => Contains { what: "struct", ty: self.text(f.ty) },
                    None => undefined(x),
                },
                Type::Array { .. } => Contains { what: "array", ty: self.text(x.ty) },
                Type::Param(_) => InTypeSet { empty: self.table.terms(x.ty).is_some_and(|t| t.is_empty()) },
                _ => undefined(x),
            };
            return Some((i, cause));
        }
        None
    }

    pub fn shift(
        &mut self,
        x: &'e Expr,
        left: bool,
        mut a: Operand<'e>,
        mut b: Operand<'e>,
        pos: Span,
    ) -> Operand<'e> {
        let int_value = a.value.as_ref().filter(|_| a.mode == Mode::Const).and_then(Const::to_int);
        let integer = self.is_basic(a.ty, Basic::is_integer);
        if !(integer || self.untyped(a.ty) && int_value.is_some()) || a.mode == Mode::Nil {
            let what = self.describe(&a);
            self.error(a.expr.span, TypeProblem::ShiftOperand { what });
            return self.bad(x);
        }
        if !self.shift_count(&mut b) {
            return self.bad(x);
        }
        if a.mode == Mode::Const {
            if let (Mode::Const, Some(value)) = (b.mode, int_value) {
                let Some(count) = b.value.as_ref().and_then(Const::to_int) else { return self.bad(x) };
                let ty = if self.untyped(a.ty) && !integer { self.t.untyped_int } else { a.ty };
                let Some(value) = constant::shift(left, &value, &count) else {
                    let what = self.describe(&b);
                    self.error(b.expr.span, TypeProblem::InvalidShiftCount { what });
                    return self.bad(x);
                };
                let result = Operand { expr: x, mode: Mode::Const, ty, value: Some(value), nth: None };
                return self.overflow(result, pos);
            }
            // A non-constant shift of an untyped constant: the context gives the type.
            if self.untyped(a.ty) {
                return self.value(x, Mode::Value, a.ty);
            }
        }
        a.mode = Mode::Value;
        self.value(x, Mode::Value, a.ty)
    }

    fn shift_count(&mut self, b: &mut Operand<'e>) -> bool {
        if b.mode == Mode::Const {
            let value = b.value.as_ref().and_then(Const::to_int);
            if value.is_some() && b.value.as_ref().is_some_and(Const::is_negative) {
                let what = self.describe(b);
                self.error(b.expr.span, TypeProblem::NegativeShift { what });
                return false;
            }
            if self.untyped(b.ty) {
                let uint = self.table.basic(Basic::Uint);
                if let Err(unfit) = self.implicit(b, uint) {
                    self.unrepresentable(&b.clone(), uint, unfit);
                    return false;
                }
                let _ = self.convert_untyped(b, uint);
            }
        } else if self.untyped(b.ty) && b.mode != Mode::Nil {
            // A shift that has no type of its own yet.
            let integer = self.is_basic(b.ty, Basic::is_integer);
            let ty = if integer { self.t.int } else { self.table.basic(Basic::Uint) };
            if let Err(unfit) = self.convert_untyped(b, ty) {
                self.unrepresentable(&b.clone(), ty, unfit);
                return false;
            }
        }
        let whole = b.mode == Mode::Const && b.value.as_ref().is_some_and(|v| v.to_int().is_some());
        if !self.is_basic(b.ty, Basic::is_integer) && !whole || b.mode == Mode::Nil {
            let what = self.describe(b);
            self.error(b.expr.span, TypeProblem::ShiftCountNotInteger { what });
            return false;
        }
        true
    }
}

fn compare_constants(op: BinaryOp, a: &Const, b: &Const) -> bool {
    use BinaryOp::*;
    use std::cmp::Ordering::*;
    match constant::compare(a, b) {
        Some(order) => match op {
            Eq => order == Equal,
            Ne => order != Equal,
            Lt => order == Less,
            Le => order != Greater,
            Gt => order == Greater,
            _ => order != Less,
        },
        None => (a == b) == (op == Eq),
    }
}
