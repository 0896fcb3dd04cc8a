//! Plans as the calendar needs them, put together from their tables.

use crate::error::StoreError;
use crate::table::{plan, plan_days, plan_item, plan_pause, plan_phase, plan_slot, slot_move, slot_time};
use crate::transact::Reader;
use crate::value::Id;
use surae_core::schedule::{Item, Pause, PhaseSince, Plan, Slot};

/// A plan with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPlan {
    /// The plan itself.
    pub plan: plan::Plan,
    /// Its phases, the oldest first.
    pub phases: Vec<plan_phase::PlanPhase>,
    /// Days on which it rests.
    pub pauses: Vec<plan_pause::PlanPause>,
    /// Its times of the day, in order.
    pub slots: Vec<plan_slot::PlanSlot>,
    /// Its cards, in order.
    pub items: Vec<plan_item::PlanItem>,
    /// The same for the calendar. Keys are those of the rows as text.
    pub schedule: Plan,
}

/// All plans, stopped ones too, in the order of their making.
///
/// # Errors
/// Those of the database.
pub fn plans(reader: &Reader<'_>) -> Result<Vec<KeptPlan>, StoreError> {
    let phases = plan_phase::all(reader)?;
    let pauses = plan_pause::all(reader)?;
    let slots = plan_slot::all(reader)?;
    let items = plan_item::all(reader)?;
    let days = plan_days::all(reader)?;
    let times = slot_time::all(reader)?;
    let moves = slot_move::all(reader)?;
    let kept = plan::all(reader)?.into_iter().map(|plan| {
        let slots: Vec<_> = slots.iter().filter(|slot| slot.plan_id == plan.id).cloned().collect();
        let of_slot = |id: Id| slots.iter().any(|slot| slot.id == id);
        let phases = phases.iter().filter(|phase| phase.plan_id == plan.id).cloned().collect();
        let pauses = pauses.iter().filter(|pause| pause.plan_id == plan.id).cloned().collect();
        let items = items.iter().filter(|item| of_slot(item.slot_id)).cloned().collect();
        let schedule = empty(&plan, &days);
        let mut kept = KeptPlan { plan, phases, pauses, slots, items, schedule };
        fill(&mut kept, &times, &moves);
        kept
    });
    Ok(kept.collect())
}

fn empty(plan: &plan::Plan, days: &[plan_days::PlanDays]) -> Plan {
    let days = days.iter().filter(|days| days.plan_id == plan.id);
    Plan {
        id: plan.id.to_string(),
        from_on: plan.from_on,
        until_on: plan.until_on,
        weekdays: plan.weekdays,
        weekdays_since: days.map(|days| (days.from_on, days.weekdays)).collect(),
        pauses: Vec::new(),
        phases: Vec::new(),
        slots: Vec::new(),
        items: Vec::new(),
    }
}

fn fill(kept: &mut KeptPlan, times: &[slot_time::SlotTime], moves: &[slot_move::SlotMove]) {
    let pauses = kept.pauses.iter().map(|pause| Pause { from_on: pause.from_on, to_on: pause.to_on });
    kept.schedule.pauses = pauses.collect();
    let phases = kept.phases.iter();
    let phases = phases.map(|phase| PhaseSince { phase: phase.phase_id.clone(), from_on: phase.from_on });
    kept.schedule.phases = phases.collect();
    let slots = kept.slots.iter().map(|slot| {
        let moved = moves.iter().filter(|moved| moved.slot_id == slot.id);
        let moved = moved.map(|moved| (moved.due_on, moved.time)).collect();
        let times = times.iter().filter(|changed| changed.slot_id == slot.id);
        let time_since = times.map(|changed| (changed.from_on, changed.time)).collect();
        Slot { id: slot.id.to_string(), time: slot.time, time_since, moved }
    });
    kept.schedule.slots = slots.collect();
    let items = kept.items.iter().map(|item| Item {
        id: item.id.to_string(),
        phase: item.phase_id.clone(),
        slot: item.slot_id.to_string(),
        days_per_week: item.days_a_week,
    });
    kept.schedule.items = items.collect();
}
