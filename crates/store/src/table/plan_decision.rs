//! What the pain monitor asked for, and what the person said to it.

use super::moment;
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use rusqlite::{Row, named_params};
use surae_core::schedule::pace::Step;

/// A suggestion with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDecision {
    /// Its key.
    pub id: Id,
    /// The plan.
    pub plan_id: Id,
    /// When it was made.
    pub asked: Moment,
    /// What it asks for; never to stay.
    pub step: Step,
    /// Why, in words.
    pub why: String,
    /// What the person said, and when.
    pub answer: Option<(Decided, Instant)>,
}

/// What a person says to a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Decided {
    Accepted,
    Refused,
}

/// Adds a suggestion.
///
/// # Errors
/// When the plan has an open one already, and those of the database.
pub fn insert(writer: &Writer<'_>, decision: &PlanDecision, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(include_str!("plan_decision_insert.sql"))?;
    insert.execute(named_params! {
        ":id": decision.id,
        ":plan_id": decision.plan_id,
        ":asked_at": decision.asked.at,
        ":asked_on": Text(decision.asked.on),
        ":zone": decision.asked.zone,
        ":utc_offset": decision.asked.utc_offset,
        ":step": Text(decision.step),
        ":why": decision.why,
        ":answer": decision.answer.map(|(answer, _)| Text(answer)),
        ":answered_at": decision.answer.map(|(_, at)| at),
        ":now": now,
    })?;
    Ok(())
}

/// Keeps the answer to the open suggestion of a plan; false when there is none.
///
/// # Errors
/// Those of the database.
pub fn answer(writer: &Writer<'_>, plan_id: Id, answer: Decided, now: Instant) -> Result<bool, StoreError> {
    let mut set = writer.connection.prepare_cached(
        "UPDATE plan_decision SET answer = :answer, answered_at = :now, updated_at = :now
        WHERE plan_id = :plan_id AND answer IS NULL AND deleted_at IS NULL",
    )?;
    Ok(set.execute(named_params! {":plan_id": plan_id, ":answer": Text(answer), ":now": now})? > 0)
}

/// Takes the open suggestion of a plan back, because the sessions no longer ask for it.
///
/// # Errors
/// Those of the database.
pub fn withdraw(writer: &Writer<'_>, plan_id: Id, now: Instant) -> Result<(), StoreError> {
    let mut withdraw = writer.connection.prepare_cached(
        "UPDATE plan_decision SET deleted_at = :now, updated_at = :now
        WHERE plan_id = :plan_id AND answer IS NULL AND deleted_at IS NULL",
    )?;
    withdraw.execute(named_params! {":plan_id": plan_id, ":now": now})?;
    Ok(())
}

/// The suggestions to a plan, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn of(reader: &Reader<'_>, plan_id: Id) -> Result<Vec<PlanDecision>, StoreError> {
    let mut of = reader.connection.prepare_cached(include_str!("plan_decision_of.sql"))?;
    Ok(of.query_map(named_params! {":plan_id": plan_id}, from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PlanDecision> {
    let answer = row.get::<_, Option<Text<_>>>("answer")?.map(|answer| answer.0);
    Ok(PlanDecision {
        id: row.get("id")?,
        plan_id: row.get("plan_id")?,
        asked: moment(row, "asked_at", "asked_on")?,
        step: row.get::<_, Text<_>>("step")?.0,
        why: row.get("why")?,
        answer: answer.zip(row.get("answered_at")?),
    })
}
