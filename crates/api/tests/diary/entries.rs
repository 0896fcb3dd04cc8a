//! The list, the month, removing and undoing.

use crate::{Diary, at, code};
use surae_api::{DiaryEntry, NightAnswer, NoteNew, PainNew, PlanStart};

fn pain(diary: &Diary, pain: i32, now: &surae_api::Now) -> String {
    diary.surae.pain_log(&PainNew { pain: Some(pain), ..PainNew::default() }, now).unwrap().id
}

#[test]
fn the_list_is_newest_first_over_all_kinds() {
    let diary = Diary::new();
    diary.screen(&at(0, "20:00"));
    let start = PlanStart { program: "night_cramp".into(), ..PlanStart::default() };
    diary.surae.plan_start(&start, &at(0, "20:00")).unwrap();
    diary.surae.done("bedtime", Some(2), &at(0, "22:20")).unwrap();
    diary.cramp_at("02:40", &at(1, "08:00"));
    pain(&diary, 3, &at(1, "08:01"));
    diary.surae.note_add(&NoteNew { text: Some("hm".into()), at: None }, &at(1, "08:02")).unwrap();
    let all = diary.surae.entries(Some("2027-01-12"), Some("2027-01-13"), &at(1, "09:00")).unwrap();
    let json = serde_json::to_value(&all).unwrap();
    let of = |key: &str| -> Vec<String> {
        json.as_array().unwrap().iter().map(|line| line[key].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(of("kind"), ["note", "pain", "cramp", "session"]);
    assert_eq!(of("night"), ["2027-01-12"; 4]);
    assert_eq!(of("date"), ["2027-01-13", "2027-01-13", "2027-01-13", "2027-01-12"]);
    assert!(json.as_array().unwrap().iter().all(|line| line["asks"].as_array().unwrap().is_empty()));
    let undone = diary.surae.undo(all[3].entry.id(), &at(1, "09:00")).unwrap();
    assert_eq!(undone.pain, None, "a session is undone by the id that the list gives");
}

#[test]
fn days_are_asked_for_and_a_cramp_counts_to_its_night() {
    let diary = Diary::new();
    let now = at(1, "09:00");
    diary.cramp_at("02:40", &now);
    let count = |from: &str, to: &str| diary.surae.entries(Some(from), Some(to), &now).unwrap().len();
    assert_eq!((count("2027-01-12", "2027-01-12"), count("2027-01-13", "2027-01-13")), (1, 0));
    assert_eq!(code(diary.surae.entries(Some("2027-01-13"), Some("2027-01-12"), &now)), "bad_range");
    assert_eq!(code(diary.surae.entries(Some("2027-1-13"), None, &now)), "bad_date");
    assert_eq!(diary.surae.entries(None, None, &at(32, "09:00")).unwrap().len(), 0, "the last 30 days");
    assert_eq!(diary.surae.entries(None, None, &at(30, "09:00")).unwrap().len(), 1);
}

#[test]
fn every_kind_is_removed_and_comes_back() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let cramp = diary.cramp_at("02:40", &now).id;
    let night = diary.surae.night_answer(&NightAnswer { sleep_lost: Some(2), ..Default::default() }, &now);
    let note = diary.surae.note_add(&NoteNew { text: Some("hm".into()), at: None }, &now).unwrap().id;
    let sign = serde_json::from_str(r#"{"sign": "fever"}"#).unwrap();
    let sign = diary.surae.sign_add(&sign, &now).unwrap().id;
    let measure = serde_json::from_str(r#"{"measure": "O4", "value": 7.5, "side": "left"}"#).unwrap();
    let measure = diary.surae.measure(&measure, &now).unwrap().id;
    let medicine = serde_json::from_str(r#"{"name": "A tablet"}"#).unwrap();
    let medicine = diary.surae.medicine_add(&medicine, &now).unwrap().id;
    let count = || diary.surae.entries(None, None, &now).unwrap().len();
    for id in [cramp, night.unwrap().id, note, sign, measure, medicine, pain(&diary, 3, &now)] {
        let before = count();
        let removed = diary.surae.entry_remove(&id, &now).unwrap();
        assert!(!removed.there && removed.entry.as_ref().unwrap().id() == id && count() == before - 1);
        assert_eq!(code(diary.surae.entry_remove(&id, &now)), "unknown_entry");
        let back = diary.surae.entry_undo(&id, &now).unwrap();
        assert!(back.there && back.entry == removed.entry && count() == before);
    }
    assert_eq!(code(diary.surae.entry_undo("01a21d14-83d0-77d1-96a2-995898e17461", &now)), "unknown_entry");
}

#[test]
fn undoing_the_first_thing_takes_an_entry_away() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let id = diary.surae.cramp_now(&now).unwrap().id;
    let taken = diary.surae.entry_undo(&id, &now).unwrap();
    assert!(!taken.there && matches!(taken.entry, Some(DiaryEntry::Cramp(_))));
    assert_eq!(diary.surae.today(&now).unwrap().open_cramp, None);
}

#[test]
fn a_month_counts_what_is_on_each_day() {
    let diary = Diary::new();
    let now = at(1, "09:00");
    diary.cramp_at("02:40", &now);
    pain(&diary, 3, &now);
    pain(&diary, 5, &now);
    diary.surae.note_add(&NoteNew { text: Some("hm".into()), at: None }, &now).unwrap();
    let quiet = NightAnswer { night: Some("2027-01-11".into()), cramps: Some(0), ..Default::default() };
    diary.surae.night_answer(&quiet, &now).unwrap();
    let month = diary.surae.diary_month(None, &now).unwrap();
    assert_eq!((month.len(), month[0].date.as_str()), (31, "2027-01-01"));
    let day = |nth: usize| {
        (month[nth - 1].cramps, month[nth - 1].known, month[nth - 1].pain, month[nth - 1].others)
    };
    assert_eq!([day(10), day(11)], [(0, false, None, 0), (0, true, None, 0)]);
    assert_eq!([day(12), day(13)], [(1, true, None, 0), (0, false, Some(5), 1)]);
    assert_eq!(diary.surae.diary_month(Some("2028-02"), &now).unwrap().len(), 29);
    for wrong in ["2027-13", "March", "2027-1", ""] {
        assert_eq!(code(diary.surae.diary_month(Some(wrong), &now)), "bad_date", "{wrong}");
    }
}
