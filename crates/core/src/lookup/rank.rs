//! Ranks muscles by the regions and clues that were named, section 3.2 of the clinical brief.

use super::facts::{Facts, Truth};
use crate::reading::finding::{ConceptId, Finding, Status};
use crate::reading::reader::Reader;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use surae_knowledge::{Knowledge, Strength};

/// Weight of a link by its strength; starting values of section 3 of the clinical brief.
const ESSENTIAL: f64 = 1.0;
const SPILLOVER: f64 = 0.5;
const RARE: f64 = 0.15;
/// Two essential regions of one muscle are a pattern.
const PATTERN: f64 = 1.5;
/// Each clue, and all clues of a muscle together.
const CLUE: f64 = 0.3;
const CLUES_AT_MOST: f64 = 0.9;

/// Why a muscle ranks.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// A region was named that it is described as sending pain to.
    Region {
        /// Region id.
        region: String,
        /// How regularly.
        strength: Strength,
        /// The person's words, if it was typed.
        words: Option<(usize, usize)>,
    },
    /// A clue was named.
    Clue {
        /// The clue as a sentence.
        text: String,
        /// The person's words.
        words: Option<(usize, usize)>,
    },
}

/// A muscle with its score.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Muscle id.
    pub muscle: String,
    /// Score.
    pub score: f64,
    /// True when only `rare` links speak for it.
    pub seldom: bool,
    /// Reasons, strongest first.
    pub reasons: Vec<Reason>,
}

#[derive(Serialize, Deserialize)]
struct Clue {
    any: Vec<ConceptId>,
    all: Vec<ConceptId>,
    regions: Vec<String>,
    text: String,
}

#[derive(Serialize, Deserialize)]
struct Row {
    muscle: String,
    links: FxHashMap<String, Strength>,
    clues: Vec<Clue>,
}

/// The muscles, ready to rank.
#[derive(Serialize, Deserialize)]
pub struct Ranking {
    rows: Vec<Row>,
    cramps: Vec<ConceptId>,
    order: FxHashMap<String, Vec<String>>,
}

/// A region that was named or tapped.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// Region id.
    pub region: String,
    /// How sure, 0 to 1.
    pub weight: f64,
    /// The person's words, if it was typed.
    pub words: Option<(usize, usize)>,
    /// Its finding.
    pub finding: usize,
}

impl Ranking {
    /// Compiles the links and clues of `knowledge`.
    pub fn new(knowledge: &Knowledge, reader: &mut Reader) -> Self {
        let rows = knowledge
            .muscles
            .iter()
            .map(|muscle| Row {
                muscle: muscle.id.clone(),
                links: muscle
                    .referrals
                    .iter()
                    .map(|referral| (referral.region.clone(), referral.strength))
                    .collect(),
                clues: muscle
                    .clues
                    .iter()
                    .map(|clue| Clue {
                        any: clue.any.iter().map(|id| reader.names_mut().intern(id)).collect(),
                        all: clue.all.iter().map(|id| reader.names_mut().intern(id)).collect(),
                        regions: clue.regions.clone(),
                        text: clue.text.clone(),
                    })
                    .collect(),
            })
            .collect();
        let order =
            knowledge.regions.iter().map(|region| (region.id.clone(), region.order.clone())).collect();
        let cramps = ["quality.cramp", "dx.cramp", "fact.cramp_only"].map(|id| reader.names_mut().intern(id));
        Self { rows, cramps: cramps.to_vec(), order }
    }

    /// A cramp of which nobody says where it is: nearly always the calf (section 5, N1).
    fn unplaced_cramp(&self, facts: &Facts) -> Option<Named> {
        let cramp = self.cramps.iter().find(|cramp| facts.truth(**cramp) == Truth::Yes)?;
        let words = facts.words(*cramp);
        Some(Named { region: "mid_calf".to_owned(), weight: 0.5, words, finding: usize::MAX })
    }

    /// Ranks all muscles that something speaks for.
    pub fn rank(&self, named: &[Named], facts: &Facts) -> Vec<Ranked> {
        let unplaced: Vec<Named> =
            if named.is_empty() { self.unplaced_cramp(facts).into_iter().collect() } else { Vec::new() };
        let named = if unplaced.is_empty() { named } else { &unplaced };
        let mut ranked: Vec<Ranked> = self.rows.iter().filter_map(|row| row.rank(named, facts)).collect();
        let place = |muscle: &str| {
            named
                .iter()
                .filter_map(|named| self.order.get(&named.region)?.iter().position(|listed| listed == muscle))
                .min()
                .unwrap_or(usize::MAX)
        };
        ranked.sort_by(|a, b| {
            b.score
                .total_cmp(&a.score)
                .then_with(|| place(&a.muscle).cmp(&place(&b.muscle)))
                .then_with(|| a.muscle.cmp(&b.muscle))
        });
        ranked
    }
}

