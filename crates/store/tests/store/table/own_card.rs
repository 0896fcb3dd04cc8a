//! Own cards.

use crate::{Place, an_own_card, at};
use surae_store::Id;
use surae_store::table::own_card::{self, OwnCard};

#[test]
fn a_card_keeps_its_picture_and_lists_go_without() {
    let place = Place::new();
    let mut store = place.open();
    let given = OwnCard { picture: Some(vec![7; 2 * 1024 * 1024]), ..an_own_card() };
    store.transact(|writer| own_card::insert(writer, &given, at(0))).unwrap();
    assert_eq!(store.read(|reader| own_card::read(reader, given.id)).unwrap(), Some(given.clone()));
    assert_eq!(store.read(own_card::all).unwrap(), [OwnCard { picture: None, ..given }]);
}

#[test]
fn a_card_is_changed_as_a_whole() {
    let place = Place::new();
    let mut store = place.open();
    let given = OwnCard { picture: Some(vec![7]), ..an_own_card() };
    store.transact(|writer| own_card::insert(writer, &given, at(0))).unwrap();
    let changed = OwnCard { name: "Other".into(), picture: Some(vec![8, 9]), dose: None, ..given.clone() };
    assert!(store.transact(|writer| own_card::set(writer, &changed, at(1))).unwrap().value);
    assert_eq!(store.read(|reader| own_card::read(reader, given.id)).unwrap(), Some(changed.clone()));
    let unknown = OwnCard { id: Id::new(at(0)), ..changed };
    assert!(!store.transact(|writer| own_card::set(writer, &unknown, at(1))).unwrap().value);
}

#[test]
fn a_deleted_card_is_known_to_plans_and_comes_back() {
    let place = Place::new();
    let mut store = place.open();
    let given = an_own_card();
    store.transact(|writer| own_card::insert(writer, &given, at(0))).unwrap();
    let mut set = |deleted| {
        store.transact(|writer| own_card::set_deleted(writer, given.id, deleted, at(1))).unwrap();
        let read = store.read(|reader| own_card::read(reader, given.id)).unwrap();
        assert_eq!(read, Some(given.clone()));
        (store.read(own_card::all).unwrap().len(), store.read(own_card::ever).unwrap().len())
    };
    assert_eq!((set(true), set(false)), ((0, 1), (1, 1)));
    let unknown = store.transact(|writer| own_card::set_deleted(writer, Id::new(at(0)), true, at(1)));
    assert!(!unknown.unwrap().value);
}

#[test]
fn a_picture_over_2_mb_and_a_dose_that_is_no_json_are_refused() {
    let place = Place::new();
    let mut store = place.open();
    let wrong = [
        OwnCard { picture: Some(vec![7; 2 * 1024 * 1024 + 1]), ..an_own_card() },
        OwnCard { dose: Some("three".into()), ..an_own_card() },
        OwnCard { name: String::new(), ..an_own_card() },
    ];
    for wrong in wrong {
        assert!(store.transact(|writer| own_card::insert(writer, &wrong, at(0))).is_err());
    }
}
