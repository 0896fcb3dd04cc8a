//! No bus, no server, no buttons, a full disk, a busy diary.

use crate::Computer;
use crate::computer::{a_while, wait_for};
use serde_json::json;
use std::fs::File;
use std::time::Duration;

#[test]
fn without_a_bus_it_is_kept_and_said_when_the_bus_is_there() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    computer.stop_bus();
    computer.start_agent();
    wait_for("kept", || computer.states() == ["raised"]);
    computer.start_bus();
    let server = computer.server();
    server.wait_for(1);
}

#[test]
fn without_a_server_it_is_kept_and_said_as_soon_as_one_comes() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let once = computer.once();
    assert_eq!(once["raised"][0]["shown"], false);
    assert_eq!(computer.states(), ["raised"]);
    computer.start_agent();
    a_while();
    let server = computer.server();
    server.wait_for(1);
}

#[test]
fn a_server_that_refuses_is_asked_again() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    server.refuse(true);
    computer.start_agent();
    wait_for("kept", || computer.states() == ["raised"]);
    server.refuse(false);
    server.wait_for(1);
}

#[test]
fn a_server_that_dies_with_a_notification_up_gets_it_again() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let mut server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    server.vanish();
    a_while();
    server.come();
    server.wait_for(2);
    server.press(2, "done");
    wait_for("done in the diary", || computer.states() == ["done"]);
}

#[test]
fn a_bus_that_drops_is_found_again() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    drop(server);
    computer.stop_bus();
    a_while();
    assert!(computer.agent_runs());
    computer.start_bus();
    let server = computer.server();
    server.wait_for(1);
}

#[test]
fn a_server_without_buttons_gets_a_sentence_instead() {
    let computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    server.have_no_buttons();
    computer.once();
    assert!(server.shown()[0].buttons.is_empty());
    assert_eq!(server.shown()[0].text, "It is time. Open Surae to answer.");
}

#[test]
fn a_diary_that_is_busy_delays_and_loses_nothing() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    let gate = File::options().write(true).open(computer.path("home/gate.lock")).unwrap();
    gate.lock().unwrap();
    computer.start_agent();
    std::thread::sleep(Duration::from_secs(10));
    assert!(server.shown().is_empty());
    drop(gate);
    server.wait_for(1);
    wait_for("kept", || computer.states() == ["raised"]);
}

#[test]
fn a_full_disk_silences_nothing_and_takes_the_answer_when_there_is_room() {
    let mut computer = Computer::at("2027-01-12 22:14", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent_on_small_disk();
    a_while();
    computer.limit_agent("1");
    computer.jump_to("2027-01-12 22:15:01");
    server.wait_for(1);
    assert_eq!(computer.states(), ["pending"], "nothing could be written");
    a_while();
    server.press(server.shown()[0].id, "done");
    server.wait_for(2);
    assert!(server.shown()[1].text.contains("The disk takes no more data"), "{:?}", server.shown());
    computer.limit_agent("unlimited");
    wait_for("done in the diary", || computer.states() == ["done"]);
    let told = server.shown()[1].id;
    wait_for("the trouble is taken away", || server.closed().contains(&told));
}

#[test]
fn while_somebody_must_be_seen_first_nothing_is_said() {
    let computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    let server = computer.server();
    computer.told(&["screen", "--answer", "G1=yes"]);
    computer.set_clock("2027-01-12 22:15:01");
    let once = computer.once();
    assert_eq!((&once["raised"], &once["missed"]), (&json!([]), &json!([])));
    assert!(server.shown().is_empty());
}
