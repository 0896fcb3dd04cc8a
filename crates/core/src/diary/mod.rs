//! The rules of the diary: which night something belongs to, and what an entry may say.
//!
//! Nothing here knows what the time is; wall-clock times come in as arguments.

mod night;

pub use night::{night_of, nights};

/// How exactly a time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// To the minute.
    Minute,
    /// About: "an hour ago".
    About,
    /// Only the night: "last night".
    Night,
}

/// What a pain entry rates; O1 in section 8 of the clinical brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PainMoment {
    /// The pain at this moment.
    Now,
    /// The worst of the last 24 hours.
    Worst,
    /// The first steps of the morning.
    FirstSteps,
    /// During an activity.
    Activity,
}
