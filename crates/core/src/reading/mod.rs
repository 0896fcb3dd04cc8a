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
mod somebody_else;
pub mod status;
mod subject;
mod term;
mod told_as_over;
mod vocabulary;
mod whose;
