//! What the app knows: the files of `content/` as types.
//!
//! No rule is applied here and no user data comes near. [`Knowledge::from_folder`] reads the
//! files; the lints in [`lint`] say what is wrong with them, by file, key and cure.

mod claim;
mod cramps;
mod lexicon;
pub mod lint;
mod load;
mod look_alike;
mod muscle;
mod region;
mod source;
mod triage;

pub use claim::{Claim, Grade};
pub use cramps::NightCramps;
pub use lexicon::{BodyGroup, Composition, Concept, Lexicon, Place, Scope, WordClass};
pub use load::{ContentError, Knowledge};
pub use look_alike::LookAlike;
pub use muscle::{Clue, Depth, Group, Muscle, Referral, Strength, TriggerPoint};
pub use region::Region;
pub use source::{SeedFact, Source, SourceKind};
pub use triage::{Fires, Level, Lock, NearMiss, Question, QuestionKind, Rule, Urgency};
