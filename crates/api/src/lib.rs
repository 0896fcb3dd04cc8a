//! Use cases: the only thing the window, the command line and the agent may call.
//!
//! A [`Surae`] holds the knowledge, compiled once. Its methods take plain requests and give
//! plain answers or an [`ApiError`] with a sentence and the next step.

mod answer;
mod answers;
mod book;
mod calendar;
mod cards;
mod care;
mod clinician;
mod clock;
mod closed;
mod diary;
mod diary_entries;
mod documents;
mod error;
mod export;
mod find;
mod health;
mod insight;
mod library;
mod occurrence;
mod own_card;
mod plan;
mod refusal;
mod remind;
mod screening;
mod session;
mod today;
mod words;
mod written;

pub use answer::{
    FindAnswer, FindRequest, FiredRule, LockHint, LookAlikeHint, NamedRegion, OpenQuestion, RankedMuscle,
    Reply, Side, TappedRegion, Understood,
};
pub use answers::{agreed, strictest};
pub use calendar::{CalendarDay, CalendarPart};
pub use cards::{CardLine, CardPage};
pub use care::{
    BackupLine, BackupMade, Checked, DiaryPlace, RestorePreview, RestoredView, RowCount, zone_warning,
};
pub use clinician::{
    ClinicianPage, ClinicianPreview, ClinicianRequest, PageAlert, PageDay, PageDays, PageDose, PageFigure,
    PageMeasure, PageMeasures, PagePlace, PagePlaces, PagePlan, PageQuestion, PageQuestions, PageShare,
    PageText,
};
pub use clock::Now;
pub use diary_entries::{
    ActivityView, CrampNew, CrampView, DayCount, DiaryEntry, DiaryLine, EntryState, FactorView,
    MeasurementNew, MeasurementView, MedicineNew, MedicineView, NightAnswer, NightPage, NightQuestion,
    NightView, NoteNew, NoteView, PainMoment, PainNew, PainView, SessionEntry, SignNew, SignView, StudyNight,
    StudyView, TimeKnown, WatchReason, WatchView,
};
pub use error::{ApiError, codes};
pub use export::{ExportFormat, ExportMade, ImportRefused, ImportView};
pub use health::HealthQuestion;
pub use insight::{
    Chart, ComparedHow, ComparisonView, FactorInsight, HeelRisePoint, HeelRiseView, HourPoint, InsightCharts,
    InsightsView, KeptHow, KeptPoint, KeptView, MeasureChange, MeasureVerdict, NightKnown, NightPoint,
    NightsKnown, PainPoint, PlanInsight, RateView, StartMark, ValueOn, WeekPoint,
};
pub use library::{Hit, Listed, Thing};
pub use own_card::{OwnCardNew, OwnCardView};
pub use plan::{
    ChangedSlot, NewItem, NewSlot, PhaseToCome, PhaseView, PlanCard, PlanChange, PlanNew, PlanStart,
    PlanState, PlanView, ProgramPage, SlotTime, SlotView, SuggestedStep, Suggestion,
};
pub use remind::{
    MissedReminder, Passed, QuietHours, Reminder, ReminderSettings, ReminderSteps, ReminderSummary,
    ReminderWatch, ReminderWhy, Reminders,
};
pub use screening::{EarlierScreening, ScreenRequest, ScreeningView};
pub use session::{PlayRequest, Session, SessionCard, SessionCue, SessionCueKind};
pub use surae_knowledge::{DoseChange, Urgency};
pub use today::{DueCard, DueState, DueView, MorningQuestion, TodayView};

use diary::Diary;
pub use words::say;

use std::path::PathBuf;
use std::sync::{Mutex, OnceLock};
use surae_core::lookup::find::Lookup;
use surae_knowledge::Knowledge;
use surae_store::SearchIndex;

/// The product behind its fronts.
pub struct Surae {
    /// Lives as long as the program: taking it apart at the end would only delay the end.
    knowledge: &'static Knowledge,
    lookup: &'static Lookup,
    index: OnceLock<Mutex<SearchIndex>>,
    diary: Diary,
}

impl Surae {
    /// Reads the built-in knowledge. The diary is in `folder`, or in the platform's data folder; it is
    /// opened when it is first needed.
    ///
    /// # Errors
    /// `content_broken` when the program file is damaged.
    pub fn open(folder: Option<PathBuf>) -> Result<Self, ApiError> {
        let knowledge = surae_content::knowledge().map_err(|error| ApiError::content(&error))?;
        let lookup = surae_content::lookup().map_err(|error| ApiError::content(&error))?;
        let (knowledge, lookup) = (Box::leak(Box::new(knowledge)), Box::leak(Box::new(lookup)));
        Ok(Self { knowledge, lookup, index: OnceLock::new(), diary: Diary::of(folder) })
    }
}
