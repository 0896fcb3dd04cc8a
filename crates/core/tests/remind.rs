//! Reminders: a table of situations, and years lived through in a second.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

#[path = "remind/life.rs"]
mod life;
#[path = "remind/table.rs"]
mod table;
#[path = "remind/years.rs"]
mod years;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc, Weekday, WeekdaySet};
use chrono_tz::Tz;
use surae_core::schedule::{Item, PhaseSince, Plan, Quiet, Rules, Slot, Stretch};

const VIENNA: Tz = Tz::Europe__Vienna;

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// A wall-clock time in Vienna.
fn at(text: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    local.and_local_timezone(VIENNA).earliest().unwrap().to_utc()
}

/// A plan with slots at these times, every day.
fn plan(id: &str, times: &[&str]) -> Plan {
    let slot = |at: &&str| Slot {
        id: format!("{id} {at}"),
        time: time(at),
        time_since: Vec::new(),
        moved: Vec::new(),
    };
    let slots: Vec<Slot> = times.iter().map(slot).collect();
    let items = slots.iter().map(|slot| Item {
        id: slot.id.clone(),
        phase: "own".into(),
        slot: slot.id.clone(),
        days_per_week: 7,
    });
    let from_on = "2027-01-01".parse().unwrap();
    Plan {
        id: id.into(),
        from_on,
        until_on: None,
        weekdays: WeekdaySet::ALL,
        weekdays_since: Vec::new(),
        pauses: Vec::new(),
        phases: vec![PhaseSince { phase: "own".into(), from_on }],
        items: items.collect(),
        slots,
    }
}

fn rules() -> Rules {
    Rules { late: TimeDelta::hours(2), quiet: Quiet::default(), resume_on: None }
}

/// Quiet from one time to another on every day.
fn quiet(from: &str, to: &str) -> Rules {
    let days = WeekdaySet::ALL.iter(Weekday::Mon);
    let stretches = days.map(|day| Stretch { day, from: time(from), to: time(to) }).collect();
    Rules { quiet: Quiet { stretches }, ..rules() }
}
