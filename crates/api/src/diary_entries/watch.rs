//! The watch over the diary: when the safety questions are to be asked again, and why, in words.

use crate::clock::Now;
use crate::words::say;
use crate::{ApiError, Surae};
use chrono::{Days, FixedOffset, NaiveDate};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use surae_core::diary::watch::{Alarm, Cramped, Felt, Noticed, Reason, Slept, Taken, Watched, watch};
use surae_store::table::{self, entry, screening};
use surae_store::{Id, Instant, Moment, Reader, StoreError, Table};
use ts_rs::TS;

/// Days of the diary that the watch needs to see.
const SEEN: Days = Days::new(70);

/// Why the safety questions are to be asked again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WatchView {
    /// One line for the top.
    pub headline: String,
    /// The reasons, the gravest kinds first.
    pub reasons: Vec<WatchReason>,
}

/// A reason to ask again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WatchReason {
    /// Such as `swelling`, `pain_up` or `often`.
    pub id: String,
    /// Why, in words.
    pub text: String,
    /// The date of the last entry that it rests on.
    pub date: String,
    /// The entries that it rests on.
    pub entries: Vec<String>,
    /// The safety questions that it points to; all of them when none is named.
    pub questions: Vec<String>,
    /// Whether an appointment is a good idea whatever the answers are.
    pub see_clinician: bool,
}

impl Surae {
    /// Why the safety questions are to be asked again; nothing when they need not.
    ///
    /// # Errors
    /// Those of the database.
    pub fn watch(&self, now: &Now) -> Result<Option<WatchView>, ApiError> {
        let read = |reader: &Reader<'_>| watched(reader, now.today());
        let watched = self.diary(now, |store| Ok(store.read(read)?))?;
        let reasons: Vec<WatchReason> = watch(&watched, now.today()).iter().map(reason).collect();
        let headline = say("watch-headline", &[]);
        Ok(if reasons.is_empty() { None } else { Some(WatchView { headline, reasons }) })
    }
}

fn reason(alarm: &Alarm) -> WatchReason {
    let id = alarm.sign.as_deref().unwrap_or_else(|| word(alarm.reason)).to_owned();
    let (questions, see_clinician): (&[&str], bool) = match (alarm.reason, id.as_str()) {
        (_, "swelling" | "redness") => (&["G2"], false),
        (_, "numbness" | "weakness") => (&["G7"], false),
        (_, "fever") => (&["G6", "G8"], false),
        (_, "pop" | "fall") => (&["G5"], false),
        (Reason::LongSoreness, _) => (&["G2"], false),
        (Reason::NewMedicine, _) => (&["G9"], false),
        (Reason::PainUp, _) => (&[], false),
        _ => (&[], true),
    };
    WatchReason {
        text: say(&format!("watch-{id}"), &[]),
        id,
        date: alarm.on.to_string(),
        entries: alarm.entries.clone(),
        questions: questions.iter().map(|question| (*question).to_owned()).collect(),
        see_clinician,
    }
}

fn word(reason: Reason) -> &'static str {
    match reason {
        Reason::Sign => "sign",
        Reason::PainUp => "pain_up",
        Reason::PainSevere => "pain_severe",
        Reason::LongCramp => "long_cramp",
        Reason::AllNight => "all_night",
        Reason::LongSoreness => "long_soreness",
        Reason::Often => "often",
        Reason::SleepLost => "sleep_lost",
        Reason::OneLeg => "one_leg",
        Reason::ByDay => "by_day",
        Reason::OtherPlace => "other_place",
        Reason::NewMedicine => "new_medicine",
    }
}

/// For each entry the reasons that rest on it.
pub(super) fn by_entry(
    reader: &Reader<'_>,
    today: NaiveDate,
) -> Result<BTreeMap<String, Vec<String>>, StoreError> {
    let mut by: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for alarm in watch(&watched(reader, today)?, today) {
        let id = alarm.sign.as_deref().unwrap_or_else(|| word(alarm.reason)).to_owned();
        alarm.entries.iter().for_each(|entry| by.entry(entry.clone()).or_default().push(id.clone()));
    }
    Ok(by)
}

/// What was told after the safety questions were answered last; everything when they never were.
struct Fresh(Option<BTreeSet<Id>>);

impl Fresh {
    fn read(reader: &Reader<'_>, table: Table, after: Option<Instant>) -> Result<Self, StoreError> {
        Ok(Self(after.map(|after| entry::told_after(reader, table, after)).transpose()?))
    }

    fn has(&self, id: Id) -> bool {
        self.0.as_ref().is_none_or(|told| told.contains(&id))
    }
}

fn watched(reader: &Reader<'_>, today: NaiveDate) -> Result<Watched, StoreError> {
    let from = today.checked_sub_days(SEEN).unwrap_or(NaiveDate::MIN);
    let asked = screening::latest(reader)?.map(|screening| screening.asked);
    let after = asked.as_ref().map(|asked| asked.at);
    let signs = Fresh::read(reader, Table::Sign, after)?;
    let medicines = Fresh::read(reader, Table::Medicine, after)?;
    let noticed = table::sign::between(reader, from, today)?.into_iter().map(|row| Noticed {
        fresh: signs.has(row.id),
        id: row.id.to_string(),
        on: row.noticed.on,
        word: row.word,
    });
    let felt = table::pain_entry::between(reader, from, today)?.into_iter().map(|row| Felt {
        id: row.id.to_string(),
        on: row.felt.on,
        moment: row.moment,
        pain: row.pain,
    });
    let taken = table::medicine::all(reader)?.into_iter().filter_map(|row| {
        Some(Taken { fresh: medicines.has(row.id), id: row.id.to_string(), from: row.from_on? })
    });
    Ok(Watched {
        signs: noticed.collect(),
        pains: felt.collect(),
        cramps: cramps(reader, from, today, after)?,
        nights: nights(reader, from, today, after)?,
        medicines: taken.collect(),
        screened_on: asked.map(|asked: Moment| asked.on),
    })
}

fn cramps(
    reader: &Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
    after: Option<Instant>,
) -> Result<Vec<Cramped>, StoreError> {
    let fresh = Fresh::read(reader, Table::Cramp, after)?;
    let cramps = table::cramp::between(reader, from, to)?.into_iter().map(|row| {
        let length = row.ended_at.map(|end| (end.utc() - row.started.at.utc()).num_seconds());
        let offset = FixedOffset::east_opt(row.started.utc_offset);
        let local = offset.map(|offset| row.started.at.utc().with_timezone(&offset).naive_local());
        Cramped {
            fresh: fresh.has(row.id),
            id: row.id.to_string(),
            night: row.night_on,
            local: local.unwrap_or_else(|| row.started.at.utc().naive_utc()),
            known: row.precision,
            seconds: length.and_then(|seconds| u32::try_from(seconds).ok()),
            side: row.side,
            place: row.place,
            asleep: row.asleep,
            sleep_lost: row.sleep_lost,
            soreness_hours: row.soreness_hours,
        }
    });
    Ok(cramps.collect())
}

fn nights(
    reader: &Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
    after: Option<Instant>,
) -> Result<Vec<Slept>, StoreError> {
    let fresh = Fresh::read(reader, Table::Night, after)?;
    let nights = table::night::between(reader, from, to)?.into_iter().map(|row| Slept {
        fresh: fresh.has(row.id),
        id: row.id.to_string(),
        night: row.night_on,
        cramps: row.cramps,
        sleep_lost: row.sleep_lost,
        new_medicine: row.factors.get("new_medicine") == Some(&true),
    });
    Ok(nights.collect())
}
