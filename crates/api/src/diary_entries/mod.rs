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
mod night;
mod note;
mod pain;
pub(crate) mod refusal;
mod session;
mod sign;
mod told;
mod when;

pub use activity::ActivityView;
pub use cramp::{CrampNew, CrampView, TimeKnown};
pub use edit::EntryState;
pub use factor::FactorView;
pub use measure::{MeasurementNew, MeasurementView};
pub use medicine::{MedicineNew, MedicineView};
pub use night::{NightAnswer, NightPage, NightView};
pub use note::{NoteNew, NoteView};
pub use pain::{PainMoment, PainNew, PainView};
pub use session::SessionEntry;
pub use sign::{SignNew, SignView};

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
