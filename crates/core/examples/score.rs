//! Scores the lookup on tables of cases: `cargo run --release --example score -- FILE…`
//!
//! Reads `content/` from the folder as it is, so that writers of content see at once what a
//! change does. Prints each case that is not right, with what was read. With `--rules` the second
//! reader stays silent.
#![allow(clippy::unwrap_used, reason = "a tool for writers")]

#[path = "../tests/lookup/table.rs"]
#[allow(dead_code, reason = "the tests use the rest of it")]
mod table;

use std::cmp::Ordering;
use surae_core::lookup::find::{Found, Lookup};
use surae_core::reading::finding::Finding;
use surae_knowledge::{Knowledge, Likeness, Urgency};
use table::Case;

#[derive(Default)]
struct Score {
    cases: usize,
    exact: usize,
    under: usize,
    over: usize,
    rules: usize,
    named: usize,
    first: usize,
    three: usize,
}

fn main() {
    let mut knowledge = Knowledge::from_folder("content".as_ref()).unwrap();
    let (options, files): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|name| name == "--rules");
    if !options.is_empty() {
        knowledge.likeness = Likeness::default();
    }
    let lookup = Lookup::new(&knowledge);
    let mut score = Score::default();
    for file in files {
        for case in table::table(file.as_ref()) {
            let found = case.find(&lookup);
            if let Some(wrong) = score.count(&case, &found) {
                print(&lookup, &case, &found, &wrong);
            }
        }
    }
    println!(
        "cases {} exact {} under {} over {} rules {} | muscles {} first {} three {}",
        score.cases, score.exact, score.under, score.over, score.rules, score.named, score.first, score.three
    );
}

impl Score {
    /// Counts a case; says what is wrong with it.
    fn count(&mut self, case: &Case, found: &Found) -> Option<String> {
        let mut wrong = Vec::new();
        self.cases += 1;
        match found.triage.urgency.cmp(&case.urgency) {
            Ordering::Equal => self.exact += 1,
            Ordering::Less => {
                self.under += 1;
                wrong.push("UNDER");
            }
            Ordering::Greater => {
                self.over += 1;
                wrong.push("OVER");
            }
        }
        let fired = |rule: &String| found.triage.fired.iter().any(|fired| &fired.rule == rule);
        self.rules += usize::from(case.rules.iter().all(fired));
        if !case.muscles.is_empty() && found.triage.urgency <= Urgency::SeeClinician {
            let hit = |take: usize| {
                found.muscles.iter().take(take).any(|ranked| case.muscles.contains(&ranked.muscle))
            };
            self.named += 1;
            self.first += usize::from(hit(1));
            self.three += usize::from(hit(3));
            if !hit(1) {
                wrong.push(if hit(3) { "MUSCLE2" } else { "MUSCLE3" });
            }
        }
        (!wrong.is_empty()).then(|| wrong.join(" "))
    }
}

fn print(lookup: &Lookup, case: &Case, found: &Found, wrong: &str) {
    let fired: Vec<String> =
        found.triage.fired.iter().map(|fired| format!("{}:{:?}", fired.rule, fired.urgency)).collect();
    println!("{wrong} want {:?} {:?} got {:?} {fired:?}", case.urgency, case.rules, found.triage.urgency);
    let read: Vec<String> =
        found.reading.findings.iter().map(|finding| said(lookup, found, finding)).collect();
    println!("   {}\n   [{}]", case.text, read.join(" "));
    let ranked: Vec<(&str, f64)> =
        found.muscles.iter().take(4).map(|ranked| (ranked.muscle.as_str(), ranked.score)).collect();
    let spans: Vec<f64> = found.reading.numbers.spans.iter().map(|span| span.days).collect();
    println!("   muscles want {:?} got {ranked:?} days {spans:?}", case.muscles);
}

fn said(lookup: &Lookup, found: &Found, finding: &Finding) -> String {
    let words = found.reading.words.iter().take(finding.to).skip(finding.from);
    let words: Vec<&str> = words.map(|word| word.word.as_str()).collect();
    let side = finding.side.map(|side| format!("/{side:?}")).unwrap_or_default();
    format!("{}={}{side}({})", lookup.reader().names().id(finding.concept), finding.status, words.join(" "))
}