impl Row {
    fn rank(&self, named: &[Named], facts: &Facts) -> Option<Ranked> {
        let linked: Vec<(&Named, Strength)> =
            named.iter().filter_map(|named| Some((named, *self.links.get(&named.region)?))).collect();
        let essential = linked
            .iter()
            .filter(|(named, strength)| *strength == Strength::Essential && named.weight >= 1.0)
            .count();
        let pattern = if essential >= 2 { PATTERN } else { 1.0 };
        let base: f64 = linked
            .iter()
            .map(|(named, strength)| {
                named.weight
                    * match strength {
                        Strength::Essential if named.weight >= 1.0 => ESSENTIAL * pattern,
                        Strength::Essential => ESSENTIAL,
                        Strength::Spillover => SPILLOVER,
                        Strength::Rare => RARE,
                    }
            })
            .sum();
        let clues: Vec<&Clue> = self.clues.iter().filter(|clue| clue.holds(named, facts)).collect();
        if linked.is_empty() && (!named.is_empty() || clues.is_empty()) {
            return None;
        }
        #[allow(clippy::cast_precision_loss, reason = "a handful of clues")]
        let bonus = (clues.len() as f64 * CLUE).min(CLUES_AT_MOST);
        let mut linked = linked;
        linked.sort_by(|a, b| b.1.cmp(&a.1).then(b.0.weight.total_cmp(&a.0.weight)));
        let seldom = linked.iter().all(|(_, strength)| *strength == Strength::Rare) && !linked.is_empty();
        let regions = linked.iter().map(|(named, strength)| Reason::Region {
            region: named.region.clone(),
            strength: *strength,
            words: named.words,
        });
        let clues = clues.iter().map(|clue| Reason::Clue {
            text: clue.text.clone(),
            words: clue.any.iter().chain(&clue.all).find_map(|concept| {
                (facts.truth(*concept) == Truth::Yes).then(|| facts.words(*concept)).flatten()
            }),
        });
        let score = ((base + bonus) * 1000.0).round() / 1000.0;
        Some(Ranked { muscle: self.muscle.clone(), score, seldom, reasons: regions.chain(clues).collect() })
    }
}

impl Clue {
    fn holds(&self, named: &[Named], facts: &Facts) -> bool {
        let yes = |concept: &ConceptId| facts.truth(*concept) == Truth::Yes;
        let any = self.any.is_empty() || self.any.iter().any(yes);
        let region =
            self.regions.is_empty() || named.iter().any(|named| self.regions.contains(&named.region));
        (!self.any.is_empty() || !self.all.is_empty()) && any && self.all.iter().all(yes) && region
    }
}

/// The regions of a reading, each once with its highest weight.
pub fn named_regions(findings: &[Finding], reader: &Reader, words: usize) -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    for (index, finding) in findings.iter().enumerate() {
        let Some(region) = reader.names().id(finding.concept).strip_prefix("region.") else {
            continue;
        };
        let weight = match finding.status {
            Status::Present => finding.weight,
            Status::Unsure | Status::Feared => finding.weight * 0.5,
            _ => 0.0,
        };
        if weight <= 0.0 {
            continue;
        }
        let quoted = (finding.to <= words && finding.from < finding.to).then_some((finding.from, finding.to));
        match named.iter_mut().find(|known| known.region == region) {
            Some(known) if known.weight >= weight => {}
            Some(known) => known.weight = weight,
            None => named.push(Named { region: region.to_owned(), weight, words: quoted, finding: index }),
        }
    }
    // "My leg": a vague word counts only while no place is named exactly, or beside its own.
    let exact: Vec<usize> = named
        .iter()
        .filter(|named| named.weight >= 1.0)
        .map(|named| findings.get(named.finding).map_or(0, |finding| finding.from))
        .collect();
    named.retain(|named| {
        let from = findings.get(named.finding).map_or(0, |finding| finding.from);
        named.weight >= 1.0 || exact.is_empty() || exact.contains(&from)
    });
    named
}
