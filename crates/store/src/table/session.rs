//! Sessions: exercises that were done, the pain during them and the morning after.

use super::moment;
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use crate::words::Morning;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its key.
    pub id: Id,
    /// The record of the occurrence that was done; nothing for a card alone.
    pub occurrence_id: Option<Id>,
    /// The card that was done alone; nothing for an occurrence.
    pub card_id: Option<String>,
    /// When and where it ended.
    pub finished: Moment,
    /// Pain during it, 0 to 10.
    pub pain: Option<u8>,
    /// Whether the next morning was back to the usual, and when that was said.
    pub morning: Option<(bool, Instant)>,
}

/// Adds a session.
///
/// # Errors
/// Those of the database.
pub fn insert(writer: &Writer<'_>, session: &Session, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(include_str!("session_insert.sql"))?;
    insert.execute(named_params! {
        ":id": session.id,
        ":occurrence_id": session.occurrence_id,
        ":card_id": session.card_id,
        ":finished_at": session.finished.at,
        ":finished_on": Text(session.finished.on),
        ":zone": session.finished.zone,
        ":utc_offset": session.finished.utc_offset,
        ":pain": session.pain,
        ":morning": session.morning.map(|(usual, _)| Text(Morning(usual))),
        ":morning_at": session.morning.map(|(_, at)| at),
        ":now": now,
    })?;
    Ok(())
}

/// Sets the pain during a session.
///
/// # Errors
/// Those of the database.
pub fn set_pain(writer: &Writer<'_>, id: Id, pain: Option<u8>, now: Instant) -> Result<(), StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE session SET pain = :pain, updated_at = :now WHERE id = :id")?;
    set.execute(named_params! {":id": id, ":pain": pain, ":now": now})?;
    Ok(())
}

/// Sets whether the morning after a session was back to the usual.
///
/// # Errors
/// Those of the database.
pub fn set_morning(writer: &Writer<'_>, id: Id, usual: bool, now: Instant) -> Result<(), StoreError> {
    let mut set = writer.connection.prepare_cached(
        "UPDATE session SET morning = :morning, morning_at = :now, updated_at = :now WHERE id = :id",
    )?;
    set.execute(named_params! {":id": id, ":morning": Text(Morning(usual)), ":now": now})?;
    Ok(())
}

/// Deletes a session, or brings it back.
///
/// # Errors
/// Those of the database.
pub fn set_deleted(writer: &Writer<'_>, id: Id, deleted: bool, now: Instant) -> Result<(), StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE session SET deleted_at = :deleted_at, updated_at = :now WHERE id = :id")?;
    set.execute(named_params! {":id": id, ":deleted_at": deleted.then_some(now), ":now": now})?;
    Ok(())
}

/// The session of a record of an occurrence.
///
/// # Errors
/// Those of the database.
pub fn of_occurrence(reader: &Reader<'_>, occurrence_id: Id) -> Result<Option<Session>, StoreError> {
    let mut of = reader.connection.prepare_cached(include_str!("session_of_occurrence.sql"))?;
    Ok(of.query_row(named_params! {":occurrence_id": occurrence_id}, from_row).optional()?)
}

/// The sessions of occurrences that were due from `from_on` to `to_on`, in the order of their ends.
///
/// # Errors
/// Those of the database.
pub fn between(
    reader: &Reader<'_>,
    from_on: NaiveDate,
    to_on: NaiveDate,
) -> Result<Vec<Session>, StoreError> {
    let mut between = reader.connection.prepare_cached(include_str!("session_between.sql"))?;
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    Ok(between.query_map(params, from_row)?.collect::<Result<_, _>>()?)
}

/// The sessions of a plan with the dates on which they were due, from `from_on`, in that order.
///
/// # Errors
/// Those of the database.
pub fn of_plan(
    reader: &Reader<'_>,
    plan_id: Id,
    from_on: NaiveDate,
) -> Result<Vec<(NaiveDate, Session)>, StoreError> {
    let mut of = reader.connection.prepare_cached(include_str!("session_of_plan.sql"))?;
    let params = named_params! {":plan_id": plan_id, ":from_on": Text(from_on)};
    let rows = of.query_map(params, |row| Ok((row.get::<_, Text<_>>("due_on")?.0, from_row(row)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Session> {
    let morning = row.get::<_, Option<Text<Morning>>>("morning")?.map(|morning| morning.0.0);
    Ok(Session {
        id: row.get("id")?,
        occurrence_id: row.get("occurrence_id")?,
        card_id: row.get("card_id")?,
        finished: moment(row, "finished_at", "finished_on")?,
        pain: row.get("pain")?,
        morning: morning.zip(row.get("morning_at")?),
    })
}
