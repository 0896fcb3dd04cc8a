//! Choices and wall-clock times as they stand in columns of plans and of the diary.

use crate::table::plan_decision::Decided;
use crate::table::plan_phase::Reason;
use crate::value::AsText;
use chrono::{NaiveTime, Weekday, WeekdaySet};
use surae_core::diary::{PainMoment, Precision};
use surae_core::schedule::Recorded;
use surae_core::schedule::pace::Step;
use surae_core::session::Leg;

/// A choice of few words, each for one value.
macro_rules! words {
    ($kind:ty: $($value:path = $word:literal),+) => {
        impl AsText for $kind {
            fn text(&self) -> String {
                match self { $($value => $word),+ }.to_owned()
            }

            fn of(text: &str) -> Option<Self> {
                match text { $($word => Some($value),)+ _ => None }
            }
        }
    };
}

words!(Leg: Leg::Left = "left", Leg::Right = "right", Leg::Both = "both");
words!(Reason: Reason::Start = "start", Reason::Monitor = "monitor", Reason::Person = "person");
words!(Decided: Decided::Accepted = "accepted", Decided::Refused = "refused");
// The table refuses to stay: nothing is asked then.
words!(Step: Step::Stay = "stay", Step::Next = "next", Step::Back = "back",
    Step::SeeClinician = "see_clinician");
words!(Recorded: Recorded::Raised = "raised", Recorded::Done = "done", Recorded::Skipped = "skipped",
    Recorded::Snoozed = "snoozed", Recorded::Missed = "missed");
words!(Precision: Precision::Minute = "minute", Precision::About = "about", Precision::Night = "night");
words!(PainMoment: PainMoment::Now = "now", PainMoment::Worst = "worst",
    PainMoment::FirstSteps = "first_steps", PainMoment::Activity = "activity");

/// Whether a morning was as usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Morning(pub bool);

impl AsText for Morning {
    fn text(&self) -> String {
        if self.0 { "usual" } else { "worse" }.to_owned()
    }

    fn of(text: &str) -> Option<Self> {
        match text {
            "usual" => Some(Self(true)),
            "worse" => Some(Self(false)),
            _ => None,
        }
    }
}

impl AsText for NaiveTime {
    fn text(&self) -> String {
        self.format("%H:%M").to_string()
    }

    fn of(text: &str) -> Option<Self> {
        Self::parse_from_str(text, "%H:%M").ok()
    }
}

impl AsText for WeekdaySet {
    fn text(&self) -> String {
        let days: Vec<String> = self.iter(Weekday::Mon).map(|day| day.to_string().to_lowercase()).collect();
        days.join(",")
    }

    fn of(text: &str) -> Option<Self> {
        text.split(',').map(|day| day.parse::<Weekday>().ok()).collect()
    }
}
