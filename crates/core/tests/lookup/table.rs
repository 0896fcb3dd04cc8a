//! The tables of `tests/lookup/`: texts of people and what is right for them.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use surae_core::lookup::find::{Found, Lookup, Request};
use surae_core::lookup::triage::Reply;
use surae_core::reading::finding::Side;
use surae_knowledge::Urgency;

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

/// What a person says, taps and answers, and what is right.
#[derive(Deserialize)]
pub struct Case {
    pub text: String,
    pub urgency: Urgency,
    #[serde(default)]
    pub rules: Vec<String>,
    #[serde(default)]
    pub muscles: Vec<String>,
    #[serde(default)]
    pub regions: Vec<String>,
    pub side: Option<String>,
    pub age: Option<u16>,
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
}

impl Case {
    pub fn find(&self, lookup: &Lookup) -> Found {
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
        lookup.find(&Request {
            text: &self.text,
            regions: self.regions.iter().map(|region| (region.as_str(), side)).collect(),
            answers: self.answers.iter().map(|(id, answer)| (id.clone(), reply(answer))).collect(),
            age: self.age,
        })
    }

    /// Whether something was tapped or answered besides.
    pub fn is_more_than_text(&self) -> bool {
        !self.answers.is_empty() || !self.regions.is_empty()
    }
}

/// The cases of a file.
pub fn table(path: &Path) -> Vec<Case> {
    let table: Table = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    table.case
}

/// Whether a table is kept to examine the lookup, and neither reader learns from it.
pub fn is_unseen(name: &str) -> bool {
    name.starts_with("unseen_")
}

/// The tables of a folder that are learnt from, by their name.
pub fn learnt(folder: &Path) -> BTreeMap<String, Vec<Case>> {
    tables(folder).into_iter().filter(|(name, _)| !is_unseen(name)).collect()
}

/// All tables of a folder by their name.
pub fn tables(folder: &Path) -> BTreeMap<String, Vec<Case>> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), table(&path)))
        .collect()
}

/// Changes with every text and level of the tables (FNV-1a, 64 bits).
pub fn fingerprint(tables: &BTreeMap<String, Vec<Case>>) -> String {
    let cases = tables.values().flatten().filter(|case| !case.is_more_than_text());
    let told = cases.flat_map(|case| format!("{}\t{:?}\n", case.text, case.urgency).into_bytes());
    let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", told.fold(0xcbf2_9ce4_8422_2325, fold))
}
