//! Cards of plans.

use crate::{Place, an_item, at, kept_slot};
use surae_store::table::plan_item::{self, PlanItem};

#[test]
fn cards_are_read_back_with_their_doses() {
    let place = Place::new();
    let mut store = place.open();
    let slot = kept_slot(&mut store).id;
    let given = [
        an_item(slot),
        PlanItem { dose: Some(r#"{"sets":3}"#.into()), days_a_week: 3, position: 1, ..an_item(slot) },
    ];
    let written =
        store.transact(|writer| given.iter().try_for_each(|item| plan_item::insert(writer, item, at(0))));
    written.unwrap();
    assert_eq!(store.read(plan_item::all).unwrap(), given);
}

#[test]
fn a_dose_that_is_no_json_and_days_outside_the_week_are_refused() {
    let place = Place::new();
    let mut store = place.open();
    let slot = kept_slot(&mut store).id;
    let wrong = [
        PlanItem { dose: Some("three".into()), ..an_item(slot) },
        PlanItem { days_a_week: 0, ..an_item(slot) },
        PlanItem { days_a_week: 8, ..an_item(slot) },
    ];
    for wrong in wrong {
        assert!(store.transact(|writer| plan_item::insert(writer, &wrong, at(0))).is_err(), "{wrong:?}");
    }
}
