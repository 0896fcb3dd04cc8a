//! Health answers.

use crate::{Place, answer, at};
use surae_core::lookup::triage::Reply;
use surae_store::table::health_answer::{self, HealthAnswer};
use surae_store::{Moment, Store};

fn give(store: &mut Store, answer: &HealthAnswer) {
    store.transact(|writer| health_answer::put(writer, answer, answer.answered.at)).unwrap();
}

fn read(store: &mut Store) -> Vec<HealthAnswer> {
    store.read(health_answer::read).unwrap()
}

#[test]
fn answers_are_read_back_as_they_were_given() {
    let place = Place::new();
    let mut store = place.open();
    let given = [answer("L1", Reply::Yes, 0), answer("L2", Reply::No, 1), answer("L3", Reply::Unsure, 2)];
    given.iter().for_each(|answer| give(&mut store, answer));
    assert_eq!(read(&mut store), given);
}

#[test]
fn the_last_answer_to_a_lock_holds_and_the_others_are_history() {
    let place = Place::new();
    let mut store = place.open();
    let (old, new) = (answer("L4", Reply::Yes, 0), answer("L4", Reply::No, 60));
    give(&mut store, &old);
    give(&mut store, &answer("L5", Reply::No, 30));
    give(&mut store, &new);
    assert!(read(&mut store).contains(&new) && !read(&mut store).contains(&old));
    let history = store.read(|reader| health_answer::history(reader, "L4")).unwrap();
    assert_eq!(history, [new, old]);
}

#[test]
fn an_answer_is_kept_when_the_clock_was_set_back() {
    let place = Place::new();
    let mut store = place.open();
    give(&mut store, &answer("L4", Reply::Yes, 1000));
    let after = answer("L4", Reply::No, 0);
    give(&mut store, &after);
    assert_eq!(read(&mut store), [after]);
}

#[test]
fn the_local_date_follows_from_instant_and_offset() {
    let on = |millis: i64, offset| Moment::new(at(millis), "X", offset).unwrap().on.to_string();
    assert_eq!(on(0, 0), "2027-01-12");
    assert_eq!(on(0, 14 * 3600), "2027-01-12");
    assert_eq!(on(3 * 3600, 13 * 3600), "2027-01-13");
    assert_eq!(on(0, -9 * 3600), "2027-01-11");
    assert_eq!(Moment::new(at(0), "X", 86_400), None, "no zone is a day ahead");
}

#[test]
fn a_date_that_contradicts_its_instant_is_refused() {
    let place = Place::new();
    let mut store = place.open();
    let mut wrong = answer("L1", Reply::Yes, 0);
    wrong.answered.on = wrong.answered.on.succ_opt().unwrap();
    assert!(store.transact(|writer| health_answer::put(writer, &wrong, at(0))).is_err());
}
