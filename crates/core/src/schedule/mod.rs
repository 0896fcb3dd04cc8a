//! When a plan asks for what: wall-clock times of day made into instants, day by day.
//!
//! A plan floats with the person: 19:00 is 19:00 wherever they are. Nothing here knows what the
//! time is; `now`, where it matters, is an argument.

mod agenda;
mod due;
pub mod pace;
mod plan;
mod quiet;
mod remind;

pub use agenda::{Occurrence, Recorded, State, adherence, agenda, state};
pub use due::{date_exists, due};
pub use plan::{Item, Pause, PhaseSince, Plan, Slot, spread};
pub use quiet::{Quiet, Stretch};
pub use remind::{
    Asked, MOST_RAISES, Marked, Passed, REPEAT_AFTER, Rules, Steps, Told, Why, missed_holds, remind,
};
