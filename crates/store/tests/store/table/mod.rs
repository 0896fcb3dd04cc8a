//! A file per table, with the name of the table.

mod health_answer;
mod occurrence;
mod own_card;
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
mod slot_move;
mod slot_time;
