//! How values stand in columns: ids and dates as text, instants as milliseconds, choices as words.

use crate::when::Instant;
use chrono::NaiveDate;
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use std::fmt;
use std::str::FromStr;
use surae_core::lookup::triage::Reply;
use surae_knowledge::Urgency;
use thiserror::Error;
use uuid::{Builder, NoContext, Timestamp, Uuid};

/// The key of a thing: a UUID of version 7, which sorts by the time of its making.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Uuid);

impl Id {
    /// A new key for a thing made at `at`.
    pub fn new(at: Instant) -> Self {
        let (seconds, nanos) =
            (at.utc().timestamp().max(0).unsigned_abs(), at.utc().timestamp_subsec_nanos());
        Self(Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, nanos)))
    }
}

impl Id {
    /// The least key of a thing made at `at`: every key that was made later is greater.
    pub(crate) fn least(at: Instant) -> Self {
        Self(Builder::from_unix_timestamp_millis(at.millis().max(0).unsigned_abs(), &[0; 10]).into_uuid())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(out)
    }
}

impl FromStr for Id {
    type Err = NoSuchWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::try_parse(text).map(Self).map_err(|_| NoSuchWord)
    }
}

/// A text that does not stand for the value. The text itself is the person's and not repeated.
#[derive(Debug, Error)]
#[error("the text is none of those that can stand here")]
pub struct NoSuchWord;

/// A value that stands in its column as text.
pub trait AsText: Sized {
    /// The text.
    fn text(&self) -> String;
    /// The value of the text.
    fn of(text: &str) -> Option<Self>;
}

/// Wraps a value for a column of text.
pub struct Text<T>(pub T);

impl<T: AsText> ToSql for Text<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.text().into())
    }
}

impl<T: AsText> FromSql for Text<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        T::of(value.as_str()?).map(Self).ok_or_else(|| FromSqlError::Other(Box::new(NoSuchWord)))
    }
}

impl ToSql for Instant {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.millis().into())
    }
}

impl FromSql for Instant {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::from_millis(value.as_i64()?).ok_or_else(|| FromSqlError::Other(Box::new(NoSuchWord)))
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

impl AsText for NaiveDate {
    fn text(&self) -> String {
        self.format("%Y-%m-%d").to_string()
    }

    fn of(text: &str) -> Option<Self> {
        Self::parse_from_str(text, "%Y-%m-%d").ok()
    }
}

impl AsText for Reply {
    fn text(&self) -> String {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsure => "unsure",
        }
        .to_owned()
    }

    fn of(text: &str) -> Option<Self> {
        [Self::Yes, Self::No, Self::Unsure].into_iter().find(|reply| reply.text() == text)
    }
}

impl AsText for Urgency {
    fn text(&self) -> String {
        match self {
            Self::SelfCare => "self_care",
            Self::SeeClinician => "see_clinician",
            Self::SameDay => "same_day",
            Self::Emergency => "emergency",
        }
        .to_owned()
    }

    fn of(text: &str) -> Option<Self> {
        [Self::SelfCare, Self::SeeClinician, Self::SameDay, Self::Emergency]
            .into_iter()
            .find(|urgency| urgency.text() == text)
    }
}
