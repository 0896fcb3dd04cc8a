//! Sessions among the entries of the diary.

use super::{DiaryEntry, told, when};
use crate::Side;
use crate::book::Book;
use crate::plan::side;
use crate::today::occurrence_id;
use serde::Serialize;
use surae_store::Instant;
use ts_rs::TS;

/// A session that was done. Its id is that of the occurrence, by which it is undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SessionEntry {
    /// Id of the occurrence.
    pub id: String,
    /// The night it belongs to, by the date of its evening.
    pub night: String,
    /// The local date on which it was due.
    pub date: String,
    /// When it ended, with the offset of that place and time.
    pub at: String,
    /// Name of the plan.
    pub plan_name: String,
    /// How the slot is called.
    pub slot_name: String,
    /// The leg.
    pub side: Side,
    /// Pain during it, 0 to 10.
    pub pain: Option<u8>,
    /// Whether the next morning was back to the usual.
    pub morning: Option<bool>,
}

/// The sessions of a book with their instants, in no order.
pub(super) fn sessions(book: &Book) -> Vec<(Instant, DiaryEntry)> {
    let slots = book.plans.iter().flat_map(|kept| kept.slots.iter().map(move |slot| (kept, slot)));
    let slots: Vec<_> = slots.collect();
    let found = book.records.values().filter_map(|record| {
        let session = book.sessions.get(&record.id)?;
        let (kept, slot) = slots.iter().find(|(_, slot)| slot.id == record.slot_id)?;
        let entry = SessionEntry {
            id: occurrence_id(slot.id, record.due_on),
            night: told::night(&session.finished).to_string(),
            date: record.due_on.to_string(),
            at: when::rfc3339(&session.finished),
            plan_name: kept.plan.name.clone(),
            slot_name: slot.name.clone(),
            side: side(kept.plan.side),
            pain: session.pain,
            morning: session.morning.map(|(usual, _)| usual),
        };
        Some((session.finished.at, DiaryEntry::Session(entry)))
    });
    found.collect()
}
