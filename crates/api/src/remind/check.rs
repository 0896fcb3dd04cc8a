//! The check of reminders, as far as the diary knows them: the quiet hours and the week to come.

use super::ReminderSettings;
use crate::care::Checked;
use crate::clock::Now;
use crate::words::say;
use crate::{ApiError, DueState, Surae};
use chrono::{DateTime, Days};

/// How far the check looks ahead.
const WEEK: Days = Days::new(7);

impl Surae {
    /// Checks what the diary says about reminders: the quiet hours and the week to come.
    pub fn check_reminders(&self, now: &Now) -> Vec<Checked> {
        let quiet = match self.reminder_settings(now) {
            Ok(settings) => Checked::fine("quiet hours", quiet_in_words(&settings, now)),
            Err(error) => Checked::wrong("quiet hours", error.message, error.next),
        };
        vec![quiet, self.check_week(now)]
    }

    /// The reminders of the next seven days as they will come.
    fn check_week(&self, now: &Now) -> Checked {
        match self.week(now) {
            Ok(line) => line,
            Err(error) => Checked::wrong("week", error.message, error.next),
        }
    }

    fn week(&self, now: &Now) -> Result<Checked, ApiError> {
        let settings = self.reminder_settings(now)?;
        if !settings.on {
            let next = say("check-week-off-next", &[]);
            return Ok(Checked::wrong("week", say("check-week-off", &[]), next));
        }
        // Nothing is said while somebody must be seen first.
        self.expect_cleared(now)?;
        let resumed = if settings.paused(now) { settings.resume_on } else { None };
        let today = now.today();
        let all = self.agenda(&today.to_string(), &(today + WEEK).to_string(), None, now)?;
        let due = all.into_iter().filter(|due| {
            let at = DateTime::parse_from_rfc3339(&due.due).map(|at| at.to_utc());
            let said = !matches!(due.state, DueState::Done | DueState::Skipped)
                && resumed.as_ref().is_none_or(|on| due.date >= *on);
            said && at.is_ok_and(|at| at > now.at && at <= now.at + WEEK)
        });
        let lines: Vec<String> = due.map(|due| format!("{} {}", moment(&due.due), due.slot_name)).collect();
        Ok(match lines.as_slice() {
            [] => Checked::fine("week", say("check-week-empty", &[])),
            lines => Checked::fine("week", say("check-week", &[("days", &lines.join(", "))])),
        })
    }
}

/// When nothing is said, in a sentence.
fn quiet_in_words(settings: &ReminderSettings, now: &Now) -> String {
    let hours = settings.quiet.iter().map(|hours| {
        let days = if hours.days.is_empty() { String::new() } else { format!("{} ", hours.days.join(" ")) };
        format!("{days}{}–{}", hours.from, hours.to)
    });
    let hours = hours.collect::<Vec<_>>().join(", ");
    let quiet =
        if hours.is_empty() { say("check-no-quiet", &[]) } else { say("check-quiet", &[("hours", &hours)]) };
    if settings.paused(now) { format!("{quiet} {}", say("check-paused", &[])) } else { quiet }
}

/// `Tue 22:15` from an instant as it is written.
fn moment(written: &str) -> String {
    let at = DateTime::parse_from_rfc3339(written);
    at.map_or_else(|_| written.to_owned(), |at| at.format("%a %H:%M").to_string())
}
