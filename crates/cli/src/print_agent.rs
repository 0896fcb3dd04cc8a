//! Prints reminders for people.

use std::fmt::Write;
use surae_agent::{Once, Status};
use surae_api::ReminderSettings;

/// What was done at once.
pub fn once(once: &Once) -> String {
    let mut out = String::new();
    for raised in &once.raised {
        let shown = if raised.shown { "shown" } else { "kept, as nobody could show it" };
        let _ = writeln!(out, "{}: {shown}\n  {}", raised.reminder.title, raised.reminder.id);
    }
    for missed in &once.missed {
        let _ = writeln!(out, "Missed: {} {}", missed.date, missed.slot);
    }
    out.push_str(&next(once.next.as_deref()));
    out
}

/// How the reminders stand.
pub fn status(status: &Status) -> String {
    let running = if status.running { "The reminders run." } else { "The reminders do not run." };
    let login =
        if status.at_login { "They start when you log in." } else { "They do not start when you log in." };
    let on = if status.on { "" } else { "They are switched off.\n" };
    format!("{running}\n{login}\n{on}{}", next(status.next.as_deref()))
}

fn next(next: Option<&str>) -> String {
    match next {
        Some(next) => format!("Next: {next}\n"),
        None => "Nothing is to come within a week.\n".to_owned(),
    }
}

/// How the person is reminded.
pub fn settings(settings: &ReminderSettings) -> String {
    let yes = |flag: bool| if flag { "yes" } else { "no" };
    let mut out = format!(
        "Reminders: {}\nThe plan is named: {}\nLate by at most: {} minutes\n",
        yes(settings.on),
        yes(settings.details),
        settings.late_minutes
    );
    for quiet in &settings.quiet {
        let days = if quiet.days.is_empty() { "every day".to_owned() } else { quiet.days.join(", ") };
        let _ = writeln!(out, "Quiet: {days} from {} to {}", quiet.from, quiet.to);
    }
    if let Some(on) = &settings.resume_on {
        let _ = writeln!(out, "Paused until: {on}");
    }
    out
}
