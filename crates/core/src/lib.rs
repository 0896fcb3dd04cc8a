//! The rules of Surae as pure functions: reading what people write, triage, ranking, sessions, schedule,
//! the diary and what it shows.
//!
//! No I/O, no clock, no SQL, no environment. Everything it knows comes in as
//! [`surae_knowledge::Knowledge`].

pub mod diary;
pub mod insight;
pub mod likeness;
pub mod lookup;
pub mod reading;
pub mod schedule;
pub mod session;
pub mod text;
