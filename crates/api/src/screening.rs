//! The safety questions as the gate to the programs: answered within 14 days, and cleared where
//! somebody had to be seen.

use crate::answer::{FiredRule, LockHint};
use crate::clock::Now;
use crate::find::core_reply;
use crate::words::say;
use crate::{ApiError, FindRequest, Reply, Surae, Urgency, written};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use surae_core::lookup::triage::Reply as CoreReply;
use surae_store::table::screening::{self, Screening};
use surae_store::table::setting;
use surae_store::{Id, Store};
use ts_rs::TS;

/// How long a screening holds; section 7 of the clinical brief.
pub(crate) const VALID: Days = Days::new(14);
/// The age at which programs begin; section 7 of the clinical brief.
const YOUNGEST: u16 = 16;
/// The question whether it is about somebody under that age.
const CHILD: &str = "G12";
/// The setting that keeps the age given last.
const AGE: &str = "screening.age";

/// Answers to the safety questions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ScreenRequest {
    /// Answers by question.
    pub answers: BTreeMap<String, Reply>,
    /// Whether every question that is not named is answered with no.
    pub none: bool,
    /// Age in years, where it is said.
    pub age: Option<u16>,
}

/// What came out of the safety questions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ScreeningView {
    /// The highest urgency of the rules that fired.
    pub urgency: Urgency,
    /// One line for the top.
    pub headline: String,
    /// The rules, highest first.
    pub rules: Vec<FiredRule>,
    /// What is closed to this person.
    pub locks: Vec<LockHint>,
    /// When to call the emergency number; empty where that is not near.
    pub call_now: Vec<String>,
    /// The local date of the answers.
    pub asked_on: String,
    /// The last date on which a program may rely on them.
    pub valid_until: String,
    /// The date on which somebody who examined the person cleared them.
    pub cleared_on: Option<String>,
}

/// Whether a value of a setting is one that is kept here; nothing for a setting of others.
pub(crate) fn understands(key: &str, value: &str) -> Option<bool> {
    (key == AGE).then(|| value.parse::<u16>().is_ok_and(|age| age <= crate::find::OLDEST))
}

impl Surae {
    /// Keeps answers to the safety questions and tells what they mean.
    ///
    /// # Errors
    /// `unknown_question`, `impossible_age`, `screening_open` when questions are left out and nothing
    /// urgent was answered, and those of the database.
    pub fn screen(&self, request: &ScreenRequest, now: &Now) -> Result<ScreeningView, ApiError> {
        let mut answers = request.answers.clone();
        let gates: Vec<&str> = self.gates().collect();
        if request.none {
            for gate in &gates {
                answers.entry((*gate).to_owned()).or_insert(Reply::No);
            }
        }
        let find = FindRequest { answers: answers.clone(), age: request.age, ..FindRequest::default() };
        let urgency = self.find(&find, now)?.urgency;
        let open: Vec<&str> = gates.into_iter().filter(|gate| !answers.contains_key(*gate)).collect();
        if !open.is_empty() && urgency < Urgency::SameDay {
            return Err(ApiError::screening_open(&open));
        }
        let screening = Screening {
            id: Id::new(now.instant()),
            asked: now.moment(),
            answers: answers.iter().map(|(id, reply)| (id.clone(), core_reply(*reply))).collect(),
            urgency,
            valid_until_on: now.today() + VALID,
            cleared_on: None,
        };
        self.write(now, |writer| {
            if let Some(age) = request.age {
                setting::put(writer, AGE, &age.to_string(), now.instant())?;
            }
            Ok(screening::insert(writer, &screening, now.instant())?)
        })?;
        self.told(&screening, now)
    }

    /// What came out of the safety questions last; nothing when they were never asked.
    ///
    /// # Errors
    /// Those of the database.
    pub fn screening(&self, now: &Now) -> Result<Option<ScreeningView>, ApiError> {
        let latest = self.diary(now, |store| Ok(store.read(screening::latest)?))?;
        latest.map(|screening| self.told(&screening, now)).transpose()
    }

