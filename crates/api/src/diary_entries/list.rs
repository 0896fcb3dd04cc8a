//! The entries of some days together, the newest first, and the days of a month with their counts.

use super::activity::Names;
use super::{DiaryEntry, DiaryLine, cramp, measure, medicine, night, note, pain, sign, watch};
use crate::book::Book;
use crate::clock::Now;
use crate::closed::Closed;
use crate::{ApiError, Surae, written};
use chrono::{Days, NaiveDate};
use std::cmp::Reverse;
use surae_knowledge::Knowledge;
use surae_store::{Id, Instant, Reader, StoreError, Table, table};

/// Days that are read when no start is given.
const USUAL: Days = Days::new(30);

/// What entries need to be shown.
pub(super) struct Shown<'a> {
    names: Names,
    knowledge: &'a Knowledge,
}

impl<'a> Shown<'a> {
    pub fn read(reader: &Reader<'_>, knowledge: &'a Knowledge) -> Result<Self, StoreError> {
        Ok(Self { names: Names::read(reader)?, knowledge })
    }

    /// One entry; nothing when it was removed.
    pub fn entry(
        &self,
        reader: &Reader<'_>,
        table: Table,
        key: Id,
    ) -> Result<Option<DiaryEntry>, StoreError> {
        Ok(match table {
            Table::Cramp => table::cramp::read(reader, key)?.map(|row| DiaryEntry::Cramp(cramp::view(row))),
            Table::PainEntry => table::pain_entry::read(reader, key)?
                .map(|row| DiaryEntry::Pain(pain::view(row, &self.names))),
            Table::Night => table::night::read(reader, key)?.map(|row| DiaryEntry::Night(night::view(row))),
            Table::Note => table::note::read(reader, key)?.map(|row| DiaryEntry::Note(note::view(row))),
            Table::Measurement => table::measurement::read(reader, key)?
                .map(|row| DiaryEntry::Measurement(measure::view(row, &self.names, self.knowledge))),
            Table::Sign => table::sign::read(reader, key)?.map(|row| DiaryEntry::Sign(sign::view(row))),
            Table::Medicine => {
                table::medicine::read(reader, key)?.map(|row| DiaryEntry::Medicine(medicine::view(row)))
            }
            _ => None,
        })
    }

    /// All entries of some days with their instants, in no order.
    fn between(
        &self,
        reader: &Reader<'_>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<(Instant, DiaryEntry)>, StoreError> {
        let mut all = Vec::new();
        for row in table::cramp::between(reader, from, to)? {
            all.push((row.started.at, DiaryEntry::Cramp(cramp::view(row))));
        }
        for row in table::pain_entry::between(reader, from, to)? {
            all.push((row.felt.at, DiaryEntry::Pain(pain::view(row, &self.names))));
        }
        for row in table::night::between(reader, from, to)? {
            all.push((row.answered.at, DiaryEntry::Night(night::view(row))));
        }
        for row in table::note::between(reader, from, to)? {
            all.push((row.noted.at, DiaryEntry::Note(note::view(row))));
        }
        for row in table::measurement::between(reader, from, to)? {
            let at = row.taken.at;
            all.push((at, DiaryEntry::Measurement(measure::view(row, &self.names, self.knowledge))));
        }
        for row in table::sign::between(reader, from, to)? {
            all.push((row.noticed.at, DiaryEntry::Sign(sign::view(row))));
        }
        for row in table::medicine::between(reader, from, to)? {
            all.push((row.told.at, DiaryEntry::Medicine(medicine::view(row))));
        }
        Ok(all)
    }
}

impl Surae {
    /// The entries from `from` to `to`, the newest first: cramps by their night, the rest by its date.
    /// The last 30 days when no start is given, up to today when no end is given.
    ///
    /// # Errors
    /// `bad_date`, `bad_range`, and those of the database.
    pub fn entries(
        &self,
        from: Option<&str>,
        to: Option<&str>,
        now: &Now,
    ) -> Result<Vec<DiaryLine>, ApiError> {
        let (from, to) = range(from, to, now)?;
        let read = |reader: &Reader<'_>| {
            let mut all = Shown::read(reader, self.knowledge)?.between(reader, from, to)?;
            let book = Book::read(reader, from, to, Closed::default())?;
            all.extend(super::session::sessions(&book));
            Ok::<_, ApiError>((all, watch::by_entry(reader, now.today())?))
        };
        let (mut all, mut asks) = self.diary(now, |store| store.read(read))?;
        all.sort_by_key(|(at, _)| Reverse(*at));
        let mut line = |entry: DiaryEntry| {
            let asks = asks.remove(entry.id()).unwrap_or_default();
            DiaryLine { entry, asks }
        };
        Ok(all.into_iter().map(|(_, entry)| line(entry)).collect())
    }
}

/// The days that were asked for.
pub(super) fn range(
    from: Option<&str>,
    to: Option<&str>,
    now: &Now,
) -> Result<(NaiveDate, NaiveDate), ApiError> {
    let to = to.map_or(Ok(now.today()), written::date)?;
    let usual = || Ok(to.checked_sub_days(USUAL).unwrap_or(to));
    let from = from.map_or_else(usual, written::date)?;
    if to < from { Err(ApiError::end_before_start(from, to)) } else { Ok((from, to)) }
}
