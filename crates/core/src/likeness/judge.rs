//! Says which rule a text is most like, and by which of its words.

use super::clues::{Clue, clues, damped, key};
use super::learn::Example;
use crate::reading::names::Names;
use crate::reading::reader::Reading;
use crate::text::words::{Break, Word};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
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
    /// The keys of the clues, in order.
    keys: Vec<u32>,
    rarity: Vec<u16>,
    /// Where the weights of a clue begin; those of the next end them.
    starts: Vec<u32>,
    weights: Vec<(u8, i8)>,
}

/// One in four: a sign that is missed weighs three times what an alarm without need does.
const ENOUGH: f64 = 0.25;

/// So few words are like anything; a sign told in them is one that the rules know.
const TOO_FEW: usize = 5;

/// A story is read in stretches of so many words at most, which is as long as what was learnt from.
const STRETCH: usize = 120;

/// A clue of a text: its place in the table, how much it counts, where it stands.
struct Known {
    term: usize,
    counts: f64,
    at: Vec<usize>,
}

impl Likeness {
    /// Orders what was learnt.
    pub fn new(learnt: &Learnt) -> Self {
        let mut terms: Vec<_> = learnt.terms.iter().map(|term| (key(&term.clue), term)).collect();
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

    /// What a text is like, but for the words in `without`; nothing where nothing is likely enough, or
    /// too few of the words are known.
    pub fn read(&self, reading: &Reading, names: &Names, without: &[Range<usize>]) -> Option<Alike> {
        let mut clues = clues(reading, names);
        clues.retain(|clue| !without.iter().any(|left_out| left_out.contains(&clue.from)));
        stretches(&reading.words)
            .filter_map(|stretch| self.read_stretch(&reading.words, &clues, &stretch))
            .max_by_key(|alike| alike.urgency)
    }

    /// How urgent a known text would be by itself.
    pub fn level(&self, example: &Example) -> Urgency {
        let class = self.most_alike(&self.known(example.clues.iter()));
        class.and_then(|class| self.classes.get(class)).map_or(Urgency::SelfCare, |(_, urgency, _)| *urgency)
    }

    fn read_stretch(&self, words: &[Word], clues: &[Clue], stretch: &Range<usize>) -> Option<Alike> {
        let known = self.known(clues.iter().filter(|clue| stretch.contains(&clue.from)));
        let class = self.most_alike(&known)?;
        let (rule, urgency, _) = self.classes.get(class)?;
        Some(Alike { rule: rule.clone(), urgency: *urgency, words: self.telling(&known, class, words) })
    }

    /// The likeliest class of the highest level that is likely enough, or nothing.
    fn most_alike(&self, known: &[Known]) -> Option<usize> {
        let words: BTreeSet<usize> = known.iter().flat_map(|known| known.at.iter().copied()).collect();
        if words.len() < TOO_FEW {
            return None;
        }
        let odds = self.odds(known);
        let levels = [Urgency::Emergency, Urgency::SameDay, Urgency::SeeClinician];
        let reaches = |level: &Urgency| {
            let higher = self.classes.iter().zip(&odds).filter(|((_, urgency, _), _)| urgency >= level);
            higher.map(|(_, odds)| odds).sum::<f64>() > ENOUGH
        };
        let urgency = levels.into_iter().find(reaches)?;
        let here = self.classes.iter().zip(&odds).enumerate();
        here.filter(|(_, ((_, level, _), _))| *level == urgency)
            .max_by(|(_, (_, one)), (_, (_, other))| one.total_cmp(other))
            .map(|(class, _)| class)
    }

    /// The clues that were learnt, in the order of the table, so that the same sentences in another
    /// order give the same sum. The counts together have length 1.
    fn known<'a>(&self, clues: impl Iterator<Item = &'a Clue>) -> Vec<Known> {
        let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for clue in clues {
            if let Ok(at) = self.keys.binary_search(&key(&clue.name)) {
                found.entry(at).or_default().push(clue.from);
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
            for first in &term.at {
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
fn stretches(words: &[Word]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from;
        let most = words.len().min(start + STRETCH);
        let ends = |at: &usize| words.get(*at).is_none_or(|word| word.before == Break::Hard);
        from = (start + 1..=most).rev().find(ends).unwrap_or(most);
        (start < words.len()).then_some(start..from)
    })
}
