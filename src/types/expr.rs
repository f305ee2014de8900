//! Expressions (the Go spec, "Expressions"): modes, types, constant values.

use super::check::Checker;
use super::constant;
use super::info::*;
use super::model::*;
use super::operand::{Operand, Unfit};
use crate::diagnostic::{GenericProblem, NumberProblem, TypeProblem, Use};
use crate::source::Span;
use crate::syntax::ast::*;

/// Characters of the longest number that is read.
const LONGEST_NUMBER: usize = 10_000;

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
        let operand = self.generic_expr(x, hint);
        let mut operand = operand;
        match self.instantiate_for(&mut operand, None, &Use::Assignment) {
            true => operand,
            false => self.bad(x),
        }
    }

    /// A single value, or a generic function whose type arguments the context may give.
    pub fn generic_expr(&mut self, x: &'e Expr, hint: Option<TypeId>) -> Operand<'e> {
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

    pub fn value(&self, expr: &'e Expr, mode: Mode, ty: TypeId) -> Operand<'e> {
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
        let operand = self.use_object(x, id);
        self.generic_function(x, x.id, id);
        operand
    }

    /// A generic function's name waits for type arguments.
    pub fn generic_function(&mut self, x: &'e Expr, key: NodeId, id: ObjectId) {
        if let ObjectKind::Func { recv: None } = self.object(id).kind
            && let Some(params) = self.info.type_params.get(&id).cloned()
        {
            let sig = self.object(id).ty;
            self.note_generic(x, key, &params, sig, Vec::new());
        }
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
        if value.len() > LONGEST_NUMBER && !matches!(kind, LitKind::Char | LitKind::String) {
            let text = self.source_text(x);
            self.error(x.span, TypeProblem::ExcessiveConstant { text });
            return self.bad(x);
        }
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
                let value = std::str::from_utf8(value).ok().and_then(constant::parse_imaginary);
                (self.t.untyped_complex, value)
            }
        };
        match value {
            Some(value) if !value.overflows() => {
                Operand { expr: x, mode: Mode::Const, ty, value: Some(value), nth: None }
            }
            Some(_) => {
                self.error(x.span, TypeProblem::ConstantOverflow { op: String::new() });
                self.bad(x)
            }
            None => {
                let text = self.source_text(x);
                self.number_error(x.span, NumberProblem::Malformed { text });
                self.bad(x)
            }
        }
    }

    fn star(&mut self, x: &'e Expr, inner: &'e Expr) -> Operand<'e> {
        let operand = self.raw(inner, None);
        if let Mode::Builtin(_) = operand.mode {
            let what = self.describe(&operand);
            self.error(inner.span, TypeProblem::CannotIndirect { what });
            return self.bad(x);
        }
        if self.is_invalid(operand.ty) {
            return self.bad(x);
        }
        if operand.mode == Mode::Type {
            if self.uninstantiated(inner, operand.ty) {
                self.needs_arguments(inner, operand.ty);
                return self.bad(x);
            }
            self.var_types.push((inner.span, operand.ty));
            let ty = self.table.intern(Type::Pointer(operand.ty));
            return self.value(x, Mode::Type, ty);
        }
        let operand = self.single(operand);
        if self.is_invalid(operand.ty) {
            return self.bad(x);
        }
        match self.core(operand.ty) {
            Type::Pointer(elem) if operand.mode != Mode::Nil => self.value(x, Mode::Variable, elem),
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
        let cause = match self.core(operand.ty) {
            Type::Chan { dir: ChanDir::Send, .. } => {
                TypeProblem::ReceiveFromSendOnly { ty: self.text(operand.ty), what: self.describe(&operand) }
            }
            Type::Chan { elem, .. } => return self.value(x, Mode::CommaOk, elem),
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
        if self.is_param(operand.ty) {
            let what = self.describe(&operand);
            self.generic_error(operand.expr.span, GenericProblem::ParamAsInterface { what, switch: false });
            self.typ(ty);
            return self.bad(x);
        }
        if !self.is_interface(operand.ty) {
            let what = self.describe(&operand);
            self.error(operand.expr.span, TypeProblem::AssertionOfNonInterface { what });
            self.typ(ty);
            return self.bad(x);
        }
        let target = self.var_type(ty);
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
        let mut operand = self.generic_expr(x, hint);
        self.assign_to(&mut operand, Some(target), usage)
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
