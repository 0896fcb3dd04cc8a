//! A plan in the making, and own plans: slots, cards and doses that somebody gave the person.

use super::dose::changed;
use super::{NewItem, NewSlot, PlanNew, PlanView};
use crate::clock::Now;
use crate::remind::expect_loud;
use crate::{ApiError, Side, Surae, written};
use chrono::{Days, NaiveDate, NaiveTime, WeekdaySet};
use surae_core::session::Leg;
use surae_knowledge::Dose;
use surae_store::table::own_card::OwnCard;
use surae_store::table::plan::Plan;
use surae_store::table::plan_entry::PlanEntry;
use surae_store::table::plan_item::PlanItem;
use surae_store::table::plan_phase::{PlanPhase, Reason};
use surae_store::table::plan_slot::PlanSlot;
use surae_store::table::{own_card, plan, plan_entry, plan_item, plan_phase, plan_slot};
use surae_store::{Id, Instant, Writer};

/// The one phase of an own plan.
pub(crate) const OWN_PHASE: &str = "own";
/// How far away the first day may be.
const FIRST_DAY_WITHIN: Days = Days::new(366);
/// Characters of a name.
const NAME: usize = 120;

/// A plan that is not kept yet.
pub(super) struct Draft {
    pub plan: Plan,
    phases: Vec<PlanPhase>,
    slots: Vec<PlanSlot>,
    items: Vec<PlanItem>,
    pub entries: Vec<PlanEntry>,
}

impl Draft {
    pub fn new(name: &str, side: Option<Side>, weekdays: WeekdaySet, from_on: NaiveDate, now: &Now) -> Self {
        let side = match side {
            Some(Side::Left) => Leg::Left,
            Some(Side::Right) => Leg::Right,
            Some(Side::Both) | None => Leg::Both,
        };
        let (id, name) = (Id::new(now.instant()), name.to_owned());
        let plan = Plan { id, name, program_id: None, side, weekdays, from_on, until_on: None };
        Self { plan, phases: Vec::new(), slots: Vec::new(), items: Vec::new(), entries: Vec::new() }
    }

    pub fn begin_with(&mut self, phase: &str, now: &Now) {
        self.phases.push(PlanPhase {
            id: Id::new(now.instant()),
            plan_id: self.plan.id,
            phase_id: phase.to_owned(),
            from_on: self.plan.from_on,
            reason: Reason::Start,
        });
    }

    pub fn add_slot(&mut self, word: &str, name: &str, time: NaiveTime, now: &Now) -> Id {
        let id = Id::new(now.instant());
        let (word, name) = (word.to_owned(), name.to_owned());
        let position = u32::try_from(self.slots.len()).unwrap_or(u32::MAX);
        self.slots.push(PlanSlot { id, plan_id: self.plan.id, word, name, time, position });
        id
    }

    pub fn add_item(
        &mut self,
        slot_id: Id,
        phase: &str,
        card: &str,
        dose: Option<String>,
        days_a_week: u8,
        now: &Now,
    ) {
        self.items.push(PlanItem {
            id: Id::new(now.instant()),
            slot_id,
            phase_id: phase.to_owned(),
            card_id: card.to_owned(),
            dose,
            days_a_week,
            position: u32::try_from(self.items.len()).unwrap_or(u32::MAX),
        });
    }

    /// Writes all of it, unless a slot lies in the quiet hours.
    pub fn keep(&self, writer: &Writer<'_>, now: &Now) -> Result<(), ApiError> {
        self.insert(writer, now.instant())?;
        expect_loud(writer, self.plan.id, now)
    }

    fn insert(&self, writer: &Writer<'_>, now: Instant) -> Result<(), ApiError> {
        plan::insert(writer, &self.plan, now)?;
        self.phases.iter().try_for_each(|phase| plan_phase::put(writer, phase, now))?;
        self.slots.iter().try_for_each(|slot| plan_slot::insert(writer, slot, now))?;
        self.items.iter().try_for_each(|item| plan_item::insert(writer, item, now))?;
        self.entries.iter().try_for_each(|entry| plan_entry::insert(writer, entry, now))?;
        Ok(())
    }
}

