//! Conditions on findings and numbers, as compositions and rules write them.

use super::finding::ConceptId;
use super::names::Names;
use super::numbers::{Numbers, SpanKind};
use serde::{Deserialize, Serialize};

/// A condition on findings or numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Term {
    /// One of these concepts.
    AnyOf(Vec<ConceptId>),
    /// A number compared with a limit.
    Compare(Number, Ordering, f64),
}

/// A number of the text that terms may compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "explained in reading::numbers::Numbers")]
pub enum Number {
    Age,
    Pain,
    /// Days since the complaint began.
    Days,
    /// Days since its last change.
    NewDays,
    SwellingCm,
    LumpCm,
    Temperature,
    NightsPerWeek,
    HeartRate,
    Distance,
    /// How many times longer the way on foot was before than it is now.
    Shrunk,
    WeeksPregnant,
    /// Minutes that one attack lasts.
    Minutes,
}

/// How a number is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Ordering {
    Below,
    AtMost,
    AtLeast,
    Above,
}

impl Term {
    /// Reads `a | b` or `days<=21`.
    pub fn parse(term: &str, names: &mut Names) -> Option<Self> {
        for (sign, ordering) in [
            ("<=", Ordering::AtMost),
            (">=", Ordering::AtLeast),
            ("<", Ordering::Below),
            (">", Ordering::Above),
        ] {
            if let Some((name, limit)) = term.split_once(sign) {
                return Some(Self::Compare(number(name.trim())?, ordering, limit.trim().parse().ok()?));
            }
        }
        let concepts: Vec<ConceptId> =
            term.split('|').map(str::trim).filter(|id| !id.is_empty()).map(|id| names.intern(id)).collect();
        (!concepts.is_empty()).then_some(Self::AnyOf(concepts))
    }
}

fn number(name: &str) -> Option<Number> {
    Some(match name {
        "age" => Number::Age,
        "pain" => Number::Pain,
        "days" => Number::Days,
        "new_days" => Number::NewDays,
        "swelling_cm" => Number::SwellingCm,
        "lump_cm" => Number::LumpCm,
        "temperature" => Number::Temperature,
        "nights_per_week" => Number::NightsPerWeek,
        "heart_rate" => Number::HeartRate,
        "distance" => Number::Distance,
        "shrunk" => Number::Shrunk,
        "weeks_pregnant" => Number::WeeksPregnant,
        "minutes" => Number::Minutes,
        _ => return None,
    })
}

impl Numbers {
    /// The value of a number, where the text names it.
    pub fn value(&self, number: Number) -> Option<f64> {
        let spans = |aside: bool| {
            let of_onset = self.spans.iter().filter(|span| span.kind != SpanKind::Length);
            of_onset.filter(move |span| aside || !span.aside).map(|span| span.days)
        };
        let onset =
            |pick: fn(f64, f64) -> f64| spans(false).reduce(pick).or_else(|| spans(true).reduce(pick));
        match number {
            Number::Age => self.age,
            Number::Pain => self.pain,
            Number::Days => onset(f64::max),
            Number::NewDays => onset(f64::min),
            Number::SwellingCm => self.swelling_cm,
            Number::LumpCm => self.lump_cm,
            Number::Temperature => self.temperature,
            Number::NightsPerWeek => self.nights_per_week,
            Number::HeartRate => self.heart_rate,
            Number::Distance => self.distance,
            Number::Shrunk => self.shrunk,
            Number::WeeksPregnant => self.weeks_pregnant,
            Number::Minutes => self
                .spans
                .iter()
                .filter(|span| span.kind == SpanKind::Length)
                .map(|span| span.days * 1_440.0)
                .reduce(f64::max),
        }
    }

    /// Whether a comparison holds; nothing when the text does not name the number.
    pub fn compare(&self, number: Number, ordering: Ordering, limit: f64) -> Option<bool> {
        let value = self.value(number)?;
        Some(match ordering {
            Ordering::Below => value < limit,
            Ordering::AtMost => value <= limit,
            Ordering::AtLeast => value >= limit,
            Ordering::Above => value > limit,
        })
    }
}
