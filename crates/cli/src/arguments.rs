//! The arguments of the command line.

use crate::agent::{Agent, Remind};
use crate::diary::{
    ActivityCommand, Cramp, Diary, FactorCommand, Measure, Medicine, Night, Note, Pain, Sign, StudyCommand,
};
use crate::export::{Export, Import};
use crate::insights::Stretch;
use crate::plans::{PlanCommand, Restore, Screen};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use surae_api::{FindRequest, PlayRequest, Reply, Side, TappedRegion, strictest};

/// Offline help for sore calves, heels, Achilles tendons and arches, and for night leg cramps.
#[derive(Debug, Parser)]
#[command(name = "surae", version)]
pub struct Arguments {
    /// Folder of the diary; the platform's data folder when not given
    #[arg(long, global = true, value_name = "DIR", env = "SURAE_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    /// Print JSON for scripts
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Find the muscle behind the pain, and what must not be missed
    Find(Find),
    /// Show one thing of the library by its id
    Show {
        /// Such as gastrocnemius, wall_calf_stretch_straight, EX09, T02a, night_cramp
        id: String,
    },
    /// List muscles, regions, exercises, techniques, programs, rules, sources, look_alikes, questions, locks or measures
    List {
        /// What to list
        kind: String,
    },
    /// Answer the health questions that close cards, and see the answers
    Health {
        /// An answer; may be given several times
        #[arg(long, value_name = "L1=yes|no|unsure", value_parser = answer)]
        answer: Vec<(String, Reply)>,
        /// Only what is still to be asked before the first session with this card; may be given several times
        #[arg(long, value_name = "CARD")]
        first: Vec<String>,
    },
    /// Be led through an exercise or technique, with a bell and the time
    Play(Play),
    /// Answer the safety questions; a program asks for them once in 14 days
    Screen(Screen),
    /// Start, pause, stop and list plans
    Plan {
        /// What to do; the list of the plans when not given
        #[command(subcommand)]
        command: Option<PlanCommand>,
    },
    /// Show what is due today
    Today,
    /// Show what is due on some days
    Agenda {
        /// First day
        #[arg(long, value_name = "DATE")]
        from: String,
        /// Last day
        #[arg(long, value_name = "DATE")]
        to: String,
        /// In another time zone, such as Europe/Vienna
        #[arg(long, value_name = "ZONE")]
        zone: Option<String>,
    },
    /// Mark something due as done
    Done {
        /// Its id from `surae today`, or a slot of today such as bedtime
        occurrence: String,
        /// Pain during it, 0 to 10
        #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = pain)]
        pain: Option<u8>,
    },
    /// Leave something due out
    Skip {
        /// Its id, or a slot of today
        occurrence: String,
    },
    /// Be reminded later today
    Snooze {
        /// Its id, or a slot of today
        occurrence: String,
        /// Minutes from now; 15 when not given
        #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = minutes)]
        minutes: Option<u32>,
    },
    /// Take back what was said last about something due
    Undo {
        /// Its id, or a slot of today
        occurrence: String,
    },
    /// Tell pain: a number on its own, during a session, or how the morning after was
    Pain(Pain),
    /// Log a cramp: now, or with what is known of it
    #[command(args_conflicts_with_subcommands = true)]
    Cramp(Cramp),
    /// Show the entries of the diary, the newest first; remove one or bring it back
    #[command(args_conflicts_with_subcommands = true)]
    Diary(Diary),
    /// Say whether the diary asks for the safety questions again, and why
    Watch,
    /// Tell how a night was, or show it
    Night(Night),
    /// Write a note
    Note(Note),
    /// Keep a measure that you took, such as heel rises on one leg
    Measure(Measure),
    /// Keep something new that you noticed, such as a swelling
    Sign(Sign),
    /// Write a medicine down, or show all
    Medicine(Medicine),
    /// The activities that you rate with `surae measure activity`
    Activity {
        /// What to do; the list when not given
        #[command(subcommand)]
        command: Option<ActivityCommand>,
    },
    /// The factors that you are asked about after a night
    Factor {
        /// What to do; the list when not given
        #[command(subcommand)]
        command: Option<FactorCommand>,
    },
    /// Two weeks in which each morning asks how the night was
    Study {
        /// What to do; the study as it stands when not given
        #[command(subcommand)]
        command: Option<StudyCommand>,
    },
    /// Write the diary into a file for other programs and people, or a page of it for a clinician
    Export(Export),
    /// Read an export in again
    Import(Import),
    /// Show whether it is getting better: cramps, factors, plans, measures
    Insights(Stretch),
    /// Make a backup of the diary
    Backup {
        /// A folder for it; beside the diary when not given
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// Bring a backup back; the present diary is kept aside
    Restore(Restore),
    /// Check the diary, the backups, the zone and the reminders
    Check {
        /// Show a notification to see whether one arrives
        #[arg(long)]
        notify: bool,
    },
    /// Show and set how to be reminded
    Reminders(Remind),
    /// Be reminded of what is due, with the window closed
    Agent(Agent),
    /// Search the library
    Search {
        /// Words
        #[arg(required = true)]
        text: Vec<String>,
    },
}

/// A card or something due to play.
#[derive(Debug, Args)]
pub struct Play {
    /// Id or code of an exercise or technique, or something due as `surae today` names it
    card: String,
    /// Print the cues with their times instead of playing them
    #[arg(long)]
    pub script: bool,
    /// One leg only
    #[arg(long)]
    side: Option<SideArgument>,
    /// One of the card's other doses, such as night
    #[arg(long, value_name = "ID")]
    dose: Option<String>,
}

impl Play {
    /// The request to the api.
    pub fn request(&self) -> PlayRequest {
        PlayRequest { card: self.card.clone(), side: self.side.map(Side::from), dose: self.dose.clone() }
    }
}

/// What hurts.
#[derive(Debug, Args)]
pub struct Find {
    /// What you feel, in your own words
    text: Vec<String>,
    /// A region of the body map; may be given several times
    #[arg(long, value_name = "ID")]
    region: Vec<String>,
    /// Which side the regions are on
    #[arg(long)]
    side: Option<SideArgument>,
    /// An answer to a question; may be given several times
    #[arg(long, value_name = "QUESTION=yes|no|unsure", value_parser = answer)]
    answer: Vec<(String, Reply)>,
    /// Age in years
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = age)]
    age: Option<u16>,
}

