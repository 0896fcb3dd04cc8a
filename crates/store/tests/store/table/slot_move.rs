//! Slots that move for a day.

use crate::{Place, at, kept_slot, moment};
use chrono::NaiveTime;
use surae_store::Id;
use surae_store::table::slot_move::{self, SlotMove};

#[test]
fn the_last_move_of_a_day_holds_until_it_is_removed() {
    let place = Place::new();
    let mut store = place.open();
    let slot_id = kept_slot(&mut store).id;
    let due_on = moment(0).on;
    let to = |hour| SlotMove {
        id: Id::new(at(0)),
        slot_id,
        due_on,
        time: NaiveTime::from_hms_opt(hour, 0, 0).unwrap(),
    };
    let (first, second) = (to(8), to(9));
    store.transact(|writer| slot_move::put(writer, &first, at(0))).unwrap();
    store.transact(|writer| slot_move::put(writer, &second, at(1))).unwrap();
    assert_eq!(store.read(slot_move::all).unwrap(), [second]);
    store.transact(|writer| slot_move::remove(writer, slot_id, due_on, at(2))).unwrap();
    assert!(store.read(slot_move::all).unwrap().is_empty());
}
