//! The window, the agent and the command line at the same database.

use crate::{Place, at, child, get, put};
use std::thread;
use std::time::Duration;
use surae_store::table::setting;
use surae_store::{StoreError, Watch, restore};

#[test]
fn two_programs_that_write_at_once_lose_nothing() {
    let place = Place::new();
    let folder = place.home().folder().to_str().unwrap().to_owned();
    let writers = ["a", "b"].map(|name| child::start(&["write", &folder, name, "200"]));
    let (opener, heard) = child::start(&["open-often", &folder, "40"]);
    let writers = writers.into_iter().chain([(opener, heard)]).map(|(mut child, heard)| {
        assert!(child.wait().unwrap().success());
        heard.join().unwrap()
    });
    let heard: Vec<String> = writers.flatten().collect();
    assert_eq!(heard.len(), 400, "{heard:?}");

    let mut store = place.open();
    assert!(store.check(at(0)).unwrap().sound());
    let there = store.read(setting::all).unwrap();
    assert!(heard.iter().all(|key| there.contains_key(key)));
}

#[test]
fn a_change_by_another_is_noticed_once() {
    let place = Place::new();
    let (mut window, mut agent) = (place.open(), place.open());
    assert!(agent.changed_elsewhere().unwrap(), "the first time");
    assert!(!agent.changed_elsewhere().unwrap());
    put(&mut agent, "own", "change");
    assert!(!agent.changed_elsewhere().unwrap(), "its own is none");
    put(&mut window, "evening", "18:30");
    assert!(agent.changed_elsewhere().unwrap());
    assert!(!agent.changed_elsewhere().unwrap());
}

#[test]
fn a_restore_reaches_those_who_have_it_open() {
    let place = Place::new();
    let (mut window, mut agent) = (place.open(), place.open());
    put(&mut window, "slot", "before");
    let backup = window.backup(at(1)).unwrap();
    put(&mut window, "slot", "after");
    agent.changed_elsewhere().unwrap();

    let restored = restore(&place.home(), &backup, at(2)).unwrap();
    assert!(agent.changed_elsewhere().unwrap());
    assert_eq!(get(&mut agent, "slot").unwrap(), "before");
    put(&mut window, "other", "written after");
    assert_eq!(get(&mut agent, "other").unwrap(), "written after");
    drop((window, agent));

    assert!(place.open().check(at(3)).unwrap().sound());
    restore(&place.home(), &restored.set_aside.unwrap().join("surae.db"), at(4)).unwrap();
    assert_eq!(get(&mut place.open(), "slot").unwrap(), "after", "what was set aside is whole");
}

#[test]
fn closing_a_database_that_was_replaced_leaves_the_log_of_the_new_one() {
    let place = Place::with_entries();
    let backup = place.open().backup(at(1)).unwrap();
    let mut idle = place.open();
    put(&mut idle, "slot", "in the old log");
    restore(&place.home(), &backup, at(2)).unwrap();
    let mut new = place.open();
    put(&mut new, "slot", "in the new log");
    let log = std::fs::read(place.home().folder().join("surae.db-wal")).unwrap();
    drop(idle);
    assert!(std::fs::read(place.home().folder().join("surae.db-wal")).unwrap() == log);
    drop(new);
    assert_eq!(get(&mut place.open(), "slot").unwrap(), "in the new log");
}

#[test]
fn a_restore_while_another_writes_loses_nothing() {
    let place = Place::new();
    put(&mut place.open(), "slot", "before");
    let backup = place.open().backup_to(&place.0.path().join("stick"), at(1)).unwrap();
    let folder = place.home().folder().to_str().unwrap().to_owned();
    let (mut child, heard) = child::start(&["write", &folder, "a", "300"]);
    for second in 0..8 {
        thread::sleep(Duration::from_millis(40));
        restore(&place.home(), &backup, at(second)).unwrap();
    }
    assert!(child.wait().unwrap().success());
    let heard = heard.join().unwrap();
    assert_eq!(heard.len(), 300, "{:?}", heard.last());

    let mut there = place.open().read(setting::all).unwrap();
    for aside in std::fs::read_dir(place.home().set_aside()).unwrap() {
        let other = Place::new();
        restore(&other.home(), &aside.unwrap().path().join("surae.db"), at(0)).unwrap();
        assert!(other.open().check(at(0)).unwrap().sound());
        there.extend(other.open().read(setting::all).unwrap());
    }
    let lost: Vec<_> = heard.iter().filter(|key| !there.contains_key(*key)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn a_database_locked_by_another_program_says_so() {
    let place = Place::with_entries();
    let mut store = place.open();
    let other = rusqlite::Connection::open(place.home().database()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = store.transact(|writer| setting::put(writer, "slot", "later", at(0)));
    assert!(matches!(refused, Err(StoreError::Busy)), "{refused:?}");
    other.execute_batch("ROLLBACK").unwrap();
    put(&mut store, "slot", "now");
    assert_eq!(get(&mut store, "slot").unwrap(), "now");
}

#[test]
fn one_program_at_a_time_is_the_watch() {
    let place = Place::new();
    assert!(!Watch::is_taken(&place.home()).unwrap());
    let watch = Watch::take(&place.home()).unwrap();
    assert!(watch.is_some() && Watch::is_taken(&place.home()).unwrap());
    assert!(Watch::take(&place.home()).unwrap().is_none());
    drop(watch);
    assert!(!Watch::is_taken(&place.home()).unwrap());
    assert!(Watch::take(&place.home()).unwrap().is_some());
}
