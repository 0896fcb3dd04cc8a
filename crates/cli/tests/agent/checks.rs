//! What the self-test says on a bad day: a line that is wrong, and what to do.

use crate::Computer;
use crate::computer::{a_while, wait_for};
use serde_json::Value;
use std::fs::File;
use std::process::Output;

fn line(lines: &Value, name: &str) -> Value {
    let found = lines.as_array().unwrap().iter().find(|line| line["name"] == name);
    found.unwrap_or_else(|| panic!("{name} is not in {lines}")).clone()
}

/// The line says this, with something to do where it is wrong.
#[track_caller]
fn check(lines: &Value, name: &str, ok: bool, says: &str) {
    let line = line(lines, name);
    assert_eq!(line["ok"], ok, "{line}");
    assert!(line["detail"].as_str().unwrap().contains(says), "{line}");
    assert_eq!(line["next"].as_str().unwrap().is_empty(), ok, "{line}");
}

fn json(output: Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn no_bus_no_server_and_no_reminders_are_each_told() {
    let mut computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let lines = computer.told(&["check"]);
    check(&lines, "agent", false, "do not run");
    check(&lines, "session bus", true, "There is a session bus");
    check(&lines, "notifications", false, "No program shows notifications");
    computer.stop_bus();
    check(&computer.told(&["check"]), "session bus", false, "no session bus");
}

#[test]
fn a_server_without_buttons_and_one_that_refuses_are_told() {
    let computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let server = computer.server();
    server.have_no_buttons();
    check(&computer.told(&["check"]), "notifications", true, "no buttons");
    server.refuse(true);
    check(&computer.told(&["check", "--notify"]), "test notification", false, "could not be shown");
}

#[test]
fn a_server_that_died_and_reminders_that_were_killed_are_told() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let mut server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    check(&computer.told(&["check"]), "agent", true, "run");
    server.vanish();
    check(&computer.told(&["check"]), "notifications", false, "kept and shown in Surae");
    computer.kill_agent();
    check(&computer.told(&["check"]), "agent", false, "do not run");
}

#[test]
fn two_who_want_to_remind_are_one_that_runs() {
    let mut computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    computer.start_agent();
    wait_for("it runs", || computer.told(&["agent", "status"])["running"] == true);
    assert_eq!(computer.run(&["agent"]).status.code(), Some(1));
    check(&computer.told(&["check"]), "agent", true, "The reminders run.");
}

#[test]
fn a_clock_that_was_set_back_a_day_or_forward_a_year_is_told() {
    let computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    check(&computer.told(&["check"]), "clock", true, "2027-01-12, 12:00");
    computer.set_clock("2027-01-11 12:00");
    check(&computer.told(&["check"]), "clock", false, "written on 2027-01-12, 12:00");
    computer.jump_to("2028-01-12 12:00");
    check(&computer.told(&["check"]), "clock", true, "2028-01-12, 12:00");
    computer.set_clock("2027-01-12 13:00");
    check(&computer.told(&["check"]), "clock", false, "written on 2028-01-12, 12:00");
}

#[test]
fn a_zone_that_was_removed_is_told_with_the_one_that_holds() {
    let computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    check(&computer.told(&["check"]), "zone", true, "Europe/Vienna");
    let lines = json(computer.surae(&["check", "--json"]).env("TZ", "Nowhere/Gone").output().unwrap());
    check(&lines, "system zone", false, "“Nowhere/Gone”, which Surae does not know");
}

#[test]
fn a_diary_that_is_busy_for_ten_seconds_is_told() {
    let computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let gate = File::options().write(true).open(computer.path("home/gate.lock")).unwrap();
    gate.lock().unwrap();
    let lines = computer.told(&["check"]);
    check(&lines, "database", false, "Another program");
    drop(gate);
    a_while();
    check(&computer.told(&["check"]), "database", true, "as it was written");
}

#[test]
fn a_disk_that_takes_no_more_is_told() {
    let computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    // Held open, so that the files beside the database are there before the disk is full.
    let mut other = computer.surae(&["agent"]).spawn().unwrap();
    wait_for("it runs", || computer.told(&["agent", "status"])["running"] == true);
    let mut full = std::process::Command::new("sh");
    full.args(["-c", r#"trap "" XFSZ; ulimit -f 1; exec "$0" check --json"#, env!("CARGO_BIN_EXE_surae")]);
    computer.at_home(&mut full);
    let lines = json(full.output().unwrap());
    other.kill().unwrap();
    other.wait().unwrap();
    check(&lines, "database", false, "The disk takes no more data");
}
