//! Slots that change their time.

use crate::{Place, at, kept_slot, moment};
use chrono::{Days, NaiveTime};
use surae_store::table::slot_time::{self, SlotTime};
use surae_store::{Id, plans};

#[test]
fn a_new_time_holds_from_its_day_on_and_replaces_later_ones() {
    let place = Place::new();
    let mut store = place.open();
    let slot = kept_slot(&mut store);
    let first = moment(0).on;
    let from = |days, hour| SlotTime {
        id: Id::new(at(0)),
        slot_id: slot.id,
        from_on: first + Days::new(days),
        time: NaiveTime::from_hms_opt(hour, 0, 0).unwrap(),
    };
    let changes = [from(2, 8), from(5, 9), from(4, 10)];
    store.transact(|writer| changes.iter().try_for_each(|one| slot_time::put(writer, one, at(0)))).unwrap();
    assert_eq!(store.read(slot_time::all).unwrap(), [changes[0].clone(), changes[2].clone()]);
    let schedule = &store.read(plans).unwrap()[0].schedule;
    let times = [1, 2, 3, 4, 9].map(|days| schedule.slots[0].time_on(first + Days::new(days)));
    assert_eq!(times, [slot.time, changes[0].time, changes[0].time, changes[2].time, changes[2].time]);
}
