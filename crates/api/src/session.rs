//! A card as a session: the timeline of its cues, in words. The fronts only play it.

use crate::clock::Now;
use crate::words::say;
use crate::{ApiError, Side, Surae};
use serde::{Deserialize, Serialize};
use surae_core::session::{Cue, CueKind, Leg, length, timeline};
use surae_knowledge::{Card, CardSay, Dose, Stage};
use ts_rs::TS;

/// What to play.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlayRequest {
    /// Id or code of the card; or something due, by its id or as a slot of today, for all its cards.
    pub card: String,
    /// One leg only; both when absent.
    #[serde(default)]
    pub side: Option<Side>,
    /// One of the card's other doses; the usual one when absent.
    #[serde(default)]
    pub dose: Option<String>,
}

/// A session, ready to be played.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Session {
    /// Id of the card, the first of several.
    pub card: String,
    /// How it is called: the card, or what is due.
    pub name: String,
    /// The dose of that card.
    pub dose: Dose,
    /// Id of what is due; nothing for a card alone.
    pub occurrence: Option<String>,
    /// All cards, in order.
    pub cards: Vec<SessionCard>,
    /// How long it takes, in seconds.
    pub seconds: f64,
    /// Its cues, one after the other.
    pub cues: Vec<SessionCue>,
}

/// A card of a session.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SessionCard {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its dose.
    pub dose: Dose,
}

/// One cue. Times are seconds from the start.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SessionCue {
    /// Place of its card in the session, from 0.
    pub card: usize,
    /// When it begins.
    pub at: f64,
    /// How long it lasts.
    #[serde(rename = "for")]
    pub length: f64,
    /// What is said.
    pub say: String,
    /// `get_ready`, `up`, `hold`, `down`, `work`, `pause`, `switch_sides` or `rest`.
    pub kind: SessionCueKind,
    /// The leg it is for; the one to come while getting ready, switching or resting.
    pub side: Side,
    /// The set, from 1.
    pub set: u16,
    /// The repetition, from 1; 0 between sets and in continuous work.
    pub rep: u16,
    /// The drawing that shows it.
    pub figure: String,
}

/// What a cue asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are those of the core")]
pub enum SessionCueKind {
    GetReady,
    Up,
    Hold,
    Down,
    Work,
    Pause,
    SwitchSides,
    Rest,
}

/// What the player says for a card, and how it is done.
struct Played {
    id: String,
    name: String,
    says: CardSay,
    dose: Dose,
}

impl Surae {
    /// The session of a card, or of all cards of something due.
    ///
    /// # Errors
    /// `unknown_card`, `unknown_dose`, `nothing_to_play`, `card_closed`, `not_cleared`; for something due
    /// `unknown_occurrence`, `several_fit`.
    pub fn play(&self, request: &PlayRequest, now: &Now) -> Result<Session, ApiError> {
        let card = match self.card(&request.card) {
            Ok(card) => card,
            Err(unknown) => {
                return self.play_own(request, now)?.map_or_else(|| self.play_due(request, unknown, now), Ok);
            }
        };
        let usual = card.dose.as_ref().ok_or_else(|| ApiError::nothing_to_play(card))?;
        let dose = match &request.dose {
            None => usual,
            Some(id) => {
                card.doses().find(|dose| &dose.id == id).ok_or_else(|| ApiError::unknown_dose(card, id))?
            }
        };
        self.expect_cleared_if_there(now)?;
        if let Some(lock) = self.closing(card, now).first() {
            return Err(ApiError::card_closed(card, lock));
        }
        let played = played(card, dose.clone());
        let name = card.name.clone();
        session(name, None, vec![played], leg(request.side)).ok_or_else(|| ApiError::nothing_to_play(card))
    }

    /// The session of a card of the person's own; nothing when there is none of that id.
    fn play_own(&self, request: &PlayRequest, now: &Now) -> Result<Option<Session>, ApiError> {
        let card = match self.own_card(&request.card, now) {
            Err(error) if error.code == "unknown_card" => return Ok(None),
            other => other?,
        };
        self.expect_cleared(now)?;
        let name = card.name.clone();
        let dose = card.dose.ok_or_else(ApiError::nothing_own_to_play)?;
        let played = Played { id: card.id, name: card.name, says: own_says(), dose };
        Ok(session(name, None, vec![played], leg(request.side)))
    }

