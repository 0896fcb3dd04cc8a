//! Reminders: what is to be said when, what was said, and what the person chose.
//!
//! [`Reminders`] is the diary without the library, so that a program that waits all day for one
//! sentence stays small. The rules are in [`surae_core::schedule::remind`]; nothing here speaks.

mod check;
mod keep;
mod look;
pub(crate) mod refusal;
mod settings;
pub(crate) mod tell;

pub use settings::{QuietHours, ReminderSettings};
pub(crate) use settings::{expect_loud, understands};

use crate::ApiError;
use crate::diary::Diary;
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::path::PathBuf;
use surae_store::Watch;
use ts_rs::TS;

/// The diary as the reminders need it.
pub struct Reminders {
    diary: Diary,
}

/// The right to remind, which one program has at a time.
pub struct ReminderWatch {
    _watch: Watch,
}

/// What to do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderSteps {
    /// What to say, by time.
    pub raise: Vec<Reminder>,
    /// What will not be said any more.
    pub missed: Vec<MissedReminder>,
    /// Ids of what was said and not answered.
    pub open: Vec<String>,
    /// What to say about several that were missed.
    pub summary: Option<ReminderSummary>,
    /// When to look again at the latest; nothing when nothing is to come.
    pub next: Option<DateTime<Utc>>,
}

/// Something to say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reminder {
    /// Id of the occurrence.
    pub id: String,
    /// Short name of the slot, such as `bedtime`.
    pub slot: String,
    /// The local date.
    pub date: String,
    /// When it is due, with the offset of that moment.
    pub due: String,
    /// Why it is said now.
    pub why: ReminderWhy,
    /// How often it was said before.
    pub times: u32,
    /// The title of the notification.
    pub title: String,
    /// The sentence below it.
    pub text: String,
}

/// Why something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are those of the core")]
pub enum ReminderWhy {
    Due,
    Late,
    Again,
    Repeat,
    SnoozeOver,
}

/// Something that will not be said any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissedReminder {
    /// Id of the occurrence.
    pub id: String,
    /// Short name of the slot.
    pub slot: String,
    /// The local date.
    pub date: String,
    /// When it was due.
    pub due: String,
    /// Why.
    pub why: Passed,
}

/// Why something will not be said any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are those of the core")]
pub enum Passed {
    TooLate,
    NextDue,
    DayOver,
    Quiet,
}

/// One sentence about several that were missed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderSummary {
    /// The title.
    pub title: String,
    /// The sentence.
    pub text: String,
    /// From when on it may be said.
    pub at: DateTime<Utc>,
}

impl Reminders {
    /// Those of the diary in `folder`, or in the platform's data folder; it is opened when it is first
    /// needed.
    pub fn of(folder: Option<PathBuf>) -> Self {
        Self { diary: Diary::of(folder) }
    }

    /// The folder in which the diary is, and in it the files that change when another program writes.
    ///
    /// # Errors
    /// `no_home`.
    pub fn folder(&self) -> Result<PathBuf, ApiError> {
        Ok(self.diary.home()?.folder().to_path_buf())
    }

    /// Gives back the memory that is not needed until the next round.
    pub fn rest(&self) {
        self.diary.rest();
    }

    /// Becomes the one program that reminds.
    ///
    /// # Errors
    /// `agent_running` when another is it already, and those of the database.
    pub fn watch(&self) -> Result<ReminderWatch, ApiError> {
        let watch = Watch::take(&self.diary.home()?)?;
        watch.map(|watch| ReminderWatch { _watch: watch }).ok_or_else(ApiError::agent_running)
    }

    /// Whether a program reminds now.
    ///
    /// # Errors
    /// When its lock cannot be read.
    pub fn is_watched(&self) -> Result<bool, ApiError> {
        Ok(Watch::is_taken(&self.diary.home()?)?)
    }
}
