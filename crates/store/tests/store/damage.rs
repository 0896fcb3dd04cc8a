//! Damaged files: noticed, set aside whole, never replaced by an empty diary unasked.

use crate::{Dice, Place, at, contents, day, get, put, rounds};
use surae_store::table::screening;
use surae_store::{StoreError, restore, start_empty};

/// Opens a damaged database and checks that all of it was set aside and nothing took its place.
#[track_caller]
fn check_set_aside(place: &Place) {
    let damaged = place.bytes();
    for attempt in 1..=2 {
        let refused = place.try_open().err();
        let Some(StoreError::Damaged { set_aside: Some(folder), backup: None }) = refused else {
            panic!("attempt {attempt}: {refused:?}");
        };
        assert!(std::fs::read(folder.join("surae.db")).unwrap() == damaged, "kept as it was");
        assert!(!place.home().database().exists(), "attempt {attempt}");
    }
    let aside = start_empty(&place.home(), at(9)).unwrap();
    assert_eq!(aside, None, "it was set aside before");
    assert_eq!(get(&mut place.open(), "choice.1"), None);
}

#[test]
fn a_text_in_its_place_is_set_aside() {
    let place = Place::new();
    place.put_file(
        b"Dear diary, today my calf was fine. This is longer than a header of one hundred bytes is.",
    );
    check_set_aside(&place);
}

#[test]
fn an_empty_file_is_set_aside() {
    let place = Place::new();
    place.put_file(b"");
    check_set_aside(&place);
}

#[test]
fn a_damaged_header_is_set_aside() {
    let place = Place::with_entries();
    let mut bytes = place.bytes();
    bytes[..16].fill(0);
    place.put_file(&bytes);
    check_set_aside(&place);
}

#[test]
fn a_truncated_file_is_set_aside() {
    for length in [50, 100, 4096, 5000, 20_480] {
        let place = Place::with_entries();
        place.put_file(&place.bytes()[..length]);
        check_set_aside(&place);
    }
}

#[test]
fn overwritten_pages_are_set_aside() {
    let place = Place::with_entries();
    let mut bytes = place.bytes();
    let end = bytes.len();
    bytes[4096..end].fill(0xa5);
    place.put_file(&bytes);
    check_set_aside(&place);
}

#[test]
fn the_log_is_set_aside_with_the_file_it_belongs_to() {
    let place = Place::with_entries();
    let log = place.home().folder().join("surae.db-wal");
    place.put_file(&[0; 4096]);
    std::fs::write(&log, "a log").unwrap();
    let Some(StoreError::Damaged { set_aside: Some(folder), .. }) = place.try_open().err() else {
        panic!("it is damaged");
    };
    assert_eq!(std::fs::read(folder.join("surae.db-wal")).unwrap(), b"a log");
    assert!(!log.exists());
}

#[test]
fn the_newest_good_backup_is_offered_and_brings_everything_back() {
    let place = Place::with_entries();
    let before = contents(&mut place.open()).unwrap();
    let good = place.open().backup(at(1)).unwrap();
    let bad = place.open().backup(day(1)).unwrap();
    std::fs::write(&bad, "a damaged backup").unwrap();
    place.put_file(b"damaged");
    let Some(StoreError::Damaged { set_aside: Some(_), backup: Some(offered) }) = place.try_open().err()
    else {
        panic!("it is damaged");
    };
    assert_eq!(offered, good);
    restore(&place.home(), &offered, at(3)).unwrap();
    assert_eq!(contents(&mut place.open()).unwrap(), before);
}

