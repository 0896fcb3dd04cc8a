//! Activities.

use crate::diary_rows::an_activity;
use crate::{Place, at};
use surae_store::Id;
use surae_store::table::activity;

#[test]
fn an_activity_that_was_deleted_is_still_known_and_comes_back() {
    let place = Place::new();
    let mut store = place.open();
    let given = an_activity("Stairs");
    store.transact(|writer| activity::insert(writer, &given, at(0))).unwrap();
    let mut set = |deleted| {
        store.transact(|writer| activity::set_deleted(writer, given.id, deleted, at(1))).unwrap();
        store.read(activity::ever).unwrap()
    };
    assert_eq!(set(true), [(given.clone(), false)]);
    assert_eq!(set(false), [(given.clone(), true)]);
    let unknown = Id::new(at(0));
    assert!(!store.transact(|writer| activity::set_deleted(writer, unknown, true, at(1))).unwrap().value);
    assert!(store.transact(|writer| activity::insert(writer, &an_activity(""), at(0))).is_err());
}
