//! Endless instantiation: a generic function or type that needs ever more instances of itself.
//!
//! Enters: each instance's arguments. Leaves: an error when a type parameter reaches itself inside a larger type.

use super::check::Checker;
use super::generic::Unverified;
use super::model::*;
use crate::diagnostic::GenericProblem;
use crate::source::Span;
use crate::source::arrange;

/// A type parameter, or a type declared in a generic function, that goes into a type parameter's argument.
#[derive(Clone, Copy)]
struct Edge {
    from: TypeId,
    to: TypeId,
    /// 1 when it stands inside a larger type.
    weight: usize,
    at: Span,
    ty: TypeId,
}

#[derive(Default)]
pub(super) struct Instances {
    edges: Vec<Edge>,
    /// Receivers' type parameters with those of their types.
    canonical: Vec<(TypeId, TypeId)>,
    local: Vec<TypeId>,
}

/// The heaviest known way to a type parameter.
#[derive(Clone, Copy, Default)]
struct Reached {
    weight: usize,
    len: usize,
    by: usize,
}

impl Checker<'_> {
    pub fn same_param(&mut self, of_method: TypeId, of_type: TypeId) {
        self.instances.canonical.push((of_method, of_type));
    }

    pub fn record_instance(&mut self, instance: &Unverified) {
        for (i, (param, arg)) in instance.params.iter().zip(&instance.args).enumerate() {
            let at = instance.spans.get(i).copied().unwrap_or(instance.at);
            if self.table.has_params(*arg) {
                self.flow(*param, *arg, *arg, at, 0);
            }
        }
    }

    fn canonical(&self, param: TypeId) -> TypeId {
        self.instances.canonical.iter().find(|(p, _)| *p == param).map_or(param, |(_, t)| *t)
    }

    fn flow(&mut self, to: TypeId, arg: TypeId, part: TypeId, at: Span, depth: usize) {
        if !self.table.has_params(part) || depth > 200 {
            return;
        }
        let weight = (part != arg) as usize;
        let edge = |from, to| Edge { from, to, weight, at, ty: arg };
        let parts: Vec<TypeId> = match self.table.get(part).clone() {
            Type::Param(_) => {
                let (from, to) = (self.canonical(part), self.canonical(to));
                self.instances.edges.push(edge(from, to));
                return;
            }
            Type::Named(id) => {
                let named = self.table.named(id).clone();
                if !named.around.is_empty() {
                    self.local_type(part, &named);
                    let to = self.canonical(to);
                    self.instances.edges.push(edge(part, to));
                }
                named.args
            }
            Type::Pointer(t) | Type::Slice(t) => vec![t],
            Type::Array { elem, .. } | Type::Chan { elem, .. } => vec![elem],
            Type::Map { key, value } => vec![key, value],
            Type::Struct(fields) => fields.iter().map(|f| f.ty).collect(),
            Type::Func(sig) => sig.params.into_iter().chain(sig.results).collect(),
            Type::Tuple(list) => list,
            Type::Interface(i) => i.methods.iter().map(|m| m.sig).collect(),
            Type::Basic(_) => Vec::new(),
        };
        for inner in parts {
            self.flow(to, arg, inner, at, depth + 1);
        }
    }

    /// A type declared in a generic function depends on its type parameters.
    fn local_type(&mut self, ty: TypeId, named: &Named) {
        if self.instances.local.contains(&ty) {
            return;
        }
        self.instances.local.push(ty);
        for param in &named.around {
            let from = self.canonical(*param);
            self.instances.edges.push(Edge { from, to: ty, weight: 1, at: named.decl, ty: *param });
        }
    }

    /// Reports the first way on which a type parameter grows endlessly.
    pub fn endless_instances(&mut self) {
        let edges = std::mem::take(&mut self.instances.edges);
        let mut nodes: Vec<TypeId> = edges.iter().flat_map(|e| [e.from, e.to]).collect();
        arrange::sort_by(&mut nodes, TypeId::cmp);
        nodes.dedup();
        let index = |t: TypeId| nodes.binary_search(&t).unwrap_or(0);
        let mut reached = vec![Reached::default(); nodes.len()];
        let mut again = true;
        while again {
            again = false;
            for (i, edge) in edges.iter().enumerate() {
                let (from, to) = (reached[index(edge.from)], index(edge.to));
                let weight = from.weight + edge.weight;
                if weight <= reached[to].weight {
                    continue;
                }
                reached[to] = Reached { weight, len: from.len + 1, by: i };
                if reached[to].len >= nodes.len() {
                    return self.report_cycle(&edges, &nodes, &reached, to);
                }
                again = true;
            }
        }
    }

    fn report_cycle(&mut self, edges: &[Edge], nodes: &[TypeId], reached: &[Reached], start: usize) {
        let from = |at: usize| nodes.binary_search(&edges[reached[at].by].from).unwrap_or(0);
        let mut path = Vec::new();
        let mut at = start;
        while !path.contains(&at) {
            path.push(at);
            at = from(at);
        }
        let first = path.iter().position(|p| *p == at).unwrap_or(0);
        let mut lines = Vec::new();
        for node in &path[first..] {
            let edge = edges[reached[*node].by];
            let (name, ty) = (self.short_name(edge.to), self.text(edge.ty));
            let verb = if self.table.param(edge.to).is_some() {
                "instantiated as"
            } else {
                "implicitly parameterized by"
            };
            lines.push(format!("{}: {name} {verb} {ty}", self.position(edge.at)));
        }
        let decl = match self.table.get(nodes[at]) {
            Type::Named(id) => self.table.named(*id).decl,
            _ => self.table.param(nodes[at]).map(|p| p.decl).unwrap_or_default(),
        };
        self.generic_error(decl, GenericProblem::InstanceCycle { lines });
    }

    fn short_name(&self, ty: TypeId) -> String {
        match self.table.get(ty) {
            Type::Named(id) => self.table.named(*id).name.to_string(),
            _ => self.text(ty),
        }
    }
}
