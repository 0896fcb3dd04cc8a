//! Whole tables out and in again: what an export writes and an import reads.
//!
//! Everything of the person's goes along, what was changed and deleted too, so that nothing is lost
//! on the way. A row that comes in is judged here by its shape and by the rules of its table; what it
//! means, such as whether a card is known, the api judges.

use crate::error::StoreError;
use crate::table::{self, Table};
use crate::transact::{Reader, Writer};
use crate::value::{AsText, Id};
use chrono::{NaiveDate, WeekdaySet};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params_from_iter};
use std::collections::HashMap;

/// The last millisecond of the year 9999, beyond which no date is written with four digits.
const LATEST: i64 = 253_402_300_799_999;

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub kind: Kind,
    /// Whether it may be empty.
    pub optional: bool,
    /// Whether it is part of the key.
    pub key: bool,
    /// Whether it holds the key of a row, of this table or another one.
    id: bool,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of SQLite")]
pub enum Kind {
    Integer,
    Real,
    Text,
    Blob,
}

/// A value of a row.
pub type Cell = Value;

/// A row that comes in: its table, and a cell for each of its columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// The table.
    pub table: Table,
    /// In the order of [`columns`].
    pub cells: Vec<Cell>,
}

/// What becomes of the rows that come in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// Rows that were not there.
    pub added: u64,
    /// Rows that were changed later than what was there.
    pub changed: u64,
    /// Rows that were there, as they are or changed later.
    pub unchanged: u64,
    /// Rows that cannot be taken, by their place among those that came in, and the column where it is
    /// known.
    pub refused: Vec<(usize, Option<String>)>,
}

