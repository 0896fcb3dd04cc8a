//! Slots.

use crate::{Place, a_slot, at, kept_plan};
use surae_store::table::plan_slot::{self, PlanSlot};

#[test]
fn slots_are_read_back_in_their_order() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store).id;
    let given = [a_slot(plan, "morning", 0), a_slot(plan, "evening", 1)];
    let written =
        store.transact(|writer| given.iter().try_for_each(|slot| plan_slot::insert(writer, slot, at(0))));
    written.unwrap();
    assert_eq!(store.read(plan_slot::all).unwrap(), given);
}

#[test]
fn a_slot_is_renamed_but_not_like_another() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store).id;
    let [first, other] = [a_slot(plan, "morning", 0), a_slot(plan, "evening", 1)];
    for slot in [&first, &other] {
        store.transact(|writer| plan_slot::insert(writer, slot, at(0))).unwrap();
    }
    let mut name = |word: &str| {
        store.transact(|writer| plan_slot::set_name(writer, first.id, word, "Early", at(1))).map(|_| ())
    };
    assert_eq!((name("early").is_ok(), name("evening").is_ok()), (true, false));
    let read = store.read(plan_slot::all).unwrap().remove(0);
    assert_eq!(read, PlanSlot { word: "early".into(), name: "Early".into(), ..first });
}

#[test]
fn a_short_name_stands_once_in_a_plan() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store).id;
    store.transact(|writer| plan_slot::insert(writer, &a_slot(plan, "evening", 0), at(0))).unwrap();
    assert!(store.transact(|writer| plan_slot::insert(writer, &a_slot(plan, "evening", 1), at(0))).is_err());
}
