//! A diary that was kept for some weeks, as it is in the evening and on the morning after a bad night.

use crate::plans::{evening, now, plain, with_surae_in};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use surae_api::{
    CrampNew, MeasurementNew, MedicineNew, NightAnswer, NoteNew, Now, PainMoment, PainNew, Side, SignNew,
    Surae,
};

/// Nights with cramps: how many evenings ago, when, how strong, how many minutes.
const CRAMPS: [(u64, &str, i32, f64); 11] = [
    (38, "03:10", 7, 4.0),
    (36, "02:25", 6, 3.0),
    (33, "04:40", 8, 6.0),
    (30, "01:55", 5, 2.0),
    (27, "03:05", 6, 3.0),
    (25, "02:40", 7, 5.0),
    (21, "04:15", 5, 2.0),
    (16, "03:30", 4, 1.5),
    (11, "02:10", 5, 2.0),
    (5, "03:50", 3, 1.0),
    (5, "05:05", 2, 0.5),
];

/// One cramp as it goes on and after its end, and the diary in some states.
pub fn scenes() -> Value {
    let mut scenes = Map::new();
    with_surae_in(|surae, _| {
        scenes.insert("empty".into(), scene(surae, &evening()));
        scenes.insert("kept".into(), {
            keep(surae);
            scene(surae, &evening())
        });
        scenes.insert("morning".into(), {
            surae.study_start(Some("2026-11-22"), &now(5, "20:00")).unwrap();
            let night = now(0, "03:12");
            surae.cramp_now(&night).unwrap();
            surae.cramp_end(None, &now(0, "03:14")).unwrap();
            surae
                .cramp(&CrampNew { at: Some("04:50".into()), ..CrampNew::default() }, &now(0, "05:30"))
                .unwrap();
            scene(surae, &now(0, "07:30"))
        });
    });
    let mut one = Value::Null;
    with_surae_in(|surae, _| {
        let begun = surae.cramp_now(&now(0, "03:12")).unwrap();
        let ended = surae.cramp_end(None, &now(0, "03:13")).unwrap();
        let study = surae.study_start(None, &evening()).unwrap();
        one = plain(json!({ "begun": begun, "ended": ended, "study": study }));
    });
    let kept = scenes["kept"]["entries"].clone();
    json!({
        "cramp": one["begun"],
        "cramp_ended": one["ended"],
        "study_begun": one["study"],
        "kept": kept,
        "scenes": scenes,
    })
}

/// Fills a diary: cramps that grow fewer, pain, measures, a note, a medicine, and what the nights were like.
pub fn keep(surae: &Surae) {
    for word in ["bedtime_stretch", "long_standing", "alcohol"] {
        surae.factor_choose(word, &now(39, "20:00")).unwrap();
    }
    surae.factor_choose("Evening at the choir", &now(39, "20:01")).unwrap();
    let walk = surae.activity_add("Walking to the bus", &now(39, "20:02")).unwrap();
    for (before, time, strength, minutes) in CRAMPS {
        let cramp = CrampNew {
            at: Some(time.into()),
            side: Some(Side::Left),
            place: Some("calf".into()),
            strength: Some(strength),
            minutes: Some(minutes),
            sleep_lost: Some(strength - 1),
            helped: Some(vec!["stretch".into(), "rub".into()]),
            ..CrampNew::default()
        };
        surae.cramp(&cramp, &now(before - 1, "08:00")).unwrap();
    }
    for before in [20, 10, 4, 3] {
        let factors: BTreeMap<String, bool> =
            [("bedtime_stretch".to_owned(), true), ("alcohol".to_owned(), before == 10)].into();
        let quiet = NightAnswer { cramps: Some(0), factors, ..NightAnswer::default() };
        surae.night_answer(&quiet, &now(before - 1, "08:00")).unwrap();
    }
    told(surae, &walk.id);
}

fn told(surae: &Surae, activity: &str) {
    let pain = |before, time, moment, pain, activity: Option<&str>| {
        let entry = PainNew {
            pain: Some(pain),
            moment: Some(moment),
            side: Some(Side::Left),
            activity: activity.map(str::to_owned),
            ..PainNew::default()
        };
        surae.pain_log(&entry, &now(before, time)).unwrap();
    };
    pain(14, "08:10", PainMoment::FirstSteps, 6, None);
    pain(7, "08:10", PainMoment::FirstSteps, 4, None);
    pain(2, "20:10", PainMoment::Worst, 5, None);
    pain(2, "20:12", PainMoment::Activity, 3, Some(activity));
    for (side, value, time) in [(Side::Left, 14.0, "18:02"), (Side::Right, 21.0, "18:00")] {
        let rises = MeasurementNew {
            measure: "heel_rise".into(),
            value: Some(value),
            side: Some(side),
            ..MeasurementNew::default()
        };
        surae.measure(&rises, &now(6, time)).unwrap();
    }
    let note = NoteNew { text: Some("New shoes with a low heel.".into()), at: None };
    surae.note_add(&note, &now(6, "19:00")).unwrap();
    let medicine = MedicineNew {
        name: Some("Water tablet, in the morning".into()),
        from: Some("2026-11-20".into()),
        ..MedicineNew::default()
    };
    surae.medicine_add(&medicine, &now(6, "19:05")).unwrap();
    let sign = SignNew { sign: Some("numbness".into()), side: Some(Side::Left), ..SignNew::default() };
    surae.sign_add(&sign, &now(1, "18:00")).unwrap();
}

fn scene(surae: &Surae, now: &Now) -> Value {
    let today = surae.today(now).unwrap();
    plain(json!({
        "entries": surae.entries(Some("2026-10-01"), None, now).unwrap(),
        "night": surae.night(None, now).unwrap(),
        "diary_month": surae.diary_month(None, now).unwrap(),
        "study": surae.study(now).unwrap(),
        "watch": today.watch,
        "question": today.night,
        "factors": surae.factors(now).unwrap(),
        "activities": surae.activities(now).unwrap(),
        "medicines": surae.medicines(now).unwrap(),
    }))
}
