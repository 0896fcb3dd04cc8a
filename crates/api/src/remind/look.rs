//! Reads the plans and what was recorded, and asks the core what is to be said.

use super::settings::Chosen;
use super::tell;
use super::{MissedReminder, Passed, Reminder, ReminderSteps, ReminderWhy, Reminders};
use crate::ApiError;
use crate::clock::Now;
use crate::today::{occurrence_id, rfc3339};
use chrono::{Days, NaiveDate};
use std::collections::HashMap;
use surae_core::schedule::{self, Asked, Marked, Occurrence, Recorded, Told, agenda, remind};
use surae_store::table::occurrence::{self, Occurrence as Record};
use surae_store::table::screening::{self, Hold};
use surae_store::table::{plan_days, slot_move, slot_time};
use surae_store::{Id, Instant, KeptPlan, Reader, plans};

/// How far ahead the next one is looked for.
const AHEAD: Days = Days::new(8);
/// How far back at most.
const BACK: Days = Days::new(400);

/// What the reminders read of the diary.
struct Page {
    chosen: Chosen,
    plans: Vec<KeptPlan>,
    records: HashMap<(Id, NaiveDate), Record>,
    /// When the times and days of a slot or a plan were changed last.
    changed_at: HashMap<Id, Instant>,
    moved_at: HashMap<(Id, NaiveDate), Instant>,
    /// When somebody had to be seen first.
    holds: Vec<Hold>,
    from: NaiveDate,
    to: NaiveDate,
}

impl Page {
    fn read(reader: &Reader<'_>, now: &Now) -> Result<Self, ApiError> {
        let chosen = Chosen::read(reader)?;
        let today = now.today();
        let yesterday = today - Days::new(1);
        let from = chosen.settled_on.unwrap_or(today - BACK).clamp(today - BACK, yesterday);
        let to = today + AHEAD;
        let records = occurrence::between(reader, from, to)?.into_iter();
        let moves = slot_move::all(reader)?.into_iter();
        let moved_at = moves.filter_map(|moved| Some(((moved.slot_id, moved.due_on), moved.id.made_at()?)));
        let times = slot_time::all(reader)?.into_iter().map(|time| (time.slot_id, time.id));
        let days = plan_days::all(reader)?.into_iter().map(|days| (days.plan_id, days.id));
        // The last one of each stays: they come in the order of their making.
        let changed_at = times.chain(days).filter_map(|(of, id)| Some((of, id.made_at()?))).collect();
        Ok(Self {
            chosen,
            plans: plans(reader)?,
            records: records.map(|record| ((record.slot_id, record.due_on), record)).collect(),
            changed_at,
            moved_at: moved_at.collect(),
            holds: screening::holds(reader)?,
            from,
            to,
        })
    }

