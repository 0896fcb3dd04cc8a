//! A sentence that states something, with how well it is supported and by what.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How well a claim is supported, as in section 0 of the clinical brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Grade {
    /// Tradition: expert description, trigger-point maps.
    T,
    /// Observational or single-arm studies.
    O,
    /// Randomised trials.
    R,
    /// Systematic review or guideline.
    SR,
    /// Our own safety or design decision.
    X,
}

/// One sentence with its grade and sources.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The sentence, in plain words.
    pub text: String,
    /// How well it is supported.
    pub grade: Grade,
    /// Keys of `sources.toml`.
    pub sources: Vec<String>,
    /// Seed facts that this sentence carries.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The warning that must stand beside it, where the brief asks for one.
    #[serde(default)]
    pub caution: Option<String>,
}
