//! Time as the database keeps it: instants, and where the person was when they happened.
//!
//! An instant is a number of milliseconds in UTC. What the person meant by "Tuesday evening" is
//! in the local date, the zone's name and its offset, kept as they were at entry. Nothing here
//! reads a clock or knows the rules of a zone.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SubsecRound, Utc};

/// An instant, to the millisecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime<Utc>);

impl Instant {
    /// From milliseconds since 1970 in UTC; nothing outside the years a date can have.
    pub fn from_millis(millis: i64) -> Option<Self> {
        DateTime::from_timestamp_millis(millis).map(Self)
    }

    /// Milliseconds since 1970 in UTC.
    pub fn millis(self) -> i64 {
        self.0.timestamp_millis()
    }

    /// As chrono has it.
    pub fn utc(self) -> DateTime<Utc> {
        self.0
    }

    /// For the name of a file: sorts by time, and every file system takes it.
    pub(crate) fn stamp(self) -> String {
        self.0.format(STAMP).to_string()
    }

    /// The instant of a [`Self::stamp`].
    pub(crate) fn of_stamp(stamp: &str) -> Option<Self> {
        NaiveDateTime::parse_from_str(stamp, STAMP).ok().map(|at| Self(at.and_utc()))
    }
}

const STAMP: &str = "%Y-%m-%dT%H-%M-%S%.3fZ";

impl From<DateTime<Utc>> for Instant {
    fn from(at: DateTime<Utc>) -> Self {
        Self(at.trunc_subsecs(3))
    }
}

/// An instant with the local date and the zone in which it was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub at: Instant,
    /// The local date then.
    pub on: NaiveDate,
    /// Name of the zone, such as `Europe/Vienna`.
    pub zone: String,
    /// Seconds that the zone was ahead of UTC.
    pub utc_offset: i32,
}

impl Moment {
    /// The moment `at` in `zone`, which is `utc_offset` seconds ahead of UTC then; nothing when
    /// that is a day or more.
    pub fn new(at: Instant, zone: &str, utc_offset: i32) -> Option<Self> {
        let offset = FixedOffset::east_opt(utc_offset)?;
        let on = at.utc().with_timezone(&offset).date_naive();
        Some(Self { at, on, zone: zone.to_owned(), utc_offset })
    }
}
