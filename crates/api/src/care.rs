//! Care of the diary: backups, restoring one, and the check of everything but reminders.

use crate::clock::Now;
use crate::error::shortened;
use crate::words::say;
use crate::{ApiError, Surae};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde::Serialize;
use std::path::{Path, PathBuf};
use surae_store::{Findings, Home, Instant, Preview, Reader, Store, Table, exchange};
use ts_rs::TS;

/// How far the clock may lag behind an entry: two programs, or a small correction.
const AHEAD: TimeDelta = TimeDelta::minutes(5);
/// The exit status when the diary cannot be used.
const UNUSABLE: u8 = 3;

/// Where the diary is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DiaryPlace {
    /// The database file.
    pub path: String,
    /// What it takes on the disk, in bytes; 0 while nothing has been kept.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The folder of its backups.
    pub backups: String,
    /// The folder to offer for files that the person asks for; empty when the system names none.
    pub documents: String,
}

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupMade {
    /// The file.
    pub path: String,
    /// Whether it was opened again and checked; never false, as an unchecked one does not stay.
    pub verified: bool,
}

/// A backup beside the diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupLine {
    /// The file.
    pub path: String,
    /// When it was made, in UTC.
    pub made_at: String,
    /// The version of the diary before an upgrade, where it was made for one.
    pub before_upgrade_of: Option<u32>,
}

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestorePreview {
    /// The version of its tables.
    pub version: u32,
    /// When it was last written to, in UTC; nothing when it is empty.
    pub last_change_at: Option<String>,
    /// Rows of each table.
    pub rows: Vec<RowCount>,
    /// Rows that do not say what was written.
    #[ts(type = "number")]
    pub altered: u64,
}

/// How many rows a table has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowCount {
    /// Name of the table.
    pub table: String,
    /// Rows, deleted ones included.
    #[ts(type = "number")]
    pub rows: u64,
}

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestoredView {
    /// The backup that is the diary now; nothing when it begins empty.
    pub restored: Option<String>,
    /// Where the diary is that was there before.
    pub set_aside: Option<String>,
    /// What is in it now; nothing when it begins empty.
    pub preview: Option<RestorePreview>,
}

/// A line of the check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Checked {
    /// `database`, `backups`, `zone`, `clock`, `quiet hours`, `week`, or a part of the reminders.
    pub name: String,
    /// Whether all is well.
    pub ok: bool,
    /// What was found.
    pub detail: String,
    /// What to do; empty when all is well.
    pub next: String,
    /// The exit status of the command line: 3 when the diary is damaged or cannot be used, else 0.
    #[serde(skip)]
    #[ts(skip)]
    pub exit: u8,
}

impl Surae {
    /// Where the diary is, how large it is, and where its backups are. Works with a damaged one too.
    ///
    /// # Errors
    /// `no_home`.
    pub fn diary_place(&self) -> Result<DiaryPlace, ApiError> {
        let home = self.home()?;
        let shown = |path: PathBuf| path.display().to_string();
        Ok(DiaryPlace {
            path: shown(home.database()),
            bytes: home.bytes(),
            backups: shown(home.backups()),
            documents: surae_store::documents().map(shown).unwrap_or_default(),
        })
    }

