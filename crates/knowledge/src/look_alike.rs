//! A condition that can be taken for muscle pain, and how it differs.

use crate::Grade;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A condition to tell apart.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LookAlike {
    /// File name and id.
    pub id: String,
    /// Plain name.
    pub name: String,
    /// Another name that people meet.
    #[serde(default)]
    pub also: String,
    /// How it differs, one or two plain sentences.
    pub tell_apart: String,
    /// Where it is felt.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Muscles it can be taken for.
    #[serde(default)]
    pub muscles: Vec<String>,
    /// Triage rules that watch for it.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Concepts that point to it.
    #[serde(default)]
    pub clues: Vec<String>,
    /// Grade of the description.
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
