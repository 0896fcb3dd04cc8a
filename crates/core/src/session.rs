//! A session as a timeline of cues: dose × legs × tempo, with exact times.
//!
//! Pure arithmetic. Who plays it counts from deadlines, so that a slow machine or a lock screen
//! loses nothing; nothing here waits, draws or speaks.

use surae_knowledge::{Dose, Seconds, Sides, Work};

/// Time to take up the position before a card begins.
pub const GET_READY: Seconds = Seconds::new(5);
/// Time to change to the other leg.
pub const SWITCH_SIDES: Seconds = Seconds::new(5);

/// The leg to work on: one of them, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Leg {
    Left,
    Right,
    Both,
}

/// What a cue asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CueKind {
    /// Take up the position.
    GetReady,
    /// Move into the end position.
    Up,
    /// Stay there.
    Hold,
    /// Move back.
    Down,
    /// Work without counting, or a named part of a repetition.
    Work,
    /// A breath between repetitions.
    Pause,
    /// Change to the other leg.
    SwitchSides,
    /// Rest between sets.
    Rest,
}

/// One cue. Cues follow each other without gap or overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cue {
    /// Place of the card in the session.
    pub card: usize,
    /// When it begins, from the start of the session.
    pub at: Seconds,
    /// How long it lasts; never nothing.
    pub length: Seconds,
    /// What it asks for.
    pub kind: CueKind,
    /// The leg it is for; the one to come while getting ready, switching or resting.
    pub side: Leg,
    /// The set, from 1; the set to come while resting.
    pub set: u16,
    /// The repetition, from 1; 0 between sets and in continuous work.
    pub rep: u16,
    /// The named part of a repetition, for doses with stages.
    pub stage: Option<usize>,
}

/// The timeline of the doses, in order, one card after the other.
pub fn timeline(doses: &[&Dose], side: Leg) -> Vec<Cue> {
    let mut line = Timeline::default();
    for (card, dose) in doses.iter().enumerate() {
        line.card(card, dose, side);
    }
    line.cues
}

/// How long the whole session takes.
pub fn length(cues: &[Cue]) -> Seconds {
    cues.last().map_or(Seconds::ZERO, |cue| cue.at + cue.length)
}

#[derive(Default)]
struct Timeline {
    cues: Vec<Cue>,
    now: Seconds,
}

/// Where in a card a cue stands.
#[derive(Clone, Copy)]
struct Place {
    card: usize,
    side: Leg,
    set: u16,
}

impl Timeline {
    fn card(&mut self, card: usize, dose: &Dose, side: Leg) {
        let legs: &[Leg] = match (dose.sides, side) {
            (Sides::Both, _) => &[Leg::Both],
            (Sides::Each, Leg::Left) => &[Leg::Left],
            (Sides::Each, Leg::Right) => &[Leg::Right],
            (Sides::Each, Leg::Both) => &[Leg::Left, Leg::Right],
        };
        let mut first = true;
        for set in 1..=dose.sets {
            for (nth, leg) in legs.iter().enumerate() {
                let place = Place { card, side: *leg, set };
                match (first, nth) {
                    (true, _) => self.push(place, CueKind::GetReady, GET_READY, 0, None),
                    (false, 0) => self.before_next_set(place, dose, legs.len() > 1),
                    (false, _) => self.push(place, CueKind::SwitchSides, SWITCH_SIDES, 0, None),
                }
                first = false;
                self.set(place, dose);
            }
        }
    }

    /// The rest between sets; when there is none, the change of legs still takes its time.
    fn before_next_set(&mut self, place: Place, dose: &Dose, changes: bool) {
        if changes && dose.rest < SWITCH_SIDES {
            self.push(place, CueKind::SwitchSides, SWITCH_SIDES, 0, None);
        } else {
            self.push(place, CueKind::Rest, dose.rest, 0, None);
        }
    }

    fn set(&mut self, place: Place, dose: &Dose) {
        match dose.work() {
            Work::Continuous(seconds) => self.push(place, CueKind::Work, seconds, 0, None),
            Work::Repetitions { reps } => {
                for rep in 1..=reps {
                    let up = Place { side: if dose.both_up { Leg::Both } else { place.side }, ..place };
                    self.push(up, CueKind::Up, dose.up, rep, None);
                    self.push(place, CueKind::Hold, dose.hold, rep, None);
                    self.push(place, CueKind::Down, dose.down, rep, None);
                    if rep < reps {
                        self.push(place, CueKind::Pause, dose.pause, rep, None);
                    }
                }
            }
            Work::Staged { reps, stages } => {
                for rep in 1..=reps {
                    for (nth, stage) in stages.iter().enumerate() {
                        self.push(place, CueKind::Work, stage.seconds, rep, Some(nth));
                    }
                }
            }
        }
    }

    fn push(&mut self, place: Place, kind: CueKind, length: Seconds, rep: u16, stage: Option<usize>) {
        if length == Seconds::ZERO {
            return;
        }
        let Place { card, side, set } = place;
        self.cues.push(Cue { card, at: self.now, length, kind, side, set, rep, stage });
        self.now = self.now + length;
    }
}
