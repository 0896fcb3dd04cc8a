//! Cards as the library shows them: with the muscles, programs and locks that name them.

use crate::answer::LockHint;
use crate::clock::Now;
use crate::closed::On;
use crate::health::hint;
use crate::library::Thing;
use crate::{ApiError, Surae};
use serde::Serialize;
use surae_knowledge::{Card, Equipment, Position, Program, Purpose};
use ts_rs::TS;

/// A card with what other files say of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CardPage {
    /// The card itself.
    #[serde(flatten)]
    pub card: Card,
    /// Locks that close or limit it for whom they concern, ids of `triage/locks.toml`.
    pub locks: Vec<String>,
    /// Of these, the ones that close it to this person.
    pub closed: Vec<LockHint>,
    /// Of these, the ones that limit it for this person.
    pub limited: Vec<LockHint>,
    /// Muscles whose list names it.
    pub muscles: Vec<String>,
    /// Programs that use it.
    pub programs: Vec<String>,
    /// When to stop at once.
    pub stop_now: Vec<String>,
    /// How much pain is allowed, in a sentence; empty where the card asks for none.
    pub pain_limit: String,
}

/// A card in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardLine {
    /// Id of the card.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `exercise` or `technique`.
    pub kind: String,
    /// What it is for, in a sentence.
    pub goal: String,
    /// What it is for, in a word.
    pub purpose: Purpose,
    /// What is needed.
    pub equipment: Vec<Equipment>,
    /// How the body is.
    pub positions: Vec<Position>,
    /// Start level, 1 to 3.
    pub level: u8,
    /// Muscles whose list names it.
    pub muscles: Vec<String>,
    /// Whether it is closed to this person.
    pub closed: bool,
    /// Whether it can be played.
    pub played: bool,
}

impl Surae {
    /// The card with this id, or with this code of the brief.
    pub(crate) fn card(&self, id: &str) -> Result<&Card, ApiError> {
        let of_code = || self.knowledge.cards().find(|card| card.code.eq_ignore_ascii_case(id));
        self.knowledge.card(id).or_else(of_code).ok_or_else(|| ApiError::unknown_card(id))
    }

    /// A card with what other files say of it.
    pub(crate) fn page(&self, card: &Card, now: &Now) -> Thing {
        let knowledge = &self.knowledge;
        let ids = |ids: &mut dyn Iterator<Item = &String>| ids.cloned().collect::<Vec<String>>();
        let uses = |program: &&Program| {
            program.phases.iter().any(|phase| phase.items.iter().any(|item| item.card == card.id))
        };
        let on = self.locks_on(now);
        let page = CardPage {
            locks: ids(&mut knowledge
                .locks
                .iter()
                .filter(|lock| lock.concerns(&card.id))
                .map(|lock| &lock.id)),
            closed: self.closing(card, now),
            limited: on
                .iter()
                .filter(|lock| lock.limits.contains(&card.id))
                .map(|lock| hint(lock, true))
                .collect(),
            muscles: ids(&mut knowledge.muscles.iter().filter(|m| m.cards.contains(&card.id)).map(|m| &m.id)),
            programs: ids(&mut knowledge.programs.iter().filter(uses).map(|program| &program.id)),
            stop_now: knowledge.stop_now.clone(),
            pain_limit: self.pain_limit(card.purpose),
            card: card.clone(),
        };
        let exercise = knowledge.exercises.iter().any(|known| known.id == card.id);
        if exercise { Thing::Exercise(page) } else { Thing::Technique(page) }
    }

    /// The locks that close a card to this person.
    pub(crate) fn closing(&self, card: &Card, now: &Now) -> Vec<LockHint> {
        let on = self.locks_on(now);
        on.iter().filter(|lock| lock.closes.contains(&card.id)).map(|lock| hint(lock, false)).collect()
    }

    /// How much pain a card of this purpose may cause, in a sentence.
    fn pain_limit(&self, purpose: Purpose) -> String {
        let id = match purpose {
            Purpose::Stretch => "stretch",
            Purpose::Strengthen | Purpose::Balance => "load",
            Purpose::Press => "pressure",
            Purpose::Move | Purpose::Relieve | Purpose::Rest | Purpose::Know => return String::new(),
        };
        let says = self.knowledge.pain_monitor.say.iter().find(|line| line.id == id);
        says.map(|line| line.text.clone()).unwrap_or_default()
    }

    /// Every card in a line, for shelves that sort by muscle, goal, equipment and position.
    pub fn cards(&self, now: &Now) -> Vec<CardLine> {
        let on = self.locks_on(now);
        self.knowledge.cards().map(|card| self.card_line(card, &on)).collect()
    }

    fn card_line(&self, card: &Card, on: &[On<'_>]) -> CardLine {
        let knowledge = &self.knowledge;
        let muscles = knowledge.muscles.iter().filter(|muscle| muscle.cards.contains(&card.id));
        CardLine {
            id: card.id.clone(),
            name: card.name.clone(),
            kind: if knowledge.exercises.iter().any(|known| known.id == card.id) {
                "exercise"
            } else {
                "technique"
            }
            .into(),
            goal: card.goal.clone(),
            purpose: card.purpose,
            equipment: card.equipment.clone(),
            positions: card.positions.clone(),
            level: card.level,
            muscles: muscles.map(|muscle| muscle.id.clone()).collect(),
            closed: on.iter().any(|lock| lock.closes.contains(&card.id)),
            played: card.dose.is_some(),
        }
    }
}
