//! Puts a chosen backup in the place of the database, after a look at what is in it.
//!
//! The chosen file is copied, checked and upgraded aside; only then does it take the place of the
//! present database, which is set aside. Another program that has the database open notices
//! at its next transaction.

use crate::error::StoreError;
use crate::header::{self, Kind};
use crate::home::Home;
use crate::lock::{Alone, Gate};
use crate::table::Table;
use crate::when::Instant;
use crate::{check, connect, durable, migrate, open, seal, swap};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The version of its tables.
    pub version: u32,
    /// When it was last written to; nothing when it is empty.
    pub last_change_at: Option<Instant>,
    /// Rows of each table, deleted ones included.
    pub rows: Vec<(Table, u64)>,
    /// Rows that do not say what was written.
    pub altered: u64,
}

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What is in the database now.
    pub preview: Preview,
    /// Where the database is that was there before.
    pub set_aside: Option<PathBuf>,
}

/// Looks into `file` without touching it.
///
/// # Errors
/// [`StoreError::NoSuchFile`], [`StoreError::BackupDamaged`], [`StoreError::Foreign`],
/// [`StoreError::Newer`], and those of the home folder, which takes a copy for a moment.
pub fn preview(home: &Home, file: &Path) -> Result<Preview, StoreError> {
    home.prepare()?;
    let gate = Gate::of(home)?;
    let alone = gate.close()?;
    let preview = bring_in(home, &alone, file);
    durable::remove(&home.incoming())?;
    preview
}

/// Sets the present database aside and puts a copy of `file` in its place.
///
/// # Errors
/// As [`preview`], with nothing changed; [`StoreError::Busy`] when another program is in a
/// transaction for too long.
pub fn restore(home: &Home, file: &Path, now: Instant) -> Result<Restored, StoreError> {
    home.prepare()?;
    let gate = Gate::of(home)?;
    let alone = gate.close()?;
    swap::settle(home, &alone)?;
    let preview = match bring_in(home, &alone, file) {
        Ok(preview) => preview,
        Err(error) => {
            durable::remove(&home.incoming())?;
            return Err(error);
        }
    };
    swap::decide(home, &alone, false, now)?;
    Ok(Restored { preview, set_aside: swap::settle(home, &alone)? })
}

/// Begins with an empty database; what is in its place is set aside, and returned.
///
/// # Errors
/// Those of the home folder.
pub fn start_empty(home: &Home, now: Instant) -> Result<Option<PathBuf>, StoreError> {
    begin_empty(home, false, now)
}

/// Deletes the diary, its backups and everything that was set aside, and begins with an empty one.
/// Backups outside the home folder stay. Nothing brings back what is deleted here.
///
/// # Errors
/// Those of the home folder; then the next opening deletes what is left.
pub fn erase(home: &Home, now: Instant) -> Result<(), StoreError> {
    begin_empty(home, true, now).map(drop)
}

fn begin_empty(home: &Home, erase: bool, now: Instant) -> Result<Option<PathBuf>, StoreError> {
    home.prepare()?;
    let gate = Gate::of(home)?;
    let alone = gate.close()?;
    swap::settle(home, &alone)?;
    open::make_empty(home, migrate::STEPS)?;
    swap::decide(home, &alone, erase, now)?;
    swap::settle(home, &alone)
}

/// The latest instant at which a row was written.
pub fn last_change(connection: &Connection) -> Result<Option<Instant>, StoreError> {
    let mut last = None;
    for table in seal::present(connection)? {
        if connection.column_exists(None, table.name(), "updated_at")? {
            let sql = format!("SELECT max(updated_at) FROM {}", table.name());
            last = last.max(connection.query_row(&sql, [], |row| row.get(0))?);
        }
    }
    Ok(last)
}

/// Copies `file` and its log to the incoming folder, checks and upgrades the copy.
fn bring_in(home: &Home, _alone: &Alone<'_>, file: &Path) -> Result<Preview, StoreError> {
    let identity = durable::identity(file)?;
    if identity.is_none() {
        return Err(StoreError::NoSuchFile { path: file.to_path_buf() });
    }
    if identity == durable::identity(&home.database())? {
        return Err(StoreError::NoBackup { path: file.to_path_buf() });
    }
    let known = migrate::newest(migrate::STEPS);
    match header::kind(file)? {
        Kind::NoDatabase | Kind::Ours(0) => {
            return Err(StoreError::BackupDamaged { path: file.to_path_buf() });
        }
        Kind::Foreign => return Err(StoreError::Foreign { path: file.to_path_buf() }),
        Kind::Ours(found) if found > known => return Err(StoreError::Newer { found, known }),
        Kind::Ours(_) => {}
    }
    copy_in(home, file)?;
    look_into(&home.incoming().join("surae.db")).map_err(|error| match error {
        StoreError::Damaged { .. } => StoreError::BackupDamaged { path: file.to_path_buf() },
        other => other,
    })
}

fn copy_in(home: &Home, file: &Path) -> Result<(), StoreError> {
    durable::remove(&home.incoming())?;
    durable::create_folder(&home.incoming())?;
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    if Path::new(&log).exists() {
        durable::copy(Path::new(&log), &home.incoming().join("surae.db-wal"))?;
    }
    durable::copy(file, &home.incoming().join("surae.db"))
}

fn look_into(copy: &Path) -> Result<Preview, StoreError> {
    let mut connection = connect::connect(copy)?;
    let version = open::expect_version(&connection, migrate::STEPS)?;
    let findings = check::full(&connection)?;
    if findings.structure > 0 {
        return Err(StoreError::DAMAGED);
    }
    let mut rows = Vec::new();
    for table in seal::present(&connection)? {
        let sql = format!("SELECT count(*) FROM {}", table.name());
        rows.push((table, connection.query_row(&sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs()));
    }
    let last_change_at = last_change(&connection)?;
    if version < migrate::newest(migrate::STEPS) {
        migrate::run(&mut connection, migrate::STEPS)?;
    }
    open::close_whole(connection)?;
    Ok(Preview { version, last_change_at, rows, altered: findings.altered })
}
