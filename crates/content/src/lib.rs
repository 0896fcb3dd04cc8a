//! The content as it lies in the program: read, checked and compiled when it was built.
//!
//! Reading half a megabyte of TOML and compiling ten thousand phrases takes longer than a
//! person should wait for one answer; unpacking takes a few milliseconds.

use surae_core::lookup::find::Lookup;
use surae_knowledge::Knowledge;
use thiserror::Error;

static KNOWLEDGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));
static LOOKUP: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lookup.bin"));

/// The packed content cannot be read; only a broken program file can have that.
#[derive(Debug, Error)]
#[error("the built-in content cannot be read: {0}")]
pub struct Unreadable(#[from] postcard::Error);

/// What the app knows.
///
/// # Errors
/// [`Unreadable`] when the program file is damaged.
pub fn knowledge() -> Result<Knowledge, Unreadable> {
    Ok(postcard::from_bytes(KNOWLEDGE)?)
}

/// The lookup, compiled.
///
/// # Errors
/// [`Unreadable`] when the program file is damaged.
pub fn lookup() -> Result<Lookup, Unreadable> {
    Ok(postcard::from_bytes(LOOKUP)?)
}
