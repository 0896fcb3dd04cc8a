//! Outcome measures and the pain monitor: how a person and the plan tell whether it helps.
//! Sections 7 (P-PM) and 8 of the clinical brief.

use crate::Grade;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A measure that a person takes of themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// `O1`…`O8`.
    pub id: String,
    /// Short plain name.
    pub name: String,
    /// What it is and how it is taken.
    pub how: String,
    /// How to take it, step by step.
    #[serde(default)]
    pub steps: Vec<String>,
    /// What is counted, such as "points from 0 to 10".
    pub unit: String,
    /// The least value that can be given.
    pub least: f64,
    /// The greatest value that can be given.
    pub most: f64,
    /// How large a change is meaningful, in the unit; absent where it is a yes or no.
    #[serde(default)]
    pub change: Option<f64>,
    /// Which way it gets better; absent where a number is neither.
    #[serde(default)]
    pub better: Option<Better>,
    /// Whether the value itself tells a change since the start of a plan.
    #[serde(default)]
    pub is_change: bool,
    /// The meaningful change in words.
    pub change_says: String,
    /// Review days, counted from the start.
    #[serde(default)]
    pub days: Vec<u16>,
    /// Who should not do it.
    #[serde(default)]
    pub who_not: Vec<String>,
    /// Triage rules that `who_not` speaks of.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Grade of the threshold.
    pub grade: Grade,
    /// Keys of `sources.toml`.
    pub sources: Vec<String>,
}

/// Which way a measure gets better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Better {
    Lower,
    Higher,
}

/// How many heel rises healthy people of an age manage on one leg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HeelRiseNorm {
    /// Youngest age, in years.
    pub from_age: u16,
    /// Oldest age, in years.
    pub to_age: u16,
    /// Median repetitions of men.
    pub men: u16,
    /// Median repetitions of women.
    pub women: u16,
}

/// `measures.toml`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Measures {
    /// All measures.
    #[serde(rename = "measure")]
    pub measures: Vec<Measure>,
    /// The norms of the heel-rise test.
    #[serde(rename = "heel_rise_norm")]
    pub heel_rise_norms: Vec<HeelRiseNorm>,
}

/// `pain_monitor.toml`: which pain is fine, which is not, and what follows. Pain is 0 to 10.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PainMonitor {
    /// Most pain under load that counts as green.
    pub load_green_most: u8,
    /// Most pain under load that counts as amber.
    pub load_amber_most: u8,
    /// Most pain in a stretch.
    pub stretch_most: u8,
    /// Most pain under pressure.
    pub pressure_most: u8,
    /// Green sessions in a row before moving on.
    pub green_runs: u16,
    /// Red sessions in a row before somebody should be seen.
    pub red_runs: u16,
    /// The rules in words.
    pub say: Vec<MonitorSay>,
}

/// A sentence of the pain monitor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MonitorSay {
    /// `green`, `amber`, `red`, `red_again`, `load`, `stretch`, `pressure`, `morning`.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// How well it is supported.
    pub grade: Grade,
    /// Keys of `sources.toml`.
    pub sources: Vec<String>,
    /// Seed facts carried.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The warning that must stand beside it.
    #[serde(default)]
    pub caution: Option<String>,
}