/// The first day of a plan; today when none is given.
pub(super) fn first_day(asked: Option<&str>, now: &Now) -> Result<NaiveDate, ApiError> {
    let today = now.today();
    let Some(from) = asked.map(written::date).transpose()? else {
        return Ok(today);
    };
    let (least, most) = (today - FIRST_DAY_WITHIN, today + FIRST_DAY_WITHIN);
    let near = (least..=most).contains(&from);
    if near { Ok(from) } else { Err(ApiError::date_out_of_range(from, least, most)) }
}

impl Surae {
    /// Makes an own plan, open-ended.
    ///
    /// # Errors
    /// `bad_name`, `empty_plan`, `unknown_card`, `nothing_to_play`, `impossible_dose`, `unknown_slot`,
    /// `bad_time`, `bad_days`, `bad_date`, `bad_range`, `quiet_time`, `not_cleared`, and those of the
    /// database.
    pub fn plan_new(&self, request: &PlanNew, now: &Now) -> Result<PlanView, ApiError> {
        self.expect_cleared(now)?;
        let name = request.name.trim();
        expect_name("name", name)?;
        let from = first_day(request.from.as_deref(), now)?;
        let days = written::days(&request.days)?;
        let own = self.diary(now, |store| Ok(store.read(own_card::all)?))?;
        let mut draft = Draft::new(name, request.side, days, from, now);
        draft.begin_with(OWN_PHASE, now);
        for slot in &request.slots {
            self.add_own_slot(&mut draft, slot, &own, now)?;
        }
        if draft.slots.is_empty() {
            return Err(ApiError::empty_plan("slots"));
        }
        self.write(now, |writer| draft.keep(writer, now))?;
        self.plan_show(&draft.plan.id.to_string(), now)
    }

    fn add_own_slot(
        &self,
        draft: &mut Draft,
        slot: &NewSlot,
        own: &[OwnCard],
        now: &Now,
    ) -> Result<(), ApiError> {
        let name = slot.name.trim();
        expect_name("name of a slot", name)?;
        let word = slot_word(name);
        if draft.slots.iter().any(|known| known.word == word) {
            return Err(ApiError::slot_twice(name));
        }
        let time = written::time(&slot.time)?;
        if slot.cards.is_empty() {
            return Err(ApiError::empty_plan("cards"));
        }
        let id = draft.add_slot(&word, &first_upper(name), time, now);
        for item in &slot.cards {
            let (card, dose) = self.own_item(item, own)?;
            draft.add_item(id, OWN_PHASE, &card, dose, 7, now);
        }
        Ok(())
    }

    /// Id of the card and its dose as JSON where it is not the usual one.
    pub(super) fn own_item(
        &self,
        item: &NewItem,
        own: &[OwnCard],
    ) -> Result<(String, Option<String>), ApiError> {
        if let Some(card) = own.iter().find(|card| card.id.to_string() == item.card) {
            let usual = card.dose.as_ref().and_then(|json| serde_json::from_str::<Dose>(json).ok());
            let dose = match (&item.dose, usual) {
                (Some(change), Some(usual)) => Some(changed(&card.name, &usual, change)?),
                _ => None,
            };
            return Ok((item.card.clone(), dose.and_then(|dose| serde_json::to_string(&dose).ok())));
        }
        let card = self.card(&item.card)?;
        let usual = card.dose.as_ref().ok_or_else(|| ApiError::nothing_to_play(card))?;
        let dose = item.dose.as_ref().map(|change| changed(&card.name, usual, change)).transpose()?;
        Ok((card.id.clone(), dose.and_then(|dose| serde_json::to_string(&dose).ok())))
    }
}

pub(crate) fn expect_name(what: &str, name: &str) -> Result<(), ApiError> {
    if name.chars().any(char::is_control) {
        return Err(ApiError::unseen_in_name(what));
    }
    let fits = (1..=NAME).contains(&name.chars().count());
    if fits { Ok(()) } else { Err(ApiError::bad_name(what, NAME)) }
}

/// The short name of a slot: lower case, without spaces and signs.
pub(super) fn slot_word(name: &str) -> String {
    let letters = name.to_lowercase();
    let letters = letters.chars().map(|char| if char.is_alphanumeric() { char } else { '_' });
    letters.take(64).collect()
}

pub(super) fn first_upper(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
