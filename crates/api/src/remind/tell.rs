//! What a reminder says. Neutral unless details are allowed: others may read the screen.

use super::ReminderSummary;
use crate::words::say;
use chrono::{DateTime, NaiveTime, Timelike, Utc};

/// By the time of the day.
pub(crate) fn title(time: NaiveTime) -> String {
    let part = match time.hour() {
        4..12 => "morning",
        12..17 => "afternoon",
        _ => "evening",
    };
    say("remind-title", &[("part", part)])
}

pub(super) fn text(time: NaiveTime, late: bool) -> String {
    let (time, late) = (time.format("%H:%M").to_string(), if late { "yes" } else { "no" });
    say("remind-text", &[("late", late), ("time", &time)])
}

pub(super) fn details(plan: &str, count: usize) -> String {
    let many = if count == 1 { "no" } else { "yes" };
    say("remind-details", &[("plan", plan), ("count", &count.to_string()), ("many", many)])
}

pub(super) fn summary(count: usize, at: DateTime<Utc>) -> ReminderSummary {
    let text = say("remind-summary-text", &[("count", &count.to_string())]);
    ReminderSummary { title: say("remind-summary-title", &[]), text, at }
}
