//! The calendar of a plan: days, golden weeks, states, score, and moving on.
#![allow(clippy::unwrap_used, reason = "a test program")]

use chrono::{NaiveDate, NaiveTime, Weekday, WeekdaySet};
use chrono_tz::Tz;
use proptest::prelude::*;
use std::path::Path;
use std::sync::OnceLock;
use surae_core::schedule::pace::{Done, Standing, Step, Verdict, step, verdict};
use surae_core::schedule::{
    Item, Pause, PhaseSince, Plan, Recorded, Slot, State, adherence, agenda, spread, state,
};
use surae_knowledge::{Knowledge, PainMonitor};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn slot(id: &str, at: &str) -> Slot {
    Slot { id: id.into(), time: time(at), time_since: Vec::new(), moved: Vec::new() }
}

fn item(phase: &str, slot: &str, days_per_week: u8) -> Item {
    Item { id: format!("{phase} {slot}"), phase: phase.into(), slot: slot.into(), days_per_week }
}

/// Bedtime every day, and training three days a week from the second phase on.
fn plan() -> Plan {
    Plan {
        id: "p".into(),
        from_on: day("2027-03-01"),
        until_on: None,
        weekdays: WeekdaySet::ALL,
        weekdays_since: Vec::new(),
        pauses: Vec::new(),
        phases: vec![PhaseSince { phase: "calm".into(), from_on: day("2027-03-01") }],
        slots: vec![slot("bedtime", "22:15"), slot("training", "18:00")],
        items: vec![item("calm", "bedtime", 7), item("load", "bedtime", 7), item("load", "training", 3)],
    }
}

/// The agenda as lines "date slot time".
fn lines(plan: &Plan, from: &str, to: &str, zone: &str) -> Vec<String> {
    let zone: Tz = zone.parse().unwrap();
    let plans = [plan.clone()];
    let found = agenda(&plans, day(from), day(to), zone);
    found.iter().map(|one| format!("{} {} {}", one.on, one.slot.id, one.due.to_rfc3339())).collect()
}

#[test]
fn a_week_over_the_change_of_the_clock() {
    let mut plan = plan();
    plan.slots = vec![slot("bedtime", "02:30")];
    assert_eq!(
        lines(&plan, "2027-03-27", "2027-03-30", "Europe/Vienna"),
        [
            "2027-03-27 bedtime 2027-03-27T02:30:00+01:00",
            "2027-03-28 bedtime 2027-03-28T03:30:00+02:00",
            "2027-03-29 bedtime 2027-03-29T02:30:00+02:00",
            "2027-03-30 bedtime 2027-03-30T02:30:00+02:00",
        ]
    );
    assert_eq!(
        lines(&plan, "2027-10-31", "2027-10-31", "Europe/Vienna"),
        ["2027-10-31 bedtime 2027-10-31T02:30:00+02:00"]
    );
}

