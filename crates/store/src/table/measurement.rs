//! Measures that the person took, such as heel rises on one leg.

use super::{Table, entry, moment};
use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::{Instant, Moment};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use surae_core::session::Leg;

/// A measurement.
#[derive(Debug, Clone, PartialEq)]
pub struct Measurement {
    /// Key of the entry.
    pub id: Id,
    /// When and where it was taken.
    pub taken: Moment,
    /// Id of the measure, such as `O3`.
    pub measure_id: String,
    /// In the unit of the measure.
    pub value: f64,
    /// The leg.
    pub side: Option<Leg>,
    /// The activity that was rated.
    pub activity_id: Option<Id>,
    /// As typed.
    pub note: Option<String>,
}

/// Adds a measurement, or a change of one; what it said before can be brought back.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, measurement: &Measurement, now: Instant) -> Result<(), StoreError> {
    let row = entry::next(writer, Table::Measurement, measurement.id, now)?;
    let mut insert = writer.connection.prepare_cached(include_str!("measurement_insert.sql"))?;
    insert.execute(named_params! {
        ":id": row.id,
        ":entry_id": measurement.id,
        ":before_id": row.before,
        ":taken_at": measurement.taken.at,
        ":taken_on": Text(measurement.taken.on),
        ":zone": measurement.taken.zone,
        ":utc_offset": measurement.taken.utc_offset,
        ":measure_id": measurement.measure_id,
        ":value": measurement.value,
        ":side": measurement.side.map(Text),
        ":activity_id": measurement.activity_id,
        ":note": measurement.note,
        ":now": now,
    })?;
    Ok(())
}

/// A measurement as it stands; nothing when there is none, or when it was deleted.
///
/// # Errors
/// Those of the database.
pub fn read(reader: &Reader<'_>, id: Id) -> Result<Option<Measurement>, StoreError> {
    let mut read = reader.connection.prepare_cached(include_str!("measurement_read.sql"))?;
    Ok(read.query_row(named_params! {":entry_id": id}, from_row).optional()?)
}

/// The measurements of the dates from `from_on` to `to_on`, in the order of their times.
///
/// # Errors
/// Those of the database.
pub fn between(
    reader: &Reader<'_>,
    from_on: NaiveDate,
    to_on: NaiveDate,
) -> Result<Vec<Measurement>, StoreError> {
    let mut between = reader.connection.prepare_cached(include_str!("measurement_between.sql"))?;
    let params = named_params! {":from_on": Text(from_on), ":to_on": Text(to_on)};
    Ok(between.query_map(params, from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Measurement> {
    Ok(Measurement {
        id: row.get("entry_id")?,
        taken: moment(row, "taken_at", "taken_on")?,
        measure_id: row.get("measure_id")?,
        value: row.get("value")?,
        side: row.get::<_, Option<Text<_>>>("side")?.map(|side| side.0),
        activity_id: row.get("activity_id")?,
        note: row.get("note")?,
    })
}
