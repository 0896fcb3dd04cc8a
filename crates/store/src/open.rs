//! Opens the person's database, whatever it finds in its place.
//!
//! Absent: made, but only where no trace of an earlier one is left. Ours: checked and, where
//! older, backed up and upgraded. Newer, or another program's: refused and left as it is.
//! Damaged: set aside whole; from then on refused until a backup is restored or an empty database
//! is asked for, so that nobody goes on in an empty diary without noticing.

use crate::check::{self, Findings};
use crate::connect::{self, connect};
use crate::error::StoreError;
use crate::header::{self, Kind};
use crate::home::Home;
use crate::lock::{Gate, Presence};
use crate::migrate::{self, Step};
use crate::seal;
use crate::table::Table;
use crate::transact::Touched;
use crate::when::Instant;
use crate::{backup, durable, set_aside, swap};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The person's database, open. Closes when it is dropped.
pub struct Store {
    pub(crate) home: Home,
    // Closed in this order: the gate and the presence are given up after the connection.
    pub(crate) connection: Connection,
    pub(crate) gate: Arc<Gate>,
    pub(crate) touched: Touched,
    /// Which file is open.
    pub(crate) identity: Option<(u64, u64)>,
    /// SQLite's count of changes by others, when it was last asked for.
    pub(crate) seen: Option<i64>,
    opening: Opening,
    _presence: Presence,
}

/// What happened on opening that somebody may want to know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opening {
    /// There was none, and an empty one was made.
    pub created: bool,
    /// The version before an upgrade.
    pub upgraded_from: Option<u32>,
    /// The backup made before it.
    pub backup: Option<PathBuf>,
    /// The program that had it open last did not close it.
    pub after_crash: bool,
    /// What the full check found, where one was made.
    pub checked: Option<Findings>,
}

impl Store {
    /// Opens the database in `home`; the first time it is made.
    ///
    /// # Errors
    /// Every kind of [`StoreError`] but those of a restore.
    pub fn open(home: &Home, now: Instant) -> Result<Self, StoreError> {
        Self::open_with(home, now, migrate::STEPS)
    }

    pub(crate) fn open_with(home: &Home, now: Instant, steps: &[Step]) -> Result<Self, StoreError> {
        connect::check_sqlite()?;
        home.prepare()?;
        let gate = Arc::new(Gate::of(home)?);
        let alone = gate.close()?;
        let presence = Presence::enter(home, &alone)?;
        swap::settle(home, &alone)?;
        durable::remove(&home.incoming())?;
        if presence.first {
            backup::tidy(home)?;
        }
        let mut opening = Opening::default();
        let mut connection = match ready(home, now, steps, presence.first, &mut opening) {
            Err(StoreError::Damaged { .. }) => {
                set_aside::move_database(home, &alone, now)?;
                return Err(lost(home));
            }
            other => other?,
        };
        drop(alone);
        let touched = Touched::watching(&mut connection)?;
        let identity = durable::identity(&home.database())?;
        let home = home.clone();
        Ok(Self { home, connection, gate, touched, identity, seen: None, opening, _presence: presence })
    }

    /// What happened on opening.
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// Where it is.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Checks every page, index, reference and row. Takes a tenth of a second for ten years. Where
    /// the structure is damaged, the next opening sets the database aside.
    ///
    /// # Errors
    /// When the database cannot be read at all.
    pub fn check(&mut self, now: Instant) -> Result<Findings, StoreError> {
        let gate = Arc::clone(&self.gate);
        let _passage = swap::pass(&self.home, &gate)?;
        self.refresh()?;
        let findings = check::full(&self.connection)?;
        if findings.structure == 0 {
            check::note(&self.connection, check::FULL, now);
        } else {
            // The next opening checks again and sets it aside.
            check::forget(&self.connection);
        }
        Ok(findings)
    }

    /// Writes a little, to see whether the disk takes it. Nothing of the person's is touched.
    ///
    /// # Errors
    /// What keeps the database from being written to.
    pub fn try_writing(&mut self, now: Instant) -> Result<(), StoreError> {
        let gate = Arc::clone(&self.gate);
        let _passage = swap::pass(&self.home, &gate)?;
        self.refresh()?;
        check::try_note(&self.connection, check::ROOM, now)
    }

    /// Gives back the memory in which pages are kept for the next reading.
    ///
    /// # Errors
    /// Those of the database; nothing is lost then.
    pub fn forget_pages(&self) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch("PRAGMA shrink_memory")?)
    }

    /// The latest instant at which an entry was written; nothing while there is none.
    ///
    /// # Errors
    /// Those of the database.
    pub fn last_change(&mut self) -> Result<Option<Instant>, StoreError> {
        self.read(|reader| crate::restore::last_change(reader.connection))
    }

    /// Makes sure that the file in its place is the one that is open, and still of our version:
    /// another program may have restored, set aside or upgraded it since.
    pub(crate) fn refresh(&mut self) -> Result<(), StoreError> {
        let identity = durable::identity(&self.home.database())?;
        if identity != self.identity {
            if identity.is_none() {
                return Err(lost(&self.home));
            }
            let mut connection = connect(&self.home.database())?;
            self.touched = Touched::watching(&mut connection)?;
            // The old one must not write its log into a file that was set aside, nor remove the
            // log of the new one.
            self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
            self.connection = connection;
            self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
            (self.identity, self.seen) = (identity, None);
        }
        if !self.connection.is_autocommit() {
            // A rollback failed, as it may on a full disk.
            self.connection.execute_batch("ROLLBACK")?;
        }
        expect_version(&self.connection, migrate::STEPS).map(|_| ())
    }
}

