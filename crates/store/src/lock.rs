//! Several programs share one database: the window, the agent, the command line.
//!
//! SQLite orders their reads and writes. What it cannot order is a file that is moved or replaced
//! under a program that has it open. So every transaction passes a [`Gate`], and whoever opens,
//! upgrades, sets aside or restores closes it. [`Presence`] says whether another program is there,
//! which tells a log left by a crash from one in use.

use crate::durable;
use crate::error::StoreError;
use crate::home::Home;
use std::fs::{File, TryLockError};
use std::thread;
use std::time::Duration;

/// How long one waits for another: five seconds, as long as SQLite does.
const TRIES: u32 = 500;
const PAUSE: Duration = Duration::from_millis(10);

/// The way to the database file.
pub struct Gate(File);

/// Nobody else is in a transaction, and nobody gets into one while this lives.
pub struct Alone<'a>(&'a File);

/// The database file stays where it is while this lives.
pub struct Passage<'a>(&'a File);

impl Gate {
    pub fn of(home: &Home) -> Result<Self, StoreError> {
        Ok(Self(durable::create_file(&home.lock("gate.lock"))?))
    }

    /// Waits until nobody is in a transaction, and keeps others out.
    pub fn close(&self) -> Result<Alone<'_>, StoreError> {
        patiently(|| self.0.try_lock()).map(|()| Alone(&self.0))
    }

    /// Waits while the gate is closed, and passes.
    pub fn pass(&self) -> Result<Passage<'_>, StoreError> {
        patiently(|| self.0.try_lock_shared()).map(|()| Passage(&self.0))
    }
}

impl Drop for Alone<'_> {
    fn drop(&mut self) {
        // Closing the file unlocks it too.
        let _ = self.0.unlock();
    }
}

impl Drop for Passage<'_> {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// A program that has the database open.
pub struct Presence {
    /// Holds the lock as long as it lives.
    _file: File,
    /// Nobody else was there on entering.
    pub first: bool,
}

impl Presence {
    /// Enters; `_alone` keeps others from entering at the same time.
    pub fn enter(home: &Home, _alone: &Alone<'_>) -> Result<Self, StoreError> {
        let file = durable::create_file(&home.lock("open.lock"))?;
        let first = file.try_lock().is_ok();
        if first {
            file.unlock().map_err(|error| StoreError::io("unlock the database", home.folder(), error))?;
        }
        patiently(|| file.try_lock_shared())?;
        Ok(Self { _file: file, first })
    }
}

/// The one program that reminds.
///
/// Stays until it is dropped or its program ends, however that ends.
pub struct Watch(File);

/// How often one tries to become the watch while another asks whether there is one.
const WATCH_TRIES: u32 = 20;

impl Watch {
    /// Becomes the watch; nothing when another program is it.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn take(home: &Home) -> Result<Option<Self>, StoreError> {
        home.prepare()?;
        let file = durable::create_file(&home.lock(WATCH))?;
        for _ in 0..WATCH_TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(Some(Self(file))),
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
                Err(TryLockError::Error(source)) => return Err(Self::failed(source)),
            }
        }
        Ok(None)
    }

    /// Whether there is one.
    ///
    /// # Errors
    /// When its file cannot be opened.
    pub fn is_taken(home: &Home) -> Result<bool, StoreError> {
        if !home.lock(WATCH).exists() {
            return Ok(false);
        }
        let file = durable::create_file(&home.lock(WATCH))?;
        match file.try_lock_shared() {
            Ok(()) => file.unlock().map(|()| false).map_err(Self::failed),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(source)) => Err(Self::failed(source)),
        }
    }

    fn failed(source: std::io::Error) -> StoreError {
        StoreError::Io { doing: "lock the reminders", source }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

const WATCH: &str = "agent.lock";

fn patiently(lock: impl Fn() -> Result<(), TryLockError>) -> Result<(), StoreError> {
    for _ in 0..TRIES {
        match lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            Err(TryLockError::Error(source)) => {
                return Err(StoreError::Io { doing: "lock the database", source });
            }
        }
    }
    Err(StoreError::Busy)
}
