//! What the app knows: the files of `content/` as types.
//!
//! No rule is applied here and no user data comes near. [`Knowledge::from_folder`] reads the
//! files; the lints in [`lint`] say what is wrong with them, by file, key and cure.

mod card;
mod claim;
mod cramps;
mod dose;
mod lexicon;
mod likeness;
pub mod lint;
mod load;
mod look_alike;
mod measure;
mod muscle;
mod program;
mod region;
mod seconds;
mod source;
mod triage;

pub use card::{Alternative, Card, CardSay, Equipment, Position, Purpose};
pub use claim::{Claim, Grade};
pub use cramps::NightCramps;
pub use dose::{Count, Dose, DoseChange, Sides, Stage, Work};
pub use lexicon::{BodyGroup, Composition, Concept, Lexicon, Place, Scope, WordClass};
pub use likeness::{Likeness, LikenessClass, LikenessTerm};
pub use load::{ContentError, Knowledge};
pub use look_alike::LookAlike;
pub use measure::{Better, HeelRiseNorm, Measure, Measures, MonitorSay, PainMonitor};
pub use muscle::{Clue, Depth, Group, Muscle, Referral, Strength, TriggerPoint};
pub use program::{Entry, Phase, PhaseItem, Program, ProgramSlot, Wanted};
pub use region::Region;
pub use seconds::{NotSeconds, Seconds};
pub use source::{SeedFact, Source, SourceForm};
pub use triage::{Asks, Fires, Level, Lock, NearMiss, Question, Rule, Urgency};
