//! Which occurrences fall into a stretch of days, and in which state each is.

use super::due::due;
use super::plan::{Item, Plan, Slot};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

/// One slot on one local date: the thing that is due, raised, done, snoozed, skipped or missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The slot.
    pub slot: &'a Slot,
    /// The local date; with the slot the key of the occurrence, whatever the clock does.
    pub on: NaiveDate,
    /// When it is due.
    pub due: DateTime<Tz>,
    /// What is done, in order.
    pub items: Vec<&'a Item>,
}

/// Where an occurrence stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not yet done; may be due.
    Pending,
    /// Somebody was told.
    Raised,
    /// Done.
    Done,
    /// Left out on purpose.
    Skipped,
    /// To be raised again.
    Snoozed,
    /// Its day is over.
    Missed,
}

/// What was recorded of an occurrence, without the days it lies back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the states")]
pub enum Recorded {
    Raised,
    Done,
    Skipped,
    Snoozed,
    Missed,
}

/// The occurrences of `from` to `to` in this zone, by the instant they are due.
///
/// A date that the zone skipped has none.
pub fn agenda<'a>(
    plans: impl IntoIterator<Item = &'a Plan>,
    from: NaiveDate,
    to: NaiveDate,
    zone: Tz,
) -> Vec<Occurrence<'a>> {
    let mut found = Vec::new();
    for plan in plans {
        let days = from.iter_days().take_while(|date| *date <= to).filter(|date| plan.runs_on(*date));
        for on in days {
            for slot in &plan.slots {
                let items = plan.items_on(slot, on);
                if let (false, Some(due)) = (items.is_empty(), due(on, slot.time_on(on), zone)) {
                    found.push(Occurrence { plan, slot, on, due, items });
                }
            }
        }
    }
    found.sort_by(|a, b| (a.due, &a.slot.id).cmp(&(b.due, &b.slot.id)));
    found
}

/// Where an occurrence stands at `now`: what was recorded, or else whether its day is over. Missed on
/// a date that is still to come was recorded by a wrong clock and does not hold.
pub fn state(recorded: Option<Recorded>, on: NaiveDate, now: DateTime<Utc>, zone: Tz) -> State {
    let today = now.with_timezone(&zone).date_naive();
    let over = today > on;
    match recorded {
        Some(Recorded::Done) => State::Done,
        Some(Recorded::Skipped) => State::Skipped,
        Some(Recorded::Missed) if on <= today => State::Missed,
        _ if over => State::Missed,
        Some(Recorded::Raised) => State::Raised,
        Some(Recorded::Snoozed) => State::Snoozed,
        Some(Recorded::Missed) | None => State::Pending,
    }
}

/// How well the plan is kept, 0 to 1: each day that was due and is over counts, the last ones most,
/// and a missed day takes away little. After a month of doing everything one missed day leaves 95 %.
///
/// Loop Habit Tracker's score: an exponential mean with a half-life of 13 days of duty.
pub fn adherence(kept: impl IntoIterator<Item = bool>) -> f64 {
    let step = 0.5_f64.powf(1.0 / 13.0);
    kept.into_iter().fold(0.0, |score, done| score * step + if done { 1.0 - step } else { 0.0 })
}
