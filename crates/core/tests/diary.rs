//! The night to which a time belongs, and the watch over the diary.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test program")]

use chrono::{DateTime, Days, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;
use surae_core::diary::watch::{Cramped, Felt, Noticed, Reason, Slept, Taken, Watched, watch};
use surae_core::diary::{PainMoment, Precision, night_of};
use surae_core::session::Leg;

fn today() -> NaiveDate {
    "2027-03-30".parse().unwrap()
}

fn back(days: u64) -> NaiveDate {
    today() - Days::new(days)
}

#[test]
fn a_night_goes_from_noon_to_noon_and_has_the_date_of_its_evening() {
    let check = |local: &str, night: &str| {
        assert_eq!(night_of(local.parse().unwrap()).to_string(), night, "{local}");
    };
    check("2027-01-12T02:40:00", "2027-01-11");
    check("2027-01-12T11:59:59.999", "2027-01-11");
    check("2027-01-12T12:00:00", "2027-01-12");
    check("2027-01-12T23:59:59", "2027-01-12");
    check("2027-01-01T00:00:00", "2026-12-31");
    check("2028-03-01T03:00:00", "2028-02-29");
    // The hours that a change of the clocks leaves out or gives twice are in the night as well.
    check("2027-03-28T01:59:59", "2027-03-27");
    check("2027-03-28T03:00:00", "2027-03-27");
    check("2027-10-31T02:30:00", "2027-10-30");
}

proptest! {
    /// In every zone and at every instant, a night begins at noon and holds until the next noon.
    #[test]
    fn a_night_holds_from_noon_to_noon_in_every_zone(zone in 0..chrono_tz::TZ_VARIANTS.len(), seconds in 0..4_102_444_800_i64) {
        let zone: Tz = chrono_tz::TZ_VARIANTS[zone];
        let local = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
        let at = Utc.timestamp_opt(seconds, 0).unwrap();
        let night = night_of(local(at));
        let noon = night.and_hms_opt(12, 0, 0).unwrap();
        prop_assert!(local(at) >= noon);
        prop_assert!(local(at) < noon + Days::new(1));
        // As a second library reads it.
        let there = jiff::Timestamp::from_second(seconds).unwrap().in_tz(zone.name());
        if let Ok(there) = there {
            let half_a_day_before = there.datetime().checked_sub(jiff::Span::new().hours(12)).unwrap();
            prop_assert_eq!(half_a_day_before.date().to_string(), night.to_string());
        }
    }
}

fn cramp(days: u64) -> Cramped {
    let night = back(days);
    Cramped {
        id: format!("c{days}"),
        night,
        local: night.and_hms_opt(23, 0, 0).unwrap(),
        known: Precision::Minute,
        seconds: Some(60),
        side: None,
        place: None,
        asleep: None,
        sleep_lost: None,
        soreness_hours: None,
        fresh: true,
    }
}

fn pain(days: u64, pain: u8) -> Felt {
    Felt { id: format!("p{days}"), on: back(days), moment: PainMoment::Worst, pain }
}

fn sign(days: u64, word: &str, fresh: bool) -> Noticed {
    Noticed { id: format!("s{days}"), on: back(days), word: word.into(), fresh }
}

fn slept(days: u64, cramps: Option<u8>, sleep_lost: Option<u8>) -> Slept {
    Slept { id: format!("n{days}"), night: back(days), cramps, sleep_lost, new_medicine: false, fresh: true }
}

/// Checks for which reasons the questions are asked.
#[track_caller]
fn check(watched: &Watched, reasons: &[Reason]) {
    let found: Vec<Reason> = watch(watched, today()).iter().map(|alarm| alarm.reason).collect();
    assert_eq!(found, reasons);
}

fn cramps(all: impl IntoIterator<Item = Cramped>) -> Watched {
    Watched { cramps: all.into_iter().collect(), ..Watched::default() }
}

fn pains(all: &[(u64, u8)]) -> Watched {
    Watched { pains: all.iter().map(|(days, value)| pain(*days, *value)).collect(), ..Watched::default() }
}

#[test]
fn a_quiet_diary_asks_nothing() {
    check(&Watched::default(), &[]);
    check(&cramps([cramp(1), cramp(4), cramp(9)]), &[]);
    check(&pains(&[(0, 3), (1, 3), (2, 4), (5, 3)]), &[]);
}

#[test]
fn a_sign_asks_until_the_questions_were_answered_or_two_weeks_are_over() {
    for word in surae_core::diary::SIGNS {
        check(&Watched { signs: vec![sign(0, word, true)], ..Watched::default() }, &[Reason::Sign]);
    }
    check(&Watched { signs: vec![sign(0, "swelling", false)], ..Watched::default() }, &[]);
    check(&Watched { signs: vec![sign(14, "swelling", true)], ..Watched::default() }, &[Reason::Sign]);
    check(&Watched { signs: vec![sign(15, "swelling", true)], ..Watched::default() }, &[]);
    let two = vec![sign(0, "swelling", true), sign(1, "swelling", true), sign(0, "fever", true)];
    let alarms = watch(&Watched { signs: two, ..Watched::default() }, today());
    let words: Vec<_> = alarms.iter().map(|alarm| (alarm.sign.as_deref(), alarm.entries.len())).collect();
    assert_eq!(words, [(Some("fever"), 1), (Some("swelling"), 2)]);
}

#[test]
fn pain_that_is_up_by_two_on_three_days_asks() {
    check(&pains(&[(10, 3), (8, 3), (2, 5), (1, 5), (0, 6)]), &[Reason::PainUp]);
    check(&pains(&[(10, 3), (8, 3), (4, 5), (2, 6), (0, 5)]), &[Reason::PainUp]);
    check(&pains(&[(10, 3), (8, 3), (2, 5), (1, 4), (0, 6)]), &[]);
    check(&pains(&[(10, 3), (8, 3), (1, 5), (0, 6)]), &[]);
    check(&pains(&[(2, 5), (1, 5), (0, 6)]), &[]);
    check(&pains(&[(30, 1), (2, 5), (1, 5), (0, 6)]), &[]);
    check(&pains(&[(12, 3), (9, 5), (8, 5), (7, 5)]), &[]);
    let mut other = pains(&[(10, 3), (2, 5), (1, 5), (0, 6)]);
    other.pains[0].moment = PainMoment::FirstSteps;
    check(&other, &[]);
}

#[test]
fn severe_pain_on_three_days_in_a_row_asks() {
    check(&pains(&[(2, 8), (1, 9), (0, 8)]), &[Reason::PainSevere]);
    check(&pains(&[(3, 8), (2, 9), (1, 8)]), &[Reason::PainSevere]);
    check(&pains(&[(3, 8), (1, 9), (0, 8)]), &[]);
    check(&pains(&[(2, 8), (1, 7), (0, 8)]), &[]);
}

#[test]
fn a_cramp_that_is_not_ordinary_asks_at_once() {
    let long = |seconds| cramps([Cramped { seconds: Some(seconds), ..cramp(1) }]);
    check(&long(600), &[Reason::LongCramp]);
    check(&long(599), &[]);
    let sore = |hours| cramps([Cramped { soreness_hours: Some(hours), ..cramp(1) }]);
    check(&sore(73), &[Reason::LongSoreness]);
    check(&sore(72), &[]);
    check(&cramps((0..5).map(|_| cramp(1))), &[Reason::AllNight]);
    check(&Watched { nights: vec![slept(1, Some(5), None)], ..Watched::default() }, &[Reason::AllNight]);
    check(&Watched { nights: vec![slept(1, Some(4), None)], ..Watched::default() }, &[]);
    check(&cramps([Cramped { seconds: Some(900), fresh: false, ..cramp(1) }]), &[]);
}

#[test]
fn three_nights_a_week_for_over_four_weeks_ask() {
    let nights = |days: std::ops::RangeInclusive<u64>| days.filter(|day| [1, 3, 5].contains(&(day % 7)));
    check(&cramps(nights(1..=35).map(cramp)), &[Reason::Often]);
    check(&cramps(nights(1..=28).map(cramp)), &[]);
    check(&cramps(nights(1..=35).filter(|day| *day != 10).map(cramp)), &[]);
    let said = nights(1..=35).map(|day| slept(day, Some(1), None)).collect();
    check(&Watched { nights: said, ..Watched::default() }, &[Reason::Often]);
}

#[test]
fn a_pattern_that_was_known_when_the_questions_were_answered_waits_two_weeks() {
    let nights = (1..=60).filter(|day| [1, 3, 5].contains(&(day % 7)));
    let mut often = cramps(nights.map(cramp));
    for (answered, expected) in [(0, vec![]), (13, vec![]), (14, vec![Reason::Often])] {
        often.screened_on = Some(back(answered));
        check(&often, &expected);
    }
    let mut new = pains(&[(10, 3), (8, 3), (2, 5), (1, 5), (0, 6)]);
    new.screened_on = Some(back(3));
    check(&new, &[Reason::PainUp]);
}

#[test]
fn sleep_that_is_lost_on_most_nights_asks() {
    let lost = |nights: u64| Watched {
        nights: (1..=nights).map(|day| slept(day, None, Some(5))).collect(),
        ..Watched::default()
    };
    check(&lost(8), &[Reason::SleepLost]);
    check(&lost(7), &[]);
}

#[test]
fn cramps_of_one_leg_by_day_or_elsewhere_ask() {
    let sided = |sides: [Leg; 5]| {
        let days = [1, 8, 15, 22, 30];
        cramps(days.iter().zip(sides).map(|(day, side)| Cramped { side: Some(side), ..cramp(*day) }))
    };
    check(&sided([Leg::Left; 5]), &[Reason::OneLeg]);
    check(&sided([Leg::Left, Leg::Left, Leg::Right, Leg::Left, Leg::Left]), &[]);
    check(&sided([Leg::Both; 5]), &[]);
    let by_day = |known| {
        let at = |days| Cramped { local: back(days).and_hms_opt(15, 0, 0).unwrap(), known, ..cramp(days) };
        cramps([at(1), at(5)])
    };
    check(&by_day(Precision::Minute), &[Reason::ByDay]);
    check(&by_day(Precision::Night), &[]);
    let placed = |place: &str| cramps([1, 9].map(|day| Cramped { place: Some(place.into()), ..cramp(day) }));
    for other in ["thigh", "elsewhere", "posterior_thigh", "lower_back"] {
        check(&placed(other), &[Reason::OtherPlace]);
    }
    check(&placed("mid_calf"), &[]);
}

#[test]
fn a_new_medicine_asks() {
    let taken = |days, fresh| Watched {
        medicines: vec![Taken { id: "m".into(), from: back(days), fresh }],
        ..Watched::default()
    };
    check(&taken(3, true), &[Reason::NewMedicine]);
    check(&taken(3, false), &[]);
    check(&taken(20, true), &[]);
    let told = Slept { new_medicine: true, ..slept(1, None, None) };
    check(&Watched { nights: vec![told], ..Watched::default() }, &[Reason::NewMedicine]);
}
