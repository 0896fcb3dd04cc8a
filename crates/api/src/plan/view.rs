//! Plans as they are shown: where each stands, what it asks for, how well it is kept.

use super::find::{plan, stopped};
use super::{PhaseToCome, PhaseView, PlanCard, PlanState, PlanView, SlotView, SuggestedStep, Suggestion};
use crate::book::Book;
use crate::clock::Now;
use crate::words::say;
use crate::written::day_word;
use crate::{ApiError, Side, Surae};
use chrono::{Days, NaiveDate, NaiveTime, Weekday};
use std::collections::{BTreeMap, BTreeSet};
use surae_core::insight::adherence::{Day, adherence};
use surae_core::schedule::pace::Step;
use surae_core::schedule::{Recorded, agenda};
use surae_core::session::Leg;
use surae_knowledge::Program;
use surae_store::table::plan_decision::{self, PlanDecision};
use surae_store::table::plan_entry;
use surae_store::table::plan_slot::PlanSlot;
use surae_store::{Id, KeptPlan};

/// Minutes a day, at most; section 7.1 of the clinical brief.
pub(super) const MINUTES_A_DAY: u32 = 25;
/// How far back adherence looks: older days weigh less than a thousandth.
const LOOK_BACK: Days = Days::new(180);

impl Surae {
    /// All plans, stopped ones too, in the order of their making.
    ///
    /// # Errors
    /// Those of the database.
    pub fn plans(&self, now: &Now) -> Result<Vec<PlanView>, ApiError> {
        let today = now.today();
        let book = self.book(today - LOOK_BACK, today, now)?;
        book.plans.iter().map(|kept| self.told_plan(kept, &book, now)).collect()
    }

    /// One plan, by its id, the id of its program, or its name.
    ///
    /// # Errors
    /// `unknown_plan`, `several_fit`, and those of the database.
    pub fn plan_show(&self, id: &str, now: &Now) -> Result<PlanView, ApiError> {
        let today = now.today();
        let book = self.book(today - LOOK_BACK, today, now)?;
        self.told_plan(plan(&book.plans, id, today)?, &book, now)
    }

