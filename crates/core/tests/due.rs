//! Wall-clock times as instants: a table of cases, and every zone against a second library.
#![allow(clippy::unwrap_used, reason = "a test program")]

use chrono::{Days, NaiveDate, NaiveTime, Offset, TimeZone};
use chrono_tz::{TZ_VARIANTS, Tz};
use jiff::civil::DateTime as CivilDateTime;
use proptest::prelude::*;
use surae_core::schedule::{date_exists, due};

fn check(date: &str, time: &str, zone: &str, expected: Option<&str>) {
    let date: NaiveDate = date.parse().unwrap();
    let time = NaiveTime::parse_from_str(time, "%H:%M").unwrap();
    let found = due(date, time, zone.parse().unwrap()).map(|at| at.to_rfc3339());
    assert_eq!(found.as_deref(), expected, "{date} {time} {zone}");
}

#[test]
fn an_ordinary_day_is_taken_as_it_is() {
    check("2027-01-15", "22:15", "Europe/Vienna", Some("2027-01-15T22:15:00+01:00"));
    check("2027-07-15", "22:15", "America/New_York", Some("2027-07-15T22:15:00-04:00"));
}

#[test]
fn a_time_the_clock_jumps_over_comes_an_hour_later() {
    check("2027-03-28", "02:30", "Europe/Vienna", Some("2027-03-28T03:30:00+02:00"));
    check("2027-03-28", "02:00", "Europe/Vienna", Some("2027-03-28T03:00:00+02:00"));
    check("2027-03-27", "02:30", "Europe/Vienna", Some("2027-03-27T02:30:00+01:00"));
}

#[test]
fn a_time_that_comes_twice_is_taken_the_first_time() {
    check("2027-10-31", "02:30", "Europe/Vienna", Some("2027-10-31T02:30:00+02:00"));
    check("2027-10-31", "03:00", "Europe/Vienna", Some("2027-10-31T03:00:00+01:00"));
}

#[test]
fn half_hours_negative_daylight_time_and_a_date_that_was_skipped() {
    check("2027-10-03", "02:15", "Australia/Lord_Howe", Some("2027-10-03T02:45:00+11:00"));
    check("2027-04-04", "01:45", "Australia/Lord_Howe", Some("2027-04-04T01:45:00+11:00"));
    check("2027-03-28", "01:30", "Europe/Dublin", Some("2027-03-28T02:30:00+01:00"));
    check("2026-02-15", "02:30", "Africa/Casablanca", Some("2026-02-15T02:30:00+01:00"));
    check("2011-12-30", "08:00", "Pacific/Apia", None);
    check("2011-12-29", "22:15", "Pacific/Apia", Some("2011-12-29T22:15:00-10:00"));
    check("2011-12-31", "00:00", "Pacific/Apia", Some("2011-12-31T00:00:00+14:00"));
}

/// What jiff makes of the same wall-clock time, with the same zone data.
fn second_opinion(date: NaiveDate, time: NaiveTime, zone: &str) -> i64 {
    let civil: CivilDateTime = format!("{date}T{time}").parse().unwrap();
    civil.in_tz(zone).unwrap().timestamp().as_second()
}

#[test]
fn every_zone_agrees_with_a_second_library_at_every_clock_change() {
    let mut compared = 0;
    for zone in TZ_VARIANTS {
        for date in days_of_change(zone) {
            for hour in [0, 1, 2, 3, 22, 23] {
                let time = NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
                let instant = due(date, time, zone).unwrap();
                assert_eq!(
                    instant.timestamp(),
                    second_opinion(date, time, zone.name()),
                    "{date} {time} {zone}"
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 1000, "only {compared} compared");
}

/// Days of 2027 around which the offset of the zone changes.
fn days_of_change(zone: Tz) -> Vec<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
    let offset = |date: NaiveDate| zone.offset_from_utc_date(&date).fix();
    let days = (1..365).map(|day| first + Days::new(day));
    days.filter(|date| offset(*date - Days::new(1)) != offset(*date + Days::new(1))).collect()
}

proptest! {
    #[test]
    fn a_due_time_shows_its_wall_time_or_lies_just_behind_a_jump(
        zone in 0..TZ_VARIANTS.len(), day in 0u64..25_000, minute in 0u32..1440,
    ) {
        let zone = TZ_VARIANTS.get(zone).copied().unwrap();
        let date = NaiveDate::from_ymd_opt(1980, 1, 1).unwrap() + Days::new(day);
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        match due(date, time, zone) {
            None => prop_assert!(!date_exists(date, zone)),
            Some(at) => {
                let late = at.naive_local() - date.and_time(time);
                prop_assert!(late.num_minutes() >= 0 && late.num_hours() <= 24, "{date} {time} {zone} {at}");
            }
        }
    }

    #[test]
    fn due_times_follow_each_other_day_by_day(zone in 0..TZ_VARIANTS.len(), day in 0u64..25_000, minute in 0u32..1440) {
        let zone = TZ_VARIANTS.get(zone).copied().unwrap();
        let date = NaiveDate::from_ymd_opt(1980, 1, 1).unwrap() + Days::new(day);
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        if let Some((today, tomorrow)) = due(date, time, zone).zip(due(date + Days::new(1), time, zone)) {
            prop_assert!(today < tomorrow, "{date} {time} {zone}");
        }
    }
}
