//! Moving on and back by the pain monitor.

use crate::{Diary, at, day};
use surae_api::{PlanView, SuggestedStep};

/// Does the sessions from day `from` on with this pain and these mornings.
fn live(diary: &Diary, from: i64, sessions: &[(u8, bool)]) {
    for (nth, (pain, usual)) in sessions.iter().enumerate() {
        let on = from + i64::try_from(nth).unwrap();
        diary.surae.done("bedtime", Some(*pain), &at(on, "22:30")).unwrap();
        diary.surae.morning(None, *usual, &at(on + 1, "08:00")).unwrap();
    }
}

fn plan(diary: &Diary, days: i64) -> PlanView {
    diary.surae.plan_show("night_cramp", &day(days)).unwrap()
}

fn step(diary: &Diary, days: i64) -> Option<SuggestedStep> {
    plan(diary, days).suggestion.map(|suggestion| suggestion.step)
}

#[test]
fn greens_in_a_row_ask_for_the_next_phase_when_the_time_is_over() {
    let diary = Diary::with_night_cramp();
    live(&diary, 0, &[(1, true); 13]);
    assert_eq!(step(&diary, 13), None, "two weeks are not over");
    live(&diary, 13, &[(1, true)]);
    let suggestion = plan(&diary, 14).suggestion.unwrap();
    assert!(
        suggestion.step == SuggestedStep::Next && suggestion.why.contains("2 sessions"),
        "{suggestion:?}"
    );
    let accepted = diary.surae.plan_next("night_cramp", &day(14)).unwrap();
    assert_eq!(
        (accepted.suggestion, accepted.phase.unwrap().then.unwrap().id),
        (None, "with_daytime".into())
    );
    live(&diary, 14, &[(1, true)]);
    assert_eq!(plan(&diary, 15).phase.unwrap().place, 2);
    assert_eq!(step(&diary, 15), None, "greens of the phase before do not count again");
}

#[test]
fn a_red_session_asks_to_go_back_at_once() {
    let diary = Diary::in_phase("night_cramp", 2);
    diary.surae.done("bedtime", Some(7), &at(2, "22:30")).unwrap();
    let suggestion = plan(&diary, 2).suggestion.unwrap();
    assert!(
        suggestion.step == SuggestedStep::Back && suggestion.why.contains("5 out of 10"),
        "{suggestion:?}"
    );
    diary.surae.undo("bedtime", &at(2, "22:31")).unwrap();
    assert_eq!(step(&diary, 2), None, "undone with what asked for it");
}

#[test]
fn a_worse_morning_asks_to_go_back_and_says_so() {
    let diary = Diary::in_phase("night_cramp", 2);
    live(&diary, 2, &[(0, false)]);
    assert!(plan(&diary, 3).suggestion.unwrap().why.contains("morning"));
}

#[test]
fn a_refused_step_is_asked_for_again_only_after_a_new_run() {
    let diary = Diary::with_night_cramp();
    live(&diary, 0, &[(1, true); 15]);
    assert_eq!(step(&diary, 15), Some(SuggestedStep::Next));
    assert_eq!(diary.surae.plan_refuse("night_cramp", &day(15)).unwrap().suggestion, None);
    assert_eq!(crate::code(diary.surae.plan_refuse("night_cramp", &day(15))), "no_suggestion");
    live(&diary, 15, &[(1, true); 3]);
    assert_eq!(step(&diary, 18), Some(SuggestedStep::Next));
}

#[test]
fn three_reds_in_a_row_ask_for_a_clinician() {
    let diary = Diary::in_phase("night_cramp", 3);
    live(&diary, 3, &[(8, true)]);
    diary.surae.plan_back("night_cramp", &day(4)).unwrap();
    live(&diary, 6, &[(8, true)]);
    diary.surae.plan_back("night_cramp", &day(7)).unwrap();
    live(&diary, 9, &[(8, true)]);
    let suggestion = plan(&diary, 10).suggestion.unwrap();
    assert!(suggestion.step == SuggestedStep::SeeClinician && suggestion.why.contains("appointment"));
}
