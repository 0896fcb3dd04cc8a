//! Records what the back says, for the tests of the screen: `cargo run -p surae-api --example record`.
//!
//! Everything in `ui/tests/fixtures/` but the answers of Find, which show states that the tests need.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a program for developers")]

mod care;
mod diary;
mod insights;
mod plans;

use serde::Serialize;
use serde_json::{Map, Value, json};
use std::path::Path;
use surae_api::{Now, PlayRequest, Side, Surae};

/// Cards whose pages and sessions the tests show.
const CARDS: [&str; 8] = [
    "ankle_alphabet",
    "ball_pressure",
    "bed_covers",
    "cramp_relief_in_bed",
    "eccentric_heel_drop_straight",
    "quick_rebound_heel_raise",
    "wall_calf_stretch_straight",
    "warm_up_walk",
];
const SESSIONS: [(&str, Option<Side>); 6] = [
    ("eccentric_heel_drop_straight", Some(Side::Left)),
    ("wall_calf_stretch_straight", None),
    ("ankle_alphabet", Some(Side::Right)),
    ("quick_rebound_heel_raise", None),
    ("warm_up_walk", None),
    ("cramp_relief_in_bed", Some(Side::Right)),
];
const LISTS: [&str; 11] = [
    "regions",
    "muscles",
    "exercises",
    "techniques",
    "programs",
    "measures",
    "look_alikes",
    "rules",
    "sources",
    "locks",
    "questions",
];
const THINGS: [&str; 11] = [
    "mid_calf",
    "front_of_knee",
    "deep_vein_thrombosis",
    "T02a",
    "T15",
    "T33a",
    "night_cramps",
    "night_cramp",
    "achilles_combined",
    "O1",
    "O3",
];

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let surae = Surae::open(Some(folder.path().to_path_buf())).unwrap();
    let now = Now::read();
    let show = |id: &str| (id.to_owned(), json!(surae.show(id, &now).unwrap()));
    let lists = LISTS.iter().map(|kind| ((*kind).to_owned(), json!(surae.list(kind).unwrap())));
    write("lists", lists.collect::<Map<String, Value>>());
    let ids = |kind: &str| surae.list(kind).unwrap().into_iter().map(|line| line.id);
    let things: Vec<String> = ids("muscles")
        .chain(THINGS.iter().map(ToString::to_string))
        .chain(ids("locks"))
        .chain((1..=12).map(|gate| format!("G{gate}")))
        .collect();
    write("things", things.iter().map(|id| show(id)).collect::<Map<String, Value>>());
    let sessions = SESSIONS.map(|(card, side)| {
        let name = match side {
            None => card.to_owned(),
            Some(side) => format!("{card} {}", json!(side).as_str().unwrap()),
        };
        (name, json!(surae.play(&PlayRequest { card: card.into(), side, dose: None }, &now).unwrap()))
    });
    write(
        "cards",
        json!({
            "lines": surae.cards(&now),
            "pages": CARDS.iter().map(|id| show(id)).collect::<Map<String, Value>>(),
            "sessions": Map::from_iter(sessions),
        }),
    );
    write("health", surae.health(&now).unwrap());
    write("plans", plans::scenes());
    write("care", care::scenes());
    write("diary", diary::scenes());
    write("insights", insights::scenes());
}

fn write(name: &str, value: impl Serialize) {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/tests/fixtures").join(format!("{name}.json"));
    std::fs::write(path, serde_json::to_string(&value).unwrap() + "\n").unwrap();
}
