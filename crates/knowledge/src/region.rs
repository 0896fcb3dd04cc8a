//! A named place on the body, from the controlled vocabulary of the clinical brief.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A region of section 3.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Such as `mid_calf`.
    pub id: String,
    /// Lay name, without side.
    pub name: String,
    /// True where there is no left and right.
    #[serde(default)]
    pub central: bool,
    /// Drawings that show it.
    pub views: Vec<String>,
    /// False where no muscle of the app is described as sending pain there.
    #[serde(default = "yes")]
    pub covered: bool,
    /// Muscles in the order of the brief, which decides between equal scores.
    #[serde(default)]
    pub order: Vec<String>,
    /// Seed facts carried.
    #[serde(default)]
    pub facts: Vec<String>,
}

fn yes() -> bool {
    true
}
