//! Two distances of the same kind, one of before and one of now: by how much it has shrunk.
//!
//! Any unit of walking counts: metres, steps, lamp posts, minutes on foot. What the shrinking means,
//! and whether it was quick, is for the lexicon and the rules.

use super::{View, unit_days};
use crate::text::words::Break;

/// What is counted; only amounts of the same kind are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Metres,
    Minutes,
}

/// When an amount held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    Before,
    Now,
}

#[derive(Debug, Clone, Copy)]
struct Amount {
    at: usize,
    kind: Kind,
    size: f64,
    /// Length of one unit, so that a bare number may borrow it.
    unit: f64,
    /// A mark on the way without a number: "the front gate".
    named: bool,
    held: Option<Held>,
}

impl View<'_> {
    /// How many times longer the distance was before than it is now; nothing when the text does not
    /// tell both.
    pub(super) fn shrunk(&self) -> Option<f64> {
        let amounts = self.amounts();
        let mut most: Option<f64> = None;
        for (index, first) in amounts.iter().enumerate() {
            let fits = |second: &&Amount| second.kind == first.kind && !(first.named && second.named);
            for second in amounts.iter().skip(index + 1).filter(fits) {
                let (before, now) = match (first.held, second.held) {
                    (Some(Held::Before), Some(Held::Now) | None) | (None, Some(Held::Now)) => (first, second),
                    (Some(Held::Now), Some(Held::Before) | None) | (None, Some(Held::Before)) => {
                        (second, first)
                    }
                    _ => continue,
                };
                if now.size > 0.0 {
                    let ratio = before.size / now.size;
                    most = Some(most.map_or(ratio, |known| known.max(ratio)));
                }
            }
        }
        most
    }

    fn amounts(&self) -> Vec<Amount> {
        let mut amounts: Vec<Amount> = Vec::new();
        for at in 0..self.words.len() {
            if let Some(size) = self.mark_near_home(at) {
                let kind = Kind::Metres;
                amounts.push(Amount { at, kind, size, unit: size, named: true, held: None });
                continue;
            }
            let Some((count, behind)) = self.amount_of(at) else { continue };
            let own = walking_unit(self.word(behind), self.word(behind + 1));
            let (kind, unit) = match own {
                Some((kind, unit)) => (kind, unit),
                None if self.stands_bare(at, behind) => match amounts.last() {
                    Some(last) => (last.kind, last.unit),
                    None => match self.next_unit(behind) {
                        Some(unit) => unit,
                        None => continue,
                    },
                },
                None => continue,
            };
            if kind == Kind::Minutes && (self.is_a_rest(at) || self.is_a_journey(at)) {
                continue;
            }
            amounts.push(Amount { at, kind, size: count * unit, unit, named: false, held: None });
        }
        let at: Vec<usize> = amounts.iter().map(|amount| amount.at).collect();
        for amount in &mut amounts {
            amount.held = self.between(amount.at, &at).or_else(|| self.held(amount.at));
        }
        amounts
    }

    /// "From 250 m to about 60": the first held before, the second holds now.
    fn between(&self, at: usize, amounts: &[usize]) -> Option<Held> {
        let to = |at: usize| (1..=3).any(|back| self.before(at, back) == "to");
        let from = |at: usize| (1..=2).any(|back| self.before(at, back) == "from");
        let near = |other: &&usize| other.abs_diff(at) <= 7 && **other != at;
        if from(at) && amounts.iter().filter(near).any(|other| *other > at && to(*other)) {
            return Some(Held::Before);
        }
        (to(at) && amounts.iter().filter(near).any(|other| *other < at && from(*other))).then_some(Held::Now)
    }

    /// Hours of sitting in a plane are no way on foot.
    fn is_a_journey(&self, at: usize) -> bool {
        const JOURNEYS: &[&str] = &[
            "flew", "flight", "fly", "drove", "drive", "driving", "train", "bus", "coach", "plane", "sat",
            "journey", "shift", "slept",
        ];
        (at.saturating_sub(4)..at + 4).any(|near| JOURNEYS.contains(&self.word(near)))
    }

    /// "300", "half a", "a", "a quarter of a", "a couple of", "a few", and the word behind it.
    fn amount_of(&self, at: usize) -> Option<(f64, usize)> {
        if let Some(count) = self.number(at) {
            let hundreds = self.word(at + 1) == "hundred" && count < 20.0;
            return Some(if hundreds { (count * 100.0, at + 2) } else { (count, at + 1) });
        }
        let article = matches!(self.word(at + 1), "a" | "an" | "the");
        match self.word(at) {
            "half" if article => Some((0.5, at + 2)),
            "quarter" if self.word(at + 1) == "of" => Some((0.25, at + 3)),
            "couple" if self.word(at + 1) == "of" => Some((2.0, at + 2)),
            "few" => Some((3.0, at + 1)),
            "a" | "an" if self.before(at, 1) != "half" && self.before(at, 1) != "of" => Some((1.0, at + 1)),
            _ => None,
        }
    }

    /// "The front gate", "the kitchen": how far that is from the chair.
    fn mark_near_home(&self, at: usize) -> Option<f64> {
        match self.word(at) {
            "gate" | "drive" | "driveway" | "letterbox" | "postbox" | "kerb" | "bins" => Some(20.0),
            "kitchen" | "hall" | "bathroom" | "loo" | "toilet" | "landing" => Some(8.0),
            "door" if matches!(self.before(at, 1), "front" | "next" | "back") => Some(12.0),
            "corner" => Some(80.0),
            _ => None,
        }
    }

    /// A number with no unit of its own: "it was 200", "now after 2", "stop at 60".
    fn stands_bare(&self, at: usize, behind: usize) -> bool {
        const LEADS: &[&str] = &[
            "was", "after", "at", "to", "only", "now", "barely", "hardly", "just", "about", "around",
            "maybe", "its", "is", "under", "like", "than", "nearly", "manage", "managed", "do", "did",
            "from", "week", "walk", "reach", "get", "even",
        ];
        const FOLLOWS: &[&str] = &[
            "now", "and", "but", "then", "since", "before", "this", "last", "today", "a", "these", "two",
            "it", "when", "if", "at", "max", "most",
        ];
        let ends = self.words.get(behind).is_none_or(|word| word.before != Break::None);
        let opens = self.words.get(at).is_some_and(|word| word.before != Break::None);
        self.number(at).is_some()
            && (LEADS.contains(&self.before(at, 1)) || opens)
            && (ends || FOLLOWS.contains(&self.word(behind)))
    }

    /// "From 300 down to 50 metres": the unit stands with the later number.
    fn next_unit(&self, from: usize) -> Option<(Kind, f64)> {
        (from..from + 10).find_map(|at| {
            let (_, behind) = self.amount_of(at)?;
            walking_unit(self.word(behind), self.word(behind + 1))
        })
    }

    /// Minutes of standing still or of a pain that passes are no distance.
    fn is_a_rest(&self, at: usize) -> bool {
        const RESTS: &[&str] = &[
            "stand", "standing", "stood", "rest", "resting", "wait", "waiting", "sit", "sitting", "eases",
            "gone", "goes", "off", "settles", "passes", "fine", "normal", "clears", "fades", "lasts",
            "pause", "ok", "away", "later",
        ];
        let own = |near: usize| self.part(near) == self.part(at);
        (at.saturating_sub(7)..at + 8).any(|near| own(near) && RESTS.contains(&self.word(near)))
    }

    /// The number of the part between two commas that a word stands in.
    fn part(&self, at: usize) -> usize {
        self.words
            .iter()
            .take(at + 1)
            .filter(|word| word.before != Break::None || matches!(word.word.as_str(), "but" | "and"))
            .count()
    }

    /// By the nearest word of time, in its own part of the sentence first.
    fn held(&self, at: usize) -> Option<Held> {
        let cost = |near: usize| near.abs_diff(at) + 8 * self.part(near).abs_diff(self.part(at));
        let cues = (at.saturating_sub(14)..at + 15).filter_map(|near| {
            let held = self.time_word(near)?;
            Some((cost(near), held))
        });
        cues.filter(|(cost, _)| *cost <= 20).min_by_key(|(cost, _)| *cost).map(|(_, held)| held)
    }

    fn time_word(&self, at: usize) -> Option<Held> {
        let next = self.word(at + 1);
        let times = |word: &str| unit_days(word).is_some_and(|days| days >= 1.0) || word == "few";
        match self.word(at) {
            "now" | "today" | "nowadays" | "lately" | "recently" | "tonight" | "yesterday" => Some(Held::Now),
            "this" | "these" if times(next) || next == "morning" => Some(Held::Now),
            // "In the last ten days" reaches to now; "last month" is over.
            "last" | "past"
                if matches!(self.before(at, 1), "the" | "these" | "this") && !self.is_a_date(at + 1) =>
            {
                Some(Held::Now)
            }
            "past" if times(next) => Some(Held::Now),
            "down" if next == "to" => Some(Held::Now),
            "years" | "months" if self.before(at, 1) == "for" => Some(Held::Before),
            "managing" | "doing" if self.before(at, 1) == "was" => Some(Held::Before),
            "since" if !matches!(next, "i" | "my") => Some(Held::Now),
            "last" if times(next) || matches!(next, "summer" | "winter" | "spring" | "autumn" | "fall") => {
                Some(Held::Before)
            }
            "used" if next == "to" => Some(Held::Before),
            // "Half a mile before", not "half a mile before it hurts".
            "before" if self.words.get(at + 1).is_none_or(|word| word.before != Break::None) => {
                Some(Held::Before)
            }
            "was" | "were" | "could" | "ago" | "always" | "usually" | "normally" | "formerly"
            | "previously" | "until" | "till" | "came" | "walked" | "managed" | "did" | "earlier"
            | "once" | "originally" | "christmas" => Some(Held::Before),
            _ => None,
        }
    }

    /// "The last month of summer" is a date; "the last ten days" is not.
    fn is_a_date(&self, at: usize) -> bool {
        matches!(self.word(at), "time" | "summer" | "winter" | "spring" | "autumn")
    }
}

