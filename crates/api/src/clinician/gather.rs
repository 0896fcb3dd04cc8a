//! Fills the page from the diary: reads what there is of some days, and says it.
//!
//! Nothing is guessed: what was not said is not known, and a night without a word is not a quiet one.

mod days;
mod dose;
mod measures;
mod places;
mod questions;
mod told;
mod wording;

use super::page::{ClinicianPage, ClinicianPreview, ClinicianRequest, PageFigure};
use super::plain::plain;
use crate::book::Book;
use crate::clock::Now;
use crate::today::DueView;
use crate::words::say;
use crate::{ApiError, DueState, Surae, written};
use chrono::{Days, NaiveDate};
use std::collections::HashMap;
use surae_store::table::{
    activity, cramp, measurement, medicine, night, note, pain_entry, screening, setting, sign,
};
use surae_store::{Id, Reader};
use wording::{counted, date};

/// Days that the page is about when no start is given, the last one with them.
const USUAL: u64 = 28;
/// Days at most.
const MOST: i64 = 400;
/// The settings that keep the age given last, and the words for the page.
const AGE: &str = "screening.age";
const WHO: &str = "clinician.who";
const ASK: &str = "clinician.ask";
/// Characters of these words, at most.
const WHO_MOST: usize = 200;
const ASK_MOST: usize = 500;

/// What the diary says of these days.
struct Record {
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
    book: Book,
    /// What was due on a day that is over, or became something today.
    dues: Vec<DueView>,
    cramps: Vec<cramp::Cramp>,
    nights: Vec<night::Night>,
    pains: Vec<pain_entry::PainEntry>,
    measurements: Vec<measurement::Measurement>,
    activities: HashMap<Id, String>,
    medicines: Vec<medicine::Medicine>,
    notes: Vec<note::Note>,
    signs: Vec<sign::Sign>,
    /// The oldest first.
    screenings: Vec<screening::Screening>,
    last_screening: Option<screening::Screening>,
    age: Option<String>,
    who: Option<String>,
    ask: Option<String>,
}

/// Whether a value of a setting is one that is kept here; nothing for a setting of others.
pub(crate) fn understands(key: &str, value: &str) -> Option<bool> {
    let most = [(WHO, WHO_MOST), (ASK, ASK_MOST)].into_iter().find(|(known, _)| *known == key);
    most.map(|(_, most)| (1..=most).contains(&value.chars().count()))
}

impl Surae {
    /// Keeps who the page is about and what the person wants to ask, for this page and the next; what is
    /// not given stays, what is empty is forgotten.
    ///
    /// # Errors
    /// `bad_name` when a text is too long, and those of the database.
    pub fn clinician_words(&self, who: Option<&str>, ask: Option<&str>, now: &Now) -> Result<(), ApiError> {
        let words = [(WHO, who, "name", WHO_MOST), (ASK, ask, "question", ASK_MOST)];
        let words = words.into_iter().filter_map(|(key, text, what, most)| Some((key, text?, what, most)));
        let words: Vec<_> = words.collect();
        if let Some((_, _, what, most)) = words.iter().find(|(_, text, _, most)| text.chars().count() > *most)
        {
            return Err(ApiError::bad_name(what, *most));
        }
        if words.is_empty() {
            return Ok(());
        }
        self.write(now, |writer| {
            words.iter().try_for_each(|(key, text, ..)| match *text {
                "" => Ok(setting::remove(writer, key)?),
                text => Ok(setting::put(writer, key, text, now.instant())?),
            })
        })
    }

    /// The page for the clinician about some days, the last 28 when none are named.
    ///
    /// # Errors
    /// `bad_date`, `bad_range`, and those of the database.
    pub fn clinician_page(&self, request: &ClinicianRequest, now: &Now) -> Result<ClinicianPage, ApiError> {
        let (from, to) = days_asked(request, now)?;
        let record = self.record(from, to, now)?;
        let days = (to - from).num_days() + 1;
        let typed = |text: &Option<String>, kept: &Option<String>| {
            text.as_ref().or(kept.as_ref()).map(|text| plain(text)).filter(|text| !text.is_empty())
        };
        let made = date(now.today());
        Ok(ClinicianPage {
            title: say("clinician-title", &[]),
            period: say(
                "clinician-period",
                &[("from", &date(from)), ("to", &date(to)), ("days", &counted("days", days))],
            ),
            made: say("clinician-made", &[("date", &made)]),
            who: who(typed(&request.who, &record.who), record.age.as_deref()),
            ask: typed(&request.ask, &record.ask),
            alert: self.alert(&record, now)?,
            figures: figures(&record),
            places: self.places(&record),
            days: days::timeline(&record),
            dose: self.dose_done(&record),
            measures: self.measured(&record),
            questions: self.questions_asked(&record),
            health: self.health_told(&record, now)?,
            medicines: told::medicines(&record),
            notes: told::notes(&record),
            footer: say("clinician-footer", &[("date", &made)]),
        })
    }

