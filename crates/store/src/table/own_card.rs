//! Cards that the person made.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::Id;
use crate::when::Instant;
use rusqlite::{OptionalExtension, Row, named_params};

/// A card of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCard {
    /// Its key.
    pub id: Id,
    /// How it is called.
    pub name: String,
    /// What to do.
    pub instructions: String,
    /// A picture of at most 2 MB.
    pub picture: Option<Vec<u8>>,
    /// The dose as JSON; nothing when there is nothing to play.
    pub dose: Option<String>,
}

/// Adds a card.
///
/// # Errors
/// Those of the database.
pub fn insert(writer: &Writer<'_>, card: &OwnCard, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(include_str!("own_card_insert.sql"))?;
    insert.execute(named_params! {
        ":id": card.id,
        ":name": card.name,
        ":instructions": card.instructions,
        ":picture": card.picture,
        ":dose": card.dose,
        ":now": now,
    })?;
    Ok(())
}

/// Changes all of a card; false when there is no such card.
///
/// # Errors
/// Those of the database.
pub fn set(writer: &Writer<'_>, card: &OwnCard, now: Instant) -> Result<bool, StoreError> {
    let mut set = writer.connection.prepare_cached(include_str!("own_card_set.sql"))?;
    let changed = set.execute(named_params! {
        ":id": card.id,
        ":name": card.name,
        ":instructions": card.instructions,
        ":picture": card.picture,
        ":dose": card.dose,
        ":now": now,
    })?;
    Ok(changed > 0)
}

/// Deletes a card, or brings it back; false when there is no such card.
///
/// # Errors
/// Those of the database.
pub fn set_deleted(writer: &Writer<'_>, id: Id, deleted: bool, now: Instant) -> Result<bool, StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE own_card SET deleted_at = :deleted_at, updated_at = :now WHERE id = :id")?;
    Ok(set.execute(named_params! {":id": id, ":deleted_at": deleted.then_some(now), ":now": now})? > 0)
}

/// All cards by name, without their pictures.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<OwnCard>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("own_card_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

/// The same with the deleted ones, for plans that use them.
///
/// # Errors
/// Those of the database.
pub fn ever(reader: &Reader<'_>) -> Result<Vec<OwnCard>, StoreError> {
    let mut ever = reader
        .connection
        .prepare_cached("SELECT id, name, instructions, NULL AS picture, dose FROM own_card ORDER BY id")?;
    Ok(ever.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

/// A card with its picture, a deleted one too: plans still show it.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, id: Id) -> Result<Option<OwnCard>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("own_card_read.sql"))?;
    Ok(read.query_row(named_params! {":id": id}, from_row).optional()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<OwnCard> {
    Ok(OwnCard {
        id: row.get("id")?,
        name: row.get("name")?,
        instructions: row.get("instructions")?,
        picture: row.get("picture")?,
        dose: row.get("dose")?,
    })
}
