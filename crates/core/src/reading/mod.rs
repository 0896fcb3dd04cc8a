//! From phrases to findings: what is said, of whom, of which part, present or absent.

mod answers;
mod closed;
pub mod compose;
mod contrasted;
pub mod cue;
pub mod finding;
pub mod layout;
mod listed;
mod longest;
mod looked_for;
pub mod names;
pub mod numbers;
pub mod places;
mod reach;
pub mod reader;
pub mod status;
mod subject;
mod term;
mod vocabulary;
mod whose;
