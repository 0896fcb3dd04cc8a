//! Health answers: what a person says once, and what it closes to them.

use crate::answer::{LockHint, Reply};
use crate::clock::Now;
use crate::closed::On;
use crate::find::core_reply;
use crate::words::say;
use crate::{ApiError, Surae};
use serde::Serialize;
use std::collections::BTreeSet;
use surae_core::lookup::triage::Reply as CoreReply;
use surae_knowledge::Lock;
use surae_store::Id;
use surae_store::table::health_answer::{self, HealthAnswer};
use ts_rs::TS;

/// A health question with the answer that holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HealthQuestion {
    /// Id of the lock, such as `L1`.
    pub id: String,
    /// Short name.
    pub name: String,
    /// The question.
    pub ask: String,
    /// The answer; nothing while there is none.
    pub reply: Option<Reply>,
    /// The local date of the answer.
    pub answered_on: Option<String>,
    /// Whether it closes something now.
    pub on: bool,
    /// What is closed when it is on.
    pub closed: String,
    /// What stays open.
    pub still_open: String,
}

impl Surae {
    /// The health questions with the answers that hold.
    ///
    /// # Errors
    /// Those of the database.
    pub fn health(&self, now: &Now) -> Result<Vec<HealthQuestion>, ApiError> {
        let answers = self.diary(now, |store| Ok(store.read(health_answer::read)?))?;
        let on = self.locks_on(now);
        let of = |lock: &Lock| answers.iter().find(|answer| answer.lock_id == lock.id);
        let on = |lock: &Lock| on.iter().any(|one| one.id == lock.id);
        Ok(self.knowledge.locks.iter().map(|lock| told(lock, of(lock), on(lock))).collect())
    }

    /// The health questions that were never answered and whose answer would close one of these cards: to
    /// be asked before the first session with them. A lock that is on for everybody is not among them.
    ///
    /// # Errors
    /// `unknown_card`, and those of the database.
    pub fn health_first(&self, cards: &[String], now: &Now) -> Result<Vec<HealthQuestion>, ApiError> {
        let ids = cards.iter().map(|card| self.card(card).map(|card| card.id.as_str()));
        let ids: BTreeSet<&str> = ids.collect::<Result<_, _>>()?;
        let mut open = self.health(now)?;
        open.retain(|question| {
            let lock = self.knowledge.locks.iter().find(|lock| lock.id == question.id);
            let closes = |lock: &Lock| lock.closes.iter().any(|card| ids.contains(card.as_str()));
            question.reply.is_none() && lock.is_some_and(|lock| !lock.default && closes(lock))
        });
        Ok(open)
    }

    /// Keeps the answer to the health question of a lock.
    ///
    /// # Errors
    /// `unknown_question`, and those of the database.
    pub fn answer_health(
        &self,
        lock: &str,
        reply: Reply,
        now: &Now,
    ) -> Result<Vec<HealthQuestion>, ApiError> {
        if !self.knowledge.locks.iter().any(|known| known.id == lock) {
            return Err(ApiError::unknown_health_question(lock));
        }
        let answer = HealthAnswer {
            id: Id::new(now.instant()),
            lock_id: lock.to_owned(),
            reply: core_reply(reply),
            answered: now.moment(),
        };
        self.write(now, |writer| Ok(health_answer::put(writer, &answer, now.instant())?))?;
        self.health(now)
    }
}

/// A yes or "not sure" puts a lock on; one that is on for everybody is lifted by a yes alone.
pub(crate) fn is_on(lock: &Lock, reply: Option<CoreReply>) -> bool {
    match reply {
        _ if lock.default => reply != Some(CoreReply::Yes),
        Some(CoreReply::Yes | CoreReply::Unsure) => true,
        Some(CoreReply::No) | None => false,
    }
}

fn told(lock: &Lock, answer: Option<&HealthAnswer>, on: bool) -> HealthQuestion {
    let reply = answer.map(|answer| answer.reply);
    HealthQuestion {
        id: lock.id.clone(),
        name: lock.name.clone(),
        ask: lock.ask.clone(),
        reply: reply.map(|reply| match reply {
            CoreReply::Yes => Reply::Yes,
            CoreReply::No => Reply::No,
            CoreReply::Unsure => Reply::Unsure,
        }),
        answered_on: answer.map(|answer| answer.answered.on.to_string()),
        on,
        closed: lock.closed.clone(),
        still_open: lock.still_open.clone(),
    }
}

/// A lock that is on, in words; for a card that it only limits, with that limit.
pub(crate) fn hint(lock: &On<'_>, limited: bool) -> LockHint {
    let because = match lock.screened {
        _ if lock.default => say("lock-default", &[]),
        true => say("lock-screened", &[]),
        false => say("lock-health", &[("question", &lock.ask)]),
    };
    LockHint {
        id: lock.id.clone(),
        name: lock.name.clone(),
        because: format!("{because} {}", lock.because),
        closed: lock.limit.clone().filter(|_| limited).unwrap_or_else(|| lock.closed.clone()),
        still_open: lock.still_open.clone(),
    }
}
