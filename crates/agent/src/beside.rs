//! The other programs of Surae: the window, and the reminders as a program of their own.
//!
//! They stand beside this one, or else where the system looks for programs. What is started lives on
//! when this program ends, and hears nothing of its terminal.

use std::env;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// The window's program.
const WINDOW: &str = if cfg!(windows) { "surae-app.exe" } else { "surae-app" };
/// The program of the reminders.
const AGENT: &str = if cfg!(windows) { "surae-agent.exe" } else { "surae-agent" };
/// What lets a window come to the front, in the words of Wayland and of X11.
const TOKENS: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];

/// Starts the window with `arguments`, on the diary in `folder`. `token` lets it come to the front.
///
/// # Errors
/// When it is not there or cannot be started.
pub fn open_window(arguments: &[&str], folder: Option<&Path>, token: Option<&str>) -> io::Result<()> {
    let mut command = command(WINDOW)?;
    command.args(arguments);
    if let Some(folder) = folder {
        command.env("SURAE_DATA_DIR", folder);
    }
    if let Some(token) = token {
        command.envs(TOKENS.map(|name| (name, token)));
    }
    start(command)
}

/// Starts the reminders, on the diary that `SURAE_DATA_DIR` names for this program. Where there is no
/// session bus they could say nothing, and none are started.
///
/// # Errors
/// When their program is not there or cannot be started.
pub fn start_reminding() -> io::Result<()> {
    if has_bus() { start(command(AGENT)?) } else { Ok(()) }
}

/// Whether the program of the reminders is there to be started.
pub fn can_remind() -> bool {
    find(AGENT).is_some()
}

/// Whether somebody says where the session bus is.
fn has_bus() -> bool {
    let named = env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some_and(|address| !address.is_empty());
    let usual =
        || env::var_os("XDG_RUNTIME_DIR").is_some_and(|folder| Path::new(&folder).join("bus").exists());
    named || usual()
}

fn command(program: &str) -> io::Result<Command> {
    let mut command = Command::new(find(program).ok_or(ErrorKind::NotFound)?);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Those of this program's own start serve once.
    for name in TOKENS {
        command.env_remove(name);
    }
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    Ok(command)
}

fn start(mut command: Command) -> io::Result<()> {
    let mut child = command.spawn()?;
    // Somebody has to take note of its end, or it stays in the list of the system.
    let wait = move || drop(child.wait());
    thread::Builder::new().name("started".into()).stack_size(STACK).spawn(wait)?;
    Ok(())
}

/// For a thread that only waits.
const STACK: usize = 64 * 1024;

/// A program of ours.
fn find(program: &str) -> Option<PathBuf> {
    let beside = env::current_exe().ok().map(|me| me.with_file_name(program));
    let folders = env::var_os("PATH").unwrap_or_default();
    let elsewhere = env::split_paths(&folders).map(|folder| folder.join(program));
    beside.into_iter().chain(elsewhere).find(|file| file.is_file())
}
