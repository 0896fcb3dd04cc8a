//! Answers that close techniques: per lock the one that holds, and those before it.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use rusqlite::{Row, named_params};
use surae_core::lookup::triage::Reply;

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HealthAnswer {
    /// Its key.
    pub id: Id,
    /// The lock it is about, such as `L1`.
    pub lock_id: String,
    /// What the person said.
    pub reply: Reply,
    /// When and where.
    pub answered: Moment,
}

/// Adds an answer; the one before to the same lock holds no longer.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, answer: &HealthAnswer, now: Instant) -> Result<(), StoreError> {
    let mut supersede = writer.connection.prepare_cached(include_str!("health_answer_supersede.sql"))?;
    supersede.execute(named_params! {":lock_id": answer.lock_id, ":now": now})?;
    let mut insert = writer.connection.prepare_cached(include_str!("health_answer_insert.sql"))?;
    insert.execute(named_params! {
        ":id": answer.id,
        ":lock_id": answer.lock_id,
        ":reply": Text(answer.reply),
        ":answered_at": answer.answered.at,
        ":answered_on": Text(answer.answered.on),
        ":zone": answer.answered.zone,
        ":utc_offset": answer.answered.utc_offset,
        ":now": now,
    })?;
    Ok(())
}

/// The answers that hold, by lock.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>) -> Result<Vec<HealthAnswer>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("health_answer_read.sql"))?;
    Ok(read.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

/// Every answer ever given to one lock, the newest first.
///
/// # Errors
/// Those of the database.
pub fn history(reader: &Reader<'_>, lock_id: &str) -> Result<Vec<HealthAnswer>, StoreError> {
    let mut history = reader.connection.prepare_cached(include_str!("health_answer_history.sql"))?;
    Ok(history.query_map(named_params! {":lock_id": lock_id}, from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<HealthAnswer> {
    Ok(HealthAnswer {
        id: row.get("id")?,
        lock_id: row.get("lock_id")?,
        reply: row.get::<_, Text<_>>("reply")?.0,
        answered: Moment {
            at: row.get("answered_at")?,
            on: row.get::<_, Text<_>>("answered_on")?.0,
            zone: row.get("zone")?,
            utc_offset: row.get("utc_offset")?,
        },
    })
}
