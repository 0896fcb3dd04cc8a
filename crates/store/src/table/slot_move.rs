//! Slots that are at another time on a single day.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::Instant;
use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Row, named_params};

/// A slot at another time on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotMove {
    /// Its key.
    pub id: Id,
    /// The slot.
    pub slot_id: Id,
    /// The day.
    pub due_on: NaiveDate,
    /// The time on that day.
    pub time: NaiveTime,
}

/// Moves a slot on a day; an earlier move of the same day holds no longer.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, moved: &SlotMove, now: Instant) -> Result<(), StoreError> {
    remove(writer, moved.slot_id, moved.due_on, now)?;
    let mut insert = writer.connection.prepare_cached(include_str!("slot_move_insert.sql"))?;
    insert.execute(named_params! {
        ":id": moved.id,
        ":slot_id": moved.slot_id,
        ":due_on": Text(moved.due_on),
        ":time_local": Text(moved.time),
        ":now": now,
    })?;
    Ok(())
}

/// Puts a slot back to its usual time on a day.
///
/// # Errors
/// Those of the database.
pub fn remove(writer: &Writer<'_>, slot_id: Id, due_on: NaiveDate, now: Instant) -> Result<(), StoreError> {
    let mut remove = writer.connection.prepare_cached(
        "UPDATE slot_move SET deleted_at = :now, updated_at = :now
        WHERE slot_id = :slot_id AND due_on = :due_on AND deleted_at IS NULL",
    )?;
    remove.execute(named_params! {":slot_id": slot_id, ":due_on": Text(due_on), ":now": now})?;
    Ok(())
}

/// The moves of all slots.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<SlotMove>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("slot_move_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<SlotMove> {
    Ok(SlotMove {
        id: row.get("id")?,
        slot_id: row.get("slot_id")?,
        due_on: row.get::<_, Text<_>>("due_on")?.0,
        time: row.get::<_, Text<_>>("time_local")?.0,
    })
}
