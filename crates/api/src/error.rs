//! What can go wrong, for people: a code, a sentence and the next step.

use crate::answer::LockHint;
use serde::Serialize;
use std::path::Path;
use surae_content::Unreadable;
use surae_knowledge::Card;
use surae_store::{SearchError, StoreError};
use thiserror::Error;
use ts_rs::TS;

/// The codes of lookup, library and store, with the exit status of the command line: 1 cannot, 3 the diary is not to be used now.
const CODES: &[(&str, u8)] = &[
    ("unknown_region", 1),
    ("unknown_question", 1),
    ("unknown_id", 1),
    ("unknown_kind", 1),
    ("unknown_card", 1),
    ("unknown_program", 1),
    ("unknown_dose", 1),
    ("unknown_health_question", 1),
    ("nothing_to_play", 1),
    ("card_closed", 1),
    ("impossible_age", 1),
    ("text_too_long", 1),
    ("content_broken", 1),
    ("search_failed", 1),
    ("no_home", 1),
    ("store_read_only", 1),
    ("store_full", 1),
    ("store_busy", 3),
    ("store_newer", 3),
    ("store_foreign", 3),
    ("store_damaged", 3),
    ("backup_damaged", 1),
    ("unknown_file", 1),
    ("store_failed", 1),
    ("page_failed", 1),
];

/// Every code with its exit status.
pub fn codes() -> impl Iterator<Item = &'static (&'static str, u8)> {
    let more = crate::diary_entries::refusal::CODES.iter().chain(crate::export::refusal::CODES);
    let more = more.chain(crate::remind::refusal::CODES);
    CODES.iter().chain(crate::refusal::CODES).chain(more)
}

/// An error that reaches a person or a script. Carries no health data: ids and numbers only.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[error("{message} {next}")]
pub struct ApiError {
    /// A code that a script may rely on, such as `unknown_region`.
    pub code: String,
    /// What is wrong, naming the value where it is an id or a number.
    pub message: String,
    /// What to do.
    pub next: String,
}

