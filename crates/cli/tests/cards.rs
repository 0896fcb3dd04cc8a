//! Cards and sessions through the real program, as a script sees them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test program")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::process::{Command, Output};

fn surae(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_surae"));
    command.env("SURAE_DATA_DIR", folder.path()).args(arguments).output().unwrap()
}

fn json(arguments: &[&str]) -> Value {
    let output = surae(&[arguments, &["--json"]].concat());
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The codes that stand in the brief behind `mark`, such as every `#### EX07`.
fn codes_of_the_brief(mark: &str) -> BTreeSet<String> {
    let brief = include_str!("../../../docs/clinical/evidence.md");
    let lines =
        brief.lines().filter_map(|line| line.strip_prefix("#### ")).filter(|line| line.starts_with(mark));
    lines.map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

fn codes(kind: &str) -> BTreeSet<String> {
    let list = json(&["list", kind]);
    let ids = list.as_array().unwrap().iter().map(|line| line["id"].as_str().unwrap());
    ids.map(|id| json(&["show", id])["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_exercise_and_technique_of_the_brief_is_there() {
    let mut exercises = codes_of_the_brief("EX");
    // Defined with program P6.
    exercises.insert("EX29".into());
    assert_eq!(codes("exercises"), exercises);
    assert_eq!(codes("techniques"), codes_of_the_brief("TQ"));
    assert_eq!((exercises.len(), codes_of_the_brief("TQ").len()), (30, 18));
}

#[test]
fn every_program_and_variant_is_there() {
    let expected =
        ["P1", "P2A", "P2B", "P2C", "P2I", "P3", "P4", "P5", "P6A", "P6B", "P7", "P8A", "P8B", "P8C", "P8D"];
    assert_eq!(codes("programs"), expected.map(str::to_owned).into());
}

#[test]
fn a_card_is_shown_whole_by_id_and_by_code() {
    let card = json(&["show", "foam_rolling"]);
    assert_eq!(card, json(&["show", "tq06"]));
    for key in ["steps", "cautions", "locks", "sources"] {
        assert!(!card[key].as_array().unwrap().is_empty(), "{key}");
    }
    assert_eq!(card["grade"], "R");
    assert_eq!((card["dose"]["sets"].as_u64(), card["dose"]["seconds"].as_f64()), (Some(3), Some(30.0)));
    let locks: Vec<&str> = card["locks"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    assert_eq!(locks, ["L1", "L2", "L3", "L4", "L7", "L8", "L10"]);
}

#[test]
fn a_family_of_programs_leads_to_the_one_to_start_from() {
    assert_eq!(json(&["show", "achilles"])["id"], "achilles_combined");
}

#[test]
fn heel_drops_are_three_times_fifteen_up_with_both_down_on_one() {
    let cues = json(&["play", "eccentric_heel_drop_straight", "--script"]);
    let cues = cues.as_array().unwrap();
    let number = |cue: &Value, key: &str| cue[key].as_f64().unwrap();
    for side in ["left", "right"] {
        let down = |cue: &&Value| cue["kind"] == "down" && cue["side"] == side;
        let downs: Vec<&Value> = cues.iter().filter(down).collect();
        assert_eq!(downs.len(), 45);
        assert!(downs.iter().all(|cue| number(cue, "for") == 3.0));
        assert_eq!(
            downs.last().map(|cue| (cue["set"].as_u64(), cue["rep"].as_u64())),
            Some((Some(3), Some(15)))
        );
    }
    assert!(cues.iter().filter(|cue| cue["kind"] == "up").all(|cue| cue["side"] == "both"));
    assert_eq!(cues.iter().filter(|cue| cue["kind"] == "rest").count(), 2);
    let total: f64 = cues.iter().map(|cue| number(cue, "for")).sum();
    let last = cues.last().unwrap();
    assert_eq!(number(last, "at") + number(last, "for"), total);
}

#[test]
fn a_search_finds_a_card_by_what_people_call_it() {
    let first = |words: &str| {
        let hits = json(&["search", words]);
        hits.as_array()
            .unwrap()
            .iter()
            .map(|hit| hit["id"].as_str().unwrap().to_owned())
            .take(4)
            .collect::<Vec<_>>()
    };
    let found =
        |words, id: &str| assert!(first(words).iter().any(|hit| hit == id), "{words}: {:?}", first(words));
    found("foam rolling", "foam_rolling");
    found("heel drops", "eccentric_heel_drop_straight");
    found("towel thing", "towel_calf_stretch");
    found("runner's stretch", "wall_calf_stretch_straight");
    found("charley horse relief", "cramp_relief_in_bed");
}

#[test]
fn health_answers_close_cards_with_the_reason_and_what_stays_open() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_surae"));
        let output =
            command.env("SURAE_DATA_DIR", folder.path()).args(arguments).arg("--json").output().unwrap();
        (output.status.code(), serde_json::from_slice::<Value>(&output.stdout).unwrap())
    };
    assert_eq!(run(&["play", "foam_rolling", "--script"]).0, Some(0));
    let (code, questions) = run(&["health", "--answer", "L1=yes"]);
    assert_eq!((code, &questions[0]["reply"], &questions[0]["on"]), (Some(0), &"yes".into(), &true.into()));
    let (code, refused) = run(&["play", "foam_rolling", "--script"]);
    assert_eq!((code, &refused["error"]["code"]), (Some(1), &"card_closed".into()));
    assert!(refused["error"]["message"].as_str().unwrap().contains("blood thinner"));
    assert!(refused["error"]["next"].as_str().unwrap().contains("Stretches"));
    assert_eq!(run(&["play", "ankle_pumps", "--script"]).0, Some(0));
    assert_eq!(run(&["health", "--answer", "L1=no"]).0, Some(0));
    assert_eq!(run(&["play", "foam_rolling", "--script"]).0, Some(0));
}

#[test]
fn what_cannot_be_played_says_so() {
    let refused = |arguments: &[&str], code: &str| {
        let output = surae(&[arguments, &["--json"]].concat());
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(answer["error"]["code"], code, "{arguments:?}");
    };
    refused(&["play", "moonwalk"], "unknown_card");
    refused(&["play", "bed_covers"], "nothing_to_play");
    refused(&["play", "ankle_pumps", "--dose", "heroic"], "unknown_dose");
    refused(&["show", "moonwalk"], "unknown_id");
    refused(&["health", "--answer", "L99=yes"], "unknown_health_question");
}
