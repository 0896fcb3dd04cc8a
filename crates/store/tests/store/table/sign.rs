//! Signs.

use crate::diary_rows::a_sign;
use crate::{Place, at, moment};
use surae_core::session::Leg;
use surae_store::table::sign::{self, Sign};

#[test]
fn a_sign_is_read_by_its_date() {
    let place = Place::new();
    let mut store = place.open();
    let given = Sign { side: Some(Leg::Left), note: Some("Above the ankle.".into()), ..a_sign() };
    store.transact(|writer| sign::put(writer, &given, at(0))).unwrap();
    let on = moment(0).on;
    assert_eq!(store.read(|reader| sign::between(reader, on, on)).unwrap(), std::slice::from_ref(&given));
    assert_eq!(store.read(|reader| sign::read(reader, given.id)).unwrap(), Some(given));
    let wrong = Sign { word: String::new(), ..a_sign() };
    assert!(store.transact(|writer| sign::put(writer, &wrong, at(0))).is_err());
}
