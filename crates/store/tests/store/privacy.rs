//! No error says what a person wrote.

use crate::{Place, answer, asked, at};
use rusqlite::Connection;
use std::error::Error;
use surae_core::lookup::triage::Reply;
use surae_knowledge::Urgency;
use surae_store::table::{health_answer, screening, setting};
use surae_store::{Reader, StoreError, Writer};

const MARKER: &str = "MARKERTHROMBOSIS";

/// Checks an error, and those behind it.
#[track_caller]
fn check(error: &StoreError) {
    let mut open: Option<&dyn Error> = Some(error);
    while let Some(error) = open {
        let text = format!("{error} {error:?}");
        assert!(!text.contains(MARKER), "{text}");
        open = error.source();
    }
}

#[track_caller]
fn check_write(write: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    let place = Place::new();
    check(&place.open().transact(write).unwrap_err());
}

/// Checks the error of reading a database in which `sql` put what cannot be read.
#[track_caller]
fn check_read(sql: &str, read: impl FnOnce(&Reader<'_>) -> Result<(), StoreError>) {
    let place = Place::with_entries();
    let other = Connection::open(place.home().database()).unwrap();
    other.execute_batch(&format!("PRAGMA ignore_check_constraints = ON; {sql}")).unwrap();
    let mut store = place.open();
    check(&store.read(read).unwrap_err());
}

#[test]
fn a_refused_value_is_not_repeated() {
    let long = MARKER.repeat(9);
    check_write(|writer| setting::put(writer, &long, MARKER, at(0)));
    check_write(|writer| health_answer::put(writer, &answer(&long, Reply::Yes, 0), at(0)));
    check_write(|writer| {
        let mut twice = asked(Urgency::Emergency, 0);
        twice.answers.insert(MARKER.into(), Reply::Yes);
        twice.asked.zone = MARKER.into();
        screening::insert(writer, &twice, at(0))?;
        screening::insert(writer, &twice, at(0))
    });
}

#[test]
fn a_value_that_cannot_be_read_is_not_repeated() {
    let latest = |reader: &Reader<'_>| screening::latest(reader).map(|_| ());
    let all = |reader: &Reader<'_>| health_answer::read(reader).map(|_| ());
    // Through another program, and after the store was opened, so that no check finds it first.
    let place = Place::with_entries();
    let mut store = place.open();
    let other = Connection::open(place.home().database()).unwrap();
    for (table, column) in [
        ("screening", "urgency"),
        ("screening", "id"),
        ("screening", "valid_until_on"),
        ("health_answer", "reply"),
        ("health_answer", "answered_on"),
    ] {
        let sql = format!("UPDATE {table} SET {column} = '{MARKER}' || rowid");
        other
            .execute_batch(&format!(
                "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; BEGIN; {sql}; COMMIT;"
            ))
            .unwrap();
        let read = if table == "screening" { store.read(latest) } else { store.read(all) };
        check(&read.unwrap_err());
    }
}

#[test]
fn a_table_that_is_gone_is_all_that_is_said() {
    check_read("ALTER TABLE screening_answer RENAME COLUMN reply TO answer", |reader| {
        screening::latest(reader).map(|_| ())
    });
}
