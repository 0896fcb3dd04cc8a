//! The reminders as a program that waits: `surae agent`.
//!
//! [`run`] asks [`surae_api::Reminders`] what is to be said, says it through the [`notifier`] port and
//! records what became of it; then it sleeps until the next. No rule, no SQL and no window is here. It
//! speaks where there is the desktop bus of Unix.

mod answer;
mod beside;
mod choose;
mod desktop;
pub mod login;
pub mod notifier;
mod run;
mod speak;
mod status;
mod tray;
mod wait;
mod wake;

pub use beside::start_reminding;
pub use run::{Once, Raised, once, run};
pub use speak::{Round, Speaker};
pub use status::{Status, check, set_at_login, status};
