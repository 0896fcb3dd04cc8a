//! The plans and what is recorded of a stretch of days, read at one moment.

use crate::clock::Now;
use crate::closed::Closed;
use crate::{ApiError, Surae};
use chrono::NaiveDate;
use std::collections::HashMap;
use surae_store::table::occurrence::{self, Occurrence};
use surae_store::table::own_card::{self, OwnCard};
use surae_store::table::screening::{self, Hold};
use surae_store::table::session::{self, Session};
use surae_store::{Id, KeptPlan, Reader, StoreError, Writer, plans};

/// What is known of some days.
pub(crate) struct Book {
    /// Every plan, stopped ones too.
    pub plans: Vec<KeptPlan>,
    /// What was recorded, by slot and date.
    pub records: HashMap<(Id, NaiveDate), Occurrence>,
    /// Sessions, by the record of their occurrence.
    pub sessions: HashMap<Id, Session>,
    /// The person's own cards, deleted ones too, without pictures.
    pub own: Vec<OwnCard>,
    /// Cards that are closed to the person.
    pub closed: Closed,
    /// When somebody had to be seen before anything else.
    pub holds: Vec<Hold>,
}

impl Book {
    /// Reads the days from `from` to `to`. `closed` comes from [`Surae::closed_cards`].
    pub fn read(
        reader: &Reader<'_>,
        from: NaiveDate,
        to: NaiveDate,
        closed: Closed,
    ) -> Result<Self, StoreError> {
        let records = occurrence::between(reader, from, to)?.into_iter();
        let sessions = session::between(reader, from, to)?.into_iter();
        Ok(Self {
            plans: plans(reader)?,
            records: records.map(|record| ((record.slot_id, record.due_on), record)).collect(),
            sessions: sessions.filter_map(|session| Some((session.occurrence_id?, session))).collect(),
            own: own_card::ever(reader)?,
            closed,
            holds: screening::holds(reader)?,
        })
    }

    /// Whether a day that is over asked for nothing, as the person had to be seen first. What was done on
    /// it all the same stays done.
    pub fn held(&self, on: NaiveDate, now: &Now) -> bool {
        let ended_on = |hold: &Hold| hold.ended_at.map(|at| at.utc().with_timezone(&now.zone).date_naive());
        let within = |hold: &Hold| hold.asked_on <= on && ended_on(hold).is_none_or(|ended_on| on < ended_on);
        on < now.today() && self.holds.iter().any(within)
    }

    /// The session of a slot on a date, when it was done.
    pub fn session(&self, slot: Id, on: NaiveDate) -> Option<&Session> {
        self.sessions.get(&self.records.get(&(slot, on))?.id)
    }
}

impl Surae {
    /// Reads the days from `from` to `to`.
    pub(crate) fn book(&self, from: NaiveDate, to: NaiveDate, now: &Now) -> Result<Book, ApiError> {
        let closed = self.closed_cards(now)?;
        self.diary(now, |store| Ok(store.read(|reader| Book::read(reader, from, to, closed))?))
    }

    /// Writes all of `work` or nothing of it. The first writing of a day is followed by a backup.
    pub(crate) fn write<T>(
        &self,
        now: &Now,
        work: impl FnOnce(&Writer<'_>) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.diary.write(now, work)
    }
}
