//! What a person changes in a running plan: pauses, the phase, times, the end.

use super::find::{plan, stopped};
use super::{PlanView, reconsider};
use crate::clock::Now;
use crate::remind::expect_loud;
use crate::{ApiError, Surae, written};
use chrono::{Days, NaiveDate, NaiveTime};
use surae_core::schedule::due;
use surae_core::schedule::pace::Step;
use surae_store::table::plan as plan_table;
use surae_store::table::plan_decision::{self, Decided};
use surae_store::table::plan_pause::{self, PlanPause};
use surae_store::table::plan_phase::{self, PlanPhase, Reason};
use surae_store::table::slot_move::{self, SlotMove};
use surae_store::table::slot_time::{self, SlotTime};
use surae_store::{Id, KeptPlan, Writer, plans};

/// How far ahead a pause ends or a slot is moved at most.
const PAUSE_WITHIN: Days = Days::new(366);
const DAY: Days = Days::new(1);

impl Surae {
    /// Rests a plan from today until a date, or until it is resumed.
    ///
    /// # Errors
    /// `unknown_plan`, `several_fit`, `wrong_state`, `bad_date`, `bad_range`, and those of the database.
    pub fn plan_pause(&self, id: &str, until: Option<&str>, now: &Now) -> Result<PlanView, ApiError> {
        let today = now.today();
        let to_on = until.map(written::date).transpose()?;
        if let Some(to_on) = to_on.filter(|to_on| !(today..=today + PAUSE_WITHIN).contains(to_on)) {
            return Err(ApiError::date_out_of_range(to_on, today, today + PAUSE_WITHIN));
        }
        self.change(id, now, |writer, kept| {
            expect_running(kept, today)?;
            let mut from_on = today;
            for pause in kept.pauses.iter().filter(|pause| covers(pause, today)) {
                from_on = from_on.min(pause.from_on);
                plan_pause::set_deleted(writer, pause.id, true, now.instant())?;
            }
            rest(writer, kept, from_on, to_on, now)
        })
    }

    /// Goes on with a plan that rests or was stopped. A program that was stopped before yesterday passes
    /// the gate anew, as if it was started; one that was stopped since only takes a mistake back.
    ///
    /// # Errors
    /// `unknown_plan`, `several_fit`, `wrong_state`, `not_cleared`, `screening_needed`, `too_young`,
    /// `program_closed`, `too_many_programs`, `already_running`, `quiet_time`, and those of the database.
    pub fn plan_resume(&self, id: &str, now: &Now) -> Result<PlanView, ApiError> {
        self.expect_cleared(now)?;
        self.expect_open_again(id, now)?;
        let today = now.today();
        self.change(id, now, |writer, kept| {
            if let Some(until_on) = kept.plan.until_on.filter(|_| stopped(kept, today)) {
                if let Some(program) = self.program_of(kept) {
                    self.expect_room(writer, program, now)?;
                }
                plan_table::set_until(writer, kept.plan.id, None, now.instant())?;
                let first = (until_on + DAY).max(kept.plan.from_on);
                if first < today {
                    rest(writer, kept, first, Some(today - DAY), now)?;
                }
            } else if !kept.schedule.rests_on(today) {
                return Err(ApiError::wrong_state(&kept.plan.name, "running"));
            }
            for pause in kept.pauses.iter().filter(|pause| covers(pause, today)) {
                match pause.from_on < today {
                    true => plan_pause::set_end(writer, pause.id, today - DAY, now.instant())?,
                    false => plan_pause::set_deleted(writer, pause.id, true, now.instant())?,
                }
            }
            expect_loud(writer, kept.plan.id, now)
        })
    }

    /// The gate of a program that was stopped before yesterday: much can have changed since.
    fn expect_open_again(&self, id: &str, now: &Now) -> Result<(), ApiError> {
        let today = now.today();
        let plans = self.diary(now, |store| Ok(store.read(plans)?))?;
        let kept = plan(&plans, id, today)?;
        let long_ago = kept.plan.until_on.is_some_and(|until_on| until_on + DAY + DAY < today);
        let program = self.program_of(kept).filter(|_| long_ago);
        program.map_or(Ok(()), |program| self.expect_open(program, None, now))
    }

    /// Stops a plan: nothing is due from today on. What was done stays; resuming brings it back.
    ///
    /// # Errors
    /// `unknown_plan`, `several_fit`, `wrong_state`, and those of the database.
    pub fn plan_stop(&self, id: &str, now: &Now) -> Result<PlanView, ApiError> {
        let yesterday = now.today() - DAY;
        self.change(id, now, |writer, kept| {
            expect_running(kept, now.today())?;
            Ok(plan_table::set_until(writer, kept.plan.id, Some(yesterday), now.instant())?)
        })
    }

