//! Opens the window: the program `surae-app` beside this one.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

/// The window's program.
const PROGRAM: &str = if cfg!(windows) { "surae-app.exe" } else { "surae-app" };

/// Starts the window with `arguments`, on the diary in `folder`. `token` lets it come to the front.
///
/// # Errors
/// When it is not there or cannot be started.
pub fn open(arguments: &[&str], folder: Option<&Path>, token: Option<&str>) -> io::Result<()> {
    let program = std::env::current_exe()?.with_file_name(PROGRAM);
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if let Some(folder) = folder {
        command.env("SURAE_DATA_DIR", folder);
    }
    if let Some(token) = token {
        command.env("XDG_ACTIVATION_TOKEN", token).env("DESKTOP_STARTUP_ID", token);
    }
    let mut window = command.spawn()?;
    // Somebody has to take note of its end, or it stays in the list of the system.
    thread::Builder::new().name("window".into()).spawn(move || window.wait())?;
    Ok(())
}
