//! Records what was said and what was answered.
//!
//! What is about to be said is recorded first: a program that is killed in between says it a repeat
//! later, and never twice. What could not be said is recorded as said one time less.

use super::settings::settle;
use super::{MissedReminder, Reminder, Reminders};
use crate::ApiError;
use crate::book::Book;
use crate::clock::Now;
use crate::closed::Closed;
use crate::occurrence::{Named, SNOOZE, keep_done, keep_snoozed, named, record, snooze_end, split};
use chrono::Days;
use surae_core::schedule::Recorded;
use surae_store::Writer;
use surae_store::table::occurrence::{self, Occurrence};

impl Reminders {
    /// Records that something is said for the `times`-th time; 0 when nobody can be told yet. False, with
    /// nothing recorded, when the person has answered meanwhile.
    ///
    /// # Errors
    /// Those of the database.
    pub fn keep_raised(&self, reminder: &Reminder, times: u32, now: &Now) -> Result<bool, ApiError> {
        self.diary.on(now, |store| {
            store.transact(|writer| raise(writer, reminder, times, now)).map(|written| written.value)
        })
    }

    /// Records what will not be said any more. From then on older days are not looked at again.
    ///
    /// # Errors
    /// Those of the database.
    pub fn keep_missed(&self, missed: &[MissedReminder], now: &Now) -> Result<(), ApiError> {
        self.diary.on(now, |store| {
            let written = store.transact(|writer| {
                missed.iter().try_for_each(|one| miss(writer, &one.id, now))?;
                settle(writer, now.today() - Days::new(1), now)
            });
            written.map(|written| written.value)
        })
    }

    /// Marks something as done, as the person answered in the notification. The pain monitor is asked when
    /// the pain or the next morning is told; a session without either changes nothing for it.
    ///
    /// # Errors
    /// As [`crate::Surae::done`].
    pub fn done(&self, id: &str, now: &Now) -> Result<(), ApiError> {
        self.diary
            .write(now, |writer| on(writer, id, now, |named, book| keep_done(writer, named, book, None, now)))
    }

    /// Puts something off by 15 minutes.
    ///
    /// # Errors
    /// As [`crate::Surae::snooze`].
    pub fn snooze(&self, id: &str, now: &Now) -> Result<(), ApiError> {
        let until = snooze_end(SNOOZE, now)?;
        self.diary.write(now, |writer| {
            on(writer, id, now, |named, book| keep_snoozed(writer, named, book, until, now))
        })
    }
}

/// Does `work` with the occurrence of that id and the days around it.
fn on<T>(
    writer: &Writer<'_>,
    id: &str,
    now: &Now,
    work: impl FnOnce(&Named<'_>, &Book) -> Result<T, ApiError>,
) -> Result<T, ApiError> {
    let (word, date) = split(id, now)?;
    let book = Book::read(writer, date, date, Closed::default())?;
    let named = named(&book, id, word, date, now)?;
    work(&named, &book)
}

fn raise(writer: &Writer<'_>, reminder: &Reminder, times: u32, now: &Now) -> Result<bool, ApiError> {
    on(writer, &reminder.id, now, |named, book| {
        let key = (named.place.slot.id, named.place.on);
        let before = book.records.get(&key);
        let answered = matches!(before.map(|one| one.state), Some(Recorded::Done | Recorded::Skipped));
        let put_off =
            before.is_some_and(|one| one.snoozed_until_at.is_some_and(|until| until.utc() > now.at));
        if answered || put_off {
            return Ok(false);
        }
        let waits = before.is_some_and(|one| (one.state, one.raised_count) == (Recorded::Raised, 0));
        if !(waits && times == 0) {
            let raised = record(named, book, Recorded::Raised, now);
            occurrence::put(writer, &Occurrence { raised_count: times, ..raised }, now.instant())?;
        }
        Ok(true)
    })
}

/// Records something as missed, unless it was told of meanwhile.
fn miss(writer: &Writer<'_>, id: &str, now: &Now) -> Result<(), ApiError> {
    on(writer, id, now, |named, book| {
        let before = book.records.get(&(named.place.slot.id, named.place.on));
        if before.is_some_and(|before| before.state != Recorded::Missed) {
            return Ok(());
        }
        Ok(occurrence::put(writer, &record(named, book, Recorded::Missed, now), now.instant())?)
    })
}