impl ApiError {
    pub(crate) fn new(code: &str, message: impl Into<String>, next: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), next: next.into() }
    }

    /// The exit status of the command line.
    pub fn exit(&self) -> u8 {
        codes().find(|(code, _)| *code == self.code).map_or(1, |(_, exit)| *exit)
    }

    pub(crate) fn page_failed() -> Self {
        Self::new("page_failed", "The PDF could not be written.", "Export the page as HTML and print that.")
    }

    pub(crate) fn unknown_region(id: &str) -> Self {
        Self::new(
            "unknown_region",
            format!("There is no region “{}”.", shortened(id)),
            "Choose one from `surae list regions`.",
        )
    }

    pub(crate) fn unknown_question(id: &str) -> Self {
        Self::new(
            "unknown_question",
            format!("There is no question “{}”.", shortened(id)),
            "Use G1 to G12, or an id from the open questions of the answer.",
        )
    }

    pub(crate) fn unknown_thing(id: &str) -> Self {
        Self::new(
            "unknown_id",
            format!("There is nothing called “{}” in the library.", shortened(id)),
            "Look for it with `surae search`, or see `surae list muscles`.",
        )
    }

    pub(crate) fn unknown_card(id: &str) -> Self {
        Self::new(
            "unknown_card",
            format!("There is no card “{}”.", shortened(id)),
            "Choose one from `surae list exercises` or `surae list techniques`.",
        )
    }

    pub(crate) fn unknown_health_question(id: &str) -> Self {
        Self::new(
            "unknown_health_question",
            format!("There is no health question “{}”.", shortened(id)),
            "Choose one of L1 to L10; `surae health` lists them.",
        )
    }

    pub(crate) fn card_closed(card: &Card, lock: &LockHint) -> Self {
        Self::new(
            "card_closed",
            format!("“{}” is closed for you: {} {}", card.name, lock.because, lock.closed),
            lock.still_open.clone(),
        )
    }

    pub(crate) fn unknown_program(id: &str) -> Self {
        Self::new(
            "unknown_program",
            format!("There is no program “{}”.", shortened(id)),
            "Choose one from `surae list programs`.",
        )
    }

    pub(crate) fn unknown_dose(card: &Card, id: &str) -> Self {
        let doses: Vec<&str> = card.doses().map(|dose| dose.id.as_str()).collect();
        Self::new(
            "unknown_dose",
            format!("“{}” has no dose “{}”.", card.name, shortened(id)),
            if doses.is_empty() {
                "It cannot be played.".into()
            } else {
                format!("Choose one of {}.", doses.join(", "))
            },
        )
    }

    pub(crate) fn nothing_to_play(card: &Card) -> Self {
        Self::new(
            "nothing_to_play",
            format!(
                "“{}” has nothing to play. {}",
                card.name,
                card.not_played.as_deref().unwrap_or_default()
            ),
            format!("Read it with `surae show {}`.", card.id),
        )
    }

    pub(crate) fn nothing_own_to_play() -> Self {
        Self::new(
            "nothing_to_play",
            "This card of your own has nothing to play.",
            "Give it a dose first: sets with repetitions, or seconds.",
        )
    }

    pub(crate) fn unknown_kind(kind: &str) -> Self {
        Self::new(
            "unknown_kind",
            format!("There is no list “{}”.", shortened(kind)),
            format!("Choose one of {}.", crate::library::KINDS.join(", ")),
        )
    }

    pub(crate) fn age(age: u16) -> Self {
        Self::new("impossible_age", format!("{age} is not an age."), "Give an age from 0 to 120 years.")
    }

    pub(crate) fn text_too_long(length: usize) -> Self {
        Self::new(
            "text_too_long",
            format!("The text has {length} bytes, which is too long to read."),
            "Shorten it to what hurts, since when and what you have noticed; 200,000 bytes are the most.",
        )
    }

    pub(crate) fn content(error: &Unreadable) -> Self {
        Self::new("content_broken", error.to_string(), "Install the app again.")
    }

    pub(crate) fn search(error: &SearchError) -> Self {
        Self::new("search_failed", error.to_string(), "Try again; if it stays, start the app anew.")
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NoHome => Self::new(
                "no_home",
                "There is no home folder to keep the diary in.",
                "Name a folder with --data-dir or SURAE_DATA_DIR.",
            ),
            StoreError::ReadOnly { path } => Self::new(
                "store_read_only",
                format!("{} cannot be written.", named(path.as_deref())),
                "Make it writable for you, or copy the folder to a place of your own and name that with --data-dir.",
            ),
            StoreError::Full => Self::new(
                "store_full",
                "The disk takes no more data, so nothing was saved.",
                "Free some space on the disk and try again.",
            ),
            StoreError::Busy => Self::new(
                "store_busy",
                "Another program keeps the diary locked.",
                "Close the program that has surae.db open and try again.",
            ),
            StoreError::Newer { found, known } => Self::new(
                "store_newer",
                format!(
                    "A newer Surae wrote this diary: it has version {found}, this program knows {known}."
                ),
                "Install the newer Surae again. The diary was left as it is.",
            ),
            StoreError::Foreign { path } => Self::new(
                "store_foreign",
                format!("{} belongs to another program. It was left as it is.", path.display()),
                "Move it away, or choose another folder with --data-dir.",
            ),
            StoreError::Damaged { set_aside, backup } => damaged(set_aside.as_deref(), backup.as_deref()),
            StoreError::BackupDamaged { path } => Self::new(
                "backup_damaged",
                format!("{} is damaged or no backup of Surae. Nothing was changed.", path.display()),
                "Choose another backup.",
            ),
            StoreError::NoSuchFile { path } => Self::new(
                "unknown_file",
                format!("There is no backup {}.", path.display()),
                "Check the path; your own backups are in the folder `backups` beside the diary.",
            ),
            StoreError::NoBackup { path } => Self::new(
                "unknown_file",
                format!("{} is the diary itself, and no backup of it.", path.display()),
                "Your own backups are in the folder `backups` beside it.",
            ),
            other => Self::new(
                "store_failed",
                format!("The diary could not be used: {other}."),
                "Try again; if it stays, run `surae check`.",
            ),
        }
    }
}

/// The diary is damaged or gone: where it is now, and the way back.
fn damaged(set_aside: Option<&Path>, backup: Option<&Path>) -> ApiError {
    let message = match set_aside {
        Some(folder) => {
            format!("The diary is damaged. What was there is kept whole in {}.", folder.display())
        }
        None => "The diary is damaged or gone.".to_owned(),
    };
    let next = match (set_aside, backup) {
        (_, Some(backup)) => {
            format!("Bring back the newest good backup with `surae restore {}`.", backup.display())
        }
        (Some(_), None) => "There is no good backup in the diary's folder. Restore one of your own with \
            `surae restore FILE`, or start an empty diary with `surae restore --empty`."
            .to_owned(),
        (None, None) => {
            "Start Surae again: it sets the file aside and offers the newest good backup.".to_owned()
        }
    };
    ApiError::new("store_damaged", message, next)
}

