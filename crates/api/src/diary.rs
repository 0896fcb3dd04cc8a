//! The person's database behind the use cases: opened when it is first needed, once.
//!
//! What needs no diary, as the lookup, works without a home folder and with a damaged file.

use crate::clock::Now;
use crate::{ApiError, Surae};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use surae_store::{Home, Store, Writer};

/// The database of one person.
pub(crate) struct Diary {
    folder: Option<PathBuf>,
    store: Mutex<Option<Store>>,
}

impl Diary {
    /// The one in `folder`, or in the platform's data folder; it is opened when it is first needed.
    pub fn of(folder: Option<PathBuf>) -> Self {
        Self { folder, store: Mutex::new(None) }
    }

    /// Where it is.
    pub fn home(&self) -> Result<Home, ApiError> {
        Ok(Home::find(self.folder.as_deref())?)
    }

    /// Works on it, opening it first where that is still to do.
    pub fn on<T>(
        &self,
        now: &Now,
        work: impl FnOnce(&mut Store) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let mut place = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let store = match place.as_mut() {
            Some(store) => store,
            None => place.insert(Store::open(&self.home()?, now.instant())?),
        };
        work(store)
    }

    /// Gives back memory that is needed only while it is read and written.
    pub fn rest(&self) {
        let place = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        // What cannot be given back is kept; nothing depends on it.
        let _ = place.as_ref().map(Store::forget_pages);
    }

    /// Writes all of `work` or nothing of it. The first writing of a day is followed by a backup.
    pub fn write<T>(
        &self,
        now: &Now,
        work: impl FnOnce(&Writer<'_>) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.on(now, |store| {
            let written = store.transact(work)?.value;
            // What was written is safe already; `surae check` tells of backups that fail.
            let _ = store.backup_if_due(now.instant());
            Ok(written)
        })
    }
}

impl Surae {
    /// Works on the database, opening it first where that is still to do.
    pub(crate) fn diary<T>(
        &self,
        now: &Now,
        work: impl FnOnce(&mut Store) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        self.diary.on(now, work)
    }

    /// The same where there is a database already; else, or when it cannot be used, nothing.
    ///
    /// For what should be better with the diary but must work without it.
    pub(crate) fn diary_if_there<T>(
        &self,
        now: &Now,
        work: impl FnOnce(&mut Store) -> Result<T, ApiError>,
    ) -> Option<T> {
        let there = self.diary.home().is_ok_and(|home| home.has_database());
        if there { self.diary(now, work).ok() } else { None }
    }
}
