//! Plans, and how they are put together for the calendar.

use crate::{Place, a_plan, at, kept_plan};
use chrono::{Weekday, WeekdaySet};
use surae_core::session::Leg;
use surae_store::plans;
use surae_store::table::plan::{self, Plan};

#[test]
fn plans_are_read_back_as_they_were_made() {
    let place = Place::new();
    let mut store = place.open();
    let three: WeekdaySet = [Weekday::Mon, Weekday::Wed, Weekday::Sun].into_iter().collect();
    let first = a_plan(0);
    let given = [
        Plan { side: Leg::Left, weekdays: three, ..a_plan(1) },
        Plan { program_id: Some("night_cramp".into()), until_on: Some(first.from_on), ..a_plan(2) },
        first,
    ];
    let write = store.transact(|writer| given.iter().try_for_each(|one| plan::insert(writer, one, at(0))));
    write.unwrap();
    let mut read = store.read(plan::all).unwrap();
    read.sort_by_key(|plan| given.iter().position(|one| one.id == plan.id));
    assert_eq!(read, given);
}

#[test]
fn a_last_day_is_set_and_taken_back() {
    let place = Place::new();
    let mut store = place.open();
    let kept = kept_plan(&mut store);
    let mut until = |until_on| {
        store.transact(|writer| plan::set_until(writer, kept.id, until_on, at(1))).unwrap();
        store.read(plan::all).unwrap().remove(0).until_on
    };
    assert_eq!(until(Some(kept.from_on)), Some(kept.from_on));
    assert_eq!(until(None), None);
}

#[test]
fn the_name_is_changed() {
    let place = Place::new();
    let mut store = place.open();
    let kept = kept_plan(&mut store);
    store.transact(|writer| plan::set_name(writer, kept.id, "Stairs", at(1))).unwrap();
    let read = store.read(plan::all).unwrap().remove(0);
    assert_eq!(read, Plan { name: "Stairs".into(), ..kept });
    assert!(store.transact(|writer| plan::set_name(writer, read.id, "", at(2))).is_err());
}

#[test]
fn a_plan_comes_with_all_that_belongs_to_it() {
    let place = Place::with_entries();
    let mut store = place.open();
    let all = store.read(plans).unwrap();
    let kept = all.first().unwrap();
    assert_eq!((kept.slots.len(), kept.items.len(), kept.phases.len(), kept.pauses.len()), (1, 1, 1, 1));
    let schedule = &kept.schedule;
    assert_eq!(schedule.slots[0].id, kept.slots[0].id.to_string());
    assert_eq!(schedule.slots[0].moved.len(), 1);
    assert!(schedule.rests_on(kept.pauses[0].from_on));
    assert_eq!(schedule.items_for(&schedule.slots[0], schedule.from_on).len(), 1);
}

#[test]
fn a_plan_without_name_or_days_is_refused() {
    let place = Place::new();
    let mut store = place.open();
    for wrong in
        [Plan { name: String::new(), ..a_plan(0) }, Plan { weekdays: WeekdaySet::EMPTY, ..a_plan(0) }]
    {
        assert!(store.transact(|writer| plan::insert(writer, &wrong, at(0))).is_err());
    }
}
