//! The safety questions as the gate to plans.

use crate::{Diary, code, day, own, start};
use std::collections::BTreeMap;
use surae_api::{PlanStart, PlayRequest, Reply, ScreenRequest, ScreeningView, Urgency};

fn screen(diary: &Diary, answers: &[(&str, Reply)], none: bool, days: i64) -> ScreeningView {
    let answers: BTreeMap<String, Reply> = answers.iter().map(|(id, reply)| ((*id).into(), *reply)).collect();
    diary.surae.screen(&ScreenRequest { answers, none, age: None }, &day(days)).unwrap()
}

#[test]
fn no_to_everything_holds_for_14_days() {
    let diary = Diary::new();
    let told = screen(&diary, &[], true, 0);
    assert_eq!((told.urgency, told.valid_until.as_str()), (Urgency::SelfCare, "2027-01-26"));
    assert_eq!(diary.surae.screening(&day(1)).unwrap(), Some(told));
}

#[test]
fn questions_that_were_left_out_are_named() {
    let diary = Diary::new();
    let answers = [("G1".to_owned(), Reply::No)].into();
    let open = diary.surae.screen(&ScreenRequest { answers, none: false, age: None }, &day(0)).unwrap_err();
    assert!(open.code == "screening_open" && open.message.contains("G2") && !open.message.contains("G1,"));
    let unknown = ScreenRequest { answers: [("G99".to_owned(), Reply::No)].into(), none: true, age: None };
    assert_eq!(code(diary.surae.screen(&unknown, &day(0))), "unknown_question");
    assert_eq!(diary.surae.screening(&day(0)).unwrap(), None, "nothing was kept");
}

#[test]
fn an_emergency_is_told_and_blocks_until_somebody_cleared_it() {
    let diary = Diary::with_night_cramp();
    let told = screen(&diary, &[("G1", Reply::Yes)], false, 1);
    assert!(told.urgency == Urgency::Emergency && !told.rules.is_empty(), "{told:?}");
    screen(&diary, &[], true, 1);
    let refused = diary.start("shin", &day(1)).unwrap_err();
    assert!(refused.code == "not_cleared" && refused.message.contains("2027-01-13"), "{refused}");
    assert_eq!(code(diary.surae.plan_new(&own("20:00", "EX08"), &day(1))), "not_cleared");
    let play = PlayRequest { card: "bedtime".into(), ..PlayRequest::default() };
    assert_eq!(code(diary.surae.play(&play, &day(1))), "not_cleared");
    assert!(diary.surae.today(&day(1)).unwrap().cleared_needed);
    assert_eq!(code(diary.surae.clear_screening("2027-01-12", &day(1))), "bad_range");
    assert_eq!(code(diary.surae.clear_screening("2027-01-19", &day(1))), "bad_range");
    let cleared = diary.surae.clear_screening("2027-01-13", &day(1)).unwrap();
    assert_eq!(cleared.cleared_on.as_deref(), Some("2027-01-13"));
    assert!(diary.start("shin", &day(1)).is_ok());
    let again = diary.surae.clear_screening("2027-01-13", &day(1)).unwrap_err();
    assert!(again.code == "screening_needed" && again.message.contains("nothing to clear"), "{again}");
    let nothing = Diary::new().surae.undo_screening(&day(1)).unwrap_err();
    assert!(nothing.code == "screening_needed" && nothing.message.contains("take back"), "{nothing}");
}

#[test]
fn answers_by_mistake_are_taken_back() {
    let diary = Diary::screened();
    screen(&diary, &[("G2", Reply::Yes)], true, 1);
    assert_eq!(code(diary.start("shin", &day(1))), "not_cleared");
    diary.surae.undo_screening(&day(1)).unwrap();
    assert!(diary.start("shin", &day(1)).is_ok());
}

#[test]
fn programs_are_for_people_from_16_years_on() {
    let diary = Diary::screened();
    let aged = |age, days| {
        let request = PlanStart { age: Some(age), ..start("night_cramp") };
        diary.surae.plan_start(&request, &day(days))
    };
    assert!(aged(15, 0).unwrap_err().message.contains("15"));
    let child = ScreenRequest { none: true, age: Some(9), ..ScreenRequest::default() };
    diary.surae.screen(&child, &day(1)).unwrap();
    assert_eq!(code(diary.start("night_cramp", &day(1))), "too_young", "it was said with the questions");
    screen(&diary, &[("G12", Reply::Yes)], true, 2);
    assert_eq!(code(aged(16, 2)), "too_young");
    screen(&diary, &[], true, 3);
    assert!(aged(16, 3).is_ok());
}

#[test]
fn who_is_not_sure_of_being_16_tells_the_age_first() {
    let diary = Diary::new();
    screen(&diary, &[("G12", Reply::Unsure)], true, 0);
    assert_eq!(code(diary.start("night_cramp", &day(0))), "too_young");
    let request = PlanStart { age: Some(16), ..start("night_cramp") };
    assert!(diary.surae.plan_start(&request, &day(0)).is_ok());
}
