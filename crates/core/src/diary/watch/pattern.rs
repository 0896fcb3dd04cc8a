//! What only several days together show. A pattern that was there already when the safety questions
//! were answered asks again after 14 days, a new one at once.

use super::{Alarm, Cramped, LATELY, Reason, Watched, alarm};
use crate::diary::{PainMoment, Precision};
use crate::session::Leg;
use chrono::{Days, NaiveDate, Timelike};
use std::collections::{BTreeMap, BTreeSet};

/// Points by which pain is up; section 4.1.1.
const UP: u8 = 2;
/// Days on which it is up; section 4.1.1.
const DAYS_UP: usize = 3;
/// Days over which these may be spread, as nobody writes each day; our choice.
const WITHIN: i64 = 7;
/// Days before them with which they are compared; our choice.
const BEFORE: Days = Days::new(14);
/// Pain that is severe; rule T37.
const SEVERE: u8 = 8;
/// Nights a week with a cramp that are often; section 5, N8.
const OFTEN: usize = 3;
/// Weeks for which that lasts; section 5, N8.
const WEEKS: u64 = 4;
/// Lost sleep that counts; section 5, N7.
const SLEEP: u8 = 5;
/// Nights of 14 on which it was lost that are most of them.
const MOST_NIGHTS: usize = 8;
/// Cramps of known side that say something about sides; our choice.
const SIDES: usize = 5;
/// Cramps by day, or outside calf and foot, that say something; our choice.
const UNUSUAL: usize = 2;
/// The hours of the day, from and to, in which a cramp is one by day; our choice.
const DAY: (u32, u32) = (9, 20);

/// Places besides the thigh that are neither calf nor foot.
const ELSEWHERE: [&str; 8] =
    ["elsewhere", "gluteal_fold", "buttock", "lateral_hip", "sacroiliac", "lower_back", "jaw", "head"];

type Told<'a> = Vec<(NaiveDate, &'a str)>;
type Pattern = for<'a> fn(&'a Watched, NaiveDate) -> Told<'a>;

const PATTERNS: [(Reason, Pattern); 7] = [
    (Reason::PainUp, pain_up),
    (Reason::PainSevere, pain_severe),
    (Reason::Often, often),
    (Reason::SleepLost, sleep_lost),
    (Reason::OneLeg, one_leg),
    (Reason::ByDay, by_day),
    (Reason::OtherPlace, other_place),
];

/// The patterns that ask.
pub(super) fn open(watched: &Watched, today: NaiveDate) -> impl Iterator<Item = Alarm> {
    let answered = watched.screened_on.filter(|on| *on + LATELY > today);
    PATTERNS.into_iter().filter_map(move |(reason, pattern)| {
        let told = pattern(watched, today);
        let known = answered.is_some_and(|on| !pattern(watched, on).is_empty());
        if known { None } else { alarm(reason, None, told) }
    })
}

/// Pain that is up by 2 points or more on three days, compared with the median of the two weeks
/// before, each kind of rating with its own.
fn pain_up(watched: &Watched, today: NaiveDate) -> Told<'_> {
    ratings(watched, today).into_values().find_map(|days| up(&days, today)).unwrap_or_default()
}

/// The highest rating of each day up to `today`, by what was rated.
fn ratings(watched: &Watched, today: NaiveDate) -> BTreeMap<u8, BTreeMap<NaiveDate, (u8, &str)>> {
    let mut all: BTreeMap<u8, BTreeMap<NaiveDate, (u8, &str)>> = BTreeMap::new();
    for felt in watched.pains.iter().filter(|felt| felt.on <= today) {
        let kind = match felt.moment {
            PainMoment::Now => 0,
            PainMoment::Worst => 1,
            PainMoment::FirstSteps => 2,
            PainMoment::Activity => 3,
        };
        let day = all.entry(kind).or_default().entry(felt.on).or_insert((felt.pain, &felt.id));
        if felt.pain > day.0 {
            *day = (felt.pain, &felt.id);
        }
    }
    all
}

fn up<'a>(days: &BTreeMap<NaiveDate, (u8, &'a str)>, today: NaiveDate) -> Option<Told<'a>> {
    let last: Vec<_> = days.iter().rev().take(DAYS_UP).collect();
    let first = last.last().map(|(on, _)| **on)?;
    let recent = last.len() == DAYS_UP && (today - first).num_days() < WITHIN;
    let mut before: Vec<u8> =
        days.range(first.checked_sub_days(BEFORE)?..first).map(|(_, (pain, _))| *pain).collect();
    before.sort_unstable();
    let usual = *before.get(before.len() / 2)?;
    let all_up = last.iter().all(|(_, (pain, _))| *pain >= usual.saturating_add(UP));
    (recent && all_up).then(|| last.into_iter().map(|(on, (_, id))| (*on, *id)).collect())
}

