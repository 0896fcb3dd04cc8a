//! Plans that change their days of the week.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::{Id, Text};
use crate::when::Instant;
use chrono::{NaiveDate, WeekdaySet};
use rusqlite::{Row, named_params};

/// Other days of the week, from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDays {
    /// Its key.
    pub id: Id,
    /// The plan.
    pub plan_id: Id,
    /// The first day on which it holds.
    pub from_on: NaiveDate,
    /// Days of the week on which the plan is done.
    pub weekdays: WeekdaySet,
}

/// Sets the days of the week from a day on. What was set from the same day or a later one holds no longer.
///
/// # Errors
/// Those of the database.
pub fn put(writer: &Writer<'_>, change: &PlanDays, now: Instant) -> Result<(), StoreError> {
    let mut remove = writer.connection.prepare_cached(
        "UPDATE plan_days SET deleted_at = :now, updated_at = :now
        WHERE plan_id = :plan_id AND from_on >= :from_on AND deleted_at IS NULL",
    )?;
    let from_on = Text(change.from_on);
    remove.execute(named_params! {":plan_id": change.plan_id, ":from_on": from_on, ":now": now})?;
    let mut insert = writer.connection.prepare_cached(include_str!("plan_days_insert.sql"))?;
    insert.execute(named_params! {
        ":id": change.id,
        ":plan_id": change.plan_id,
        ":from_on": Text(change.from_on),
        ":weekdays": Text(change.weekdays),
        ":now": now,
    })?;
    Ok(())
}

/// The changes of all plans, the oldest of each first.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<PlanDays>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("plan_days_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PlanDays> {
    Ok(PlanDays {
        id: row.get("id")?,
        plan_id: row.get("plan_id")?,
        from_on: row.get::<_, Text<_>>("from_on")?.0,
        weekdays: row.get::<_, Text<_>>("weekdays")?.0,
    })
}
