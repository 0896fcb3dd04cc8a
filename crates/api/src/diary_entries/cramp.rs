//! Cramps: two taps in the dark, and everything else in the morning or never.

use super::told;
use super::when::{self, Told};
use crate::answer::Side;
use crate::clock::Now;
use crate::plan::side;
use crate::{ApiError, Surae};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use surae_core::diary::Precision;
use surae_store::table::cramp::{self, Cramp};
use surae_store::{Id, Instant, Moment, Writer};
use ts_rs::TS;

/// The longest cramp in minutes: a whole night.
pub(crate) const LONGEST: f64 = 480.0;
/// A cramp that began longer ago was not ended by the tap that ends it now.
const FORGOTTEN: TimeDelta = TimeDelta::hours(1);
/// Short words for places; regions of the body map may be named too.
pub(crate) const PLACES: [&str; 6] = ["calf", "foot", "toes", "shin", "thigh", "elsewhere"];
/// What can have helped.
pub(crate) const HELPED: [&str; 8] =
    ["stretch", "stand", "walk", "rub", "warmth", "cold", "painkiller", "waited"];

/// A cramp to log, or what changes of one: what is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CrampNew {
    /// When it started: `now`, `15_min_ago`, `hour_ago`, `last_night`, `02:40`, `2027-03-28 02:40`, or an
    /// instant with its offset; now when not given, or so that it ends now where a length is given.
    pub at: Option<String>,
    /// The leg.
    pub side: Option<Side>,
    /// `calf`, `foot`, `toes`, `shin`, `thigh`, `elsewhere`, or a region of the body map.
    pub place: Option<String>,
    /// How strong it was at its worst, 0 to 10.
    pub strength: Option<i32>,
    /// How long it lasted in minutes, 0 to 480.
    pub minutes: Option<f64>,
    /// How much sleep it cost, 0 to 10.
    pub sleep_lost: Option<i32>,
    /// Whether it came out of sleep.
    pub asleep: Option<bool>,
    /// What helped: `stretch`, `stand`, `walk`, `rub`, `warmth`, `cold`, `painkiller`, `waited`.
    pub helped: Option<Vec<String>>,
    /// How sore it was the day after, 0 to 10.
    pub soreness: Option<i32>,
    /// Hours until the soreness was gone, 0 to 336.
    pub soreness_hours: Option<i32>,
    /// As typed, 100 kB at most.
    pub note: Option<String>,
}

/// A cramp.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CrampView {
    /// Its id.
    pub id: String,
    /// The night it belongs to, by the date of its evening.
    pub night: String,
    /// The local date of its start.
    pub date: String,
    /// When it started, with the offset of that place and time.
    pub at: String,
    /// How exactly that is known.
    pub known: TimeKnown,
    /// Whether it was tapped at its start, and nobody has said how it ended.
    pub open: bool,
    /// How long it lasted in seconds; nothing while it is open or where that is not known.
    pub seconds: Option<u32>,
    /// The same in minutes, to a hundredth.
    pub minutes: Option<f64>,
    /// The leg.
    pub side: Option<Side>,
    /// A short word or a region.
    pub place: Option<String>,
    /// How strong it was, 0 to 10.
    pub strength: Option<u8>,
    /// How much sleep it cost, 0 to 10.
    pub sleep_lost: Option<u8>,
    /// Whether it came out of sleep.
    pub asleep: Option<bool>,
    /// What helped.
    pub helped: Vec<String>,
    /// How sore it was the day after, 0 to 10.
    pub soreness: Option<u8>,
    /// Hours until the soreness was gone.
    pub soreness_hours: Option<u16>,
    /// The note.
    pub note: Option<String>,
}

/// How exactly a time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimeKnown {
    /// To the minute.
    Minute,
    /// About.
    About,
    /// Only the night.
    Night,
}

impl Surae {
    /// The first tap: a cramp begins now. It is saved when this returns.
    ///
    /// # Errors
    /// Those of the database.
    pub fn cramp_now(&self, now: &Now) -> Result<CrampView, ApiError> {
        self.cramp(&CrampNew::default(), now)
    }

    /// Logs a cramp, now or back-dated.
    ///
    /// # Errors
    /// `bad_when`, `no_such_time`, `in_future`, `bad_range`, `impossible_number`, `impossible_length`,
    /// `unknown_word` for a place or what helped, `note_too_long`, and those of the database.
    pub fn cramp(&self, request: &CrampNew, now: &Now) -> Result<CrampView, ApiError> {
        let told = started(request, now)?;
        let empty = Cramp {
            id: Id::new(now.instant()),
            open: is_now(request.at.as_deref()),
            started: told.moment,
            night_on: told.night_on,
            precision: told.precision,
            ended_at: None,
            side: None,
            place: None,
            strength: None,
            sleep_lost: None,
            asleep: None,
            helped: None,
            soreness: None,
            soreness_hours: None,
            note: None,
        };
        let cramp = self.changed(empty, request, now)?;
        self.write(now, |writer| Ok(cramp::put(writer, &cramp, now.instant())?))?;
        Ok(view(cramp))
    }

