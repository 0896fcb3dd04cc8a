#![allow(clippy::unwrap_used)]
use serde::Deserialize;
use std::collections::BTreeMap;
use surae_core::lookup::find::{Lookup, Request};
use surae_core::text::words::Break;
use surae_knowledge::{Knowledge, Urgency};
#[derive(Deserialize)]
struct Table { case: Vec<Case> }
#[derive(Deserialize)]
struct Case { text: String, urgency: Urgency, #[serde(default)] rules: Vec<String>, age: Option<u16>, #[serde(default)] answers: BTreeMap<String,String>, #[serde(default)] regions: Vec<String> }
fn main() {
    let lookup = Lookup::new(&Knowledge::from_folder("content".as_ref()).unwrap());
    for file in std::env::args().skip(1) {
        let table: Table = toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        for c in table.case {
            if !c.answers.is_empty() || !c.regions.is_empty() { continue }
            let f = lookup.find(&Request { text: &c.text, age: c.age, ..Default::default() });
            let ws: Vec<String> = f.reading.words.iter().map(|w| format!("{}{}", match w.before { Break::Hard => "# ", Break::Soft => ", ", Break::None => "" }, w.stem)).collect();
            let fs: Vec<String> = f.reading.findings.iter().map(|x| format!("{}={}@{}-{}", lookup.reader().names().id(x.concept), x.status, x.from, x.to)).collect();
            let fired: Vec<String> = f.triage.fired.iter().map(|x| x.rule.clone()).collect();
            println!("{}\t{:?}\t{:?}\t{}\t{}\t{}\t{}\t{}", file, c.urgency, f.triage.urgency, c.rules.join(" "), fired.join(" "), ws.join(" "), fs.join(" "), c.text.replace(['\n','\t']," "));
        }
    }
}
