//! The state graph's parts that can't be left: where a search ends in one, the program goes on for ever, and whoever
//! is blocked in all of it will never be woken (leaks-and-schedules, "Definitions of a leak").
//!
//! Tarjan's algorithm, fed by the depth-first search: strongly connected components come out as they are complete.

/// What one state says of the goroutines in it, in the state's own order.
#[derive(Clone, Debug)]
struct Node {
    name: u128,
    low: u32,
    /// Some edge leads to a component that is complete, or to an end.
    leaves: bool,
    /// Positions of goroutines that wait.
    waiting: Vec<bool>,
    edges: Vec<Edge>,
}

/// A move that stays in the component, so far.
#[derive(Clone, Debug)]
struct Edge {
    to: u32,
    /// For each waiting goroutine's position where it is afterwards; None when it no longer waits as before.
    kept: Vec<Option<u16>>,
}

/// A component that cannot be left.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Trap {
    /// Positions, in its first state, of those who wait for ever.
    pub stuck: Vec<usize>,
}

/// The states of components that are not complete yet, by number.
#[derive(Default, Debug)]
pub(super) struct Graph {
    nodes: Vec<Node>,
}

/// What becomes of a state whose moves are all done.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Left {
    /// The names of the states of a component that is now complete.
    pub complete: Vec<u128>,
    /// It can't be left, and goes on.
    pub trap: Option<Trap>,
}

impl Graph {
    /// A new state; its number, which is its own until its component is complete.
    pub fn enter(&mut self, name: u128, waiting: Vec<bool>) -> u32 {
        let number = self.nodes.len() as u32;
        self.nodes.push(Node { name, low: number, leaves: false, waiting, edges: Vec::new() });
        number
    }

    /// A move leads to a state whose component is not complete.
    pub fn edge(&mut self, from: u32, to: u32, kept: Vec<Option<u16>>) {
        let Some(target) = self.nodes.get(to as usize) else { return self.ends(from) };
        let low = target.low.min(to);
        let node = &mut self.nodes[from as usize];
        node.low = node.low.min(low);
        node.edges.push(Edge { to, kept });
    }

    /// A move out of a state leads to an end, or to a component that is complete.
    pub fn ends(&mut self, from: u32) {
        self.nodes[from as usize].leaves = true;
    }

    /// All moves of a state are done.
    pub fn leave(&mut self, number: u32) -> Left {
        if self.nodes[number as usize].low != number {
            return Left::default();
        }
        let part = self.nodes.split_off(number as usize);
        let goes_round = part.iter().any(|n| !n.edges.is_empty());
        let trap = goes_round && part.iter().all(|n| !n.leaves);
        let trap = trap.then(|| Trap { stuck: stuck(&part, number) });
        Left { complete: part.iter().map(|n| n.name).collect(), trap }
    }
}

/// The greatest set of waiting goroutines that every move within the component leaves waiting.
fn stuck(part: &[Node], first: u32) -> Vec<usize> {
    let mut waits: Vec<Vec<bool>> = part.iter().map(|n| n.waiting.clone()).collect();
    let mut changed = true;
    while changed {
        changed = false;
        for (i, node) in part.iter().enumerate() {
            for edge in &node.edges {
                let to = (edge.to - first) as usize;
                for position in 0..waits[i].len() {
                    if !waits[i][position] {
                        continue;
                    }
                    let kept = edge.kept.get(position).copied().flatten();
                    if kept.is_none_or(|k| waits[to].get(k as usize) != Some(&true)) {
                        waits[i][position] = false;
                        changed = true;
                    }
                }
            }
        }
    }
    waits[0].iter().enumerate().filter(|(_, w)| **w).map(|(i, _)| i).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loop_that_can_be_left_is_no_trap() {
        let mut graph = Graph::default();
        let a = graph.enter(1, vec![]);
        let b = graph.enter(2, vec![]);
        graph.edge(b, a, vec![]);
        graph.ends(b);
        assert_eq!(graph.leave(b), Left::default());
        graph.edge(a, b, vec![]);
        assert_eq!(graph.leave(a), Left { complete: vec![1, 2], trap: None });
    }

    #[test]
    fn who_is_blocked_all_around_a_loop_is_stuck() {
        let mut graph = Graph::default();
        let a = graph.enter(1, vec![true, true, false]);
        let b = graph.enter(2, vec![true, false, true]);
        // The second goroutine is woken on the way, the first never.
        graph.edge(b, a, vec![Some(0), None, Some(1)]);
        assert_eq!(graph.leave(b), Left::default());
        graph.edge(a, b, vec![Some(0), None, None]);
        assert_eq!(graph.leave(a).trap, Some(Trap { stuck: vec![0] }));
    }

    #[test]
    fn two_that_change_places_are_not_stuck() {
        let mut graph = Graph::default();
        let a = graph.enter(1, vec![true, false]);
        graph.edge(a, a, vec![None, None]);
        assert_eq!(graph.leave(a).trap, Some(Trap { stuck: vec![] }));
    }
}