    /// How many rows each table of the diary has, deleted ones included.
    ///
    /// # Errors
    /// Those of the database.
    pub fn diary_counts(&self, now: &Now) -> Result<Vec<RowCount>, ApiError> {
        let count = |reader: &Reader<'_>, table: Table| -> Result<RowCount, ApiError> {
            Ok(RowCount { table: table.name().to_owned(), rows: exchange::count(reader, table)? })
        };
        let counts = |reader: &Reader<'_>| Table::ALL.into_iter().map(|table| count(reader, table)).collect();
        self.diary(now, |store| store.read(counts))
    }

    /// Deletes everything: the diary, its backups, and what was set aside. A last backup is made first
    /// into a folder elsewhere, where one is given; without one nothing can be brought back.
    ///
    /// # Errors
    /// `backup_inside` when that folder is one of those that are deleted; those of a backup, with nothing
    /// deleted; and those of the home folder.
    pub fn delete_everything(
        &self,
        backup: Option<&Path>,
        now: &Now,
    ) -> Result<Option<BackupMade>, ApiError> {
        let home = self.home()?;
        if backup.is_some_and(|folder| home.holds(folder)) {
            return Err(ApiError::backup_inside());
        }
        let made = backup.map(|folder| self.backup(Some(folder), now)).transpose()?;
        surae_store::erase(&home, now.instant())?;
        Ok(made)
    }

    /// Makes a backup beside the diary, or into a folder.
    ///
    /// # Errors
    /// `file_not_written` when `to` is a file or takes none; `store_full`, `store_read_only` and others of the database.
    pub fn backup(&self, to: Option<&Path>, now: &Now) -> Result<BackupMade, ApiError> {
        if let Some(file) = to.filter(|to| to.exists() && !to.is_dir()) {
            return Err(ApiError::not_a_folder(file));
        }
        let made = self.diary(now, |store| match to {
            Some(folder) => Ok(store.backup_to(folder, now.instant())?),
            None => Ok(store.backup(now.instant())?),
        });
        // What fails about a folder that was named is the folder, and not the diary.
        let path = made.map_err(|error| match to {
            Some(folder) if error.code == "store_failed" => ApiError::folder_not_written(folder),
            _ => error,
        })?;
        Ok(BackupMade { path: path.display().to_string(), verified: true })
    }

    /// The backups beside the diary, the newest first. Works with a damaged diary too.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn backups(&self) -> Result<Vec<BackupLine>, ApiError> {
        let all = surae_store::backups(&self.home()?)?.into_iter().map(|backup| BackupLine {
            path: backup.path.display().to_string(),
            made_at: written(backup.made_at),
            before_upgrade_of: backup.before_upgrade_of,
        });
        Ok(all.collect())
    }

    /// Looks into a backup without touching anything.
    ///
    /// # Errors
    /// `unknown_file`, `file_not_read` for a folder, `backup_damaged`, `store_foreign`, `store_newer` and others of the database.
    pub fn restore_preview(&self, file: &Path) -> Result<RestorePreview, ApiError> {
        expect_file(file)?;
        Ok(told(&surae_store::preview(&self.home()?, file)?))
    }

    /// Sets the diary aside and puts a copy of `file` in its place; an empty one without a file.
    ///
    /// # Errors
    /// As [`Self::restore_preview`], with nothing changed.
    pub fn restore(&self, file: Option<&Path>, now: &Now) -> Result<RestoredView, ApiError> {
        let home = self.home()?;
        let shown = |path: PathBuf| path.display().to_string();
        let Some(file) = file else {
            let set_aside = surae_store::start_empty(&home, now.instant())?.map(shown);
            return Ok(RestoredView { restored: None, set_aside, preview: None });
        };
        expect_file(file)?;
        let restored = surae_store::restore(&home, file, now.instant())?;
        Ok(RestoredView {
            restored: Some(file.display().to_string()),
            set_aside: restored.set_aside.map(shown),
            preview: Some(told(&restored.preview)),
        })
    }

    /// Checks the diary, the backups, the zone, and the reminders as far as the diary knows them. What is
    /// wrong is told, not returned as an error.
    ///
    /// # Errors
    /// None at present.
    pub fn check(&self, now: &Now) -> Result<Vec<Checked>, ApiError> {
        let zone = Checked::fine("zone", say("check-zone", &[("zone", now.zone.name())]));
        let lines = match self.diary(now, |store| check_database(store, now)) {
            Ok(database) => {
                vec![database, self.check_backups(now), zone, self.check_clock(now)]
            }
            // What else would be read from the diary only says the same.
            Err(error) => {
                // One that is only locked for now is sound.
                let unusable = error.exit() == UNUSABLE && error.code != "store_busy";
                let exit = if unusable { UNUSABLE } else { 0 };
                let database = Checked { exit, ..Checked::wrong("database", error.message, error.next) };
                return Ok(vec![database, self.check_backups(now), zone]);
            }
        };
        Ok([lines, self.check_reminders(now)].concat())
    }

    fn check_backups(&self, now: &Now) -> Checked {
        let all = match self.home().and_then(|home| Ok(surae_store::backups(&home)?)) {
            Ok(all) => all,
            Err(error) => return Checked::wrong("backups", error.message, error.next),
        };
        match all.first() {
            Some(newest) => {
                let made_at = newest.made_at.utc().with_timezone(&now.zone).format("%Y-%m-%d, %H:%M");
                let (count, made_at) = (all.len().to_string(), made_at.to_string());
                Checked::fine("backups", say("check-backups", &[("count", &count), ("made", &made_at)]))
            }
            None => Checked::wrong("backups", say("check-no-backup", &[]), say("check-no-backup-next", &[])),
        }
    }

    /// An entry from a time that has not come tells of a clock that was set.
    fn check_clock(&self, now: &Now) -> Checked {
        let last = self.diary(now, |store| Ok(store.last_change()?)).ok().flatten();
        let shown = |at: DateTime<Utc>| at.with_timezone(&now.zone).format("%Y-%m-%d, %H:%M").to_string();
        let present = shown(now.at);
        match last.map(Instant::utc).filter(|last| *last > now.at + AHEAD) {
            None => Checked::fine("clock", say("check-clock", &[("now", &present)])),
            Some(last) => {
                let values = [("now", present.as_str()), ("last", &shown(last))];
                Checked::wrong(
                    "clock",
                    say("check-clock-behind", &values),
                    say("check-clock-behind-next", &[]),
                )
            }
        }
    }

    fn home(&self) -> Result<Home, ApiError> {
        self.diary.home()
    }
}

