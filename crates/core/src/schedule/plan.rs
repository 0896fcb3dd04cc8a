//! A running plan as far as the calendar needs it, and what it asks for on a day.
//!
//! Phases, pauses and the weekdays are history: a day that is over keeps the phase it had.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday, WeekdaySet};

/// One person's running program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its key.
    pub id: String,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day, when it was stopped; before `from_on` when it was stopped before it began.
    pub until_on: Option<NaiveDate>,
    /// Days of the week on which it is done at all, from the first day on.
    pub weekdays: WeekdaySet,
    /// Other days of the week and the first day of each, oldest first.
    pub weekdays_since: Vec<(NaiveDate, WeekdaySet)>,
    /// Days on which it rests, illness or holiday.
    pub pauses: Vec<Pause>,
    /// Which phase holds since when, oldest first; the first holds from the start.
    pub phases: Vec<PhaseSince>,
    /// Times of the day.
    pub slots: Vec<Slot>,
    /// What is done in which phase and slot, in order.
    pub items: Vec<Item>,
}

/// Days without the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// First day of rest.
    pub from_on: NaiveDate,
    /// Last day of rest; open when it is not known.
    pub to_on: Option<NaiveDate>,
}

/// A phase and the first day on which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseSince {
    /// Id of the phase.
    pub phase: String,
    /// First day.
    pub from_on: NaiveDate,
}

/// A time of the day at which cards are done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Its key.
    pub id: String,
    /// Wall-clock time from the first day on, floating with the person.
    pub time: NaiveTime,
    /// Other times and the first day of each, oldest first.
    pub time_since: Vec<(NaiveDate, NaiveTime)>,
    /// Other times on single days.
    pub moved: Vec<(NaiveDate, NaiveTime)>,
}

/// A card in a phase and a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its key.
    pub id: String,
    /// Id of the phase.
    pub phase: String,
    /// Key of the slot.
    pub slot: String,
    /// Days a week, 1 to 7.
    pub days_per_week: u8,
}

impl Plan {
    /// Whether the plan asks for anything on this day.
    pub fn runs_on(&self, date: NaiveDate) -> bool {
        date >= self.from_on
            && self.until_on.is_none_or(|until| date <= until)
            && self.weekdays_on(date).contains(date.weekday())
            && !self.rests_on(date)
    }

    /// The days of the week that hold on this day.
    pub fn weekdays_on(&self, date: NaiveDate) -> WeekdaySet {
        holding(&self.weekdays_since, date).unwrap_or(self.weekdays)
    }

    /// Whether the day lies in a pause.
    pub fn rests_on(&self, date: NaiveDate) -> bool {
        self.pauses.iter().any(|pause| pause.from_on <= date && pause.to_on.is_none_or(|to| date <= to))
    }

    /// The phase that holds on this day.
    pub fn phase_on(&self, date: NaiveDate) -> Option<&PhaseSince> {
        let holding = self.phases.iter().rev().find(|phase| phase.from_on <= date);
        holding.or_else(|| self.phases.first())
    }

    /// What is done in a slot on this day, in order; nothing when the plan does not run.
    pub fn items_on(&self, slot: &Slot, date: NaiveDate) -> Vec<&Item> {
        if self.runs_on(date) { self.items_for(slot, date) } else { Vec::new() }
    }

    /// What is done in a slot on this day by the phase and the weekdays, whether the plan runs or rests.
    pub fn items_for(&self, slot: &Slot, date: NaiveDate) -> Vec<&Item> {
        let Some(phase) = self.phase_on(date) else {
            return Vec::new();
        };
        let here = |item: &&Item| item.slot == slot.id && item.phase == phase.phase;
        let days = self.weekdays_on(date);
        let today = |item: &&Item| spread(days, item.days_per_week).contains(date.weekday());
        self.items.iter().filter(here).filter(today).collect()
    }
}

impl Slot {
    /// The wall-clock time on this day.
    pub fn time_on(&self, date: NaiveDate) -> NaiveTime {
        let moved = self.moved.iter().find(|(on, _)| *on == date);
        moved.map_or_else(|| self.usual_time_on(date), |(_, time)| *time)
    }

    /// The wall-clock time on this day if it is not moved.
    pub fn usual_time_on(&self, date: NaiveDate) -> NaiveTime {
        holding(&self.time_since, date).unwrap_or(self.time)
    }
}

/// The last of the values that hold since a day, on this day.
fn holding<T: Copy>(since: &[(NaiveDate, T)], date: NaiveDate) -> Option<T> {
    since.iter().rev().find(|(from_on, _)| *from_on <= date).map(|(_, value)| *value)
}

/// `count` of these days, as far from each other as they go: 3 of 7 are Monday, Wednesday, Friday.
pub fn spread(days: WeekdaySet, count: u8) -> WeekdaySet {
    let all: Vec<Weekday> = days.iter(Weekday::Mon).collect();
    let count = usize::from(count).min(all.len());
    (0..count).filter_map(|nth| all.get(nth * all.len() / count).copied()).collect()
}
