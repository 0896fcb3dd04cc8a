//! What a person says about something due: done, skipped, later, not so; pain and the morning after.

use crate::book::Book;
use crate::clock::Now;
use crate::plan::stopped;
use crate::today::{DueView, Place};
use crate::{ApiError, Surae, written};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use surae_core::schedule::{Recorded, due};
use surae_store::table::occurrence::{self, Occurrence};
use surae_store::table::session::{self, Session};
use surae_store::{Id, Instant, KeptPlan, Writer};

/// Minutes of a snooze when none are given.
pub(crate) const SNOOZE: u32 = 15;
/// The longest snooze in minutes.
const LONGEST_SNOOZE: u32 = 720;

/// An occurrence that a person named.
pub(crate) struct Named<'a> {
    pub place: Place<'a>,
    pub due: DateTime<Tz>,
}

impl Surae {
    /// Marks something due as done, today or on an earlier day; done already, it keeps the pain.
    ///
    /// # Errors
    /// `unknown_occurrence`, `several_fit`, `bad_date`, `too_early`, `impossible_pain`, and those of
    /// the database.
    pub fn done(&self, text: &str, pain: Option<u8>, now: &Now) -> Result<DueView, ApiError> {
        expect_pain(pain)?;
        self.mark(text, now, |writer, named, book| keep_done(writer, named, book, pain, now))
    }

    /// Leaves something due out on purpose; left out already, nothing changes, so that one undo takes it
    /// back.
    ///
    /// # Errors
    /// `unknown_occurrence`, `several_fit`, `bad_date`, and those of the database.
    pub fn skip(&self, text: &str, now: &Now) -> Result<DueView, ApiError> {
        self.mark(text, now, |writer, named, book| {
            let before = book.records.get(&(named.place.slot.id, named.place.on));
            if before.is_some_and(|before| before.state == Recorded::Skipped) {
                return Ok(());
            }
            let record = record(named, book, Recorded::Skipped, now);
            Ok(occurrence::put(writer, &record, now.instant())?)
        })
    }

    /// Puts something of today off, 15 minutes unless told otherwise.
    ///
    /// # Errors
    /// `unknown_occurrence`, `several_fit`, `bad_date`, `impossible_minutes`, `too_early`, `wrong_state`,
    /// and those of the database.
    pub fn snooze(&self, text: &str, minutes: Option<u32>, now: &Now) -> Result<DueView, ApiError> {
        let until = snooze_end(minutes.unwrap_or(SNOOZE), now)?;
        self.mark(text, now, |writer, named, book| keep_snoozed(writer, named, book, until, now))
    }

    /// Takes back what was said last about something due.
    ///
    /// # Errors
    /// `unknown_occurrence`, `several_fit`, `bad_date`, `nothing_to_undo`, and those of the database.
    pub fn undo(&self, text: &str, now: &Now) -> Result<DueView, ApiError> {
        self.mark(text, now, |writer, named, book| {
            let (slot, on) = (named.place.slot.id, named.place.on);
            let said = book.records.get(&(slot, on)).map(|record| record.state);
            if !matches!(said, Some(Recorded::Done | Recorded::Skipped | Recorded::Snoozed)) {
                return Err(ApiError::nothing_to_undo(text));
            }
            if let Some(session) = book.session(slot, on) {
                session::set_deleted(writer, session.id, true, now.instant())?;
            }
            occurrence::undo(writer, slot, on, now.instant())?;
            Ok(())
        })
    }

    /// Keeps the pain during something that was done.
    ///
    /// # Errors
    /// As [`Self::done`], and `not_done`.
    pub fn pain(&self, text: &str, pain: u8, now: &Now) -> Result<DueView, ApiError> {
        expect_pain(Some(pain))?;
        self.mark(text, now, |writer, named, book| {
            let session = book.session(named.place.slot.id, named.place.on);
            let session = session.ok_or_else(|| ApiError::not_done(text))?;
            Ok(session::set_pain(writer, session.id, Some(pain), now.instant())?)
        })
    }