    fn told_plan(&self, kept: &KeptPlan, book: &Book, now: &Now) -> Result<PlanView, ApiError> {
        let (today, id) = (now.today(), kept.plan.id);
        let read = |store: &mut surae_store::Store| {
            let read = |reader: &surae_store::Reader<'_>| {
                Ok::<_, ApiError>((plan_decision::of(reader, id)?, plan_entry::of(reader, id)?.is_empty()))
            };
            store.read(read)
        };
        let (decisions, not_asked) = self.diary(now, read)?;
        let slots = kept.slots.iter();
        Ok(PlanView {
            id: kept.schedule.id.clone(),
            name: kept.plan.name.clone(),
            program: kept.plan.program_id.clone(),
            phase: self.told_phase(kept, today),
            side: side(kept.plan.side),
            days: kept.schedule.weekdays_on(today).iter(Weekday::Mon).map(day_word).collect(),
            from: kept.plan.from_on.to_string(),
            state: state(kept, today),
            paused_until: paused_until(kept, today),
            minutes_a_day: self.minutes(&[kept], book, today),
            slots: slots.map(|slot| self.told_slot(kept, slot, book, today)).collect(),
            suggestion: suggestion(&decisions, self.goes_back(kept, today)),
            adherence: kept_how_well(kept, book, now),
            warnings: self.warnings(kept, not_asked, book, now)?,
        })
    }

    fn told_phase(&self, kept: &KeptPlan, today: NaiveDate) -> Option<PhaseView> {
        let (phase, place, since) = self.phase_of(kept, today)?;
        let then = kept.phases.iter().find(|later| later.from_on > today && later.phase_id != phase.id);
        Some(PhaseView {
            id: phase.id.clone(),
            name: phase.name.clone(),
            place: place + 1,
            of: self.program_of(kept)?.phases.len(),
            since: since.to_string(),
            goal: phase.goal.clone(),
            move_on: phase.move_on.clone(),
            then: then
                .map(|later| PhaseToCome { id: later.phase_id.clone(), from: later.from_on.to_string() }),
        })
    }

    fn told_slot(&self, kept: &KeptPlan, slot: &PlanSlot, book: &Book, today: NaiveDate) -> SlotView {
        let phase = kept.schedule.phase_on(today).map(|phase| phase.phase.as_str());
        let here = kept.items.iter();
        let here = here.filter(|item| item.slot_id == slot.id && Some(item.phase_id.as_str()) == phase);
        let cards = here.map(|item| {
            let card = self.prescribed(item, &book.own);
            let because = book.closed.why(&item.card_id);
            PlanCard {
                card: item.card_id.clone(),
                name: card.name,
                says: card.dose.as_ref().map(|dose| dose.says.clone()).unwrap_or_default(),
                dose: card.dose,
                days_per_week: item.days_a_week,
                closed: because.is_some(),
                because,
            }
        });
        SlotView {
            id: slot.id.to_string(),
            slot: slot.word.clone(),
            name: slot.name.clone(),
            time: usual_time(kept, slot).format("%H:%M").to_string(),
            cards: cards.collect(),
        }
    }

    /// The longest day of the coming week, in minutes, in the phases that hold now.
    pub(crate) fn minutes(&self, plans: &[&KeptPlan], book: &Book, today: NaiveDate) -> u32 {
        let week = today.iter_days().take(7);
        let day = |day: NaiveDate| -> u32 {
            let seconds = plans.iter().map(|kept| self.seconds_on(kept, book, today, day));
            seconds.sum::<u32>().div_ceil(60)
        };
        week.map(day).max().unwrap_or(0)
    }

    /// The seconds of a day with the phase of `today`.
    fn seconds_on(&self, kept: &KeptPlan, book: &Book, today: NaiveDate, day: NaiveDate) -> u32 {
        let phase = kept.schedule.phase_on(today).map(|phase| phase.phase.as_str());
        let asked = |days: u8| {
            let days = surae_core::schedule::spread(kept.schedule.weekdays_on(day), days);
            days.contains(chrono::Datelike::weekday(&day))
        };
        let items = kept.items.iter().filter(|item| Some(item.phase_id.as_str()) == phase);
        let items =
            items.filter(|item| asked(item.days_a_week) && book.closed.locks(&item.card_id).is_none());
        let doses = items.filter_map(|item| self.prescribed(item, &book.own).dose);
        doses.map(|dose| super::seconds(&dose, kept.plan.side)).sum()
    }

    fn warnings(
        &self,
        kept: &KeptPlan,
        not_asked: bool,
        book: &Book,
        now: &Now,
    ) -> Result<Vec<String>, ApiError> {
        let (mut warnings, today) = (Vec::new(), now.today());
        if stopped(kept, today) {
            return Ok(warnings);
        }
        warnings.extend(self.too_long(book, today));
        match self.program_of(kept) {
            Some(program) => warnings.extend(self.closed_program(program, now)),
            None => warnings.extend(self.left_out(kept, book, today)),
        }
        let open: Vec<String> = self.unanswered(now)?.into_iter().map(|question| question.text).collect();
        if !open.is_empty() {
            warnings.push(say("warning-unanswered", &[("questions", &open.join(" "))]));
        }
        let entry = self.program_of(kept).map(|program| program.entry.as_slice()).unwrap_or_default();
        if not_asked && !entry.is_empty() {
            let asks: Vec<String> = entry.iter().map(entry_line).collect();
            warnings.push(say("warning-entry", &[("questions", &asks.join(" "))]));
        }
        Ok(warnings)
    }

    /// A sentence when a lock closes a program as a whole that was begun before.
    fn closed_program(&self, program: &Program, now: &Now) -> Option<String> {
        let lock = self.locks_on(now).into_iter().find(|lock| program.closed_by.contains(&lock.id))?;
        Some(say("warning-program-closed", &[("lock", &lock.name), ("closed", &lock.closed)]))
    }

    /// Sentences that name the cards of an own plan that locks close, each with its reason.
    fn left_out(&self, kept: &KeptPlan, book: &Book, today: NaiveDate) -> Vec<String> {
        let phase = kept.schedule.phase_on(today.max(kept.plan.from_on));
        let phase = phase.map(|phase| phase.phase.as_str());
        let mut closed: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for item in kept.items.iter().filter(|item| Some(item.phase_id.as_str()) == phase) {
            if let Some(because) = book.closed.locks(&item.card_id) {
                let name = self.prescribed(item, &book.own).name;
                closed.entry(because).or_default().insert(format!("“{name}”"));
            }
        }
        let sentence = |(because, names): (&str, BTreeSet<String>)| {
            let names: Vec<String> = names.into_iter().collect();
            say("warning-closed", &[("cards", &names.join(", ")), ("because", because)])
        };
        closed.into_iter().map(sentence).collect()
    }

    /// A sentence when all plans together take longer than is good.
    pub(crate) fn too_long(&self, book: &Book, today: NaiveDate) -> Option<String> {
        let running: Vec<&KeptPlan> = book.plans.iter().filter(|kept| !stopped(kept, today)).collect();
        let minutes = self.minutes(&running, book, today);
        let (minutes, most) = (minutes.to_string(), MINUTES_A_DAY.to_string());
        let over = self.minutes(&running, book, today) > MINUTES_A_DAY;
        over.then(|| say("warning-minutes", &[("minutes", &minutes), ("most", &most)]))
    }
}

