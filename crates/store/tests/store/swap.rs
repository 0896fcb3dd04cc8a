//! Another database in the place of the present one: the old or the new one is there, whenever it ends.

use crate::{Dice, Place, at, child, get, put, rounds};
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;
use surae_store::{Store, StoreError};

/// A diary that says `old`, and a backup of it from the time when it said `new`.
fn old_and_new() -> (Place, PathBuf) {
    let place = Place::new();
    put(&mut place.open(), "slot", "new");
    let backup = place.open().backup(at(1)).unwrap();
    put(&mut place.open(), "slot", "old");
    (place, backup)
}

/// What the diary says after the next opening; nothing in an empty one.
fn says(store: &mut Store) -> Option<String> {
    let all = store.read(surae_store::table::setting::all).unwrap();
    all.get("slot").cloned()
}

/// The files of the folder of the diary, but for the locks.
fn left_over(place: &Place) -> bool {
    ["ready", "incoming"].iter().any(|name| place.home().folder().join(name).exists())
        || crate::files(place.home().folder()).iter().any(|file| file.to_string_lossy().contains(".moving"))
}

/// Kills the child at a chance moment, again and again; how often each outcome was seen.
fn killed(command: &str, outcomes: [Option<&str>; 2]) -> [usize; 2] {
    let (mut dice, mut seen, rounds) = (Dice(0x50a9), [0, 0], rounds(40, 1000));
    for round in 0..rounds {
        let (place, backup) = old_and_new();
        let folder = place.home().folder().to_str().unwrap().to_owned();
        let mut arguments = vec![command, &folder];
        arguments.extend((command == "restore").then_some(backup.to_str().unwrap()));
        let (mut child, heard) = child::start(&arguments);
        thread::sleep(Duration::from_micros(1000 + dice.below(60_000) as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        let heard = heard.join().unwrap();
        let said = says(&mut place.open());
        let outcome = outcomes.iter().position(|outcome| *outcome == said.as_deref());
        seen[outcome.unwrap_or_else(|| panic!("round {round}: {said:?}"))] += 1;
        assert!(heard.len() < 2 || outcome == Some(1), "round {round}: acknowledged and not there");
        assert!(!left_over(&place), "round {round}: {:?}", crate::files(place.home().folder()));
    }
    println!("{command}: {rounds} kills, {seen:?}");
    seen
}

#[test]
fn a_restore_that_is_killed_leaves_the_old_diary_or_the_new_one() {
    killed("restore", [Some("old"), Some("new")]);
}

#[test]
fn a_new_beginning_that_is_killed_leaves_the_old_diary_or_an_empty_one() {
    killed("empty", [Some("old"), None]);
}

#[test]
fn a_deletion_that_is_killed_leaves_the_old_diary_or_nothing() {
    killed("erase", [Some("old"), None]);
}

/// The place as it is when a restore is killed after `step`.
fn stopped_after(step: usize) -> Place {
    let (place, backup) = old_and_new();
    let folder = place.home().folder().to_path_buf();
    let inside = |name: &str| folder.join(name);
    fs::create_dir(inside("incoming")).unwrap();
    fs::copy(backup, inside("incoming/surae.db")).unwrap();
    let steps: [&dyn Fn(); 6] = [
        &|| fs::write(inside("incoming/at"), "1799740801000").unwrap(),
        &|| fs::rename(inside("incoming"), inside("ready")).unwrap(),
        &|| fs::create_dir_all(inside("set_aside/then.moving")).unwrap(),
        &|| fs::rename(inside("surae.db"), inside("set_aside/then.moving/surae.db")).unwrap(),
        &|| fs::rename(inside("set_aside/then.moving"), inside("set_aside/then")).unwrap(),
        &|| fs::rename(inside("ready/surae.db"), inside("surae.db")).unwrap(),
    ];
    steps.iter().take(step).for_each(|step| step());
    place
}

#[test]
fn the_next_opening_finishes_a_restore_from_every_step_once_it_was_decided() {
    for step in 0..=6 {
        let place = stopped_after(step);
        let expected = if step < 2 { "old" } else { "new" };
        assert_eq!(says(&mut place.open()).as_deref(), Some(expected), "after step {step}");
        assert!(!left_over(&place), "after step {step}");
        let aside = fs::read_dir(place.home().set_aside()).map_or(0, Iterator::count);
        assert_eq!(aside, usize::from(step >= 2), "the old one is kept once, after step {step}");
        assert_eq!(says(&mut place.open()).as_deref(), Some(expected), "again, after step {step}");
    }
}

#[test]
fn a_program_that_has_the_diary_open_finishes_what_another_could_not() {
    let (place, backup) = old_and_new();
    let mut open = place.open();
    let folder = place.home().folder().to_path_buf();
    fs::create_dir(folder.join("ready")).unwrap();
    fs::copy(backup, folder.join("ready/surae.db")).unwrap();
    assert_eq!(get(&mut open, "slot").unwrap(), "new");
    put(&mut open, "slot", "newer");
    drop(open);
    assert_eq!(says(&mut place.open()).as_deref(), Some("newer"));
}

#[test]
fn what_was_to_be_deleted_is_deleted_by_the_next_opening() {
    let (place, _) = old_and_new();
    let (other, _) = old_and_new();
    let folder = place.home().folder().to_path_buf();
    surae_store::start_empty(&other.home(), at(3)).unwrap();
    fs::create_dir(folder.join("ready")).unwrap();
    fs::rename(other.home().database(), folder.join("ready/surae.db")).unwrap();
    fs::write(folder.join("ready/erase"), "").unwrap();
    assert_eq!(says(&mut place.open()), None);
    assert!(!place.home().set_aside().exists() && !place.home().backups().exists());
    assert!(!matches!(place.try_open(), Err(StoreError::Damaged { .. })));
}
