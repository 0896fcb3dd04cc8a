//! Activities that the person chose to rate.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::Id;
use crate::when::Instant;
use rusqlite::{Row, named_params};

/// An activity of the Patient-Specific Functional Scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Its key.
    pub id: Id,
    /// As typed.
    pub name: String,
}

/// Adds an activity.
///
/// # Errors
/// Those of the database.
pub fn insert(writer: &Writer<'_>, activity: &Activity, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(
        "INSERT INTO activity (id, name, created_at, updated_at)
        VALUES (:id, :name, :now, :now)",
    )?;
    insert.execute(named_params! {":id": activity.id, ":name": activity.name, ":now": now})?;
    Ok(())
}

/// Deletes an activity, or brings it back; false when there is none of that key. What was said about it stays.
///
/// # Errors
/// Those of the database.
pub fn set_deleted(writer: &Writer<'_>, id: Id, deleted: bool, now: Instant) -> Result<bool, StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE activity SET deleted_at = :deleted_at, updated_at = :now WHERE id = :id")?;
    Ok(set.execute(named_params! {":id": id, ":deleted_at": deleted.then_some(now), ":now": now})? > 0)
}

/// All of them in the order in which they were added, with whether each is still there.
///
/// # Errors
/// Those of the database.
pub fn ever(reader: &Reader<'_>) -> Result<Vec<(Activity, bool)>, StoreError> {
    let mut ever = reader
        .connection
        .prepare_cached("SELECT id, name, deleted_at FROM activity ORDER BY created_at, id")?;
    let rows = ever
        .query_map([], |row| Ok((from_row(row)?, row.get::<_, Option<Instant>>("deleted_at")?.is_none())))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Activity> {
    Ok(Activity { id: row.get("id")?, name: row.get("name")? })
}
