//! Starting a program: defaults, choices, and what refuses it.

use crate::{Diary, code, day, own, serde_from, start};
use surae_api::{PlanNew, PlanStart, PlanView, Reply, SlotTime};

fn cards(plan: &PlanView) -> Vec<&str> {
    plan.slots.iter().flat_map(|slot| &slot.cards).map(|card| card.card.as_str()).collect()
}

#[test]
fn what_would_close_a_card_is_asked_before_its_first_session() {
    let diary = Diary::new();
    let first = |cards: &[&str]| {
        let cards: Vec<String> = cards.iter().map(|card| (*card).to_owned()).collect();
        let asked = diary.surae.health_first(&cards, &day(0));
        asked.map(|all| all.into_iter().map(|question| question.id).collect::<Vec<_>>())
    };
    let pressing = first(&["ball_pressure"]).unwrap();
    assert!(pressing.starts_with(&["L1".to_owned(), "L2".to_owned()]), "{pressing:?}");
    assert!(!pressing.contains(&"L10".to_owned()), "that one is on for everybody");
    assert_eq!(first(&["ankle_pumps"]).unwrap(), [""; 0]);
    for (nth, lock) in pressing.iter().enumerate() {
        assert_eq!(first(&["ankle_pumps", "ball_pressure"]).unwrap().len(), pressing.len() - nth);
        diary.surae.answer_health(lock, Reply::No, &day(0)).unwrap();
    }
    assert_eq!(first(&["ball_pressure"]).unwrap(), [""; 0]);
    assert_eq!(code(first(&["elbow_curls"])), "unknown_card");
}

#[test]
fn the_program_gives_the_defaults() {
    let diary = Diary::screened();
    let plan = diary.start("night_cramp", &day(0)).unwrap();
    assert_eq!((plan.slots.len(), plan.slots[0].time.as_str()), (1, "22:15"), "no optional card, no slot");
    assert_eq!(cards(&plan), ["wall_calf_stretch_straight", "hamstring_stretch"]);
    assert_eq!(plan.slots[0].cards[0].dose.as_ref().unwrap().id, "night");
    assert_eq!(plan.days.join(","), "mon,tue,wed,thu,fri,sat,sun");
    assert_eq!((plan.from.as_str(), plan.minutes_a_day), ("2027-01-12", 5));
    assert!(plan.warnings[0].contains("once a week"), "it was not asked: {:?}", plan.warnings);
}

#[test]
fn slots_days_side_cards_and_first_day_are_the_persons_choice() {
    let diary = Diary::screened();
    let plan = diary
        .surae
        .plan_start(
            &PlanStart {
                slots: vec![SlotTime { slot: "bedtime".into(), time: "21:00".into() }],
                days: vec!["mon".into(), "thu".into()],
                from: Some("2027-01-20".into()),
                choices: [("calf".to_owned(), "towel_calf_stretch".to_owned())].into(),
                with_optional: vec!["wall_calf_stretch_bent".into()],
                entry: vec![Reply::Yes, Reply::Yes],
                ..start("night_cramp")
            },
            &day(0),
        )
        .unwrap();
    assert_eq!(cards(&plan), ["towel_calf_stretch", "hamstring_stretch", "wall_calf_stretch_bent"]);
    assert_eq!((plan.slots[0].time.as_str(), plan.days.join(",").as_str()), ("21:00", "mon,thu"));
    assert_eq!((plan.from.as_str(), plan.warnings.len()), ("2027-01-20", 0));
    let due = diary.surae.agenda("2027-01-12", "2027-01-31", None, &day(0)).unwrap();
    let dates: Vec<&str> = due.iter().map(|due| due.date.as_str()).collect();
    assert_eq!(dates, ["2027-01-21", "2027-01-25", "2027-01-28"]);
}

#[test]
fn a_closed_card_gives_way_to_the_next_of_its_choice() {
    let diary = Diary::screened();
    let before = diary.start("calf_release", &day(0)).unwrap();
    diary.surae.plan_stop(&before.id, &day(0)).unwrap();
    diary.surae.answer_health("L1", Reply::Yes, &day(0)).unwrap();
    let after = diary.start("calf_release", &day(0)).unwrap();
    assert_ne!(cards(&before), cards(&after));
    let open = after.slots.iter().flat_map(|slot| &slot.cards).filter(|card| !card.closed);
    assert!(open.count() > 0);
}

#[test]
fn a_program_asks_for_the_safety_questions_once_in_14_days() {
    let diary = Diary::new();
    assert_eq!(code(diary.start("night_cramp", &day(0))), "screening_needed");
    diary.screen(&day(0));
    assert_eq!(code(diary.start("night_cramp", &day(15))), "screening_needed");
    assert!(diary.start("night_cramp", &day(14)).is_ok());
}

#[test]
fn an_answer_that_is_not_the_wanted_one_refuses_with_its_sentence() {
    let diary = Diary::screened();
    let with = |entry: &[Reply]| {
        let request = PlanStart { entry: entry.to_vec(), ..start("night_cramp") };
        diary.surae.plan_start(&request, &day(0)).map(|_| ())
    };
    let refused = with(&[Reply::Yes, Reply::No]).unwrap_err();
    assert!(refused.message.contains("within 10 minutes") && refused.next.contains("safety questions"));
    assert_eq!(code(with(&[Reply::Unsure, Reply::Yes])), "entry_refused");
    assert_eq!(code(with(&[Reply::Yes])), "entry_refused");
    assert!(diary.surae.plans(&day(0)).unwrap().is_empty(), "nothing was kept");
}

