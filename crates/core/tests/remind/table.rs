//! The situations of the promise, one by one.

use crate::life::{Key, Life};
use crate::{VIENNA, at, plan, quiet, rules};
use chrono::TimeDelta;
use surae_core::schedule::{Passed, Recorded, Rules};

/// Bedtime at 22:15, from noon on the 12th.
fn bedtime() -> Life {
    Life::new(vec![plan("p", &["22:15"])], rules(), at("2027-01-12 12:00"), VIENNA)
}

fn key(slot: &str, on: &str) -> Key {
    (slot.into(), on.parse().unwrap())
}

#[test]
fn something_due_is_said_at_its_time_and_repeated_twice_while_nobody_answers() {
    let mut life = bedtime();
    life.on_until(at("2027-01-13 12:00"));
    let expected = ["01-12 22:15 p 22:15 Due", "01-12 22:25 p 22:15 Repeat", "01-12 22:35 p 22:15 Repeat"];
    assert_eq!(life.lines(), expected);
    assert!(life.missed.is_empty());
}

#[test]
fn what_is_done_is_not_said_again_and_what_was_done_early_never() {
    let mut life = bedtime();
    life.on_until(at("2027-01-12 22:16"));
    life.done(&key("p 22:15", "2027-01-12"));
    life.on_until(at("2027-01-13 20:00"));
    life.done(&key("p 22:15", "2027-01-13"));
    life.on_until(at("2027-01-14 12:00"));
    assert_eq!(life.lines(), ["01-12 22:15 p 22:15 Due"]);
}

#[test]
fn what_was_due_while_the_computer_was_off_is_said_within_two_hours() {
    for (back, said, missed) in [("23:59", 1, 0), ("22:16", 1, 0), ("23:00", 1, 0)] {
        let mut life = bedtime();
        life.on_until(at("2027-01-12 20:00"));
        life.away_until(at(&format!("2027-01-12 {back}")));
        life.round();
        assert_eq!((life.said.len(), life.missed.len()), (said, missed), "{back}");
    }
    let mut noon = Life::new(vec![plan("p", &["09:00"])], rules(), at("2027-01-12 08:00"), VIENNA);
    noon.on_until(at("2027-01-12 08:30"));
    noon.away_until(at("2027-01-12 11:01"));
    noon.round();
    assert_eq!(noon.missed[0].1, Passed::TooLate);
    assert!(noon.said.is_empty() && noon.summaries.is_empty(), "one alone is no pile");
}

#[test]
fn nothing_is_said_past_the_next_one_of_its_plan_or_the_end_of_its_day() {
    let mut life = Life::new(vec![plan("p", &["08:00", "09:00"])], rules(), at("2027-01-12 07:00"), VIENNA);
    life.on_until(at("2027-01-12 07:30"));
    life.away_until(at("2027-01-12 09:30"));
    life.round();
    assert_eq!(life.lines(), ["01-12 09:30 p 09:00 Late"]);
    assert_eq!(life.missed[0].1, Passed::NextDue);
    let mut life = bedtime();
    life.on_until(at("2027-01-12 20:00"));
    life.away_until(at("2027-01-13 00:10"));
    life.round();
    assert_eq!((life.said.len(), life.missed[0].1), (0, Passed::DayOver));
}

#[test]
fn several_that_were_missed_are_one_summary() {
    let mut life = Life::new(vec![plan("p", &["08:00", "22:15"])], rules(), at("2027-01-12 07:00"), VIENNA);
    life.on_until(at("2027-01-12 07:30"));
    life.away_until(at("2027-01-15 12:00"));
    life.on_until(at("2027-01-15 13:00"));
    assert_eq!((life.missed.len(), life.summaries.len(), life.said.len()), (7, 1, 0));
}

#[test]
fn a_snooze_ends_at_its_instant_and_with_its_day() {
    let mut life = bedtime();
    life.on_until(at("2027-01-12 22:20"));
    life.snooze(&key("p 22:15", "2027-01-12"));
    life.on_until(at("2027-01-12 22:36"));
    assert_eq!(life.lines()[1..], ["01-12 22:35 p 22:15 SnoozeOver"]);
    life.snooze(&key("p 22:15", "2027-01-12"));
    life.away_until(at("2027-01-13 00:05"));
    life.on_until(at("2027-01-13 12:00"));
    assert_eq!(life.said.len(), 2, "dropped at the end of the day");
}

