//! Medicines.

use crate::diary_rows::a_medicine;
use crate::{Place, at, moment};
use surae_store::table::medicine::{self, Medicine};

#[test]
fn medicines_are_kept_as_typed_and_listed_by_name() {
    let place = Place::new();
    let mut store = place.open();
    let last = Some(moment(0).on);
    let (one, two) = (a_medicine("Ramipril 5 mg"), Medicine { to_on: last, ..a_medicine("A tablet") });
    for given in [&one, &two] {
        store.transact(|writer| medicine::put(writer, given, at(0))).unwrap();
    }
    assert_eq!(store.read(medicine::all).unwrap(), [two, one.clone()]);
    assert_eq!(store.read(|reader| medicine::read(reader, one.id)).unwrap(), Some(one));
    let on = moment(0).on;
    assert_eq!(store.read(|reader| medicine::between(reader, on, on)).unwrap().len(), 2);
}

#[test]
fn an_end_before_the_start_is_refused() {
    let place = Place::new();
    let wrong = Medicine { to_on: moment(0).on.pred_opt(), ..a_medicine("A tablet") };
    assert!(place.open().transact(|writer| medicine::put(writer, &wrong, at(0))).is_err());
}
