//! Nights as a whole: whether it was quiet, how bad it was, and which factors there were.

use super::cramp::{self, CrampView};
use super::factor::{FactorView, Known};
use super::{told, when};
use crate::clock::Now;
use crate::{ApiError, Surae, written};
use chrono::{DateTime, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use surae_core::diary::night_of;
use surae_store::table::night::{self, Night};
use surae_store::{Id, table};
use ts_rs::TS;

/// What is said about a night; what is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NightAnswer {
    /// The date of its evening; last night when not given.
    pub night: Option<String>,
    /// How many cramps there were, 0 to 50; 0 says that it was quiet.
    pub cramps: Option<i32>,
    /// How many minutes they took together, 0 to 600; unknown for a quiet night.
    pub minutes: Option<i32>,
    /// How strong the worst one was, 0 to 10; unknown for a quiet night.
    pub strength: Option<i32>,
    /// How bad the sleep was, 0 to 10.
    pub sleep_lost: Option<i32>,
    /// Which factors there were, and which there were not.
    pub factors: BTreeMap<String, bool>,
    /// As typed, 100 kB at most.
    pub note: Option<String>,
    /// What is to be unknown again: one of the names above, or a factor.
    pub clear: Vec<String>,
}

/// What was said about a night.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NightView {
    /// Its id.
    pub id: String,
    /// The night, by the date of its evening.
    pub night: String,
    /// The same; where it stands in the diary.
    pub date: String,
    /// When it was said last.
    pub at: String,
    /// How many cramps there were, as said.
    pub cramps: Option<u8>,
    /// How many minutes they took together.
    pub minutes: Option<u16>,
    /// How strong the worst one was.
    pub strength: Option<u8>,
    /// How bad the sleep was.
    pub sleep_lost: Option<u8>,
    /// Which factors there were, and which there were not.
    pub factors: BTreeMap<String, bool>,
    /// The note.
    pub note: Option<String>,
}

/// All of a night, to be filled in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NightPage {
    /// The night, by the date of its evening.
    pub night: String,
    /// Its cramps that are in the diary, in their order.
    pub cramps: Vec<CrampView>,
    /// What was said about it.
    pub answer: Option<NightView>,
    /// The factors that the person wants to be asked about.
    pub factors: Vec<FactorView>,
    /// Whether it is known how many cramps there were.
    pub known: bool,
    /// How many there were, as far as is known.
    pub count: u32,
}

impl Surae {
    /// Keeps what is said about a night.
    ///
    /// # Errors
    /// `bad_date`, `bad_range` before 1970, `in_future` for a night that has not begun, `impossible_number`, `cramps_there` when
    /// more cramps are in the diary than are said, `unknown_word` for a factor or a field,
    /// `note_too_long`, and those of the database.
    pub fn night_answer(&self, request: &NightAnswer, now: &Now) -> Result<NightView, ApiError> {
        let night_on = night_asked(request.night.as_deref(), now)?;
        self.write(now, |writer| {
            let known = Known::read(writer)?;
            let entered = table::cramp::between(writer, night_on, night_on)?.len();
            let before = night::between(writer, night_on, night_on)?.pop();
            let empty = || Night {
                id: Id::new(now.instant()),
                answered: now.moment(),
                night_on,
                cramps: None,
                minutes: None,
                strength: None,
                sleep_lost: None,
                note: None,
                factors: BTreeMap::new(),
            };
            let key = night::key(writer, night_on)?;
            let mut night = before.unwrap_or_else(empty);
            (night.id, night.answered) = (key.unwrap_or(night.id), now.moment());
            request.clear.iter().try_for_each(|field| emptied(&mut night, field))?;
            let night = changed(night, request, &known)?;
            if let Some(said) = night.cramps.filter(|said| usize::from(*said) < entered) {
                return Err(ApiError::cramps_there(said, entered));
            }
            night::put(writer, &night, now.instant())?;
            Ok(view(night))
        })
    }

