//! What is known about night leg cramps, section 5 of the clinical brief.

use crate::Claim;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Night-cramp facts in reading order.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are the headings of the page")]
pub struct NightCramps {
    pub definition: Vec<Claim>,
    pub how_common: Vec<Claim>,
    pub triggers: Vec<Claim>,
    pub relief: Vec<Claim>,
    pub prevention: Vec<Claim>,
    pub not_a_cramp: Vec<Claim>,
    pub when_to_see: Vec<Claim>,
}
