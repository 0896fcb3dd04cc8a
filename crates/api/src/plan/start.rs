//! A plan from a program: three choices with defaults, after the questions that come before it.

use super::dose::changed;
use super::find::stopped;
use super::new::{Draft, first_day};
use super::{PlanStart, PlanView};
use crate::clock::Now;
use crate::closed::Closed;
use crate::find::core_reply;
use crate::{ApiError, Reply, Surae, written};
use std::collections::BTreeSet;
use surae_core::lookup::triage::Reply as CoreReply;
use surae_knowledge::{PhaseItem, Program, ProgramSlot, Wanted};
use surae_store::table::plan_entry::PlanEntry;
use surae_store::{Id, Writer, plans};

/// Programs at once, at most; section 7.1 of the clinical brief.
pub(crate) const PROGRAMS: usize = 2;

impl Surae {
    /// Starts a program.
    ///
    /// # Errors
    /// `unknown_program`, `screening_needed`, `not_cleared`, `too_young`, `program_closed`,
    /// `entry_refused`, `unknown_slot`, `unknown_choice`, `bad_time`, `bad_days`, `bad_date`,
    /// `bad_range`, `quiet_time`, `already_running`, `too_many_programs`, and those of the database.
    pub fn plan_start(&self, request: &PlanStart, now: &Now) -> Result<PlanView, ApiError> {
        let program = self.program(&request.program)?;
        self.expect_open(program, request.age, now)?;
        check_entry(program, &request.entry)?;
        let draft = self.draft(program, request, &self.closed_cards(now)?, now)?;
        let id = draft.plan.id.to_string();
        self.write(now, |writer| {
            self.expect_room(writer, program, now)?;
            draft.keep(writer, now)
        })?;
        self.plan_show(&id, now)
    }

    /// The gate of a program: the safety questions, and that no lock closes it as a whole.
    pub(super) fn expect_open(&self, program: &Program, age: Option<u16>, now: &Now) -> Result<(), ApiError> {
        self.expect_screened(age, now)?;
        let closing = self.locks_on(now).into_iter().find(|lock| program.closed_by.contains(&lock.id));
        closing.map_or(Ok(()), |lock| Err(ApiError::program_closed(program, &lock)))
    }

    /// Refuses a third program, and one that is running already.
    pub(super) fn expect_room(
        &self,
        writer: &Writer<'_>,
        program: &Program,
        now: &Now,
    ) -> Result<(), ApiError> {
        let plans = plans(writer)?;
        let running = plans.iter().filter(|kept| kept.plan.program_id.is_some());
        let running: Vec<_> = running.filter(|kept| !stopped(kept, now.today())).collect();
        if running.iter().any(|kept| kept.plan.program_id.as_ref() == Some(&program.id)) {
            return Err(ApiError::already_running(&program.name));
        }
        let names: Vec<String> = running.iter().map(|kept| format!("“{}”", kept.plan.name)).collect();
        if names.len() >= PROGRAMS { Err(ApiError::too_many_programs(&names)) } else { Ok(()) }
    }

    fn draft(
        &self,
        program: &Program,
        request: &PlanStart,
        closed: &Closed,
        now: &Now,
    ) -> Result<Draft, ApiError> {
        check_names(program, request)?;
        let from = first_day(request.from.as_deref(), now)?;
        let days = written::days(&request.days)?;
        let mut draft = Draft::new(&program.name, request.side, days, from, now);
        draft.plan.program_id = Some(program.id.clone());
        if let Some(first) = program.phases.first() {
            draft.begin_with(&first.id, now);
        }
        for slot in &program.slots {
            self.add_slot(&mut draft, program, slot, request, closed, now)?;
        }
        for (position, (entry, reply)) in program.entry.iter().zip(&request.entry).enumerate() {
            draft.entries.push(PlanEntry {
                id: Id::new(now.instant()),
                plan_id: draft.plan.id,
                position: u32::try_from(position).unwrap_or(u32::MAX),
                ask: entry.ask.clone(),
                reply: core_reply(*reply),
                answered: now.moment(),
            });
        }
        Ok(draft)
    }

