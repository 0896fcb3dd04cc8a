//! Red flags: questions, rules, locks, near misses. Section 4 of the clinical brief.

use crate::Grade;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How soon somebody should be seen. Ordered: a later one is more urgent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// The app's programs may be used.
    #[default]
    SelfCare,
    /// Book within the stated days.
    SeeClinician,
    /// Be assessed today.
    SameDay,
    /// Call the emergency number or go now.
    Emergency,
}

/// A gate question (`G1`…`G13`) or one of its details.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// `G1`, or the name of a sign such as `one_leg_swollen`.
    pub id: String,
    /// Whether a yes is a warning or describes the person.
    pub asks: Asks,
    /// The question in plain words.
    pub ask: String,
    /// The parts of a long question, one line each.
    #[serde(default)]
    pub items: Vec<String>,
    /// Rules it opens.
    #[serde(default)]
    pub opens: Vec<String>,
    /// What a plain yes means while its details are unknown, on the safe side.
    pub yes_level: Urgency,
    /// False where the answer is taken from elsewhere.
    #[serde(default = "yes")]
    pub asked: bool,
    /// For a detail: the concept that a yes asserts.
    #[serde(default)]
    pub concept: Option<String>,
    /// For a detail: its gate.
    #[serde(default)]
    pub gate: Option<String>,
    /// How to check.
    #[serde(default)]
    pub help: Option<String>,
}

/// What a yes means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// A warning.
    Sign,
    /// Something about the person that other rules need.
    State,
}

/// A rule `T01`…`T38`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Such as `T02a`.
    pub id: String,
    /// What must not be missed, in plain words.
    pub name: String,
    /// Gate questions that open it.
    #[serde(default)]
    pub gate: Vec<String>,
    /// Levels it can give, highest first.
    pub levels: Vec<Level>,
    /// What to do and why, two sentences.
    pub say: String,
    /// Short lines for the time until then.
    #[serde(default)]
    pub meanwhile: Vec<String>,
    /// Whether the "call now if" lines stand with it.
    #[serde(default)]
    pub call_now: bool,
    /// Locks it puts on.
    #[serde(default)]
    pub locks: Vec<String>,
    /// Grade.
    pub grade: Grade,
    /// Keys of `sources.toml`.
    pub sources: Vec<String>,
    /// Seed facts carried.
    #[serde(default)]
    pub facts: Vec<String>,
    /// When it fires.
    #[serde(default)]
    pub fires: Vec<Fires>,
}

/// One level of a rule.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// How soon.
    pub urgency: Urgency,
    /// The time frame in words.
    pub within: String,
    /// When this level applies, one sentence.
    pub when: String,
}

/// One way in which a rule fires: all of `all`, none of `none`.
///
/// A term is a concept id, several joined by ` | ` (one is enough), or a comparison of a
/// number such as `days<=21`. A question that is answered "not sure" counts as yes from
/// `same_day` upwards.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Fires {
    /// The level it gives.
    pub urgency: Urgency,
    /// Terms that must hold.
    pub all: Vec<String>,
    /// Terms of which none may hold.
    #[serde(default)]
    pub none: Vec<String>,
}

/// A technique lock `L1`…`L10`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Such as `L1`.
    pub id: String,
    /// Short name.
    pub name: String,
    /// The health question. A yes or "not sure" puts the lock on; a yes lifts a `default` lock.
    pub ask: String,
    /// Whom it concerns.
    pub who: String,
    /// What is closed, in words.
    pub closed: String,
    /// What is still open, in words.
    pub still_open: String,
    /// Why.
    pub because: String,
    /// Cards that are closed as a whole.
    #[serde(default)]
    pub closes: Vec<String>,
    /// Cards that stay open with a limit.
    #[serde(default)]
    pub limits: Vec<String>,
    /// That limit, in words.
    #[serde(default)]
    pub limit: Option<String>,
    /// Concepts of which any one puts the lock on.
    #[serde(default)]
    pub concepts: Vec<String>,
    /// Gate questions that ask what this lock asks: a yes or "not sure" to one puts it on at once.
    #[serde(default)]
    pub gates: Vec<String>,
    /// On for everyone until lifted.
    #[serde(default)]
    pub default: bool,
    /// Grade.
    pub grade: Grade,
    /// Keys of `sources.toml`.
    pub sources: Vec<String>,
    /// Seed facts carried.
    #[serde(default)]
    pub facts: Vec<String>,
}

impl Lock {
    /// Whether it closes this card or limits it.
    pub fn concerns(&self, card: &str) -> bool {
        self.closes.iter().chain(&self.limits).any(|id| id == card)
    }
}

/// A picture that must not be raised above its level.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are those of the near-miss table of the brief")]
pub struct NearMiss {
    pub picture: String,
    pub level: Urgency,
    pub why: String,
    #[serde(default)]
    pub rules: Vec<String>,
}

fn yes() -> bool {
    true
}
