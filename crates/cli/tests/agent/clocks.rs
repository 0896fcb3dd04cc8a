//! Sleep, restarts, clocks that are set, zones that change.

use crate::Computer;
use crate::computer::a_while;
use serde_json::json;

#[test]
fn an_agent_that_was_killed_does_not_say_it_twice() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    computer.kill_agent();
    computer.start_agent();
    a_while();
    server.wait_for(1);
    computer.jump_to("2027-01-12 22:25:30");
    server.wait_for(2);
}

#[test]
fn killed_between_showing_and_hearing_of_it_it_is_still_not_said_twice() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    server.kill_at_next(&computer.agent_id());
    server.wait_for(1);
    computer.kill_agent();
    computer.start_agent();
    a_while();
    server.wait_for(1);
    assert_eq!(computer.states(), ["raised"]);
    computer.jump_to("2027-01-12 22:25:30");
    server.wait_for(2);
}

#[test]
fn a_clock_set_back_a_day_repeats_nothing_and_one_set_forward_a_year_is_one_summary() {
    let mut computer = Computer::at("2027-01-12 12:00", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    computer.jump_to("2027-01-12 22:15:01");
    server.wait_for(1);
    computer.jump_to("2027-01-11 22:15:01");
    a_while();
    computer.jump_to("2027-01-12 22:15:01");
    a_while();
    server.wait_for(1);
    computer.jump_to("2028-01-12 12:00");
    server.wait_for(2);
    assert_eq!(server.titles()[1], "While this computer was away");
    computer.jump_to("2027-01-13 22:15:01");
    server.wait_for(3);
    assert_eq!(server.titles()[2], "Evening exercises", "the year that was skipped is not lost");
}

#[test]
fn what_is_late_says_so_and_what_is_too_late_is_missed() {
    let computer = Computer::at("2027-01-12 07:00", &["morning=08:00"]);
    let server = computer.server();
    computer.set_clock("2027-01-12 09:59");
    let late = computer.once();
    assert_eq!((&late["raised"][0]["why"], &late["raised"][0]["shown"]), (&json!("late"), &json!(true)));
    assert_eq!(server.shown()[0].text, "They were due at 08:00.");
    computer.set_clock("2027-01-13 10:01");
    let missed = computer.once();
    assert_eq!((&missed["raised"], &missed["missed"][0]["why"]), (&json!([]), &json!("too_late")));
    assert_eq!(missed["next"], "2027-01-14T08:00:00+01:00");
    assert_eq!(computer.states(), ["missed"]);
    assert_eq!(computer.once()["missed"], json!([]), "recorded once");
}

#[test]
fn who_travels_is_reminded_by_the_clock_on_the_wall() {
    let mut computer = Computer::at("2027-01-12 07:00", &["morning=08:00"]);
    let _server = computer.server();
    computer.zone = "America/New_York";
    computer.set_clock("2027-01-12 07:59");
    assert_eq!(computer.once()["next"], "2027-01-12T08:00:00-05:00");
    computer.set_clock("2027-01-12 08:00:01");
    assert_eq!(computer.once()["raised"][0]["date"], "2027-01-12");
    computer.zone = "America/Los_Angeles";
    computer.set_clock("2027-01-12 08:00:01");
    assert_eq!(computer.once()["raised"], json!([]), "eight o'clock came a second time");
    computer.zone = "Pacific/Kiritimati";
    computer.set_clock("2027-01-13 08:00:01");
    assert_eq!(computer.once()["raised"][0]["date"], "2027-01-13");
}

#[test]
fn a_zone_that_does_not_exist_leaves_the_one_of_the_system() {
    let mut computer = Computer::at("2027-01-12 07:00", &["morning=08:00"]);
    computer.zone = "Europe/Vienna";
    let mut gone = computer.surae(&["agent", "--once", "--json"]);
    let output = gone.env("TZ", "Nowhere/Gone").output().unwrap();
    let once: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(once["next"].is_string(), "{once}");
}

#[test]
fn a_time_that_the_clock_jumps_over_comes_when_the_jump_is_over() {
    let computer = Computer::at("2027-03-27 12:00", &["night=02:30"]);
    let _server = computer.server();
    computer.set_clock("2027-03-28 03:29:59");
    assert_eq!(computer.once()["raised"], json!([]));
    computer.set_clock("2027-03-28 03:30:01");
    assert_eq!(computer.once()["raised"][0]["due"], "2027-03-28T03:30:00+02:00");
}
