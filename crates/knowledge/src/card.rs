//! A card: an exercise or a technique that a person can do. Section 6 of the clinical brief.

use crate::{Claim, Dose, Grade};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An exercise or a technique. Its drawing is `poses/<id>.json`; what closes it to a person is in
/// `triage/locks.toml`; the muscles and programs that use it name it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// File name, id, and name of the drawing.
    pub id: String,
    /// Code of the brief, such as `EX09`; a variant shares it.
    pub code: String,
    /// The card that this one varies.
    #[serde(default)]
    pub variant_of: Option<String>,
    /// Short plain name.
    pub name: String,
    /// What people and clinicians also call it.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it is for, in a word.
    pub purpose: Purpose,
    /// What it is for, in a sentence.
    pub goal: String,
    /// What is needed.
    #[serde(default)]
    pub equipment: Vec<Equipment>,
    /// What is useful later.
    #[serde(default)]
    pub extras: Vec<Equipment>,
    /// How the body is.
    pub positions: Vec<Position>,
    /// Start level, 1 to 3.
    pub level: u8,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// Where it should be felt.
    pub feel: String,
    /// What goes wrong.
    #[serde(default)]
    pub mistakes: Vec<String>,
    /// Who must not do it, or only with care.
    pub cautions: Vec<String>,
    /// Triage rules that the cautions speak of.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Ways to make it easier.
    #[serde(default)]
    pub easier: Vec<Alternative>,
    /// Ways to make it harder.
    #[serde(default)]
    pub harder: Vec<Alternative>,
    /// Grade of the main evidence.
    pub grade: Grade,
    /// Keys of `sources.toml` for it.
    pub sources: Vec<String>,
    /// Why there is nothing to play, instead of a dose.
    #[serde(default)]
    pub not_played: Option<String>,
    /// The usual dose.
    #[serde(default)]
    pub dose: Option<Dose>,
    /// Other doses, which programs ask for by id.
    #[serde(default)]
    pub other_doses: Vec<Dose>,
    /// What the player says.
    #[serde(default)]
    pub say: CardSay,
    /// What is known and what is only taught.
    #[serde(default)]
    pub evidence: Vec<Claim>,
}

impl Card {
    /// The usual dose and the others.
    pub fn doses(&self) -> impl Iterator<Item = &Dose> {
        self.dose.iter().chain(&self.other_doses)
    }
}

/// What a card is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Makes longer.
    Stretch,
    /// Makes stronger.
    Strengthen,
    /// Trains balance.
    Balance,
    /// Keeps moving, warms up.
    Move,
    /// Presses or strokes a muscle.
    Press,
    /// Eases a cramp or soreness.
    Relieve,
    /// A habit that takes load away.
    Rest,
    /// Explains or finds.
    Know,
}

/// Things that are at hand or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Equipment {
    Wall,
    Chair,
    Stool,
    Bed,
    Mat,
    Step,
    Rail,
    Towel,
    Band,
    Ball,
    Roller,
    Cane,
    Block,
    Cushion,
    Bottle,
    ColdPack,
    WarmPack,
    Weight,
    Backpack,
}

/// How the body is while doing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Position {
    Standing,
    Sitting,
    OnFloor,
    InBed,
    Walking,
}

/// An easier or harder way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// What to change.
    pub text: String,
    /// The card for it, where there is one.
    #[serde(default)]
    pub card: Option<String>,
}

/// A few words for each part of a repetition. `{leg}` becomes "left leg" or "right leg".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CardSay {
    /// On the way into the end position.
    pub up: String,
    /// While holding.
    pub hold: String,
    /// On the way back.
    pub down: String,
    /// During continuous work.
    pub work: String,
}
