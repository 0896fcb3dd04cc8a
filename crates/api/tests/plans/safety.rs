//! What answers to the safety questions close, hold and ask for.

use crate::{Diary, at, code, day, own, start};
use surae_api::{
    DueState, FindRequest, PlanNew, PlayRequest, Reminders, Reply, ScreenRequest, ScreeningView, SignNew,
    SuggestedStep, Thing, Urgency,
};

fn screen(diary: &Diary, answers: &[(&str, Reply)], days: i64) -> ScreeningView {
    let answers = answers.iter().map(|(id, reply)| ((*id).into(), *reply)).collect();
    diary.surae.screen(&ScreenRequest { answers, none: true, age: None }, &day(days)).unwrap()
}

fn play(diary: &Diary, card: &str, days: i64) -> Result<surae_api::Session, surae_api::ApiError> {
    diary.surae.play(&PlayRequest { card: card.into(), ..PlayRequest::default() }, &day(days))
}

fn locks(told: &ScreeningView) -> Vec<&str> {
    told.locks.iter().map(|lock| lock.id.as_str()).collect()
}

fn notice(diary: &Diary, sign: &str, days: i64) {
    let sign: SignNew = crate::serde_from(&format!(r#"{{"sign":"{sign}"}}"#));
    diary.surae.sign_add(&sign, &day(days)).unwrap();
}

#[test]
fn a_yes_to_a_safety_question_closes_cards_at_once_wherever_they_are_shown() {
    for (gate, lock, card) in
        [("G9", "L1", "foam_rolling"), ("G10", "L2", "foam_rolling"), ("G11", "L5", "sole_roll")]
    {
        let diary = Diary::new();
        let told = screen(&diary, &[(gate, Reply::Yes)], 0);
        assert!(locks(&told).contains(&lock) && told.urgency == Urgency::SelfCare, "{gate} {told:?}");
        assert_eq!(code(play(&diary, card, 0)), "card_closed");
        assert!(diary.surae.cards(&day(0)).iter().any(|line| line.id == card && line.closed));
        assert!(diary.surae.health(&day(0)).unwrap().iter().any(|one| one.id == lock && one.on));
        screen(&diary, &[], 1);
        assert!(play(&diary, card, 1).is_ok(), "answered anew with no");
    }
}

#[test]
fn the_details_of_a_yes_are_asked_and_never_answered_by_none() {
    let diary = Diary::new();
    let told = screen(&diary, &[("G10", Reply::Yes)], 0);
    let ids: Vec<&str> = told.questions.iter().map(|one| one.id.as_str()).collect();
    assert!(ids.contains(&"preg_leg") && ids.contains(&"preeclampsia"), "{ids:?}");
    let plan = diary.start("calf_release", &day(0)).unwrap();
    let cards = plan.slots.iter().flat_map(|slot| &slot.cards);
    let found = cards.clone().find(|card| card.card == "find_the_spot").unwrap();
    assert!(found.because.as_ref().is_some_and(|why| why.contains("massage")), "{found:?}");
    assert!(cards.clone().any(|card| !card.closed), "stretches stay open");
    assert!(plan.warnings.iter().any(|line| line.contains("does pain stay in one leg")), "{plan:?}");
    let leg = screen(&diary, &[("G10", Reply::Yes), ("preg_leg", Reply::Unsure)], 0);
    assert_eq!(leg.urgency, Urgency::SameDay, "not sure counts as yes");
}

#[test]
fn a_health_answer_decides_over_older_safety_questions_and_not_over_newer_ones() {
    let diary = Diary::new();
    screen(&diary, &[("G9", Reply::Yes)], 0);
    diary.surae.answer_health("L1", Reply::No, &at(0, "13:00")).unwrap();
    assert!(play(&diary, "foam_rolling", 1).is_ok());
    screen(&diary, &[("G9", Reply::Yes)], 2);
    assert_eq!(code(play(&diary, "foam_rolling", 2)), "card_closed");
    diary.surae.answer_health("L2", Reply::Yes, &day(2)).unwrap();
    screen(&diary, &[], 3);
    assert_eq!(code(play(&diary, "foam_rolling", 3)), "card_closed", "its own yes stays");
}

#[test]
fn urgent_answers_close_every_card_until_cleared_whatever_is_answered_later() {
    let diary = Diary::with_night_cramp();
    screen(&diary, &[("G1", Reply::Yes)], 1);
    let later = screen(&diary, &[], 2);
    assert!(later.urgency == Urgency::Emergency && later.headline.contains("emergency number"), "{later:?}");
    let earlier = later.earlier.unwrap();
    assert!(earlier.asked_on == "2027-01-13" && earlier.text.contains("still hold"), "{earlier:?}");
    let today = diary.surae.today(&day(2)).unwrap();
    assert!(today.seen_first.is_some_and(|line| line.contains("2027-01-13")));
    let agenda = diary.surae.agenda("2027-01-14", "2027-01-20", None, &day(2)).unwrap();
    let cards = agenda.iter().flat_map(|due| &due.cards);
    assert!(agenda.len() == 7 && cards.clone().all(|card| card.closed));
    assert!(cards.clone().all(|card| card.because.as_ref().is_some_and(|why| why.contains("seen first"))));
    let plan = diary.surae.plan_show("night_cramp", &day(2)).unwrap();
    assert!(plan.slots.iter().flat_map(|slot| &slot.cards).all(|card| card.closed));
    for name in ["wall_calf_stretch_straight", "EX19", "bedtime"] {
        assert_eq!(code(play(&diary, name, 2)), "not_cleared", "{name}");
    }
    assert_eq!(code(diary.surae.plan_next("night_cramp", &day(2))), "not_cleared");
    let find = FindRequest { text: "sore calf".into(), ..FindRequest::default() };
    let found = diary.surae.find(&find, &day(2)).unwrap();
    assert!(!found.muscles.is_empty() && found.muscles.iter().all(|muscle| muscle.cards.is_empty()));
    assert!(found.notes[0].contains("seen first"), "{:?}", found.notes);
    diary.surae.clear_screening("2027-01-14", &day(2)).unwrap();
    assert!(play(&diary, "bedtime", 2).is_ok() && diary.surae.plan_next("night_cramp", &day(2)).is_ok());
    assert_eq!(diary.surae.screening(&day(2)).unwrap().unwrap().earlier, None);
}

#[test]
fn a_clearing_that_was_a_mistake_is_taken_back_before_any_answers() {
    let diary = Diary::with_night_cramp();
    screen(&diary, &[("G1", Reply::Yes)], 1);
    screen(&diary, &[], 2);
    diary.surae.clear_screening("2027-01-14", &day(3)).unwrap();
    let undo = || diary.surae.undo_screening(&day(4)).unwrap();
    assert_eq!(undo().urgency, Urgency::Emergency);
    assert!(diary.surae.today(&day(4)).unwrap().cleared_needed, "it holds again");
    undo();
    let last = diary.surae.screening(&day(4)).unwrap().unwrap();
    assert_eq!((last.urgency, last.asked_on.as_str()), (Urgency::Emergency, "2027-01-13"));
    undo();
    assert!(!diary.surae.today(&day(4)).unwrap().cleared_needed);
}

#[test]
fn an_emergency_that_holds_is_not_hidden_by_a_later_lesser_one() {
    let diary = Diary::with_night_cramp();
    screen(&diary, &[("G1", Reply::Yes)], 1);
    let later = screen(&diary, &[("G2", Reply::Yes)], 2);
    assert_eq!(later.urgency, Urgency::Emergency);
    assert!(later.rules.iter().any(|rule| rule.urgency == Urgency::SameDay), "{later:?}");
}

#[test]
fn a_new_sign_asks_for_the_safety_questions_before_the_next_program() {
    let diary = Diary::screened();
    notice(&diary, "swelling", 1);
    let refused = diary.start("night_cramp", &day(1)).unwrap_err();
    assert!(refused.code == "screening_needed" && refused.message.contains("new swelling"), "{refused}");
    screen(&diary, &[], 2);
    assert!(diary.start("night_cramp", &day(2)).is_ok());
}

#[test]
fn the_age_that_was_told_is_among_the_reasons() {
    let diary = Diary::new();
    let request = ScreenRequest { none: true, age: Some(15), ..ScreenRequest::default() };
    let told = diary.surae.screen(&request, &day(0)).unwrap();
    let rules: Vec<&str> = told.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!((told.urgency, rules), (Urgency::SeeClinician, vec!["T34c"]));
    assert_eq!(diary.surae.screening(&day(1)).unwrap(), Some(told));
    assert_eq!(screen(&diary, &[], 1).urgency, Urgency::SeeClinician, "the age stays told");
}

#[test]
fn a_red_session_costs_the_next_day_where_there_is_no_phase_to_go_back_to() {
    let own_plan: PlanNew = own("20:00", "EX08");
    for (slot, name) in [("bedtime", "night_cramp"), ("night", "From my physio")] {
        let diary = Diary::with_night_cramp();
        diary.surae.plan_new(&own_plan, &day(0)).unwrap();
        diary.surae.done(slot, Some(7), &at(0, "22:30")).unwrap();
        let red = diary.surae.plan_show(name, &day(0)).unwrap();
        let suggestion = red.suggestion.unwrap();
        let says = suggestion.why.contains("5 out of 10") && suggestion.why.contains("Take the next day off");
        assert!(suggestion.step == SuggestedStep::Rest && says, "{suggestion:?}");
        let rests = diary.surae.plan_back(name, &at(0, "23:00")).unwrap();
        assert_eq!(rests.suggestion, None);
        let due = |days: i64| {
            let date = format!("2027-01-{}", 12 + days);
            let all = diary.surae.agenda(&date, &date, None, &day(0)).unwrap();
            all.iter().any(|due| due.slot == slot)
        };
        assert!(!due(1) && due(2), "{name}");
        let after = diary.surae.plan_show(name, &day(2)).unwrap();
        assert_eq!(after.phase.map(|phase| phase.place), red.phase.map(|phase| phase.place));
    }
}

#[test]
fn three_reds_in_a_row_of_an_own_plan_ask_for_a_clinician_and_greens_for_nothing() {
    let diary = Diary::new();
    diary.surae.plan_new(&own("20:00", "EX08"), &day(0)).unwrap();
    let live = |days: i64, pain: u8| {
        diary.surae.done("night", Some(pain), &at(days, "22:30")).unwrap();
        diary.surae.morning(None, true, &at(days + 1, "08:00")).unwrap();
        diary.surae.plan_show("From my physio", &day(days + 1)).unwrap().suggestion
    };
    assert!((0..6).all(|days| live(days, 0).is_none()), "an own plan never moves on by itself");
    live(6, 8);
    live(7, 8);
    let third = live(8, 8).unwrap();
    assert!(third.step == SuggestedStep::SeeClinician && third.why.contains("appointment"), "{third:?}");
}

#[test]
fn a_long_program_says_so_before_it_is_started_and_when_it_is() {
    for id in ["plantar_heel", "runner_care", "achilles_combined"] {
        let diary = Diary::screened();
        let Thing::Program(page) = diary.surae.show(id, &day(0)).unwrap() else { panic!("{id}") };
        assert!(page.minutes_a_day > 25 && page.warnings[0].contains("minutes"), "{id} {:?}", page.warnings);
        let plan = diary.surae.plan_start(&start(id), &day(0)).unwrap();
        let warned = plan.warnings.iter().any(|line| line.contains("minutes"));
        assert_eq!(warned, plan.minutes_a_day > 25, "{id} {:?}", plan.warnings);
    }
    let diary = Diary::screened();
    let Thing::Program(page) = diary.surae.show("night_cramp", &day(0)).unwrap() else { panic!() };
    assert!(page.minutes_a_day <= 25 && page.warnings.is_empty(), "{:?}", page.warnings);
}

#[test]
fn an_own_plan_names_the_cards_that_are_closed_to_the_person() {
    let diary = Diary::new();
    screen(&diary, &[("G10", Reply::Yes), ("preg_leg", Reply::No), ("preeclampsia", Reply::No)], 0);
    let plan = diary.surae.plan_new(&own("20:00", "foam_rolling"), &day(0)).unwrap();
    let warned = plan.warnings.iter().any(|line| line.contains("oam roll") && line.contains("Pregnancy"));
    assert!(warned, "{:?}", plan.warnings);
}

#[test]
fn days_on_which_the_person_had_to_be_seen_first_are_never_missed() {
    let diary = Diary::with_night_cramp();
    diary.surae.done("bedtime", None, &at(0, "22:20")).unwrap();
    let kept = diary.surae.plan_show("night_cramp", &day(1)).unwrap().adherence;
    screen(&diary, &[("G1", Reply::Yes)], 1);
    let states = |days: i64| {
        let agenda = diary.surae.agenda("2027-01-12", "2027-01-16", None, &day(days)).unwrap();
        agenda.iter().map(|due| (due.date.replace("2027-01-", ""), due.state)).collect::<Vec<_>>()
    };
    assert_eq!(states(3).iter().map(|(on, _)| on.as_str()).collect::<Vec<_>>(), ["12", "15", "16"]);
    diary.surae.clear_screening("2027-01-14", &day(4)).unwrap();
    let plan = diary.surae.plan_show("night_cramp", &day(4)).unwrap();
    assert!((plan.adherence - kept).abs() < 1e-9, "{} {kept}", plan.adherence);
    assert_eq!(states(4), [("12".into(), DueState::Done), ("16".into(), DueState::Pending)]);
    let steps = Reminders::of(Some(diary.folder.path().join("home"))).steps(&at(4, "22:20")).unwrap();
    assert_eq!((steps.missed, steps.raise.len()), (vec![], 1));
    diary.surae.done("bedtime@2027-01-14", None, &day(4)).unwrap();
    assert!(states(4).contains(&("14".into(), DueState::Done)), "what was done all the same");
}

#[test]
fn a_program_that_an_answer_closes_later_says_so() {
    let diary = Diary::screened();
    diary.start("achilles_eccentric", &day(0)).unwrap();
    diary.surae.answer_health("L9", Reply::Yes, &day(1)).unwrap();
    let plan = diary.surae.plan_show("achilles_eccentric", &day(1)).unwrap();
    let told = |line: &&String| line.contains("close this program") && line.contains("Achilles tendon");
    assert_eq!(plan.warnings.iter().filter(told).count(), 1, "{:?}", plan.warnings);
    diary.surae.answer_health("L9", Reply::No, &day(1)).unwrap();
    let plan = diary.surae.plan_show("achilles_eccentric", &day(1)).unwrap();
    assert_eq!(plan.warnings.iter().filter(told).count(), 0, "{:?}", plan.warnings);
}
