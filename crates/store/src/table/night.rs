//! What was said about a night as a whole: a quiet night, how bad it was, and the evening's factors.

use super::{Table, entry, moment};
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use std::collections::{BTreeMap, HashMap};

/// What was said about a night. Nothing stands for "not said".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Night {
    /// Key of the entry.
    pub id: Id,
    /// When and where it was said last.
    pub answered: Moment,
    /// The date of its evening.
    pub night_on: NaiveDate,
    /// How many cramps there were, 0 to 50; 0 is a quiet night.
    pub cramps: Option<u8>,
    /// How many minutes they took together, 0 to 600.
    pub minutes: Option<u16>,
    /// How strong the worst one was, 0 to 10.
    pub strength: Option<u8>,
    /// How bad the sleep was, 0 to 10.
    pub sleep_lost: Option<u8>,
    /// As typed.
    pub note: Option<String>,
    /// Which factors there were, and which there were not; one that was not answered is not here.
    pub factors: BTreeMap<String, bool>,
}

/// Keeps what is said about a night; what was said before can be brought back.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, night: &Night, now: Instant) -> Result<(), StoreError> {
    let row = entry::next(writer, Table::Night, night.id, now)?;
    let mut insert = writer.connection.prepare_cached(include_str!("night_insert.sql"))?;
    insert.execute(named_params! {
        ":id": row.id,
        ":entry_id": night.id,
        ":before_id": row.before,
        ":answered_at": night.answered.at,
        ":answered_on": Text(night.answered.on),
        ":zone": night.answered.zone,
        ":utc_offset": night.answered.utc_offset,
        ":night_on": Text(night.night_on),
        ":cramps": night.cramps,
        ":minutes": night.minutes,
        ":strength": night.strength,
        ":sleep_lost": night.sleep_lost,
        ":note": night.note,
        ":now": now,
    })?;
    let mut factor = writer.connection.prepare_cached(
        "INSERT INTO night_factor (night_id, factor, present) VALUES (:night_id, :factor, :present)",
    )?;
    for (word, present) in &night.factors {
        factor.execute(named_params! {":night_id": row.id, ":factor": word, ":present": present})?;
    }
    Ok(())
}

/// The key of a night's entry, deleted or not; nothing when nothing was ever said about it.
///
/// # Errors
/// Those of the database.
pub fn key(reader: &Reader<'_>, night_on: NaiveDate) -> Result<Option<Id>, StoreError> {
    let mut key = reader
        .connection
        .prepare_cached("SELECT entry_id FROM night WHERE night_on = :night_on AND superseded_at IS NULL")?;
    Ok(key.query_row(named_params! {":night_on": Text(night_on)}, |row| row.get("entry_id")).optional()?)
}

/// What was said about a night as it stands, by its key; nothing when it was deleted.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, id: Id) -> Result<Option<Night>, StoreError> {
    let mut night = reader
        .connection
        .prepare_cached("SELECT night_on FROM night WHERE entry_id = :entry_id AND superseded_at IS NULL")?;
    let on = night.query_row(named_params! {":entry_id": id}, |row| row.get::<_, Text<_>>("night_on"));
    on.optional()?.map_or(Ok(None), |on| Ok(between(reader, on.0, on.0)?.pop()))
}

/// What was said about the nights from `from_on` to `to_on`, in their order.
///
/// # Errors
/// Those of the database.
pub fn between(reader: &Reader<'_>, from_on: NaiveDate, to_on: NaiveDate) -> Result<Vec<Night>, StoreError> {
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    let mut factors = reader.connection.prepare_cached(include_str!("night_factor_between.sql"))?;
    let mut of: HashMap<Id, BTreeMap<String, bool>> = HashMap::new();
    // Ten years have tens of thousands of these: their columns are looked up once.
    let column = |name| factors.column_index(name);
    let (night_id, factor, present) = (column("night_id")?, column("factor")?, column("present")?);
    let mut rows = factors.query(params)?;
    while let Some(row) = rows.next()? {
        of.entry(row.get(night_id)?).or_default().insert(row.get(factor)?, row.get(present)?);
    }
    let mut between = reader.connection.prepare_cached(include_str!("night_between.sql"))?;
    let nights = between.query_map(params, |row| {
        Ok(Night { factors: of.remove(&row.get("id")?).unwrap_or_default(), ..from_row(row)? })
    })?;
    Ok(nights.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Night> {
    Ok(Night {
        id: row.get("entry_id")?,
        answered: moment(row, "answered_at", "answered_on")?,
        night_on: row.get::<_, Text<_>>("night_on")?.0,
        cramps: row.get("cramps")?,
        minutes: row.get("minutes")?,
        strength: row.get("strength")?,
        sleep_lost: row.get("sleep_lost")?,
        note: row.get("note")?,
        factors: BTreeMap::new(),
    })
}
