//! Whether a database is sound: a quick look daily, a full one weekly and after a crash.

use crate::error::StoreError;
use crate::seal;
use crate::when::Instant;
use chrono::TimeDelta;
use rusqlite::{Connection, OptionalExtension, named_params};

/// A check that is made now and then, by its name in the table `upkeep`, with its days.
#[derive(Clone, Copy)]
pub struct Regular(&'static str, i64);

/// The quick look: it takes most of the time of an opening after ten years.
pub const QUICK: Regular = Regular("quick_check", 1);
/// The full check.
pub const FULL: Regular = Regular("full_check", 7);

/// Whether the disk takes anything; it is tried whenever somebody asks.
pub const ROOM: Regular = Regular("room_check", 0);

/// What a full check found. Counts only; the rows are the person's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Findings {
    /// Faults in how the file hangs together, at most a hundred.
    pub structure: u64,
    /// Rows that belong to a row that is not there.
    pub orphans: u64,
    /// Rows that do not say what was written: by a fault of the disk or by another program.
    pub altered: u64,
}

impl Findings {
    /// Nothing was found.
    pub fn sound(self) -> bool {
        self == Self::default()
    }
}

/// Looks whether the pages hang together and the columns hold what they may.
pub fn quick(connection: &Connection) -> Result<(), StoreError> {
    let answer: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if answer == "ok" { Ok(()) } else { Err(StoreError::DAMAGED) }
}

/// Checks every page, index, reference and seal.
pub fn full(connection: &Connection) -> Result<Findings, StoreError> {
    let mut integrity = connection.prepare("PRAGMA integrity_check(100)")?;
    let lines: Vec<String> = integrity.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let structure = lines.iter().filter(|line| *line != "ok").count() as u64;
    if structure > 0 {
        return Ok(Findings { structure, ..Findings::default() });
    }
    Ok(Findings { structure, orphans: orphans(connection)?, altered: seal::broken(connection)? })
}

/// Rows that refer to nothing.
pub fn orphans(connection: &Connection) -> Result<u64, StoreError> {
    let mut check = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = check.query([])?;
    let mut orphans = 0;
    while rows.next()?.is_some() {
        orphans += 1;
    }
    Ok(orphans)
}

/// Whether the last check is too old. A time ahead of `now` counts as old: clocks are set.
pub fn is_due(connection: &Connection, regular: Regular, now: Instant) -> Result<bool, StoreError> {
    let Regular(what, days) = regular;
    let last: Option<Instant> = connection
        .query_row("SELECT at FROM upkeep WHERE what = :what", named_params! {":what": what}, |row| {
            row.get("at")
        })
        .optional()?;
    let due = |last: Instant| {
        let age = now.utc().signed_duration_since(last.utc());
        age < TimeDelta::zero() || age >= TimeDelta::days(days)
    };
    Ok(last.is_none_or(due))
}

/// Makes every check due.
pub fn forget(connection: &Connection) {
    let _ = connection.execute(
        "DELETE FROM upkeep WHERE what IN (:quick, :full)",
        named_params! {
            ":quick": QUICK.0, ":full": FULL.0
        },
    );
}

/// Remembers a check. Not being able to is no reason to refuse the diary: the next opening
/// checks again.
pub fn note(connection: &Connection, regular: Regular, now: Instant) {
    let _ = try_note(connection, regular, now);
}

/// The same where it matters whether anything can be written at all.
pub fn try_note(connection: &Connection, regular: Regular, now: Instant) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO upkeep (what, at) VALUES (:what, :at) ON CONFLICT (what) DO UPDATE SET at = :at",
        named_params! {":what": regular.0, ":at": now},
    )?;
    Ok(())
}
