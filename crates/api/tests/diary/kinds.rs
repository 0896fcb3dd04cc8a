//! Pain, notes, measurements, activities, signs and medicines.

use crate::{Diary, at, code};
use surae_api::{MeasurementNew, MedicineNew, NoteNew, PainMoment, PainNew, Side, SignNew};

fn json<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

#[test]
fn pain_is_told_now_or_of_the_day_or_of_an_activity() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let log = |text: &str| diary.surae.pain_log(&json::<PainNew>(text), &now);
    let first =
        log(r#"{"pain": 5, "moment": "first_steps", "region": "plantar_heel", "side": "left"}"#).unwrap();
    assert_eq!((first.pain, first.moment, first.side), (5, PainMoment::FirstSteps, Some(Side::Left)));
    assert_eq!((first.night.as_str(), first.date.as_str()), ("2027-01-11", "2027-01-12"));
    let stairs = diary.surae.activity_add("Stairs", &now).unwrap();
    let second = log(r#"{"pain": 3, "activity": "Stairs"}"#).unwrap();
    assert_eq!((second.moment, second.activity), (PainMoment::Activity, Some(stairs.id)));
    assert_eq!(code(log(r#"{"pain": 11}"#)), "impossible_number");
    assert_eq!(code(log("{}")), "missing_value");
    assert_eq!(code(log(r#"{"pain": 1, "region": "elbow"}"#)), "unknown_region");
    assert_eq!(code(log(r#"{"pain": 1, "activity": "Flying"}"#)), "unknown_activity");
    let changed =
        diary.surae.pain_edit(&second.id, &json(r#"{"pain": 4, "moment": "worst"}"#), &now).unwrap();
    assert_eq!((changed.pain, changed.moment, changed.activity), (4, PainMoment::Worst, None));
}

#[test]
fn a_note_is_kept_exactly_in_any_script() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let long = "夜".repeat(34_133);
    let texts = ["a\u{0}b\u{1}\r\n", "'); DROP TABLE note; --", "\u{202e}עווית 🦵🏽", " x ", &long];
    for text in texts {
        let note = NoteNew { text: Some(text.to_owned()), at: None };
        let kept = diary.surae.note_add(&note, &now).unwrap();
        assert!(diary.surae.entry_undo(&kept.id, &now).is_ok() && kept.text == text);
    }
    let write = |text: &str| diary.surae.note_add(&NoteNew { text: Some(text.into()), at: None }, &now);
    assert_eq!(code(write(&"x".repeat(102_401))), "note_too_long");
    assert_eq!(code(write("")), "missing_value");
    assert_eq!(code(write(" \n\t")), "missing_value", "one of spaces says nothing");
    let kept = write("one").unwrap();
    let moved = NoteNew { text: None, at: Some("2027-01-10 20:00".into()) };
    let changed = diary.surae.note_edit(&kept.id, &moved, &now).unwrap();
    assert_eq!((changed.text.as_str(), changed.date.as_str()), ("one", "2027-01-10"));
}

#[test]
fn measures_have_the_limits_of_the_content() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let measure = |text: &str| diary.surae.measure(&json::<MeasurementNew>(text), &now);
    let heel = measure(r#"{"measure": "heel_rise", "value": 22, "side": "left"}"#).unwrap();
    assert_eq!((heel.measure.as_str(), heel.unit.as_str(), heel.value), ("O3", "repetitions", 22.0));
    assert!(measure(r#"{"measure": "o4", "value": 7.5, "side": "right"}"#).is_ok());
    assert!(measure(r#"{"measure": "O8", "value": -5}"#).is_ok());
    let cases = [
        (r#"{"measure": "O3", "value": 101, "side": "left"}"#, "impossible_value"),
        (r#"{"measure": "O3", "value": 2.5, "side": "left"}"#, "impossible_value"),
        (r#"{"measure": "O4", "value": -1, "side": "left"}"#, "impossible_value"),
        (r#"{"measure": "O3", "value": 10}"#, "missing_value"),
        (r#"{"measure": "O3", "value": 10, "side": "both"}"#, "missing_value"),
        (r#"{"measure": "O5", "value": 10}"#, "missing_value"),
        (r#"{"measure": "O3", "side": "left"}"#, "missing_value"),
        (r#"{"measure": "O99", "value": 1}"#, "unknown_measure"),
    ];
    for (text, expected) in cases {
        assert_eq!(code(measure(text)), expected, "{text}");
    }
    let changed = diary.surae.measure_edit(&heel.id, &json(r#"{"value": 25}"#), &now).unwrap();
    assert_eq!((changed.value, changed.side), (25.0, Some(Side::Left)));
}

#[test]
fn an_activity_is_one_by_its_name_and_taken_away_by_it() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let none = diary.surae.measure(&json(r#"{"measure": "activity", "value": 4, "activity": "x"}"#), &now);
    assert!(none.unwrap_err().message.contains("no activity yet"));
    let ids = ["Stairs", "stairs "].map(|name| diary.surae.activity_add(name, &now).unwrap().id);
    assert_eq!(ids[0], ids[1]);
    diary.surae.activity_remove("STAIRS", true, &now).unwrap();
    assert!(diary.surae.activities(&now).unwrap().is_empty());
    assert_eq!(code(diary.surae.activity_remove("Stairs", true, &now)), "unknown_entry");
}

#[test]
fn one_to_three_activities_are_rated() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let ids: Vec<String> =
        ["Stairs", "Running", "Standing"].map(|name| diary.surae.activity_add(name, &now).unwrap().id).into();
    assert_eq!(code(diary.surae.activity_add("A fourth", &now)), "too_many_activities");
    let rated = json(r#"{"measure": "activity", "value": 4, "activity": "Running"}"#);
    let rated = diary.surae.measure(&rated, &now).unwrap();
    diary.surae.activity_remove(&ids[1], true, &now).unwrap();
    assert_eq!(diary.surae.activities(&now).unwrap().len(), 2);
    let there = diary.surae.entries(None, None, &now).unwrap();
    assert_eq!(there[0].entry, surae_api::DiaryEntry::Measurement(rated), "with its name");
    diary.surae.activity_remove(&ids[1], false, &now).unwrap();
    assert_eq!(diary.surae.activities(&now).unwrap().len(), 3);
    assert_eq!(code(diary.surae.activity_remove("elbow", true, &now)), "unknown_entry");
    assert_eq!(code(diary.surae.activity_add(" ", &now)), "bad_name");
}

#[test]
fn signs_are_words_and_medicines_are_as_typed() {
    let diary = Diary::new();
    let now = at(0, "08:00");
    let sign = |text: &str| diary.surae.sign_add(&json::<SignNew>(text), &now);
    let kept = sign(r#"{"sign": "swelling", "side": "left"}"#).unwrap();
    assert_eq!(code(sign(r#"{"sign": "elbow"}"#)), "unknown_word");
    assert_eq!(code(sign("{}")), "missing_value");
    let changed = diary.surae.sign_edit(&kept.id, &json(r#"{"sign": "redness"}"#), &now).unwrap();
    assert_eq!((changed.sign.as_str(), changed.side), ("redness", Some(Side::Left)));
    let add = |text: &str| diary.surae.medicine_add(&json::<MedicineNew>(text), &now);
    let kept = add(r#"{"name": "Ramipril 5 mg", "from": "2027-01-01"}"#).unwrap();
    assert_eq!(code(add(r#"{"name": "A", "from": "2027-01-02", "to": "2027-01-01"}"#)), "bad_range");
    assert_eq!(code(add(r#"{"name": "A", "from": "soon"}"#)), "bad_date");
    assert_eq!(code(add(r#"{"name": ""}"#)), "bad_name");
    let ended = diary.surae.medicine_edit(&kept.id, &json(r#"{"to": "2027-01-05"}"#), &now).unwrap();
    assert_eq!((ended.name.as_str(), ended.to.as_deref()), ("Ramipril 5 mg", Some("2027-01-05")));
    assert_eq!(diary.surae.medicines(&now).unwrap(), [ended]);
}
