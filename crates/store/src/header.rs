//! What a file is, from its first hundred bytes, without touching it.
//!
//! SQLite would make files beside it and replay a log; a file that is not ours or not yet ours
//! must stay as it is. The format is in <https://sqlite.org/fileformat.html>.

use crate::error::StoreError;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// "SURA", the mark of this program's databases.
pub const APPLICATION_ID: u32 = u32::from_be_bytes(*b"SURA");

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const USER_VERSION: usize = 60;
const APPLICATION: usize = 68;

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// A database of ours, with its version.
    Ours(u32),
    /// A database of another program.
    Foreign,
    /// Empty, too short or something else.
    NoDatabase,
}

/// Reads what `file` is.
pub fn kind(file: &Path) -> Result<Kind, StoreError> {
    let mut header = Vec::new();
    let open = File::open(file).map_err(|error| StoreError::io("read the file", file, error))?;
    open.take(100).read_to_end(&mut header).map_err(|error| StoreError::io("read the file", file, error))?;
    let number = |at: usize| {
        let bytes = header.get(at..at + 4).and_then(|bytes| <[u8; 4]>::try_from(bytes).ok());
        bytes.map(u32::from_be_bytes)
    };
    Ok(match (header.starts_with(MAGIC), number(APPLICATION), number(USER_VERSION)) {
        (true, Some(APPLICATION_ID), Some(version)) if header.len() == 100 => Kind::Ours(version),
        (true, Some(_), Some(_)) if header.len() == 100 => Kind::Foreign,
        _ => Kind::NoDatabase,
    })
}
