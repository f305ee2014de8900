//! The order in which package-level variables are initialised (the Go spec, "Package initialization").

use super::check::Checker;
use super::info::*;
use super::model::ObjectId;
use crate::syntax::ast::Decl;
use std::collections::HashMap;

impl Checker<'_> {
    /// The order in which a package's variables are initialised (the Go spec, "Package initialization").
    pub fn order_initializers(&mut self, objects: &[ObjectId]) {
        let vars: Vec<ObjectId> = objects
            .iter()
            .filter(|o| matches!(self.object(**o).kind, ObjectKind::Var { .. }))
            .copied()
            .collect();
        let mut done: Vec<ObjectId> = Vec::new();
        let mut order: Vec<Initializer> = Vec::new();
        // Variables of imported packages have their values already.
        let own = |v: ObjectId| self.needs(v).into_iter().filter(|n| vars.contains(n)).collect();
        let needs: HashMap<ObjectId, Vec<ObjectId>> = vars.iter().map(|v| (*v, own(*v))).collect();
        // The variable that waits for the fewest others is next: for none, unless there is a cycle.
        while let Some(next) = vars
            .iter()
            .filter(|v| !done.contains(v))
            .min_by_key(|v| needs[v].iter().filter(|n| !done.contains(n)).count())
        {
            if needs[next].iter().any(|n| !done.contains(n))
                && let Some(cycle) = self.cycle_through(*next)
            {
                self.initialization_cycle(&cycle, 0);
            }
            let Some(place) = self.states[next.0 as usize].place.clone() else { break };
            let Decl::Var(v) = &place.file.decls[place.decl] else { break };
            let shared = v.values.len() == 1 && v.names.len() > 1;
            let lhs: Vec<ObjectId> = match shared {
                true => v.names.iter().filter_map(|n| self.info.defs.get(&n.id).copied()).collect(),
                false => vec![*next],
            };
            done.push(*next);
            let value = if shared { 0 } else { place.name };
            let made =
                order.iter().any(|o| (o.file, o.decl, o.value) == (place.file_index, place.decl, value));
            if !v.values.is_empty() && !made {
                order.push(Initializer {
                    lhs,
                    package: self.pkg,
                    file: place.file_index,
                    decl: place.decl,
                    value,
                });
            }
        }
        self.packages[self.pkg.0 as usize].init_order = order;
    }

    /// The variables with an initial value that an object needs, through functions too.
    fn needs(&self, of: ObjectId) -> Vec<ObjectId> {
        let mut seen: Vec<ObjectId> = Vec::new();
        let mut todo: Vec<ObjectId> = self.states[of.0 as usize].deps.iter().copied().collect();
        let mut vars = Vec::new();
        while let Some(next) = todo.pop() {
            if seen.contains(&next) {
                continue;
            }
            seen.push(next);
            match self.object(next).kind {
                ObjectKind::Var { .. } => vars.push(next),
                _ => todo.extend(&self.states[next.0 as usize].deps),
            }
        }
        vars
    }

    fn cycle_through(&self, start: ObjectId) -> Option<Vec<ObjectId>> {
        let mut came: HashMap<ObjectId, ObjectId> = HashMap::new();
        let mut todo = std::collections::VecDeque::from([start]);
        while let Some(at) = todo.pop_front() {
            for next in &self.states[at.0 as usize].deps {
                if *next == start {
                    let mut path = vec![at];
                    while let Some(before) = came.get(&path[path.len() - 1]) {
                        path.push(*before);
                    }
                    path.reverse();
                    path.retain(|p| *p != start);
                    path.insert(0, start);
                    return Some(path);
                }
                if !came.contains_key(next) && *next != start {
                    came.insert(*next, at);
                    todo.push_back(*next);
                }
            }
        }
        None
    }
}
