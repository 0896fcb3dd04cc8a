//! The reminders as a program of their own, which `surae agent` becomes: without the library and the
//! arguments it takes less memory.

use std::io::Write;
use std::process::ExitCode;
use surae_api::Reminders;

fn main() -> ExitCode {
    let folder = std::env::var_os("SURAE_DATA_DIR").map(Into::into);
    match surae_agent::run(Reminders::of(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::from(error.exit())
        }
    }
}
