//! The safety questions as the gate to the programs: answered within 14 days, and cleared where
//! somebody had to be seen.
//!
//! Answers that ask the person to be seen hold until they were cleared, whatever is answered later. What
//! the answers close is in [`crate::closed`].

use crate::answer::{FindAnswer, FiredRule, LockHint, OpenQuestion};
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
    /// The highest urgency of the rules that fired, those of earlier answers that still hold included.
    pub urgency: Urgency,
    /// One line for the top.
    pub headline: String,
    /// The rules, highest first.
    pub rules: Vec<FiredRule>,
    /// What is closed to this person.
    pub locks: Vec<LockHint>,
    /// Details that the answers open and nobody has answered: each counts as not sure until then.
    pub questions: Vec<OpenQuestion>,
    /// Earlier answers that ask the person to be seen and still hold.
    pub earlier: Option<EarlierScreening>,
    /// When to call the emergency number; empty where that is not near.
    pub call_now: Vec<String>,
    /// The local date of the answers.
    pub asked_on: String,
    /// The last date on which a program may rely on them.
    pub valid_until: String,
    /// The date on which somebody who examined the person cleared them.
    pub cleared_on: Option<String>,
}

/// Answers of before that still hold.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EarlierScreening {
    /// The local date of those answers.
    pub asked_on: String,
    /// How soon they ask the person to be seen.
    pub urgency: Urgency,
    /// That they hold until the person was cleared, in words.
    pub text: String,
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
        let age = request.age.or(self.age(now)?);
        let find = FindRequest { answers: answers.clone(), age, ..FindRequest::default() };
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
        let open = self.uncleared(now)?.ok_or_else(ApiError::nothing_to_clear)?;
        if !(open.asked.on..=now.today()).contains(&on) {
            return Err(ApiError::date_out_of_range(on, open.asked.on, now.today()));
        }
        self.write(now, |writer| Ok(screening::clear_all(writer, on, now.instant())?))?;
        self.told(&Screening { cleared_on: Some(on), ..open }, now)
    }

    /// Takes back what was told last, as a mistake: that somebody cleared the person, else the answers.
    ///
    /// # Errors
    /// `screening_needed` when there are none, and those of the database.
    pub fn undo_screening(&self, now: &Now) -> Result<ScreeningView, ApiError> {
        let last = self.diary(now, |store| Ok(store.read(screening::latest)?))?;
        let last = last.ok_or_else(ApiError::never_screened)?;
        self.write(now, |writer| {
            let cleared = screening::unclear(writer, last.asked.at, now.instant())?;
            let taken = cleared || screening::set_deleted(writer, last.id, true, now.instant())?;
            if taken { Ok(()) } else { Err(ApiError::never_screened()) }
        })?;
        let again = self.diary(now, |store| Ok(store.read(|reader| screening::read(reader, last.id))?))?;
        self.told(again.as_ref().unwrap_or(&last), now)
    }

    /// The answers that ask the person to be seen and were not cleared: the gravest, of these the last.
    pub(crate) fn uncleared(&self, now: &Now) -> Result<Option<Screening>, ApiError> {
        self.diary(now, |store| Ok(store.read(screening::uncleared)?))
    }

    /// Refuses while somebody must be seen first.
    pub(crate) fn expect_cleared(&self, now: &Now) -> Result<(), ApiError> {
        match self.uncleared(now)? {
            Some(open) => Err(ApiError::not_cleared(open.asked.on, &headline(open.urgency))),
            None => Ok(()),
        }
    }

    /// The same for what works without a diary, such as playing a card of the library.
    pub(crate) fn expect_cleared_if_there(&self, now: &Now) -> Result<(), ApiError> {
        match self.uncleared_if_there(now) {
            Some(open) => Err(ApiError::not_cleared(open.asked.on, &headline(open.urgency))),
            None => Ok(()),
        }
    }

    /// Why the person must be seen before anything goes on; nothing when they need not.
    pub(crate) fn seen_first(&self, now: &Now) -> Option<String> {
        self.uncleared_if_there(now).map(|open| seen_first(&open))
    }

    fn uncleared_if_there(&self, now: &Now) -> Option<Screening> {
        self.diary_if_there(now, |store| Ok(store.read(screening::uncleared)?)).flatten()
    }

    /// The age that was told with the safety questions last.
    fn age(&self, now: &Now) -> Result<Option<u16>, ApiError> {
        let told = self.diary(now, |store| Ok(store.read(|reader| setting::read(reader, AGE))?))?;
        Ok(told.and_then(|age| age.parse().ok()))
    }

    /// Refuses unless the safety questions were answered within 14 days and the diary has not asked for
    /// them again since, nobody must be seen first, and the person is old enough.
    pub(crate) fn expect_screened(&self, age: Option<u16>, now: &Now) -> Result<(), ApiError> {
        self.expect_cleared(now)?;
        let read = |store: &mut Store| {
            let read = |reader: &surae_store::Reader<'_>| {
                Ok::<_, ApiError>((screening::latest(reader)?, setting::read(reader, AGE)?))
            };
            store.read(read)
        };
        let (latest, told) = self.diary(now, read)?;
        let answered = latest.as_ref().and_then(|latest| latest.answers.get(CHILD)).copied();
        let age = age.or_else(|| told.and_then(|age| age.parse().ok()));
        // Not being sure counts as a yes, as everywhere, until the age was told.
        let child = match answered {
            Some(CoreReply::Unsure) => age.is_none(),
            answered => answered == Some(CoreReply::Yes),
        };
        if let Some(age) = age.filter(|age| *age < YOUNGEST) {
            return Err(ApiError::too_young(Some(age)));
        }
        if child {
            return Err(ApiError::too_young(None));
        }
        match latest.filter(|latest| (latest.asked.on..=latest.valid_until_on).contains(&now.today())) {
            Some(_) => self.expect_unchanged(now),
            None => Err(ApiError::screening_needed()),
        }
    }

    /// Refuses when the diary has asked for safety questions again since they were answered: section
    /// 4.1.1 of the clinical brief.
    fn expect_unchanged(&self, now: &Now) -> Result<(), ApiError> {
        let reasons = self.watch(now)?.map(|watch| watch.reasons).unwrap_or_default();
        let asks: Vec<String> =
            reasons.into_iter().filter(|reason| !reason.see_clinician).map(|reason| reason.text).collect();
        if asks.is_empty() { Ok(()) } else { Err(ApiError::screening_again(&asks)) }
    }

    /// What these answers mean, with the age that was told.
    pub(crate) fn meaning(&self, screening: &Screening, now: &Now) -> Result<FindAnswer, ApiError> {
        let answers = screening.answers.iter().map(|(id, reply)| (id.clone(), api_reply(*reply)));
        let find = FindRequest { answers: answers.collect(), age: self.age(now)?, ..FindRequest::default() };
        self.find(&find, now)
    }

    /// The details that the last answers opened, that could be urgent, and that nobody has answered.
    pub(crate) fn unanswered(&self, now: &Now) -> Result<Vec<OpenQuestion>, ApiError> {
        let latest = self.diary(now, |store| Ok(store.read(screening::latest)?))?;
        // Who must be seen first has one thing to do, and no more questions to answer.
        let latest = latest.filter(|latest| latest.urgency < Urgency::SameDay);
        let answer = latest.map(|latest| self.meaning(&latest, now)).transpose()?;
        let mut open = answer.map(|answer| answer.questions).unwrap_or_default();
        open.retain(|question| question.pointed && question.could_be >= Urgency::SameDay);
        Ok(open)
    }

    fn gates(&self) -> impl Iterator<Item = &str> {
        let gates = self.knowledge.questions.iter();
        gates
            .filter(|question| question.asked && question.gate.is_none() && question.concept.is_none())
            .map(|question| question.id.as_str())
    }

    fn told(&self, screening: &Screening, now: &Now) -> Result<ScreeningView, ApiError> {
        let answer = self.meaning(screening, now)?;
        let earlier = self.uncleared(now)?.filter(|earlier| earlier.id != screening.id);
        let before = earlier.as_ref().map(|earlier| self.meaning(earlier, now)).transpose()?;
        let urgency = earlier.as_ref().map_or(screening.urgency, |one| one.urgency.max(screening.urgency));
        let call_now = before.as_ref().map(|before| before.call_now.clone()).unwrap_or_default();
        Ok(ScreeningView {
            urgency,
            headline: headline(urgency),
            rules: together(answer.rules, before.map(|before| before.rules).unwrap_or_default()),
            locks: answer.locks,
            questions: answer.questions.into_iter().filter(|question| question.pointed).collect(),
            earlier: earlier.map(|earlier| EarlierScreening {
                asked_on: earlier.asked.on.to_string(),
                urgency: earlier.urgency,
                text: say("screening-earlier", &[("day", &earlier.asked.on.to_string())]),
            }),
            call_now: if answer.call_now.is_empty() { call_now } else { answer.call_now },
            asked_on: screening.asked.on.to_string(),
            valid_until: screening.valid_until_on.to_string(),
            cleared_on: screening.cleared_on.map(|on: NaiveDate| on.to_string()),
        })
    }
}