    /// Moves on by one phase from tomorrow, as suggested or by the person's own choice.
    ///
    /// # Errors
    /// `unknown_plan`, `several_fit`, `wrong_state`, `no_phase`, `not_cleared`, and those of the database.
    pub fn plan_next(&self, id: &str, now: &Now) -> Result<PlanView, ApiError> {
        self.expect_cleared(now)?;
        self.change(id, now, |writer, kept| self.step(writer, kept, Step::Next, now))
    }

    /// Goes back by one phase from tomorrow, which is a day off. Where there is no phase to go back to, a
    /// red session is answered with that day alone.
    ///
    /// # Errors
    /// `unknown_plan`, `several_fit`, `wrong_state`, `no_phase`, and those of the database.
    pub fn plan_back(&self, id: &str, now: &Now) -> Result<PlanView, ApiError> {
        self.change(id, now, |writer, kept| self.step(writer, kept, Step::Back, now))
    }

    /// Refuses what the pain monitor suggests; it asks again after the next run of sessions.
    ///
    /// # Errors
    /// `unknown_plan`, `several_fit`, `no_suggestion`, and those of the database.
    pub fn plan_refuse(&self, id: &str, now: &Now) -> Result<PlanView, ApiError> {
        self.change(id, now, |writer, kept| {
            let refused = plan_decision::answer(writer, kept.plan.id, Decided::Refused, now.instant())?;
            if refused { Ok(()) } else { Err(ApiError::no_suggestion(&kept.plan.name)) }
        })
    }

    /// Sets the time of a slot, given by its id: from today on where that time is still to come today,
    /// else from tomorrow on. Days that are over keep theirs.
    ///
    /// # Errors
    /// `unknown_slot`, `bad_time`, `quiet_time`, and those of the database.
    pub fn slot_set(&self, slot: &str, time: &str, now: &Now) -> Result<PlanView, ApiError> {
        let time = written::time(time)?;
        self.change_slot(slot, now, |writer, id| set_time(writer, id, time, now))
    }

    /// Moves a slot to another time on one day that is not over, or puts it back where `time` is absent.
    ///
    /// # Errors
    /// `unknown_slot`, `bad_date`, `bad_range`, `bad_time`, `quiet_time`, and those of the database.
    pub fn slot_move(
        &self,
        slot: &str,
        date: &str,
        time: Option<&str>,
        now: &Now,
    ) -> Result<PlanView, ApiError> {
        let (due_on, today) = (written::date(date)?, now.today());
        let time = time.map(written::time).transpose()?;
        if time.is_some() && !(today..=today + PAUSE_WITHIN).contains(&due_on) {
            return Err(ApiError::date_out_of_range(due_on, today, today + PAUSE_WITHIN));
        }
        self.change_slot(slot, now, |writer, slot_id| match time {
            Some(time) => {
                let moved = SlotMove { id: Id::new(now.instant()), slot_id, due_on, time };
                Ok(slot_move::put(writer, &moved, now.instant())?)
            }
            None => Ok(slot_move::remove(writer, slot_id, due_on, now.instant())?),
        })
    }

