//! What is due: today's view, the agenda of any days, and the morning question.

use crate::book::Book;
use crate::clock::Now;
use crate::plan::{seconds, side};
use crate::words::say;
use crate::{ApiError, CrampView, NightQuestion, Side, Surae, WatchView, written};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, SecondsFormat, TimeDelta};
use chrono_tz::Tz;
use serde::Serialize;
use surae_core::schedule::{Recorded, State, agenda, due, missed_holds, state};
use surae_knowledge::Dose;
use surae_store::table::occurrence::Occurrence;
use surae_store::table::plan_slot::PlanSlot;
use surae_store::{Id, KeptPlan};
use ts_rs::TS;

/// Days that an agenda has at most.
const LONGEST_AGENDA: i64 = 1100;
/// After this time what is due is late.
const LATE: TimeDelta = TimeDelta::hours(2);

/// One slot on one date: what is due, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DueView {
    /// Its id: the slot's, `@`, and the date.
    pub id: String,
    /// Id of the plan.
    pub plan: String,
    /// Name of the plan.
    pub plan_name: String,
    /// Short name of the slot, such as `bedtime`.
    pub slot: String,
    /// How the slot is called.
    pub slot_name: String,
    /// The leg.
    pub side: Side,
    /// The local date.
    pub date: String,
    /// When it is due, with the offset of that moment.
    pub due: String,
    /// The usual time, `HH:MM`, where the slot is at another one on this day.
    pub moved_from: Option<String>,
    /// Where it stands.
    pub state: DueState,
    /// When it is raised again, while it is snoozed.
    pub snoozed_until: Option<String>,
    /// Whether it has been due for long.
    pub late: bool,
    /// What is done.
    pub cards: Vec<DueCard>,
    /// How long that takes, without the closed cards.
    pub seconds: u32,
    /// Pain during it, 0 to 10.
    pub pain: Option<u8>,
    /// Whether the next morning was back to the usual.
    pub morning: Option<bool>,
}

/// A card of something due.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DueCard {
    /// Id of the card.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its dose; nothing where there is nothing to play.
    pub dose: Option<Dose>,
    /// How long it takes.
    pub seconds: u32,
    /// Whether it is closed to this person, and so left out.
    pub closed: bool,
    /// Why it is closed.
    pub because: Option<String>,
}

/// Where something due stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are those of the core")]
pub enum DueState {
    Pending,
    Raised,
    Done,
    Skipped,
    Snoozed,
    Missed,
}

/// Today.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TodayView {
    /// The local date.
    pub date: String,
    /// What should be done now, the earliest first.
    pub due_now: Vec<DueView>,
    /// What comes later today.
    pub later: Vec<DueView>,
    /// What was done or skipped.
    pub done: Vec<DueView>,
    /// The question about the morning after yesterday's session.
    pub morning: Option<MorningQuestion>,
    /// Whether somebody must be seen before plans go on.
    pub cleared_needed: bool,
    /// Why, and how soon, in words.
    pub seen_first: Option<String>,
    /// What the person should know, as sentences.
    pub warnings: Vec<String>,
    /// The cramp that began last and of which nobody has said how it ended, for up to an hour.
    pub open_cramp: Option<CrampView>,
    /// Why the safety questions are to be asked again, when the diary says so.
    pub watch: Option<WatchView>,
    /// The question about last night, while a two-week study runs and it is not answered.
    pub night: Option<NightQuestion>,
}

/// A question about the morning after a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MorningQuestion {
    /// Id of the occurrence.
    pub occurrence: String,
    /// The question.
    pub text: String,
}

impl TodayView {
    /// All of today in the order of its times.
    pub fn in_order(&self) -> Vec<&DueView> {
        let mut all: Vec<&DueView> = self.due_now.iter().chain(&self.later).chain(&self.done).collect();
        all.sort_by(|a, b| a.due.cmp(&b.due));
        all
    }
}

