//! Sessions.

use crate::{Place, a_session, an_occurrence, at, kept_plan, kept_slot, moment};
use chrono::Days;
use surae_store::table::occurrence;
use surae_store::table::session::{self, Session};
use surae_store::{Id, Store};

/// A plan with an occurrence that was done, and its session.
fn with_session(store: &mut Store) -> (Id, Session) {
    let slot = kept_slot(store);
    let done = an_occurrence(slot.id);
    let given = a_session(done.id);
    let written = store.transact(|writer| {
        occurrence::put(writer, &done, at(0))?;
        session::insert(writer, &given, at(0))
    });
    written.unwrap();
    (slot.plan_id, given)
}

fn of(store: &mut Store, session: &Session) -> Option<Session> {
    store.read(|reader| session::of_occurrence(reader, session.occurrence_id.unwrap())).unwrap()
}

#[test]
fn pain_and_morning_are_told_later() {
    let place = Place::new();
    let mut store = place.open();
    let (_, given) = with_session(&mut store);
    assert_eq!(of(&mut store, &given), Some(given.clone()));
    store.transact(|writer| session::set_pain(writer, given.id, Some(10), at(5))).unwrap();
    store.transact(|writer| session::set_morning(writer, given.id, false, at(6))).unwrap();
    let told = Session { pain: Some(10), morning: Some((false, at(6))), ..given.clone() };
    assert_eq!(of(&mut store, &given), Some(told));
    assert!(store.transact(|writer| session::set_pain(writer, given.id, Some(11), at(5))).is_err());
}

#[test]
fn sessions_are_found_by_plan_and_by_day_while_they_hold() {
    let place = Place::new();
    let mut store = place.open();
    let (plan, given) = with_session(&mut store);
    let on = moment(0).on;
    let found = |store: &mut Store| {
        let of_plan = store.read(|reader| session::of_plan(reader, plan, on)).unwrap();
        (of_plan, store.read(|reader| session::between(reader, on, on)).unwrap())
    };
    assert_eq!(found(&mut store), (vec![(on, given.clone())], vec![given.clone()]));
    let later = store.read(|reader| session::of_plan(reader, plan, on + Days::new(1))).unwrap();
    assert!(later.is_empty());
    store.transact(|writer| session::set_deleted(writer, given.id, true, at(1))).unwrap();
    assert_eq!(found(&mut store), (vec![], vec![]));
    store.transact(|writer| session::set_deleted(writer, given.id, false, at(2))).unwrap();
    assert_eq!(found(&mut store).1, [given]);
}

#[test]
fn a_session_is_of_an_occurrence_or_of_a_card() {
    let place = Place::new();
    let mut store = place.open();
    kept_plan(&mut store);
    let alone =
        Session { occurrence_id: None, card_id: Some("ankle_pumps".into()), ..a_session(Id::new(at(0))) };
    store.transact(|writer| session::insert(writer, &alone, at(0))).unwrap();
    let neither = Session { id: Id::new(at(1)), card_id: None, ..alone };
    assert!(store.transact(|writer| session::insert(writer, &neither, at(0))).is_err());
}
