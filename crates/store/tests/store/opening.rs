//! What opening makes, checks and refuses when nothing is broken.

use crate::{Place, at, contents, day, files, put};
use std::os::unix::fs::PermissionsExt;
use surae_store::{Findings, Home, Store, StoreError};

#[test]
fn the_first_opening_makes_an_empty_database() {
    let place = Place::new();
    assert!(place.open().opening().created);
    assert!(!place.open().opening().created);
}

#[test]
fn a_folder_is_found_from_anywhere_and_an_empty_name_is_none() {
    let home = |name: &str| Home::find(Some(std::path::Path::new(name))).unwrap();
    assert!(home("diary").folder().is_absolute());
    assert_eq!(home(""), Home::find(None).unwrap());
}

#[test]
fn an_open_database_can_go_to_another_thread() {
    let place = Place::with_entries();
    let mut store = place.open();
    std::thread::spawn(move || contents(&mut store).unwrap()).join().unwrap();
}

#[test]
fn folder_and_files_are_the_persons_alone() {
    let place = Place::with_entries();
    let mut store = place.open();
    store.backup(at(1)).unwrap();
    put(&mut store, "slot", "evening");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = place.home().folder().to_path_buf();
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&place.home().backups()), 0o700);
    let open: Vec<_> = files(&folder).into_iter().filter(|file| mode(&folder.join(file)) != 0o600).collect();
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn a_folder_with_other_things_keeps_its_rights() {
    let place = Place::new();
    std::fs::create_dir(place.home().folder()).unwrap();
    std::fs::write(place.home().folder().join("letter.txt"), "mine").unwrap();
    let rights = |mode| std::fs::Permissions::from_mode(mode);
    std::fs::set_permissions(place.home().folder(), rights(0o755)).unwrap();
    place.open();
    let mode = std::fs::metadata(place.home().folder()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o755);
}

#[test]
fn the_connection_is_set_as_promised() {
    let place = Place::with_entries();
    let connection = rusqlite::Connection::open(place.home().database()).unwrap();
    let text = |name: &str| connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0));
    assert_eq!(text("journal_mode"), Ok("wal".to_owned()));
    let number = |name: &str| connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, u32>(0));
    assert_eq!(number("application_id"), Ok(0x5355_5241));
    assert_eq!(number("user_version"), Ok(crate::VERSION));
    assert!(rusqlite::version_number() >= 3_051_003);
}

#[test]
fn a_full_check_is_made_once_a_week() {
    let place = Place::with_entries();
    let checked = |at| Store::open(&place.home(), at).unwrap().opening().checked;
    assert_eq!(checked(day(1)), None);
    assert_eq!(checked(day(6)), None);
    assert_eq!(checked(day(7)), Some(Findings::default()));
    assert_eq!(checked(day(13)), None);
    assert_eq!(checked(day(2)), Some(Findings::default()), "the clock was set back");
}

#[test]
fn a_newer_database_is_left_as_it_is() {
    let place = Place::with_entries();
    let other = rusqlite::Connection::open(place.home().database()).unwrap();
    other.execute_batch("PRAGMA user_version = 99; PRAGMA journal_mode = DELETE;").unwrap();
    drop(other);
    let before = place.bytes();
    let refused = place.try_open().err();
    assert!(matches!(refused, Some(StoreError::Newer { found: 99, known: crate::VERSION })), "{refused:?}");
    assert!(place.bytes() == before);
    assert!(!place.home().set_aside().exists());
}

#[test]
fn an_upgrade_by_another_is_noticed_before_the_next_write() {
    let place = Place::with_entries();
    let mut old = place.open();
    rusqlite::Connection::open(place.home().database())
        .unwrap()
        .execute_batch("PRAGMA user_version = 5;")
        .unwrap();
    let refused = contents(&mut old);
    assert!(matches!(refused, Err(StoreError::Newer { found: 5, known: crate::VERSION })), "{refused:?}");
    assert!(matches!(place.try_open().err(), Some(StoreError::Newer { .. })), "also while it is open");
}

#[test]
fn a_database_of_another_program_is_left_as_it_is() {
    let place = Place::new();
    std::fs::create_dir(place.home().folder()).unwrap();
    let other = rusqlite::Connection::open(place.home().database()).unwrap();
    other.execute_batch("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup');").unwrap();
    drop(other);
    let before = place.bytes();
    let refused = place.try_open().err();
    assert!(matches!(refused, Some(StoreError::Foreign { .. })), "{refused:?}");
    assert!(place.bytes() == before);
}

#[test]
fn a_quick_check_is_made_once_a_day() {
    let place = Place::with_entries();
    let opens = |at| Store::open(&place.home(), at).map(|_| ());
    opens(at(0)).unwrap();
    let other = rusqlite::Connection::open(place.home().database()).unwrap();
    let wrong = "PRAGMA ignore_check_constraints = ON; UPDATE screening SET urgency = 'soon';";
    other.execute_batch(wrong).unwrap();
    drop(other);
    opens(at(60)).unwrap();
    assert!(matches!(opens(day(1)), Err(StoreError::Damaged { .. })), "the next day it is noticed");
}
