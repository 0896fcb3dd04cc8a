//! Which nights count, how often cramps come, and when in the night.

use crate::{Diary, at};
use surae_api::NightKnown;

#[test]
fn an_empty_diary_says_that_nothing_is_known() {
    let view = Diary::new().insights(&at(0, "12:00"));
    assert_eq!((view.nights.noted, view.nights.unknown, view.per_week), (0, 0, None));
    assert!(view.say.starts_with("Nothing is known of any night yet."), "{}", view.say);
    assert!(view.cramps_per_week.is_empty());
    assert!(view.factors.is_empty() && view.plans.is_empty() && view.adherence.is_none());
    assert_eq!(view.charts.clock.say, "There is nothing to draw yet.");
}

#[test]
fn a_cramp_after_midnight_counts_for_the_evening_before() {
    let diary = Diary::new();
    diary.cramp(&at(1, "02:40"));
    let view = diary.insights(&at(1, "08:00"));
    assert_eq!((view.from.as_str(), view.to.as_str()), ("2027-01-12", "2027-01-13"));
    let nights: Vec<_> = view.charts.nights.points.iter().map(|one| (one.known, one.cramps)).collect();
    // Tonight is not over.
    assert_eq!(nights, [(NightKnown::Noted, Some(1))]);
    let hour = view.charts.clock.points.iter().find(|one| one.cramps > 0).unwrap().hour;
    assert_eq!(hour, 2);
    assert_eq!(view.charts.clock.say, "1 cramp with a known time: it began between 02:00 and 03:00.");
}

#[test]
fn silence_counts_only_between_entries_of_one_week() {
    let diary = Diary::new();
    for days in [1, 6, 40] {
        diary.cramp(&at(days, "02:40"));
    }
    let view = diary.insights(&at(50, "12:00"));
    let nights = &view.nights;
    assert_eq!((nights.noted, nights.assumed, nights.cramps), (3, 4, 3));
    assert_eq!(nights.unknown, 50 - 7);
    assert_eq!(view.say, "On 7 nights: 3 cramps. How often that is will be told from 14 nights on.");
    assert_eq!(view.per_week, None);
    assert_eq!(view.cramps_per_week, [Some(2), None, None, None, None, Some(1), None, None]);
}

#[test]
fn the_stretch_that_was_asked_for_is_the_one_that_is_told() {
    let diary = Diary::new();
    for days in 1..40 {
        diary.cramp(&at(days, "02:40"));
    }
    let now = at(40, "12:00");
    let view = diary.surae.insights(Some("2027-01-20"), Some("2027-02-02"), &now).unwrap();
    assert_eq!((view.nights.noted, view.nights.cramps, view.charts.nights.points.len()), (14, 14, 14));
    let rate = view.per_week.unwrap();
    assert!((rate.rate - 7.0).abs() < 1e-12 && rate.low > 3.0 && rate.high < 12.0);
    let future = diary.surae.insights(None, Some("2030-01-01"), &now).unwrap();
    assert_eq!(future.to, "2027-02-21");
    for (from, to, code) in [
        (Some("2027-02-30"), None, "bad_date"),
        (None, Some("yesterday"), "bad_date"),
        (Some("2027-02-02"), Some("2027-01-20"), "bad_range"),
    ] {
        assert_eq!(diary.surae.insights(from, to, &now).unwrap_err().code, code);
    }
}

#[test]
fn every_chart_has_a_row_and_a_cell_for_what_it_draws() {
    let diary = Diary::new();
    for days in 1..30 {
        diary.cramp(&at(days, "02:40"));
    }
    let json = serde_json::to_value(diary.insights(&at(30, "12:00"))).unwrap();
    for chart in ["nights", "weeks", "clock", "pain", "kept", "heel_rise"] {
        let chart = &json["charts"][chart];
        let head = chart["head"].as_array().unwrap();
        let rows = chart["rows"].as_array().unwrap();
        assert_eq!(rows.len(), chart["points"].as_array().unwrap().len());
        assert!(rows.iter().all(|row| row.as_array().unwrap().len() == head.len()), "{chart}");
        let said = [&chart["title"], &chart["say"]].into_iter().chain(head);
        assert!(said.into_iter().all(|text| !text.as_str().unwrap().contains("chart-")), "{chart}");
        assert!(head.iter().all(|text| !text.as_str().unwrap().contains("column-")), "{chart}");
    }
}
