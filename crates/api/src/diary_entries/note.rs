//! Notes, kept exactly as they were typed.

use super::{told, when};
use crate::clock::Now;
use crate::{ApiError, Surae};
use serde::{Deserialize, Serialize};
use surae_store::Id;
use surae_store::table::note::{self, Note};
use ts_rs::TS;

/// A note to write, or what changes of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NoteNew {
    /// As typed, 1 byte to 100 kB; needed for a new one.
    pub text: Option<String>,
    /// When, as with cramps; now when not given.
    pub at: Option<String>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteView {
    /// Its id.
    pub id: String,
    /// The night it belongs to, by the date of its evening.
    pub night: String,
    /// The local date.
    pub date: String,
    /// When, with the offset of that place and time.
    pub at: String,
    /// As typed.
    pub text: String,
}

impl Surae {
    /// Writes a note.
    ///
    /// # Errors
    /// `missing_value`, `note_too_long`, those of a time as with cramps, and those of the database.
    pub fn note_add(&self, request: &NoteNew, now: &Now) -> Result<NoteView, ApiError> {
        let noted = when::when(request.at.as_deref(), now)?.moment;
        let text = written(request.text.as_deref())?.ok_or_else(|| ApiError::missing_value("note"))?;
        let note = Note { id: Id::new(now.instant()), noted, text };
        self.write(now, |writer| Ok(note::put(writer, &note, now.instant())?))?;
        Ok(view(note))
    }

    /// Changes a note.
    ///
    /// # Errors
    /// As [`Self::note_add`], and `unknown_entry`.
    pub fn note_edit(&self, id: &str, change: &NoteNew, now: &Now) -> Result<NoteView, ApiError> {
        let key = told::key(id)?;
        let text = written(change.text.as_deref())?;
        self.write(now, |writer| {
            let before = note::read(writer, key)?.ok_or_else(|| ApiError::unknown_entry(id))?;
            let noted = match change.at.as_deref() {
                Some(at) => when::when(Some(at), now)?.moment,
                None => before.noted,
            };
            let note = Note { id: key, noted, text: text.unwrap_or(before.text) };
            note::put(writer, &note, now.instant())?;
            Ok(view(note))
        })
    }
}

/// The text as typed; one of spaces alone says nothing.
fn written(text: Option<&str>) -> Result<Option<String>, ApiError> {
    match text {
        Some(text) if text.trim().is_empty() => Err(ApiError::missing_value("note")),
        text => told::note(text),
    }
}

/// A note as it is shown.
pub(super) fn view(note: Note) -> NoteView {
    NoteView {
        id: note.id.to_string(),
        night: told::night(&note.noted).to_string(),
        date: note.noted.on.to_string(),
        at: when::rfc3339(&note.noted),
        text: note.text,
    }
}
