//! What may stand in an entry, kind by kind of value: scales, notes, sides.

use crate::{ApiError, Side};
use surae_core::session::Leg;

/// Bytes of a note, at most.
pub(super) const NOTE: usize = 100 * 1024;

/// A number from 0 to 10.
pub(super) fn scale(what: &str, value: Option<i32>) -> Result<Option<u8>, ApiError> {
    let read = |value: i32| u8::try_from(value).ok().filter(|value| *value <= 10);
    let refused = |value| ApiError::impossible_number(what, value, 0, 10);
    value.map(|value| read(value).ok_or_else(|| refused(value))).transpose()
}

/// A note exactly as typed; an empty one is none.
pub(super) fn note(text: Option<&str>) -> Result<Option<String>, ApiError> {
    match text {
        None | Some("") => Ok(None),
        Some(text) if text.len() > NOTE => Err(ApiError::note_too_long(text.len(), NOTE)),
        Some(text) => Ok(Some(text.to_owned())),
    }
}

/// A leg as the rules have it.
pub(super) fn leg(side: Side) -> Leg {
    match side {
        Side::Left => Leg::Left,
        Side::Right => Leg::Right,
        Side::Both => Leg::Both,
    }
}
