//! The reminders as a program of their own, which `surae agent` becomes: without the library and the
//! arguments it takes less memory, so it reads its few words itself.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use surae_api::Reminders;

const HELP: &str = "\
Reminds of what is due, with the window closed, until it is ended.

Usage: surae-agent [--data-dir DIR]

      --data-dir DIR  Folder of the diary; SURAE_DATA_DIR or the platform's data folder when not given
  -h, --help          Print help
  -V, --version       Print version";

/// What the command line asks for.
enum Asked {
    Remind(Option<PathBuf>),
    Say(String),
    Unknown(String),
}

fn main() -> ExitCode {
    match asked(std::env::args_os().skip(1), std::env::var_os("SURAE_DATA_DIR").map(PathBuf::from)) {
        Asked::Remind(folder) => remind(folder),
        Asked::Say(text) => {
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Asked::Unknown(argument) => {
            let known = "Give --data-dir DIR, --help or --version, or nothing.";
            let _ = writeln!(std::io::stderr(), "“{argument}” is not understood. {known}");
            ExitCode::from(2)
        }
    }
}

fn remind(folder: Option<PathBuf>) -> ExitCode {
    match surae_agent::run(Reminders::of(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::from(error.exit())
        }
    }
}

fn asked(arguments: impl Iterator<Item = OsString>, usual: Option<PathBuf>) -> Asked {
    let (mut arguments, mut folder) = (arguments, usual);
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy().into_owned();
        match text.as_str() {
            "-h" | "--help" => return Asked::Say(HELP.to_owned()),
            "-V" | "--version" => {
                return Asked::Say(concat!("surae-agent ", env!("CARGO_PKG_VERSION")).into());
            }
            "--data-dir" => match arguments.next().filter(|folder| !folder.is_empty()) {
                Some(asked) => folder = Some(asked.into()),
                None => return Asked::Unknown(text),
            },
            _ => match text.strip_prefix("--data-dir=").filter(|asked| !asked.is_empty()) {
                Some(asked) => folder = Some(asked.into()),
                None => return Asked::Unknown(text),
            },
        }
    }
    Asked::Remind(folder)
}
