//! The core against SciPy, on the data sets of `data_sets.toml`.

use crate::{file, nights};
use serde::Deserialize;
use surae_core::insight::compare::{Compared, Standing, factor};
use surae_core::insight::{Count, rate, ratio_interval};

/// How far the two may be apart, relatively.
const CLOSE: f64 = 1e-9;

#[derive(Deserialize)]
struct Inputs {
    set: Vec<Input>,
}

#[derive(Deserialize)]
struct Input {
    name: String,
    nights: String,
}

#[derive(Deserialize)]
struct Outputs {
    set: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    name: String,
    with_nights: u32,
    with_cramps: u32,
    with_rate: Option<f64>,
    with_low: Option<f64>,
    with_high: Option<f64>,
    without_nights: u32,
    without_cramps: u32,
    without_rate: Option<f64>,
    without_low: Option<f64>,
    without_high: Option<f64>,
    ratio: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    standing: String,
    bunched: bool,
}

/// Each data set with what SciPy makes of it.
fn sets() -> Vec<(Input, Expected)> {
    let inputs: Inputs = toml::from_str(&file("data_sets.toml")).unwrap();
    let outputs: Outputs = toml::from_str(&file("expected.toml")).unwrap();
    let sets: Vec<_> = inputs.set.into_iter().zip(outputs.set).collect();
    assert!(sets.len() >= 12 && sets.iter().all(|(input, expected)| input.name == expected.name));
    sets
}

#[track_caller]
fn close(set: &str, what: &str, ours: Option<f64>, theirs: Option<f64>) {
    let same = match (ours, theirs) {
        (Some(ours), Some(theirs)) => (ours - theirs).abs() <= CLOSE * theirs.abs(),
        (ours, theirs) => ours == theirs,
    };
    assert!(same, "{set}: {what} is {ours:?}, SciPy has {theirs:?}");
}

#[track_caller]
fn close_side(set: &str, count: Count, value: Option<f64>, low: Option<f64>, high: Option<f64>) {
    let ours = rate(count.cramps, count.nights);
    close(set, "rate", ours.map(|ours| ours.value), value);
    close(set, "lower end", ours.map(|ours| ours.interval.low), low);
    close(set, "upper end", ours.and_then(|ours| ours.interval.high), high);
}

#[test]
fn counts_and_rates_agree_with_scipy() {
    for (input, e) in sets() {
        let ours = factor(&nights(&input.nights), "heels");
        let counts = [ours.with.nights, ours.with.cramps, ours.without.nights, ours.without.cramps];
        assert_eq!(counts, [e.with_nights, e.with_cramps, e.without_nights, e.without_cramps], "{}", e.name);
        close_side(&e.name, ours.with, e.with_rate, e.with_low, e.with_high);
        close_side(&e.name, ours.without, e.without_rate, e.without_low, e.without_high);
    }
}

#[test]
fn ratios_and_what_may_be_said_agree_with_scipy() {
    for (input, e) in sets() {
        let ours = factor(&nights(&input.nights), "heels");
        close(&e.name, "ratio", ours.ratio, e.ratio);
        close(&e.name, "lower end", Some(ours.interval.low), e.low.or(Some(0.0)));
        close(&e.name, "upper end", ours.interval.high, e.high);
        assert_eq!((word(ours), ours.bunched), (e.standing.as_str(), e.bunched), "{}", e.name);
    }
}

fn word(ours: Compared) -> &'static str {
    match ours.standing {
        Standing::TooFew => "too_few",
        Standing::NoCramps => "no_cramps",
        Standing::MayBeChance => "may_be_chance",
        Standing::More => "more",
        Standing::Fewer => "fewer",
    }
}

/// Textbook figures that do not come from our own script: the exact limits of a Poisson count, as printed
/// in tables since Garwood.
#[test]
fn the_limits_are_those_of_the_printed_tables() {
    for (events, low, high) in [(0, 0.0, 3.689), (1, 0.025, 5.572), (5, 1.623, 11.668), (10, 4.795, 18.390)] {
        let interval = rate(events, 1).unwrap().interval;
        assert!(
            (interval.low - low).abs() < 6e-4 && (interval.high.unwrap() - high).abs() < 6e-4,
            "{events}"
        );
    }
}

#[test]
fn a_side_without_cramps_or_without_nights_leaves_an_end_open() {
    assert_eq!(ratio_interval(0, 10, 4, 10).low, 0.0);
    assert_eq!(ratio_interval(4, 10, 0, 10).high, None);
    for (a, a_nights, b, b_nights) in [(0, 10, 0, 10), (3, 0, 3, 10), (3, 10, 3, 0)] {
        let interval = ratio_interval(a, a_nights, b, b_nights);
        assert_eq!((interval.low, interval.high), (0.0, None));
    }
    assert!(rate(0, 0).is_none());
}
