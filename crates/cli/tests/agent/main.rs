//! Reminders through the real program, on real session buses, with a clock of the test's own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

mod answers;
mod calendar;
mod checks;
mod clocks;
mod computer;
mod dunst;
mod many;
mod server;
mod settings;
mod tray;
mod troubles;
mod watcher;

use computer::Computer;
use server::Server;
