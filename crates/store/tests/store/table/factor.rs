//! Factors.

use crate::diary_rows::a_factor;
use crate::{Place, at};
use surae_store::table::factor::{self, Factor};

#[test]
fn a_factor_is_chosen_once_and_can_be_chosen_again() {
    let place = Place::new();
    let mut store = place.open();
    let given = Factor { name: Some("Choir in the evening".into()), ..a_factor("choir") };
    store.transact(|writer| factor::insert(writer, &given, at(0))).unwrap();
    assert!(store.transact(|writer| factor::insert(writer, &a_factor("choir"), at(0))).is_err());
    store.transact(|writer| factor::set_deleted(writer, given.id, true, at(1))).unwrap();
    store.transact(|writer| factor::insert(writer, &a_factor("choir"), at(2))).unwrap();
    let ever = store.read(factor::ever).unwrap();
    assert_eq!((ever[0].clone(), ever[1].1), ((given, false), true));
}
