//! Parts of the body: which side, and which region a part with a position word means.

use super::finding::{ConceptId, Finding, Side, Status};
use super::layout::Layout;
use super::names::Names;
use crate::text::words::{Break, Word};
use serde::{Deserialize, Serialize};
use surae_knowledge::Lexicon;

/// How far a position word may stand from its part.
const NEAR: usize = 5;

/// The place table of the lexicon.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Places {
    rows: Vec<Row>,
    body: Vec<ConceptId>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Row {
    part: ConceptId,
    position: Option<ConceptId>,
    regions: Vec<(ConceptId, f64)>,
}

impl Places {
    /// Reads the table.
    pub fn new(lexicon: &Lexicon, names: &mut Names) -> Self {
        let rows = lexicon
            .places
            .iter()
            .map(|place| Row {
                part: names.intern(&place.part),
                position: (!place.position.is_empty()).then(|| names.intern(&place.position)),
                regions: place
                    .regions
                    .iter()
                    .map(|(region, weight)| (names.intern(&format!("region.{region}")), *weight))
                    .collect(),
            })
            .collect();
        let body = lexicon
            .concepts
            .iter()
            .filter(|concept| concept.id.starts_with("region.") || concept.id.starts_with("part."))
            .map(|concept| names.intern(&concept.id))
            .collect();
        Self { rows, body }
    }

    /// Gives each part its side: named beside it, by its plural, or carried over.
    pub fn sides(&self, words: &[Word], layout: &Layout, findings: &mut Vec<Finding>, names: &Names) {
        drop_halves(findings, names);
        let marks: Vec<(usize, usize, Side)> = findings
            .iter()
            .filter_map(|finding| {
                let side = match names.id(finding.concept) {
                    "side.left" => Side::Left,
                    "side.right" => Side::Right,
                    "side.both" | "side.changing" => Side::Both,
                    "side.one" => Side::One,
                    _ => return None,
                };
                Some((finding.from, finding.to, side))
            })
            .collect();
        let marks = self.apart(marks, words, findings);
        // "Both my legs: the sore calf": such a mark has a part of its own.
        let body = |at: &Finding| self.body.contains(&at.concept);
        let holds = |(from, to, side): &(usize, usize, Side)| {
            *side == Side::Both
                && findings.iter().any(|part| body(part) && *from <= part.from && part.to <= *to)
                && words.get(*to).is_some_and(|word| word.before != Break::None)
        };
        let holds_a_part: Vec<_> = marks.iter().filter(|mark| holds(mark)).copied().collect();
        let mut carried: Option<Side> = None;
        for finding in findings.iter_mut().filter(|finding| self.body.contains(&finding.concept)) {
            let beside = marks
                .iter()
                .filter(|(from, ..)| layout.clause(*from) == layout.clause(finding.from))
                .filter(|mark| finding.from < mark.1 || !holds_a_part.contains(mark))
                .map(|(from, to, side)| (distance(*from, *to, finding.from, finding.to), *side))
                .filter(|(distance, _)| *distance <= 3)
                .min_by_key(|(distance, _)| *distance)
                .map(|(_, side)| side);
            let plural = words.iter().take(finding.to).skip(finding.from).any(|word| word.paired);
            let side = match (beside, plural) {
                (Some(Side::One), _) => carried.filter(|side| *side != Side::Both).or(Some(Side::One)),
                (Some(side), _) => Some(side),
                (None, true) => Some(Side::Both),
                (None, false) => Some(carried.filter(|side| *side != Side::Both).unwrap_or(Side::One)),
            };
            finding.side = side;
            if matches!(side, Some(Side::Left | Side::Right | Side::Both)) {
                carried = side;
            }
        }
    }

    /// The marks without the "both" of "thigh and calf both thicker on the left", which counts parts of
    /// one leg.
    fn apart(
        &self,
        marks: Vec<(usize, usize, Side)>,
        words: &[Word],
        findings: &[Finding],
    ) -> Vec<(usize, usize, Side)> {
        let body = |from: usize, to: usize| {
            findings.iter().any(|finding| {
                finding.to == to && finding.from >= from && self.body.contains(&finding.concept)
            }) && words.get(to.wrapping_sub(1)).is_some_and(|word| !word.paired)
        };
        let sided = marks.iter().any(|(.., side)| matches!(side, Side::Left | Side::Right));
        let counts_parts = |(from, to, side): &(usize, usize, Side)| {
            let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
            let and = (from.saturating_sub(4)..*from).find(|&at| word(at) == "and");
            sided
                && *side == Side::Both
                && to - from == 1
                && and.is_some_and(|and| body(0, and) && body(and, *from))
        };
        marks.iter().filter(|mark| !counts_parts(mark)).copied().collect()
    }

    /// Adds the regions that parts with their positions mean, and takes the plain part away.
    pub fn place(&self, layout: &Layout, findings: &mut Vec<Finding>) {
        let mut added = Vec::new();
        let mut replaced = Vec::new();
        for (index, part) in findings.iter().enumerate() {
            let rows = self.rows.iter().filter(|row| row.part == part.concept);
            let mut positioned: Option<(usize, &Row)> = None;
            let mut plain = None;
            for row in rows {
                match row.position {
                    None => plain = Some(row),
                    Some(position) => {
                        let near = findings
                            .iter()
                            .filter(|finding| finding.concept == position)
                            .filter(|finding| layout.clause(finding.from) == layout.clause(part.from))
                            .map(|finding| distance(finding.from, finding.to, part.from, part.to))
                            .min();
                        if let Some(near) = near.filter(|near| *near <= NEAR)
                            && positioned.is_none_or(|(best, _)| near < best)
                        {
                            positioned = Some((near, row));
                        }
                    }
                }
            }
            if let Some(row) = positioned.map(|(_, row)| row).or(plain) {
                if positioned.is_some() {
                    replaced.push(index);
                }
                for (region, weight) in &row.regions {
                    added.push(Finding { concept: *region, weight: *weight, ..part.clone() });
                }
            }
        }
        for index in replaced.into_iter().rev() {
            // The plain part stays for compositions but no longer scores as a region.
            if let Some(part) = findings.get_mut(index) {
                part.weight = 0.0;
            }
        }
        added.retain(|finding| !matches!(finding.status, Status::OtherPerson));
        findings.extend(added);
    }
}

/// Takes away the "left" and the "right" of "left and right alike".
fn drop_halves(findings: &mut Vec<Finding>, names: &Names) {
    let both: Vec<(usize, usize)> = findings
        .iter()
        .filter(|finding| names.id(finding.concept) == "side.both")
        .map(|finding| (finding.from, finding.to))
        .collect();
    findings.retain(|finding| {
        let one = matches!(names.id(finding.concept), "side.left" | "side.right");
        let inside = |(from, to): &(usize, usize)| {
            *from <= finding.from && finding.to <= *to && to - from > finding.to - finding.from
        };
        !(one && both.iter().any(inside))
    });
}

fn distance(a_from: usize, a_to: usize, b_from: usize, b_to: usize) -> usize {
    b_from.saturating_sub(a_to).max(a_from.saturating_sub(b_to))
}
