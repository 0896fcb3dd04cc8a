//! The diary: cramps, pain, nights and what else a person tells of their days.
//!
//! Each kind of entry has a file with its request, its view and its use cases. Entries are changed by
//! their id, removed and brought back by [`edit`]; [`list`] reads them together, the newest first.

mod activity;
mod cramp;
mod edit;
mod factor;
mod list;
mod measure;
mod medicine;
mod month;
mod night;
mod note;
mod pain;
pub(crate) mod refusal;
mod session;
mod sign;
mod study;
mod told;
mod watch;
mod when;

pub use activity::ActivityView;
pub(crate) use activity::MOST as ACTIVITIES;
pub use cramp::{CrampNew, CrampView, TimeKnown};
pub(crate) use cramp::{HELPED, LONGEST, PLACES};
pub use edit::EntryState;
pub use factor::FactorView;
pub(crate) use factor::MOST as FACTORS_AT_ONCE;
pub(crate) use measure::fit;
pub use measure::{MeasurementNew, MeasurementView};
pub(crate) use medicine::days as days_of_medicine;
pub use medicine::{MedicineNew, MedicineView};
pub use month::DayCount;
pub use night::{NightAnswer, NightPage, NightView};
pub use note::{NoteNew, NoteView};
pub use pain::{PainMoment, PainNew, PainView};
pub use session::SessionEntry;
pub use sign::{SignNew, SignView};
pub(crate) use study::understands;
pub use study::{NightQuestion, StudyNight, StudyView};
pub use watch::{WatchReason, WatchView};

use serde::Serialize;
use ts_rs::TS;

/// An entry of the diary. Each kind has an `id`, a `night`, a `date` and a time `at`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum DiaryEntry {
    Cramp(CrampView),
    Pain(PainView),
    Night(NightView),
    Note(NoteView),
    Measurement(MeasurementView),
    Sign(SignView),
    Medicine(MedicineView),
    Session(SessionEntry),
}

impl DiaryEntry {
    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Cramp(one) => &one.id,
            Self::Pain(one) => &one.id,
            Self::Night(one) => &one.id,
            Self::Note(one) => &one.id,
            Self::Measurement(one) => &one.id,
            Self::Sign(one) => &one.id,
            Self::Medicine(one) => &one.id,
            Self::Session(one) => &one.id,
        }
    }
}

/// An entry in the list of the diary.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DiaryLine {
    /// The entry.
    #[serde(flatten)]
    pub entry: DiaryEntry,
    /// Why the safety questions are to be asked again because of it; mostly empty. The words are those of
    /// [`WatchReason::id`].
    pub asks: Vec<String>,
}