#[test]
fn quiet_hours_hold_snoozes_repeats_and_late_ones_to_their_end() {
    let slots = || vec![plan("p", &["12:50"])];
    let mut life = Life::new(slots(), quiet("13:00", "14:00"), at("2027-01-12 12:00"), VIENNA);
    life.on_until(at("2027-01-12 12:55"));
    life.snooze(&key("p 12:50", "2027-01-12"));
    life.on_until(at("2027-01-12 15:00"));
    assert_eq!(life.lines()[1], "01-12 14:00 p 12:50 SnoozeOver");
    let mut life = Life::new(slots(), quiet("13:00", "14:00"), at("2027-01-12 12:00"), VIENNA);
    life.on_until(at("2027-01-12 15:00"));
    assert_eq!(life.lines()[1], "01-12 14:00 p 12:50 Repeat");
    let mut life = Life::new(slots(), quiet("13:00", "15:00"), at("2027-01-12 12:00"), VIENNA);
    life.on_until(at("2027-01-12 12:30"));
    life.away_until(at("2027-01-12 13:30"));
    life.on_until(at("2027-01-12 15:05"));
    assert_eq!(life.lines(), ["01-12 15:00 p 12:50 Late"]);
}

#[test]
fn quiet_hours_over_midnight_drop_what_its_day_does_not_outlast() {
    let mut life =
        Life::new(vec![plan("p", &["22:15"])], quiet("22:00", "07:00"), at("2027-01-12 12:00"), VIENNA);
    life.on_until(at("2027-01-13 12:00"));
    assert_eq!((life.said.len(), life.missed[0].1), (0, Passed::Quiet));
    let mut life =
        Life::new(vec![plan("p", &["06:30"])], quiet("22:00", "07:00"), at("2027-01-12 12:00"), VIENNA);
    life.on_until(at("2027-01-13 07:05"));
    assert_eq!(life.lines(), ["01-13 07:00 p 06:30 Late"]);
}

#[test]
fn a_clock_set_back_says_nothing_twice_and_one_set_forward_loses_no_later_day() {
    let mut life = bedtime();
    life.on_until(at("2027-01-12 22:16"));
    life.away_until(at("2027-01-11 22:14"));
    life.on_until(at("2027-01-12 12:00"));
    life.on_until(at("2027-01-13 12:00"));
    assert_eq!(life.first_said(&key("p 22:15", "2027-01-12")), 1);
    life.away_until(at("2028-01-13 12:00"));
    life.round();
    life.away_until(at("2027-01-13 12:01"));
    life.on_until(at("2027-01-14 12:00"));
    assert_eq!(life.first_said(&key("p 22:15", "2027-01-13")), 1, "{:?}", life.lines());
}

#[test]
fn travel_to_the_west_repeats_no_day_and_travel_to_the_east_is_late_or_missed() {
    let mut life = Life::new(vec![plan("p", &["08:00"])], rules(), at("2027-01-12 06:00"), VIENNA);
    life.on_until(at("2027-01-12 08:01"));
    life.zone = chrono_tz::Tz::America__Los_Angeles;
    life.on_until(at("2027-01-13 06:00"));
    assert_eq!(life.first_said(&key("p 08:00", "2027-01-12")), 1);
    life.zone = chrono_tz::Tz::Asia__Tokyo;
    life.round();
    assert_eq!(life.missed, [(key("p 08:00", "2027-01-13"), Passed::TooLate, life.now)]);
    life.zone = VIENNA;
    life.on_until(at("2027-01-13 08:01"));
    assert_eq!(life.first_said(&key("p 08:00", "2027-01-13")), 1, "in Vienna it was not due yet");
}

#[test]
fn what_reached_nobody_is_tried_again_and_what_did_is_not() {
    let mut life = bedtime();
    life.shows = false;
    life.on_until(at("2027-01-12 22:40"));
    assert_eq!(life.told[&key("p 22:15", "2027-01-12")].raised, 0);
    life.shows = true;
    life.on_until(at("2027-01-12 22:41"));
    assert_eq!(life.lines(), ["01-12 22:40 p 22:15 Again"]);
}

#[test]
fn what_was_due_before_it_was_planned_is_never_missed() {
    let mut life = Life::new(vec![plan("p", &["08:00", "11:00"])], rules(), at("2027-01-12 12:00"), VIENNA);
    life.on_until(at("2027-01-12 12:01"));
    assert_eq!(life.lines(), ["01-12 12:00 p 11:00 Late"]);
    assert!(life.missed.is_empty());
}

#[test]
fn a_pause_until_tomorrow_says_nothing_today_and_counts_nothing_as_missed() {
    let mut life = bedtime();
    life.rules = Rules { resume_on: Some("2027-01-13".parse().unwrap()), ..rules() };
    life.on_until(at("2027-01-13 22:20"));
    assert_eq!(life.lines(), ["01-13 22:15 p 22:15 Due"]);
    assert!(life.missed.is_empty());
}

#[test]
fn a_late_limit_of_nothing_still_says_what_is_due() {
    let mut life = bedtime();
    life.rules.late = TimeDelta::zero();
    life.on_until(at("2027-01-12 22:20"));
    assert_eq!(life.said.len(), 1);
    assert_eq!(life.told[&key("p 22:15", "2027-01-12")].state, Recorded::Raised);
}
