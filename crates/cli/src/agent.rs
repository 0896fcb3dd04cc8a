//! The reminders on the command line.

use crate::arguments::Arguments;
use crate::{print_agent, show};
use clap::{Args, Subcommand};
use std::path::PathBuf;
use surae_api::{ApiError, Now, QuietHours, ReminderSettings, Reminders};

/// Reminders with the window closed.
#[derive(Debug, Args)]
pub struct Agent {
    /// Say what is due now and leave
    #[arg(long)]
    once: bool,
    /// What to do; remind until it is ended when not given
    #[command(subcommand)]
    command: Option<AgentCommand>,
}

/// What to do with the reminders.
#[derive(Debug, Subcommand)]
enum AgentCommand {
    /// Show whether the reminders run and what comes next
    Status,
    /// Start the reminders when you log in
    Enable,
    /// Do not start the reminders when you log in
    Disable,
}

impl Agent {
    /// Does it.
    pub fn run(&self, arguments: &Arguments, now: &Now) -> Result<(), ApiError> {
        let reminders = Reminders::of(arguments.data_dir.clone());
        let status = match &self.command {
            None if self.once => {
                show(arguments, &surae_agent::once(reminders, now)?, print_agent::once);
                return Ok(());
            }
            None => return remind(arguments, reminders),
            Some(AgentCommand::Status) => surae_agent::status(&reminders, now)?,
            Some(AgentCommand::Enable) => surae_agent::set_at_login(&reminders, true, now)?,
            Some(AgentCommand::Disable) => surae_agent::set_at_login(&reminders, false, now)?,
        };
        show(arguments, &status, print_agent::status);
        Ok(())
    }
}

/// Becomes the small program of the reminders beside this one; without it, reminds itself.
fn remind(arguments: &Arguments, reminders: Reminders) -> Result<(), ApiError> {
    #[cfg(unix)]
    if let Ok(program) = std::env::current_exe().map(|program| program.with_file_name("surae-agent")) {
        // So that a script gets the sentence in its own shape before this one is gone.
        drop(reminders.watch()?);
        let mut agent = std::process::Command::new(program);
        if let Some(folder) = &arguments.data_dir {
            agent.env("SURAE_DATA_DIR", std::path::absolute(folder).unwrap_or_else(|_| folder.clone()));
        }
        // Returns only when it is not there.
        let _ = std::os::unix::process::CommandExt::exec(&mut agent);
    }
    surae_agent::run(reminders)
}

/// How to be reminded. Without an option the present settings are shown.
#[derive(Debug, Args)]
pub struct Remind {
    /// Whether to be reminded at all
    #[arg(long, value_name = "yes|no", value_parser = yes)]
    on: Option<bool>,
    /// Whether notifications name the plan
    #[arg(long, value_name = "yes|no", value_parser = yes)]
    details: Option<bool>,
    /// Minutes that a reminder may be late, 0 to 720
    #[arg(long, value_name = "MINUTES", allow_negative_numbers = true, value_parser = late)]
    late: Option<u32>,
    /// Quiet hours, instead of the present ones; may be given several times
    #[arg(long, value_name = "[DAYS=]HH:MM-HH:MM", value_parser = quiet, conflicts_with = "no_quiet")]
    quiet: Vec<QuietHours>,
    /// No quiet hours
    #[arg(long)]
    no_quiet: bool,
    /// Say nothing for the rest of today
    #[arg(long, conflicts_with = "resume")]
    pause: bool,
    /// End the pause
    #[arg(long)]
    resume: bool,
}

impl Remind {
    /// Sets what is given and returns the settings.
    pub fn run(&self, folder: Option<PathBuf>, now: &Now) -> Result<ReminderSettings, ApiError> {
        let reminders = Reminders::of(folder);
        let before = reminders.settings(now)?;
        let wanted = ReminderSettings {
            on: self.on.unwrap_or(before.on),
            details: self.details.unwrap_or(before.details),
            late_minutes: self.late.unwrap_or(before.late_minutes),
            quiet: match self.no_quiet || !self.quiet.is_empty() {
                true => self.quiet.clone(),
                false => before.quiet.clone(),
            },
            resume_on: before.resume_on.clone().filter(|_| !self.resume),
            ..before.clone()
        };
        let settings = if wanted == before { before } else { reminders.set_settings(&wanted, now)? };
        if self.pause { reminders.pause_until_tomorrow(now) } else { Ok(settings) }
    }
}

/// Minutes that a reminder may be late; the api knows the most.
fn late(argument: &str) -> Result<u32, String> {
    argument.parse().map_err(|_| "give a whole number of minutes, 0 to 720".to_owned())
}

fn yes(argument: &str) -> Result<bool, String> {
    match argument.trim().to_lowercase().as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(format!("“{other}” is no answer; write yes or no")),
    }
}

/// Days and times; the api reads them strictly.
fn quiet(argument: &str) -> Result<QuietHours, String> {
    let (days, times) = argument.split_once('=').unwrap_or(("", argument));
    let (from, to) = times.split_once('-').ok_or("write [DAYS=]HH:MM-HH:MM, such as sat,sun=22:00-09:00")?;
    let days = days.split(',').map(str::trim).filter(|day| !day.is_empty()).map(str::to_owned);
    Ok(QuietHours { days: days.collect(), from: from.trim().to_owned(), to: to.trim().to_owned() })
}
