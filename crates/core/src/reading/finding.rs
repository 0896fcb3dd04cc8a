//! What the text, the taps and the answers say: a concept, where, on which side, and how meant.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Index of a concept in the reader's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ConceptId(pub u32);

/// How a finding was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Now, this person.
    Present,
    /// Perhaps; counts as yes from `same_day` upwards.
    Unsure,
    /// "Not really": no, but its question is still shown.
    AbsentSoft,
    /// Denied, ruled out, normal.
    Absent,
    /// Was there in this complaint, gone now: never a no.
    Resolved,
    /// Long before this complaint.
    Past,
    /// Somebody else has or had it.
    OtherPerson,
    /// Feared or asked about, not observed.
    Feared,
    /// In a condition or in quoted advice.
    Conditional,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Present => "present",
            Self::Unsure => "unsure",
            Self::AbsentSoft => "absent_soft",
            Self::Absent => "absent",
            Self::Resolved => "resolved",
            Self::Past => "past",
            Self::OtherPerson => "other_person",
            Self::Feared => "feared",
            Self::Conditional => "conditional",
        })
    }
}

/// Which leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Side {
    /// The left one.
    Left,
    /// The right one.
    Right,
    /// One of them, not said which.
    One,
    /// Both.
    Both,
}

/// A concept found in the words `from..to`.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What.
    pub concept: ConceptId,
    /// First word.
    pub from: usize,
    /// Word behind the last.
    pub to: usize,
    /// How meant.
    pub status: Status,
    /// Side, for parts of the body.
    pub side: Option<Side>,
    /// How sure the words are about it, 0 to 1; for regions.
    pub weight: f64,
    /// Days ago, when the text dates it.
    pub days_ago: Option<f64>,
}
