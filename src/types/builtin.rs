//! Built-in functions (the Go spec, "Built-in functions").

use super::check::Checker;
use super::constant;
use super::info::*;
use super::model::*;
use super::operand::Operand;
use super::universe::builtin_name;
use crate::diagnostic::{BuiltinMisuse, TypeProblem, Use};
use crate::syntax::ast::*;

impl<'e> Checker<'_> {
    pub fn builtin(&mut self, x: &'e Expr, builtin: Builtin, args: &'e [Expr], dots: bool) -> Operand<'e> {
        use Builtin::*;
        let name = builtin_name(builtin);
        if dots && builtin != Append {
            self.use_all(args);
            let problem = TypeProblem::DotsWithBuiltin { name };
            self.error(x.span, problem);
            return self.bad(x);
        }
        let (min, max) = match builtin {
            Append => (1, usize::MAX),
            Min | Max => (1, usize::MAX),
            Print | Println => (0, usize::MAX),
            Recover => (0, 0),
            Make => (1, 3),
            Complex | Copy | Delete => (2, 2),
            Cap | Clear | Close | Imag | Len | New | Panic | Real => (1, 1),
        };
        // make and new take a type first.
        let mut given = match builtin {
            Make | New => Vec::new(),
            _ => self.operands(args),
        };
        let count = if matches!(builtin, Make | New) { args.len() } else { given.len() };
        if count < min || count > max {
            let text = self.source_text(x);
            let problem = TypeProblem::BuiltinCount {
                text,
                many: count > max,
                expected: if count < min { min } else { max },
                found: count,
            };
            self.error(x.span, problem);
            return self.bad(x);
        }
        if given.iter().any(|g| self.is_invalid(g.ty)) {
            return self.bad(x);
        }
        let int = self.t.int;
        let empty = self.t.empty;
        match builtin {
            Append => self.append(x, args, given, dots),
            Cap | Len => self.len_or_cap(x, builtin, given.remove(0)),
            Clear if self.is_param(given[0].ty) => {
                let fits = self
                    .table
                    .all_types(given[0].ty, |t| matches!(self.under(t), Type::Map { .. } | Type::Slice(_)));
                match fits {
                    true => self.result(x, Mode::NoValue, empty),
                    false => self.misuse(x, &given[0], BuiltinMisuse::Clear),
                }
            }
            Clear => match self.under(given[0].ty) {
                Type::Map { .. } | Type::Slice(_) => self.result(x, Mode::NoValue, empty),
                _ => self.misuse(x, &given[0], BuiltinMisuse::Clear),
            },
            Close => match self.core(given[0].ty) {
                Type::Chan { dir: ChanDir::Recv, .. } => {
                    self.misuse(x, &given[0], BuiltinMisuse::CloseReceiveOnly)
                }
                Type::Chan { .. } => self.result(x, Mode::NoValue, empty),
                _ => self.misuse(x, &given[0], BuiltinMisuse::CloseNonChannel),
            },
            Complex => self.complex(x, given),
            Imag | Real => self.part(x, builtin, given.remove(0)),
            Copy => self.copy(x, given),
            Delete => {
                let Type::Map { key, .. } = self.core(given[0].ty) else {
                    return self.misuse(x, &given[0], BuiltinMisuse::DeleteNonMap);
                };
                self.assign_to(&mut given[1], Some(key), &Use::Argument { name: "delete".into() });
                self.result(x, Mode::NoValue, empty)
            }
            Make => self.make(x, args),
            Max | Min => self.min_max(x, builtin, given),
            New => {
                let operand = self.raw(&args[0], None);
                let ty = if operand.mode == Mode::Type {
                    self.var_type(&args[0])
                } else {
                    // new(x) points to a new variable with that value.
                    let mut value = self.single(operand);
                    self.assign_to(&mut value, None, &Use::Argument { name: "new".into() });
                    value.ty
                };
                if self.is_invalid(ty) {
                    return self.bad(x);
                }
                let ty = self.table.intern(Type::Pointer(ty));
                self.result(x, Mode::Value, ty)
            }
            Panic => {
                let any = self.t.any;
                self.assign_to(&mut given[0], Some(any), &Use::Argument { name: "panic".into() });
                self.result(x, Mode::NoValue, empty)
            }
            Print | Println => {
                for g in &mut given {
                    self.assign_to(g, None, &Use::Argument { name: name.into() });
                }
                self.result(x, Mode::NoValue, empty)
            }
            Recover => {
                let any = self.t.any;
                let _ = int;
                self.result(x, Mode::Value, any)
            }
        }
    }

    pub fn misuse(&mut self, x: &'e Expr, operand: &Operand, misuse: BuiltinMisuse) -> Operand<'e> {
        let what = self.describe(operand);
        self.error(operand.expr.span, TypeProblem::BuiltinMisuse { what, misuse });
        self.bad(x)
    }

    pub fn append(
        &mut self,
        x: &'e Expr,
        args: &'e [Expr],
        mut given: Vec<Operand<'e>>,
        dots: bool,
    ) -> Operand<'e> {
        let slice = given[0].ty;
        let Type::Slice(elem) = self.core_bytes(slice) else {
            let what =
                if given[0].mode == Mode::Nil { "untyped nil".into() } else { self.describe(&given[0]) };
            self.error(given[0].expr.span, TypeProblem::AppendToNonSlice { what });
            return self.bad(x);
        };
        if given[0].mode == Mode::Nil {
            self.error(given[0].expr.span, TypeProblem::AppendToNonSlice { what: "untyped nil".into() });
            return self.bad(x);
        }
        let usage = Use::Argument { name: "append".into() };
        if dots {
            let [_, last] = given.as_mut_slice() else {
                let problem = TypeProblem::DotsNonVariadic { name: "append".into() };
                self.error(args.last().map_or(x.span, |a| a.span), problem);
                return self.bad(x);
            };
            let bytes = matches!(self.basic_of(elem), Some(Basic::Uint8));
            let text = self.table.core_or_string(last.ty).is_some_and(|t| self.is_basic(t, Basic::is_string));
            if bytes && text {
                self.default_operand(last);
            } else {
                let target = self.table.intern(Type::Slice(elem));
                self.assign_to(last, Some(target), &usage);
            }
        } else {
            for g in given.iter_mut().skip(1) {
                self.assign_to(g, Some(elem), &usage);
            }
        }
        self.result(x, Mode::Value, slice)
    }

    pub fn len_or_cap(&mut self, x: &'e Expr, builtin: Builtin, mut operand: Operand<'e>) -> Operand<'e> {
        let int = self.t.int;
        let is_len = builtin == Builtin::Len;
        if self.is_param(operand.ty) {
            return self.len_of_param(x, builtin, operand);
        }
        let under = match self.under(operand.ty).clone() {
            Type::Pointer(p) if matches!(self.under(p), Type::Array { .. }) => self.under(p).clone(),
            other => other,
        };
        let fine = match &under {
            Type::Basic(b) => b.is_string() && is_len,
            Type::Array { .. } | Type::Slice(_) | Type::Chan { .. } => true,
            Type::Map { .. } => is_len,
            _ => false,
        };
        if !fine || operand.mode == Mode::Nil {
            let name = builtin_name(builtin);
            return self.misuse(x, &operand, BuiltinMisuse::LenOrCap { name });
        }
        let constant = match (&under, &operand.value) {
            (Type::Basic(_), Some(Const::Str(s))) => Some(s.len() as i64),
            (Type::Array { len, .. }, _) if !has_call_or_receive(operand.expr) => Some(*len),
            _ => None,
        };
        self.default_operand(&mut operand);
        match constant {
            Some(n) => Operand { expr: x, mode: Mode::Const, ty: int, value: Some(Const::int(n)), nth: None },
            None => self.result(x, Mode::Value, int),
        }
    }

    pub fn len_of_param(&mut self, x: &'e Expr, builtin: Builtin, operand: Operand<'e>) -> Operand<'e> {
        let is_len = builtin == Builtin::Len;
        let fits = self.table.all_types(operand.ty, |t| match self.under(t) {
            Type::Basic(b) => b.is_string() && is_len,
            Type::Array { .. } | Type::Slice(_) | Type::Chan { .. } => true,
            Type::Map { .. } => is_len,
            Type::Pointer(p) => matches!(self.under(*p), Type::Array { .. }),
            _ => false,
        });
        if !fits {
            return self.misuse(x, &operand, BuiltinMisuse::LenOrCap { name: builtin_name(builtin) });
        }
        let int = self.t.int;
        self.result(x, Mode::Value, int)
    }

    /// The core type, where byte slices and strings may be mixed: then a byte slice.
    pub fn core_bytes(&mut self, ty: TypeId) -> Type {
        if !self.is_param(ty) || self.table.core(ty).is_some() {
            return self.core(ty);
        }
        match self.table.core_or_string(ty) {
            Some(_) => Type::Slice(self.t.uint8),
            None => Type::Basic(Basic::Invalid),
        }
    }

    pub fn copy(&mut self, x: &'e Expr, mut given: Vec<Operand<'e>>) -> Operand<'e> {
        let int = self.t.int;
        let mut elems = Vec::new();
        for (i, g) in given.iter_mut().enumerate() {
            let core = self.table.core_or_string(g.ty).unwrap_or(self.t.invalid);
            match *self.table.get(core) {
                Type::Slice(elem) if g.mode != Mode::Nil => elems.push(elem),
                Type::Basic(b) if i == 1 && b.is_string() => {
                    let uint8 = self.t.uint8;
                    elems.push(uint8);
                }
                _ => {
                    let what = if g.mode == Mode::Nil { "untyped nil".into() } else { self.describe(g) };
                    self.error(g.expr.span, TypeProblem::CopyNonSlice { what });
                    return self.bad(x);
                }
            }
        }
        let same = self.table.underlying(elems[0]) == self.table.underlying(elems[1])
            && (elems[0] == elems[1] || self.basic_of(elems[0]) == Some(Basic::Uint8));
        if !same {
            let (to, from) = (self.describe(&given[0]), self.describe(&given[1]));
            let (to_elem, from_elem) = (self.text(elems[0]), self.text(elems[1]));
            self.error(given[0].expr.span, TypeProblem::CopyMismatch { to, from, to_elem, from_elem });
            return self.bad(x);
        }
        self.default_operand(&mut given[1]);
        self.result(x, Mode::Value, int)
    }

    pub fn make(&mut self, x: &'e Expr, args: &'e [Expr]) -> Operand<'e> {
        let ty = self.var_type(&args[0]);
        if self.is_invalid(ty) {
            self.use_all(&args[1..]);
            return self.bad(x);
        }
        let min = match self.core(ty) {
            Type::Slice(_) => 2,
            Type::Map { .. } | Type::Chan { .. } => 1,
            _ => {
                let what = self.source_text(&args[0]);
                self.error(args[0].span, TypeProblem::CannotMake { what });
                return self.bad(x);
            }
        };
        if args.len() < min || args.len() > min + 1 {
            self.use_all(&args[1..]);
            let text = self.source_text(x);
            self.error(x.span, TypeProblem::MakeCount { text, min, found: args.len() });
            return self.bad(x);
        }
        let mut sizes = Vec::new();
        for arg in &args[1..] {
            // A size may be a floating-point constant with an integer value.
            if let Some(Some(v)) = self.index_value(arg, None, "index") {
                sizes.push(v);
            }
        }
        if let [len, cap] = sizes[..]
            && len > cap
        {
            self.error(args[1].span, TypeProblem::LengthAndCapacitySwapped);
        }
        self.result(x, Mode::Value, ty)
    }

    pub fn min_max(&mut self, x: &'e Expr, builtin: Builtin, given: Vec<Operand<'e>>) -> Operand<'e> {
        let op = if builtin == Builtin::Min { BinaryOp::Lt } else { BinaryOp::Gt };
        if let Some(g) = given.iter().find(|g| g.mode == Mode::Nil || !self.ordered(g.ty)) {
            return self.misuse(x, &g.clone(), BuiltinMisuse::CannotBeOrdered);
        }
        let mut typed = given.iter().filter(|g| !self.untyped(g.ty));
        if let Some(first) = typed.next().cloned() {
            if let Some(other) = typed.find(|g| g.ty != first.ty).cloned() {
                let problem = TypeProblem::MinMaxMismatch {
                    left: self.text(first.ty),
                    right: self.text(other.ty),
                    of: self.source_text(other.expr),
                };
                self.error(other.expr.span, problem);
                return self.bad(x);
            }
            let mut all_constant = true;
            let mut best: Option<Const> = None;
            for mut g in given {
                if let Err(unfit) = self.convert_untyped(&mut g, first.ty) {
                    self.unrepresentable(&g, first.ty, unfit);
                    return self.bad(x);
                }
                all_constant &= g.mode == Mode::Const;
                best = better(best, g.value, op);
            }
            return match best.filter(|_| all_constant) {
                Some(value) => {
                    Operand { expr: x, mode: Mode::Const, ty: first.ty, value: Some(value), nth: None }
                }
                None => self.result(x, Mode::Value, first.ty),
            };
        }
        // Untyped: the largest kind.
        let constant = given.iter().all(|g| g.mode == Mode::Const);
        let mut ty = given[0].ty;
        let mut best = None;
        for g in &given {
            match self.implicit(&Operand { ty, ..g.clone() }, g.ty) {
                Ok((larger, _)) => ty = larger,
                Err(_) => {
                    let (left, right) = (self.text(ty), self.text(g.ty));
                    let of = self.source_text(g.expr);
                    self.error(g.expr.span, TypeProblem::MinMaxMismatch { left, right, of });
                    return self.bad(x);
                }
            }
            best = better(best, g.value.clone(), op);
        }
        if constant {
            return Operand { expr: x, mode: Mode::Const, ty, value: best, nth: None };
        }
        // A shift that is no constant: as a value it has its default type.
        let ty = self.default_type(ty);
        for mut g in given {
            if let Err(unfit) = self.convert_untyped(&mut g, ty) {
                self.unrepresentable(&g, ty, unfit);
                return self.bad(x);
            }
        }
        self.result(x, Mode::Value, ty)
    }
}

fn better(best: Option<Const>, value: Option<Const>, op: BinaryOp) -> Option<Const> {
    let (Some(a), Some(b)) = (&best, &value) else { return best.or(value) };
    let less = constant::compare(b, a).is_some_and(|o| o.is_lt());
    let wins = if op == BinaryOp::Lt { less } else { constant::compare(b, a).is_some_and(|o| o.is_gt()) };
    if wins { value } else { best }
}

/// Whether evaluating an expression could have an effect: then the length of its array is not a constant.
fn has_call_or_receive(x: &Expr) -> bool {
    match &x.kind {
        ExprKind::Call { .. } | ExprKind::Unary { op: UnaryOp::Recv, .. } => true,
        ExprKind::Paren(x) | ExprKind::Star(x) => has_call_or_receive(x),
        ExprKind::Unary { x, .. } | ExprKind::Selector { x, .. } | ExprKind::TypeAssert { x, .. } => {
            has_call_or_receive(x)
        }
        ExprKind::Index { x, index, .. } => has_call_or_receive(x) || index.iter().any(has_call_or_receive),
        ExprKind::Composite { elems, .. } => elems.iter().any(|e| has_call_or_receive(&e.value)),
        _ => false,
    }
}
