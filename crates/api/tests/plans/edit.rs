//! Name, weekdays, times and cards of a plan that runs.

use crate::{Diary, code, day, own, serde_from};
use surae_api::{DueState, PlanChange, PlanView};

/// The dates of the week from the first day on, and whether each was done.
fn week(diary: &Diary, days: i64) -> Vec<(String, bool)> {
    let due = diary.surae.agenda("2027-01-12", "2027-01-18", None, &day(days)).unwrap();
    due.iter().map(|due| (due.date.replace("2027-01-", ""), due.state == DueState::Done)).collect()
}

fn change(diary: &Diary, json: &str, days: i64) -> Result<PlanView, surae_api::ApiError> {
    let plan = diary.surae.plans(&day(days)).unwrap().remove(0).id;
    let change: PlanChange = serde_from(json);
    diary.surae.plan_change(&plan, &change, &day(days))
}

fn cards(plan: &PlanView) -> Vec<(String, String, Vec<String>)> {
    let slots = plan.slots.iter().filter(|slot| !slot.cards.is_empty());
    let card = |slot: &surae_api::SlotView| slot.cards.iter().map(|card| card.card.clone()).collect();
    slots.map(|slot| (slot.name.clone(), slot.time.clone(), card(slot))).collect()
}

#[test]
fn new_weekdays_hold_from_today_and_the_past_stays() {
    let diary = Diary::new();
    diary.surae.plan_new(&own("20:00", "ankle_pumps"), &day(0)).unwrap();
    change(&diary, r#"{"days":["tue","thu"]}"#, 0).unwrap();
    diary.surae.done("night", None, &day(0)).unwrap();
    let plan = change(&diary, r#"{"days":[]}"#, 4).unwrap();
    assert_eq!(plan.days.len(), 7);
    let dates: Vec<String> = week(&diary, 4).into_iter().map(|(date, _)| date).collect();
    assert_eq!(dates, ["12", "14", "16", "17", "18"], "Wednesday and Friday were never asked for");
    change(&diary, r#"{"days":["tue","thu"]}"#, 4).unwrap();
    assert_eq!(week(&diary, 4), [("12".to_owned(), true), ("14".to_owned(), false)]);
}

#[test]
fn new_cards_hold_from_today_and_what_was_done_stays() {
    let diary = Diary::new();
    let before = diary.surae.plan_new(&own("20:00", "ankle_pumps"), &day(0)).unwrap();
    diary.surae.done("night", None, &day(0)).unwrap();
    let json = r#"{"name":" Stairs ","slots":[
        {"name":"night","time":"21:00","cards":[{"card":"towel_curls","dose":{"sets":2}}]},
        {"name":"noon","time":"12:00","cards":[{"card":"ankle_pumps"}]}]}"#;
    let plan = change(&diary, json, 2).unwrap();
    assert_eq!(plan.name, "Stairs");
    let told = cards(&plan);
    assert_eq!(
        (told[0].0.as_str(), told[0].1.as_str(), &told[0].2[..]),
        ("Night", "21:00", &["towel_curls".to_owned()][..])
    );
    assert_eq!(told[1].0, "Noon");
    assert_eq!(plan.slots[0].cards[0].dose.as_ref().unwrap().sets, 2);
    let past = diary.surae.agenda("2027-01-12", "2027-01-12", None, &day(2)).unwrap();
    assert_eq!((past[0].cards[0].id.as_str(), past[0].state), ("ankle_pumps", DueState::Done));
    let back = format!(
        r#"{{"slots":[{{"id":"{}","name":"night","time":"20:00","cards":[{{"card":"ankle_pumps"}}]}}]}}"#,
        before.slots[0].id
    );
    assert_eq!(cards(&change(&diary, &back, 2).unwrap()), cards(&before), "and all of it goes back");
}

#[test]
fn a_time_of_the_day_is_renamed_and_keeps_its_days() {
    let diary = Diary::new();
    let plan = diary.surae.plan_new(&own("20:00", "ankle_pumps"), &day(0)).unwrap();
    diary.surae.done("night", None, &day(0)).unwrap();
    let json = format!(
        r#"{{"slots":[{{"id":"{}","name":"late","time":"20:00","cards":[{{"card":"ankle_pumps"}}]}}]}}"#,
        plan.slots[0].id
    );
    let plan = change(&diary, &json, 0).unwrap();
    assert_eq!((plan.slots.len(), plan.slots[0].name.as_str()), (1, "Late"));
    assert_eq!(diary.surae.today(&day(0)).unwrap().done[0].slot_name, "Late");
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let diary = Diary::new();
    let before = diary.surae.plan_new(&own("20:00", "ankle_pumps"), &day(0)).unwrap();
    let slot = |name: &str, time: &str, card: &str| {
        format!(r#"{{"name":"{name}","time":"{time}","cards":[{{"card":"{card}"}}]}}"#)
    };
    let slots = |slots: &[String]| format!(r#"{{"name":"Other","slots":[{}]}}"#, slots.join(","));
    let noon = slot("noon", "12:00", "ankle_pumps");
    for (json, expected) in [
        (r#"{"name":" "}"#.to_owned(), "bad_name"),
        (r#"{"days":["mo"]}"#.to_owned(), "bad_days"),
        (slots(&[]), "empty_plan"),
        (r#"{"slots":[{"name":"noon","time":"12:00","cards":[]}]}"#.to_owned(), "empty_plan"),
        (slots(&[slot("noon", "25:00", "ankle_pumps")]), "bad_time"),
        (slots(&[slot("noon", "12:00", "elbow")]), "unknown_card"),
        (slots(&[noon.clone(), noon.clone()]), "unknown_slot"),
    ] {
        assert_eq!(code(change(&diary, &json, 0)), expected, "{json}");
    }
    assert_eq!(diary.surae.plans(&day(0)).unwrap(), [before]);
    let diary = Diary::with_night_cramp();
    let refused = change(&diary, &slots(&[noon]), 0).unwrap_err();
    assert!(refused.code == "wrong_state" && refused.message.contains("program"), "{refused}");
    assert_eq!(change(&diary, r#"{"name":"Nights"}"#, 0).unwrap().name, "Nights");
}
