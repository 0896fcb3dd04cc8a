//! Pain entries.

use crate::diary_rows::{a_pain, an_activity};
use crate::{Place, at, moment};
use surae_core::diary::PainMoment;
use surae_store::table::activity;
use surae_store::table::pain_entry::{self, PainEntry};
use surae_store::{Id, Store};

fn put(store: &mut Store, given: &PainEntry) -> Result<(), surae_store::StoreError> {
    store.transact(|writer| pain_entry::put(writer, given, at(0))).map(|_| ())
}

#[test]
fn pain_is_read_as_it_was_written() {
    let place = Place::new();
    let mut store = place.open();
    let stairs = an_activity("Stairs");
    store.transact(|writer| activity::insert(writer, &stairs, at(0))).unwrap();
    let given = [a_pain(None), a_pain(Some(stairs.id))];
    for one in &given {
        put(&mut store, one).unwrap();
        assert_eq!(store.read(|reader| pain_entry::read(reader, one.id)).unwrap().as_ref(), Some(one));
    }
    let on = moment(0).on;
    assert_eq!(store.read(|reader| pain_entry::between(reader, on, on)).unwrap().len(), 2);
}

#[test]
fn pain_over_ten_and_an_activity_that_is_not_there_are_refused() {
    let place = Place::new();
    let mut store = place.open();
    assert!(put(&mut store, &PainEntry { pain: 11, ..a_pain(None) }).is_err());
    assert!(put(&mut store, &a_pain(Some(Id::new(at(0))))).is_err());
    let stairs = an_activity("Stairs");
    store.transact(|writer| activity::insert(writer, &stairs, at(0))).unwrap();
    assert!(put(&mut store, &PainEntry { moment: PainMoment::Now, ..a_pain(Some(stairs.id)) }).is_err());
}