/// A leg, or both.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[allow(missing_docs, reason = "the names say it")]
pub enum SideArgument {
    Left,
    Right,
    Both,
}

impl From<SideArgument> for Side {
    fn from(side: SideArgument) -> Self {
        match side {
            SideArgument::Left => Self::Left,
            SideArgument::Right => Self::Right,
            SideArgument::Both => Self::Both,
        }
    }
}

impl Command {
    /// Whether it writes times into the diary, for which a wrong zone matters.
    pub fn writes(&self) -> bool {
        match self {
            Self::Done { .. } | Self::Skip { .. } | Self::Snooze { .. } | Self::Undo { .. } => true,
            Self::Screen(_) | Self::Pain(_) | Self::Cramp(_) | Self::Night(_) | Self::Note(_) => true,
            Self::Measure(_) | Self::Sign(_) | Self::Medicine(_) | Self::Import(_) => true,
            Self::Plan { command } => command.is_some(),
            Self::Study { command } => command.is_some(),
            _ => false,
        }
    }
}

impl Find {
    /// The request to the api.
    pub fn request(&self) -> FindRequest {
        let side = self.side.map(Side::from);
        FindRequest {
            text: self.text.join(" "),
            regions: self.region.iter().map(|id| TappedRegion { id: id.clone(), side }).collect(),
            answers: strictest(&self.answer),
            age: self.age,
        }
    }
}

/// An age in years; the api knows the greatest.
pub fn age(argument: &str) -> Result<u16, String> {
    argument.parse().map_err(|_| "give an age from 0 to 120 years".to_owned())
}

/// Pain during something; the api knows the range.
pub fn pain(argument: &str) -> Result<u8, String> {
    argument.parse().map_err(|_| "give a whole number from 0 to 10".to_owned())
}

/// Minutes from now.
pub fn minutes(argument: &str) -> Result<u32, String> {
    argument.parse().map_err(|_| "give a whole number of minutes, 1 or more".to_owned())
}

/// A question or lock with its answer.
pub fn answer(argument: &str) -> Result<(String, Reply), String> {
    let (question, reply) =
        argument.split_once('=').ok_or("write QUESTION=yes, QUESTION=no or QUESTION=unsure")?;
    let reply = match reply.trim().to_lowercase().as_str() {
        "yes" => Reply::Yes,
        "no" => Reply::No,
        "unsure" => Reply::Unsure,
        other => {
            return Err(format!("“{other}” is not an answer; write yes, no or unsure"));
        }
    };
    Ok((question.trim().to_owned(), reply))
}
