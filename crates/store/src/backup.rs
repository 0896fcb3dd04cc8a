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
use crate::swap;
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
        let unchecked = {
            let gate = Arc::clone(&self.gate);
            let _passage = swap::pass(&self.home, &gate)?;
            self.refresh()?;
            Unchecked::copy(&self.connection, folder, &format!("{START}{}{END}", now.stamp()))?
        };
        // The rest takes long on a slow stick, and nobody need wait for it.
        unchecked.finish()
    }

    /// Makes a backup when there is none of this day (in UTC) and something changed since the last.
    ///
    /// # Errors
    /// As [`Self::backup`].
    pub fn backup_if_due(&mut self, now: Instant) -> Result<Option<PathBuf>, StoreError> {
        let last = all(&self.home)?.first().map(|backup| backup.made_at);
        let today = |at: Instant| at.utc().date_naive() == now.utc().date_naive();
        if last.is_some_and(today) {
            return Ok(None);
        }
        let changed = self.read(|reader| restore::last_change(reader.connection))?;
        let due = last.is_none_or(|last| changed.is_some_and(|changed| changed > last));
        if due { self.backup(now).map(Some) } else { Ok(None) }
    }
}

/// All backups in the home folder, newest first.
///
/// # Errors
/// When the folder cannot be read.
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
            let name = format!("{START}{}{OF_VERSION}{version}{END}", now.stamp());
            Unchecked::copy(connection, &home.backups(), &name)?.finish()
        }
    }
}

/// Removes what interrupted backups left. Only for who is there alone.
pub fn tidy(home: &Home) -> Result<(), StoreError> {
    let entries = fs::read_dir(home.backups()).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut left = entries.filter(|path| path.extension().is_some_and(|end| end == UNFINISHED));
    left.try_for_each(|path| durable::remove(&path))
}

/// A copy under a name that nobody takes for a backup; removed unless it is finished.
struct Unchecked {
    part: PathBuf,
    path: PathBuf,
}

impl Unchecked {
    fn copy(connection: &Connection, folder: &Path, name: &str) -> Result<Self, StoreError> {
        durable::create_folder(folder)?;
        let copy = Self { part: folder.join(format!("{name}.{UNFINISHED}")), path: folder.join(name) };
        write(connection, &copy.part)?;
        Ok(copy)
    }

    /// Checks the copy, brings it onto the disk and names it.
    fn finish(self) -> Result<PathBuf, StoreError> {
        verify(&self.part)?;
        durable::sync_file(&self.part)?;
        durable::rename(&self.part, &self.path)?;
        Ok(self.path.clone())
    }
}

impl Drop for Unchecked {
    fn drop(&mut self) {
        let _ = durable::remove(&self.part);
    }
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
