//! The rows behind the charts, and comparisons around a plan's start.

use crate::{day, nights};
use chrono::NaiveTime;
use surae_core::insight::compare::{Standing, around, fortnights};
use surae_core::insight::series::{busiest, clock_hour, hours, weeks};

fn times(all: &[&str]) -> Vec<NaiveTime> {
    all.iter().map(|time| NaiveTime::parse_from_str(time, "%H:%M").unwrap()).collect()
}

#[test]
fn the_clock_of_the_night_goes_from_noon_to_noon() {
    let hours = hours(&times(&["12:00", "11:59", "23:59", "00:00", "02:40", "02:59"]));
    let filled: Vec<_> =
        hours.iter().enumerate().filter(|(_, count)| **count > 0).map(|(nth, n)| (nth, *n)).collect();
    assert_eq!(filled, [(0, 1), (11, 1), (12, 1), (14, 2), (23, 1)]);
    assert_eq!([0, 11, 12, 14, 23].map(clock_hour), [12, 23, 0, 2, 11]);
}

#[test]
fn the_busiest_hours_are_the_shortest_run_with_half_of_the_cramps() {
    for (began, expected) in [
        (&[][..], None),
        (&["03:10"], Some((15, 1))),
        (&["02:00", "03:00", "04:00", "22:00"], Some((14, 2))),
        (&["23:00", "23:30", "05:00", "05:10", "05:20"], Some((17, 1))),
        (&["21:00", "00:00", "03:00", "06:00"], Some((9, 4))),
    ] {
        assert_eq!(busiest(&hours(&times(began))), expected, "{began:?}");
    }
}

#[test]
fn a_week_goes_from_monday_to_sunday_and_needs_four_nights_for_a_rate() {
    // 2027-01-04 is a Monday.
    let weeks = weeks(&nights("n1 n0*6 x0*4 n2*3 n1*4"));
    let rows: Vec<_> = weeks
        .iter()
        .map(|week| (week.monday, week.count.nights, week.count.cramps, week.rate.map(|rate| rate.value)))
        .collect();
    assert_eq!(
        rows,
        [
            (day("2027-01-04"), 7, 1, Some(1.0)),
            (day("2027-01-11"), 3, 6, None),
            (day("2027-01-18"), 4, 4, Some(7.0)),
        ]
    );
}

#[test]
fn a_plan_is_compared_with_the_six_weeks_before_it() {
    // Fifty nights with a cramp lie too far back.
    let all = nights("n5*50 n1*42 n0*30 n1*10 n5*9");
    let start = all[92].on;
    let found = around(&all, start, all[131].on);
    assert_eq!((found.with.nights, found.with.cramps), (40, 10));
    assert_eq!((found.without.nights, found.without.cramps), (42, 42));
    assert_eq!(found.standing, Standing::Fewer);
}

#[test]
fn a_plan_is_not_compared_before_both_sides_have_a_fortnight() {
    for (before, since, standing) in [
        ("n1*13", "n1*40", Standing::TooFew),
        ("n1*14 x0*3", "n1*13 x0*20", Standing::TooFew),
        ("n1*14", "n1*14", Standing::MayBeChance),
        ("n0*14", "n0*14", Standing::NoCramps),
    ] {
        let all = nights(&format!("{before} {since}"));
        let start = all[nights(before).len()].on;
        assert_eq!(around(&all, start, day("2030-01-01")).standing, standing, "{before} | {since}");
    }
}

#[test]
fn weeks_five_and_six_are_held_against_the_first_two() {
    for (written, expected) in [
        ("n1*10 n0*4 n0*14 n1*7 n0*7", Some((Some(-0.3), true))),
        ("n2*10 n0*4 n0*14 n1*8 n0*6", Some((Some(-0.2), false))),
        ("n0*28 n0*14", Some((None, false))),
        ("n1*14 n0*14 x0*5 n1*9", None),
        ("n1*14 n0*13", None),
    ] {
        let found = fortnights(&nights(written), day("2027-01-04"));
        let rounded =
            found.map(|found| (found.change.map(|change| (change * 1e9).round() / 1e9), found.fewer));
        assert_eq!(rounded, expected, "{written}");
    }
}
