//! The two-week study: each morning the number of cramps, their minutes, the strength and the sleep, as
//! in the published daily log that evidence section 5, N7, and section 8 rest on [97].

use crate::clock::Now;
use crate::words::say;
use crate::{ApiError, Surae, written};
use chrono::{DateTime, Days, NaiveDate};
use serde::Serialize;
use surae_store::table::cramp::{self, Cramp};
use surae_store::table::night::{self, Night};
use surae_store::table::setting;
use surae_store::{Reader, StoreError};
use ts_rs::TS;

/// The setting that keeps the first night.
const FROM: &str = "study.from";
/// Nights of a study.
const NIGHTS: u64 = 14;

/// A study with its nights.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StudyView {
    /// The first night.
    pub from: String,
    /// The last night.
    pub to: String,
    /// Whether all its nights are over.
    pub over: bool,
    /// Nights that were answered or have a cramp in the diary.
    pub answered: u32,
    /// The nights that have begun.
    pub nights: Vec<StudyNight>,
}

/// A night of a study, from what was said about it and from the cramps in the diary.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StudyNight {
    /// The date of its evening.
    pub night: String,
    /// How many cramps there were; nothing where that is not known.
    pub cramps: Option<u32>,
    /// How many minutes they took together.
    pub minutes: Option<f64>,
    /// How strong the worst one was, 0 to 10.
    pub strength: Option<u8>,
    /// How bad the sleep was, 0 to 10.
    pub sleep_lost: Option<u8>,
}

/// A night that today asks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NightQuestion {
    /// The date of its evening.
    pub night: String,
    /// The question.
    pub text: String,
}

impl Surae {
    /// Begins a study with the night of a date; with tonight when none is given. One that ran before is
    /// replaced, what was said in it stays.
    ///
    /// # Errors
    /// `bad_date`, `bad_range` for a date more than 14 days away, and those of the database.
    pub fn study_start(&self, from: Option<&str>, now: &Now) -> Result<StudyView, ApiError> {
        let from = from.map_or(Ok(now.today()), written::date)?;
        let least = now.today().checked_sub_days(Days::new(NIGHTS)).unwrap_or(now.today());
        let most = now.today().checked_add_days(Days::new(NIGHTS)).unwrap_or(now.today());
        if !(least..=most).contains(&from) {
            return Err(ApiError::date_out_of_range(from, least, most));
        }
        self.write(now, |writer| {
            setting::put(writer, FROM, &from.to_string(), now.instant())?;
            Ok(study(writer, from, now.today())?)
        })
    }

    /// Ends the study; what was said in it stays.
    ///
    /// # Errors
    /// Those of the database.
    pub fn study_stop(&self, now: &Now) -> Result<(), ApiError> {
        self.write(now, |writer| Ok(setting::remove(writer, FROM)?))
    }

    /// The study; nothing when none was begun.
    ///
    /// # Errors
    /// Those of the database.
    pub fn study(&self, now: &Now) -> Result<Option<StudyView>, ApiError> {
        let read = |reader: &Reader<'_>| {
            let from = began(reader)?;
            from.map(|from| study(reader, from, now.today())).transpose()
        };
        self.diary(now, |store| Ok(store.read(read)?))
    }

    /// Last night, while a study asks about it.
    pub(crate) fn night_question(&self, now: &Now) -> Result<Option<NightQuestion>, ApiError> {
        let Some(last) = now.today().checked_sub_days(Days::new(1)) else { return Ok(None) };
        let read = |reader: &Reader<'_>| {
            let in_it = began(reader)?.is_some_and(|from| (from..from + Days::new(NIGHTS)).contains(&last));
            let said = || Ok::<_, StoreError>(night::between(reader, last, last)?.pop());
            Ok::<_, StoreError>(in_it && said()?.is_none_or(|said| said.cramps.is_none()))
        };
        let asks = self.diary(now, |store| Ok(store.read(read)?))?;
        let text = || say("night-question", &[]);
        Ok(asks.then(|| NightQuestion { night: last.to_string(), text: text() }))
    }
}

/// Whether a value of a setting is one that is kept here; nothing for a setting of others.
pub(crate) fn understands(key: &str, value: &str, today: NaiveDate) -> Option<bool> {
    let days = DateTime::UNIX_EPOCH.date_naive()..=today + Days::new(NIGHTS);
    (key == FROM).then(|| written::date(value).is_ok_and(|from| days.contains(&from)))
}

fn began(reader: &Reader<'_>) -> Result<Option<NaiveDate>, StoreError> {
    Ok(setting::read(reader, FROM)?.and_then(|from| from.parse().ok()))
}

fn study(reader: &Reader<'_>, from: NaiveDate, today: NaiveDate) -> Result<StudyView, StoreError> {
    let to = from + Days::new(NIGHTS - 1);
    let cramps = cramp::between(reader, from, to)?;
    let said = night::between(reader, from, to)?;
    let nights: Vec<StudyNight> = surae_core::diary::nights(from, to.min(today))
        .map(|on| {
            let cramps: Vec<&Cramp> = cramps.iter().filter(|cramp| cramp.night_on == on).collect();
            study_night(on, &cramps, said.iter().find(|said| said.night_on == on))
        })
        .collect();
    let answered = nights.iter().filter(|night| night.cramps.is_some()).count();
    Ok(StudyView {
        from: from.to_string(),
        to: to.to_string(),
        over: today > to,
        answered: u32::try_from(answered).unwrap_or(u32::MAX),
        nights,
    })
}

/// What was said comes first; where nothing was, the cramps of the diary say it.
fn study_night(on: NaiveDate, cramps: &[&Cramp], said: Option<&Night>) -> StudyNight {
    let entered = u32::try_from(cramps.len()).ok().filter(|count| *count > 0);
    let millis = |cramp: &&Cramp| Some((cramp.ended_at?.utc() - cramp.started.at.utc()).num_milliseconds());
    let known: Vec<i64> = cramps.iter().filter_map(millis).collect();
    #[allow(clippy::cast_precision_loss, reason = "a night has few milliseconds")]
    let minutes = (!known.is_empty()).then(|| (known.iter().sum::<i64>() as f64 / 600.0).round() / 100.0);
    StudyNight {
        night: on.to_string(),
        cramps: said.and_then(|said| said.cramps).map(u32::from).max(entered),
        minutes: said.and_then(|said| said.minutes).map(f64::from).or(minutes),
        strength: said
            .and_then(|said| said.strength)
            .or_else(|| cramps.iter().filter_map(|cramp| cramp.strength).max()),
        sleep_lost: said
            .and_then(|said| said.sleep_lost)
            .or_else(|| cramps.iter().filter_map(|cramp| cramp.sleep_lost).max()),
    }
}
