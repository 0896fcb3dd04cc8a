//! A month of the diary for a calendar: how much there is on each day.

use crate::book::Book;
use crate::clock::Now;
use crate::closed::Closed;
use crate::{ApiError, Surae, written};
use chrono::{Days, Months, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;
use surae_store::{Reader, StoreError, table};
use ts_rs::TS;

/// A day of the diary. Its night is the one that begins in its evening.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct DayCount {
    /// The local date.
    pub date: String,
    /// Cramps of its night, as far as is known.
    pub cramps: u32,
    /// Whether it is known how many there were.
    pub known: bool,
    /// The strongest pain of the day outside sessions.
    pub pain: Option<u8>,
    /// Sessions that were done.
    pub sessions: u32,
    /// Notes, measurements, signs and medicines.
    pub others: u32,
}

impl Surae {
    /// The days of a month, such as `2027-03`; of this month when none is named.
    ///
    /// # Errors
    /// `bad_date`, and those of the database.
    pub fn diary_month(&self, month: Option<&str>, now: &Now) -> Result<Vec<DayCount>, ApiError> {
        let first = match month {
            Some(month) => written::date(&format!("{month}-01")).map_err(|_| ApiError::bad_month(month))?,
            None => written::date(&now.today().format("%Y-%m-01").to_string())?,
        };
        let last =
            first.checked_add_months(Months::new(1)).and_then(|next| next.checked_sub_days(Days::new(1)));
        let last = last.unwrap_or(first);
        let read = |reader: &Reader<'_>| counts(reader, first, last);
        let counts = self.diary(now, |store| Ok(store.read(read)?))?;
        Ok(counts.into_values().collect())
    }
}

fn counts(
    reader: &Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<BTreeMap<NaiveDate, DayCount>, StoreError> {
    let empty = |on: NaiveDate| (on, DayCount { date: on.to_string(), ..DayCount::default() });
    let mut days: BTreeMap<NaiveDate, DayCount> = surae_core::diary::nights(from, to).map(empty).collect();
    let mut add = |on: NaiveDate, count: &dyn Fn(&mut DayCount)| {
        if let Some(day) = days.get_mut(&on) {
            count(day);
        }
    };
    for row in table::cramp::between(reader, from, to)? {
        add(row.night_on, &|day| (day.cramps, day.known) = (day.cramps + 1, true));
    }
    for row in table::night::between(reader, from, to)? {
        if let Some(said) = row.cramps {
            add(row.night_on, &|day| (day.cramps, day.known) = (day.cramps.max(u32::from(said)), true));
        }
    }
    for row in table::pain_entry::between(reader, from, to)? {
        add(row.felt.on, &|day| day.pain = day.pain.max(Some(row.pain)));
    }
    let others = [
        table::note::between(reader, from, to)?.into_iter().map(|row| row.noted.on).collect::<Vec<_>>(),
        table::measurement::between(reader, from, to)?.into_iter().map(|row| row.taken.on).collect(),
        table::sign::between(reader, from, to)?.into_iter().map(|row| row.noticed.on).collect(),
        table::medicine::between(reader, from, to)?.into_iter().map(|row| row.told.on).collect(),
    ];
    others.iter().flatten().for_each(|on| add(*on, &|day| day.others += 1));
    let book = Book::read(reader, from, to, Closed::default())?;
    for record in book.records.values().filter(|record| book.sessions.contains_key(&record.id)) {
        add(record.due_on, &|day| day.sessions += 1);
    }
    Ok(days)
}
