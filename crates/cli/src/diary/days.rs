//! The arguments of the list of entries, of nights, and of what the person chose to be asked about.

use clap::{Args, Subcommand};
use serde::Serialize;
use surae_api::{
    ActivityView, ApiError, DiaryLine, EntryState, FactorView, NightAnswer, NightPage, Now, StudyView, Surae,
};

/// The days to show, or an entry to take away or back.
#[derive(Debug, Args)]
pub struct Diary {
    /// First day; 30 days before the last when not given
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day; today when not given
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// What to do with an entry
    #[command(subcommand)]
    command: Option<DiaryCommand>,
}

#[derive(Debug, Subcommand)]
enum DiaryCommand {
    /// Remove an entry; undo brings it back
    Remove {
        /// The entry, as `surae diary` shows it
        id: String,
    },
    /// Take back what was done last to an entry
    Undo {
        /// The entry
        id: String,
    },
}

/// What was asked of the diary.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum DiaryTold {
    /// The entries, the newest first.
    Entries(Vec<DiaryLine>),
    /// One entry after a change.
    State(Box<EntryState>),
}

impl Diary {
    /// Does it.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<DiaryTold, ApiError> {
        let state = |state| DiaryTold::State(Box::new(state));
        match &self.command {
            Some(DiaryCommand::Remove { id }) => surae.entry_remove(id, now).map(state),
            Some(DiaryCommand::Undo { id }) => surae.entry_undo(id, now).map(state),
            None => Ok(DiaryTold::Entries(surae.entries(self.from.as_deref(), self.to.as_deref(), now)?)),
        }
    }
}

/// A night, to be told of or shown.
#[derive(Debug, Args)]
pub struct Night {
    /// The date of its evening; last night when not given
    #[arg(value_name = "DATE")]
    night: Option<String>,
    /// There was no cramp
    #[arg(long, conflicts_with = "cramps")]
    quiet: bool,
    /// How many cramps there were
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    cramps: Option<i32>,
    /// How many minutes they took together
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    minutes: Option<i32>,
    /// How strong the worst one was, 0 to 10
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    strength: Option<i32>,
    /// How bad the sleep was, 0 to 10
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    sleep_lost: Option<i32>,
    /// A factor that there was, or was not; may be given several times
    #[arg(long, value_name = "WORD[=yes|no]", value_parser = factor)]
    factor: Vec<(String, bool)>,
    /// A note
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
    /// Make this unknown again; may be given several times
    #[arg(long, value_name = "FIELD")]
    clear: Vec<String>,
}

impl Night {
    /// Keeps what was told, and returns the night.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<NightPage, ApiError> {
        let request = NightAnswer {
            night: self.night.clone(),
            cramps: self.cramps.or(self.quiet.then_some(0)),
            minutes: self.minutes,
            strength: self.strength,
            sleep_lost: self.sleep_lost,
            factors: self.factor.iter().cloned().collect(),
            note: self.note.clone(),
            clear: self.clear.clone(),
        };
        if request != (NightAnswer { night: self.night.clone(), ..NightAnswer::default() }) {
            surae.night_answer(&request, now)?;
        }
        surae.night(self.night.as_deref(), now)
    }
}

/// What to do with activities.
#[derive(Debug, Subcommand)]
pub enum ActivityCommand {
    /// Choose one to rate; at most three
    Add {
        /// As you call it
        #[arg(allow_hyphen_values = true)]
        name: String,
    },
    /// Do not rate it any more
    Remove {
        /// Its id
        id: String,
    },
}

impl ActivityCommand {
    /// Does it, and returns all of them.
    pub fn run(command: Option<&Self>, surae: &Surae, now: &Now) -> Result<Vec<ActivityView>, ApiError> {
        match command {
            Some(Self::Add { name }) => drop(surae.activity_add(name, now)?),
            Some(Self::Remove { id }) => surae.activity_remove(id, true, now)?,
            None => (),
        }
        surae.activities(now)
    }
}

/// What to do with the two-week study.
#[derive(Debug, Subcommand)]
pub enum StudyCommand {
    /// Begin with the night of a date
    Start {
        /// The first night; tonight when not given
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
    },
    /// End it; what was said stays
    Stop,
}

impl StudyCommand {
    /// Does it, and returns the study.
    pub fn run(command: Option<&Self>, surae: &Surae, now: &Now) -> Result<Option<StudyView>, ApiError> {
        match command {
            Some(Self::Start { from }) => drop(surae.study_start(from.as_deref(), now)?),
            Some(Self::Stop) => surae.study_stop(now)?,
            None => (),
        }
        surae.study(now)
    }
}

/// What to do with factors.
#[derive(Debug, Subcommand)]
pub enum FactorCommand {
    /// Be asked about one: a known word, or a name of your own
    Choose {
        /// Such as heels
        factor: String,
    },
    /// Not be asked about it any more
    Drop {
        /// Its word
        factor: String,
    },
}

impl FactorCommand {
    /// Does it, and returns all of them.
    pub fn run(command: Option<&Self>, surae: &Surae, now: &Now) -> Result<Vec<FactorView>, ApiError> {
        match command {
            Some(Self::Choose { factor }) => surae.factor_choose(factor, now),
            Some(Self::Drop { factor }) => surae.factor_drop(factor, now),
            None => surae.factors(now),
        }
    }
}

fn factor(argument: &str) -> Result<(String, bool), String> {
    match argument.split_once('=') {
        None => Ok((argument.trim().to_owned(), true)),
        Some((word, "yes")) => Ok((word.trim().to_owned(), true)),
        Some((word, "no")) => Ok((word.trim().to_owned(), false)),
        Some((_, other)) => Err(format!("“{other}” is not an answer; write yes or no")),
    }
}
