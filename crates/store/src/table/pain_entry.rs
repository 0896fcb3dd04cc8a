//! Pain as it was said outside a session.

use super::{Table, entry, moment};
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use surae_core::diary::PainMoment;
use surae_core::session::Leg;

/// A pain entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PainEntry {
    /// Key of the entry.
    pub id: Id,
    /// When and where it was said.
    pub felt: Moment,
    /// What was rated.
    pub moment: PainMoment,
    /// The activity, where it is one of the chosen ones.
    pub activity_id: Option<Id>,
    /// How strong, 0 to 10.
    pub pain: u8,
    /// A region of the body map.
    pub region_id: Option<String>,
    /// The leg.
    pub side: Option<Leg>,
    /// As typed.
    pub note: Option<String>,
}

/// Adds a pain entry, or a change of one; what it said before can be brought back.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, pain: &PainEntry, now: Instant) -> Result<(), StoreError> {
    let row = entry::next(writer, Table::PainEntry, pain.id, now)?;
    let mut insert = writer.connection.prepare_cached(include_str!("pain_entry_insert.sql"))?;
    insert.execute(named_params! {
        ":id": row.id,
        ":entry_id": pain.id,
        ":before_id": row.before,
        ":felt_at": pain.felt.at,
        ":felt_on": Text(pain.felt.on),
        ":zone": pain.felt.zone,
        ":utc_offset": pain.felt.utc_offset,
        ":moment": Text(pain.moment),
        ":activity_id": pain.activity_id,
        ":pain": pain.pain,
        ":region_id": pain.region_id,
        ":side": pain.side.map(Text),
        ":note": pain.note,
        ":now": now,
    })?;
    Ok(())
}

/// A pain entry as it stands; nothing when there is none, or when it was deleted.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, id: Id) -> Result<Option<PainEntry>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("pain_entry_read.sql"))?;
    Ok(read.query_row(named_params! {":entry_id": id}, from_row).optional()?)
}

/// The pain entries of the dates from `from_on` to `to_on`, in the order of their times.
///
/// # Errors
/// Those of the database.
pub fn between(
    reader: &Reader<'_>,
    from_on: NaiveDate,
    to_on: NaiveDate,
) -> Result<Vec<PainEntry>, StoreError> {
    let mut between = reader.connection.prepare_cached(include_str!("pain_entry_between.sql"))?;
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    Ok(between.query_map(params, from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PainEntry> {
    Ok(PainEntry {
        id: row.get("entry_id")?,
        felt: moment(row, "felt_at", "felt_on")?,
        moment: row.get::<_, Text<_>>("moment")?.0,
        activity_id: row.get("activity_id")?,
        pain: row.get("pain")?,
        region_id: row.get("region_id")?,
        side: row.get::<_, Option<Text<_>>>("side")?.map(|side| side.0),
        note: row.get("note")?,
    })
}
