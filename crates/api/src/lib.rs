//! Use cases: the only thing the window, the command line and the agent may call.
//!
//! A [`Surae`] holds the knowledge, compiled once. Its methods take plain requests and give
//! plain answers or an [`ApiError`] with a sentence and the next step.

mod answer;
mod cards;
mod documents;
mod error;
mod find;
mod library;
mod session;
mod words;

pub use answer::{
    FindAnswer, FindRequest, FiredRule, LockHint, LookAlikeHint, NamedRegion, OpenQuestion, RankedMuscle,
    Reply, Side, TappedRegion, Understood,
};
pub use cards::{CardLine, CardPage};
pub use error::{ApiError, CODES};
pub use library::{Hit, Listed, Thing};
pub use session::{PlayRequest, Session, SessionCue, SessionCueKind};
pub use surae_knowledge::Urgency;

use std::sync::{Mutex, OnceLock};
use surae_core::lookup::find::Lookup;
use surae_knowledge::Knowledge;
use surae_store::SearchIndex;

/// The product behind its fronts.
pub struct Surae {
    knowledge: Knowledge,
    lookup: Lookup,
    index: OnceLock<Mutex<SearchIndex>>,
}

impl Surae {
    /// Reads the built-in knowledge.
    ///
    /// # Errors
    /// `content_broken` when the program file is damaged.
    pub fn open() -> Result<Self, ApiError> {
        let knowledge = surae_content::knowledge().map_err(|error| ApiError::content(&error))?;
        let lookup = surae_content::lookup().map_err(|error| ApiError::content(&error))?;
        Ok(Self { knowledge, lookup, index: OnceLock::new() })
    }
}
