//! Copies of the database that were opened again and checked before they count.
//!
//! A backup is one file without a log. Those made by themselves are thinned out by
//! [`crate::rotation`]; one made before an upgrade, or into a folder of the person's, never is.

use crate::check;
use crate::connect;
use crate::durable;
use crate::error::StoreError;
use crate::home::Home;
use crate::open::Store;
use crate::restore;
use crate::rotation::superfluous;
use crate::when::Instant;
use rusqlite::{Connection, named_params};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const START: &str = "surae-";
const END: &str = ".db";
const OF_VERSION: &str = "-version";
const UNFINISHED: &str = "part";

/// A backup in the home folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When it was made.
    pub made_at: Instant,
    /// The version of its tables where it was made before an upgrade, and so stays.
    pub before_upgrade_of: Option<u32>,
}

impl Store {
    /// Makes a backup in the home folder and thins out the older ones.
    ///
    /// # Errors
    /// [`StoreError::Full`] and others; the unfinished file is removed.
    pub fn backup(&mut self, now: Instant) -> Result<PathBuf, StoreError> {
        let folder = self.home.backups();
        let path = self.backup_to(&folder, now)?;
        let all = all(&self.home)?.into_iter().filter(|backup| backup.before_upgrade_of.is_none());
        let all: Vec<Backup> = all.collect();
        let old = superfluous(&all.iter().map(|backup| backup.made_at).collect::<Vec<_>>());
        for backup in all.iter().filter(|backup| old.contains(&backup.made_at)) {
            durable::remove(&backup.path)?;
        }
        Ok(path)
    }

    /// Makes a backup in any `folder`.
    ///
    /// # Errors
    /// [`StoreError::Full`], [`StoreError::ReadOnly`] and others; the unfinished file is removed.
    pub fn backup_to(&mut self, folder: &Path, now: Instant) -> Result<PathBuf, StoreError> {
        let gate = Arc::clone(&self.gate);
        let _passage = gate.pass()?;
        self.refresh()?;
        make(&self.connection, folder, &format!("{START}{}{END}", now.stamp()))
    }

    /// Makes a backup when there is none of this day (in UTC) and something changed since the last.
    ///
    /// # Errors
    /// As [`Self::backup`].
    pub fn backup_if_due(&mut self, now: Instant) -> Result<Option<PathBuf>, StoreError> {
        let last = all(&self.home)?.first().map(|backup| backup.made_at);
        let today = |at: Instant| at.utc().date_naive() == now.utc().date_naive();
        let changed = self.read(|reader| restore::last_change(reader.connection))?;
        let due = last.is_none_or(|last| !today(last) && changed.is_some_and(|changed| changed > last));
        if due { self.backup(now).map(Some) } else { Ok(None) }
    }
}

/// All backups in the home folder, newest first.
pub fn all(home: &Home) -> Result<Vec<Backup>, StoreError> {
    let entries = match fs::read_dir(home.backups()) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::io("read the backups", &home.backups(), error)),
    };
    let mut all: Vec<Backup> = entries.flatten().filter_map(|entry| named(&entry.path())).collect();
    all.sort_by_key(|backup| std::cmp::Reverse(backup.made_at));
    Ok(all)
}

/// The newest backup that passes its checks.
pub fn newest_good(home: &Home) -> Result<Option<PathBuf>, StoreError> {
    let mut all = all(home)?.into_iter().map(|backup| backup.path);
    Ok(all.find(|path| verify(path).is_ok()))
}

/// The backup that an upgrade from `version` can be undone with. An upgrade that fails again and
/// again must not fill the disk, so one that still holds everything is enough.
pub fn before_upgrade(
    connection: &Connection,
    home: &Home,
    now: Instant,
    version: u32,
) -> Result<PathBuf, StoreError> {
    let changed = restore::last_change(connection)?;
    let enough = |backup: &Backup| {
        backup.before_upgrade_of == Some(version)
            && changed.is_none_or(|changed| changed < backup.made_at)
            && verify(&backup.path).is_ok()
    };
    match all(home)?.into_iter().find(enough) {
        Some(backup) => Ok(backup.path),
        None => {
            make(connection, &home.backups(), &format!("{START}{}{OF_VERSION}{version}{END}", now.stamp()))
        }
    }
}

/// Writes a copy under a name that nobody takes for a backup, checks it, and names it.
fn make(connection: &Connection, folder: &Path, name: &str) -> Result<PathBuf, StoreError> {
    durable::create_folder(folder)?;
    let (part, path) = (folder.join(format!("{name}.{UNFINISHED}")), folder.join(name));
    let made = write(connection, &part).and_then(|()| verify(&part)).and_then(|()| durable::sync_file(&part));
    if let Err(error) = made {
        let _ = durable::remove(&part);
        return Err(error);
    }
    durable::rename(&part, &path)?;
    Ok(path)
}

fn write(connection: &Connection, part: &Path) -> Result<(), StoreError> {
    durable::remove(part)?;
    durable::create_file(part)?;
    let unnamed =
        || StoreError::Io { doing: "name the backup", source: io::ErrorKind::InvalidFilename.into() };
    let target = part.to_str().ok_or_else(unnamed)?;
    connection.execute("VACUUM INTO :target", named_params! {":target": target})?;
    Ok(())
}

/// Reads the whole copy, without making a file beside it.
fn verify(file: &Path) -> Result<(), StoreError> {
    let findings = check::full(&connect::connect_read_only(file)?)?;
    if findings.structure > 0 { Err(StoreError::DAMAGED) } else { Ok(()) }
}

fn named(path: &Path) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_prefix(START)?.strip_suffix(END)?;
    let (stamp, before_upgrade_of) = match name.split_once(OF_VERSION) {
        Some((stamp, version)) => (stamp, Some(version.parse().ok()?)),
        None => (name, None),
    };
    let made_at = Instant::of_stamp(stamp)?;
    Some(Backup { path: path.to_path_buf(), made_at, before_upgrade_of })
}
