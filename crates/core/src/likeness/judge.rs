//! Says which rule a text is most like, and by which of its words.

use super::terms::{damped, key, key_of, terms};
use crate::text::words::{Break, Word};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;
use surae_knowledge::{Likeness as Learnt, Urgency};

/// A text that is like those of a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Alike {
    /// The rule.
    pub rule: String,
    /// Its level.
    pub urgency: Urgency,
    /// The words that speak most for it, from the first to behind the last, in their order.
    pub words: Vec<(usize, usize)>,
}

/// What was learnt, ready to read with.
#[derive(Default, Serialize, Deserialize)]
pub struct Likeness {
    classes: Vec<(String, Urgency, f64)>,
    /// The keys of the terms, in order.
    keys: Vec<u32>,
    rarity: Vec<u16>,
    /// Where the weights of a term begin; those of the next end them.
    starts: Vec<u32>,
    weights: Vec<(u8, i8)>,
}

/// More likely than not.
const ENOUGH: f64 = 0.5;

/// So few words are like anything; a sign told in them is one that the rules know.
const TOO_FEW: usize = 5;

/// A story is read in stretches of so many words at most, which is as long as what was learnt from.
const STRETCH: usize = 120;

/// A term of a text: its place in the table, how much it counts, where it stands.
struct Known {
    term: usize,
    counts: f64,
    at: Vec<(usize, usize)>,
}

impl Likeness {
    /// Orders what was learnt.
    pub fn new(learnt: &Learnt) -> Self {
        let mut terms: Vec<_> = learnt.terms.iter().map(|term| (key(term.stems.bytes()), term)).collect();
        terms.sort_by_key(|(key, _)| *key);
        terms.dedup_by_key(|(key, _)| *key);
        let mut likeness = Self {
            classes: learnt
                .classes
                .iter()
                .map(|class| (class.rule.clone(), class.urgency, f64::from(class.bias) / 10.0))
                .collect(),
            ..Self::default()
        };
        for (key, term) in terms {
            likeness.keys.push(key);
            likeness.rarity.push(term.rarity);
            likeness.starts.push(likeness.weights.len() as u32);
            likeness.weights.extend(&term.weights);
        }
        likeness.starts.push(likeness.weights.len() as u32);
        likeness
    }

    /// What `words` are like, but for those in `without`; nothing where self-care is as likely, or
    /// too few of the words are known.
    pub fn read(&self, words: &[Word], without: &[Range<usize>]) -> Option<Alike> {
        let all = stretches(words);
        all.filter_map(|(from, to)| self.read_stretch(words, from, to, without))
            .max_by_key(|alike| alike.urgency)
    }

    fn read_stretch(
        &self,
        words: &[Word],
        from: usize,
        to: usize,
        without: &[Range<usize>],
    ) -> Option<Alike> {
        let known = self.known(words.get(from..to)?, from, without);
        if known.iter().map(|known| known.at.len()).sum::<usize>() < TOO_FEW {
            return None;
        }
        let odds = self.odds(&known);
        let levels = [Urgency::Emergency, Urgency::SameDay, Urgency::SeeClinician];
        let reaches = |level: &Urgency| {
            let higher = self.classes.iter().zip(&odds).filter(|((_, urgency, _), _)| urgency >= level);
            higher.map(|(_, odds)| odds).sum::<f64>() > ENOUGH
        };
        let urgency = levels.into_iter().find(reaches)?;
        let here = self.classes.iter().zip(&odds).enumerate();
        let (class, _) = here
            .filter(|(_, ((_, level, _), _))| *level == urgency)
            .max_by(|(_, (_, one)), (_, (_, other))| one.total_cmp(other))?;
        let rule = self.classes.get(class)?.0.clone();
        Some(Alike { rule, urgency, words: self.telling(&known, class, words) })
    }

    /// The terms of `words` that were learnt, in the order of the table, so that the same words in
    /// another order give the same sum. The counts together have length 1.
    fn known(&self, words: &[Word], offset: usize, without: &[Range<usize>]) -> Vec<Known> {
        let mut found: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
        let left_out = |at: usize| without.iter().any(|range| range.contains(&(at + offset)));
        for term in terms(words).filter(|(from, _)| !left_out(*from)) {
            if let Ok(at) = self.keys.binary_search(&key_of(words, term)) {
                found.entry(at).or_default().push((term.0 + offset, term.1 + offset));
            }
        }
        let rarity = |term: usize| self.rarity.get(term).map_or(0.0, |rarity| f64::from(*rarity) / 100.0);
        let mut known: Vec<Known> = found
            .into_iter()
            .map(|(term, at)| Known { term, counts: damped(at.len()) * rarity(term), at })
            .collect();
        let length = known.iter().map(|known| known.counts.powi(2)).sum::<f64>().sqrt();
        known.iter_mut().for_each(|known| known.counts /= length);
        known
    }

    fn weights(&self, term: usize) -> &[(u8, i8)] {
        let start = |at: usize| self.starts.get(at).map_or(0, |start| *start as usize);
        self.weights.get(start(term)..start(term + 1)).unwrap_or_default()
    }

    /// The probability of each class.
    fn odds(&self, known: &[Known]) -> Vec<f64> {
        let mut scores: Vec<f64> = self.classes.iter().map(|(_, _, bias)| *bias).collect();
        for term in known {
            for (class, weight) in self.weights(term.term) {
                if let Some(score) = scores.get_mut(usize::from(*class)) {
                    *score += term.counts * f64::from(*weight) / 10.0;
                }
            }
        }
        let highest = scores.iter().copied().fold(f64::MIN, f64::max);
        let whole: f64 = scores
            .iter_mut()
            .map(|score| {
                *score = (*score - highest).exp();
                *score
            })
            .sum();
        scores.into_iter().map(|score| score / whole).collect()
    }

    /// The two pieces of the text, cut at its marks, that speak most for `class`.
    fn telling(&self, known: &[Known], class: usize, words: &[Word]) -> Vec<(usize, usize)> {
        let cut = |at: &usize| words.get(*at).is_none_or(|word| word.before != Break::None);
        let mut pieces: BTreeMap<usize, f64> = BTreeMap::new();
        for term in known {
            let weight = self.weights(term.term).iter().find(|(known, _)| usize::from(*known) == class);
            let weight = weight.map_or(0.0, |(_, weight)| f64::from(*weight));
            for (first, _) in &term.at {
                let piece = (0..=*first).rev().find(cut).unwrap_or_default();
                *pieces.entry(piece).or_default() += weight * term.counts / term.at.len() as f64;
            }
        }
        let mut best: Vec<_> = pieces.into_iter().filter(|(_, speaks)| *speaks > 0.0).collect();
        best.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let mut best: Vec<usize> = best.into_iter().take(2).map(|(piece, _)| piece).collect();
        best.sort_unstable();
        let end = |from: usize| (from + 1..=words.len()).find(cut).unwrap_or(words.len());
        best.into_iter().map(|from| (from, end(from))).collect()
    }
}

/// Whole sentences, as many as fit into a stretch.
fn stretches(words: &[Word]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from;
        let most = words.len().min(start + STRETCH);
        let ends = |at: &usize| words.get(*at).is_none_or(|word| word.before == Break::Hard);
        from = (start + 1..=most).rev().find(ends).unwrap_or(most);
        (start < words.len()).then_some((start, from))
    })
}
