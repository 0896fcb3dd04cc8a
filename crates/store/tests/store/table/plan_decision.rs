//! What the pain monitor asked for.

use crate::{Place, at, kept_plan, moment};
use surae_core::schedule::pace::Step;
use surae_store::table::plan_decision::{self, Decided, PlanDecision};
use surae_store::{Id, Store};

fn asks(
    store: &mut Store,
    plan_id: Id,
    step: Step,
    seconds: i64,
) -> Result<PlanDecision, surae_store::StoreError> {
    let decision = PlanDecision {
        id: Id::new(at(seconds)),
        plan_id,
        asked: moment(seconds),
        step,
        why: "Two sessions were green.".into(),
        answer: None,
    };
    store.transact(|writer| plan_decision::insert(writer, &decision, at(seconds)))?;
    Ok(decision)
}

#[test]
fn a_suggestion_is_answered_once_and_stays() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store).id;
    let given = asks(&mut store, plan, Step::Next, 0).unwrap();
    let mut answer =
        |answer| store.transact(|writer| plan_decision::answer(writer, plan, answer, at(5))).unwrap().value;
    assert!(answer(Decided::Refused));
    assert!(!answer(Decided::Accepted), "there is no open one");
    let read = store.read(|reader| plan_decision::of(reader, plan)).unwrap();
    assert_eq!(read, [PlanDecision { answer: Some((Decided::Refused, at(5))), ..given }]);
}

#[test]
fn a_plan_has_one_open_suggestion_and_it_can_be_withdrawn() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store).id;
    asks(&mut store, plan, Step::Next, 0).unwrap();
    assert!(asks(&mut store, plan, Step::Back, 1).is_err());
    store.transact(|writer| plan_decision::withdraw(writer, plan, at(2))).unwrap();
    let given = asks(&mut store, plan, Step::SeeClinician, 3).unwrap();
    assert_eq!(store.read(|reader| plan_decision::of(reader, plan)).unwrap(), [given]);
    assert!(asks(&mut store, plan, Step::Stay, 4).is_err(), "staying is no suggestion");
}
