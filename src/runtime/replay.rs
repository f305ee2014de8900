//! Schedules as lists of choices: their text, and a run that follows one.
//!
//! A choice is a number, written down only where there was more than one possibility: which move (0 is the goroutine
//! that moved last, if it can go on), then what the move asks. Beyond the end of the list every choice is 0.

use super::config::{Config, Schedule, TAIL_STEP_LIMIT, TAIL_TIMER_LIMIT};
use super::run::{Phase, Run};
use super::stepwise::{Looks, Move, Steps};
use super::traffic::Site;
use crate::source::arrange;
use std::sync::Arc;

impl Run {
    /// Makes moves up to the next of a goroutine, whose place it gives; None when the run is over.
    pub(super) fn pick_chosen(&mut self) -> Option<u32> {
        loop {
            if self.core.phase == Phase::Over {
                return None;
            }
            if self.core.phase == Phase::Tail
                && (self.core.tail_steps > TAIL_STEP_LIMIT || self.core.tail_timers > TAIL_TIMER_LIMIT)
            {
                self.core.phase = Phase::Over;
                return None;
            }
            let moves = self.moves();
            if moves.is_empty() {
                self.conclude();
                continue;
            }
            let taken = if moves.len() > 1 { self.next_choice(moves.len()) } else { 0 };
            match moves[taken] {
                Move::Go(place) => return Some(place),
                fire => self.follow(fire),
            }
        }
    }

    pub(super) fn make_chosen(&mut self, place: u32) {
        self.follow(Move::Go(place));
    }

    fn next_choice(&mut self, of: usize) -> usize {
        let at = self.core.chosen;
        self.core.chosen += 1;
        self.core.config.choices.get(at).map_or(0, |c| *c as usize).min(of - 1)
    }

    fn follow(&mut self, chosen: Move) {
        let choices = self.core.config.choices.clone();
        let answers = choices.get(self.core.chosen..).unwrap_or(&[]);
        self.core.chosen += self.make(chosen, answers).len();
    }
}

impl Config {
    /// The printable form of the schedule: `v1:fifo`, `v1:walk-SEED` or `v1:steps-CHOICES`, `-late` when timers may
    /// fire late; the program's fingerprint comes last.
    pub fn print_schedule(&self, fingerprint: u32) -> String {
        if self.schedule != Schedule::Choices {
            return self.schedule.print(self.exact_clock, fingerprint);
        }
        let clock = if self.exact_clock { "" } else { "-late" };
        let Steps { outputs, looks, ref racing } = self.steps;
        let letters = [(outputs, 'o'), (looks.clock, 'c'), (looks.count, 'n')];
        let flags: String = letters.iter().filter(|(on, _)| *on).map(|(_, letter)| *letter).collect();
        let list = print_choices(&self.choices);
        let sites: String = racing.iter().map(|s| format!("~{:x}.{:x}", s.func, s.pc)).collect();
        format!("v1:steps{flags}{sites}-{list}{clock}-{fingerprint:08x}")
    }

    /// Reads what `print_schedule` wrote.
    pub fn read_schedule(&mut self, text: &str, fingerprint: u32) -> Result<(), String> {
        let Some(rest) = text.strip_prefix("v1:steps") else {
            (self.schedule, self.exact_clock) = Schedule::parse(text, fingerprint)?;
            return Ok(());
        };
        let bad = || format!("schedule {text:?} is not well formed");
        let (rest, mark) = rest.rsplit_once('-').ok_or_else(bad)?;
        if u32::from_str_radix(mark, 16).map_err(|_| bad())? != fingerprint {
            return Err(format!("schedule {text:?} was made for another program"));
        }
        let (rest, exact) = match rest.strip_suffix("-late") {
            Some(rest) => (rest, false),
            None => (rest, true),
        };
        let (flags, list) = rest.split_once('-').ok_or_else(bad)?;
        let (flags, sites) = flags.split_once('~').map_or((flags, None), |(f, sites)| (f, Some(sites)));
        let racing = sites.map_or(Some(Arc::default()), read_sites).ok_or_else(bad)?;
        if !flags.chars().all(|c| "ocn".contains(c)) {
            return Err(bad());
        }
        let looks = Looks { clock: flags.contains('c'), count: flags.contains('n') };
        self.steps = Steps { outputs: flags.contains('o'), looks, racing };
        self.choices = read_choices(list).ok_or_else(bad)?.into();
        (self.schedule, self.exact_clock) = (Schedule::Choices, exact);
        Ok(())
    }
}

