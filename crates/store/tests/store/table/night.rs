//! Nights.

use crate::diary_rows::a_night;
use crate::{Place, at};
use surae_store::table::entry;
use surae_store::table::night::{self, Night};
use surae_store::{Id, Store, Table};

fn put(store: &mut Store, given: &Night) -> Result<(), surae_store::StoreError> {
    store.transact(|writer| night::put(writer, given, at(100))).map(|_| ())
}

fn all(store: &mut Store) -> Vec<Night> {
    let on = a_night().night_on;
    store.read(|reader| night::between(reader, on, on)).unwrap()
}

#[test]
fn a_night_keeps_its_factors_through_changes_and_back() {
    let place = Place::new();
    let mut store = place.open();
    let given = a_night();
    put(&mut store, &given).unwrap();
    assert_eq!(all(&mut store), std::slice::from_ref(&given));
    let changed = Night { factors: [("alcohol".to_owned(), true)].into(), cramps: None, ..given.clone() };
    put(&mut store, &changed).unwrap();
    assert_eq!(all(&mut store), [changed]);
    store.transact(|writer| entry::undo(writer, Table::Night, given.id, at(101))).unwrap();
    assert_eq!(all(&mut store), [given]);
}

#[test]
fn there_is_one_entry_for_a_night_deleted_or_not() {
    let place = Place::new();
    let mut store = place.open();
    let given = a_night();
    assert_eq!(store.read(|reader| night::key(reader, given.night_on)).unwrap(), None);
    put(&mut store, &given).unwrap();
    assert!(put(&mut store, &Night { id: Id::new(at(5)), ..given.clone() }).is_err());
    store.transact(|writer| entry::set_deleted(writer, Table::Night, given.id, true, at(101))).unwrap();
    assert_eq!(all(&mut store), []);
    assert_eq!(store.read(|reader| night::key(reader, given.night_on)).unwrap(), Some(given.id));
    put(&mut store, &given).unwrap();
    assert_eq!(all(&mut store), [given]);
}

#[test]
fn numbers_that_no_night_has_are_refused() {
    let place = Place::new();
    let mut store = place.open();
    let wrong = [
        Night { cramps: Some(51), ..a_night() },
        Night { minutes: Some(601), ..a_night() },
        Night { strength: Some(11), ..a_night() },
        Night { sleep_lost: Some(11), ..a_night() },
        Night { factors: [(String::new(), true)].into(), ..a_night() },
    ];
    for wrong in wrong {
        assert!(put(&mut store, &wrong).is_err());
    }
    assert_eq!(all(&mut store), []);
}
