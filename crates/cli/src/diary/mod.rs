//! The arguments of the diary, and what is asked of the api.

mod cramp;
mod days;
mod entries;
mod pain;

pub use cramp::Cramp;
pub use days::{ActivityCommand, Diary, DiaryTold, FactorCommand, Night, StudyCommand};
pub use entries::{Measure, Medicine, Note, Sign};
pub use pain::{Pain, PainKept};
