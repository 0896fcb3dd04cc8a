//! Cramps.

use crate::diary_rows::a_cramp;
use crate::{Place, at, moment};
use surae_core::diary::Precision;
use surae_store::table::cramp::{self, Cramp};
use surae_store::{Id, Store};

fn put(store: &mut Store, given: &Cramp) -> Result<(), surae_store::StoreError> {
    store.transact(|writer| cramp::put(writer, given, at(100))).map(|_| ())
}

#[test]
fn a_cramp_is_read_as_it_was_written_by_its_night() {
    let place = Place::new();
    let mut store = place.open();
    let given = a_cramp(0);
    put(&mut store, &given).unwrap();
    let bare = Cramp {
        id: Id::new(at(50)),
        precision: Precision::Night,
        ended_at: None,
        side: None,
        place: None,
        strength: None,
        sleep_lost: None,
        asleep: None,
        helped: None,
        soreness: None,
        soreness_hours: None,
        note: None,
        ..a_cramp(50)
    };
    put(&mut store, &bare).unwrap();
    let night = given.night_on;
    let found = store.read(|reader| cramp::between(reader, night, night)).unwrap();
    assert_eq!(found, [given.clone(), bare]);
    let later = store.read(|reader| cramp::between(reader, moment(0).on, moment(0).on)).unwrap();
    assert!(later.is_empty(), "it belongs to the evening before");
    assert_eq!(store.read(|reader| cramp::read(reader, given.id)).unwrap(), Some(given));
}

#[test]
fn what_goes_on_is_found_until_it_ended() {
    let place = Place::new();
    let mut store = place.open();
    let open = Cramp { open: true, ended_at: None, ..a_cramp(0) };
    let later = Cramp { open: true, ended_at: None, ..a_cramp(300) };
    put(&mut store, &open).unwrap();
    put(&mut store, &later).unwrap();
    assert_eq!(store.read(cramp::open).unwrap(), [later.clone(), open.clone()]);
    put(&mut store, &Cramp { open: false, ended_at: Some(at(400)), ..later }).unwrap();
    assert_eq!(store.read(cramp::open).unwrap(), [open]);
}

#[test]
fn a_value_outside_its_scale_is_refused() {
    let place = Place::new();
    let mut store = place.open();
    let good = || a_cramp(0);
    let wrong = [
        Cramp { strength: Some(11), ..good() },
        Cramp { sleep_lost: Some(11), ..good() },
        Cramp { soreness: Some(11), ..good() },
        Cramp { soreness_hours: Some(337), ..good() },
        Cramp { night_on: good().started.on, ..good() },
        Cramp { open: true, ..good() },
        Cramp { note: Some(String::new()), ..good() },
        Cramp { note: Some("x".repeat(102_401)), ..good() },
        Cramp { place: Some(String::new()), ..good() },
    ];
    for (nth, wrong) in wrong.iter().enumerate() {
        assert!(put(&mut store, wrong).is_err(), "{nth}");
    }
    assert!(put(&mut store, &Cramp { note: Some("ß\u{0}x".into()), ..good() }).is_ok());
}
