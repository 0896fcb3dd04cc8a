//! What a person sees and answers, with the window closed.

use crate::Computer;
use crate::computer::{a_while, wait_for};

#[test]
fn something_due_is_shown_and_done_in_the_notification() {
    let mut computer = Computer::at("2027-01-12 22:14", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    a_while();
    assert!(server.shown().is_empty(), "it is not time yet");
    computer.jump_to("2027-01-12 22:15:01");
    server.wait_for(1);
    let shown = &server.shown()[0];
    assert_eq!((shown.title.as_str(), shown.text.as_str()), ("Evening exercises", "It is time."));
    assert_eq!(shown.buttons, ["Open", "Start", "Done", "Snooze 15 min"]);
    assert_eq!(computer.states(), ["raised"]);
    server.press(shown.id, "done");
    wait_for("done in the diary", || computer.states() == ["done"]);
    computer.jump_to("2027-01-12 22:45");
    a_while();
    server.wait_for(1);
}

#[test]
fn a_reminder_comes_at_its_second_without_being_woken() {
    let mut computer = Computer::at("2027-01-12 22:14:57", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
}

#[test]
fn a_snooze_brings_it_back_after_a_quarter_of_an_hour() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    server.press(server.shown()[0].id, "snooze");
    wait_for("snoozed in the diary", || computer.states() == ["snoozed"]);
    computer.jump_to("2027-01-12 22:29");
    a_while();
    server.wait_for(1);
    computer.jump_to("2027-01-12 22:30:30");
    server.wait_for(2);
}

#[test]
fn who_does_not_answer_is_told_twice_more_and_then_left_alone() {
    let mut computer = Computer::at("2027-01-12 20:15", &["evening=20:15"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    for (time, count) in [("20:25:30", 2), ("20:35:40", 3), ("20:46", 3), ("21:30", 3)] {
        computer.jump_to(&format!("2027-01-12 {time}").replace("20:46", "20:46:00"));
        a_while();
        server.wait_for(count);
    }
    let first = server.shown()[0].id;
    assert!(server.shown()[1..].iter().all(|shown| shown.replaces == first), "no pile: {:?}", server.shown());
    computer.jump_to("2027-01-13 00:00:05");
    wait_for("it is taken away with its day", || server.closed().contains(&first));
}

#[test]
fn what_is_answered_elsewhere_disappears_within_a_second() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    computer.told(&["done", "evening"]);
    a_while();
    assert_eq!(server.closed(), [server.shown()[0].id]);
}

#[test]
fn a_plan_that_is_changed_is_honoured_within_a_second() {
    let mut computer = Computer::at("2027-01-12 20:00", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    a_while();
    let plan = computer.told(&["plan"]);
    computer.told(&[
        "plan",
        "move",
        plan[0]["slots"][0]["id"].as_str().unwrap(),
        "19:59",
        "--on",
        "2027-01-12",
    ]);
    a_while();
    server.wait_for(1);
}

#[test]
fn details_are_shown_only_when_they_are_allowed() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    computer.told(&["reminders", "--details", "yes"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    assert_eq!(server.shown()[0].text, "Heel pain: one exercise.");
}

#[test]
fn start_opens_the_window_at_the_session() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent_beside_a_window();
    server.wait_for(1);
    server.press(server.shown()[0].id, "start");
    let id = computer.told(&["today"])[0]["id"].as_str().unwrap().to_owned();
    let opened = computer.path("opened");
    wait_for("the window", || std::fs::read_to_string(&opened).is_ok_and(|text| text.ends_with('\n')));
    let home = computer.path("home").display().to_string();
    assert_eq!(std::fs::read_to_string(&opened).unwrap(), format!("--open session/{id} {home}\n"));
}

#[test]
fn a_snooze_that_cannot_be_is_told_with_the_reason() {
    let mut computer = Computer::at("2027-01-12 23:50", &["evening=23:50"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    server.press(server.shown()[0].id, "snooze");
    server.wait_for(2);
    assert!(server.shown()[1].text.contains("15 minutes"), "{:?}", server.shown());
    assert_eq!(computer.states(), ["raised"]);
}