    /// The session of something due. A name that is neither a card nor due stays an unknown card.
    fn play_due(&self, request: &PlayRequest, unknown: ApiError, now: &Now) -> Result<Session, ApiError> {
        let due = match self.due(&request.card, now) {
            Err(error) if error.code == "unknown_occurrence" && !request.card.contains('@') => {
                return Err(unknown);
            }
            other => other?,
        };
        self.expect_cleared(now)?;
        let cards = due.cards.into_iter().filter(|card| !card.closed);
        let cards = cards.filter_map(|card| {
            let says = self.knowledge.card(&card.id).map_or_else(own_says, |known| known.say.clone());
            Some(Played { id: card.id, name: card.name, says, dose: card.dose? })
        });
        let side = request.side.map_or(due.side, |side| side);
        let session = session(due.slot_name, Some(due.id), cards.collect(), leg(Some(side)));
        session.ok_or_else(|| ApiError::nothing_open(&request.card))
    }
}

fn played(card: &Card, dose: Dose) -> Played {
    Played { id: card.id.clone(), name: card.name.clone(), says: card.say.clone(), dose }
}

/// The words for a card of the person's own, which has none.
fn own_says() -> CardSay {
    let words = |key| say(key, &[]);
    CardSay { up: words("own-up"), hold: words("own-hold"), down: words("own-down"), work: words("own-work") }
}

/// The timeline of these cards; nothing when there are none.
fn session(name: String, occurrence: Option<String>, cards: Vec<Played>, leg: Leg) -> Option<Session> {
    let doses: Vec<&Dose> = cards.iter().map(|card| &card.dose).collect();
    let cues = timeline(&doses, leg);
    let first = cards.first()?;
    Some(Session {
        card: first.id.clone(),
        name,
        dose: first.dose.clone(),
        occurrence,
        seconds: length(&cues).as_f64(),
        cues: cues.iter().filter_map(|cue| Some(told(cue, cards.get(cue.card)?))).collect(),
        cards: cards
            .into_iter()
            .map(|card| SessionCard { id: card.id, name: card.name, dose: card.dose })
            .collect(),
    })
}

fn leg(side: Option<Side>) -> Leg {
    match side {
        Some(Side::Left) => Leg::Left,
        Some(Side::Right) => Leg::Right,
        Some(Side::Both) | None => Leg::Both,
    }
}

fn told(cue: &Cue, card: &Played) -> SessionCue {
    let (side, leg) = match cue.side {
        Leg::Left => (Side::Left, "left"),
        Leg::Right => (Side::Right, "right"),
        Leg::Both => (Side::Both, "both"),
    };
    let (kind, words) = match cue.kind {
        CueKind::GetReady => (SessionCueKind::GetReady, say("cue-get-ready", &[("leg", leg)])),
        CueKind::Up => (SessionCueKind::Up, card.says.up.clone()),
        CueKind::Hold => (SessionCueKind::Hold, card.says.hold.clone()),
        CueKind::Down => (SessionCueKind::Down, card.says.down.clone()),
        CueKind::Work => (SessionCueKind::Work, work(cue, card)),
        CueKind::Pause => (SessionCueKind::Pause, say("cue-pause", &[])),
        CueKind::SwitchSides => (SessionCueKind::SwitchSides, say("cue-switch-sides", &[("leg", leg)])),
        CueKind::Rest => (SessionCueKind::Rest, say("cue-rest", &[])),
    };
    let words =
        words.replace("{leg}", &say("cue-leg", &[("leg", leg)])).replace("{letter}", &letter(cue.rep));
    SessionCue {
        figure: stage(cue, card).and_then(|stage| stage.pose.clone()).unwrap_or_else(|| card.id.clone()),
        card: cue.card,
        at: cue.at.as_f64(),
        length: cue.length.as_f64(),
        say: words,
        kind,
        side,
        set: cue.set,
        rep: cue.rep,
    }
}

/// The named part of a repetition that this is.
fn stage<'a>(cue: &Cue, card: &'a Played) -> Option<&'a Stage> {
    cue.stage.and_then(|nth| card.dose.stages.get(nth))
}

/// The words of continuous work, or of the named part of a repetition.
fn work(cue: &Cue, card: &Played) -> String {
    stage(cue, card).map_or_else(|| card.says.work.clone(), |stage| stage.say.clone())
}

/// The letter that a repetition writes: 1 is A.
fn letter(rep: u16) -> String {
    let nth = u32::from(rep.saturating_sub(1) % 26);
    char::from_u32(u32::from('A') + nth).map(String::from).unwrap_or_default()
}
