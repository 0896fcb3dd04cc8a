//! The loop: a round, then sleep until the next is due or something happens.

use crate::desktop::Desktop;
use crate::notifier::Notifier;
use crate::speak::{Round, Speaker};
use crate::wait::{Reasons, Waiting};
use crate::{login, wake};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use surae_api::{ApiError, MissedReminder, Now, Reminder, Reminders};

/// The longest sleep, for what no timer tells of.
const LONGEST: Duration = Duration::from_secs(15 * 60);
/// The first pause after a failure; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest pause after failures, and so the most often that a failure wakes the machine.
const LAST_PAUSE: Duration = Duration::from_secs(60);
/// When to look for a change after the files of the diary were touched: others touch them before what
/// they write can be read.
const LOOKS: [Duration; 5] = [
    Duration::from_millis(50),
    Duration::from_millis(150),
    Duration::from_millis(300),
    Duration::from_secs(1),
    Duration::from_secs(3),
];

/// Codes of what does not pass while the program runs.
const LASTS: [&str; 3] = ["no_home", "store_newer", "store_foreign"];

/// Reminds until the system asks the program to end.
///
/// # Errors
/// `agent_running` when another program reminds already, `no_home`, and what keeps the loop from starting.
pub fn run(reminders: Reminders) -> Result<(), ApiError> {
    let _watch = reminders.watch()?;
    let folder = reminders.folder()?;
    let started = || {
        let (waker, woken) = wake::pair()?;
        let ending = waker.wake_on_end()?;
        Ok((waker, ending, Waiting::new(woken, &folder)?))
    };
    let (waker, ending, waiting) = started().map_err(|error: io::Error| ApiError::not_waiting(&error))?;
    let speaker = Speaker::new(reminders, Desktop::new(waker));
    let (due_at, looks) = (DateTime::UNIX_EPOCH, LOOKS.len());
    Loop { speaker, waiting, due_at, pause: FIRST_PAUSE, looks, at_login: None }.run(&ending)
}

/// Does what is due now and leaves. Notifications stay, where the desktop lets them.
///
/// # Errors
/// As [`run`], and those of the database.
pub fn once(reminders: Reminders, now: &Now) -> Result<Once, ApiError> {
    let _watch = reminders.watch()?;
    let (waker, _woken) = wake::pair().map_err(|error| ApiError::not_waiting(&error))?;
    let round = Speaker::new(reminders, Desktop::new(waker)).round(now)?;
    let local = |at: DateTime<Utc>| at.with_timezone(&now.zone).to_rfc3339_opts(SecondsFormat::Secs, false);
    let raised = round.raised.into_iter().map(|(reminder, shown)| Raised { reminder, shown });
    Ok(Once { raised: raised.collect(), missed: round.missed, next: round.next.map(local) })
}

/// What was done at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Once {
    /// What was said, or would have been.
    pub raised: Vec<Raised>,
    /// What was recorded as missed.
    pub missed: Vec<MissedReminder>,
    /// When something is due next, with the offset of that moment.
    pub next: Option<String>,
}

/// Something that was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Raised {
    /// What.
    #[serde(flatten)]
    pub reminder: Reminder,
    /// Whether the desktop showed it. If not, it is tried again.
    pub shown: bool,
}

struct Loop<N> {
    speaker: Speaker<N>,
    waiting: Waiting,
    /// When the next round is due at the latest.
    due_at: DateTime<Utc>,
    /// How long to wait after the next failure.
    pause: Duration,
    /// How often one has looked since the files of the diary were touched; past the end, no more.
    looks: usize,
    /// The start at login as it was set last.
    at_login: Option<bool>,
}

impl<N: Notifier> Loop<N> {
    fn run(mut self, ending: &AtomicBool) -> Result<(), ApiError> {
        while !ending.load(Ordering::Relaxed) && !self.speaker.quits {
            let now = Now::read();
            let due = (self.due_at - now.at).to_std().unwrap_or_default();
            if due.is_zero() {
                self.round(&now)?;
                continue;
            }
            let look = LOOKS.get(self.looks).copied().unwrap_or(LONGEST);
            let reasons = self.waiting.wait(due.min(look).min(LONGEST));
            if self.needs_round(reasons.map_err(|error| ApiError::not_waiting(&error))?) {
                self.due_at = DateTime::UNIX_EPOCH;
            }
        }
        Ok(())
    }

    /// Whether there is something to do after the waiting ended.
    fn needs_round(&mut self, reasons: Reasons) -> bool {
        let looking = self.looks < LOOKS.len();
        self.looks = if reasons.files { 0 } else { self.looks + usize::from(looking) };
        let changed = looking && self.speaker.changed(&Now::read());
        // Each of them, so that what was heard is taken in whatever else happened.
        self.speaker.hear() || changed || reasons.clock
    }

    /// Makes the start at login and the tray fit what the person chose, in the window for example.
    fn keep_choices(&mut self, now: &Now) {
        let Ok(settings) = self.speaker.reminders.settings(now) else {
            return;
        };
        self.speaker.offer(&settings, now);
        let wanted = settings.at_login;
        if let Some(enabled) = wanted.filter(|_| wanted != self.at_login) {
            // One that cannot be written is told of by the self-test.
            self.at_login = login::set(enabled).ok().map(|()| enabled);
        }
    }

    /// Does a round and notes when the next is due. Fails only where trying again is of no use.
    fn round(&mut self, now: &Now) -> Result<(), ApiError> {
        let round = match self.speaker.round(now) {
            Err(error) if LASTS.contains(&error.code.as_str()) => return Err(error),
            done => done.unwrap_or(Round { again: true, ..Round::default() }),
        };
        self.keep_choices(now);
        self.speaker.reminders.rest();
        let longest = now.at + LONGEST;
        self.due_at = round.next.map_or(longest, |next| next.min(longest));
        if round.again {
            self.due_at = self.due_at.min(now.at + self.pause);
            self.pause = (self.pause * 2).min(LAST_PAUSE);
        } else {
            self.pause = FIRST_PAUSE;
        }
        Ok(())
    }
}
