//! The command line: reads arguments, calls the api, prints. Nothing else.

mod agent;
mod arguments;
mod diary;
mod export;
mod insights;
mod plans;
mod play;
mod print;
mod print_agent;
mod print_diary;
mod print_plans;
mod usage;

use arguments::{Arguments, Command, Play};
use clap::Parser;
use diary::{ActivityCommand, FactorCommand, StudyCommand};
use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;
use surae_api::{
    ApiError, DiaryEntry, DueView, HealthQuestion, Now, Reminders, Reply, Session, Surae, agreed,
    zone_warning,
};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage::refuse(&error),
    };
    match run(&arguments) {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            print::error(&error, arguments.json);
            ExitCode::from(error.exit())
        }
    }
}

/// Does it; the exit status is 0, or that of a check that found the diary unusable.
fn run(arguments: &Arguments) -> Result<u8, ApiError> {
    let now = Now::read();
    if let Some(warning) = zone_warning(&now).filter(|_| arguments.command.writes()) {
        let _ = writeln!(std::io::stderr(), "{warning}");
    }
    // The reminders need no library and stay small without it.
    match &arguments.command {
        Command::Agent(agent) => return agent.run(arguments, &now).map(|()| 0),
        Command::Reminders(remind) => {
            let settings = remind.run(arguments.data_dir.clone(), &now)?;
            show(arguments, &settings, print_agent::settings);
            return Ok(0);
        }
        _ => {}
    }
    let surae = Surae::open(arguments.data_dir.clone())?;
    match &arguments.command {
        Command::Find(find) => show(arguments, &surae.find(&find.request(), &now)?, print::answer),
        Command::Show { id } => show(arguments, &surae.show(id, &now)?, print::thing),
        Command::List { kind } => show(arguments, &surae.list(kind)?, |list| print::list(list)),
        Command::Health { answer, first } => {
            show(arguments, &health(&surae, answer, first, &now)?, |list| print::health(list))
        }
        Command::Play(play) => lead(arguments, play, &surae.play(&play.request(), &now)?),
        Command::Search { text } => {
            show(arguments, &surae.search(&text.join(" "))?, |hits| print::hits(hits))
        }
        Command::Screen(screen) => show(arguments, &screen.run(&surae, &now)?, print_plans::screening),
        other => return day(arguments, other, &surae, &now),
    }
    Ok(0)
}

/// The commands of plans and of the diary.
fn day(arguments: &Arguments, command: &Command, surae: &Surae, now: &Now) -> Result<u8, ApiError> {
    let due = |due: DueView| show(arguments, &due, print_plans::due);
    match command {
        Command::Plan { command: Some(command) } => {
            show(arguments, &command.run(surae, now)?, print_plans::plan)
        }
        Command::Plan { command: None } => show(arguments, &surae.plans(now)?, |all| print_plans::plans(all)),
        Command::Today => {
            let today = surae.today(now)?;
            show(arguments, &today.in_order(), |_| print_plans::today(&today))
        }
        Command::Agenda { from, to, zone } => {
            show(arguments, &surae.agenda(from, to, zone.as_deref(), now)?, |all| print_plans::agenda(all))
        }
        Command::Done { occurrence, pain } => due(surae.done(occurrence, *pain, now)?),
        Command::Skip { occurrence } => due(surae.skip(occurrence, now)?),
        Command::Snooze { occurrence, minutes } => due(surae.snooze(occurrence, *minutes, now)?),
        Command::Undo { occurrence } => due(surae.undo(occurrence, now)?),
        Command::Insights(stretch) => show(arguments, &stretch.run(surae, now)?, insights::people),
        Command::Backup { to } => show(arguments, &surae.backup(to.as_deref(), now)?, print_plans::backup),
        Command::Restore(restore) => show(arguments, &restore.run(surae, now)?, print_plans::restored),
        Command::Check { notify } => {
            let reminders = Reminders::of(arguments.data_dir.clone());
            let lines = [surae.check(now)?, surae_agent::check(&reminders, *notify)].concat();
            show(arguments, &lines, |lines| print_plans::check(lines));
            return Ok(lines.iter().map(|line| line.exit).max().unwrap_or_default());
        }
        other => return diary(arguments, other, surae, now).map(|()| 0),
    }
    Ok(0)
}

/// The commands of the entries of the diary.
fn diary(arguments: &Arguments, command: &Command, surae: &Surae, now: &Now) -> Result<(), ApiError> {
    let entry = |entry: DiaryEntry| show(arguments, &entry, print_diary::entry);
    match command {
        Command::Cramp(cramp) => entry(cramp.run(surae, now)?),
        Command::Note(note) => entry(note.run(surae, now)?),
        Command::Measure(measure) => entry(measure.run(surae, now)?),
        Command::Sign(sign) => entry(sign.run(surae, now)?),
        Command::Pain(pain) => show(arguments, &pain.run(surae, now)?, print_diary::pain),
        Command::Diary(diary) => show(arguments, &diary.run(surae, now)?, print_diary::told),
        Command::Watch => show(arguments, &surae.watch(now)?, |watch| print_diary::watch(watch.as_ref())),
        Command::Export(export) => show(arguments, &export.run(surae, now)?, print_diary::exported),
        Command::Import(import) => show(arguments, &import.run(surae, now)?, print_diary::imported),
        Command::Night(night) => show(arguments, &night.run(surae, now)?, print_diary::night),
        Command::Medicine(medicine) => {
            show(arguments, &medicine.run(surae, now)?, |all| print_diary::medicines(all))
        }
        Command::Activity { command } => {
            let all = ActivityCommand::run(command.as_ref(), surae, now)?;
            show(arguments, &all, |all| print_diary::activities(all));
        }
        Command::Study { command } => {
            let study = StudyCommand::run(command.as_ref(), surae, now)?;
            show(arguments, &study, |study| print_diary::study(study.as_ref()));
        }
        Command::Factor { command } => {
            let all = FactorCommand::run(command.as_ref(), surae, now)?;
            show(arguments, &all, |all| print_diary::factors(all));
        }
        _ => (),
    }
    Ok(())
}

/// Keeps the answers, then tells all, or what is still to be asked before sessions with these cards.
fn health(
    surae: &Surae,
    answers: &[(String, Reply)],
    first: &[String],
    now: &Now,
) -> Result<Vec<HealthQuestion>, ApiError> {
    for (lock, reply) in &agreed(answers)? {
        surae.answer_health(lock, *reply, now)?;
    }
    if first.is_empty() { surae.health(now) } else { surae.health_first(first, now) }
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
