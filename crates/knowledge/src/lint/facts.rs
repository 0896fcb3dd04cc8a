//! Lints on the seed facts: each is carried by a file, or says why not.

use super::wording::claims;
use super::{Problem, problem};
use crate::Knowledge;
use std::collections::BTreeSet;

/// Where the seed facts are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FactTrace {
    /// Facts that a file carries.
    pub carried: BTreeSet<String>,
    /// Facts that are deliberately not shown.
    pub left_out: BTreeSet<String>,
    /// Facts of which nothing is known.
    pub lost: BTreeSet<String>,
}

/// Every fact that a file names, with that file.
fn named(knowledge: &Knowledge) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut add =
        |file: &str, facts: &[String]| all.extend(facts.iter().map(|fact| (file.to_owned(), fact.clone())));
    for (file, _, claim) in claims(knowledge) {
        add(&file, &claim.facts);
    }
    for muscle in &knowledge.muscles {
        let file = format!("muscles/{}.toml", muscle.id);
        muscle.points.iter().for_each(|point| add(&file, &point.facts));
        muscle.referrals.iter().for_each(|referral| add(&file, &referral.facts));
    }
    knowledge.regions.iter().for_each(|region| add("regions.toml", &region.facts));
    knowledge
        .look_alikes
        .iter()
        .for_each(|known| add(&format!("look_alikes/{}.toml", known.id), &known.facts));
    knowledge.rules.iter().for_each(|rule| add(&format!("triage/rules/{}.toml", rule.id), &rule.facts));
    knowledge.locks.iter().for_each(|lock| add("triage/locks.toml", &lock.facts));
    knowledge.pain_monitor.say.iter().for_each(|line| add("pain_monitor.toml", &line.facts));
    all
}

/// Traces all seed facts.
pub fn trace(knowledge: &Knowledge) -> FactTrace {
    let carried: BTreeSet<String> = named(knowledge).into_iter().map(|(_, fact)| fact).collect();
    let mut trace = FactTrace::default();
    for fact in &knowledge.seed_facts {
        let id = fact.id.clone();
        if carried.contains(&id) {
            trace.carried.insert(id);
        } else if fact.reason.is_some() {
            trace.left_out.insert(id);
        } else {
            trace.lost.insert(id);
        }
    }
    trace
}

/// A file names only facts that exist.
pub fn facts_are_known(knowledge: &Knowledge) -> Vec<Problem> {
    named(knowledge)
        .into_iter()
        .filter(|(_, fact)| !knowledge.seed_facts.iter().any(|known| &known.id == fact))
        .map(|(file, fact)| {
            problem("facts_are_known", file, "facts", format!("there is no seed fact “{fact}”"))
        })
        .collect()
}

/// All 242 facts are there, and none is lost.
pub fn facts_are_carried(knowledge: &Knowledge) -> Vec<Problem> {
    let lost = trace(knowledge).lost.into_iter().map(|fact| {
        problem(
            "facts_are_carried",
            "seed_facts.toml",
            fact,
            "name it in a content file, or say why it is left out",
        )
    });
    let missing = (1..=242)
        .map(|number| format!("S{number:03}"))
        .filter(|id| !knowledge.seed_facts.iter().any(|fact| &fact.id == id));
    let missing = missing.map(|id| problem("facts_are_carried", "seed_facts.toml", id, "add this fact"));
    lost.chain(missing).collect()
}
