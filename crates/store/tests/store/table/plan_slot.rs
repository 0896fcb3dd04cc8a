//! Slots.

use crate::{Place, a_slot, at, kept_plan};
use chrono::NaiveTime;
use surae_store::table::plan_slot::{self, PlanSlot};

#[test]
fn slots_are_read_back_and_their_time_changes() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store).id;
    let given = [a_slot(plan, "morning", 0), a_slot(plan, "evening", 1)];
    let written =
        store.transact(|writer| given.iter().try_for_each(|slot| plan_slot::insert(writer, slot, at(0))));
    written.unwrap();
    assert_eq!(store.read(plan_slot::all).unwrap(), given);
    let time = NaiveTime::from_hms_opt(23, 59, 0).unwrap();
    store.transact(|writer| plan_slot::set_time(writer, given[0].id, time, at(1))).unwrap();
    assert_eq!(store.read(plan_slot::all).unwrap()[0], PlanSlot { time, ..given[0].clone() });
    let set_at: Vec<_> =
        store.read(plan_slot::set_at).unwrap().into_iter().map(|(_, set_at)| set_at).collect();
    assert_eq!(set_at, [at(1), at(0)]);
}

#[test]
fn a_short_name_stands_once_in_a_plan() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store).id;
    store.transact(|writer| plan_slot::insert(writer, &a_slot(plan, "evening", 0), at(0))).unwrap();
    assert!(store.transact(|writer| plan_slot::insert(writer, &a_slot(plan, "evening", 1), at(0))).is_err());
}