/// The columns of a table, but for its seal.
///
/// # Errors
/// Those of the database.
pub fn columns(reader: &Reader<'_>, table: Table) -> Result<Vec<Column>, StoreError> {
    let mut keys = reader.connection.prepare_cached("SELECT \"from\" FROM pragma_foreign_key_list(:name)")?;
    let keys = keys.query_map([table.name()], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let mut columns = reader.connection.prepare_cached(
        "SELECT name, type, \"notnull\", pk FROM pragma_table_info(:name) WHERE name <> 'seal' ORDER BY cid",
    )?;
    let columns = columns.query_map([table.name()], |row| {
        let name: String = row.get("name")?;
        let kind = match row.get::<_, String>("type")?.as_str() {
            "INTEGER" => Kind::Integer,
            "REAL" => Kind::Real,
            "BLOB" => Kind::Blob,
            _ => Kind::Text,
        };
        let id = name == "id" || keys.contains(&name);
        Ok(Column {
            optional: !row.get::<_, bool>("notnull")?,
            key: row.get::<_, u8>("pk")? > 0,
            name,
            kind,
            id,
        })
    })?;
    Ok(columns.collect::<Result<_, _>>()?)
}

/// All rows of a table in the order of its key.
///
/// # Errors
/// Those of the database.
pub fn rows(reader: &Reader<'_>, table: Table) -> Result<Vec<Vec<Cell>>, StoreError> {
    let columns = columns(reader, table)?;
    let keys = names(columns.iter().filter(|column| column.key));
    let sql = format!("SELECT {} FROM {} ORDER BY {keys}", names(columns.iter()), table.name());
    let mut rows = reader.connection.prepare(&sql)?;
    let rows = rows.query_map([], |row| (0..columns.len()).map(|nth| row.get(nth)).collect())?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many rows a table has, deleted ones included.
///
/// # Errors
/// Those of the database.
pub fn count(reader: &Reader<'_>, table: Table) -> Result<u64, StoreError> {
    let sql = format!("SELECT count(*) FROM {}", table.name());
    let count: i64 = reader.connection.query_row(&sql, [], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

/// Takes rows in. Whoever finds some refused rolls the transaction back.
///
/// # Errors
/// Those of the database.
pub fn take(writer: &Writer<'_>, incoming: &[Incoming]) -> Result<Taken, StoreError> {
    writer.connection.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut taken = Taken::default();
    let mut columns_of = HashMap::new();
    for table in Table::ALL {
        columns_of.insert(table, columns(writer, table)?);
    }
    let mut in_place = Vec::new();
    for (place, row) in incoming.iter().enumerate() {
        let columns = columns_of.get(&row.table).map(Vec::as_slice).unwrap_or_default();
        if let Some(column) = unfit(columns, &row.cells) {
            taken.refused.push((place, column));
            continue;
        }
        match judged(writer, row, columns)? {
            Judged::New => taken.added += 1,
            Judged::Later => {
                remove(writer, row, columns)?;
                taken.changed += 1;
            }
            Judged::Here => {
                taken.unchanged += 1;
                continue;
            }
            Judged::Earlier => {
                match stands(writer, row, columns)? {
                    true => taken.unchanged += 1,
                    false => taken.refused.push((place, None)),
                }
                continue;
            }
            Judged::Contradicts => {
                taken.refused.push((place, None));
                continue;
            }
        }
        in_place.push((place, row, columns));
    }
    let mut by_row = HashMap::new();
    for (place, row, columns) in in_place {
        match insert(writer, row, columns)? {
            Some(rowid) => drop(by_row.insert((row.table, rowid), place)),
            None => taken.refused.push((place, None)),
        }
    }
    taken.refused.extend(orphans(writer, &by_row)?);
    taken.refused.sort();
    Ok(taken)
}

/// The first column whose cell cannot stand in it; nothing within when it is their number.
fn unfit(columns: &[Column], cells: &[Cell]) -> Option<Option<String>> {
    if columns.len() != cells.len() {
        return Some(None);
    }
    let wrong = |(column, cell): &(&Column, &Cell)| !fits(column, cell);
    columns.iter().zip(cells).find(wrong).map(|(column, _)| Some(column.name.clone()))
}

fn fits(column: &Column, cell: &Cell) -> bool {
    match cell {
        Value::Null => column.optional,
        Value::Integer(number) if column.name.ends_with("_at") => (0..=LATEST).contains(number),
        Value::Integer(number) => column.kind == Kind::Integer && i32::try_from(*number).is_ok(),
        Value::Real(number) => column.kind == Kind::Real && number.is_finite(),
        Value::Text(text) if column.id => text.parse::<Id>().is_ok_and(|id| id.to_string() == *text),
        Value::Text(text) if column.name == "weekdays" => WeekdaySet::of(text).is_some(),
        Value::Text(_) => column.kind == Kind::Text,
        Value::Blob(_) => column.kind == Kind::Blob,
    }
}

enum Judged {
    New,
    Later,
    Here,
    Earlier,
    Contradicts,
}

/// Compares a row with the one of the same key that is there.
fn judged(writer: &Writer<'_>, row: &Incoming, columns: &[Column]) -> Result<Judged, StoreError> {
    let sql = format!("SELECT {} FROM {} WHERE {}", names(columns.iter()), row.table.name(), key_is(columns));
    let mut there = writer.connection.prepare_cached(&sql)?;
    let read = |found: &rusqlite::Row<'_>| (0..columns.len()).map(|nth| found.get(nth)).collect();
    let there: Option<Vec<Cell>> = there.query_row(params_from_iter(keys(row, columns)), read).optional()?;
    let Some(there) = there else { return Ok(Judged::New) };
    if there == row.cells {
        return Ok(Judged::Here);
    }
    let updated = columns.iter().position(|column| column.name == "updated_at");
    let at = |cells: &[Cell]| {
        updated.and_then(|nth| cells.get(nth)).and_then(|cell| match cell {
            Value::Integer(at) => Some(*at),
            _ => None,
        })
    };
    Ok(match at(&row.cells).zip(at(&there)) {
        None => Judged::Contradicts,
        Some((incoming, here)) if incoming > here => Judged::Later,
        Some((incoming, here)) if incoming < here => Judged::Earlier,
        Some(_) => Judged::Contradicts,
    })
}

fn remove(writer: &Writer<'_>, row: &Incoming, columns: &[Column]) -> Result<(), StoreError> {
    let sql = format!("DELETE FROM {} WHERE {}", row.table.name(), key_is(columns));
    writer.connection.prepare_cached(&sql)?.execute(params_from_iter(keys(row, columns)))?;
    Ok(())
}

/// Inserts a row; nothing when a rule of its table refuses it.
fn insert(writer: &Writer<'_>, row: &Incoming, columns: &[Column]) -> Result<Option<i64>, StoreError> {
    let sql = insertion(row, columns);
    match writer.connection.prepare_cached(&sql)?.insert(params_from_iter(row.cells.iter())) {
        Ok(rowid) => Ok(Some(rowid)),
        Err(error) if refuses(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Whether a row that is not taken could have stood: it breaks no rule that is about it alone.
fn stands(writer: &Writer<'_>, row: &Incoming, columns: &[Column]) -> Result<bool, StoreError> {
    const NOT_ALONE: [i32; 2] =
        [rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE, rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY];
    writer.connection.execute_batch("SAVEPOINT look")?;
    let looked = remove(writer, row, columns).and_then(|()| {
        let sql = insertion(row, columns);
        match writer.connection.prepare_cached(&sql)?.insert(params_from_iter(row.cells.iter())) {
            Ok(_) => Ok(true),
            Err(rusqlite::Error::SqliteFailure(error, _)) if NOT_ALONE.contains(&error.extended_code) => {
                Ok(true)
            }
            Err(error) if refuses(&error) => Ok(false),
            Err(error) => Err(error.into()),
        }
    });
    writer.connection.execute_batch("ROLLBACK TO look; RELEASE look")?;
    looked
}

fn insertion(row: &Incoming, columns: &[Column]) -> String {
    let marks = vec!["?"; columns.len()].join(", ");
    format!("INSERT INTO {} ({}) VALUES ({marks})", row.table.name(), names(columns.iter()))
}

fn refuses(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error_code();
    matches!(code, Some(rusqlite::ErrorCode::ConstraintViolation | rusqlite::ErrorCode::TypeMismatch))
}

/// Rows whose owner is missing, by the place at which they came in.
fn orphans(
    writer: &Writer<'_>,
    by_row: &HashMap<(Table, i64), usize>,
) -> Result<Vec<(usize, Option<String>)>, StoreError> {
    let mut check = writer.connection.prepare("SELECT \"table\", rowid FROM pragma_foreign_key_check")?;
    let found = check.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
    let mut orphans = Vec::new();
    for row in found {
        let (table, rowid) = row?;
        let place = Table::named(&table).and_then(|table| by_row.get(&(table, rowid)));
        orphans.push((place.copied().unwrap_or(usize::MAX), None));
    }
    Ok(orphans)
}

fn names<'a>(columns: impl Iterator<Item = &'a Column>) -> String {
    columns.map(|column| format!("\"{}\"", column.name)).collect::<Vec<_>>().join(", ")
}

fn key_is(columns: &[Column]) -> String {
    let keys = columns.iter().filter(|column| column.key);
    keys.map(|column| format!("\"{}\" = ?", column.name)).collect::<Vec<_>>().join(" AND ")
}

fn keys<'a>(row: &'a Incoming, columns: &'a [Column]) -> impl Iterator<Item = &'a Cell> {
    columns.iter().zip(&row.cells).filter(|(column, _)| column.key).map(|(_, cell)| cell)
}

/// Whether everything in the diary can be read, as it is before rows that came in are kept.
///
/// # Errors
/// When something cannot, and those of the database.
pub fn readable(reader: &Reader<'_>) -> Result<(), StoreError> {
    let (from, to) = (
        NaiveDate::from_ymd_opt(0, 1, 1).unwrap_or(NaiveDate::MIN),
        NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX),
    );
    table::setting::all(reader)?;
    table::health_answer::read(reader)?;
    table::screening::latest(reader)?;
    table::screening::uncleared(reader)?;
    crate::plans(reader)?;
    table::own_card::ever(reader)?;
    table::occurrence::between(reader, from, to)?;
    table::session::between(reader, from, to)?;
    table::cramp::between(reader, from, to)?;
    table::pain_entry::between(reader, from, to)?;
    table::night::between(reader, from, to)?;
    table::note::between(reader, from, to)?;
    table::measurement::between(reader, from, to)?;
    table::sign::between(reader, from, to)?;
    table::medicine::all(reader)?;
    table::activity::ever(reader)?;
    table::factor::ever(reader)?;
    Ok(())
}
