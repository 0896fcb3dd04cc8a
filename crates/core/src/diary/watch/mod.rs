//! The watch: when the diary itself says that the safety questions should be asked again.
//!
//! Sections 4.1.1, 5 (N7, N8) and rules T02c, T37 and T37b of the clinical brief. It asks, and never
//! decides: the answers go through the questions and rules as always. What was told before the
//! questions were last answered does not ask again.

mod pattern;

use super::{PainMoment, Precision};
use crate::session::Leg;
use chrono::{Days, NaiveDate, NaiveDateTime};
use std::collections::BTreeSet;

/// Days for which a single entry asks; as long as answers hold, section 7 of the brief.
const LATELY: Days = Days::new(14);
/// Minutes from which a cramp is not an ordinary one; section 5, N7.
const LONG: u32 = 10;
/// Hours of soreness after which a clot has to be thought of; section 5, N7.
const SORE: u16 = 72;
/// Cramps in a night that are "repeated all night"; section 5, N7; the number is our choice.
const ALL_NIGHT: u32 = 5;

/// What the watch looks at.
#[derive(Debug, Clone, Default)]
pub struct Watched {
    /// Signs that were noticed.
    pub signs: Vec<Noticed>,
    /// Pain outside sessions.
    pub pains: Vec<Felt>,
    /// Cramps.
    pub cramps: Vec<Cramped>,
    /// What was said about nights.
    pub nights: Vec<Slept>,
    /// Medicines with their first day.
    pub medicines: Vec<Taken>,
    /// The date on which the safety questions were answered last.
    pub screened_on: Option<NaiveDate>,
}

/// A sign.
#[derive(Debug, Clone)]
pub struct Noticed {
    /// Id of the entry.
    pub id: String,
    /// The local date.
    pub on: NaiveDate,
    /// One of [`super::SIGNS`].
    pub word: String,
    /// Whether it was told after the safety questions were answered last.
    pub fresh: bool,
}

/// A pain entry.
#[derive(Debug, Clone)]
pub struct Felt {
    /// Id of the entry.
    pub id: String,
    /// The local date.
    pub on: NaiveDate,
    /// What was rated.
    pub moment: PainMoment,
    /// 0 to 10.
    pub pain: u8,
}

/// A cramp.
#[derive(Debug, Clone)]
pub struct Cramped {
    /// Id of the entry.
    pub id: String,
    /// The night it belongs to.
    pub night: NaiveDate,
    /// The wall clock at its start.
    pub local: NaiveDateTime,
    /// How exactly that is known.
    pub known: Precision,
    /// How long it lasted.
    pub seconds: Option<u32>,
    /// The leg.
    pub side: Option<Leg>,
    /// A word or a region.
    pub place: Option<String>,
    /// Whether it came out of sleep.
    pub asleep: Option<bool>,
    /// How much sleep it cost, 0 to 10.
    pub sleep_lost: Option<u8>,
    /// Hours of soreness.
    pub soreness_hours: Option<u16>,
    /// Whether it was told after the safety questions were answered last.
    pub fresh: bool,
}

/// What was said about a night.
#[derive(Debug, Clone)]
pub struct Slept {
    /// Id of the entry.
    pub id: String,
    /// The night.
    pub night: NaiveDate,
    /// How many cramps there were.
    pub cramps: Option<u8>,
    /// How bad the sleep was, 0 to 10.
    pub sleep_lost: Option<u8>,
    /// Whether a new or changed medicine was among the factors.
    pub new_medicine: bool,
    /// Whether it was told after the safety questions were answered last.
    pub fresh: bool,
}

/// A medicine.
#[derive(Debug, Clone)]
pub struct Taken {
    /// Id of the entry.
    pub id: String,
    /// The first day.
    pub from: NaiveDate,
    /// Whether it was told after the safety questions were answered last.
    pub fresh: bool,
}

/// Why the safety questions are to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A sign that is in [`super::SIGNS`].
    Sign,
    /// Pain is up by 2 points or more on 3 days.
    PainUp,
    /// Pain of 8 or more on 3 days in a row.
    PainSevere,
    /// A cramp of 10 minutes or more.
    LongCramp,
    /// Cramps all night long.
    AllNight,
    /// Soreness of more than 72 hours.
    LongSoreness,
    /// Cramps on 3 nights a week or more, for more than 4 weeks.
    Often,
    /// Sleep lost on most nights.
    SleepLost,
    /// Always the same leg, for more than 4 weeks.
    OneLeg,
    /// Cramps by day.
    ByDay,
    /// Cramps in the thigh or elsewhere.
    OtherPlace,
    /// A medicine that was begun or changed.
    NewMedicine,
}

