//! Is it getting better? Rates with their intervals, comparisons, changes and scores from a diary.
//!
//! Everything here is arithmetic on plain values that the caller has read: no sentence, no store, no
//! clock. The words are the api's; why the numbers are taken this way stands in `docs/insights.md`.

pub mod adherence;
pub mod change;
pub mod compare;
pub mod heel_rise;
mod known;
mod night;
pub mod pain;
mod poisson;
mod report;
pub mod series;

pub use known::{LONGEST_GAP, nights};
pub use night::{Count, Known, Night, Noted, count};
pub use poisson::{CONFIDENCE, Interval, Rate, bunched, rate, ratio_interval};
pub use report::{Diary, PlanReport, PlanSpan, Report, report, together};
