//! Journeys of a person through the real window: a file for each.
//!
//! They run on the built app, on a display and a message bus of their own: `make journeys`.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a journey that cannot go on has failed"
)]

mod person;
mod screens;
#[cfg(target_os = "linux")]
mod tray;
mod window;

mod axe;
mod backup;
mod cramp;
mod emergency;
mod fits;
mod keyboard;
mod names;
mod own_card;
mod pictures;
mod places;
mod plan;
mod refused;
mod reminders;
mod session;
mod sore_spot;
mod start;
mod whole;
