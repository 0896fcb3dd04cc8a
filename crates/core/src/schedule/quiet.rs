//! Quiet hours: stretches of the day in which nothing is said, for each day of the week.
//!
//! They float with the person as plans do. A stretch that ends at or before its beginning reaches
//! into the next day. What they hold back and what they drop is the part of [`super::remind`].

use super::due::due;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc, Weekday};
use chrono_tz::Tz;

/// A stretch of a day in which nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The day of the week on which it begins.
    pub day: Weekday,
    /// Wall-clock time of its beginning.
    pub from: NaiveTime,
    /// Wall-clock time of its end, which is no longer quiet; on the next day where it is not later than
    /// the beginning.
    pub to: NaiveTime,
}

/// The quiet hours of a week.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quiet {
    /// The stretches, in any order; they may overlap.
    pub stretches: Vec<Stretch>,
}

impl Stretch {
    fn crosses_midnight(&self) -> bool {
        self.to <= self.from
    }

    fn covers(&self, day: Weekday, time: NaiveTime) -> bool {
        match self.crosses_midnight() {
            false => day == self.day && (self.from..self.to).contains(&time),
            true => (day == self.day && time >= self.from) || (day == self.day.succ() && time < self.to),
        }
    }

    /// Beginning and end as instants, for the stretch that begins on `date`.
    fn on(&self, date: NaiveDate, zone: Tz) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let ends_on = if self.crosses_midnight() { date + Days::new(1) } else { date };
        let from = due(date, self.from, zone)?.to_utc();
        let to = due(ends_on, self.to, zone).map_or_else(|| day_begins(ends_on, zone), |to| to.to_utc());
        Some((from, to))
    }
}

impl Quiet {
    /// The stretch in which a wall-clock time of a day of the week lies.
    pub fn covering(&self, day: Weekday, time: NaiveTime) -> Option<&Stretch> {
        self.stretches.iter().find(|stretch| stretch.covers(day, time))
    }

    /// The first instant from `at` on that is not quiet: `at` itself where it is not.
    pub fn open_from(&self, at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
        let mut open = at;
        // Stretches may join; a week of them that leaves no gap would have no end.
        for _ in 0..=self.stretches.len() {
            match self.ends(open, zone) {
                Some(end) => open = end,
                None => return open,
            }
        }
        open
    }

    /// When the stretch ends that holds at `at`.
    fn ends(&self, at: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let today = at.with_timezone(&zone).date_naive();
        let days = [today.pred_opt()?, today];
        let begun = days.iter().flat_map(|date| {
            let here = self.stretches.iter().filter(|stretch| stretch.day == date.weekday());
            here.filter_map(|stretch| stretch.on(*date, zone))
        });
        begun.filter(|(from, to)| (*from..*to).contains(&at)).map(|(_, to)| to).max()
    }
}

/// The first instant of a local date; of the next one that exists where it is skipped.
pub(super) fn day_begins(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let midnight = date.iter_days().take(3).find_map(|date| due(date, NaiveTime::MIN, zone));
    midnight.map_or_else(|| date.and_time(NaiveTime::MIN).and_utc(), |midnight| midnight.to_utc())
}
