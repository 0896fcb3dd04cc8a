//! Why a choice about reminders was refused, or why they cannot run.

use crate::error::shortened;
use crate::{ApiError, written};
use chrono::{NaiveTime, Weekday};
use std::io;

/// The codes of these errors, with the exit status of the command line.
pub(crate) const CODES: &[(&str, u8)] =
    &[("quiet_time", 1), ("bad_quiet", 1), ("agent_running", 1), ("agent_failed", 1)];

impl ApiError {
    pub(crate) fn quiet_time(time: NaiveTime, day: Weekday, from: NaiveTime, to: NaiveTime) -> Self {
        let [time, from, to] = [time, from, to].map(|time| time.format("%H:%M").to_string());
        Self::new(
            "quiet_time",
            format!("{time} on {} lies in the quiet hours from {from} to {to}.", written::day_name(day)),
            "Choose another time for the plan, or other quiet hours with `surae reminders`.",
        )
    }

    pub(crate) fn empty_quiet(time: &str) -> Self {
        Self::new(
            "bad_quiet",
            format!("Quiet hours from {} to {0} have no length.", shortened(time)),
            "Give two different times; to be told nothing at all, switch the reminders off.",
        )
    }

    pub(crate) fn impossible_late(minutes: u32, most: u32) -> Self {
        Self::new(
            "impossible_minutes",
            format!("A reminder cannot be late by {minutes} minutes."),
            format!("Give 0 to {most} minutes."),
        )
    }

    /// The system does not let the reminders wait or speak.
    pub fn not_waiting(error: &io::Error) -> Self {
        Self::new(
            "agent_failed",
            format!("The reminders cannot wait: {error}."),
            "Close some programs and try again.",
        )
    }

    /// The entry that starts the reminders at login cannot be written.
    pub fn no_login_entry(error: &io::Error) -> Self {
        Self::new(
            "agent_failed",
            format!("The start at login cannot be changed: {error}."),
            "Make the folder `autostart` of your desktop's settings writable and try again.",
        )
    }

    pub(crate) fn agent_running() -> Self {
        Self::new(
            "agent_running",
            "Another program of Surae is reminding already.",
            "Nothing more is needed; `surae agent status` shows what comes next.",
        )
    }
}

/// One of each.
#[cfg(test)]
pub(crate) fn examples() -> Vec<ApiError> {
    let error = || io::Error::from(io::ErrorKind::Other);
    vec![
        ApiError::quiet_time(NaiveTime::MIN, Weekday::Mon, NaiveTime::MIN, NaiveTime::MIN),
        ApiError::empty_quiet("22:00"),
        ApiError::impossible_late(1000, 720),
        ApiError::agent_running(),
        ApiError::not_waiting(&error()),
        ApiError::no_login_entry(&error()),
    ]
}
