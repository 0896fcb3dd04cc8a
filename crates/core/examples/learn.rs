//! Learns the second reader from the tables: `make learn`.
//!
//! Writes `content/likeness.tsv` and prints what it is worth on texts it has not seen: the files
//! are dealt into five hands, each hand is read by what the other four teach.
#![allow(clippy::unwrap_used, reason = "a tool for writers")]

#[path = "../tests/lookup/table.rs"]
#[allow(dead_code, reason = "the tests use the rest of it")]
mod table;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::Path;
use surae_core::likeness::{Example, Likeness, learn};
use surae_core::lookup::find::Lookup;
use surae_knowledge::{Knowledge, Urgency};
use table::{Case, fingerprint, learnt};

/// Hands that the files are dealt into.
const HANDS: usize = 5;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut knowledge = Knowledge::from_folder(&root.join("content")).unwrap();
    knowledge.likeness = surae_knowledge::Likeness::default();
    let lookup = Lookup::new(&knowledge);
    let tables = learnt(&root.join("tests/lookup"));
    let hands: Vec<Vec<Example>> = (0..HANDS)
        .map(|hand| {
            let dealt = tables.values().skip(hand).step_by(HANDS).flatten();
            dealt.filter_map(|case| example(&lookup, &knowledge, case)).collect()
        })
        .collect();
    if std::env::args().any(|argument| argument == "--examine") {
        examine(&hands);
    }
    let all: Vec<Example> = hands.concat();
    let taught = learn(&all, &fingerprint(&tables));
    std::fs::write(root.join("content/likeness.tsv"), taught.to_text()).unwrap();
    println!("{} texts, {} classes, {} terms", all.len(), taught.classes.len(), taught.terms.len());
}

/// A case of words alone, with the rule that decides it: the one that the rules find themselves,
/// or else the first that the table names.
fn example(lookup: &Lookup, knowledge: &Knowledge, case: &Case) -> Option<Example> {
    if case.is_more_than_text() {
        return None;
    }
    let found = case.find(lookup);
    let fired = found.triage.fired.iter().filter(|fired| fired.urgency == case.urgency);
    let named = fired.map(|fired| &fired.rule).find(|rule| case.rules.contains(rule));
    let has_level = |rule: &&String| {
        let rule = knowledge.rules.iter().find(|known| known.id == **rule);
        rule.is_some_and(|rule| rule.levels.iter().any(|level| level.urgency == case.urgency))
    };
    let any = found.triage.fired.iter().map(|fired| &fired.rule);
    let rule = match case.urgency {
        // Where nobody need be seen there is nothing to tell apart.
        Urgency::SelfCare => "T38".to_owned(),
        _ => named.into_iter().chain(&case.rules).chain(any).find(has_level)?.clone(),
    };
    Some(Example::new(&found.reading, lookup.reader().names(), &rule, case.urgency))
}

/// Reads each hand by what the others teach.
fn examine(hands: &[Vec<Example>]) {
    let mut told: BTreeMap<Ordering, usize> = BTreeMap::new();
    for (at, hand) in hands.iter().enumerate() {
        let others = hands.iter().enumerate().filter(|(other, _)| *other != at);
        let others: Vec<Example> = others.flat_map(|(_, hand)| hand.clone()).collect();
        let likeness = Likeness::new(&learn(&others, ""));
        for example in hand {
            *told.entry(likeness.level(example).cmp(&example.urgency)).or_default() += 1;
        }
    }
    let [lower, exact, higher] =
        [Ordering::Less, Ordering::Equal, Ordering::Greater].map(|outcome| told.get(&outcome).unwrap_or(&0));
    println!("the second reader by itself, unseen: exact {exact}, lower {lower}, higher {higher}");
}
