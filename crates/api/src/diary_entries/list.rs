//! The entries of some days together, the newest first.

use super::cramp::{self, CrampView};
use crate::clock::Now;
use crate::{ApiError, Surae, written};
use chrono::{Days, NaiveDate};
use serde::Serialize;
use std::cmp::Reverse;
use surae_store::{Instant, table};
use ts_rs::TS;

/// Days that are read when no start is given.
const USUAL: Days = Days::new(30);

/// An entry of the diary. Each kind has an `id`, a `night`, a `date` and a time `at`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum DiaryEntry {
    Cramp(CrampView),
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
    ) -> Result<Vec<DiaryEntry>, ApiError> {
        let (from, to) = range(from, to, now)?;
        let cramps =
            self.diary(now, |store| Ok(store.read(|reader| table::cramp::between(reader, from, to))?))?;
        let mut all: Vec<(Instant, DiaryEntry)> = cramps
            .into_iter()
            .map(|cramp| (cramp.started.at, DiaryEntry::Cramp(cramp::view(cramp))))
            .collect();
        all.sort_by_key(|(at, _)| Reverse(*at));
        Ok(all.into_iter().map(|(_, entry)| entry).collect())
    }
}

/// The days that were asked for.
pub(crate) fn range(
    from: Option<&str>,
    to: Option<&str>,
    now: &Now,
) -> Result<(NaiveDate, NaiveDate), ApiError> {
    let to = to.map_or(Ok(now.today()), written::date)?;
    let usual = || Ok(to.checked_sub_days(USUAL).unwrap_or(to));
    let from = from.map_or_else(usual, written::date)?;
    if to < from { Err(ApiError::end_before_start(from, to)) } else { Ok((from, to)) }
}