/// Pain of 8 or more on three days in a row.
fn pain_severe(watched: &Watched, today: NaiveDate) -> Told<'_> {
    let ratings = ratings(watched, today);
    let severe = |on: NaiveDate| {
        let mut all = ratings.iter().filter(|(kind, _)| **kind < 2).filter_map(|(_, days)| days.get(&on));
        all.find(|(pain, _)| *pain >= SEVERE).map(|(_, id)| (on, *id))
    };
    let ends = [Some(today), today.checked_sub_days(Days::new(1))];
    let run = |end: NaiveDate| -> Option<Told<'_>> {
        (0..3).map(|back| severe(end.checked_sub_days(Days::new(back))?)).collect()
    };
    ends.into_iter().flatten().find_map(run).unwrap_or_default()
}

/// The nights with a cramp up to `today`, each with an entry that says so.
fn cramp_nights(watched: &Watched, today: NaiveDate) -> BTreeMap<NaiveDate, &str> {
    let entered = watched.cramps.iter().map(|cramp| (cramp.night, cramp.id.as_str()));
    let said = watched.nights.iter().filter(|night| night.cramps.is_some_and(|count| count > 0));
    let said = said.map(|night| (night.night, night.id.as_str()));
    said.chain(entered).filter(|(night, _)| *night <= today).collect()
}

/// Three nights or more in each of the last four weeks, and it began before these.
fn often(watched: &Watched, today: NaiveDate) -> Told<'_> {
    let nights = cramp_nights(watched, today);
    let Some(last) = today.checked_sub_days(Days::new(1)) else { return Vec::new() };
    let back = |days: u64| last.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
    let week = |nth: u64| nights.range(back(nth * 7 + 6)..=back(nth * 7)).count();
    let longer = nights.range(back(WEEKS * 7 + 6)..=back(WEEKS * 7)).next().is_some();
    if longer && (0..WEEKS).all(|nth| week(nth) >= OFTEN) {
        return nights.range(back(6)..=last).map(|(night, id)| (*night, *id)).collect();
    }
    Vec::new()
}

/// Sleep lost on most of the last 14 nights.
fn sleep_lost(watched: &Watched, today: NaiveDate) -> Told<'_> {
    let from = today.checked_sub_days(LATELY).unwrap_or(NaiveDate::MIN);
    let cramps = watched.cramps.iter().map(|cramp| (cramp.night, cramp.sleep_lost, cramp.id.as_str()));
    let nights = watched.nights.iter().map(|night| (night.night, night.sleep_lost, night.id.as_str()));
    let lost: BTreeMap<NaiveDate, &str> = cramps
        .chain(nights)
        .filter(|(night, lost, _)| (from..today).contains(night) && lost.is_some_and(|lost| lost >= SLEEP))
        .map(|(night, _, id)| (night, id))
        .collect();
    if lost.len() >= MOST_NIGHTS { lost.into_iter().collect() } else { Vec::new() }
}

/// The cramps of the last days up to `today`.
fn lately(watched: &Watched, today: NaiveDate, days: u64) -> impl Iterator<Item = &Cramped> {
    let from = today.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
    watched.cramps.iter().filter(move |cramp| (from..=today).contains(&cramp.night))
}

/// Always the same leg, for more than four weeks.
fn one_leg(watched: &Watched, today: NaiveDate) -> Told<'_> {
    let sided: Vec<&Cramped> =
        lately(watched, today, WEEKS * 7 + 14).filter(|cramp| cramp.side.is_some()).collect();
    let sides: BTreeSet<&str> = sided
        .iter()
        .filter_map(|cramp| cramp.side)
        .map(|side| match side {
            Leg::Left => "left",
            Leg::Right => "right",
            Leg::Both => "both",
        })
        .collect();
    let first = sided.iter().map(|cramp| cramp.night).min();
    let last = sided.iter().map(|cramp| cramp.night).max();
    let weeks = first.zip(last).is_some_and(|(first, last)| last - first > chrono::TimeDelta::weeks(4));
    let one = sides.len() == 1 && !sides.contains("both");
    if one && weeks && sided.len() >= SIDES { told(sided.into_iter()) } else { Vec::new() }
}

/// Cramps by day within two weeks, as far as the clock tells.
fn by_day(watched: &Watched, today: NaiveDate) -> Told<'_> {
    let by_day = lately(watched, today, 14).filter(|cramp| {
        let hour = cramp.local.hour();
        cramp.known != Precision::Night && cramp.asleep != Some(true) && (DAY.0..DAY.1).contains(&hour)
    });
    unusual(told(by_day))
}

/// Cramps in the thigh or outside the legs within four weeks.
fn other_place(watched: &Watched, today: NaiveDate) -> Told<'_> {
    let other = lately(watched, today, WEEKS * 7).filter(|cramp| {
        let place = cramp.place.as_deref().unwrap_or_default();
        place.contains("thigh") || ELSEWHERE.contains(&place)
    });
    unusual(told(other))
}

fn told<'a>(cramps: impl Iterator<Item = &'a Cramped>) -> Told<'a> {
    cramps.map(|cramp| (cramp.night, cramp.id.as_str())).collect()
}

fn unusual(told: Told<'_>) -> Told<'_> {
    if told.len() >= UNUSUAL { told } else { Vec::new() }
}
