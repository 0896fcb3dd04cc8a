//! Plans that change their days of the week.

use crate::{Place, at, kept_plan, moment};
use chrono::{Days, Weekday, WeekdaySet};
use surae_store::table::plan_days::{self, PlanDays};
use surae_store::{Id, plans};

#[test]
fn new_days_hold_from_their_day_on_and_replace_later_ones() {
    let place = Place::new();
    let mut store = place.open();
    let plan = kept_plan(&mut store);
    let first = moment(0).on;
    let from = |days, weekday| PlanDays {
        id: Id::new(at(0)),
        plan_id: plan.id,
        from_on: first + Days::new(days),
        weekdays: WeekdaySet::single(weekday),
    };
    let changes = [from(3, Weekday::Mon), from(7, Weekday::Tue), from(3, Weekday::Wed)];
    store.transact(|writer| changes.iter().try_for_each(|one| plan_days::put(writer, one, at(0)))).unwrap();
    assert_eq!(store.read(plan_days::all).unwrap(), [changes[2].clone()]);
    let schedule = &store.read(plans).unwrap()[0].schedule;
    let days = [2, 3, 30].map(|days| schedule.weekdays_on(first + Days::new(days)));
    assert_eq!(days, [plan.weekdays, changes[2].weekdays, changes[2].weekdays]);
}
