//! How to be reminded, the start at login, and the self-test.

use crate::Computer;
use crate::computer::{a_while, wait_for};
use serde_json::json;

/// Checks that a command is refused with one sentence that has all of `words`.
#[track_caller]
fn refuses(computer: &Computer, arguments: &[&str], code: &str, words: &[&str]) {
    let output = computer.run(arguments);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {told}");
    assert!(words.iter().all(|word| told.contains(word)), "{told}");
    let json = computer.run(&[arguments, &["--json"]].concat());
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["error"]["code"], code);
}

#[test]
fn settings_are_kept_and_those_that_cannot_be_are_refused() {
    let computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let usual = computer.told(&["reminders"]);
    let expected = json!({"on": true, "details": false, "late_minutes": 120, "quiet": [],
        "at_login": null, "resume_on": null});
    assert_eq!(usual, expected);
    let set = computer.told(&["reminders", "--late", "30", "--quiet", "sat,sun=23:00-09:00"]);
    assert_eq!(set["quiet"], json!([{"days": ["sat", "sun"], "from": "23:00", "to": "09:00"}]));
    refuses(&computer, &["reminders", "--late", "721"], "impossible_minutes", &["721", "720"]);
    refuses(&computer, &["reminders", "--quiet", "24:00-07:00"], "bad_time", &["“24:00”"]);
    refuses(&computer, &["reminders", "--quiet", "mo=22:00-07:00"], "bad_days", &["“mo”"]);
    refuses(&computer, &["reminders", "--quiet", "07:00-07:00"], "bad_quiet", &["07:00"]);
    assert_eq!(computer.told(&["reminders"]), set, "nothing was changed");
}

#[test]
fn a_slot_and_quiet_hours_do_not_overlap() {
    let computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let words = ["22:15", "22:00 to 07:00", "surae reminders"];
    refuses(&computer, &["reminders", "--quiet", "22:00-07:00"], "quiet_time", &words);
    computer.told(&["reminders", "--quiet", "22:30-07:00"]);
    let new = ["plan", "new", "Mine", "--slot", "dawn=06:30", "--card", "EX08"];
    refuses(&computer, &new, "quiet_time", &["06:30"]);
    let slot = computer.told(&["plan"])[0]["slots"][0]["id"].as_str().unwrap().to_owned();
    refuses(&computer, &["plan", "move", &slot, "23:00"], "quiet_time", &["23:00"]);
    refuses(&computer, &["plan", "move", &slot, "23:00", "--on", "2027-01-20"], "quiet_time", &["Wednesday"]);
    computer.told(&["plan", "move", &slot, "22:29"]);
}

#[test]
fn switched_off_or_paused_nothing_is_said_and_nothing_missed() {
    let computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let server = computer.server();
    computer.told(&["reminders", "--pause"]);
    computer.set_clock("2027-01-12 22:15:01");
    assert_eq!(computer.once()["raised"], json!([]));
    computer.set_clock("2027-01-13 22:15:01");
    computer.told(&["reminders", "--on", "no"]);
    let off = computer.once();
    assert_eq!((&off["raised"], &off["missed"], &off["next"]), (&json!([]), &json!([]), &json!(null)));
    computer.set_clock("2027-01-15 12:00");
    computer.told(&["reminders", "--on", "yes"]);
    let on = computer.once();
    assert_eq!((&on["missed"], &on["next"]), (&json!([]), &json!("2027-01-15T22:15:00+01:00")));
    assert!(server.shown().is_empty());
}

#[test]
fn the_start_at_login_is_an_entry_of_the_desktop() {
    let mut computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let entry = computer.path("config/autostart/surae-reminders.desktop");
    assert_eq!(computer.told(&["agent", "status"])["at_login"], false);
    assert_eq!(computer.told(&["agent", "enable"])["at_login"], true);
    let text = std::fs::read_to_string(&entry).unwrap();
    let home = computer.path("home").display().to_string();
    assert!(text.contains(&format!("Exec=\"{}\" --data-dir \"{home}\" agent", env!("CARGO_BIN_EXE_surae"))));
    computer.start_agent();
    a_while();
    let mut settings = computer.told(&["agent", "status"]);
    assert_eq!((settings["running"].take(), entry.exists()), (json!(true), true));
    assert_eq!(computer.told(&["agent", "disable"])["at_login"], false);
    wait_for("the entry is gone", || !entry.exists());
}

#[test]
fn the_check_says_what_works_and_what_to_do() {
    let mut computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let line = |lines: &serde_json::Value, name: &str| {
        lines.as_array().unwrap().iter().find(|line| line["name"] == name).unwrap().clone()
    };
    let lines = computer.told(&["check"]);
    for (name, next) in
        [("agent", "surae agent"), ("autostart", "surae agent enable"), ("notifications", "dunst")]
    {
        let line = line(&lines, name);
        assert!(line["ok"] == false && line["next"].as_str().unwrap().contains(next), "{line}");
    }
    assert!(line(&lines, "week")["detail"].as_str().unwrap().contains("Tue 22:15 Evening"), "{lines}");
    let server = computer.server();
    computer.start_agent();
    a_while();
    let lines = computer.told(&["check", "--notify"]);
    for name in ["agent", "session bus", "notifications", "test notification"] {
        assert_eq!(line(&lines, name)["ok"], true, "{lines}");
    }
    assert!(line(&lines, "notifications")["detail"].as_str().unwrap().contains("test desk 1"));
    assert_eq!(server.titles(), ["This is a test"]);
    computer.stop_bus();
    assert_eq!(line(&computer.told(&["check"]), "session bus")["ok"], false);
}
