//! Rows of plans and days for tests.

use crate::{at, moment};
use chrono::{Days, NaiveTime, WeekdaySet};
use surae_core::lookup::triage::Reply;
use surae_core::schedule::Recorded;
use surae_core::schedule::pace::Step;
use surae_core::session::Leg;
use surae_store::table::occurrence::{self, Occurrence};
use surae_store::table::own_card::{self, OwnCard};
use surae_store::table::plan::{self, Plan};
use surae_store::table::plan_days::{self, PlanDays};
use surae_store::table::plan_decision::{self, PlanDecision};
use surae_store::table::plan_entry::{self, PlanEntry};
use surae_store::table::plan_item::{self, PlanItem};
use surae_store::table::plan_pause::{self, PlanPause};
use surae_store::table::plan_phase::{self, PlanPhase, Reason};
use surae_store::table::plan_slot::{self, PlanSlot};
use surae_store::table::session::{self, Session};
use surae_store::table::slot_move::{self, SlotMove};
use surae_store::table::slot_time::{self, SlotTime};
use surae_store::{Id, Store, StoreError, Writer, plans};

pub fn a_plan(seconds: i64) -> Plan {
    Plan {
        id: Id::new(at(seconds)),
        name: "From my physio".into(),
        program_id: None,
        side: Leg::Both,
        weekdays: WeekdaySet::ALL,
        from_on: moment(0).on,
        until_on: None,
    }
}

pub fn a_slot(plan_id: Id, word: &str, position: u32) -> PlanSlot {
    let time = NaiveTime::from_hms_opt(19, 30, 0).unwrap();
    PlanSlot { id: Id::new(at(0)), plan_id, word: word.into(), name: word.to_uppercase(), time, position }
}

pub fn an_item(slot_id: Id) -> PlanItem {
    PlanItem {
        id: Id::new(at(0)),
        slot_id,
        phase_id: "own".into(),
        card_id: "ankle_pumps".into(),
        dose: None,
        days_a_week: 7,
        position: 0,
    }
}

pub fn an_entry(plan_id: Id) -> PlanEntry {
    PlanEntry {
        id: Id::new(at(0)),
        plan_id,
        position: 0,
        ask: "Do you get cramps at least once a week?".into(),
        reply: Reply::Yes,
        answered: moment(0),
    }
}

pub fn an_occurrence(slot_id: Id) -> Occurrence {
    Occurrence {
        id: Id::new(at(0)),
        slot_id,
        due_on: moment(0).on,
        state: Recorded::Done,
        due_at: at(0),
        snoozed_until_at: None,
        raised_count: 0,
        before_id: None,
        recorded_at: at(0),
    }
}

pub fn a_session(occurrence_id: Id) -> Session {
    Session {
        id: Id::new(at(0)),
        occurrence_id: Some(occurrence_id),
        card_id: None,
        finished: moment(0),
        pain: Some(2),
        morning: Some((true, at(60))),
    }
}

pub fn an_own_card() -> OwnCard {
    OwnCard {
        id: Id::new(at(0)),
        name: "Ball under the arch".into(),
        instructions: "Roll slowly.".into(),
        picture: None,
        dose: Some("{}".into()),
    }
}

/// A plan that is in the database.
pub fn kept_plan(store: &mut Store) -> Plan {
    let plan = a_plan(0);
    store.transact(|writer| plan::insert(writer, &plan, at(0))).unwrap();
    plan
}

/// A slot that is in the database.
pub fn kept_slot(store: &mut Store) -> PlanSlot {
    let slot = a_slot(kept_plan(store).id, "evening", 0);
    store.transact(|writer| plan_slot::insert(writer, &slot, at(0))).unwrap();
    slot
}

/// Writes one row into each table of plans and days.
pub fn write_plan(writer: &Writer<'_>) -> Result<(), StoreError> {
    let plan = Plan { program_id: Some("night_cramp".into()), ..a_plan(0) };
    let (plan_id, from_on) = (plan.id, plan.from_on);
    plan::insert(writer, &plan, at(0))?;
    let (phase_id, reason) = ("own".to_owned(), Reason::Start);
    plan_phase::put(writer, &PlanPhase { id: Id::new(at(0)), plan_id, phase_id, from_on, reason }, at(0))?;
    let (step, why) = (Step::Next, "Two sessions were green.".to_owned());
    let decision = PlanDecision { id: Id::new(at(0)), plan_id, asked: moment(0), step, why, answer: None };
    plan_decision::insert(writer, &decision, at(0))?;
    let rest = from_on + Days::new(7);
    plan_pause::insert(
        writer,
        &PlanPause { id: Id::new(at(0)), plan_id, from_on: rest, to_on: Some(rest) },
        at(0),
    )?;
    let slot = a_slot(plan_id, "evening", 0);
    plan_slot::insert(writer, &slot, at(0))?;
    plan_item::insert(writer, &an_item(slot.id), at(0))?;
    let moved = SlotMove { id: Id::new(at(0)), slot_id: slot.id, due_on: from_on, time: NaiveTime::MIN };
    slot_move::put(writer, &moved, at(0))?;
    let time = SlotTime { id: Id::new(at(0)), slot_id: slot.id, from_on: rest, time: NaiveTime::MIN };
    slot_time::put(writer, &time, at(0))?;
    let days = PlanDays { id: Id::new(at(0)), plan_id, from_on: rest, weekdays: WeekdaySet::ALL };
    plan_days::put(writer, &days, at(0))?;
    plan_entry::insert(writer, &an_entry(plan_id), at(0))?;
    let done = an_occurrence(slot.id);
    occurrence::put(writer, &done, at(0))?;
    session::insert(writer, &a_session(done.id), at(0))?;
    own_card::insert(writer, &an_own_card(), at(0))
}

/// Everything of plans and days that can be read, as text.
pub fn plan_contents(reader: &surae_store::Reader<'_>) -> Result<String, StoreError> {
    let all = plans(reader)?;
    let mut text = format!("{all:?}{:?}", own_card::ever(reader)?);
    for kept in &all {
        let (id, from) = (kept.plan.id, kept.plan.from_on);
        text += &format!("{:?}{:?}", plan_decision::of(reader, id)?, plan_entry::of(reader, id)?);
        text += &format!(
            "{:?}{:?}",
            session::of_plan(reader, id, from)?,
            occurrence::between(reader, from, from)?
        );
    }
    Ok(text)
}
