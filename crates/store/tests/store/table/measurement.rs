//! Measurements.

use crate::diary_rows::{a_measurement, an_activity};
use crate::{Place, at, moment};
use surae_store::Id;
use surae_store::table::{activity, measurement};

#[test]
fn a_measurement_is_read_as_it_was_written() {
    let place = Place::new();
    let mut store = place.open();
    let stairs = an_activity("Stairs");
    store.transact(|writer| activity::insert(writer, &stairs, at(0))).unwrap();
    for given in [a_measurement(None), a_measurement(Some(stairs.id))] {
        store.transact(|writer| measurement::put(writer, &given, at(0))).unwrap();
        assert_eq!(store.read(|reader| measurement::read(reader, given.id)).unwrap(), Some(given));
    }
    let unknown = a_measurement(Some(Id::new(at(0))));
    assert!(store.transact(|writer| measurement::put(writer, &unknown, at(0))).is_err());
    let on = moment(0).on;
    assert_eq!(store.read(|reader| measurement::between(reader, on, on)).unwrap().len(), 2);
}
