//! Starts the child program, with less than the test's rights where needed.

use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};

/// The child program.
pub fn program() -> &'static str {
    env!("CARGO_BIN_EXE_surae-store-child")
}

/// Starts it with what it says collected as it comes.
pub fn start(arguments: &[&str]) -> (Child, JoinHandle<Vec<String>>) {
    let mut child = Command::new(program()).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    // A line that was cut by a kill was not acknowledged.
    let heard = thread::spawn(move || out.lines().map_while(Result::ok).collect());
    (child, heard)
}

/// Runs it to its end.
pub fn run(command: &mut Command) -> Vec<String> {
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// The child as somebody without rights. Root may write anywhere, so a test by root needs it.
pub fn unprivileged(folder: &Path) -> Command {
    let copy = open_to_all(folder).join("child");
    std::fs::copy(program(), &copy).unwrap();
    std::fs::set_permissions(&copy, std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(copy);
    if is_root() {
        // No user of this number is known, so it has no home folder either.
        command.uid(54_321).gid(54_321);
    }
    command
}

pub fn is_root() -> bool {
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

fn open_to_all(folder: &Path) -> PathBuf {
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).unwrap();
    folder.to_path_buf()
}
