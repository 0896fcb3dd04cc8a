//! The arguments of plans, days, screening and care of the diary, and what is asked of the api.

use crate::arguments::{SideArgument, age, answer};
use clap::{Args, Subcommand};
use std::path::PathBuf;
use surae_api::{
    ApiError, DoseChange, NewItem, NewSlot, Now, PlanChange, PlanNew, PlanStart, PlanView, Reply,
    RestoredView, ScreenRequest, ScreeningView, Side, SlotTime, Surae, agreed,
};

/// What to do with plans.
#[derive(Debug, Subcommand)]
pub enum PlanCommand {
    /// Start a program
    Start(Start),
    /// Make an own plan, open-ended
    New(New),
    /// Rest a plan, such as in a holiday
    Pause {
        /// The plan: its id, its program or its name
        id: String,
        /// Last day of rest; until it is resumed when not given
        #[arg(long, value_name = "DATE")]
        until: Option<String>,
    },
    /// Go on with a plan that rests or was stopped
    Resume {
        /// The plan
        id: String,
    },
    /// Stop a plan
    Stop {
        /// The plan
        id: String,
    },
    /// Move on by one phase from tomorrow
    Next {
        /// The plan
        id: String,
    },
    /// Go back by one phase from tomorrow, after a day off
    Back {
        /// The plan
        id: String,
    },
    /// Refuse what the plan suggests
    Refuse {
        /// The plan
        id: String,
    },
    /// Set the days of the week of a plan
    Days {
        /// The plan
        id: String,
        /// Days of the week, such as mon,wed,fri
        #[arg(required = true, value_delimiter = ',')]
        days: Vec<String>,
    },
    /// Set the time of a slot, or move it on one day
    Move {
        /// Id of the slot, as `surae plan` shows it
        slot: String,
        /// Wall time, HH:MM
        time: String,
        /// Only on this day
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
}

impl PlanCommand {
    /// Does it, and returns the plan as it stands then.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<PlanView, ApiError> {
        match self {
            Self::Start(start) => surae.plan_start(&start.request(), now),
            Self::New(new) => surae.plan_new(&new.request(), now),
            Self::Pause { id, until } => surae.plan_pause(id, until.as_deref(), now),
            Self::Resume { id } => surae.plan_resume(id, now),
            Self::Stop { id } => surae.plan_stop(id, now),
            Self::Next { id } => surae.plan_next(id, now),
            Self::Back { id } => surae.plan_back(id, now),
            Self::Refuse { id } => surae.plan_refuse(id, now),
            Self::Days { id, days } => {
                surae.plan_change(id, &PlanChange { days: Some(days.clone()), ..PlanChange::default() }, now)
            }
            Self::Move { slot, time, on: None } => surae.slot_set(slot, time, now),
            Self::Move { slot, time, on: Some(on) } => surae.slot_move(slot, on, Some(time), now),
        }
    }
}

/// A program to start.
#[derive(Debug, Args)]
pub struct Start {
    /// Id or code of the program
    program: String,
    /// The leg; both when not given
    #[arg(long)]
    side: Option<SideArgument>,
    /// Another time for a slot of the program; may be given several times
    #[arg(long, value_name = "NAME=HH:MM", value_parser = slot)]
    slot: Vec<SlotTime>,
    /// Days of the week, such as mon,wed,fri; all when not given
    #[arg(long, value_delimiter = ',', value_name = "DAYS")]
    days: Vec<String>,
    /// First day; today when not given
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// The answer to a question at the start, in the order of the questions
    #[arg(long, value_name = "yes|no|unsure", value_parser = reply)]
    entry: Vec<Reply>,
    /// A card of those that the program lets choose from; may be given several times
    #[arg(long, value_name = "WORD=CARD", value_parser = pair)]
    choose: Vec<(String, String)>,
    /// An optional card to include; may be given several times
    #[arg(long = "with", value_name = "CARD")]
    with_optional: Vec<String>,
    /// Age in years
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = age)]
    age: Option<u16>,
}

impl Start {
    fn request(&self) -> PlanStart {
        PlanStart {
            program: self.program.clone(),
            side: self.side.map(Side::from),
            slots: self.slot.clone(),
            days: self.days.clone(),
            from: self.from.clone(),
            entry: self.entry.clone(),
            choices: self.choose.iter().cloned().collect(),
            with_optional: self.with_optional.clone(),
            age: self.age,
        }
    }
}

