//! Insights: agreement with SciPy, what holds for every diary, and tables of cases.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test program")]

mod change;
mod kept;
mod properties;
mod scipy;
mod series;

use chrono::{Days, NaiveDate};
use std::path::PathBuf;
use surae_core::insight::{Known, Night, Noted};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A file beside the tests.
fn file(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/insight");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// Nights in a row as `data_sets.toml` writes them.
fn nights(written: &str) -> Vec<Night<'static>> {
    let mut found = Vec::new();
    for word in written.split_whitespace() {
        let (one, times) = word.split_once('*').unwrap_or((word, "1"));
        let (letter, cramps) = one.split_at(1);
        for _ in 0..times.parse().unwrap() {
            let on = day("2027-01-04") + Days::new(found.len() as u64);
            found.push(night(on, letter, cramps.parse().unwrap()));
        }
    }
    found
}

fn night(on: NaiveDate, letter: &str, cramps: u32) -> Night<'static> {
    let factors = match letter {
        "w" => vec![("heels", true)],
        "o" => vec![("heels", false)],
        _ => Vec::new(),
    };
    let known = if letter == "x" { Known::Unknown } else { Known::Noted };
    Night { on, known, noted: Noted { cramps: Some(cramps), factors, ..Noted::default() } }
}
