//! Pauses.

use crate::{Place, at, kept_plan};
use chrono::Days;
use surae_store::Id;
use surae_store::table::plan_pause::{self, PlanPause};

#[test]
fn a_pause_ends_is_deleted_and_comes_back() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store);
    let (from_on, end) = (plan.from_on + Days::new(2), plan.from_on + Days::new(5));
    let given = PlanPause { id: Id::new(at(0)), plan_id: plan.id, from_on, to_on: None };
    store.transact(|writer| plan_pause::insert(writer, &given, at(0))).unwrap();
    assert_eq!(store.read(plan_pause::all).unwrap(), std::slice::from_ref(&given));
    store.transact(|writer| plan_pause::set_end(writer, given.id, end, at(1))).unwrap();
    let ended = PlanPause { to_on: Some(end), ..given.clone() };
    assert_eq!(store.read(plan_pause::all).unwrap(), std::slice::from_ref(&ended));
    for (deleted, left) in [(true, vec![]), (false, vec![ended])] {
        store.transact(|writer| plan_pause::set_deleted(writer, given.id, deleted, at(2))).unwrap();
        assert_eq!(store.read(plan_pause::all).unwrap(), left);
    }
    assert!(store.transact(|writer| plan_pause::set_end(writer, given.id, plan.from_on, at(3))).is_err());
}
