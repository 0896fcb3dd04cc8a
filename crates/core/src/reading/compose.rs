//! Joins findings into bigger ones: *calf* and *swollen* on one side is a swollen leg.

use super::finding::{ConceptId, Finding, Side, Status};
use super::layout::Layout;
use super::names::Names;
use super::numbers::Numbers;
use super::subject::is_another_thing;
pub use super::term::{Number, Ordering, Term};
use crate::text::words::Word;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use surae_knowledge::{Lexicon, Scope};

/// The compositions of the lexicon.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Composer {
    rows: Vec<Row>,
    /// In order.
    body: Vec<ConceptId>,
    /// Words for one side.
    one_side: Vec<ConceptId>,
    /// The skin, which is no place of its own.
    skin: Option<ConceptId>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Row {
    gives: ConceptId,
    all: Vec<Term>,
    none: Vec<Term>,
    /// In order.
    on: Option<Vec<ConceptId>>,
    side: Option<Side>,
    within: Scope,
}

impl Composer {
    /// Reads the compositions.
    pub fn new(lexicon: &Lexicon, names: &mut Names) -> Self {
        let groups: FxHashMap<&str, &[String]> =
            lexicon.groups.iter().map(|group| (group.id.as_str(), group.members.as_slice())).collect();
        let rows = lexicon
            .compositions
            .iter()
            .map(|row| Row {
                gives: names.intern(&row.gives),
                all: row.all.iter().filter_map(|term| Term::parse(term, names)).collect(),
                none: row.none.iter().filter_map(|term| Term::parse(term, names)).collect(),
                on: row.on.as_ref().map(|on| {
                    let mut members = FxHashSet::default();
                    for part in on.split('|') {
                        collect(part.trim(), &groups, names, &mut members, 0);
                    }
                    in_order(members)
                }),
                side: match row.side.as_deref() {
                    Some("one") => Some(Side::One),
                    Some("both") => Some(Side::Both),
                    _ => None,
                },
                within: row.within,
            })
            .collect();
        let body = lexicon
            .concepts
            .iter()
            .filter(|concept| concept.id.starts_with("region.") || concept.id.starts_with("part."))
            .map(|concept| names.intern(&concept.id));
        let body = in_order(body);
        let one_side = ["side.left", "side.right", "side.one"].iter().map(|id| names.intern(id)).collect();
        let skin = Some(names.intern("part.skin"));
        Self { rows, body, one_side, skin }
    }

    /// Adds what the findings together mean. Two rounds, so that one may build on another.
    pub fn compose(&self, words: &[Word], layout: &Layout, findings: &mut Vec<Finding>, numbers: &Numbers) {
        let view = View { words, layout, numbers };
        let mut said: FxHashSet<ConceptId> = findings.iter().map(|finding| finding.concept).collect();
        for _ in 0..2 {
            for row in &self.rows {
                // Most rows are about something that nobody mentioned.
                let possible = row.all.iter().all(|term| match term {
                    Term::AnyOf(concepts) => concepts.iter().any(|concept| said.contains(concept)),
                    Term::Compare(..) => true,
                });
                if !possible {
                    continue;
                }
                let already = findings
                    .iter()
                    .any(|finding| finding.concept == row.gives && finding.status == Status::Present);
                if !already && let Some(finding) = self.joined(row, findings, &view) {
                    said.insert(finding.concept);
                    findings.push(finding);
                }
            }
        }
    }

    fn joined(&self, row: &Row, findings: &[Finding], view: &View<'_>) -> Option<Finding> {
        let (first, rest) = row.all.split_first()?;
        let excluded = |anchor: &Finding| {
            let near = |finding: &Finding| match row.within {
                Scope::Sentence if !rest.is_empty() => view.within(anchor, finding, Scope::Sentence),
                _ => true,
            };
            row.none.iter().any(|term| holds(term, findings, view.numbers, near))
        };
        let anchors =
            findings.iter().filter(|finding| names_one(first, finding)).filter(|anchor| !excluded(anchor));
        anchors
            .filter_map(|anchor| self.join_at(row, anchor, rest, findings, view))
            .min_by_key(|finding| finding.status)
    }

    fn join_at(
        &self,
        row: &Row,
        anchor: &Finding,
        rest: &[Term],
        findings: &[Finding],
        view: &View<'_>,
    ) -> Option<Finding> {
        let mut side = anchor.side;
        if row.on.is_some() || row.side.is_some() {
            let bodies = self.bodies(anchor, findings, view);
            let own_side = self.own_side(anchor, &bodies, findings, view);
            let fitting = bodies.iter().find(|body| {
                let on = row.on.as_ref().is_none_or(|on| on.binary_search(&body.concept).is_ok());
                let sided = match row.side {
                    None => true,
                    Some(Side::Both) => body.side == Some(Side::Both) && own_side.is_none(),
                    Some(_) => body.side != Some(Side::Both) || own_side.is_some(),
                };
                on && sided
            })?;
            side = own_side.or(fitting.side);
        }
        let mut status = anchor.status;
        let (mut from, mut to) = (anchor.from, anchor.to);
        for term in rest {
            match term {
                Term::Compare(number, ordering, limit) => {
                    if view.numbers.compare(*number, *ordering, *limit) != Some(true) {
                        return None;
                    }
                }
                Term::AnyOf(_) => {
                    let partner = findings
                        .iter()
                        .filter(|finding| names_one(term, finding))
                        .filter(|finding| view.within(anchor, finding, row.within))
                        .filter(|finding| {
                            !matches!(
                                finding.status,
                                Status::Absent
                                    | Status::AbsentSoft
                                    | Status::OtherPerson
                                    | Status::Conditional
                            )
                        })
                        .min_by_key(|finding| (finding.status, finding.from.abs_diff(anchor.from)))?;
                    status = status.max(partner.status);
                    if partner.to <= view.words.len() && partner.from < partner.to {
                        (from, to) = (from.min(partner.from), to.max(partner.to));
                    }
                }
            }
        }
        // A joined reason that spans half the text quotes nothing well: quote the anchor alone.
        if to - from > 12 {
            (from, to) = (anchor.from, anchor.to);
        }
        Some(Finding { concept: row.gives, from, to, status, side, weight: 1.0, days_ago: anchor.days_ago })
    }

