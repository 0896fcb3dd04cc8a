//! Why an entry of the diary was refused. Numbers and ids are named, what a person wrote is not.

use crate::ApiError;
use crate::error::shortened;
use surae_knowledge::Measure;

/// The codes of these errors, with the exit status of the command line.
pub(crate) const CODES: &[(&str, u8)] = &[
    ("bad_when", 1),
    ("no_such_time", 1),
    ("in_future", 1),
    ("impossible_number", 1),
    ("impossible_length", 1),
    ("note_too_long", 1),
    ("unknown_word", 1),
    ("unknown_entry", 1),
    ("no_open_cramp", 1),
    ("missing_value", 1),
    ("unknown_measure", 1),
    ("impossible_value", 1),
    ("unknown_activity", 1),
    ("too_many_activities", 1),
    ("too_many_factors", 1),
    ("cramps_there", 1),
];

impl ApiError {
    pub(crate) fn bad_when(text: &str) -> Self {
        Self::new(
            "bad_when",
            format!("“{}” is not a time that can be read.", shortened(text)),
            "Give now, 15_min_ago, hour_ago, last_night, a time such as 02:40, \
            or a date with it such as 2027-03-28 02:40.",
        )
    }

    pub(crate) fn no_such_time(text: &str, zone: &str) -> Self {
        Self::new(
            "no_such_time",
            format!("“{}” did not exist in {zone}: the clocks went forward.", shortened(text)),
            "Give a time before or after the change of the clocks.",
        )
    }

    pub(crate) fn in_future(text: &str) -> Self {
        Self::new(
            "in_future",
            format!("“{}” has not come yet.", shortened(text)),
            "Give a time that is over.",
        )
    }

    pub(crate) fn impossible_number(what: &str, value: i32, least: i32, most: i32) -> Self {
        Self::new(
            "impossible_number",
            format!("The {what} cannot be {value}."),
            format!("Give a whole number from {least} to {most}."),
        )
    }

    pub(crate) fn impossible_length(minutes: f64) -> Self {
        Self::new(
            "impossible_length",
            format!("A cramp cannot last {minutes} minutes."),
            "Give 0 to 480 minutes, or leave the length open.",
        )
    }

    pub(crate) fn not_that_long_yet(minutes: f64) -> Self {
        Self::new(
            "impossible_length",
            format!("A cramp that began then has not lasted {minutes} minutes yet."),
            "Give fewer minutes or an earlier time, or leave the length open.",
        )
    }

    pub(crate) fn note_too_long(bytes: usize, most: usize) -> Self {
        Self::new(
            "note_too_long",
            format!("The note has {bytes} bytes."),
            format!("A note takes {most} bytes at most; make two of it."),
        )
    }

    pub(crate) fn unknown_word(what: &str, text: &str, known: &[&str]) -> Self {
        Self::new(
            "unknown_word",
            format!("There is no {what} “{}”.", shortened(text)),
            format!("Choose from {}.", known.join(", ")),
        )
    }

    pub(crate) fn unknown_entry(id: &str) -> Self {
        Self::new(
            "unknown_entry",
            format!("There is no entry “{}” in the diary.", shortened(id)),
            "`surae diary` lists the entries with their ids.",
        )
    }

    pub(crate) fn no_open_cramp() -> Self {
        Self::new(
            "no_open_cramp",
            "No cramp is going on.",
            "Log one with `surae cramp`, or give a length with `surae cramp edit ID --minutes N`.",
        )
    }

    pub(crate) fn bad_month(text: &str) -> Self {
        Self::new(
            "bad_date",
            format!("“{}” is not a month.", shortened(text)),
            "Write it as YYYY-MM, such as 2027-03.",
        )
    }

    pub(crate) fn missing_value(what: &str) -> Self {
        Self::new(
            "missing_value",
            format!("The {what} is missing."),
            "Give it too; the rest may be left out.",
        )
    }

    pub(crate) fn unknown_measure(text: &str, known: Vec<String>) -> Self {
        Self::new(
            "unknown_measure",
            format!("There is no measure “{}”.", shortened(text)),
            format!("Choose from {}.", known.join(", ")),
        )
    }

    pub(crate) fn impossible_value(measure: &Measure, value: f64, whole: bool) -> Self {
        let number = if whole { "whole number" } else { "number" };
        Self::new(
            "impossible_value",
            format!("“{}” cannot be {value}.", measure.name),
            format!("Give a {number} from {} to {}, in {}.", measure.least, measure.most, measure.unit),
        )
    }

    pub(crate) fn unknown_activity(chosen: usize) -> Self {
        let message = match chosen {
            0 => "You rate no activity yet.".to_owned(),
            1 => "That is not the activity that you rate.".to_owned(),
            more => format!("That is none of your {more} activities."),
        };
        Self::new(
            "unknown_activity",
            message,
            "`surae activity` lists them with their ids; `surae activity add NAME` adds one.",
        )
    }

    pub(crate) fn too_many_activities(most: usize) -> Self {
        Self::new(
            "too_many_activities",
            format!("You rate {most} activities already."),
            "Take one away first with `surae activity remove ID`.",
        )
    }

    pub(crate) fn too_many_factors(most: usize) -> Self {
        Self::new(
            "too_many_factors",
            format!("You are asked about {most} factors already."),
            "Few are answered better than many: drop one first with `surae factor drop WORD`.",
        )
    }

    pub(crate) fn cramps_there(said: u8, entered: usize) -> Self {
        Self::new(
            "cramps_there",
            format!("That night cannot have had {said} cramps: the diary has {entered} of it."),
            "Give at least that number, or remove those that are wrong.",
        )
    }
}

/// One of each.
#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
pub(crate) fn examples() -> Vec<ApiError> {
    let knowledge = surae_content::knowledge().unwrap();
    let measure = knowledge.measures.measures.first().unwrap();
    vec![
        ApiError::bad_when("soon"),
        ApiError::no_such_time("02:30", "Europe/Vienna"),
        ApiError::in_future("2030-01-01 10:00"),
        ApiError::impossible_number("strength", 11, 0, 10),
        ApiError::impossible_length(-1.0),
        ApiError::not_that_long_yet(20.0),
        ApiError::note_too_long(200_000, 102_400),
        ApiError::unknown_word("place", "elbow", &["calf", "foot"]),
        ApiError::unknown_entry("elbow"),
        ApiError::no_open_cramp(),
        ApiError::bad_month("March"),
        ApiError::missing_value("pain"),
        ApiError::unknown_measure("O99", vec!["O1 (Pain)".into()]),
        ApiError::impossible_value(measure, 101.0, true),
        ApiError::unknown_activity(2),
        ApiError::too_many_activities(3),
        ApiError::too_many_factors(8),
        ApiError::cramps_there(0, 2),
    ]
}
