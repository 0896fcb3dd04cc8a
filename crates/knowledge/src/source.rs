//! Where statements come from: references and the seed facts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One reference.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Key, such as `A` or `55`.
    pub id: String,
    /// The reference.
    pub text: String,
    /// What it is: a trial, a book, …
    pub form: SourceForm,
    /// False where it is cited from knowledge and still to be verified.
    pub read: bool,
    /// DOI, where known.
    #[serde(default)]
    pub doi: Option<String>,
    /// Address, where there is no DOI.
    #[serde(default)]
    pub url: Option<String>,
}

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum SourceForm {
    Seed,
    Book,
    Page,
    Trial,
    Review,
    Guideline,
    DrugRegulator,
    Test,
}

/// One clinical statement of the documents the brief started from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeedFact {
    /// `S001` … `S242`.
    pub id: String,
    /// Topic.
    pub category: String,
    /// The statement in one short line.
    pub says: String,
    /// Why it is deliberately not shown.
    #[serde(default)]
    pub reason: Option<String>,
}
