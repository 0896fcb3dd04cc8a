//! The plans as a calendar, RFC 5545: a copy for a phone, which rings but knows no "done".
//!
//! Times float as the plans do: 22:15 is 22:15 wherever the phone is. A slot is one event: a rule where
//! its days are regular, with what is left out and added, else its days one by one. A time at which it is
//! for more than a week is an event of its own, so that a rule says what a person would say.

use crate::clock::Now;
use crate::remind::tell;
use crate::words::say;
use crate::{ApiError, DueView, Surae, written};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday, WeekdaySet};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};
use std::collections::{BTreeMap, BTreeSet};
use surae_store::KeptPlan;

/// Days of a calendar without an end.
const DAYS: Days = Days::new(365);
/// From so many days on a time has an event of its own.
const OWN_EVENT: usize = 7;
/// A rule with more exceptions than one day in four says less than the days themselves.
const REGULAR: usize = 4;

/// What a calendar begins with.
const HEAD: [(&str, &str); 4] = [
    ("VERSION", "2.0"),
    ("PRODID", "-//Surae//Surae//EN"),
    ("CALSCALE", "GREGORIAN"),
    ("X-WR-CALNAME", "Surae"),
];

/// A slot with its days.
struct Row<'a> {
    slot: String,
    name: String,
    plan: &'a str,
    seconds: u32,
    /// Days by wall-clock time.
    days: BTreeMap<NaiveTime, BTreeSet<NaiveDate>>,
}

impl Surae {
    /// The plans of some days as a calendar; of the next year where nothing is given.
    pub(super) fn export_ics(
        &self,
        from: Option<&str>,
        to: Option<&str>,
        now: &Now,
    ) -> Result<String, ApiError> {
        let from = from.map_or(Ok(now.today()), written::date)?;
        let to = to.map_or(Ok(from + DAYS), written::date)?;
        let due = self.agenda(&from.to_string(), &to.to_string(), None, now)?;
        let book = self.book(from, to, now)?;
        let named = self.reminder_settings(now)?.details;
        let mut calendar = Calendar::empty();
        for (key, value) in HEAD {
            calendar.append_property(Property::new(key, value));
        }
        for row in rows(&due, &book.plans) {
            for event in events(&row, named, now) {
                calendar.push(event);
            }
        }
        Ok(calendar.to_string())
    }
}

/// The days of each slot, in the order of the slots.
fn rows<'a>(due: &'a [DueView], plans: &[KeptPlan]) -> Vec<Row<'a>> {
    let mut rows: BTreeMap<&str, Row<'a>> = BTreeMap::new();
    for one in due {
        let Some((slot, date)) = one.id.split_once('@') else {
            continue;
        };
        let (Some(date), Some(time)) = (date.parse::<NaiveDate>().ok(), wall_time(plans, slot, date)) else {
            continue;
        };
        let row = rows.entry(slot).or_insert_with(|| Row {
            slot: slot.to_owned(),
            name: one.slot_name.clone(),
            plan: &one.plan_name,
            seconds: one.seconds,
            days: BTreeMap::new(),
        });
        row.days.entry(time).or_default().insert(date);
    }
    rows.into_values().collect()
}

fn wall_time(plans: &[KeptPlan], slot: &str, date: &str) -> Option<NaiveTime> {
    let mut slots = plans.iter().flat_map(|kept| &kept.schedule.slots);
    Some(slots.find(|known| known.id == slot)?.time_on(date.parse().ok()?))
}

/// The events of a slot: one for its most frequent time with all that is rare, and one for each other
/// frequent time.
fn events(row: &Row<'_>, named: bool, now: &Now) -> Vec<Event> {
    let usual = row.days.iter().max_by_key(|(_, days)| days.len()).map(|(time, _)| *time);
    let frequent =
        |time: NaiveTime, days: &BTreeSet<NaiveDate>| Some(time) == usual || days.len() >= OWN_EVENT;
    let rare = row.days.iter().filter(|(time, days)| !frequent(**time, days));
    let rare: Vec<NaiveDateTime> =
        rare.flat_map(|(time, days)| days.iter().map(|day| day.and_time(*time))).collect();
    let frequent = row.days.iter().filter(|(time, days)| frequent(**time, days));
    frequent
        .map(|(time, days)| {
            let others: &[NaiveDateTime] = if Some(*time) == usual { &rare } else { &[] };
            event(row, *time, days, others, named, now)
        })
        .collect()
}

fn event(
    row: &Row<'_>,
    time: NaiveTime,
    days: &BTreeSet<NaiveDate>,
    others: &[NaiveDateTime],
    named: bool,
    now: &Now,
) -> Event {
    let mut event = Event::new();
    let title = if named { format!("{}: {}", row.plan, row.name) } else { tell::title(time) };
    let uid = format!("{}-{}@surae", row.slot, time.format("%H%M"));
    event.uid(&uid).timestamp(now.at);
    event.summary(&title).description(&say("ical-description", &[]));
    let minutes = row.seconds.div_ceil(60).max(1);
    event.append_property(Property::new("DURATION", format!("PT{minutes}M")));
    let mut alarm = Alarm::display(&title, Trigger::after_start(TimeDelta::zero()));
    alarm.uid(&format!("alarm-{uid}")).timestamp(now.at);
    event.alarm(alarm);
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return event;
    };
    event.append_property(Property::new("DTSTART", local(first.and_time(time))));
    let added = match rule(*first, *last, days) {
        Some((weekdays, left_out)) => {
            let words: Vec<&str> = weekdays.iter(Weekday::Mon).map(word).collect();
            let until = local(last.and_time(time));
            let rule = format!("FREQ=WEEKLY;BYDAY={};UNTIL={until}", words.join(","));
            event.append_property(Property::new("RRULE", rule));
            for day in left_out {
                event.append_multi_property(Property::new("EXDATE", local(day.and_time(time))));
            }
            Vec::new()
        }
        None => days.iter().skip(1).map(|day| day.and_time(time)).collect(),
    };
    for at in added.iter().chain(others) {
        event.append_multi_property(Property::new("RDATE", local(*at)));
    }
    event
}

/// The days of the week and the exceptions that say these days; nothing where there are too many.
fn rule(
    first: NaiveDate,
    last: NaiveDate,
    days: &BTreeSet<NaiveDate>,
) -> Option<(WeekdaySet, Vec<NaiveDate>)> {
    let weekdays: WeekdaySet = days.iter().map(Datelike::weekday).collect();
    let said =
        first.iter_days().take_while(|day| *day <= last).filter(|day| weekdays.contains(day.weekday()));
    let left_out: Vec<NaiveDate> = said.filter(|day| !days.contains(day)).collect();
    let regular = days.len() > 1 && left_out.len() * REGULAR <= days.len();
    regular.then_some((weekdays, left_out))
}

/// A floating time: neither a zone nor UTC.
fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

fn word(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}
