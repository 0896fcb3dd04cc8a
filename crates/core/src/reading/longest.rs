//! Which of the phrases that lie over one another count.

use super::finding::ConceptId;
use crate::text::phrases::{LONGEST, Match, Meaning};

/// How phrases of one kind compete with others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Only the longest body phrase counts.
    Body,
    /// Kept even inside longer phrases of other groups.
    Own,
    /// Swallowed by any longer phrase that is not a body phrase.
    Position,
    /// Keeps its words to itself: shorter phrases inside are not read.
    Closed,
    /// A way of speaking, "dead on my feet": not even the body in it is meant.
    Talk,
}

/// A phrase that had to jump over words does not keep them.
fn is_tight(found: &Match) -> bool {
    found.to - found.from <= found.named + 2
}

/// Longest match wins within a group; closed phrases and swallows keep their words.
pub fn longest(
    matches: &[Match],
    group: impl Fn(ConceptId) -> Group,
    is_part: impl Fn(ConceptId) -> bool,
) -> Vec<Match> {
    let group_of = |found: &Match| match found.meaning {
        Meaning::Concept(index) => Some(group(ConceptId(index))),
        _ => None,
    };
    let beaten = |found: &Match| {
        let own = group_of(found);
        let first = matches.partition_point(|other| other.from + LONGEST < found.from);
        let near = matches.iter().skip(first).take_while(|other| other.from <= found.from);
        near.into_iter().any(|other| {
            let contains = other.from <= found.from && found.to <= other.to;
            let longer = other.to - other.from > found.to - found.from;
            if let (Meaning::Swallow(swallows), Meaning::Concept(concept)) = (other.meaning, found.meaning) {
                // "high heels" is said of the heel, but means no part of the body at all.
                let body = is_part(ConceptId(swallows)) && own == Some(Group::Body);
                return contains && (swallows == concept || body && longer);
            }
            if contains && own != Some(Group::Talk) && group_of(other) == Some(Group::Talk) {
                return true;
            }
            if !(contains && longer) {
                return false;
            }
            match (other.meaning, own) {
                (_, Some(own)) => {
                    let others = group_of(other);
                    // "No pain and there is a sore cord": the shorter one may be told without the
                    // denied word that the longer one jumped from.
                    other.meaning == found.meaning && (is_tight(other) || found.from == other.from)
                        || others == Some(Group::Closed) && own != Group::Body && is_tight(other)
                        || own == Group::Body && others == Some(Group::Body)
                }
                _ => false,
            }
        })
    };
    matches
        .iter()
        .filter(|found| matches!(found.meaning, Meaning::Concept(_)) && !beaten(found))
        .copied()
        .collect()
}
