//! The lints of the content, one per rule. Each says file, key and cure.
//!
//! They run in the tests; nothing here runs in the product.

mod cards;
mod facts;
mod lexicon;
mod programs;
mod references;
mod wording;

use crate::Knowledge;
use std::fmt;

/// Something wrong in a content file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Name of the lint.
    pub lint: &'static str,
    /// Path below `content/`.
    pub file: String,
    /// Where in the file.
    pub key: String,
    /// What to do.
    pub cure: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] content/{}: {}: {}", self.lint, self.file, self.key, self.cure)
    }
}

/// A lint with its name.
pub type Lint = (&'static str, fn(&Knowledge) -> Vec<Problem>);

/// All lints.
pub const LINTS: &[Lint] = &[
    ("ids_are_unique", references::ids_are_unique),
    ("references_resolve", references::references_resolve),
    ("regions_are_reachable", references::regions_are_reachable),
    ("links_match_the_points", references::links_match_the_points),
    ("rules_can_be_asked", references::rules_can_be_asked),
    ("rules_give_their_levels", references::rules_give_their_levels),
    ("likeness_is_to_rules", references::likeness_is_to_rules),
    ("concepts_of_rules_can_be_said", lexicon::concepts_of_rules_can_be_said),
    ("phrases_are_used_once", lexicon::phrases_are_used_once),
    ("phrases_are_well_formed", lexicon::phrases_are_well_formed),
    ("terms_can_be_read", lexicon::terms_can_be_read),
    ("cards_are_complete", cards::cards_are_complete),
    ("cards_are_drawn", cards::cards_are_drawn),
    ("doses_can_be_played", cards::doses_can_be_played),
    ("doses_say_their_numbers", cards::doses_say_their_numbers),
    ("programs_can_be_done", programs::programs_can_be_done),
    ("programs_are_complete", programs::programs_are_complete),
    ("sentences_are_short", wording::sentences_are_short),
    ("wording_claims_no_cause", wording::wording_claims_no_cause),
    ("claims_have_sources", wording::claims_have_sources),
    ("facts_are_known", facts::facts_are_known),
    ("facts_are_carried", facts::facts_are_carried),
];

/// The trace of the seed facts: which are carried, and which are left out.
pub use facts::{FactTrace, trace};

/// Runs all lints.
pub fn run(knowledge: &Knowledge) -> Vec<Problem> {
    LINTS.iter().flat_map(|(_, lint)| lint(knowledge)).collect()
}

fn problem(
    lint: &'static str,
    file: impl Into<String>,
    key: impl Into<String>,
    cure: impl Into<String>,
) -> Problem {
    Problem { lint, file: file.into(), key: key.into(), cure: cure.into() }
}