    /// Notes that somebody who examined the person on a date cleared them.
    ///
    /// # Errors
    /// `bad_date`, `bad_range`, `screening_needed` when nothing is to be cleared, and those of the
    /// database.
    pub fn clear_screening(&self, on: &str, now: &Now) -> Result<ScreeningView, ApiError> {
        let on = written::date(on)?;
        let open = self.uncleared(now)?.ok_or_else(ApiError::screening_needed)?;
        if !(open.asked.on..=now.today()).contains(&on) {
            return Err(ApiError::date_out_of_range(on, open.asked.on, now.today()));
        }
        self.write(now, |writer| Ok(screening::clear_all(writer, on, now.instant())?))?;
        self.told(&Screening { cleared_on: Some(on), ..open }, now)
    }

    /// Takes the last answers back, as a mistake.
    ///
    /// # Errors
    /// `screening_needed` when there are none, and those of the database.
    pub fn undo_screening(&self, now: &Now) -> Result<ScreeningView, ApiError> {
        let last = self.diary(now, |store| Ok(store.read(screening::latest)?))?;
        let last = last.ok_or_else(ApiError::screening_needed)?;
        self.write(now, |writer| Ok(screening::set_deleted(writer, last.id, true, now.instant())?))?;
        self.told(&last, now)
    }

    /// The last answers that ask the person to be seen and were not cleared.
    pub(crate) fn uncleared(&self, now: &Now) -> Result<Option<Screening>, ApiError> {
        self.diary(now, |store| Ok(store.read(screening::uncleared)?))
    }

    /// Refuses while somebody must be seen first.
    pub(crate) fn expect_cleared(&self, now: &Now) -> Result<(), ApiError> {
        match self.uncleared(now)? {
            Some(open) => {
                let headline = say(&format!("headline-{}", urgency_word(open.urgency)), &[]);
                Err(ApiError::not_cleared(open.asked.on, &headline))
            }
            None => Ok(()),
        }
    }

    /// Refuses unless the safety questions were answered within 14 days, nobody must be seen first, and
    /// the person is old enough.
    pub(crate) fn expect_screened(&self, age: Option<u16>, now: &Now) -> Result<(), ApiError> {
        self.expect_cleared(now)?;
        let read = |store: &mut Store| {
            let read = |reader: &surae_store::Reader<'_>| {
                Ok::<_, ApiError>((screening::latest(reader)?, setting::read(reader, AGE)?))
            };
            store.read(read)
        };
        let (latest, told) = self.diary(now, read)?;
        let child = latest.as_ref().is_some_and(|latest| latest.answers.get(CHILD) == Some(&CoreReply::Yes));
        let age = age.or_else(|| told.and_then(|age| age.parse().ok()));
        if let Some(age) = age.filter(|age| *age < YOUNGEST) {
            return Err(ApiError::too_young(Some(age)));
        }
        if child {
            return Err(ApiError::too_young(None));
        }
        match latest.filter(|latest| (latest.asked.on..=latest.valid_until_on).contains(&now.today())) {
            Some(_) => Ok(()),
            None => Err(ApiError::screening_needed()),
        }
    }

    fn gates(&self) -> impl Iterator<Item = &str> {
        let gates = self.knowledge.questions.iter();
        gates
            .filter(|question| question.asked && question.gate.is_none() && question.concept.is_none())
            .map(|question| question.id.as_str())
    }

    pub(crate) fn told(&self, screening: &Screening, now: &Now) -> Result<ScreeningView, ApiError> {
        let answers = screening.answers.iter().map(|(id, reply)| (id.clone(), api_reply(*reply)));
        let find = FindRequest { answers: answers.collect(), ..FindRequest::default() };
        let answer = self.find(&find, now)?;
        Ok(ScreeningView {
            urgency: screening.urgency,
            headline: say(&format!("headline-{}", urgency_word(screening.urgency)), &[]),
            rules: answer.rules,
            locks: answer.locks,
            call_now: answer.call_now,
            asked_on: screening.asked.on.to_string(),
            valid_until: screening.valid_until_on.to_string(),
            cleared_on: screening.cleared_on.map(|on: NaiveDate| on.to_string()),
        })
    }
}

pub(crate) fn api_reply(reply: CoreReply) -> Reply {
    match reply {
        CoreReply::Yes => Reply::Yes,
        CoreReply::No => Reply::No,
        CoreReply::Unsure => Reply::Unsure,
    }
}

fn urgency_word(urgency: Urgency) -> &'static str {
    crate::find::name(urgency)
}