#[test]
fn a_database_that_is_gone_is_not_replaced_by_an_empty_one() {
    let place = Place::with_entries();
    let backup = place.open().backup(at(1)).unwrap();
    std::fs::remove_file(place.home().database()).unwrap();
    let refused = place.try_open().err();
    let Some(StoreError::Damaged { set_aside: None, backup: Some(offered) }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(offered, backup);
}

#[test]
fn a_move_that_was_interrupted_is_finished() {
    let place = Place::with_entries();
    let moving = place.home().set_aside().join("2027-01-12T08-00-00.000Z.moving");
    std::fs::create_dir_all(&moving).unwrap();
    std::fs::rename(place.home().database(), moving.join("surae.db")).unwrap();
    std::fs::write(place.home().folder().join("surae.db-wal"), "a log").unwrap();
    let refused = place.try_open().err();
    let Some(StoreError::Damaged { set_aside: Some(folder), .. }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(crate::files(&folder).len(), 2, "file and log are together again");
}

#[test]
fn a_row_changed_by_another_program_is_noticed() {
    let place = Place::with_entries();
    let other = rusqlite::Connection::open(place.home().database()).unwrap();
    other.execute_batch("UPDATE setting SET value = 'other' WHERE key = 'choice.3'").unwrap();
    drop(other);
    let mut store = place.open();
    assert_eq!(store.check(at(1)).unwrap().altered, 1);
    put(&mut store, "choice.3", "chosen again");
    assert!(store.check(at(1)).unwrap().sound());
}

#[test]
fn a_damaged_index_is_found_by_the_full_check_and_set_aside_at_the_next_opening() {
    let place = Place::with_entries();
    let bytes = place.bytes();
    let mut store = place.open();
    // An id stands in its table, in the index of the table, and where pages were split before.
    let id = store.read(screening::latest).unwrap().unwrap().id.to_string();
    drop(store);
    let mut set_aside = 0;
    for (start, _) in bytes.windows(36).enumerate().filter(|(_, window)| *window == id.as_bytes()) {
        let damaged = Place::new();
        let mut bytes = bytes.clone();
        bytes[start + 35] = if bytes[start + 35] == b'0' { b'1' } else { b'0' };
        damaged.put_file(&bytes);
        let found = damaged.open().check(at(0)).unwrap();
        if found.structure > 0 {
            let refused = damaged.try_open().err();
            assert!(matches!(refused, Some(StoreError::Damaged { .. })), "byte {start}: {refused:?}");
            set_aside += 1;
        }
    }
    assert!(set_aside >= 2, "in the table and in its index");
}

#[test]
fn a_flipped_bit_is_noticed_or_harms_nothing() {
    let original = Place::with_entries();
    let (bytes, expected) = {
        let expected = contents(&mut original.open()).unwrap();
        (original.bytes(), expected)
    };
    let (mut dice, rounds, mut noticed) = (Dice(0xb17f), rounds(200, 5000), 0);
    for _ in 0..rounds {
        let (at_byte, bit) = (dice.below(bytes.len()), dice.below(8));
        let mut damaged = bytes.clone();
        damaged[at_byte] ^= 1 << bit;
        let place = Place::new();
        place.put_file(&damaged);
        let read = place.try_open().and_then(|mut store| {
            let findings = store.check(at(0))?;
            Ok((findings, contents(&mut store)?))
        });
        match read {
            Ok((findings, read)) if findings.sound() => {
                assert_eq!(read, expected, "bit {bit} of byte {at_byte} went unnoticed");
            }
            _ => noticed += 1,
        }
        check_kept(&place, &damaged, at_byte);
    }
    println!("{rounds} flipped bits: {noticed} noticed, {} harmless", rounds - noticed);
    // Most of a small database is room for more: each table and index has a page of its own.
    assert!(noticed > rounds / 20, "hardly anything was flipped");
}

/// The damaged file is still there, in its place or set aside. What the check notes about itself
/// may have changed it where it was not refused.
#[track_caller]
fn check_kept(place: &Place, damaged: &[u8], at_byte: usize) {
    let files = crate::files(place.home().folder());
    let databases = files.iter().filter(|file| file.ends_with("surae.db"));
    let kept: Vec<Vec<u8>> =
        databases.map(|file| std::fs::read(place.home().folder().join(file)).unwrap()).collect();
    assert_eq!(kept.len(), 1, "byte {at_byte}: {files:?}");
    assert!(kept[0].len() >= damaged.len(), "byte {at_byte}");
    let aside = place.home().set_aside().exists();
    assert!(!aside || kept[0] == damaged, "byte {at_byte}: set aside as it was");
}
