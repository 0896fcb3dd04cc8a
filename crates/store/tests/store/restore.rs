//! Restoring: a look first, refusals that change nothing, and the present database kept.

use crate::{Place, at, contents, get, put};
use std::path::Path;
use surae_store::{StoreError, Table, preview, restore};

/// Checks that `file` is refused both ways with nothing changed.
#[track_caller]
fn check_refused(file: &Path, expected: impl Fn(&StoreError) -> bool) {
    let place = Place::with_entries();
    let (before, chosen) = (contents(&mut place.open()).unwrap(), std::fs::read(file).ok());
    for refused in
        [preview(&place.home(), file).unwrap_err(), restore(&place.home(), file, at(1)).unwrap_err()]
    {
        assert!(expected(&refused), "{refused:?}");
    }
    assert_eq!(contents(&mut place.open()).unwrap(), before);
    assert!(!place.home().set_aside().exists());
    assert_eq!(std::fs::read(file).ok(), chosen);
}

#[test]
fn a_preview_says_what_is_in_a_backup() {
    let place = Place::with_entries();
    let backup = place.open().backup(at(1)).unwrap();
    let preview = preview(&place.home(), &backup).unwrap();
    assert_eq!(preview.version, crate::VERSION);
    assert_eq!(preview.last_change_at, Some(at(39)));
    let rows = [
        (Table::Setting, 40),
        (Table::HealthAnswer, 20),
        (Table::Screening, 20),
        (Table::ScreeningAnswer, 40),
    ];
    assert_eq!(preview.rows[..4], rows);
    assert!(preview.rows[4..].iter().all(|(_, rows)| *rows >= 1), "a row in each of the others");
    assert_eq!(preview.altered, 0);
}

#[test]
fn a_restore_keeps_the_database_that_was_there() {
    let place = Place::new();
    put(&mut place.open(), "slot", "morning");
    let backup = place.open().backup(at(1)).unwrap();
    put(&mut place.open(), "slot", "evening");
    let restored = restore(&place.home(), &backup, at(2)).unwrap();
    assert_eq!(get(&mut place.open(), "slot").unwrap(), "morning");
    let aside = restored.set_aside.unwrap().join("surae.db");
    restore(&place.home(), &aside, at(2)).unwrap();
    assert_eq!(get(&mut place.open(), "slot").unwrap(), "evening");
    assert_eq!(std::fs::read_dir(place.home().set_aside()).unwrap().count(), 2, "both, of one instant");
}

#[test]
fn a_restore_into_a_new_folder_needs_no_database() {
    let (old, new) = (Place::with_entries(), Place::new());
    let backup = old.open().backup(at(1)).unwrap();
    assert_eq!(restore(&new.home(), &backup, at(2)).unwrap().set_aside, None);
    assert_eq!(contents(&mut new.open()).unwrap(), contents(&mut old.open()).unwrap());
}

#[test]
fn a_file_that_is_not_there_is_refused() {
    check_refused(Path::new("nowhere.db"), |error| matches!(error, StoreError::NoSuchFile { .. }));
}

#[test]
fn the_database_itself_is_no_backup_of_it() {
    let place = Place::with_entries();
    let own = place.home().database();
    assert!(matches!(preview(&place.home(), &own), Err(StoreError::NoBackup { .. })));
    assert!(matches!(restore(&place.home(), &own, at(1)), Err(StoreError::NoBackup { .. })));
    assert!(place.try_open().is_ok() && !place.home().set_aside().exists());
}

#[test]
fn a_text_or_a_damaged_backup_is_refused() {
    let place = Place::with_entries();
    let backup = place.open().backup(at(1)).unwrap();
    let mut bytes = std::fs::read(&backup).unwrap();
    let end = bytes.len();
    bytes[end - 3000..].fill(0x5a);
    std::fs::write(&backup, &bytes).unwrap();
    check_refused(&backup, |error| matches!(error, StoreError::BackupDamaged { .. }));
    std::fs::write(&backup, &bytes[..end / 2]).unwrap();
    check_refused(&backup, |error| matches!(error, StoreError::BackupDamaged { .. }));
    std::fs::write(&backup, "a text").unwrap();
    check_refused(&backup, |error| matches!(error, StoreError::BackupDamaged { .. }));
}

#[test]
fn a_newer_or_foreign_backup_is_refused() {
    let place = Place::with_entries();
    let backup = place.open().backup(at(1)).unwrap();
    let other = rusqlite::Connection::open(&backup).unwrap();
    other.execute_batch("PRAGMA user_version = 7").unwrap();
    check_refused(&backup, |error| matches!(error, StoreError::Newer { found: 7, known: crate::VERSION }));
    other.execute_batch("PRAGMA application_id = 1").unwrap();
    check_refused(&backup, |error| matches!(error, StoreError::Foreign { .. }));
}
