//! Screenings.

use crate::{Place, asked, at};
use surae_knowledge::Urgency;
use surae_store::table::screening::{self, Screening};
use surae_store::{Id, Store};

fn insert(store: &mut Store, screening: &Screening) {
    store.transact(|writer| screening::insert(writer, screening, at(0))).unwrap();
}

fn latest(store: &mut Store) -> Option<Screening> {
    store.read(screening::latest).unwrap()
}

#[test]
fn screenings_are_read_back_as_they_were_asked() {
    let place = Place::new();
    let mut store = place.open();
    let levels = [Urgency::SelfCare, Urgency::SeeClinician, Urgency::SameDay, Urgency::Emergency];
    for (number, urgency) in levels.into_iter().enumerate() {
        let given = asked(urgency, i64::try_from(number).unwrap());
        insert(&mut store, &given);
        let read = store.read(|reader| screening::read(reader, given.id)).unwrap();
        assert_eq!(read.as_ref(), Some(&given));
        assert_eq!(latest(&mut store), Some(given), "the newest");
    }
}

#[test]
fn nothing_is_the_latest_before_the_first() {
    let place = Place::new();
    assert_eq!(latest(&mut place.open()), None);
}

#[test]
fn the_latest_is_the_one_asked_last_and_not_the_one_entered_last() {
    let place = Place::new();
    let mut store = place.open();
    let (today, yesterday) = (asked(Urgency::SelfCare, 86_400), asked(Urgency::SameDay, 0));
    insert(&mut store, &today);
    insert(&mut store, &yesterday);
    assert_eq!(latest(&mut store), Some(today));
}

#[test]
fn somebody_who_examined_the_person_clears_them() {
    let place = Place::new();
    let mut store = place.open();
    let given = asked(Urgency::SameDay, 0);
    insert(&mut store, &given);
    let on = given.asked.on + chrono::Days::new(2);
    assert!(store.transact(|writer| screening::clear(writer, given.id, on, at(9))).unwrap().value);
    assert_eq!(latest(&mut store).unwrap().cleared_on, Some(on));
    let unknown = Id::new(at(0));
    assert!(!store.transact(|writer| screening::clear(writer, unknown, on, at(9))).unwrap().value);
}

#[test]
fn a_deleted_screening_comes_back_whole() {
    let place = Place::new();
    let mut store = place.open();
    let given = asked(Urgency::SelfCare, 0);
    insert(&mut store, &given);
    let mut set = |deleted| {
        store.transact(|writer| screening::set_deleted(writer, given.id, deleted, at(5))).unwrap();
        latest(&mut store)
    };
    assert_eq!(set(true), None);
    assert_eq!(set(false), Some(given));
}

#[test]
fn what_asks_to_be_seen_stays_open_until_all_of_it_is_cleared() {
    let place = Place::new();
    let mut store = place.open();
    let levels = [Urgency::Emergency, Urgency::SameDay, Urgency::SelfCare];
    for (number, urgency) in levels.into_iter().enumerate() {
        insert(&mut store, &asked(urgency, i64::try_from(number).unwrap()));
    }
    let uncleared = |store: &mut Store| store.read(screening::uncleared).unwrap().map(|one| one.urgency);
    assert_eq!(uncleared(&mut store), Some(Urgency::Emergency), "the gravest, though not the last");
    let on = asked(Urgency::SelfCare, 0).asked.on;
    store.transact(|writer| screening::clear_all(writer, on, at(9))).unwrap();
    assert_eq!(uncleared(&mut store), None);
    assert_eq!(latest(&mut store).unwrap().cleared_on, None, "that one had nothing to be cleared");
}

#[test]
fn a_stretch_in_which_somebody_must_be_seen_ends_when_that_is_told() {
    let place = Place::new();
    let mut store = place.open();
    for (number, urgency) in [(0, Urgency::SelfCare), (1, Urgency::SameDay), (2, Urgency::SeeClinician)] {
        insert(&mut store, &asked(urgency, number));
    }
    let held = asked(Urgency::SameDay, 1).asked;
    let hold = |ended_at| screening::Hold { asked_at: held.at, asked_on: held.on, ended_at };
    assert_eq!(store.read(screening::holds).unwrap(), [hold(None)]);
    store.transact(|writer| screening::clear_all(writer, held.on, at(9))).unwrap();
    assert_eq!(store.read(screening::holds).unwrap(), [hold(Some(at(9)))]);
}

#[test]
fn the_screenings_of_some_days_come_newest_first() {
    const DAY: i64 = 86_400;
    let place = Place::new();
    let mut store = place.open();
    let all: Vec<Screening> = [3, 0, 1, 2].map(|day| asked(Urgency::SelfCare, day * DAY)).into();
    for screening in &all {
        insert(&mut store, screening);
    }
    let on = |nth: usize| all[nth].asked.on;
    let found = store.read(|reader| screening::between(reader, on(2), on(0))).unwrap();
    assert_eq!(found, [all[0].clone(), all[3].clone(), all[2].clone()]);
    assert!(found.iter().all(|one| !one.answers.is_empty()));
}
