//! The command line: reads arguments, calls the api, prints. Nothing else.

mod arguments;
mod print;

use arguments::{Arguments, Command};
use clap::Parser;
use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;
use surae_api::{ApiError, Surae};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            print::error(&error, arguments.json);
            ExitCode::from(1)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), ApiError> {
    // The program ends with its answer: taking the knowledge apart would only delay it.
    let surae: &Surae = Box::leak(Box::new(Surae::open()?));
    match &arguments.command {
        Command::Find(find) => show(arguments, &surae.find(&find.request())?, print::answer),
        Command::Show { id } => show(arguments, &surae.show(id)?, print::thing),
        Command::List { kind } => show(arguments, &surae.list(kind)?, |list| print::list(list)),
        Command::Search { text } => {
            show(arguments, &surae.search(&text.join(" "))?, |hits| print::hits(hits))
        }
    }
    Ok(())
}

/// Prints as JSON or for people. A closed pipe is nobody's error.
fn show<T: Serialize>(arguments: &Arguments, value: &T, people: impl Fn(&T) -> String) {
    let text = if arguments.json { print::json(value) } else { people(value) };
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}
