//! Nobody reads the clock but the clock.
//!
//! Clippy forbids it too; this also sees code that is compiled on other systems only.

use crate::{none, tree};

/// The one file that may read it.
const CLOCK: &str = "crates/api/src/clock.rs";

/// How a clock is read.
const READS: [&str; 5] = ["SystemTime::now", "Utc::now", "Local::now", "Zoned::now", "Timestamp::now"];

#[test]
fn one_file_reads_the_clock() {
    let mut found = Vec::new();
    for file in tree::rust() {
        let exempt = file.path == CLOCK || file.path.starts_with("tests/house/");
        for read in READS.iter().filter(|read| !exempt && file.text.contains(**read)) {
            found.push(format!("{}: {read}; take `now` as an argument", file.path));
        }
    }
    none(&found);
}
