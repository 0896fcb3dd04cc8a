//! Whole tables out and in again.

use crate::diary_rows::a_cramp;
use crate::{Place, at, contents};
use surae_store::exchange::{self, Cell, Incoming, Taken};
use surae_store::table::cramp::{self, Cramp};
use surae_store::{Store, StoreError, Table};

fn out(store: &mut Store) -> Vec<Incoming> {
    let all = |reader: &surae_store::Reader<'_>| {
        let mut all = Vec::new();
        for table in Table::ALL {
            let rows = exchange::rows(reader, table)?;
            all.extend(rows.into_iter().map(|cells| Incoming { table, cells }));
        }
        Ok::<_, StoreError>(all)
    };
    store.read(all).unwrap()
}

fn take(store: &mut Store, rows: &[Incoming]) -> Taken {
    let mut seen = None;
    // What is refused is rolled back, as whoever imports does.
    let work = |writer: &surae_store::Writer<'_>| {
        let taken = exchange::take(writer, rows)?;
        let whole = taken.refused.is_empty();
        seen = Some(taken);
        if whole { Ok(()) } else { Err(StoreError::Upgrade) }
    };
    let done = store.transact(work).is_ok();
    let seen = seen.unwrap();
    assert_eq!(done, seen.refused.is_empty());
    seen
}

/// The column of a cramp, among the cells of its row.
fn column(store: &mut Store, name: &str) -> usize {
    let columns = store.read(|reader| exchange::columns(reader, Table::Cramp)).unwrap();
    columns.iter().position(|column| column.name == name).unwrap()
}

#[test]
fn everything_comes_in_as_it_went_out() {
    let place = Place::with_entries();
    let mut store = place.open();
    let rows = out(&mut store);
    let other = Place::new();
    let mut empty = other.open();
    let taken = take(&mut empty, &rows);
    assert_eq!((taken.added, taken.unchanged), (rows.len() as u64, 0));
    assert!(taken.refused.is_empty(), "{:?}", taken.refused);
    assert_eq!(contents(&mut empty).unwrap(), contents(&mut store).unwrap());
    assert_eq!(out(&mut empty), rows);
    assert!(empty.check(at(0)).unwrap().sound(), "sealed");
    assert_eq!(take(&mut empty, &rows).unchanged, rows.len() as u64);
    assert!(empty.read(exchange::readable).is_ok());
}

#[test]
fn what_was_changed_later_wins() {
    let place = Place::new();
    let mut store = place.open();
    let first = a_cramp(0);
    store.transact(|writer| cramp::put(writer, &first, at(10))).unwrap();
    let before = out(&mut store);
    let later = Cramp { strength: Some(9), ..first.clone() };
    store.transact(|writer| cramp::put(writer, &later, at(20))).unwrap();
    let after = out(&mut store);
    assert_eq!(take(&mut store, &before), Taken { unchanged: 1, ..Taken::default() });
    let other = Place::new();
    let mut behind = other.open();
    take(&mut behind, &before);
    assert_eq!(take(&mut behind, &after), Taken { added: 1, changed: 1, ..Taken::default() });
    assert_eq!(behind.read(|reader| cramp::read(reader, first.id)).unwrap(), Some(later));
}

#[test]
fn rows_that_break_a_rule_are_named() {
    let place = Place::new();
    let mut store = place.open();
    store.transact(|writer| cramp::put(writer, &a_cramp(0), at(10))).unwrap();
    let rows = out(&mut store);
    let wrong: [(&str, Cell, Option<&str>); 8] = [
        ("strength", Cell::Integer(11), None),
        ("strength", Cell::Text("five".into()), Some("strength")),
        ("id", Cell::Text("'; DROP TABLE cramp; -- and some more x".into()), Some("id")),
        ("started_at", Cell::Integer(i64::MAX), Some("started_at")),
        ("night_on", Cell::Text("2027-02-30".into()), None),
        ("zone", Cell::Null, Some("zone")),
        ("before_id", Cell::Text("01a21d14-83d0-77d1-96a2-995898e17461".into()), None),
        ("precision", Cell::Text("guessed".into()), None),
    ];
    for (name, cell, named) in wrong {
        let mut bad = rows.clone();
        bad[0].cells[column(&mut store, name)] = cell;
        let other = Place::new();
        let taken = take(&mut other.open(), &bad);
        assert_eq!(taken.refused, [(0, named.map(str::to_owned))], "{name}");
    }
    let strength = column(&mut store, "strength");
    let mut tampered = rows.clone();
    tampered[0].cells[strength] = Cell::Integer(3);
    assert_eq!(take(&mut store, &tampered).refused.len(), 1, "the same instant and another content");
    let updated = column(&mut store, "updated_at");
    tampered[0].cells[updated] = Cell::Integer(5);
    assert!(take(&mut store, &tampered).refused.is_empty(), "an older state");
    tampered[0].cells[strength] = Cell::Integer(30);
    assert_eq!(take(&mut store, &tampered).refused.len(), 1, "an older state that cannot be");
}
