//! How much of a card: sets, repetitions, tempo, rest, and how often. Table 6.4 of the brief.

use crate::Seconds;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much, how slow, how often. What one set consists of is told by [`Dose::work`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// `usual`, or the name by which a program asks for it.
    pub id: String,
    /// Short name.
    pub name: String,
    /// The dose as a sentence.
    pub says: String,
    /// Sets, 1 to 10.
    pub sets: u16,
    /// Repetitions in a set, 1 to 60; the lower end of a range.
    #[serde(default = "one")]
    pub reps: u16,
    /// The upper end of the range.
    #[serde(default)]
    pub reps_most: Option<u16>,
    /// Seconds into the end position.
    #[serde(default)]
    #[ts(type = "number")]
    pub up: Seconds,
    /// Seconds held there; the lower end of a range.
    #[serde(default)]
    #[ts(type = "number")]
    pub hold: Seconds,
    /// The upper end of the range.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub hold_most: Option<Seconds>,
    /// Seconds back.
    #[serde(default)]
    #[ts(type = "number")]
    pub down: Seconds,
    /// Seconds between repetitions.
    #[serde(default)]
    #[ts(type = "number")]
    pub pause: Seconds,
    /// Seconds of continuous work in a set, instead of repetitions.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub seconds: Option<Seconds>,
    /// The upper end of the range.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub seconds_most: Option<Seconds>,
    /// The parts of one repetition, instead of a tempo: walk, run.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// Seconds between sets; the lower end of a range.
    #[serde(default)]
    #[ts(type = "number")]
    pub rest: Seconds,
    /// The upper end of the range.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub rest_most: Option<Seconds>,
    /// One leg after the other, or both at once.
    pub sides: Sides,
    /// Up with both feet, down on one.
    #[serde(default)]
    pub both_up: bool,
    /// What one repetition is called.
    #[serde(default)]
    pub count: Count,
    /// The load, in words.
    #[serde(default)]
    pub load: Option<String>,
    /// Times a day; the lower end of a range.
    pub per_day: u16,
    /// The upper end of the range.
    #[serde(default)]
    pub per_day_most: Option<u16>,
    /// Days a week; the lower end of a range.
    pub days_per_week: u16,
    /// The upper end of the range.
    #[serde(default)]
    pub days_per_week_most: Option<u16>,
    /// For how many weeks, where it is given.
    #[serde(default)]
    pub weeks: Option<u16>,
}

fn one() -> u16 {
    1
}

/// A part of a repetition with a name of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// What the player says.
    pub say: String,
    /// How long.
    #[ts(type = "number")]
    pub seconds: Seconds,
    /// Another drawing than the card's own.
    #[serde(default)]
    pub pose: Option<String>,
}

/// Which legs a set is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sides {
    /// One leg after the other.
    Each,
    /// Both at once, or no leg in particular.
    Both,
}

/// What one repetition is called.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Count {
    #[default]
    Repetition,
    Stroke,
    Point,
    Turn,
    Letter,
    Pull,
    Move,
}

/// What one set consists of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Work<'a> {
    /// Repetitions with a tempo.
    Repetitions {
        /// How many.
        reps: u16,
    },
    /// Continuous work.
    Continuous(Seconds),
    /// Repetitions that are made of named parts.
    Staged {
        /// How many.
        reps: u16,
        /// The parts of each.
        stages: &'a [Stage],
    },
}

