//! The questions at the start of a program as they were asked, with the answers.

use super::moment;
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use rusqlite::{Row, named_params};
use surae_core::lookup::triage::Reply;

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanEntry {
    /// Its key.
    pub id: Id,
    /// The plan.
    pub plan_id: Id,
    /// Place among the questions.
    pub position: u32,
    /// The question, as it was asked.
    pub ask: String,
    /// The answer.
    pub reply: Reply,
    /// When and where.
    pub answered: Moment,
}

/// Adds an answer.
///
/// # Errors
/// Those of the database.
pub fn insert(writer: &Writer<'_>, entry: &PlanEntry, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(include_str!("plan_entry_insert.sql"))?;
    insert.execute(named_params! {
        ":id": entry.id,
        ":plan_id": entry.plan_id,
        ":position": entry.position,
        ":ask": entry.ask,
        ":reply": Text(entry.reply),
        ":answered_at": entry.answered.at,
        ":answered_on": Text(entry.answered.on),
        ":zone": entry.answered.zone,
        ":utc_offset": entry.answered.utc_offset,
        ":now": now,
    })?;
    Ok(())
}

/// The questions of a plan, in order.
///
/// # Errors
/// Those of the database.
pub fn of(reader: &Reader<'_>, plan_id: Id) -> Result<Vec<PlanEntry>, StoreError> {
    let mut of = reader.connection.prepare_cached(include_str!("plan_entry_of.sql"))?;
    Ok(of.query_map(named_params! {":plan_id": plan_id}, from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PlanEntry> {
    Ok(PlanEntry {
        id: row.get("id")?,
        plan_id: row.get("plan_id")?,
        position: row.get("position")?,
        ask: row.get("ask")?,
        reply: row.get::<_, Text<_>>("reply")?.0,
        answered: moment(row, "answered_at", "answered_on")?,
    })
}
