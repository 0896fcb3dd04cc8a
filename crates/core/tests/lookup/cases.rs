//! The table of cases in `tests/lookup/`, scored.
//!
//! Urgency must never be lower than right. The other marks are printed and held.

use super::table::{Case, fingerprint, is_unseen, learnt, tables};
use super::{folder, knowledge, lookup};
use std::cmp::Ordering;
use surae_core::lookup::find::Lookup;
use surae_knowledge::{Knowledge, Likeness, Urgency};

fn cases() -> Vec<Case> {
    tables(folder()).into_values().flatten().collect()
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

/// What `lookup` answers too low and too high.
fn score(lookup: &Lookup, cases: &[Case]) -> (Vec<String>, Vec<String>) {
    let (mut exact, mut lower, mut higher) = (0, Vec::new(), Vec::new());
    for case in cases {
        let got = case.find(lookup).triage.urgency;
        let told = format!("{got:?} for {:?}: {}", case.urgency, case.text);
        match got.cmp(&case.urgency) {
            Ordering::Equal => exact += 1,
            Ordering::Less => lower.push(told),
            Ordering::Greater => higher.push(told),
        }
    }
    let all = cases.len();
    println!(
        "{all} cases: urgency exact {:.1} %, lower {}, higher {:.1} %",
        percent(exact, all),
        lower.len(),
        percent(higher.len(), all)
    );
    (lower, higher)
}

#[test]
fn urgency_is_never_lower_than_right_and_seldom_higher() {
    let cases = cases();
    let (lower, higher) = score(lookup(), &cases);
    assert!(cases.len() >= 120, "the table has {} cases", cases.len());
    assert!(lower.is_empty(), "too low:\n{}", lower.join("\n"));
    assert!(percent(higher.len(), cases.len()) <= 5.0, "too high:\n{}", higher.join("\n"));
}

/// What the product is worth: texts that neither reader has learnt from.
#[test]
fn on_unseen_texts_urgency_is_never_lower_and_seldom_higher() {
    let unseen = tables(folder()).into_iter().filter(|(name, _)| is_unseen(name));
    let cases: Vec<Case> = unseen.flat_map(|(_, cases)| cases).collect();
    let (lower, higher) = score(lookup(), &cases);
    assert!(cases.len() >= 120, "the unseen tables have {} cases", cases.len());
    assert!(lower.is_empty(), "too low:\n{}", lower.join("\n"));
    assert!(percent(higher.len(), cases.len()) <= 5.0, "too high:\n{}", higher.join("\n"));
}

/// The second reader knows these texts by heart, so it must not hide what the rules no longer see. The
/// tables that were written to teach it are not asked of them.
#[test]
fn the_rules_alone_are_never_lower_than_right_on_what_they_have_learnt() {
    let known = learnt(folder()).into_iter().filter(|(name, _)| !name.starts_with("taught_"));
    let cases: Vec<Case> = known.flat_map(|(_, cases)| cases).collect();
    let rules = Lookup::new(&Knowledge { likeness: Likeness::default(), ..knowledge() });
    let (lower, higher) = score(&rules, &cases);
    assert!(cases.len() >= 120, "the tables have {} cases", cases.len());
    assert!(lower.is_empty(), "too low by the rules alone:\n{}", lower.join("\n"));
    assert!(percent(higher.len(), cases.len()) <= 5.0, "too high:\n{}", higher.join("\n"));
}

#[test]
fn the_second_reader_has_learnt_from_these_very_texts() {
    let learnt_from = knowledge().likeness.learnt_from;
    let told = "content/likeness.tsv was learnt from other texts: run `make learn`";
    assert_eq!(learnt_from, fingerprint(&learnt(folder())), "{told}");
}

#[test]
fn the_expected_muscle_comes_first_or_among_the_first_three() {
    let (mut named, mut first, mut three) = (0, 0, 0);
    for case in cases().iter().filter(|case| !case.muscles.is_empty()) {
        let found = case.find(lookup());
        if found.triage.urgency > Urgency::SeeClinician {
            continue;
        }
        let hit =
            |take: usize| found.muscles.iter().take(take).any(|ranked| case.muscles.contains(&ranked.muscle));
        named += 1;
        first += usize::from(hit(1));
        three += usize::from(hit(3));
    }
    println!(
        "{named} cases with a muscle: first {:.1} %, among three {:.1} %",
        percent(first, named),
        percent(three, named)
    );
    assert!(percent(first, named) >= 85.0 && percent(three, named) >= 98.0);
}