    /// The second tap: the cramp lets go now, so that its length is known; the last open one without an
    /// id. One that began over an hour ago ends with its length unknown.
    ///
    /// # Errors
    /// `no_open_cramp`, and those of the database.
    pub fn cramp_end(&self, id: Option<&str>, now: &Now) -> Result<CrampView, ApiError> {
        self.write(now, |writer| {
            let open = cramp::open(writer)?;
            let found = open.into_iter().find(|cramp| id.is_none_or(|id| cramp.id.to_string() == id));
            let mut cramp = found.ok_or_else(ApiError::no_open_cramp)?;
            let length = now.at - cramp.started.at.utc();
            let known = (TimeDelta::zero()..=FORGOTTEN).contains(&length);
            cramp.ended_at = known.then(|| now.instant());
            cramp.open = false;
            cramp::put(writer, &cramp, now.instant())?;
            Ok(view(cramp))
        })
    }

    /// Changes a cramp: what is given takes the place of what was there, the fields named in `clear`
    /// become unknown, the rest stays.
    ///
    /// # Errors
    /// As [`Self::cramp`], `unknown_entry`, and `unknown_word` for a field that cannot be cleared.
    pub fn cramp_edit(
        &self,
        id: &str,
        change: &CrampNew,
        clear: &[String],
        now: &Now,
    ) -> Result<CrampView, ApiError> {
        let key = told::key(id)?;
        self.write(now, |writer| {
            let before = read(writer, key, id)?;
            let mut cramp = before.clone();
            clear.iter().try_for_each(|field| emptied(&mut cramp, field))?;
            if change.at.is_some() {
                moved(&mut cramp, when::when(change.at.as_deref(), now)?, now)?;
            }
            let cramp = self.changed(cramp, change, now)?;
            // A change that changes nothing is no step for undo to take back.
            if cramp != before {
                cramp::put(writer, &cramp, now.instant())?;
            }
            Ok(view(cramp))
        })
    }

    /// The cramp that goes on, as far as is known.
    pub(crate) fn open_cramp(&self, now: &Now) -> Result<Option<CrampView>, ApiError> {
        let open = self.diary(now, |store| Ok(store.read(cramp::open)?))?;
        let lately = |cramp: &Cramp| now.at - cramp.started.at.utc() <= FORGOTTEN;
        Ok(open.into_iter().find(lately).map(view))
    }

    /// The cramp with what `request` says besides its start.
    fn changed(&self, cramp: Cramp, request: &CrampNew, now: &Now) -> Result<Cramp, ApiError> {
        let ended_at = request.minutes.map(|minutes| ended(&cramp.started, minutes, now)).transpose()?;
        let place = request.place.as_deref().map(|place| self.place(place)).transpose()?;
        Ok(Cramp {
            open: cramp.open && ended_at.is_none(),
            ended_at: ended_at.or(cramp.ended_at),
            side: request.side.map(told::leg).or(cramp.side),
            place: place.or(cramp.place),
            strength: told::scale("strength", request.strength)?.or(cramp.strength),
            sleep_lost: told::scale("lost sleep", request.sleep_lost)?.or(cramp.sleep_lost),
            asleep: request.asleep.or(cramp.asleep),
            helped: helped(request.helped.as_deref())?.unwrap_or(cramp.helped),
            soreness: told::scale("soreness", request.soreness)?.or(cramp.soreness),
            soreness_hours: told::number("hours of soreness", request.soreness_hours, 0, 336)?
                .or(cramp.soreness_hours),
            note: told::changed_note(request.note.as_deref(), cramp.note)?,
            ..cramp
        })
    }

    /// A place as it is kept.
    fn place(&self, text: &str) -> Result<String, ApiError> {
        let known = PLACES.contains(&text) || self.knowledge.regions.iter().any(|region| region.id == text);
        let refused = || {
            let mut known = PLACES.to_vec();
            known.push("a region of `surae list regions`");
            ApiError::unknown_word("place", text, &known)
        };
        if known { Ok(text.to_owned()) } else { Err(refused()) }
    }
}

/// When it started: where only a length is given, so that it ends now.
fn started(request: &CrampNew, now: &Now) -> Result<Told, ApiError> {
    match (request.at.as_deref(), request.minutes) {
        (None, Some(minutes)) => {
            let start = now.at - length(minutes)?;
            let started = Now { at: start, zone: now.zone };
            when::when(None, &started)
        }
        (at, _) => when::when(at, now),
    }
}

