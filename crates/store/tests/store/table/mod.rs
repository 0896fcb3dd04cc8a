//! A file per table, with the name of the table.

mod health_answer;
mod screening;
mod setting;
