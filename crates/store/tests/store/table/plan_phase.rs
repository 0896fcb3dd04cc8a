//! Phases of plans.

use crate::{Place, at, kept_plan};
use chrono::Days;
use surae_store::Id;
use surae_store::table::plan_phase::{self, PlanPhase, Reason};

#[test]
fn phases_are_history_and_one_begins_on_a_day() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store);
    let phase = |phase: &str, days, reason| PlanPhase {
        id: Id::new(at(0)),
        plan_id: plan.id,
        phase_id: phase.into(),
        from_on: plan.from_on + Days::new(days),
        reason,
    };
    let (first, wrong, then) = (
        phase("learn", 0, Reason::Start),
        phase("load", 7, Reason::Person),
        phase("release", 7, Reason::Monitor),
    );
    for one in [&first, &wrong, &then] {
        store.transact(|writer| plan_phase::put(writer, one, at(0))).unwrap();
    }
    assert_eq!(store.read(plan_phase::all).unwrap(), [first.clone(), then.clone()]);
    store.transact(|writer| plan_phase::remove(writer, plan.id, then.from_on, at(1))).unwrap();
    assert_eq!(store.read(plan_phase::all).unwrap(), [first]);
}
