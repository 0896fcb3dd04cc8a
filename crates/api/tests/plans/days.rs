//! What is due, and what a person says about it.

use crate::{Diary, at, code, day, own};
use surae_api::{DueState, PlayRequest, Reply};

#[test]
fn today_is_due_later_due_now_and_done() {
    let diary = Diary::with_night_cramp();
    let counts = |now| {
        let today = diary.surae.today(&now).unwrap();
        [today.due_now.len(), today.later.len(), today.done.len()]
    };
    assert_eq!(counts(at(0, "22:14")), [0, 1, 0]);
    assert_eq!(counts(at(0, "22:15")), [1, 0, 0]);
    diary.surae.done("bedtime", None, &at(0, "22:20")).unwrap();
    assert_eq!(counts(at(0, "22:20")), [0, 0, 1]);
    assert_eq!(counts(at(1, "00:00")), [0, 1, 0], "the next day is a new one");
}

#[test]
fn undo_brings_back_what_was_before() {
    let diary = Diary::with_night_cramp();
    let surae = &diary.surae;
    let state = |due: surae_api::DueView| (due.state, due.pain);
    surae.snooze("bedtime", Some(30), &at(0, "22:15")).unwrap();
    assert_eq!(state(surae.done("bedtime", Some(3), &at(0, "22:30")).unwrap()), (DueState::Done, Some(3)));
    assert_eq!(state(surae.skip("bedtime", &at(0, "22:31")).unwrap()), (DueState::Skipped, None));
    let undone: Vec<_> = (0..3).map(|_| state(surae.undo("bedtime", &at(0, "22:32")).unwrap())).collect();
    assert_eq!(undone, [(DueState::Done, Some(3)), (DueState::Snoozed, None), (DueState::Pending, None)]);
    assert_eq!(code(surae.undo("bedtime", &at(0, "22:33"))), "nothing_to_undo");
}

#[test]
fn left_out_twice_is_taken_back_once() {
    let diary = Diary::with_night_cramp();
    let now = at(0, "22:15");
    diary.surae.skip("bedtime", &now).unwrap();
    assert_eq!(diary.surae.skip("bedtime", &now).unwrap().state, DueState::Skipped);
    assert_eq!(diary.surae.undo("bedtime", &now).unwrap().state, DueState::Pending);
}

#[test]
fn done_again_keeps_the_pain_or_corrects_it() {
    let diary = Diary::with_night_cramp();
    let pain = |pain| diary.surae.done("bedtime", pain, &at(0, "22:30")).unwrap().pain;
    assert_eq!([pain(Some(4)), pain(None), pain(Some(2))], [Some(4), Some(4), Some(2)]);
    assert_eq!(diary.surae.pain("bedtime", 5, &at(0, "22:31")).unwrap().pain, Some(5));
    let refused = diary.surae.done("bedtime", Some(11), &day(0)).unwrap_err();
    assert!(refused.message.starts_with("11 ") && refused.next.contains("10"), "{refused}");
}

#[test]
fn an_earlier_day_is_named_and_a_later_one_refused() {
    let diary = Diary::with_night_cramp();
    let slot = diary.surae.plans(&day(0)).unwrap()[0].slots[0].id.clone();
    let done = |text: &str| diary.surae.done(text, None, &day(3));
    assert_eq!(done(&format!("{slot}@2027-01-13")).unwrap().state, DueState::Done);
    assert_eq!(done("bedtime@2027-01-14").unwrap().date, "2027-01-14");
    assert_eq!(code(done("bedtime@2027-01-16")), "too_early");
    for unknown in ["bedtime@2027-01-11", "noon", "", "@2027-01-13", "night_cramp"] {
        assert_eq!(code(done(unknown)), "unknown_occurrence", "{unknown}");
    }
    assert_eq!(code(done("bedtime@2027-02-30")), "bad_date");
    assert_eq!(
        diary.surae.agenda("2027-01-12", "2027-01-12", None, &day(3)).unwrap()[0].state,
        DueState::Missed
    );
}

#[test]
fn what_is_done_in_a_pause_counts() {
    let diary = Diary::with_night_cramp();
    diary.surae.plan_pause("night_cramp", None, &day(0)).unwrap();
    assert_eq!(diary.surae.done("bedtime", None, &day(0)).unwrap().state, DueState::Done);
    assert_eq!(diary.surae.today(&day(0)).unwrap().done.len(), 1);
}

