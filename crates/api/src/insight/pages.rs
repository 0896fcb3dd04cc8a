//! The pages of the diary that the insights need, read at one moment, and what the core makes of them.

use crate::book::Book;
use crate::clock::Now;
use crate::plan::kept_days;
use crate::words::say;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};
use surae_core::diary::{PainMoment, Precision};
use surae_core::insight::change::Reading;
use surae_core::insight::pain::Told;
use surae_core::insight::{Diary, Noted, PlanSpan, nights};
use surae_core::schedule::Recorded;
use surae_store::table::cramp::{self, Cramp};
use surae_store::table::factor::{self, Factor};
use surae_store::table::measurement::{self, Measurement};
use surae_store::table::night::{self, Night};
use surae_store::table::pain_entry::{self, PainEntry};
use surae_store::table::{medicine, note, sign};
use surae_store::{Moment, Reader, StoreError};

/// The measure that is the mean of several activities.
const ACTIVITIES: &str = "O5";
/// The measure of the morning after a session.
const MORNING: &str = "O2";

/// What was read.
pub(super) struct Pages {
    book: Book,
    cramps: Vec<Cramp>,
    nights: Vec<Night>,
    pains: Vec<PainEntry>,
    measurements: Vec<Measurement>,
    /// Dates of notes, signs and medicines: whoever writes one keeps the diary.
    also_written: Vec<NaiveDate>,
    /// Factors that are or were watched, in the order of their choice.
    factors: Vec<Factor>,
}

impl Pages {
    /// Reads from `from` to `to`, in which `book` was read too.
    pub fn read(reader: &Reader<'_>, from: NaiveDate, to: NaiveDate, book: Book) -> Result<Self, StoreError> {
        let notes = note::between(reader, from, to)?.into_iter().map(|note| note.noted.on);
        let signs = sign::between(reader, from, to)?.into_iter().map(|sign| sign.noticed.on);
        let medicines = medicine::between(reader, from, to)?.into_iter().map(|one| one.told.on);
        Ok(Self {
            book,
            cramps: cramp::between(reader, from, to)?,
            nights: night::between(reader, from, to)?,
            pains: pain_entry::between(reader, from, to)?,
            measurements: measurement::between(reader, from, to)?,
            also_written: notes.chain(signs).chain(medicines).collect(),
            factors: factor::ever(reader)?.into_iter().map(|(factor, _)| factor).collect(),
        })
    }

    /// The first date about which there is anything.
    pub fn first(&self) -> Option<NaiveDate> {
        let noted = self.cramps.iter().map(|cramp| cramp.night_on);
        let noted = noted.chain(self.nights.iter().map(|night| night.night_on));
        let plans = self.book.plans.iter().map(|kept| kept.schedule.from_on);
        noted.chain(plans).chain(self.written_on()).min()
    }

    /// How a plan is called.
    pub fn plan_name(&self, id: &str) -> &str {
        let kept = self.book.plans.iter().find(|kept| kept.schedule.id == id);
        kept.map(|kept| kept.plan.name.as_str()).unwrap_or_default()
    }

    /// How a factor is called.
    pub fn factor_name(&self, id: &str) -> String {
        let known = self.factors.iter().find(|factor| factor.word == id);
        known.and_then(|factor| factor.name.clone()).unwrap_or_else(|| say(&format!("factor-{id}"), &[]))
    }

