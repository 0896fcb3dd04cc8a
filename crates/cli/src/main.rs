//! The command line: reads arguments, calls the api, prints. Nothing else.

mod arguments;
mod play;
mod print;

use arguments::{Arguments, Command, Play};
use clap::Parser;
use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;
use surae_api::{ApiError, HealthQuestion, Now, Reply, Session, Surae};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            print::error(&error, arguments.json);
            ExitCode::from(error.exit())
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), ApiError> {
    let surae = Surae::open(arguments.data_dir.clone())?;
    let now = Now::read();
    match &arguments.command {
        Command::Find(find) => show(arguments, &surae.find(&find.request(), &now)?, print::answer),
        Command::Show { id } => show(arguments, &surae.show(id, &now)?, print::thing),
        Command::List { kind } => show(arguments, &surae.list(kind)?, |list| print::list(list)),
        Command::Health { answer } => {
            show(arguments, &health(&surae, answer, &now)?, |list| print::health(list))
        }
        Command::Play(play) => lead(arguments, play, &surae.play(&play.request(), &now)?),
        Command::Search { text } => {
            show(arguments, &surae.search(&text.join(" "))?, |hits| print::hits(hits))
        }
    }
    Ok(())
}

/// Keeps the answers, then tells all.
fn health(surae: &Surae, answers: &[(String, Reply)], now: &Now) -> Result<Vec<HealthQuestion>, ApiError> {
    for (lock, reply) in answers {
        surae.answer_health(lock, *reply, now)?;
    }
    surae.health(now)
}

/// Prints the cues, or plays them.
fn lead(arguments: &Arguments, play: &Play, session: &Session) {
    if play.script || arguments.json {
        show(arguments, &session.cues, |cues| print::cues(cues));
    } else {
        play::play(session);
    }
}

/// Prints as JSON or for people. A closed pipe is nobody's error.
fn show<T: Serialize>(arguments: &Arguments, value: &T, people: impl Fn(&T) -> String) {
    let text = if arguments.json { print::json(value) } else { people(value) };
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}
