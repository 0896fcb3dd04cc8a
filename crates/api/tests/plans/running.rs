//! Pauses, the end, phases by hand, times.

use crate::{Diary, code, day};
use surae_api::{PlanState, Reply};

fn dates(diary: &Diary, days: i64) -> Vec<String> {
    let due = diary.surae.agenda("2027-01-12", "2027-01-19", None, &day(days)).unwrap();
    due.iter().map(|due| due.date.replace("2027-01-", "")).collect()
}

#[test]
fn a_pause_takes_its_days_away_and_nothing_of_it_is_missed() {
    let diary = Diary::with_night_cramp();
    let plan = diary.surae.plan_pause("night_cramp", Some("2027-01-15"), &day(1)).unwrap();
    assert_eq!((plan.state, plan.paused_until.as_deref()), (PlanState::Paused, Some("2027-01-15")));
    assert_eq!(dates(&diary, 1), ["12", "16", "17", "18", "19"]);
    let plan = diary.surae.plan_resume("night_cramp", &day(2)).unwrap();
    assert_eq!(plan.state, PlanState::Active);
    assert_eq!(dates(&diary, 2), ["12", "14", "15", "16", "17", "18", "19"]);
    assert_eq!(code(diary.surae.plan_resume("night_cramp", &day(2))), "wrong_state");
}

#[test]
fn a_pause_without_an_end_ends_when_it_is_resumed() {
    let diary = Diary::with_night_cramp();
    let plan = diary.surae.plan_pause("night_cramp", None, &day(0)).unwrap();
    assert_eq!((plan.state, plan.paused_until), (PlanState::Paused, None));
    assert!(dates(&diary, 0).is_empty());
    diary.surae.plan_resume("night_cramp", &day(0)).unwrap();
    assert_eq!(dates(&diary, 0).len(), 8, "the same day: as if it had not been");
    let ends = diary.surae.plan_pause("night_cramp", Some("2027-01-11"), &day(0)).unwrap_err();
    assert!(ends.code == "bad_range" && ends.next.contains("2027-01-12"), "{ends}");
}

#[test]
fn a_stopped_plan_keeps_what_was_done_and_can_be_brought_back() {
    let diary = Diary::with_night_cramp();
    diary.surae.done("bedtime", Some(1), &day(0)).unwrap();
    let plan = diary.surae.plan_stop("night_cramp", &day(0)).unwrap();
    assert_eq!(plan.state, PlanState::Stopped);
    assert_eq!(dates(&diary, 0), ["12"]);
    assert_eq!(diary.surae.today(&day(0)).unwrap().done.len(), 1);
    assert_eq!(code(diary.surae.plan_stop("night_cramp", &day(0))), "wrong_state");
    diary.surae.plan_resume("night_cramp", &day(3)).unwrap();
    assert_eq!(dates(&diary, 3), ["12", "15", "16", "17", "18", "19"]);
}

#[test]
fn a_program_that_was_stopped_long_ago_passes_the_gate_anew() {
    let diary = Diary::screened();
    diary.start("achilles_eccentric", &day(0)).unwrap();
    let stop = |days: i64| diary.surae.plan_stop("achilles_eccentric", &day(days)).unwrap().id;
    let id = stop(0);
    let resume = |days: i64| diary.surae.plan_resume(&id, &day(days));
    diary.surae.answer_health("L9", Reply::Yes, &day(0)).unwrap();
    assert!(resume(1).is_ok(), "a mistake is taken back");
    stop(1);
    assert_eq!(code(resume(3)), "program_closed");
    diary.surae.answer_health("L9", Reply::No, &day(3)).unwrap();
    assert_eq!(code(resume(180)), "screening_needed");
    assert_eq!(diary.surae.plan_show(&id, &day(180)).unwrap().state, PlanState::Stopped);
    diary.screen(&day(180));
    assert_eq!(resume(180).unwrap().state, PlanState::Active);
}