#[test]
fn a_snooze_is_an_instant_of_this_day() {
    let diary = Diary::with_night_cramp();
    let surae = &diary.surae;
    let snoozed = surae.snooze("bedtime", None, &at(0, "22:15")).unwrap();
    assert_eq!(snoozed.snoozed_until.as_deref(), Some("2027-01-12T22:30:00+01:00"));
    assert_eq!(surae.today(&at(0, "22:20")).unwrap().later.len(), 1);
    assert_eq!(surae.today(&at(0, "22:30")).unwrap().due_now.len(), 1);
    let over = surae.agenda("2027-01-12", "2027-01-12", None, &at(1, "00:00")).unwrap();
    assert_eq!((over[0].state, over[0].snoozed_until.as_deref()), (DueState::Missed, None));
    for minutes in [0, 721, 120, 4_000_000_000] {
        assert_eq!(code(surae.snooze("bedtime", Some(minutes), &at(0, "22:15"))), "impossible_minutes");
    }
    surae.done("bedtime", None, &at(0, "22:30")).unwrap();
    let settled = surae.snooze("bedtime", None, &at(0, "22:31")).unwrap_err();
    assert_eq!(
        (settled.code.as_str(), settled.message.contains("plan")),
        ("wrong_state", false),
        "{settled}"
    );
}

#[test]
fn two_slots_of_one_name_are_told_apart_by_id() {
    let diary = Diary::new();
    diary.surae.plan_new(&own("20:00", "EX08"), &day(0)).unwrap();
    diary.surae.plan_new(&own("21:00", "EX01"), &day(0)).unwrap();
    let several = diary.surae.done("night", None, &day(0)).unwrap_err();
    assert!(several.code == "several_fit" && several.next.contains("@2027-01-12"), "{several}");
    assert!(several.next.contains("(From my physio)"), "{several}");
}

#[test]
fn a_closed_card_is_shown_and_left_out_of_the_session() {
    let diary = Diary::new();
    diary.surae.plan_new(&own("20:00", "thumb_pressure"), &day(0)).unwrap();
    let request = PlayRequest { card: "night".into(), ..PlayRequest::default() };
    let play = || diary.surae.play(&request, &day(0));
    assert_eq!(play().unwrap().cards.len(), 1);
    diary.surae.answer_health("L1", Reply::Yes, &day(0)).unwrap();
    let due = diary.surae.today(&day(0)).unwrap().later.remove(0);
    assert_eq!((due.cards[0].closed, due.seconds), (true, 0));
    assert_eq!(code(play()), "nothing_open");
}

#[test]
fn the_session_of_something_due_is_all_its_cards_one_after_the_other() {
    let diary = Diary::with_night_cramp();
    let request = PlayRequest { card: "bedtime".into(), ..PlayRequest::default() };
    let session = diary.surae.play(&request, &day(0)).unwrap();
    assert_eq!((session.name.as_str(), session.cards.len()), ("Bedtime", 2));
    assert!(session.occurrence.unwrap().ends_with("@2027-01-12"));
    let end = session.cues.iter().fold(0.0, |end, cue| {
        assert!((cue.at - end).abs() < 1e-9, "no gap, no overlap");
        cue.at + cue.length
    });
    assert!((session.seconds - end).abs() < 1e-9);
    let cards: Vec<usize> = session.cues.iter().map(|cue| cue.card).collect();
    assert!(cards.is_sorted() && cards.contains(&1));
    let unknown = PlayRequest { card: "elbow".into(), ..PlayRequest::default() };
    assert_eq!(code(diary.surae.play(&unknown, &day(0))), "unknown_card");
}

#[test]
fn the_next_morning_is_asked_once_and_never_early() {
    let diary = Diary::with_night_cramp();
    let surae = &diary.surae;
    surae.done("bedtime", Some(1), &at(0, "22:30")).unwrap();
    assert_eq!(code(surae.morning(Some("bedtime"), true, &at(0, "23:00"))), "too_early");
    let question = surae.today(&day(1)).unwrap().morning.unwrap();
    assert!(question.text.contains("Night cramps"));
    assert_eq!(surae.morning(None, false, &day(1)).unwrap().morning, Some(false));
    assert_eq!(surae.today(&day(1)).unwrap().morning, None);
    assert_eq!(surae.morning(Some(&question.occurrence), true, &day(1)).unwrap().morning, Some(true));
    let none = surae.morning(None, true, &day(1)).unwrap_err();
    assert!(none.code == "not_done" && none.message.contains("Nothing of yesterday"), "{none}");
}

#[test]
fn adherence_forgives() {
    let diary = Diary::with_night_cramp();
    for days in (0..30).filter(|days| *days != 20) {
        diary.surae.done("bedtime", None, &at(days, "22:30")).unwrap();
    }
    let full = diary.surae.plan_show("night_cramp", &day(20)).unwrap().adherence;
    let missed = diary.surae.plan_show("night_cramp", &day(21)).unwrap().adherence;
    assert!(full - missed < 0.05 && missed < full, "{full} {missed}");
}
