//! Cards that the person makes: what a physiotherapist showed them, with a picture of their own.

use crate::clock::Now;
use crate::plan::{dose_of, expect_name};
use crate::{ApiError, Surae};
use serde::{Deserialize, Serialize};
use surae_knowledge::{Dose, DoseChange, Sides};
use surae_store::Id;
use surae_store::table::own_card::{self, OwnCard};
use ts_rs::TS;

/// Bytes of a picture, at most.
const PICTURE: usize = 2 * 1024 * 1024;
/// Characters of the instructions, at most.
const INSTRUCTIONS: usize = 4000;

/// An own card to make.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OwnCardNew {
    /// How it is called.
    pub name: String,
    /// What to do.
    #[serde(default)]
    pub instructions: String,
    /// A picture of at most 2 MB.
    #[serde(default)]
    pub picture: Option<Vec<u8>>,
    /// Whether it is done with one leg after the other, or with both at once.
    pub sides: Sides,
    /// Its numbers; nothing when there is nothing to play. What is left out is one set of one.
    #[serde(default)]
    pub dose: Option<DoseChange>,
}

/// An own card.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OwnCardView {
    /// Its id.
    pub id: String,
    /// How it is called.
    pub name: String,
    /// What to do.
    pub instructions: String,
    /// The picture, where one card was asked for.
    pub picture: Option<Vec<u8>>,
    /// Its dose.
    pub dose: Option<Dose>,
}

impl Surae {
    /// Makes an own card.
    ///
    /// # Errors
    /// `bad_name`, `picture_too_large`, `impossible_dose`, and those of the database.
    pub fn own_card_new(&self, request: &OwnCardNew, now: &Now) -> Result<OwnCardView, ApiError> {
        let card = read(request, Id::new(now.instant()))?;
        self.write(now, |writer| Ok(own_card::insert(writer, &card, now.instant())?))?;
        Ok(told(card))
    }

    /// Changes all of an own card. Plans that use it show it as it is now.
    ///
    /// # Errors
    /// `unknown_card`, what [`Self::own_card_new`] refuses, and those of the database.
    pub fn own_card_edit(&self, id: &str, request: &OwnCardNew, now: &Now) -> Result<OwnCardView, ApiError> {
        let card = read(request, id.parse().map_err(|_| ApiError::unknown_card(id))?)?;
        let found = self.write(now, |writer| Ok(own_card::set(writer, &card, now.instant())?))?;
        if found { Ok(told(card)) } else { Err(ApiError::unknown_card(id)) }
    }

    /// The own cards by name, without their pictures.
    ///
    /// # Errors
    /// Those of the database.
    pub fn own_cards(&self, now: &Now) -> Result<Vec<OwnCardView>, ApiError> {
        let all = self.diary(now, |store| Ok(store.read(own_card::all)?))?;
        Ok(all.into_iter().map(told).collect())
    }

    /// An own card with its picture, a deleted one too: plans still show it.
    ///
    /// # Errors
    /// `unknown_card`, and those of the database.
    pub fn own_card(&self, id: &str, now: &Now) -> Result<OwnCardView, ApiError> {
        let key: Id = id.parse().map_err(|_| ApiError::unknown_card(id))?;
        let card = self.diary(now, |store| Ok(store.read(|reader| own_card::read(reader, key))?))?;
        card.map(told).ok_or_else(|| ApiError::unknown_card(id))
    }

    /// Deletes an own card, or brings it back. Plans that use it keep their place for it.
    ///
    /// # Errors
    /// `unknown_card`, and those of the database.
    pub fn own_card_delete(&self, id: &str, deleted: bool, now: &Now) -> Result<(), ApiError> {
        let key: Id = id.parse().map_err(|_| ApiError::unknown_card(id))?;
        let found =
            self.write(now, |writer| Ok(own_card::set_deleted(writer, key, deleted, now.instant())?))?;
        if found { Ok(()) } else { Err(ApiError::unknown_card(id)) }
    }
}

/// The card that is asked for, if it can be.
fn read(request: &OwnCardNew, id: Id) -> Result<OwnCard, ApiError> {
    expect_name("name", request.name.trim())?;
    if request.instructions.chars().count() > INSTRUCTIONS {
        return Err(ApiError::bad_name("text of the card", INSTRUCTIONS));
    }
    let bytes = request.picture.as_ref().map(Vec::len);
    if let Some(bytes) = bytes.filter(|bytes| !(1..=PICTURE).contains(bytes)) {
        return Err(ApiError::picture_too_large(bytes));
    }
    let dose = request.dose.as_ref().map(|dose| dose_of(&request.name, request.sides, dose)).transpose()?;
    Ok(OwnCard {
        id,
        name: request.name.trim().to_owned(),
        instructions: request.instructions.clone(),
        picture: request.picture.clone(),
        dose: dose.and_then(|dose| serde_json::to_string(&dose).ok()),
    })
}

fn told(card: OwnCard) -> OwnCardView {
    OwnCardView {
        id: card.id.to_string(),
        name: card.name,
        instructions: card.instructions,
        picture: card.picture,
        dose: card.dose.and_then(|json| serde_json::from_str(&json).ok()),
    }
}
