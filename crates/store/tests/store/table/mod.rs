//! A file per table, with the name of the table.

mod activity;
mod cramp;
mod entry;
mod factor;
mod health_answer;
mod measurement;
mod medicine;
mod night;
mod note;
mod occurrence;
mod own_card;
mod pain_entry;
mod plan;
mod plan_days;
mod plan_decision;
mod plan_entry;
mod plan_item;
mod plan_pause;
mod plan_phase;
mod plan_slot;
mod screening;
mod session;
mod setting;
mod sign;
mod slot_move;
mod slot_time;
