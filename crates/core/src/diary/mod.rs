//! The rules of the diary: which night something belongs to, and what an entry may say.
//!
//! Nothing here knows what the time is; wall-clock times come in as arguments.

mod night;
pub mod watch;

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

/// Factors of the day and the evening that the app knows; sections 5, N3 and N7, of the brief.
pub const FACTORS: [&str; 14] = [
    "bedtime_stretch",
    "hard_exercise",
    "new_exercise",
    "long_standing",
    "long_sitting",
    "long_drive",
    "heels",
    "tight_covers",
    "little_drink",
    "alcohol",
    "caffeine",
    "heat",
    "illness",
    "new_medicine",
];

/// Signs that can be noticed and told; sections 4.1.1 and 5, N7, of the brief.
pub const SIGNS: [&str; 7] = ["swelling", "redness", "numbness", "weakness", "fever", "pop", "fall"];