impl Drop for Store {
    /// Closing writes the log into the file and removes it, so the file must not move meanwhile.
    fn drop(&mut self) {
        match self.gate.pass() {
            // Stays locked until the gate's file is closed, which is after the connection.
            Ok(passage) => std::mem::forget(passage),
            Err(_) => {
                let _ = self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
            }
        }
    }
}

/// A sound connection of the newest version to the database in its place.
fn ready(
    home: &Home,
    now: Instant,
    steps: &[Step],
    first: bool,
    opening: &mut Opening,
) -> Result<Connection, StoreError> {
    let file = home.database();
    if durable::identity(&file)?.is_none() {
        create_first(home, steps)?;
        opening.created = true;
    }
    if first {
        // With others there, it was looked at already; see `durable::identity` for the danger.
        look_at(&file, steps)?;
        opening.after_crash = has_log(home);
    }
    let mut connection = connect(&file).map_err(unreadable)?;
    let version = expect_version(&connection, steps).map_err(unreadable)?;
    // With others there, it was looked at already; a new one need not be.
    let quick = opening.after_crash
        || (first
            && !opening.created
            && check::is_due(&connection, check::QUICK, now).map_err(unreadable)?);
    if quick {
        check::quick(&connection).map_err(unreadable)?;
    }
    if opening.after_crash || check::is_due(&connection, check::FULL, now)? {
        let findings = check::full(&connection)?;
        if findings.structure > 0 {
            return Err(StoreError::DAMAGED);
        }
        check::note(&connection, check::FULL, now);
        opening.checked = Some(findings);
    }
    if version < migrate::newest(steps) {
        opening.backup = Some(backup::before_upgrade(&connection, home, now, version)?);
        migrate::run(&mut connection, steps)?;
        opening.upgraded_from = Some(version);
    }
    if seal::present(&connection)?.len() < Table::ALL.len() {
        return Err(StoreError::DAMAGED);
    }
    if quick {
        check::note(&connection, check::QUICK, now);
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(connection)
}

/// A file whose mark and version are ours but which SQLite does not understand is damaged.
fn unreadable(error: StoreError) -> StoreError {
    match error {
        StoreError::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::Unknown) => {
            StoreError::DAMAGED
        }
        other => other,
    }
}

/// Refuses what is not ours before SQLite touches it.
fn look_at(file: &Path, steps: &[Step]) -> Result<(), StoreError> {
    let known = migrate::newest(steps);
    match header::kind(file)? {
        Kind::NoDatabase | Kind::Ours(0) => Err(StoreError::DAMAGED),
        Kind::Foreign => Err(StoreError::Foreign { path: file.to_path_buf() }),
        Kind::Ours(found) if found > known => Err(StoreError::Newer { found, known }),
        Kind::Ours(_) => Ok(()),
    }
}

/// The version as the log has it, if this program knows it.
pub fn expect_version(connection: &Connection, steps: &[Step]) -> Result<u32, StoreError> {
    let (found, known) = (connect::version(connection)?, migrate::newest(steps));
    match found {
        0 => Err(StoreError::DAMAGED),
        found if found > known => Err(StoreError::Newer { found, known }),
        found => Ok(found),
    }
}

/// Makes an empty database, unless there was one before.
fn create_first(home: &Home, steps: &[Step]) -> Result<(), StoreError> {
    let left = home.database_files().iter().any(|file| file.exists());
    if left || set_aside::newest(home)?.is_some() || !backup::all(home)?.is_empty() {
        return Err(StoreError::DAMAGED);
    }
    create(home, steps)
}

/// Makes an empty database aside and puts it in its place at once.
fn create(home: &Home, steps: &[Step]) -> Result<(), StoreError> {
    make_empty(home, steps)?;
    let file = home.incoming().join("surae.db");
    durable::sync_file(&file)?;
    durable::rename(&file, &home.database())?;
    durable::remove(&home.incoming())
}

/// Makes an empty database aside.
pub fn make_empty(home: &Home, steps: &[Step]) -> Result<(), StoreError> {
    durable::remove(&home.incoming())?;
    durable::create_folder(&home.incoming())?;
    let file = home.incoming().join("surae.db");
    durable::create_file(&file)?;
    let mut connection = connect(&file)?;
    connection.pragma_update(None, "application_id", header::APPLICATION_ID)?;
    migrate::run(&mut connection, steps)?;
    close_whole(connection)
}

/// Closes a database so that all of it is in one file.
pub fn close_whole(connection: Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    connection.close().map_err(|(_, error)| error.into())
}

/// The error for a database that is not there to be used, with what can be done.
fn lost(home: &Home) -> StoreError {
    StoreError::Damaged {
        set_aside: set_aside::newest(home).ok().flatten(),
        backup: backup::newest_good(home).ok().flatten(),
    }
}

/// A log with something in it: with nobody there, the last program was ended in the middle.
fn has_log(home: &Home) -> bool {
    let [_, log, ..] = home.database_files();
    fs::metadata(log).is_ok_and(|log| log.len() > 0)
}
