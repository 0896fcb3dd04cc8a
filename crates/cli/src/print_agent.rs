//! Prints reminders for people.

use std::fmt::Write;
use surae_agent::Once;

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
    let _ = match &once.next {
        Some(next) => writeln!(out, "Next: {next}"),
        None => writeln!(out, "Nothing is to come within a week."),
    };
    out
}
