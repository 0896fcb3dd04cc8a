//! What can go wrong with the person's database, by what can be done about it.
//!
//! No value of a row is in any of it: paths, versions and what SQLite says about its own work.
//! The sentences for people are the api's part.

use rusqlite::ErrorCode;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// The database cannot be used.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The system names no home folder, so there is no place for the database.
    #[error("there is no home folder")]
    NoHome,
    /// The folder or a file in it cannot be written.
    #[error("the folder cannot be written")]
    ReadOnly {
        /// Folder or file, where known.
        path: Option<PathBuf>,
    },
    /// The disk is full, or takes no more data.
    #[error("the disk takes no more data")]
    Full,
    /// Another program kept the database locked for five seconds.
    #[error("the database is locked by another program")]
    Busy,
    /// Written by a newer Surae; left as it is.
    #[error("the database has version {found}, this program knows {known}")]
    Newer {
        /// Version of the file.
        found: u32,
        /// Newest version that this program knows.
        known: u32,
    },
    /// A database of another program; left as it is.
    #[error("{} is the database of another program", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Damaged, truncated, no SQLite at all, or gone. Stays so until a backup is restored or an
    /// empty database is asked for.
    #[error("the database is damaged or gone")]
    Damaged {
        /// Folder that holds the damaged files.
        set_aside: Option<PathBuf>,
        /// The newest backup that passes its checks.
        backup: Option<PathBuf>,
    },
    /// The file chosen for a restore is damaged or no database.
    #[error("{} is no usable backup", path.display())]
    BackupDamaged {
        /// The file.
        path: PathBuf,
    },
    /// The file chosen for a restore is not there.
    #[error("there is no file {}", path.display())]
    NoSuchFile {
        /// The file.
        path: PathBuf,
    },
    /// The file chosen for a restore is the database itself.
    #[error("{} is the database itself", path.display())]
    NoBackup {
        /// The file.
        path: PathBuf,
    },
    /// An upgrade would leave rows that refer to nothing; it was undone.
    #[error("the upgrade would leave rows that refer to nothing")]
    Upgrade,
    /// SQLite is older than the fix of a fault that can damage a shared database.
    #[error("SQLite {found} is too old")]
    OldSqlite {
        /// Its version number, such as 3051002.
        found: i32,
    },
    /// The file system failed in another way.
    #[error("could not {doing}: {source}")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// Why it failed.
        source: io::Error,
    },
    /// SQLite failed in another way.
    #[error("SQLite: {0}")]
    Sqlite(#[source] rusqlite::Error),
}

impl StoreError {
    pub(crate) const DAMAGED: Self = Self::Damaged { set_aside: None, backup: None };

    /// Sorts a failure of the file system.
    pub(crate) fn io(doing: &'static str, path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly { path: Some(path.to_path_buf()) }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::Full
            }
            _ => Self::Io { doing, source },
        }
    }
}

/// `SQLITE_IOERR_WRITE`: the disk refused for another reason than being full, such as a quota.
const WRITE_REFUSED: i32 = 778;
/// `SQLITE_IOERR_SHMSIZE`: no room for the index of the log.
const NO_ROOM_FOR_INDEX: i32 = 4874;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        // What SQLite says, without the whole text of the statement.
        let error = match error {
            rusqlite::Error::SqlInputError { error, msg, .. } => {
                rusqlite::Error::SqliteFailure(error, Some(msg))
            }
            other => other,
        };
        let Some(failure) = error.sqlite_error() else {
            return Self::Sqlite(error);
        };
        match failure.code {
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::DAMAGED,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::SystemIoFailure
                if [WRITE_REFUSED, NO_ROOM_FOR_INDEX].contains(&failure.extended_code) =>
            {
                Self::Full
            }
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                Self::ReadOnly { path: None }
            }
            _ => Self::Sqlite(error),
        }
    }
}
