//! Factors of the day and the evening: those that the app knows, and own ones. Few are asked about,
//! and the person chooses them. Sections 5 (N3, N7) of the clinical brief.

use super::told;
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

    /// A factor that a night may name.
    pub fn word(&self, text: &str) -> Result<String, ApiError> {
        let own = self.ever.iter().find(|(factor, _)| factor.word == text);
        own.map_or_else(|| told::word("factor", text, &FACTORS), |(factor, _)| Ok(factor.word.clone()))
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

    /// Chooses a factor to be asked about: one that is known by its word, or an own one by its name.
    ///
    /// # Errors
    /// `bad_name`, `too_many_factors` after the eighth, and those of the database.
    pub fn factor_choose(&self, text: &str, now: &Now) -> Result<Vec<FactorView>, ApiError> {
        let text = text.trim();
        expect_name("name of the factor", text)?;
        self.write(now, |writer| {
            let known = Known::read(writer)?;
            let same = |factor: &Factor| factor.word == text || factor.name.as_deref() == Some(text);
            let there = known.ever.iter().rev().find(|(factor, _)| same(factor));
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
            let of_the_app = FACTORS.contains(&text);
            let factor = Factor {
                id,
                word: if of_the_app { text.to_owned() } else { id.to_string() },
                name: (!of_the_app).then(|| text.to_owned()),
            };
            Ok(factor::insert(writer, &factor, now.instant())?)
        })?;
        self.factors(now)
    }

    /// Is not asked about a factor any more. What was said about it stays.
    ///
    /// # Errors
    /// `unknown_word`, and those of the database.
    pub fn factor_drop(&self, word: &str, now: &Now) -> Result<Vec<FactorView>, ApiError> {
        self.write(now, |writer| {
            let known = Known::read(writer)?;
            let there = known.ever.iter().find(|(factor, there)| *there && factor.word == word);
            let Some((factor, _)) = there else {
                let chosen = known.chosen();
                let chosen: Vec<&str> = chosen.iter().map(|factor| factor.word.as_str()).collect();
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

fn of_the_app(word: &str) -> FactorView {
    FactorView { word: word.to_owned(), name: say(&format!("factor-{word}"), &[]), chosen: false }
}
