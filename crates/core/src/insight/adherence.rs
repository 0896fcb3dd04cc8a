//! How well a plan is kept: plain counts, days of a calendar, and a score that forgives.
//!
//! The score is `schedule::adherence`, an exponential mean over the days of duty whose weight halves
//! every 13 of them. Days without duty (a pause, another weekday, everything left out on purpose) are not
//! in it, so they neither lower nor lift. `docs/insights.md` derives it.

use crate::schedule;
use chrono::NaiveDate;

/// Days of duty after which a day weighs half as much.
pub const HALF_LIFE: f64 = 13.0;

/// One day of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The local date.
    pub on: NaiveDate,
    /// Times that were due and not left out on purpose.
    pub due: u32,
    /// Times of these that were done.
    pub done: u32,
}

/// How a day went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Nothing was due.
    Free,
    /// Nothing was done.
    Missed,
    /// Some of it was done.
    Partly,
    /// All of it was done.
    Done,
}

impl Day {
    /// How it went.
    pub fn kept(&self) -> Kept {
        match (self.due, self.done) {
            (0, _) => Kept::Free,
            (_, 0) => Kept::Missed,
            (due, done) if done < due => Kept::Partly,
            _ => Kept::Done,
        }
    }

    /// Whether the score takes it as kept: at least half of it was done.
    pub fn holds(&self) -> bool {
        self.done * 2 >= self.due
    }
}

/// How well the days were kept.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Adherence {
    /// Times that were done.
    pub done: u32,
    /// Times that were due.
    pub due: u32,
    /// Days on which something was due.
    pub days: u32,
    /// Of these, days that were kept.
    pub days_kept: u32,
    /// The forgiving score, 0 to 1.
    pub score: f64,
}

/// The counts and the score of days that are over, in the order of time; nothing when nothing was due.
pub fn adherence(days: &[Day]) -> Option<Adherence> {
    let duty = || days.iter().filter(|day| day.due > 0);
    let count = |one: fn(&Day) -> u32| duty().map(one).sum::<u32>();
    let (due, of_them) = (count(|day| day.due), count(|_| 1));
    (due > 0).then(|| Adherence {
        done: count(|day| day.done.min(day.due)),
        due,
        days: of_them,
        days_kept: count(|day| u32::from(day.holds())),
        score: schedule::adherence(duty().map(Day::holds)),
    })
}