impl Checked {
    /// A line of something that is well.
    pub fn fine(name: &str, detail: String) -> Self {
        Self { name: name.to_owned(), ok: true, detail, next: String::new(), exit: 0 }
    }

    /// A line of something that is not, with what to do.
    pub fn wrong(name: &str, detail: String, next: String) -> Self {
        Self { name: name.to_owned(), ok: false, detail, next, exit: 0 }
    }
}

/// What is wrong with the zone in which times are read, and what to do; nothing when all is well.
pub fn zone_warning(now: &Now) -> Option<String> {
    let asked = Now::unknown_zone()?;
    let values = [("zone", now.zone.name()), ("asked", &shortened(&asked))];
    Some(format!("{} {}", say("check-zone-unknown", &values), say("check-zone-unknown-next", &[])))
}

fn check_database(store: &mut Store, now: &Now) -> Result<Checked, ApiError> {
    let opened = store.opening().checked.unwrap_or_default();
    let found = store.check(now.instant())?;
    let found = Findings { altered: found.altered.max(opened.altered), ..found };
    let counts = [
        ("structure", found.structure.to_string()),
        ("orphans", found.orphans.to_string()),
        ("altered", found.altered.to_string()),
    ];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(name, count)| (*name, count.as_str())).collect();
    if found.sound() {
        store.try_writing(now.instant())?;
        let path = store.home().database().display().to_string();
        return Ok(Checked::fine("database", say("check-database", &[("path", &path)])));
    }
    let wrong =
        Checked::wrong("database", say("check-database-wrong", &counts), say("check-database-next", &[]));
    Ok(Checked { exit: UNUSABLE, ..wrong })
}

/// Refuses a folder in the place of a backup.
fn expect_file(file: &Path) -> Result<(), ApiError> {
    match file.is_dir() {
        true => Err(ApiError::file_not_read(file, &std::io::ErrorKind::IsADirectory.into())),
        false => Ok(()),
    }
}

fn told(preview: &Preview) -> RestorePreview {
    let rows = preview.rows.iter();
    RestorePreview {
        version: preview.version,
        last_change_at: preview.last_change_at.map(written),
        rows: rows.map(|(table, rows)| RowCount { table: table.name().to_owned(), rows: *rows }).collect(),
        altered: preview.altered,
    }
}

fn written(at: Instant) -> String {
    at.utc().to_rfc3339_opts(SecondsFormat::Secs, true)
}