/// `0x17.2.1`: seventeen zeros, a two, a one. Zeros at the end are left out.
fn print_choices(choices: &[u32]) -> String {
    let end = choices.iter().rposition(|c| *c != 0).map_or(0, |i| i + 1);
    let mut parts: Vec<String> = Vec::new();
    for run in choices[..end].chunk_by(|a, b| a == b) {
        match run.len() {
            1 => parts.push(run[0].to_string()),
            n => parts.push(format!("{}x{n}", run[0])),
        }
    }
    if parts.is_empty() { "0".to_string() } else { parts.join(".") }
}

/// Accesses that are operations, in one schedule.
pub const MOST_SITES: usize = 64;

/// `1a.2f~1a.33`: functions and instructions.
fn read_sites(text: &str) -> Option<Arc<[Site]>> {
    let number = |digits: &str| u32::from_str_radix(digits, 16).ok();
    let site = |part: &str| {
        let (func, pc) = part.split_once('.')?;
        Some(Site { func: number(func)?, pc: number(pc)? })
    };
    let mut sites = text.split('~').map(site).collect::<Option<Vec<Site>>>()?;
    if sites.len() > MOST_SITES {
        return None;
    }
    arrange::sort_by(&mut sites, Ord::cmp);
    Some(sites.into())
}

/// Choices of one schedule.
const MOST_CHOICES: usize = 1 << 20;

fn read_choices(text: &str) -> Option<Vec<u32>> {
    let mut choices = Vec::new();
    for part in text.split('.') {
        let (value, count) = match part.split_once('x') {
            Some((value, count)) => (value, count.parse().ok()?),
            None => (part, 1_usize),
        };
        let value: u32 = value.parse().ok()?;
        if choices.len() + count > MOST_CHOICES {
            return None;
        }
        choices.extend(std::iter::repeat_n(value, count));
    }
    Some(choices)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_print_and_read_back() {
        for (choices, text) in [
            (vec![], "0"),
            (vec![0, 0], "0"),
            (vec![1], "1"),
            (vec![0, 0, 0, 2, 1, 0], "0x3.2.1"),
            (vec![3, 3], "3x2"),
        ] {
            assert_eq!(print_choices(&choices), text);
            let mut read = read_choices(text).unwrap();
            read.resize(choices.len().max(read.len()), 0);
            let mut expected = choices.clone();
            expected.resize(read.len(), 0);
            assert_eq!(read, expected);
        }
        assert_eq!(read_choices("1..2"), None);
        assert_eq!(read_choices("0x999999999"), None);
    }

    #[test]
    fn schedules_of_choices_carry_how_they_are_stepped() {
        let racing = [Site { func: 26, pc: 47 }, Site { func: 26, pc: 51 }].into();
        let steps = Steps { outputs: true, looks: Looks { clock: false, count: true }, racing };
        let config = Config {
            schedule: Schedule::Choices,
            choices: vec![0, 1].into(),
            steps: steps.clone(),
            exact_clock: false,
            ..Config::default()
        };
        let text = config.print_schedule(0xabc);
        assert_eq!(text, "v1:stepson~1a.2f~1a.33-0.1-late-00000abc");
        let mut read = Config::default();
        read.read_schedule(&text, 0xabc).unwrap();
        assert_eq!((read.schedule, &*read.choices, &read.steps), (Schedule::Choices, &[0, 1][..], &steps));
        assert!(!read.exact_clock);
        for wrong in [
            "v1:steps-0-00000abd",
            "v1:stepsz-0-00000abc",
            "v1:steps-a-00000abc",
            "v1:steps~-0-00000abc",
            "v1:steps~1-0-00000abc",
            "v1:steps",
        ] {
            assert!(read.read_schedule(wrong, 0xabc).is_err(), "{wrong}");
        }
    }
}
