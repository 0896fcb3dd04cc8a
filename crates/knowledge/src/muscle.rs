//! A muscle with its trigger points and the regions it is described as sending pain to.

use crate::{Claim, Grade};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A muscle of section 2 of the clinical brief.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Muscle {
    /// File name and id, such as `gastrocnemius`.
    pub id: String,
    /// The field's name.
    pub name: String,
    /// What a person calls it, without article.
    pub plain_name: String,
    /// Technical synonyms.
    #[serde(default)]
    pub other_names: Vec<String>,
    /// Lay names.
    #[serde(default)]
    pub lay_names: Vec<String>,
    /// Where on the body it belongs.
    pub group: Group,
    /// How deep it lies.
    pub depth: Depth,
    /// What may press on it, one sentence.
    pub tools: String,
    /// Where it is and what it does, two sentences.
    pub summary: String,
    /// Nerve and roots.
    pub nerve: String,
    /// Anatomy, attachments, actions, concepts.
    #[serde(default)]
    pub about: Vec<Claim>,
    /// Trigger points.
    #[serde(default)]
    pub points: Vec<TriggerPoint>,
    /// Regions it is described as sending pain to.
    #[serde(default)]
    pub referrals: Vec<Referral>,
    /// What people complain of.
    #[serde(default)]
    pub complaints: Vec<Claim>,
    /// What people do that keeps it going.
    #[serde(default)]
    pub causes_active: Vec<Claim>,
    /// What happens to people that keeps it going.
    #[serde(default)]
    pub causes_passive: Vec<Claim>,
    /// How to look for it.
    #[serde(default)]
    pub checks: Vec<Claim>,
    /// What not to do.
    #[serde(default)]
    pub do_not: Vec<Claim>,
    /// Ids of exercises and techniques, best first.
    #[serde(default)]
    pub cards: Vec<String>,
    /// Ids of look-alikes.
    #[serde(default)]
    pub look_alikes: Vec<String>,
    /// Ids of muscles that are often involved with it.
    #[serde(default)]
    pub associated: Vec<String>,
    /// What raises it in the ranking.
    #[serde(default)]
    pub clues: Vec<Clue>,
}

/// Group of muscles for browsing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Back of the lower leg.
    Calf,
    /// Outer side of the lower leg.
    OuterLeg,
    /// Front of the lower leg.
    Shin,
    /// Around the knee.
    Knee,
    /// Back of the thigh.
    Thigh,
    /// In the foot.
    Foot,
    /// Buttock and side of the hip.
    Hip,
}

/// Whether a muscle can be reached from the skin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Depth {
    /// Under the skin.
    Superficial,
    /// Under another muscle.
    Deep,
}

/// A tender spot of the trigger-point maps.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TriggerPoint {
    /// Such as `GA1`.
    pub id: String,
    /// Short name.
    pub name: String,
    /// How to find it, in plain words.
    #[serde(rename = "where")]
    pub place: String,
    /// Grade of the description.
    pub grade: Grade,
    /// Keys of `sources.toml`.
    pub sources: Vec<String>,
    /// Seed facts carried.
    #[serde(default)]
    pub facts: Vec<String>,
}

/// How regularly a point is described as sending pain to a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Exceptional.
    Rare,
    /// In some people.
    Spillover,
    /// Nearly always when the point is active.
    Essential,
}

/// Muscle → region.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Referral {
    /// Region id.
    pub region: String,
    /// How regularly.
    pub strength: Strength,
    /// Ids of the points that send it; empty when the map does not say.
    #[serde(default)]
    pub points: Vec<String>,
    /// A remark such as "inner half".
    #[serde(default)]
    pub note: Option<String>,
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

/// What raises a muscle in the ranking beyond the region.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Clue {
    /// Concepts of which one is enough.
    #[serde(default)]
    pub any: Vec<String>,
    /// Concepts that must all be there.
    #[serde(default)]
    pub all: Vec<String>,
    /// Regions of which one must be named, when given.
    #[serde(default)]
    pub regions: Vec<String>,
    /// The clue as a sentence.
    pub text: String,
}