#[test]
fn a_lock_that_closes_the_program_refuses_it() {
    let diary = Diary::screened();
    diary.surae.answer_health("L5", Reply::Unsure, &day(0)).unwrap();
    let refused = diary.start("plantar_heel", &day(0)).unwrap_err();
    assert_eq!(refused.code, "program_closed");
    assert!(refused.next.contains("surae health"));
}

#[test]
fn a_third_program_is_refused_and_a_second_of_the_same_too() {
    let diary = Diary::with_night_cramp();
    assert_eq!(code(diary.start("night_cramp", &day(0))), "already_running");
    diary.start("shin", &day(0)).unwrap();
    let refused = diary.start("hip", &day(0)).unwrap_err();
    assert!(refused.message.contains("“Night cramps”"), "{refused}");
    diary.surae.plan_stop("shin", &day(0)).unwrap();
    diary.start("hip", &day(0)).unwrap();
    assert_eq!(code(diary.surae.plan_resume("shin", &day(1))), "too_many_programs");
}

#[test]
fn names_that_the_program_does_not_know_are_told_with_the_known_ones() {
    let diary = Diary::screened();
    let with = |change: &str| {
        let request: PlanStart = serde_from(&format!(r#"{{"program":"night_cramp",{change}}}"#));
        diary.surae.plan_start(&request, &day(0)).unwrap_err()
    };
    let check = |change: &str, code: &str, names: &str| {
        let error = with(change);
        assert!(error.code == code && error.to_string().contains(names), "{change}: {error:?}");
    };
    check(r#""slots":[{"slot":"noon","time":"12:00"}]"#, "unknown_slot", "bedtime, daytime");
    check(r#""slots":[{"slot":"bedtime","time":"24:00"}]"#, "bad_time", "“24:00”");
    check(r#""slots":[{"slot":"bedtime","time":"7am"}]"#, "bad_time", "HH:MM");
    check(r#""days":["mo"]"#, "bad_days", "“mo”");
    check(r#""from":"2027-02-30""#, "bad_date", "“2027-02-30”");
    check(r#""from":"2037-02-03""#, "bad_range", "2028-01-13");
    check(r#""choices":{"calf":"elbow"}"#, "unknown_choice", "towel_calf_stretch");
    check(r#""with_optional":["elbow"]"#, "unknown_choice", "wall_calf_stretch_bent");
    assert_eq!(code(diary.start("elbow", &day(0))), "unknown_program");
}

#[test]
fn an_own_plan_has_its_slots_cards_and_doses() {
    let diary = Diary::new();
    let request: PlanNew = serde_from(
        r#"{"name":"From my physio","side":"left","days":["mon","wed"],"slots":[
        {"name":"Before lunch","time":"11:30","cards":[{"card":"EX08","dose":{"sets":2,"reps":8}}]}]}"#,
    );
    let plan = diary.surae.plan_new(&request, &day(0)).unwrap();
    let slot = &plan.slots[0];
    assert_eq!((slot.slot.as_str(), slot.name.as_str()), ("before_lunch", "Before lunch"));
    assert_eq!(slot.cards[0].says, "2 × 8 repetitions, on each leg.");
    assert_eq!(plan.phase, None);
}

#[test]
fn an_own_plan_is_refused_with_the_reason() {
    let diary = Diary::new();
    let check = |json: &str, code: &str| {
        let error = diary.surae.plan_new(&serde_from(json), &day(0)).unwrap_err();
        assert_eq!(error.code, code, "{json}: {error}");
        error.to_string()
    };
    let slot =
        |inside: &str| format!(r#"{{"name":"Mine","slots":[{{"name":"noon","time":"12:00",{inside}}}]}}"#);
    check(r#"{"name":" ","slots":[]}"#, "bad_name");
    check(r#"{"name":"Mine","slots":[]}"#, "empty_plan");
    check(&slot(r#""cards":[]"#), "empty_plan");
    check(&slot(r#""cards":[{"card":"elbow"}]"#), "unknown_card");
    let told = check(&slot(r#""cards":[{"card":"EX08","dose":{"reps":10000}}]"#), "impossible_dose");
    assert!(told.contains("10000") && told.contains("60"), "{told}");
    assert!(diary.surae.plan_new(&own("12:00", "EX08"), &day(0)).is_ok());
}

#[test]
fn more_than_25_minutes_a_day_is_a_warning_with_the_reason() {
    let diary = Diary::new();
    let json = |sets: u16| {
        format!(
            r#"{{"name":"Long","slots":[{{"name":"noon","time":"12:00","cards":[
            {{"card":"warm_up_walk","dose":{{"seconds":{sets}}}}}]}}]}}"#
        )
    };
    let plan = diary.surae.plan_new(&serde_from(&json(1495)), &day(0)).unwrap();
    assert_eq!((plan.minutes_a_day, plan.warnings.len()), (25, 0));
    let more = diary.surae.plan_new(&serde_from(&json(55)), &day(0)).unwrap();
    assert!(more.warnings[0].contains("26 minutes"), "{:?}", more.warnings);
    assert_eq!(diary.surae.today(&day(0)).unwrap().warnings.len(), 1);
}