    /// Everything from `from` to `to` as the core wants it.
    pub fn diary(&self, from: NaiveDate, to: NaiveDate, now: &Now) -> Diary<'_> {
        let noted = self.noted();
        let mut factors: Vec<&str> = self.factors.iter().map(|factor| factor.word.as_str()).collect();
        let answered: BTreeSet<&str> =
            noted.values().flat_map(|noted| noted.factors.iter().map(|(id, _)| *id)).collect();
        factors.retain(|id| answered.contains(id));
        factors.extend(answered.iter().filter(|id| !self.factors.iter().any(|known| known.word == **id)));
        factors.dedup();
        // Tonight is not over: it is looked at only when something was told of it already.
        let tonight = to == now.today() && !noted.contains_key(&to);
        let last = if tonight { to.pred_opt().unwrap_or(to) } else { to };
        Diary {
            nights: nights(from, last, &noted, &self.written_on().collect()),
            factors,
            plans: self.plans(from, to, now),
            began: self.cramps.iter().filter_map(began).collect(),
            pain: self.pain(),
            readings: self.readings(),
        }
    }

    /// What was told of each night: cramps one by one, the night as a whole, or both.
    fn noted(&self) -> BTreeMap<NaiveDate, Noted<'_>> {
        let mut noted: BTreeMap<NaiveDate, Noted<'_>> = BTreeMap::new();
        for cramp in &self.cramps {
            let night = noted.entry(cramp.night_on).or_default();
            night.cramps = Some(night.cramps.unwrap_or_default() + 1);
            night.strength = night.strength.max(cramp.strength);
            if let Some(minutes) = minutes(cramp) {
                night.minutes = Some(night.minutes.unwrap_or_default() + minutes);
            }
        }
        for night in &self.nights {
            let of = noted.entry(night.night_on).or_default();
            // Cramps may be logged one by one or counted in the morning; the larger number has them all.
            of.cramps = of.cramps.max(night.cramps.map(u32::from));
            of.minutes = of.minutes.max(night.minutes.map(u32::from));
            of.strength = of.strength.max(night.strength);
            of.factors = night.factors.iter().map(|(id, present)| (id.as_str(), *present)).collect();
        }
        noted
    }

    /// Dates on which the person entered something. What the agent records does not count.
    fn written_on(&self) -> impl Iterator<Item = NaiveDate> {
        let by_hand = |state| matches!(state, Recorded::Done | Recorded::Skipped | Recorded::Snoozed);
        let records = self.book.records.values().filter(move |record| by_hand(record.state));
        let morning = |at: DateTime<Utc>, offset| local(at, offset).map(|local| local.0);
        let sessions = self.book.sessions.values();
        let mornings = sessions.clone().filter_map(move |session| {
            let (_, said) = session.morning?;
            morning(said.utc(), session.finished.utc_offset)
        });
        let told = self.nights.iter().map(|night| night.answered.on);
        let told = told.chain(self.pains.iter().map(|pain| pain.felt.on));
        let told = told.chain(self.measurements.iter().map(|one| one.taken.on));
        let told = told.chain(self.also_written.iter().copied());
        told.chain(records.map(|record| record.due_on))
            .chain(sessions.map(|session| session.finished.on))
            .chain(mornings)
    }

    fn plans(&self, from: NaiveDate, to: NaiveDate, now: &Now) -> Vec<PlanSpan<'_>> {
        let span = |kept: &'_ surae_store::KeptPlan| {
            let schedule = &kept.schedule;
            let until_on = schedule.until_on.unwrap_or(to).min(to);
            (schedule.from_on <= until_on).then_some((schedule.from_on, until_on))
        };
        let spans = self.book.plans.iter().filter_map(|kept| Some((kept, span(kept)?)));
        spans
            .map(|(kept, (from_on, until_on))| PlanSpan {
                id: &kept.schedule.id,
                from_on,
                until_on,
                days: kept_days(kept, &self.book, from.max(from_on), until_on, now),
            })
            .collect()
    }

    fn pain(&self) -> Vec<Told<'_>> {
        let entries = self.pains.iter();
        let entries =
            entries.map(|pain| Told { on: pain.felt.on, kind: kind(pain.moment), value: pain.pain });
        let sessions = self.book.sessions.values().filter_map(|session| {
            Some(Told { on: session.finished.on, kind: "session", value: session.pain? })
        });
        entries.chain(sessions).collect()
    }

    /// Measures; of the activities rated on one day the mean, of the mornings after sessions yes as 1.
    fn readings(&self) -> Vec<Reading<'_>> {
        let single = self.measurements.iter().filter(|one| one.measure_id != ACTIVITIES);
        let single = single.map(|one| Reading {
            measure: &one.measure_id,
            leg: one.side,
            on: one.taken.on,
            value: one.value,
        });
        let mut rated: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
        for one in self.measurements.iter().filter(|one| one.measure_id == ACTIVITIES) {
            rated.entry(one.taken.on).or_default().push(one.value);
        }
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        let rated = rated.into_iter().map(|(on, values)| Reading {
            measure: ACTIVITIES,
            leg: None,
            on,
            value: mean(&values),
        });
        let mornings = self.book.sessions.values().filter_map(|session| {
            let (usual, _) = session.morning?;
            Some(Reading {
                measure: MORNING,
                leg: None,
                on: session.finished.on,
                value: f64::from(u8::from(usual)),
            })
        });
        single.chain(rated).chain(mornings).collect()
    }
}

/// Minutes that a cramp took, where its end is known.
fn minutes(cramp: &Cramp) -> Option<u32> {
    let took = cramp.ended_at?.utc() - cramp.started.at.utc();
    u32::try_from((took.as_seconds_f64() / 60.0).round() as i64).ok()
}

/// The wall-clock time at which a cramp began; nothing when only its night is known.
fn began(cramp: &Cramp) -> Option<NaiveTime> {
    let Moment { at, utc_offset, .. } = &cramp.started;
    let known = !matches!(cramp.precision, Precision::Night);
    known.then(|| local(at.utc(), *utc_offset)).flatten().map(|(_, time)| time)
}

fn local(at: DateTime<Utc>, utc_offset: i32) -> Option<(NaiveDate, NaiveTime)> {
    let local = at.naive_utc().checked_add_signed(TimeDelta::seconds(i64::from(utc_offset)))?;
    Some((local.date(), local.time()))
}

fn kind(moment: PainMoment) -> &'static str {
    match moment {
        PainMoment::Now => "now",
        PainMoment::Worst => "worst",
        PainMoment::FirstSteps => "first_steps",
        PainMoment::Activity => "activity",
    }
}
