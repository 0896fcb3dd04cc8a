//! The diary from the first tap to the export.

use crate::Person;
use serde_json::Value;

fn strings(list: &Value, key: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_cramp_is_two_commands_and_the_rest_is_told_later() {
    let person = Person::new();
    let first = person.told(&["cramp"]);
    assert_eq!((&first["kind"], &first["open"]), (&"cramp".into(), &true.into()));
    assert!(first["night"].is_string() && first["seconds"].is_null());
    let ended = person.told(&["cramp", "end"]);
    assert_eq!((&ended["id"], &ended["open"]), (&first["id"], &false.into()));
    let id = first["id"].as_str().unwrap();
    let told =
        person.told(&["cramp", "edit", id, "--strength", "7", "--side", "left", "--helped", "stretch,walk"]);
    assert_eq!(
        (&told["strength"], &told["side"], &told["seconds"]),
        (&7.into(), &"left".into(), &ended["seconds"])
    );
    let cleared = person.told(&["cramp", "edit", id, "--clear", "strength"]);
    assert!(cleared["strength"].is_null() && cleared["helped"].as_array().unwrap().len() == 2);
    person.refuses(&["cramp", "end"], "no_open_cramp", &["No cramp"]);
}

#[test]
fn the_keys_of_an_entry_are_those_that_scripts_rely_on() {
    let person = Person::new();
    let cramp = [
        "cramp",
        "--at",
        "02:40",
        "--side",
        "left",
        "--place",
        "calf",
        "--strength",
        "6",
        "--minutes",
        "4",
        "--note",
        "hm",
    ];
    let cramp = person.told(&cramp);
    for key in ["id", "night", "date", "at", "side", "place", "strength", "minutes", "note"] {
        assert!(!cramp[key].is_null(), "{key}: {cramp}");
    }
    assert_eq!(cramp["minutes"].as_f64(), Some(4.0));
    assert!(cramp["at"].as_str().unwrap().contains("T02:40:00"));
    assert!(cramp["night"].as_str() < cramp["date"].as_str(), "it belongs to the evening before");
    let diary = person.told(&["diary"]);
    assert_eq!(diary[0]["id"], cramp["id"]);
    let night = cramp["night"].as_str().unwrap();
    assert_eq!(person.told(&["diary", "--from", night, "--to", night]).as_array().unwrap().len(), 1);
}

#[test]
fn pain_is_a_number_alone_or_of_a_session() {
    let person = Person::with("night_cramp");
    let alone =
        person.told(&["pain", "5", "--moment", "first_steps", "--side", "left", "--region", "plantar_heel"]);
    assert_eq!(
        (&alone["kind"], &alone["pain"], &alone["moment"]),
        (&"pain".into(), &5.into(), &"first_steps".into())
    );
    person.told(&["done", "bedtime"]);
    assert_eq!(person.told(&["pain", "bedtime", "3"])["pain"], 3);
    assert_eq!(person.told(&["pain", "bedtime", "--pain", "4"])["pain"], 4);
    let id = alone["id"].as_str().unwrap();
    assert_eq!(person.told(&["pain", "6", "--edit", id])["id"], alone["id"]);
    person.refuses(&["pain", "11"], "impossible_number", &["11", "0 to 10"]);
    person.refuses(&["pain", "-1"], "impossible_number", &["-1"]);
    person.refuses(&["pain", "bedtime"], "missing_value", &["pain"]);
}

#[test]
fn every_kind_has_its_command_and_is_removed_and_brought_back() {
    let person = Person::new();
    person.told(&["activity", "add", "Stairs"]);
    person.told(&["measure", "activity", "4", "--activity", "Stairs"]);
    person.told(&["measure", "heel_rise", "22", "--side", "left"]);
    person.told(&["note", "The new shoes are hard."]);
    person.told(&["sign", "fever"]);
    person.told(&["medicine", "Ramipril 5 mg", "--from", "2026-01-01"]);
    let night = person.told(&["night", "--quiet", "--factor", "heels", "--factor", "alcohol=no"]);
    assert_eq!((&night["known"], &night["count"]), (&true.into(), &0.into()));
    let diary = person.told(&["diary"]);
    let mut kinds = strings(&diary, "kind");
    kinds.sort();
    assert_eq!(kinds, ["measurement", "measurement", "medicine", "night", "note", "sign"]);
    for id in strings(&diary, "id") {
        assert_eq!(person.told(&["diary", "remove", &id])["there"], false);
        person.refuses(&["diary", "remove", &id], "unknown_entry", &[&id]);
        assert_eq!(person.told(&["diary", "undo", &id])["there"], true);
    }
    assert_eq!(person.told(&["watch"])["reasons"][0]["id"], "fever");
    assert_eq!(person.told(&["factor", "choose", "heels"])[0]["chosen"], true);
    assert_eq!(person.told(&["study", "start"])["answered"], 0);
}

#[test]
fn what_cannot_be_is_refused_with_one_sentence() {
    let person = Person::new();
    person.refuses(&["cramp", "--strength", "11"], "impossible_number", &["11", "0 to 10"]);
    person.refuses(&["cramp", "--strength", "-1"], "impossible_number", &["-1"]);
    person.refuses(&["cramp", "--minutes", "540"], "impossible_length", &["540", "480"]);
    person.refuses(&["cramp", "--place", "elbow"], "unknown_word", &["elbow", "calf"]);
    person.refuses(&["cramp", "--at", "2999-01-01 02:00"], "in_future", &["2999-01-01"]);
    person.refuses(&["cramp", "--at", "25:00"], "bad_when", &["25:00"]);
    person.refuses(&["cramp", "edit", "elbow", "--strength", "1"], "unknown_entry", &["elbow"]);
    person.refuses(&["measure", "O3", "101", "--side", "left"], "impossible_value", &["101", "100"]);
    person.refuses(&["night", "--cramps", "51"], "impossible_number", &["51", "50"]);
    person.refuses(&["diary", "--from", "2027-1-1"], "bad_date", &["2027-1-1"]);
    assert_eq!(person.told(&["diary"]).as_array().unwrap().len(), 0);
}

#[test]
fn an_export_moves_to_another_diary() {
    let (person, other) = (Person::new(), Person::new());
    person.told(&["cramp", "--at", "last_night", "--strength", "5"]);
    let file = person.folder.path().join("diary.json");
    let out = file.to_str().unwrap();
    assert_eq!(person.told(&["export", "--format", "json", "--out", out])["written"], out);
    let ahead = other.told(&["import", out, "--dry-run"]);
    assert_eq!((&ahead["added"], &ahead["refused"]), (&1.into(), &Value::Array(vec![])));
    assert_eq!(other.told(&["diary"]).as_array().unwrap().len(), 0);
    other.told(&["import", out]);
    assert_eq!(other.told(&["diary"]), person.told(&["diary"]));
    assert_eq!(other.told(&["import", out])["unchanged"], 1);
    for format in ["csv", "fhir"] {
        assert!(person.told(&["export", "--format", format, "--out", out])["bytes"].as_u64() > Some(50));
    }
    other.refuses(&["import", out], "import_refused", &["Line", "not an export of Surae"]);
    other.refuses(&["import", "nowhere.json"], "file_not_read", &["nowhere.json"]);
}
