//! What the insights of ten years cost: `cargo run --release --example insights -p surae-core`.
//!
//! 3,650 nights with eight factors each, four plans, pain every day, measures every fortnight; part of
//! `make bench`. Exits with 1 over the budget.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::indexing_slicing, reason = "it measures")]

use chrono::{Days, NaiveDate, NaiveTime};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use surae_core::insight::adherence::Day;
use surae_core::insight::change::Reading;
use surae_core::insight::pain::Told;
use surae_core::insight::{Diary, Noted, PlanSpan, nights, report};
use surae_core::session::Leg;
use surae_knowledge::{Knowledge, Measure};

const NIGHTS: u64 = 3650;
const FACTORS: [&str; 8] =
    ["stretch", "exercise", "standing", "heels", "alcohol", "fluid", "heat", "medicine"];
const BUDGET: Duration = Duration::from_millis(50);
const RUNS: usize = 41;

/// Numbers that look scattered and are the same each time.
fn scattered(nth: u64, salt: u64) -> u64 {
    let mixed = (nth + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15 ^ salt.wrapping_mul(0xBF58_476D_1CE4_E5B9));
    (mixed ^ (mixed >> 31)).wrapping_mul(0x94D0_49BB_1331_11EB) >> 33
}

fn date(nth: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 1).unwrap() + Days::new(nth)
}

fn noted(nth: u64) -> Noted<'static> {
    let cramps = Some((scattered(nth, 1) % 4).saturating_sub(2) as u32);
    let factors =
        (10..).zip(FACTORS).map(|(salt, id)| (id, scattered(nth, salt).is_multiple_of(3))).collect();
    Noted { cramps, minutes: Some(3), strength: Some(6), factors }
}

fn plan(id: &'static str, from: u64) -> PlanSpan<'static> {
    let day = |nth: u64| Day { on: date(nth), due: 2, done: (scattered(nth, 3) % 3) as u32 };
    let until = from + NIGHTS / 4;
    PlanSpan { id, from_on: date(from), until_on: date(until), days: (from..until).map(day).collect() }
}

/// The whole way: which nights count, then everything.
fn work(noted: &BTreeMap<NaiveDate, Noted<'static>>, rest: &Diary<'static>, measures: &[Measure]) -> usize {
    let written_on: BTreeSet<NaiveDate> = noted.keys().copied().collect();
    let nights = nights(date(0), date(NIGHTS - 1), noted, &written_on);
    let diary = Diary { nights, ..rest.clone() };
    let report = report(&diary, measures);
    report.weeks.len() + report.factors.len()
}

fn main() -> ExitCode {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let measures = Knowledge::from_folder(&content).unwrap().measures.measures;
    let noted: BTreeMap<NaiveDate, Noted<'_>> = (0..NIGHTS).map(|nth| (date(nth), noted(nth))).collect();
    let pain = |nth: u64| Told { on: date(nth), kind: "worst", value: (scattered(nth, 2) % 11) as u8 };
    let reading =
        |nth: u64| Reading { measure: "O3", leg: Some(Leg::Left), on: date(nth), value: (nth % 30) as f64 };
    let rest = Diary {
        factors: FACTORS.to_vec(),
        plans: vec![plan("a", 100), plan("b", 1000), plan("c", 1900), plan("d", 2700)],
        began: (0..NIGHTS).filter_map(|nth| NaiveTime::from_hms_opt((nth % 24) as u32, 0, 0)).collect(),
        pain: (0..NIGHTS).map(pain).collect(),
        readings: (0..NIGHTS).step_by(14).map(reading).collect(),
        nights: Vec::new(),
    };
    let mut took: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            assert!(work(&noted, &rest, &measures) > 500);
            start.elapsed()
        })
        .collect();
    took.sort();
    let (median, worst) = (took[RUNS / 2], took[RUNS - 1]);
    let millis = |took: Duration| format!("{:.2} ms", took.as_secs_f64() * 1e3);
    println!(
        "| insights over ten years, {NIGHTS} nights and {} factors | {} | 50 ms |",
        FACTORS.len(),
        millis(median)
    );
    println!("| the slowest of {RUNS} | {} | |", millis(worst));
    if median <= BUDGET { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
