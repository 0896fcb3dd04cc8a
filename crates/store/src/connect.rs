//! Connections, with everything SQLite does not do unless it is told.

use crate::error::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// The first version without the WAL-reset fault, by which two connections that write and
/// checkpoint could damage the file.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Says whether SQLite is new enough to share a database.
pub fn check_sqlite() -> Result<(), StoreError> {
    let found = rusqlite::version_number();
    if found < OLDEST_SQLITE { Err(StoreError::OldSqlite { found }) } else { Ok(()) }
}

/// Opens the database `file` for reading and writing.
pub fn connect(file: &Path) -> Result<Connection, StoreError> {
    let connection = guarded(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // Until it is known to be a database of ours, closing must not change the file.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.execute_batch(include_str!("connect.sql"))?;
    if cfg!(target_os = "macos") {
        // Elsewhere a sync reaches the disk; there it takes an own call.
        connection.execute_batch("PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;")?;
    }
    Ok(connection)
}

/// Opens `file` for reading; nothing is made beside it.
pub fn connect_read_only(file: &Path) -> Result<Connection, StoreError> {
    let connection = guarded(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
    Ok(connection)
}

/// The version of the tables, log included.
pub fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

fn guarded(file: &Path, access: OpenFlags) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(file, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(connection)
}