/// The time of a slot as it was set last.
pub(super) fn usual_time(kept: &KeptPlan, slot: &PlanSlot) -> NaiveTime {
    let key = slot.id.to_string();
    let known = kept.schedule.slots.iter().find(|known| known.id == key);
    known.map_or(slot.time, |known| known.usual_time_on(NaiveDate::MAX))
}

fn entry_line(entry: &surae_knowledge::Entry) -> String {
    let key = match entry.wants {
        surae_knowledge::Wanted::Yes => "warning-entry-yes",
        surae_knowledge::Wanted::No => "warning-entry-no",
    };
    say(key, &[("question", &entry.ask)])
}

pub(crate) fn side(leg: Leg) -> Side {
    match leg {
        Leg::Left => Side::Left,
        Leg::Right => Side::Right,
        Leg::Both => Side::Both,
    }
}

fn state(kept: &KeptPlan, today: NaiveDate) -> PlanState {
    if stopped(kept, today) {
        PlanState::Stopped
    } else if kept.schedule.rests_on(today) {
        PlanState::Paused
    } else {
        PlanState::Active
    }
}

fn paused_until(kept: &KeptPlan, today: NaiveDate) -> Option<String> {
    let mut resting = kept.pauses.iter().filter(|pause| pause.from_on <= today);
    resting.find_map(|pause| pause.to_on.filter(|to| *to >= today)).map(|to| to.to_string())
}

/// What the pain monitor asks for; a day off alone where there is no phase to go back to.
fn suggestion(decisions: &[PlanDecision], goes_back: bool) -> Option<Suggestion> {
    let open = decisions.iter().rev().find(|decision| decision.answer.is_none())?;
    let step = match open.step {
        Step::Next => SuggestedStep::Next,
        Step::Back if goes_back => SuggestedStep::Back,
        Step::Back => SuggestedStep::Rest,
        Step::SeeClinician => SuggestedStep::SeeClinician,
        Step::Stay => return None,
    };
    Some(Suggestion { step, why: open.why.clone() })
}

/// How well the plan is kept, from the days that are over.
fn kept_how_well(kept: &KeptPlan, book: &Book, now: &Now) -> f64 {
    let today = now.today();
    let days = kept_days(kept, book, today - LOOK_BACK, today, now);
    adherence(&days).map_or(0.0, |kept| kept.score)
}

/// The days from `from` to `to` on which the plan asked for something, as far as they are over: what was
/// due and what of it was done. What was skipped is not due, nor what was due while the person had to be
/// seen first.
pub(crate) fn kept_days(kept: &KeptPlan, book: &Book, from: NaiveDate, to: NaiveDate, now: &Now) -> Vec<Day> {
    let today = now.today();
    let mut days: BTreeMap<NaiveDate, (u32, u32)> = BTreeMap::new();
    for due in agenda([&kept.schedule], from, to.min(today), now.zone) {
        let slot: Option<Id> = due.slot.id.parse().ok();
        let record = slot.and_then(|slot| book.records.get(&(slot, due.on)));
        let record = record.map(|record| record.state);
        let done = record == Some(Recorded::Done);
        if record == Some(Recorded::Skipped) || (!done && (due.on == today || book.held(due.on, now))) {
            continue;
        }
        let day = days.entry(due.on).or_default();
        *day = (day.0 + u32::from(done), day.1 + 1);
    }
    days.into_iter().map(|(on, (done, due))| Day { on, due, done }).collect()
}
