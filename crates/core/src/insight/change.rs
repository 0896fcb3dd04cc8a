//! What a measure says between its first and its latest value, against the change that is meaningful.
//!
//! The thresholds are those of `content/measures.toml`. O6 has none here: a diary gives it
//! (`compare::fortnights`).

use crate::session::Leg;
use chrono::NaiveDate;
use surae_knowledge::{Better, Measure};

/// A value that was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading<'a> {
    /// Id of the measure.
    pub measure: &'a str,
    /// The leg, where it has one.
    pub leg: Option<Leg>,
    /// The local date.
    pub on: NaiveDate,
    /// In the unit of the measure.
    pub value: f64,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Better by the meaningful change or more.
    Better,
    /// Worse by it or more.
    Worse,
    /// A change that measuring alone can bring, or none.
    TooSmall,
    /// There is one value only.
    Once,
    /// The measure has no number to reach.
    NoNumber,
}

/// One measure, of one leg where it has legs.
#[derive(Debug, Clone, PartialEq)]
pub struct Change<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// The leg, where it has one.
    pub leg: Option<Leg>,
    /// All values in the order of time; at least one.
    pub values: Vec<(NaiveDate, f64)>,
    /// The first value.
    pub first: f64,
    /// The latest value.
    pub latest: f64,
    /// How far the latest is from the first; of a measure that asks for the change itself, the latest value.
    pub change: f64,
    /// What became of it.
    pub verdict: Verdict,
}

/// The changes of all measures that have a value, in the order of the content, the left leg first.
///
/// Readings of an unknown measure are left out; of two on one day the later in the list counts as the later.
pub fn changes<'a>(readings: &[Reading<'_>], measures: &'a [Measure]) -> Vec<Change<'a>> {
    let legs = [None, Some(Leg::Left), Some(Leg::Right), Some(Leg::Both)];
    let each = measures.iter().flat_map(|measure| legs.map(|leg| (measure, leg)));
    let of = |(measure, leg): (&'a Measure, Option<Leg>)| {
        let here = readings.iter().filter(|one| one.measure == measure.id && one.leg == leg);
        let mut values: Vec<(NaiveDate, f64)> = here.map(|one| (one.on, one.value)).collect();
        values.sort_by_key(|(on, _)| *on);
        change(measure, leg, values)
    };
    each.filter_map(of).collect()
}

fn change(measure: &Measure, leg: Option<Leg>, values: Vec<(NaiveDate, f64)>) -> Option<Change<'_>> {
    let (first, latest) = (values.first()?.1, values.last()?.1);
    let change = if measure.is_change { latest } else { latest - first };
    let verdict = match (measure.change, measure.better) {
        (Some(_), Some(_)) if values.len() == 1 && !measure.is_change => Verdict::Once,
        (Some(least), Some(better)) => reached(change, least, better),
        _ => Verdict::NoNumber,
    };
    Some(Change { measure, leg, values, first, latest, change, verdict })
}

/// Whether a change is as large as the meaningful one.
///
/// A tenth that binary numbers miss by their last digit is not held against anybody.
pub fn reached(change: f64, least: f64, better: Better) -> Verdict {
    let gain = match better {
        Better::Higher => change,
        Better::Lower => -change,
    };
    let least = least - 1e-9;
    match gain {
        _ if gain >= least => Verdict::Better,
        _ if -gain >= least => Verdict::Worse,
        _ => Verdict::TooSmall,
    }
}
