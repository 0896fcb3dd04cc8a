//! The words people use, as data: concepts with their phrases, word classes, and how small
//! findings join into bigger ones. Nothing here decides anything.
//!
//! A phrase is matched word by word, on stems, skipping articles, possessives and fillers.
//! In a phrase `~` stands for up to four words, `#` for a number, `@name` for a word class,
//! `(a|b)` for alternatives, and `=word` for exactly this word and no other form of it.

use serde::{Deserialize, Serialize};

/// Everything the lookup reads with.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// Concepts: regions, qualities, signs, events, people, medicines, cues …
    #[serde(default, rename = "concept")]
    pub concepts: Vec<Concept>,
    /// Word classes for `@name`.
    #[serde(default, rename = "class")]
    pub classes: Vec<WordClass>,
    /// Findings that together mean another finding.
    #[serde(default, rename = "compose")]
    pub compositions: Vec<Composition>,
    /// A part of the body with a position word means a region.
    #[serde(default, rename = "place")]
    pub places: Vec<Place>,
    /// Parts of the body that belong together, for compositions.
    #[serde(default, rename = "group")]
    pub groups: Vec<BodyGroup>,
}

/// A thing that can be said in many ways.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// Such as `quality.burning`.
    pub id: String,
    /// The concept in a word or two.
    pub label: String,
    /// Phrases that mean it.
    #[serde(default)]
    pub say: Vec<String>,
    /// Known misspellings and dictation errors.
    #[serde(default)]
    pub misspelt: Vec<String>,
    /// Phrases that look like it and are not.
    #[serde(default)]
    pub not: Vec<String>,
    /// How long ago it may be and still count as now, in days. Older ones are history.
    #[serde(default)]
    pub recent: Option<u32>,
    /// Its phrases say themselves that something is not there, "no pain": a negation in them
    /// goes on behind them, "no pain or swelling".
    #[serde(default)]
    pub denies: bool,
    /// It speaks of one of two legs: a phrase over "legs" or "calves" means it only where it tells
    /// them apart, "one of my legs".
    #[serde(default)]
    pub single: bool,
}

/// A set of words or short phrases that may stand for one another in a phrase.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordClass {
    /// Name without the `@`.
    pub id: String,
    /// Its words.
    pub say: Vec<String>,
}

/// Findings that together mean another finding.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Composition {
    /// The concept it means.
    pub gives: String,
    /// Terms that must all be there; in a term, ` | ` separates alternatives.
    pub all: Vec<String>,
    /// Terms of which none may be there.
    #[serde(default)]
    pub none: Vec<String>,
    /// Parts of the body of which the first term must speak, such as `calf | leg`.
    #[serde(default)]
    pub on: Option<String>,
    /// `one` or `both`, when the side matters.
    #[serde(default)]
    pub side: Option<String>,
    /// How near the findings must stand.
    #[serde(default)]
    pub within: Scope,
}

/// Parts of the body that belong together, such as `limb`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyGroup {
    /// Name, used in `on`.
    pub id: String,
    /// Concepts: parts, regions, or other groups by their name.
    pub members: Vec<String>,
}

/// How near findings must stand to be joined.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// In the same clause.
    Clause,
    /// In the same sentence.
    #[default]
    Sentence,
    /// Anywhere in the text.
    Text,
}

/// A part of the body with a position word.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Concept such as `part.calf`.
    pub part: String,
    /// Concept such as `pos.inner`; empty for the part alone.
    #[serde(default)]
    pub position: String,
    /// Region ids with the weight that the words give them, 0 to 1.
    pub regions: Vec<(String, f64)>,
    /// True when the person should be asked which one it is.
    #[serde(default)]
    pub ask: bool,
}
