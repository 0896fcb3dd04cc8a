//! The program `surae-app`. Everything it does is in the library, which phones start another way.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    surae_app::run()
}
