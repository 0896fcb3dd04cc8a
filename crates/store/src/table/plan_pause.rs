//! Days on which plans rest.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::Instant;
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

/// Days without the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPause {
    /// Its key.
    pub id: Id,
    /// The plan.
    pub plan_id: Id,
    /// First day of rest.
    pub from_on: NaiveDate,
    /// Last day of rest; nothing when it is not known.
    pub to_on: Option<NaiveDate>,
}

/// Adds days of rest.
///
/// # Errors
/// Those of the database.
pub fn insert(writer: &Writer<'_>, pause: &PlanPause, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(include_str!("plan_pause_insert.sql"))?;
    insert.execute(named_params! {
        ":id": pause.id,
        ":plan_id": pause.plan_id,
        ":from_on": Text(pause.from_on),
        ":to_on": pause.to_on.map(Text),
        ":now": now,
    })?;
    Ok(())
}

/// Sets the last day of rest.
///
/// # Errors
/// When it lies before the first, and those of the database.
pub fn set_end(writer: &Writer<'_>, id: Id, to_on: NaiveDate, now: Instant) -> Result<(), StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE plan_pause SET to_on = :to_on, updated_at = :now WHERE id = :id")?;
    set.execute(named_params! {":id": id, ":to_on": Text(to_on), ":now": now})?;
    Ok(())
}

/// Deletes days of rest, or brings them back.
///
/// # Errors
/// Those of the database.
pub fn set_deleted(writer: &Writer<'_>, id: Id, deleted: bool, now: Instant) -> Result<(), StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE plan_pause SET deleted_at = :deleted_at, updated_at = :now WHERE id = :id")?;
    set.execute(named_params! {":id": id, ":deleted_at": deleted.then_some(now), ":now": now})?;
    Ok(())
}

/// The pauses of all plans.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<PlanPause>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("plan_pause_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PlanPause> {
    Ok(PlanPause {
        id: row.get("id")?,
        plan_id: row.get("plan_id")?,
        from_on: row.get::<_, Text<_>>("from_on")?.0,
        to_on: row.get::<_, Option<Text<_>>>("to_on")?.map(|on| on.0),
    })
}
