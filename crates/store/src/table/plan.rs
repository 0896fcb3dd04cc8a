//! Plans: a running program or an own list, without its slots and phases.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::Instant;
use chrono::{NaiveDate, WeekdaySet};
use rusqlite::{Row, named_params};
use surae_core::session::Leg;

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its key.
    pub id: Id,
    /// How it is called.
    pub name: String,
    /// The program it was made from; nothing for an own plan.
    pub program_id: Option<String>,
    /// The leg it is for.
    pub side: Leg,
    /// Days of the week on which it is done.
    pub weekdays: WeekdaySet,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day of a stopped plan; before the first when it never began.
    pub until_on: Option<NaiveDate>,
}

/// Adds a plan.
///
/// # Errors
/// Those of the database.
pub fn insert(writer: &Writer<'_>, plan: &Plan, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(include_str!("plan_insert.sql"))?;
    insert.execute(named_params! {
        ":id": plan.id,
        ":name": plan.name,
        ":program_id": plan.program_id,
        ":side": Text(plan.side),
        ":weekdays": Text(plan.weekdays),
        ":from_on": Text(plan.from_on),
        ":until_on": plan.until_on.map(Text),
        ":now": now,
    })?;
    Ok(())
}

/// Sets the last day, or takes it back.
///
/// # Errors
/// Those of the database.
pub fn set_until(
    writer: &Writer<'_>,
    id: Id,
    until_on: Option<NaiveDate>,
    now: Instant,
) -> Result<(), StoreError> {
    let mut set = writer
        .connection
        .prepare_cached("UPDATE plan SET until_on = :until_on, updated_at = :now WHERE id = :id")?;
    set.execute(named_params! {":id": id, ":until_on": until_on.map(Text), ":now": now})?;
    Ok(())
}

/// Sets the name.
///
/// # Errors
/// Those of the database.
pub fn set_name(writer: &Writer<'_>, id: Id, name: &str, now: Instant) -> Result<(), StoreError> {
    let mut set =
        writer.connection.prepare_cached("UPDATE plan SET name = :name, updated_at = :now WHERE id = :id")?;
    set.execute(named_params! {":id": id, ":name": name, ":now": now})?;
    Ok(())
}

/// All plans, in the order of their making.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Plan>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("plan_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Plan> {
    Ok(Plan {
        id: row.get("id")?,
        name: row.get("name")?,
        program_id: row.get("program_id")?,
        side: row.get::<_, Text<_>>("side")?.0,
        weekdays: row.get::<_, Text<_>>("weekdays")?.0,
        from_on: row.get::<_, Text<_>>("from_on")?.0,
        until_on: row.get::<_, Option<Text<_>>>("until_on")?.map(|on| on.0),
    })
}