/// An own plan to make.
#[derive(Debug, Args)]
pub struct New {
    /// How it is called
    #[arg(allow_hyphen_values = true)]
    name: String,
    /// A time of the day; may be given several times
    #[arg(long, required = true, value_name = "NAME=HH:MM", value_parser = slot)]
    slot: Vec<SlotTime>,
    /// A card, with numbers of its dose where they differ, such as EX08:sets=3,reps=12; may be given
    /// several times
    #[arg(long, required = true, value_name = "CARD[:KEY=N,…]", value_parser = item)]
    card: Vec<NewItem>,
    /// The leg; both when not given
    #[arg(long)]
    side: Option<SideArgument>,
    /// Days of the week, such as mon,wed,fri; all when not given
    #[arg(long, value_delimiter = ',', value_name = "DAYS")]
    days: Vec<String>,
    /// First day; today when not given
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
}

impl New {
    fn request(&self) -> PlanNew {
        let slots = self.slot.iter().map(|slot| NewSlot {
            name: slot.slot.clone(),
            time: slot.time.clone(),
            cards: self.card.clone(),
        });
        PlanNew {
            name: self.name.clone(),
            slots: slots.collect(),
            days: self.days.clone(),
            from: self.from.clone(),
            side: self.side.map(Side::from),
        }
    }
}

/// Answers to the safety questions.
#[derive(Debug, Args)]
pub struct Screen {
    /// Say no to every question that is not answered here
    #[arg(long)]
    none: bool,
    /// An answer; may be given several times
    #[arg(long, value_name = "QUESTION=yes|no|unsure", value_parser = answer)]
    answer: Vec<(String, Reply)>,
    /// Age in years
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = age)]
    age: Option<u16>,
    /// Somebody who examined you cleared you on this day
    #[arg(long, value_name = "DATE", conflicts_with_all = ["none", "answer", "age", "undo"])]
    cleared: Option<String>,
    /// Take back what was told last, as a mistake: the clearing, else the answers
    #[arg(long, conflicts_with_all = ["none", "answer", "age"])]
    undo: bool,
}

impl Screen {
    /// Keeps them, and returns what they mean.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<ScreeningView, ApiError> {
        let answers = agreed(&self.answer)?;
        match (&self.cleared, self.undo) {
            (Some(on), _) => surae.clear_screening(on, now),
            (None, true) => surae.undo_screening(now),
            (None, false) => surae.screen(&ScreenRequest { answers, none: self.none, age: self.age }, now),
        }
    }
}

/// A backup to bring back.
#[derive(Debug, Args)]
pub struct Restore {
    /// The backup
    #[arg(required_unless_present = "empty", conflicts_with = "empty")]
    file: Option<PathBuf>,
    /// Begin with an empty diary instead
    #[arg(long)]
    empty: bool,
}

impl Restore {
    /// Brings it back.
    pub fn run(&self, surae: &Surae, now: &Now) -> Result<RestoredView, ApiError> {
        surae.restore(self.file.as_deref(), now)
    }
}

fn slot(argument: &str) -> Result<SlotTime, String> {
    let (slot, time) = pair(argument)?;
    Ok(SlotTime { slot, time })
}

fn pair(argument: &str) -> Result<(String, String), String> {
    let (name, value) = argument.split_once('=').ok_or("write NAME=VALUE, such as evening=19:00")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn reply(argument: &str) -> Result<Reply, String> {
    answer(&format!("entry={argument}")).map(|(_, reply)| reply)
}

/// A card with numbers of its dose, read with the names that the content uses.
fn item(argument: &str) -> Result<NewItem, String> {
    let Some((card, numbers)) = argument.split_once(':') else {
        return Ok(NewItem { card: argument.to_owned(), dose: None });
    };
    let mut dose = serde_json::Map::new();
    for number in numbers.split(',') {
        let (key, value) =
            number.split_once('=').ok_or("write KEY=N after the colon, such as EX08:sets=3,reps=12")?;
        let (key, value) = (key.trim().to_owned(), value.trim());
        let value = serde_json::from_str(value).map_err(|_| format!("“{value}” is not a number"))?;
        if dose.insert(key.clone(), value).is_some() {
            return Err(format!("“{key}” stands there twice; give it once"));
        }
    }
    let dose: DoseChange = serde_json::from_value(dose.into()).map_err(|error| error.to_string())?;
    Ok(NewItem { card: card.to_owned(), dose: Some(dose) })
}
