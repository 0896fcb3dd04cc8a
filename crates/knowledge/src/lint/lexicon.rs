//! Lints on the words people use.

use super::{Problem, problem};
use crate::Knowledge;
use std::collections::{HashMap, HashSet};

const NUMBERS: &[&str] = &[
    "age",
    "pain",
    "days",
    "new_days",
    "swelling_cm",
    "lump_cm",
    "temperature",
    "nights_per_week",
    "heart_rate",
    "distance",
    "shrunk",
    "weeks_pregnant",
    "minutes",
];

/// Ids in a term, or nothing for a comparison.
fn ids(term: &str) -> Vec<&str> {
    if term.contains(['<', '>']) { Vec::new() } else { term.split('|').map(str::trim).collect() }
}

/// Each concept that a rule, a clue, a lock or a question needs can be said or composed.
pub fn concepts_of_rules_can_be_said(knowledge: &Knowledge) -> Vec<Problem> {
    let lexicon = &knowledge.lexicon;
    let mut known: HashSet<&str> = lexicon.concepts.iter().map(|concept| concept.id.as_str()).collect();
    known.extend(lexicon.compositions.iter().map(|row| row.gives.as_str()));
    known.extend(knowledge.questions.iter().filter_map(|question| question.concept.as_deref()));
    let mut problems = Vec::new();
    let mut check = |id: &str, file: &str, key: &str| {
        let known = known.contains(id)
            || id
                .strip_prefix("region.")
                .is_some_and(|region| knowledge.regions.iter().any(|r| r.id == region));
        if !known {
            problems.push(problem(
                "concepts_of_rules_can_be_said",
                file,
                key,
                format!("nobody can say “{id}”; add it to the lexicon"),
            ));
        }
    };
    for rule in &knowledge.rules {
        for term in rule.fires.iter().flat_map(|fires| fires.all.iter().chain(&fires.none)) {
            ids(term)
                .into_iter()
                .for_each(|id| check(id, &format!("triage/rules/{}.toml", rule.id), "fires"));
        }
    }
    for row in &lexicon.compositions {
        for term in row.all.iter().chain(&row.none) {
            ids(term).into_iter().for_each(|id| check(id, "lexicon", &format!("compose.{}", row.gives)));
        }
    }
    for muscle in &knowledge.muscles {
        for id in muscle.clues.iter().flat_map(|clue| clue.any.iter().chain(&clue.all)) {
            check(id, &format!("muscles/{}.toml", muscle.id), "clues");
        }
    }
    for lock in &knowledge.locks {
        lock.concepts.iter().for_each(|id| check(id, "triage/locks.toml", &lock.id));
    }
    problems
}

/// A plain phrase belongs to one region only.
pub fn phrases_are_used_once(knowledge: &Knowledge) -> Vec<Problem> {
    let mut owners: HashMap<&str, &str> = HashMap::new();
    let mut problems = Vec::new();
    for concept in knowledge.lexicon.concepts.iter().filter(|concept| concept.id.starts_with("region.")) {
        for say in &concept.say {
            if let Some(owner) = owners.insert(say, &concept.id).filter(|owner| *owner != concept.id) {
                problems.push(problem(
                    "phrases_are_used_once",
                    "lexicon",
                    &concept.id,
                    format!("“{say}” also means {owner}; keep one"),
                ));
            }
        }
    }
    problems
}

/// A phrase closes its brackets and holds none inside another.
pub fn phrases_are_well_formed(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for concept in &knowledge.lexicon.concepts {
        for say in concept.say.iter().chain(&concept.not) {
            let mut open = false;
            let good = say.chars().all(|char| match char {
                '(' => !std::mem::replace(&mut open, true),
                ')' => std::mem::replace(&mut open, false),
                '|' => open,
                '?' | '*' => false,
                _ => true,
            });
            if !good || open {
                problems.push(problem(
                    "phrases_are_well_formed",
                    "lexicon",
                    &concept.id,
                    format!("“{say}” has brackets that do not match, or a sign that means nothing here"),
                ));
            }
        }
    }
    problems
}

/// Every comparison names a number that the reader knows.
pub fn terms_can_be_read(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rule in &knowledge.rules {
        for term in rule.fires.iter().flat_map(|fires| fires.all.iter().chain(&fires.none)) {
            if let Some((name, limit)) = term.split_once(['<', '>']) {
                let limit = limit.trim_start_matches('=').trim();
                let mixed = term.contains('|');
                if mixed || !NUMBERS.contains(&name.trim()) || limit.parse::<f64>().is_err() {
                    problems.push(problem(
                        "terms_can_be_read",
                        format!("triage/rules/{}.toml", rule.id),
                        "fires",
                        format!("“{term}” compares nothing known; use one of {}", NUMBERS.join(", ")),
                    ));
                }
            }
        }
    }
    problems
}
