//! Whether the reminders work: for `surae agent status` and the self-test.

use crate::desktop::Desktop;
use crate::notifier::{Abilities, NotShown, Note, Notifier};
use crate::{beside, login, wake};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use surae_api::{ApiError, Checked, Now, Reminders, say};

/// How the reminders stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Whether a program reminds now.
    pub running: bool,
    /// Whether one starts at login.
    pub at_login: bool,
    /// Whether the person wants to be reminded at all.
    pub on: bool,
    /// When something is due next, with the offset of that moment; nothing within a week.
    pub next: Option<String>,
}

/// How the reminders stand.
///
/// # Errors
/// Those of the database.
pub fn status(reminders: &Reminders, now: &Now) -> Result<Status, ApiError> {
    let local = |at: DateTime<Utc>| at.with_timezone(&now.zone).to_rfc3339_opts(SecondsFormat::Secs, false);
    let steps = reminders.steps(now)?;
    let due_now = (!steps.raise.is_empty()).then_some(now.at);
    Ok(Status {
        running: reminders.is_watched()?,
        at_login: login::is_enabled(),
        on: reminders.settings(now)?.on,
        next: due_now.or(steps.next).map(local),
    })
}

/// Lets the reminders start at login, or no longer.
///
/// # Errors
/// `agent_failed` when the entry cannot be written, and those of the database.
pub fn set_at_login(reminders: &Reminders, enabled: bool, now: &Now) -> Result<Status, ApiError> {
    login::set(enabled).map_err(|error| ApiError::no_login_entry(&error))?;
    let settings = reminders.settings(now)?;
    let wanted = surae_api::ReminderSettings { at_login: Some(enabled), ..settings };
    reminders.set_settings(&wanted, now)?;
    status(reminders, now)
}

/// The lines of the self-test about reminders: agent, start at login, bus, who shows notifications, and
/// one to see where that is asked for.
pub fn check(reminders: &Reminders, notify: bool) -> Vec<Checked> {
    let mut lines = vec![agent(reminders), at_login(reminders)];
    let (told, shown) = match wake::pair() {
        Ok((waker, _woken)) => {
            let mut desktop = Desktop::new(waker);
            let told = (desktop.abilities(), desktop.has_tray());
            (told, notify.then(|| desktop.show(&test_note(), None)))
        }
        Err(_) => ((Err(NotShown::NoBus), Err(NotShown::NoBus)), None),
    };
    lines.extend(server(told.0));
    lines.extend(told.1.map(tray));
    lines.extend(zone());
    lines.extend(shown.map(|shown| match shown {
        Ok(_) => Checked::fine("test notification", say("check-notified", &[])),
        Err(_) => wrong("test notification", "check-not-notified"),
    }));
    lines
}

fn agent(reminders: &Reminders) -> Checked {
    match reminders.is_watched() {
        Ok(true) => Checked::fine("agent", say("check-agent", &[])),
        Ok(false) if beside::can_remind() => wrong("agent", "check-no-agent"),
        Ok(false) => wrong("agent", "check-agent-missing"),
        Err(error) => Checked::wrong("agent", error.message, error.next),
    }
}

fn at_login(reminders: &Reminders) -> Checked {
    let chosen = reminders.settings(&Now::read()).ok().and_then(|settings| settings.at_login);
    match (login::is_enabled(), chosen) {
        (true, _) => Checked::fine("autostart", say("check-login", &[])),
        (false, Some(false)) => Checked::fine("autostart", say("check-login-chosen", &[])),
        (false, _) => wrong("autostart", "check-no-login"),
    }
}

fn server(told: Result<Abilities, NotShown>) -> Vec<Checked> {
    let bus = Checked::fine("session bus", say("check-bus", &[]));
    match told {
        Ok(abilities) => {
            let values = [("name", abilities.name.as_str()), ("abilities", &abilities.list.join(", "))];
            let buttons = if abilities.buttons() { "check-server" } else { "check-server-plain" };
            vec![bus, Checked::fine("notifications", say(buttons, &values))]
        }
        Err(NotShown::NoBus) => vec![wrong("session bus", "check-no-bus")],
        Err(NotShown::NoServer) => vec![bus, wrong("notifications", "check-no-server")],
        Err(NotShown::Refused(why)) => {
            let detail = say("check-server-refuses", &[("why", &why)]);
            vec![bus, Checked::wrong("notifications", detail, say("check-no-server-next", &[]))]
        }
    }
}

/// The zone that the computer asks for, where there is none of that name.
fn zone() -> Option<Checked> {
    let asked = Now::unknown_zone()?;
    let values = [("asked", asked.as_str()), ("zone", Now::read().zone.name())];
    let detail = say("check-zone-unknown", &values);
    Some(Checked::wrong("system zone", detail, say("check-zone-unknown-next", &[])))
}

/// The tray is a convenience: without one nothing is wrong.
fn tray(there: bool) -> Checked {
    Checked::fine("tray", say(if there { "check-tray" } else { "check-no-tray" }, &[]))
}

fn wrong(name: &str, key: &str) -> Checked {
    Checked::wrong(name, say(key, &[]), say(&format!("{key}-next"), &[]))
}

fn test_note() -> Note {
    Note { title: say("check-note", &[]), text: say("check-note-text", &[]), buttons: Vec::new() }
}