    /// Keeps whether the morning after a session was back to the usual; it counts for all sessions of
    /// that plan on that date. Without an occurrence it answers today's question.
    ///
    /// # Errors
    /// As [`Self::done`], and `not_done`.
    pub fn morning(&self, text: Option<&str>, usual: bool, now: &Now) -> Result<DueView, ApiError> {
        let asked = || {
            let question = self.today(now)?.morning;
            question.map(|question| question.occurrence).ok_or_else(ApiError::no_morning)
        };
        let text = text.map_or_else(asked, |text| Ok(text.to_owned()))?;
        self.mark(&text, now, |writer, named, book| {
            let Place { kept, slot, on } = named.place;
            book.session(slot.id, on).ok_or_else(|| ApiError::not_done(&text))?;
            if on >= now.today() {
                return Err(ApiError::too_early(on + Days::new(1)));
            }
            let mut sessions = kept.slots.iter().filter_map(|slot| book.session(slot.id, on));
            let answered = sessions
                .try_for_each(|session| session::set_morning(writer, session.id, usual, now.instant()));
            Ok(answered?)
        })
    }

    /// Something due as it stands.
    ///
    /// # Errors
    /// `unknown_occurrence`, `several_fit`, `bad_date`, and those of the database.
    pub fn due(&self, text: &str, now: &Now) -> Result<DueView, ApiError> {
        let (word, on) = split(text, now)?;
        let book = self.book(on, on, now)?;
        let named = named(&book, text, word, on, now)?;
        Ok(self.told_due(&book, &named.place, named.due, now))
    }

    /// Does `work` for the named occurrence, asks the pain monitor, and tells how it stands then.
    fn mark(
        &self,
        text: &str,
        now: &Now,
        work: impl FnOnce(&Writer<'_>, &Named<'_>, &Book) -> Result<(), ApiError>,
    ) -> Result<DueView, ApiError> {
        let (word, on) = split(text, now)?;
        let closed = self.closed_cards(now)?;
        self.write(now, |writer| {
            let book = Book::read(writer, on, on, closed.clone())?;
            let named = named(&book, text, word, on, now)?;
            work(writer, &named, &book)?;
            self.reconsider_plan(writer, named.place.kept.plan.id, now)?;
            let after = Book::read(writer, on, on, closed)?;
            Ok(self.told_due(&after, &named.place, named.due, now))
        })
    }
}

/// Something done, today or on an earlier day; done already, it keeps the pain.
pub(crate) fn keep_done(
    writer: &Writer<'_>,
    named: &Named<'_>,
    book: &Book,
    pain: Option<u8>,
    now: &Now,
) -> Result<(), ApiError> {
    let (slot, on) = (named.place.slot.id, named.place.on);
    if on > now.today() {
        return Err(ApiError::too_early(on));
    }
    if let Some(session) = book.session(slot, on) {
        let kept = pain.or(session.pain);
        return Ok(session::set_pain(writer, session.id, kept, now.instant())?);
    }
    let record = record(named, book, Recorded::Done, now);
    occurrence::put(writer, &record, now.instant())?;
    let today = on == now.today();
    let finished = Now { at: if today { now.at } else { named.due.to_utc() }, zone: now.zone };
    let session = Session {
        id: Id::new(now.instant()),
        occurrence_id: Some(record.id),
        card_id: None,
        finished: finished.moment(),
        pain,
        morning: None,
    };
    Ok(session::insert(writer, &session, now.instant())?)
}

/// Something put off until an instant of today. From then on it is said anew.
pub(crate) fn keep_snoozed(
    writer: &Writer<'_>,
    named: &Named<'_>,
    book: &Book,
    until: DateTime<Utc>,
    now: &Now,
) -> Result<(), ApiError> {
    let on = named.place.on;
    if on > now.today() {
        return Err(ApiError::too_early(on));
    }
    let before = book.records.get(&(named.place.slot.id, on)).map(|record| record.state);
    let state = match before {
        _ if on < now.today() => Some("over"),
        Some(Recorded::Done) => Some("done already"),
        Some(Recorded::Skipped) => Some("skipped already"),
        _ => None,
    };
    if let Some(state) = state {
        return Err(ApiError::slot_settled(&named.place.slot.name, state));
    }
    let snoozed = record(named, book, Recorded::Snoozed, now);
    let snoozed = Occurrence { snoozed_until_at: Some(Instant::from(until)), raised_count: 0, ..snoozed };
    Ok(occurrence::put(writer, &snoozed, now.instant())?)
}

