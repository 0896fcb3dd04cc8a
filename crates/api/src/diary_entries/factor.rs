//! Factors of the day and the evening: those that the app knows, and own ones. Few are asked about,
//! and the person chooses them. Sections 5 (N3, N7) of the clinical brief.

use crate::clock::Now;
use crate::plan::expect_name;
use crate::words::say;
use crate::{ApiError, Surae};
use serde::Serialize;
use surae_core::diary::FACTORS;
use surae_store::table::factor::{self, Factor};
use surae_store::{Id, Reader, StoreError};
use ts_rs::TS;

/// Factors at once, at most: more are not answered.
pub(crate) const MOST: usize = 8;

/// How a refusal speaks of the person's own factors.
const OWN: &str = "one of your own by its name";

/// A factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FactorView {
    /// By which nights name it.
    pub word: String,
    /// How it is called.
    pub name: String,
    /// Whether the person wants to be asked about it.
    pub chosen: bool,
}

/// The factors that may be named.
pub(super) struct Known {
    ever: Vec<(Factor, bool)>,
}

impl Known {
    pub fn read(reader: &Reader<'_>) -> Result<Self, StoreError> {
        Ok(Self { ever: factor::ever(reader)? })
    }

    /// Those that the person wants to be asked about, in the order of their choice.
    pub fn chosen(&self) -> Vec<FactorView> {
        self.ever.iter().filter(|(_, there)| *there).map(|(factor, _)| view(factor, true)).collect()
    }

    /// A factor that a night may name: by its word, or by its name. One that is asked about goes before
    /// one that was dropped.
    pub fn word(&self, text: &str) -> Result<String, ApiError> {
        let known = self.named(text).map(|(factor, _)| factor.word.clone());
        let known = known.or_else(|| word_of_the_app(text).map(str::to_owned));
        known.ok_or_else(|| ApiError::unknown_word("factor", text, &[&FACTORS[..], &[OWN]].concat()))
    }

    /// The factor that the person once chose by this word or name, and whether it is still chosen.
    fn named(&self, text: &str) -> Option<&(Factor, bool)> {
        let word = word_of_the_app(text).unwrap_or(text.trim());
        let same = |factor: &Factor| {
            factor.word == word || factor.name.as_deref().is_some_and(|name| alike(name, word))
        };
        let mut all = self.ever.iter().rev().filter(|(factor, _)| same(factor));
        let last = all.clone().next();
        all.find(|(_, there)| *there).or(last)
    }
}

impl Surae {
    /// The factors: those chosen first, then those that can be chosen.
    ///
    /// # Errors
    /// Those of the database.
    pub fn factors(&self, now: &Now) -> Result<Vec<FactorView>, ApiError> {
        let known = self.diary(now, |store| Ok(store.read(Known::read)?))?;
        let mut all = known.chosen();
        let own = known.ever.iter().filter(|(factor, there)| !there && factor.name.is_some());
        let more: Vec<FactorView> = own
            .map(|(factor, _)| view(factor, false))
            .chain(FACTORS.iter().map(|word| of_the_app(word)))
            .collect();
        for factor in more {
            if all.iter().all(|there| there.word != factor.word) {
                all.push(factor);
            }
        }
        Ok(all)
    }

    /// Chooses a factor to be asked about: one that is known by its word or name, or an own one by its
    /// name. Capital letters make no other factor.
    ///
    /// # Errors
    /// `bad_name`, `too_many_factors` after the eighth, and those of the database.
    pub fn factor_choose(&self, text: &str, now: &Now) -> Result<Vec<FactorView>, ApiError> {
        let text = text.trim();
        expect_name("name of the factor", text)?;
        self.write(now, |writer| {
            let known = Known::read(writer)?;
            let there = known.named(text);
            if there.is_some_and(|(_, there)| *there) {
                return Ok(());
            }
            if known.chosen().len() >= MOST {
                return Err(ApiError::too_many_factors(MOST));
            }
            if let Some((factor, _)) = there {
                factor::set_deleted(writer, factor.id, false, now.instant())?;
                return Ok(());
            }
            let id = Id::new(now.instant());
            let factor = match word_of_the_app(text) {
                Some(word) => Factor { id, word: word.to_owned(), name: None },
                None => Factor { id, word: id.to_string(), name: Some(text.to_owned()) },
            };
            Ok(factor::insert(writer, &factor, now.instant())?)
        })?;
        self.factors(now)
    }

    /// Is not asked about a factor any more, given by its word or its name. What was said about it stays.
    ///
    /// # Errors
    /// `unknown_word`, and those of the database.
    pub fn factor_drop(&self, word: &str, now: &Now) -> Result<Vec<FactorView>, ApiError> {
        self.write(now, |writer| {
            let known = Known::read(writer)?;
            let Some((factor, _)) = known.named(word).filter(|(_, there)| *there) else {
                // What the person typed as a name is in no refusal.
                let chosen = known.ever.iter().filter(|(factor, there)| *there && factor.name.is_none());
                let chosen = chosen.map(|(factor, _)| factor.word.as_str());
                let chosen: Vec<&str> = chosen.chain([OWN]).collect();
                return Err(ApiError::unknown_word("chosen factor", word, &chosen));
            };
            Ok(factor::set_deleted(writer, factor.id, true, now.instant())?)
        })?;
        self.factors(now)
    }
}

fn view(factor: &Factor, chosen: bool) -> FactorView {
    match &factor.name {
        Some(name) => FactorView { word: factor.word.clone(), name: name.clone(), chosen },
        None => FactorView { chosen, ..of_the_app(&factor.word) },
    }
}

/// The word of a factor that the app knows, from its word or its name.
fn word_of_the_app(text: &str) -> Option<&'static str> {
    let text = text.trim();
    FACTORS.into_iter().find(|word| alike(word, text) || alike(&of_the_app(word).name, text))
}

/// Whether two names are the same but for capital letters.
fn alike(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn of_the_app(word: &str) -> FactorView {
    FactorView { word: word.to_owned(), name: say(&format!("factor-{word}"), &[]), chosen: false }
}
