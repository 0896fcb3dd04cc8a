//! Backups: made whole or not at all, checked, thinned out.

use crate::{Place, at, contents, day, files, put};
use std::path::PathBuf;
use surae_store::{Instant, StoreError, preview, restore, superfluous};

/// Whether something was due at `now`.
fn due(place: &Place, now: Instant) -> bool {
    place.open().backup_if_due(now).unwrap().is_some()
}

#[test]
fn a_backup_holds_everything_in_one_file() {
    let place = Place::with_entries();
    let before = contents(&mut place.open()).unwrap();
    let backup = place.open().backup(at(1)).unwrap();
    assert_eq!(files(&place.home().backups()), [PathBuf::from(backup.file_name().unwrap())]);
    let other = Place::new();
    restore(&other.home(), &backup, at(2)).unwrap();
    assert_eq!(contents(&mut other.open()).unwrap(), before);
}

#[test]
fn a_backup_goes_where_the_person_says() {
    let (place, stick) = (Place::with_entries(), tempfile::tempdir().unwrap());
    let folder = stick.path().join("diary");
    let path = place.open().backup_to(&folder, at(1)).unwrap();
    assert!(path.starts_with(&folder));
    assert_eq!(preview(&place.home(), &path).unwrap().version, crate::VERSION);
    assert!(!place.home().backups().exists());
}

#[test]
fn a_backup_that_cannot_be_written_leaves_nothing_behind() {
    let place = Place::with_entries();
    let blocked = place.0.path().join("a file");
    std::fs::write(&blocked, "in the way").unwrap();
    let refused = place.open().backup_to(&blocked, at(1));
    assert!(matches!(refused, Err(StoreError::Io { .. })), "{refused:?}");
    assert_eq!(std::fs::read(&blocked).unwrap(), b"in the way");
}

#[test]
fn a_backup_is_due_once_a_day_and_only_after_a_change() {
    let place = Place::with_entries();
    assert!(due(&place, at(100)), "the first");
    assert!(!due(&place, at(200)), "the same day");
    assert!(!due(&place, day(1)), "nothing changed");
    let change = |now| {
        let written = place.open().transact(|writer| {
            surae_store::table::setting::put(writer, "slot", "evening", now)?;
            Ok::<_, StoreError>(())
        });
        written.unwrap();
    };
    change(day(2));
    assert!(due(&place, day(2)));
    assert!(!due(&place, day(3)));
}

#[test]
fn older_backups_are_thinned_out() {
    let place = Place::new();
    let mut store = place.open();
    for days in 0..40 {
        put(&mut store, "day", &days.to_string());
        store.backup(day(days)).unwrap();
    }
    let made: Vec<Instant> = (0..40).map(day).collect();
    assert_eq!(files(&place.home().backups()).len(), 40 - superfluous(&made).len());
    assert!(files(&place.home().backups()).len() <= 12);
}

#[test]
fn other_files_among_the_backups_are_left_alone() {
    let place = Place::with_entries();
    let mut store = place.open();
    store.backup(at(0)).unwrap();
    let own = place.home().backups().join("surae-before-my-holiday.db");
    std::fs::write(&own, "a copy by hand").unwrap();
    (1..20).for_each(|days| drop(store.backup(day(days)).unwrap()));
    assert!(own.exists());
}
