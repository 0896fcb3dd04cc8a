//! Two agents, the end of one, and what the program is built from.

use crate::Computer;
use crate::computer::{a_while, wait_for};
use crate::watcher::Watcher;
use std::process::Command;

#[test]
fn a_second_agent_leaves_at_once_with_a_sentence() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    for arguments in [&["agent"][..], &["agent", "--once"]] {
        let output = computer.run(arguments);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains("reminding already") && told.trim().lines().count() == 1, "{told}");
    }
    server.wait_for(1);
}

#[test]
fn asked_to_end_it_ends_well_and_the_next_one_takes_over() {
    let mut computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    a_while();
    assert_eq!(computer.ask_agent_to_end(), Some(0));
    assert!(!computer.path("home/surae.db-wal").exists(), "the diary was closed");
    computer.set_clock("2027-01-12 22:15:01");
    computer.start_agent();
    server.wait_for(1);
}

#[test]
fn the_programs_need_no_window_libraries() {
    for program in [env!("CARGO_BIN_EXE_surae"), env!("CARGO_BIN_EXE_surae-agent")] {
        let output = Command::new("ldd").arg(program).output().unwrap();
        let libraries = String::from_utf8(output.stdout).unwrap().to_lowercase();
        assert!(libraries.contains("libc.so"), "{program}: {libraries}");
        let window = ["gtk", "webkit", "gdk", "gobject"];
        assert!(window.iter().all(|name| !libraries.contains(name)), "{program}: {libraries}");
    }
}

/// A day with everything in it: shown, answered, said again, a pause in the tray, the night, the end.
#[test]
fn a_day_of_reminders_opens_no_socket_to_a_network() {
    let mut computer = Computer::at("2027-01-12 07:00", &["morning=08:00", "evening=22:15"]);
    let (server, watcher) = (computer.server(), Watcher::on(&computer.address()));
    let trace = computer.path("trace");
    computer.start_agent_traced(&trace);
    watcher.item();
    computer.jump_to("2027-01-12 08:00:01");
    server.wait_for(1);
    server.press(server.shown()[0].id, "done");
    wait_for("done in the diary", || computer.states()[0] == "done");
    computer.jump_to("2027-01-12 22:15:01");
    server.wait_for(2);
    computer.jump_to("2027-01-12 22:25:30");
    server.wait_for(3);
    watcher.click("Pause until tomorrow");
    wait_for("the pause is kept", || computer.told(&["reminders"])["resume_on"] == "2027-01-13");
    computer.jump_to("2027-01-13 00:00:05");
    let evening = server.shown()[2].id;
    wait_for("the evening is taken away", || server.closed().contains(&evening));
    computer.jump_to("2027-01-13 08:00:01");
    server.wait_for(4);
    watcher.click("Quit");
    assert_eq!(computer.agent_ends(), Some(0));
    let calls = std::fs::read_to_string(&trace).unwrap();
    assert!(calls.contains("AF_UNIX"), "the bus is asked: {calls}");
    assert!(!calls.contains("AF_INET"), "{calls}");
}

#[test]
fn no_socket_to_a_network_is_opened() {
    let computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    let trace = computer.path("trace");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-e", "trace=socket,connect", "-o"]).arg(&trace).arg(env!("CARGO_BIN_EXE_surae"));
    computer.at_home(strace.args(["agent", "--once"]));
    let output = strace.output().expect("strace is missing; scripts/install-system.sh test installs it");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let calls = std::fs::read_to_string(&trace).unwrap();
    assert!(calls.contains("AF_UNIX"), "the bus is asked: {calls}");
    assert!(!calls.contains("AF_INET"), "{calls}");
    wait_for("it was said", || server.shown().len() == 1);
}