#[test]
fn a_date_that_was_skipped_has_no_occurrence() {
    let mut plan = plan();
    plan.from_on = day("2011-12-01");
    plan.phases.first_mut().unwrap().from_on = plan.from_on;
    let found = lines(&plan, "2011-12-29", "2011-12-31", "Pacific/Apia");
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn a_phase_holds_from_its_day_on_and_days_that_are_over_keep_theirs() {
    let mut plan = plan();
    plan.phases.push(PhaseSince { phase: "load".into(), from_on: day("2027-03-08") });
    let slots = |from, to| -> Vec<String> {
        lines(&plan, from, to, "UTC").iter().map(|line| line.chars().skip(5).take(13).collect()).collect()
    };
    assert_eq!(slots("2027-03-06", "2027-03-07"), ["03-06 bedtime", "03-07 bedtime"]);
    assert_eq!(
        slots("2027-03-08", "2027-03-10"),
        ["03-08 trainin", "03-08 bedtime", "03-09 bedtime", "03-10 trainin", "03-10 bedtime"]
    );
}

#[test]
fn a_pause_a_stop_and_a_start_leave_no_occurrence() {
    let mut plan = plan();
    plan.pauses = vec![Pause { from_on: day("2027-03-03"), to_on: Some(day("2027-03-09")) }];
    plan.until_on = Some(day("2027-03-11"));
    let found = lines(&plan, "2027-02-20", "2027-03-20", "UTC");
    let days: Vec<&str> = found.iter().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(days, ["2027-03-01", "2027-03-02", "2027-03-10", "2027-03-11"]);
}

#[test]
fn a_slot_is_moved_for_one_day_only() {
    let mut plan = plan();
    plan.slots.first_mut().unwrap().moved = vec![(day("2027-03-02"), time("20:00"))];
    assert_eq!(
        lines(&plan, "2027-03-01", "2027-03-03", "UTC"),
        [
            "2027-03-01 bedtime 2027-03-01T22:15:00+00:00",
            "2027-03-02 bedtime 2027-03-02T20:00:00+00:00",
            "2027-03-03 bedtime 2027-03-03T22:15:00+00:00",
        ]
    );
}

#[test]
fn days_are_spread_over_the_week() {
    let days = |set: WeekdaySet, count| spread(set, count).iter(Weekday::Mon).collect::<Vec<_>>();
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    assert_eq!(days(WeekdaySet::ALL, 3), [Mon, Wed, Fri]);
    assert_eq!(days(WeekdaySet::ALL, 2), [Mon, Thu]);
    assert_eq!(days(WeekdaySet::ALL, 5), [Mon, Tue, Wed, Fri, Sat]);
    assert_eq!(days(WeekdaySet::from_array([Tue, Sun]), 7), [Tue, Sun]);
}

#[test]
fn a_state_is_what_was_recorded_or_that_the_day_is_over() {
    let check = |recorded, now: &str, expected| {
        let now = now.parse().unwrap();
        assert_eq!(state(recorded, day("2027-03-02"), now, chrono_tz::Europe::Vienna), expected);
    };
    check(None, "2027-03-02T10:00:00Z", State::Pending);
    check(None, "2027-03-02T22:59:00Z", State::Pending);
    check(None, "2027-03-02T23:00:00Z", State::Missed);
    check(Some(Recorded::Raised), "2027-03-02T21:20:00Z", State::Raised);
    check(Some(Recorded::Raised), "2027-03-03T21:20:00Z", State::Missed);
    check(Some(Recorded::Done), "2027-03-09T21:20:00Z", State::Done);
    check(Some(Recorded::Skipped), "2027-03-09T21:20:00Z", State::Skipped);
}

#[test]
fn the_score_forgives_a_missed_day() {
    let month = adherence([true; 30]);
    assert!(month > 0.75, "{month}");
    let missed = adherence([true; 30].into_iter().chain([false]));
    assert!(missed < month && missed > 0.9 * month, "{missed}");
    assert!(adherence([false; 60]) == 0.0 && adherence([]) == 0.0);
}

/// Reading all of the content takes a while, so once.
fn monitor() -> PainMonitor {
    static MONITOR: OnceLock<PainMonitor> = OnceLock::new();
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    MONITOR.get_or_init(|| Knowledge::from_folder(&content).unwrap().pain_monitor).clone()
}

fn done(on: &str, pain: u8, morning_usual: Option<bool>) -> Done {
    Done { on: day(on), pain: Some(pain), morning_usual }
}

const MIDDLE: Standing = Standing {
    since: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap(),
    least_days: 0,
    green_runs: 2,
    has_next: true,
};

#[test]
fn the_pain_monitor_gives_green_amber_and_red() {
    let monitor = monitor();
    let check = |pain, usual, expected| {
        assert_eq!(verdict(done("2027-03-02", pain, usual), &monitor), expected, "{pain} {usual:?}");
    };
    check(0, Some(true), Verdict::Green);
    check(2, Some(true), Verdict::Green);
    check(3, Some(true), Verdict::Amber);
    check(5, Some(true), Verdict::Amber);
    check(6, Some(true), Verdict::Red);
    check(6, None, Verdict::Red);
    check(1, Some(false), Verdict::Red);
    check(1, None, Verdict::Open);
}

fn steps(sessions: &[Done], standing: Standing) -> Step {
    step(sessions, standing, day("2027-03-20"), &monitor())
}

#[test]
fn two_greens_in_a_row_move_on_by_one() {
    let green = |on| done(on, 1, Some(true));
    assert_eq!(steps(&[green("2027-03-02")], MIDDLE), Step::Stay);
    assert_eq!(steps(&[green("2027-03-02"), green("2027-03-03")], MIDDLE), Step::Next);
    let amber = done("2027-03-03", 4, Some(true));
    assert_eq!(steps(&[green("2027-03-02"), amber, green("2027-03-04")], MIDDLE), Step::Stay);
    assert_eq!(
        steps(&[green("2027-03-02"), green("2027-03-03")], Standing { has_next: false, ..MIDDLE }),
        Step::Stay
    );
    assert_eq!(
        steps(&[green("2027-03-02"), green("2027-03-03")], Standing { least_days: 28, ..MIDDLE }),
        Step::Stay
    );
}

#[test]
fn sessions_of_an_earlier_phase_do_not_count() {
    let green = |on| done(on, 1, Some(true));
    assert_eq!(steps(&[green("2027-02-27"), green("2027-02-28"), green("2027-03-02")], MIDDLE), Step::Stay);
}

#[test]
fn a_red_goes_back_and_three_in_a_row_ask_for_a_clinician() {
    let red = |on| done(on, 7, Some(true));
    let green = done("2027-03-02", 1, Some(true));
    assert_eq!(steps(&[green, red("2027-03-03")], MIDDLE), Step::Back);
    assert_eq!(steps(&[red("2027-03-03")], Standing { has_next: false, ..MIDDLE }), Step::Back);
    assert_eq!(steps(&[red("2027-02-25"), red("2027-02-27"), red("2027-03-03")], MIDDLE), Step::SeeClinician);
}

proptest! {
    #[test]
    fn an_open_morning_changes_nothing(pains in prop::collection::vec(0u8..=5, 0..8)) {
        let sessions: Vec<Done> = pains
            .iter()
            .enumerate()
            .map(|(nth, pain)| Done {
                on: day("2027-03-02") + chrono::Days::new(nth as u64), pain: Some(*pain), morning_usual: None,
            })
            .collect();
        prop_assert_eq!(steps(&sessions, MIDDLE), Step::Stay);
    }

    #[test]
    fn an_occurrence_is_there_once_a_day_at_most(from in 0u64..4000, zone in 0..chrono_tz::TZ_VARIANTS.len()) {
        let zone = chrono_tz::TZ_VARIANTS.get(zone).copied().unwrap();
        let mut plan = plan();
        plan.from_on = day("2020-01-01");
        plan.phases = vec![PhaseSince { phase: "load".into(), from_on: plan.from_on }];
        let from = plan.from_on + chrono::Days::new(from);
        let plans = [plan];
        let found = agenda(&plans, from, from + chrono::Days::new(6), zone);
        let mut keys: Vec<_> = found.iter().map(|one| (one.slot.id.clone(), one.on)).collect();
        prop_assert!(found.windows(2).all(|pair| pair[0].due <= pair[1].due));
        keys.sort();
        keys.dedup();
        prop_assert_eq!(keys.len(), found.len());
    }
}