    fn change_slot(
        &self,
        slot: &str,
        now: &Now,
        work: impl FnOnce(&Writer<'_>, Id) -> Result<(), ApiError>,
    ) -> Result<PlanView, ApiError> {
        let plan = self.write(now, |writer| {
            let plans = plans(writer)?;
            let mut slots = plans.iter().flat_map(|kept| &kept.slots);
            let found = slots.find(|known| known.id.to_string() == slot);
            let found = found.ok_or_else(|| ApiError::unknown_slot(slot, &[]))?;
            work(writer, found.id)?;
            expect_loud(writer, found.plan_id, now)?;
            Ok(found.plan_id)
        })?;
        self.plan_show(&plan.to_string(), now)
    }

    pub(super) fn change(
        &self,
        id: &str,
        now: &Now,
        work: impl FnOnce(&Writer<'_>, &KeptPlan) -> Result<(), ApiError>,
    ) -> Result<PlanView, ApiError> {
        let id = self.write(now, |writer| {
            let plans = plans(writer)?;
            let kept = plan(&plans, id, now.today())?;
            work(writer, kept)?;
            Ok(kept.schedule.id.clone())
        })?;
        self.plan_show(&id, now)
    }

    /// One phase on or back from tomorrow. The opposite of a step that waits for tomorrow cancels it.
    fn step(&self, writer: &Writer<'_>, kept: &KeptPlan, wanted: Step, now: &Now) -> Result<(), ApiError> {
        let today = now.today();
        expect_running(kept, today)?;
        let (which, on) = (if wanted == Step::Next { "next" } else { "earlier" }, today + DAY);
        let suggested = plan_decision::of(writer, kept.plan.id)?;
        let agrees = suggested.iter().any(|one| one.answer.is_none() && one.step == wanted);
        if agrees && wanted == Step::Back && !self.goes_back(kept, today) {
            plan_decision::answer(writer, kept.plan.id, Decided::Accepted, now.instant())?;
            return rest_on(writer, kept, on, now);
        }
        let none = || ApiError::no_phase(&kept.plan.name, which);
        let program = self.program_of(kept).ok_or_else(none)?;
        let (_, here, _) = self.phase_of(kept, today).ok_or_else(none)?;
        let (_, waiting, _) = self.phase_of(kept, on.max(kept.plan.from_on)).ok_or_else(none)?;
        let target = match wanted {
            Step::Next => Some(here.min(waiting) + 1),
            _ => here.max(waiting).checked_sub(1),
        };
        let phase = target.and_then(|place| program.phases.get(place)).ok_or_else(none)?;
        let from_on = on.max(kept.plan.from_on);
        let answer = if agrees { Decided::Accepted } else { Decided::Refused };
        plan_decision::answer(writer, kept.plan.id, answer, now.instant())?;
        for pause in kept.pauses.iter().filter(|pause| (pause.from_on, pause.to_on) == (on, Some(on))) {
            plan_pause::set_deleted(writer, pause.id, true, now.instant())?;
        }
        if target == Some(here) && from_on > kept.plan.from_on {
            return Ok(plan_phase::remove(writer, kept.plan.id, from_on, now.instant())?);
        }
        let reason = if agrees { Reason::Monitor } else { Reason::Person };
        let (id, plan_id, phase_id) = (Id::new(now.instant()), kept.plan.id, phase.id.clone());
        plan_phase::put(writer, &PlanPhase { id, plan_id, phase_id, from_on, reason }, now.instant())?;
        if wanted == Step::Back && from_on == on { rest_on(writer, kept, on, now) } else { Ok(()) }
    }

    /// Whether there is a phase before the present one.
    pub(super) fn goes_back(&self, kept: &KeptPlan, today: NaiveDate) -> bool {
        self.phase_of(kept, today).is_some_and(|(_, place, _)| place > 0)
    }

    /// Brings the suggestion of the plan with this id up to date.
    pub(crate) fn reconsider_plan(
        &self,
        writer: &Writer<'_>,
        plan_id: Id,
        now: &Now,
    ) -> Result<(), ApiError> {
        let plans = plans(writer)?;
        let kept = plans.iter().find(|kept| kept.plan.id == plan_id);
        kept.map_or(Ok(()), |kept| reconsider(self, writer, kept, now))
    }
}

/// A day off, where the plan does not rest on it already.
fn rest_on(writer: &Writer<'_>, kept: &KeptPlan, on: NaiveDate, now: &Now) -> Result<(), ApiError> {
    if kept.schedule.rests_on(on) { Ok(()) } else { rest(writer, kept, on, Some(on), now) }
}

fn rest(
    writer: &Writer<'_>,
    kept: &KeptPlan,
    from_on: NaiveDate,
    to_on: Option<NaiveDate>,
    now: &Now,
) -> Result<(), ApiError> {
    let pause = PlanPause { id: Id::new(now.instant()), plan_id: kept.plan.id, from_on, to_on };
    Ok(plan_pause::insert(writer, &pause, now.instant())?)
}

/// Sets the time of a slot: from today on where it is still to come today, else from tomorrow on.
pub(super) fn set_time(writer: &Writer<'_>, slot_id: Id, time: NaiveTime, now: &Now) -> Result<(), ApiError> {
    let ahead = due(now.today(), time, now.zone).is_some_and(|due| due > now.at);
    let from_on = if ahead { now.today() } else { now.today() + DAY };
    let change = SlotTime { id: Id::new(now.instant()), slot_id, from_on, time };
    Ok(slot_time::put(writer, &change, now.instant())?)
}

fn covers(pause: &PlanPause, day: NaiveDate) -> bool {
    pause.from_on <= day && pause.to_on.is_none_or(|to_on| day <= to_on)
}

pub(super) fn expect_running(kept: &KeptPlan, today: NaiveDate) -> Result<(), ApiError> {
    let over = stopped(kept, today);
    if over { Err(ApiError::wrong_state(&kept.plan.name, "stopped already")) } else { Ok(()) }
}
