//! The table of cases in `tests/lookup/`, scored.
//!
//! Urgency must never be lower than right. The other marks are printed and held.

use super::{lookup, tables};
use serde::Deserialize;
use std::collections::BTreeMap;
use surae_core::lookup::find::{Found, Request};
use surae_core::lookup::triage::Reply;
use surae_core::reading::finding::Side;
use surae_knowledge::Urgency;

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    text: String,
    urgency: Urgency,
    #[serde(default)]
    muscles: Vec<String>,
    #[serde(default)]
    regions: Vec<String>,
    side: Option<String>,
    age: Option<u16>,
    #[serde(default)]
    answers: BTreeMap<String, String>,
}

impl Case {
    fn find(&self) -> Found {
        let side = self.side.as_deref().map(|side| match side {
            "left" => Side::Left,
            "right" => Side::Right,
            _ => Side::Both,
        });
        let reply = |reply: &str| match reply {
            "yes" => Reply::Yes,
            "no" => Reply::No,
            _ => Reply::Unsure,
        };
        lookup().find(&Request {
            text: &self.text,
            regions: self.regions.iter().map(|region| (region.as_str(), side)).collect(),
            answers: self.answers.iter().map(|(id, answer)| (id.clone(), reply(answer))).collect(),
            age: self.age,
        })
    }
}

fn cases() -> Vec<Case> {
    let mut files: Vec<_> = std::fs::read_dir(tables()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .flat_map(|path| {
            let table: Table = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            table.case
        })
        .collect()
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

#[test]
fn urgency_is_never_lower_than_right_and_seldom_higher() {
    let (mut exact, mut lower, mut higher) = (0, Vec::new(), Vec::new());
    let cases = cases();
    for case in &cases {
        let got = case.find().triage.urgency;
        match got.cmp(&case.urgency) {
            std::cmp::Ordering::Equal => exact += 1,
            std::cmp::Ordering::Less => lower.push(format!("{got:?} for {:?}: {}", case.urgency, case.text)),
            std::cmp::Ordering::Greater => {
                higher.push(format!("{got:?} for {:?}: {}", case.urgency, case.text))
            }
        }
    }
    let all = cases.len();
    println!(
        "{all} cases: urgency exact {:.1} %, lower {}, higher {:.1} %",
        percent(exact, all),
        lower.len(),
        percent(higher.len(), all)
    );
    assert!(all >= 120, "the table has {all} cases");
    assert!(lower.is_empty(), "too low:\n{}", lower.join("\n"));
    assert!(percent(higher.len(), all) <= 5.0, "too high:\n{}", higher.join("\n"));
}

#[test]
fn the_expected_muscle_comes_first_or_among_the_first_three() {
    let (mut named, mut first, mut three) = (0, 0, 0);
    for case in cases().iter().filter(|case| !case.muscles.is_empty()) {
        let found = case.find();
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
