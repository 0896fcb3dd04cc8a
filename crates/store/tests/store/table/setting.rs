//! Settings.

use crate::{Place, at, get, put};
use std::collections::BTreeMap;
use surae_store::table::setting;

#[test]
fn a_choice_is_kept_until_the_next() {
    let place = Place::new();
    put(&mut place.open(), "theme", "night");
    assert_eq!(get(&mut place.open(), "theme").unwrap(), "night");
    put(&mut place.open(), "theme", "dark");
    assert_eq!(get(&mut place.open(), "theme").unwrap(), "dark");
}

#[test]
fn a_choice_that_was_never_made_or_was_taken_back_is_not_there() {
    let place = Place::new();
    let mut store = place.open();
    assert_eq!(get(&mut store, "theme"), None);
    put(&mut store, "theme", "night");
    store.transact(|writer| setting::remove(writer, "theme")).unwrap();
    assert_eq!(get(&mut store, "theme"), None);
}

#[test]
fn any_text_is_a_value_and_never_becomes_sql() {
    let place = Place::new();
    let mut store = place.open();
    let values = ["", "'; DROP TABLE setting; --", "😀 \u{202e} \0 end", "ünïcödé"];
    for (number, value) in values.iter().enumerate() {
        put(&mut store, &number.to_string(), value);
    }
    let all = store.read(setting::all).unwrap();
    let expected = values.iter().enumerate().map(|(number, value)| (number.to_string(), (*value).to_owned()));
    assert_eq!(all, expected.collect::<BTreeMap<_, _>>());
    assert!(store.check(at(0)).unwrap().sound());
}

#[test]
fn a_choice_has_a_name_of_at_most_64_characters() {
    let place = Place::new();
    let mut store = place.open();
    for key in [String::new(), "k".repeat(65)] {
        assert!(store.transact(|writer| setting::put(writer, &key, "value", at(0))).is_err(), "{key:?}");
    }
    put(&mut store, &"ü".repeat(64), "value");
}
