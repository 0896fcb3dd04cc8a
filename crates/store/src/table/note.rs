//! Notes, kept exactly as they were typed.

use super::{Table, entry, moment};
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Key of the entry.
    pub id: Id,
    /// When and where it was written.
    pub noted: Moment,
    /// As typed.
    pub text: String,
}

/// Adds a note, or a change of one; what it said before can be brought back.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, note: &Note, now: Instant) -> Result<(), StoreError> {
    let row = entry::next(writer, Table::Note, note.id, now)?;
    let mut insert = writer.connection.prepare_cached(include_str!("note_insert.sql"))?;
    insert.execute(named_params! {
        ":id": row.id,
        ":entry_id": note.id,
        ":before_id": row.before,
        ":noted_at": note.noted.at,
        ":noted_on": Text(note.noted.on),
        ":zone": note.noted.zone,
        ":utc_offset": note.noted.utc_offset,
        ":text": note.text,
        ":now": now,
    })?;
    Ok(())
}

/// A note as it stands; nothing when there is none, or when it was deleted.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, id: Id) -> Result<Option<Note>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("note_read.sql"))?;
    Ok(read.query_row(named_params! {":entry_id": id}, from_row).optional()?)
}

/// The notes of the dates from `from_on` to `to_on`, in the order of their times.
///
/// # Errors
/// Those of the database.
pub fn between(reader: &Reader<'_>, from_on: NaiveDate, to_on: NaiveDate) -> Result<Vec<Note>, StoreError> {
    let mut between = reader.connection.prepare_cached(include_str!("note_between.sql"))?;
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    Ok(between.query_map(params, from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note { id: row.get("entry_id")?, noted: moment(row, "noted_at", "noted_on")?, text: row.get("text")? })
}
