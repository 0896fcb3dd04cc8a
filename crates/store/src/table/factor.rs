//! Factors of the evening or the day that the person wants to be asked about.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::Id;
use crate::when::Instant;
use rusqlite::{Row, named_params};

/// A factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// Its key.
    pub id: Id,
    /// By which nights name it: a known word such as `heels`, or the key of an own one.
    pub word: String,
    /// How it is called; nothing for a known one, which has its name in the app's texts.
    pub name: Option<String>,
}

/// Adds a factor.
///
/// # Errors
/// When it is there already, and those of the database.
pub fn insert(writer: &Writer<'_>, factor: &Factor, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(
        "INSERT INTO factor (id, word, name, created_at, updated_at)
        VALUES (:id, :word, :name, :now, :now)",
    )?;
    insert
        .execute(named_params! {":id": factor.id, ":word": factor.word, ":name": factor.name, ":now": now})?;
    Ok(())
}

/// Deletes a factor, or brings it back; false when there is none of that key. What was said about it stays.
///
/// # Errors
/// Those of the database.
pub fn set_deleted(writer: &Writer<'_>, id: Id, deleted: bool, now: Instant) -> Result<bool, StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE factor SET deleted_at = :deleted_at, updated_at = :now WHERE id = :id")?;
    Ok(set.execute(named_params! {":id": id, ":deleted_at": deleted.then_some(now), ":now": now})? > 0)
}

/// All of them in the order in which they were added, with whether each is still there.
///
/// # Errors
/// Those of the database.
pub fn ever(reader: &Reader<'_>) -> Result<Vec<(Factor, bool)>, StoreError> {
    let mut ever = reader
        .connection
        .prepare_cached("SELECT id, word, name, deleted_at FROM factor ORDER BY created_at, id")?;
    let rows = ever
        .query_map([], |row| Ok((from_row(row)?, row.get::<_, Option<Instant>>("deleted_at")?.is_none())))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Factor> {
    Ok(Factor { id: row.get("id")?, word: row.get("word")?, name: row.get("name")? })
}
