//! Calls, conversions and built-in functions (the Go spec, "Calls", "Conversions", "Built-in functions").

use super::check::Checker;
use super::constant;
use super::generic::Generic;
use super::infer::Known;
use super::info::*;
use super::model::*;
use super::operand::Operand;
use super::print::basic_text;
use crate::diagnostic::{GenericProblem, Problem, TypeProblem, Use};
use crate::source::Span;
use crate::syntax::ast::*;

impl<'e> Checker<'_> {
    pub fn result(&self, expr: &'e Expr, mode: Mode, ty: TypeId) -> Operand<'e> {
        Operand { expr, mode, ty, value: None, nth: None }
    }

    pub fn call(
        &mut self,
        x: &'e Expr,
        fun: &'e Expr,
        args: &'e [Expr],
        dots: bool,
        rparen: Span,
    ) -> Operand<'e> {
        let f = self.raw(fun, None);
        match f.mode {
            Mode::Type if self.uninstantiated(fun, f.ty) => {
                self.needs_arguments(fun, f.ty);
                self.use_all(args);
                return self.bad(x);
            }
            Mode::Type => return self.conversion(x, f.ty, args, dots, rparen),
            Mode::Builtin(builtin) => return self.builtin(x, builtin, args, dots),
            _ => {}
        }
        let f = self.single(f);
        if self.is_invalid(f.ty) {
            self.use_all(args);
            return self.bad(x);
        }
        if self.has_no_underlying(f.ty) {
            self.use_all(args);
            return self.bad(x);
        }
        let Type::Func(sig) = self.core(f.ty) else {
            let (what, ty) = (self.describe(&f), self.text(f.ty));
            let problem = match self.is_param(f.ty) {
                true => TypeProblem::NoSpecificFunction { what },
                false => TypeProblem::NotAFunction { what, ty },
            };
            self.error(x.span, problem);
            self.use_all(args);
            return self.bad(x);
        };
        let generic = self.generic_of(fun).cloned();
        let sig = match self.arguments(x, sig, generic.as_ref(), dots) {
            Some(sig) => sig,
            None if generic.is_some() => return self.bad(x),
            None => match self.core(f.ty) {
                Type::Func(sig) => sig,
                _ => return self.bad(x),
            },
        };
        match sig.results.as_slice() {
            [] => {
                let empty = self.t.empty;
                self.result(x, Mode::NoValue, empty)
            }
            [only] => self.result(x, Mode::Value, *only),
            _ => {
                let ty = self.table.intern(Type::Tuple(sig.results));
                self.result(x, Mode::Value, ty)
            }
        }
    }

    /// Evaluates expressions whose context is already wrong, so that their names count as used.
    pub fn use_all(&mut self, args: &'e [Expr]) {
        for arg in args {
            self.raw(arg, None);
        }
    }

