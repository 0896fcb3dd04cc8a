//! The one door for writes, and the one for reads.
//!
//! A [`Writer`] exists only inside [`Store::transact`], and a table's functions that write ask for
//! one. Whoever transacts learns which tables changed; whoever did not asks
//! [`Store::changed_elsewhere`].

use crate::error::StoreError;
use crate::open::Store;
use crate::seal;
use crate::swap;
use crate::table::Table;
use rusqlite::{Connection, TransactionBehavior};
use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

/// Reads one state of the database, whatever others write meanwhile.
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
}

/// Reads and writes inside a transaction.
pub struct Writer<'a>(Reader<'a>);

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// What a transaction gave and changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<T> {
    /// What the closure returned.
    pub value: T,
    /// The tables in which it inserted, changed or deleted rows.
    pub tables: BTreeSet<Table>,
}

/// The rows that the present transaction touched, as SQLite reports them.
pub struct Touched(Arc<Mutex<BTreeSet<(Table, i64)>>>);

impl Touched {
    /// Watches the rows of `connection`.
    pub fn watching(connection: &mut Connection) -> Result<Self, StoreError> {
        let touched = Self(Arc::default());
        let rows = Arc::clone(&touched.0);
        connection.update_hook(Some(move |_, _: &str, table: &str, rowid: i64| {
            if let Some(table) = Table::named(table) {
                rows.lock().unwrap_or_else(PoisonError::into_inner).insert((table, rowid));
            }
        }))?;
        Ok(touched)
    }

    fn take(&self) -> BTreeSet<(Table, i64)> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Store {
    /// Does all of `work` durably, or nothing of it: an error or a panic rolls back. When this
    /// returns, what was written survives a kill and a power cut.
    ///
    /// # Errors
    /// Those of `work`; [`StoreError::Busy`], [`StoreError::Full`] and others of the database.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        let gate = Arc::clone(&self.gate);
        let _passage = swap::pass(&self.home, &gate)?;
        self.refresh()?;
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        self.touched.take();
        let value = work(&Writer(Reader { connection: &transaction }))?;
        let rows = self.touched.take();
        for (table, rowid) in &rows {
            seal::renew(&transaction, *table, *rowid)?;
        }
        transaction.commit().map_err(StoreError::from)?;
        Ok(Written { value, tables: rows.into_iter().map(|(table, _)| table).collect() })
    }

    /// Reads; all that `work` sees is of one moment.
    ///
    /// # Errors
    /// Those of `work` and of the database.
    pub fn read<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let gate = Arc::clone(&self.gate);
        let _passage = swap::pass(&self.home, &gate)?;
        self.refresh()?;
        let transaction = self.connection.transaction().map_err(StoreError::from)?;
        work(&Reader { connection: &transaction })
    }

    /// Whether another program, or another [`Store`], has written since this was last asked; yes
    /// the first time. Costs microseconds, so that one may ask each second.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn changed_elsewhere(&mut self) -> Result<bool, StoreError> {
        let gate = Arc::clone(&self.gate);
        let _passage = swap::pass(&self.home, &gate)?;
        self.refresh()?;
        let version = self.connection.query_row("PRAGMA data_version", [], |row| row.get(0))?;
        let before = self.seen.replace(version);
        Ok(before != Some(version))
    }
}
