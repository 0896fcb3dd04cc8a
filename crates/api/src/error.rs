//! What can go wrong, for people: a code, a sentence and the next step.

use serde::Serialize;
use surae_content::Unreadable;
use surae_store::SearchError;
use thiserror::Error;
use ts_rs::TS;

/// An error that reaches a person or a script. Carries no health data: ids and numbers only.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[error("{message} {next}")]
pub struct ApiError {
    /// A code that a script may rely on, such as `unknown_region`.
    pub code: String,
    /// What is wrong, naming the value where it is an id or a number.
    pub message: String,
    /// What to do.
    pub next: String,
}

impl ApiError {
    pub(crate) fn new(code: &str, message: impl Into<String>, next: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), next: next.into() }
    }

    pub(crate) fn unknown_region(id: &str) -> Self {
        Self::new(
            "unknown_region",
            format!("There is no region “{}”.", shortened(id)),
            "Choose one from `surae list regions`.",
        )
    }

    pub(crate) fn unknown_question(id: &str) -> Self {
        Self::new(
            "unknown_question",
            format!("There is no question “{}”.", shortened(id)),
            "Use G1 to G12, or an id from the open questions of the answer.",
        )
    }

    pub(crate) fn unknown_thing(id: &str) -> Self {
        Self::new(
            "unknown_id",
            format!("There is nothing called “{}” in the library.", shortened(id)),
            "Look for it with `surae search`, or see `surae list muscles`.",
        )
    }

    pub(crate) fn unknown_kind(kind: &str) -> Self {
        Self::new(
            "unknown_kind",
            format!("There is no list “{}”.", shortened(kind)),
            format!("Choose one of {}.", crate::library::KINDS.join(", ")),
        )
    }

    pub(crate) fn age(age: u16) -> Self {
        Self::new("impossible_age", format!("{age} is not an age."), "Give an age from 0 to 120 years.")
    }

    pub(crate) fn text_too_long(length: usize) -> Self {
        Self::new(
            "text_too_long",
            format!("The text has {length} bytes, which is too long to read."),
            "Shorten it to what hurts, since when and what you have noticed; 200,000 bytes are the most.",
        )
    }

    pub(crate) fn content(error: &Unreadable) -> Self {
        Self::new("content_broken", error.to_string(), "Install the app again.")
    }

    pub(crate) fn search(error: &SearchError) -> Self {
        Self::new("search_failed", error.to_string(), "Try again; if it stays, start the app anew.")
    }
}

/// The first 40 characters of an id that somebody gave.
fn shortened(id: &str) -> String {
    id.chars().filter(|char| !char.is_control()).take(40).collect()
}
