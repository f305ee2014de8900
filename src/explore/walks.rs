//! Random walks: most of what can go wrong does so on one of a few dozen.

use super::findings::{Findings, Shown};
use super::race::races;
use super::search::Stepped;
use crate::runtime::Run;
use crate::runtime::policy::Random;
use crate::runtime::stepwise::{Move, Steps, Traffic};

/// Moves of one walk.
const MOST_MOVES: usize = 20_000;

/// One walk; the first is the usual schedule.
pub(super) fn walk(root: &mut Run, number: u32, steps: Steps, findings: &mut Findings) -> Stepped {
    let mut random = Random::new(number as u64);
    // Of 16 moves how many go to another goroutine though the last could go on: few find what needs order, many
    // what needs disorder.
    let restless = [0, 1, 2, 4, 8, 15][number as usize % 6];
    let mut run = root.fork();
    let (mut path, mut preemptions) = (Vec::new(), 0);
    let mut before = Traffic::default();
    for _ in 0..MOST_MOVES {
        let moves = run.moves();
        if moves.is_empty() {
            run.conclude();
            break;
        }
        let goes_on = moves[0] == Move::Go(run.last_place());
        let index = match number {
            0 => 0,
            _ if goes_on && random.below(16) >= restless => 0,
            _ => random.below(moves.len()),
        };
        if moves.len() > 1 {
            path.push(index as u32);
        }
        preemptions += (index > 0 && goes_on) as u32;
        let answers: Vec<u32> =
            (0..if number == 0 { 0 } else { 8 }).map(|_| random.below(4) as u32).collect();
        path.extend(run.make(moves[index], &answers).iter().map(|a| a.taken));
        if let Some(s) = run.steps()
            && (s.seen.clock && !steps.looks.clock || s.seen.count && !steps.looks.count)
        {
            return Stepped::Looks(s.seen);
        }
        let after = run.traffic();
        if races(&before, &after) {
            findings.races(Shown { choices: path.clone(), steps, preemptions });
        }
        before = after;
    }
    if run.is_over() {
        let outcome = run.finish();
        findings.ended(&outcome, &Shown { choices: path, steps, preemptions }, steps.outputs);
    }
    Stepped::GoesOn
}
