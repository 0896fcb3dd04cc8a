//! The diary through the use cases, on real files, at told times.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

mod clinician;
mod cramp;
mod entries;
mod export;
mod import;
mod kinds;
mod night;
mod privacy;
mod study;
mod watch;

use surae_api::{ApiError, CrampNew, CrampView, Now, ScreenRequest, Surae};
use tempfile::TempDir;

/// A diary of one test.
struct Diary {
    surae: Surae,
    folder: TempDir,
}

impl Diary {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { surae: Surae::open(Some(folder.path().join("home"))).unwrap(), folder }
    }

    /// The same diary in a program that was started anew.
    fn again(&self) -> Surae {
        Surae::open(Some(self.folder.path().join("home"))).unwrap()
    }

    fn screen(&self, now: &Now) {
        self.surae.screen(&ScreenRequest { none: true, ..ScreenRequest::default() }, now).unwrap();
    }

    /// A cramp that began at a time, as told on `now`.
    fn cramp_at(&self, at: &str, now: &Now) -> CrampView {
        self.surae.cramp(&CrampNew { at: Some(at.into()), ..CrampNew::default() }, now).unwrap()
    }
}

/// A diary with something of every kind, changed and removed things among them.
fn rich() -> Diary {
    let diary = Diary::new();
    let (surae, now) = (&diary.surae, at(1, "08:00"));
    diary.screen(&at(0, "20:00"));
    let start = surae_api::PlanStart { program: "night_cramp".into(), ..Default::default() };
    surae.plan_start(&start, &at(0, "20:01")).unwrap();
    let card = r#"{"name": "Ball", "sides": "both", "picture": [137, 80, 0, 255], "dose": {"seconds": 30}}"#;
    let card = surae.own_card_new(&serde_json::from_str(card).unwrap(), &at(0, "20:02")).unwrap();
    let own = serde_json::json!({"name": "From my physio", "slots": [
        {"name": "noon", "time": "12:30", "cards": [{"card": card.id}, {"card": "EX08"}]}]});
    surae.plan_new(&serde_json::from_value(own).unwrap(), &at(0, "20:03")).unwrap();
    surae.done("bedtime", Some(2), &at(0, "22:20")).unwrap();
    surae.morning(None, true, &now).unwrap();
    let told = r#"{"at": "02:40", "side": "left", "place": "mid_calf", "strength": 7, "minutes": 2.5,
        "helped": ["stretch"], "asleep": true, "note": "=1+1\u0000\u001b[31m\n\"夜\""}"#;
    let cramp = surae.cramp(&serde_json::from_str(told).unwrap(), &now).unwrap();
    let change = CrampNew { strength: Some(8), ..CrampNew::default() };
    surae.cramp_edit(&cramp.id, &change, &["side".into()], &at(1, "08:01")).unwrap();
    let removed = diary.cramp_at("03:40", &now);
    surae.entry_remove(&removed.id, &at(1, "08:02")).unwrap();
    let night = r#"{"night": "2027-01-10", "cramps": 0, "sleep_lost": 1, "factors": {"heels": true, "alcohol": false}}"#;
    surae.night_answer(&serde_json::from_str(night).unwrap(), &now).unwrap();
    surae.factor_choose("Choir", &now).unwrap();
    surae.activity_add("Stairs", &now).unwrap();
    let measure = |text: &str| surae.measure(&serde_json::from_str(text).unwrap(), &now).unwrap();
    measure(r#"{"measure": "activity", "value": 4, "activity": "Stairs"}"#);
    measure(r#"{"measure": "knee_to_wall", "value": 7.1, "side": "left"}"#);
    measure(r#"{"measure": "change", "value": -3}"#);
    let pain = |text: &str| surae.pain_log(&serde_json::from_str(text).unwrap(), &now).unwrap();
    pain(r#"{"pain": 5, "moment": "first_steps", "region": "plantar_heel", "side": "right"}"#);
    pain(r#"{"pain": 3, "activity": "Stairs", "note": "-"}"#);
    surae.sign_add(&serde_json::from_str(r#"{"sign": "swelling", "side": "left"}"#).unwrap(), &now).unwrap();
    let medicine = r#"{"name": "Ramipril 5 mg", "from": "2027-01-01", "note": "\u0001"}"#;
    surae.medicine_add(&serde_json::from_str(medicine).unwrap(), &now).unwrap();
    surae.note_add(&serde_json::from_str(r#"{"text": "@home"}"#).unwrap(), &now).unwrap();
    surae.study_start(None, &now).unwrap();
    surae.set_who("A. Person, born 1960", &now).unwrap();
    diary
}

/// A time of a day in Vienna: 12 January 2027 and `days`.
fn at(days: i64, time: &str) -> Now {
    let date = chrono::NaiveDate::from_ymd_opt(2027, 1, 12).unwrap() + chrono::Duration::days(days);
    vienna(&format!("{date}T{time}:00"))
}

/// A wall-clock time in Vienna.
fn vienna(local: &str) -> Now {
    let zone = chrono_tz::Tz::Europe__Vienna;
    let local: chrono::NaiveDateTime = local.parse().unwrap();
    Now { at: local.and_local_timezone(zone).earliest().unwrap().to_utc(), zone }
}

fn code<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().code
}
