//! Assignments: how many values, to what, of which types (the Go spec, "Assignment statements").

use super::check::Checker;
use super::info::*;
use super::model::*;
use super::operand::Operand;
use crate::diagnostic::{Returned, TypeProblem, Use};
use crate::source::Span;
use crate::syntax::ast::*;

pub(super) fn unparen(mut x: &Expr) -> &Expr {
    while let ExprKind::Paren(inner) = &x.kind {
        x = inner;
    }
    x
}

impl<'e> Checker<'_> {
    /// The values for `count` variables; None (after an error) when they are not as many.
    pub fn values_for(
        &mut self,
        count: usize,
        values: &'e [Expr],
        left: Option<Span>,
    ) -> Option<Vec<Operand<'e>>> {
        let [only] = values else {
            let operands: Vec<Operand> = values.iter().map(|v| self.generic_expr(v, None)).collect();
            if operands.len() == count {
                return Some(operands);
            }
            if !operands.iter().any(|o| self.is_invalid(o.ty)) {
                self.assign_mismatch(count, values, left.unwrap_or_default());
            }
            return None;
        };
        let x = self.raw(only, None);
        if count == 1
            && !matches!(self.table.get(x.ty), Type::Tuple(l) if x.mode == Mode::Value && !l.is_empty())
        {
            return Some(vec![self.single(x)]);
        }
        if self.is_invalid(x.ty) && !matches!(x.mode, Mode::Builtin(_)) {
            return None;
        }
        match self.table.get(x.ty) {
            Type::Tuple(list) if x.mode == Mode::Value => {
                if list.len() == count {
                    let part = |(i, ty): (usize, &TypeId)| Operand { ty: *ty, nth: Some(i), ..x.clone() };
                    return Some(list.iter().enumerate().map(part).collect());
                }
                self.assign_mismatch(count, values, left.unwrap_or_default());
                return None;
            }
            _ => {}
        }
        if count == 2 && matches!(x.mode, Mode::CommaOk | Mode::MapIndex) {
            let ok = Operand { mode: Mode::Value, ty: self.t.untyped_bool, ..x.clone() };
            return Some(vec![x, ok]);
        }
        let x = self.single(x);
        if !self.is_invalid(x.ty) {
            self.assign_mismatch(count, values, left.unwrap_or_default());
        }
        None
    }

    /// `assignment mismatch: 2 variables but f returns 1 value`.
    pub fn assign_mismatch(&mut self, left: usize, values: &[Expr], _at: Span) {
        let returned = match values {
            [only] => match &unparen(only).kind {
                ExprKind::Call { fun, .. } => {
                    let count = match self.info.exprs.get(&only.id).map(|t| self.table.get(t.ty)) {
                        Some(Type::Tuple(list)) => list.len(),
                        _ => 1,
                    };
                    Returned::By { name: self.source_text(fun), count }
                }
                _ => Returned::Values(1),
            },
            _ => Returned::Values(values.len()),
        };
        let at = values.first().map_or(_at, |v| v.span);
        self.error(at, TypeProblem::AssignmentMismatch { left, returned });
    }

    pub fn assignment(&mut self, lhs: &'e [Expr], rhs: &'e [Expr]) {
        if rhs.len() != 1 && lhs.len() != rhs.len() {
            let before = self.errors.len();
            self.use_all(lhs);
            self.use_all(rhs);
            if self.errors.len() == before {
                self.assign_mismatch(lhs.len(), rhs, lhs.first().map_or(Span::default(), |l| l.span));
            }
            return;
        }
        let targets: Vec<Option<Option<TypeId>>> = lhs.iter().map(|l| self.target(l)).collect();
        // What is assigned to nothing is only looked at for what it uses.
        if lhs.len() > 1 && lhs.len() == rhs.len() && targets.contains(&None) {
            for (target, value) in targets.iter().zip(rhs) {
                match target {
                    None => {
                        self.raw(value, None);
                    }
                    Some(ty) => {
                        let mut x = self.generic_expr(value, None);
                        let usage = if ty.is_none() { Use::Blank } else { Use::Assignment };
                        self.assign_to(&mut x, *ty, &usage);
                    }
                }
            }
            return;
        }
        let Some(mut operands) = self.values_for(lhs.len(), rhs, lhs.first().map(|l| l.span)) else { return };
        let usage =
            if operands.len() > 1 && rhs.len() == 1 { Use::MultipleAssignment } else { Use::Assignment };
        for (target, x) in targets.into_iter().zip(&mut operands) {
            match target {
                Some(None) => {
                    self.assign_to(x, None, &Use::Blank);
                }
                Some(ty) => {
                    self.assign_to(x, ty, &usage);
                }
                None => {
                    if x.mode != Mode::Nil && !self.is_invalid(x.ty) {
                        self.default_operand(x);
                    }
                }
            }
        }
    }

    /// What may be assigned to a left side: Some(None) for the blank identifier, None after an error.
    fn target(&mut self, l: &'e Expr) -> Option<Option<TypeId>> {
        if let ExprKind::Name(name) = &unparen(l).kind {
            if name.is_blank() {
                return Some(None);
            }
            // Assigning to a variable is not a use of it.
            if let Some(id) = self.find(name)
                && let ObjectKind::Var { global: false, .. } = self.object(id).kind
            {
                let used = self.states[id.0 as usize].used;
                let x = self.expr(l, None);
                self.state(id).used = used;
                return (!self.is_invalid(x.ty)).then_some(Some(x.ty));
            }
        }
        let x = self.expr(l, None);
        if self.is_invalid(x.ty) {
            return None;
        }
        if matches!(x.mode, Mode::Variable | Mode::MapIndex) {
            return Some(Some(x.ty));
        }
        let text = self.source_text(x.expr);
        if let ExprKind::Selector { x: inner, .. } = &unparen(l).kind
            && self.info.exprs.get(&inner.id).is_some_and(|t| t.mode == Mode::MapIndex)
        {
            self.error(l.span, TypeProblem::FieldInMap { text });
            return None;
        }
        self.error(l.span, TypeProblem::CannotAssign { text });
        None
    }

    /// `a op= b`, `a++`.
    pub fn assign_op(&mut self, stmt: &'e Stmt, l: &'e Expr, op: BinaryOp, r: &'e Expr, pos: Span) {
        let a = self.expr(l, None);
        let b = self.expr(r, None);
        let x = self.binary_operands(l, op, a, b, pos, Some(l));
        let known = self.info.exprs.get(&l.id).map(|t| t.ty);
        let _ = stmt;
        let target = self.target(l);
        if self.is_invalid(x.ty) || known.is_none() {
            return;
        }
        if let Some(ty) = target {
            let mut x = x;
            self.assign_to(&mut x, ty, &Use::Assignment);
            // The left side's own entry stays what target() made of it.
            if let Some(ty) = ty {
                self.record(l.id, Mode::Variable, ty, None);
            }
        }
    }

    pub fn define(&mut self, lhs: &'e [Expr], rhs: &'e [Expr], pos: Span) {
        let invalid = self.t.invalid;
        let mut targets: Vec<Option<(ObjectId, bool)>> = Vec::new();
        let mut fresh: Vec<(Ident, ObjectId)> = Vec::new();
        let (mut any_new, mut faulty) = (false, false);
        for l in lhs {
            let ExprKind::Name(name) = &l.kind else {
                self.raw(l, None);
                let text = self.source_text(l);
                self.error(l.span, TypeProblem::NonNameDefine { text });
                faulty = true;
                targets.push(None);
                continue;
            };
            let ident = Ident { id: l.id, span: l.span, name: name.clone() };
            let before = |l: &&Expr| matches!(&l.kind, ExprKind::Name(n) if n == name);
            if !name.is_blank() && lhs.iter().take_while(|other| other.id != l.id).any(|o| before(&o)) {
                self.error(l.span, TypeProblem::RepeatedOnLeft { name: name.to_string() });
                faulty = true;
                targets.push(None);
                continue;
            }
            let here = self.scopes[self.scope.0].names.get(name).copied();
            match here {
                Some(id) if matches!(self.object(id).kind, ObjectKind::Var { .. }) => {
                    self.info.uses.insert(l.id, id);
                    let ty = self.object(id).ty;
                    self.record(l.id, Mode::Variable, ty, None);
                    targets.push(Some((id, false)));
                }
                Some(_) => {
                    let text = self.source_text(l);
                    self.error(l.span, TypeProblem::CannotAssignPlain { text });
                    targets.push(None);
                }
                None => {
                    let object = self.new_local(&ident, invalid);
                    any_new |= !name.is_blank();
                    self.info.defs.insert(l.id, object);
                    targets.push(Some((object, true)));
                    fresh.push((ident, object));
                }
            }
        }
        let mut operands = self.values_for(lhs.len(), rhs, lhs.first().map(|l| l.span));
        for ((target, x), l) in targets.iter().zip(operands.iter_mut().flatten()).zip(lhs) {
            match target {
                Some((object, true)) => {
                    self.init_var(*object, x, &Use::Assignment);
                    let ty = self.object(*object).ty;
                    self.record(l.id, Mode::Variable, ty, None);
                }
                Some((object, false)) => {
                    let ty = self.object(*object).ty;
                    self.assign_to(x, Some(ty), &Use::Assignment);
                }
                None => {}
            }
        }
        for (ident, object) in &fresh {
            if !ident.name.is_blank() {
                self.declare(ident, *object);
            }
        }
        if !any_new && !faulty {
            self.soft_error(pos, TypeProblem::NoNewVariables);
        }
    }

    pub fn return_stmt(&mut self, stmt: &'e Stmt, values: &'e [Expr]) {
        let Some(context) = self.func.clone() else { return };
        if values.is_empty() {
            if !context.named.is_empty() {
                return self.bare_return(stmt, &context.named);
            }
            if !context.results.is_empty() {
                self.return_count(stmt.span, &[], &context.results, false);
            }
            return;
        }
        let mut given = self.operands(values);
        if given.iter().any(|g| self.is_invalid(g.ty)) && given.len() != context.results.len() {
            return;
        }
        if given.len() != context.results.len() {
            let many = given.len() > context.results.len();
            let at = match given.get(context.results.len()).filter(|_| many) {
                Some(extra) => extra.expr.span,
                None => given.last().map_or(stmt.span, |g| g.expr.span),
            };
            return self.return_count(at, &given, &context.results, many);
        }
        for (x, ty) in given.iter_mut().zip(&context.results) {
            self.assign_to(x, Some(*ty), &Use::Return);
        }
    }

    fn return_count(&mut self, at: Span, given: &[Operand], wanted: &[TypeId], many: bool) {
        let have = self.summary(given, false);
        let want = wanted.iter().map(|t| self.text(*t)).collect::<Vec<_>>().join(", ");
        self.error(at, TypeProblem::ReturnCount { many, have, want: format!("({want})") });
    }

    /// A result that an inner declaration hides cannot be returned bare.
    fn bare_return(&mut self, stmt: &Stmt, named: &[(Name, ObjectId)]) {
        for (name, object) in named {
            if name.is_blank() {
                continue;
            }
            if let Some(found) = self.find(name)
                && found != *object
            {
                let (at, ty) = (self.object(found).decl, self.object(found).ty);
                let inner = format!("var {name} {}", self.text(ty));
                let other = self.position(at);
                let name = name.to_string();
                self.error(stmt.span, TypeProblem::ResultHidden { name, inner, other });
            }
        }
    }
}