    /// Arguments as operands: those given, or the results of the one call given.
    pub fn operands(&mut self, args: &'e [Expr]) -> Vec<Operand<'e>> {
        let [only] = args else {
            return args.iter().map(|a| self.generic_expr(a, None)).collect();
        };
        let x = self.raw(only, None);
        if let (Mode::Value, Type::Tuple(list)) = (x.mode, self.table.get(x.ty)) {
            return list.iter().map(|ty| Operand { ty: *ty, ..x.clone() }).collect();
        }
        vec![self.single(x)]
    }

    /// Checks a call's arguments; the signature of what is called, instantiated. None after an error.
    fn arguments(
        &mut self,
        call: &'e Expr,
        mut sig: Signature,
        generic: Option<&Generic>,
        dots: bool,
    ) -> Option<Signature> {
        let ExprKind::Call { fun, args, rparen, pos, .. } = &call.kind else { return None };
        let mut given = self.operands(args);
        self.argument_count(fun, &sig, &given, args, dots, *rparen)?;
        if generic.is_some() || given.iter().any(|g| self.generic_of(g.expr).is_some()) {
            sig = self.inferred_call((fun, *pos), sig, generic, &mut given, dots)?;
        }
        let usage = Use::Argument { name: self.source_text(fun) };
        let formals = self.formals(&sig, given.len(), dots);
        for (i, (x, target)) in given.iter_mut().zip(formals).enumerate() {
            let before = self.errors.len();
            // The literal was checked without knowing what it is for.
            self.assign_to(x, Some(target), &usage);
            self.with_parameter_names(before, fun, i, target);
        }
        Some(sig)
    }

    /// An argument that does not suit is told with the parameter's type as it is declared.
    fn with_parameter_names(&mut self, before: usize, fun: &Expr, i: usize, target: TypeId) {
        if self.errors.len() == before || !matches!(self.table.get(target), Type::Func(_)) {
            return;
        }
        let tree = self.parameter_tree(fun, i);
        let named = self.text_as_written(target, tree.as_ref());
        if let Some(error) = self.errors.last_mut()
            && let Problem::Type(TypeProblem::CannotUse { ty, .. }) = &mut error.problem
        {
            *ty = named;
        }
    }

    /// The parameters' types, one for each argument.
    fn formals(&self, sig: &Signature, count: usize, dots: bool) -> Vec<TypeId> {
        let last = sig.params.len().saturating_sub(1);
        let formal = |i: usize| match sig.variadic && !dots && i >= last {
            true => self.elem(sig.params[last]),
            false => sig.params[i.min(last)],
        };
        (0..count).map(formal).collect()
    }

    /// A call with a generic function, or with generic functions among its arguments: their type arguments.
    fn inferred_call(
        &mut self,
        (fun, place): (&'e Expr, Span),
        sig: Signature,
        generic: Option<&Generic>,
        args: &mut [Operand<'e>],
        dots: bool,
    ) -> Option<Signature> {
        let mut params: Vec<TypeId> = Vec::new();
        let mut given: Vec<Option<TypeId>> = Vec::new();
        let mut formals = self.formals(&sig, args.len(), dots);
        if let Some(generic) = generic {
            params = self.renamed(generic);
            let map: Vec<_> = generic.params.iter().copied().zip(params.iter().copied()).collect();
            formals = formals.into_iter().map(|f| self.table.substitute(f, &map)).collect();
            given = (0..params.len()).map(|i| generic.given.get(i).copied()).collect();
        }
        let own = params.len();
        let mut functions: Vec<(usize, Generic)> = Vec::new();
        for (i, arg) in args.iter_mut().enumerate() {
            let Some(function) = self.generic_of(arg.expr).cloned() else { continue };
            let fresh = self.renamed(&function);
            let map: Vec<_> = function.params.iter().copied().zip(fresh.iter().copied()).collect();
            arg.ty = self.table.substitute(function.sig, &map);
            given.extend((0..fresh.len()).map(|i| function.given.get(i).copied()));
            params.extend(fresh);
            functions.push((i, function));
        }
        let known = Known { at: place, params, given, formals, args, reverse: None, callee: Some(fun) };
        let found = match self.infer(known) {
            Ok(found) => found,
            Err(fault) => {
                if let Some((at, why)) = fault.map(|f| *f) {
                    let call = Some(self.source_text(fun));
                    self.generic_error(at, GenericProblem::CannotInfer { call, why });
                }
                return None;
            }
        };
        let mut from = own;
        for (i, function) in functions {
            let to = from + function.params.len();
            let ty = self.instance_of(&function, found[from..to].to_vec(), place);
            self.settle_function(args[i].expr, ty);
            args[i].ty = ty;
            from = to;
        }
        let Some(generic) = generic else { return Some(sig) };
        let ty = self.instance_of(generic, found[..own].to_vec(), place);
        self.settle_function(fun, ty);
        match self.table.get(ty).clone() {
            Type::Func(sig) => Some(sig),
            _ => None,
        }
    }

    fn argument_count(
        &mut self,
        fun: &Expr,
        sig: &Signature,
        given: &[Operand<'e>],
        args: &'e [Expr],
        dots: bool,
        rparen: Span,
    ) -> Option<()> {
        let params = &sig.params;
        let count = given.len();
        if dots && args.len() == 1 && count > 1 {
            let what = self.source_text(&args[0]);
            self.error(args[0].span, TypeProblem::DotsWithTuple { count, what });
            return None;
        }
        if dots && !sig.variadic {
            let at = args.last().map_or(rparen, |a| a.span);
            let name = self.source_text(fun);
            self.error(at, TypeProblem::DotsNonVariadic { name });
            return None;
        }
        let enough = if sig.variadic && !dots { count + 1 >= params.len() } else { count == params.len() };
        let too_many = count > params.len() && (!sig.variadic || dots);
        if !enough || too_many {
            let at = match given.get(params.len()).filter(|_| too_many) {
                Some(extra) => extra.expr.span,
                None => given.last().map_or(fun.span, |g| g.expr.span),
            };
            let problem = TypeProblem::ArgumentCount {
                name: self.source_text(fun),
                many: too_many,
                have: self.summary(given, dots),
                want: self.wanted(sig),
            };
            self.error(at, problem);
            return None;
        }
        Some(())
    }

    pub fn elem(&self, slice: TypeId) -> TypeId {
        match self.under(slice) {
            Type::Slice(elem) => *elem,
            _ => self.t.invalid,
        }
    }

    /// `(number, string, T)`: the types of values, as messages about counts show them.
    pub fn summary(&self, given: &[Operand], dots: bool) -> String {
        let text = |x: &Operand| match self.table.get(x.ty) {
            _ if x.mode == Mode::Nil => "nil".to_string(),
            Type::Basic(Basic::Invalid) => "unknown type".to_string(),
            Type::Basic(b) if b.is_untyped() && b.is_numeric() => "number".to_string(),
            Type::Basic(b) if b.is_untyped() => basic_text(*b).trim_start_matches("untyped ").to_string(),
            _ => self.text(x.ty),
        };
        let dots = if dots { "..." } else { "" };
        format!("({}{dots})", given.iter().map(text).collect::<Vec<_>>().join(", "))
    }

    fn wanted(&self, sig: &Signature) -> String {
        let mut list: Vec<String> = sig.params.iter().map(|p| self.text(*p)).collect();
        if sig.variadic
            && let Some(last) = list.last_mut()
        {
            *last = format!("...{}", self.text(self.elem(sig.params[sig.params.len() - 1])));
        }
        format!("({})", list.join(", "))
    }

    fn conversion(
        &mut self,
        x: &'e Expr,
        ty: TypeId,
        args: &'e [Expr],
        dots: bool,
        rparen: Span,
    ) -> Operand<'e> {
        if self.is_invalid(ty) {
            self.use_all(args);
            return self.bad(x);
        }
        let [arg] = args else {
            self.use_all(args);
            let many = !args.is_empty();
            let at = args.last().map_or(rparen, |a| a.span);
            let text = self.text(ty);
            self.error(at, TypeProblem::ConversionCount { ty: text, many });
            return self.bad(x);
        };
        let mut operand = self.generic_expr(arg, None);
        if dots {
            let text = self.text(ty);
            self.error(arg.span, TypeProblem::DotsInConversion { ty: text });
            return self.bad(x);
        }
        if self.is_invalid(operand.ty) {
            return self.bad(x);
        }
        if let Some(false) | Some(true) = self.table.only_constraint(ty) {
            let ty = self.text(ty);
            self.generic_error(x.span, GenericProblem::ConstraintInConversion { ty });
            return self.bad(x);
        }
        if self.generic_of(operand.expr).is_some()
            && !self.instantiate_for(&mut operand, Some(ty), &Use::Conversion)
        {
            return self.bad(x);
        }
        if operand.mode == Mode::Const && self.is_param(ty) {
            return self.constant_to_param(x, ty, operand);
        }
        if operand.mode == Mode::Const
            && let Some(basic) = self.basic_of(ty)
        {
            return self.constant_conversion(x, ty, basic, operand);
        }
        if !self.convertible(&operand, ty) {
            let (what, text) = (self.describe(&operand), self.text(ty));
            let misfit = self.is_interface(ty).then(|| self.why_not(operand.ty, ty).map(Box::new)).flatten();
            self.error(operand.expr.span, TypeProblem::CannotConvert { what, ty: text, misfit });
            return self.bad(x);
        }
        if self.untyped(operand.ty) {
            // A constant keeps its default type where the target cannot hold it (an interface, []byte).
            let numeric = self.basic_of(ty).is_some();
            let nil = operand.mode == Mode::Nil;
            if operand.mode != Mode::Const && !nil && !self.is_interface(ty) {
                // A shift without a type, or a comparison: the conversion gives it.
                self.finalize(operand.expr, ty);
                return self.result(x, Mode::Value, ty);
            }
            let target = if numeric || nil { ty } else { self.default_type(operand.ty) };
            let _ = self.convert_untyped(&mut operand, target);
        }
        self.result(x, Mode::Value, ty)
    }

    /// A constant must fit each type that a type parameter may stand for; the result is no constant.
    fn constant_to_param(&mut self, x: &'e Expr, ty: TypeId, mut operand: Operand<'e>) -> Operand<'e> {
        let integer = self.is_basic(operand.ty, Basic::is_integer);
        let string = self.is_basic(operand.ty, Basic::is_string);
        let fits = self.table.all_types(ty, |t| match self.under(t) {
            Type::Basic(b) => {
                operand.value.as_ref().and_then(|v| constant::represent(v, *b)).is_some()
                    || integer && b.is_string()
            }
            Type::Slice(e) => string && matches!(self.basic_of(*e), Some(Basic::Uint8 | Basic::Int32)),
            _ => false,
        });
        if !fits {
            let (what, text) = (self.describe(&operand), self.text(ty));
            self.error(operand.expr.span, TypeProblem::CannotConvert { what, ty: text, misfit: None });
            return self.bad(x);
        }
        if self.untyped(operand.ty) {
            let target = self.default_type(operand.ty);
            if self.implicit(&operand, target).is_ok() {
                let _ = self.convert_untyped(&mut operand, target);
            }
        }
        self.result(x, Mode::Value, ty)
    }

    fn constant_conversion(
        &mut self,
        x: &'e Expr,
        ty: TypeId,
        basic: Basic,
        mut operand: Operand<'e>,
    ) -> Operand<'e> {
        let integer = self.is_basic(operand.ty, Basic::is_integer);
        if basic.is_string() && integer {
            let code = operand.value.as_ref().and_then(Const::to_int).and_then(|v| u32::try_from(v).ok());
            let rune = code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
            self.default_operand(&mut operand);
            let value = Some(Const::Str(rune.to_string().as_bytes().into()));
            return Operand { expr: x, mode: Mode::Const, ty, value, nth: None };
        }
        let value = operand.value.as_ref().and_then(|v| constant::represent(v, basic));
        if let Some(value) = value {
            if self.untyped(operand.ty) {
                let _ = self.convert_untyped(&mut operand, ty);
            }
            return Operand { expr: x, mode: Mode::Const, ty, value: Some(value), nth: None };
        }
        let text = self.text(ty);
        if integer && basic.is_integer() {
            let value = operand.value.as_ref().map(super::operand::const_text).unwrap_or_default();
            self.error(operand.expr.span, TypeProblem::ConversionOverflows { value, ty: text });
        } else {
            let what = self.describe(&operand);
            self.error(operand.expr.span, TypeProblem::CannotConvert { what, ty: text, misfit: None });
        }
        self.bad(x)
    }
}
