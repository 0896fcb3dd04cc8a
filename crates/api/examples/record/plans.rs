//! An evening with two plans, and what becomes of it: the states that Today and Plan are shown in.

use chrono::{DateTime, Days};
use chrono_tz::Tz;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::path::Path;
use surae_api::{
    DoseChange, NewItem, NewSlot, Now, OwnCardNew, PlanNew, PlanStart, PlayRequest, Reply, ScreenRequest,
    Side, SlotTime, Surae,
};
use surae_knowledge::{Seconds, Sides};

/// A picture as somebody could take one.
static PICTURE: &[u8] = include_bytes!("../../../../src-tauri/icons/128x128.png");
/// The evening that all of it is seen from: ten minutes after bedtime's exercises are due.
const EVENING: &str = "2026-11-27T22:25:00+01:00";
/// Days that the plans have been running.
const DAYS: u64 = 18;
/// The id of the program.
const CRAMP: &str = "night_cramp";

pub fn now(before: u64, time: &str) -> Now {
    let evening: DateTime<chrono::FixedOffset> = EVENING.parse().unwrap();
    let day = evening.date_naive() - Days::new(before);
    let at: DateTime<chrono::FixedOffset> = format!("{day}T{time}:00+01:00").parse().unwrap();
    Now { at: at.to_utc(), zone: Tz::Europe__Vienna }
}

pub fn evening() -> Now {
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
        moved(surae, Some("23:30"));
        put("moved", surae, &evening());
        moved(surae, None);
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
        own(surae);
        put("own", surae, &evening());
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
    with_surae_in(|surae, _| work(surae));
}

/// A diary of its own, and the folder it is in.
pub fn with_surae_in(work: impl FnOnce(&Surae, &Path)) {
    let folder = tempfile::tempdir().unwrap();
    work(&Surae::open(Some(folder.path().to_path_buf())).unwrap(), folder.path());
}

/// Night cramps at 22:15, and what a physiotherapist gave for the morning and the evening.
pub fn start(surae: &Surae) {
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

/// Bedtime's exercises at another time this evening, or back at their own.
fn moved(surae: &Surae, time: Option<&str>) {
    let today = surae.today(&evening()).unwrap();
    let bedtime = today.in_order().into_iter().find(|due| due.slot == "bedtime").unwrap().clone();
    let slot = bedtime.id.split('@').next().unwrap();
    surae.slot_move(slot, &bedtime.date, time, &evening()).unwrap();
}

/// A plan of two cards that somebody made: one with a picture and a dose, one that is only read.
fn own(surae: &Surae) {
    let first = now(DAYS, "21:00");
    let ball = OwnCardNew {
        name: "Ball under the arch".into(),
        instructions:
            "Sit down. Roll the ball slowly from the heel to the toes.\nPress as hard as is just good.".into(),
        picture: Some(PICTURE.to_vec()),
        sides: Sides::Each,
        dose: Some(DoseChange { seconds: Some(Seconds::new(60)), ..DoseChange::default() }),
    };
    let read = OwnCardNew {
        name: "Shoes with a low heel".into(),
        instructions: "Wear them on long days.".into(),
        picture: None,
        sides: Sides::Both,
        dose: None,
    };
    let ball = surae.own_card_new(&ball, &first).unwrap().id;
    surae.own_card_new(&read, &first).unwrap();
    let item = |card: &str| NewItem { card: card.into(), dose: None };
    let cards = vec![item(&ball), item("towel_curls")];
    let slots = vec![NewSlot { name: "Evening".into(), time: "22:00".into(), cards }];
    let plan = PlanNew { name: "From my physiotherapist".into(), slots, ..PlanNew::default() };
    surae.plan_new(&plan, &first).unwrap();
    for before in [16, 15, 14, 12, 11, 9, 8, 7, 5, 4, 2, 1] {
        surae.done("evening", Some(1), &now(before, "22:30")).unwrap();
    }
}

/// The days until this evening: mostly done, one left out, one missed; yesterday's morning is open.
pub fn live(surae: &Surae) {
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
    let cramp =
        plans.iter().find(|plan| plan.program.is_some()).or(plans.first()).map(|plan| plan.id.clone());
    let bedtime = today.in_order().into_iter().find(|due| due.slot == "bedtime").map(|due| due.id.clone());
    let played = bedtime
        .or_else(|| today.in_order().first().map(|due| due.id.clone()))
        .and_then(|bedtime| surae.play(&PlayRequest { card: bedtime, ..PlayRequest::default() }, now).ok());
    let mut calendar = surae.calendar(cramp.as_deref(), now).unwrap();
    // Not shown there, and long.
    calendar
        .iter_mut()
        .flat_map(|day| &mut day.due)
        .flat_map(|due| &mut due.cards)
        .for_each(|card| card.dose = None);
    let own = surae.own_cards(now).unwrap();
    let own = own.iter().map(|card| surae.own_card(&card.id, now).unwrap());
    plain(json!({
        "own_cards": own.collect::<Vec<_>>(),
        "calendar": calendar,
        "plans": plans,
        "session": played,
        "screening": surae.screening(now).unwrap(),
        "today": today,
    }))
}

/// Exchanges the ids of the diary, which differ each time, for numbers.
pub fn plain(value: Value) -> Value {
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
