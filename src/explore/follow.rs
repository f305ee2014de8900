//! A list of choices, followed from a run at its start.

use crate::runtime::Run;
use crate::runtime::stepwise::Move;

/// Where a list of choices led.
pub(super) struct Followed {
    pub run: Run,
    /// Every choice that was made.
    pub path: Vec<u32>,
    pub preemptions: u32,
    /// No move is left.
    pub ended: bool,
}

/// Follows choices, the usual ones after them, to the end of the run or to where `stops` says so (it is told the run
/// and how many of the choices were made); nothing when no moves are left before.
pub(super) fn follow(
    root: &mut Run,
    choices: &[u32],
    left: &mut u64,
    stops: impl Fn(&Run, usize) -> bool,
) -> Option<Followed> {
    let mut run = root.fork();
    let (mut at, mut preemptions, mut path) = (0, 0, Vec::new());
    while *left > 0 {
        if stops(&run, at) {
            return Some(Followed { run, path, preemptions, ended: false });
        }
        *left -= 1;
        let moves = run.moves();
        if moves.is_empty() {
            run.conclude();
            return Some(Followed { run, path, preemptions, ended: true });
        }
        let goes_on = moves[0] == Move::Go(run.last_place());
        let mut index = 0;
        if moves.len() > 1 {
            index = choices.get(at).map_or(0, |c| *c as usize).min(moves.len() - 1);
            at += 1;
            path.push(index as u32);
        }
        preemptions += (index > 0 && goes_on) as u32;
        let asked = run.make(moves[index], choices.get(at..).unwrap_or(&[]));
        at += asked.len();
        path.extend(asked.iter().map(|a| a.taken));
    }
    None
}
