//! The safety questions as they were asked, the answers as they were given, and what came out.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use std::collections::BTreeMap;
use surae_core::lookup::triage::Reply;
use surae_knowledge::Urgency;

/// One time that the safety questions were asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screening {
    /// Its key.
    pub id: Id,
    /// When and where.
    pub asked: Moment,
    /// Answers by question; one that was left open is not there.
    pub answers: BTreeMap<String, Reply>,
    /// How soon the person should be seen.
    pub urgency: Urgency,
    /// The last date on which a program may rely on it.
    pub valid_until_on: NaiveDate,
    /// The date on which somebody who examined the person cleared them; nothing when nobody did.
    pub cleared_on: Option<NaiveDate>,
}

/// A stretch in which the person had to be seen before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// When the answers were given that asked for it.
    pub asked_at: Instant,
    /// The local date of these answers.
    pub asked_on: NaiveDate,
    /// When it was told that somebody cleared them; nothing while that is open.
    pub ended_at: Option<Instant>,
}

/// Adds a screening with its answers.
///
/// # Errors
/// Those of the database.
pub fn insert(writer: &Writer<'_>, screening: &Screening, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(include_str!("screening_insert.sql"))?;
    insert.execute(named_params! {
        ":id": screening.id,
        ":asked_at": screening.asked.at,
        ":asked_on": Text(screening.asked.on),
        ":zone": screening.asked.zone,
        ":utc_offset": screening.asked.utc_offset,
        ":urgency": Text(screening.urgency),
        ":valid_until_on": Text(screening.valid_until_on),
        ":cleared_on": screening.cleared_on.map(Text),
        ":now": now,
    })?;
    let mut answer = writer.connection.prepare_cached(include_str!("screening_insert_answer.sql"))?;
    for (question, reply) in &screening.answers {
        answer.execute(named_params! {
            ":screening_id": screening.id,
            ":question_id": question,
            ":reply": Text(*reply),
        })?;
    }
    Ok(())
}

/// Notes that somebody who examined the person cleared them; false when there is no such screening.
///
/// # Errors
/// Those of the database.
pub fn clear(writer: &Writer<'_>, id: Id, on: NaiveDate, now: Instant) -> Result<bool, StoreError> {
    let mut clear = writer.connection.prepare_cached(
        "UPDATE screening SET cleared_on = :on, updated_at = :now WHERE id = :id AND deleted_at IS NULL",
    )?;
    Ok(clear.execute(named_params! {":id": id, ":on": Text(on), ":now": now})? > 0)
}

/// Notes the same for every screening that asked the person to be seen.
///
/// # Errors
/// Those of the database.
pub fn clear_all(writer: &Writer<'_>, on: NaiveDate, now: Instant) -> Result<(), StoreError> {
    let mut clear = writer.connection.prepare_cached(include_str!("screening_clear_all.sql"))?;
    clear.execute(named_params! {":on": Text(on), ":now": now})?;
    Ok(())
}

/// Takes back that somebody cleared the person, where that was told after `since`; false when it was not.
///
/// # Errors
/// Those of the database.
pub fn unclear(writer: &Writer<'_>, since: Instant, now: Instant) -> Result<bool, StoreError> {
    let mut unclear = writer.connection.prepare_cached(include_str!("screening_unclear.sql"))?;
    Ok(unclear.execute(named_params! {":since": since, ":now": now})? > 0)
}

/// Deletes a screening, or brings it back; false when there is no such screening.
///
/// # Errors
/// Those of the database.
pub fn set_deleted(writer: &Writer<'_>, id: Id, deleted: bool, now: Instant) -> Result<bool, StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE screening SET deleted_at = :deleted_at, updated_at = :now WHERE id = :id")?;
    let deleted_at = deleted.then_some(now);
    Ok(set.execute(named_params! {":id": id, ":deleted_at": deleted_at, ":now": now})? > 0)
}

/// The screening asked last.
///
/// # Errors
/// Those of the database.
pub fn latest(reader: &Reader<'_>) -> Result<Option<Screening>, StoreError> {
    let mut latest = reader.connection.prepare_cached(include_str!("screening_latest.sql"))?;
    let found = latest.query_row([], from_row).optional()?;
    found.map(|screening| with_answers(reader, screening)).transpose()
}

/// The screening that asked the person to be seen today or at once and was not cleared: an emergency before
/// others, the last before earlier ones.
///
/// # Errors
/// Those of the database.
pub fn uncleared(reader: &Reader<'_>) -> Result<Option<Screening>, StoreError> {
    let mut uncleared = reader.connection.prepare_cached(include_str!("screening_uncleared.sql"))?;
    let found = uncleared.query_row([], from_row).optional()?;
    found.map(|screening| with_answers(reader, screening)).transpose()
}

/// The stretches in which the person had to be seen first, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn holds(reader: &Reader<'_>) -> Result<Vec<Hold>, StoreError> {
    let mut holds = reader.connection.prepare_cached(include_str!("screening_holds.sql"))?;
    let found = holds.query_map([], |row| {
        Ok(Hold {
            asked_at: row.get("asked_at")?,
            asked_on: row.get::<_, Text<_>>("asked_on")?.0,
            ended_at: row.get("ended_at")?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The screenings asked from `from_on` to `to_on`, the newest first.
///
/// # Errors
/// Those of the database.
pub fn between(
    reader: &Reader<'_>,
    from_on: NaiveDate,
    to_on: NaiveDate,
) -> Result<Vec<Screening>, StoreError> {
    let mut between = reader.connection.prepare_cached(include_str!("screening_between.sql"))?;
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    let found = between.query_map(params, from_row)?.collect::<Result<Vec<_>, _>>()?;
    found.into_iter().map(|screening| with_answers(reader, screening)).collect()
}

/// The screening `id`.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, id: Id) -> Result<Option<Screening>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("screening_read.sql"))?;
    let found = read.query_row(named_params! {":id": id}, from_row).optional()?;
    found.map(|screening| with_answers(reader, screening)).transpose()
}

fn with_answers(reader: &Reader<'_>, mut screening: Screening) -> Result<Screening, StoreError> {
    let mut answers = reader.connection.prepare_cached(
        "SELECT question_id, reply FROM screening_answer WHERE screening_id = :screening_id",
    )?;
    let rows = answers.query_map(named_params! {":screening_id": screening.id}, |row| {
        Ok((row.get("question_id")?, row.get::<_, Text<_>>("reply")?.0))
    })?;
    screening.answers = rows.collect::<Result<_, _>>()?;
    Ok(screening)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Screening> {
    Ok(Screening {
        id: row.get("id")?,
        asked: Moment {
            at: row.get("asked_at")?,
            on: row.get::<_, Text<_>>("asked_on")?.0,
            zone: row.get("zone")?,
            utc_offset: row.get("utc_offset")?,
        },
        answers: BTreeMap::new(),
        urgency: row.get::<_, Text<_>>("urgency")?.0,
        valid_until_on: row.get::<_, Text<_>>("valid_until_on")?.0,
        cleared_on: row.get::<_, Option<Text<_>>>("cleared_on")?.map(|on| on.0),
    })
}
