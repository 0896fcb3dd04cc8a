//! Measures: the meaningful change, the weaker leg, the norms, the course of pain.

use crate::day;
use chrono::{Days, NaiveDate};
use std::path::Path;
use std::sync::OnceLock;
use surae_core::insight::change::{Reading, Verdict, changes};
use surae_core::insight::heel_rise::{Sex, heel_rise, median};
use surae_core::insight::pain::{Told, courses};
use surae_core::session::Leg;
use surae_knowledge::{Knowledge, Measures};

/// The measures of the content as it is.
fn content() -> &'static Measures {
    static CONTENT: OnceLock<Measures> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        Knowledge::from_folder(&folder).unwrap().measures
    })
}

fn readings<'a>(measure: &'a str, leg: Option<Leg>, values: &[f64]) -> Vec<Reading<'a>> {
    let weekly = day("2027-03-01").iter_weeks();
    values.iter().zip(weekly).map(|(value, on)| Reading { measure, leg, on, value: *value }).collect()
}

#[test]
fn a_change_counts_from_the_meaningful_one_on() {
    for (measure, values, change, verdict) in [
        ("O1", &[6.0, 5.0, 4.0][..], -2.0, Verdict::Better),
        ("O1", &[6.0, 4.5], -1.5, Verdict::TooSmall),
        ("O1", &[3.0, 5.0], 2.0, Verdict::Worse),
        ("O1", &[6.0], 0.0, Verdict::Once),
        ("O2", &[0.0, 1.0], 1.0, Verdict::NoNumber),
        ("O3", &[12.0, 18.0], 6.0, Verdict::TooSmall),
        ("O3", &[12.0, 19.0], 7.0, Verdict::Better),
        ("O3", &[19.0, 12.0], -7.0, Verdict::Worse),
        ("O4", &[6.1, 8.1], 2.0, Verdict::Better),
        ("O4", &[8.0, 9.9], 1.9, Verdict::TooSmall),
        ("O5", &[3.0, 5.0], 2.0, Verdict::Better),
        ("O7", &[10.0, 40.0], 30.0, Verdict::NoNumber),
        ("O8", &[2.0], 2.0, Verdict::Better),
        ("O8", &[1.0, -2.0], -2.0, Verdict::Worse),
        ("O8", &[4.0, 1.0], 1.0, Verdict::TooSmall),
    ] {
        let readings = readings(measure, None, values);
        let found = changes(&readings, &content().measures);
        assert_eq!(found.len(), 1, "{measure}");
        assert!((found[0].change - change).abs() < 1e-9, "{measure}: {}", found[0].change);
        assert_eq!(found[0].verdict, verdict, "{measure} {values:?}");
    }
}

#[test]
fn each_leg_has_its_own_change_whatever_the_order_of_the_rows() {
    let mut all = readings("O4", Some(Leg::Right), &[9.0, 9.5]);
    all.extend(readings("O4", Some(Leg::Left), &[5.0, 8.0]));
    all.extend(readings("unknown", None, &[1.0, 2.0]));
    all.reverse();
    let found = changes(&all, &content().measures);
    let told: Vec<_> = found.iter().map(|one| (one.leg, one.first, one.latest, one.verdict)).collect();
    assert_eq!(
        told,
        [(Some(Leg::Left), 5.0, 8.0, Verdict::Better), (Some(Leg::Right), 9.0, 9.5, Verdict::TooSmall)]
    );
}

#[test]
fn every_measure_with_a_threshold_says_which_way_is_better() {
    for measure in &content().measures {
        assert!(measure.change.is_none() || measure.better.is_some(), "{}", measure.id);
    }
}

#[test]
fn a_leg_below_ninety_percent_of_the_other_is_weak() {
    for (left, right, share, weak) in [
        (18.0, 20.0, Some(0.9), None),
        (17.0, 20.0, Some(0.85), Some(Leg::Left)),
        (20.0, 10.0, Some(0.5), Some(Leg::Right)),
        (0.0, 0.0, None, None),
        (0.0, 5.0, Some(0.0), Some(Leg::Left)),
    ] {
        let mut all = readings("O3", Some(Leg::Left), &[30.0, left]);
        all.extend(readings("O3", Some(Leg::Right), &[30.0, right]));
        let found = heel_rise(&all).unwrap();
        assert_eq!((found.share, found.weak), (share, weak), "{left} {right}");
    }
}

#[test]
fn legs_tested_at_different_times_are_not_compared() {
    let mut all = readings("O3", Some(Leg::Left), &[10.0]);
    all.push(Reading { measure: "O3", leg: Some(Leg::Right), on: day("2027-03-16"), value: 20.0 });
    let found = heel_rise(&all).unwrap();
    assert_eq!((found.share, found.weak), (None, None));
    assert!(found.left.is_some() && found.right.is_some());
    assert!(heel_rise(&readings("O4", Some(Leg::Left), &[10.0])).is_none());
}

#[test]
fn the_norms_are_those_of_the_brief() {
    for (age, men, women) in [(20, 37, 30), (39, 32, 27), (55, 23, 21), (60, 19, 19), (89, 10, 13)] {
        let of = |sex| median(&content().heel_rise_norms, age, sex);
        assert_eq!((of(Sex::Man), of(Sex::Woman)), (Some(men), Some(women)), "{age}");
    }
    for age in [19, 90] {
        assert_eq!(median(&content().heel_rise_norms, age, Sex::Man), None);
    }
}

fn told(values: &[(u64, u8)]) -> Vec<Told<'static>> {
    let on = |nth: u64| -> NaiveDate { day("2027-03-01") + Days::new(nth) };
    values.iter().map(|(nth, value)| Told { on: on(*nth), kind: "worst", value: *value }).collect()
}

#[test]
fn pain_is_compared_by_the_middle_of_the_first_and_the_last_fortnight() {
    let first = [(0, 6), (2, 7), (4, 6), (6, 9), (8, 5)];
    for (last, expected) in [
        (&[(30, 3), (31, 4), (32, 4), (33, 2)][..], None),
        (&[(30, 3), (31, 4), (32, 4), (33, 2), (34, 3)], Some((6.0, 3.0))),
        (&[(20, 3), (21, 4), (22, 4), (23, 2), (24, 3)], None),
        (&[(40, 3), (41, 4), (42, 4), (43, 2), (44, 3), (44, 4)], Some((6.0, 3.5))),
    ] {
        let all = told(&[&first[..], last].concat());
        assert_eq!(courses(&all)[0].medians, expected, "{last:?}");
    }
}