impl Dose {
    /// What one set consists of.
    pub fn work(&self) -> Work<'_> {
        match self.seconds {
            Some(seconds) => Work::Continuous(seconds),
            None if self.stages.is_empty() => Work::Repetitions { reps: self.reps },
            None => Work::Staged { reps: self.reps, stages: &self.stages },
        }
    }

    /// One repetition of [`Work::Repetitions`], without the pause after it.
    pub fn repetition(&self) -> Seconds {
        self.up + self.hold + self.down
    }

    /// Why this cannot be played, as key and cure; nothing when it can.
    pub fn faults(&self) -> Vec<(&'static str, String)> {
        let mut faults = Vec::new();
        let mut within = |key, value: u16, most: u16| {
            if !(1..=most).contains(&value) {
                faults.push((key, format!("{value} cannot be done; give 1 to {most}")));
            }
        };
        within("sets", self.sets, 10);
        within("reps", self.reps, 60);
        within("per_day", self.per_day, 12);
        within("days_per_week", self.days_per_week, 7);
        let ways = usize::from(self.seconds.is_some())
            + usize::from(!self.stages.is_empty())
            + usize::from(self.repetition() > Seconds::ZERO);
        if ways != 1 {
            faults.push((
                "up",
                "give a tempo (up, hold, down), or seconds, or stages; just one of them".into(),
            ));
        }
        if self.seconds == Some(Seconds::ZERO)
            || self.stages.iter().any(|stage| stage.seconds == Seconds::ZERO)
        {
            faults.push(("seconds", "nothing can be done in 0 seconds; give at least 1".into()));
        }
        for (key, least, most) in self.ranges() {
            if most.is_some_and(|most| most < least) {
                faults.push((key, "the upper end is below the lower one; exchange them".into()));
            }
        }
        faults
    }

    /// The ranges of the dose: key of the upper end, lower end, upper end.
    fn ranges(&self) -> [(&'static str, u32, Option<u32>); 6] {
        let millis = |most: Option<Seconds>| most.map(Seconds::millis);
        let number = |most: Option<u16>| most.map(u32::from);
        [
            ("reps_most", self.reps.into(), number(self.reps_most)),
            ("hold_most", self.hold.millis(), millis(self.hold_most)),
            ("seconds_most", self.seconds.unwrap_or_default().millis(), millis(self.seconds_most)),
            ("rest_most", self.rest.millis(), millis(self.rest_most)),
            ("per_day_most", self.per_day.into(), number(self.per_day_most)),
            ("days_per_week_most", self.days_per_week.into(), number(self.days_per_week_most)),
        ]
    }

    /// The dose with the numbers that `change` gives.
    pub fn with(&self, change: &DoseChange) -> Self {
        let mut dose = self.clone();
        let set = |field: &mut u16, value: Option<u16>| *field = value.unwrap_or(*field);
        set(&mut dose.sets, change.sets);
        set(&mut dose.reps, change.reps);
        dose.reps_most = change.reps_most.or(if change.reps.is_some() { None } else { dose.reps_most });
        let set = |field: &mut Seconds, value: Option<Seconds>| *field = value.unwrap_or(*field);
        set(&mut dose.up, change.up);
        set(&mut dose.hold, change.hold);
        dose.hold_most = change.hold_most.or(if change.hold.is_some() { None } else { dose.hold_most });
        set(&mut dose.down, change.down);
        set(&mut dose.pause, change.pause);
        set(&mut dose.rest, change.rest);
        dose.rest_most = change.rest_most.or(if change.rest.is_some() { None } else { dose.rest_most });
        if change.seconds.is_some() {
            dose.seconds = change.seconds;
            dose.seconds_most = change.seconds_most;
        }
        dose.load = change.load.clone().or(dose.load);
        dose
    }
}

/// The numbers of a dose that differ from a card's usual one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs, reason = "the names and units are those of `Dose`")]
pub struct DoseChange {
    pub sets: Option<u16>,
    pub reps: Option<u16>,
    pub reps_most: Option<u16>,
    #[ts(type = "number | null")]
    pub up: Option<Seconds>,
    #[ts(type = "number | null")]
    pub hold: Option<Seconds>,
    #[ts(type = "number | null")]
    pub hold_most: Option<Seconds>,
    #[ts(type = "number | null")]
    pub down: Option<Seconds>,
    #[ts(type = "number | null")]
    pub pause: Option<Seconds>,
    #[ts(type = "number | null")]
    pub seconds: Option<Seconds>,
    #[ts(type = "number | null")]
    pub seconds_most: Option<Seconds>,
    #[ts(type = "number | null")]
    pub rest: Option<Seconds>,
    #[ts(type = "number | null")]
    pub rest_most: Option<Seconds>,
    pub load: Option<String>,
}