    /// "My legs look alike, but the left is swollen": a side named beside the anchor speaks of one
    /// of the two legs named before.
    fn own_side(
        &self,
        anchor: &Finding,
        bodies: &[&Finding],
        findings: &[Finding],
        view: &View<'_>,
    ) -> Option<Side> {
        let elsewhere = |body: &&Finding| !view.within(anchor, body, Scope::Clause);
        let both = |body: &&Finding| body.side == Some(Side::Both);
        // "Left one fine, right one like a tree trunk": of two sides the last one named is meant.
        let named: FxHashSet<ConceptId> = findings
            .iter()
            .filter(|finding| self.one_side.contains(&finding.concept))
            .filter(|finding| view.within(anchor, finding, Scope::Sentence) && finding.to <= anchor.from)
            .map(|finding| finding.concept)
            .collect();
        let apart = named.len() > 1
            && findings.iter().any(|finding| {
                self.one_side.contains(&finding.concept)
                    && finding.to <= anchor.from
                    && anchor.from - finding.to <= 1
                    && view.words.get(finding.to).is_none_or(|word| !word.paired)
            });
        if apart && bodies.iter().all(both) {
            return Some(Side::One);
        }
        if !bodies.iter().all(|body| elsewhere(body) && both(body)) {
            return None;
        }
        let beside = findings.iter().any(|finding| {
            self.one_side.contains(&finding.concept)
                && finding.from.abs_diff(anchor.from) <= 3
                && view.within(anchor, finding, Scope::Clause)
        });
        beside.then_some(Side::One)
    }

    /// The parts of the body that a finding speaks of: in it, in its clause, before it, tapped.
    fn bodies<'f>(&self, anchor: &Finding, findings: &'f [Finding], view: &View<'_>) -> Vec<&'f Finding> {
        let parts = || {
            findings.iter().filter(|finding| {
                self.body.binary_search(&finding.concept).is_ok()
                    && !matches!(finding.status, Status::Absent | Status::OtherPerson)
            })
        };
        let inside: Vec<_> =
            parts().filter(|part| anchor.from <= part.from && part.to <= anchor.to).collect();
        if !inside.is_empty() {
            return inside;
        }
        let clause: Vec<_> = parts()
            .filter(|part| view.within(anchor, part, Scope::Clause) && part.from < view.words.len())
            .collect();
        // "My calf hurts. The skin is purplish": the skin of what was named before.
        let skin = |part: &&Finding| Some(part.concept) == self.skin;
        let whole = |part: &&Finding| part.from < anchor.from && !skin(part);
        if !clause.is_empty() && clause.iter().all(skin) {
            let near = parts().filter(whole).max_by_key(|part| part.from).map(|near| near.from);
            return clause.into_iter().chain(parts().filter(|part| Some(part.from) == near)).collect();
        }
        if !clause.is_empty() {
            return clause;
        }
        if anchor.from < view.words.len() && is_another_thing(anchor, findings, view.words, view.layout) {
            return Vec::new();
        }
        let before = parts().filter(|part| part.from < anchor.from).max_by_key(|part| part.from);
        let after = parts().filter(|part| part.from >= anchor.from).min_by_key(|part| part.from);
        let sentence_after = after.filter(|part| view.within(anchor, part, Scope::Sentence));
        before
            .or(sentence_after)
            .or(after)
            .map(|near| parts().filter(|part| part.from == near.from).collect())
            .unwrap_or_default()
    }
}

struct View<'a> {
    words: &'a [Word],
    layout: &'a Layout,
    numbers: &'a Numbers,
}

impl View<'_> {
    fn within(&self, a: &Finding, b: &Finding, scope: Scope) -> bool {
        match scope {
            Scope::Clause => self.layout.clause(a.from) == self.layout.clause(b.from),
            Scope::Sentence => self.layout.sentence(a.from) == self.layout.sentence(b.from),
            Scope::Text => true,
        }
    }
}

fn in_order(concepts: impl IntoIterator<Item = ConceptId>) -> Vec<ConceptId> {
    let mut concepts: Vec<ConceptId> = concepts.into_iter().collect();
    concepts.sort_unstable();
    concepts
}

fn collect(
    name: &str,
    groups: &FxHashMap<&str, &[String]>,
    names: &mut Names,
    into: &mut FxHashSet<ConceptId>,
    depth: u8,
) {
    match groups.get(name) {
        Some(members) if depth < 5 => {
            for member in *members {
                collect(member, groups, names, into, depth + 1);
            }
        }
        _ => {
            into.insert(names.intern(name));
        }
    }
}

fn names_one(term: &Term, finding: &Finding) -> bool {
    matches!(term, Term::AnyOf(concepts) if concepts.contains(&finding.concept))
}

fn holds(term: &Term, findings: &[Finding], numbers: &Numbers, near: impl Fn(&Finding) -> bool) -> bool {
    match term {
        Term::Compare(number, ordering, limit) => numbers.compare(*number, *ordering, *limit) == Some(true),
        Term::AnyOf(concepts) => findings.iter().any(|finding| {
            concepts.contains(&finding.concept)
                && near(finding)
                && matches!(finding.status, Status::Present | Status::Unsure | Status::Past)
        }),
    }
}
