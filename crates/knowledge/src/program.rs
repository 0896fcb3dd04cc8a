//! A program: what to do over weeks, and the rules for moving on or back. Section 7 of the brief.

use crate::{Claim, DoseChange, Grade};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A program, or one variant of a family.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Program {
    /// File name and id.
    pub id: String,
    /// Code of the brief, such as `P2A`.
    pub code: String,
    /// The family it belongs to, such as `achilles`.
    #[serde(default)]
    pub family: Option<String>,
    /// True for the variant of a family to start from when nothing else is known.
    #[serde(default)]
    pub default: bool,
    /// Short plain name.
    pub name: String,
    /// What people also call it.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it is, two sentences.
    pub summary: String,
    /// Who it is for.
    pub for_whom: Vec<String>,
    /// Who it is not for.
    #[serde(default)]
    pub not_for: Vec<String>,
    /// Triage rules that `not_for` and `stop_and_see` speak of.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Locks that close all of it.
    #[serde(default)]
    pub closed_by: Vec<String>,
    /// Regions it is chosen for.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Concepts of the lexicon it is chosen for.
    #[serde(default)]
    pub concepts: Vec<String>,
    /// True for an add-on beside another program.
    #[serde(default)]
    pub joins: bool,
    /// Weeks until it is judged.
    #[serde(default)]
    pub weeks: Option<u16>,
    /// Grade of the main evidence.
    pub grade: Grade,
    /// Keys of `sources.toml` for it.
    pub sources: Vec<String>,
    /// Measures to follow, ids of `measures.toml`.
    #[serde(default)]
    pub measures: Vec<String>,
    /// When to see someone.
    pub stop_and_see: Vec<String>,
    /// How to move on, in words.
    pub progress: String,
    /// When to go back, in words.
    pub regress: String,
    /// Sessions in a row that must be green before moving on.
    pub green_runs: u16,
    /// Minutes a day, about.
    pub minutes: u16,
    /// Questions at the start, beside the safety questions.
    #[serde(default)]
    pub entry: Vec<Entry>,
    /// Times of the day.
    #[serde(default)]
    pub slots: Vec<ProgramSlot>,
    /// Phases in order.
    pub phases: Vec<Phase>,
    /// What to do beside the cards.
    #[serde(default)]
    pub habits: Vec<Claim>,
    /// What to expect.
    #[serde(default)]
    pub expected: Vec<Claim>,
    /// What is known and what is not.
    #[serde(default)]
    pub evidence: Vec<Claim>,
}

/// A question at the start of a program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The question.
    pub ask: String,
    /// The answer with which the program may start.
    pub wants: Wanted,
    /// What to tell with the other answer.
    pub else_say: String,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Wanted {
    Yes,
    No,
}

/// A time of the day that a program suggests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProgramSlot {
    /// Such as `bedtime`.
    pub id: String,
    /// How it is called.
    pub name: String,
    /// Suggested wall time, `HH:MM`.
    pub time: String,
}

/// A stretch of a program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Id within the program.
    pub id: String,
    /// Short name.
    pub name: String,
    /// What it is for.
    pub goal: String,
    /// Which state belongs here.
    #[serde(default)]
    pub status: Option<String>,
    /// First day as a guide, counted from 1.
    #[serde(default)]
    pub from_day: Option<u16>,
    /// Last day as a guide.
    #[serde(default)]
    pub to_day: Option<u16>,
    /// Days before moving on, where a schedule sets them.
    #[serde(default)]
    pub least_days: u16,
    /// What must be true before moving on.
    pub move_on: String,
    /// What is done.
    #[serde(default)]
    pub items: Vec<PhaseItem>,
}

/// A card in a phase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PhaseItem {
    /// Id of the card.
    pub card: String,
    /// One of the card's other doses.
    #[serde(default)]
    pub dose_id: Option<String>,
    /// The numbers that differ from the card's usual dose.
    #[serde(default)]
    pub dose: Option<DoseChange>,
    /// Slots of the program in which it is done.
    pub slots: Vec<String>,
    /// Days a week, 1 to 7.
    pub days_per_week: u16,
    /// True when it may be left out.
    #[serde(default)]
    pub optional: bool,
    /// Items with the same word: one of them is enough.
    #[serde(default)]
    pub choose_one: Option<String>,
    /// A remark.
    #[serde(default)]
    pub note: Option<String>,
}
