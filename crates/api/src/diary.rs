//! The person's database behind the use cases: opened when it is first needed, once.
//!
//! What needs no diary, as the lookup, works without a home folder and with a damaged file.

use crate::clock::Now;
use crate::{ApiError, Surae};
use std::sync::PoisonError;
use surae_store::{Home, Store};

impl Surae {
    /// Works on the database, opening it first where that is still to do.
    pub(crate) fn diary<T>(
        &self,
        now: &Now,
        work: impl FnOnce(&mut Store) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let mut place = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let store = match place.as_mut() {
            Some(store) => store,
            None => {
                let home = Home::find(self.folder.as_deref())?;
                place.insert(Store::open(&home, now.instant())?)
            }
        };
        work(store)
    }

    /// The same where there is a database already; else, or when it cannot be used, nothing.
    ///
    /// For what should be better with the diary but must work without it.
    pub(crate) fn diary_if_there<T>(
        &self,
        now: &Now,
        work: impl FnOnce(&mut Store) -> Result<T, ApiError>,
    ) -> Option<T> {
        let there = Home::find(self.folder.as_deref()).is_ok_and(|home| home.database().exists());
        if there { self.diary(now, work).ok() } else { None }
    }
}
