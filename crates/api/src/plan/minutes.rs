//! A program as the library shows it: with how long its days are, told before it is started.
//!
//! Counted from the same doses and days that a plan would copy, not from what the content says about.

use super::PlanStart;
use super::start::included;
use super::view::MINUTES_A_DAY;
use crate::Surae;
use crate::clock::Now;
use crate::closed::Closed;
use crate::library::Thing;
use crate::words::say;
use chrono::{Weekday, WeekdaySet};
use serde::Serialize;
use surae_core::schedule::spread;
use surae_core::session::Leg;
use surae_knowledge::{Dose, Phase, PhaseItem, Program};
use ts_rs::TS;

/// A program with what this person should know before starting it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProgramPage {
    /// The program itself.
    #[serde(flatten)]
    pub program: Program,
    /// Its longest day with the usual times and choices, in minutes, without the closed cards.
    pub minutes_a_day: u32,
    /// What the person should know, as sentences.
    pub warnings: Vec<String>,
}

impl Surae {
    /// A program with what this person should know before starting it.
    pub(crate) fn program_page(&self, program: &Program, now: &Now) -> Thing {
        let closed = self.closed_by_locks(now);
        let longest = program.phases.iter().map(|phase| self.longest_day(phase, &closed)).max().unwrap_or(0);
        let minutes_a_day = longest.div_ceil(60);
        let values = [("minutes", minutes_a_day.to_string()), ("most", MINUTES_A_DAY.to_string())];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        let over = minutes_a_day > MINUTES_A_DAY;
        Thing::Program(ProgramPage {
            program: program.clone(),
            minutes_a_day,
            warnings: over.then(|| say("warning-program-minutes", &values)).into_iter().collect(),
        })
    }

    /// The seconds of the longest day of a phase, both legs, each day of the week.
    fn longest_day(&self, phase: &Phase, closed: &Closed) -> u32 {
        let usual = PlanStart::default();
        let items = phase.items.iter().filter(|item| included(item, &phase.items, &usual, closed));
        let items: Vec<(WeekdaySet, u32)> = items
            .filter(|item| closed.locks(&item.card).is_none())
            .filter_map(|item| {
                let days = u8::try_from(item.days_per_week.clamp(1, 7)).unwrap_or(7);
                let times = u32::try_from(item.slots.len()).unwrap_or(1);
                let seconds = super::seconds(&self.dose_of_item(item)?, Leg::Both);
                Some((spread(WeekdaySet::ALL, days), seconds * times))
            })
            .collect();
        let on = |day: Weekday| items.iter().filter(|(days, _)| days.contains(day)).map(|(_, all)| all).sum();
        WeekdaySet::ALL.iter(Weekday::Mon).map(on).max().unwrap_or(0)
    }

    fn dose_of_item(&self, item: &PhaseItem) -> Option<Dose> {
        match self.item_dose(item).ok()? {
            Some(json) => serde_json::from_str(&json).ok(),
            None => self.card(&item.card).ok()?.dose.clone(),
        }
    }
}
