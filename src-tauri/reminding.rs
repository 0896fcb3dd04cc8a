//! The reminders beside the window: starts them when they are missing, and asks how they stand.
//!
//! Whether they are wanted is the api's to say, how they are started and checked the agent's. Where
//! the agent does not run, the system itself reminds.

use surae_api::Checked;
use tauri::{AppHandle, Runtime};

/// Starts the reminders when they are wanted and missing. Nobody waits for it, and the self-test
/// tells when it did not succeed.
#[cfg(target_os = "linux")]
pub fn see_to<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    let see = move || {
        let missing = tauri::Manager::state::<surae_api::Surae>(&app).needs_reminder(&surae_api::Now::read());
        missing.is_ok_and(|missing| missing && surae_agent::start_reminding().is_ok())
    };
    let _seeing = std::thread::Builder::new().name("reminders".into()).spawn(see);
}

/// How the reminders stand, line by line; `notify` shows a notification to see.
#[cfg(target_os = "linux")]
pub fn check(notify: bool) -> Vec<Checked> {
    let folder = std::env::var_os("SURAE_DATA_DIR").map(Into::into);
    surae_agent::check(&surae_api::Reminders::of(folder), notify)
}

/// There is nothing to start.
#[cfg(not(target_os = "linux"))]
pub fn see_to<R: Runtime>(_app: &AppHandle<R>) {}

/// There is nothing to check.
#[cfg(not(target_os = "linux"))]
pub fn check(_notify: bool) -> Vec<Checked> {
    Vec::new()
}