fn is_now(at: Option<&str>) -> bool {
    at.is_none_or(|at| at.trim().eq_ignore_ascii_case("now"))
}

fn length(minutes: f64) -> Result<TimeDelta, ApiError> {
    let millis = (0.0..=LONGEST).contains(&minutes).then_some(minutes * 60_000.0);
    #[allow(clippy::cast_possible_truncation, reason = "a whole number up to 28,800,000")]
    let length = millis.map(|millis| TimeDelta::milliseconds(millis.round() as i64));
    length.ok_or_else(|| ApiError::impossible_length(minutes))
}

/// The end of a cramp of `minutes`; not one that is still to come, but for a minute of rounding.
fn ended(started: &Moment, minutes: f64, now: &Now) -> Result<Instant, ApiError> {
    let end = started.at.utc() + length(minutes)?;
    if end > now.at + TimeDelta::minutes(1) {
        return Err(ApiError::not_that_long_yet(minutes));
    }
    Ok(Instant::from(end))
}

/// Another start; the length stays.
fn moved(cramp: &mut Cramp, told: Told, now: &Now) -> Result<(), ApiError> {
    let length = cramp.ended_at.map(|end| end.utc() - cramp.started.at.utc());
    #[allow(clippy::cast_precision_loss, reason = "at most 480 minutes")]
    let minutes = length.map(|length| length.num_milliseconds() as f64 / 60_000.0);
    cramp.ended_at = minutes.map(|minutes| ended(&told.moment, minutes, now)).transpose()?;
    cramp.started = told.moment;
    cramp.night_on = told.night_on;
    cramp.precision = told.precision;
    Ok(())
}

fn helped(words: Option<&[String]>) -> Result<Option<Option<String>>, ApiError> {
    let Some(words) = words else { return Ok(None) };
    if let Some(unknown) = words.iter().find(|word| !HELPED.contains(&word.as_str())) {
        return Err(ApiError::unknown_word("help", unknown, &HELPED));
    }
    // In the order of the list, each once.
    let said: Vec<&str> = HELPED.into_iter().filter(|known| words.iter().any(|word| word == known)).collect();
    Ok(Some(Some(said.join(",")).filter(|said| !said.is_empty())))
}

/// Makes a field of a cramp unknown.
fn emptied(cramp: &mut Cramp, field: &str) -> Result<(), ApiError> {
    const FIELDS: [&str; 9] =
        ["side", "place", "strength", "minutes", "sleep_lost", "asleep", "helped", "soreness", "note"];
    match field {
        "side" => cramp.side = None,
        "place" => cramp.place = None,
        "strength" => cramp.strength = None,
        "minutes" => (cramp.ended_at, cramp.open) = (None, false),
        "sleep_lost" => cramp.sleep_lost = None,
        "asleep" => cramp.asleep = None,
        "helped" => cramp.helped = None,
        "soreness" => (cramp.soreness, cramp.soreness_hours) = (None, None),
        "note" => cramp.note = None,
        other => return Err(ApiError::unknown_word("field", other, &FIELDS)),
    }
    Ok(())
}

fn read(writer: &Writer<'_>, key: Id, id: &str) -> Result<Cramp, ApiError> {
    cramp::read(writer, key)?.ok_or_else(|| ApiError::unknown_entry(id))
}

/// A cramp as it is shown.
pub(crate) fn view(cramp: Cramp) -> CrampView {
    let length = cramp.ended_at.map(|end| (end.utc() - cramp.started.at.utc()).num_seconds().max(0));
    let seconds = length.and_then(|seconds| u32::try_from(seconds).ok());
    CrampView {
        id: cramp.id.to_string(),
        night: cramp.night_on.to_string(),
        date: cramp.started.on.to_string(),
        at: when::rfc3339(&cramp.started),
        known: match cramp.precision {
            Precision::Minute => TimeKnown::Minute,
            Precision::About => TimeKnown::About,
            Precision::Night => TimeKnown::Night,
        },
        open: cramp.open,
        seconds,
        minutes: seconds.map(|seconds| (f64::from(seconds) / 0.6).round() / 100.0),
        side: cramp.side.map(side),
        place: cramp.place,
        strength: cramp.strength,
        sleep_lost: cramp.sleep_lost,
        asleep: cramp.asleep,
        helped: cramp.helped.iter().flat_map(|words| words.split(',')).map(str::to_owned).collect(),
        soreness: cramp.soreness,
        soreness_hours: cramp.soreness_hours,
        note: cramp.note,
    }
}
