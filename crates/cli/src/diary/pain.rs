//! The arguments of pain: during a session, the morning after one, or on its own.

use crate::arguments::{SideArgument, pain};
use clap::{Args, ValueEnum};
use serde::Serialize;
use surae_api::{ApiError, DiaryEntry, DueView, Now, PainMoment, PainNew, Side, Surae};

/// Pain, during a session or on its own.
#[derive(Debug, Args)]
pub struct Pain {
    /// A number from 0 to 10 for pain on its own; else what was done, by its id or a slot of today
    #[arg(required_unless_present = "morning", value_name = "N|OCCURRENCE", allow_negative_numbers = true)]
    what: Option<String>,
    /// Pain during what was done, 0 to 10
    #[arg(value_name = "N", conflicts_with_all = ["morning", "pain"], allow_negative_numbers = true, value_parser = pain)]
    during: Option<u8>,
    /// The same
    #[arg(long, value_name = "N", conflicts_with = "morning", allow_negative_numbers = true, value_parser = pain)]
    pain: Option<u8>,
    /// Whether the morning after was back to the usual
    #[arg(long)]
    morning: Option<Morning>,
    #[command(flatten)]
    told: PainTold,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Morning {
    Usual,
    Worse,
}

/// What is told of pain on its own.
#[derive(Debug, Args)]
struct PainTold {
    /// What is rated; now when not given
    #[arg(long)]
    moment: Option<Moment>,
    /// One of your activities
    #[arg(long, value_name = "ID|NAME")]
    activity: Option<String>,
    /// A region of the body map
    #[arg(long, value_name = "ID")]
    region: Option<String>,
    /// The leg
    #[arg(long)]
    side: Option<SideArgument>,
    /// When; now when not given
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// A note
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
    /// Change this entry instead
    #[arg(long, value_name = "ID")]
    edit: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Moment {
    Now,
    Worst,
    FirstSteps,
    Activity,
}

/// What pain was told of.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum PainKept {
    /// Something that was done.
    Due(Box<DueView>),
    /// An entry of its own.
    Entry(Box<DiaryEntry>),
}

impl Pain {
    /// Keeps it, and returns what it was told of.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<PainKept, ApiError> {
        let what = self.what.as_deref();
        let due = |due: DueView| PainKept::Due(Box::new(due));
        if let Some(morning) = self.morning {
            return surae.morning(what, matches!(morning, Morning::Usual), now).map(due);
        }
        match self.during.or(self.pain) {
            Some(pain) => surae.pain(what.unwrap_or_default(), pain, now).map(due),
            None => self.alone(surae, now),
        }
    }

    fn alone(&self, surae: &Surae, now: &Now) -> Result<PainKept, ApiError> {
        let told = &self.told;
        let request = PainNew {
            pain: self.what.as_deref().and_then(|what| what.parse().ok()),
            moment: told.moment.map(PainMoment::from),
            at: told.at.clone(),
            activity: told.activity.clone(),
            region: told.region.clone(),
            side: told.side.map(Side::from),
            note: told.note.clone(),
        };
        let kept = match &told.edit {
            Some(id) => surae.pain_edit(id, &request, now),
            None => surae.pain_log(&request, now),
        };
        Ok(PainKept::Entry(Box::new(DiaryEntry::Pain(kept?))))
    }
}

impl From<Moment> for PainMoment {
    fn from(moment: Moment) -> Self {
        match moment {
            Moment::Now => Self::Now,
            Moment::Worst => Self::Worst,
            Moment::FirstSteps => Self::FirstSteps,
            Moment::Activity => Self::Activity,
        }
    }
}
