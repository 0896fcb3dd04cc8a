//! The arguments of cramps.

use crate::arguments::SideArgument;
use clap::{Args, Subcommand};
use surae_api::{ApiError, CrampNew, DiaryEntry, Now, Side, Surae};

/// A cramp to log.
#[derive(Debug, Args)]
pub struct Cramp {
    #[command(flatten)]
    told: CrampTold,
    /// What to do with a cramp that is in the diary
    #[command(subcommand)]
    command: Option<CrampCommand>,
}

#[derive(Debug, Subcommand)]
enum CrampCommand {
    /// It lets go now
    End {
        /// The cramp; the last one that goes on when not given
        id: Option<String>,
    },
    /// Tell more of a cramp, or change what was told
    Edit {
        /// The cramp, as `surae diary` shows it
        id: String,
        #[command(flatten)]
        told: CrampTold,
        /// Make this unknown again, such as strength; may be given several times
        #[arg(long, value_name = "FIELD")]
        clear: Vec<String>,
    },
}

/// What is told of a cramp.
#[derive(Debug, Args)]
struct CrampTold {
    /// When it started: now, 15_min_ago, hour_ago, last_night, 02:40, or "2027-03-28 02:40"
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// The leg
    #[arg(long)]
    side: Option<SideArgument>,
    /// calf, foot, toes, shin, thigh, elsewhere, or a region
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// How strong it was, 0 to 10
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    strength: Option<i32>,
    /// How long it lasted
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    minutes: Option<f64>,
    /// How much sleep it cost, 0 to 10
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    sleep_lost: Option<i32>,
    /// Whether it came out of sleep
    #[arg(long, value_name = "true|false")]
    asleep: Option<bool>,
    /// What helped: stretch, stand, walk, rub, warmth, cold, painkiller, waited; with commas
    #[arg(long, value_delimiter = ',', value_name = "WORDS")]
    helped: Option<Vec<String>>,
    /// How sore it was the day after, 0 to 10
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    soreness: Option<i32>,
    /// Hours until the soreness was gone
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    soreness_hours: Option<i32>,
    /// A note
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
}

impl CrampTold {
    fn request(&self) -> CrampNew {
        CrampNew {
            at: self.at.clone(),
            side: self.side.map(Side::from),
            place: self.place.clone(),
            strength: self.strength,
            minutes: self.minutes,
            sleep_lost: self.sleep_lost,
            asleep: self.asleep,
            helped: self.helped.clone(),
            soreness: self.soreness,
            soreness_hours: self.soreness_hours,
            note: self.note.clone(),
        }
    }
}

impl Cramp {
    /// Keeps it, and returns the entry.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<DiaryEntry, ApiError> {
        let cramp = match &self.command {
            None => surae.cramp(&self.told.request(), now),
            Some(CrampCommand::End { id }) => surae.cramp_end(id.as_deref(), now),
            Some(CrampCommand::Edit { id, told, clear }) => surae.cramp_edit(id, &told.request(), clear, now),
        };
        Ok(DiaryEntry::Cramp(cramp?))
    }
}
