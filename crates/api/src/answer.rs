//! What the fronts show: the answer to "where does it hurt?".
//!
//! These shapes are the contract with scripts and with the screen; the TypeScript types are
//! generated from them and committed under `ui/src/generated/`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use surae_knowledge::Urgency;
use ts_rs::TS;

/// Left, right or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Side {
    Left,
    Right,
    Both,
}

/// A person's answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Reply {
    Yes,
    No,
    Unsure,
}

/// A region that was tapped, with its side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TappedRegion {
    /// Region id.
    pub id: String,
    /// Side; absent for central regions or when it was not said.
    #[serde(default)]
    pub side: Option<Side>,
}

/// What a person said, tapped and answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FindRequest {
    /// Free text, as typed.
    #[serde(default)]
    pub text: String,
    /// Tapped regions.
    #[serde(default)]
    pub regions: Vec<TappedRegion>,
    /// Answers by question id.
    #[serde(default)]
    pub answers: BTreeMap<String, Reply>,
    /// Age in years, 0 to 120.
    #[serde(default)]
    pub age: Option<u16>,
}

/// The answer to a [`FindRequest`].
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FindAnswer {
    /// The highest urgency of the rules that fired.
    pub urgency: Urgency,
    /// One line for the top of the answer.
    pub headline: String,
    /// False when the text is about nothing the app knows.
    pub recognised: bool,
    /// Rules that fired, highest first.
    pub rules: Vec<FiredRule>,
    /// "Call now if" lines, when a rule asks for them.
    pub call_now: Vec<String>,
    /// Questions still open, the ones the text points to first.
    pub questions: Vec<OpenQuestion>,
    /// Muscles, best first; empty when somebody must be seen first.
    pub muscles: Vec<RankedMuscle>,
    /// Conditions that can feel alike.
    pub look_alikes: Vec<LookAlikeHint>,
    /// Techniques closed to this person.
    pub locks: Vec<LockHint>,
    /// What was read, in the order of the text.
    pub understood: Vec<Understood>,
    /// Regions that were named or tapped.
    pub regions: Vec<NamedRegion>,
    /// Remarks such as "the number 11 was read as 10".
    pub notes: Vec<String>,
}

/// A rule that fired.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FiredRule {
    /// Such as `T02a`.
    pub id: String,
    /// The level it gave.
    pub urgency: Urgency,
    /// What must not be missed.
    pub name: String,
    /// Why it fired, with the person's own words.
    pub because: String,
    /// What to do and why.
    pub say: String,
    /// The time frame in words.
    pub within: String,
    /// Short lines for the time until then.
    pub meanwhile: Vec<String>,
    /// Keys of the sources.
    pub sources: Vec<String>,
    /// Grade in a word, such as "guideline".
    pub grade: String,
}

/// A question that is still open.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenQuestion {
    /// Such as `G2` or `one_leg_swollen`; the key for an answer.
    pub id: String,
    /// The question in plain words.
    pub text: String,
    /// The parts of a long question.
    pub items: Vec<String>,
    /// How high a yes could raise the urgency.
    pub could_be: Urgency,
    /// How to check.
    pub help: Option<String>,
    /// True when the text itself points to it.
    pub pointed: bool,
}

/// A muscle with its place in the ranking.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RankedMuscle {
    /// Muscle id.
    pub id: String,
    /// The field's name.
    pub name: String,
    /// What a person calls it.
    pub plain_name: String,
    /// Score, 0 and up; only for comparing within one answer.
    pub score: f64,
    /// Reasons, with the person's own words.
    pub because: Vec<String>,
    /// Ids of cards that fit and are not locked.
    pub cards: Vec<String>,
    /// True when only seldom links speak for it.
    pub seldom: bool,
}

/// A condition that can feel alike.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LookAlikeHint {
    /// Look-alike id.
    pub id: String,
    /// Plain name.
    pub name: String,
    /// How it differs.
    pub tell_apart: String,
}

/// A lock that is on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LockHint {
    /// `L1`…`L10`.
    pub id: String,
    /// Short name.
    pub name: String,
    /// Why it is on, with the person's own words where there are some.
    pub because: String,
    /// What is closed.
    pub closed: String,
    /// What is still open.
    pub still_open: String,
}

/// A piece of the text that was read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Understood {
    /// The person's own words.
    pub text: String,
    /// Concept id.
    pub concept: String,
    /// The concept in a word or two.
    pub label: String,
    /// True when the person said it is not there.
    pub absent: bool,
    /// How it was meant: `present`, `absent`, `absent_soft`, `unsure`, `resolved`, `past`,
    /// `other_person`, `feared` or `conditional`.
    pub status: String,
}

/// A region that was named or tapped.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NamedRegion {
    /// Region id.
    pub id: String,
    /// Lay name.
    pub name: String,
    /// Side, when known.
    pub side: Option<Side>,
}
