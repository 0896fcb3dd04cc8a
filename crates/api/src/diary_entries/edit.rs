//! Removing an entry of any kind, and taking back what was done to one.

use super::DiaryEntry;
use super::list::Shown;
use super::told;
use crate::clock::Now;
use crate::{ApiError, Surae};
use serde::Serialize;
use surae_store::table::entry;
use surae_store::{Id, Table, Writer};
use ts_rs::TS;

/// An entry after it was removed or brought back.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EntryState {
    /// Its id.
    pub id: String,
    /// Whether it is in the diary.
    pub there: bool,
    /// The entry as it stands, or as it was when it was removed.
    pub entry: Option<DiaryEntry>,
}

impl Surae {
    /// Removes an entry; [`Self::entry_undo`] brings it back.
    ///
    /// # Errors
    /// `unknown_entry`, and those of the database.
    pub fn entry_remove(&self, id: &str, now: &Now) -> Result<EntryState, ApiError> {
        self.entry_change(id, now, |writer, table, key| {
            let shown = self.shown(writer, table, key)?;
            if !entry::set_deleted(writer, table, key, true, now.instant())? {
                return Err(ApiError::unknown_entry(id));
            }
            Ok(EntryState { id: key.to_string(), there: false, entry: shown })
        })
    }

    /// Takes back what was done last to an entry: a change, its removal, or that it was made.
    ///
    /// # Errors
    /// `unknown_entry`, and those of the database.
    pub fn entry_undo(&self, id: &str, now: &Now) -> Result<EntryState, ApiError> {
        self.entry_change(id, now, |writer, table, key| {
            let before = self.shown(writer, table, key)?;
            entry::undo(writer, table, key, now.instant())?;
            let after = self.shown(writer, table, key)?;
            Ok(EntryState { id: key.to_string(), there: after.is_some(), entry: after.or(before) })
        })
    }

    fn entry_change<T>(
        &self,
        id: &str,
        now: &Now,
        work: impl FnOnce(&Writer<'_>, Table, Id) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let key = told::key(id)?;
        self.write(now, |writer| {
            let table = entry::table_of(writer, key)?.ok_or_else(|| ApiError::unknown_entry(id))?;
            work(writer, table, key)
        })
    }

    /// An entry as it is shown; nothing when it was removed.
    fn shown(&self, writer: &Writer<'_>, table: Table, key: Id) -> Result<Option<DiaryEntry>, ApiError> {
        Ok(Shown::read(writer, self.knowledge)?.entry(writer, table, key)?)
    }
}