#[test]
fn a_step_by_hand_waits_for_tomorrow_and_is_one_only() {
    let diary = Diary::with_night_cramp();
    let phase = |plan: surae_api::PlanView| {
        let phase = plan.phase.unwrap();
        (phase.id, phase.then.map(|then| (then.id, then.from)))
    };
    let waits = ("nightly".to_owned(), Some(("with_daytime".to_owned(), "2027-01-13".to_owned())));
    assert_eq!(phase(diary.surae.plan_next("night_cramp", &day(0)).unwrap()), waits);
    assert_eq!(phase(diary.surae.plan_next("night_cramp", &day(0)).unwrap()), waits, "never two");
    let back = phase(diary.surae.plan_back("night_cramp", &day(0)).unwrap());
    assert_eq!(back, ("nightly".to_owned(), None), "the opposite takes it back");
    assert_eq!(dates(&diary, 0).len(), 8);
    assert_eq!(code(diary.surae.plan_back("night_cramp", &day(0))), "no_phase");
}

#[test]
fn a_step_back_gives_the_next_day_off() {
    let diary = Diary::in_phase("night_cramp", 2);
    let plan = diary.surae.plan_back("night_cramp", &day(3)).unwrap();
    assert_eq!(plan.phase.unwrap().then.unwrap().id, "nightly");
    assert_eq!(dates(&diary, 3), ["12", "13", "14", "15", "17", "18", "19"]);
}

#[test]
fn a_slot_moves_for_good_or_for_one_day() {
    let diary = Diary::with_night_cramp();
    let slot = diary.surae.plans(&day(0)).unwrap()[0].slots[0].id.clone();
    diary.surae.slot_set(&slot, "21:00", &day(0)).unwrap();
    diary.surae.slot_move(&slot, "2027-01-13", Some("20:00"), &day(0)).unwrap();
    let week = || diary.surae.agenda("2027-01-12", "2027-01-14", None, &day(0)).unwrap();
    let time = |due: &surae_api::DueView| due.due.chars().skip(11).take(5).collect();
    let times = || week().iter().map(time).collect::<Vec<String>>();
    let moved = || week().into_iter().map(|due| due.moved_from).collect::<Vec<_>>();
    assert_eq!(times(), ["21:00", "20:00", "21:00"]);
    assert_eq!(moved(), [None, Some("21:00".to_owned()), None]);
    for (over, days) in [("2027-01-12", 1), ("9999-12-31", 0)] {
        let moved = diary.surae.slot_move(&slot, over, Some("20:00"), &day(days));
        assert_eq!(code(moved), "bad_range", "{over}");
    }
    diary.surae.slot_move(&slot, "2027-01-13", None, &day(0)).unwrap();
    assert_eq!(times(), ["21:00", "21:00", "21:00"]);
    assert_eq!(moved(), [None, None, None]);
    assert_eq!(code(diary.surae.slot_set("noon", "21:00", &day(0))), "unknown_slot");
    assert_eq!(code(diary.surae.slot_set(&slot, "7:5", &day(0))), "bad_time");
}

#[test]
fn a_new_time_leaves_days_alone_that_are_over() {
    let diary = Diary::with_night_cramp();
    let slot = diary.surae.plans(&day(0)).unwrap()[0].slots[0].id.clone();
    let times = |now| {
        let due = diary.surae.agenda("2027-01-12", "2027-01-16", None, &now).unwrap();
        due.iter().map(|due| due.due.chars().skip(11).take(5).collect()).collect::<Vec<String>>()
    };
    let plan = diary.surae.slot_set(&slot, "21:00", &day(2)).unwrap();
    assert_eq!(plan.slots[0].time, "21:00");
    assert_eq!(times(day(2)), ["22:15", "22:15", "21:00", "21:00", "21:00"]);
    let plan = diary.surae.slot_set(&slot, "07:00", &day(3)).unwrap();
    assert_eq!(plan.slots[0].time, "07:00", "as it was set, although today keeps its time");
    assert_eq!(times(day(3)), ["22:15", "22:15", "21:00", "21:00", "07:00"]);
}

#[test]
fn a_plan_is_found_by_id_program_or_name() {
    let diary = Diary::with_night_cramp();
    let id = diary.surae.plans(&day(0)).unwrap()[0].id.clone();
    for name in [id.as_str(), "night_cramp", "Night cramps", "night CRAMPS"] {
        assert_eq!(diary.surae.plan_show(name, &day(0)).unwrap().id, id);
    }
    let unknown = diary.surae.plan_show("shin", &day(0)).unwrap_err();
    assert!(unknown.code == "unknown_plan" && unknown.message.contains("“shin”"));
}