    /// Adds a slot of the program with its cards of all phases; nothing when it has none.
    fn add_slot(
        &self,
        draft: &mut Draft,
        program: &Program,
        slot: &ProgramSlot,
        request: &PlanStart,
        closed: &Closed,
        now: &Now,
    ) -> Result<(), ApiError> {
        let asked = request.slots.iter().find(|asked| asked.slot == slot.id);
        let time = written::time(asked.map_or(&slot.time, |asked| &asked.time))?;
        let mut id = None;
        for phase in &program.phases {
            let items = phase.items.iter().filter(|item| item.slots.contains(&slot.id));
            for item in items.filter(|item| included(item, &phase.items, request, closed)) {
                let slot_id = *id.get_or_insert_with(|| draft.add_slot(&slot.id, &slot.name, time, now));
                let dose = self.item_dose(item)?;
                let days = u8::try_from(item.days_per_week.clamp(1, 7)).unwrap_or(7);
                draft.add_item(slot_id, &phase.id, &item.card, dose, days, now);
            }
        }
        Ok(())
    }

    /// The whole dose of an item as JSON; nothing when it is the card's usual one.
    pub(super) fn item_dose(&self, item: &PhaseItem) -> Result<Option<String>, ApiError> {
        let card = self.card(&item.card)?;
        let asked = item.dose_id.as_ref().and_then(|id| card.doses().find(|dose| &dose.id == id));
        let (Some(base), Some(usual)) = (asked.or(card.dose.as_ref()), card.dose.as_ref()) else {
            return Ok(None);
        };
        let dose = match &item.dose {
            Some(change) => changed(&card.name, base, change)?,
            None => base.clone(),
        };
        Ok((dose != *usual).then(|| serde_json::to_string(&dose).unwrap_or_default()))
    }
}

/// Whether an item is copied: optional ones when asked for; of those to choose from, the chosen one,
/// else the first that is not closed.
pub(super) fn included(item: &PhaseItem, phase: &[PhaseItem], request: &PlanStart, closed: &Closed) -> bool {
    let wanted = |item: &PhaseItem| request.with_optional.contains(&item.card);
    let Some(word) = &item.choose_one else {
        return !item.optional || wanted(item);
    };
    let group = || phase.iter().filter(|other| other.choose_one.as_ref() == Some(word));
    let chosen = request.choices.get(word);
    let open = |other: &&PhaseItem| (!other.optional || wanted(other)) && closed.locks(&other.card).is_none();
    let here = chosen.filter(|card| group().any(|other| &other.card == *card));
    match here {
        Some(card) => &item.card == card,
        None => group().find(open).is_some_and(|first| first.card == item.card),
    }
}

/// The answers at the start; none at all means that they were not asked, as in a script.
fn check_entry(program: &Program, replies: &[Reply]) -> Result<(), ApiError> {
    if replies.is_empty() {
        return Ok(());
    }
    if replies.len() != program.entry.len() {
        return Err(ApiError::entry_missing(program, replies.len()));
    }
    let wanted = |wants: Wanted| match wants {
        Wanted::Yes => CoreReply::Yes,
        Wanted::No => CoreReply::No,
    };
    let mut asked = program.entry.iter().zip(replies);
    match asked.find(|(entry, reply)| core_reply(**reply) != wanted(entry.wants)) {
        Some((entry, _)) => Err(ApiError::entry_refused(entry)),
        None => Ok(()),
    }
}

/// Refuses slots, choices and optional cards that the program does not have.
fn check_names(program: &Program, request: &PlanStart) -> Result<(), ApiError> {
    let slots: Vec<&str> = program.slots.iter().map(|slot| slot.id.as_str()).collect();
    let mut seen = BTreeSet::new();
    for asked in &request.slots {
        if !slots.contains(&asked.slot.as_str()) {
            return Err(ApiError::unknown_slot(&asked.slot, &slots));
        }
        if !seen.insert(&asked.slot) {
            return Err(ApiError::slot_twice(&asked.slot));
        }
    }
    let items = || program.phases.iter().flat_map(|phase| &phase.items);
    for (word, card) in &request.choices {
        let group = items().filter(|item| item.choose_one.as_ref() == Some(word));
        let known: BTreeSet<&str> = group.map(|item| item.card.as_str()).collect();
        if !known.contains(card.as_str()) {
            return Err(ApiError::unknown_choice(card, &Vec::from_iter(known)));
        }
    }
    let optional: BTreeSet<&str> =
        items().filter(|item| item.optional).map(|item| item.card.as_str()).collect();
    match request.with_optional.iter().find(|card| !optional.contains(card.as_str())) {
        Some(card) => Err(ApiError::unknown_choice(card, &Vec::from_iter(optional))),
        None => Ok(()),
    }
}
