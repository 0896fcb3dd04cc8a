//! From the safety questions through a day of a program to a holiday.

use crate::Person;
use serde_json::Value;

fn states(person: &Person) -> Vec<Value> {
    let today = person.told(&["today"]);
    today.as_array().unwrap().iter().map(|due| due["state"].clone()).collect()
}

#[test]
fn a_program_is_started_done_undone_paused_and_resumed() {
    let person = Person::new();
    let screened = person.told(&["screen", "--none"]);
    assert_eq!(screened["urgency"], "self_care");
    let plan = person.told(&["plan", "start", "night_cramp", "--slot", "bedtime=22:20", "--side", "left"]);
    let id = plan["id"].as_str().unwrap();
    assert_eq!((&plan["slots"][0]["time"], &plan["side"]), (&"22:20".into(), &"left".into()));
    assert_eq!(states(&person), ["pending"]);
    let today = person.told(&["today"]);
    assert!(today[0]["due"].as_str().unwrap().contains("T22:20:00"));
    assert_eq!(today[0]["cards"][0]["dose"]["id"], "night");
    let done = person.told(&["done", "bedtime", "--pain", "2"]);
    assert_eq!((&done["state"], &done["pain"]), (&"done".into(), &2.into()));
    let occurrence = today[0]["id"].as_str().unwrap();
    assert_eq!(person.told(&["undo", occurrence])["state"], "pending");
    assert_eq!(person.told(&["skip", "bedtime"])["state"], "skipped");
    person.told(&["undo", "bedtime"]);
    let paused = person.told(&["plan", "pause", id]);
    assert_eq!((&paused["state"], states(&person).len()), (&"paused".into(), 0));
    assert_eq!(person.told(&["plan", "resume", id])["state"], "active");
    assert_eq!(states(&person), ["pending"]);
    assert_eq!(person.told(&["plan", "stop", "night_cramp"])["state"], "stopped");
    assert_eq!(person.told(&["plan"]).as_array().unwrap().len(), 1);
}

#[test]
fn an_own_plan_follows_the_wall_clock_through_both_changes() {
    let person = Person::new();
    person.told(&["plan", "new", "Mine", "--slot", "night=02:30", "--card", "EX08:sets=2,reps=8"]);
    let dues = |from: &str, to: &str| {
        let agenda = person.told(&["agenda", "--from", from, "--to", to, "--zone", "Europe/Vienna"]);
        agenda
            .as_array()
            .unwrap()
            .iter()
            .map(|due| due["due"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        dues("2027-03-27", "2027-03-30"),
        [
            "2027-03-27T02:30:00+01:00",
            "2027-03-28T03:30:00+02:00",
            "2027-03-29T02:30:00+02:00",
            "2027-03-30T02:30:00+02:00"
        ]
    );
    assert_eq!(dues("2027-10-31", "2027-10-31"), ["2027-10-31T02:30:00+02:00"]);
}

#[test]
fn pain_snooze_phases_and_times_have_their_commands() {
    let person = Person::with("night_cramp");
    let snoozed = person.told(&["snooze", "bedtime", "--minutes", "30"]);
    assert_eq!(snoozed["state"], "snoozed");
    person.told(&["done", "bedtime"]);
    assert_eq!(person.told(&["pain", "bedtime", "--pain", "4"])["pain"], 4);
    let next = person.told(&["plan", "next", "night_cramp"]);
    assert_eq!(next["phase"]["then"]["id"], "with_daytime");
    assert!(person.told(&["plan", "back", "night_cramp"])["phase"]["then"].is_null());
    let slot = next["slots"][0]["id"].as_str().unwrap();
    assert_eq!(person.told(&["plan", "move", slot, "21:00"])["slots"][0]["time"], "21:00");
    let script = person.told(&["play", "bedtime", "--script"]);
    let cards: Vec<u64> =
        script.as_array().unwrap().iter().map(|cue| cue["card"].as_u64().unwrap()).collect();
    assert!(cards.is_sorted() && cards.last() == Some(&1));
}

#[test]
fn people_read_sentences() {
    let person = Person::with("night_cramp");
    let text = |arguments: &[&str]| String::from_utf8(person.run(arguments).stdout).unwrap();
    assert!(text(&["plan"]).contains("Phase 1 of 3"));
    assert!(text(&["today"]).starts_with("Later\n"));
    assert!(text(&["done", "bedtime", "--pain", "1"]).contains("done, pain 1"));
    assert!(text(&["today"]).starts_with("Done\n"));
    assert!(text(&["agenda", "--from", "2020-01-01", "--to", "2020-01-02"]).starts_with("Nothing is due"));
    assert!(text(&["check"]).contains("ok database"));
}

#[test]
fn two_programs_at_once_lose_nothing() {
    let person = Person::new();
    person.told(&["plan", "new", "Mine", "--slot", "night=22:30", "--card", "EX08"]);
    let marks: Vec<_> =
        (0..6).map(|pain| person.start(&["done", "night", "--pain", &pain.to_string()])).collect();
    for mark in marks {
        let output = mark.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let today = person.told(&["today"]);
    assert_eq!((today.as_array().unwrap().len(), &today[0]["state"]), (1, &"done".into()));
    assert_eq!(person.told(&["undo", "night"])["state"], "pending", "it was done once");
}

#[test]
fn two_programs_cannot_both_start_the_last_free_place() {
    let person = Person::with("night_cramp");
    let starts = ["shin", "hip"].map(|program| person.start(&["plan", "start", program]));
    let codes: Vec<Option<i32>> =
        starts.into_iter().map(|start| start.wait_with_output().unwrap().status.code()).collect();
    assert!(codes == [Some(0), Some(1)] || codes == [Some(1), Some(0)], "{codes:?}");
    assert_eq!(person.told(&["plan"]).as_array().unwrap().len(), 2);
}
