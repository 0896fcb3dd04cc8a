//! One file per table, each in the same pattern; [`health_answer`] is the example to follow.
//!
//! A thing with an id has a struct that is the row without its bookkeeping (`created_at`,
//! `updated_at`, `deleted_at`, `seal`), one `from_row`, functions that write and take a
//! [`Writer`](crate::Writer) and `now`, and functions that read and take a
//! [`Reader`](crate::Reader). Columns and parameters are named; SQL beyond three lines stands in a
//! `.sql` file `<table>_<function>.sql` beside it. Deleting sets `deleted_at`, so that it can be
//! undone and a sync can merge it. Entries of the diary are changed by a new row; [`entry`] has what
//! they have in common.
//!
//! A new table takes: a step in `migrations/` with its comment, CHECKs and `seal`; a name in
//! [`Table`]; a file here; a test file of the same name in `tests/store/table/`.

pub mod activity;
pub mod cramp;
pub mod entry;
pub mod factor;
pub mod health_answer;
pub mod measurement;
pub mod medicine;
pub mod night;
pub mod note;
pub mod occurrence;
pub mod own_card;
pub mod pain_entry;
pub mod plan;
pub mod plan_days;
pub mod plan_decision;
pub mod plan_entry;
pub mod plan_item;
pub mod plan_pause;
pub mod plan_phase;
pub mod plan_slot;
pub mod screening;
pub mod session;
pub mod setting;
pub mod sign;
pub mod slot_move;
pub mod slot_time;

use crate::value::Text;
use crate::when::Moment;
use rusqlite::Row;

/// A table of the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it; each has its file")]
pub enum Table {
    Setting,
    HealthAnswer,
    Screening,
    ScreeningAnswer,
    Plan,
    PlanPhase,
    PlanDecision,
    PlanPause,
    PlanSlot,
    PlanItem,
    SlotMove,
    PlanDays,
    SlotTime,
    PlanEntry,
    Occurrence,
    Session,
    OwnCard,
    Cramp,
    Activity,
    PainEntry,
    Night,
    NightFactor,
    Factor,
    Note,
    Measurement,
    Sign,
    Medicine,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 27] = [
        Self::Setting,
        Self::HealthAnswer,
        Self::Screening,
        Self::ScreeningAnswer,
        Self::Plan,
        Self::PlanPhase,
        Self::PlanDecision,
        Self::PlanPause,
        Self::PlanSlot,
        Self::PlanItem,
        Self::SlotMove,
        Self::PlanDays,
        Self::SlotTime,
        Self::PlanEntry,
        Self::Occurrence,
        Self::Session,
        Self::OwnCard,
        Self::Cramp,
        Self::Activity,
        Self::PainEntry,
        Self::Night,
        Self::NightFactor,
        Self::Factor,
        Self::Note,
        Self::Measurement,
        Self::Sign,
        Self::Medicine,
    ];

    /// Its name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Setting => "setting",
            Self::HealthAnswer => "health_answer",
            Self::Screening => "screening",
            Self::ScreeningAnswer => "screening_answer",
            Self::Plan => "plan",
            Self::PlanPhase => "plan_phase",
            Self::PlanDecision => "plan_decision",
            Self::PlanPause => "plan_pause",
            Self::PlanSlot => "plan_slot",
            Self::PlanItem => "plan_item",
            Self::SlotMove => "slot_move",
            Self::PlanDays => "plan_days",
            Self::SlotTime => "slot_time",
            Self::PlanEntry => "plan_entry",
            Self::Occurrence => "occurrence",
            Self::Session => "session",
            Self::OwnCard => "own_card",
            Self::Cramp => "cramp",
            Self::Activity => "activity",
            Self::PainEntry => "pain_entry",
            Self::Night => "night",
            Self::NightFactor => "night_factor",
            Self::Factor => "factor",
            Self::Note => "note",
            Self::Measurement => "measurement",
            Self::Sign => "sign",
            Self::Medicine => "medicine",
        }
    }

    /// The table of that name, if it is the person's.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }
}

/// The moment in these columns and in those of the zone.
fn moment(row: &Row<'_>, at: &str, on: &str) -> rusqlite::Result<Moment> {
    Ok(Moment {
        at: row.get(at)?,
        on: row.get::<_, Text<_>>(on)?.0,
        zone: row.get("zone")?,
        utc_offset: row.get("utc_offset")?,
    })
}
