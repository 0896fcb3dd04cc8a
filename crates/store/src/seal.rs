//! A seal on each row, by which a changed bit in it is noticed.
//!
//! SQLite checks how a database hangs together, not what stands in it: a "4" that became a "5" on
//! a failing disk passes its checks. Every row of the person's tables carries a sum of its other
//! columns, set by [`crate::Store::transact`] and compared by the full check.

use crate::error::StoreError;
use crate::table::Table;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const COLUMN: &str = "seal";

/// Seals one row as it stands now; a row that is gone needs none.
pub fn renew(connection: &Connection, table: Table, rowid: i64) -> Result<(), StoreError> {
    let name = table.name();
    // Every column counts, those of later versions too, so none is named.
    let mut row = connection.prepare_cached(&format!("SELECT * FROM {name} WHERE rowid = :rowid"))?;
    let sum = row.query_row(named_params! {":rowid": rowid}, sum).optional()?;
    if let Some(sum) = sum {
        let mut seal =
            connection.prepare_cached(&format!("UPDATE {name} SET seal = :seal WHERE rowid = :rowid"))?;
        seal.execute(named_params! {":seal": sum, ":rowid": rowid})?;
    }
    Ok(())
}

/// Seals every row anew, after the columns have changed.
pub fn renew_all(connection: &Connection) -> Result<(), StoreError> {
    for table in present(connection)? {
        let mut rows = connection.prepare(&format!("SELECT rowid FROM {}", table.name()))?;
        let rows: Vec<i64> = rows.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        rows.into_iter().try_for_each(|rowid| renew(connection, table, rowid))?;
    }
    Ok(())
}

/// How many rows do not say what they said when they were written.
pub fn broken(connection: &Connection) -> Result<u64, StoreError> {
    let mut broken = 0;
    for table in present(connection)? {
        let mut statement = connection.prepare(&format!("SELECT * FROM {}", table.name()))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let seal = row.get_ref(COLUMN)?;
            broken += u64::from(seal != ValueRef::Integer(sum(row)?));
        }
    }
    Ok(broken)
}

/// The person's tables that the database has; an older one may lack some.
pub fn present(connection: &Connection) -> Result<Vec<Table>, StoreError> {
    let mut found = Vec::new();
    for table in Table::ALL {
        if connection.table_exists(None, table.name())? {
            found.push(table);
        }
    }
    Ok(found)
}

/// FNV-1a over type, length and bytes of each column but the seal. It needs to notice faults of
/// the disk, not forgery, and every change within one byte gives another sum.
fn sum(row: &Row<'_>) -> rusqlite::Result<i64> {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |bytes: &[u8]| {
        for byte in bytes {
            sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for (index, column) in row.as_ref().column_names().enumerate() {
        if column == COLUMN {
            continue;
        }
        let (kind, bytes) = match row.get_ref(index)? {
            ValueRef::Null => (0, Vec::new()),
            ValueRef::Integer(number) => (1, number.to_le_bytes().to_vec()),
            ValueRef::Real(number) => (2, number.to_le_bytes().to_vec()),
            ValueRef::Text(bytes) => (3, bytes.to_vec()),
            ValueRef::Blob(bytes) => (4, bytes.to_vec()),
        };
        take(&[kind]);
        take(&bytes.len().to_le_bytes());
        take(&bytes);
    }
    Ok(sum.cast_signed())
}
