//! The cards of plans: which is done in which slot while which phase holds.

use crate::error::StoreError;
use crate::transact::{Reader, Writer};
use crate::value::Id;
use crate::when::Instant;
use rusqlite::{Row, named_params};

/// A card in a slot and a phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanItem {
    /// Its key.
    pub id: Id,
    /// The slot.
    pub slot_id: Id,
    /// Id of the phase within the program.
    pub phase_id: String,
    /// Id of a card of the content, or key of an own one.
    pub card_id: String,
    /// The whole dose as JSON; nothing for the card's usual one.
    pub dose: Option<String>,
    /// Days a week, 1 to 7.
    pub days_a_week: u8,
    /// Place in its slot.
    pub position: u32,
}

/// Adds a card to a slot.
///
/// # Errors
/// Those of the database.
pub fn insert(writer: &Writer<'_>, item: &PlanItem, now: Instant) -> Result<(), StoreError> {
    let mut insert = writer.connection.prepare_cached(include_str!("plan_item_insert.sql"))?;
    insert.execute(named_params! {
        ":id": item.id,
        ":slot_id": item.slot_id,
        ":phase_id": item.phase_id,
        ":card_id": item.card_id,
        ":dose": item.dose,
        ":days_a_week": item.days_a_week,
        ":position": item.position,
        ":now": now,
    })?;
    Ok(())
}

/// The cards of all slots, in order.
///
/// # Errors
/// Those of the database.
pub fn all(reader: &Reader<'_>) -> Result<Vec<PlanItem>, StoreError> {
    let mut all = reader.connection.prepare_cached(include_str!("plan_item_all.sql"))?;
    Ok(all.query_map([], from_row)?.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<PlanItem> {
    Ok(PlanItem {
        id: row.get("id")?,
        slot_id: row.get("slot_id")?,
        phase_id: row.get("phase_id")?,
        card_id: row.get("card_id")?,
        dose: row.get("dose")?,
        days_a_week: row.get("days_a_week")?,
        position: row.get("position")?,
    })
}
