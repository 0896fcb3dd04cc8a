//! Scores the lookup on a table of cases: `cargo run --example score -- FILE…`

use serde::Deserialize;
use std::collections::BTreeMap;
use surae_core::lookup::find::{Lookup, Request};
use surae_core::lookup::triage::Reply;
use surae_core::reading::finding::Side;
use surae_knowledge::{Knowledge, Urgency};

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    #[serde(default)]
    text: String,
    urgency: Urgency,
    #[serde(default)]
    rules: Vec<String>,
    #[serde(default)]
    muscles: Vec<String>,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    side: Option<String>,
    #[serde(default)]
    age: Option<u16>,
    #[serde(default)]
    answers: BTreeMap<String, String>,
}

fn main() {
    let knowledge = Knowledge::from_folder("content".as_ref()).unwrap();
    let lookup = Lookup::new(&knowledge);
    let (mut n, mut exact, mut under, mut over, mut named, mut first, mut three, mut rules) =
        (0, 0, 0, 0, 0, 0, 0, 0);
    for file in std::env::args().skip(1) {
        let table: Table = toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        for case in table.case {
            let side = case.side.as_deref().map(|side| match side {
                "left" => Side::Left,
                "right" => Side::Right,
                _ => Side::Both,
            });
            let found = lookup.find(&Request {
                text: &case.text,
                regions: case.regions.iter().map(|region| (region.as_str(), side)).collect(),
                answers: case
                    .answers
                    .iter()
                    .map(|(id, reply)| {
                        let reply = match reply.as_str() {
                            "yes" => Reply::Yes,
                            "no" => Reply::No,
                            _ => Reply::Unsure,
                        };
                        (id.clone(), reply)
                    })
                    .collect(),
                age: case.age,
            });
            n += 1;
            let got = found.triage.urgency;
            let fired: Vec<String> =
                found.triage.fired.iter().map(|f| format!("{}:{:?}", f.rule, f.urgency)).collect();
            let mark = match got.cmp(&case.urgency) {
                std::cmp::Ordering::Equal => {
                    exact += 1;
                    "ok"
                }
                std::cmp::Ordering::Less => {
                    under += 1;
                    "UNDER"
                }
                std::cmp::Ordering::Greater => {
                    over += 1;
                    "OVER"
                }
            };
            let rules_ok = case.rules.iter().all(|rule| found.triage.fired.iter().any(|f| &f.rule == rule));
            rules += usize::from(rules_ok);
            let mut muscle = String::new();
            if !case.muscles.is_empty() && got <= Urgency::SeeClinician {
                named += 1;
                let list: Vec<&str> = found.muscles.iter().map(|m| m.muscle.as_str()).collect();
                let hit = |take: usize| list.iter().take(take).any(|m| case.muscles.iter().any(|e| e == m));
                first += usize::from(hit(1));
                three += usize::from(hit(3));
                if !hit(1) {
                    muscle = format!(
                        "{} want {:?} got {:?}",
                        if hit(3) { "MUSCLE2" } else { "MUSCLE3" },
                        case.muscles,
                        found
                            .muscles
                            .iter()
                            .take(4)
                            .map(|m| (m.muscle.as_str(), m.score))
                            .collect::<Vec<_>>()
                    );
                }
            }
            if mark != "ok" || !muscle.is_empty() {
                println!(
                    "{mark} want {:?} {:?} got {:?} {:?}\n   {}",
                    case.urgency, case.rules, got, fired, case.text
                );
                let names = lookup.reader().names();
                let read: Vec<String> = found
                    .reading
                    .findings
                    .iter()
                    .filter(|f| {
                        !names.id(f.concept).starts_with("pos") && !names.id(f.concept).starts_with("side")
                    })
                    .map(|f| {
                        let side = f.side.map(|s| format!("/{s:?}")).unwrap_or_default();
                        let words: Vec<&str> = found
                            .reading
                            .words
                            .iter()
                            .take(f.to)
                            .skip(f.from)
                            .map(|w| w.word.as_str())
                            .collect();
                        format!("{}={}{side}({})", names.id(f.concept), f.status, words.join(" "))
                    })
                    .collect();
                println!(
                    "   [{}]\n   {muscle} days {:?}",
                    read.join(" "),
                    found.reading.numbers.spans.iter().map(|s| (s.days, s.kind)).collect::<Vec<_>>()
                );
            }
        }
    }
    println!(
        "cases {n} exact {exact} under {under} over {over} rules {rules} | muscles {named} first {first} three {three}"
    );
}
