//! What was newly noticed, such as a swelling.

use super::{Table, entry, moment};
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use surae_core::session::Leg;

/// A sign that was noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Key of the entry.
    pub id: Id,
    /// When and where it was told.
    pub noticed: Moment,
    /// Which, such as `swelling`.
    pub word: String,
    /// The leg.
    pub side: Option<Leg>,
    /// As typed.
    pub note: Option<String>,
}

/// Adds a sign, or a change of one; what it said before can be brought back.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, sign: &Sign, now: Instant) -> Result<(), StoreError> {
    let row = entry::next(writer, Table::Sign, sign.id, now)?;
    let mut insert = writer.connection.prepare_cached(include_str!("sign_insert.sql"))?;
    insert.execute(named_params! {
        ":id": row.id,
        ":entry_id": sign.id,
        ":before_id": row.before,
        ":noticed_at": sign.noticed.at,
        ":noticed_on": Text(sign.noticed.on),
        ":zone": sign.noticed.zone,
        ":utc_offset": sign.noticed.utc_offset,
        ":word": sign.word,
        ":side": sign.side.map(Text),
        ":note": sign.note,
        ":now": now,
    })?;
    Ok(())
}

/// A sign as it stands; nothing when there is none, or when it was deleted.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, id: Id) -> Result<Option<Sign>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("sign_read.sql"))?;
    Ok(read.query_row(named_params! {":entry_id": id}, from_row).optional()?)
}

/// The signs of the dates from `from_on` to `to_on`, in the order of their times.
///
/// # Errors
/// Those of the database.
pub fn between(reader: &Reader<'_>, from_on: NaiveDate, to_on: NaiveDate) -> Result<Vec<Sign>, StoreError> {
    let mut between = reader.connection.prepare_cached(include_str!("sign_between.sql"))?;
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    Ok(between.query_map(params, from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Sign> {
    Ok(Sign {
        id: row.get("entry_id")?,
        noticed: moment(row, "noticed_at", "noticed_on")?,
        word: row.get("word")?,
        side: row.get::<_, Option<Text<_>>>("side")?.map(|side| side.0),
        note: row.get("note")?,
    })
}