/// When a snooze of this length ends; refused unless that is today.
pub(crate) fn snooze_end(minutes: u32, now: &Now) -> Result<DateTime<Utc>, ApiError> {
    let until = now.at + TimeDelta::minutes(i64::from(minutes.min(LONGEST_SNOOZE)));
    let ends_on = until.with_timezone(&now.zone).date_naive();
    let fits = (1..=LONGEST_SNOOZE).contains(&minutes) && ends_on == now.today();
    if fits { Ok(until) } else { Err(ApiError::impossible_minutes(minutes)) }
}

/// The slot and the date of an occurrence's name; the date is today's where none is given.
pub(crate) fn split<'a>(text: &'a str, now: &Now) -> Result<(&'a str, NaiveDate), ApiError> {
    match text.split_once('@') {
        Some((word, on)) => Ok((word, written::date(on)?)),
        None => Ok((text, now.today())),
    }
}

/// The occurrence of the slot `word` on a date, by the slot's id or its short name.
pub(crate) fn named<'a>(
    book: &'a Book,
    text: &str,
    word: &str,
    on: NaiveDate,
    now: &Now,
) -> Result<Named<'a>, ApiError> {
    let slots = book.plans.iter().flat_map(|kept| kept.slots.iter().map(move |slot| (kept, slot)));
    let fits = |kept: &KeptPlan, slot: &surae_store::table::plan_slot::PlanSlot| {
        let recorded = book.records.contains_key(&(slot.id, on));
        let short = slot.word == word && (recorded || !stopped(kept, now.today()));
        (short || slot.id.to_string() == word) && (recorded || asks(kept, slot.id, on))
    };
    let found: Vec<Named<'a>> = slots
        .filter(|(kept, slot)| fits(kept, slot))
        .filter_map(|(kept, slot)| {
            let key = slot.id.to_string();
            let schedule = kept.schedule.slots.iter().find(|known| known.id == key)?;
            let due = due(on, schedule.time_on(on), now.zone)?;
            Some(Named { place: Place { kept, slot, on }, due })
        })
        .collect();
    // An id alone tells nobody which of two plans it belongs to.
    let id_and_plan = |named: &Named<'_>| {
        let id = crate::today::occurrence_id(named.place.slot.id, on);
        format!("{id} ({})", named.place.kept.plan.name)
    };
    let ids: Vec<String> = found.iter().map(id_and_plan).collect();
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(ApiError::unknown_occurrence(text)),
        (Some(_), Some(_)) => Err(ApiError::several_fit(text, &ids)),
    }
}

/// Whether a slot has something to do on a date, resting days included: they may be used too.
fn asks(kept: &KeptPlan, slot: Id, on: NaiveDate) -> bool {
    let schedule = &kept.schedule;
    let key = slot.to_string();
    let within = on >= schedule.from_on && schedule.until_on.is_none_or(|until| on <= until);
    let slot = schedule.slots.iter().find(|known| known.id == key);
    within && slot.is_some_and(|slot| !schedule.items_for(slot, on).is_empty())
}

/// A new record, which carries on how often it was raised.
pub(crate) fn record(named: &Named<'_>, book: &Book, state: Recorded, now: &Now) -> Occurrence {
    let (slot_id, due_on) = (named.place.slot.id, named.place.on);
    let before = book.records.get(&(slot_id, due_on));
    Occurrence {
        id: Id::new(now.instant()),
        slot_id,
        due_on,
        state,
        due_at: Instant::from(named.due.to_utc()),
        snoozed_until_at: None,
        raised_count: before.map_or(0, |before| before.raised_count),
        before_id: None,
        recorded_at: now.instant(),
    }
}

fn expect_pain(pain: Option<u8>) -> Result<(), ApiError> {
    match pain.filter(|pain| *pain > 10) {
        Some(pain) => Err(ApiError::impossible_pain(pain)),
        None => Ok(()),
    }
}

impl ApiError {
    fn no_morning() -> Self {
        Self::new(
            "not_done",
            "Nothing of yesterday waits for an answer about the morning after.",
            "Mark what was done with `surae done OCCURRENCE`, or name what was answered already.",
        )
    }

    fn slot_settled(name: &str, state: &str) -> Self {
        Self::new(
            "wrong_state",
            format!("“{name}” is {state} and cannot be put off."),
            "`surae undo` takes back what was said; `surae today` shows how it stands.",
        )
    }
}
