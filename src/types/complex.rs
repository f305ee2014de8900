//! The built-in functions of complex numbers: complex, real, imag (the Go spec, "Manipulating complex numbers").
//!
//! Enters: operands. Leaves: an operand, a constant one if its arguments are. Not here: arithmetic on constants,
//! which `constant` does.

use super::check::Checker;
use super::info::*;
use super::model::*;
use super::operand::Operand;
use super::universe::builtin_name;
use crate::diagnostic::{NumberProblem, TypeProblem};
use crate::syntax::ast::*;

impl<'e> Checker<'_> {
    pub fn number_error(&mut self, at: crate::source::Span, problem: NumberProblem) {
        self.error(at, TypeProblem::Number(problem));
    }

    /// `complex(re, im)`.
    pub fn complex(&mut self, x: &'e Expr, given: Vec<Operand<'e>>) -> Operand<'e> {
        let Ok([mut re, mut im]) = <[Operand; 2]>::try_from(given) else { return self.bad(x) };
        if !self.common_float(&mut re, &mut im) {
            return self.bad(x);
        }
        if re.ty != im.ty {
            let (left, right) = (self.text(re.ty), self.text(im.ty));
            let text = self.source_text(x);
            self.number_error(re.expr.span, NumberProblem::ComplexMismatch { text, left, right });
            return self.bad(x);
        }
        let of = |b| match b {
            Basic::Float32 => Some(Basic::Complex64),
            Basic::Float64 => Some(Basic::Complex128),
            Basic::UntypedFloat => Some(Basic::UntypedComplex),
            _ => None,
        };
        let Some(ty) = self.basic_result(&re, Builtin::Complex, of) else {
            let ty = self.text(re.ty);
            self.number_error(re.expr.span, NumberProblem::NotFloats { ty });
            return self.bad(x);
        };
        if let (Mode::Const, Mode::Const, Some(re), Some(im)) = (re.mode, im.mode, re.value, im.value)
            && let (Some(re), Some(im)) = (re.to_float(), im.to_float())
        {
            let value = Some(Const::Complex(Box::new([re, im])));
            return Operand { expr: x, mode: Mode::Const, ty, value, nth: None };
        }
        self.result(x, Mode::Value, ty)
    }

    /// Brings untyped arguments of complex to one floating-point type; false after an error.
    fn common_float(&mut self, re: &mut Operand<'e>, im: &mut Operand<'e>) -> bool {
        let float64 = self.table.basic(Basic::Float64);
        let targets = match (self.untyped(re.ty), self.untyped(im.ty)) {
            (false, false) => [None, None],
            (true, false) => [Some(im.ty), None],
            (false, true) => [None, Some(re.ty)],
            (true, true) if re.mode == Mode::Const && im.mode == Mode::Const => {
                for part in [re, im] {
                    if part.value.as_ref().is_some_and(|v| v.to_float().is_some()) {
                        part.ty = self.t.untyped_float;
                    }
                }
                return true;
            }
            (true, true) => [Some(float64), Some(float64)],
        };
        for (part, target) in [re, im].into_iter().zip(targets) {
            let Some(target) = target else { continue };
            if let Err(unfit) = self.convert_untyped(part, target) {
                self.unrepresentable(&part.clone(), target, unfit);
                return false;
            }
        }
        true
    }

    /// `real(z)`, `imag(z)`.
    pub fn part(&mut self, x: &'e Expr, builtin: Builtin, mut z: Operand<'e>) -> Operand<'e> {
        if self.untyped(z.ty) {
            if z.mode == Mode::Const {
                if self.is_basic(z.ty, Basic::is_numeric) {
                    z.ty = self.t.untyped_complex;
                }
            } else {
                let complex = self.t.complex128;
                if let Err(unfit) = self.convert_untyped(&mut z, complex) {
                    self.unrepresentable(&z, complex, unfit);
                    return self.bad(x);
                }
            }
        }
        let of = |b| match b {
            Basic::Complex64 => Some(Basic::Float32),
            Basic::Complex128 => Some(Basic::Float64),
            Basic::UntypedComplex => Some(Basic::UntypedFloat),
            _ => None,
        };
        let Some(ty) = self.basic_result(&z, builtin, of) else {
            let (ty, imag) = (self.text(z.ty), builtin == Builtin::Imag);
            self.number_error(z.expr.span, NumberProblem::NotComplex { ty, imag });
            return self.bad(x);
        };
        let parts = z.value.as_ref().filter(|_| z.mode == Mode::Const).and_then(Const::to_complex);
        match parts.map(|p| *p) {
            Some([re, im]) => {
                let value = Some(if builtin == Builtin::Real { re } else { im });
                Operand { expr: x, mode: Mode::Const, ty, value, nth: None }
            }
            None => self.result(x, Mode::Value, ty),
        }
    }

    /// The type that a builtin makes of its argument's; of a type parameter another one, which Go does not have yet.
    fn basic_result(
        &mut self,
        arg: &Operand,
        builtin: Builtin,
        of: fn(Basic) -> Option<Basic>,
    ) -> Option<TypeId> {
        let Some(param) = self.table.param(arg.ty).cloned() else {
            let basic = of(self.basic_of(arg.ty)?)?;
            return Some(self.table.basic(basic));
        };
        let terms = self.table.terms(arg.ty).filter(|t| !t.is_empty())?;
        let mut union = Vec::new();
        for term in terms {
            let basic = of(self.basic_of(term.ty)?)?;
            union.push(Term { tilde: term.tilde, ty: self.table.basic(basic) });
        }
        let (what, name) = (self.describe(arg), builtin_name(builtin));
        self.soft_error(arg.expr.span, TypeProblem::Number(NumberProblem::OfParam { what, name }));
        let bound = Interface { methods: Vec::new(), unions: vec![union], comparable: false };
        let bound = self.table.intern(Type::Interface(bound));
        Some(self.table.new_param(param.name, bound, param.decl))
    }
}