    fn asked(&self, now: &Now) -> Vec<Asked<'_>> {
        let schedules = self.plans.iter().map(|kept| &kept.schedule);
        agenda(schedules, self.from, self.to, now.zone)
            .into_iter()
            .filter_map(|occurrence| {
                let slot = occurrence.slot.id.parse().ok()?;
                let told = self.records.get(&(slot, occurrence.on)).map(told);
                let since = self.since(slot, &occurrence)?.utc();
                Some(Asked { occurrence, told, since })
            })
            .collect()
    }

    /// Since when something is planned for its time and reminders are wanted.
    fn since(&self, slot: Id, occurrence: &Occurrence<'_>) -> Option<Instant> {
        let plan: Id = occurrence.plan.id.parse().ok()?;
        let moved_at = self.moved_at.get(&(slot, occurrence.on)).copied();
        let changed = [plan, slot].map(|id| self.changed_at.get(&id).copied());
        let [plan_changed, slot_changed] = changed;
        let known = [slot.made_at(), plan_changed, slot_changed, moved_at, self.chosen.since];
        known.into_iter().flatten().chain(self.held_until(occurrence)).max()
    }

    /// The end of the last stretch in which the person had to be seen first, where this was due in one or
    /// before it ended: nothing of that time is said or missed later.
    fn held_until(&self, occurrence: &Occurrence<'_>) -> Option<Instant> {
        let due = occurrence.due.to_utc();
        let within = self.holds.iter().filter(|hold| hold.asked_at.utc() <= due);
        within.filter_map(|hold| hold.ended_at).max()
    }

    /// Whether somebody must be seen first.
    fn uncleared(&self) -> bool {
        self.holds.iter().any(|hold| hold.ended_at.is_none())
    }

    /// Plan and slot of an occurrence.
    fn names(&self, occurrence: &Occurrence<'_>) -> (&str, &str) {
        let kept = self.plans.iter().find(|kept| kept.schedule.id == occurrence.plan.id);
        let slots = kept.into_iter().flat_map(|kept| &kept.slots);
        let slot = slots.into_iter().find(|slot| slot.id.to_string() == occurrence.slot.id);
        (kept.map_or("", |kept| kept.plan.name.as_str()), slot.map_or("", |slot| slot.word.as_str()))
    }

    fn reminder(&self, one: &Asked<'_>, why: schedule::Why) -> Reminder {
        let (plan, slot) = self.names(&one.occurrence);
        let times = one.told.filter(|told| told.state == Recorded::Raised).map_or(0, |told| told.raised);
        let late = matches!(why, schedule::Why::Late | schedule::Why::Again);
        Reminder {
            id: id(&one.occurrence),
            slot: slot.to_owned(),
            date: one.occurrence.on.to_string(),
            due: rfc3339(one.occurrence.due),
            why: why_of(why),
            times,
            title: tell::title(one.occurrence.due.time()),
            text: match self.chosen.settings.details {
                true => tell::details(plan, one.occurrence.items.len()),
                false => tell::text(one.occurrence.due.time(), late),
            },
        }
    }

    fn missed(&self, one: &Asked<'_>, why: schedule::Passed) -> MissedReminder {
        MissedReminder {
            id: id(&one.occurrence),
            slot: self.names(&one.occurrence).1.to_owned(),
            date: one.occurrence.on.to_string(),
            due: rfc3339(one.occurrence.due),
            why: passed(why),
        }
    }

    fn steps(&self, now: &Now) -> ReminderSteps {
        let asked = self.asked(now);
        let steps = remind(&asked, &self.chosen.rules(), now.at, now.zone);
        let at = |place: usize| asked.get(place);
        let raise =
            steps.raise.iter().filter_map(|Marked { place, why }| Some(self.reminder(at(*place)?, *why)));
        let missed =
            steps.missed.iter().filter_map(|Marked { place, why }| Some(self.missed(at(*place)?, *why)));
        ReminderSteps {
            raise: raise.collect(),
            missed: missed.collect(),
            open: steps.open.iter().filter_map(|place| Some(id(&at(*place)?.occurrence))).collect(),
            summary: steps.summary_at.map(|at| tell::summary(steps.missed.len(), at)),
            next: steps.next,
        }
    }
}

impl Reminders {
    /// What is to be said now, what was missed, and when to look again. Nothing is said while the
    /// reminders are off or while somebody must be seen first, and nothing counts as missed then.
    ///
    /// # Errors
    /// Those of the database.
    pub fn steps(&self, now: &Now) -> Result<ReminderSteps, ApiError> {
        let page = self.diary.on(now, |store| store.read(|reader| Page::read(reader, now)))?;
        if page.chosen.settings.on && !page.uncleared() {
            return Ok(page.steps(now));
        }
        let open = Vec::new();
        Ok(ReminderSteps { raise: Vec::new(), missed: Vec::new(), open, summary: None, next: None })
    }

    /// Whether another program has written since this was last asked; yes the first time.
    ///
    /// # Errors
    /// Those of the database.
    pub fn changed_elsewhere(&self, now: &Now) -> Result<bool, ApiError> {
        self.diary.on(now, |store| Ok(store.changed_elsewhere()?))
    }
}

fn id(occurrence: &Occurrence<'_>) -> String {
    let slot = occurrence.slot.id.parse::<Id>();
    slot.map_or_else(|_| occurrence.slot.id.clone(), |slot| occurrence_id(slot, occurrence.on))
}

fn told(record: &Record) -> Told {
    Told {
        state: record.state,
        at: record.recorded_at.utc(),
        until: record.snoozed_until_at.map(Instant::utc),
        raised: record.raised_count,
    }
}

fn why_of(why: schedule::Why) -> ReminderWhy {
    match why {
        schedule::Why::Due => ReminderWhy::Due,
        schedule::Why::Late => ReminderWhy::Late,
        schedule::Why::Again => ReminderWhy::Again,
        schedule::Why::Repeat => ReminderWhy::Repeat,
        schedule::Why::SnoozeOver => ReminderWhy::SnoozeOver,
    }
}

fn passed(why: schedule::Passed) -> Passed {
    match why {
        schedule::Passed::TooLate => Passed::TooLate,
        schedule::Passed::NextDue => Passed::NextDue,
        schedule::Passed::DayOver => Passed::DayOver,
        schedule::Passed::Quiet => Passed::Quiet,
    }
}