impl ApiError {
    fn nothing_to_clear() -> Self {
        Self::new(
            "screening_needed",
            "No answers ask you to be seen first, so there is nothing to clear.",
            "Answer the safety questions with `surae screen` if something has changed.",
        )
    }

    fn never_screened() -> Self {
        Self::new(
            "screening_needed",
            "There are no answers to the safety questions to take back.",
            "Answer them with `surae screen`; `surae screen --none` says no to all of them.",
        )
    }

    pub(crate) fn screening_again(changed: &[String]) -> Self {
        Self::new(
            "screening_needed",
            format!("Your diary has changed since you answered the safety questions. {}", changed.join(" ")),
            "Answer them again with `surae screen`; `surae screen --none` says no to all of them.",
        )
    }
}

/// The rules of these answers with those of earlier ones that still hold, the most urgent first.
fn together(mut rules: Vec<FiredRule>, earlier: Vec<FiredRule>) -> Vec<FiredRule> {
    if earlier.is_empty() {
        return rules;
    }
    rules.retain(|rule| rule.id != "T38");
    for one in earlier {
        match rules.iter_mut().find(|known| known.id == one.id) {
            Some(known) if known.urgency >= one.urgency => (),
            Some(known) => *known = one,
            None => rules.push(one),
        }
    }
    rules.sort_by_key(|rule| std::cmp::Reverse(rule.urgency));
    rules
}

/// That these answers ask the person to be seen first, and how soon.
pub(crate) fn seen_first(open: &Screening) -> String {
    say("seen-first", &[("day", &open.asked.on.to_string()), ("headline", &headline(open.urgency))])
}

fn headline(urgency: Urgency) -> String {
    say(&format!("headline-{}", urgency_word(urgency)), &[])
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
