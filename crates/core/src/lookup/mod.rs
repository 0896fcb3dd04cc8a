//! From words, taps and answers to urgency, questions and muscles.

mod alike;
pub mod facts;
pub mod find;
pub mod rank;
mod together;
pub mod triage;
