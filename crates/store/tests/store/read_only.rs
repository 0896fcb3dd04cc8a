//! Folders that cannot be written, and people without one.

use crate::{Place, child};
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn rights(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// What somebody without rights hears on opening, then the rights are given back.
fn open_without_rights(place: &Place) -> Vec<String> {
    let heard =
        child::run(child::unprivileged(place.0.path()).arg("open").arg(place.home().folder()).env_clear());
    rights(place.home().folder(), 0o700);
    heard
}

#[test]
fn an_empty_folder_that_cannot_be_written_is_named() {
    let place = Place::new();
    fs::create_dir(place.home().folder()).unwrap();
    rights(place.home().folder(), 0o555);
    let heard = open_without_rights(&place);
    assert!(heard[0].starts_with("error ReadOnly"), "{heard:?}");
    assert!(heard[0].contains("home"), "it says which: {heard:?}");
    assert!(fs::read_dir(place.home().folder()).unwrap().next().is_none());
}

#[test]
fn a_database_in_a_folder_that_cannot_be_written_stays_as_it_is() {
    let place = Place::with_entries();
    let before = place.bytes();
    for file in crate::files(place.home().folder()) {
        rights(&place.home().folder().join(file), 0o666);
    }
    rights(place.home().folder(), 0o555);
    let heard = open_without_rights(&place);
    assert!(heard[0].starts_with("error ReadOnly"), "{heard:?}");
    assert!(place.bytes() == before);
}

#[test]
fn somebody_without_a_home_folder_hears_so() {
    let place = Place::new();
    if !child::is_root() {
        println!("skipped: only root can become a user without a home folder");
        return;
    }
    let heard = child::run(child::unprivileged(place.0.path()).arg("home").env_clear());
    assert_eq!(heard, ["error NoHome"]);
}

#[test]
fn the_platform_says_where_the_database_lives() {
    let place = Place::new();
    let mut command = child::unprivileged(place.0.path());
    let heard = child::run(command.arg("home").env_clear().env("HOME", "/somebody"));
    let expected = if cfg!(target_os = "macos") {
        "/somebody/Library/Application Support/surae"
    } else {
        "/somebody/.local/share/surae"
    };
    assert_eq!(heard, [expected]);
}
