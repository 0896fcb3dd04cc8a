//! What is closed to the person, and why: cards by their locks, everything while somebody must be seen
//! first.
//!
//! Locks come from the health answers and from the safety questions. What each closes is content.

use crate::clock::Now;
use crate::health::is_on;
use crate::screening::seen_first;
use crate::{ApiError, Surae};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use surae_core::lookup::find::Request;
use surae_core::lookup::triage::Reply;
use surae_knowledge::Lock;
use surae_store::table::health_answer::{self, HealthAnswer};
use surae_store::table::screening::{self, Screening};

/// Cards that are closed to the person.
#[derive(Debug, Clone, Default)]
pub(crate) struct Closed {
    /// Why all of them are.
    all: Option<String>,
    /// Why single ones are.
    cards: BTreeMap<String, String>,
}

impl Closed {
    /// Why this card is closed; nothing when it is open.
    pub fn why(&self, card: &str) -> Option<String> {
        self.all.as_ref().or_else(|| self.cards.get(card)).cloned()
    }

    /// Why a lock closes this card, whether or not somebody must be seen first.
    pub fn locks(&self, card: &str) -> Option<&str> {
        self.cards.get(card).map(String::as_str)
    }
}

/// A lock that is on for this person.
#[derive(Clone, Copy)]
pub(crate) struct On<'a> {
    lock: &'a Lock,
    /// Whether the safety questions put it on, and not its own health question.
    pub screened: bool,
}

impl<'a> On<'a> {
    /// A lock that its own health question puts on.
    pub fn by_health(lock: &'a Lock) -> Self {
        Self { lock, screened: false }
    }
}

impl Deref for On<'_> {
    type Target = Lock;

    fn deref(&self) -> &Lock {
        self.lock
    }
}

/// What was answered that puts locks on.
#[derive(Default)]
pub(crate) struct Answered {
    pub health: Vec<HealthAnswer>,
    screening: Option<Screening>,
}

impl Surae {
    /// What is closed to the person. Not to be asked while the diary is in use.
    pub(crate) fn closed_cards(&self, now: &Now) -> Result<Closed, ApiError> {
        let all = self.uncleared(now)?.map(|open| seen_first(&open));
        Ok(Closed { all, ..self.closed_by_locks(now) })
    }

    /// The cards that locks close. Works without a diary.
    pub(crate) fn closed_by_locks(&self, now: &Now) -> Closed {
        let mut cards = BTreeMap::new();
        for lock in self.locks_on(now) {
            for card in &lock.closes {
                cards.entry(card.clone()).or_insert_with(|| format!("{}: {}", lock.name, lock.closed));
            }
        }
        Closed { all: None, cards }
    }

    /// The locks that are on for this person, by what they answered.
    pub(crate) fn locks_on(&self, now: &Now) -> Vec<On<'_>> {
        let answered = |reader: &surae_store::Reader<'_>| {
            let (health, screening) = (health_answer::read(reader)?, screening::latest(reader)?);
            Ok::<_, ApiError>(Answered { health, screening })
        };
        let answered = self.diary_if_there(now, |store| store.read(answered)).unwrap_or_default();
        self.locks_by(&answered)
    }

    /// The locks that these answers put on. The health question of a lock decides from its answer on; an
    /// older one is no answer to safety questions that were asked after it.
    pub(crate) fn locks_by(&self, answered: &Answered) -> Vec<On<'_>> {
        let screened = answered.screening.as_ref().map(|one| self.screened_locks(one)).unwrap_or_default();
        let on = |lock| {
            let lock: &Lock = lock;
            let answer = answered.health.iter().find(|answer| answer.lock_id == lock.id);
            if is_on(lock, answer.map(|answer| answer.reply)) {
                return Some(On::by_health(lock));
            }
            let asked = answered.screening.as_ref().map(|one| one.asked.at);
            let later = answer.is_some_and(|answer| asked.is_some_and(|asked| answer.answered.at >= asked));
            (!lock.default && !later && screened.contains(&lock.id)).then_some(On { lock, screened: true })
        };
        self.knowledge.locks.iter().filter_map(on).collect()
    }

    /// The locks that the answers to the safety questions put on.
    fn screened_locks(&self, screening: &Screening) -> BTreeSet<String> {
        if screening.answers.values().all(|reply| *reply == Reply::No) {
            return BTreeSet::new();
        }
        let found = self.lookup.find(&Request { answers: screening.answers.clone(), ..Request::default() });
        found.locks.into_iter().map(|(id, _)| id).collect()
    }
}
