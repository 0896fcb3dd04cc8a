//! An evening with two plans, and what becomes of it: the states that Today and Plan are shown in.

use chrono::{DateTime, Days};
use chrono_tz::Tz;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use surae_api::{
    NewItem, NewSlot, Now, PlanNew, PlanStart, PlayRequest, Reply, ScreenRequest, Side, SlotTime, Surae,
};

/// The evening that all of it is seen from: ten minutes after bedtime's exercises are due.
const EVENING: &str = "2026-11-27T22:25:00+01:00";
/// Days that the plans have been running.
const DAYS: u64 = 18;
/// The id of the program.
const CRAMP: &str = "night_cramp";

fn now(before: u64, time: &str) -> Now {
    let evening: DateTime<chrono::FixedOffset> = EVENING.parse().unwrap();
    let day = evening.date_naive() - Days::new(before);
    let at: DateTime<chrono::FixedOffset> = format!("{day}T{time}:00+01:00").parse().unwrap();
    Now { at: at.to_utc(), zone: Tz::Europe__Vienna }
}

fn evening() -> Now {
    now(0, "22:25")
}

/// All scenes by name.
pub fn scenes() -> Map<String, Value> {
    let mut scenes = Map::new();
    let mut put = |name: &str, surae: &Surae, now: &Now| {
        scenes.insert(name.to_owned(), scene(surae, now));
    };
    with_surae(|surae| put("none", surae, &evening()));
    with_surae(|surae| {
        start(surae);
        put("begun", surae, &now(DAYS, "21:00"));
        live(surae);
        put("running", surae, &evening());
        surae.snooze("morning", None, &evening()).unwrap();
        put("snoozed", surae, &evening());
        surae.undo("morning", &evening()).unwrap();
        surae.done("bedtime", None, &evening()).unwrap();
        put("done", surae, &evening());
        surae.pain("bedtime", 2, &evening()).unwrap();
        surae.skip("morning", &evening()).unwrap();
        surae.done("evening", Some(1), &evening()).unwrap();
        put("all_done", surae, &evening());
        surae.plan_pause(CRAMP, Some("2026-12-03"), &evening()).unwrap();
        put("paused", surae, &evening());
        surae.plan_resume(CRAMP, &evening()).unwrap();
        surae.plan_next(CRAMP, &evening()).unwrap();
        put("moved_on", surae, &evening());
        surae.plan_stop(CRAMP, &evening()).unwrap();
        put("stopped", surae, &evening());
    });
    with_surae(|surae| {
        start(surae);
        let answers = [("G1".to_owned(), Reply::Yes)].into();
        surae.screen(&ScreenRequest { answers, none: true, age: None }, &evening()).unwrap();
        put("to_be_seen", surae, &evening());
    });
    scenes
}

fn with_surae(work: impl FnOnce(&Surae)) {
    let folder = tempfile::tempdir().unwrap();
    work(&Surae::open(Some(folder.path().to_path_buf())).unwrap());
}

/// Night cramps at 22:15, and what a physiotherapist gave for the morning and the evening.
fn start(surae: &Surae) {
    let first = now(DAYS, "21:00");
    surae.screen(&ScreenRequest { none: true, ..ScreenRequest::default() }, &first).unwrap();
    let cramp = PlanStart {
        program: CRAMP.into(),
        side: Some(Side::Both),
        slots: vec![SlotTime { slot: "bedtime".into(), time: "22:15".into() }],
        entry: vec![Reply::Yes, Reply::Yes],
        ..PlanStart::default()
    };
    surae.plan_start(&cramp, &first).unwrap();
    let slot = |name: &str, time: &str, cards: &[&str]| NewSlot {
        name: name.into(),
        time: time.into(),
        cards: cards.iter().map(|card| NewItem { card: (*card).into(), dose: None }).collect(),
    };
    let own = PlanNew {
        name: "From my physiotherapist".into(),
        slots: vec![
            slot("Morning", "07:30", &["ankle_pumps"]),
            slot("Evening", "23:00", &["eccentric_heel_drop_straight", "towel_curls"]),
        ],
        side: Some(Side::Left),
        ..PlanNew::default()
    };
    surae.plan_new(&own, &now(DAYS, "21:01")).unwrap();
}

/// The days until this evening: mostly done, one left out, one missed; yesterday's morning is open.
fn live(surae: &Surae) {
    for before in (1..=DAYS).rev() {
        let then = now(before, "22:30");
        match before {
            5 => continue,
            9 => surae.skip("bedtime", &then).unwrap(),
            _ => surae.done("bedtime", Some(1), &then).unwrap(),
        };
        if before > 1 && before != 9 {
            let on = then.today();
            surae.morning(Some(&format!("bedtime@{on}")), true, &now(before - 1, "08:00")).unwrap();
        }
    }
}

fn scene(surae: &Surae, now: &Now) -> Value {
    let plans = surae.plans(now).unwrap();
    let today = surae.today(now).unwrap();
    let cramp = plans.iter().find(|plan| plan.program.is_some()).map(|plan| plan.id.clone());
    let bedtime = today.in_order().into_iter().find(|due| due.slot == "bedtime").map(|due| due.id.clone());
    let played = bedtime
        .and_then(|bedtime| surae.play(&PlayRequest { card: bedtime, ..PlayRequest::default() }, now).ok());
    let mut calendar = surae.calendar(cramp.as_deref(), now).unwrap();
    // Not shown there, and long.
    calendar
        .iter_mut()
        .flat_map(|day| &mut day.due)
        .flat_map(|due| &mut due.cards)
        .for_each(|card| card.dose = None);
    plain(json!({
        "calendar": calendar,
        "plans": plans,
        "session": played,
        "screening": surae.screening(now).unwrap(),
        "today": today,
    }))
}

/// Exchanges the ids of the diary, which differ each time, for numbers.
fn plain(value: Value) -> Value {
    let mut numbers = HashMap::new();
    exchange(value, &mut numbers)
}

fn exchange(value: Value, numbers: &mut HashMap<String, usize>) -> Value {
    match value {
        Value::String(text) => Value::String(exchanged(&text, numbers)),
        Value::Array(all) => all.into_iter().map(|one| exchange(one, numbers)).collect(),
        Value::Object(all) => {
            all.into_iter().map(|(key, one)| (key, exchange(one, numbers))).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

fn exchanged(text: &str, numbers: &mut HashMap<String, usize>) -> String {
    let (id, rest) = text.split_once('@').map_or((text, String::new()), |(id, on)| (id, format!("@{on}")));
    let is_id = id.len() == 36 && id.bytes().filter(|byte| *byte == b'-').count() == 4;
    if !is_id {
        return text.to_owned();
    }
    let next = numbers.len() + 1;
    format!("id{}{rest}", numbers.entry(id.to_owned()).or_insert(next))
}