    /// The page as [`Surae::export`] would write it, to be looked at first.
    ///
    /// # Errors
    /// As for [`Surae::clinician_page`].
    pub fn clinician_preview(
        &self,
        request: &ClinicianRequest,
        now: &Now,
    ) -> Result<ClinicianPreview, ApiError> {
        let html = self.clinician_page(request, now)?.html();
        let words = |reader: &Reader<'_>| {
            Ok::<_, ApiError>((setting::read(reader, WHO)?, setting::read(reader, ASK)?))
        };
        let (who, ask) = self.diary(now, |store| store.read(words))?;
        Ok(ClinicianPreview { html, who, ask })
    }

    fn record(&self, from: NaiveDate, to: NaiveDate, now: &Now) -> Result<Record, ApiError> {
        let closed = self.closed_cards(now)?;
        let read = |reader: &Reader<'_>| {
            Ok::<_, ApiError>(Record {
                from,
                to,
                today: now.today(),
                book: Book::read(reader, from, to, closed)?,
                dues: Vec::new(),
                cramps: cramp::between(reader, from, to)?,
                nights: night::between(reader, from, to)?,
                pains: pain_entry::between(reader, from, to)?,
                measurements: measurement::between(reader, from, to)?,
                activities: activity::ever(reader)?.into_iter().map(|(one, _)| (one.id, one.name)).collect(),
                medicines: medicine::all(reader)?,
                notes: note::between(reader, from, to)?,
                signs: sign::between(reader, from, to)?,
                screenings: screening::between(reader, from, to)?.into_iter().rev().collect(),
                last_screening: screening::latest(reader)?,
                age: setting::read(reader, AGE)?,
                who: setting::read(reader, WHO)?,
                ask: setting::read(reader, ASK)?,
            })
        };
        let mut record = self.diary(now, |store| store.read(read))?;
        let dues = self.due_between(&record.book, from, to, now).into_iter().map(|(due, _)| due);
        record.dues = dues.filter(|due| is_over(due.state)).collect();
        Ok(record)
    }
}

/// Whether it is known what became of it.
fn is_over(state: DueState) -> bool {
    matches!(state, DueState::Done | DueState::Skipped | DueState::Missed)
}

fn days_asked(request: &ClinicianRequest, now: &Now) -> Result<(NaiveDate, NaiveDate), ApiError> {
    let today = now.today();
    let to = request.to.as_deref().map_or(Ok(today), written::date)?;
    let usual = || to.checked_sub_days(Days::new(USUAL - 1)).unwrap_or(to);
    let from = request.from.as_deref().map_or_else(|| Ok(usual()), written::date)?;
    if to > today {
        return Err(ApiError::date_out_of_range(to, from.min(today), today));
    }
    if to < from {
        return Err(ApiError::end_before_start(from, to));
    }
    let days = (to - from).num_days() + 1;
    if days > MOST { Err(ApiError::range_too_long(days, MOST)) } else { Ok((from, to)) }
}

/// Who it is about: what was typed for the page, and the age that was given with the safety questions.
fn who(typed: Option<String>, age: Option<&str>) -> Option<String> {
    let age = age.map(|age| say("clinician-age", &[("age", age)]));
    match (typed, age) {
        (Some(typed), Some(age)) => Some(format!("{typed} · {age}")),
        (typed, age) => typed.or(age),
    }
}

fn figures(record: &Record) -> Vec<PageFigure> {
    vec![
        days::cramp_figure(record),
        days::pain_figure(record),
        dose::done_figure(record),
        dose::morning_figure(record),
    ]
}
