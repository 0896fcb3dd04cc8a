//! Cramps: when, where, how strong, and what is left open until the morning.

use super::{Table, entry, moment};
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use surae_core::diary::Precision;
use surae_core::session::Leg;

/// A cramp. Scales go from 0 to 10; nothing stands for "not said".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cramp {
    /// Key of the entry.
    pub id: Id,
    /// When and where it started.
    pub started: Moment,
    /// The night it belongs to; the table checks that it is the one of its start.
    pub night_on: NaiveDate,
    /// How exactly the start is known.
    pub precision: Precision,
    /// When it ended, where that is known.
    pub ended_at: Option<Instant>,
    /// Whether it was tapped at its start, and nobody has said how it ended.
    pub open: bool,
    /// The leg.
    pub side: Option<Leg>,
    /// A region, or a short word such as `calf`.
    pub place: Option<String>,
    /// How strong it was at its worst.
    pub strength: Option<u8>,
    /// How much sleep it cost.
    pub sleep_lost: Option<u8>,
    /// Whether it came out of sleep.
    pub asleep: Option<bool>,
    /// What helped, as words with commas between them.
    pub helped: Option<String>,
    /// How sore it was the day after.
    pub soreness: Option<u8>,
    /// Hours until the soreness was gone.
    pub soreness_hours: Option<u16>,
    /// As typed.
    pub note: Option<String>,
}

/// Adds a cramp, or a change of one; what it said before can be brought back.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, cramp: &Cramp, now: Instant) -> Result<(), StoreError> {
    let row = entry::next(writer, Table::Cramp, cramp.id, now)?;
    let mut insert = writer.connection.prepare_cached(include_str!("cramp_insert.sql"))?;
    insert.execute(named_params! {
        ":id": row.id,
        ":entry_id": cramp.id,
        ":before_id": row.before,
        ":started_at": cramp.started.at,
        ":started_on": Text(cramp.started.on),
        ":zone": cramp.started.zone,
        ":utc_offset": cramp.started.utc_offset,
        ":night_on": Text(cramp.night_on),
        ":precision": Text(cramp.precision),
        ":ended_at": cramp.ended_at,
        ":is_open": cramp.open,
        ":side": cramp.side.map(Text),
        ":place": cramp.place,
        ":strength": cramp.strength,
        ":sleep_lost": cramp.sleep_lost,
        ":asleep": cramp.asleep,
        ":helped": cramp.helped,
        ":soreness": cramp.soreness,
        ":soreness_hours": cramp.soreness_hours,
        ":note": cramp.note,
        ":now": now,
    })?;
    Ok(())
}

/// A cramp as it stands; nothing when there is none, or when it was deleted.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, id: Id) -> Result<Option<Cramp>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("cramp_read.sql"))?;
    Ok(read.query_row(named_params! {":entry_id": id}, from_row).optional()?)
}

/// The cramps of the nights from `from_on` to `to_on`, in the order of their starts.
///
/// # Errors
/// Those of the database.
pub fn between(reader: &Reader<'_>, from_on: NaiveDate, to_on: NaiveDate) -> Result<Vec<Cramp>, StoreError> {
    let mut between = reader.connection.prepare_cached(include_str!("cramp_between.sql"))?;
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    Ok(between.query_map(params, from_row)?.collect::<Result<_, _>>()?)
}

/// The cramps of which nobody has said how they ended, the last one first.
///
/// # Errors
/// Those of the database.
pub fn open(reader: &Reader<'_>) -> Result<Vec<Cramp>, StoreError> {
    let mut open = reader.connection.prepare_cached(include_str!("cramp_open.sql"))?;
    Ok(open.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Cramp> {
    Ok(Cramp {
        id: row.get("entry_id")?,
        started: moment(row, "started_at", "started_on")?,
        night_on: row.get::<_, Text<_>>("night_on")?.0,
        precision: row.get::<_, Text<_>>("precision")?.0,
        ended_at: row.get("ended_at")?,
        open: row.get("is_open")?,
        side: row.get::<_, Option<Text<_>>>("side")?.map(|side| side.0),
        place: row.get("place")?,
        strength: row.get("strength")?,
        sleep_lost: row.get("sleep_lost")?,
        asleep: row.get("asleep")?,
        helped: row.get("helped")?,
        soreness: row.get("soreness")?,
        soreness_hours: row.get("soreness_hours")?,
        note: row.get("note")?,
    })
}
