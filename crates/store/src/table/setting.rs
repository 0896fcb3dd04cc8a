//! The person's choices, by name. What a value means and which are allowed the api knows.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::when::Instant;
use rusqlite::{OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

/// Sets the choice `key`.
///
/// # Errors
/// When the key has no or more than 64 characters, and those of the database.
pub fn put(writer: &Writer<'_>, key: &str, value: &str, now: Instant) -> Result<(), StoreError> {
    let mut put = writer.connection.prepare_cached(include_str!("setting_put.sql"))?;
    put.execute(named_params! {":key": key, ":value": value, ":now": now})?;
    Ok(())
}

/// Takes the choice `key` back.
///
/// # Errors
/// Those of the database.
pub fn remove(writer: &Writer<'_>, key: &str) -> Result<(), StoreError> {
    let mut remove = writer.connection.prepare_cached("DELETE FROM setting WHERE key = :key")?;
    remove.execute(named_params! {":key": key})?;
    Ok(())
}

/// The choice `key`; nothing where none was made.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, key: &str) -> Result<Option<String>, StoreError> {
    let mut read = reader.connection.prepare_cached("SELECT key, value FROM setting WHERE key = :key")?;
    Ok(read.query_row(named_params! {":key": key}, from_row).optional()?.map(|(_, value)| value))
}

/// All choices.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<BTreeMap<String, String>, StoreError> {
    let mut all = reader.connection.prepare_cached("SELECT key, value FROM setting")?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(String, String)> {
    Ok((row.get("key")?, row.get("value")?))
}
