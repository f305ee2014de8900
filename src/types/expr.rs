//! Expressions (the Go spec, "Expressions"): modes, types, constant values.

use super::check::Checker;
use super::constant;
use super::info::*;
use super::model::*;
use super::operand::{Operand, Unfit, is_comparison};
use crate::diagnostic::{TypeProblem, Use};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::op_text;

impl<'e> Checker<'_> {
    /// Any expression: a value, a type, a call without results. Recorded.
    pub fn raw(&mut self, x: &'e Expr, hint: Option<TypeId>) -> Operand<'e> {
        let operand = self.raw_inner(x, hint);
        let operand = Operand { expr: x, ..operand };
        self.record(x.id, operand.mode, operand.ty, operand.value.clone());
        operand
    }

    /// A single value.
    pub fn expr(&mut self, x: &'e Expr, hint: Option<TypeId>) -> Operand<'e> {
        let operand = self.raw(x, hint);
        self.single(operand)
    }

    /// Refuses what is not one value.
    pub fn single(&mut self, operand: Operand<'e>) -> Operand<'e> {
        let x = operand.expr;
        let what = |c: &Self| c.describe(&operand);
        let problem = match operand.mode {
            Mode::NoValue => TypeProblem::UsedAsValue { what: what(self) },
            Mode::Builtin(_) => TypeProblem::MustBeCalled { what: what(self) },
            Mode::Type if self.is_invalid(operand.ty) => return operand,
            Mode::Type => TypeProblem::NotAnExpression { what: what(self) },
            _ => match self.table.get(operand.ty) {
                Type::Tuple(_) => TypeProblem::MultipleValues { what: what(self) },
                _ => return operand,
            },
        };
        self.error(x.span, problem);
        self.bad(x)
    }

    fn value(&self, expr: &'e Expr, mode: Mode, ty: TypeId) -> Operand<'e> {
        Operand { expr, mode, ty, value: None, nth: None }
    }

    fn raw_inner(&mut self, x: &'e Expr, hint: Option<TypeId>) -> Operand<'e> {
        match &x.kind {
            ExprKind::Bad => self.bad(x),
            ExprKind::Name(name) => self.name(x, name),
            ExprKind::Lit { kind, value } => self.literal(x, *kind, value),
            ExprKind::Paren(inner) => self.raw(inner, hint),
            ExprKind::FuncLit { sig, body } => {
                let ty = self.signature(sig);
                self.func_body(x.id, None, sig, body);
                self.value(x, Mode::Value, ty)
            }
            ExprKind::Composite { ty, elems, rbrace, .. } => {
                self.composite(x, ty.as_deref(), elems, *rbrace, hint)
            }
            ExprKind::Selector { x: inner, sel } => self.selector(x, inner, sel),
            ExprKind::Index { x: inner, index, .. } => self.index(x, inner, index),
            ExprKind::Slice { x: inner, lo, hi, max, full } => {
                let bounds = [lo.as_deref(), hi.as_deref(), max.as_deref()];
                self.slice(x, inner, bounds, *full)
            }
            ExprKind::TypeAssert { x: inner, ty } => self.assertion(x, inner, ty),
            ExprKind::Call { fun, args, has_dots, rparen, .. } => self.call(x, fun, args, *has_dots, *rparen),
            ExprKind::Star(inner) => self.star(x, inner),
            ExprKind::Unary { op, x: inner } => self.unary(x, *op, inner, hint),
            ExprKind::Binary { op, x: a, y: b, pos } => self.binary(x, *op, a, b, *pos),
            ExprKind::KeyValue { key, value } => {
                self.raw(key, None);
                self.raw(value, None);
                self.error(x.span, TypeProblem::KeyValue);
                self.bad(x)
            }
            ExprKind::Ellipsis(_) => {
                self.error(x.span, TypeProblem::TypeSwitchGuard);
                self.bad(x)
            }
            _ => {
                let ty = self.typ(x);
                self.value(x, Mode::Type, ty)
            }
        }
    }

    fn name(&mut self, x: &'e Expr, name: &Name) -> Operand<'e> {
        if name.is_blank() {
            self.error(x.span, TypeProblem::BlankAsValue);
            return self.bad(x);
        }
        let Some(id) = self.find(name) else {
            self.error(x.span, TypeProblem::Undefined { name: name.to_string() });
            return self.bad(x);
        };
        self.info.uses.insert(x.id, id);
        self.state(id).used = true;
        self.use_object(x, id)
    }

    /// What an identifier that refers to an object denotes.
    pub fn use_object(&mut self, x: &'e Expr, id: ObjectId) -> Operand<'e> {
        self.resolve(id);
        self.depend(id);
        let object = self.object(id).clone();
        let mut operand = self.value(x, Mode::Value, object.ty);
        match object.kind {
            ObjectKind::Const(value) => {
                operand.mode = Mode::Const;
                let universe = object.pkg.is_none();
                operand.value = Some(value);
                if universe && object.name.as_str() == "iota" {
                    match self.iota {
                        Some(iota) => operand.value = Some(Const::int(iota as i64)),
                        None => {
                            self.error(x.span, TypeProblem::IotaOutside);
                            return self.bad(x);
                        }
                    }
                }
                if self.is_invalid(object.ty) {
                    return self.bad(x);
                }
            }
            ObjectKind::Var { .. } => operand.mode = Mode::Variable,
            ObjectKind::TypeName => operand.mode = Mode::Type,
            ObjectKind::Func { .. } => operand.mode = Mode::Value,
            ObjectKind::Package(_) => {
                let name = object.name.to_string();
                self.error(x.span, TypeProblem::PackageAsValue { name });
                return self.bad(x);
            }
            ObjectKind::Builtin(builtin) => operand.mode = Mode::Builtin(builtin),
            ObjectKind::Nil => operand.mode = Mode::Nil,
            ObjectKind::Label => return self.bad(x),
        }
        operand
    }

    fn literal(&mut self, x: &'e Expr, kind: LitKind, value: &std::sync::Arc<[u8]>) -> Operand<'e> {
        let number = |v: &[u8]| std::str::from_utf8(v).ok().and_then(constant::parse_number);
        let (ty, value) = match kind {
            LitKind::Int => (self.t.untyped_int, number(value)),
            LitKind::Float => (self.t.untyped_float, number(value).and_then(|v| v.to_float())),
            LitKind::Char => {
                let rune = std::str::from_utf8(value).ok().and_then(|s| s.chars().next());
                // A byte or surrogate escape is not a character of UTF-8.
                let code = rune.map_or_else(|| value.first().copied().unwrap_or(0) as i64, |c| c as i64);
                (self.t.untyped_rune, Some(Const::int(code)))
            }
            LitKind::String => (self.t.untyped_string, Some(Const::Str(value.clone()))),
            LitKind::Imag => {
                self.error(x.span, TypeProblem::NotSupported { what: "complex numbers".into() });
                return self.bad(x);
            }
        };
        match value {
            Some(value) if !value.overflows() => {
                Operand { expr: x, mode: Mode::Const, ty, value: Some(value), nth: None }
            }
            _ => {
                let text = self.source_text(x);
                self.error(x.span, TypeProblem::ExcessiveConstant { text });
                self.bad(x)
            }
        }
    }

    fn star(&mut self, x: &'e Expr, inner: &'e Expr) -> Operand<'e> {
        let operand = self.raw(inner, None);
        if self.is_invalid(operand.ty) {
            return self.bad(x);
        }
        if operand.mode == Mode::Type {
            let ty = self.table.intern(Type::Pointer(operand.ty));
            return self.value(x, Mode::Type, ty);
        }
        let operand = self.single(operand);
        if self.is_invalid(operand.ty) {
            return self.bad(x);
        }
        match self.under(operand.ty) {
            Type::Pointer(elem) if operand.mode != Mode::Nil => self.value(x, Mode::Variable, *elem),
            _ => {
                let what = self.describe(&operand);
                self.error(inner.span, TypeProblem::CannotIndirect { what });
                self.bad(x)
            }
        }
    }

    fn unary(&mut self, x: &'e Expr, op: UnaryOp, inner: &'e Expr, hint: Option<TypeId>) -> Operand<'e> {
        if op == UnaryOp::Addr {
            return self.address(x, inner, hint);
        }
        let mut operand = self.expr(inner, None);
        if self.is_invalid(operand.ty) {
            return self.bad(x);
        }
        let (test, text): (fn(Basic) -> bool, _) = match op {
            UnaryOp::Recv => return self.receive(x, operand),
            UnaryOp::Tilde => {
                self.error(x.span, TypeProblem::TildeOutside);
                return self.bad(x);
            }
            UnaryOp::Plus => (Basic::is_numeric, "+"),
            UnaryOp::Minus => (Basic::is_numeric, "-"),
            UnaryOp::BitNot => (Basic::is_integer, "^"),
            UnaryOp::Not => (Basic::is_boolean, "!"),
            UnaryOp::Addr => return operand,
        };
        if operand.mode == Mode::Nil || !self.is_basic(operand.ty, test) {
            let what = self.describe(&operand);
            self.error(operand.expr.span, TypeProblem::OperatorNotDefined { op: text.into(), what });
            return self.bad(x);
        }
        let Some(value) = operand.value.take().filter(|_| operand.mode == Mode::Const) else {
            return self.value(x, Mode::Value, operand.ty);
        };
        let unsigned = self.is_basic(operand.ty, Basic::is_unsigned);
        let value = self.unary_constant(op, value, operand.ty, unsigned);
        let result = Operand { expr: x, mode: Mode::Const, ty: operand.ty, value, nth: None };
        self.overflow(result, x.span)
    }

    fn unary_constant(&self, op: UnaryOp, value: Const, ty: TypeId, unsigned: bool) -> Option<Const> {
        let zero = Const::int(0);
        match (op, &value) {
            (UnaryOp::Plus, _) => Some(value),
            (UnaryOp::Minus, _) => constant::binary(BinaryOp::Sub, &zero, &value, false),
            (UnaryOp::Not, Const::Bool(b)) => Some(Const::Bool(!b)),
            (UnaryOp::BitNot, _) => {
                let v = value.to_int()?;
                if !unsigned {
                    return Some(Const::Int(-v - 1));
                }
                let bits: u32 = match self.basic_of(ty)? {
                    Basic::Uint8 => 8,
                    Basic::Uint16 => 16,
                    Basic::Uint32 => 32,
                    _ => 64,
                };
                Some(Const::Int((num_bigint::BigInt::from(1) << bits) - 1 - v))
            }
            _ => None,
        }
    }

    /// `&x`: of something addressable, or of a composite literal.
    fn address(&mut self, x: &'e Expr, inner: &'e Expr, hint: Option<TypeId>) -> Operand<'e> {
        let mut unparen = inner;
        while let ExprKind::Paren(p) = &unparen.kind {
            unparen = p;
        }
        // In `[]*T{&{...}}` the literal has no type of its own.
        let inner_hint = hint.and_then(|h| match self.under(h) {
            Type::Pointer(elem) => Some(*elem),
            _ => None,
        });
        let operand = self.expr(inner, inner_hint);
        if self.is_invalid(operand.ty) {
            return self.bad(x);
        }
        let literal = matches!(unparen.kind, ExprKind::Composite { .. });
        if !literal && operand.mode != Mode::Variable {
            let what = self.describe(&operand);
            self.error(operand.expr.span, TypeProblem::CannotTakeAddress { what });
            return self.bad(x);
        }
        let ty = self.table.intern(Type::Pointer(operand.ty));
        self.value(x, Mode::Value, ty)
    }

    fn receive(&mut self, x: &'e Expr, operand: Operand<'e>) -> Operand<'e> {
        let cause = match self.under(operand.ty) {
            Type::Chan { dir: ChanDir::Send, .. } => {
                TypeProblem::ReceiveFromSendOnly { ty: self.text(operand.ty), what: self.describe(&operand) }
            }
            Type::Chan { elem, .. } => return self.value(x, Mode::CommaOk, *elem),
            _ => TypeProblem::ReceiveFromNonChannel {
                ty: self.text(operand.ty),
                what: self.describe(&operand),
            },
        };
        self.error(operand.expr.span, cause);
        self.bad(x)
    }

    /// A constant result must fit its type, and may not grow without bound.
    pub fn overflow(&mut self, x: Operand<'e>, at: Span) -> Operand<'e> {
        let Some(value) = &x.value else {
            self.error(at, TypeProblem::ConstantNotRepresentable);
            return self.bad(x.expr);
        };
        if !self.untyped(x.ty) {
            let Some(basic) = self.basic_of(x.ty) else { return x };
            return match self.representation(&x, basic) {
                Ok(value) => Operand { value: Some(value), ..x },
                Err(unfit) => {
                    self.constant_overflow(&x, unfit);
                    self.bad(x.expr)
                }
            };
        }
        if value.overflows() {
            let op = match &x.expr.kind {
                ExprKind::Binary { op, .. } => op_name(*op),
                ExprKind::Unary { .. } => "negation ",
                _ => "",
            };
            self.error(at, TypeProblem::ConstantOverflow { op: op.into() });
            return self.bad(x.expr);
        }
        x
    }

    /// `cannot use ... (overflows)`, in the words for a constant expression of a typed kind.
    fn constant_overflow(&mut self, x: &Operand, unfit: Unfit) {
        let ty = x.ty;
        self.unrepresentable(x, ty, unfit);
    }

    fn binary(
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
            Err((_, Unfit::Other)) => {
                self.mismatched(x, op, &a, &b, assign);
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
        if let (Mode::Const, Mode::Const, Some(va), Some(vb)) = (a.mode, b.mode, &a.value, &b.value) {
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
        let (left, right) = (self.text(a.ty), self.text(b.ty));
        let text = match assign {
            Some(_) => {
                let (l, r) = (self.source_text(a.expr), self.source_text(b.expr));
                format!("{l} {}= {r}", op_text(op))
            }
            None => self.source_text(x),
        };
        let span = if assign.is_some() { a.expr.span } else { x.span };
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
    fn incomparable(
        &self,
        op: BinaryOp,
        a: &Operand,
        b: &Operand,
    ) -> Option<(usize, crate::diagnostic::Incomparable)> {
        use crate::diagnostic::Incomparable::*;
        if self.assignable(a, b.ty).is_err() && self.assignable(b, a.ty).is_err() {
            return Some((1, Mismatched { left: self.text(a.ty), right: self.text(b.ty) }));
        }
        let undefined = |x: &Operand| {
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
                Type::Array { elem, .. } => Contains { what: "array", ty: self.text(*elem) },
                _ => undefined(x),
            };
            return Some((i, cause));
        }
        None
    }

    fn shift(
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
            if self.untyped(b.ty) && value.is_some() {
                let uint = self.table.basic(Basic::Uint);
                if self.convert_untyped(b, uint).is_err() {
                    let what = self.describe(b);
                    self.error(b.expr.span, TypeProblem::InvalidShiftCount { what });
                    return false;
                }
            }
        } else if self.untyped(b.ty) && self.is_basic(b.ty, Basic::is_integer) {
            let int = self.t.int;
            let _ = self.convert_untyped(b, int);
        }
        if !self.is_basic(b.ty, Basic::is_integer) || b.mode == Mode::Nil {
            let what = self.describe(b);
            self.error(b.expr.span, TypeProblem::ShiftCountNotInteger { what });
            return false;
        }
        true
    }

    /// `x.(T)`.
    fn assertion(&mut self, x: &'e Expr, inner: &'e Expr, ty: &'e Expr) -> Operand<'e> {
        let operand = self.expr(inner, None);
        if matches!(ty.kind, ExprKind::Ellipsis(None)) {
            self.error(x.span, TypeProblem::TypeSwitchGuard);
            return self.bad(x);
        }
        if self.is_invalid(operand.ty) {
            self.typ(ty);
            return self.bad(x);
        }
        if !self.is_interface(operand.ty) {
            let what = self.describe(&operand);
            self.error(operand.expr.span, TypeProblem::AssertionOfNonInterface { what });
            self.typ(ty);
            return self.bad(x);
        }
        let target = self.typ(ty);
        if self.is_invalid(target) {
            return self.bad(x);
        }
        self.possible(x, operand.ty, target, None);
        self.value(x, Mode::CommaOk, target)
    }

    /// A concrete type that lacks a method can never be in the interface.
    pub fn possible(&mut self, x: &Expr, iface: TypeId, target: TypeId, case_of: Option<String>) {
        if self.is_interface(target) || self.implements(target, iface) {
            return;
        }
        let Some(misfit) = self.why_not(target, iface) else { return };
        let text = self.source_text(x);
        self.error(x.span, TypeProblem::Impossible { text, misfit, case_of });
    }

    /// `assign_to` for callers that keep the operand.
    pub fn assign_value(&mut self, x: &'e Expr, target: TypeId, usage: &Use) -> bool {
        // Only elements of arrays, slices and maps may leave out their literal's type.
        let hint = matches!(usage, Use::ArrayLiteral | Use::MapLiteral).then_some(target);
        let mut operand = self.expr(x, hint);
        self.assign_to(&mut operand, Some(target), usage)
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

/// gc's word for the operation of an overflowing constant.
fn op_name(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "addition ",
        BinaryOp::Sub => "subtraction ",
        BinaryOp::Xor => "bitwise XOR ",
        BinaryOp::Mul => "multiplication ",
        BinaryOp::Shl => "shift ",
        _ => "",
    }
}
