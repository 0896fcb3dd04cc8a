//! Questions at the start.

use crate::{Place, an_entry, at, kept_plan};
use surae_core::lookup::triage::Reply;
use surae_store::Id;
use surae_store::table::plan_entry::{self, PlanEntry};

#[test]
fn questions_are_read_back_as_they_were_asked() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store).id;
    let given = [an_entry(plan), PlanEntry { position: 1, reply: Reply::Unsure, ..an_entry(plan) }];
    let written =
        store.transact(|writer| given.iter().try_for_each(|entry| plan_entry::insert(writer, entry, at(0))));
    written.unwrap();
    assert_eq!(store.read(|reader| plan_entry::of(reader, plan)).unwrap(), given);
    assert!(store.read(|reader| plan_entry::of(reader, Id::new(at(0)))).unwrap().is_empty());
}
