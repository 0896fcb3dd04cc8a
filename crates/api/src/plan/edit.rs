//! What a person changes in a plan as a whole: its name, its weekdays, and of an own plan its times
//! and cards.
//!
//! Days that are over keep what they asked for: new weekdays and times hold from a day on, and new
//! cards are a new phase of an own plan.

use super::change::{expect_running, set_time};
use super::new::{expect_name, first_upper, slot_word};
use super::view::usual_time;
use super::{ChangedSlot, NewItem, PlanChange, PlanView};
use crate::clock::Now;
use crate::remind::expect_loud;
use crate::{ApiError, Surae, written};
use chrono::{NaiveTime, WeekdaySet};
use std::collections::BTreeSet;
use surae_store::table::own_card::{self, OwnCard};
use surae_store::table::plan;
use surae_store::table::plan_days::{self, PlanDays};
use surae_store::table::plan_item::{self, PlanItem};
use surae_store::table::plan_phase::{self, PlanPhase, Reason};
use surae_store::table::plan_slot::{self, PlanSlot};
use surae_store::{Id, KeptPlan, Writer};

/// A time of the day as it shall be, read and found good.
struct Wanted {
    id: Option<String>,
    word: String,
    name: String,
    time: NaiveTime,
    cards: Vec<(String, Option<String>)>,
}

impl Surae {
    /// Changes what is given; the rest stays. Slots are all slots of an own plan as they shall be.
    ///
    /// # Errors
    /// `unknown_plan`, `several_fit`, `wrong_state` when it is stopped or its cards are those of a
    /// program, what [`Surae::plan_new`] refuses, and those of the database.
    pub fn plan_change(&self, id: &str, change: &PlanChange, now: &Now) -> Result<PlanView, ApiError> {
        change.slots.as_ref().map_or(Ok(()), |_| self.expect_cleared(now))?;
        let name = change.name.as_deref().map(str::trim);
        name.map_or(Ok(()), |name| expect_name("name", name))?;
        let days = change.days.as_deref().map(written::days).transpose()?;
        let own = self.diary(now, |store| Ok(store.read(own_card::ever)?))?;
        let slots = change.slots.as_deref().map(|slots| self.wanted(slots, &own)).transpose()?;
        self.change(id, now, |writer, kept| {
            expect_running(kept, now.today())?;
            if let Some(name) = name {
                plan::set_name(writer, kept.plan.id, name, now.instant())?;
            }
            if let Some(days) = days {
                set_days(writer, kept, days, now)?;
            }
            slots.as_deref().map_or(Ok(()), |slots| set_slots(writer, kept, slots, now))?;
            expect_loud(writer, kept.plan.id, now)
        })
    }

    fn wanted(&self, slots: &[ChangedSlot], own: &[OwnCard]) -> Result<Vec<Wanted>, ApiError> {
        if slots.is_empty() {
            return Err(ApiError::empty_plan("slots"));
        }
        let mut words = BTreeSet::new();
        let read = |slot: &ChangedSlot| {
            let name = slot.name.trim();
            expect_name("name of a slot", name)?;
            let word = slot_word(name);
            if !words.insert(word.clone()) {
                return Err(ApiError::slot_twice(name));
            }
            if slot.cards.is_empty() {
                return Err(ApiError::empty_plan("cards"));
            }
            let cards = slot.cards.iter().map(|item: &NewItem| self.own_item(item, own));
            let (id, name, cards) = (slot.id.clone(), first_upper(name), cards.collect::<Result<_, _>>()?);
            Ok(Wanted { id, word, name, time: written::time(&slot.time)?, cards })
        };
        slots.iter().map(read).collect()
    }
}

/// Days of the week from today on.
fn set_days(writer: &Writer<'_>, kept: &KeptPlan, weekdays: WeekdaySet, now: &Now) -> Result<(), ApiError> {
    let (plan_id, from_on) = (kept.plan.id, now.today().max(kept.plan.from_on));
    let change = PlanDays { id: Id::new(now.instant()), plan_id, from_on, weekdays };
    Ok(plan_days::put(writer, &change, now.instant())?)
}

fn set_slots(writer: &Writer<'_>, kept: &KeptPlan, slots: &[Wanted], now: &Now) -> Result<(), ApiError> {
    if kept.plan.program_id.is_some() {
        let state = "made from a program, which sets its cards";
        return Err(ApiError::wrong_state(&kept.plan.name, state));
    }
    let known: BTreeSet<&str> = kept.items.iter().map(|item| item.phase_id.as_str()).collect();
    let phase_id = format!("own-{}", known.len() + 1);
    let mut position = 0;
    for (nth, slot) in slots.iter().enumerate() {
        let slot_id = place(writer, kept, slots, slot, nth, now)?;
        for (card_id, dose) in slot.cards.clone() {
            let (id, phase_id) = (Id::new(now.instant()), phase_id.clone());
            let item = PlanItem { id, slot_id, phase_id, card_id, dose, days_a_week: 7, position };
            plan_item::insert(writer, &item, now.instant())?;
            position += 1;
        }
    }
    let (id, plan_id) = (Id::new(now.instant()), kept.plan.id);
    let from_on = now.today().max(kept.plan.from_on);
    let phase = PlanPhase { id, plan_id, phase_id, from_on, reason: Reason::Person };
    Ok(plan_phase::put(writer, &phase, now.instant())?)
}

/// The slot of that name, the one that is renamed so, or a new one; with its time set.
fn place(
    writer: &Writer<'_>,
    kept: &KeptPlan,
    all: &[Wanted],
    slot: &Wanted,
    nth: usize,
    now: &Now,
) -> Result<Id, ApiError> {
    let named = kept.slots.iter().find(|known| known.word == slot.word);
    let renamed = || {
        let given = kept.slots.iter().find(|known| Some(known.id.to_string()) == slot.id)?;
        all.iter().all(|other| other.word != given.word).then_some(given)
    };
    let Some(known) = named.or_else(renamed) else {
        let (id, plan_id) = (Id::new(now.instant()), kept.plan.id);
        let position = u32::try_from(kept.slots.len() + nth).unwrap_or(u32::MAX);
        let (word, name, time) = (slot.word.clone(), slot.name.clone(), slot.time);
        let new = PlanSlot { id, plan_id, word, name, time, position };
        plan_slot::insert(writer, &new, now.instant())?;
        return Ok(id);
    };
    if known.name != slot.name {
        plan_slot::set_name(writer, known.id, &slot.word, &slot.name, now.instant())?;
    }
    if usual_time(kept, known) != slot.time {
        set_time(writer, known.id, slot.time, now)?;
    }
    Ok(known.id)
}
