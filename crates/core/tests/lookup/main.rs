//! The lookup as a whole: the table of cases with its score, and properties.
#![allow(clippy::unwrap_used, reason = "a test program")]

mod alike;
mod answers;
mod cases;
mod properties;
#[allow(dead_code, reason = "what only the programs for writers use")]
mod table;

use std::path::Path;
use std::sync::OnceLock;
use surae_core::lookup::find::{Found, Lookup, Request};
use surae_knowledge::{Knowledge, Urgency};

fn lookup() -> &'static Lookup {
    static LOOKUP: OnceLock<Lookup> = OnceLock::new();
    LOOKUP.get_or_init(|| Lookup::new(&knowledge()))
}

fn find(text: &str) -> Found {
    lookup().find(&Request { text, ..Request::default() })
}

fn urgency(text: &str) -> Urgency {
    find(text).triage.urgency
}

fn knowledge() -> Knowledge {
    Knowledge::from_folder(&folder().join("../../content")).unwrap()
}

/// Where the tables are.
fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/lookup"))
}
