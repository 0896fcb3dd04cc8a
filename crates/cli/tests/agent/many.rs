//! Two agents, the end of one, and what the program is built from.

use crate::Computer;
use crate::computer::{a_while, wait_for};
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
fn the_program_needs_no_window_libraries() {
    let output = Command::new("ldd").arg(env!("CARGO_BIN_EXE_surae")).output().unwrap();
    let libraries = String::from_utf8(output.stdout).unwrap().to_lowercase();
    assert!(libraries.contains("libc.so"), "{libraries}");
    assert!(["gtk", "webkit", "gdk", "gobject"].iter().all(|name| !libraries.contains(name)), "{libraries}");
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
