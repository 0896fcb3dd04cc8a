//! What became of a slot on a date. Each state names the one before, so that it can be undone.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::Instant;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use surae_core::schedule::Recorded;

/// What was recorded of a slot on a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// Its key.
    pub id: Id,
    /// The slot.
    pub slot_id: Id,
    /// The local date.
    pub due_on: NaiveDate,
    /// What became of it.
    pub state: Recorded,
    /// When it was due.
    pub due_at: Instant,
    /// When it is raised again, while it is snoozed.
    pub snoozed_until_at: Option<Instant>,
    /// How often it was raised.
    pub raised_count: u32,
    /// The record that held before.
    pub before_id: Option<Id>,
    /// When that was recorded.
    pub recorded_at: Instant,
}

/// Records what became of an occurrence; what was recorded before holds no longer, and is named as
/// the one before, and `now` is when it was recorded, whatever `occurrence` says about them.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, occurrence: &Occurrence, now: Instant) -> Result<(), StoreError> {
    let before = read(writer, occurrence.slot_id, occurrence.due_on)?.map(|before| before.id);
    if let Some(before) = before {
        set_deleted(writer, before, true, now)?;
    }
    let mut insert = writer.connection.prepare_cached(include_str!("occurrence_insert.sql"))?;
    insert.execute(named_params! {
        ":id": occurrence.id,
        ":slot_id": occurrence.slot_id,
        ":due_on": Text(occurrence.due_on),
        ":state": Text(occurrence.state),
        ":due_at": occurrence.due_at,
        ":snoozed_until_at": occurrence.snoozed_until_at,
        ":raised_count": occurrence.raised_count,
        ":before_id": before,
        ":now": now,
    })?;
    Ok(())
}

/// Takes back what was recorded last and returns it; what was recorded before holds again. Nothing
/// when nothing was recorded.
///
/// # Errors
/// Those of the database.
pub fn undo(
    writer: &Writer<'_>,
    slot_id: Id,
    due_on: NaiveDate,
    now: Instant,
) -> Result<Option<Occurrence>, StoreError> {
    let last = read(writer, slot_id, due_on)?;
    if let Some(last) = &last {
        set_deleted(writer, last.id, true, now)?;
        if let Some(before) = last.before_id {
            set_deleted(writer, before, false, now)?;
        }
    }
    Ok(last)
}

fn set_deleted(writer: &Writer<'_>, id: Id, deleted: bool, now: Instant) -> Result<(), StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE occurrence SET deleted_at = :deleted_at, updated_at = :now WHERE id = :id")?;
    set.execute(named_params! {":id": id, ":deleted_at": deleted.then_some(now), ":now": now})?;
    Ok(())
}

/// What holds for a slot on a date.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, slot_id: Id, due_on: NaiveDate) -> Result<Option<Occurrence>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("occurrence_read.sql"))?;
    let params = named_params! {":slot_id": slot_id, ":due_on": Text(due_on)};
    Ok(read.query_row(params, from_row).optional()?)
}

/// What holds on the dates from `from_on` to `to_on`.
///
/// # Errors
/// Those of the database.
pub fn between(
    reader: &Reader<'_>,
    from_on: NaiveDate,
    to_on: NaiveDate,
) -> Result<Vec<Occurrence>, StoreError> {
    let mut between = reader.connection.prepare_cached(include_str!("occurrence_between.sql"))?;
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    Ok(between.query_map(params, from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Occurrence> {
    Ok(Occurrence {
        id: row.get("id")?,
        slot_id: row.get("slot_id")?,
        due_on: row.get::<_, Text<_>>("due_on")?.0,
        state: row.get::<_, Text<_>>("state")?.0,
        due_at: row.get("due_at")?,
        snoozed_until_at: row.get("snoozed_until_at")?,
        raised_count: row.get("raised_count")?,
        before_id: row.get("before_id")?,
        recorded_at: row.get("created_at")?,
    })
}
