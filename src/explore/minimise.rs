//! Simpler schedules for what was found: choices become the usual one, or go, as long as the same still happens.

use super::findings::{Findings, FoundLeak, Shown, same_place};
use super::search::follow;
use crate::runtime::outcome::Outcome;
use crate::runtime::{End, Run};

/// Moves that the simplification of one schedule may take.
const MOST_MOVES: u64 = 20_000;

/// Simplifies the schedules of everything found. `roots` gives a run at its start for how a schedule is stepped.
pub(super) fn minimise(findings: &mut Findings, mut root: impl FnMut(&Shown) -> Run) {
    for found in &mut findings.leaks {
        let FoundLeak { leak, shown } = found;
        let same = |o: &Outcome| o.leaks.iter().any(|l| same_place(l, leak));
        simplify(shown, &mut root(shown), same);
    }
    if let Some((span, shown)) = &mut findings.deadlocks {
        let same = |o: &Outcome| matches!(&o.end, End::Deadlock { span: at, .. } if at == span);
        simplify(shown, &mut root(shown), same);
    }
    if let Some((span, shown)) = &mut findings.panics {
        let same = |o: &Outcome| matches!(&o.end, End::Panic { span: at, .. } | End::Fatal { span: at, .. } if at == span);
        simplify(shown, &mut root(shown), same);
    }
}

fn simplify(shown: &mut Shown, root: &mut Run, same: impl Fn(&Outcome) -> bool) {
    let mut moves_left = MOST_MOVES;
    // A schedule that goes on for ever is not followed to its end here.
    let Some((outcome, _, _)) = follow(root, &shown.choices, &mut moves_left) else { return };
    if !same(&outcome) {
        return;
    }
    loop {
        let before = shown.cost();
        let mut at = shown.choices.len();
        while at > 0 && moves_left > 0 {
            at -= 1;
            if shown.choices.get(at).is_none_or(|c| *c == 0) {
                continue;
            }
            for shorter in candidates(&shown.choices, at) {
                let Some((outcome, preemptions, path)) = follow(root, &shorter, &mut moves_left) else {
                    continue;
                };
                let next = Shown { choices: path, steps: shown.steps, preemptions };
                if same(&outcome) && next.cost() < shown.cost() {
                    *shown = next;
                    break;
                }
            }
        }
        if shown.cost() >= before || moves_left == 0 {
            return;
        }
    }
}

/// The usual choice from here on, here alone, and without this choice.
fn candidates(choices: &[u32], at: usize) -> [Vec<u32>; 3] {
    let cut = choices[..at].to_vec();
    let mut usual = choices.to_vec();
    usual[at] = 0;
    let mut without = choices.to_vec();
    without.remove(at);
    [cut, usual, without]
}
