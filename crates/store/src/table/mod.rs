//! One file per table, each in the same pattern; [`health_answer`] is the example to follow.
//!
//! A thing with an id has a struct that is the row without its bookkeeping (`created_at`,
//! `updated_at`, `deleted_at`, `seal`), one `from_row`, functions that write and take a
//! [`Writer`](crate::Writer) and `now`, and functions that read and take a
//! [`Reader`](crate::Reader). Columns and parameters are named; SQL beyond three lines stands in a
//! `.sql` file `<table>_<function>.sql` beside it. Deleting sets `deleted_at`, so that it can be
//! undone and a sync can merge it.
//!
//! A new table takes: a step in `migrations/` with its comment, CHECKs and `seal`; a name in
//! [`Table`]; a file here; a test file of the same name in `tests/store/table/`.

pub mod health_answer;
pub mod screening;
pub mod setting;

/// A table of the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it; each has its file")]
pub enum Table {
    Setting,
    HealthAnswer,
    Screening,
    ScreeningAnswer,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Setting, Self::HealthAnswer, Self::Screening, Self::ScreeningAnswer];

    /// Its name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Setting => "setting",
            Self::HealthAnswer => "health_answer",
            Self::Screening => "screening",
            Self::ScreeningAnswer => "screening_answer",
        }
    }

    /// The table of that name, if it is the person's.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }
}