impl Surae {
    /// What today asks for.
    ///
    /// # Errors
    /// Those of the database.
    pub fn today(&self, now: &Now) -> Result<TodayView, ApiError> {
        let today = now.today();
        let yesterday = today - Days::new(1);
        let book = self.book(yesterday, today, now)?;
        let mut view = TodayView {
            date: today.to_string(),
            due_now: Vec::new(),
            later: Vec::new(),
            done: Vec::new(),
            morning: self.morning_question(&book, yesterday),
            cleared_needed: self.uncleared(now)?.is_some(),
            seen_first: self.seen_first(now),
            warnings: self.too_long(&book, today).into_iter().collect(),
            open_cramp: self.open_cramp(now)?,
            watch: self.watch(now)?,
            night: self.night_question(now)?,
        };
        for (due, at) in self.due_between(&book, today, today, now) {
            let waits = match &due.snoozed_until {
                Some(until) => DateTime::parse_from_rfc3339(until).is_ok_and(|until| until > now.at),
                None => at > now.at,
            };
            match due.state {
                DueState::Done | DueState::Skipped => view.done.push(due),
                _ if waits => view.later.push(due),
                _ => view.due_now.push(due),
            }
        }
        Ok(view)
    }

    /// What is due on the dates from `from` to `to`, in the person's zone or another one.
    ///
    /// # Errors
    /// `bad_date`, `bad_range`, `unknown_zone`, and those of the database.
    pub fn agenda(
        &self,
        from: &str,
        to: &str,
        zone: Option<&str>,
        now: &Now,
    ) -> Result<Vec<DueView>, ApiError> {
        let (from, to) = (written::date(from)?, written::date(to)?);
        if to < from {
            return Err(ApiError::end_before_start(from, to));
        }
        let days = (to - from).num_days() + 1;
        if days > LONGEST_AGENDA {
            return Err(ApiError::range_too_long(days, LONGEST_AGENDA));
        }
        let now = Now { zone: zone.map_or(Ok(now.zone), written::zone)?, ..*now };
        let book = self.book(from, to, &now)?;
        Ok(self.due_between(&book, from, to, &now).into_iter().map(|(due, _)| due).collect())
    }

