//! Where the database lives, and the names of everything beside it.
//!
//! The folder is the person's alone (0700), and so are its files (0600). Which folder was asked
//! for (`--data-dir`, `SURAE_DATA_DIR`) the caller knows; this reads no environment of its own.

use crate::durable;
use crate::error::StoreError;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The folder where the person's own files go: the platform's documents, else the home folder; nothing
/// when the system names neither.
pub fn documents() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;
    Some(folders.document_dir().unwrap_or_else(|| folders.home_dir()).to_owned())
}

/// The folder of one person's database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    folder: PathBuf,
}

impl Home {
    /// The folder that was asked for, else the platform's; an empty name asks for none.
    ///
    /// The local one of two where a platform has a roaming folder too: a live database must not be
    /// copied by a network.
    ///
    /// # Errors
    /// [`StoreError::NoHome`] when none was asked for and the system names no home folder.
    pub fn find(asked: Option<&Path>) -> Result<Self, StoreError> {
        if let Some(folder) = asked.filter(|folder| !folder.as_os_str().is_empty()) {
            let folder = std::path::absolute(folder)
                .map_err(|error| StoreError::io("find the folder", folder, error))?;
            return Ok(Self { folder });
        }
        let platform = directories::BaseDirs::new().ok_or(StoreError::NoHome)?;
        Ok(Self { folder: platform.data_local_dir().join("surae") })
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The database file.
    pub fn database(&self) -> PathBuf {
        self.folder.join("surae.db")
    }

    /// Whether there is a database, or one that the next opening puts in its place.
    pub fn has_database(&self) -> bool {
        self.database().exists() || self.ready().exists()
    }

    /// Bytes that the database takes on the disk, with what SQLite keeps beside it; 0 when there is none.
    pub fn bytes(&self) -> u64 {
        let length = |path: &PathBuf| fs::metadata(path).map_or(0, |found| found.len());
        self.database_files().iter().map(length).sum()
    }

    /// Whether a path leads into the folder, or to it: whatever links and `..` it takes, and whether or
    /// not something is there yet.
    pub fn holds(&self, path: &Path) -> bool {
        resolved(path).starts_with(resolved(&self.folder))
    }

    /// Where the backups are.
    pub fn backups(&self) -> PathBuf {
        self.folder.join("backups")
    }

    /// Where databases go that are replaced or damaged. Nothing in it is ever deleted.
    pub fn set_aside(&self) -> PathBuf {
        self.folder.join("set_aside")
    }

    /// A database in the making, until it is renamed to its place.
    pub(crate) fn incoming(&self) -> PathBuf {
        self.folder.join("incoming")
    }

    /// A whole database that is to take its place; see `swap`.
    pub(crate) fn ready(&self) -> PathBuf {
        self.folder.join("ready")
    }

    pub(crate) fn lock(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The database and the files that SQLite keeps beside it, which belong together.
    pub(crate) fn database_files(&self) -> [PathBuf; 4] {
        let beside = |end: &str| self.folder.join(format!("surae.db{end}"));
        [beside(""), beside("-wal"), beside("-shm"), beside("-journal")]
    }

    /// Makes the folder and keeps others out of it.
    ///
    /// A folder that was there and holds other things keeps its permissions.
    pub(crate) fn prepare(&self) -> Result<(), StoreError> {
        durable::create_folder(&self.folder)?;
        let mut entries = fs::read_dir(&self.folder)
            .map_err(|error| StoreError::io("read the folder", &self.folder, error))?;
        if self.database().exists() || entries.next().is_none() {
            durable::close_to_others(&self.folder);
            durable::close_to_others(&self.database());
        }
        Ok(())
    }
}

/// The path without links as far as it is there, and the rest without `..`.
fn resolved(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let there = whole.ancestors().find_map(|part| Some((part, fs::canonicalize(part).ok()?)));
    let Some((part, mut found)) = there else { return whole };
    for component in whole.strip_prefix(part).unwrap_or(Path::new("")).components() {
        match component {
            Component::ParentDir => drop(found.pop()),
            other => found.push(other),
        }
    }
    found
}
