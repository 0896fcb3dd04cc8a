//! From an older version of the tables to the newest, all pending steps in one transaction.
//!
//! The version is SQLite's `user_version`. A released step never changes; a test holds the sum of
//! each file. Who opens the database makes a verified backup first.

use crate::check;
use crate::connect;
use crate::error::StoreError;
use crate::seal;
use rusqlite::{Connection, TransactionBehavior};

/// The way from one version to the next.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The version that it leads to: its place in the list, from 1.
    pub version: u32,
    /// What to do.
    pub sql: &'static str,
}

/// All steps, oldest first.
pub const STEPS: &[Step] = &[Step { version: 1, sql: include_str!("../migrations/0001_health.sql") }];

/// The version that `steps` lead to.
pub fn newest(steps: &[Step]) -> u32 {
    steps.last().map_or(0, |step| step.version)
}

/// Takes the steps that the database lacks.
///
/// References are not enforced on the way, so that a step may build a table anew, and are checked
/// before the end.
pub fn run(connection: &mut Connection, steps: &[Step]) -> Result<(), StoreError> {
    connection.execute_batch("PRAGMA foreign_keys = OFF")?;
    let done = take(connection, steps);
    connection.execute_batch("PRAGMA foreign_keys = ON")?;
    done
}

fn take(connection: &mut Connection, steps: &[Step]) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = connect::version(&transaction)?;
    for step in steps.iter().filter(|step| step.version > found) {
        transaction.execute_batch(step.sql)?;
        transaction.pragma_update(None, "user_version", step.version)?;
    }
    if check::orphans(&transaction)? > 0 {
        return Err(StoreError::DAMAGED);
    }
    seal::renew_all(&transaction)?;
    Ok(transaction.commit()?)
}
