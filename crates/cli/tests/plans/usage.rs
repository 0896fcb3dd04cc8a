//! The edges of the command line: what cannot be read, the exit status of a check, an unknown zone.

use crate::Person;
use serde_json::Value;
use std::process::{Command, Output};

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_command_line_that_cannot_be_read_is_told_as_json_where_that_is_asked_for() {
    let person = Person::new();
    let wrong: [(&[&str], &str); 5] = [
        (&["cramp", "--side", "up", "--json"], "left, right, both"),
        (&["--json", "find", "calf", "--age", "-1"], "0 to 120"),
        (&["reminders", "--late", "-1", "--json"], "0 to 720"),
        (&["plan", "new", "P", "--slot", "noon=12:00", "--card", "EX08:", "--json"], "EX08:sets=3"),
        (&["plan", "new", "P", "--slot", "noon=12:00", "--card", "EX08:sets=3,sets=4", "--json"], "twice"),
    ];
    for (arguments, words) in wrong {
        let output = person.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(told["error"]["code"], "usage");
        assert!(told["error"]["message"].as_str().unwrap().contains(words), "{told}");
        assert!(told["error"]["next"].as_str().unwrap().contains("--help") && output.stderr.is_empty());
    }
}

/// What the check of a diary ends with once its file has this done to it.
fn checked(person: &Person, bytes: &[u8]) -> Output {
    std::fs::write(person.folder.path().join("home/surae.db"), bytes).unwrap();
    person.run(&["check", "--json"])
}

#[test]
fn a_check_of_a_diary_that_cannot_be_used_says_so_and_ends_with_three() {
    let mut sentences = Vec::new();
    for case in ["truncated", "foreign", "newer", "altered"] {
        let person = Person::new();
        person.told(&["note", "fine"]);
        assert_eq!(person.run(&["check"]).status.code(), Some(0));
        let mut bytes = std::fs::read(person.folder.path().join("home/surae.db")).unwrap();
        let written = bytes.windows(4).position(|word| word == b"fine").unwrap();
        match case {
            "altered" => bytes[written..written + 4].copy_from_slice(b"fire"),
            "truncated" => bytes.truncate(5000),
            // Application id and version of the tables, in the header of SQLite.
            "foreign" => bytes[68..72].copy_from_slice(&7_u32.to_be_bytes()),
            _ => bytes[60..64].copy_from_slice(&99_u32.to_be_bytes()),
        }
        let output = checked(&person, &bytes);
        assert_eq!(output.status.code(), Some(3), "{case}");
        let lines: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(lines[0]["name"] == "database" && lines[0]["ok"] == false, "{case}: {lines}");
        assert!(lines[0].get("exit").is_none());
        sentences.push(lines[0]["detail"].to_string());
    }
    sentences.dedup();
    assert_eq!(sentences.len(), 4, "each has its sentence");
}

#[test]
fn a_zone_that_is_not_known_is_told_once_beside_what_was_kept() {
    let person = Person::new();
    for zone in ["Nope/Zone", "CET-1CEST,M3.5.0,M10.5.0/3"] {
        let mut command = person.command(&["note", "fine", "--json"]);
        let output = command.env("TZ", zone).output().unwrap();
        assert!(output.status.success());
        let (told, kept) = (text(&output.stderr), text(&output.stdout));
        assert!(told.contains(zone) && told.trim().lines().count() == 1, "{told}");
        assert_eq!(serde_json::from_str::<Value>(&kept).unwrap()["text"], "fine");
        let read = person.command(&["diary"]).env("TZ", zone).output().unwrap();
        assert!(read.stderr.is_empty(), "nothing is written there");
    }
    let mut command = person.command(&["note", "x", "--json"]);
    let file = command.env("TZ", ":/usr/share/zoneinfo/Asia/Tokyo").output().unwrap();
    assert!(file.stderr.is_empty() && text(&file.stdout).contains("+09:00"), "{file:?}");
}

#[test]
fn the_program_of_the_reminders_reads_its_few_words() {
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_surae-agent")).args(arguments).output().unwrap()
    };
    let help = run(&["--help"]);
    assert!(help.status.success() && text(&help.stdout).contains("--data-dir DIR"));
    assert!(text(&run(&["-V"]).stdout).starts_with("surae-agent 0."));
    for wrong in [&["--once"][..], &["status"], &["--data-dir"], &["--data-dir="]] {
        let refused = run(wrong);
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
        assert!(text(&refused.stderr).contains("--data-dir DIR") && refused.stdout.is_empty());
    }
    let refused = run(&["--data-dir", "/dev/null/surae"]);
    assert_eq!(refused.status.code(), Some(1), "a folder that cannot be made is no diary: {refused:?}");
}

#[test]
fn what_stands_in_the_way_is_named() {
    let person = Person::new();
    person.told(&["note", "-danger"]);
    let file = person.folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let own = person.folder.path().join("home/surae.db");
    let (file, own) = (file.to_str().unwrap(), own.to_str().unwrap());
    let card = ["--slot", "noon=12:00", "--card", "EX08"];
    person.refuses(&[&["plan", "new", "ok\u{7}x"][..], &card].concat(), "bad_name", &["cannot be seen"]);
    person.refuses(&["restore", own], "unknown_file", &["the diary itself"]);
    person.refuses(&["backup", "--to", file], "file_not_written", &[file, "no folder"]);
    person.refuses(&["cramp", "--at", "15_min_ago", "--minutes", "20"], "impossible_length", &["yet"]);
    person.refuses(&["note", "   "], "missing_value", &["note"]);
    person.refuses(&["night", "0001-01-01"], "bad_range", &["1970-01-01"]);
    person.refuses(&["medicine", "Salt", "--from", "0001-01-01"], "bad_range", &["1970-01-01"]);
    person.refuses(&["medicine", "Salt", "--to", "9999-01-01"], "bad_range", &["9999-01-01"]);
    person.refuses(&["export", "--format", "json", "--out", own], "export_inside", &["diary lives"]);
    let insights = person.told(&["insights", "--from", "0001-01-01"]);
    assert!(insights["from"].as_str().unwrap() > "2000", "from the first entry on");
}
