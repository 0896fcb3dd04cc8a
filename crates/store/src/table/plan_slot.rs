//! The times of the day in plans.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::Instant;
use chrono::NaiveTime;
use rusqlite::{Row, named_params};

/// A time of the day in a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSlot {
    /// Its key.
    pub id: Id,
    /// The plan.
    pub plan_id: Id,
    /// The short name, such as `bedtime`.
    pub word: String,
    /// How it is called.
    pub name: String,
    /// Wall-clock time, to the minute.
    pub time: NaiveTime,
    /// Place among the slots of the plan.
    pub position: u32,
}

/// Adds a slot.
///
/// # Errors
/// When the plan has one of that short name, and those of the database.
pub fn insert(writer: &Writer<'_>, slot: &PlanSlot, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(include_str!("plan_slot_insert.sql"))?;
    insert.execute(named_params! {
        ":id": slot.id,
        ":plan_id": slot.plan_id,
        ":word": slot.word,
        ":name": slot.name,
        ":time_local": Text(slot.time),
        ":position": slot.position,
        ":now": now,
    })?;
    Ok(())
}

/// Sets how a slot is called.
///
/// # Errors
/// When the plan has another one of that short name, and those of the database.
pub fn set_name(writer: &Writer<'_>, id: Id, word: &str, name: &str, now: Instant) -> Result<(), StoreError> {
    let mut set = writer.connection.prepare_cached(
        "UPDATE plan_slot SET word = :word, name = :name, updated_at = :now WHERE id = :id",
    )?;
    set.execute(named_params! {":id": id, ":word": word, ":name": name, ":now": now})?;
    Ok(())
}

/// The slots of all plans, in order.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<PlanSlot>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("plan_slot_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PlanSlot> {
    Ok(PlanSlot {
        id: row.get("id")?,
        plan_id: row.get("plan_id")?,
        word: row.get("word")?,
        name: row.get("name")?,
        time: row.get::<_, Text<_>>("time_local")?.0,
        position: row.get("position")?,
    })
}
