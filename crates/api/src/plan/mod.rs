//! Plans: started from a program or from nothing, paused, moved on, stopped.
//!
//! Here stands what goes in and comes out; each step has its file. What is due day by day is in
//! [`crate::today`].

mod change;
mod dose;
mod edit;
mod find;
mod minutes;
mod new;
mod pace;
mod start;
mod view;

pub(crate) use dose::{dose_of, seconds, short};
pub(crate) use find::stopped;
pub use minutes::ProgramPage;
pub(crate) use new::{OWN_PHASE, expect_name};
pub(crate) use pace::reconsider;
pub(crate) use start::PROGRAMS;
pub(crate) use view::{kept_days, side};

use crate::{Reply, Side};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use surae_knowledge::{Dose, DoseChange};
use ts_rs::TS;

/// A program to start. What is left out is taken from the program.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PlanStart {
    /// Id or code of the program.
    pub program: String,
    /// The leg; both when absent.
    pub side: Option<Side>,
    /// Other times for slots of the program.
    pub slots: Vec<SlotTime>,
    /// Days of the week, `mon` to `sun`; all when empty.
    pub days: Vec<String>,
    /// First day, `YYYY-MM-DD`; today when absent.
    pub from: Option<String>,
    /// Answers to the questions at the start, in order; none when they were not asked.
    pub entry: Vec<Reply>,
    /// Which card of those that the program lets choose from, by its word.
    pub choices: BTreeMap<String, String>,
    /// Optional cards to include.
    pub with_optional: Vec<String>,
    /// Age in years, where it is known.
    pub age: Option<u16>,
}

/// A slot with a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlotTime {
    /// Short name of the slot, such as `bedtime`.
    pub slot: String,
    /// Wall time, `HH:MM`.
    pub time: String,
}

/// An own plan to make.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PlanNew {
    /// How it is called.
    pub name: String,
    /// Times of the day with their cards.
    pub slots: Vec<NewSlot>,
    /// Days of the week, `mon` to `sun`; all when empty.
    pub days: Vec<String>,
    /// First day, `YYYY-MM-DD`; today when absent.
    pub from: Option<String>,
    /// The leg; both when absent.
    pub side: Option<Side>,
}

/// A time of the day in an own plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NewSlot {
    /// Its name, such as `morning`.
    pub name: String,
    /// Wall time, `HH:MM`.
    pub time: String,
    /// What is done, in order.
    pub cards: Vec<NewItem>,
}

/// A card of an own plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NewItem {
    /// Id or code of a card, or id of an own one.
    pub card: String,
    /// Numbers of the dose that differ from the usual one.
    #[serde(default)]
    pub dose: Option<DoseChange>,
}

/// What to change in a plan; what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PlanChange {
    /// How it is called.
    pub name: Option<String>,
    /// Days of the week, `mon` to `sun`; all when the list is empty.
    pub days: Option<Vec<String>>,
    /// All times of the day of an own plan with their cards, as they shall be from today on.
    pub slots: Option<Vec<ChangedSlot>>,
}

/// A time of the day in an own plan as it shall be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangedSlot {
    /// Its id, where it is there already; so that it can be renamed.
    #[serde(default)]
    pub id: Option<String>,
    /// Its name, such as `morning`.
    pub name: String,
    /// Wall time, `HH:MM`.
    pub time: String,
    /// What is done, in order.
    pub cards: Vec<NewItem>,
}

/// A plan as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlanView {
    /// Its id.
    pub id: String,
    /// How it is called.
    pub name: String,
    /// Id of the program; nothing for an own plan.
    pub program: Option<String>,
    /// The phase that holds; nothing for an own plan.
    pub phase: Option<PhaseView>,
    /// The leg.
    pub side: Side,
    /// Days of the week, `mon` to `sun`.
    pub days: Vec<String>,
    /// First day.
    pub from: String,
    /// Where it stands.
    pub state: PlanState,
    /// Last day of the pause, where it is known.
    pub paused_until: Option<String>,
    /// The longest day of the present phase, in minutes.
    pub minutes_a_day: u32,
    /// Times of the day with the cards of the present phase.
    pub slots: Vec<SlotView>,
    /// What the pain monitor asks for.
    pub suggestion: Option<Suggestion>,
    /// How well it is kept, 0 to 1.
    pub adherence: f64,
    /// What the person should know, as sentences.
    pub warnings: Vec<String>,
}

/// Where a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum PlanState {
    Active,
    Paused,
    Stopped,
}

/// A phase of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhaseView {
    /// Id within the program.
    pub id: String,
    /// Short name.
    pub name: String,
    /// Its place, from 1.
    pub place: usize,
    /// How many there are.
    pub of: usize,
    /// First day.
    pub since: String,
    /// What it is for.
    pub goal: String,
    /// What must be true before moving on.
    pub move_on: String,
    /// The phase that begins on a later day, when one is set already.
    pub then: Option<PhaseToCome>,
}

/// A phase that begins on a later day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhaseToCome {
    /// Id within the program.
    pub id: String,
    /// First day.
    pub from: String,
}

/// A time of the day in a plan.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SlotView {
    /// Its id.
    pub id: String,
    /// Short name, such as `bedtime`.
    pub slot: String,
    /// How it is called.
    pub name: String,
    /// Wall time, `HH:MM`.
    pub time: String,
    /// What is done in the present phase.
    pub cards: Vec<PlanCard>,
}

/// A card of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlanCard {
    /// Id of the card.
    pub card: String,
    /// Its name.
    pub name: String,
    /// Its dose; nothing where there is nothing to play.
    pub dose: Option<Dose>,
    /// The dose as a sentence.
    pub says: String,
    /// Days a week.
    pub days_per_week: u8,
    /// Whether it is closed to this person.
    pub closed: bool,
    /// Why it is closed.
    pub because: Option<String>,
}

/// What the pain monitor asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Suggestion {
    /// What to do.
    pub step: SuggestedStep,
    /// Why, in words.
    pub why: String,
}

/// A step of the pain monitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum SuggestedStep {
    Next,
    Back,
    Rest,
    SeeClinician,
}