fn named(path: Option<&Path>) -> String {
    path.map_or_else(|| "The folder of the diary".to_owned(), |path| path.display().to_string())
}

/// The first 40 characters of an id that somebody gave.
pub(crate) fn shortened(id: &str) -> String {
    id.chars().filter(|char| !char.is_control()).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::io::ErrorKind;

    fn card() -> Card {
        surae_content::knowledge().unwrap().techniques.into_iter().find(|card| card.dose.is_none()).unwrap()
    }

    fn lock() -> LockHint {
        let lock = surae_content::knowledge().unwrap().locks.remove(0);
        crate::health::hint(&crate::closed::On::by_health(&lock), false)
    }

    /// One of each.
    fn all() -> Vec<ApiError> {
        let path = || "somewhere".into();
        let damaged = |set_aside, backup| StoreError::Damaged { set_aside, backup };
        let stores = [
            StoreError::NoHome,
            StoreError::ReadOnly { path: None },
            StoreError::ReadOnly { path: Some(path()) },
            StoreError::Full,
            StoreError::Busy,
            StoreError::Newer { found: 2, known: 1 },
            StoreError::Foreign { path: path() },
            damaged(None, None),
            damaged(Some(path()), None),
            damaged(None, Some(path())),
            damaged(Some(path()), Some(path())),
            StoreError::BackupDamaged { path: path() },
            StoreError::NoSuchFile { path: path() },
            StoreError::NoBackup { path: path() },
            StoreError::OldSqlite { found: 3_051_002 },
            StoreError::Io { doing: "read the file", source: ErrorKind::Other.into() },
        ];
        let mut all = vec![
            ApiError::unknown_region("elbow"),
            ApiError::unknown_question("G99"),
            ApiError::unknown_thing("elbow"),
            ApiError::unknown_kind("elbows"),
            ApiError::unknown_card("elbow"),
            ApiError::unknown_program("elbow"),
            ApiError::unknown_dose(&card(), "elbow"),
            ApiError::unknown_health_question("L99"),
            ApiError::nothing_to_play(&card()),
            ApiError::nothing_own_to_play(),
            ApiError::card_closed(&card(), &lock()),
            ApiError::age(200),
            ApiError::text_too_long(300_000),
            ApiError::new("content_broken", "It is broken.", "Install the app again."),
            ApiError::page_failed(),
            ApiError::new("search_failed", "It failed.", "Try again."),
        ];
        all.extend(stores.map(ApiError::from));
        all.extend(crate::refusal::examples());
        all.extend(crate::diary_entries::refusal::examples());
        all.extend(crate::export::refusal::examples());
        all.extend(crate::remind::refusal::examples());
        all
    }

    #[test]
    fn every_code_has_its_sentence_and_next_step() {
        let found: BTreeSet<String> = all().into_iter().map(|error| error.code).collect();
        assert_eq!(found, codes().map(|(code, _)| (*code).to_owned()).collect());
        for error in all() {
            for sentence in [&error.message, &error.next] {
                let first = sentence.chars().next().unwrap();
                assert!(!first.is_lowercase() || sentence.starts_with("somewhere"), "{error:?}");
                assert!(sentence.ends_with('.') && !sentence.contains("  "), "{error:?}");
            }
        }
    }

    #[test]
    fn every_code_that_is_written_is_in_the_table() {
        let sources = [
            include_str!("error.rs"),
            include_str!("answers.rs"),
            include_str!("refusal.rs"),
            include_str!("screening.rs"),
            include_str!("diary_entries/refusal.rs"),
            include_str!("export/refusal.rs"),
            include_str!("remind/refusal.rs"),
        ];
        let sources: String =
            sources.iter().filter_map(|source| source.split("#[cfg(test)]").next()).collect();
        let written = sources.split("new(").skip(1).filter_map(|call| call.trim_start().strip_prefix('"'));
        let written: BTreeSet<&str> = written.filter_map(|call| call.split('"').next()).collect();
        assert_eq!(written, codes().map(|(code, _)| *code).collect());
    }

    #[test]
    fn a_diary_that_cannot_be_used_now_ends_with_three() {
        let three: BTreeSet<String> =
            all().into_iter().filter(|error| error.exit() == 3).map(|error| error.code).collect();
        let expected = ["store_busy", "store_damaged", "store_foreign", "store_newer"];
        assert_eq!(three, expected.map(str::to_owned).into());
    }

    #[test]
    fn the_json_has_three_keys() {
        let json = serde_json::to_value(ApiError::from(StoreError::Full)).unwrap();
        let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["code", "message", "next"]);
    }
}
