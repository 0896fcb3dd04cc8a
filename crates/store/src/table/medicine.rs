//! Medicines, as they were typed.

use super::{Table, entry, moment};
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

/// A medicine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Medicine {
    /// Key of the entry.
    pub id: Id,
    /// When and where it was told.
    pub told: Moment,
    /// As typed.
    pub name: String,
    /// The first day.
    pub from_on: Option<NaiveDate>,
    /// The last day; nothing while it is taken.
    pub to_on: Option<NaiveDate>,
    /// As typed.
    pub note: Option<String>,
}

/// Adds a medicine, or a change of one; what it said before can be brought back.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, medicine: &Medicine, now: Instant) -> Result<(), StoreError> {
    let row = entry::next(writer, Table::Medicine, medicine.id, now)?;
    let mut insert = writer.connection.prepare_cached(include_str!("medicine_insert.sql"))?;
    insert.execute(named_params! {
        ":id": row.id,
        ":entry_id": medicine.id,
        ":before_id": row.before,
        ":told_at": medicine.told.at,
        ":told_on": Text(medicine.told.on),
        ":zone": medicine.told.zone,
        ":utc_offset": medicine.told.utc_offset,
        ":name": medicine.name,
        ":from_on": medicine.from_on.map(Text),
        ":to_on": medicine.to_on.map(Text),
        ":note": medicine.note,
        ":now": now,
    })?;
    Ok(())
}

/// A medicine as it stands; nothing when there is none, or when it was deleted.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, id: Id) -> Result<Option<Medicine>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("medicine_read.sql"))?;
    Ok(read.query_row(named_params! {":entry_id": id}, from_row).optional()?)
}

/// The medicines that were told of on the dates from `from_on` to `to_on`.
///
/// # Errors
/// Those of the database.
pub fn between(
    reader: &Reader<'_>,
    from_on: NaiveDate,
    to_on: NaiveDate,
) -> Result<Vec<Medicine>, StoreError> {
    let mut between = reader.connection.prepare_cached(include_str!("medicine_between.sql"))?;
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    Ok(between.query_map(params, from_row)?.collect::<Result<_, _>>()?)
}

/// All of them by name.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Medicine>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("medicine_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Medicine> {
    Ok(Medicine {
        id: row.get("entry_id")?,
        told: moment(row, "told_at", "told_on")?,
        name: row.get("name")?,
        from_on: row.get::<_, Option<Text<_>>>("from_on")?.map(|from_on| from_on.0),
        to_on: row.get::<_, Option<Text<_>>>("to_on")?.map(|to_on| to_on.0),
        note: row.get("note")?,
    })
}