/// A reason with the entries that it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alarm {
    /// Why.
    pub reason: Reason,
    /// The sign, where it is one.
    pub sign: Option<String>,
    /// The date of the last entry that it rests on.
    pub on: NaiveDate,
    /// Those entries.
    pub entries: Vec<String>,
}

/// Why the safety questions should be asked again, the gravest kinds first; empty when they need not.
pub fn watch(watched: &Watched, today: NaiveDate) -> Vec<Alarm> {
    let mut alarms = single(watched, today);
    alarms.extend(pattern::open(watched, today));
    alarms.sort_by_key(|alarm| alarm.reason);
    alarms
}

/// What a single entry is enough for.
fn single(watched: &Watched, today: NaiveDate) -> Vec<Alarm> {
    let lately =
        |on: NaiveDate| on <= today && on >= today.checked_sub_days(LATELY).unwrap_or(NaiveDate::MIN);
    let mut alarms = Vec::new();
    let words: BTreeSet<&str> = watched.signs.iter().map(|sign| sign.word.as_str()).collect();
    for word in words {
        let told = watched.signs.iter().filter(|sign| sign.word == word && sign.fresh && lately(sign.on));
        let told: Vec<(NaiveDate, &str)> = told.map(|sign| (sign.on, sign.id.as_str())).collect();
        alarms.extend(alarm(Reason::Sign, Some(word), told));
    }
    let cramps: Vec<&Cramped> =
        watched.cramps.iter().filter(|cramp| cramp.fresh && lately(cramp.local.date())).collect();
    let of = |fits: &dyn Fn(&Cramped) -> bool| -> Vec<(NaiveDate, &str)> {
        let found = cramps.iter().filter(|cramp| fits(cramp));
        found.map(|cramp| (cramp.night, cramp.id.as_str())).collect()
    };
    let long = of(&|cramp| cramp.seconds.is_some_and(|seconds| seconds >= LONG * 60));
    let sore = of(&|cramp| cramp.soreness_hours.is_some_and(|hours| hours > SORE));
    alarms.extend(alarm(Reason::LongCramp, None, long));
    alarms.extend(alarm(Reason::LongSoreness, None, sore));
    alarms.extend(alarm(Reason::AllNight, None, all_night(watched, &cramps, &lately)));
    let medicines = watched.medicines.iter().filter(|taken| taken.fresh && lately(taken.from));
    let mut begun: Vec<(NaiveDate, &str)> = medicines.map(|taken| (taken.from, taken.id.as_str())).collect();
    let nights =
        watched.nights.iter().filter(|night| night.new_medicine && night.fresh && lately(night.night));
    begun.extend(nights.map(|night| (night.night, night.id.as_str())));
    alarms.extend(alarm(Reason::NewMedicine, None, begun));
    alarms
}

/// The entries of nights with cramps all through.
fn all_night<'a>(
    watched: &'a Watched,
    cramps: &[&'a Cramped],
    lately: &dyn Fn(NaiveDate) -> bool,
) -> Vec<(NaiveDate, &'a str)> {
    let many = |night: NaiveDate| {
        let there = watched.cramps.iter().filter(|cramp| cramp.night == night).count();
        u32::try_from(there).is_ok_and(|there| there >= ALL_NIGHT)
    };
    let entered =
        cramps.iter().filter(|cramp| many(cramp.night)).map(|cramp| (cramp.night, cramp.id.as_str()));
    let said = watched.nights.iter().filter(|night| {
        night.fresh && lately(night.night) && night.cramps.is_some_and(|count| u32::from(count) >= ALL_NIGHT)
    });
    entered.chain(said.map(|night| (night.night, night.id.as_str()))).collect()
}

/// An alarm that rests on these entries, when there are any.
fn alarm(reason: Reason, sign: Option<&str>, told: Vec<(NaiveDate, &str)>) -> Option<Alarm> {
    let on = told.iter().map(|(on, _)| *on).max()?;
    let entries = told.into_iter().map(|(_, id)| id.to_owned()).collect();
    Some(Alarm { reason, sign: sign.map(str::to_owned), on, entries })
}
