//! A card as a session: the timeline of its cues, in words. The fronts only play it.

use crate::clock::Now;
use crate::words::say;
use crate::{ApiError, Side, Surae};
use serde::{Deserialize, Serialize};
use surae_core::session::{Cue, CueKind, Leg, length, timeline};
use surae_knowledge::{Card, Dose};
use ts_rs::TS;

/// What to play.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlayRequest {
    /// Id or code of the card.
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
    /// Id of the card.
    pub card: String,
    /// Its name.
    pub name: String,
    /// Its dose.
    pub dose: Dose,
    /// How long it takes, in seconds.
    pub seconds: f64,
    /// Its cues, one after the other.
    pub cues: Vec<SessionCue>,
}

/// One cue. Times are seconds from the start.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SessionCue {
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

impl Surae {
    /// The session of a card.
    ///
    /// # Errors
    /// `unknown_card`, `unknown_dose`, `nothing_to_play`, `card_closed`.
    pub fn play(&self, request: &PlayRequest, now: &Now) -> Result<Session, ApiError> {
        let card = self.card(&request.card)?;
        let usual = card.dose.as_ref().ok_or_else(|| ApiError::nothing_to_play(card))?;
        let dose = match &request.dose {
            None => usual,
            Some(id) => {
                card.doses().find(|dose| &dose.id == id).ok_or_else(|| ApiError::unknown_dose(card, id))?
            }
        };
        if let Some(lock) = self.closing(card, now).first() {
            return Err(ApiError::card_closed(card, lock));
        }
        let cues = timeline(&[dose], leg(request.side));
        Ok(Session {
            card: card.id.clone(),
            name: card.name.clone(),
            dose: dose.clone(),
            seconds: length(&cues).as_f64(),
            cues: cues.iter().map(|cue| told(cue, card, dose)).collect(),
        })
    }
}

fn leg(side: Option<Side>) -> Leg {
    match side {
        Some(Side::Left) => Leg::Left,
        Some(Side::Right) => Leg::Right,
        Some(Side::Both) | None => Leg::Both,
    }
}

fn told(cue: &Cue, card: &Card, dose: &Dose) -> SessionCue {
    let (side, leg) = match cue.side {
        Leg::Left => (Side::Left, "left"),
        Leg::Right => (Side::Right, "right"),
        Leg::Both => (Side::Both, "both"),
    };
    let (kind, words) = match cue.kind {
        CueKind::GetReady => (SessionCueKind::GetReady, say("cue-get-ready", &[("leg", leg)])),
        CueKind::Up => (SessionCueKind::Up, card.say.up.clone()),
        CueKind::Hold => (SessionCueKind::Hold, card.say.hold.clone()),
        CueKind::Down => (SessionCueKind::Down, card.say.down.clone()),
        CueKind::Work => (SessionCueKind::Work, work(cue, card, dose)),
        CueKind::Pause => (SessionCueKind::Pause, say("cue-pause", &[])),
        CueKind::SwitchSides => (SessionCueKind::SwitchSides, say("cue-switch-sides", &[("leg", leg)])),
        CueKind::Rest => (SessionCueKind::Rest, say("cue-rest", &[])),
    };
    let words =
        words.replace("{leg}", &say("cue-leg", &[("leg", leg)])).replace("{letter}", &letter(cue.rep));
    SessionCue {
        at: cue.at.as_f64(),
        length: cue.length.as_f64(),
        say: words,
        kind,
        side,
        set: cue.set,
        rep: cue.rep,
    }
}

/// The words of continuous work, or of the named part of a repetition.
fn work(cue: &Cue, card: &Card, dose: &Dose) -> String {
    let stage = cue.stage.and_then(|nth| dose.stages.get(nth));
    stage.map_or_else(|| card.say.work.clone(), |stage| stage.say.clone())
}

/// The letter that a repetition writes: 1 is A.
fn letter(rep: u16) -> String {
    let nth = u32::from(rep.saturating_sub(1) % 26);
    char::from_u32(u32::from('A') + nth).map(String::from).unwrap_or_default()
}
