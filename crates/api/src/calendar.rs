//! The calendar: the last week and the next weeks, day by day, so that a schedule can be checked.

use crate::clock::Now;
use crate::{ApiError, DueView, Surae};
use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

/// Days before the week of today.
const BEFORE: u64 = 7;
/// Days from the Monday of this week on: at least four whole weeks after today.
const AHEAD: usize = 35;

/// A day of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarDay {
    /// The local date.
    pub date: String,
    /// Whether it is over, today, or to come.
    pub part: CalendarPart,
    /// What was or will be due, by time.
    pub due: Vec<DueView>,
}

/// Where a day lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum CalendarPart {
    Past,
    Today,
    Ahead,
}

impl Surae {
    /// The last week, this one and the next four as they will be, in whole weeks from Monday on; of one
    /// plan, given by its id, or of all.
    ///
    /// # Errors
    /// Those of the database.
    pub fn calendar(&self, plan: Option<&str>, now: &Now) -> Result<Vec<CalendarDay>, ApiError> {
        let today = now.today();
        let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()) + BEFORE);
        let days: Vec<NaiveDate> = monday.iter_days().take(AHEAD + 7).collect();
        let last = days.last().copied().unwrap_or(today);
        let mut due = self.agenda(&monday.to_string(), &last.to_string(), None, now)?;
        due.retain(|due| plan.is_none_or(|plan| due.plan == plan));
        let day = |date: NaiveDate| {
            let text = date.to_string();
            let due = due.iter().filter(|due| due.date == text).cloned().collect();
            CalendarDay { part: part(date, today), due, date: text }
        };
        Ok(days.into_iter().map(day).collect())
    }
}

fn part(date: NaiveDate, today: NaiveDate) -> CalendarPart {
    match date.cmp(&today) {
        std::cmp::Ordering::Less => CalendarPart::Past,
        std::cmp::Ordering::Equal => CalendarPart::Today,
        std::cmp::Ordering::Greater => CalendarPart::Ahead,
    }
}