    /// What is due, with what was recorded although the plan no longer asks for it, by time. Days on which
    /// the person had to be seen first asked for nothing.
    pub(crate) fn due_between(
        &self,
        book: &Book,
        from: NaiveDate,
        to: NaiveDate,
        now: &Now,
    ) -> Vec<(DueView, DateTime<Tz>)> {
        let schedules = book.plans.iter().map(|kept| &kept.schedule);
        let mut found: Vec<(Place<'_>, DateTime<Tz>)> = agenda(schedules, from, to, now.zone)
            .into_iter()
            .filter_map(|one| Some((place(book, &one.slot.id, one.on)?, one.due)))
            .collect();
        found.retain(|(place, _)| !book.held(place.on, now));
        let asked: Vec<(Id, NaiveDate)> = found.iter().map(|(place, _)| (place.slot.id, place.on)).collect();
        let kept = book.records.values().filter(|record| {
            matches!(record.state, Recorded::Done | Recorded::Skipped)
                && (from..=to).contains(&record.due_on)
                && !asked.contains(&(record.slot_id, record.due_on))
        });
        found.extend(kept.filter_map(|record| {
            let place = place(book, &record.slot_id.to_string(), record.due_on)?;
            let key = record.slot_id.to_string();
            let slot = place.kept.schedule.slots.iter().find(|slot| slot.id == key)?;
            let at = due(place.on, slot.time_on(place.on), now.zone)?;
            Some((place, at))
        }));
        found.sort_by_key(|(place, at)| (*at, place.slot.id));
        found.into_iter().map(|(place, at)| (self.told_due(book, &place, at, now), at)).collect()
    }

    /// One occurrence as it stands.
    pub(crate) fn told_due(&self, book: &Book, place: &Place<'_>, at: DateTime<Tz>, now: &Now) -> DueView {
        let Place { kept, slot, on } = *place;
        let record = book.records.get(&(slot.id, on));
        let holds = |record: &&Occurrence| {
            let recorded_at = record.recorded_at.utc();
            record.state != Recorded::Missed || missed_holds(at.to_utc(), recorded_at, now.at)
        };
        let record = record.filter(holds);
        let state = state(record.map(|record| record.state), on, now.at, now.zone);
        let session = book.session(slot.id, on);
        let cards = self.due_cards(book, place);
        let snoozed = record.and_then(|record| record.snoozed_until_at).filter(|_| state == State::Snoozed);
        let open = matches!(state, State::Pending | State::Raised | State::Snoozed);
        DueView {
            id: occurrence_id(slot.id, on),
            plan: kept.schedule.id.clone(),
            plan_name: kept.plan.name.clone(),
            slot: slot.word.clone(),
            slot_name: slot.name.clone(),
            side: side(kept.plan.side),
            date: on.to_string(),
            due: rfc3339(at),
            moved_from: place.moved_from().map(|time| time.format("%H:%M").to_string()),
            state: due_state(state),
            snoozed_until: snoozed.map(|until| rfc3339(until.utc().with_timezone(&now.zone))),
            late: open && now.at - at.to_utc() > LATE,
            seconds: cards.iter().filter(|card| !card.closed).map(|card| card.seconds).sum(),
            cards,
            pain: session.and_then(|session| session.pain),
            morning: session.and_then(|session| session.morning).map(|(usual, _)| usual),
        }
    }

    fn due_cards(&self, book: &Book, place: &Place<'_>) -> Vec<DueCard> {
        let Place { kept, slot, on } = *place;
        let key = slot.id.to_string();
        let schedule = kept.schedule.slots.iter().find(|known| known.id == key);
        let asked = schedule.map(|slot| kept.schedule.items_for(slot, on)).unwrap_or_default();
        let rows =
            asked.iter().filter_map(|item| kept.items.iter().find(|row| row.id.to_string() == item.id));
        rows.map(|row| {
            let card = self.prescribed(row, &book.own);
            let because = book.closed.why(&row.card_id);
            DueCard {
                id: row.card_id.clone(),
                name: card.name,
                seconds: card.dose.as_ref().map_or(0, |dose| seconds(dose, kept.plan.side)),
                dose: card.dose,
                closed: because.is_some(),
                because,
            }
        })
        .collect()
    }

    /// Asks about the first of yesterday's sessions whose morning is not known.
    fn morning_question(&self, book: &Book, yesterday: NaiveDate) -> Option<MorningQuestion> {
        let mut slots = book.plans.iter().flat_map(|kept| kept.slots.iter().map(move |slot| (kept, slot)));
        let (kept, slot) = slots.find(|(_, slot)| {
            book.session(slot.id, yesterday).is_some_and(|session| session.morning.is_none())
        })?;
        Some(MorningQuestion {
            occurrence: occurrence_id(slot.id, yesterday),
            text: say("morning-question", &[("plan", &kept.plan.name)]),
        })
    }
}

/// A slot of a plan on a date.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub kept: &'a KeptPlan,
    pub slot: &'a PlanSlot,
    pub on: NaiveDate,
}

impl Place<'_> {
    /// The usual time of the slot, where it is at another one on this day.
    fn moved_from(&self) -> Option<NaiveTime> {
        let key = self.slot.id.to_string();
        let slot = self.kept.schedule.slots.iter().find(|slot| slot.id == key)?;
        let usual = slot.usual_time_on(self.on);
        (slot.time_on(self.on) != usual).then_some(usual)
    }
}

fn place<'a>(book: &'a Book, slot: &str, on: NaiveDate) -> Option<Place<'a>> {
    let id: Id = slot.parse().ok()?;
    book.plans.iter().find_map(|kept| {
        let slot = kept.slots.iter().find(|slot| slot.id == id)?;
        Some(Place { kept, slot, on })
    })
}

pub(crate) fn occurrence_id(slot: Id, on: NaiveDate) -> String {
    format!("{slot}@{on}")
}

pub(crate) fn rfc3339(at: DateTime<Tz>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, false)
}

fn due_state(state: State) -> DueState {
    match state {
        State::Pending => DueState::Pending,
        State::Raised => DueState::Raised,
        State::Done => DueState::Done,
        State::Skipped => DueState::Skipped,
        State::Snoozed => DueState::Snoozed,
        State::Missed => DueState::Missed,
    }
}
