//! The reminders as a program that waits: `surae agent`.
//!
//! [`run`] asks [`surae_api::Reminders`] what is to be said, says it through the [`notifier`] port and
//! records what became of it; then it sleeps until the next. No rule, no SQL and no window is here. It
//! speaks where there is the desktop bus of Unix.

mod answer;
#[cfg(unix)]
mod desktop;
pub mod notifier;
mod run;
mod speak;
mod wait;
#[cfg(unix)]
mod wake;
mod window;

pub use run::{Once, Raised, once, run};
pub use speak::{Round, Speaker};
