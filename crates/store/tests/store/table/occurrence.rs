//! What became of slots on dates.

use crate::{Place, an_occurrence, at, kept_slot};
use chrono::Days;
use surae_core::schedule::Recorded;
use surae_store::table::occurrence::{self, Occurrence};
use surae_store::{Id, Store};

fn put(store: &mut Store, one: &Occurrence) {
    store.transact(|writer| occurrence::put(writer, one, at(0))).unwrap();
}

fn read(store: &mut Store, one: &Occurrence) -> Option<Occurrence> {
    store.read(|reader| occurrence::read(reader, one.slot_id, one.due_on)).unwrap()
}

#[test]
fn one_state_holds_and_undoing_goes_back_one_by_one() {
    let place = Place::new();
    let mut store = place.open();
    let slot = kept_slot(&mut store).id;
    let raised = Occurrence { state: Recorded::Raised, raised_count: 2, ..an_occurrence(slot) };
    let snoozed =
        Occurrence { state: Recorded::Snoozed, snoozed_until_at: Some(at(900)), ..an_occurrence(slot) };
    let done = an_occurrence(slot);
    [&raised, &snoozed, &done].into_iter().for_each(|one| put(&mut store, one));
    let expected = [
        Some(Occurrence { before_id: Some(snoozed.id), ..done.clone() }),
        Some(Occurrence { before_id: Some(raised.id), ..snoozed }),
        Some(raised),
        None,
    ];
    for holds in expected {
        assert_eq!(read(&mut store, &done), holds);
        let undo = store.transact(|writer| occurrence::undo(writer, slot, done.due_on, at(1)));
        assert_eq!(undo.unwrap().value, holds);
    }
}

#[test]
fn the_states_of_some_days_are_found() {
    let place = Place::new();
    let mut store = place.open();
    let slot = kept_slot(&mut store).id;
    let first = an_occurrence(slot).due_on;
    for days in 0..5 {
        put(&mut store, &Occurrence { due_on: first + Days::new(days), ..an_occurrence(slot) });
    }
    let (from, to) = (first + Days::new(1), first + Days::new(3));
    let found = store.read(|reader| occurrence::between(reader, from, to)).unwrap();
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|one| (from..=to).contains(&one.due_on)));
}

#[test]
fn what_is_snoozed_says_until_when_and_nothing_else_does() {
    let place = Place::new();
    let mut store = place.open();
    let slot = kept_slot(&mut store).id;
    let wrong = [
        Occurrence { state: Recorded::Snoozed, ..an_occurrence(slot) },
        Occurrence { snoozed_until_at: Some(at(9)), ..an_occurrence(slot) },
        an_occurrence(Id::new(at(0))),
    ];
    for wrong in wrong {
        assert!(store.transact(|writer| occurrence::put(writer, &wrong, at(0))).is_err(), "{wrong:?}");
    }
}
