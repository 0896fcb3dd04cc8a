//! The phases of plans: which holds from which day on.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::Instant;
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

/// A phase and its first day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPhase {
    /// Its key.
    pub id: Id,
    /// The plan.
    pub plan_id: Id,
    /// Id of the phase within the program.
    pub phase_id: String,
    /// First day.
    pub from_on: NaiveDate,
    /// Who wanted it.
    pub reason: Reason,
}

/// Why a phase began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The plan began with it.
    Start,
    /// The pain monitor asked for it, and the person agreed.
    Monitor,
    /// The person wanted it.
    Person,
}

/// Adds a phase; another one that begins on the same day holds no longer.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, phase: &PlanPhase, now: Instant) -> Result<(), StoreError> {
    remove(writer, phase.plan_id, phase.from_on, now)?;
    let mut insert = writer.connection.prepare_cached(include_str!("plan_phase_insert.sql"))?;
    insert.execute(named_params! {
        ":id": phase.id,
        ":plan_id": phase.plan_id,
        ":phase_id": phase.phase_id,
        ":from_on": Text(phase.from_on),
        ":reason": Text(phase.reason),
        ":now": now,
    })?;
    Ok(())
}

/// Takes the phase back that begins on a day, so that the one before goes on.
///
/// # Errors
/// Those of the database.
pub fn remove(writer: &Writer<'_>, plan_id: Id, from_on: NaiveDate, now: Instant) -> Result<(), StoreError> {
    let mut remove = writer.connection.prepare_cached(
        "UPDATE plan_phase SET deleted_at = :now, updated_at = :now
        WHERE plan_id = :plan_id AND from_on = :from_on AND deleted_at IS NULL",
    )?;
    remove.execute(named_params! {":plan_id": plan_id, ":from_on": Text(from_on), ":now": now})?;
    Ok(())
}

/// The phases of all plans, the first of each plan first.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<PlanPhase>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("plan_phase_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PlanPhase> {
    Ok(PlanPhase {
        id: row.get("id")?,
        plan_id: row.get("plan_id")?,
        phase_id: row.get("phase_id")?,
        from_on: row.get::<_, Text<_>>("from_on")?.0,
        reason: row.get::<_, Text<_>>("reason")?.0,
    })
}