fn walking_unit(word: &str, next: &str) -> Option<(Kind, f64)> {
    let metres = match word {
        "m" | "metre" | "metres" | "meter" | "meters" | "mtr" | "mtrs" | "mtres" => 1.0,
        "yard" | "yards" | "yd" | "yds" => 0.9,
        "foot" | "feet" | "ft" => 0.3,
        "step" | "steps" | "pace" | "paces" => 0.7,
        "km" | "kms" | "k" | "kilometre" | "kilometres" | "kilometer" | "kilometers" => 1_000.0,
        "mile" | "miles" => 1_600.0,
        "block" | "blocks" | "street" | "streets" | "lap" | "laps" => 150.0,
        "lamppost" | "lampposts" => 40.0,
        "lamp" | "telegraph" if next.starts_with("po") => 40.0,
        "house" | "houses" | "door" | "doors" | "driveway" | "driveways" | "garden" | "gardens" => 15.0,
        "shop" | "shops" => 10.0,
        "bus" if next.starts_with("stop") => 300.0,
        "minute" | "minutes" | "min" | "mins" => return Some((Kind::Minutes, 1.0)),
        "hour" | "hours" => return Some((Kind::Minutes, 60.0)),
        _ => return None,
    };
    Some((Kind::Metres, metres))
}
