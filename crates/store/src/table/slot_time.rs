//! Slots that change their time.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::Instant;
use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Row, named_params};

/// Another time of a slot, from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotTime {
    /// Its key.
    pub id: Id,
    /// The slot.
    pub slot_id: Id,
    /// The first day on which it holds.
    pub from_on: NaiveDate,
    /// Wall-clock time, to the minute.
    pub time: NaiveTime,
}

/// Sets the time of a slot from a day on. What was set from the same day or a later one holds no longer.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, change: &SlotTime, now: Instant) -> Result<(), StoreError> {
    let mut remove = writer.connection.prepare_cached(
        "UPDATE slot_time SET deleted_at = :now, updated_at = :now
        WHERE slot_id = :slot_id AND from_on >= :from_on AND deleted_at IS NULL",
    )?;
    let from_on = Text(change.from_on);
    remove.execute(named_params! {":slot_id": change.slot_id, ":from_on": from_on, ":now": now})?;
    let mut insert = writer.connection.prepare_cached(include_str!("slot_time_insert.sql"))?;
    insert.execute(named_params! {
        ":id": change.id,
        ":slot_id": change.slot_id,
        ":from_on": Text(change.from_on),
        ":time_local": Text(change.time),
        ":now": now,
    })?;
    Ok(())
}

/// The changes of all slots, the oldest of each first.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<SlotTime>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("slot_time_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<SlotTime> {
    Ok(SlotTime {
        id: row.get("id")?,
        slot_id: row.get("slot_id")?,
        from_on: row.get::<_, Text<_>>("from_on")?.0,
        time: row.get::<_, Text<_>>("time_local")?.0,
    })
}
