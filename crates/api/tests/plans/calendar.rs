//! Days with a changed clock, and a year against another calendar library.

use crate::{Diary, code, day, own};
use jiff::ToSpan;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

fn dues(diary: &Diary, from: &str, to: &str, zone: &str) -> Vec<String> {
    let due = diary.surae.agenda(from, to, Some(zone), &day(0)).unwrap();
    due.into_iter().map(|due| due.due).collect()
}

#[test]
fn a_day_with_a_changed_clock_has_its_one_occurrence() {
    let diary = Diary::new();
    diary.surae.plan_new(&own("02:30", "EX08"), &day(0)).unwrap();
    assert_eq!(
        dues(&diary, "2027-03-27", "2027-03-30", "Europe/Vienna"),
        [
            "2027-03-27T02:30:00+01:00",
            "2027-03-28T03:30:00+02:00",
            "2027-03-29T02:30:00+02:00",
            "2027-03-30T02:30:00+02:00"
        ]
    );
    let autumn = dues(&diary, "2027-10-30", "2027-11-01", "Europe/Vienna");
    assert_eq!(
        autumn,
        ["2027-10-30T02:30:00+02:00", "2027-10-31T02:30:00+02:00", "2027-11-01T02:30:00+01:00"]
    );
}

/// The rule "each Monday, Wednesday and Saturday at this time" as jiff expands it.
fn expanded(year: i16, time: Time, zone: &str) -> Vec<String> {
    let zone = TimeZone::get(zone).unwrap();
    let first = Date::new(year, 1, 1).unwrap();
    let days = first.series(1.day()).take_while(|day| day.year() == year);
    let days = days.filter(|day| [1, 3, 6].contains(&day.weekday().to_monday_one_offset()));
    let due = days.map(|day| zone.to_zoned(day.to_datetime(time)).unwrap());
    due.map(|due| due.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()).collect()
}

#[test]
fn a_year_agrees_with_another_calendar_library() {
    let zones = [
        "Europe/Vienna",
        "Europe/Dublin",
        "Africa/Casablanca",
        "Australia/Lord_Howe",
        "America/New_York",
        "America/St_Johns",
        "Pacific/Chatham",
        "Asia/Kathmandu",
        "UTC",
    ];
    for (hour, minute) in [(2, 30), (0, 0), (1, 45), (22, 15)] {
        let diary = Diary::new();
        let mut plan = own(&format!("{hour:02}:{minute:02}"), "EX08");
        plan.days = ["mon", "wed", "sat"].map(str::to_owned).into();
        plan.from = Some("2027-01-01".into());
        diary.surae.plan_new(&plan, &day(0)).unwrap();
        for zone in zones {
            let expected = expanded(2027, Time::new(hour, minute, 0, 0).unwrap(), zone);
            assert_eq!(dues(&diary, "2027-01-01", "2027-12-31", zone), expected, "{zone} {hour}:{minute}");
        }
    }
}

#[test]
fn a_stretch_of_days_that_cannot_be_is_refused() {
    let diary = Diary::new();
    let refused = |from: &str, to: &str, zone| {
        let error = diary.surae.agenda(from, to, zone, &day(0)).unwrap_err();
        (error.code.clone(), error.to_string())
    };
    let (code_, told) = refused("2027-03-30", "2027-03-27", None);
    assert!(code_ == "bad_range" && told.contains("2027-03-30") && told.contains("2027-03-27"), "{told}");
    assert_eq!(refused("2027-01-01", "2097-01-01", None).0, "bad_range");
    assert_eq!(refused("2027-02-29", "2027-03-01", None).0, "bad_date");
    let (code_, told) = refused("2027-01-01", "2027-01-02", Some("Mars/Olympus"));
    assert!(code_ == "unknown_zone" && told.contains("Mars/Olympus"), "{told}");
    assert_eq!(code(diary.surae.agenda("", "", None, &day(0))), "bad_date");
}