    /// All of a night; last night when none is named.
    ///
    /// # Errors
    /// `bad_date`, `bad_range` before 1970, `in_future`, and those of the database.
    pub fn night(&self, night: Option<&str>, now: &Now) -> Result<NightPage, ApiError> {
        let night_on = night_asked(night, now)?;
        self.diary(now, |store| {
            store.read(|reader| {
                let cramps = table::cramp::between(reader, night_on, night_on)?;
                let answer = night::between(reader, night_on, night_on)?.pop();
                let said = answer.as_ref().and_then(|answer| answer.cramps);
                let entered = u32::try_from(cramps.len()).unwrap_or(u32::MAX);
                Ok(NightPage {
                    night: night_on.to_string(),
                    known: said.is_some() || entered > 0,
                    count: entered.max(said.map_or(0, u32::from)),
                    cramps: cramps.into_iter().map(cramp::view).collect(),
                    answer: answer.map(view),
                    factors: Known::read(reader)?.chosen(),
                })
            })
        })
    }
}

/// A night that has begun.
fn night_asked(night: Option<&str>, now: &Now) -> Result<NaiveDate, ApiError> {
    let last = || now.today().checked_sub_days(Days::new(1)).unwrap_or(now.today());
    let night_on = night.map_or_else(|| Ok(last()), written::date)?;
    let present = night_of(now.at.with_timezone(&now.zone).naive_local());
    let first = DateTime::UNIX_EPOCH.date_naive();
    if night_on < first {
        return Err(ApiError::date_out_of_range(night_on, first, present));
    }
    if night_on > present { Err(ApiError::in_future(&night_on.to_string())) } else { Ok(night_on) }
}

fn changed(night: Night, request: &NightAnswer, known: &Known) -> Result<Night, ApiError> {
    let mut factors = night.factors;
    for (word, present) in &request.factors {
        factors.insert(known.word(word)?, *present);
    }
    let cramps = told::number("number of cramps", request.cramps, 0, 50)?.or(night.cramps);
    let quiet = cramps == Some(0);
    if quiet {
        // What no cramp took or how strong none was is not known to be anything.
        told::number::<u8>("strength of a quiet night", request.strength, 0, 0)?;
        told::number::<u8>("number of minutes of a quiet night", request.minutes, 0, 0)?;
    }
    let minutes = told::number("number of minutes", request.minutes, 0, 600)?.or(night.minutes);
    let strength = told::scale("strength", request.strength)?.or(night.strength);
    Ok(Night {
        cramps,
        minutes: minutes.filter(|_| !quiet),
        strength: strength.filter(|_| !quiet),
        sleep_lost: told::scale("lost sleep", request.sleep_lost)?.or(night.sleep_lost),
        note: told::changed_note(request.note.as_deref(), night.note)?,
        factors,
        ..night
    })
}

fn emptied(night: &mut Night, field: &str) -> Result<(), ApiError> {
    match field {
        "cramps" => night.cramps = None,
        "minutes" => night.minutes = None,
        "strength" => night.strength = None,
        "sleep_lost" => night.sleep_lost = None,
        "note" => night.note = None,
        word if night.factors.contains_key(word) => drop(night.factors.remove(word)),
        other => {
            let mut known = vec!["cramps", "minutes", "strength", "sleep_lost", "note"];
            known.extend(night.factors.keys().map(String::as_str));
            return Err(ApiError::unknown_word("field", other, &known));
        }
    }
    Ok(())
}

/// What was said about a night as it is shown.
pub(super) fn view(night: Night) -> NightView {
    NightView {
        id: night.id.to_string(),
        night: night.night_on.to_string(),
        date: night.night_on.to_string(),
        at: when::rfc3339(&night.answered),
        cramps: night.cramps,
        minutes: night.minutes,
        strength: night.strength,
        sleep_lost: night.sleep_lost,
        factors: night.factors,
        note: night.note,
    }
}
