//! What the page for the clinician says: sentences and numbers, before anything is laid out.
//!
//! Filled by [`super::gather`], shortened and placed by [`super::layout`], and shown as it is by the
//! screen. Days are ISO dates, dates within sentences such as 12 Nov 2026.

use crate::{Reply, Side, Urgency};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which days the page is about, and what the person wants to stand on it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ClinicianRequest {
    /// First day, `YYYY-MM-DD`; 28 days with the last one when absent.
    pub from: Option<String>,
    /// Last day, `YYYY-MM-DD`; today when absent.
    pub to: Option<String>,
    /// Who it is about, exactly as it shall stand there; what was kept for it when absent.
    pub who: Option<String>,
    /// What the person wants to ask; what was kept for it when absent.
    pub ask: Option<String>,
}

/// The page as it will be written, and the words on it that can be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClinicianPreview {
    /// The whole page, HTML.
    pub html: String,
    /// Who it is about, as kept.
    pub who: Option<String>,
    /// What the person wants to ask, as kept.
    pub ask: Option<String>,
}

/// The page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClinicianPage {
    /// Its title.
    pub title: String,
    /// The days it is about, in words.
    pub period: String,
    /// When it was made, in words.
    pub made: String,
    /// Who it is about, as typed.
    pub who: Option<String>,
    /// What the person wants to ask, as typed.
    pub ask: Option<String>,
    /// The most urgent thing that came out of the safety questions, where it was above self-care.
    pub alert: Option<PageAlert>,
    /// The few numbers to read first.
    pub figures: Vec<PageFigure>,
    /// Where it hurts and cramps.
    pub places: PagePlaces,
    /// Day by day.
    pub days: PageDays,
    /// What was done of what was planned.
    pub dose: PageDose,
    /// Tests and activities.
    pub measures: PageMeasures,
    /// The safety questions.
    pub questions: PageQuestions,
    /// What the person says about their health in general.
    pub health: PageText,
    /// Medicines as typed.
    pub medicines: PageText,
    /// Notes as typed, the newest first.
    pub notes: PageText,
    /// Where all this comes from, and what it is not.
    pub footer: String,
}

/// The most urgent thing of these days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageAlert {
    /// How urgent.
    pub urgency: Urgency,
    /// What was advised, and when.
    pub headline: String,
    /// Why, and what became of it.
    pub says: Vec<String>,
}

/// A number with what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageFigure {
    /// The number, such as `11 of 24`.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// What to know about it.
    pub detail: String,
}

/// Where it hurts and cramps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct PagePlaces {
    /// Heading.
    pub title: String,
    /// The places, the worst first.
    pub list: Vec<PagePlace>,
    /// What the drawing shows, for those who cannot see it.
    pub says: String,
    /// Said where there is no place.
    pub none: String,
}

/// One place on one side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PagePlace {
    /// Its name.
    pub name: String,
    /// Regions of the body map that it covers.
    pub regions: Vec<String>,
    /// The side, seen from the person; nothing where it was not said or there is none.
    pub side: Option<Side>,
    /// The side in words.
    pub side_says: String,
    /// The worst pain there, 0 to 10.
    pub worst: Option<u8>,
    /// On how many days pain was entered there.
    pub pain_days: u32,
    /// How many cramps there were.
    pub cramps: u32,
}

/// Day by day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct PageDays {
    /// Heading.
    pub title: String,
    /// The days in order; at most the last 28.
    pub days: Vec<PageDay>,
    /// What the strip shows, in sentences.
    pub says: Vec<String>,
    /// Said where nothing was entered.
    pub none: Option<String>,
}

/// One day, and the night that begins on its evening.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct PageDay {
    /// The date, `YYYY-MM-DD`.
    pub on: String,
    /// Whether it is over, and its night has come.
    pub is_over: bool,
    /// Cramps in its night; nothing where it is not known whether there were any.
    pub cramps: Option<u32>,
    /// How much sleep they cost, 0 to 10.
    pub sleep_lost: Option<u8>,
    /// The worst pain of the day, 0 to 10.
    pub worst: Option<u8>,
    /// Pain with the first steps, 0 to 10.
    pub first_steps: Option<u8>,
    /// The worst pain during exercise, 0 to 10.
    pub during: Option<u8>,
    /// How often exercise was planned.
    pub planned: u32,
    /// How often it was done.
    pub done: u32,
    /// Whether the morning after was back to the usual; nothing where it was not said.
    pub morning: Option<bool>,
    /// A plan that began on this day.
    pub started: Option<String>,
}

/// What was done of what was planned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct PageDose {
    /// Heading.
    pub title: String,
    /// First days of the weeks, in words; at most the last four.
    pub weeks: Vec<String>,
    /// The plans.
    pub plans: Vec<PagePlan>,
    /// Said where there is none.
    pub none: Option<String>,
}

/// What was done of one plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PagePlan {
    /// Its name, with the leg.
    pub name: String,
    /// Where it stands: phase, pause, end.
    pub stands: String,
    /// What is done each time, one line for each exercise.
    pub doses: Vec<String>,
    /// Done and planned in each week.
    pub weeks: Vec<PageShare>,
    /// Done and planned in all these days.
    pub whole: PageShare,
    /// Pain during it, and the mornings after.
    pub pain: String,
}

/// So many of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct PageShare {
    /// How many.
    pub done: u32,
    /// Of how many.
    pub planned: u32,
}

/// Tests and activities.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct PageMeasures {
    /// Heading.
    pub title: String,
    /// One line for each measure, side or activity.
    pub rows: Vec<PageMeasure>,
    /// Said where there is none.
    pub none: Option<String>,
}

/// One measure of one side or activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageMeasure {
    /// What was measured.
    pub name: String,
    /// The first value of these days, with its date.
    pub first: String,
    /// The last one, with its date.
    pub last: String,
    /// The change, and whether it counts.
    pub change: String,
}

/// The safety questions as they were asked and answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct PageQuestions {
    /// Heading.
    pub title: String,
    /// How often and when they were asked.
    pub says: String,
    /// One line for each question.
    pub rows: Vec<PageQuestion>,
    /// Said where they were not asked.
    pub none: Option<String>,
}

/// One safety question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PageQuestion {
    /// What it asks about, in a few words.
    pub about: String,
    /// The last answer; nothing where it was left open.
    pub reply: Option<Reply>,
    /// The same in words.
    pub says: String,
    /// Other days of the stretch on which it was not answered with no.
    pub before: Option<String>,
}

/// Lines of text under a heading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct PageText {
    /// Heading.
    pub title: String,
    /// The lines, the most important first.
    pub lines: Vec<String>,
    /// Said where there is none.
    pub none: Option<String>,
}
