//! The house rules, as tests: each reads the repository and names file, line and cure.
//!
//! Nothing here builds or runs the product. What the rules are for stands in `ARCHITECTURE.md`
//! and `CONTRIBUTING.md`; what the compiler and clippy can check is left to them.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a rule that cannot be checked has failed"
)]

mod arrows;
mod clock;
mod manifest;
mod pins;
mod rust_source;
mod screen;
mod sql;
mod tree;
mod window;
mod words;

/// Fails with every finding on a line of its own.
#[track_caller]
fn none(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}
