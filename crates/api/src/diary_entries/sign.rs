//! Something new that was noticed, such as a swelling. The watch decides what it means.

use super::{told, when};
use crate::answer::Side;
use crate::clock::Now;
use crate::plan::side;
use crate::{ApiError, Surae};
use serde::{Deserialize, Serialize};
use surae_core::diary::SIGNS;
use surae_store::Id;
use surae_store::table::sign::{self, Sign};
use ts_rs::TS;

/// A sign to log, or what changes of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SignNew {
    /// `swelling`, `redness`, `numbness`, `weakness`, `fever`, `pop` or `fall`; needed for a new one.
    pub sign: Option<String>,
    /// The leg.
    pub side: Option<Side>,
    /// When, as with cramps; now when not given.
    pub at: Option<String>,
    /// As typed, 100 kB at most.
    pub note: Option<String>,
}

/// A sign that was noticed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SignView {
    /// Its id.
    pub id: String,
    /// The night it belongs to, by the date of its evening.
    pub night: String,
    /// The local date.
    pub date: String,
    /// When, with the offset of that place and time.
    pub at: String,
    /// Which.
    pub sign: String,
    /// The leg.
    pub side: Option<Side>,
    /// The note.
    pub note: Option<String>,
}

impl Surae {
    /// Logs a sign.
    ///
    /// # Errors
    /// `missing_value`, `unknown_word`, `note_too_long`, those of a time as with cramps, and those of the
    /// database.
    pub fn sign_add(&self, request: &SignNew, now: &Now) -> Result<SignView, ApiError> {
        let named = request.sign.as_deref().ok_or_else(|| ApiError::missing_value("sign"))?;
        let sign = Sign {
            id: Id::new(now.instant()),
            noticed: when::when(request.at.as_deref(), now)?.moment,
            word: told::word("sign", named, &SIGNS)?,
            side: request.side.map(told::leg),
            note: told::note(request.note.as_deref())?,
        };
        self.write(now, |writer| Ok(sign::put(writer, &sign, now.instant())?))?;
        Ok(view(sign))
    }

    /// Changes a sign.
    ///
    /// # Errors
    /// As [`Self::sign_add`], and `unknown_entry`.
    pub fn sign_edit(&self, id: &str, change: &SignNew, now: &Now) -> Result<SignView, ApiError> {
        let key = told::key(id)?;
        let named = change.sign.as_deref().map(|named| told::word("sign", named, &SIGNS)).transpose()?;
        self.write(now, |writer| {
            let before = sign::read(writer, key)?.ok_or_else(|| ApiError::unknown_entry(id))?;
            let sign = Sign {
                noticed: match change.at.as_deref() {
                    Some(at) => when::when(Some(at), now)?.moment,
                    None => before.noticed,
                },
                word: named.unwrap_or(before.word),
                side: change.side.map(told::leg).or(before.side),
                note: told::changed_note(change.note.as_deref(), before.note)?,
                id: key,
            };
            sign::put(writer, &sign, now.instant())?;
            Ok(view(sign))
        })
    }
}

/// A sign as it is shown.
pub(super) fn view(sign: Sign) -> SignView {
    SignView {
        id: sign.id.to_string(),
        night: told::night(&sign.noticed).to_string(),
        date: sign.noticed.on.to_string(),
        at: when::rfc3339(&sign.noticed),
        sign: sign.word,
        side: sign.side.map(side),
        note: sign.note,
    }
}
