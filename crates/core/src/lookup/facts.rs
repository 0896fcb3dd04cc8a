//! What is known about one person: the truth of each concept, from text, taps and answers.

use crate::reading::compose::Term;
use crate::reading::finding::{ConceptId, Finding, Status};
use crate::reading::numbers::Numbers;
use rustc_hash::FxHashMap;

/// Whether something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not.
    No,
    /// Nothing is known.
    Unknown,
    /// Not sure: counts as yes from `same_day` upwards.
    Unsure,
    /// It does.
    Yes,
}

/// The truth of each concept.
#[derive(Debug, Default)]
pub struct Facts {
    truths: FxHashMap<ConceptId, Truth>,
    words: FxHashMap<ConceptId, (usize, usize)>,
    doubts: Vec<ConceptId>,
    /// The numbers of the text, with the age that was given beside it.
    pub numbers: Numbers,
}

impl Facts {
    /// Gathers the truths of a reading. `history` says for which concepts the past counts.
    pub fn new(findings: &[Finding], numbers: Numbers, history: impl Fn(ConceptId) -> bool) -> Self {
        let mut facts = Self { numbers, ..Self::default() };
        for finding in findings {
            let truth = match finding.status {
                Status::Present => Truth::Yes,
                Status::Past if history(finding.concept) => Truth::Yes,
                Status::Unsure => Truth::Unsure,
                Status::Absent | Status::AbsentSoft => Truth::No,
                _ => Truth::Unknown,
            };
            if matches!(
                finding.status,
                Status::AbsentSoft | Status::Resolved | Status::Feared | Status::Unsure
            ) {
                facts.doubts.push(finding.concept);
            }
            if truth != Truth::Unknown {
                let known = facts.truths.entry(finding.concept).or_insert(truth);
                if truth >= *known {
                    *known = truth;
                    facts.words.insert(finding.concept, (finding.from, finding.to));
                }
            }
        }
        facts
    }

    /// Adds an answer. Nothing lowers: a sign in the text stays although its question is denied.
    pub fn answer(&mut self, concept: ConceptId, truth: Truth) {
        let known = self.truths.entry(concept).or_insert(truth);
        if truth > *known || *known == Truth::Unknown {
            *known = truth;
        }
    }

    /// The truth of a concept.
    pub fn truth(&self, concept: ConceptId) -> Truth {
        self.truths.get(&concept).copied().unwrap_or(Truth::Unknown)
    }

    /// The words of the text that said it.
    pub fn words(&self, concept: ConceptId) -> Option<(usize, usize)> {
        self.words.get(&concept).copied()
    }

    /// Concepts that were named in a way that wants a question: feared, gone, not sure.
    pub fn doubts(&self) -> &[ConceptId] {
        &self.doubts
    }

    /// The truth of a term.
    pub fn term(&self, term: &Term) -> Truth {
        match term {
            Term::AnyOf(concepts) => {
                let truths = || concepts.iter().map(|concept| self.truth(*concept));
                let best = truths().max().unwrap_or(Truth::Unknown);
                // One denied alternative does not deny the others.
                if best == Truth::No && truths().any(|truth| truth == Truth::Unknown) {
                    Truth::Unknown
                } else {
                    best
                }
            }
            Term::Compare(number, ordering, limit) => {
                match self.numbers.compare(*number, *ordering, *limit) {
                    Some(true) => Truth::Yes,
                    Some(false) => Truth::No,
                    None => Truth::Unknown,
                }
            }
        }
    }
}
