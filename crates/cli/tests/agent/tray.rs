//! The small menu in the tray, read and clicked as a desktop does.

use crate::Computer;
use crate::computer::{a_while, wait_for};
use crate::watcher::Watcher;
use zbus::zvariant::Structure;

const PAUSE: &str = "Pause until tomorrow";
const GO_ON: &str = "Go on with reminders";

#[test]
fn the_tray_shows_our_icon_with_its_menu() {
    let mut computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    let watcher = Watcher::on(&computer.address());
    computer.start_agent();
    let properties = watcher.properties();
    for (name, value) in [("Title", "Surae"), ("Status", "Active"), ("Category", "ApplicationStatus")] {
        assert_eq!(String::try_from(properties[name].clone()).unwrap(), value);
    }
    let icons = Vec::<Structure<'_>>::try_from(watcher.property("IconPixmap")).unwrap();
    for (icon, size) in icons.into_iter().zip([24, 48]) {
        let (wide, high, points): (i32, i32, Vec<u8>) = icon.try_into().unwrap();
        assert_eq!((wide, high, points.len()), (size, size, usize::try_from(size * size * 4).unwrap()));
        assert!(points.chunks(4).any(|point| point == [0xFF, 0x0E, 0x7C, 0x7B]), "the teal of the calf");
    }
    assert_eq!(watcher.labels(), ["Cramp now", "Today", PAUSE, "Quit"]);
}

#[test]
fn a_pause_chosen_in_the_tray_is_kept_and_ended_there() {
    let mut computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    let (server, watcher) = (computer.server(), Watcher::on(&computer.address()));
    computer.start_agent();
    let mut changes = watcher.changes();
    watcher.click(PAUSE);
    assert_eq!(changes.next(), 2);
    assert_eq!(computer.told(&["reminders"])["resume_on"], "2027-01-13");
    assert_eq!(watcher.labels(), ["Cramp now", "Today", GO_ON, "Quit"]);
    computer.jump_to("2027-01-12 22:15:01");
    a_while();
    assert!(server.shown().is_empty(), "it is paused");
    watcher.click(GO_ON);
    server.wait_for(1);
    assert_eq!(watcher.labels(), ["Cramp now", "Today", PAUSE, "Quit"]);
}

#[test]
fn a_pause_from_elsewhere_reaches_the_tray() {
    let mut computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    let watcher = Watcher::on(&computer.address());
    computer.start_agent();
    watcher.item();
    computer.told(&["reminders", "--pause"]);
    wait_for("the menu", || watcher.labels().contains(&GO_ON.to_owned()));
    computer.told(&["reminders", "--on", "no"]);
    wait_for("no pause where nothing is said", || watcher.labels() == ["Cramp now", "Today", "Quit"]);
}

#[test]
fn cramp_and_today_open_the_window_there() {
    let mut computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    let watcher = Watcher::on(&computer.address());
    computer.start_agent_beside_a_window();
    let (home, opened) = (computer.path("home").display().to_string(), computer.path("opened"));
    let opened_with = |arguments: &str| {
        let wanted = format!("{arguments} {home}\n");
        wait_for(arguments, || std::fs::read_to_string(&opened).is_ok_and(|text| text == wanted));
    };
    watcher.click("Cramp now");
    opened_with("--cramp");
    watcher.click("Today");
    opened_with("--open today");
    watcher.click("Cramp now");
    opened_with("--cramp");
    watcher.activate();
    opened_with("--open today");
}

#[test]
fn quit_ends_the_reminders_in_order() {
    let mut computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    let watcher = Watcher::on(&computer.address());
    computer.start_agent();
    watcher.click("Quit");
    assert_eq!(computer.agent_ends(), Some(0));
    assert_eq!(computer.told(&["agent", "status"])["running"], false);
}

#[test]
fn a_tray_that_comes_later_or_again_is_served() {
    let mut computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    computer.start_agent();
    a_while();
    let mut watcher = Watcher::on(&computer.address());
    watcher.item();
    watcher.vanish();
    a_while();
    watcher.come();
    watcher.click(PAUSE);
    wait_for("kept", || computer.told(&["reminders"])["resume_on"] == "2027-01-13");
}

#[test]
fn a_desktop_without_a_tray_loses_nothing_and_is_told_so() {
    let mut computer = Computer::at("2027-01-12 22:15", &["evening=22:15"]);
    let server = computer.server();
    computer.start_agent();
    server.wait_for(1);
    let told = || computer.told(&["check"]);
    let line = |told: &serde_json::Value| {
        told.as_array().unwrap().iter().find(|line| line["name"] == "tray").unwrap().clone()
    };
    let without = line(&told());
    assert!(without["ok"] == true && without["detail"].as_str().unwrap().contains("no tray"), "{without}");
    let watcher = Watcher::on(&computer.address());
    watcher.item();
    assert!(line(&told())["detail"].as_str().unwrap().contains("has a tray"));
}

#[test]
fn what_a_tray_asks_wrongly_is_refused_and_changes_nothing() {
    let mut computer = Computer::at("2027-01-12 22:10", &["evening=22:15"]);
    let watcher = Watcher::on(&computer.address());
    computer.start_agent();
    let before = watcher.labels();
    for (path, interface, method) in [
        ("/MenuBar", "com.canonical.dbusmenu", "Event"),
        ("/MenuBar", "com.canonical.dbusmenu", "NoSuchMethod"),
        ("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "GetAll"),
        ("/StatusNotifierItem", "org.kde.StatusNotifierItem", "NoSuchMethod"),
        ("/elsewhere", "org.kde.StatusNotifierItem", "Activate"),
    ] {
        let error = watcher.refused(path, interface, method);
        assert!(error.ends_with("InvalidArgs") || error.ends_with("UnknownMethod"), "{method}: {error}");
    }
    assert_eq!(watcher.labels(), before);
    assert!(computer.agent_runs());
}
