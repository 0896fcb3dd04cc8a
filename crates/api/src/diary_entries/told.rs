//! What may stand in an entry, kind by kind of value: scales, notes, sides.

use crate::{ApiError, Side};
use chrono::{FixedOffset, NaiveDate};
use surae_core::diary::night_of;
use surae_core::session::Leg;
use surae_store::{Id, Moment};

/// Bytes of a note, at most.
const NOTE: usize = 100 * 1024;

/// A whole number from `least` to `most`.
pub(super) fn number<T: TryFrom<i32>>(
    what: &str,
    value: Option<i32>,
    least: i32,
    most: i32,
) -> Result<Option<T>, ApiError> {
    let read = |value: i32| T::try_from(value).ok().filter(|_| (least..=most).contains(&value));
    let refused = |value| ApiError::impossible_number(what, value, least, most);
    value.map(|value| read(value).ok_or_else(|| refused(value))).transpose()
}

/// A number from 0 to 10.
pub(super) fn scale(what: &str, value: Option<i32>) -> Result<Option<u8>, ApiError> {
    number(what, value, 0, 10)
}

/// A note exactly as typed; an empty one is none.
pub(super) fn note(text: Option<&str>) -> Result<Option<String>, ApiError> {
    match text {
        None | Some("") => Ok(None),
        Some(text) if text.len() > NOTE => Err(ApiError::note_too_long(text.len(), NOTE)),
        Some(text) => Ok(Some(text.to_owned())),
    }
}

/// The note after a change: the one given, or the one that was there.
pub(super) fn changed_note(given: Option<&str>, before: Option<String>) -> Result<Option<String>, ApiError> {
    given.map_or(Ok(before), |text| note(Some(text)))
}

/// One of a few words.
pub(super) fn word(what: &str, text: &str, known: &[&str]) -> Result<String, ApiError> {
    let found = known.iter().find(|known| **known == text.trim());
    found.map(|word| (*word).to_owned()).ok_or_else(|| ApiError::unknown_word(what, text, known))
}

/// A leg as the rules have it.
pub(super) fn leg(side: Side) -> Leg {
    match side {
        Side::Left => Leg::Left,
        Side::Right => Leg::Right,
        Side::Both => Leg::Both,
    }
}

/// The key of an entry that is named.
pub(super) fn key(id: &str) -> Result<Id, ApiError> {
    id.trim().parse().map_err(|_| ApiError::unknown_entry(id))
}

/// The night to which a moment belongs.
pub(super) fn night(moment: &Moment) -> NaiveDate {
    let local = |offset| moment.at.utc().with_timezone(&offset).naive_local();
    FixedOffset::east_opt(moment.utc_offset).map_or(moment.on, |offset| night_of(local(offset)))
}
