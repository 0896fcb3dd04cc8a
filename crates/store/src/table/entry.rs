//! What the entries of the diary have in common: rows that follow one another.
//!
//! A change of an entry is a new row that names the one before, so that undoing brings that one
//! back. The key of an entry is that of its first row; the newest row that was not taken back holds.

use crate::error::StoreError;
use crate::table::Table;
use crate::transact::{Reader, Writer};
use crate::value::Id;
use crate::when::Instant;
use rusqlite::{OptionalExtension, named_params};
use std::collections::BTreeSet;

/// The tables of entries.
pub const TABLES: [Table; 7] = [
    Table::Cramp,
    Table::PainEntry,
    Table::Night,
    Table::Note,
    Table::Measurement,
    Table::Sign,
    Table::Medicine,
];

/// The row that is about to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NewRow {
    /// Its key.
    pub id: Id,
    /// The row that held before, and does no longer.
    pub before: Option<Id>,
}

/// What undoing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undone {
    /// The entry was taken away, because there was nothing before it.
    Taken,
    /// It was deleted, and is there again.
    Back,
    /// It says again what it said before.
    Before,
}

/// Makes room for a new row of an entry.
pub(super) fn next(
    writer: &Writer<'_>,
    table: Table,
    entry_id: Id,
    now: Instant,
) -> Result<NewRow, StoreError> {
    let Some(last) = last(writer, table, entry_id)? else {
        return Ok(NewRow { id: entry_id, before: None });
    };
    set_superseded(writer, table, last.id, Some(now), now)?;
    Ok(NewRow { id: Id::new(now), before: Some(last.id) })
}

/// In which table an entry is, deleted or not.
///
/// # Errors
/// Those of the database.
pub fn table_of(reader: &Reader<'_>, entry_id: Id) -> Result<Option<Table>, StoreError> {
    for table in TABLES {
        if last(reader, table, entry_id)?.is_some() {
            return Ok(Some(table));
        }
    }
    Ok(None)
}

/// The entries of a table that were written or changed after an instant and stand.
///
/// # Errors
/// Those of the database.
pub fn told_after(reader: &Reader<'_>, table: Table, after: Instant) -> Result<BTreeSet<Id>, StoreError> {
    // Keys sort by the time of their making, so that the rows of years are passed over.
    let mut told = reader.connection.prepare_cached(&format!(
        "SELECT entry_id FROM {} WHERE id >= :least AND created_at > :after
        AND superseded_at IS NULL AND deleted_at IS NULL",
        table.name()
    ))?;
    let params = named_params! {":least": Id::least(after), ":after": after};
    let rows = told.query_map(params, |row| row.get("entry_id"))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Deletes an entry, or brings it back; false when there is none, or when it is so already.
///
/// # Errors
/// Those of the database.
pub fn set_deleted(
    writer: &Writer<'_>,
    table: Table,
    entry_id: Id,
    deleted: bool,
    now: Instant,
) -> Result<bool, StoreError> {
    let Some(last) = last(writer, table, entry_id)?.filter(|last| last.deleted != deleted) else {
        return Ok(false);
    };
    let mut set = writer.connection.prepare_cached(&format!(
        "UPDATE {} SET deleted_at = :deleted_at, updated_at = :now WHERE id = :id",
        table.name()
    ))?;
    set.execute(named_params! {":id": last.id, ":deleted_at": deleted.then_some(now), ":now": now})?;
    Ok(true)
}

/// Takes back what was done last to an entry; nothing when there is none.
///
/// # Errors
/// Those of the database.
pub fn undo(
    writer: &Writer<'_>,
    table: Table,
    entry_id: Id,
    now: Instant,
) -> Result<Option<Undone>, StoreError> {
    let Some(last) = last(writer, table, entry_id)? else { return Ok(None) };
    if last.deleted {
        set_deleted(writer, table, entry_id, false, now)?;
        return Ok(Some(Undone::Back));
    }
    let Some(before) = last.before else {
        set_deleted(writer, table, entry_id, true, now)?;
        return Ok(Some(Undone::Taken));
    };
    set_superseded(writer, table, last.id, Some(now), now)?;
    set_superseded(writer, table, before, None, now)?;
    Ok(Some(Undone::Before))
}

/// The row of an entry that holds, or held when it was deleted.
struct Last {
    id: Id,
    before: Option<Id>,
    deleted: bool,
}

fn last(reader: &Reader<'_>, table: Table, entry_id: Id) -> Result<Option<Last>, StoreError> {
    let mut last = reader.connection.prepare_cached(&format!(
        "SELECT id, before_id, deleted_at FROM {} WHERE entry_id = :entry_id AND superseded_at IS NULL",
        table.name()
    ))?;
    let row = last.query_row(named_params! {":entry_id": entry_id}, |row| {
        let deleted = row.get::<_, Option<Instant>>("deleted_at")?.is_some();
        Ok(Last { id: row.get("id")?, before: row.get("before_id")?, deleted })
    });
    Ok(row.optional()?)
}

fn set_superseded(
    writer: &Writer<'_>,
    table: Table,
    id: Id,
    superseded_at: Option<Instant>,
    now: Instant,
) -> Result<(), StoreError> {
    let mut set = writer.connection.prepare_cached(&format!(
        "UPDATE {} SET superseded_at = :superseded_at, updated_at = :now WHERE id = :id",
        table.name()
    ))?;
    set.execute(named_params! {":id": id, ":superseded_at": superseded_at, ":now": now})?;
    Ok(())
}
