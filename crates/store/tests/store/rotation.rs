//! Which backups stay.

use crate::day;
use chrono::{DateTime, Datelike, Utc};
use proptest::prelude::*;
use std::collections::BTreeSet;
use surae_store::{Instant, superfluous};

fn instant(text: &str) -> Instant {
    text.parse::<DateTime<Utc>>().unwrap().into()
}

/// Checks which of the backups made at `made` go.
#[track_caller]
fn check(made: &[&str], go: &[&str]) {
    let made: Vec<Instant> = made.iter().map(|text| instant(text)).collect();
    assert_eq!(superfluous(&made), go.iter().map(|text| instant(text)).collect());
}

#[test]
fn few_backups_all_stay() {
    check(&[], &[]);
    check(&["2027-01-12T08:00:00Z"], &[]);
    check(&["2025-03-01T08:00:00Z", "2027-01-11T08:00:00Z", "2027-01-12T08:00:00Z"], &[]);
}

#[test]
fn of_one_day_the_newest_stays() {
    check(
        &["2027-01-12T08:00:00Z", "2027-01-12T23:59:59Z", "2027-01-12T12:00:00Z"],
        &["2027-01-12T08:00:00Z", "2027-01-12T12:00:00Z"],
    );
}

#[test]
fn the_week_begins_on_monday_and_crosses_the_year() {
    // Friday 1 January 2027 is in the week of Monday 28 December. Of the ten days the seven newest
    // stay as days, the 31st as the newest of December, the two before it go.
    let days = ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"];
    let days = days.iter().chain(&["2027-01-04", "2027-01-05", "2027-01-06", "2027-01-07"]);
    let made: Vec<String> = days.map(|day| format!("{day}T08:00:00Z")).collect();
    let made: Vec<&str> = made.iter().map(String::as_str).collect();
    check(&made, &["2026-12-29T08:00:00Z", "2026-12-30T08:00:00Z"]);
}

/// What is left after a backup a day over `days` days.
fn after(days: i64) -> Vec<Instant> {
    let mut kept = Vec::new();
    for number in 0..days {
        kept.push(day(number));
        let go = superfluous(&kept);
        kept.retain(|at| !go.contains(at));
    }
    kept
}

#[test]
fn two_years_of_daily_backups_leave_days_weeks_and_months() {
    let kept = after(730);
    let ages: Vec<i64> = kept.iter().rev().map(|at| (day(729).utc() - at.utc()).num_days()).collect();
    assert_eq!(ages[..7], [0, 1, 2, 3, 4, 5, 6]);
    assert!(ages[7..].iter().any(|age| (14..=28).contains(age)), "weeks: {ages:?}");
    assert!(*ages.last().unwrap() > 11 * 28, "eleven months back: {ages:?}");
    let months: BTreeSet<_> = kept.iter().map(|at| (at.utc().year(), at.utc().month())).collect();
    assert_eq!(months.len(), 12, "{ages:?}");
}

proptest! {
    #[test]
    fn the_newest_stays_and_never_too_many(minutes in prop::collection::vec(0_i64..2_000_000, 1..300)) {
        let made: Vec<Instant> = minutes.iter().map(|minute| crate::at(minute * 60)).collect();
        let go = superfluous(&made);
        let kept: Vec<Instant> = made.iter().copied().filter(|at| !go.contains(at)).collect();
        let distinct: BTreeSet<_> = kept.iter().collect();
        prop_assert!(kept.contains(made.iter().max().unwrap()));
        prop_assert!(distinct.len() <= 7 + 4 + 12);
        prop_assert!(superfluous(&kept).is_empty(), "thinning again takes nothing");
        let days = |all: &[Instant]| -> Vec<_> {
            let days: BTreeSet<_> = all.iter().map(|at| at.utc().date_naive()).collect();
            days.into_iter().rev().take(7).collect()
        };
        prop_assert_eq!(days(&kept), days(&made), "the seven last days all have one");
    }
}
